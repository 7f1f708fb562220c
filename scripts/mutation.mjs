// Mutation testing of the functions (Stryker), room by room: `npm run mutation`, or `npm run mutation -- calendar law` for some rooms. It goes
// in batches of files and keeps what is done (reports/mutation/<room>.json), so that it can be stopped at any time and taken up again; a mutant
// whose file and tests have not changed is not tried again. `--minutes 30` stops after the batch that passes them, `--file plan` takes files
// whose path contains it. Prints the score of each room and file, and every mutant that survived. A room under 95 percent fails.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { mutated, rooms } from "./mutation-rooms.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const stryker = `${root}node_modules/@stryker-mutator/core/bin/stryker.js`;
const detected = ["Killed", "Timeout"];
const undetected = ["Survived", "NoCoverage"];
const { values: options, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: "string", default: "" },
    minutes: { type: "string", default: "600" },
    lines: { type: "string", default: "1200" },
  },
});
const ends = Date.now() + Number(options.minutes) * 60_000;

const percent = ({ killed, left }) => (killed + left === 0 ? "-" : ((100 * killed) / (killed + left)).toFixed(1));

function count(mutants) {
  const of = (statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  return {
    killed: of(detected),
    left: of(undetected),
    loading: mutants.filter(({ status, static: once }) => status === "Ignored" && once).length,
  };
}

/** Every mutant of a file that survived, as `file:line mutator: what stood there => what stood there instead`. */
function survivors(path, { source, mutants }) {
  const lines = source.split("\n");
  return mutants
    .filter(({ status }) => undetected.includes(status))
    .map(({ location: { start, end }, mutatorName, replacement = "" }) => {
      const was =
        start.line === end.line
          ? lines[start.line - 1].slice(start.column - 1, end.column - 1)
          : lines[start.line - 1].trim();
      return `- ${path}:${start.line} ${mutatorName}: ${was} => ${replacement.replace(/\s+/g, " ")}`;
    });
}

/** The files of a room, in batches of some lines each. */
function batchesOf(room) {
  const left = mutated(room)
    .filter((pattern) => pattern.startsWith("!src/**/"))
    .map((pattern) => pattern.slice("!src/**".length, -"**".length));
  const files = room.sources
    .flatMap((source) =>
      readdirSync(`${root}src/${source}`, { recursive: true, encoding: "utf8" }).map((name) => `src/${source}/${name}`),
    )
    .filter((path) => path.endsWith(".ts") && path.includes(options.file))
    .filter((path) => !path.startsWith("src/law/ledger/") && !left.some((folder) => path.includes(folder)));
  const batches = [];
  let lines = Number.POSITIVE_INFINITY;
  for (const path of files.sort()) {
    const here = readFileSync(root + path, "utf8").split("\n").length;
    if (lines + here > Number(options.lines)) {
      batches.push([]);
      lines = 0;
    }
    batches.at(-1).push(path);
    lines += here;
  }
  return batches;
}

const wrong = asked.filter((name) => !Object.hasOwn(rooms, name));
if (wrong.length > 0) {
  console.error(`no such room: ${wrong.join(", ")}; rooms: ${Object.keys(rooms).join(", ")}`);
  process.exit(2);
}

const scores = [];
const left = [];
let failed = 0;
for (const name of asked.length > 0 ? asked : Object.keys(rooms)) {
  const began = Date.now();
  const report = `${root}reports/mutation/${name}.json`;
  const batches = batchesOf(rooms[name]);
  for (const batch of batches) {
    if (Date.now() > ends) break;
    const { status } = spawnSync(
      process.execPath,
      [
        stryker,
        "run",
        "--logLevel",
        "error",
        "--incremental",
        "--incrementalFile",
        report,
        "--mutate",
        batch.join(","),
      ],
      { cwd: root, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ROOM: name } },
    );
    if (status === 0) continue;
    failed += 1;
    console.error(`${name}: broke off at ${batch.join(", ")}`);
  }
  if (!existsSync(report)) {
    console.error(`${name}: no report, its tests fail without a mutant or the run broke off`);
    continue;
  }
  const wanted = new Set(batches.flat());
  const files = Object.entries(JSON.parse(readFileSync(report, "utf8")).files).filter(([path]) => wanted.has(path));
  const room = count(files.flatMap(([, { mutants }]) => mutants));
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  const tried = `${files.length} of ${wanted.size}`;
  scores.push({ room: name, files: tried, ...room, score: percent(room), minutes });
  if (files.length === wanted.size && Number(percent(room)) < 95) failed += 1;
  for (const [path, file] of files) {
    const one = count(file.mutants);
    if (one.left > 0) scores.push({ room: `  ${path}`, files: "", ...one, score: percent(one), minutes: "" });
    left.push(...survivors(path, file));
  }
}
console.log(left.join("\n"));
console.table(scores);
if (failed > 0) {
  console.error(`${failed} failed`);
  process.exitCode = 1;
}
