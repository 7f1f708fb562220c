import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type LegalDate } from "../../src/doors/calendar";
import {
  assessForeignFiling,
  type FamilyApplication,
  type ForeignFilingFacts,
  foreignFilingWindow,
  type PatentApplicationHistory,
  patentTimeline,
} from "../../src/doors/patents";
import { ForeignFilingFacts as schema } from "../../src/doors/schemas";

const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] } as const;
const asked = (applications: readonly FamilyApplication[], on: LegalDate) =>
  assessForeignFiling({ ...invention, applications }, on);
const answer = (applications: readonly FamilyApplication[], on: LegalDate) => asked(applications, on).answer;
const codes = (applications: readonly unknown[], on: LegalDate = "2025-07-01") =>
  (asked(applications as FamilyApplication[], on).issues ?? []).map(({ code, path }) => [code, ...path].join(" "));

const parent: FamilyApplication = { id: "A", filedOn: "2025-01-06", kind: "ordinary", describes: true };
const child: FamilyApplication = {
  id: "B",
  filedOn: "2025-01-06",
  kind: "divisional",
  dividedOn: "2025-06-02",
  parent: "A",
  describes: true,
};

describe("Art. 78(1), proviso: the applications of a family", () => {
  test("what the parent has freed, a division does not forbid again", () => {
    expect(["2025-04-06", "2025-04-07"].map((on) => answer([parent], on as LegalDate))).toEqual([
      "prohibited",
      "permitted",
    ]);
    for (const on of ["2025-06-01", "2025-06-02", "2025-07-01"] as const) {
      expect([answer([parent, child], on), answer([child, parent], on)], on).toEqual(["permitted", "permitted"]);
    }
    expect(asked([parent, child], "2025-04-06").opensOn).toBe("2025-04-07");
    expect(foreignFilingWindow({ ...invention, applications: [parent, child] }).opensOn).toBe("2025-04-07");
    // A notice of forwarding for the division alone.
    expect(answer([parent, { ...child, forwardedNoticeOn: "2025-07-01" }], "2025-08-01")).toBe("permitted");
  });
  test("what a division frees is free although its parent is designated", () => {
    const designated = {
      ...parent,
      forwardedNoticeOn: "2025-03-03",
      keepingNoticeReceivedOn: "2025-04-01",
      designatedOn: "2025-05-01",
    } as const;
    expect(answer([designated, child], "2025-08-29")).toBe("prohibited");
    expect(answer([designated, { ...child, nonForwardingNoticeReceivedOn: "2025-08-29" }], "2025-08-29")).toBe(
      "permitted",
    );
  });
  test("a parent that is not given is a missing fact", () => {
    const { parent: _, ...alone } = child;
    expect([asked([alone], "2025-07-01").answer, asked([alone], "2025-07-01").missing]).toEqual([
      "undetermined",
      ["applications.0.parent"],
    ]);
    expect(asked([{ ...child, parent: null }], "2025-07-01").missing).toEqual(["applications.0.parent"]);
    expect(asked([child], "2025-07-01").answer).toBe("undetermined");
    expect(codes([child])).toEqual(["application-not-in-family applications 0 parent"]);
  });
  test("Patent Act Art. 41(1): the base of a domestic priority claim and its successor, where both describe the invention", () => {
    const base: FamilyApplication = { id: "A", filedOn: "2025-01-06", describes: true };
    const successor: FamilyApplication = {
      id: "B",
      filedOn: "2025-06-02",
      priorityOn: "2025-01-06",
      priorityBase: "A",
      describes: true,
    };
    expect(["2025-04-06", "2025-04-07", "2025-06-02"].map((on) => answer([base, successor], on as LegalDate))).toEqual([
      ...["prohibited", "permitted", "permitted"],
    ]);
    // What only the successor adds is free by its own exits alone.
    const added = [{ ...base, describes: false }, successor];
    expect(["2025-06-02", "2025-09-02", "2025-09-03"].map((on) => answer(added, on as LegalDate))).toEqual([
      ...["prohibited", "prohibited", "permitted"],
    ]);
    const open = asked([{ ...base, describes: null }, successor], "2025-06-02");
    expect([open.answer, open.missing]).toEqual(["undetermined", ["applications.0.describes"]]);
    const { priorityBase: _, ...notTold } = successor;
    expect(asked([notTold], "2025-06-02").missing).toEqual([
      "applications.0.claimsDomesticPriority",
      "applications.0.priorityBase",
    ]);
    expect(answer([{ ...notTold, claimsDomesticPriority: false }], "2025-06-02")).toBe("prohibited");
    const several = [
      base,
      { ...base, id: "C", filedOn: "2025-02-03" } as const,
      { ...successor, priorityBase: ["A", "C"] },
    ];
    expect(answer(several, "2025-06-02")).toBe("permitted");
  });
  test("Patent Act Art. 38-3(1): the earlier application to which one refers", () => {
    const referring: FamilyApplication = {
      ...{ id: "B", filedOn: "2025-06-02", kind: "by-reference", documentsFiledOn: "2025-06-10", describes: true },
    };
    expect(asked([referring], "2025-07-01").missing).toEqual(["applications.0.earlierApplication"]);
    expect(answer([parent, { ...referring, earlierApplication: "A" }], "2025-07-01")).toBe("permitted");
    expect(
      answer(
        [
          { ...parent, describes: false },
          { ...referring, earlierApplication: "A" },
        ],
        "2025-07-01",
      ),
    ).toBe("prohibited");
  });
  test("a utility model application opens no exit; the patent application converted from it does", () => {
    const model: FamilyApplication = { id: "U", filedOn: "2024-06-03", kind: "utility-model", describes: true };
    expect(answer([model], "2025-07-01")).toBe("prohibited");
    const converted: FamilyApplication = {
      ...{
        id: "P",
        filedOn: "2024-06-03",
        kind: "converted-from-utility-model",
        convertedOn: "2025-03-03",
        parent: "U",
        describes: true,
      },
    };
    expect(["2025-03-03", "2025-06-03", "2025-06-04"].map((on) => answer([model, converted], on as LegalDate))).toEqual(
      [...["prohibited", "prohibited", "permitted"]],
    );
  });
  test("each exit is shown with its application", () => {
    const { exits, reasons } = asked([parent, child], "2025-07-01");
    expect([...new Set(exits.map(({ application }) => application))]).toEqual(["A", "B"]);
    expect(reasons.find(({ met }) => met === true)?.text).toBeDefined();
    expect(reasons.map(({ criterion }) => criterion)).toContain("three-months-without-notice A");
  });
  test("none at all, and not known which", () => {
    expect(answer([], "2025-07-01")).toBe("prohibited");
    const open = assessForeignFiling({ ...invention, applications: null }, "2025-07-01");
    expect([open.answer, open.missing]).toEqual(["undetermined", ["applications"]]);
    const left = asked([{ id: "A", filedOn: "2025-01-06" }], "2025-07-01");
    expect([left.answer, left.missing]).toEqual(["undetermined", ["applications.0.describes"]]);
  });
});

