import { describe, expect, it } from "vitest";
import {
  assessOperatorDesignation,
  classifyIntroductionChange,
  infrastructureSectors,
  isSubsidiaryOf,
  ministerialOrderLawIds,
  missingParticulars,
  partyParticulars,
  standingReports,
} from "../../src/doors/index";
import { underOrder } from "../../src/infrastructure/ministerial-orders";
import { at, provisionOf } from "../../src/kernel/provision";
import { wordingOn } from "../../src/kernel/wordings";

/** The last day up to which the register is complete. */
const last = "2026-08-27";
/** The ten orders have a state of this day, which was read in part of Art. 1 only. */

const first = "2026-09-18";

const gap = "infrastructure-orders-2026-09-18";

const orderIds = Object.keys(ministerialOrderLawIds) as (keyof typeof ministerialOrderLawIds)[];

const known = (orderId: (typeof orderIds)[number], article: number, paragraph?: number) => {
  const row = wordingOn(
    provisionOf(underOrder(at(paragraph === undefined ? `meti:${article}` : `meti:${article}:${paragraph}`), orderId)),
    first,
  );
  return row === undefined ? "A" : `${row.case} ${row.evidence?.join() ?? "-"} ${row.gap}`;
};

describe("what is known of the ten orders from 2026-09-18, all alike", () => {
  it.each(orderIds)("%s: criteria, control, papers and changes stand; urgency and relief are open", (orderId) => {
    expect(wordingOn(`${orderId}:2`, last)).toBeUndefined();
    expect(known(orderId, 2)).toBe(`C designation-criteria-stand ${gap}`);
    expect(known(orderId, 7)).toBe(`C control-stands ${gap}`);
    expect(known(orderId, 9, 2)).toBe(`C papers-and-changes-stand ${gap}`);
    for (const article of [11, 13, 14, 15, 16])
      expect(known(orderId, article)).toBe(`C particulars-at-least-those-read ${gap}`);
    for (const article of [23, 24, 25]) expect(known(orderId, article)).toBe(`C papers-and-changes-stand ${gap}`);
    expect([known(orderId, 10), known(orderId, 17), known(orderId, 23, 4)]).toEqual(Array(3).fill(`D - ${gap}`));
  });

  it("has read Art. 1 whole in the four joint orders whose Art. 1 is one paragraph", () => {
    const read = orderIds.filter((orderId) => known(orderId, 1) === "B - law-after-survey");
    expect(read).toEqual(["cao-moj", "cao-mof", "cao-moj-mof", "cao-mof-maff"]);
    expect(known("fsa", 1)).toBe(`C critical-facilities-stand ${gap}`);
  });

  it("knows the words of Act Art. 50(1) and what they cite of finance, the medical item aside", () => {
    expect(wordingOn("act:50:1:1", first)).toMatchObject({ case: "B", gap: "law-after-survey" });
    expect(wordingOn("act:50:1:14", first)).toMatchObject({ case: "B", gap: "act-64-2026-art-50" });
    expect(wordingOn("act:50:1:medical", first)).toMatchObject({ case: "D", gap: "act-38-2026-art-50-medical" });
    expect(wordingOn("act:50:2", first)).toMatchObject({ case: "B" });
  });
});

describe("answers that stand on that evidence", () => {
  it("criteria, Art. 2 of the orders with Act Art. 50(1)", () => {
    const ask = (on: typeof first | typeof last) =>
      assessOperatorDesignation({ business: "generation", outputKw: 500_000 }, on);
    expect(ask(last)).toMatchObject({ answer: "meets-criteria", grade: "text" });
    expect(ask(first)).toMatchObject({
      answer: "meets-criteria",
      grade: "inferred",
      gaps: [gap, "law-after-survey"],
      evidence: ["designation-criteria-stand"],
    });
  });

  it("control, Art. 7 (MIC 8)", () => {
    const facts = { ownVotesPercent: 60, clearlyDoesNotControl: false, insolventWithoutControl: false };
    for (const ministerialOrder of orderIds) {
      expect(isSubsidiaryOf({ ...facts, ministerialOrder }, first)).toMatchObject({
        answer: "subsidiary",
        grade: "inferred",
        gaps: [gap, "law-after-survey"],
        evidence: ["control-stands"],
      });
      expect(isSubsidiaryOf({ ...facts, ministerialOrder }, last)).not.toHaveProperty("evidence");
    }
    expect(isSubsidiaryOf({}, first)).not.toHaveProperty("evidence");
  });

  it("changes, Arts 23 to 25 (MIC 24 to 26)", () => {
    const change = { what: "measures", form: "introduction", phase: "before", business: "telecommunications" } as const;
    expect(classifyIntroductionChange(change, first)).toMatchObject({
      answer: "change-notification",
      grade: "inferred",
      evidence: ["papers-and-changes-stand"],
    });
    expect(classifyIntroductionChange(change, first).gaps).toContain(gap);
  });

  it("particulars and papers, Arts 9(2), 11 to 16 (MIC 10(2), 12 to 17): what is listed is asked for, as inferred", () => {
    const { missing } = missingParticulars({ form: "introduction", business: "banking" }, first);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every((one) => one.grade === "inferred")).toBe(true);
    const party = partyParticulars({ kind: "organisation" }, first);
    expect(party).toMatchObject({
      ok: true,
      value: { grade: "inferred", gaps: ["act-38-2026-art-52", "law-after-survey", gap] },
    });
    expect(partyParticulars({ kind: "organisation" }, "2027-01-12")).toMatchObject({
      value: { gaps: ["act-38-2026-art-52", "law-after-survey", gap, "fsa-draft-2027-01-12"] },
    });
    expect(partyParticulars({ kind: "organisation" }, "2027-01-11")).toMatchObject({
      value: { gaps: ["act-38-2026-art-52", "law-after-survey", gap] },
    });
  });

  it("rows of tables have the grade and the gap of their article on the day", () => {
    const businesses = (on: typeof first | typeof last) =>
      infrastructureSectors(on).flatMap((sector) => sector.businesses);
    const facility = (on: typeof first | typeof last, id: string) =>
      businesses(on).find((business) => business.id === id)?.facilities[0];
    expect(facility(first, "deposit-insurance")).toMatchObject({ grade: "inferred", gaps: ["law-after-survey"] });
    expect(facility(first, "banking")).toMatchObject({ grade: "inferred", gaps: [gap, "law-after-survey"] });
    expect(facility(last, "banking")).toMatchObject({ grade: "text" });
    const report = (on: typeof first | typeof last) =>
      standingReports(on).find((one) => one.id === "credit-card-designated");
    expect([report(last)?.grade, report(first)?.grade, report(first)?.gaps]).toEqual([
      "text",
      "inferred",
      [gap, "law-after-survey"],
    ]);
    expect(report(first)?.basis).toEqual(at("meti:26:2"));
  });
});
