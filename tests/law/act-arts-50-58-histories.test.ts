import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import type { Issue } from "../../src/doors/finding";
import {
  type Boundary,
  changeOfNameNotice,
  gracePeriod,
  type IntroductionPlan,
  introductionPlanContents,
  missingParticulars,
  operatorCalendar,
  type ReviewHistory,
  recommendationAnswerDue,
  reviewTimeline,
  standingReportDue,
} from "../../src/doors/infrastructure";
import { provisionOf } from "../../src/kernel/provision";

/**
 * Chapter III: what cannot be in a history, the days that follow from one, and what a plan states, each with its
 * provision, typed from Arts 50 to 58 and from Arts 9 to 17 of METI's order (MIC's are one later).
 */
const told = (issues: readonly Issue[] | undefined): readonly string[] =>
  (issues ?? []).map(({ path, basis }) => `${path.join(".")}: ${basis === undefined ? "" : provisionOf(basis)}`);
const days = (boundaries: readonly Boundary[] = []) =>
  boundaries.map(({ id, date, basis }) => `${id} ${date} ${provisionOf(basis)}`);

describe("Art. 52(3) to (10): what cannot be in the history of a plan", () => {
  /** Received on 2026-04-01: thirty days end on 2026-04-30, four months on 2026-07-31. */
  const received = { receivedOn: "2026-04-01" };
  const recommended = { ...received, recommendedOn: "2026-04-10", recommendationReceivedOn: "2026-04-13" };
  const cases: readonly (readonly [what: string, history: object, issues: readonly string[]])[] = [
    ["nothing received (52(3))", {}, ["receivedOn: act:52:3"]],
    ["received before it was filed (52(3))", { ...received, filedOn: "2026-04-02" }, ["receivedOn: act:52:3"]],
    ["filed before Art. 52 (52(9))", { ...received, filedOn: "2023-11-16" }, ["filedOn: act:52:9"]],
    ["shortened before receipt (52(3))", { ...received, shortenedTo: "2026-03-31" }, ["shortenedTo: act:52:3"]],
    [
      "a decision to shorten, no day to which (52(3) proviso)",
      { ...received, shortenedOn: "2026-04-02" },
      ["shortenedOn: act:52:3 proviso"],
    ],
    [
      "shortened to a day before the decision (52(3) proviso)",
      { ...received, shortenedTo: "2026-04-05", shortenedOn: "2026-04-06" },
      ["shortenedTo: act:52:3 proviso"],
    ],
    [
      "shortened to more than thirty days (52(3) proviso)",
      { ...received, shortenedTo: "2026-05-01" },
      ["shortenedTo: act:52:3 proviso"],
    ],
    ["shortened to the thirtieth day", { ...received, shortenedTo: "2026-04-30" }, []],
    [
      "a decision to extend, no day to which (52(4))",
      { ...received, extendedOn: "2026-04-02" },
      ["extendedOn: act:52:4"],
    ],
    ["extended beyond four months (52(4))", { ...received, extendedUntil: "2026-08-01" }, ["extendedUntil: act:52:4"]],
    ["extended to the last day of four months", { ...received, extendedUntil: "2026-07-31" }, []],
    [
      "extended to no more than thirty days (52(4))",
      { ...received, extendedUntil: "2026-04-30" },
      ["extendedUntil: act:52:4"],
    ],
    ["extended by a day", { ...received, extendedUntil: "2026-05-01" }, []],
    [
      "extended after the thirty days (52(4))",
      { ...received, extendedUntil: "2026-06-30", extendedOn: "2026-05-01" },
      ["extendedOn: act:52:4"],
    ],
    ["extended on the thirtieth day", { ...received, extendedUntil: "2026-06-30", extendedOn: "2026-04-30" }, []],
    [
      "extended after the end of the shortened period (52(4))",
      {
        ...received,
        shortenedTo: "2026-04-15",
        shortenedOn: "2026-04-05",
        extendedUntil: "2026-06-30",
        extendedOn: "2026-04-16",
      },
      ["extendedOn: act:52:4"],
    ],
    [
      "the shortened period extended to no later day (52(4))",
      {
        ...received,
        shortenedTo: "2026-04-15",
        shortenedOn: "2026-04-05",
        extendedUntil: "2026-04-15",
        extendedOn: "2026-04-10",
      },
      ["extendedUntil: act:52:4"],
    ],
    [
      "the extension shortened to a day after its end (52(5))",
      { ...received, extendedUntil: "2026-06-30", shortenedTo: "2026-07-01" },
      ["shortenedTo: act:52:5"],
    ],
    [
      "recommended after the thirty days (52(6) proviso)",
      { ...received, recommendedOn: "2026-05-01" },
      ["recommendedOn: act:52:6 proviso"],
    ],
    ["recommended on the thirtieth day", { ...received, recommendedOn: "2026-04-30" }, []],
    [
      "recommended after the extension (52(6) proviso)",
      { ...received, extendedUntil: "2026-06-30", recommendedOn: "2026-07-01" },
      ["recommendedOn: act:52:6 proviso"],
    ],
    [
      "received before it was recommended (52(6) proviso)",
      { ...received, recommendedOn: "2026-04-10", recommendationReceivedOn: "2026-04-09" },
      ["recommendationReceivedOn: act:52:6 proviso"],
    ],
    ["an answer to nothing (52(7))", { ...received, answer: "accepted" }, ["answer: act:52:7"]],
    ["a day of an answer to nothing (52(7))", { ...received, answeredOn: "2026-04-10" }, ["answeredOn: act:52:7"]],
    [
      "answered before receipt (52(7))",
      { ...recommended, answer: "accepted", answeredOn: "2026-04-12" },
      ["answeredOn: act:52:7"],
    ],
    ["an order on no recommendation (52(10))", { ...received, orderedOn: "2026-04-20" }, ["orderedOn: act:52:10"]],
    [
      "ordered before the recommendation (52(10))",
      { ...recommended, orderedOn: "2026-04-12" },
      ["orderedOn: act:52:10"],
    ],
    ["ordered within the ten days (52(10))", { ...recommended, orderedOn: "2026-04-22" }, ["orderedOn: act:52:10"]],
    ["ordered after them, not answered", { ...recommended, orderedOn: "2026-04-23" }, []],
    [
      "ordered though accepted in time (52(10))",
      { ...recommended, answer: "accepted", answeredOn: "2026-04-20", orderedOn: "2026-04-24" },
      ["orderedOn: act:52:10"],
    ],
    [
      "ordered though refused with just reason (52(10))",
      { ...recommended, answer: "refused", answeredOn: "2026-04-20", refusalJustified: true, orderedOn: "2026-04-24" },
      ["orderedOn: act:52:10"],
    ],
    [
      "ordered as refused without just reason",
      { ...recommended, answer: "refused", answeredOn: "2026-04-20", refusalJustified: false, orderedOn: "2026-04-24" },
      [],
    ],
    [
      "ordered after the thirty days (52(10) proviso)",
      { ...recommended, orderedOn: "2026-05-01" },
      ["orderedOn: act:52:10 proviso"],
    ],
    ["ordered on the thirtieth day", { ...recommended, orderedOn: "2026-04-30" }, []],
    [
      "a changed plan on nothing (52(8))",
      { ...recommended, changedPlanFiledOn: "2026-04-24" },
      ["changedPlanFiledOn: act:52:8"],
    ],
    [
      "a changed plan before the acceptance (52(8))",
      { ...recommended, answer: "accepted", answeredOn: "2026-04-20", changedPlanFiledOn: "2026-04-19" },
      ["changedPlanFiledOn: act:52:8"],
    ],
    [
      "a changed plan before the order (52(10))",
      { ...recommended, orderedOn: "2026-04-24", changedPlanFiledOn: "2026-04-23" },
      ["changedPlanFiledOn: act:52:10"],
    ],
    ["a word that is no answer (52(7))", { ...recommended, answer: "yes" }, ["answer: act:52:7"]],
    [
      "a reason that is neither (52(10))",
      { ...recommended, answer: "refused", refusalJustified: "yes" },
      ["refusalJustified: act:52:10"],
    ],
    ["stopped before receipt (52(3))", { ...received, discontinuedOn: "2026-03-31" }, ["discontinuedOn: act:52:3"]],
    ...(
      [
        ["receivedOn", "act:52:3"],
        ["shortenedTo", "act:52:3 proviso"],
        ["shortenedOn", "act:52:3 proviso"],
        ["extendedUntil", "act:52:4"],
        ["extendedOn", "act:52:4"],
        ["recommendedOn", "act:52:6 proviso"],
        ["recommendationReceivedOn", "act:52:7"],
        ["answeredOn", "act:52:7"],
        ["changedPlanFiledOn", "act:52:8"],
        ["orderedOn", "act:52:10"],
        ["discontinuedOn", "act:52:3"],
      ] as const
    ).map(([name, provision]): readonly [string, object, readonly string[]] => [
      `no day: ${name}`,
      { ...received, [name]: "2026-02-30" },
      [`${name}: ${provision}`],
    ]),
  ];
  test.each(cases)("%s", (_what, history, issues) => {
    const timeline = reviewTimeline(history as ReviewHistory, "2026-04-25");
    expect(told(timeline.issues)).toEqual(issues);
    expect(timeline.state === "invalid").toBe(issues.length > 0);
  });
});

