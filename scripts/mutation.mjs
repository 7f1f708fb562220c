// Mutation testing, room by room: `npm run mutation`, or `npm run mutation -- calendar law` for some rooms. Prints the score of each room
// and file, and every mutant that survived. A room under 90 percent fails.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rooms } from "./mutation-rooms.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const stryker = `${root}/node_modules/@stryker-mutator/core/bin/stryker.js`;
const detected = ["Killed", "Timeout"];
const undetected = ["Survived", "NoCoverage"];

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
    .map(({ location: { start, end }, mutatorName, replacement }) => {
      const was =
        start.line === end.line
          ? lines[start.line - 1].slice(start.column - 1, end.column - 1)
          : lines[start.line - 1].trim();
      return `- ${path}:${start.line} ${mutatorName}: ${was} => ${replacement.replace(/\s+/g, " ")}`;
    });
}

const asked = process.argv.slice(2);
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
  const report = `${root}/reports/mutation/${name}.json`;
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, [stryker, "run", "--logLevel", "error"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ROOM: name },
  });
  if (status !== 0) failed += 1;
  if (!existsSync(report)) {
    console.error(`${name}: no report, its tests fail without a mutant or the run broke off`);
    continue;
  }
  const { files } = JSON.parse(readFileSync(report, "utf8"));
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const room = count(all);
  scores.push({ room: name, ...room, score: percent(room), minutes: ((Date.now() - began) / 60_000).toFixed(1) });
  for (const [path, file] of Object.entries(files)) {
    const one = count(file.mutants);
    if (one.left > 0) scores.push({ room: `  ${path}`, ...one, score: percent(one), minutes: "" });
    left.push(...survivors(path, file));
  }
}
console.log(left.join("\n"));
console.table(scores);
if (failed > 0) {
  console.error(`${failed} rooms failed`);
  process.exitCode = 1;
}
