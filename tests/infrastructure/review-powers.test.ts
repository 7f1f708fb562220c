import { describe, expect, it } from "vitest";
import {
  classifyIntroductionChange,
  criteriaRows,
  infrastructureSectors,
  type LegalDate,
  reviewPowers,
  standingReports,
} from "../../src/doors/index";
import { thrownCode } from "../thrown-code";

const on = "2026-06-01";

const intro = { form: "introduction", phase: "before" } as const;

describe("reviewPowers", () => {
  it("sets no last day for an order under Art. 55(3)", () => {
    const ids = (test: (power: ReturnType<typeof reviewPowers>[number]) => boolean) =>
      reviewPowers(on)
        .filter(test)
        .map((one) => one.id);
    expect(ids((one) => one.limit !== undefined)).toEqual(["extend-standstill", "recommend-before", "order-before"]);
    expect(ids((one) => one.consultation)).toEqual([
      "recommend-before",
      "order-before",
      "recommend-after-change-of-circumstances",
      "recommend-after-emergency",
      "order-after",
    ]);
    expect(ids((one) => one.outsideAdministrativeProcedureAct)).toEqual([
      "extend-standstill",
      "order-before",
      "order-after",
    ]);
  });
  it("follows the stages of commencement", () => {
    expect(reviewPowers("2023-10-31")).toEqual([]);
    expect(reviewPowers("2023-11-01").map((one) => one.id)).toEqual([
      "demand-reports-before-designation",
      "demand-reports-and-inspect",
      "ask-for-cooperation",
    ]);
    const since = reviewPowers("2026-09-18");
    expect(since.every(({ grade, gaps }) => grade === "inferred" && gaps.at(-1) === "law-after-survey")).toBe(true);
    expect(since.every(({ gaps }) => gaps.some((id) => id.startsWith("act-38-2026-")))).toBe(true);
  });

  it("leaves open what follows from an urgent change from 2026-09-18 (Act Art. 54(1) proviso, orders 23(4), MIC 24(4))", () => {
    const change = { ...intro, what: "measures", business: "banking" } as const;
    const urgent = { serviceAtRisk: true, causedToEvade: false, noOtherWay: true };
    expect(classifyIntroductionChange({ ...change, urgent }, "2026-09-17")).toMatchObject({
      freshStandstill: false,
      when: "without-delay-after",
      form: "8",
    });
    for (const claimed of [urgent, { ...urgent, causedToEvade: true }, null]) {
      const finding = classifyIntroductionChange({ ...change, urgent: claimed }, "2026-09-18");
      expect(finding).toMatchObject({ answer: "change-notification", grade: "inferred" });
      expect(finding.gaps).toContain("act-38-2026-art-52");
      for (const consequence of ["freshStandstill", "when", "form"]) expect(finding).not.toHaveProperty(consequence);
    }
    expect(classifyIntroductionChange(change, "2026-11-30")).toMatchObject({
      freshStandstill: true,
      when: "before-the-change",
      form: "7",
    });
  });

  it("infers what the order of waterworks said up to 2024-03-31, and answers nothing for a business not listed (Order Art. 9)", () => {
    const change = { ...intro, what: "measures" } as const;
    const water = classifyIntroductionChange({ ...change, business: "water-supply" }, "2024-01-15");
    expect(water).toMatchObject({
      answer: "change-notification",
      grade: "inferred",
      gaps: ["mhlw-ordinance-103-2023"],
    });
    expect(water).not.toHaveProperty("form");
    expect(
      classifyIntroductionChange({ ...change, business: "water-supply", ministerialOrder: "mic" }, "2024-01-15"),
    ).toMatchObject({
      grade: "inferred",
      issues: [{ code: "ministerial-order-does-not-govern" }],
    });
    expect(classifyIntroductionChange(change, "2024-03-31")).toMatchObject({
      grade: "inferred",
      gaps: ["mhlw-ordinance-103-2023"],
    });
    expect(classifyIntroductionChange({ ...change, business: "water-supply" }, "2024-04-01")).toMatchObject({
      grade: "text",
      form: "7",
    });
    for (const [business, on, why] of [
      ["port-transport", "2025-03-01", "not-in-force"],
      ["medical", "2026-06-01", "not-in-force"],
      ["medical", "2026-11-30", "wording-not-read"],
    ] as const) {
      const finding = classifyIntroductionChange({ ...change, business }, on);
      expect(finding).toMatchObject({ answer: "undetermined", why });
      expect(finding.issues?.map(({ code }) => code)).toEqual(
        why === "not-in-force" ? ["business-not-listed"] : undefined,
      );
    }
  });

  it("tells of shares that cannot be, of what is no yes or no, and of a party of the other form (Act Arts 52(2), 54(1))", () => {
    const codes = (facts: object) =>
      classifyIntroductionChange({ ...intro, ...facts } as never, on).issues?.map(
        ({ code, path }) => `${path.join(".")} ${code}`,
      );
    const share = { what: "holder-share", party: "supplier", after: { percent: 30 } } as const;
    expect(codes({ ...share, before: { percent: 160 } })).toEqual(["before.percent too-large"]);
    expect(codes({ ...share, before: { percent: "5" } })).toEqual(["before.percent wrong-type"]);
    expect(codes({ ...share, before: { votes: 11, totalVotes: 10 } })).toEqual(["before.votes more-votes-than-all"]);
    expect(classifyIntroductionChange({ ...intro, ...share, before: { votes: 11, totalVotes: 10 } }, on)).toMatchObject(
      {
        answer: "undetermined",
      },
    );
    expect(codes({ what: "address", party: "supplier", toAnotherCountry: "no" })).toEqual([
      "toAnotherCountry wrong-type",
    ]);
    expect(codes({ what: "name", party: "contractor" })).toEqual(["party change-of-other-form"]);
    expect(codes({ what: "outsourcing-content" })).toEqual(["what change-of-other-form"]);
    expect(codes({ what: "measures", urgent: { serviceAtRisk: "yes" } })).toEqual(["urgent.serviceAtRisk wrong-type"]);
    expect(codes({ ...share, before: { percent: 5 } })).toBeUndefined();
  });

  it("knows neither the particular nor the plan where one stands in no plan of the other form (Act Arts 52(2), 54(1))", () => {
    // The time of an introduction is reported, that of outsourced work is filed: which was meant is not known.
    for (const phase of ["before", "after", "ended"] as const) {
      for (const change of [
        { what: "introduction-time", form: "outsourcing", phase },
        { what: "factory", of: "facility", toAnotherCountry: false, form: "outsourcing", phase },
        { what: "outsourcing-period", direction: "shorter", form: "introduction", phase },
      ]) {
        const finding = classifyIntroductionChange(change as never, on);
        expect(finding).toMatchObject({ answer: "undetermined", why: "facts-missing", missing: ["what", "form"] });
        expect(finding.issues).toMatchObject([
          { code: "change-of-other-form", path: ["what"], basis: { article: "52", paragraph: 2 } },
        ]);
        expect(finding.freshStandstill).toBeUndefined();
      }
    }
    expect(
      classifyIntroductionChange(
        { what: "introduction-time", form: "outsourcing", phase: "before" } as never,
        "2023-11-16",
      ).why,
    ).toBe("not-in-force");
  });
});

