import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { type CellKind, normalize } from "../../cli/src/reading/cells";
import { type AskedEncoding, encodedText, encodingOf } from "../../cli/src/reading/encoding";
import { readJsonValues } from "../../cli/src/reading/json-values";
import { readRecords } from "../../cli/src/reading/records";
import { run } from "../../cli/src/run";
import { toJsonSchema } from "../../src/doors/formats";

const folder = mkdtempSync(join(tmpdir(), "espa-excel-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  process.exitCode = undefined;
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark = "\uFEFF") => new Uint8Array(Buffer.from(mark + text, "utf16le"));
/** CP932 of these characters, by hand: no part of Node writes it. */
const cp932Of: Readonly<Record<string, readonly number[]>> = {
  整: [0x90, 0xae],
  理: [0x97, 0x9d],
  番: [0x94, 0xd4],
  号: [0x8d, 0x86],
  適: [0x93, 0x4b],
  用: [0x97, 0x70],
  日: [0x93, 0xfa],
  令: [0x97, 0xdf],
  和: [0x98, 0x61],
  年: [0x94, 0x4e],
  月: [0x8c, 0x8e],
  は: [0x82, 0xcd],
  い: [0x82, 0xa2],
  "①": [0x87, 0x40],
  表: [0x95, 0x5c],
};
const cp932 = (text: string) => Uint8Array.from([...text].flatMap((one) => cp932Of[one] ?? [one.charCodeAt(0)]));

async function validate(name: string, content: Uint8Array | string, schema: string, ...more: string[]) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const lines: string[] = [];
  const notes: string[] = [];
  const code = await run(["validate", schema, path, "--lang", "en", ...more], {
    write: (line) => void lines.push(line),
    note: (line) => void notes.push(line),
    terminal: false,
  });
  return { code, lines, notes };
}

async function bytesOf(pieces: readonly Uint8Array[], asked: AskedEncoding = "auto") {
  async function* given() {
    yield* pieces;
  }
  const { text, bytes } = encodedText(given(), asked);
  const all: Uint8Array[] = [];
  for await (const one of bytes) all.push(one.slice());
  const whole = Buffer.concat(all);
  return {
    encoding: text.encoding,
    marked: text.marked,
    unsure: text.unsure,
    decoded: text.decode(whole),
    hex: whole.toString("hex"),
  };
}

