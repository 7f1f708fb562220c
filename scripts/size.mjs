// Bytes and modules of what a user bundles, from the built package. A limit that is passed fails.

import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * What a user imports, from which door, and the most it may weigh (minified, gzipped, date-fns included). `first` is
 * what it weighed in 0.1.1. 1,500 bytes more are allowed without a word (3,000 in all for the date rule). What takes it
 * beyond is told in `gained`: with the bytes that the bundle loses without the modules of that part, where it has
 * modules of its own. Every limit lies within some 50 bytes of what was measured when it was set.
 */
const gates = [
  { name: "one date rule", door: "calendar", imports: ["addStatutoryPeriod"], first: 2595, limit: 2780 },
  {
    name: "screening by IPC",
    door: "patents",
    imports: ["screenByIpc"],
    first: 5407,
    limit: 10290,
    gained: ["symbols as people hold them, with what is said of each form (3,000)", "readings (550)"],
  },
  {
    name: "foreign filing",
    door: "patents",
    imports: ["assessForeignFiling"],
    first: 14935,
    limit: 34300,
    gained: [
      "families of applications, each of a parent of the right kind and date (2,600)",
      "histories in order and without contradiction (1,700), and their clauses",
      "symbols as people hold them (2,000)",
      "exits told one by one (1,500)",
      "states of the treaties (1,400)",
      "facts by their shape, their words and issues (2,700)",
      "readings (560)",
      "completions (480)",
    ],
  },
  {
    name: "review timeline",
    door: "infrastructure",
    imports: ["reviewTimeline"],
    first: 5740,
    limit: 11820,
    gained: [
      "histories in order and without contradiction (1,800)",
      "words and their issues (1,500)",
      "what stood in the wording last read",
    ],
  },
  {
    name: "duty to notify",
    door: "infrastructure",
    imports: ["assessIntroductionDuty"],
    first: 7931,
    limit: 19850,
    gained: [
      "histories in order and without contradiction (1,900)",
      "facts by their shape, their words and issues (2,100)",
      "the order that governs (1,200)",
      "readings (520)",
      "completions (450)",
      "what stands whatever the grace",
    ],
  },
  {
    name: "designation criteria",
    door: "infrastructure",
    imports: ["assessOperatorDesignation"],
    first: 11008,
    limit: 18580,
    gained: [
      "facts by their shape, their words and issues (2,600), with limits of every figure",
      "readings (580)",
      "completions (470)",
      "every gap of what it rests on, beside that of the worst wording (230)",
    ],
  },
  {
    name: "control test",
    door: "infrastructure",
    imports: ["isSubsidiaryOf"],
    first: 4515,
    limit: 12150,
    gained: [
      "the order that governs, and what is told where none is known (1,600)",
      "facts by their shape, their words and issues (2,200)",
      "readings (560)",
      "completions (460)",
    ],
  },
  {
    name: "certification of a plan",
    door: "supply",
    imports: ["assessPlanCertification"],
    first: 8325,
    limit: 14410,
    gained: [
      "facts by their shape, their words and issues (2,300)",
      "parts of products by their days (450)",
      "readings (600)",
      "completions (470)",
      "what stands in Art. 9 whatever was amended",
    ],
  },
  {
    name: "one table",
    door: "supply",
    imports: ["specifiedCriticalMaterials"],
    first: 7761,
    limit: 9650,
    gained: ["notes and names of sources in both languages"],
  },
  {
    name: "penalties",
    door: "penalties",
    imports: ["penaltiesFor"],
    first: 2184,
    limit: 4320,
    gained: [
      "the duties that Art. 95(1)(i) names, and what is not known of the wordings",
      "the conduct that was probably meant, and every one (390)",
    ],
  },
  {
    name: "one schema, with zod",
    door: "schemas",
    imports: ["StableSupplyPlan"],
    withZod: true,
    first: 33262,
    limit: 38560,
    gained: [
      "results of a Standard Schema in the words of the library: what was given, what is allowed, the nearest word",
      "the ordinance that was in force on the day of filing",
      "the provision of what is wrong with the form (260), and nothing hidden behind a wrong day or amount",
    ],
  },
  {
    name: "history schema, with zod",
    door: "schemas",
    imports: ["PatentApplicationHistory"],
    withZod: true,
    first: 32316,
    limit: 38610,
    gained: [
      "results of a Standard Schema in the words of the library: what was given, what is allowed, the nearest word",
      "histories in order and without contradiction (1,800), by the clauses that the rules read",
    ],
  },
  {
    name: "plan schema, with zod",
    door: "schemas",
    imports: ["IntroductionPlan"],
    withZod: true,
    first: 34390,
    limit: 37770,
    gained: [
      "results of a Standard Schema in the words of the library: what was given, what is allowed, the nearest word",
    ],
  },
  // Told, not held: nobody imports everything into a page.
  { name: "everything, with zod", door: "index", withZod: true },
];

