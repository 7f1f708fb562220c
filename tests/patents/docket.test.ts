import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type LegalDate } from "../../src/doors/calendar";
import { assessForeignFiling, docketChanges, type ForeignFilingFacts } from "../../src/doors/patents";

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
