// Compares the answers of this checkout with those of an earlier commit, the oracle: every rule with made facts, every table row by row
// on every day on which something turns, timelines and checklists field by field, the provisions of the ledger.
//
//   npm run differential                 the commit of scripts/differential.json, each set of facts on one day: half a minute
//   npm run differential -- --long       each set of facts on every day
//   npm run differential -- --against X  another commit
//   npm run differential -- --only name  functions whose name contains it; --runs N, --seed N
//   npm run differential -- --dist       dist as it was built, and not a build of src as it stands
//
// A difference that is meant is a row of scripts/differential.json: { rule, field, from, until, provision, why }. A row that matches
// nothing fails like a difference that no row expects. Renames are put into tests/differential/adapter.ts.
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = realpathSync(join(root, "node_modules"));
const stored = JSON.parse(readFileSync(join(root, "scripts/differential.json"), "utf8"));
const { values: options } = parseArgs({
  options: {
    against: { type: "string", default: stored.oracle },
    long: { type: "boolean", default: false },
    dist: { type: "boolean", default: false },
    runs: { type: "string", default: "400" },
    seed: { type: "string", default: "20220518" },
    only: { type: "string", default: "" },
  },
});

const expected = options.against === stored.oracle ? stored.expected : [];
for (const row of expected) {
  for (const name of ["rule", "field", "provision", "why"]) {
    if ((row[name] ?? "").length === 0)
      throw new Error(`scripts/differential.json: a row without ${name}: ${JSON.stringify(row)}`);
  }
}

/** The build of a folder without its declarations, which answer nothing. */
function buildInto(folder, out) {
  execFileSync(
    process.execPath,
    [join(modules, "tsup/dist/cli-default.js"), "--no-dts", "--silent", "--out-dir", out],
    {
      cwd: folder,
      stdio: "inherit",
    },
  );
}

/** The oracle: a commit outside this checkout, built once. */
function oracleFolder(commit) {
  const cache = join(tmpdir(), "espa-jp-differential");
  const folder = join(cache, commit);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, "making-"));
  try {
    const archive = join(making, "commit.tar");
    execFileSync("git", ["archive", "--format=tar", "-o", archive, commit], { cwd: root });
    execFileSync("tar", ["-xf", archive, "-C", making]);
    symlinkSync(modules, join(making, "node_modules"), "junction");
    buildInto(making, "dist");
    renameSync(making, folder);
  } catch (error) {
    // Another run may have been quicker.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

/**
 * Bundles a file of tests/differential for one build: what it imports of src is that build, all doors together for the root, and with
 * the names of the newer build where `renamed` says that this one has older ones.
 */
async function load(file, folder, dist, into, renamed = []) {
  const doors = Object.keys(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).exports).filter(
    (door) => !door.endsWith("json"),
  );
  const address = (door) => JSON.stringify(pathToFileURL(join(dist, `${door}.js`)).href);
  const names = doors.map((door) => (door === "." ? "index" : door.slice(2)));
  const library = [
    ...names.map((door) => `export * from ${address(door)};`),
    ...renamed.map(([older, newer]) => `export { ${older} as ${newer} } from ${address("index")};`),
  ];
  const plugin = {
    name: "doors",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/src\/(doors\/)?index$/ }, () => ({ path: "library", namespace: "build" }));
      onLoad({ filter: /^library$/, namespace: "build" }, () => ({ contents: library.join("\n") }));
      onResolve({ filter: /\/src\/(\w+\/index|doors\/\w+)$/ }, ({ path }) => ({
        path: JSON.parse(address(/(\w+)\/index$|(\w+)$/.exec(path).slice(1).join(""))),
        external: true,
      }));
      onResolve({ filter: /^file:/ }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /^\.\.\/rules$/ }, () => ({ path: join(folder, "tests/rules.ts") }));
    },
  };
  await build({
    entryPoints: [join(root, "tests/differential", file)],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outfile: into,
    plugins: [plugin],
    logLevel: "error",
  });
  return import(pathToFileURL(into).href);
}

