import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestRow, readCsv, typesAt } from "../../src/cli/csv";
import { type JsonSchema, toJsonSchema, unreadable } from "../../src/index";

const encoder = new TextEncoder();

/** The bytes in pieces of the given sizes, each in a buffer that is used again. */
async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(bytes.length);
  let at = 0;
  for (const size of [...sizes, bytes.length]) {
    const piece = bytes.subarray(at, at + size);
    buffer.set(piece);
    yield buffer.subarray(0, piece.length);
    at += piece.length;
  }
}

async function valuesOf(bytes: Uint8Array, schema?: JsonSchema, sizes: readonly number[] = []): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const value of readCsv(inPieces(bytes, sizes), schema)) {
    values.push(
      typeof value === "object" && value !== null && unreadable in value
        ? (value as { [unreadable]: { code: string } })[unreadable].code
        : value,
    );
  }
  return values;
}

const text: JsonSchema = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } };
const written = (cell: string): string => (/["\n\r,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", " ", "é", "供", "\u{1F600}"), maxLength: 6 });
const sizes = fc.array(fc.nat(7), { maxLength: 40 });

describe("readCsv", () => {
  test("reads what was written, however the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 6 }),
        sizes,
        fc.boolean(),
        fc.boolean(),
        async (rows, pieces, crlf, mark) => {
          const lines = ["a,b", ...rows.map((row) => row.map(written).join(","))];
          const content = `${mark ? "\uFEFF" : ""}${lines.join(crlf ? "\r\n" : "\n")}`;
          const expected = rows.map(([a, b]) => ({ ...(a !== "" && { a }), ...(b !== "" && { b }) }));
          expect(await valuesOf(encoder.encode(content), text, pieces)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
  test("takes any bytes, and tells the same of them however they arrive", async () => {
    const byte = fc.constantFrom(0x22, 0x0a, 0x2c, 0x61, 0x0d, 0xff, 0xe4);
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { maxLength: 60 }), sizes, async (bytes, pieces) => {
        const whole = Uint8Array.from([...encoder.encode("a,b\n"), ...bytes]);
        expect(await valuesOf(whole, text, pieces)).toEqual(await valuesOf(whole, text));
      }),
      { numRuns: 500 },
    );
  });
  test("a bad line costs no other line", async () => {
    const bad = fc.constantFrom('x,"y"z', '"open,1', 'a"b,c', "one cell", "one,too,many");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant("good,row") }, bad), { maxLength: 20 }), async (lines) => {
        const values = await valuesOf(encoder.encode(["a,b", ...lines].join("\n")), text);
        expect(values.filter((value) => typeof value === "object")).toHaveLength(lines.filter((line) => line === "good,row").length);
        expect(values).toHaveLength(lines.length);
      }),
    );
  });
  test("a row beyond the limit is one issue, and what follows is read", async () => {
    const content = encoder.encode(`a,b\n${"x".repeat(3 * longestRow)},y\n1,2\n`);
    expect(await valuesOf(content, text, Array(60).fill(1 << 16))).toEqual(["row-too-long", { a: "1", b: "2" }]);
  });
});

describe("typesAt", () => {
  const types = (name: string, path: string) => [...(typesAt(toJsonSchema(name), path.split(".")) ?? ["anything"])].sort();
  test.each([
    ["StableSupplyPlan", "applicants.0.name", ["string"]],
    ["StableSupplyPlan", "funds.totalYen", ["number"]],
    ["ReviewRecord", "facts.receivedOn", ["null", "string"]],
    ["ReviewRecord", "facts.refusalJustified", ["boolean", "null"]],
    ["ScreeningRecord", "symbols", ["array"]],
    ["DesignatedOperator", "corporateNumber", ["string"]],
    ["ReviewRecord", "no.such.place", ["anything"]],
    ["ReviewRecord", "constructor", ["anything"]],
  ])("%s %s", (name, path, expected) => {
    expect(types(name, path)).toEqual(expected);
  });
});