describe("encodings", () => {
  test.each([
    ["ASCII", utf8("a,b\n1,2\n"), undefined, false],
    ["UTF-8", utf8("整理番号,適用日\n"), "utf-8", false],
    ["UTF-8 with a mark", utf8("\uFEFF整理番号,適用日\n"), "utf-8", true],
    ["CP932", cp932("整理番号,適用日\na,令和8年4月1日\n"), "cp932", false],
    ["CP932 with characters of NEC and a 5C", cp932("①,表\n"), "cp932", false],
    ["UTF-16", utf16("整理番号,適用日\n"), "utf-16le", true],
    ["UTF-16 without a mark", utf16("整理番号,適用日\n", ""), "utf-16le", false],
    ["UTF-16, high bytes first", new Uint8Array(Buffer.from(utf16("整理番号,適用日\n")).swap16()), "utf-16be", true],
  ] as const)("%s is found, however the bytes arrive", async (_, content, encoding, marked) => {
    const whole = await bytesOf([content]);
    expect([whole.encoding, whole.marked, whole.unsure]).toEqual([encoding, marked, false]);
    expect(whole.decoded).toMatch(/^(?:a,b|整理番号,適用日|①,表)\n/);
    for (const size of [1, 2, 3, 7]) {
      const pieces = Array.from({ length: Math.ceil(content.length / size) }, (__, at) =>
        content.subarray(at * size, at * size + size),
      );
      expect(await bytesOf(pieces)).toEqual(whole);
    }
  });
  test("one bad byte among Japanese UTF-8 makes no CP932 of it", async () => {
    const content = Buffer.concat([utf8("整理番号"), Uint8Array.of(0x93, 0xfa), utf8("適用日")]);
    expect(encodingOf(content)).toBe("utf-8");
  });
  test.each([
    ["Latin-1", Uint8Array.of(0xe9, 0x74, 0xe9)],
    ["half-width kana alone, which EUC-JP has as well", Uint8Array.of(0xb1, 0xb2, 0xb3, 0xb4)],
    ["EUC-JP", Uint8Array.of(0xc0, 0xb0, 0xcd, 0xfd, 0xc8, 0xd6, 0xb9, 0xe6)],
    ["bytes that are nothing", Uint8Array.of(0xff, 0xff, 0xff)],
  ])("%s is not guessed", async (_, content) => {
    expect(encodingOf(content)).toBeUndefined();
    const { code, lines, notes } = await validate(
      "unsure.ndjson",
      Buffer.concat([utf8('"'), content, utf8('"\n')]),
      "LegalDate",
    );
    expect([code, lines[0]?.split("\t")[2]]).toEqual([1, "not-utf8"]);
    expect(notes[0]).toContain("say --encoding");
  });
  test("the same bytes whichever pieces they come in, and no byte is lost", async () => {
    const byte = fc.constantFrom(0x61, 0x2c, 0x0a, 0x93, 0xfa, 0xe3, 0x81, 0x82, 0xff, 0x00);
    await fc.assert(
      fc.asyncProperty(
        fc.array(byte, { maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 40 }),
        async (all, sizes) => {
          const content = Uint8Array.from(all);
          const pieces: Uint8Array[] = [];
          for (let at = 0, turn = 0; at < content.length; turn += 1) {
            const size = sizes[turn] ?? content.length;
            pieces.push(content.subarray(at, at + size));
            at += size;
          }
          const told = async (given: readonly Uint8Array[]) => bytesOf(given).catch((error: unknown) => String(error));
          expect(await told(pieces)).toEqual(await told([content]));
        },
      ),
      { numRuns: 300 },
    );
  });
  test("what is said is believed, and what is not so is an issue of its line", async () => {
    const content = Buffer.concat([utf8('"2024-05-01"\n"'), Uint8Array.of(0x93, 0x0a)]);
    const { lines } = await validate("said.ndjson", content, "LegalDate", "--encoding", "cp932");
    expect(lines.map((line) => line.split("\t").slice(0, 4))).toEqual([
      ["2", ".", "not-in-encoding", "Holds bytes that are not CP932 (Shift_JIS)."],
    ]);
    expect(await validate("said.ndjson", content, "LegalDate", "--encoding", "euc-jp")).toMatchObject({
      code: 2,
      lines: [],
    });
  });
});