/** The exported functions of a build, by the report of its interface. */
function functionsOf(folder) {
  const text = readFileSync(join(folder, "docs/api-report.md"), "utf8");
  const all = [...text.matchAll(/^function (\w+)(?:<[^(]*>)?\((.*)$/gm)].map(([, name, rest]) => ({ name, rest }));
  const rules = [...text.matchAll(/^const (\w+): Rule</gm)].map(([, name]) => name);
  return {
    exported: [...new Set([...all.map(({ name }) => name), ...rules])],
    ofDay: all.filter(({ rest }) => rest.startsWith("on: LegalDate)")).map(({ name }) => name),
    ofNothing: all.filter(({ rest }) => rest.startsWith(")")).map(({ name }) => name),
  };
}

/** The days on which something turns: every day that either build writes, and the day before it. */
function turningDays(...folders) {
  const found = new Set();
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
      for (const [day] of readFileSync(join(folder, file), "utf8").matchAll(
        /\b20(?:2[2-9]|30)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g,
      )) {
        const time = Date.parse(`${day}T00:00:00Z`);
        if (new Date(time).toISOString().slice(0, 10) !== day) continue;
        found.add(day);
        found.add(new Date(time - 86_400_000).toISOString().slice(0, 10));
      }
    }
  }
  return [...found].sort();
}

const started = performance.now();
const commit = execFileSync("git", ["rev-parse", "--verify", `${options.against}^{commit}`], {
  cwd: root,
  encoding: "utf8",
}).trim();
const oracle = oracleFolder(commit);
const work = mkdtempSync(join(tmpdir(), "espa-jp-differential-run-"));
let failed = true;
try {
  symlinkSync(modules, join(work, "node_modules"), "junction");
  const dist = options.dist ? join(root, "dist") : join(work, "dist");
  if (!options.dist) buildInto(root, dist);
  const oracleDist = join(oracle, "dist");
  const { compare, renamedFunctions } = await load("compare.ts", root, dist, join(work, "compare.mjs"));
  const days = turningDays(oracleDist, dist);
  console.log(
    `against ${commit.slice(0, 7)}: ${options.dist ? "dist" : "src"} as it stands, ${days.length} days, ${options.runs} sets of facts a function, seed ${options.seed} (built in ${((performance.now() - started) / 1000).toFixed(0)} s)`,
  );
  const functions = functionsOf(oracle);
  const renamed = Object.entries(renamedFunctions).filter(([older]) => functions.exported.includes(older));
  const report = compare({
    oracle: await load("entries.ts", oracle, oracleDist, join(work, "oracle.mjs"), renamed),
    current: await load("entries.ts", root, dist, join(work, "current.mjs")),
    ...functions,
    days,
    expected,
    runs: Number(options.runs),
    seed: Number(options.seed),
    long: options.long,
    only: options.only,
    tell: (line) => console.log(line),
  });
  failed = tell(report);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

/** Says what differs; whether anything does. */
function tell({ unexpected, unmatched, notAsked, asked }) {
  const short = (value) => {
    const text = JSON.stringify(value) ?? "(absent)";
    return text.length > 900 ? `${text.slice(0, 900)}… (${text.length} characters)` : text;
  };
  // A row of a table differs the same way on many days.
  const groups = new Map();
  for (const one of unexpected) {
    const key = JSON.stringify([one.rule, one.field, one.oracle, one.current]);
    groups.get(key)?.push(one) ?? groups.set(key, [one]);
  }
  const shown = [...groups.values()];
  for (const some of shown.slice(0, 20)) {
    const [{ rule, field, on, input, oracle: before, current }] = some;
    const days =
      on === undefined
        ? ""
        : ` on ${on}${some.length > 1 ? ` (and ${some.length - 1} more, the last ${some.at(-1).on})` : ""}`;
    console.log(`\n${rule}${days}: ${field}`);
    console.log(`  input    ${short(input)}\n  oracle   ${short(before)}\n  current  ${short(current)}`);
  }
  if (shown.length > 20) console.log(`\n… and ${shown.length - 20} more`);
  for (const row of unmatched) console.log(`\nexpected, and not found: ${JSON.stringify(row)}`);
  if (notAsked.length > 0) {
    console.log(`\ncompared nowhere (tests/differential/entries.ts): ${notAsked.join(", ")}`);
  }
  const wrong = unexpected.length + unmatched.length + notAsked.length;
  const places = new Set(unexpected.map(({ rule, field }) => `${rule}.${field}`));
  console.log(
    `\n${asked} questions in ${((performance.now() - started) / 1000).toFixed(0)} s: ${wrong === 0 ? "no difference that is not expected" : `${unexpected.length} differences in ${places.size} fields`}`,
  );
  return wrong > 0;
}
