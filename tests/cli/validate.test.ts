import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { run } from "../../cli/src/run";
import { espa, program } from "./espa";

const folder = mkdtempSync(join(tmpdir(), "espa-validate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const encoder = new TextEncoder();
const days = '"2024-05-01"\n"2024-02-30"\n5\n"2024-05-02"\n';

describe("exit codes", () => {
  test("0 where all are valid, from standard input and from a file", async () => {
    for (const argv of [
      ["validate", "LegalDate"],
      ["validate", "LegalDate", "-"],
      ["validate", "LegalDate", file("good.ndjson", '"2024-05-01"\n')],
    ]) {
      const { code, out, err } = await espa([...argv, "--lang", "en"], '"2024-05-01"\n');
      expect([code, out, err]).toEqual([0, "", "1 record, 1 valid, 0 invalid\n"]);
    }
  });
  test("1 where some are invalid; what is wrong stands one issue a line", async () => {
    const { code, lines, err } = await espa(["validate", "LegalDate", file("some.ndjson", days), "--lang", "en"]);
    expect(code).toBe(1);
    expect(lines.map((line) => line.split("\t").slice(0, 3))).toEqual([
      ["2", ".", "not-a-legal-date"],
      ["3", ".", "wrong-type"],
    ]);
    expect(err).toBe("4 records, 2 valid, 2 invalid\n");
  });
  test("2 for input without a record, which nobody has found in order either", async () => {
    expect(await espa(["validate", "LegalDate", "--lang", "en"], "\n\r\n")).toMatchObject({
      code: 2,
      err: "There is no record: -\n0 records, 0 valid, 0 invalid\n",
    });
    expect(await espa(["validate", "LegalDate", "--csv"], "id,on\r")).toMatchObject({
      code: 2,
      err: "記録が一件もありません：-\n0件（適正0件、不備あり0件）\n",
    });
    for (const extra of [[], ["--csv"]])
      expect(await espa(["validate", "LegalDate", "--json", ...extra], "\n")).toMatchObject({
        code: 2,
        out: "",
        err: '記録が一件もありません：-\n{"records":0,"valid":0,"invalid":0}\n',
      });
  });
  test("2 for input of no byte, which nobody has found in order", async () => {
    for (const name of ["none.ndjson", "none.csv", "none.tsv"]) {
      const path = file(name, "");
      const argv = ["validate", "LegalDate", path, "--lang", "en"];
      expect(await espa(argv)).toMatchObject({
        code: 2,
        out: "",
        err: `The input is empty: ${path}\n0 records, 0 valid, 0 invalid\n`,
      });
    }
    expect((await espa(["validate", "LegalDate"], "")).err).toBe("入力が空です：-\n0件（適正0件、不備あり0件）\n");
    for (const nothing of ["", " \n"]) {
      expect(await espa(["foreign-filing", "--lang", "en"], nothing)).toMatchObject({
        code: 2,
        err: "The input is empty: -\n",
      });
    }
  });
  test.each([
    [
      "an unknown schema",
      ["validate", "Nothing", "--lang", "en"],
      "There is no schema Nothing.\nOne of:\n  ActionPolicy",
    ],
    ["the name of every object", ["validate", "constructor", "--lang", "en"], "There is no schema constructor"],
    ["a schema with a slip", ["validate", "reviewrecords", "--lang", "en"], "Did you mean ReviewRecord?"],
    ["no schema", ["validate", "--lang", "en"], "An argument is missing: <schema>"],
    ["a missing file", ["validate", "LegalDate", "/no/such/file", "--lang", "en"], "Cannot read /no/such/file"],
    ["one argument too many", ["validate", "LegalDate", "-", "more", "--lang", "en"], "One argument too many: more"],
    ["a folder", ["validate", "LegalDate", tmpdir(), "--lang", "en"], `Cannot read ${tmpdir()}`],
    ["an unknown language", ["validate", "LegalDate", "--lang", "fr"], "Not a valid value of --lang: fr"],
    ["an unknown command", ["valid", "--lang", "en"], "There is no command valid.\nDid you mean validate?"],
    ["the name of a method as a command", ["toString", "--lang", "en"], "There is no command toString"],
    ["an unknown option", ["validate", "LegalDate", "--nothing", "--lang", "en"], "There is no option --nothing"],
    [
      "an unknown option, in Japanese",
      ["validate", "LegalDate", "--nothing"],
      "「--nothing」というオプションはありません",
    ],
    ["an option with a slip", ["validate", "LegalDate", "--jsn", "--lang=en"], "Did you mean --json?"],
    ["an option without its value", ["screen", "F41H 11/02", "--lang", "en", "--on"], "--on needs a value"],
    [
      "a value of an option that has none",
      ["validate", "LegalDate", "--csv=yes", "--lang", "en"],
      "--csv takes no value",
    ],
    [
      "an unknown option of an unknown command",
      ["nothing-like-it", "--nothing", "--lang", "en"],
      "There is no command nothing-like-it",
    ],
    ["an unknown option without a command", ["--nothing", "--lang", "en"], "There is no option --nothing"],
    ["no command", [], "espa validate <schema>"],
  ])("2 for %s", async (_, argv, message) => {
    const { code, out, err } = await espa(argv, '"2024-05-01"\n');
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
  test("an option may stand before the command", async () => {
    expect(await espa(["--lang", "en", "--json", "validate", "LegalDate"], days)).toMatchObject({
      code: 1,
      err: '{"records":4,"valid":2,"invalid":2}\n',
    });
  });
  test("help is in both languages, names every command and option, and lists the schemas", async () => {
    const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
    const names = ["validate", "screen", "foreign-filing", "review", "materials", "law-check"];
    for (const argv of [[], ...names.map((name) => [name])]) {
      const [ja, en] = [await espa([...argv, "--help"]), await espa([...argv, "-h", "--lang", "en"])];
      expect([ja.code, en.code, ja.err, en.err]).toEqual([0, 0, "", ""]);
      expect(en.out).not.toMatch(japanese);
      const rows = (out: string) =>
        out.split("\n").filter((line) => /^ {2}(?:-h, )?[-\w|]+(?: [A-Za-z|]+)? {2,}\S/.test(line));
      expect(rows(ja.out).length).toBe(rows(en.out).length);
      for (const line of rows(ja.out)) expect(line).toMatch(japanese);
      const named = argv.length === 0 ? names : ["--lang ja|en", "--json", "--help"];
      for (const name of named) expect(en.out).toContain(`${name} `);
    }
    const { out } = await espa(["validate", "--help", "--lang", "en"]);
    expect(out).toMatch(/^ {2}ReviewRecord {2,}Record of a review$/m);
    expect((await espa(["review", "--help"])).out).toContain("--recommendation-received DATE|unknown");
  });
  test("help and version are no misuse", async () => {
    expect(await espa(["--version"])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(await espa(["--help"])).toMatchObject({ code: 0, out: expect.stringContaining("espa screen") });
    expect(await espa(["validate", "--help"])).toMatchObject({ code: 0, out: expect.stringContaining("--csv") });
  });
});

describe("input as it comes", () => {
  test("byte order mark, CRLF, blank lines and a truncated end", async () => {
    const { code, lines, err } = await espa(
      ["validate", "LegalDate", "--lang", "en"],
      '\uFEFF"2024-05-01"\r\n\r\n   \r\n"2024-05-02"\r\n"2024-05',
    );
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^3\t\.\tnot-json\t/);
    expect(err).toBe("3 records, 2 valid, 1 invalid\n");
  });
  test("bytes that are not UTF-8 spoil their own line only", async () => {
    const bytes = Uint8Array.from([
      ...encoder.encode('"2024-05-01"\n"'),
      0x93,
      0xfa,
      ...encoder.encode('"\n"2024-05-02"\n'),
    ]);
    const { code, lines, err } = await espa(["validate", "LegalDate", "--lang", "en", "--encoding", "utf-8"], bytes);
    expect([code, lines, err]).toEqual([
      1,
      ["2\t.\tnot-utf8\tHolds bytes that are not UTF-8.\tline 2"],
      "3 records, 2 valid, 1 invalid\n",
    ]);
  });
  test("messages in both languages", async () => {
    const { lines, err } = await espa(["validate", "LegalDate", "--lang", "ja"], days);
    expect(lines[0]).toContain("実在する日付");
    expect(err).toBe("4件（適正2件、不備あり2件）\n");
    expect((await espa(["validate", "LegalDate"], days)).lines[0]).toContain("実在する日付");
  });
  test("--json: every line of both streams parses, with number, path, code and message", async () => {
    const { lines, err } = await espa(
      ["validate", "ReviewRecord", "--json", "--lang", "en"],
      '{"id":"a","facts":{"receivedOn":"2026-13-01"},"on":"2026-04-01"}\nx\n',
    );
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        record: 1,
        line: 1,
        path: ["facts", "receivedOn"],
        code: "not-a-legal-date",
        message: expect.any(String),
        label: "Day on which the minister received the notification",
        value: "2026-13-01",
      },
      { record: 2, line: 2, path: [], code: "not-json", message: expect.any(String) },
    ]);
    expect(JSON.parse(err)).toEqual({ records: 2, valid: 0, invalid: 2 });
  });
  test("a name from outside neither breaks the line of an issue nor reaches the terminal", async () => {
    const record =
      '{"id":"a","facts":{"receivedOn":"2026-04-01"},"on":"2026-04-02","a\\tb\\n\\u001b[31mc\\u2028\\u0085":1}\n';
    const { lines } = await espa(["validate", "ReviewRecord", "--lang", "en"], record);
    const name = "a\\tb\\n\\u001b[31mc\\u2028\\u0085";
    expect(lines).toEqual([
      `1\t${name}\tunknown-key\tThere is no property ${name}. Allowed: id, facts, on\tline 1\t\t1`,
    ]);
    const [line = ""] = (await espa(["validate", "ReviewRecord", "--json"], record)).lines;
    expect(JSON.parse(line)).toMatchObject({ path: ["a\tb\n\u001b[31mc\u2028\u0085"] });
  });
  test("an issue carries the provision that the record goes against", async () => {
    const record = { id: "late", facts: { receivedOn: "2026-04-01", recommendedOn: "2026-05-01" }, on: "2026-05-07" };
    const { lines } = await espa(["validate", "ReviewRecord", "--json"], JSON.stringify(record));
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ basis: { article: "52", paragraph: 6 } });
  });
  test("a line of 64 MB is one issue, and what follows is read", async () => {
    async function* long() {
      yield encoder.encode('"2024-05-01"\n');
      const part = new Uint8Array(1 << 20).fill(0x61);
      for (let sent = 0; sent < 64; sent += 1) yield part;
      yield encoder.encode('\n"2024-02-30"\n');
    }
    const { code, lines, err } = await espa(["validate", "LegalDate", "--lang", "en"], long());
    expect(code).toBe(1);
    expect(lines.map((line) => line.split("\t").slice(0, 3))).toEqual([
      ["2", ".", "line-too-long"],
      ["3", ".", "not-a-legal-date"],
    ]);
    expect(err).toBe("3 records, 1 valid, 2 invalid\n");
  });
  test("a line that is too long has its place among the others", async () => {
    const path = file("long.ndjson", `"2024-02-30"\n"${"a".repeat(17 << 20)}"\n"2024-02-30"\n`);
    const { lines } = await espa(["validate", "LegalDate", path]);
    expect(lines.map((line) => line.split("\t")[2])).toEqual(["not-a-legal-date", "line-too-long", "not-a-legal-date"]);
  });
});

