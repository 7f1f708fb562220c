import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../cli/src/run";
import { rules } from "../../src/doors/rules";
import { espa } from "./espa";

const folder = mkdtempSync(join(tmpdir(), "espa-ask-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const asking = ["ask", "operator-designation", "--on", "2026-06-01"];
const generation = ["ask", "operator-designation", "--on", "2026-06-01", "--lang", "en"];
const operators = [
  '{"id":"a","business":"generation","outputKw":600000}',
  '{"id":"b","business":"generation"}',
  '{"id":"c","business":"generation","outputKw":"600000"}',
  '{"id":"d","business":"generation","outputKw":499999}',
  "nope",
].join("\n");
const rowsOf = (out: string) => parse(out, { columns: true, bom: true }) as Record<string, string>[];
const answersOf = (out: string) =>
  out
    .trim()
    .split("\n")
    .map(
      (line) =>
        JSON.parse(line) as {
          key?: string;
          answer: string | null;
          on: string;
          issues: { code: string }[];
          missing: string[];
        },
    );

describe("METI Infrastructure Order, Art. 2(iv): output of at least 500,000 kW, asked of many records", () => {
  test("one answer a record, in their order; what cannot be read has no answer and stops nothing", async () => {
    const { code, out, err } = await espa([...generation, "--key", "id", "--json"], operators);
    const answers = answersOf(out);
    expect(answers.map(({ key, answer }) => [key, answer])).toEqual([
      ["a", "meets-criteria"],
      ["b", "undetermined"],
      ["c", null],
      ["d", "does-not-meet-criteria"],
      [undefined, null],
    ]);
    expect(answers[1]?.missing).toEqual(["outputKw"]);
    expect([answers[2]?.issues[0]?.code, answers[4]?.issues[0]?.code]).toEqual(["wrong-type", "not-json"]);
    expect(code).toBe(1);
    expect(JSON.parse(err)).toMatchObject({ rule: "operator-designation", records: 5, invalid: 2 });
  });
  test("as CSV, with the summary beside it", async () => {
    const { out, err } = await espa([...generation, "--key", "id", "--format", "csv"], operators);
    expect(rowsOf(out).map(({ key, answer, grade }) => [key, answer, grade])).toEqual([
      ["a", "meets-criteria", "text"],
      ["b", "undetermined", "text"],
      ["c", "", ""],
      ["d", "does-not-meet-criteria", "text"],
      ["", "", ""],
    ]);
    expect(err).toContain("meets the criteria (the competent minister may designate it) (grade: text)");
  });
  test("in words, with grade and caveats", async () => {
    const { out } = await espa([...generation, "--key", "id"], operators);
    expect(out).toContain("Record 1 (line 1): a");
    expect(out).toContain("Grade: read in the text of the law");
  });
  test("of a table by labels: 発電事業, 600,000", async () => {
    const path = file("operators.csv", 'business,outputKw,name\n発電事業,"600,000",甲\n銀行業,,乙\n');
    const { out, err } = await espa([...generation, path, "--excel", "--key", "name", "--format", "csv"]);
    expect(rowsOf(out).map(({ key, answer }) => [key, answer])).toEqual([
      ["甲", "meets-criteria"],
      ["乙", "undetermined"],
    ]);
    expect(err).toContain('発電事業 as "generation"');
    // The mark by which Excel knows UTF-8, and not what stands for it on a terminal.
    expect(out.startsWith("\uFEFFrecord,line,key,")).toBe(true);
  });
  test("of a Parquet file, which no pattern and no other file stands for", async () => {
    const path = join(folder, "operators[1].parquet");
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    await connection.run(
      `COPY (SELECT 'generation' AS business, CASE WHEN i % 3 = 0 THEN NULL ELSE i * 1000 END AS "outputKw", i AS id FROM range(3000) r(i))
       TO '${path}' (FORMAT parquet)`,
    );
    // A column that means nothing is told once, and not a record.
    const odd = join(folder, "odd.parquet");
    await connection.run(
      `COPY (SELECT 'generation' AS business, 600000 AS "outputKw", i AS "outputKW" FROM range(50) r(i))
       TO '${odd}' (FORMAT parquet)`,
    );
    connection.closeSync();
    const told = await espa([...generation, odd]);
    expect([told.code, told.err.match(/unknown-column/g)?.length]).toEqual([1, 1]);
    expect(told.out).not.toContain("unknown-key");
    const { code, out } = await espa([...generation, path, "--key", "id", "--json"]);
    const answers = answersOf(out);
    expect([code, answers.length]).toEqual([0, 3000]);
    for (const [i, { key, answer }] of answers.entries())
      expect([key, answer]).toEqual([
        i,
        i % 3 === 0 ? "undetermined" : i >= 500 ? "meets-criteria" : "does-not-meet-criteria",
      ]);
    expect(await espa([...generation, file("none.parquet", "")])).toMatchObject({
      code: 2,
      err: expect.stringContaining("empty"),
    });
    expect(await espa([...generation, file("bad.parquet", "no parquet at all")])).toMatchObject({ code: 2, out: "" });
  });
});

describe("the day of each record", () => {
  test("Order, Art. 12(1)(xxxiii): from the column that --on-column names, in the forms that people write", async () => {
    const path = file(
      "inventions.csv",
      "id,symbols,filed\nA,F41H 11/02,2024/6/3\nB,F41H 11/02,令和6年4月30日\nC,F41H 11/02,\n",
    );
    const { code, out } = await espa([
      "ask",
      "ipc-screening",
      path,
      "--excel",
      "--on-column",
      "filed",
      "--key",
      "id",
      "--format",
      "csv",
    ]);
    const rows = rowsOf(out);
    expect(rows.map(({ key, on }) => [key, on])).toEqual([
      ["A", "2024-06-03"],
      ["B", "2024-04-30"],
      ["C", ""],
    ]);
    expect(rows[0]?.answer).toBe("specified-field");
    expect([code, rows[2]?.issues]).toEqual([1, expect.stringContaining("no-day")]);
  });
  test.each([
    [[...asking, "--on-column", "day"], "--on-column"],
    [["ask"], "<rule>"],
    [["ask", "operator-designatio"], "operator-designation"],
    [[...asking, "--format", "xml"], "--format"],
    [[...asking, "-", "more"], "more"],
    [[...asking, "--key", "a.b"], "--key"],
    [["screen", "F41H 11/02", "--format", "csv"], "--format"],
    [["foreign-filing", "--key", "id"], "--key"],
    [["screen", "--batch", "-", "F41H 11/02"], "F41H 11/02"],
  ])("2 for %j", async (argv, named) => {
    expect(await espa([...argv, "--lang", "en"], "{}")).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining(named),
    });
  });
});