describe("cells as people write them", () => {
  const read = (cell: string, kind: CellKind) => {
    const one = normalize(cell, kind);
    return one.ok ? one.value : one.issue(["x"]).code;
  };
  test.each([
    ["30000000000", 30_000_000_000],
    ["30,000,000,000", 30_000_000_000],
    ["￥30,000", 30_000],
    ["¥30,000", 30_000],
    ["\\30,000", 30_000],
    ["30,000円", 30_000],
    ["３０，０００円", 30_000],
    ["300億円", 30_000_000_000],
    ["1.5億円", 150_000_000],
    ["1億2,000万円", 120_000_000],
    ["3兆500億円", 3_050_000_000_000],
    ["30百万円", 30_000_000],
    ["3千万円", 30_000_000],
    ["▲1,000", -1_000],
    ["△1,000円", -1_000],
    ["-1000", -1_000],
    ["0", 0],
    [" 1 000 ", 1_000],
    // What could be something else is not read.
    ["1,00", "number-not-understood"],
    ["1,0000", "number-not-understood"],
    ["1.000,5", "number-not-understood"],
    ["(1,000)", "number-not-understood"],
    ["1万億", "number-not-understood"],
    ["2,000万1億円", "number-not-understood"],
    ["1億1億", "number-not-understood"],
    ["1.5億2万", 150_020_000],
    ["約300億円", "number-not-understood"],
    ["億円", "number-not-understood"],
    ["円", "number-not-understood"],
    ["", "number-not-understood"],
    ["0.5", "not-whole-yen"],
    ["0.5円", "not-whole-yen"],
    ["3E+10", "number-rounded"],
    ["3.0E+10", "number-rounded"],
    ["99999999999999999999", "number-rounded"],
    ["50%", "unit-not-expected"],
  ])("yen %j", (cell, expected) => {
    expect(read(cell, "yen")).toEqual(expected);
  });
  test.each([
    ["1,234.5", 1234.5],
    ["１２", 12],
    ["5億", "number-not-understood"],
    ["￥5", "unit-not-expected"],
    ["5円", "unit-not-expected"],
    ["0.1", 0.1],
    ["12個", "number-not-understood"],
  ])("number %j", (cell, expected) => {
    expect(read(cell, "number")).toEqual(expected);
  });
  test.each([
    ["50%", 50],
    ["33.3％", 33.3],
    ["50", 50],
    ["50円", "unit-not-expected"],
  ])("percent %j", (cell, expected) => {
    expect(read(cell, "percent")).toEqual(expected);
  });
  test.each([
    ...["TRUE", "true", "True", "はい", "○", "〇", "◯", "Yes", " TRUE "].map((cell) => [cell, true] as const),
    ...["FALSE", "いいえ", "×", "✕", "no"].map((cell) => [cell, false] as const),
    ...["1", "0", "有", "-", "△", "不明", "truth"].map((cell) => [cell, "truth-not-understood"] as const),
  ])("truth %j", (cell, expected) => {
    expect(read(cell, "truth")).toEqual(expected);
  });
  test.each([
    ["令和8年4月1日", "2026-04-01"],
    ["R8.4.1", "2026-04-01"],
    ["2026/4/1", "2026-04-01"],
    ["２０２６－０４－０１", "2026-04-01"],
    [" 2026-04-01 ", "2026-04-01"],
    ["4/1/26", "date-ambiguous"],
    ["2026-02-30", "date-does-not-exist"],
    ["平成32年4月1日", "date-outside-era"],
    ["46113", "date-not-understood"],
  ])("day %j", (cell, expected) => {
    expect(read(cell, "date")).toEqual(expected);
  });
  test("a serial day is read where it is asked for", () => {
    expect(normalize("46113", "date", "1900")).toEqual({ ok: true, value: "2026-04-01" });
  });
  test.each([
    ["F41H 11/02、B63G 8/28", ["F41H 11/02", "B63G 8/28"]],
    ["F41H 11/02；B63G 8/28;", ["F41H 11/02", "B63G 8/28"]],
    ["F41H 11/02\nB63G 8/28", ["F41H 11/02", "B63G 8/28"]],
    ['["F41H 11/02"]', ["F41H 11/02"]],
    ["F41H 11/02", ["F41H 11/02"]],
  ])("texts %j", (cell, expected) => {
    expect(read(cell, "texts")).toEqual(expected);
  });
});

