import { describe, expect, test } from "vitest";
import type { LegalDate } from "../src/doors/index";
import * as library from "../src/doors/index";
import { rules, schemaOf } from "./rules";

const on: LegalDate = "2024-06-03";
const deep = (levels: number): unknown => {
  let value: unknown = "x";
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
};
const sparse = (): unknown[] => {
  const list: unknown[] = [];
  list[50] = "x";
  return list;
};
const thrower = (): never => {
  throw new Error("a getter was asked");
};

/** Inputs that no file holds and a caller may still pass, made anew for each use. */
const hard: Readonly<Record<string, () => unknown>> = {
  "ten thousand levels": () => deep(10_000),
  "a string of a million characters": () => "あ".repeat(1_000_000),
  "a string of brackets": () => "(".repeat(100_000),
  "the key __proto__": () => JSON.parse('{"__proto__":{"material":"batteries","kind":"organisation"},"constructor":1}'),
  "prototype names as values": () => ({
    material: "__proto__",
    business: "constructor",
    kind: "toString",
    act: "hasOwnProperty",
    form: "valueOf",
  }),
  "an object without prototype": () => Object.assign(Object.create(null) as object, { material: "batteries" }),
  "a sparse array": sparse,
  "a list in every place": () => ({
    material: sparse(),
    symbols: sparse(),
    measures: sparse(),
    supplier: sparse(),
    years: sparse(),
  }),
  bigint: () => 10n ** 30n,
  "bigint in facts": () => ({ outputKw: 5n, ownVotesPercent: 10n, amount: 1n }),
  NaN: () => Number.NaN,
  "NaN in facts": () => ({ business: "generation", outputKw: Number.NaN, ownVotesPercent: Number.NaN }),
  infinities: () => ({ business: "generation", outputKw: Number.POSITIVE_INFINITY, years: [Number.NEGATIVE_INFINITY] }),
  symbol: () => Symbol("x"),
  function: () => () => "x",
  "a class instance": () =>
    new (class {
      material = "batteries";
    })(),
  map: () => new Map([["material", "batteries"]]),
  date: () => new Date(Number.NaN),
  "a proxy that answers everything with itself": () => {
    const proxy: unknown = new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => "x" : proxy) });
    return proxy;
  },
  "ten thousand unknown names": () => Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`name${at}`, at])),
  "a circle": () => {
    const circle: Record<string, unknown> = { kind: "organisation" };
    circle.address = circle;
    return circle;
  },
};

const atOnce = (run: () => unknown): void => {
  const began = performance.now();
  run();
  expect(performance.now() - began).toBeLessThan(2_000);
};

test("every rule that answers with a finding is tried", () => {
  const named = Object.keys(library).filter((name) => /^(?:assess|classify|screen)[A-Z]/.test(name));
  // An application is screened by its inventions, one by one.
  expect(Object.keys(rules)).toEqual(
    expect.arrayContaining(named.filter((name) => !["screenApplicationByIpc", "assessProcurement"].includes(name))),
  );
});

