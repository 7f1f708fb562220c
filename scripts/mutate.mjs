// Mutation of the law's own numbers: changes each threshold, comparator, period, combinator, provision and day of a room, in its rules and in
// the tables compiled from `data/`, one at a time, and runs the room's tests on each. What no test notices has survived.
//
//   npm run mutate -- --room patents               one room; more rooms by more --room; all without it
//   npm run mutate -- --room supply --file plan    files whose path contains it
//   npm run mutate -- --kind day                   one kind: threshold, comparator, period, combinator, provision, day, arithmetic
//   npm run mutate -- --shard 1/4                  every fourth mutant
//   npm run mutate -- --minutes 10                 stops after it; the next run goes on
//   npm run mutate -- --again                      also mutants that were killed before
//   npm run mutate -- --wide                       survivors once more, with the tests of the law and the property tests of the room
//
// Results stay in reports/mutate/<room>.ndjson: a killed mutant of a file that has not changed is not tried again.
// A mutant that no test can notice, since nothing answers otherwise, has its reason in scripts/mutate/reasons/<room>.yaml:
//   - { file: src/finding/fact.ts, line: <the text of the line>, mutants: ["threshold: 0 => 1"], why: <one sentence> }
// `mutants` left out: all of the line. A reason whose line is not there any more, or all of whose mutants are killed, is told.
import { spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { rooms as groups } from "./mutation-rooms.mjs";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const { values: options } = parseArgs({
  options: {
    room: { type: "string", multiple: true, default: [] },
    file: { type: "string", default: "" },
    kind: { type: "string", default: "" },
    shard: { type: "string", default: "1/1" },
    minutes: { type: "string", default: "600" },
    again: { type: "boolean", default: false },
    wide: { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
  },
});

/** Each folder of the source that holds law, with the group whose tests hold it. */
const rooms = Object.fromEntries(
  Object.entries(groups)
    .filter(([name]) => name !== "rules" && name !== "formats")
    .flatMap(([name, { sources }]) => sources.map((source) => [source, name])),
);
const asked = options.room.length > 0 ? options.room : Object.keys(rooms);
const wrong = asked.filter((name) => !Object.hasOwn(rooms, name));
if (wrong.length > 0) {
  console.error(`no such room: ${wrong.join(", ")}; rooms: ${Object.keys(rooms).join(", ")}`);
  process.exit(2);
}

/** Tests of a room that stand elsewhere, and are quick: the others of its group are asked by `--wide`. */
const elsewhere = {
  infrastructure: [
    "tests/law/first-days-of-the-rules.test.ts",
    "tests/law/act-art-50.test.ts",
    "tests/law/act-art-50-rows.test.ts",
    "tests/law/act-arts-49-59-rows.test.ts",
    "tests/law/act-arts-50-58-criteria.test.ts",
    "tests/law/act-arts-50-58-histories.test.ts",
    "tests/law/act-art-52.test.ts",
    "tests/law/act-art-53.test.ts",
  ],
  ministers: [
    ...["sectors", "ministerial-orders", "filings"].map((name) => `tests/infrastructure/${name}.test.ts`),
    ...["materials", "plan-procedure"].map((name) => `tests/supply/${name}.test.ts`),
  ],
  parties: ["tests/infrastructure/party-particulars.test.ts", "tests/infrastructure/control.test.ts"],
  law: ["tests/schemas/law/citation.test.ts"],
  technology: ["tests/law/act-arts-60-85-criteria.test.ts"],
  patents: [
    "tests/law/act-arts-60-85-criteria.test.ts",
    "tests/law/first-days-of-the-rules.test.ts",
    "tests/law/act-art-82.test.ts",
    "tests/law/act-arts-66-85-histories.test.ts",
    "tests/law/act-arts-66-85-rows.test.ts",
    "tests/law/chapter-v-worked-examples.test.ts",
    "tests/law/order-art-12.test.ts",
  ],
  penalties: ["tests/law/act-art-92-99.test.ts", "tests/properties/penalties-tables.test.ts"],
  reference: ["tests/properties/policy-tables.test.ts"],
  supply: [
    "tests/law/first-days-of-the-rules.test.ts",
    "tests/law/act-art-9.test.ts",
    "tests/law/act-art-9-ordinances.test.ts",
    "tests/law/act-arts-7-31-criteria.test.ts",
    "tests/law/act-arts-8-48-rows.test.ts",
    "tests/law/act-arts-9-41-rows.test.ts",
    "tests/law/act-arts-10-12.test.ts",
    "tests/law/order-art-1.test.ts",
  ],
};

/** Made from other files, or nothing of the law. */
const notOurs = /\/(?:tables\/(?:fact-shapes|structure|countries|[\w-]+-ids)|index)\.ts$/;
const filesUnder = (folder, pattern) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => pattern.test(name))
        .map((name) => `${folder}/${name}`)
        .sort()
    : [];

/** The files that patterns with one star name. */
function named(patterns) {
  return patterns.flatMap((one) => {
    const [folder, name] = [one.slice(0, one.lastIndexOf("/")), one.slice(one.lastIndexOf("/") + 1)];
    const pattern = new RegExp(`^${name.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`);
    return readdirSync(join(root, folder))
      .filter((file) => pattern.test(file))
      .map((file) => `${folder}/${file}`)
      .sort();
  });
}

const [part, parts] = options.shard.split("/").map(Number);
const ends = Date.now() + Number(options.minutes) * 60_000;
const folder = join(root, "reports/mutate");
mkdirSync(folder, { recursive: true });

/** One process with its mutants; one that hangs is ended, and the mutant has been noticed. */
async function start(sources, tests) {
  const settings = JSON.stringify({ root, sources, tests });
  const child = spawn(process.execPath, [join(root, "scripts/mutate/worker.mjs"), settings], {
    stdio: ["pipe", "pipe", "pipe"],
    cwd: root,
  });
  let error = "";
  child.stderr.on("data", (bytes) => {
    error = (error + bytes).slice(-4000);
  });
  const lines = createInterface({ input: child.stdout });
  const waiting = [];
  const come = [];
  const give = (line) => (waiting.length > 0 ? waiting.shift()(line) : come.push(line));
  lines.on("line", (line) => line.startsWith("{") && give(JSON.parse(line)));
  child.on("exit", () => give(undefined));
  const next = (milliseconds) =>
    come.length > 0
      ? Promise.resolve(come.shift())
      : new Promise((settle) => {
          const timer = setTimeout(() => {
            waiting.length = 0;
            settle("late");
          }, milliseconds);
          waiting.push((line) => {
            clearTimeout(timer);
            settle(line);
          });
        });
  const ready = await next(600_000);
  if (ready?.ready === undefined) throw new Error(`the tests cannot be run: ${error}`);
  return { child, next, ready: ready.ready };
}

/** What was written of the mutants of a room that no test can notice, each with the mutants that it speaks of. */
function reasonsOf(room, mutants) {
  const path = join(root, `scripts/mutate/reasons/${room}.yaml`);
  if (!existsSync(path)) return [];
  const lines = new Map();
  const textOf = ({ file, line }) => {
    if (!lines.has(file)) lines.set(file, readFileSync(join(root, file), "utf8").split("\n"));
    return lines.get(file)[line - 1].trim();
  };
  return parse(readFileSync(path, "utf8")).map((reason) => {
    const written = ({ kind, was, now }) => `${kind}: ${was} => ${now}`;
    const speaks = (one) =>
      one.file === reason.file &&
      textOf(one) === reason.line.trim() &&
      (reason.mutants === undefined || reason.mutants.includes(written(one)));
    return { ...reason, keys: new Set(mutants.filter(speaks).map(({ key }) => key)) };
  });
}

const totals = [];
let stale = 0;
for (const room of asked) {
  const sources = filesUnder(`src/${room}`, /\.ts$/).filter((path) => !notOurs.test(path));
  const own = [
    ...filesUnder(`tests/${room}`, /\.test\.ts$/),
    ...filesUnder(`tests/schemas/${room}`, /\.test\.ts$/),
    "tests/cases/cases.test.ts",
    ...(elsewhere[room] ?? []),
  ].filter((path) => existsSync(join(root, path)));
  // Files that go through the text of the source see every mutant; what they hold is not the law.
  const group = groups[rooms[room]];
  const wide = named(group.tests).filter((path) => !/ledger|rows-in-force|gaps-and-evidence/.test(path));
  const tests = [...new Set(options.wide ? [...own, ...wide] : own)];
  const file = join(folder, `${room}.ndjson`);
  const before = new Map(
    existsSync(file)
      ? readFileSync(file, "utf8")
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line))
          .map((one) => [one.key, one])
      : [],
  );
  let worker = await start(sources, tests);
  const { mutants, excluded } = worker.ready;
  if (!options.quiet)
    console.log(
      `${room}: ${mutants.length} mutants in ${sources.length} files, ${worker.ready.tests} tests (${worker.ready.seconds.toFixed(0)} s)`,
    );
  for (const { key, why } of excluded) console.log(`  not run here: ${key}: ${why}`);
  const chosen = mutants.filter(
    (one, at) => one.file.includes(options.file) && one.kind.includes(options.kind) && at % parts === part - 1,
  );
  const reasons = reasonsOf(room, mutants);
  const explained = new Set(reasons.flatMap(({ keys }) => [...keys]));
  const open = chosen.filter((one) => {
    const status = before.get(one.key)?.status;
    if (status !== undefined && explained.has(one.key) && !options.again) return false;
    if (options.wide) return status === "survived" || status === "not reached";
    return options.again || status !== "killed";
  });
  for (const mutant of open) {
    if (Date.now() > ends) break;
    worker.child.stdin.write(`${mutant.id}\n`);
    const limit = 10_000 + worker.ready.seconds * 3000;
    let result = await worker.next(limit);
    if (result === "late" || result === undefined) {
      worker.child.kill("SIGKILL");
      result = { id: mutant.id, status: "killed", by: result === "late" ? "it hangs" : "the process ended" };
      worker = await start(sources, tests);
    }
    const { id, ...told } = result;
    const row = { ...mutant, ...told };
    delete row.id;
    before.set(row.key, row);
    appendFileSync(file, `${JSON.stringify(row)}\n`);
  }
  worker.child.stdin.end();
  worker.child.kill("SIGKILL");

  const now = chosen.map((one) => {
    const status = before.get(one.key)?.status ?? "not tried";
    return {
      ...one,
      status: /^(?:survived|not reached)$/.test(status) && explained.has(one.key) ? "reasoned" : status,
    };
  });
  const count = (status) => now.filter((one) => one.status === status).length;
  const tried = chosen.length - count("not tried");
  totals.push({
    room,
    mutants: chosen.length,
    killed: count("killed"),
    "with a reason": count("reasoned"),
    survived: count("survived"),
    "not reached": count("not reached"),
    "not tried": count("not tried"),
    percent: tried === 0 ? "-" : ((100 * (count("killed") + count("reasoned"))) / tried).toFixed(1),
  });
  const killed = new Set(mutants.map(({ key }) => key).filter((key) => before.get(key)?.status === "killed"));
  for (const { file, line, keys } of reasons) {
    if (keys.size > 0 && [...keys].some((key) => !killed.has(key))) continue;
    stale += 1;
    console.log(`a reason that nothing needs: ${file}: ${line}`);
  }
  for (const one of now)
    if (one.status === "survived" || one.status === "not reached")
      console.log(
        `- ${one.file}:${one.line} ${one.kind}: ${one.was} => ${one.now}${one.status === "survived" ? "" : " (not reached)"}`,
      );
}
console.table(totals);
if (stale > 0 || totals.some((one) => one.survived + one["not reached"] > 0)) process.exitCode = 1;
