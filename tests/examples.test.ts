import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { buildSync } from "esbuild";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseNdjson, type RecordResult, validateRecords } from "../src/doors/index";

/** Every program of the examples is run, with the library of the source in place of the installed one. */
const root = join(import.meta.dirname, "..");
const examples = join(root, "examples");
// Inside the project, so that the programs find fastify.
let folder: string;
beforeAll(() => {
  mkdirSync(join(root, "node_modules"), { recursive: true });
  folder = mkdtempSync(join(root, "node_modules/.espa-examples-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function example(
  name: string,
  argv: readonly string[] = [],
  input = "",
): { code: number | null; out: string; err: string } {
  const entry = join(examples, name);
  const outfile = join(folder, name.replace(/\.\w+$/, ".mjs"));
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "esm",
    alias: { "espa-jp/finding": join(root, "src/doors/finding.ts"), "espa-jp": join(root, "src/doors/index.ts") },
    external: ["fastify"],
    define: { "import.meta.url": JSON.stringify(pathToFileURL(entry).href) },
    outfile,
    logLevel: "error",
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [outfile, ...argv], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

const parsed = (lines: string): unknown[] =>
  lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);

describe("programs", () => {
  test("every one is run here", () => {
    const run = readFileSync(import.meta.filename, "utf8");
    for (const name of readdirSync(examples).filter((one) => /\.(?:mjs|ts)$/.test(one)))
      expect(run).toContain(`example("${name}"`);
  });
  test("procurement gate", () => {
    expect(example("procurement-gate.ts")).toMatchObject({
      code: 0,
      out: expect.stringContaining("2026-05-01"),
      err: "",
    });
  });
  test("docketing job", () => {
    const { code, out } = example("docketing-job.ts", ["2025-03-20"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });
  test("plan form check", () => {
    expect(example("supply-plan.mjs")).toMatchObject({
      code: 0,
      out: expect.stringContaining("plan in order: true"),
      err: "",
    });
  });
  test("NDJSON pipeline: as many answers as records, the wrong ones apart", () => {
    const cases = readFileSync(join(examples, "ipc-cases.ndjson"), "utf8");
    const good = example("ndjson-pipeline.mjs", [], cases);
    expect([good.code, good.err]).toEqual([0, ""]);
    const expected = parsed(cases) as { id: string; expected?: { screening?: string } }[];
    expect(parsed(good.out).map((one) => (one as { id: string }).id)).toEqual(expected.map((one) => one.id));
    for (const [index, one] of expected.entries())
      expect(parsed(good.out)[index]).toMatchObject({ answer: one.expected?.screening });
    const bad = example("ndjson-pipeline.mjs", [], `{"id":1}\n${cases.split("\n")[0]}\n{`);
    expect(bad.code).toBe(1);
    expect(parsed(bad.out)).toHaveLength(1);
    expect(parsed(bad.err)).toMatchObject([{ record: 1 }, { record: 3, issues: [{ code: "not-json" }] }]);
  });
  test("Fastify endpoint: the answer in the language that is asked for, and what is wrong with its provision", () => {
    const { code, out, err } = example("fastify-endpoint.mjs");
    expect([code, err]).toEqual([0, ""]);
    const [english, japanese, late] = out.split("\n").map((line) => [line.slice(0, 3), line.slice(4)]);
    expect([english?.[0], JSON.parse(english?.[1] ?? "")]).toMatchObject(["200", { mayIntroduceFrom: "1 May 2026" }]);
    expect([japanese?.[0], JSON.parse(japanese?.[1] ?? "")]).toMatchObject([
      "200",
      { mayIntroduceFrom: "2026年5月1日" },
    ]);
    expect([late?.[0], JSON.parse(late?.[1] ?? "")]).toMatchObject([
      "422",
      { issues: [{ code: "event-after-last-day", basis: expect.stringContaining("Art. 52(6)") }] },
    ]);
  });
  test("calendar export: every review as a calendar and two pictures", () => {
    const { code, err } = example("calendar-export.mjs", [join(examples, "review-cases.ndjson"), "reviews", "en"]);
    expect([code, err]).toEqual([0, ""]);
    const ids = (parsed(readFileSync(join(examples, "review-cases.ndjson"), "utf8")) as { id: string }[]).map(
      (one) => one.id,
    );
    expect(readdirSync(join(folder, "reviews")).sort()).toEqual(
      ids.flatMap((id) => [`${id}.ics`, `${id}.mmd`, `${id}.svg`]).sort(),
    );
    for (const id of ids) {
      const calendar = new ICAL.Component(
        ICAL.parse(readFileSync(join(folder, "reviews", `${id}.ics`), "utf8")) as unknown[],
      );
      expect(calendar.getAllSubcomponents("vevent").length).toBeGreaterThan(1);
    }
    expect(example("calendar-export.mjs", [join(examples, "wrong-reviews.ndjson"), "wrong"])).toMatchObject({
      code: 1,
    });
  });
  test("OpenAPI components refer to components of the document, and compile", () => {
    const { code, out } = example("openapi.mjs");
    expect(code).toBe(0);
    const document = JSON.parse(out) as { components: { schemas: Record<string, object> } };
    const ajv = addFormats.default(new Ajv2020({ allowUnionTypes: true }));
    ajv.addVocabulary(["components"]);
    const { components } = document;
    for (const name of Object.keys(components.schemas)) {
      expect(() => ajv.compile({ components, $ref: `#/components/schemas/${name}` })).not.toThrow();
    }
    for (const [, name = ""] of out.matchAll(/#\/components\/schemas\/(\w+)/g))
      expect(document.components.schemas).toHaveProperty(name);
  });
  test.each(["ja", "en"])("desk (%s)", (lang) => {
    const { code, err, out } = example("desk.mjs", ["--lang", lang]);
    expect([code, err]).toEqual([0, ""]);
    const rows = (sign: string) => out.split("\n").filter((line) => line.startsWith(`  ${sign} `)).length;
    // 23 plans, of which nine bear no day; 23 applications, of which two are open; five reviews; one line on the signs.
    expect([rows("✓"), rows("?"), rows("✗")]).toEqual([14 + 21 + 5 + 1, 9 + 2 + 2, 3]);
    for (const said of [
      "[material-not-designated]",
      "[not-a-legal-date]",
      "[event-after-last-day]",
      "2024-07-01",
      "2026-05-07",
    ])
      expect(out).toContain(said);
    expect(out).toContain(lang === "ja" ? "令第十二条第一項第三十三号" : "Order, Art. 12(1)(xxxiii)");
    expect(out.includes("法第")).toBe(lang === "ja");
  });
});

describe("records", () => {
  const schemas: Readonly<Record<string, string>> = {
    "certified-plans.ndjson": "CertifiedPlanRecord",
    "designated-operators.ndjson": "DesignatedOperator",
    "ipc-cases.ndjson": "ScreeningRecord",
    "review-cases.ndjson": "ReviewRecord",
    "wrong-plan.ndjson": "CertifiedPlanRecord",
    "wrong-reviews.ndjson": "ReviewRecord",
  };
  test("every file has its schema", () => {
    expect(readdirSync(examples).filter((name) => name.endsWith(".ndjson"))).toEqual(Object.keys(schemas));
  });
  test.each(Object.entries(schemas))("%s against %s", async (name, schema) => {
    const results: RecordResult[] = [];
    for await (const one of validateRecords(schema, parseNdjson([readFileSync(join(examples, name))]), { lang: "en" }))
      results.push(one);
    expect(results.length).toBeGreaterThan(0);
    for (const one of results) expect(one).toMatchObject({ ok: !name.startsWith("wrong-") });
  });
});