describe("a table of a spreadsheet", () => {
  const heading =
    "発明の整理番号,国際特許分類記号1,IPC symbol2,適用する表の基準日,量子ドット又は超格子に関する技術,変な列";
  const rows = [
    "a,F41H 11/02,,令和8年4月1日,はい,x",
    "b,,B63G 8/28,2026/4/2,○,",
    "c,F41H 11/02,,R8.4.3,たぶん,",
    "d,F41H 11/02,,4/1/26,FALSE,",
  ];
  const table = [heading, ...rows].join("\n");
  const expected = [
    ["0", ".", "unknown-column", "line 1"],
    [
      "3",
      "riders.quantumDotOrSuperlattice",
      "truth-not-understood",
      "line 4",
      "量子ドット又は超格子に関する技術",
      "たぶん",
    ],
    ["4", "on", "date-ambiguous", "line 5", "適用する表の基準日", "4/1/26"],
  ];
  const told = (lines: readonly string[]) => lines.map((line) => line.split("\t").filter((_, at) => at !== 3));
  test.each([
    ["a.csv", utf8(table), []],
    ["a.CSV", utf8(table.replaceAll("\n", "\r")), []],
    ["b.csv", utf8(`\uFEFF${table.replaceAll("\n", "\r\n")}\r\n`), []],
    ["c.csv", utf16(table), []],
    ["d.tsv", utf8(table.replaceAll(",", "\t")), []],
    ["e.csv", utf8(table.replaceAll(",", ";")), []],
    ["f.csv", utf8(table.replaceAll(",", "\t")), []],
    ["g.txt", utf8(table), []],
    [
      "h.csv",
      utf8(
        table
          .split("\n")
          .map((line) => `${line},`)
          .join("\n")
          .replace("変な列,", "変な列,"),
      ),
      ["surplus"],
    ],
  ] as const)(
    "%s is read by its labels, and what is wrong names line, label and value",
    async (name, content, more) => {
      const { code, lines, notes } = await validate(name, content, "ScreeningRecord", "--excel");
      expect(code).toBe(1);
      expect(told(lines).filter(([, , kind]) => more.length === 0 || kind !== "unknown-column")).toEqual(
        more.length === 0 ? expected : expected.slice(1),
      );
      expect(notes.at(-1)).toBe("4 records, 2 valid, 2 invalid");
      expect(notes).toContainEqual(
        expect.stringMatching(
          /^Note: Column 適用する表の基準日 -> on \(day\): 令和8年4月1日 as "2026-04-01" \(1\), 2026\/4\/2 as "2026-04-02" \(1\), R8\.4\.3/,
        ),
      );
    },
  );
  test("encoding and delimiter are told where they are not UTF-8 and the comma", async () => {
    const content = cp932("発明の整理番号;適用する表の基準日\na;令和8年4月1日\n");
    const { notes } = await validate("i.csv", content, "ScreeningRecord", "--excel");
    expect(notes.slice(0, 2)).toEqual([
      "Note: Read as CP932 (Shift_JIS), as its bytes tell; if it is not, say --encoding.",
      "Note: The cells are set apart by semicolons.",
    ]);
  });
  test("a column that is lacking is told once, not a row", async () => {
    const { code, lines } = await validate(
      "j.csv",
      "id,on\na,2024-05-10\nb,2024-05-10\nc,2024-05-10\n",
      "ScreeningRecord",
    );
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^1\tsymbols\tmissing\t/);
  });
  test("a wrong heading is told once, with what was probably meant", async () => {
    const { lines, notes } = await validate(
      "k.csv",
      "id,symbols.0,onn\na,F41H 11/02,2024-05-10\nb,F41H 11/02,2024-05-10\n",
      "ScreeningRecord",
    );
    expect(lines.map((line) => line.split("\t").slice(0, 4))).toEqual([
      ["0", ".", "unknown-column", "No property is meant by column onn (did you mean on?); the column is not read."],
      ["1", "on", "missing", expect.any(String)],
    ]);
    expect(notes.at(-1)).toBe("2 records, 0 valid, 2 invalid");
  });
  test("labels without --excel are no headings, and --excel is named", async () => {
    const { code, notes } = await validate(
      "l.csv",
      "発明の整理番号,適用する表の基準日\na,2024-05-10\n",
      "ScreeningRecord",
    );
    expect(code).toBe(1);
    expect(notes).toContain("Note: If the headings are labels of properties, say --excel.");
  });
  test("a heading that may mean two properties is not read", async () => {
    const { lines } = await validate("m.csv", "名称,氏名又は名称\nx,y\n", "StableSupplyPlan", "--excel");
    const codes = lines.filter((line) => line.startsWith("0\t")).map((line) => line.split("\t")[2]);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(["ambiguous-column", "unknown-column"]).toContain(code);
  });
  test("money and truths of Excel", async () => {
    const content =
      'business,averageDepositsYen,averageDepositAccounts,averageAtms\nbanking,10兆円,"10,000,000","10,000"\nbanking,10兆,1E+07,x\n';
    const { lines } = await validate("n.csv", content, "OperatorDesignationFacts", "--excel");
    expect(lines.map((line) => line.split("\t").slice(0, 3))).toEqual([
      ["2", "averageDepositAccounts", "number-rounded"],
      ["2", "averageAtms", "number-not-understood"],
    ]);
  });
  test("--json: every line of both streams parses", async () => {
    const { lines, notes } = await validate("o.csv", cp932("id,on\na,はい\n"), "ScreeningRecord", "--excel", "--json");
    expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
      expect.objectContaining({
        record: 1,
        line: 2,
        path: ["on"],
        code: "date-not-understood",
        label: "on",
        value: "はい",
      }),
    );
    expect(notes.map((line) => (JSON.parse(line) as { note?: string }).note)).toEqual([
      "encoding",
      "column",
      "column",
      undefined,
    ]);
  });
  test("2 for options that have no such value", async () => {
    expect(await validate("p.csv", "id\n", "ScreeningRecord", "--serials", "1900")).toMatchObject({
      code: 2,
      lines: [],
    });
    expect(await validate("p.csv", "id\n", "ScreeningRecord", "--excel", "--serials", "1970")).toMatchObject({
      code: 2,
      lines: [],
    });
    expect(
      await validate("p.csv", "id\n", "ScreeningRecord", "--encoding", "utf-8", "--encoding", "cp932"),
    ).toMatchObject({ code: 2 });
  });
  test("sep= of Excel says the delimiter and is no row", async () => {
    const { code, notes } = await validate(
      "q.csv",
      "sep=;\r\nid;symbols.0;on\r\na;F41H 11/02;2024-05-10\r\n",
      "ScreeningRecord",
    );
    expect([code, notes.at(-1)]).toEqual([0, "1 record, 1 valid, 0 invalid"]);
  });
  test("a row over many lines counts its lines", async () => {
    const { lines } = await validate(
      "r.csv",
      'id,symbols.0,on,note\na,F41H 11/02,2024-05-10,"x\ny"\n\nb,F41H 11/02,2024-02-30,\n',
      "ScreeningRecord",
    );
    expect(lines.map((line) => line.split("\t").filter((_, at) => at !== 3))).toEqual([
      ["2", "on", "not-a-legal-date", "line 5", "on", "2024-02-30"],
    ]);
  });
});

