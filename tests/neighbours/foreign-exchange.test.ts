import { describe, expect, it } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import type { Citation } from "../../src/doors/law";
import {
  assessDeemedExport,
  deemedExportCategories,
  foreignInvestmentTimeline,
  investmentExemptionLimits,
} from "../../src/doors/neighbours";
import { policySystems } from "../../src/doors/reference";
import { provisionOf } from "../../src/kernel/provision";
import { DeemedExportFacts, ForeignInvestmentHistory } from "../../src/schemas/policy/index";
import { validate } from "../../src/schemas/validate";
import { thrownCode } from "../thrown-code";

/** The codes and paths of the issues of a result, which has issues exactly where it is not ok. */
const codes = (result: {
  readonly ok?: boolean;
  readonly state?: string;
  readonly issues?: readonly { code: string; path: readonly unknown[] }[];
}) => {
  if (result.state === undefined) expect(result.ok).toBe(result.issues === undefined);
  else expect(result.state === "invalid").toBe((result.issues ?? []).length > 0);
  return (result.issues ?? []).map((issue) => [issue.code, issue.path]);
};

const counted = (history: Parameters<typeof foreignInvestmentTimeline>[0]) => {
  const timeline = foreignInvestmentTimeline(history);
  if (timeline.state !== "counted") throw new Error(timeline.state);
  return timeline;
};

