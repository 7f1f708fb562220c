import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asItStands } from "../../cli/src/reading/cells";
import { deepestColumn, mostColumns } from "../../cli/src/reading/columns";
import { inFull, typesAt } from "../../cli/src/reading/places";
import { longestRow } from "../../cli/src/reading/rows";
import { readTable } from "../../cli/src/reading/table";
import { type JsonSchema, toJsonSchema } from "../../src/doors/index";

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
  // UTF-8 is said here: a test of rows is no test of encodings.
  for await (const records of readTable(inPieces(bytes, sizes), schema, { encoding: "utf-8" }).records)
    for (const record of records) values.push("value" in record ? record.value : record.issues[0]?.code);
  return values;
}

const text: JsonSchema = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } };
const written = (cell: string): string => (/["\n\r,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const cell = fc.string({
  unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", " ", "é", "供", "\u{1F600}"),
  maxLength: 6,
});
const sizes = fc.array(fc.nat(7), { maxLength: 40 });

describe("a cell as it stands", () => {
  const number = new Set(["number"]);
  const blank = fc.string({ unit: fc.constantFrom(" ", "\t", "\n", "\r"), maxLength: 3 });
  test("what JSON reads is read as JSON, with what blanks there are", () => {
    const written = fc.oneof(
      fc.json(),
      fc.double().map(String),
      fc.constantFrom("true", "false", "null", "-0", "1e5", "1E+2"),
    );
    fc.assert(
      fc.property(blank, written, blank, (before, text, after) => {
        let value: unknown;
        try {
          value = JSON.parse(before + text + after);
        } catch {
          value = before + text + after;
        }
        expect(asItStands(before + text + after, number)).toEqual(value);
      }),
      { numRuns: 5_000 },
    );
  });
  test("what JSON does not read stays text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.-+eE truefalsn[{"'), maxLength: 8 }), (text) => {
        let value: unknown = text;
        try {
          value = JSON.parse(text);
        } catch {
          // It stays.
        }
        expect(asItStands(text, number)).toEqual(value);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe("readTable", () => {
  test("reads what was written, however the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 6 }),
        sizes,
        fc.constantFrom("\n", "\r\n", "\r", "\r\r\n"),
        fc.boolean(),
        async (rows, pieces, lineEnd, mark) => {
          const lines = ["a,b", ...rows.map((row) => row.map(written).join(","))];
          const content = `${mark ? "\uFEFF" : ""}${lines.join(lineEnd)}`;
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
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant("good,row") }, bad), { maxLength: 20 }),
        async (lines) => {
          const values = await valuesOf(encoder.encode(["a,b", ...lines].join("\n")), text);
          expect(values.filter((value) => typeof value === "object")).toHaveLength(
            lines.filter((line) => line === "good,row").length,
          );
          expect(values).toHaveLength(lines.length);
        },
      ),
    );
  });
  test("a row beyond the limit is one issue, and what follows is read", async () => {
    const content = encoder.encode(`a,b\n${"x".repeat(3 * longestRow)},y\n1,2\n`);
    expect(await valuesOf(content, text, Array(60).fill(1 << 16))).toEqual(["row-too-long", { a: "1", b: "2" }]);
  });
});

