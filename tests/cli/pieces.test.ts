import { describe, expect, test } from "vitest";
import { readRecords } from "../../cli/src/reading/records";
import { toJsonSchema } from "../../src/doors/index";

/** Data in the smallest pieces: what was read, and the memory and time that it took, depend on the bytes alone. */

type Options = Parameters<typeof readRecords>[2];
const schema = toJsonSchema("ScreeningRecord");

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Each record as its line with its value, or the codes of what is wrong with it. */
async function read(bytes: Uint8Array, options: Options, size = bytes.length): Promise<unknown[]> {
  const told: unknown[] = [];
  const { records } = await readRecords(inPieces(bytes, Math.max(size, 1)), schema, options);
  for await (const some of records)
    for (const one of some)
      told.push([
        one.line,
        one.issues.length > 0 ? one.issues.map(({ code }) => code) : (one as { value: unknown }).value,
      ]);
  return told;
}

const table =
  'id,symbols.0,on\r\n特願２０２４,F41H 11/02,2024-05-10\r\n"高\n髙",B63G 8/28,2024-05-11\r\n😀,F41G 1/00,2024-05-12\r\n';
const lines = '{"id":"特願","symbols":["F41H 11/02"],"on":"2024-05-10"}\r\n{"id":"表能"}\n\n"😀"\n';
const document = '[\n {"id":"特願","symbols":["F41H 11/02"]},\n {"id":"表能]"}\n]';
/** CP932 by the decoder of the platform, turned round; 表, 能 and ソ end in the byte of a backslash. */
const cp932Of = new Map<string, readonly number[]>();
for (let first = 0x81; first < 0xfd; first += 1)
  for (let second = 0x40; second < 0xfd; second += 1) {
    const character = new TextDecoder("shift_jis").decode(Uint8Array.of(first, second));
    if (character.length === 1 && character !== "\ufffd" && !cp932Of.has(character))
      cp932Of.set(character, [first, second]);
  }
const cp932 = (text: string) =>
  Uint8Array.from([...text].flatMap((one) => cp932Of.get(one) ?? (one.length > 1 ? [] : [one.charCodeAt(0)])));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
const utf16be = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16());
const utf8 = (text: string) => new TextEncoder().encode(text);
const marked = (text: string) => utf8(`\ufeff${text}`);

describe("pieces that cut a character", () => {
  test.each([
    ["UTF-8", utf8],
    ["UTF-8 with its mark", marked],
    ["UTF-16LE", utf16],
    ["UTF-16BE", utf16be],
    ["CP932", cp932],
  ])("of %s are read as the whole, in every size", async (_, encode) => {
    for (const [text, options] of [
      [table, { form: "table" }],
      [lines, {}],
      [document, { form: "json" }],
    ] as const) {
      const bytes = encode(text);
      const whole = await read(bytes, options);
      expect(JSON.stringify(whole)).toContain(text === document ? "表能]" : "特願");
      expect(whole.length).toBe(text === document ? 2 : 3);
      for (const size of [1, 2, 3, 5, 7, 64]) expect(await read(bytes, options, size), `${size} bytes`).toEqual(whole);
    }
  });

  test("half a character of UTF-16 spoils its line and no other, at the end too", async () => {
    const broken = [
      ...utf16("id,symbols.0,on\na,F41H 11/02,2024-05-10\n"),
      ...[0x3d, 0xd8, 0x2c, 0x00, 0x0a, 0x00],
      ...utf16("b,F41H 11/02,2024-05-10\nc").subarray(2),
      0x41,
    ];
    for (const size of [1, 2, 3, 1000])
      expect(await read(Uint8Array.from(broken), { form: "table" }, size)).toEqual([
        [2, { id: "a", symbols: ["F41H 11/02"], on: "2024-05-10" }],
        [3, ["not-in-encoding"]],
        [4, { id: "b", symbols: ["F41H 11/02"], on: "2024-05-10" }],
        [5, ["not-in-encoding"]],
      ]);
  });

  test("bytes that are no CP932 spoil their value of a document", async () => {
    const broken = Uint8Array.from([...cp932('["特願特願特願特願特願特願","'), 0x81, 0x20, ...cp932('"]')]);
    expect(await read(broken, { form: "json", encoding: "cp932" })).toMatchObject([
      [1, "特願特願特願特願特願特願"],
      [1, ["not-json"]],
    ]);
  });
});

describe("one byte at a time", () => {
  const long = "a".repeat(300_000);
  const manyLines = "a\n".repeat(150_000);
  test.each<[string, Uint8Array, Options, number]>([
    ["a long line", utf8(`{"id":"${long}"}\n`), {}, 1],
    ["a long line of UTF-16", utf16(`{"id":"${long}"}\n`), {}, 1],
    ["a long value of a document", utf8(`[{"id":"${long}"}]`), { form: "json" }, 1],
    ["a long cell", utf8(`id,on\n${long},2024-05-10\n`), { form: "table" }, 1],
    ["a cell of many lines", utf8(`id,on\n"${manyLines}",2024-05-10\n`), { form: "table" }, 1],
    ["a cell of many lines, ended by CR", utf8(`id,on\r"${manyLines}",2024-05-10\r`), { form: "table" }, 1],
    ["a long cell of CP932", cp932(`id,on\n${"能".repeat(150_000)},2024-05-10\n`), { form: "table" }, 1],
  ])("%s costs memory and time of its length", async (_, bytes, options, records) => {
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    async function* pieces() {
      let at = 0;
      for await (const piece of inPieces(bytes, 1)) {
        at += 1;
        if (at % 10_000 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers - before);
        yield piece;
      }
    }
    const began = performance.now();
    const { records: all } = await readRecords(pieces(), schema, options);
    let count = 0;
    for await (const some of all) count += some.length;
    expect(count).toBe(records);
    // A look at all that has begun for each of its line ends took minutes; a copy kept of each piece, 270 bytes a byte.
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(most).toBeLessThan(100e6);
  });
});

test("a name of 64 kB of dots, and as many columns as fit into a row, are read in linear time", async () => {
  for (const header of [
    `id,${"a.".repeat(32_768)}`,
    `id,${Array.from({ length: 16_000 }, (_, at) => `symbols.${at}`)}`,
  ]) {
    const began = performance.now();
    const told = await read(utf8(`${header}\na\n`), { form: "table" });
    expect(told.length).toBe(1);
    expect(performance.now() - began).toBeLessThan(5_000);
  }
});
