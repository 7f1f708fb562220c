// Runs the rules in engines that exist, each really: DuckDB, the JavaScript of two warehouses (in QuickJS and in a bare V8 context), and
// Apache Spark with two workers of which one is killed. What they need is installed here from the registries: a venv with pyspark; Java is
// not (17 or later must be there).
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const command = join(root, "cli/dist/espa.js");
const only = process.argv.slice(2);
if (!existsSync(command)) run("the build", process.execPath, [join(root, "scripts/build.mjs")]);

const engines = {
  duckdb: () => run("duckdb", process.execPath, [join(root, "tests/engines/duckdb.mjs")]),
  warehouse: () => run("warehouse", process.execPath, [join(root, "tests/engines/warehouse.mjs")]),
  spark: () => {
    const python = venv();
    run("spark", python, [join(root, "tests/engines/spark.py")], {
      ESPA_COMMAND: JSON.stringify([process.execPath, command]),
    });
  },
};
for (const [name, test] of Object.entries(engines)) if (only.length === 0 || only.includes(name)) test();

/** The Python of a venv that has pyspark; it is kept beside the modules of Node, so that a second run installs nothing. */
function venv() {
  const folder = join(root, "node_modules/.cache/espa-engines");
  const python = join(folder, "bin/python");
  if (spawnSync(python, ["-c", "import pyspark, pyarrow"]).status === 0) return python;
  mkdirSync(join(folder, ".."), { recursive: true });
  run("a venv", "python3", ["-m", "venv", folder]);
  run("pyspark", python, [
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "-r",
    join(root, "tests/engines/requirements.txt"),
  ]);
  return python;
}

function run(what, program, argv, env = {}) {
  // Engines write beside them what they work with: it goes when they end.
  const cwd = mkdtempSync(join(tmpdir(), "espa-engine-"));
  const { status, signal, error } = spawnSync(program, argv, {
    stdio: ["ignore", "inherit", "inherit"],
    cwd,
    env: { ...process.env, ...env },
    timeout: 300_000,
  });
  rmSync(cwd, { recursive: true, force: true });
  if (status === 0) return;
  console.error(`${what} failed: ${error?.message ?? signal ?? status}`);
  process.exit(1);
}
