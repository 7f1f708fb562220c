import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as library from "../../src/doors/index";
import { weaknessOf } from "../../src/kernel/grade";
import { provisionOf } from "../../src/kernel/provision";
import { wordingOn, wordingRows } from "../../src/kernel/wordings";
import { checklists, lookUps, timelines } from "../differential/entries";
import { thrownCode } from "../thrown-code";

// What is said of a wording that was not read is said alike by every rule, table and timeline: nothing is graded above the register, and what
// the register closes is closed everywhere, but for evidence.

type Plain = Readonly<Record<string, unknown>>;
type Ask = (...given: readonly unknown[]) => unknown;

interface Scenario {
  readonly rule: string;
  readonly answer: string;
  readonly facts: Plain;
}

const scenarios = JSON.parse(
  readFileSync(new URL("../../docs/scenarios.json", import.meta.url), "utf8"),
) as readonly Scenario[];
const before = (day: string): string => library.addDays(day as library.LegalDate, -1);
const { completeTo } = library.lawAsOf("2026-11-30");
const days = [
  ...new Set(
    [...wordingRows.map(({ from }) => from), library.addDays(completeTo, 1)].flatMap((from) => [before(from), from]),
  ),
  "2026-11-30",
].sort();

function asked({ rule, facts }: Scenario, on: string): Plain {
  const given = JSON.parse(JSON.stringify(facts).replaceAll('"@"', JSON.stringify(on))) as Plain;
  if (rule === "screenByIpc")
    return library.screenByIpc(given.symbols as readonly string[], on as library.LegalDate) as never;
  return (library as unknown as Readonly<Record<string, Ask>>)[rule]?.(given, on) as Plain;
}

/** What the register says of the worst of some provisions. */
function registered(basis: unknown, on: string) {
  const citations = [basis].flat() as readonly library.Citation[];
  const rows = citations
    .map((one) => wordingOn(provisionOf(one), on as library.LegalDate))
    .filter((row) => row !== undefined);
  return { closed: rows.some((row) => row.case === "D"), unread: rows.length > 0, rows };
}

/** The tables: what answers a day alone with rows that name a provision. */
const tables = Object.entries(library).flatMap(([name, ask]) => {
  // Figures of a period that is over rest on the wording of no later day.
  if (typeof ask !== "function" || ask.length !== 1 || name === "patentStatistics") return [];
  try {
    const rows: unknown = (ask as Ask)("2026-11-30");
    return Array.isArray(rows) && (rows[0] as Plain | undefined)?.basis !== undefined ? [name] : [];
  } catch {
    return [];
  }
});

test("the tables are found", () => {
  expect(tables).toEqual(
    expect.arrayContaining(["reviewSteps", "infrastructureSectors", "consultationDuties", "disruptionCooperation"]),
  );
  expect(tables.length).toBeGreaterThan(20);
});

describe.each(days)("on %s", (on) => {
  test.each(scenarios.map((scenario, index) => [index, scenario.rule, scenario] as const))(
    "scenario %i of %s",
    (_, __, scenario) => {
      const finding = asked(scenario, on);
      const { closed, unread, rows } = registered(finding.basis, on);
      const determined = finding.answer !== "undetermined";
      if (unread && determined) {
        expect(weaknessOf(finding.grade as library.Grade)).toBeGreaterThanOrEqual(weaknessOf("inferred"));
        expect((finding.gaps as readonly string[] | undefined) ?? []).not.toHaveLength(0);
      }
      if (closed && determined) expect((finding.evidence as readonly string[] | undefined) ?? []).not.toHaveLength(0);
      // What bears an answer on a closed wording is what the register names for that wording, for each of them.
      for (const row of closed && determined
        ? rows.filter((one) => one.case === "D" && one.evidence !== undefined)
        : [])
        expect([
          row.provision,
          row.evidence?.some((id) => (finding.evidence as readonly string[]).includes(id)),
        ]).toEqual([row.provision, true]);
      if (finding.why === "wording-not-read") expect(finding.gaps).toBeDefined();
      // What else a finding holds follows from its answer and from why it is open.
      expect("lastRead" in finding).toBe(finding.why === "wording-not-read");
      if (determined) expect([finding.why, finding.missing, finding.safeSide]).toEqual([undefined, [], undefined]);
      expect(finding.answer).toBeDefined();
    },
  );

  test.each(Object.entries({ ...timelines, ...checklists }))(
    "no day and no list of %s is surer than the register",
    (name, { facts, ask }) => {
      const each =
        typeof facts === "string"
          ? {}
          : Object.fromEntries(
              Object.entries(facts).map(([fact, is]) => [
                fact,
                is === "day" ? on : is === "material" ? "batteries" : is === "number" ? 1 : undefined,
              ]),
            );
      const given = {
        ...{
          receivedOn: on,
          filedOn: on,
          kind: "ordinary",
          material: "ship-parts",
          business: "banking",
          designatedOn: on,
        },
        ...{ form: "introduction", designationNoticeReceivedOn: on, symbols: ["F41H 11/02"] },
        ...each,
      };
      // A look-up of one day throws before the ordinance that sets it.
      if (name === "implementationReportDue" && on < "2022-12-28")
        return expect(thrownCode(() => ask(given as never, on as library.LegalDate))).toBe("no-plan-ordinance");
      const answer = ask(given as never, on as library.LegalDate) as Plain | undefined;
      const above = ((answer?.boundaries ?? []) as readonly library.Boundary[]).filter((one) => {
        const grade = one.grade ?? (answer?.grade as library.Grade | undefined) ?? "text";
        return (
          registered(one.basis, one.date > on ? one.date : on).unread && weaknessOf(grade) < weaknessOf("inferred")
        );
      });
      expect([name, above.map(({ id, date }) => [id, date])]).toEqual([name, []]);
      if (answer?.complete === true) expect([name, answer.grade, answer.gaps]).not.toContain("stated");
    },
  );

  test.each(tables)("no row of %s is graded above the register", (name) => {
    const rows = (library as unknown as Readonly<Record<string, Ask>>)[name]?.(on) as readonly Plain[];
    for (const row of rows) {
      const { unread } = registered(row.basis, on);
      const grade = (row.grade ?? (row.source as Plain | undefined)?.grade) as library.Grade;
      if (!unread) continue;
      expect([row.id, weaknessOf(grade) >= weaknessOf("inferred")]).toEqual([row.id, true]);
      expect([row.id, ((row.gaps as readonly string[] | undefined) ?? []).length > 0]).toEqual([row.id, true]);
    }
    expect(rows).toBeDefined();
  });
});