test("Art. 78(1): of the three months the dispatch of the notice decides, which a receipt after them does not tell", () => {
  const received = { filedOn: "2024-06-03", forwardedNoticeReceivedOn: "2024-09-05" } as const;
  for (const on of ["2024-09-04", "2024-09-10"] as const) {
    const found = assessForeignFiling({ ...invention, application: received }, on);
    expect([found.answer, found.missing], on).toEqual(["undetermined", ["application.forwardedNoticeOn"]]);
    expect(found.exits[0]?.text.en).toContain("the day of dispatch decides");
  }
});

test("Art. 78(1) proviso: what the base of a priority may have freed is said of each application that claims it", () => {
  const claiming = {
    filedOn: "2025-03-03",
    priorityOn: "2024-06-03",
    claimsDomesticPriority: true,
    describes: true,
  } as const;
  const { reasons, missing } = asked(
    [
      { id: "A", ...claiming },
      { id: "B", ...claiming },
    ],
    "2025-04-01",
  );
  expect(reasons.map(({ criterion }) => criterion).filter((one) => one.startsWith("freed-by"))).toEqual([
    "freed-by-priority-base A",
    "freed-by-priority-base B",
  ]);
  expect(missing).toEqual(expect.arrayContaining(["applications.0.priorityBase", "applications.1.priorityBase"]));
});

