// The long run of the fuzz tests: a million inputs, or as many as `FUZZ_INPUTS` says, with a seed that is told so that a failure
// can be run again.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const { FUZZ_INPUTS = "1000000", FUZZ_SEED = String(Date.now() % 2 ** 31) } = process.env;
console.log(`FUZZ_INPUTS=${FUZZ_INPUTS} FUZZ_SEED=${FUZZ_SEED}`);
execFileSync("npx", ["vitest", "run", "--reporter=dot", "tests/properties/fuzz.test.ts"], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
  env: { ...process.env, FUZZ_INPUTS, FUZZ_SEED },
});