describe("line ends", () => {
  test("CR alone, as Excel for Mac writes it, ends a line; a row in quotes keeps its own", async () => {
    const content = 'a,b\r1,"x\ry"\rbad\r\r3,4';
    const expected = [{ a: "1", b: "x\ry" }, "wrong-number-of-cells", { a: "3", b: "4" }];
    for (const sizes of [[], [4], [5], [12, 1], Array(40).fill(1)]) {
      expect(await valuesOf(encoder.encode(content), text, sizes)).toEqual(expected);
    }
  });
  test("an open quote in a file of CR lines costs its own line", async () => {
    const content = encoder.encode(`a,b\ropen,"x\r${"1,2\r".repeat(400_000)}`);
    const values = await valuesOf(content, text, Array(40).fill(1 << 16));
    expect([values.length, values[0], values.at(-1)]).toEqual([400_001, "not-csv", { a: "1", b: "2" }]);
  });
  test("a row beyond the limit ends at its CR", async () => {
    const content = encoder.encode(`a,b\r${"x".repeat(3 * longestRow)},y\r1,2\r`);
    expect(await valuesOf(content, text, Array(60).fill(1 << 16))).toEqual(["row-too-long", { a: "1", b: "2" }]);
  });
  test.each(["\u2028", "\u2029", "\u0085", "\u000b", "\u000c", "\u001e", "\u0000"])(
    "a line end that is not known makes no header of a whole file: %j",
    async (end) => {
      expect(await valuesOf(encoder.encode(["a,b", "1,2", "3,4"].join(end)), text)).toEqual(["unreadable-column"]);
    },
  );
  test("nor does a quote in the header that closes at the end of the file", async () => {
    expect(await valuesOf(encoder.encode('a,"b\n1,2\n3,4"\n'), text)).toEqual(["unreadable-column"]);
    expect(await valuesOf(encoder.encode('a,"b\n1,2\n3,4\n'), text)).toEqual(["not-csv"]);
  });
  test("a row of one megabyte in small pieces", async () => {
    const content = encoder.encode(`a,b\n${"x".repeat(longestRow - 10)},y\n`);
    const started = performance.now();
    expect(await valuesOf(content, text, Array(1 << 16).fill(16))).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("lists", () => {
  const schema: JsonSchema = {
    type: "object",
    properties: {
      list: { type: "array", items: { type: "string" } },
      people: { type: "array", items: { type: "object", properties: { name: { type: "string" } } } },
      years: { type: "object", additionalProperties: { type: "string" } },
    },
  };
  const read = async (content: string) => valuesOf(encoder.encode(content), schema);
  test.each([
    ["list.0,list.1,list.2\nx,,z\n", { list: ["x", "z"] }],
    ["list.0,list.1,list.2\n,y,z\n", { list: ["y", "z"] }],
    ["list.0,list.1,list.2\n,,z\n", { list: ["z"] }],
    ["list.0,list.1,list.2\nx,,\n", { list: ["x"] }],
    ["list.2,list.10,list.1\nx,y,z\n", { list: ["z", "x", "y"] }],
    ["list.0,list.1,years.2024\n,,\n", {}],
    ["people.0.name,people.1.name\n,乙\n", { people: [{ name: "乙" }] }],
    ["years.0,years.1\nx,y\n", { years: { 0: "x", 1: "y" } }],
    ["years.0,years.1\n,y\n", { years: { 1: "y" } }],
    ["list.0,list.x\na,b\n", { list: ["a"] }],
    ["list.00,list.1\na,b\n", { list: { 1: "b", "00": "a" } }],
  ])("%j", async (content, expected) => {
    expect(await read(content)).toEqual([expected]);
  });
  test("any empty cells: the list has the cells that are not empty, in their order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom("", "x", "y"), { minLength: 1, maxLength: 12 }), async (cells) => {
        const header = cells.map((_, index) => `list.${index}`).join(",");
        const list = cells.filter((one) => one !== "");
        expect(await read(`${header},a\n${cells.join(",")},1\n`)).toEqual([{ ...(list.length > 0 && { list }), a: 1 }]);
      }),
    );
  });
});

