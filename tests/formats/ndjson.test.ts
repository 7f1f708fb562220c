import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNdjson, unreadable } from "../../src/doors/formats";
import { longestLine, splitLines } from "../../src/formats/ndjson";

const encoder = new TextEncoder();

/** The bytes of a text in pieces of the given sizes. */
function inPieces(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const size of sizes) {
    pieces.push(bytes.slice(at, at + size));
    at += size;
  }
  pieces.push(bytes.slice(at));
  return pieces;
}

async function linesOf(chunks: Iterable<string | Uint8Array>): Promise<unknown[]> {
  const lines: unknown[] = [];
  for await (const some of splitLines(chunks))
    lines.push(...some.map((line) => (typeof line === "string" ? line : line[unreadable].code)));
  return lines;
}

async function valuesOf(chunks: Iterable<string | Uint8Array>): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const value of parseNdjson(chunks))
    values.push(
      typeof value === "object" && value !== null && unreadable in value
        ? (value as { [unreadable]: { code: string } })[unreadable].code
        : value,
    );
  return values;
}

describe("lines", () => {
  test("do not depend on how the bytes arrive, also within a character", async () => {
    const line = fc.stringMatching(/^[a-z供給確保\u{1F600}\u{FEFF} ]{0,12}$/u);
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(9), { maxLength: 30 }),
        fc.boolean(),
        async (lines, sizes, crlf) => {
          const text = `\uFEFF${lines.join(crlf ? "\r\n" : "\n")}`;
          const found = await linesOf(inPieces(encoder.encode(text), sizes));
          // A last line that is empty cannot be told from the line end before it.
          const expected = lines.at(-1) === "" ? lines.slice(0, -1) : lines;
          expect(found).toEqual(expected);
        },
      ),
    );
  });
  test("text may be cut within a surrogate pair, and nothing of it is altered", async () => {
    expect(await valuesOf(['"\ud83d', '\ude00"\n'])).toEqual(["\u{1F600}"]);
    const line = fc.stringMatching(/^[a供\u{1F600}\u{20BB7}]{0,6}$/u);
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(3), { maxLength: 30 }),
        async (lines, sizes) => {
          const text = `${lines.join("\n")}\n`;
          const pieces: string[] = [];
          for (let at = 0, step = 0; at < text.length; at += pieces.at(-1)?.length ?? 0, step += 1) {
            pieces.push(text.slice(at, at + (sizes[step] || 1)));
          }
          expect(await linesOf(pieces)).toEqual(lines.length === 1 && lines[0] === "" ? [""] : lines);
        },
      ),
    );
  });
  test("half a pair that stays alone spoils its own line only: it is no character", async () => {
    expect(await valuesOf(['1\n"\ud83d"\n2\n'])).toEqual([1, "not-utf8", 2]);
    expect(await valuesOf(['"\ude00\ude00"\n2\n'])).toEqual(["not-utf8", 2]);
    expect(await valuesOf(['1\n"\ud83d', encoder.encode('"\n2\n')])).toEqual([1, "not-utf8", 2]);
    expect(await valuesOf(['1\n"\ud83d', "", '\ude00"\n'])).toEqual([1, "\u{1F600}"]);
    expect(await valuesOf(["1\n\ud83d"])).toEqual([1, "not-utf8"]);
    expect(await valuesOf(['"\\ud83d"\n'])).toEqual(["\ud83d"]);
  });
  test("a line in pieces of one byte costs memory and time of its length", async () => {
    function* bytes() {
      for (let at = 0; at < 3_000_000; at += 1) yield Uint8Array.of(0x31);
    }
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    for await (const lines of splitLines(
      (function* () {
        yield* bytes();
        most = process.memoryUsage().arrayBuffers - before;
      })(),
    )) {
      expect(lines.map((one) => (typeof one === "string" ? one.length : one))).toEqual([3_000_000]);
    }
    // Pieces already let go may not have been collected yet; each kept by itself took 800 MB.
    expect(most).toBeLessThan(300e6);
  });
  test("a byte order mark, CRLF, blank lines and a truncated last line", async () => {
    expect(await valuesOf([encoder.encode('\uFEFF{"a":1}\r\n\r\n{"a":2}\r\n{"a":')])).toEqual([
      { a: 1 },
      { a: 2 },
      "not-json",
    ]);
  });
  test("a byte order mark within a stream belongs to its line, however the bytes arrive", async () => {
    const bytes = encoder.encode("1\n\uFEFF2\n3\n");
    for (let at = 0; at <= bytes.length; at += 1)
      expect(await valuesOf(inPieces(bytes, [at]))).toEqual([1, "not-json", 3]);
  });
  test("bytes that are not UTF-8 spoil their own line only", async () => {
    const bytes = Uint8Array.from([...encoder.encode('{"a":1}\n"'), 0xff, ...encoder.encode('"\n{"a":2}\n')]);
    expect(await valuesOf([bytes])).toEqual([{ a: 1 }, "not-utf8", { a: 2 }]);
  });
  test("a line beyond the limit is one issue, and what follows is read", async () => {
    const chunk = new Uint8Array(1 << 20).fill(0x61);
    function* chunks() {
      yield encoder.encode("1\n");
      for (let sent = 0; sent <= longestLine; sent += chunk.length) yield chunk;
      yield chunk;
      yield encoder.encode("\n2\n");
    }
    expect(await valuesOf(chunks())).toEqual([1, "line-too-long", 2]);
  });
  test("a limit is a limit within one chunk too", async () => {
    const bytes = new Uint8Array(longestLine + 3).fill(0x61);
    bytes[longestLine + 1] = 0x0a;
    bytes[longestLine + 2] = 0x31;
    expect(await valuesOf([bytes])).toEqual(["line-too-long", 1]);
    // Three bytes a character: it is bytes that are counted.
    const kanji = encoder.encode(`"${"供".repeat(longestLine / 3 + 1)}"\n1`);
    expect(await valuesOf([kanji])).toEqual(["line-too-long", 1]);
  });
});
