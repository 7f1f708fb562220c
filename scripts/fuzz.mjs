// The long run of the fuzz tests: a million inputs over all schemas, rules, timelines and checklists, or as many as `FUZZ_INPUTS` says, with a
// seed that is told so that a failure can be run again.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const { FUZZ_INPUTS = "1000000", FUZZ_SEED = String(Date.now() % 2 ** 31) } = process.env;
console.log(`FUZZ_INPUTS=${FUZZ_INPUTS} FUZZ_SEED=${FUZZ_SEED}`);
const files = ["fuzz", "every-rule", "missing"].map((name) => `tests/properties/${name}.test.ts`);
execFileSync("npx", ["vitest", "run", "--reporter=dot", ...files], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
  env: { ...process.env, FUZZ_INPUTS, FUZZ_SEED },
});