describe("Art. 52(3) to (10): the days of a review", () => {
  const received = { receivedOn: "2026-04-01", filedOn: "2026-03-31" };
  const recommended = { ...received, recommendedOn: "2026-04-06" };
  const ofReview = [
    "received 2026-04-01 act:52:3",
    "standstill-ends 2026-04-30 act:52:3",
    "extension-limit 2026-07-31 act:52:4",
  ];
  const last = (day: string) => [
    `recommendation-deadline ${day} act:52:6 proviso`,
    `order-deadline ${day} act:52:10 proviso`,
  ];
  test.each<readonly [what: string, history: object, boundaries: readonly string[]]>([
    ["received", received, [...ofReview, ...last("2026-04-30"), "may-introduce-from 2026-05-01 act:52:3"]],
    [
      "shortened",
      { ...received, shortenedTo: "2026-04-10", shortenedOn: "2026-04-03" },
      [
        ...[...ofReview, ...last("2026-04-30"), "shortened-standstill-ends 2026-04-10 act:52:3 proviso"],
        "may-introduce-from 2026-04-11 act:52:3 proviso",
      ],
    ],
    [
      "extended",
      { ...received, extendedUntil: "2026-06-30", extendedOn: "2026-04-20" },
      [
        ...ofReview,
        ...last("2026-06-30"),
        "extension-ends 2026-06-30 act:52:4",
        "may-introduce-from 2026-07-01 act:52:4",
      ],
    ],
    [
      "extended, and shortened",
      {
        ...received,
        extendedUntil: "2026-06-30",
        extendedOn: "2026-04-20",
        shortenedTo: "2026-05-31",
        shortenedOn: "2026-05-11",
      },
      [
        ...[...ofReview, ...last("2026-06-30"), "extension-ends 2026-06-30 act:52:4"],
        ...["shortened-standstill-ends 2026-05-31 act:52:5", "may-introduce-from 2026-06-01 act:52:5"],
      ],
    ],
    [
      "shortened, and extended",
      {
        ...received,
        shortenedTo: "2026-04-20",
        shortenedOn: "2026-04-03",
        extendedUntil: "2026-06-30",
        extendedOn: "2026-04-15",
      },
      [
        ...ofReview,
        ...last("2026-06-30"),
        "extension-ends 2026-06-30 act:52:4",
        "may-introduce-from 2026-07-01 act:52:4",
      ],
    ],
    // The tenth day, counted from 2026-04-06 as the first, is 2026-04-15.
    [
      "recommended",
      recommended,
      [
        ...[...ofReview, ...last("2026-04-30"), "answer-due 2026-04-15 act:52:7"],
        "may-introduce-from 2026-05-01 act:52:3",
      ],
    ],
    // Art. 52(9) counts its thirty days from the filing, as it says.
    [
      "accepted, the changed plan filed within the period",
      { ...recommended, answer: "accepted", answeredOn: "2026-04-10", changedPlanFiledOn: "2026-04-14" },
      [
        ...[...ofReview, ...last("2026-04-30"), "answer-due 2026-04-15 act:52:7"],
        ...["early-start-lifts-through 2026-04-29 act:52:9", "may-introduce-from 2026-04-14 act:52:9"],
      ],
    ],
    [
      "accepted, the changed plan filed after the period",
      { ...recommended, answer: "accepted", answeredOn: "2026-04-10", changedPlanFiledOn: "2026-05-08" },
      [
        ...[...ofReview, ...last("2026-04-30"), "answer-due 2026-04-15 act:52:7"],
        "may-introduce-from 2026-05-08 act:52:8",
      ],
    ],
    [
      "ordered",
      { ...recommended, orderedOn: "2026-04-20", changedPlanFiledOn: "2026-05-08" },
      [
        ...[...ofReview, ...last("2026-04-30"), "answer-due 2026-04-15 act:52:7"],
        "may-introduce-from 2026-05-08 act:52:10",
      ],
    ],
  ])("%s", (_what, history, boundaries) => {
    const timeline = reviewTimeline(history as ReviewHistory, "2026-05-15");
    expect([timeline.state, ...told(timeline.issues)]).toEqual([timeline.state]);
    expect([...days("boundaries" in timeline ? timeline.boundaries : [])].sort()).toEqual([...boundaries].sort());
  });

  test("no order after an acceptance in time; not answered it is unanswered", () => {
    expect(reviewTimeline(recommended as ReviewHistory, "2026-04-15").state).toBe("recommended");
    expect(reviewTimeline(recommended as ReviewHistory, "2026-04-16").state).toBe("unanswered");
  });
});