describe("JSON as it comes", () => {
  const bad = [{ receivedOn: "2026-04-01" }, { receivedOn: "2026-02-30" }];
  const records = bad.map((facts, at) => ({ id: `r${at}`, facts, on: "2026-04-01" }));
  test.each([
    ["array.json", JSON.stringify(records)],
    ["pretty.json", JSON.stringify(records, undefined, 2)],
    ["mark.json", `\uFEFF${JSON.stringify(records, undefined, "\t").replaceAll("\n", "\r\n")}\r\n`],
    ["lines.json", records.map((one) => JSON.stringify(one)).join("\n")],
    ["array.ndjson.txt", JSON.stringify(records)],
    ["objects.txt", records.map((one) => JSON.stringify(one, undefined, 2)).join("\n")],
    ["cr.ndjson", records.map((one) => JSON.stringify(one)).join("\r")],
    ["crlf.jsonl", `${records.map((one) => JSON.stringify(one)).join("\r\n")}\r\n`],
  ])("%s", async (name, content) => {
    const { code, lines, notes } = await validate(name, content, "ReviewRecord");
    expect(lines.map((line) => line.split("\t").slice(0, 3))).toEqual([["2", "facts.receivedOn", "not-a-legal-date"]]);
    expect(lines[0]).toMatch(/\tline \d+\tDay on which the minister received the notification\t2026-02-30$/);
    expect([code, notes.at(-1)]).toEqual([1, "2 records, 1 valid, 1 invalid"]);
  });
  test("what breaks off or goes wrong is one issue with its line", async () => {
    for (const [content, records] of [
      ['["2024-05-01",\n"2024-05-', 2],
      ['["2024-05-01"', 2],
      ['["2024-05-01"\n"2024-05-02"]', 2],
      ['["2024-05-01"]\n1', 2],
    ] as const) {
      const { code, lines, notes } = await validate("broken.json", content, "LegalDate");
      expect([content, code, lines.map((line) => line.split("\t")[2]), notes.at(-1)]).toEqual([
        content,
        1,
        ["not-json"],
        `${records} records, 1 valid, 1 invalid`,
      ]);
    }
  });
  test("the same values however the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(2),
        async (values, size, indent) => {
          const content = utf8(JSON.stringify(values, undefined, indent));
          async function* pieces() {
            for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
          }
          const read: unknown[] = [];
          for await (const one of readJsonValues(pieces())) read.push("value" in one ? one.value : one.issue.code);
          expect(read).toEqual(JSON.parse(JSON.stringify(values)));
        },
      ),
      { numRuns: 300 },
    );
  });
  test("CP932 is read and said", async () => {
    const { code, notes } = await validate("cp932.ndjson", cp932('"表"\n"2024-05-01"\n'), "LegalDate");
    expect([code, notes[0]]).toEqual([
      1,
      "Note: Read as CP932 (Shift_JIS), as its bytes tell; if it is not, say --encoding.",
    ]);
  });
});