describe("hard inputs", () => {
  test.each(Object.keys(hard))("%s: no schema throws", (name) => {
    for (const schema of library.schemaNames()) {
      const result = library.validate(schemaOf(schema), hard[name]?.());
      if (!result.ok) expect(result.issues.length, schema).toBeGreaterThan(0);
    }
  });

  test.each(Object.keys(hard))("%s: no rule throws", (name) => {
    for (const { ask } of Object.values(rules)) {
      atOnce(() => expect(typeof ask(hard[name]?.() as never, on).answer).toBe("string"));
      atOnce(() => ask({} as never, hard[name]?.() as never));
    }
    expect(library.screenByIpc(hard[name]?.() as never, on).answer).toBeTypeOf("string");
    expect(library.parseIpc(hard[name]?.()).ok).toBe(false);
    expect(library.safeParseCitation(hard[name]?.()).ok).toBe(false);
  });

  test("a getter that throws reaches the caller from a schema and pollutes nothing", () => {
    const facts = Object.defineProperty({}, "material", { get: thrower, enumerable: true });
    expect(() => library.validate(schemaOf("StableSupplyPlan"), facts)).toThrow("a getter was asked");
    expect(Object.hasOwn(Object.prototype, "material")).toBe(false);
  });

  test("a getter is read once, so that what was checked is what is returned", () => {
    let reads = 0;
    const officer = Object.defineProperty({}, "name", { enumerable: true, get: () => (reads++ === 0 ? "役員" : 7) });
    const result = library.validate(schemaOf("Officer"), officer);
    expect(result.ok && (result.value as { name: unknown }).name).toBe("役員");
  });

  test("nothing reaches the prototype of objects", () => {
    for (const schema of library.schemaNames())
      library.validate(schemaOf(schema), JSON.parse('{"__proto__":{"polluted":true}}'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

/** Tries to change everything that can be reached from a value. Library functions and schemas are left out. */
function vandalise(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value) || "_zod" in value) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    const inner = (value as Record<PropertyKey, unknown>)[key];
    vandalise(inner, seen);
    if (key !== "length") Reflect.set(value, key, "changed by a caller");
  }
  if (Array.isArray(value) && !Object.isFrozen(value)) value.length = 0;
}

describe("no caller changes the law", () => {
  const constants = Object.entries(library).filter(
    ([, value]) => typeof value === "object" && value !== null && !("_zod" in value),
  );
  test.each(constants.map(([name]) => name))("the table %s", (name) => {
    const value = (library as Record<string, unknown>)[name];
    const before = JSON.stringify(value);
    vandalise(value);
    expect(JSON.stringify(value)).toBe(before);
  });

  const days = ["2022-08-01", "2024-02-02", "2024-06-03", "2025-06-02", "2026-08-01", "2026-10-01", "2027-12-20"];
  const functions = Object.entries(library).filter(
    ([name, value]) => typeof value === "function" && /^[a-z]/.test(name) && !("code" in value),
  );
  const tried: readonly (readonly unknown[])[] = [
    [],
    ...days.map((one) => [one]),
    ...["batteries", "generation", "act:52:3", "52", "metal-minerals"].flatMap((one) => [
      [one],
      [one, "2024-06-03"],
      [one, "2025-06-02"],
    ]),
    [{ business: "generation", outputKw: 1 }, "2024-06-03"],
    [{ material: "batteries" }, "2024-06-03"],
    [{}, "2024-06-03"],
    [{}],
    [["F41H 11/02"], "2024-06-03"],
    // What some functions take and no other does.
    ...["504AC0000000043", "StableSupplyPlan", "2026-11-22"].flatMap((one) => [[one], [one, "2024-06-03"], [one, {}]]),
    [{ law: "504AC0000000043", article: "52", paragraph: 3 }, "2024-06-03"],
    [library.StableSupplyPlan, {}],
    [{ issues: [{ code: "custom", path: ["a"], message: "of no schema" }] }],
    ["introduction-without-notification", "2024-06-03"],
    ["land-order-breach", "2024-06-03"],
    [{ grade: "inferred", gaps: ["act-38-2026-art-7"], boundaries: [] }, "en"],
    ["agency"],
    ["2024-06-03", "2024-07-03"],
    ["2024-06-03", { days: 30 }, { firstDay: "excluded" }],
  ];
  const skipped = new Set(["validateRecords", "parseNdjson", "splitLines", "splitBlocks", "compiled", "recordCheck"]);
  /** What gives a word, a day, a number, yes or no, or nothing: there is nothing to change. */
  const givesWords = new Set<string>([
    "explain",
    "addWorkingDays",
    "citationUrl",
    "countWorkingDays",
    "holidayGrade",
    "legalDateOf",
    "todayInJapan",
    "addCalendarMonths",
    "addDays",
    "daysBetween",
    "weekday",
    "isGovernmentHoliday",
    "nextWorkingDay",
    "addStatutoryPeriod",
    "dayElapsed",
    "isLegalDate",
    "ministerialOrderOf",
    "provisionStatus",
    "formatCitation",
    "citationAddress",
    "landLaterNoticeDue",
    "isCorporateNumber",
    "isCountryCode",
    "compensationSuitDeadline",
    "isConductId",
    "isPolicySystemId",
    "designatedInstitutionBooksKeptUntil",
    "isDesignatedMaterial",
    "implementationReportDue",
    "formatDate",
    "formatNumber",
    "formatYen",
    "toICalendar",
    "lifecycleToMermaid",
    "timelineToMermaid",
    "timelineToSvg",
  ]);
  test.each(functions.map(([name]) => name).filter((name) => !skipped.has(name)))("what %s gives", (name) => {
    const call = (library as unknown as Record<string, (...all: readonly unknown[]) => unknown>)[name];
    let objects = 0;
    for (const given of tried) {
      const answer = () => {
        try {
          return call?.(
            ...given.map((one) =>
              typeof one === "object" && one !== null && "_zod" in one ? one : structuredClone(one),
            ),
          );
        } catch (error) {
          return String(error);
        }
      };
      const first = answer();
      if (typeof first !== "object" || first === null) {
        expect(
          Object.is(answer(), first) || typeof first === "function",
          `${name}(${JSON.stringify(given)}) twice`,
        ).toBe(true);
        continue;
      }
      objects += 1;
      const before = JSON.stringify(first);
      vandalise(first);
      expect(JSON.stringify(answer()), `after a caller changed ${name}(${JSON.stringify(given)})`).toBe(before);
    }
    expect(objects > 0, `whether ${name} gives something that a caller could change`).toBe(!givesWords.has(name));
  });
});