describe("Art. 53: the six months, by their paragraph", () => {
  test.each<readonly [facts: object, run: readonly string[]]>([
    // The day of designation does not count: 2026-01-10 to 2026-07-10.
    [{ designatedOn: "2026-01-10" }, ["designation act:53:1 2026-07-10"]],
    [{ facilityBecameCriticalOn: "2025-04-01" }, ["facility act:53:2 2025-09-30"]],
    [{ workBecameCriticalOn: "2026-01-10", amendmentInForce: "from-a-fixed-day" }, ["work act:53:3 2026-07-09"]],
  ])("%j", (facts, runs) => {
    const grace = gracePeriod(facts, "2026-02-02");
    expect(
      "runs" in grace ? grace.runs.map((run) => `${run.ground} ${provisionOf(run.basis)} ${run.lastDay}`) : [],
    ).toEqual(runs);
    const [provision, lastDay] = [runs[0]?.split(" ")[1], runs[0]?.split(" ")[2]];
    expect(days(grace.boundaries)[0]).toBe(`last-day ${lastDay} ${provision}`);
  });

  test.each<readonly [facts: object, issues: readonly string[]]>([
    [{ designatedOn: "2026-02-30" }, ["designatedOn: act:53:1"]],
    [{ facilityBecameCriticalOn: "2026-02-30" }, ["facilityBecameCriticalOn: act:53:2"]],
    [{ workBecameCriticalOn: "2026-02-30" }, ["workBecameCriticalOn: act:53:3"]],
    [{ noticeReceivedOn: "2026-02-30" }, ["noticeReceivedOn: act:50:2"]],
    [{ amendmentInForce: "soon" }, ["amendmentInForce: act:53:2"]],
    [{ designatedOn: "2023-10-31" }, ["designatedOn: act:50:1"]],
    [{ designatedOn: "2026-01-10", noticeReceivedOn: "2026-01-09" }, ["noticeReceivedOn: act:50:2"]],
  ])("what cannot be: %j", (facts, issues) => {
    expect(told(gracePeriod(facts as never, "2026-02-02").issues)).toEqual(issues);
  });

  test("Art. 50(3): two weeks before the change of name or address", () => {
    const notice = changeOfNameNotice({ changeOn: "2026-03-20" }, "2026-03-02");
    expect(days(notice.boundaries)).toEqual([
      "safe 2026-03-05 act:50:3",
      "lenient 2026-03-06 act:50:3",
      "change 2026-03-20 act:50:3",
    ]);
    expect(told(changeOfNameNotice({ changeOn: "2026-02-30" as LegalDate }, "2026-03-02").issues)).toEqual([
      "changeOn: act:50:3",
    ]);
    // Art. 50(3) is since 2023-11-01.
    expect(changeOfNameNotice({ changeOn: "2023-10-31" }, "2023-11-01").state).toBe("invalid");
    expect(changeOfNameNotice({ changeOn: "2023-11-01" }, "2023-11-01").state).toBe("counted");
    expect(changeOfNameNotice({ changeOn: "2023-11-20" }, "2023-10-31").state).toBe("undetermined");
  });
});