test.each(["__proto__", "constructor", "toString"])(
  "%s names no record and no day unless a record has it",
  async (name) => {
    const own = `{"${name}":"2026-06-01","business":"generation","outputKw":600000}`;
    const none = '{"business":"generation","outputKw":600000}';
    const keyed = await espa([...generation, "--key", name, "--json"], `${own}\n${none}\n`);
    expect(answersOf(keyed.out).map(({ key, answer }) => [key, answer])).toEqual([
      ["2026-06-01", "meets-criteria"],
      [undefined, "meets-criteria"],
    ]);
    const dated = await espa(["ask", "operator-designation", "--on-column", name, "--json"], `${own}\n${none}\n`);
    expect(answersOf(dated.out).map(({ on, issues }) => [on, issues.map(({ code }) => code)])).toEqual([
      ["2026-06-01", []],
      [null, ["no-day"]],
    ]);
  },
);

describe("lists of symbols in one cell", () => {
  test("screen and foreign-filing in batch read them as parseIpcList does", async () => {
    const path = file("cells.csv", 'id,symbols\nA,"B63G 8/08, 8/28"\nB,F41H 11/02@A\nC,F41H 11/2\nD,Y02E 60/10\n');
    const { out } = await espa(["screen", "--batch", path, "--on", "2024-06-03", "--key", "id", "--format", "csv"]);
    expect(rowsOf(out).map(({ key, answer }) => [key, answer])).toEqual([
      ["A", "specified-field"],
      ["B", "specified-field"],
      ["C", ""],
      ["D", "undetermined"],
    ]);
    const filing = '{"madeInJapan":true,"public":false,"ipc":"F41H 11/02; A01B 1/02"}\n{"madeInJapan":false}\n';
    const asked = await espa(["foreign-filing", "--batch", "--on", "2024-06-03", "--json"], filing);
    expect(answersOf(asked.out).map(({ answer }) => answer)).toEqual(["prohibited", "permitted"]);
  });
});

describe("every rule", () => {
  test("answers a record without a fact and a record of null, and never breaks off", async () => {
    expect(rules.length).toBeGreaterThan(50);
    const path = file("any.ndjson", '{}\nnull\n[]\n"x"\n{"unknownProperty":1}\n');
    for (const { id } of rules) {
      const written: string[] = [];
      const out = {
        write: (text: string) => void written.push(...text.split("\n")),
        note: () => undefined,
        terminal: false,
      };
      const code = await run(["ask", id, path, "--on", "2026-06-01", "--json"], out);
      expect([id, code, written.length]).toEqual([id, 1, 5]);
      for (const line of written)
        expect(Object.keys(JSON.parse(line) as object)).toEqual(expect.arrayContaining(["answer", "grade", "caveats"]));
    }
    process.exitCode = 0;
  });
  test("an input without a record ends with 2", async () => {
    for (const input of ["", "\n\n"]) expect(await espa([...generation], input)).toMatchObject({ code: 2, out: "" });
  });
});