describe("one treatment of one provision", () => {
  /** How a result on a closed wording was treated: kept open, or answered on evidence, or neither. */
  const treated = (one: Plain): string =>
    one.answer === "undetermined" || one.state === "undetermined" || one.complete === "unknown"
      ? "open"
      : Array.isArray(one.evidence) && one.evidence.length > 0
        ? "evidence"
        : one.complete === false
          ? "what is listed is asked for"
          : "neither";
  const histories = (on: string) => {
    const day = on as library.LegalDate;
    const filing = { form: "outsourcing", business: "railway", reliefClaimed: true, filing: "plan" } as const;
    return [
      ["gracePeriod", library.gracePeriod({ designatedOn: "2023-11-16" }, day)],
      ["gracePeriod", library.gracePeriod({ designatedOn: "2025-06-01" }, day)],
      ["reviewTimeline", library.reviewTimeline({ receivedOn: library.addDays(day, -3) }, day)],
      ["reviewTimeline", library.reviewTimeline({ receivedOn: "2026-09-18" }, day)],
      ["missingParticulars", library.missingParticulars({ form: "introduction", business: "banking" }, day)],
      ["requiredPapers", library.requiredPapers(filing, day)],
    ] as const;
  };
  const withoutFacts = [...new Set(scenarios.map(({ rule }) => rule))].map((rule) => ({ rule, answer: "", facts: {} }));

  test.each(days)("on %s nothing is answered on a closed wording but on evidence, whatever asks it", (on) => {
    const answers = scenarios.map((one) => [one.rule, asked(one, on)] as const);
    const neither = [...answers, ...histories(on)].filter(([, one]) => {
      const result = one as Plain;
      const basis = [
        result.basis ?? (result.boundaries as readonly Plain[] | undefined)?.map((each) => each.basis) ?? [],
      ];
      return registered(basis.flat(), on).closed && treated(result) === "neither";
    });
    expect(neither.map(([name]) => name)).toEqual([]);
  });

  test.each(days)("on %s the grace is over for the duty where it is over by itself (Art. 53)", (on) => {
    for (const designatedOn of ["2023-11-16", "2024-07-16", "2024-07-17", "2025-06-01"] as const) {
      const bought = {
        designatedOn,
        act: "introduction",
        criticalFacility: true,
        startsOn: on,
      } as library.IntroductionDutyFacts;
      const duty = library.assessIntroductionDuty(
        { ...bought, supplier: { kind: "company", relation: "unrelated" } },
        on as library.LegalDate,
      );
      const grace = library.gracePeriod({ designatedOn }, on as library.LegalDate);
      expect([on, designatedOn, grace.state === "undetermined"]).toEqual([
        ...[on, designatedOn, duty.answer === "undetermined"],
      ]);
    }
  });

  test.each(days)("on %s what is not answered yet is no surer than what it would rest on", (on) => {
    expect(withoutFacts.length).toBeGreaterThan(30);
    for (const one of withoutFacts) {
      const finding = asked(one, on);
      if (finding.why !== "facts-missing") continue;
      const { unread } = registered(finding.basis, on);
      const { grade, gaps = [] } = finding as { grade: library.Grade; gaps?: readonly string[] };
      if (unread) expect([one.rule, weaknessOf(grade) >= 3, gaps.length > 0]).toEqual([one.rule, true, true]);
    }
  });

  test.each(days)("on %s no gap of a provision that an answer cites is hidden behind a worse one", (on) => {
    expect(scenarios.length).toBeGreaterThan(30);
    for (const one of scenarios) {
      const finding = asked(one, on);
      if (finding.why === "not-in-force") continue;
      const rows = ([finding.basis].flat() as readonly library.Citation[]).flatMap(
        (basis) => wordingOn(provisionOf(basis), on as library.LegalDate) ?? [],
      );
      // The finance item, which a designation rests on, stands closer than the paragraph that is cited.
      const named = rows.filter(({ provision }) => provision !== "act:50:1").flatMap(({ gap }) => gap ?? []);
      expect([one.rule, named.filter((id) => !((finding.gaps ?? []) as readonly string[]).includes(id))]).toEqual([
        ...[one.rule, []],
      ]);
    }
  });
});

