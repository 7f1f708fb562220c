import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fieldHeadings, parseIpc, type SpecifiedField, screenByIpc, specifiedFields } from "../../src/doors/patents";

/** The symbols of each item of Order Art. 12(1), converted from the kanji numerals of the versions of both days. */
const items = JSON.parse(readFileSync(new URL("./order-art-12.json", import.meta.url), "utf8")) as Record<
  "2024-05-01" | "2025-01-01",
  { allOf: string[][]; rider?: "u" | "q" }[]
>;
const versions = ["2024-05-01", "2025-01-01"] as const;
/** Order Art. 12(2): the items that it names, item 13 without four symbols. The numbers are the same in both versions. */
const conditional = [2, 3, 5, 6, 8, 9, 10, 11, 12, 17, 18, 23, 24, 40, 41, 45, 46, 47];
const riders = { quantumDotOrSuperlattice: true, uraniumOrPlutonium: true };

describe.each(versions)("Order Art. 12(1)(2) in the version of %s", (on) => {
  const read = () => specifiedFields(on);

  test("47 items in their order, each with the symbols of the Order", () => {
    const fields = read();
    expect(fields.map((field) => field.item)).toEqual(Array.from({ length: 47 }, (_, at) => at + 1));
    for (const field of fields) {
      const listed = items[on][field.item - 1];
      expect(
        field.allOf.map((symbols) => [...symbols].sort()),
        `item ${field.item}`,
      ).toEqual(listed?.allOf.map((symbols) => [...symbols].sort()));
      expect(field.rider).toBe(
        listed?.rider === "u" ? "uraniumOrPlutonium" : listed?.rider === "q" ? "quantumDotOrSuperlattice" : undefined,
      );
    }
  });

  test("Art. 12(2): which items need an additional requirement", () => {
    const fields = read();
    for (const field of fields) {
      const expected = field.item === 13 ? "mixed" : conditional.includes(field.item) ? "conditional" : "unconditional";
      expect(field.requirement, `item ${field.item}`).toBe(expected);
    }
    const submarines = fields.find((field) => field.item === 13);
    expect(submarines?.unconditionalSymbols).toEqual(["B63G 8/28", "B63G 8/30", "B63G 8/32", "B63G 8/33"]);
    expect(submarines?.allOf[0]).toEqual([...(submarines?.allOf[0] ?? [])].sort());
    expect(fields.filter((field) => "unconditionalSymbols" in field)).toEqual([submarines]);
  });

  test("a row has a limit or an end only where there is one", () => {
    const fields = read();
    expect(fields.flatMap((field) => ("rider" in field ? [field.item] : []))).toEqual(
      items[on].flatMap(({ rider }, at) => (rider === undefined ? [] : [at + 1])),
    );
    // The Order was amended on 2025-01-01 in its items 45 to 47.
    const ended = fields.flatMap((field) => ("until" in field ? [[field.item, field.until]] : []));
    expect(ended).toEqual(on === "2024-05-01" ? [45, 46, 47].map((item) => [item, "2025-01-01"]) : []);
  });

  test("every listed symbol parses to itself and no symbol stands twice in a list", () => {
    for (const field of read()) {
      for (const symbols of field.allOf) {
        expect(new Set(symbols).size).toBe(symbols.length);
        for (const symbol of symbols) expect(parseIpc(symbol)).toMatchObject({ ok: true, value: { symbol } });
      }
    }
  });

  test("no item is unreachable: each of its symbols meets it", () => {
    const combinations = (field: SpecifiedField): string[][] =>
      field.allOf.reduce<string[][]>(
        (lists, symbols) => lists.flatMap((list) => symbols.map((symbol) => [...list, symbol])),
        [[]],
      );
    for (const field of read()) {
      for (const symbols of combinations(field))
        expect(screenByIpc(symbols, on, riders).fields, symbols.join()).toContain(field.item);
    }
  });

  test("ids are unique and every field stands under a heading", () => {
    const fields = read();
    expect(new Set(fields.map((field) => field.id)).size).toBe(47);
    const under = new Set(fieldHeadings().flatMap((heading) => [...heading.fields, ...heading.alsoPossible]));
    expect(fields.filter((field) => !under.has(field.id))).toEqual([]);
    const ids = new Set(fields.map((field) => field.id));
    expect([...under].filter((id) => !ids.has(id))).toEqual([]);
  });

  test("headings 10 to 19 hold the fields with an additional requirement", () => {
    const fields = read();
    for (const heading of fieldHeadings()) {
      for (const id of heading.fields) {
        const requirement = fields.find((field) => field.id === id)?.requirement;
        expect(["mixed", heading.additionalRequirement ? "conditional" : "unconditional"], id).toContain(requirement);
      }
    }
  });
});

test("the same ids in both versions; two item numbers moved on 2025-01-01", () => {
  const numbers = versions.map((on) => Object.fromEntries(specifiedFields(on).map((field) => [field.id, field.item])));
  const moved = { jamming: [47, 45], "quantum-image-sensors": [45, 47] } as Record<string, number[]>;
  expect(Object.keys(numbers[0] ?? {}).sort()).toEqual(Object.keys(numbers[1] ?? {}).sort());
  for (const [id, item] of Object.entries(numbers[0] ?? {}))
    expect([item, numbers[1]?.[id]], id).toEqual(moved[id] ?? [item, item]);
});

test("the 25 headings: 1 to 17 from practitioners' notes, the others and every link inferred", () => {
  for (const { number, grade, linkGrade } of fieldHeadings()) {
    expect([grade, linkGrade], `heading ${number}`).toEqual([number <= 17 ? "secondary" : "inferred", "inferred"]);
  }
});

test("e-Gov showed no later version of the Order on 2026-09-22, the last day on which it was looked at", () => {
  expect(new Set(specifiedFields("2026-06-01").map(({ source }) => source.checkedOn))).toEqual(new Set(["2026-09-22"]));
});

test("no table before 2024-05-01", () => {
  expect(specifiedFields("2024-04-30")).toEqual([]);
  expect(screenByIpc(["F41H 11/02"], "2024-04-30")).toMatchObject({
    answer: "undetermined",
    why: "not-in-force",
    fields: [],
  });
});