describe("CSV", () => {
  const header = "id,symbols,on,riders.quantumDotOrSuperlattice\n";
  async function csv(content: string | Uint8Array, schema = "ScreeningRecord") {
    const { code, lines, err } = await espa(["validate", schema, "--csv", "--lang", "en"], content);
    return { code, found: lines.map((line) => line.split("\t").slice(0, 3).join(" ")), err };
  }
  test("is known by the name of the file, or by --csv", async () => {
    const content = `${header}a,"[""F41H 11/02""]",2024-05-10,\n`;
    expect(await espa(["validate", "ScreeningRecord", file("a.csv", content), "--lang", "en"])).toMatchObject({
      code: 0,
      err: "1 record, 1 valid, 0 invalid\n",
    });
    expect(await csv(content)).toMatchObject({ code: 0 });
  });
  test("in capitals or not, and with tabs where the name ends in .tsv", async () => {
    const content = `${header}a,"[""F41H 11/02""]",2024-05-10,\n`;
    const tabs = "id\tsymbols.0\tsymbols.1\ton\na\tF41H 11/02\t\t2024-05-10\nb\t\tF41H 11/02\t2024-02-30\n";
    for (const name of ["b.CSV", "b.Csv"]) {
      expect(await espa(["validate", "ScreeningRecord", file(name, content), "--lang", "en"])).toMatchObject({
        code: 0,
        out: "",
      });
    }
    for (const name of ["c.tsv", "c.TSV"]) {
      const { code, lines, err } = await espa(["validate", "ScreeningRecord", file(name, tabs), "--lang", "en"]);
      expect([code, lines.map((line) => line.split("\t").slice(0, 3)), err]).toEqual([
        1,
        [["2", "on", "not-a-legal-date"]],
        "2 records, 1 valid, 1 invalid\n",
      ]);
    }
  });
  test("CR line ends: wrong records of a file of Excel for Mac do not pass as none", async () => {
    expect(await csv("id,symbols.0,on,note\ra,F41H 11/02,2024-05-10,\rb,F41H 11/02,2024-02-30,\r")).toEqual({
      code: 1,
      found: ["2 on not-a-legal-date"],
      err: "2 records, 1 valid, 1 invalid\n",
    });
  });
  test("an empty cell of a list is absent, wherever it is", async () => {
    const header = "id,symbols.0,symbols.1,symbols.2,on";
    const rows = ["F41H 11/02,,B63G 8/28", ",F41H 11/02,", ",,F41H 11/02", "F41H 11/02,,"].map(
      (cells) => `a,${cells},2024-05-10`,
    );
    expect(await csv([header, ...rows].join("\n"))).toMatchObject({ code: 0, found: [] });
  });
  test("a header of 64 kB of dots is one issue, at once", async () => {
    const started = performance.now();
    expect(await csv(`id,${"a.".repeat(32_000)}a\n1,2\n`)).toMatchObject({ code: 1, found: ["1 . column-too-deep"] });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
  test("a cell is text where the schema says text, JSON elsewhere", async () => {
    // A name of digits only stays text; true is a truth; a symbol that is a word of JSON stays text.
    expect(await csv(`${header}123,"[""F41H 11/02""]",2024-05-10,true\n`)).toMatchObject({ code: 0 });
    expect(await csv(`${header}null,"[]",2024-05-10,\n`)).toMatchObject({ code: 0 });
    expect(await csv(`${header}a,"[]",2024-05-10,yes\n`)).toMatchObject({
      code: 1,
      found: ["1 riders.quantumDotOrSuperlattice wrong-type"],
    });
    expect(await csv("country,line\nJP,1000001\n", "Address")).toMatchObject({ code: 0 });
  });
  test("a corporate number of 13 digits stays text", async () => {
    expect(await csv("nameJa,corporateNumber\n例,7000012050002\n", "DesignatedOperator")).toMatchObject({
      found: ["1 designations missing"],
    });
  });
  test("columns of a list, a byte order mark, CRLF, blank lines and line ends within quotes", async () => {
    const content = `\uFEFFid,symbols.0,symbols.1,on,note\r\na,F41H 11/02,B63G 8/08,2024-05-10,"two\r\nlines ""quoted"""\r\n\r\nb,F41H 11/02,,2024-05-10,\r\n`;
    expect(await csv(content)).toEqual({ code: 0, found: [], err: "2 records, 2 valid, 0 invalid\n" });
  });
  test("a row that cannot be read is an issue and stops nothing", async () => {
    const bytes = Uint8Array.from([
      ...encoder.encode(`${header}ok,[],2024-05-10,\nbad,"a"b,2024-05-10,\nfew,cells\nq`),
      0xff,
      ...encoder.encode(`,[],2024-05-10,\nopen,"[],2024-05-10,\nfine,[],2024-05-10,\nlast,"[`),
    ]);
    expect(await csv(bytes)).toEqual({
      code: 1,
      found: ["2 . not-csv", "3 . wrong-number-of-cells", "4 . not-utf8", "5 . not-csv", "7 . not-csv"],
      err: "Note: There are bytes that are not UTF-8, and they do not tell the encoding: say --encoding.\n7 records, 2 valid, 5 invalid\n",
    });
  });
  test("a quote that is never closed does not swallow a long file", async () => {
    const row = `a,[],2024-05-10,${" "}\n`.replace(" ", "");
    const { code, found, err } = await csv(`${header}open,"[],2024-05-10,\n${row.repeat(100_000)}`);
    expect([code, found, err]).toEqual([1, ["1 . not-csv"], "100001 records, 100000 valid, 1 invalid\n"]);
  });
  test("a row of 8 MB is one issue", async () => {
    const { found } = await csv(`${header}${"a".repeat(8 << 20)},[],2024-05-10,\nb,[],2024-05-10,\n`);
    expect(found).toEqual(["1 . row-too-long"]);
  });
  test.each(["id,id\n1,2\n", "facts,facts.receivedOn\n1,2\n", "facts.receivedOn,facts\n1,2\n"])(
    "a header that contradicts itself: %j",
    async (content) => {
      expect(await csv(content, "ReviewRecord")).toMatchObject({ code: 1, found: ["1 . wrong-header"] });
    },
  );
  test("a column named after a property of every object does no harm", async () => {
    expect(await csv("__proto__.polluted,constructor,id\nx,y,z\n", "ReviewRecord")).toMatchObject({ code: 1 });
  });
});

describe("progress", () => {
  /** What stands on the terminal, in order: pieces of the bar, and lines. */
  async function seen(content: string, terminal: boolean): Promise<string[]> {
    const path = file("long.ndjson", content);
    const all: string[] = [];
    const spy = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      all.push(String(text));
      return true;
    });
    try {
      await run(["validate", "LegalDate", path, "--lang", "en"], {
        write: (line) => void all.push(`${line}\n`),
        note: (line) => void all.push(`${line}\n`),
        terminal,
      });
    } finally {
      spy.mockRestore();
      process.exitCode = undefined;
    }
    return all;
  }
  const long = `${'"2024-05-01"\n'.repeat(400_000)}"2024-02-30"\n${'"2024-05-01"\n'.repeat(400_000)}`;
  test("on a terminal a bar grows to 100 percent, makes way for a line, and is gone at the end", async () => {
    const all = await seen(long, true);
    const percents = all.flatMap((text) => /(\d+) %$/.exec(text)?.[1] ?? []).map(Number);
    expect(percents.length).toBeGreaterThan(4);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(percents.at(-1)).toBe(100);
    for (const [index, text] of all.entries()) {
      // Each line is written at the start of an empty line of the terminal.
      if (text.endsWith("\n") && index > 0) expect(all[index - 1]).toMatch(/^\r +\r$|\n$/);
    }
    expect(all.slice(-2)).toEqual([expect.stringMatching(/^\r {50}\r$/), "800001 records, 800000 valid, 1 invalid\n"]);
  });
  test("none for short input, and none where nobody looks", async () => {
    expect(await seen('"2024-05-01"\n', true)).toEqual(["1 record, 1 valid, 0 invalid\n"]);
    expect((await seen(long, false)).filter((text) => !text.endsWith("\n"))).toEqual([]);
  });
});

