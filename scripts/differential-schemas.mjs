// Compares the schemas of this checkout with those of an earlier commit, the oracle: made records, well formed and mutated, of every
// schema. Compared are the answer, the codes and paths of issues (zod), the compiled path with the plain one, and what a validator that
// knows nothing of zod (ajv) says by either JSON Schema.
//
//   npm run differential:schemas                  the commit below
//   npm run differential:schemas -- --against X   another commit; --only name, --runs N (records of each schema), --seed N
//
// A difference that is meant is a row of `expected`; a row that matches nothing fails like a difference that no row expects.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { introductionPlan, supplyPlan } from "../bench/records.mjs";

const oracle = "78482b1";
/** The fewest records that count as a comparison. */
const floor = 100_000;
/** `code path` of an issue is all that is compared. */
const isWordForList = (_, { wasTold, isTold }) =>
  wasTold.filter((one) => one.startsWith("no-alternative")).length >
  isTold.filter((one) => one.startsWith("no-alternative")).length;
const isBesideTheWord = (_, { wasTold, isTold }) =>
  isTold.length > wasTold.length && wasTold.every((one) => isTold.includes(one));
const long = "長".repeat(2001);
const hasEmptyNote = ({ designations }) => designations.some(({ source }) => source?.note === "");
const hasLongSource = (record) => JSON.stringify(record).includes(long);
const hasTooManyVotes = (_, { wasTold, isTold }) =>
  wasTold.some((one) => one.startsWith("no-alternative")) &&
  isTold.some((one) => one.startsWith("more-votes-than-all"));
const isAnyUndefined = (value) =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).some((part) => part === undefined || isAnyUndefined(part));
/** Differences that are meant, and why. A row without a schema is one of every schema. */
const expected = [
  {
    what: "issues",
    when: isWordForList,
    why: "of a word that is none of the words it is told that it is none, and not that it is no list either",
  },
  {
    what: "issues",
    when: isBesideTheWord,
    why: "beside a word that tells forms apart it is told what is wrong in every one of them",
  },
  {
    what: "issues",
    when: hasTooManyVotes,
    why: "beside an unknown key it is told that more votes are held than there are",
  },
  ...["DesignatedOperator", "IpcSymbol"].map((schema) => ({
    schema,
    what: "issues",
    when: isAnyUndefined,
    why: "a property that the interface lets be absent, and not undefined, may not be undefined",
  })),
  ...["issues", "json schema"].flatMap((what) => [
    {
      schema: "DesignatedOperator",
      what,
      when: hasEmptyNote,
      why: "a source is one shape: a note that says nothing is refused, as in every other record",
    },
    ...["ActionPolicy", "CertifiedPlanRecord", "IndispensableService", "SpecifiedCriticalMaterial", "SupportBody"].map(
      (schema) => ({
        schema,
        what,
        when: hasLongSource,
        why: "a source is one shape: what was read has at most 1,000 characters and a note 2,000, as in the record of an operator",
      }),
    ),
  ]),
];

const root = fileURLToPath(new URL("..", import.meta.url));
const { values: options } = parseArgs({
  options: {
    against: { type: "string", default: oracle },
    runs: { type: "string", default: "900" },
    seed: { type: "string", default: "20220518" },
    only: { type: "string" },
  },
});

