import { defineConfig } from "vitest/config";

// For mutation testing: the tests of the rules, without those that build, pack, start processes or only take long.
export default defineConfig({
  test: {
    include: ["tests/{calendar,cases,finding,law,parties}/**/*.test.ts", "tests/properties/*.test.ts"],
    exclude: ["tests/properties/{fuzz,compiled}.test.ts"],
    testTimeout: 60_000,
  },
});
