import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { oneLine, printable } from "../../cli/src/printable";
import { run } from "../../cli/src/run";
import { espa } from "./espa";

const folder = mkdtempSync(join(tmpdir(), "espa-printable-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** ESC, the C1 controls with CSI, DEL, BEL, a lone CR, marks of direction, and what ends a line elsewhere. */
const hostile = [
  "\u001b[31m",
  "\u009b31m",
  "\u007f",
  "\u0007",
  "\rx",
  "\u202e",
  "\u2066",
  "\u2069",
  "\u200f",
  "\u061c",
  "\u2028",
  "\u0085",
];
const commands =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe("printable", () => {
  test.each(hostile)("%j is told by its escape", (text) => {
    expect(printable(`a${text}b`)).not.toMatch(commands);
    expect(oneLine(`a\n\t${text}\r\nb`)).not.toMatch(/[\n\r\t]/);
    // In JSON an escape reads back as the character.
    const value = { [`k${text}`]: text };
    expect(JSON.parse(printable(JSON.stringify(value)))).toEqual(value);
  });
  test("what is no command stays as it is", () => {
    const text = "第五十二条\tArt. 52\nline\r\n🙂 é";
    expect(printable(text)).toBe(text);
  });
});

describe("no control character of the data reaches the terminal", () => {
  test.each(["ja", "en"])("of names and values that are none (%s)", async (lang) => {
    for (const text of hostile) {
      const name = `x${text}y\nz`;
      for (const argv of [
        [name],
        ["validate", name],
        ["validate", "ReviewRecord", name],
        ["validate", "ReviewRecord", "-", name],
        ["screen", `F41H 11/02${name}`, "--on", "2024-06-03"],
        ["screen", "F41H 11/02", "--on", name],
        ["screen", "F41H 11/02", `--${name}`],
        ["review", "--received", name],
        ["review", "--received", "2026-04-01", "--answer", name],
        ["review", "--received", "2026-04-01", "--format", "svg", "--subject", name],
        ["review", "--received", "2026-04-01", "--format", "ics", "--subject", name],
        ["foreign-filing", name],
        ["materials", name],
        ["law-check", "--register", name],
      ]) {
        let said = "";
        const hear = (line: string) => {
          said += `${line}\n`;
        };
        await run([...argv, "--lang", lang], { write: hear, note: hear, terminal: false });
        expect(said, JSON.stringify(argv)).not.toMatch(commands);
        expect(said.length).toBeGreaterThan(3);
        // Nothing of a name begins a line of its own.
        expect(said, JSON.stringify(argv)).not.toMatch(/^z/m);
      }
    }
  });
  test("of a symbol, as a program of its own", async () => {
    const { out } = await espa(["screen", "F41H 11/02\u001b[31m", "--on", "2024-06-03"]);
    expect(out).not.toMatch(commands);
    expect(out).toContain("\\u001b[31m");
  });
  test.each([[], ["--json"]])("of a record %j", async (...options) => {
    const path = join(folder, "records.ndjson");
    const records = hostile.map((text) => ({ [`k${text}`]: text, id: `i${text}`, facts: { [text]: null } }));
    writeFileSync(path, records.map((one) => `${JSON.stringify(one)}\n`).join(""));
    const { out, err, lines } = await espa(["validate", "ReviewRecord", path, ...options]);
    expect(out + err).not.toMatch(commands);
    if (options.length === 0) return;
    const paths = lines.flatMap((line) => (JSON.parse(line) as { path: string[] }).path);
    for (const text of hostile) expect(paths).toContain(`k${text}`);
  });
  test("a full disk is said in a line, with exit 2", async () => {
    const { spawnSync } = await import("node:child_process");
    const { program } = await import("./espa");
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"$0" "$1" materials --on 2026-04-01 > /dev/full`, process.execPath, program],
      {
        encoding: "utf8",
      },
    );
    expect(status).toBe(2);
    expect(stderr).toContain("ENOSPC");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
  test("where nobody can be told how it went, the exit code is that of misuse, and no data is called wrong", async () => {
    const { spawnSync } = await import("node:child_process");
    const { program } = await import("./espa");
    const table = join(folder, "right.csv");
    writeFileSync(table, "id,symbols.0,on\na,F41H 11/02,2024-05-10\n");
    const shell = `"$0" "$1" validate ScreeningRecord "$2" 2> /dev/full`;
    expect(spawnSync("sh", ["-c", shell, process.execPath, program, table]).status).toBe(2);
  });
  test("a pipe that closes before all was answered is no success", async () => {
    const { spawnSync } = await import("node:child_process");
    const { program } = await import("./espa");
    const rows = join(folder, "rows.ndjson");
    writeFileSync(rows, '{"business":"generation"}\n'.repeat(20_000));
    const shell = `"$0" "$1" ask operator-designation "$2" --on 2026-06-01 --json | head -n 1 > /dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", shell, process.execPath, program, rows], { encoding: "utf8" });
    expect([stdout, stderr]).toEqual(["141\n", ""]);
  });
  test("a mark without width is seen", () => {
    for (const mark of ["\ufeff", "\u200b", "\u2060", "\u00ad"]) {
      expect(printable(`a${mark}b`)).not.toContain(mark);
      expect(JSON.parse(`"${printable(`a${mark}b`)}"`)).toBe(`a${mark}b`);
    }
    // These are of the writing of their language.
    expect(printable("👨\u200d👩 می\u200cخواهم")).toBe("👨\u200d👩 می\u200cخواهم");
  });
});
