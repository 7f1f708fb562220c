// Runs the mutants of a room: one bundle of its source, where each mutant can be switched on, and of its tests; it is compiled once and
// evaluated anew for each mutant, so that what a module computes while it loads is mutated too. Talks to scripts/mutate.mjs in lines of JSON.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import vm from "node:vm";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";
import { build } from "esbuild";
import { mutantsOf } from "./mutants.mjs";

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const { root, sources, tests } = JSON.parse(process.argv[2]);
const require = createRequire(`${root}/package.json`);

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
const expect = (value, message) => {
  setState({ assertionCalls: (getState(expect).assertionCalls ?? 0) + 1 }, expect);
  return chai.expect(value, message);
};
Object.assign(expect, chai.expect);
expect.fail = (message) => chai.assert.fail(message);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
globalThis[GLOBAL_EXPECT] = expect;
setState({ assertionCalls: 0, isExpectingAssertions: false, testPath: "" }, expect);
chai.expect.extend(expect, customMatchers);

/** The tests of one evaluation, in the order in which they were declared. */
function declared() {
  const all = [];
  const before = [];
  let file = "";
  let path = [];
  const skipping = false;
  const add = (name, options, run) => {
    const body = typeof options === "function" ? options : run;
    if (!skipping && body !== undefined) all.push({ file, name: [...path, name].join(" > "), run: body });
  };
  const within = (name, body) => {
    path = [...path, String(name)];
    body();
    path = path.slice(0, -1);
  };
  const rowsOf = (rows) => [...rows].map((row) => (Array.isArray(row) ? row : [row]));
  const each = (make) => (rows) => (name, options, run) => {
    const body = typeof options === "function" ? options : run;
    for (const [at, row] of rowsOf(rows).entries()) make(`${name} #${at}`, () => body(...row));
  };
  const describe = (name, options, body) => within(name, typeof options === "function" ? options : body);
  describe.each = each(describe);
  describe.skipIf = (condition) => (condition ? () => undefined : describe);
  describe.skip = () => undefined;
  const test = (name, options, run) => add(name, options, run);
  test.each = each(add);
  test.skipIf = (condition) => (condition ? () => undefined : test);
  test.skip = () => undefined;
  const vi = { spyOn: () => expect.fail("no spies here") };
  const hook = (run) => before.push({ file, run });
  const vitest = { describe, test, it: test, expect, vi, beforeAll: hook, beforeEach: hook };
  for (const name of ["afterAll", "afterEach"]) vitest[name] = () => undefined;
  const begin = (name) => {
    file = name;
    path = [];
  };
  return { all, before, vitest, begin };
}

const mutants = [];
const texts = new Map();
for (const path of sources) {
  const made = mutantsOf(path, readFileSync(`${root}/${path}`, "utf8"), mutants.length + 1);
  mutants.push(...made.mutants);
  texts.set(`${root}/${path}`, made.text);
}

/** Where a file stands is written into it: there is no import.meta in a bundle of this form. */
const placed = (path, text) =>
  text
    .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
    .replaceAll("import.meta.url", JSON.stringify(`file://${path}`));