/** mulberry32: the same records for the same seed. */
function randomBy(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = randomBy(Number(options.seed));
const upTo = (most) => Math.floor(random() * (most + 1));
const oneOf = (values) => values[upTo(values.length - 1)];

const days = [
  ...[
    "2022-05-18",
    "2022-08-01",
    "2022-12-23",
    "2023-11-17",
    "2024-02-02",
    "2024-02-29",
    "2024-05-01",
    "2024-05-17",
    "2025-04-01",
  ],
  ...["2025-12-24", "2026-04-01", "2026-05-01", "2026-06-17", "2026-09-18", "2026-12-01", "2027-12-16"],
];
const wordsBy = [
  [/country|nationality|state$|governingLaw/i, ["JP", "US", "FR", "KR"]],
  [/corporateNumber/, ["7000012050002", "8000012100004"]],
  [/ipc|symbols|IpcSymbolText/i, ["B63G 8/28", "F41H 11/02", "G01S 15/88", "H01L 31/08"]],
  [/awardedBy/, ["contractor", "a"]],
  [/^id$/, ["a", "b", "c"]],
  [/law|LawId|supplementary/i, ["504AC0000000043", "504CO0000000394"]],
  [/article|item|provision/i, ["52", "8-2", "act:52:3", "法第五十二条第三項"]],
  [/subitems/, ["イ", "(1)"]],
  [/ertificationNumber/, ["2023重要鉱物第1号-1"]],
];
const anyWords = ["例示電池株式会社", "東京都千代田区", "x", " ", "", "0123", "😀", "act:52:3"];
const junk = [
  null,
  "",
  -1,
  0,
  1.5,
  101,
  1e12,
  [],
  {},
  true,
  "__proto__",
  "2024-02-30",
  [null],
  "１２",
  "unknown",
  "9999-12-31",
];

/** A record of a JSON Schema; a share of its properties is left out. */
function made(schema, defs, name, depth = 0) {
  if (schema.$ref !== undefined) return made(defs[schema.$ref.split("/").at(-1)], defs, name, depth);
  if ("const" in schema) return schema.const;
  if (schema.enum !== undefined) return oneOf(schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return made(oneOf(choices), defs, name, depth);
  const type = Array.isArray(schema.type) ? oneOf(schema.type) : schema.type;
  switch (type) {
    case "object": {
      const required = new Set(schema.required ?? []);
      const share = random();
      const entries = Object.entries(schema.properties ?? {}).filter(([key]) => required.has(key) || random() < share);
      return Object.fromEntries(entries.map(([key, part]) => [key, made(part, defs, key, depth + 1)]));
    }
    case "array":
      return Array.from({ length: (schema.minItems ?? 0) + upTo(depth > 3 ? 1 : 2) }, () =>
        made(schema.items ?? {}, defs, name, depth + 1),
      );
    case "string": {
      if (schema.format === "date") return random() < 0.97 ? oneOf(days) : "2025-02-29";
      const words = wordsBy.find(([pattern]) => pattern.test(name))?.[1];
      if (words !== undefined && random() < 0.95) return oneOf(words);
      if (schema.maxLength !== undefined && random() < 0.02) return "長".repeat(schema.maxLength + upTo(1));
      if (random() < 0.01) return long;
      return random() < 0.9 ? oneOf(anyWords.slice(0, 3)) : oneOf(anyWords);
    }
    case "integer":
      return (schema.minimum > 0 ? schema.minimum : 0) + upTo(Math.min(schema.maximum ?? 3000, 3000));
    case "number":
      return oneOf([0, 1, 12, 0.5, 33.3, 50, 100, upTo(100) / 10, schema.maximum ?? 3_000_000]);
    case "boolean":
      return random() < 0.5;
    case "null":
      return null;
    default:
      return oneOf(["act:52:3", { law: "504AC0000000043", article: "52" }, ...junk]);
  }
}

/** One part, somewhere, replaced, left out or added. */
function mutated(value) {
  if (typeof value !== "object" || value === null || random() < 0.05) return oneOf(junk);
  const keys = Object.keys(value);
  if (Array.isArray(value)) {
    if (keys.length === 0 || random() < 0.1) return [...value, oneOf([...junk, ...value])];
    const at = upTo(keys.length - 1);
    return value.map((one, index) => (index === at ? mutated(one) : one));
  }
  if (keys.length === 0 || random() < 0.1)
    return { ...value, [oneOf(["unknownName", "constructor", "kind", "material"])]: oneOf(junk) };
  const key = oneOf(keys);
  const { [key]: inner, ...others } = value;
  if (random() < 0.2) return others;
  return { ...others, [key]: random() < 0.6 && typeof inner === "object" ? mutated(inner) : oneOf(junk) };
}

/** Some properties made undefined, which no file can hold and a caller can. */
function withUndefined(value) {
  if (Array.isArray(value)) return value.map(withUndefined);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, random() < 0.15 ? undefined : withUndefined(part)]),
  );
}