describe("a reader or a user who leaves", () => {
  test("nobody reads the notes: the answer and the exit code are the same", async () => {
    for (const [argv, expected] of [
      [["validate", "LegalDate", "--lang", "en"], 1],
      [["nothing"], 2],
    ] as const) {
      const child = spawn(process.execPath, [program, ...argv]);
      child.stderr.destroy();
      child.stdin.on("error", () => undefined);
      child.stdin.end(days);
      let out = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        out += text;
      });
      const code = await new Promise((resolve) => child.on("close", resolve));
      expect([code, out.split("\n").length]).toEqual([expected, expected === 1 ? 3 : 1]);
    }
  });
  const bad = Buffer.from('"2024-02-30"\n'.repeat(5_000));
  test("a closed pipe ends it quietly, with the code of what was found", async () => {
    const child = spawn(process.execPath, [program, "validate", "LegalDate", "--lang", "en"]);
    child.stdin.on("error", () => undefined);
    const feeding = setInterval(() => child.stdin.write(bad), 1);
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    clearInterval(feeding);
    expect([code, err]).toEqual([1, ""]);
  });
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("an interruption by %s leaves whole lines and says so", async (signal, expected) => {
    const child = spawn(process.execPath, [program, "validate", "LegalDate", "--lang", "en"]);
    child.stdin.on("error", () => undefined);
    const feeding = setInterval(() => child.stdin.write(bad), 1);
    let out = "";
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    let asked = false;
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      if (!asked && out.length > 200_000) {
        asked = true;
        child.kill(signal);
      }
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    clearInterval(feeding);
    expect(code).toBe(expected);
    expect(out.endsWith("\n")).toBe(true);
    const lines = out.split("\n").slice(0, -1);
    for (const [index, line] of lines.entries()) {
      const message = "'2024-02-30': Not a day that exists in the form YYYY-MM-DD (for example 2024-05-01).";
      expect(line).toBe(`${index + 1}\t.\tnot-a-legal-date\t${message}\tline ${index + 1}\t\t2024-02-30`);
    }
    expect(err).toBe(`Interrupted.\n${lines.length} records, 0 valid, ${lines.length} invalid\n`);
  });
});
