import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  assessIntroductionDuty,
  classifyIntroductionChange,
  gracePeriod,
  type IntroductionDutyFacts,
  isSubsidiaryOf,
  type LegalDate,
  ministerialOrderOf,
  type ReviewHistory,
  reviewPowers,
  reviewTimeline,
} from "../../src/doors/index";
import { businessMinisters } from "../../src/ministers/tables/business-ministers";
import { course, dayOf, historyOf, numbers } from "./review-reading";

const day = (from: LegalDate, to: LegalDate) =>
  fc
    .integer({ min: Date.parse(from) / 86_400_000, max: Date.parse(to) / 86_400_000 })
    .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10) as LegalDate);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const soon = day("2026-04-01", "2026-09-30");

const history: fc.Arbitrary<ReviewHistory> = fc.record({
  receivedOn: day("2026-04-01", "2026-06-30"),
  shortenedTo: maybe(soon),
  shortenedOn: maybe(soon),
  extendedUntil: maybe(soon),
  extendedOn: maybe(soon),
  recommendedOn: maybe(soon),
  recommendationReceivedOn: maybe(soon),
  answeredOn: maybe(soon),
  answer: fc.constantFrom(undefined, "accepted", "refused"),
  changedPlanFiledOn: maybe(soon),
  orderedOn: maybe(soon),
});