describe("what was promulgated since the register is complete was not looked for", () => {
  const late = "2028-03-01";
  const gap = "law-after-survey";
  /** Rows that rest on no law of Japan: measures of other countries, lists of what was seen, figures of a year that is over. */
  const noLaw = new Set(["externalMeasures", "kProgram", "operatorsListedAsDesignated", "patentStatistics"]);
  /** What is graded in an answer: itself, or the rows that it consists of. */
  const graded = (value: unknown): readonly Plain[] => {
    if (Array.isArray(value)) return value.flatMap(graded);
    const one = value as Plain | null | undefined;
    if (
      typeof one !== "object" ||
      one === null ||
      one.ok === false ||
      one.issues !== undefined ||
      one.state === "invalid"
    )
      return [];
    if (one.ok === true) return graded(one.value);
    const answered = one.grade !== undefined && !["not-in-force", "out-of-coverage"].includes(String(one.why));
    return answered || (one.basis !== undefined && one.source !== undefined) ? [one] : [];
  };
  const ungraded = (name: string, value: unknown): readonly unknown[] =>
    graded(value).flatMap((one) => {
      const grade = (one.grade ?? (one.source as Plain).grade) as library.Grade;
      // A system without a law of its own is pursued, not enacted.
      if (name === "policySystems" && one.lawNumber === undefined) return [];
      return weaknessOf(grade) >= weaknessOf("inferred") && (one.gaps as readonly string[] | undefined)?.includes(gap)
        ? []
        : [[one.id, grade]];
    });

  test.each([completeTo, library.addDays(completeTo, 1)])("the Act and the Order up to %s", (on) => {
    const late = on > completeTo;
    for (const provision of ["act:66", "order:12:1", "patent-act:3:2"])
      expect(wordingOn(provision, on)?.gap).toBe(late ? gap : undefined);
  });
  test("the last look into the register, less the longest delay of its entries", () => {
    for (const [law, word] of Object.entries(library.LAW_AS_OF.newestText).map(([law]) => [law, law] as const)) {
      const id = word === "act" ? "504AC0000000043" : word === "order" ? "504CO0000000394" : law;
      const looked = library.instrumentVersions(id).at(-1)?.lastCheckedOn;
      if (looked === undefined) continue;
      const last = library.addDays(looked, -26);
      const provision = provisionOf({ law: id, article: "999" });
      const rows = [last, library.addDays(last, 1)].map((on) => wordingOn(provision, on));
      expect([law, rows[0]?.gap === gap, rows[1] !== undefined]).toEqual([law, false, true]);
    }
  });
  test.each(scenarios.map((scenario, index) => [index, scenario.rule, scenario] as const))(
    "scenario %i of %s",
    (_, rule, scenario) => {
      expect(ungraded(rule, asked(scenario, late))).toEqual([]);
    },
  );
  test.each(tables.filter((name) => !noLaw.has(name)))("rows of %s", (name) => {
    expect(ungraded(name, (library as unknown as Readonly<Record<string, Ask>>)[name]?.(late))).toEqual([]);
  });
  test.each(Object.entries(lookUps).filter(([name]) => !noLaw.has(name)))("look-ups of %s", (name, of) => {
    const found = of(late).flatMap(([, ask]) => {
      try {
        return ungraded(name, ask());
      } catch {
        return [];
      }
    });
    expect(found).toEqual([]);
  });
  test.each(Object.entries({ ...timelines, ...checklists }).filter(([name]) => name !== "missingParticulars"))(
    "days and lists of %s",
    (name, { facts, ask }) => {
      const each =
        typeof facts === "string"
          ? {}
          : Object.fromEntries(
              Object.entries(facts).map(([fact, is]) => [
                fact,
                is === "day" ? late : is === "material" ? "batteries" : is === "number" ? 1 : undefined,
              ]),
            );
      const given = {
        receivedOn: late,
        filedOn: late,
        kind: "ordinary",
        material: "batteries",
        business: "banking",
        designatedOn: late,
        designationNoticeReceivedOn: late,
        symbols: ["F41H 11/02"],
        ...each,
      };
      expect(ungraded(name, ask(given as never, late))).toEqual([]);
    },
  );
});