const { outputFiles } = await build({
  stdin: {
    contents: tests
      .map((path) => `__begin(${JSON.stringify(path)}); require(${JSON.stringify(`./${path}`)});`)
      .join("\n"),
    resolveDir: root,
  },
  bundle: true,
  format: "cjs",
  platform: "node",
  packages: "external",
  charset: "utf8",
  write: false,
  logLevel: "error",
  plugins: [
    {
      name: "mutants",
      setup({ onLoad }) {
        onLoad({ filter: /[/\\](?:src|tests|scripts)[/\\].*\.(?:ts|mjs)$/ }, ({ path }) => ({
          contents: placed(path, texts.get(path) ?? readFileSync(path, "utf8")),
          loader: path.endsWith(".ts") ? "ts" : "js",
        }));
      },
    },
  ],
});
const script = new vm.Script(`(function (require, __m, __begin, module, exports) {${outputFiles[0].text}\n})`, {
  filename: "room.cjs",
  importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const program = script.runInThisContext();

let hits = new Uint8Array(mutants.length + 1);
let active = 0;
const isOn = (id) => {
  hits[id] = 1;
  return id === active;
};

/** Evaluates all modules under a mutant; the tests that they declare, or the fault that came of it. */
function load(id) {
  active = id;
  const { all, before, vitest, begin } = declared();
  try {
    program((name) => (name === "vitest" ? vitest : require(name)), isOn, begin, { exports: {} }, {});
  } catch (error) {
    return { fault: error, all: [], before: [] };
  }
  return { all, before };
}

async function runs(one) {
  try {
    await one.run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function prepare(before, files) {
  for (const { file, run } of before) if (files === undefined || files.has(file)) await run();
}

// Without a mutant: which tests pass here, how long they take, and which mutants each of them reaches.
const began = performance.now();
const first = load(0);
if (first.fault !== undefined) throw first.fault;
const atLoad = hits;
await prepare(first.before);
const known = [];
const excluded = [];
for (const one of first.all) {
  hits = new Uint8Array(mutants.length + 1);
  const start = performance.now();
  const error = await runs(one);
  const time = performance.now() - start;
  if (error === undefined) known.push({ key: `${one.file} > ${one.name}`, file: one.file, time, hits });
  else excluded.push({ key: `${one.file} > ${one.name}`, why: error.message.slice(0, 200) });
}
hits = new Uint8Array(mutants.length + 1);
say({
  ready: { mutants, tests: known.length, excluded, seconds: (performance.now() - began) / 1000 },
});

const mirror = (file) => file.replace(/^src\//, "tests/").replace(/(\/tables)?\/([^/]+)\.ts$/, "/$2.test.ts");
/** Tests that pass alone, without a mutant. */
const alone = new Map();
/** What has killed a mutant of a file kills its neighbours too: those tests go first. */
const killers = new Map();

async function passesAlone(key) {
  if (!alone.has(key)) {
    const { all, before } = load(0);
    const one = all.find((test) => `${test.file} > ${test.name}` === key);
    await prepare(before, new Set([one?.file]));
    alone.set(key, one !== undefined && (await runs(one)) === undefined);
  }
  return alone.get(key);
}

async function tryMutant({ id, file }) {
  const whole = atLoad[id] === 1;
  const reached = known.filter((one) => whole || one.hits[id] === 1);
  if (reached.length === 0) return { status: "not reached" };
  const own = mirror(file);
  const before = killers.get(file) ?? [];
  // The golden cases are many, and of every room.
  const rank = (one) =>
    before.includes(one.key) ? 0 : one.file === own ? 1 : one.file.startsWith("tests/cases/") ? 3 : 2;
  reached.sort((a, b) => rank(a) - rank(b) || a.time - b.time);
  const loaded = load(id);
  if (loaded.fault !== undefined) return { status: "killed", by: "loading" };
  const byKey = new Map(loaded.all.map((one) => [`${one.file} > ${one.name}`, one]));
  try {
    await prepare(loaded.before);
  } catch {
    return { status: "killed", by: "preparing" };
  }
  for (const { key } of reached) {
    const one = byKey.get(key);
    // A test that is declared no more: its row is gone.
    if (one === undefined) return { status: "killed", by: `${key} (not declared)` };
    if ((await runs(one)) === undefined) continue;
    if (!(await passesAlone(key))) {
      active = id;
      continue;
    }
    killers.set(file, [key, ...before.filter((other) => other !== key)].slice(0, 40));
    return { status: "killed", by: key };
  }
  return { status: "survived" };
}

for await (const line of createInterface({ input: process.stdin })) {
  const id = JSON.parse(line);
  const mutant = mutants[id - 1];
  say({ id, ...(await tryMutant(mutant)) });
}
process.exit(0);
