import { defineConfig } from "vitest/config";
import { rooms } from "./scripts/mutation-rooms.mjs";

// For mutation testing: the tests of one room, named by ROOM.
const { tests } = rooms[(process.env.ROOM ?? "calendar") as keyof typeof rooms];

export default defineConfig({
  test: {
    include: tests,
    setupFiles: ["tests/setup.ts"],
    testTimeout: 60_000,
    expect: { requireAssertions: true },
    // What reads the source or makes files anew sees every mutant, and holds no answer.
    testNamePattern: /^(?!.*what is generated is what the rows say)/,
  },
});