describe("a history beside a family", () => {
  // Art. 66(1), 67(9): a notice lies after the filing, the designation after the notice of keeping.
  const wrong = { filedOn: "2025-03-03", forwardedNoticeOn: "2025-01-06", designatedOn: "2025-06-02" } as const;
  test("what is wrong in it is told all the same, at its place", () => {
    const alone = assessForeignFiling({ ...invention, application: wrong }, "2026-02-02").issues ?? [];
    const beside = assessForeignFiling({ ...invention, application: wrong, applications: [parent] }, "2026-02-02");
    const namesOf = (issues: typeof alone) => issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(namesOf(alone)).toContain("event-before-filing application.forwardedNoticeOn");
    expect(namesOf(beside.issues ?? [])).toEqual(["application-beside-family applications", ...namesOf(alone)]);
    expect(beside.answer).toBe("undetermined");
  });
  test("an id that is named twice is one application: what is wrong with it is told once", () => {
    const base: FamilyApplication = { id: "b", filedOn: "2025-06-02", describes: true };
    const claiming: FamilyApplication = { id: "a", filedOn: "2025-03-03", describes: true, priorityBase: ["b", "b"] };
    const told = codes([base, claiming]);
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(codes([base, { ...claiming, priorityBase: ["b"] }]));
  });
});