describe("foreign exchange", () => {
  it.each([
    [{ recipientIsResident: true, foreignShareOfIncome: 0.25 }, "specific-category"],
    [
      {
        recipientIsResident: true,
        foreignShareOfIncome: 0.2499,
        underForeignContract: false,
        underForeignInstructions: false,
      },
      "no-specific-category",
    ],
    [{ recipientIsResident: true, foreignShareOfIncome: 0.2499 }, "undetermined"],
    [{ recipientIsResident: true, underForeignContract: true }, "undetermined"],
    [
      {
        recipientIsResident: true,
        underForeignContract: true,
        domesticDirectionGoesFirst: false,
        foreignCorporationOfGroup: false,
      },
      "specific-category",
    ],
    [
      {
        recipientIsResident: true,
        underForeignContract: true,
        domesticDirectionGoesFirst: true,
        foreignShareOfIncome: 0,
        underForeignInstructions: false,
      },
      "no-specific-category",
    ],
    [
      {
        recipientIsResident: true,
        underForeignContract: true,
        foreignCorporationOfGroup: true,
        foreignShareOfIncome: 0,
        underForeignInstructions: false,
      },
      "no-specific-category",
    ],
    // The exceptions are of category 1 only.
    [{ recipientIsResident: true, domesticDirectionGoesFirst: true, foreignShareOfIncome: 0.3 }, "specific-category"],
    [{ recipientIsResident: true, underForeignInstructions: true }, "specific-category"],
    [{ recipientIsResident: false, underForeignInstructions: true }, "no-specific-category"],
  ] as const)("%o: %s", (facts, answer) => {
    // Art. 25(1) was read in the text of 2026-06-05, the notices in the words of others.
    expect(assessDeemedExport(facts, "2024-05-01")).toMatchObject({ answer, grade: "inferred" });
    expect(assessDeemedExport(facts, "2026-06-05")).toMatchObject({ answer, grade: "secondary" });
    expect(validate(DeemedExportFacts, facts).ok).toBe(true);
  });
  it("the categories hold since 2022-05-01", () => {
    expect(deemedExportCategories("2022-05-18").map((row) => row.category)).toEqual([1, 2, 3]);
    expect(deemedExportCategories("2022-04-30")).toEqual([]);
    expect(deemedExportCategories("2022-05-01").map((row) => row.exceptions?.length)).toEqual([
      2,
      undefined,
      undefined,
    ]);
    expect(thrownCode(() => deemedExportCategories("nonsense" as never))).toBe("not-a-legal-date");
    // The second category: a quarter of the income or more.
    expect(deemedExportCategories("2024-06-03").map((one) => one.shareOfIncomeAtLeast)).toEqual([
      undefined,
      0.25,
      undefined,
    ]);
    expect(assessDeemedExport({}, "2022-04-30").why).toBe("not-in-force");
    expect(assessDeemedExport({}, "2022-05-17").issues?.map((issue) => issue.code)).toEqual(["day-before-the-act"]);
    expect(assessDeemedExport({}, "2022-05-18").issues).toBeUndefined();
    expect(assessDeemedExport({}, "2022-05-18").gaps).toEqual([
      "neighbouring-acts-earlier-texts",
      "deemed-exports-notices",
    ]);
    expect(assessDeemedExport({}, "2026-06-05").gaps).toEqual(["deemed-exports-notices"]);
  });
  it("Art. 27 counts as Art. 52 does, with a fifth month", () => {
    const plain = counted({ receivedOn: "2024-06-03" });
    expect(plain).toMatchObject({
      prohibitedThrough: "2024-07-02",
      standstillEnd: "2024-07-02",
      extensionLimit: "2024-10-02",
      extensionLimitWithCouncil: "2024-11-02",
    });
    expect("recommendationDeadline" in plain).toBe(false);
    expect("answerDue" in plain).toBe(false);
    const council = counted({
      receivedOn: "2024-06-03",
      extended: true,
      councilNeedsMoreTime: true,
      recommendationReceivedOn: "2024-10-25",
    });
    // Ten days with 25 October counted end on Sunday 3 November, a holiday; 4 November is its substitute.
    expect(council).toMatchObject({
      prohibitedThrough: "2024-11-02",
      recommendationDeadline: "2024-11-02",
      answerDue: "2024-11-05",
    });
    const shortened = counted({ receivedOn: "2024-06-03", shortenedTo: "2024-06-10" });
    expect(shortened).toMatchObject({ prohibitedThrough: "2024-06-10", mayInvestFrom: "2024-06-11" });
    expect(plain).toMatchObject({
      mayInvestFrom: "2024-07-03",
      onlyAsRecommended: false,
      gaps: ["neighbouring-acts-earlier-texts"],
    });
  });
  it("Art. 27(3)(4): an extension to four months can be shortened again, to any day within them", () => {
    const four = counted({ receivedOn: "2024-06-03", extended: true });
    expect(four).toMatchObject({
      prohibitedThrough: "2024-10-02",
      mayInvestFrom: "2024-10-03",
      recommendationDeadline: "2024-10-02",
    });
    expect("orderDeadline" in four).toBe(false);
    const last = counted({ receivedOn: "2024-06-03", extended: true, shortenedTo: "2024-10-02" });
    expect(last.prohibitedThrough).toBe("2024-10-02");
    const first = counted({ receivedOn: "2024-06-03", shortenedTo: "2024-06-03" });
    expect(first.prohibitedThrough).toBe("2024-06-03");
  });
  it("Art. 27(7)-(10): accepted, it goes on at once as recommended; not accepted, an order can follow up to the same day", () => {
    const history = { receivedOn: "2024-06-03", extended: true, recommendationReceivedOn: "2024-08-01" } as const;
    const open = counted(history);
    expect(open).toMatchObject({ answerDue: "2024-08-13", orderDeadline: "2024-10-02", onlyAsRecommended: false });
    const accepted = counted({ ...history, acceptedOn: "2024-08-05" });
    expect(accepted).toMatchObject({ mayInvestFrom: "2024-08-05", onlyAsRecommended: true });
    expect("orderDeadline" in accepted).toBe(false);
    const late = counted({ ...history, recommendationReceivedOn: "2024-10-01", acceptedOn: "2024-10-08" });
    expect(late.mayInvestFrom).toBe("2024-10-03");
    // The ten days from 1 August end on Saturday the 10th and so, with the holidays, on Tuesday the 13th (27(7)).
    const inTime = counted({ ...history, acceptedOn: "2024-08-13" });
    expect(inTime).toMatchObject({ answerDue: "2024-08-13", mayInvestFrom: "2024-08-13" });
    expect(inTime.gaps).toEqual(["neighbouring-acts-earlier-texts"]);
    const afterwards = counted({ ...history, acceptedOn: "2024-08-14" });
    expect([afterwards.mayInvestFrom, afterwards.grade, afterwards.gaps]).toEqual([
      "2024-10-03",
      "inferred",
      ["neighbouring-acts-earlier-texts", "late-acceptance"],
    ]);
    // After the period has run out, too: whether it binds (27(8)) is as open.
    expect(counted({ ...history, acceptedOn: "2024-10-10" }).gaps).toContain("late-acceptance");
    // In 2051 no holiday is known: the tenth day counted with the first is in time, the day after may not be.
    const far = { receivedOn: "2051-01-04", extended: true, recommendationReceivedOn: "2051-02-01" } as const;
    const reads = {
      readings: [
        {
          provision: "foreign-exchange-act:27",
          from: "2027-06-04",
          unchanged: true,
          source: "read",
          checkedOn: "2027-07-01",
        },
      ],
    } as const;
    const acceptedLater = (acceptedOn: "2051-02-10" | "2051-02-11") =>
      foreignInvestmentTimeline({ ...far, acceptedOn }, reads);
    expect(acceptedLater("2051-02-10")).toMatchObject({ mayInvestFrom: "2051-02-10" });
    expect(acceptedLater("2051-02-11")).toMatchObject({ mayInvestFrom: "2051-05-04" });
    expect(acceptedLater("2051-02-11").gaps).toContain("holidays-beyond-table");
    expect([inTime.orderDeadline, afterwards.orderDeadline]).toEqual([undefined, "2024-10-02"]);
    expect(codes(foreignInvestmentTimeline({ ...history, acceptedOn: "2024-07-31" }))).toEqual([
      ["events-out-of-order", ["acceptedOn"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", acceptedOn: "2024-07-01" }))).toEqual([
      ["event-without-ground", ["acceptedOn"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ ...history, acceptedOn: "2024-08-32" as never }))).toEqual([
      ["not-a-legal-date", ["acceptedOn"]],
    ]);
  });
  it("differs from Art. 52 in five points, and says where Act No. 30 of 2026 was not read", () => {
    const before = counted({ receivedOn: "2026-06-04" });
    expect(before.differsFromArticle52).toHaveLength(5);
    expect([before.gaps, before.grade]).toEqual([
      ["neighbouring-acts-earlier-texts", "foreign-exchange-act-2026"],
      "inferred",
    ]);
    // Received and over while the text that was read stands: 2026-06-05 to 2026-07-01.
    const read = counted({ receivedOn: "2026-06-05", shortenedTo: "2026-07-01" });
    expect([read.gaps, read.grade]).toEqual([[], "text"]);
    expect(counted({ receivedOn: "2026-06-05", shortenedTo: "2026-07-02" }).grade).toBe("inferred");
    expect(counted({ receivedOn: "2026-06-04", shortenedTo: "2026-06-10" }).gaps).toEqual([
      "neighbouring-acts-earlier-texts",
    ]);
    const since = counted({ receivedOn: "2026-06-05" });
    expect(since.gaps).toEqual(["foreign-exchange-act-2026"]);
    const late = counted({ receivedOn: "2026-08-28" });
    expect(late.gaps).toEqual(["foreign-exchange-act-2026", "law-after-survey"]);
    // A year counted with the day of promulgation, 2026-06-05 (Act No. 30 of 2026, Suppl. Art. 1)
    expect(foreignInvestmentTimeline({ receivedOn: "2027-06-03" }).state).toBe("counted");
    expect(foreignInvestmentTimeline({ receivedOn: "2027-06-04" })).toMatchObject({
      state: "undetermined",
      why: "wording-not-read",
      boundaries: [],
      missing: [],
    });
    expect(foreignInvestmentTimeline({ receivedOn: "2022-05-18" }).state).toBe("counted");
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2022-05-17" }))).toEqual([
      ["day-before-the-act", ["receivedOn"]],
    ]);
  });
  it("refuses an impossible history", () => {
    expect(
      codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", recommendationReceivedOn: "2024-06-20" })),
    ).toEqual([["event-without-ground", ["recommendationReceivedOn"]]]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", shortenedTo: "2024-07-03" }))).toEqual([
      ["shortened-beyond-standstill", ["shortenedTo"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", councilNeedsMoreTime: true }))).toEqual([
      ["event-without-ground", ["councilNeedsMoreTime"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-31" }))).toEqual([
      ["not-a-legal-date", ["receivedOn"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", shortenedTo: "2024-06-02" }))).toEqual([
      ["shortened-beyond-standstill", ["shortenedTo"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", shortenedTo: "2024-06-31" }))).toEqual([
      ["not-a-legal-date", ["shortenedTo"]],
    ]);
    const extended = { receivedOn: "2024-06-03", extended: true } as const;
    expect(codes(foreignInvestmentTimeline({ ...extended, shortenedTo: "2024-10-03" }))).toEqual([
      ["shortened-beyond-standstill", ["shortenedTo"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ ...extended, recommendationReceivedOn: "2024-06-02" }))).toEqual([
      ["events-out-of-order", ["recommendationReceivedOn"]],
    ]);
    expect(foreignInvestmentTimeline({ ...extended, recommendationReceivedOn: "2024-06-03" }).state).toBe("counted");
    expect(codes(foreignInvestmentTimeline({ ...extended, recommendationReceivedOn: "9900-12-31" }))).toEqual([
      ["event-after-last-day", ["recommendationReceivedOn"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ ...extended, recommendationReceivedOn: "9999-11-02" }))).toEqual([
      ["day-beyond-counting", ["recommendationReceivedOn"]],
    ]);
    const sameDay = counted({ ...extended, recommendationReceivedOn: "2024-08-01", acceptedOn: "2024-08-01" });
    expect(sameDay.mayInvestFrom).toBe("2024-08-01");
    expect(codes(foreignInvestmentTimeline({ ...extended, recommendationReceivedOn: "2024-02-30" }))).toEqual([
      ["not-a-legal-date", ["recommendationReceivedOn"]],
    ]);
    expect(foreignInvestmentTimeline(undefined as never)).toMatchObject({
      state: "undetermined",
      missing: ["receivedOn"],
    });
    for (const history of [
      { receivedOn: "2024-06-03", councilNeedsMoreTime: true },
      { receivedOn: "2024-06-03", shortenedTo: "2024-07-03" },
      { receivedOn: "2024-06-03", acceptedOn: "2024-07-01" },
    ])
      expect(validate(ForeignInvestmentHistory, history).ok).toBe(false);
    for (const name of ["extended", "shortenedTo", "acceptedOn"] as const)
      expect(foreignInvestmentTimeline({ receivedOn: "2024-06-03", [name]: null } as never)).toMatchObject({
        state: "undetermined",
        missing: [name],
      });
    expect(validate(ForeignInvestmentHistory, { receivedOn: "2024-06-31" }).ok).toBe(false);
    expect(
      validate(ForeignInvestmentHistory, {
        ...extended,
        recommendationReceivedOn: "2024-08-01",
        acceptedOn: "2024-08-05",
      }).ok,
    ).toBe(true);
  });
});

describe("Order on Inward Direct Investment Art. 3-2(3) to (5): no exemption for designated operators", () => {
  it("since 2025-05-19, each with its paragraph, and no surer than what was read", () => {
    expect(investmentExemptionLimits("2025-05-18")).toEqual([]);
    const [row] = investmentExemptionLimits("2025-05-19");
    expect([row?.investors, row?.operators, row?.business].map((one) => one?.basis.paragraph)).toEqual([4, 5, 3]);
    expect(row?.operators.text.ja).toContain("特定社会基盤事業者");
    expect(row).toMatchObject({ source: { grade: "secondary" }, gaps: ["investment-exemption-cabinet-order"] });
    expect(thrownCode(() => investmentExemptionLimits("2025-02-30" as never))).toBe("not-a-legal-date");
  });
  it("FEFA Suppl. (Act No. 30 of 2026) Art. 1: within one year of 2026-06-05, Art. 69-4 on promulgation", () => {
    expect(policySystems("2026-06-05").find((row) => row.id === "investment-screening-2026")).toMatchObject({
      status: "enacted-not-in-force",
      inForceAtLatest: "2027-06-04",
      source: { grade: "text" },
    });
  });
});

describe("a recommendation after its last day is refused (Art. 27(5) proviso)", () => {
  const history = (recommendationReceivedOn: LegalDate, more = {}) =>
    ({ receivedOn: "2024-06-03", extended: true, recommendationReceivedOn, ...more }) as const;
  it.each([
    ["2024-10-02", {}, []],
    ["2024-10-03", {}, ["event-after-last-day"]],
    ["2024-11-10", {}, ["event-after-last-day"]],
    // Five months where the council asked for more time (Art. 27(6)).
    ["2024-10-03", { councilNeedsMoreTime: true }, []],
    ["2024-11-02", { councilNeedsMoreTime: true }, []],
    ["2024-11-03", { councilNeedsMoreTime: true }, ["event-after-last-day"]],
  ] as const)("received on %s, %o: %o", (day, more, codes) => {
    const found = foreignInvestmentTimeline(history(day, more));
    expect(found.state).toBe(codes.length === 0 ? "counted" : "invalid");
    expect((found.issues ?? []).map((issue) => issue.code)).toEqual(codes);
  });
});

describe("a share of income is one from none to all", () => {
  it.each([
    [25, "too-large"],
    [1.01, "too-large"],
    [-0.01, "too-small"],
    ["0.3", "wrong-type"],
  ])("%s is refused as %s and not known", (foreignShareOfIncome, code) => {
    const found = assessDeemedExport({ recipientIsResident: true, foreignShareOfIncome } as never, "2024-05-01");
    expect(found.answer).toBe("undetermined");
    expect((found.issues ?? []).map((issue) => [issue.code, issue.path])).toEqual([[code, ["foreignShareOfIncome"]]]);
  });
});

describe("the paragraph of Art. 27 behind each day and each refusal", () => {
  const received = { receivedOn: "2024-06-03" } as const;
  const extended = { ...received, extended: true } as const;
  const basisOf = (one: { readonly basis?: Citation | undefined }) => one.basis && provisionOf(one.basis);

  // Art. 27: (2) thirty days, (3) four months, (5) recommendation, (6) five months, (7) answer, (9) accepted, (10) order.
  it("days", () => {
    const council = counted({ ...extended, councilNeedsMoreTime: true, recommendationReceivedOn: "2024-07-01" });
    expect(Object.fromEntries(council.boundaries.map((one) => [one.id, basisOf(one)]))).toEqual({
      received: "foreign-exchange-act:27:2",
      "standstill-end": "foreign-exchange-act:27:2",
      "answer-due": "foreign-exchange-act:27:7",
      "extension-limit": "foreign-exchange-act:27:3",
      "extension-limit-with-council": "foreign-exchange-act:27:6",
      "recommendation-deadline": "foreign-exchange-act:27:5",
      "order-deadline": "foreign-exchange-act:27:10",
      "prohibited-through": "foreign-exchange-act:27:2",
      "may-invest-from": "foreign-exchange-act:27:2",
    });
    expect([basisOf(council), council.grade, council.gaps]).toEqual([
      "foreign-exchange-act:27",
      "inferred",
      ["neighbouring-acts-earlier-texts"],
    ]);
    const accepted = counted({ ...extended, recommendationReceivedOn: "2024-07-01", acceptedOn: "2024-07-05" });
    expect(accepted.boundaries.filter(({ id }) => id === "may-invest-from").map(basisOf)).toEqual([
      "foreign-exchange-act:27:9",
    ]);
  });

  it("refusals", () => {
    const refused = (history: object) => foreignInvestmentTimeline(history as never).issues.map(basisOf);
    const recommended = { ...extended, recommendationReceivedOn: "2024-07-01" };
    expect(refused({ ...received, councilNeedsMoreTime: true })).toEqual(["foreign-exchange-act:27:6"]);
    expect(refused({ ...received, recommendationReceivedOn: "2024-07-01" })).toEqual(["foreign-exchange-act:27:5"]);
    expect(refused({ ...extended, recommendationReceivedOn: "2024-06-01" })).toEqual(["foreign-exchange-act:27:5"]);
    expect(refused({ ...extended, acceptedOn: "2024-06-20" })).toEqual(["foreign-exchange-act:27:7"]);
    expect(refused({ ...recommended, acceptedOn: "2024-06-20" })).toEqual(["foreign-exchange-act:27:7"]);
    expect(refused({ ...extended, recommendationReceivedOn: "2024-10-03" })).toEqual([
      "foreign-exchange-act:27:5 proviso",
    ]);
    expect(refused({ ...received, shortenedTo: "2024-07-03" })).toEqual(["foreign-exchange-act:27:2"]);
    expect(refused({ ...received, extended: "x" })).toEqual(["foreign-exchange-act:27:3"]);
    expect(refused({ ...extended, councilNeedsMoreTime: "x" })).toEqual(["foreign-exchange-act:27:6"]);
  });

  // Art. 27(7): ten days with the day of the receipt. 2024-07-10 is a Wednesday: a day more or less would be seen.
  it("the tenth day of the answer is the tenth, where no holiday hides it", () => {
    expect(counted({ ...extended, recommendationReceivedOn: "2024-07-01" }).answerDue).toBe("2024-07-10");
  });

  it("on the first day after the standstill an acceptance opens nothing earlier", () => {
    const on = (acceptedOn: LegalDate) =>
      counted({ ...extended, recommendationReceivedOn: "2024-09-30", acceptedOn }).mayInvestFrom;
    expect([on("2024-10-02"), on("2024-10-03"), on("2024-10-04")]).toEqual(["2024-10-02", "2024-10-03", "2024-10-03"]);
  });

  it("the questions of Art. 25(1) and their categories", () => {
    const asked = assessDeemedExport({}, "2024-06-03");
    expect([...new Set(asked.reasons.map(basisOf))]).toEqual(["foreign-exchange-act:25:1"]);
    expect(deemedExportCategories("2024-06-03").map(basisOf)).toEqual(Array(3).fill("foreign-exchange-act:25:1"));
    expect(assessDeemedExport({}, "2022-04-30").why).toBe("not-in-force");
    expect(assessDeemedExport({}, "2022-05-01").why).toBe("facts-missing");
    const share = assessDeemedExport({ foreignShareOfIncome: 2 } as never, "2024-06-03");
    expect(share.issues?.map(basisOf)).toEqual(["foreign-exchange-act:25:1"]);
    expect(assessDeemedExport({ foreignShareOfIncome: 1.5 } as never, "2024-06-03").issues).toHaveLength(1);
  });
});