test.each(["pipelines.md", "pipelines.ja.md"])(
  "Order, Art. 12(1): the table of %s is read as it stands there",
  async (name) => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/guides", name), "utf8");
    const tables = [...page.matchAll(/```csv\n([^`]*)```/g)].map(([, one = ""]) => one);
    expect(tables).toHaveLength(2);
    for (const [at, table] of tables.entries()) {
      const { records, input } = await readRecords(
        (async function* () {
          yield new TextEncoder().encode(table);
        })(),
        toJsonSchema("ScreeningRecord"),
        { form: "table", excel: at === 1 },
      );
      const read = [];
      for await (const some of records) read.push(...some);
      expect(input.table?.header?.issues).toEqual([]);
      expect(read.map(({ value }) => value)).toMatchObject([
        { id: "A-1", symbols: ["F41H 11/02", "B63G 8/08"], on: "2024-05-10" },
        { id: "A-2", symbols: ["H10F 39/18"], on: "2025-06-02", riders: { quantumDotOrSuperlattice: false } },
      ]);
    }
  },
);

describe("a unit in the heading is no guess about the figures below it", () => {
  const judged = async (heading: string, cell: string) => {
    const path = join(folder, "units.csv");
    writeFileSync(path, `判定する特定社会基盤事業の種類,"${heading}"\n銀行業,"${cell}"\n`);
    const [out, err]: [string[], string[]] = [[], []];
    const code = await run(["ask", "operator-designation", path, "--excel", "--on", "2026-06-01", "--json"], {
      write: (text) => void out.push(...text.split("\n")),
      note: (text) => void err.push(text),
      terminal: false,
    });
    const notes = err.map((one) => JSON.parse(one) as { code?: string; path?: string[]; forms?: { value: unknown }[] });
    const read = notes.find(({ path: place }) => place?.[0] === "averageDepositsYen");
    return [code, notes.flatMap((one) => one.code ?? []), read?.forms?.map(({ value }) => value)];
  };
  test.each(["百万円", "単位：百万円", "千円", "億円", "￥百万円", "million yen", "in thousands", "万"])(
    "FSA Order, Art. 2: 預金残高の平均（%s） is an issue, and the column is not read",
    async (unit) => {
      expect(await judged(`預金残高の平均（${unit}）`, "12,000,000")).toEqual([1, ["unit-in-heading"], undefined]);
    },
  );
  test.each(["", "（円）", "(単位:円)", "（令和7年度）", "\n（連結）"])("預金残高の平均%s is read", async (more) => {
    expect(await judged(`預金残高の平均${more}`, "12兆円")).toEqual([0, [], [12_000_000_000_000]]);
  });
  test.each(["預金残高の平均", "Average deposits", "averageDepositsYen"])(
    "the label of the form, the label of the rule in either language and the path are the same column: %s",
    async (heading) => {
      expect(await judged(heading, "9兆9000億円")).toEqual([0, [], [9_900_000_000_000]]);
    },
  );
});