describe("Arts 52(7), 55(3): the answer", () => {
  const days10 = (receivedOn: LegalDate, afterIntroduction?: boolean) =>
    recommendationAnswerDue(
      { receivedOn, ...(afterIntroduction !== undefined && { afterIntroduction }) },
      "2026-04-06",
    );
  test("ten days, the day of receipt the first, moved off a Sunday", () => {
    // 2026-04-17 to 2026-04-26, a Sunday.
    expect(days(days10("2026-04-17").boundaries)).toEqual([
      "recommendation-received 2026-04-17 act:52:7",
      "tenth-day 2026-04-26 act:52:7",
      "answer-due 2026-04-27 act:52:7",
    ]);
    const bases = (one: ReturnType<typeof days10>) => ("basis" in one ? one.basis.map(provisionOf) : []);
    expect(bases(days10("2026-04-17"))).toEqual(["act:52:7"]);
    expect(bases(days10("2026-04-17", true))).toEqual(["act:55:3", "act:52:7"]);
  });
  test("what cannot be", () => {
    expect(told(days10("2026-02-30" as LegalDate).issues)).toEqual(["receivedOn: act:52:7"]);
    expect(
      told(
        recommendationAnswerDue({ receivedOn: "2026-04-17", afterIntroduction: "no" } as never, "2026-04-20").issues,
      ),
    ).toEqual(["afterIntroduction: act:55:1"]);
  });
});