/** What a gate may weigh without a word. */
const allowance = 1500;
for (const { name, first, limit, gained } of gates) {
  if (limit > first + allowance && gained === undefined) throw new Error(`${name}: what it gained is not told`);
}

/** A bundle of an import that does not exist measures nothing. */
async function bundle(gate) {
  const result = await bundled(gate);
  const undefinedImport = result.warnings.find((one) => one.id === "import-is-undefined");
  if (undefinedImport !== undefined) throw new Error(`${gate.name ?? gate.door}: ${undefinedImport.text}`);
  return result;
}

async function bundled({ door, imports, withZod }) {
  const what = imports === undefined ? "import * as all from" : `import { ${imports.join(", ")} } from`;
  const use = imports === undefined ? "globalThis.used = all;" : `globalThis.used = [${imports.join(", ")}];`;
  return build({
    stdin: { contents: `${what} ${JSON.stringify(`./dist/${door}.js`)};\n${use}`, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    external: withZod ? [] : ["zod"],
    metafile: true,
    write: false,
    outdir: "out",
    splitting: true,
    logLevel: "silent",
  });
}

/** Files that load at once, without those that are only loaded when asked for. */
function loadedAtOnce(metafile) {
  const outputs = metafile.outputs;
  const start = Object.keys(outputs).find((name) => outputs[name].entryPoint !== undefined);
  const seen = new Set();
  const walk = (name) => {
    if (seen.has(name) || outputs[name] === undefined) return;
    seen.add(name);
    for (const one of outputs[name].imports) if (one.kind !== "dynamic-import") walk(one.path);
  };
  walk(start);
  return [...seen];
}

let failed = 0;
const rows = [];
/** Bytes, minified and gzipped, and modules of each gate. */
export async function weigh() {
  const weighed = [];
  for (const gate of gates) {
    const result = await bundle(gate);
    const names = loadedAtOnce(result.metafile);
    const files = result.outputFiles.filter((file) =>
      names.some((name) => file.path.endsWith(name.replace(/^out/, ""))),
    );
    const bytes = gzipSync(Buffer.concat(files.map((file) => file.contents)), { level: 9 }).length;
    const modules = new Set(names.flatMap((name) => Object.keys(result.metafile.outputs[name].inputs))).size;
    weighed.push({ gate, bytes, modules });
  }
  return weighed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await judge();

async function judge() {
  for (const { gate, bytes, modules } of await weigh()) {
    const over = gate.limit !== undefined && bytes > gate.limit;
    if (over) failed += 1;
    const { name: what, first = "", limit = "" } = gate;
    rows.push({ what, first, bytes, limit, modules, verdict: over ? "TOO LARGE" : "ok" });
  }

  for (const door of [
    "law",
    "calendar",
    "finding",
    "lifecycle",
    "parties",
    "supply",
    "infrastructure",
    "technology",
    "patents",
    "overseas",
    "penalties",
    "neighbours",
    "reference",
    "formats",
    "rules",
  ]) {
    const result = await bundle({ door });
    const names = loadedAtOnce(result.metafile);
    const imported = names.flatMap((name) =>
      result.metafile.outputs[name].imports
        .filter((one) => one.external && one.kind !== "dynamic-import")
        .map((one) => one.path),
    );
    const modules = new Set(names.flatMap((name) => Object.keys(result.metafile.outputs[name].inputs)));
    const zod = imported.includes("zod");
    const dateFnsRoot = [...modules].some((name) => name.endsWith("date-fns/index.js"));
    if (zod || dateFnsRoot) failed += 1;
    rows.push({
      what: `espa-jp/${door}`,
      bytes: "",
      limit: "no zod",
      modules: modules.size,
      verdict: zod ? "LOADS ZOD" : dateFnsRoot ? "LOADS DATE-FNS ROOT" : "ok",
    });
  }
  console.table(rows);
  if (failed > 0) {
    console.error(`${failed} size gates failed`);
    process.exitCode = 1;
  }
}
