// Bytes and modules of what a user bundles, from the built package. A limit that is passed fails.

import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * What a user imports, from which door, and the most it may weigh (minified, gzipped, date-fns included): 0.1.1 plus 1,500 bytes; where more,
 * a line says what the function gained since.
 */
const gates = [
  { name: "one date rule", door: "calendar", imports: ["addStatutoryPeriod"], limit: 3000 },
  // The register of wordings, for the days after it is complete; readings; symbols as people hold them, with what is said of each form.
  { name: "screening by IPC", door: "patents", imports: ["screenByIpc"], limit: 11050 },
  // Reads families of applications and contradictions of their histories, facts by the shape of their schema, the parties of treaties; the
  // register of wordings; readings.
  { name: "foreign filing", door: "patents", imports: ["assessForeignFiling"], limit: 32850 },
  // The register of wordings; contradictions between the days of a review.
  { name: "review timeline", door: "infrastructure", imports: ["reviewTimeline"], limit: 12950 },
  // The register of wordings and what stands in it; the order that governs; contradictions; readings.
  { name: "duty to notify", door: "infrastructure", imports: ["assessIntroductionDuty"], limit: 19800 },
  // The register of wordings; limits of every figure and share; readings.
  { name: "designation criteria", door: "infrastructure", imports: ["assessOperatorDesignation"], limit: 18450 },
  // The register of wordings; the articles of the order that governs; contradictions; readings.
  { name: "control test", door: "infrastructure", imports: ["isSubsidiaryOf"], limit: 13150 },
  // The register of wordings and what stands in it; contradictions; readings.
  { name: "certification of a plan", door: "supply", imports: ["assessPlanCertification"], limit: 15100 },
  { name: "one table", door: "supply", imports: ["specifiedCriticalMaterials"], limit: 9261 },
  // The register of wordings, for the penal provision and for the duty that it names.
  { name: "penalties", door: "penalties", imports: ["penaltiesFor"], limit: 5900 },
  // Asked as a Standard Schema it answers in the words of the library: the reader of issues, which tells properties, forms and nearest words.
  { name: "one schema, with zod", door: "schemas", imports: ["StableSupplyPlan"], withZod: true, limit: 37600 },
  // The same; contradictions between the steps of an application.
  {
    name: "history schema, with zod",
    door: "schemas",
    imports: ["PatentApplicationHistory"],
    withZod: true,
    limit: 38600,
  },
  { name: "plan schema, with zod", door: "schemas", imports: ["IntroductionPlan"], withZod: true, limit: 38050 },
  // Told, not held: nobody imports everything into a page.
  { name: "everything, with zod", door: "index", withZod: true },
];

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
    rows.push({ what: gate.name, bytes, limit: gate.limit ?? "", modules, verdict: over ? "TOO LARGE" : "ok" });
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