describe("families that cannot be", () => {
  test("both `application` and `applications`; an id twice; no object; more than a hundred", () => {
    const both = assessForeignFiling(
      { ...invention, application: { filedOn: "2025-01-06" }, applications: [parent] },
      "2025-07-01",
    );
    expect([both.answer, both.issues?.map(({ code }) => code)]).toEqual([
      "undetermined",
      ["application-beside-family"],
    ]);
    expect(codes([parent, { ...parent, forwardedNoticeOn: "2025-03-03" }])).toEqual([
      "application-id-twice applications 0 id",
      "application-id-twice applications 1 id",
    ]);
    expect(answer([parent, { ...parent, forwardedNoticeOn: "2025-03-03" }], "2025-07-01")).toBe("undetermined");
    expect(codes([7])).toEqual(["wrong-type applications 0"]);
    expect(asked([7] as never, "2025-07-01").answer).toBe("undetermined");
    for (const length of [101, 10_000]) {
      const many = Array.from({ length }, (_, at) => ({ ...parent, id: String(at) }));
      expect([asked(many, "2025-07-01").answer, codes(many)]).toEqual(["undetermined", ["too-large applications"]]);
    }
    expect(codes(Array.from({ length: 100 }, (_, at) => ({ ...parent, id: String(at) })))).toEqual([]);
    // An id is a text that is not empty; whether the invention is described is yes, no, or not known.
    expect(codes([{ ...parent, id: 7 }])).toEqual(["wrong-type applications 0 id"]);
    expect(codes([{ ...parent, id: "" }])).toEqual(["wrong-type applications 0 id"]);
    expect(codes([{ ...parent, id: null }])).toEqual([]);
    expect(codes([{ ...parent, describes: "x" }])).toEqual(["wrong-type applications 0 describes"]);
    expect(codes([{ ...parent, describes: null }])).toEqual([]);
  });
  test("where it is not known whether an application describes the invention, that is missing beside its days", () => {
    const { describes: _, ...maybe } = parent;
    expect(asked([maybe], "2025-04-07").missing).toEqual(["applications.0.describes"]);
    expect(asked([{ ...maybe, forwardedNoticeOn: null }], "2025-04-07").missing).toEqual([
      "applications.0.forwardedNoticeOn",
      "applications.0.describes",
    ]);
  });
  test("circles, two parents, itself", () => {
    const b = { ...child, parent: "C" } as const;
    const c = { ...child, id: "C", parent: "B" } as const;
    expect(codes([b, c])).toEqual(["family-circular applications 0 parent", "family-circular applications 1 parent"]);
    expect(answer([b, c], "2025-07-01")).toBe("undetermined");
    expect(codes([{ ...child, parent: "B" }])).toEqual(["family-circular applications 0 parent"]);
    // What comes from four generations is in no circle, and the base of one that is in it is none of it.
    const generations = ["B", "C", "D", "E"].map((id, at) => ({ ...child, id, parent: ["A", "B", "C", "D"][at] }));
    expect(codes([parent, ...generations])).toEqual([]);
    expect(codes([parent, b, { ...c, priorityBase: "A" }])).toEqual([
      "family-circular applications 1 parent",
      "family-circular applications 2 parent",
    ]);
    expect(codes([parent, { ...child, parent: ["A", "A"] }])).toEqual(["wrong-type applications 1 parent"]);
    expect(
      asked(
        [
          { ...parent, describes: false },
          { ...child, parent: ["A"] as never },
        ],
        "2025-07-01",
      ).answer,
    ).toBe("undetermined");
  });
  test("Patent Act Art. 44: the date of a division is that of its parent, which was pending, and it describes no more", () => {
    expect(codes([parent, { ...child, filedOn: "2025-06-02" }])).toEqual([
      "division-not-of-date-of-parent applications 1 filedOn",
    ]);
    expect(codes([{ ...parent, withdrawnOn: "2025-05-01" }, child])).toEqual([
      "division-after-end-of-parent applications 1 dividedOn",
    ]);
    const more = [{ ...parent, describes: false }, child];
    expect(codes(more)).toEqual(["division-describes-more-than-parent applications 1 describes"]);
    expect(answer(more, "2025-07-01")).toBe("undetermined");
    expect(codes([parent, { ...child, kind: "ordinary", dividedOn: undefined }])).toEqual([
      "parent-of-another-kind applications 1 parent",
    ]);
  });
  test("Patent Act Arts 44, 46, 46-2: what is divided or converted comes from a pending application of the right kind", () => {
    const model = { id: "U", filedOn: "2024-06-03", kind: "utility-model", describes: true } as const;
    const made = {
      ...model,
      id: "A",
      kind: "converted-from-utility-model",
      convertedOn: "2025-02-03",
      parent: "U",
    } as const;
    const registered = { ...made, kind: "from-utility-model-registration" } as const;
    const parts = (applications: readonly FamilyApplication[]) =>
      (asked(applications, "2025-07-01").issues ?? []).map(({ code, path, basis }) =>
        [code, ...path, basis?.article, basis?.paragraph].join(" "),
      );
    expect(parts([model, made])).toEqual([]);
    expect(parts([model, registered])).toEqual([]);
    expect(parts([{ ...model, kind: "ordinary" }, made])).toEqual([
      "parent-of-another-kind applications 1 parent 46 1",
    ]);
    expect(parts([{ ...model, kind: "design" }, registered])).toEqual([
      "parent-of-another-kind applications 1 parent 46-2 1",
    ]);
    expect(parts([model, { ...made, kind: "converted-from-design" }])).toEqual([
      "parent-of-another-kind applications 1 parent 46 2",
    ]);
    expect(parts([model, { ...child, filedOn: "2024-06-03", parent: "U" }])).toEqual([
      "parent-of-another-kind applications 1 parent 44 1",
    ]);
    // Divided from what was converted, or the conversion itself, as the parent may be.
    const both = { ...made, kind: ["divisional", "converted-from-utility-model"], dividedOn: "2025-02-03" } as const;
    expect(parts([model, both])).toEqual([]);
    // Of an application that was converted, a part may be divided, and what was divided is a patent application.
    const divided = { ...child, filedOn: "2024-06-03", parent: "A" } as const;
    expect(parts([model, made, divided])).toEqual([]);
    expect(parts([model, { ...made, filedOn: "2024-06-10" }])).toEqual([
      "division-not-of-date-of-parent applications 1 filedOn 46 6",
    ]);
    // Art. 46-2(2): deemed filed then only as far as the registration goes.
    expect(parts([model, { ...registered, filedOn: "2024-06-10" }])).toEqual([]);
    expect(parts([{ ...model, abandonedOn: "2025-02-02" }, made])).toEqual([
      "division-after-end-of-parent applications 1 convertedOn 46 1",
    ]);
    expect(parts([{ ...model, abandonedOn: "2025-02-03" }, made])).toEqual([]);
    expect(parts([{ ...model, abandonedOn: "2025-02-02" }, registered])).toEqual([]);
    // Divided from what was converted on 2025-02-03: not before that day.
    expect(parts([model, made, { ...divided, dividedOn: "2025-02-03" }])).toEqual([]);
    const early = [model, { ...made, describes: false }, { ...divided, dividedOn: "2025-02-02" }] as const;
    expect(parts(early)).toContain("division-before-parent applications 2 dividedOn 44 1");
  });
  test("Patent Act Art. 44(1): a division of a division is not older than the division, and frees nothing by such a day", () => {
    const first: FamilyApplication = { ...parent, filedOn: "2024-06-03", forwardedNoticeOn: "2024-07-01" };
    const second: FamilyApplication = { ...child, filedOn: "2024-06-03", dividedOn: "2025-06-02" };
    const third: FamilyApplication = { ...child, id: "C", filedOn: "2024-06-03", dividedOn: "2024-10-01", parent: "B" };
    expect(codes([first, second, third])).toEqual(["division-before-parent applications 2 dividedOn"]);
    // By the day stated, its three months would be over since 2025-01-02.
    const found = asked([first, second, third], "2025-02-03");
    expect([found.answer, found.missing]).toEqual(["undetermined", ["applications.2.dividedOn"]]);
  });
  test("Patent Act Art. 41: a base filed after the claim; a base without a claim", () => {
    const successor: FamilyApplication = {
      id: "B",
      filedOn: "2025-06-02",
      priorityOn: "2025-01-06",
      priorityBase: "A",
      describes: true,
    };
    expect(codes([{ ...parent, filedOn: "2025-06-03" }, successor])).toEqual([
      "priority-base-filed-later applications 1 priorityBase",
    ]);
    expect(codes([parent, { ...successor, claimsDomesticPriority: false }])).toEqual([
      "priority-base-without-claim applications 1 claimsDomesticPriority",
    ]);
    // An empty list names no base.
    expect(codes([{ ...parent, priorityBase: [], claimsDomesticPriority: false }])).toEqual([]);
  });
  test("the schema takes what the function takes", () => {
    expect(schema.safeParse({ ...invention, applications: [parent, child] }).success).toBe(true);
    expect(schema.safeParse({ ...invention, applications: [{ ...parent, parent: ["A"] }] }).success).toBe(false);
    for (const wrong of [[child], [parent, parent], [parent, { ...child, filedOn: "2025-06-02" }]])
      expect(schema.safeParse({ ...invention, applications: wrong }).success, JSON.stringify(wrong)).toBe(false);
  });
});