describe("powers of the minister by day", () => {
  it("names the gap that touches each from 2026-09-18, and none before", () => {
    expect(reviewPowers("2026-08-27").every((one) => one.grade === "text" && one.gaps.length === 0)).toBe(true);
    expect(reviewPowers("2026-09-18").map((one) => [one.id, one.gaps[0]])).toEqual([
      ["shorten-standstill", "act-38-2026-art-52"],
      ["extend-standstill", "act-38-2026-art-52"],
      ["shorten-extension", "act-38-2026-art-52"],
      ["recommend-before", "act-38-2026-art-52"],
      ["order-before", "act-38-2026-art-52"],
      ["recommend-after-change-of-circumstances", "act-38-2026-unlisted"],
      ["recommend-after-emergency", "act-38-2026-unlisted"],
      ["order-after", "act-38-2026-art-52"],
      ["give-information", "act-38-2026-unlisted"],
      ["demand-reports-before-designation", "act-38-2026-unlisted"],
      ["demand-reports-and-inspect", "act-38-2026-unlisted"],
      ["ask-for-cooperation", "act-38-2026-unlisted"],
    ]);
  });
  it("refuses a day that does not exist, as do sectors and reports", () => {
    for (const day of ["2026-02-30", "9", null] as unknown as LegalDate[]) {
      for (const table of [reviewPowers, infrastructureSectors, standingReports, criteriaRows]) {
        expect(thrownCode(() => table(day))).toBe("not-a-legal-date");
      }
    }
  });
});