describe("reviewTimeline", () => {
  it("never throws and never lets a plan go live inside its standstill", () => {
    expect(() =>
      fc.assert(
        fc.property(history, day("2026-03-01", "2026-12-31"), (facts, on) => {
          const timeline = reviewTimeline(facts, on);
          if (timeline.state === "invalid")
            return timeline.issues.length > 0 && timeline.issues.every((one) => one.message.ja !== "");
          if (timeline.state === "undetermined")
            return timeline.missing.length > 0 === (timeline.why === "facts-missing");
          const { mayIntroduceFrom, prohibitedThrough } = timeline;
          const {
            recommendationDeadline = "2026-01-01",
            orderDeadline = "2026-01-01",
            extensionLimit = "2027-12-31",
          } = timeline;
          if (
            mayIntroduceFrom !== undefined &&
            !(prohibitedThrough !== undefined && prohibitedThrough < mayIntroduceFrom)
          )
            return false;
          if (timeline.state === "cleared" && !(mayIntroduceFrom !== undefined && mayIntroduceFrom <= on)) return false;
          return recommendationDeadline === orderDeadline && recommendationDeadline <= extensionLimit;
        }),
        { numRuns: 2000 },
      ),
    ).not.toThrow();
  });

  it("is monotone in knowledge: an entry that is not known makes nothing impossible and moves no day", () => {
    const near = day("2026-04-01", "2026-05-15");
    const possible: fc.Arbitrary<ReviewHistory> = fc.record({
      receivedOn: fc.constant("2026-04-01"),
      shortenedTo: maybe(near),
      shortenedOn: maybe(near),
      extendedUntil: maybe(day("2026-05-01", "2026-07-31")),
      extendedOn: maybe(near),
      recommendedOn: maybe(near),
      recommendationReceivedOn: maybe(near),
      answeredOn: maybe(near),
      answer: fc.constantFrom(undefined, "accepted", "refused"),
      changedPlanFiledOn: maybe(near),
      orderedOn: maybe(near),
    });
    const days = [
      "prohibitedThrough",
      "mayIntroduceFrom",
      "answerDue",
      "recommendationDeadline",
      "orderDeadline",
    ] as const;
    fc.assert(
      fc.property(possible, day("2026-04-01", "2026-07-31"), (facts, on) => {
        const whole = reviewTimeline(facts, on);
        if (whole.state === "invalid") return;
        for (const name of Object.keys(facts)) {
          const less = reviewTimeline({ ...facts, [name]: null }, on);
          if (less.state === "invalid") throw new Error(`${name}: ${less.issues[0]?.code}`);
          if (less.state !== "undetermined") expect(less.state, name).toBe(whole.state);
          if (facts[name as keyof ReviewHistory] === undefined) continue;
          for (const one of days)
            if (less[one] !== undefined && whole[one] !== undefined)
              expect(less[one], `${name}, ${one}`).toBe(whole[one]);
        }
      }),
      { numRuns: 4000 },
    );
  });

  it("reads shortenings and extensions as a naive walk through Art. 52(3) to (5) does", () => {
    // Days are numbers: 0 is the day of receipt, 1 April 2026; 29 the thirtieth day; 121 the end of four months, 31 July.
    type Step = { readonly kind: "shortened" | "extended"; readonly at: number; readonly to: number };
    /** The end of the period after the steps, one after the other; nothing where one of them is not possible. */
    const walk = (steps: readonly Step[]): number | undefined => {
      let end = 29;
      for (const { kind, at, to } of steps) {
        if (at < 0 || at > end) return undefined;
        if (kind === "shortened" ? to < at || to > end : to <= end || to > 121) return undefined;
        end = to;
      }
      return end;
    };
    const dayOf = (number: number): LegalDate => addDays("2026-04-01", number);
    const at = fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: 45 }), fc.integer({ min: 0, max: 12 }));
    const steps = fc.record({
      shortenedTo: fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 20, max: 125 })),
      shortenedOn: at,
      extendedUntil: fc.oneof(
        fc.constant(undefined),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 28, max: 125 }),
      ),
      extendedOn: at,
    });
    const counts = { invalid: 0, open: 0, shortenedFirst: 0, single: 0 };
    fc.assert(
      fc.property(steps, fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 130 })), (given, on) => {
        const { shortenedTo, extendedUntil } = given;
        // A decision day without a period to decide on is another fault.
        const shortenedOn = shortenedTo === undefined ? undefined : given.shortenedOn;
        const extendedOn = extendedUntil === undefined ? undefined : given.extendedOn;
        const candidates = (to: number | undefined, decided: number | undefined): (number | undefined)[] =>
          to === undefined
            ? [undefined]
            : decided !== undefined
              ? [decided]
              : Array.from({ length: 122 }, (_, number) => number);
        let possible = false;
        const ends = new Set<string>();
        for (const s of candidates(shortenedTo, shortenedOn))
          for (const e of candidates(extendedUntil, extendedOn)) {
            const shortened: Step[] =
              s === undefined || shortenedTo === undefined ? [] : [{ kind: "shortened", at: s, to: shortenedTo }];
            const extended: Step[] =
              e === undefined || extendedUntil === undefined ? [] : [{ kind: "extended", at: e, to: extendedUntil }];
            const orders = (s ?? 0) < (e ?? 0) ? [[...shortened, ...extended]] : [[...extended, ...shortened]];
            if (s === e) orders.push([...shortened, ...extended]);
            for (const order of orders) {
              if (walk(order) === undefined) continue;
              possible = true;
              // A step without a day of its own counts as made on the day asked for.
              if (
                (given.shortenedOn === undefined && (s ?? 0) > on) ||
                (given.extendedOn === undefined && (e ?? 0) > on)
              )
                continue;
              const made = order.filter((step) => step.at <= on);
              ends.add(`${walk(made)} ${made.some((step) => step.kind === "extended") ? "extended" : "standstill"}`);
            }
          }
        const put = (name: string, number: number | undefined) =>
          number === undefined ? {} : { [name]: dayOf(number) };
        const timeline = reviewTimeline(
          {
            receivedOn: "2026-04-01",
            ...put("shortenedTo", shortenedTo),
            ...put("shortenedOn", shortenedOn),
            ...put("extendedUntil", extendedUntil),
            ...put("extendedOn", extendedOn),
          },
          dayOf(on),
        );
        expect(timeline.state === "invalid").toBe(!possible);
        if (timeline.state === "invalid") counts.invalid += 1;
        if (timeline.state === "invalid" || ends.size === 0) return;
        if (ends.size > 1) {
          counts.open += 1;
          expect(timeline).toMatchObject({ state: "undetermined", why: "facts-missing" });
          expect(timeline.prohibitedThrough ?? timeline.mayIntroduceFrom).toBeUndefined();
          return;
        }
        const [end = "", state] = [...ends][0]?.split(" ") ?? [];
        if (shortenedTo !== undefined && extendedUntil !== undefined && Number(end) === extendedUntil)
          counts.shortenedFirst += 1;
        else counts.single += 1;
        expect(timeline).toMatchObject({
          state: Number(end) < on ? "cleared" : state,
          prohibitedThrough: dayOf(Number(end)),
          mayIntroduceFrom: dayOf(Number(end) + 1),
          recommendationDeadline: dayOf(state === "extended" ? Math.max(extendedUntil ?? 29, 29) : 29),
        });
      }),
      { numRuns: 4000 },
    );
    for (const [name, count] of Object.entries(counts)) expect(count, name).toBeGreaterThan(20);
  });

  it("is monotone in knowledge across 2026-09-18 as well", () => {
    const near = day("2026-08-25", "2026-10-10");
    const possible: fc.Arbitrary<ReviewHistory> = fc.record({
      receivedOn: day("2026-08-20", "2026-09-20"),
      shortenedTo: maybe(near),
      shortenedOn: maybe(near),
      extendedUntil: maybe(day("2026-09-18", "2027-02-28")),
      extendedOn: maybe(near),
      recommendedOn: maybe(near),
    });
    const days = [
      "prohibitedThrough",
      "mayIntroduceFrom",
      "answerDue",
      "recommendationDeadline",
      "orderDeadline",
    ] as const;
    fc.assert(
      fc.property(possible, day("2026-08-20", "2027-03-31"), (facts, on) => {
        const whole = reviewTimeline(facts, on);
        if (whole.state === "invalid") return;
        for (const name of Object.keys(facts)) {
          const less = reviewTimeline({ ...facts, [name]: null }, on);
          if (less.state === "invalid") throw new Error(`${name}: ${less.issues[0]?.code}`);
          if (less.state !== "undetermined") expect(less.state, name).toBe(whole.state);
          if (facts[name as keyof ReviewHistory] === undefined) continue;
          for (const one of days) if (less[one] !== undefined) expect(less[one], `${name}, ${one}`).toBe(whole[one]);
        }
      }),
      { numRuns: 4000 },
    );
  });

  it("reads only what has happened: later events change nothing in a possible history", () => {
    const dated = [
      "shortenedOn",
      "extendedOn",
      "recommendedOn",
      "recommendationReceivedOn",
      "answeredOn",
      "changedPlanFiledOn",
      "orderedOn",
    ] as const;
    let compared = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { received, on: day, steps } = course(numbers(seed));
        const [facts, on] = [historyOf(received, steps), dayOf(day)];
        const whole = reviewTimeline(facts, on);
        if (whole.state === "invalid" || whole.state === "undetermined" || facts.receivedOn === null) return true;
        const past: Record<string, unknown> = { ...facts };
        for (const name of dated) if ((facts[name] ?? "") > on) delete past[name];
        if (past.shortenedOn === undefined && facts.shortenedOn !== undefined) delete past.shortenedTo;
        if (past.extendedOn === undefined && facts.extendedOn !== undefined) delete past.extendedUntil;
        if (past.answeredOn === undefined && facts.answeredOn !== undefined) delete past.answer;
        if (past.recommendedOn === undefined && past.recommendationReceivedOn === undefined) delete past.answer;
        // A receipt that is still to come must not be taken from the day of the making.
        if (past.recommendationReceivedOn === undefined && facts.recommendationReceivedOn !== undefined) return true;
        const known = reviewTimeline(past as unknown as ReviewHistory, on);
        if (known.state === "invalid") return true;
        expect(known).toEqual(whole);
        compared += 1;
        return true;
      }),
      { numRuns: 2000 },
    );
    expect(compared, "histories compared").toBeGreaterThan(20);
  });

  it("has exactly one state a day, and clears exactly once without events", () => {
    fc.assert(
      fc.property(day("2023-11-17", "2040-12-31"), (receivedOn) => {
        const states: string[] = [];
        for (let on = addDays(receivedOn, -1); on <= addDays(receivedOn, 31); on = addDays(on, 1))
          states.push(reviewTimeline({ receivedOn }, on).state);
        // Thirty days from 19 August 2026 end on 17 September, the last day of the wording read.
        const pending = receivedOn > "2026-08-19" && receivedOn < "2026-09-18";
        const read = Array.from({ length: 30 }, (_, at) =>
          pending && addDays(receivedOn, at) >= "2026-09-18" ? "undetermined" : "standstill",
        );
        const after = receivedOn > "2026-08-19" ? "undetermined" : "cleared";
        expect(states).toEqual(["not-received", ...read, after, after]);
      }),
      { numRuns: 200 },
    );
  });

  it("never frees a plan that was pending on 2026-09-18 or received later, whatever happened", () => {
    const within = (from: number, to: number, often: number) =>
      fc.option(fc.integer({ min: from, max: to }), { nil: undefined, freq: often });
    const histories: fc.Arbitrary<ReviewHistory> = fc
      .record({
        receivedOn: day("2026-08-20", "2026-12-31"),
        shortenedOn: within(0, 10, 1),
        shortenedTo: within(5, 40, 1),
        extendedOn: within(0, 15, 1),
        extendedUntil: within(25, 125, 1),
        recommendedOn: within(0, 40, 2),
        answeredOn: within(5, 50, 1),
        answer: fc.constantFrom(undefined, null, "accepted", "refused"),
        changedPlanFiledOn: within(10, 60, 1),
        orderedOn: within(10, 60, 1),
      })
      .map(({ receivedOn, answer, ...rest }) => {
        const later = Object.entries(rest).map(([name, add]) => [
          name,
          add === undefined ? undefined : addDays(receivedOn, add),
        ]);
        return { receivedOn, answer, ...Object.fromEntries(later) };
      });
    let told = 0;
    fc.assert(
      fc.property(histories, day("2026-09-18", "2027-06-30"), (facts, on) => {
        const timeline = reviewTimeline(facts, on);
        if (timeline.state === "invalid") return;
        // A shortening or an early start can have ended the period while the wording that was read was in force.
        const over =
          (timeline.prohibitedThrough ?? "2099-12-31") <= "2026-09-17" &&
          facts.receivedOn !== null &&
          facts.receivedOn < "2026-09-18";
        if (over) return;
        told += 1;
        expect(["cleared", "changed-plan-filed"]).not.toContain(timeline.state);
        expect(timeline.mayIntroduceFrom).toBeUndefined();
        expect(timeline.boundaries?.map((one) => one.id)).not.toContain("may-introduce-from");
        expect(timeline.grade).toBe("inferred");
        expect(timeline.gaps).toContain("act-38-2026-art-52");
        expect(timeline).toHaveProperty("lastRead");
      }),
      { numRuns: 5000 },
    );
    expect(told).toBeGreaterThan(500);
  });
});