const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays("2024-06-03", days));
const optional = fc.option(day, { nil: undefined });
const histories = fc
  .record({
    filedOn: day,
    forwardedNoticeOn: optional,
    nonForwardingNoticeReceivedOn: optional,
    withdrawnOn: optional,
    designatedOn: optional,
  })
  .map(
    (history) =>
      Object.fromEntries(Object.entries(history).filter(([, one]) => one !== undefined)) as PatentApplicationHistory,
  );

describe("over random families", () => {
  test("a family of one application is answered as that application", () => {
    fc.assert(
      fc.property(histories, day, (history, on) => {
        const alone = assessForeignFiling({ ...invention, application: history }, on);
        const family = asked([{ ...history, id: "A", describes: true }], on);
        expect([family.answer, family.opensOn, family.grade, family.gaps]).toEqual([
          alone.answer,
          alone.opensOn,
          alone.grade,
          alone.gaps,
        ]);
        expect(family.missing).toEqual(alone.missing.map((path) => path.replace(/^application\./, "applications.0.")));
      }),
    );
  });
  test("free by one of several is free; prohibited by all is prohibited; no order matters; nothing is surer by knowing less", () => {
    fc.assert(
      fc.property(fc.array(histories, { minLength: 1, maxLength: 4 }), day, fc.nat(), (list, on, which) => {
        const family = list.map((history, at): FamilyApplication => ({ ...history, id: `N${at}`, describes: true }));
        const each = list.map((application) => assessForeignFiling({ ...invention, application }, on).answer);
        const expected = each.includes("permitted")
          ? "permitted"
          : each.includes("undetermined")
            ? "undetermined"
            : "prohibited";
        expect(answer(family, on)).toBe(expected);
        expect(answer([...family].reverse(), on)).toBe(expected);
        const at = which % family.length;
        const open = family.map((one, index) => (index === at ? { ...one, describes: null } : one));
        expect(["undetermined", expected]).toContain(answer(open, on));
        const { describes: _, ...left } = family[at] as FamilyApplication;
        expect(["undetermined", expected]).toContain(
          answer(
            family.map((one, index) => (index === at ? left : one)),
            on,
          ),
        );
      }),
    );
  });
  test("the window answers each day as the question of that day", () => {
    fc.assert(
      fc.property(fc.array(histories, { minLength: 1, maxLength: 3 }), day, (list, on) => {
        const facts: ForeignFilingFacts = {
          ...invention,
          applications: list.map((one, at) => ({ ...one, id: `N${at}`, describes: at !== 1 })),
        };
        const { intervals } = foreignFilingWindow(facts);
        const interval = intervals.find(({ from, through }) => from <= on && (through === undefined || on <= through));
        expect(interval?.answer).toBe(assessForeignFiling(facts, on).answer);
      }),
      { numRuns: 60 },
    );
  });
});

