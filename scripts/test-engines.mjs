// Runs rules in engines that exist: `npm run test:engines`, or `npm run test:engines -- spark` for one. The first of them that fails does not
// keep the others from being run; each is told by itself. All is bounded: an engine or an install that is late is ended with everything
// that it started, and has failed. What the engines need is installed here from the registries: a venv with pyspark, kept for the next run in
// a temporary folder by the hash of its list; Java is not installed (17 or later must be there).
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bounded } from "./bounded.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const command = join(root, "cli/dist/espa.js");

/** Seconds that each may take on a busy machine of two cores; together at most fourteen minutes, where the build is there. */
const limits = { build: 420, duckdb: 120, warehouse: 90, java: 20, venv: 60, pip: 240, spark: 300 };

class Failed extends Error {}

const engines = {
  duckdb: () => done("the run", "duckdb", process.execPath, [join(root, "tests/engines/duckdb.mjs")]),
  warehouse: () => done("the run", "warehouse", process.execPath, [join(root, "tests/engines/warehouse.mjs")]),
  async spark() {
    await java();
    const python = await venv();
    await done("the run", "spark", python, [join(root, "tests/engines/spark.py")], {
      ESPA_COMMAND: JSON.stringify([process.execPath, command]),
    });
  },
};

let built;

/** Each needs the build. It is tried once; where it fails, each says so. */
function build() {
  built ??= existsSync(command)
    ? Promise.resolve()
    : done("the build", "build", process.execPath, [join(root, "scripts/build.mjs")]);
  return built;
}

/** Java 17 or later: an engine that cannot be run is a failure, never passed over. */
async function java() {
  const { ok, out, why } = await bounded("java", ["-version"], { seconds: limits.java, quiet: true });
  const version = Number(/version "(\d+)/.exec(out)?.[1] ?? 0);
  if (!ok) throw new Failed(`Java 17 or later is needed and does not answer (${why})`);
  if (version < 17) throw new Failed(`Java 17 or later is needed; this is ${version}`);
}

/** The Python of a venv that has pyspark. It is whole once its mark is there: an install that broke off is made anew. */
async function venv() {
  const list = join(root, "tests/engines/requirements.txt");
  const hash = createHash("sha256").update(readFileSync(list)).digest("hex").slice(0, 16);
  const folder = join(process.env.ESPA_ENGINES_CACHE ?? tmpdir(), `espa-engines-${hash}`);
  const python = join(folder, "bin/python");
  const whole = join(folder, "whole");
  if (existsSync(whole)) {
    const look = await bounded(python, ["-c", "import pyspark, pyarrow"], { seconds: limits.venv, quiet: true });
    if (look.ok) return python;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await done("a venv", "venv", "python3", ["-m", "venv", folder]);
  const quiet = ["--quiet", "--disable-pip-version-check", "--no-input", "--retries", "2", "--timeout", "20"];
  await done("the install of pyspark from the registry", "pip", python, ["-m", "pip", "install", ...quiet, "-r", list]);
  writeFileSync(whole, "");
  return python;
}

async function done(what, limit, program, argv, env = {}) {
  // Engines write beside them what they work with: it goes when they end.
  const cwd = mkdtempSync(join(tmpdir(), "espa-engine-"));
  try {
    const { ok, why } = await bounded(program, argv, { seconds: limits[limit], cwd, env });
    if (!ok) throw new Failed(`${what}: ${why}`);
  } finally {
    rmSync(cwd, { recursive: true, force: true, maxRetries: 5 });
  }
}

const only = process.argv.slice(2);
const unknown = only.filter((name) => !Object.hasOwn(engines, name));
if (unknown.length > 0) {
  console.error(`no such engine: ${unknown.join(", ")}; engines: ${Object.keys(engines).join(", ")}`);
  process.exit(2);
}
let [passed, failed] = [0, 0];
for (const [name, run] of Object.entries(engines)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const began = performance.now();
  const told = () => `${name} (${((performance.now() - began) / 1000).toFixed(0)} s)`;
  try {
    await build();
    await run();
    passed += 1;
    console.log(`ok      ${told()}`);
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    failed += 1;
    console.error(`FAILED  ${told()}: ${error.message}`);
  }
}
console.log(`${passed} engines passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