describe("Art. 52(2): what a plan lacks, by the provision that asks for it", () => {
  const organisation = { party: { kind: "organisation" } };
  /** A party of whom nothing is stated: the Act names it, and METI's article from an item on. */
  const ofParty = (path: string, article: string, first: number): readonly string[] => [
    ...["name", "representative", "address.line", "address.country", "governingLaw"].map(
      (one) => `${path}.party.${one}: ${article}::${first}`,
    ),
    `${path}.party.holders: ${article}::${first + 1}`,
    `${path}.party.officers: ${article}::${first + 2}`,
    `${path}.party.businessYears: ${article}::${first + 3}`,
  ];
  const introduction = { form: "introduction", supplier: organisation, components: [{ supplier: organisation }] };
  const outsourcing = {
    form: "outsourcing",
    contractor: organisation,
    subcontracts: [
      { awardedBy: "contractor", subcontractor: organisation },
      { awardedBy: "subcontractor", subcontractor: organisation, relief: {} },
    ],
  };
  /** With the articles of an order: METI's, or MIC's, one later. */
  const lackedBy = (order: "meti" | "mic"): Readonly<Record<"introduction" | "outsourcing", readonly string[]>> => {
    const article = (number: number) => `${order}:${order === "mic" ? number + 1 : number}`;
    return {
      introduction: [
        ...["supplier", "components.0.supplier"].map((path) => `${path}.documents: ${article(9)}:2:1`),
        "facilityOutline: act:52:2:1",
        ...["content: act:52:2:2:イ", "period.from: act:52:2:2:イ"],
        ...ofParty("supplier", article(11), 1),
        `factories: ${article(11)}::5`,
        ...["kind", "name", "function"].map((one) => `components.0.${one}: ${article(13)}::1`),
        ...ofParty("components.0.supplier", article(13), 2),
        `components.0.factories: ${article(13)}::6`,
        `measures: ${article(16)}::1`,
      ],
      outsourcing: [
        ...["contractor", "subcontracts.0.subcontractor", "subcontracts.1.subcontractor"].map(
          (path) => `${path}.documents: ${article(9)}:2:1`,
        ),
        "facilityOutline: act:52:2:1",
        ...["content: act:52:2:3:イ", "period.from: act:52:2:3:イ"],
        ...ofParty("contractor", article(14), 1),
        ...[0, 1].flatMap((index) => [
          ...["content", "period.from"].map((one) => `subcontracts.${index}.${one}: ${article(15)}::${index + 1}`),
          ...ofParty(`subcontracts.${index}.subcontractor`, article(15), 3),
        ]),
        `measures: ${article(16)}::2`,
        // Art. 17: the two cases, that it is stated, and its proof.
        ...[
          `operatorCanKnowContent: ${article(17)}::1`,
          `accessPreventionConfirmed: ${article(17)}::2:イ`,
          `auditConfirmed: ${article(17)}::2:ロ`,
          `statedInPlan: ${article(17)}`,
          `proofAttached: ${article(17)}`,
        ].map((one) => `subcontracts.1.relief.${one}`),
      ],
    };
  };
  const lacks = (plan: object, on: LegalDate = "2026-06-01") =>
    told(missingParticulars(plan as IntroductionPlan, on).missing as unknown as readonly Issue[]);

  test.each([
    ["generation", "meti", introduction],
    ["generation", "meti", outsourcing],
    ["postal", "mic", introduction],
    ["postal", "mic", outsourcing],
  ] as const)("%s, %s", (business, order, plan) => {
    expect(lacks({ ...plan, business })).toEqual(lackedBy(order)[plan.form as "introduction" | "outsourcing"]);
  });

  test("without the order: the item of Art. 52(2) behind it, and Art. 52(1) for the papers", () => {
    const behind = (of: string) => (order: readonly string[]) =>
      order.map((one) =>
        one
          .replace(/meti:9:2:1$/, "act:52:1")
          .replace(/meti:11::\d$/, "act:52:2:2:ロ")
          .replace(/meti:13::\d$/, "act:52:2:2:ハ")
          .replace(/meti:14::\d$/, "act:52:2:3:ロ")
          .replace(/meti:1[57](?:::.*)?$/, "act:52:2:3:ハ")
          .replace(/meti:16::\d$/, of),
      );
    const act = behind("act:52:2:4");
    const business = "business: act:52:1";
    const expected = (form: "introduction" | "outsourcing") => [...act(lackedBy("meti")[form]), business].sort();
    expect([...lacks(introduction)].sort()).toEqual(expected("introduction"));
    expect([...lacks(outsourcing)].sort()).toEqual(expected("outsourcing"));
    expect(lacks({ business: "generation" })).toEqual([
      "form: act:52:1",
      "facilityOutline: act:52:2:1",
      "measures: meti:16::1",
    ]);
  });

  test("parties, lists and papers that are not there at all", () => {
    expect(
      lacks({
        form: "introduction",
        business: "generation",
        facilityOutline: "x",
        content: "x",
        period: { from: "2026-08-03" },
        measures: ["x"],
      }),
    ).toEqual([
      "supplier.documents: meti:9:2:1",
      "supplier.party: meti:11::1",
      "factories: meti:11::5",
      "components: act:52:2:2:ハ",
    ]);
    expect(
      lacks({
        form: "outsourcing",
        business: "generation",
        facilityOutline: "x",
        content: "x",
        period: { from: "2026-08-03" },
        measures: ["x"],
      }),
    ).toEqual(["contractor.documents: meti:9:2:1", "contractor.party: meti:14::1", "subcontracts: act:52:2:3:ハ"]);
  });

  test("officers with their papers (9(2)(ii)), holders of five percent, individuals", () => {
    const supplier = {
      party: {
        kind: "organisation",
        holders: [{ direct: true, share: { numerator: 5, denominator: 100 } }],
        officers: [{ name: "A" }, {}],
        businessYears: [{}],
      },
      documents: [{ kind: "officer-identity", officer: "B" }, { kind: "register-certificate" }],
    };
    expect(
      lacks({ ...introduction, supplier, business: "generation" }).filter((one) => one.startsWith("supplier")),
    ).toEqual([
      "supplier.documents.0.officerBornOn: meti:9:2:2",
      "supplier.documents.0: meti:9:2:2",
      "supplier.documents.1: meti:9:2:1",
      "supplier.party.officers.0: meti:9:2:2",
      ...["name", "representative", "address.line", "address.country", "governingLaw"].map(
        (one) => `supplier.party.${one}: meti:11::1`,
      ),
      ...["name", "governingLawOrNationality"].map((one) => `supplier.party.holders.0.${one}: meti:11::2`),
      ...["0.dateOfBirth", "0.nationality", "1.name", "1.dateOfBirth", "1.nationality"].map(
        (one) => `supplier.party.officers.${one}: meti:11::3`,
      ),
      "supplier.party.businessYears.0: meti:11::4",
      "supplier.party.businessYears: meti:11::4",
    ]);
    const individual = { party: { kind: "natural-person", name: "A", businessYears: [] } };
    expect(
      lacks({ ...introduction, supplier: individual, business: "generation" }).filter((one) =>
        one.startsWith("supplier"),
      ),
    ).toEqual([
      "supplier.documents: meti:9:2:1",
      ...["address.line", "address.country", "nationality"].map((one) => `supplier.party.${one}: meti:11::1`),
      "supplier.party.businessYears: meti:11::4",
    ]);
  });

  test("the contents of the form stand under the same items", () => {
    const contents = (plan: object) =>
      told(introductionPlanContents(plan as IntroductionPlan).contents as unknown as readonly Issue[]);
    const party = (path: string, article: string, first: number) =>
      ["", ".holders", ".officers", ".businessYears"].map(
        (one, at) => `${path}.party${one}: ${article}::${first + at}`,
      );
    expect(contents({ ...introduction, business: "generation" })).toEqual([
      "facilityOutline: act:52:2:1",
      ...["content: act:52:2:2:イ", "period: act:52:2:2:イ"],
      ...[...party("supplier", "meti:11", 1), "factories: meti:11::5", "components.0: meti:13::1"],
      ...[
        ...party("components.0.supplier", "meti:13", 2),
        "components.0.factories: meti:13::6",
        "measures: meti:16::1",
      ],
    ]);
    expect(contents({ ...outsourcing, business: "postal" })).toEqual([
      "facilityOutline: act:52:2:1",
      ...["content: act:52:2:3:イ", "period: act:52:2:3:イ"],
      ...party("contractor", "mic:15", 1),
      ...[0, 1].flatMap((index) => [
        ...["content", "period"].map((one) => `subcontracts.${index}.${one}: mic:16::${index + 1}`),
        ...party(`subcontracts.${index}.subcontractor`, "mic:16", 3),
      ]),
      "measures: mic:17::2",
    ]);
  });
});