test("a base that is no id says what was expected, in the family and in its place", () => {
  const ipc = ["F41H 11/02"];
  const told = (priorityBase: unknown) =>
    assessForeignFiling(
      {
        ...{ madeInJapan: true, public: false, ipc },
        applications: [
          { id: "A", filedOn: "2024-06-03", describes: true },
          {
            id: "B",
            filedOn: "2024-09-03",
            priorityOn: "2024-06-03",
            priorityBase: priorityBase as never,
            describes: true,
          },
        ],
      },
      "2024-12-02",
    ).issues?.map(({ path, message }) => [path.join("."), message.en]);
  expect(told(5)).toEqual([
    ["applications.1.priorityBase", "Wrong type; expected string or list of strings, not '5'."],
  ]);
  expect(told({})).toEqual([
    ["applications.1.priorityBase", "Wrong type; expected string or list of strings, not '{}'."],
  ]);
  expect(told(["A", null])).toEqual([["applications.1.priorityBase.1", "A required value is missing."]]);
  expect(told(["A", "C"])).toEqual([
    ["applications.1.priorityBase.1", "No application called C is among those given."],
  ]);
});

describe("Patent Act Arts 41(1), 42(1), 64(1): what a domestic priority claim tells of both applications", () => {
  const base: FamilyApplication = { id: "A", filedOn: "2024-06-03", describes: true };
  const successor: FamilyApplication = { id: "B", filedOn: "2025-03-03", priorityBase: "A", describes: true };
  test("the priority date of the successor is the filing date of its base, and the base is deemed withdrawn", () => {
    const { applications, issues } = patentTimeline({ applications: [base, successor] });
    expect(issues).toEqual([]);
    expect(applications[1]?.eighteenMonthsEnd).toBe("2025-12-03");
    expect(applications[0]?.priorityBase?.deemedWithdrawnOn).toBe(
      patentTimeline({ filedOn: "2024-06-03", basisOfDomesticPriority: true }).priorityBase?.deemedWithdrawnOn,
    );
    expect(applications[0]?.priorityBase?.deemedWithdrawnOn).toBeDefined();
    expect(applications[1]).not.toHaveProperty("priorityBase");
  });
  test("of several bases the first counts; where its date is not known, neither is the priority date", () => {
    const other: FamilyApplication = { id: "C", filedOn: "2024-07-01", describes: false };
    const both = { ...successor, priorityBase: ["C", "A"] };
    expect(patentTimeline({ applications: [base, other, both] }).applications[2]?.eighteenMonthsEnd).toBe("2025-12-03");
    const unknown = patentTimeline({ applications: [{ ...base, filedOn: null }, successor] });
    expect(unknown.applications[1]).not.toHaveProperty("eighteenMonthsEnd");
    const one = patentTimeline({ applications: [{ ...base, filedOn: null }, other, both] });
    expect(one.applications[2]).not.toHaveProperty("eighteenMonthsEnd");
    expect(one).not.toHaveProperty("priorityYearEnd");
    expect(patentTimeline({ applications: [base, other, both] }).priorityYearEnd).toBe("2025-06-03");
    const unfiled = { id: "D", filedOn: null, describes: true } as const;
    expect(patentTimeline({ applications: [base, unfiled] })).not.toHaveProperty("priorityYearEnd");
  });
  test("a base filed more than a year before is told; a base said to be none is, too", () => {
    const late = patentTimeline({ applications: [base, { ...successor, filedOn: "2025-07-01" }] });
    expect(late.issues).toMatchObject([
      { code: "priority-more-than-a-year-before", path: ["applications", 1, "priorityOn"] },
    ]);
    // It is told once, beside what else is wrong, also of a base that is a base in turn.
    const told = (applications: readonly FamilyApplication[]) =>
      patentTimeline({ applications }).issues.map(({ code }) => code);
    const second: FamilyApplication = { ...successor, filedOn: "2025-07-01" };
    expect(told([base, second, { ...successor, id: "C", filedOn: "2025-08-01", priorityBase: "B" }])).toEqual([
      "priority-more-than-a-year-before",
    ]);
    expect(told([base, { ...second, forwardedNoticeReceivedOn: "2025-08-01" }])).toEqual([
      "event-without-ground",
      "priority-more-than-a-year-before",
    ]);
    const none = patentTimeline({ applications: [{ ...base, basisOfDomesticPriority: false }, successor] });
    expect(none.issues).toMatchObject([
      { code: "priority-base-said-to-be-none", path: ["applications", 0, "basisOfDomesticPriority"] },
    ]);
  });
});
