// The long run of the fuzz tests: a million inputs in all, over every schema, rule, timeline, checklist and format, or as many as `FUZZ_INPUTS`
// says. It goes in slices of their own seeds and remembers what is done (`reports/fuzz.json`), so that it can be stopped at any time and taken up
// again; after `FUZZ_MINUTES` it stops by itself. `FUZZ_SEED` begins anew from that seed, which is told, so that a failure can be run again.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const state = `${root}reports/fuzz.json`;
const report = `${root}reports/fuzz-slice.ndjson`;
const { FUZZ_INPUTS, FUZZ_SEED, FUZZ_SLICE = "50000", FUZZ_MINUTES = "0" } = process.env;
/** What each kind of comparison must have been made of a million inputs, at least: fewer, and a generator is broken. A run made a quarter more. */
const floors = {
  "throws for nothing": 350_000,
  "shares nothing": 110_000,
  "hangs on no order, zone or earlier call": 280_000,
  "never surer by knowing less": 1_050_000,
  "refused alike by rule and schema": 160_000,
  "told in every format": 750_000,
  "schema and JSON Schema": 280_000,
  "completions of open facts": 6_000_000,
};

mkdirSync(`${root}reports`, { recursive: true });
const anew = {
  seed: Number(FUZZ_SEED ?? Date.now() % 2 ** 31),
  wanted: Number(FUZZ_INPUTS ?? 1_000_000),
  slices: 0,
  kinds: {},
};
const before = FUZZ_SEED === undefined && existsSync(state) ? JSON.parse(readFileSync(state, "utf8")) : undefined;
const run = before === undefined || (FUZZ_INPUTS !== undefined && before.wanted !== anew.wanted) ? anew : before;
const done = () => Object.values(run.kinds).reduce((sum, { inputs }) => sum + inputs, 0);
const until = Number(FUZZ_MINUTES) > 0 ? Date.now() + Number(FUZZ_MINUTES) * 60_000 : Number.POSITIVE_INFINITY;
const told = (number) => number.toLocaleString("en");

while (done() < run.wanted && Date.now() < until) {
  const slice = Math.min(Number(FUZZ_SLICE), Math.max(5000, run.wanted - done()));
  const seed = (run.seed + run.slices * 104_729) % 2 ** 31;
  console.log(`FUZZ_SEED=${seed} FUZZ_INPUTS=${slice} (${told(done())} of ${told(run.wanted)} inputs are done)`);
  rmSync(report, { force: true });
  const files = ["fuzz", "every-rule", "missing"].map((name) => `tests/properties/${name}.test.ts`);
  const { status } = spawnSync("npx", ["vitest", "run", "--reporter=dot", ...files], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, FUZZ_INPUTS: String(slice), FUZZ_SEED: String(seed), FUZZ_REPORT: report },
  });
  if (status !== 0) process.exit(1);
  for (const line of readFileSync(report, "utf8").trim().split("\n")) {
    const { kind, inputs, comparisons } = JSON.parse(line);
    const sum = run.kinds[kind] ?? { inputs: 0, comparisons: 0 };
    run.kinds[kind] = { inputs: sum.inputs + inputs, comparisons: sum.comparisons + comparisons };
  }
  run.slices += 1;
  writeFileSync(state, JSON.stringify(run, undefined, 1));
}

const lines = Object.entries(run.kinds).map(([kind, { inputs, comparisons }]) => [
  kind,
  told(inputs),
  told(comparisons),
]);
for (const [kind, inputs, comparisons] of [["", "inputs", "comparisons"], ...lines])
  console.log(`${kind.padEnd(42)}${inputs.padStart(12)}${comparisons.padStart(14)}`);
if (done() < run.wanted)
  console.log(`${told(done())} of ${told(run.wanted)} inputs; \`npm run fuzz\` goes on from there.`);
else {
  rmSync(state, { force: true });
  const few = Object.entries(floors).filter(
    ([kind, floor]) => (run.kinds[kind]?.comparisons ?? 0) < (floor * run.wanted) / 1_000_000,
  );
  for (const [kind, floor] of few) console.error(`too few comparisons: ${kind} (${told(floor)} of a million inputs)`);
  if (few.length > 0) process.exit(1);
  console.log(`${told(done())} inputs from seed ${run.seed}: nothing found.`);
}
