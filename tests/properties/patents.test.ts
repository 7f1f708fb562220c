import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, isLegalDate, type LegalDate } from "../../src/doors/calendar";
import {
  assessForeignFiling,
  assessForwarding,
  type ForeignFilingFacts,
  type ForwardingFacts,
  foreignFilingWindow,
  type PatentApplicationHistory,
  parseIpc,
  patentApplicationKinds,
  patentTimeline,
  screenByIpc,
  specifiedFields,
} from "../../src/doors/patents";
import { PatentApplicationHistory as schema } from "../../src/schemas/patents/index";

const listed = [
  ...new Set(
    ["2024-06-03", "2025-06-02"].flatMap((on) =>
      specifiedFields(on as LegalDate).flatMap((field) => field.allOf.flat()),
    ),
  ),
];
const symbol = fc.oneof(
  fc.constantFrom(...listed),
  fc.constantFrom(
    "A61K 9/00",
    "B63G 1/00",
    "F41A 1/00",
    "F42C 1/00",
    "F41H 11/04",
    "B63G",
    "F41H",
    "H01L",
    "G01S 15/88",
    "B64U 10/00",
  ),
);
const symbols = fc.array(symbol, { minLength: 1, maxLength: 5 });
const truth = fc.constantFrom(true, false);
const day = fc.integer({ min: 0, max: 1_200 }).map((days) => addDays("2024-05-01", days));
const riders = fc.record({ quantumDotOrSuperlattice: truth, uraniumOrPlutonium: truth });
const requirement = fc.record({
  defence: truth,
  byStateOrNrda: truth,
  commissionedRightLeft: truth,
  stateTookPart: truth,
});

/** A possible history: each step some days after the one before, up to a random step. */
const history: fc.Arbitrary<PatentApplicationHistory> = fc
  .record({
    filedOn: day,
    kind: fc.constantFrom(...patentApplicationKinds.filter((kind) => kind !== "pct-designating-japan")),
    gaps: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 5, maxLength: 5 }),
    steps: fc.integer({ min: 0, max: 5 }),
    end: fc.constantFrom(
      "withdrawnOn",
      "dismissedOn",
      "noDesignationNoticeReceivedOn",
      "releaseNoticeReceivedOn",
      undefined,
    ),
  })
  .map(({ filedOn, kind, gaps, steps, end }) => {
    const days: Record<string, unknown> = { filedOn, kind };
    let last = filedOn;
    const next = (name: string, at: number) => {
      last = addDays(last, gaps[at] ?? 0);
      days[name] = last;
    };
    const papers = {
      "foreign-language": "translationFiledOn",
      "by-reference": "documentsFiledOn",
      completed: "documentsFiledOn",
      divisional: "dividedOn",
    };
    if (kind !== "ordinary") next((papers as Record<string, string>)[kind] ?? "convertedOn", 0);
    const designation = end === "releaseNoticeReceivedOn" || end === undefined;
    const order = [
      "forwardedNoticeOn",
      "keepingNoticeReceivedOn",
      ...(designation ? ["designatedOn", "designationNoticeReceivedOn"] : []),
    ];
    for (const [at, name] of order.entries()) if (at < steps) next(name, at + 1);
    if (end !== undefined && (end.endsWith("ReceivedOn") ? steps > order.length : true)) next(end, 4);
    return days as PatentApplicationHistory;
  });

/** Replaces some values by 'not known'. */
function forget<T extends object>(facts: T, which: readonly string[], unknown: null | undefined): T {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, which.includes(name) ? unknown : value]),
  ) as T;
}
const names = (all: readonly string[]) => fc.subarray([...all]);

