import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { run } from "../../cli/src/run";

const folder = mkdtempSync(join(tmpdir(), "espa-readings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  process.exitCode = undefined;
});
const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
};
/** Calls the command within this process. */
async function call(...argv: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(argv, {
    write: (text) => void out.push(...text.split("\n")),
    note: (text) => void err.push(text),
    terminal: false,
  });
  return { code, out, err: err.join("\n") };
}

const checked = { unchanged: true, source: "Official Gazette", checkedOn: "2026-11-20" };
const ofArticle7 = { provision: "act:7", from: "2026-09-18", ...checked };
const facts = file("facts.ndjson", '{"object":"goods","speciallyNecessary":false}\n'.repeat(3));
const asking = ["ask", "material-designation", facts, "--on", "2026-11-20", "--lang", "en", "--json"];

describe("Act, Art. 7 as amended from 2026-09-18, which the caller has read", () => {
  test("without a reading the answer is open; with one it is given, and its grade says on what it rests", async () => {
    const open = await call(...asking);
    expect(open.code).toBe(0);
    for (const line of open.out) expect(JSON.parse(line)).toMatchObject({ answer: "undetermined" });
    const readings = file("readings.json", [ofArticle7]);
    const { code, out, err } = await call(...asking, "--readings", readings);
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line))).toMatchObject(
      Array.from({ length: 3 }, () => ({ answer: "not-designatable", grade: "stated", issues: [] })),
    );
    expect(JSON.parse(err)).toMatchObject({ answers: [{ answer: "not-designatable", grade: "stated", count: 3 }] });
    const told = await call(...asking.slice(0, -1), "--readings", readings);
    expect(told.out.join("\n")).not.toContain("undetermined");
  });
  test.each([
    ["one object", JSON.stringify(ofArticle7)],
    ["one a line", `${JSON.stringify(ofArticle7)}\n${JSON.stringify({ ...ofArticle7, provision: "act:9" })}\n`],
    ["UTF-16", new Uint8Array(Buffer.from(`\uFEFF${JSON.stringify([ofArticle7])}`, "utf16le"))],
  ])("a file of %s is read", async (name, content) => {
    const { out } = await call(...asking, "--readings", file(`${name}.json`, content));
    expect(JSON.parse(out[0] ?? "")).toMatchObject({ answer: "not-designatable", grade: "stated" });
  });
  test("a reading that is not complete, and one of another article, are told once, and have no effect", async () => {
    const readings = file("wrong.json", [
      ofArticle7,
      { ...ofArticle7, provision: "act:70" },
      { ...ofArticle7, unchanged: false },
      "act:7",
    ]);
    const { code, out, err } = await call(...asking, "--readings", readings);
    expect(code).toBe(1);
    for (const line of out) expect(JSON.parse(line)).toMatchObject({ answer: "not-designatable", issues: [] });
    const notes = err.split("\n").map((line) => JSON.parse(line) as { path?: unknown; code?: string });
    expect(notes.flatMap(({ path, code: one }) => (one === undefined ? [] : [[path, one]]))).toEqual([
      [["readings", 1], "reading-without-effect"],
      [["readings", 2], "reading-not-understood"],
      [["readings", 3], "reading-not-understood"],
    ]);
    const open = await call(...asking, "--readings", file("other.json", [{ ...ofArticle7, unchanged: false }]));
    expect(JSON.parse(open.out[0] ?? "")).toMatchObject({ answer: "undetermined", issues: [] });
  });
  test("a reading that has an effect on one record of several is no fault", async () => {
    const days = file(
      "days.ndjson",
      ["2026-06-01", "2026-11-20"]
        .map((on) => JSON.stringify({ object: "goods", speciallyNecessary: false, on }))
        .join("\n"),
    );
    const argv = ["ask", "material-designation", days, "--on-column", "on", "--json", "--lang", "en"];
    const { code, out } = await call(...argv, "--readings", file("one.json", [ofArticle7]));
    expect(code).toBe(0);
    expect(out.map((line) => (JSON.parse(line) as { grade: string }).grade)).toEqual(["text", "stated"]);
  });
  test.each([
    ["nothing", "nothing.json", ""],
    ["no JSON", "broken.json", "[{"],
    ["too many", "many.json", JSON.stringify(Array.from({ length: 1001 }, () => ofArticle7))],
  ])("a file of %s ends with 2, and nothing is asked", async (_, name, content) => {
    const { code, out, err } = await call(...asking, "--readings", file(name, content));
    expect([code, out, err]).toEqual([2, [], expect.stringContaining(name)]);
  });
  test("a file that is not there ends with 2", async () => {
    for (const argv of [
      asking,
      ["screen", "F41H 11/02", "--on", "2026-11-20"],
      ["foreign-filing", file("filing.json", "{}"), "--on", "2026-11-20"],
      ["review", "--received", "2026-10-01", "--on", "2026-11-20"],
    ])
      expect(await call(...argv, "--readings", join(folder, "none.json"))).toMatchObject({ code: 2, out: [] });
  });
});

describe("the other commands that answer", () => {
  test("Act, Art. 52 as amended: the days of a review", async () => {
    const argv = ["review", "--received", "2026-10-01", "--on", "2026-11-30", "--json"];
    expect(JSON.parse((await call(...argv)).out[0] ?? "")).toMatchObject({ state: "undetermined" });
    const readings = file("act-52.json", [{ ...ofArticle7, provision: "act:52" }]);
    const { code, out } = await call(...argv, "--readings", readings);
    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? "")).toMatchObject({ state: "cleared", grade: "stated" });
    const other = await call(...argv.slice(0, -1), "--lang", "en", "--readings", file("act-7.json", [ofArticle7]));
    expect([other.code, other.err]).toEqual([1, expect.stringContaining("readings.0\treading-without-effect")]);
  });
  test("Act, Arts. 66 and 78, which no unread wording closes: a reading has no effect, and that is said", async () => {
    const readings = file("act-7-again.json", [ofArticle7]);
    for (const argv of [
      ["screen", "F41H 11/02"],
      ["foreign-filing", file("abroad.json", '{"madeInJapan":false}')],
    ]) {
      const { code, out } = await call(...argv, "--on", "2026-06-01", "--json", "--readings", readings);
      expect(code).toBe(1);
      expect(JSON.parse(out[0] ?? "")).toMatchObject({ issues: [{ code: "reading-without-effect" }] });
    }
  });
});
