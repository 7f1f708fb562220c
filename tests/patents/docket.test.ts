import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type LegalDate } from "../../src/doors/calendar";
import {
  assessForeignFiling,
  type DocketChange,
  docketChanges,
  type FamilyApplication,
  type ForeignFilingFacts,
} from "../../src/doors/patents";

const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] } as const;
const told = (facts: ForeignFilingFacts, from: LegalDate, to: LegalDate) =>
  docketChanges(facts, from, to).changes.map(({ date, kind, id, application }) =>
    [date, kind, id, application].filter(Boolean).join(" "),
  );

describe("what changed in a docket", () => {
  const family: ForeignFilingFacts = {
    ...invention,
    applications: [
      {
        id: "A",
        filedOn: "2024-06-03",
        describes: true,
        forwardedNoticeOn: "2024-08-20",
        designatedOn: "2025-02-03",
        cancelledOn: "2025-06-02",
        releaseNoticeReceivedOn: "2025-06-10",
      },
    ],
  };
  test("Art. 78(1): the receipt of the notice of Art. 77(2) opens, and is an event of its application", () => {
    expect(told(family, "2025-06-09", "2025-06-10")).toEqual([
      "2025-06-10 opened release-notice A",
      "2025-06-10 happened releaseNoticeReceivedOn A",
    ]);
    expect(told(family, "2025-06-10", "2025-06-11")).toEqual([]);
  });
  test("Order Arts 13, 15: what fell due and ended", () => {
    expect(told({ ...invention, application: { filedOn: "2024-05-31" } }, "2024-08-30", "2024-09-02")).toEqual([
      "2024-08-31 ended forwarding-deadline",
      "2024-09-01 opened three-months-without-notice",
      "2024-09-02 due non-forwarding-request-due",
    ]);
  });
  test("Art. 70(1): a designation after the ten months closes", () => {
    const late: ForeignFilingFacts = {
      ...invention,
      application: {
        filedOn: "2024-06-03",
        forwardedNoticeOn: "2024-08-20",
        keepingNoticeOn: "2024-11-01",
        designatedOn: "2025-05-12",
      },
    };
    expect(told(late, "2025-05-11", "2025-05-12")[0]).toBe("2025-05-12 closed ten-months");
  });
  test("Order Art. 12: where the table changed, the invention is screened again", () => {
    const changed = docketChanges(
      { ...invention, ipc: ["H01L 27/146"], quantumDotOrSuperlattice: true },
      "2024-12-31",
      "2025-01-01",
    );
    expect(changed.changes.filter(({ kind }) => kind === "screen-again")).toMatchObject([
      {
        date: "2025-01-01",
        id: "specified-fields",
        screening: { before: "specified-field-conditional", after: "undetermined" },
      },
    ]);
  });
  test("days that do not exist, and the wrong way round", () => {
    // From a day to itself nothing changes, and nothing is wrong.
    const filed = { ...invention, application: { filedOn: "2024-06-03" } } as const;
    expect(docketChanges(filed, "2025-06-10", "2025-06-10")).toMatchObject({ changes: [], issues: [], grade: "text" });
    expect(docketChanges(family, "2025-02-30" as LegalDate, "x" as LegalDate).issues.map(({ path }) => path)).toEqual([
      ["from"],
      ["to"],
    ]);
    expect(docketChanges(family, "2025-06-10", "2025-06-09").issues.map(({ code }) => code)).toEqual([
      "period-ends-before-it-begins",
    ]);
    expect(docketChanges(undefined as never, "2025-06-09", "2025-06-10").changes).toEqual([]);
  });
  test("night by night, every change is told once, and with it the answer follows", () => {
    const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays("2024-06-03", days));
    fc.assert(
      fc.property(day, day, day, (filedOn, forwardedNoticeOn, from) => {
        const facts: ForeignFilingFacts = {
          ...invention,
          application: { filedOn, ...(forwardedNoticeOn >= filedOn && { forwardedNoticeOn }) },
        };
        const middle = addDays(from, 40);
        const to = addDays(from, 90);
        const whole = docketChanges(facts, from, to).changes;
        expect(
          [...docketChanges(facts, from, middle).changes, ...docketChanges(facts, middle, to).changes].map(
            ({ date, id }) => date + id,
          ),
        ).toEqual(whole.map(({ date, id }) => date + id));
        const last = whole.filter(({ kind }) => kind === "opened" || kind === "closed").at(-1);
        if (last !== undefined)
          expect(assessForeignFiling(facts, to).answer).toBe(last.kind === "opened" ? "permitted" : "prohibited");
      }),
      { numRuns: 60 },
    );
  });
});