describe("monotone in knowledge: a fact that becomes known never turns one answer into the other", () => {
  test("screenByIpc", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        symbols,
        day,
        riders,
        names(["quantumDotOrSuperlattice", "uraniumOrPlutonium"]),
        (list, on, known, forgotten) => {
          const full = screenByIpc(list, on, known);
          const partial = screenByIpc(list, on, forget(known, forgotten, undefined));
          if (partial.answer !== "undetermined") {
            compared += 1;
            expect(full.answer).toBe(partial.answer);
          }
          for (const item of partial.fields) expect(full.fields).toContain(item);
          for (const item of full.fields) expect([...partial.fields, ...partial.possibleFields]).toContain(item);
          if (partial.why === "facts-missing") expect(partial.missing.length).toBeGreaterThan(0);
          if (partial.answer !== "undetermined") expect(partial.missing).toEqual([]);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(compared, "answers given without a rider").toBeGreaterThan(200);
  });

  test("a coarser symbol never contradicts the exact one", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...listed),
        symbols,
        day,
        riders,
        fc.integer({ min: 0, max: 2 }),
        (exact, others, on, known, up) => {
          const coarse = [exact.slice(0, 3), exact.slice(0, 4), exact.split("/")[0] ?? exact][up] ?? exact;
          const sharp = screenByIpc([exact, ...others], on, known);
          const dull = screenByIpc([coarse, ...others], on, known);
          if (dull.answer !== "undetermined") {
            compared += 1;
            const rank = {
              "no-specified-field": 0,
              "specified-field-conditional": 1,
              "specified-field": 2,
              undetermined: 3,
            };
            expect(rank[sharp.answer]).toBeGreaterThanOrEqual(rank[dull.answer]);
          }
        },
      ),
      { numRuns: 2_000 },
    );
    expect(compared, "answers given to the coarser symbol").toBeGreaterThan(100);
  });

  test("assessForwarding", () => {
    const forwardingFacts: fc.Arbitrary<ForwardingFacts> = fc.record({
      filedOn: day,
      kind: fc.constantFrom(...patentApplicationKinds, "utility-model" as const),
      ipc: symbols,
      quantumDotOrSuperlattice: truth,
      uraniumOrPlutonium: truth,
      additionalRequirement: requirement,
      reviewRequested: truth,
      describedOnlyInAbstract: truth,
      reviewClearlyUnnecessary: truth,
    });
    const paths = [
      "filedOn",
      "kind",
      "ipc",
      "quantumDotOrSuperlattice",
      "uraniumOrPlutonium",
      "additionalRequirement",
      "reviewRequested",
      "describedOnlyInAbstract",
      "reviewClearlyUnnecessary",
    ];
    let compared = 0;
    fc.assert(
      fc.property(forwardingFacts, day, names(paths), (facts, on, forgotten) => {
        const full = assessForwarding(facts, on).answer;
        const partial = assessForwarding(forget(facts, forgotten, null), on).answer;
        if (partial === "undetermined") return;
        compared += 1;
        expect(full).toBe(partial);
      }),
      { numRuns: 1_500 },
    );
    expect(compared, "answers given without a fact").toBeGreaterThan(100);
  });

  test("assessForeignFiling, facts and history", () => {
    const filingFacts: fc.Arbitrary<ForeignFilingFacts> = fc.record(
      {
        madeInJapan: truth,
        public: truth,
        ipc: symbols,
        quantumDotOrSuperlattice: truth,
        uraniumOrPlutonium: truth,
        additionalRequirement: requirement,
        application: history,
        advanceConfirmation: fc.record({
          answer: fc.constantFrom("not-specified", "clearly-no-effect", "not-clear"),
          receivedOn: day,
        }),
      },
      {
        requiredKeys: [
          "madeInJapan",
          "public",
          "ipc",
          "quantumDotOrSuperlattice",
          "uraniumOrPlutonium",
          "additionalRequirement",
        ],
      },
    );
    const paths = [
      "madeInJapan",
      "public",
      "ipc",
      "quantumDotOrSuperlattice",
      "uraniumOrPlutonium",
      "additionalRequirement",
      "application",
      "advanceConfirmation",
    ];
    const events = [
      "forwardedNoticeOn",
      "noDesignationNoticeReceivedOn",
      "releaseNoticeReceivedOn",
      "withdrawnOn",
      "dismissedOn",
      "designationNoticeReceivedOn",
    ];
    let compared = 0;
    fc.assert(
      fc.property(filingFacts, day, names(paths), names(events), (facts, on, forgotten, forgottenEvents) => {
        const full = assessForeignFiling(facts, on).answer;
        const partial = assessForeignFiling(forget(facts, forgotten, null), on).answer;
        if (partial !== "undetermined") {
          compared += 1;
          expect(full).toBe(partial);
        }
        if (facts.application) {
          const vague = { ...facts, application: forget(facts.application, forgottenEvents, null) };
          const answer = assessForeignFiling(vague, on).answer;
          if (answer !== "undetermined" && full !== "undetermined") expect(answer).toBe(full);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(compared, "answers given without a fact").toBeGreaterThan(100);
  });
});

describe("clocks", () => {
  test("possible histories pass, and the days keep their order", () => {
    fc.assert(
      fc.property(history, (application) => {
        const timeline = patentTimeline(application);
        expect(schema.safeParse(application).success, JSON.stringify([application, timeline.issues])).toBe(true);
        const { lastDay, elapsedOn } = timeline.forwardingClock;
        if (lastDay !== undefined) expect(elapsedOn).toBe(addDays(lastDay, 1));
        if (timeline.forwardingDeadline && timeline.nonForwardingRequestDue) {
          expect(timeline.nonForwardingRequestDue >= timeline.forwardingDeadline).toBe(true);
        }
        for (const boundary of timeline.boundaries) expect(isLegalDate(boundary.date)).toBe(true);
        expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline);
      }),
      { numRuns: 1_000 },
    );
  });

  test("the day on which filing abroad opens is the first permitted day, and the day before is prohibited", () => {
    const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] };
    fc.assert(
      fc.property(history, (application) => {
        const { foreignFilingOpensOn: opens } = patentTimeline(application);
        const facts = { ...invention, application };
        if (opens === undefined) {
          expect(assessForeignFiling(facts, "2035-01-01").answer).not.toBe("permitted");
          return;
        }
        expect(assessForeignFiling(facts, opens).answer).toBe("permitted");
        expect(assessForeignFiling(facts, "2035-01-01").answer).toBe("permitted");
        expect(assessForeignFiling(facts, addDays(opens, -1)).answer).not.toBe("permitted");
        expect(foreignFilingWindow(facts).opensOn).toBe(opens);
      }),
      { numRuns: 500 },
    );
  });

  test("intervals have no gap and no overlap and agree with the rule on any day", () => {
    const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] };
    fc.assert(
      fc.property(history, day, (application, on) => {
        const facts = { ...invention, application };
        const { intervals } = foreignFilingWindow(facts);
        expect(intervals[0]?.from).toBe("2024-05-01");
        for (const [at, interval] of intervals.entries()) {
          const next = intervals[at + 1];
          if (next === undefined) expect(interval.through).toBeUndefined();
          else expect(next.from).toBe(addDays(interval.through ?? "2024-05-01", 1));
        }
        const found = intervals.find((one) => one.from <= on && (one.through === undefined || on <= one.through));
        expect(found?.answer).toBe(assessForeignFiling(facts, on).answer);
      }),
      { numRuns: 500 },
    );
  });
});