const facts: fc.Arbitrary<IntroductionDutyFacts> = fc.record(
  {
    designated: fc.boolean(),
    designatedOn: fc.oneof(day("2023-11-16", "2024-06-30"), day("2024-07-01", "2026-06-30")),
    act: fc.constantFrom("introduction", "outsourcing", "neither"),
    criticalFacility: fc.boolean(),
    supplier: fc.record(
      {
        kind: fc.constantFrom(
          "company",
          "individual",
          "state-organ",
          "public-university-corporation",
          "operator-itself",
        ),
        relation: fc.constantFrom("subsidiary", "parent", "sister", "unrelated"),
      },
      { requiredKeys: [] },
    ),
    containsOutsidersCriticalFacility: fc.boolean(),
    startsOn: fc.oneof(day("2023-11-17", "2026-07-16"), day("2026-07-17", "2029-01-31")),
    // Left out, these two mean 'has not happened' and 'not claimed'; so what may become known is null.
    facilityBecameCriticalOn: fc.constantFrom(null, "2025-04-01", "2025-06-13"),
    urgent: fc.record(
      { serviceAtRisk: fc.boolean(), causedToEvade: fc.boolean(), noOtherWay: fc.boolean() },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<IntroductionDutyFacts>;

const open = [
  "designated",
  "designatedOn",
  "act",
  "criticalFacility",
  "supplier",
  "containsOutsidersCriticalFacility",
  "startsOn",
] as const;

describe("assessIntroductionDuty", () => {
  it("is monotone in knowledge: forgetting a fact gives the same answer or none", () => {
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom(...open),
        fc.constantFrom<LegalDate>("2024-06-01", "2026-06-01", "2026-08-01", "2026-10-01"),
        (given, name, on) => {
          // A day of designation and 'not designated' cannot both be true, nor a day to come and 'designated'; and so of the facility.
          fc.pre(!(given.designated === false && given.designatedOn !== undefined));
          fc.pre(!(given.designated === true && (given.designatedOn ?? on) > on));
          fc.pre(!(given.criticalFacility === false && typeof given.facilityBecameCriticalOn === "string"));
          const { [name]: _forgotten, ...less } = given;
          const before = assessIntroductionDuty(less, on);
          const after = assessIntroductionDuty(given, on);
          if (before.answer !== "undetermined") expect(after.answer).toBe(before.answer);
          if (before.answer !== "undetermined") expect(before.missing).toEqual([]);
          else if (before.why === "facts-missing") expect(before.missing.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("agrees with the grace period on the day on which the duty binds", () => {
    fc.assert(
      fc.property(day("2023-11-17", "2026-01-10"), (designatedOn) => {
        const grace = gracePeriod({ designatedOn }, "2026-07-01");
        if (grace.state !== "counted") throw new Error(grace.state);
        const answer = (startsOn: LegalDate) =>
          assessIntroductionDuty(
            { designatedOn, act: "outsourcing", criticalFacility: true, supplier: { kind: "company" }, startsOn },
            "2026-07-01",
          ).answer;
        expect(answer(grace.lastDay)).toBe("no-notification");
        expect(answer(grace.dutyFrom)).toBe("prior-notification");
      }),
      { numRuns: 300 },
    );
  });
});

describe("isSubsidiaryOf", () => {
  const votes = fc.record(
    {
      ownVotesPercent: fc.integer({ min: 0, max: 100 }),
      togetherVotesPercent: fc.integer({ min: 0, max: 100 }),
      boardMajority: fc.boolean(),
      contractControlsPolicy: fc.boolean(),
      fundsMajorityOfDebt: fc.boolean(),
      otherFactsSuggestControl: fc.boolean(),
      clearlyDoesNotControl: fc.boolean(),
      insolventWithoutControl: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  it("is monotone in knowledge and agrees with the three limbs written out", () => {
    fc.assert(
      fc.property(votes, fc.integer({ min: 0, max: 7 }), (given, at) => {
        // Own votes are part of the votes together; the schema refuses other facts.
        fc.pre((given.ownVotesPercent ?? 0) <= (given.togetherVotesPercent ?? 100));
        const full = isSubsidiaryOf(given, "2026-06-01").answer;
        const name = Object.keys(given)[at];
        if (name !== undefined) {
          const less: Record<string, unknown> = { ...given };
          delete less[name];
          const before = isSubsidiaryOf(less, "2026-06-01").answer;
          if (before !== "undetermined") expect(full).toBe(before);
        }
        if (Object.keys(given).length < 8) return;
        const { ownVotesPercent: own = 0, togetherVotesPercent: together = 0 } = given;
        const lastFour =
          given.boardMajority ||
          given.contractControlsPolicy ||
          given.fundsMajorityOfDebt ||
          given.otherFactsSuggestControl ||
          false;
        const limb = own > 50 || (own >= 40 && own <= 50 && (together > 50 || lastFour)) || (together > 50 && lastFour);
        const expected = limb && !given.clearlyDoesNotControl && !given.insolventWithoutControl;
        expect(full).toBe(expected ? "subsidiary" : "not-subsidiary");
      }),
      { numRuns: 3000 },
    );
  });
});

describe("tables over a grid of days", () => {
  it("every power holds without gap from its commencement", () => {
    let before = 0;
    for (let on: LegalDate = "2023-10-01"; on <= "2026-12-01"; on = addDays(on, 7)) {
      const count = reviewPowers(on).length;
      expect(count).toBeGreaterThanOrEqual(before);
      before = count;
    }
    expect(before).toBe(12);
  });
  it("an order governs each business of the register, once", () => {
    for (let on: LegalDate = "2025-04-01"; on <= "2026-12-01"; on = addDays(on, 30)) {
      for (const row of businessMinisters) expect(ministerialOrderOf(row.business, on), row.business).toBeDefined();
    }
  });
});

describe("classifyIntroductionChange", () => {
  it("begins a standstill only with a filing before the change", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("introduction", "outsourcing", undefined),
        fc.constantFrom("before", "after", "ended", undefined),
        fc.constantFrom("supplier", "component-supplier", "contractor", "subcontractor", undefined),
        fc.constantFrom(
          "name",
          "address",
          "officers",
          "governing-law-or-nationality",
          "component",
          "measures",
          "introduction-time",
        ),
        fc.constantFrom(true, false, undefined),
        (form, phase, party, what, toAnotherCountry) => {
          // A supplier belongs to an introduction, a contractor to outsourcing.
          const ofIntroduction = party === "supplier" || party === "component-supplier";
          fc.pre(form === undefined || party === undefined || (form === "introduction") === ofIntroduction);
          // Components and the time of the introduction stand in no plan of outsourcing.
          fc.pre(form !== "outsourcing" || (what !== "component" && what !== "introduction-time"));
          const change = { form, phase, party, what, toAnotherCountry };
          const finding = classifyIntroductionChange(change as never, "2026-06-01");
          if (finding.freshStandstill === true)
            expect(finding).toMatchObject({ answer: "change-notification", when: "before-the-change" });
          for (const name of ["form", "phase", "party", "toAnotherCountry"] as const) {
            const before = classifyIntroductionChange({ ...change, [name]: undefined } as never, "2026-06-01");
            if (before.answer !== "undetermined") expect(finding.answer).toBe(before.answer);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
