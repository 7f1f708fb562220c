import { describe, expect, it } from "vitest";
import { addDays, type LegalDate } from "../../src/doors/calendar";
import * as root from "../../src/doors/index";
import { knownGaps } from "../../src/doors/law";
import {
  basicPolicies,
  externalMeasures,
  glossary,
  institutions2026,
  policySystems,
  principles,
} from "../../src/doors/reference";
import { materialScope, specifiedCriticalMaterials } from "../../src/doors/supply";

const days: LegalDate[] = [];
for (let day: LegalDate = "2022-05-10"; day < "2028-01-10"; day = addDays(day, 3)) days.push(day);
const gaps = new Set(knownGaps().map((gap) => gap.id));
const exported = new Set(Object.keys(root));

describe("policy tables over a grid of days", () => {
  it("lists each id at most once a day, and never loses one", () => {
    for (const list of [policySystems, basicPolicies, institutions2026, externalMeasures, principles] as const) {
      let before: readonly string[] = [];
      for (const day of days) {
        const ids: readonly string[] = list(day).map((row) => row.id);
        expect(new Set(ids).size, `${list.name} on ${day}`).toBe(ids.length);
        for (const id of before) expect(ids, `${list.name} on ${day}`).toContain(id);
        before = ids;
      }
      expect(before.length).toBeGreaterThan(4);
    }
  });
  it("goes through its stages in the order of days", () => {
    for (const row of [
      ...policySystems("2028-01-01"),
      ...institutions2026("2028-01-01"),
      ...externalMeasures("2028-01-01"),
    ]) {
      const starts = row.stages.map((stage) => stage.from);
      expect(starts, row.id).toEqual([...new Set(starts)].sort());
    }
  });
  it("does not come into force without a day: what is enacted and open has its limit", () => {
    for (const row of [...policySystems("2026-11-22"), ...institutions2026("2026-11-22")]) {
      if (row.status === "enacted-not-in-force") expect(row.inForceAtLatest, row.id).toBeDefined();
    }
  });
  it("names gaps that are listed", () => {
    for (const row of [
      ...policySystems("2026-11-22"),
      ...institutions2026("2026-11-22"),
      ...basicPolicies("2026-11-22"),
      ...externalMeasures("2026-12-01"),
      ...principles("2026-11-22"),
    ])
      for (const gap of row.gaps ?? []) expect(gaps.has(gap), `${row.id}: ${gap}`).toBe(true);
  });
  it("concerns products and minerals that exist", () => {
    // What the notice names beside the products of the Order.
    const named = ["superhard-materials", "samarium", "gadolinium", "terbium", "dysprosium", "lutetium", "scandium"];
    named.push("yttrium", "holmium", "erbium", "thulium", "europium", "ytterbium");
    const ids = new Set<string>(
      specifiedCriticalMaterials("2026-11-22").flatMap((row) => [
        row.id,
        ...materialScope(row.id, "2026-11-22").map((item) => item.id),
      ]),
    );
    for (const row of externalMeasures("2026-11-22"))
      for (const id of row.concerns) expect(ids.has(id) || named.includes(id), `${row.id}: ${id}`).toBe(true);
  });
});

describe("names in the code", () => {
  it("every name in modelledIn is exported by the package", () => {
    const missing = policySystems("2026-11-22").flatMap((row) =>
      row.modelledIn.filter((name) => !exported.has(name)).map((name) => `${row.id}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
  it("every name in the glossary is exported by the package", () => {
    const missing = glossary().flatMap((term) =>
      term.inCode.filter((name) => !exported.has(name)).map((name) => `${term.id}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