describe("what cannot be in the calendar of an operator and in standing reports", () => {
  test.each<readonly [operator: object, issues: readonly string[]]>([
    [{ designations: 1 }, ["designations: act:50"]],
    [{ designations: [1] }, ["designations.0: act:50"]],
    [{ designations: [{ cancelledOn: "2026-02-30" }] }, ["designations.0.cancelledOn: act:51"]],
    [{ reviews: 1 }, ["reviews: act:52"]],
    [{ recommendations: 1 }, ["recommendations: act:55"]],
    [{ drafts: 1 }, ["drafts: act:52"]],
  ])("%j", (operator, issues) => {
    expect(told(operatorCalendar(operator as never, "2026-06-01").issues)).toEqual(issues);
  });

  test.each<readonly [report: string, facts: object, on: LegalDate, boundaries: readonly string[]]>([
    // Paragraph 3 names the day for the reports of paragraphs 1 and 2; up to 2023-11-16 the article was Art. 7.
    ["credit-card-designated", { designated: true }, "2026-05-01", ["due-on 2026-06-30 meti:26:3"]],
    [
      "credit-card-candidates",
      { registered: true, designated: false },
      "2024-05-01",
      ["last-day 2024-06-30 meti:26:3", "due-on 2024-07-01 meti:26:3"],
    ],
    [
      "credit-card-designated",
      { designated: true },
      "2023-11-16",
      ["last-day 2024-06-30 meti:7:3", "due-on 2024-07-01 meti:7:3"],
    ],
    [
      "message-service-band-60-million",
      { messageServiceForPublicTasks: true, messageServiceUsers: 60_000_000, lastReportedBand: "none" },
      "2026-04-01",
      ["due-on 2026-04-30 mic:7:2:2"],
    ],
    [
      "message-service-first-report",
      { messageServiceForPublicTasks: true, messageServiceUsers: 50_000_000, providedOnCommencement: true },
      "2023-11-05",
      ["due-on 2023-11-30 mic:suppl:2"],
    ],
    [
      "telecommunications-relay",
      { relayStatusChangedOn: "2026-04-20" },
      "2026-05-01",
      ["changed-on 2026-04-20 mic:7:1"],
    ],
  ])("METI Art. 26 (7), MIC Art. 7: %s %j on %s", (report, facts, on, boundaries) => {
    expect(days(standingReportDue(report, facts, on).boundaries)).toEqual(boundaries);
  });

  test.each<readonly [facts: object, issue: string]>([
    [{ business: "bank" }, "business: order:9"],
    [{ designated: "yes" }, "designated: act:50:1"],
    [{ registered: "yes" }, "registered: meti:26:1"],
    [{ creditCardYears: [{ fiscalYear: "x" }] }, "creditCardYears.0.fiscalYear: meti:26:1"],
    [{ creditCardYears: [{ contracts: "x" }] }, "creditCardYears.0.contracts: meti:26:1"],
    [{ creditCardYears: [{ creditYen: "x" }] }, "creditCardYears.0.creditYen: meti:26:1"],
    [{ messageServiceForPublicTasks: "yes" }, "messageServiceForPublicTasks: mic:7:2"],
    [{ messageServiceUsers: "x" }, "messageServiceUsers: mic:7:2"],
    [{ lastReportedBand: "x" }, "lastReportedBand: mic:7:2"],
    [{ providedOnCommencement: "yes" }, "providedOnCommencement: mic:suppl:2"],
  ])("what cannot be in the facts of a standing report: %j", (facts, issue) => {
    expect(told(standingReportDue("credit-card-designated", facts as never, "2026-05-01").issues)).toEqual([issue]);
  });

  test("Art. 58: a report that is none", () => {
    expect(told(standingReportDue("other", {}, "2026-05-01").issues)).toEqual(["report: act:58"]);
  });
});
