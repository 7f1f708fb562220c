import { describe, expect, test } from "vitest";
import {
  abbreviationOf,
  instrument,
  instruments,
  instrumentVersionOn,
  instrumentVersions,
  parseCitation,
} from "../../src/doors/law";

describe("instruments", () => {
  test("law ids, numbers, names and abbreviations are unique", () => {
    const all = instruments();
    for (const value of [
      (one: (typeof all)[number]) => one.id,
      (one: (typeof all)[number]) => one.name.ja,
      (one: (typeof all)[number]) => one.name.en,
      (one: (typeof all)[number]) => one.number.ja,
      (one: (typeof all)[number]) => one.number.en,
      (one: (typeof all)[number]) => abbreviationOf(one.id).ja,
      (one: (typeof all)[number]) => abbreviationOf(one.id).en,
    ]) {
      expect(new Set(all.map(value)).size).toBe(all.length);
    }
  });

  test.each(instruments().map((one) => [one.id, one] as const))("%s is read under each of its names", (id, one) => {
    for (const name of [
      one.name.ja,
      one.name.en,
      one.number.ja,
      one.number.en,
      one.shortName?.ja,
      one.shortName?.en,
      abbreviationOf(id).ja,
      abbreviationOf(id).en,
    ]) {
      if (name !== undefined) expect(parseCitation(name)).toEqual({ law: id });
    }
    expect(instrument(id)).toBe(one);
  });
});

describe("instruments and their states", () => {
  test("the Act comes first, an unknown id has no instrument and no state", () => {
    expect(instruments()[0]?.id).toBe("504AC0000000043");
    expect(instrument("599AC0000000001")).toBeUndefined();
    for (const law of ["599AC0000000001", "constructor", "toString"]) expect(instrumentVersions(law)).toEqual([]);
    expect(instrumentVersionOn("599AC0000000001", "2026-01-01")).toBeUndefined();
  });
  test("a ministerial order: each state with its end, its amending order where known, and whether it was read", () => {
    expect(instrumentVersions("504M60000200075")).toStrictEqual([
      {
        law: "504M60000200075",
        inForceFrom: "2022-12-28",
        inForceUntil: "2026-09-18",
        textRead: true,
        changed: { ja: "制定", en: "New" },
      },
      {
        law: "504M60000200075",
        inForceFrom: "2026-09-18",
        amendedBy: "508M60000200067",
        promulgatedOn: "2026-09-18",
        lastCheckedOn: "2026-10-06",
        textRead: false,
        gaps: ["plan-ordinances-after-2026-09-18"],
        changed: { ja: "改正", en: "Amended" },
      },
    ]);
    expect(instrumentVersions("505M60000002078")).toEqual([
      {
        law: "505M60000002078",
        inForceFrom: "2024-05-01",
        gaps: ["ministerial-orders-states"],
        textRead: true,
        changed: { ja: "制定", en: "New" },
      },
    ]);
    expect(instrumentVersionOn("504M60000200075", "2022-12-27")).toBeUndefined();
  });
});