describe("the header, in linear time", () => {
  const seconds = async (header: string): Promise<[unknown, number]> => {
    const cells = header.split(",").length;
    const content = encoder.encode(`${header}\n${"1".concat(",1".repeat(cells - 1))}\n`);
    // Time of this process, and not of the others that share its machine.
    const started = process.cpuUsage();
    const [value] = await valuesOf(content, toJsonSchema("ScreeningRecord"));
    const { user, system } = process.cpuUsage(started);
    return [value, (user + system) / 1e6];
  };
  test.each([
    ["64 kB of dots", `id,${".".repeat(1 << 16)}`, "column-too-deep"],
    ["64 kB of places", `id,${"a.".repeat(1 << 15)}a`, "column-too-deep"],
    ["one place too deep", `${"a.".repeat(deepestColumn)}a`, "column-too-deep"],
    [
      "many deep columns",
      Array.from({ length: 9_000 }, (_, index) => `a.${"b.".repeat(deepestColumn)}${index}`).join(","),
      "column-too-deep",
    ],
    [
      "one column too many",
      Array.from({ length: mostColumns + 1 }, (_, index) => `c${index}`).join(","),
      "too-many-columns",
    ],
    ["half a million columns", ",".repeat(500_000), "too-many-columns"],
    ["the same name many times", Array(mostColumns).fill("id").join(","), "wrong-header"],
  ])("%s is refused at once", async (_, header, code) => {
    const [value, took] = await seconds(header);
    expect(value).toBe(code);
    expect(took).toBeLessThan(1.5);
  });
  test.each([
    ["as many columns as may be", Array.from({ length: mostColumns }, (_, index) => `c${index}`).join(",")],
    ["a list as long as may be", Array.from({ length: mostColumns }, (_, index) => `symbols.${index}`).join(",")],
    [
      "columns as deep as may be",
      Array.from({ length: 4_000 }, (_, index) => `${"a.".repeat(deepestColumn - 1)}${index}`).join(","),
    ],
  ])("%s are read", async (_, header) => {
    const [value, took] = await seconds(header);
    expect(value).toBeTypeOf("object");
    expect(took).toBeLessThan(1.5);
  });
  test("a long name is not repeated whole", async () => {
    const long = "n".repeat(100_000);
    for await (const records of readTable(inPieces(encoder.encode(`${long},${long}\n1,2\n`), []), text).records)
      for (const { issues } of records) expect(JSON.stringify(issues).length).toBeLessThan(600);
  });
  test("names of what every object has are names like others", async () => {
    const header = "__proto__,constructor.prototype.x,toString.0,hasOwnProperty";
    const [value] = (await valuesOf(encoder.encode(`${header}\n1,2,3,4\n`))) as [object];
    expect(Object.keys(value)).toEqual(["__proto__", "constructor", "toString", "hasOwnProperty"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { x?: unknown }).x).toBeUndefined();
    const [nested] = (await valuesOf(encoder.encode("__proto__.polluted\n1\n"))) as [object];
    expect([Object.keys(nested), ({} as { polluted?: unknown }).polluted]).toEqual([["__proto__"], undefined]);
  });
  test("columns without a name may be several; what stands in one is not dropped", async () => {
    expect(await valuesOf(encoder.encode("a,,\n1,,\n2,x,\n3,,y\n"), text)).toEqual([
      { a: "1" },
      { a: "2", "": "x" },
      { a: "3", "": "y" },
    ]);
  });
});

describe("tabs", () => {
  test("stand between cells where they are said to", async () => {
    const content = encoder.encode('a\tb\r"x\ty"\t1,5\r\nq"\t2\n');
    expect(await valuesOf(content, text, [3, 5])).toEqual([{ a: "x\ty", b: "1,5" }, "not-csv"]);
  });
});

test("a text stands as it is, although it may also be unknown; a day that is not known is `null`", async () => {
  const schema: JsonSchema = {
    type: "object",
    properties: {
      name: { anyOf: [{ type: "string", minLength: 1 }, { type: "null" }] },
      on: { anyOf: [{ type: "string", format: "date" }, { type: "null" }] },
      word: { anyOf: [{ type: "string", enum: ["a"] }, { type: "null" }] },
    },
  };
  const rows = encoder.encode("name,on,word\nnull,null,null\n123,2026-04-01,a\n,,\n");
  expect(await valuesOf(rows, schema)).toEqual([
    { name: "null", on: null, word: null },
    { name: "123", on: "2026-04-01", word: "a" },
    {},
  ]);
});

describe("typesAt", () => {
  const types = (name: string, path: string) =>
    [...(typesAt(inFull(toJsonSchema(name) ?? {}), path.split(".")) ?? ["anything"])].sort();
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
