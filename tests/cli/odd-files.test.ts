import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { readRecords } from "../../cli/src/reading/records";
import { run } from "../../cli/src/run";
import { toJsonSchema } from "../../src/doors/formats";

const folder = mkdtempSync(join(tmpdir(), "espa-odd-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  process.exitCode = undefined;
});
/** Calls the command within this process on a file of that name. */
async function call(argv: readonly string[], name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run([...argv, path, "--lang", "en"], {
    write: (text) => void out.push(...text.split("\n")),
    note: (text) => void err.push(text),
    terminal: false,
  });
  return { code, out, err: err.join("\n") };
}
const validating = ["validate", "ScreeningRecord"];
const record = '{"id":"a","symbols":["F41H 11/02"],"on":"2024-06-03"}';

describe("what is no text is refused as what it is", () => {
  test.each([
    ["book.xlsx", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08], "A workbook is not read"],
    ["book.csv", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], "Save it as CSV"],
    ["book.xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "A workbook is not read"],
    ["plans.ndjson.gz", [0x1f, 0x8b, 0x08, 0x00, 0x00], "Unpack it first"],
    ["plans", [0x50, 0x41, 0x52, 0x31, 0x15, 0x04], "ends in .parquet"],
  ])("%s", async (name, bytes, said) => {
    for (const argv of [validating, [...validating, "--excel"], ["ask", "ipc-screening", "--on", "2024-06-03"]])
      expect(await call(argv, name, Uint8Array.from(bytes))).toMatchObject({
        code: 2,
        out: [],
        err: expect.stringContaining(said),
      });
  });
  test("a text that begins alike is a text", async () => {
    expect((await call(validating, "par1.csv", "PAR1,id\nx,y\n")).out.join()).toContain("unknown-column");
  });
});

describe("a zero among the bytes of UTF-8 makes no UTF-16 of the file", () => {
  test.each([
    ["in a cell", "id,symbols.0,on\nA\0B,F41H 11/02,2024-06-03\n", []],
    ["in a cell of Japanese", "id,symbols.0,on,note\n甲\0乙,F41H 11/02,2024-06-03,備考です\n", []],
    ["in the header", "i\0d,symbols.0,on\nAB,F41H 11/02,2024-06-03\n", ["unreadable-column"]],
  ])("%s", async (_, text, codes) => {
    const { out, err } = await call([...validating, "--excel"], "zero.csv", text);
    expect(out.map((line) => line.split("\t")[2])).toEqual(codes);
    expect(err).not.toContain("UTF-16");
  });
  test.each(["utf16le", "utf-16be"])("what is UTF-16 without a mark stays so: %s", async (form) => {
    const bytes = Buffer.from(
      "発明の整理番号,国際特許分類記号1,適用する表の基準日\r\nA-1,F41H 11/02,令和6年6月3日\r\n",
      "utf16le",
    );
    if (form === "utf-16be") bytes.swap16();
    const { code, err } = await call([...validating, "--excel"], `${form}.csv`, bytes);
    expect([code, err]).toEqual([0, expect.stringContaining("UTF-16")]);
  });
});

describe("what is nested as deep as it likes is one record, and the next one is read", () => {
  test.each([
    ["lists", `{"id":${"[".repeat(100_000)}${"]".repeat(100_000)}}\n${record}\n`, "[…]"],
    ["objects", `{"id":${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}}\n${record}\n`, "{…}"],
  ])("%s", async (_, text, shown) => {
    const { code, out, err } = await call(validating, "deep.ndjson", text);
    expect([code, err]).toEqual([1, "2 records, 1 valid, 1 invalid"]);
    expect(out[0]).toContain("wrong-type");
    expect(out[0]?.endsWith(shown)).toBe(true);
    const asked = await call(
      ["ask", "ipc-screening", "--on", "2024-06-03", "--json", "--key", "id"],
      "deep.ndjson",
      text,
    );
    expect(asked.out).toHaveLength(2);
    expect(JSON.parse(asked.out[0] ?? "")).toMatchObject({ key: shown });
  });
});

test("readRecords takes a schema that refers to others, as toJsonSchema gives it", async () => {
  const text = "発明の整理番号,国際特許分類記号2,国際特許分類記号1\nA,B63G 8/28,F41H 11/02\n";
  const { input, records } = await readRecords(
    (async function* () {
      yield new TextEncoder().encode(text);
    })(),
    toJsonSchema("ScreeningRecord"),
    { excel: true },
  );
  const values: unknown[] = [];
  for await (const some of records) values.push(...some.map(({ value }) => value));
  expect([input.table?.header?.issues, values]).toEqual([[], [{ id: "A", symbols: ["F41H 11/02", "B63G 8/28"] }]]);
});
