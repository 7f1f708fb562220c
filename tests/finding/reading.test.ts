import { describe, expect, test } from "vitest";
import {
  assessIntroductionDuty,
  gracePeriod,
  type LegalDate,
  missingMeasures,
  missingParticulars,
  missingPlanAttachments,
  missingPlanContents,
  operatorCalendar,
  recommendationAnswerDue,
  requiredPapers,
  reviewTimeline,
  type SuppliedReading,
} from "../../src/doors/index";
import { ask, rules } from "../../src/doors/rules";

const read = (provision: string, from = "2026-09-18"): SuppliedReading => ({
  ...{ provision, from: from as LegalDate, unchanged: true },
  ...{ source: "Official Gazette", checkedOn: "2026-11-20" },
});
const options = (...provisions: readonly string[]) => ({ readings: provisions.map((one) => read(one)) });
const codes = (of: { readonly issues?: readonly { readonly code: string; readonly path: unknown }[] }) =>
  (of.issues ?? []).map(({ code, path }) => [code, path]);

const party = {
  party: {
    ...({ kind: "organisation", name: "Maker", representative: "R", governingLaw: "JP", holders: [] } as const),
    address: { country: "JP", line: "Osaka" },
    officers: [{ name: "R", dateOfBirth: "1970-01-01", nationality: "JP" }],
    businessYears: (["2025-12-31", "2024-12-31", "2023-12-31"] as const).map((endsOn) => ({
      endsOn,
      totalSales: 1,
      toForeignGovernments: [],
    })),
  },
  documents: [
    { kind: "register-certificate", madeOn: "2026-08-20" },
    { kind: "officer-identity", officer: "R", officerBornOn: "1970-01-01", validUntil: "2030-03-31" },
  ],
} as const;
const plan = (filedOn: LegalDate) =>
  ({
    ...({ form: "introduction", business: "railway", filedOn, facilityOutline: "O", content: "C" } as const),
    ...{
      period: { from: "2026-12-10" as const },
      supplier: party,
      factories: [{ country: "JP", line: "Osaka" }] as const,
    },
    ...{ measures: ["M"], components: [] },
  }) as const;

describe("Act Art. 52(2); MLIT order Arts 9, 11, 13, 16: the particulars of a plan", () => {
  test("of the days after the register is complete the list is carried on as inferred; since 2026-09-18 it may be longer", () => {
    const on = (day: LegalDate) => {
      const { complete, grade, missing } = missingParticulars(plan(day), day);
      return [complete, grade, missing.length];
    };
    expect(on("2026-08-27")).toEqual([true, "text", 0]);
    expect(on("2026-08-28")).toEqual([true, "inferred", 0]);
    expect(on("2026-09-17")).toEqual([true, "inferred", 0]);
    expect(on("2026-09-18")).toEqual(["unknown", "inferred", 0]);
  });
  test("complete once the article of the Act and the order are read, and not by one of them", () => {
    const on = "2026-11-10";
    const found = missingParticulars(plan(on), on, options("act:52", "mlit"));
    expect([found.complete, found.grade, found.issues]).toEqual([true, "stated", undefined]);
    expect(found.gaps).toContain("act-38-2026-art-52");
    expect(missingParticulars(plan(on), on, options("act:52")).complete).toBe("unknown");
    expect(missingParticulars(plan(on), on, options("mlit")).complete).toBe("unknown");
    const articles = ["mlit:9:2", "mlit:11", "mlit:13", "mlit:13::5", "mlit:16"];
    expect(missingParticulars(plan(on), on, options("act:52", ...articles)).complete).toBe(true);
  });
  test("a reading makes nothing complete that lacks something, is open or is wrong", () => {
    const on = "2026-11-10";
    const all = options("act:52", "mlit");
    expect(missingParticulars({ ...plan(on), measures: [] }, on, all).complete).toBe(false);
    expect(missingParticulars({ ...plan(on), filedOn: undefined } as never, on, all).complete).toBe("unknown");
    expect(missingParticulars({ ...plan(on), another: 1 } as never, on, all).complete).toBe("unknown");
  });
  test("another order, another day, the whole Act or what does not exist: an issue and no effect", () => {
    const on = "2026-11-10";
    for (const wrong of [read("meti"), read("mlit", "2026-07-15"), read("act"), read("act:999"), read("act:70")]) {
      const found = missingParticulars(plan(on), on, { readings: [read("act:52"), wrong] });
      expect([found.complete, codes(found)]).toEqual([
        "unknown",
        [["reading-without-effect", ["options", "readings", 1]]],
      ]);
    }
    const incomplete = { ...read("mlit"), unchanged: false } as never;
    const found = missingParticulars(plan(on), on, { readings: [read("act:52"), incomplete] });
    expect(codes(found)).toEqual([["reading-not-understood", ["options", "readings", 1]]]);
    // A reading has no effect on a list that was read, and the list stands.
    const before = missingParticulars(plan("2026-08-27"), "2026-08-27", options("act:52"));
    expect([before.complete, before.grade, codes(before).length]).toEqual([true, "text", 1]);
  });
});

test("readings that are no list are told, by rules, days and lists alike, and have no effect", () => {
  for (const readings of [read("act:52"), "act:52", 3, {}]) {
    const given = { readings } as never;
    const wrong = [["reading-not-understood", ["options", "readings"]]];
    const on = "2026-11-10";
    expect(codes(missingParticulars(plan(on), on, given))).toEqual(wrong);
    expect(codes(reviewTimeline({ receivedOn: "2026-10-01" }, on, given))).toEqual(wrong);
    expect(codes(gracePeriod({ designatedOn: "2026-03-10" }, on, given))).toEqual(wrong);
    expect(codes(assessIntroductionDuty({}, on, given))).toEqual(wrong);
    expect(codes(requiredPapers({ filing: "plan" }, on, given))).toEqual(wrong);
  }
  expect(codes(assessIntroductionDuty({}, "2026-11-10", { readings: null } as never))).toEqual([]);
});

