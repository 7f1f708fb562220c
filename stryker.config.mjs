import { mutated, rooms } from "./scripts/mutation-rooms.mjs";

// One room at a time, named by ROOM: see scripts/mutation.mjs.
const name = process.env.ROOM ?? "calendar";

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: mutated(rooms[name]),
  mutator: { excludedMutations: ["StringLiteral", "ObjectLiteral"] },
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  vitest: { configFile: "vitest.mutation.config.ts" },
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: [],
  incrementalFile: `reports/mutation/${name}.json`,
  tempDirName: ".stryker-tmp",
};
