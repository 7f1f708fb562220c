import { defineConfig } from "vitest/config";

// For mutation testing: the tests of the rules, without those that build, pack, start processes or only take long.
export default defineConfig({
  test: {
    // `MUTATION_TESTS` narrows it to the tests of one room, which saves hours where only that room is mutated.
    include: process.env.MUTATION_TESTS?.split(" ") ?? [
      "tests/{calendar,cases,finding,law,lifecycle,parties}/**/*.test.ts",
      "tests/properties/*.test.ts",
    ],
    exclude: ["tests/properties/{fuzz,compiled}.test.ts"],
    testTimeout: 60_000,
  },
});