test("Order Art. 12(1): a new edition of the classification is a day to screen again, the table changed or not", () => {
  const family = { madeInJapan: true, public: false, ipc: ["F41H 11/02"], applications: [] };
  const again = (from: LegalDate, to: LegalDate) =>
    docketChanges(family, from, to).changes.flatMap(({ kind, date, id }) =>
      kind === "screen-again" ? [`${date} ${id}`] : [],
    );
  expect(again("2024-12-31", "2025-01-01")).toEqual(["2025-01-01 specified-fields"]);
  expect(again("2025-01-01", "2026-12-31")).toEqual(["2026-01-01 ipc-edition"]);
  expect(again("2026-12-31", "2027-01-01")).toEqual(["2027-01-01 ipc-edition"]);
});

describe("two nights one after the other tell what both together tell", () => {
  const whole = ({ date, kind, id, application, screening }: DocketChange): string =>
    JSON.stringify([date, kind, id, application, screening]);
  const added = (facts: ForeignFilingFacts, from: LegalDate, middle: LegalDate, to: LegalDate) => {
    const both = [docketChanges(facts, from, middle), docketChanges(facts, middle, to)];
    const { changes, gaps, missing } = docketChanges(facts, from, to);
    return {
      parts: both.flatMap((one) => one.changes.map(whole)),
      together: changes.map(whole),
      gaps: [new Set(both.flatMap((one) => one.gaps)), new Set(gaps)],
      missing: [new Set(both.flatMap((one) => one.missing)), new Set(missing)],
    };
  };
  test("Patent Act Art. 42(1): a day that fell before a withdrawal is told with the withdrawal in view, too", () => {
    const applications = [
      { id: "A", filedOn: "2024-06-03", describes: true, withdrawnOn: "2025-12-10" },
    ] as const satisfies readonly FamilyApplication[];
    const facts = { ...invention, applications };
    // The eighteen months of Patent Act Art. 64(1) were over on 2025-12-03, a week before the application ended.
    const told = (to: LegalDate) =>
      docketChanges(facts, "2025-12-01", to).changes.map(({ date, id }) => `${date} ${id}`);
    expect(told("2025-12-05")).toEqual(["2025-12-03 eighteen-months-end"]);
    expect(told("2025-12-12")).toEqual(["2025-12-03 eighteen-months-end", "2025-12-10 withdrawnOn"]);
  });
  test("Act Art. 66(4): a translation moves the three months, not the day on which they were over before", () => {
    const application = { filedOn: "2024-06-03", kind: ["foreign-language", "divisional"], dividedOn: "2024-07-01" };
    const facts = { ...invention, application: { ...application, translationFiledOn: "2024-12-02" } } as never;
    const { parts, together } = added(facts, "2024-06-30", "2024-10-15", "2025-04-01");
    expect(together).toEqual(parts);
  });
  test("Order Art. 12: the answer before a new table is that of the day before it", () => {
    const facts = { ...invention, ipc: ["H10F 39/18"], quantumDotOrSuperlattice: true, applications: [] };
    const [one] = docketChanges(facts, "2024-06-01", "2025-01-01").changes.filter(
      ({ kind }) => kind === "screen-again",
    );
    expect(one?.screening).toEqual(
      docketChanges(facts, "2024-12-31", "2025-01-01").changes.find(({ kind }) => kind === "screen-again")?.screening,
    );
  });
  test("over random histories and families", () => {
    const day = fc.integer({ min: -40, max: 900 }).map((days) => addDays("2024-06-03", days));
    const history = fc.record(
      {
        filedOn: day,
        kind: fc.constantFrom("ordinary", "divisional", "foreign-language", "converted-from-design", "completed"),
        translationFiledOn: day,
        dividedOn: day,
        convertedOn: day,
        completionFiledOn: day,
        forwardedNoticeOn: day,
        forwardedNoticeReceivedOn: day,
        nonForwardingRequestedOn: day,
        nonForwardingNoticeReceivedOn: day,
        keepingNoticeReceivedOn: day,
        keepingAnswerFiledOn: day,
        designatedOn: day,
        cancelledOn: day,
        releaseNoticeReceivedOn: day,
        noDesignationNoticeReceivedOn: day,
        withdrawnOn: fc.option(day),
        priorityOn: day,
        basisOfDomesticPriority: fc.boolean(),
        extensions: fc.array(fc.record({ decidedOn: day, until: day }), { maxLength: 2 }),
      },
      { requiredKeys: ["filedOn"] },
    );
    const facts = fc
      .record({
        members: fc.array(history, { minLength: 1, maxLength: 3 }),
        describes: fc.array(fc.constantFrom(true, false, undefined), { minLength: 3, maxLength: 3 }),
        ipc: fc.constantFrom("F41H 11/02", "H10F 39/18", "H01L 27/14", "A61K 9/00", "B63G 8/001"),
      })
      .map(({ members, describes, ipc }) => ({
        ...invention,
        ipc: [ipc],
        applications: members.map((one, at) => ({ id: `A${at}`, describes: describes[at], ...one })),
      })) as fc.Arbitrary<ForeignFilingFacts>;
    fc.assert(
      fc.property(facts, day, fc.nat(400), fc.nat(400), (family, from, first, second) => {
        const middle = addDays(from, first);
        const { parts, together, gaps, missing } = added(family, from, middle, addDays(middle, second));
        expect(together).toEqual(parts);
        expect(gaps[1]).toEqual(gaps[0]);
        expect(missing[1]).toEqual(missing[0]);
      }),
      { numRuns: 150 },
    );
  });
  test("a night is no surer than what it tells: a gap of the clock is among its gaps", () => {
    const application = { filedOn: "2024-06-03", kind: "converted-from-design", convertedOn: "2024-06-10" } as const;
    const { changes, grade, gaps } = docketChanges({ ...invention, application }, "2024-09-02", "2024-09-03");
    expect(changes.map(({ id }) => id)).toContain("forwarding-deadline");
    expect([grade, gaps]).toEqual(["inferred", ["patents-base-date-in-no-table"]]);
  });
  test("Civil Code Art. 142: an exit that opens on the day after a holiday is inferred, and says why", () => {
    // The three months from 2024-05-31 end on Saturday, 2024-08-31.
    const { changes, grade, gaps } = docketChanges(
      { ...invention, application: { filedOn: "2024-05-31" } },
      "2024-08-31",
      "2024-09-01",
    );
    expect(changes.map(({ kind }) => kind)).toEqual(["opened"]);
    expect([grade, gaps]).toEqual(["inferred", ["patents-lapse-on-holiday"]]);
  });
  test("what is not known of an undetermined answer may change without a turn", () => {
    const application = { filedOn: "2024-06-03", forwardedNoticeOn: null, designatedOn: null } as const;
    const { changes } = docketChanges({ ...invention, application }, "2024-06-03", "2025-12-31");
    const turns = changes
      .filter(({ kind }) => ["opened", "closed", "not-known"].includes(kind))
      .map(({ kind }) => kind);
    expect(turns).toEqual(["not-known"]);
  });
});