test("Act Art. 52(3): the review of a plan received since the amendment ends by the reading, and not without", () => {
  const history = { receivedOn: "2026-10-01" } as const;
  expect(reviewTimeline(history, "2026-10-31").state).toBe("undetermined");
  const found = reviewTimeline(history, "2026-10-31", options("act:52"));
  expect(found).toMatchObject({ state: "cleared", mayIntroduceFrom: "2026-10-31", grade: "stated", issues: [] });
  expect("lastRead" in found).toBe(false);
  expect(found.boundaries.map(({ what }) => what.en).join()).not.toContain("as last read");
  // What the lengths forbid is forbidden by whoever has read them.
  const late = { ...history, extendedOn: "2026-10-20", extendedUntil: "2027-03-01" } as const;
  expect(reviewTimeline(late, "2026-11-30").state).toBe("undetermined");
  expect(reviewTimeline(late, "2026-11-30", options("act:52")).state).toBe("invalid");
  expect(codes(reviewTimeline(history, "2026-10-31", options("act:53")))).toHaveLength(1);
  expect(reviewTimeline(history, "2026-10-31", options("act:53")).state).toBe("undetermined");
  expect(codes(reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-30", options("act:52")))).toHaveLength(1);
});

test("Act Arts 52(7), 53: the days for an answer, and the grace", () => {
  const answer = { receivedOn: "2026-10-01" } as const;
  expect(recommendationAnswerDue(answer, "2026-10-01", options("act:52"))).toMatchObject({
    ...{ state: "counted", answerDue: "2026-10-13", grade: "stated" },
  });
  const grace = (...readings: readonly SuppliedReading[]) =>
    gracePeriod({ designatedOn: "2026-03-10" }, "2026-08-01", { readings });
  expect(grace().state).toBe("undetermined");
  // Six months from 2026-03-10 end on 2026-09-10: the wording since 2026-07-17 decides, not that since 2026-09-18.
  expect(grace(read("act:53", "2026-07-17"))).toMatchObject({
    state: "counted",
    lastDay: "2026-09-10",
    grade: "stated",
  });
  expect(grace(read("act:53"))).toMatchObject({ state: "undetermined", issues: [{ code: "reading-without-effect" }] });
  const calendar = operatorCalendar(
    { reviews: [{ receivedOn: "2026-10-01" }] },
    "2026-11-30",
    options("act:52", "act:7"),
  );
  expect(calendar.boundaries.some(({ id }) => id === "may-introduce-from")).toBe(true);
  expect(codes(calendar)).toEqual([["reading-without-effect", ["options", "readings", 1]]]);
});

test("Act Arts 9(3), 75: lists of plans and measures", () => {
  const on = "2026-11-10";
  const without = missingPlanContents({ material: "batteries" }, on).missing.map(({ path }) => path[0]);
  expect(without.length).toBeGreaterThan(5);
  expect(missingPlanContents({ material: "batteries" }, on, options("act:9"))).toMatchObject({
    ...{ complete: false, grade: "stated" },
  });
  // Of the ordinances read on 2026-09-18 the papers are known; of that of METI they are by a reading.
  const attachments = [
    "articles-of-incorporation",
    "registry-certificate",
    "accounts-of-three-periods",
    "proof-of-measures",
  ];
  const application = (material: "batteries" | "ship-parts") => ({
    plan: { material, applicants: [{ kind: "legal-person", name: "A", address: "B" }] } as const,
    attachments: [...attachments, "no-organised-crime-link"] as never,
  });
  expect(missingPlanAttachments(application("ship-parts"), on)).toMatchObject({ complete: true, grade: "inferred" });
  expect(missingPlanAttachments(application("batteries"), on).complete).toBe("unknown");
  const stated = missingPlanAttachments(application("batteries"), on, options("meti-plan"));
  expect(stated).toMatchObject({ complete: true, grade: "stated" });
  const measures = { takenBy: "designated-applicant", measures: {} } as const;
  expect(codes(missingMeasures(measures, on, options("cao-patent:10")))).toHaveLength(1);
});

test("a rule answers by a reading of a whole order, too", () => {
  const facts = {
    ...({ designatedOn: "2023-11-16", act: "introduction", criticalFacility: true } as const),
    ...({ supplier: { kind: "company", relation: "subsidiary" }, containsOutsidersCriticalFacility: false } as const),
  } as const;
  expect(assessIntroductionDuty(facts, "2026-11-30", options("act:52", "act:53"))).toMatchObject({
    ...{ answer: "no-notification", grade: "stated" },
  });
  expect(assessIntroductionDuty(facts, "2026-11-30", options("act:52")).answer).toBe("undetermined");
});

describe.each(rules.map(({ id }) => id))("%s", (id) => {
  test.each(["2026-06-01", "2026-11-30"] as const)("on %s a reading of what does not exist is an issue", (on) => {
    const facts = { "review-timeline": { receivedOn: on }, "cyber-incident-report": { awareOn: on } }[id as string];
    const found = ask(id, facts ?? {}, on, { readings: [read("act:999")] });
    expect((found.issues ?? []).map(({ code, path }) => [code, path])).toContainEqual([
      "reading-without-effect",
      ["options", "readings", 0],
    ]);
    const plain = ask(id, facts ?? {}, on);
    expect({ ...found, issues: undefined }).toEqual({ ...plain, issues: undefined });
  });
});