describe("nothing throws", () => {
  const junk = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  });
  test("parseIpc", () => {
    fc.assert(
      fc.property(fc.oneof(junk, fc.string({ unit: "binary" })), (text) => void parseIpc(text)),
      { numRuns: 3_000 },
    );
    fc.assert(
      fc.property(symbol, (text) => {
        const read = parseIpc(text);
        if (!read.ok) throw new Error(text);
        expect(parseIpc(read.value.symbol)).toEqual(read);
        expect(parseIpc(read.value.symbol.toLowerCase().replace(/ /g, ""))).toEqual(read);
      }),
    );
  });
  test("rules and timelines", () => {
    expect(() =>
      fc.assert(
        fc.property(junk, junk, junk, (a, b, c) => {
          screenByIpc(a as never, b as never, c as never);
          assessForwarding(a as never, b as never);
          assessForeignFiling(a as never, b as never);
          foreignFilingWindow(a as never, b as never, c as never);
          patentTimeline(a as never, b as never);
        }),
        { numRuns: 1_000 },
      ),
    ).not.toThrow();
    const shaped = fc.record(
      {
        filedOn: fc.oneof(day, junk),
        kind: junk,
        forwardedNoticeOn: fc.oneof(day, junk),
        designatedOn: fc.oneof(day, junk),
        extensions: junk,
        withdrawnOn: junk,
      },
      { requiredKeys: [] },
    );
    expect(() =>
      fc.assert(
        fc.property(shaped, junk, day, (application, ipc, on) => {
          patentTimeline(application as never, on);
          assessForwarding({ ...(application as object), ipc } as never, on);
          assessForeignFiling(
            { ipc, application, advanceConfirmation: ipc, treatyException: ipc, narrowing: ipc } as never,
            on,
          );
          foreignFilingWindow({ ipc, application } as never);
        }),
        { numRuns: 1_000 },
      ),
    ).not.toThrow();
  });
});