/** The schemas of a folder, bundled inside this project, so that they find zod. */
async function load(folder, outfile) {
  await build({
    entryPoints: [join(folder, "src/schemas/index.ts")],
    bundle: true,
    format: "esm",
    platform: "neutral",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  const json = JSON.parse(readFileSync(join(folder, "src/formats/tables/json-schemas.json"), "utf8"));
  return { ...(await import(pathToFileURL(outfile).href)), json };
}

const folder = mkdtempSync(join(root, "node_modules/.espa-schemas-"));
try {
  const before = join(folder, "before");
  mkdirSync(before);
  const archive = join(folder, "commit.tar");
  execFileSync("git", ["archive", "--format=tar", "-o", archive, options.against, "src"], { cwd: root });
  execFileSync("tar", ["-xf", archive, "-C", before]);
  const old = await load(before, join(folder, "old.mjs"));
  const now = await load(root, join(folder, "now.mjs"));
  const failed = compare(old, now);
  if (failed > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(old, now) {
  const ajvOf = (json) => {
    const ajv = addFormats.default(new Ajv2020({ strict: false }));
    ajv.addSchema({ $id: "all", ...json });
    return (name) => ajv.compile({ $ref: `all#/$defs/${name}` });
  };
  const [oldAjv, nowAjv] = [ajvOf(old.json), ajvOf(now.json)];
  const told = (issues) => issues.map(({ code, path }) => `${code} ${path.join(".")}`).sort();
  const names = old.schemaNames();
  const counts = { records: 0, accepted: 0, differ: 0 };
  const used = new Set();
  const shown = new Map();
  const report = (name, what, record, details) => {
    const row = expected.find((one) => (one.schema ?? name) === name && one.what === what && one.when(record, details));
    if (row !== undefined) {
      used.add(row);
      return;
    }
    counts.differ += 1;
    const key = `${name} ${what}`;
    shown.set(key, (shown.get(key) ?? 0) + 1);
    if (shown.get(key) <= 2)
      console.error(`${key}: ${JSON.stringify(record)?.slice(0, 600)}\n  ${JSON.stringify(details)}`);
  };
  if (JSON.stringify(names) !== JSON.stringify(now.schemaNames())) report("names", "list", names, now.schemaNames());
  for (const name of names) {
    if (options.only !== undefined && !name.includes(options.only)) continue;
    const [before, after] = [old.schemaNamed(name), now.schemaNamed(name)];
    if (after === undefined) continue;
    const check = now.checkOf(after);
    const [form, formNow] = [oldAjv(name), nowAjv(name)];
    const whole = { StableSupplyPlan: supplyPlan, IntroductionPlan: introductionPlan }[name];
    for (let run = 0; run < Number(options.runs); run += 1) {
      let record =
        whole !== undefined && run % 2 === 0 ? whole(1 + upTo(3)) : made(old.json.$defs[name], old.json.$defs, name);
      for (let faults = run % 4; faults > 1; faults -= 1) record = mutated(record);
      const text = JSON.stringify(record);
      record = text === undefined ? record : JSON.parse(text);
      if (run % 5 === 0) record = withUndefined(record);
      counts.records += 1;
      const [was, is] = [old.validate(before, record), now.validate(after, record)];
      if (was.ok) counts.accepted += 1;
      const [wasTold, isTold] = [was, is].map((one) => (one.ok ? [] : told(one.issues)));
      if (JSON.stringify(wasTold) !== JSON.stringify(isTold)) report(name, "issues", record, { wasTold, isTold });
      const quick = check(record);
      if (JSON.stringify(quick === undefined ? [] : told(quick)) !== JSON.stringify(isTold))
        report(name, "compiled", record, { isTold, quick });
      if (form(record) !== formNow(record))
        report(name, "json schema", record, { was: form(record), errors: formNow.errors });
    }
  }
  for (const [key, times] of shown) console.error(`${key}: ${times}`);
  for (const row of options.only === undefined && options.against === oracle ? expected : []) {
    if (used.has(row)) continue;
    console.error(`nothing matches ${JSON.stringify(row)}`);
    counts.differ += 1;
  }
  console.log(
    `${counts.records} records of ${names.length} schemas, ${counts.accepted} accepted before; ${counts.differ} differ`,
  );
  if (options.only === undefined && counts.records < floor) {
    console.error(`fewer than ${floor} records`);
    counts.differ += 1;
  }
  return counts.differ;
}
