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
  timeoutMS: 20_000,
  reporters: ["json"],
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: ".stryker-tmp",
};
