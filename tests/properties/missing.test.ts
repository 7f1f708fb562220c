import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import type { Finding } from "../../src/doors/finding";
import { type Rule, rules } from "../rules";
import { factsFrom, names, numbersFrom, outcomeOf, type Trial, trial } from "./completions";
import { count, inputsOf } from "./counted";

/**
 * `missing` is exact: a fact is missing if and only if two completions that differ in it alone have different answers, and where none
 * does, the answer is given. Held against the completions themselves: every one of them where they are few, some of them else.
 */

const days = ["2025-12-24", "2024-06-03", "2026-06-01", "2026-10-15"] as const;
/**
 * Fact sets tried of each rule, each with hundreds of completions: sixty in the test run, one in ten thousand inputs of the long run.
 */
const rounds = process.env.FUZZ_INPUTS === undefined ? 60 : Math.max(2, Math.ceil(inputsOf(1, 0) / 10_000));
const seed = Number(process.env.FUZZ_SEED ?? 20220518);

/**
 * A fact that may be named although no completion tells it: a plan can be about what is no designated product, for which the schema has no
 * word, and such a plan is not certified (Act Art. 9(4), main clause). Who leaves the product out may mean that.
 */
const beyondWords: Readonly<Record<string, string>> = { assessPlanCertification: "material" };

function trials(name: string, rule: Rule): readonly Trial[] {
  const pick = numbersFrom(seed);
  return Array.from({ length: rounds }, (_, round) =>
    trial(
      rule,
      name === "assessOverseasProject" ? "2026-10-15" : (days[round % days.length] as (typeof days)[number]),
      pick,
    ),
  ).filter(
    ({ finding }) =>
      (finding.issues ?? []).length === 0 &&
      (finding.answer !== "undetermined" || finding.why === "facts-missing" || finding.lastRead !== undefined),
  );
}

const shown = ({ facts, on, open, ofTheDay, asLastRead }: Trial) =>
  JSON.stringify({ facts, on, open, outcomes: [...ofTheDay.outcomes], lastRead: [...asLastRead.outcomes] });

/**
 * Rules whose drawn facts nearly always hang on each other, or are decided: of these every subset of a few facts is opened, and completed with
 * each of its values. The first of the values of a fact stands where it is known.
 */
interface FewFacts {
  readonly rule: keyof typeof rules;
  readonly on: LegalDate;
  /** What is known throughout. */
  readonly known?: Readonly<Record<string, unknown>>;
  readonly open: Readonly<Record<string, readonly unknown[]>>;
  /** As many facts are named, over all subsets, at least. */
  readonly named: number;
}
const yesOrNo = [true, false];
const few: readonly FewFacts[] = [
  {
    rule: "assessIndispensableService",
    on: "2026-10-15",
    known: { material: "batteries" },
    open: {
      isService: yesOrNo,
      indispensableToSupply: yesOrNo,
      exclusiveUse: yesOrNo,
      upkeepOrRepair: yesOrNo,
    },
    named: 20,
  },
  {
    // Act Art. 31(1), items 1 to 4, and the forms of corporations that may be designated.
    rule: "assessSupportCorporationDesignation",
    on: "2024-06-03",
    known: {
      ...{ material: "fertilizers", knowledgeAndRecord: true, planAdequate: true, secretsKept: true },
      ...{ punishedUnderTheAct: false, designationRevoked: false, officerPunishedUnderTheAct: false },
    },
    open: {
      form: ["general-incorporated-foundation", "other"],
      financialBasisAndAbility: yesOrNo,
      structureAdequate: yesOrNo,
      otherBusiness: yesOrNo,
      otherBusinessHinders: yesOrNo,
    },
    named: 40,
  },
  {
    // Act Art. 52(1), Order Art. 10(1): an introduction of a critical facility from another business, or from a subsidiary.
    rule: "assessIntroductionDuty",
    on: "2024-06-03",
    known: {
      ...{ designated: true, designatedOn: "2023-11-20", noticeReceivedOn: "2023-11-20", act: "introduction" },
      ...{ "supplier.kind": "company", facilityBecameCriticalOn: "2023-11-20", startsOn: "2026-06-03" },
    },
    open: {
      criticalFacility: yesOrNo,
      "supplier.relation": ["unrelated", "subsidiary"],
      containsOutsidersCriticalFacility: yesOrNo,
    },
    named: 4,
  },
  {
    // Act Art. 78(1): an invention made in Japan, not public, of Art. 66(1); no application was filed.
    rule: "assessForeignFiling",
    on: "2024-06-03",
    known: { application: undefined },
    open: { madeInJapan: yesOrNo, public: yesOrNo, ipc: [["F41H 11/02"], ["A01B 1/00"]] },
    named: 10,
  },
  {
    rule: "assessDesignatedFinancialInstitution",
    on: "2024-06-03",
    known: { punishedUnderListedLaw: false, designationRevoked: false, "officers.ofRevokedInstitution": false },
    open: {
      institution: ["bank", "agricultural-cooperative", "other"],
      lendingAndDeposits: yesOrNo,
      structureAndRulesFit: yesOrNo,
      structureAndRulesSufficient: yesOrNo,
      staffKnowledgeAndExperience: yesOrNo,
      "officers.unfit": yesOrNo,
      "officers.bankruptNotRestored": yesOrNo,
    },
    named: 100,
  },
  {
    rule: "screenByIpc",
    on: "2024-06-03",
    // Order Art. 12(1): item 1 reaches uranium and plutonium alone, items 40, 45 and 46 quantum dots and superlattices.
    open: {
      symbols: [["F41H 11/02"], ["A01B 1/00"], ["B01D 59/00"], ["G01J 1/02"], ["H01L 31/08", "B01D 59/00"]],
      "riders.quantumDotOrSuperlattice": yesOrNo,
      "riders.uraniumOrPlutonium": yesOrNo,
    },
    named: 12,
  },
  {
    rule: "assessForwarding",
    on: "2024-06-03",
    known: { filedOn: "2024-06-03" },
    // Order Art. 12(1): F41H 11/02 needs nothing more, B64G 1/64 the additional requirement; (3): the four limbs of it.
    open: {
      ipc: [["F41H 11/02"], ["B64G 1/64"], ["A01B 1/00"]],
      kind: ["ordinary", "utility-model"],
      "additionalRequirement.defence": yesOrNo,
      "additionalRequirement.byStateOrNrda": yesOrNo,
      "additionalRequirement.commissionedRightLeft": yesOrNo,
      "additionalRequirement.stateTookPart": yesOrNo,
    },
    named: 200,
  },
  {
    rule: "assessInternationalApplication",
    on: "2024-06-03",
    known: { filedOn: "2024-06-03", kind: "pct-designating-japan" },
    open: {
      ipc: [["F41H 11/02"], ["B64G 1/64"], ["A01B 1/00"]],
      "additionalRequirement.defence": yesOrNo,
      "additionalRequirement.byStateOrNrda": yesOrNo,
      "additionalRequirement.commissionedRightLeft": yesOrNo,
      "additionalRequirement.stateTookPart": yesOrNo,
      describedOnlyInAbstract: yesOrNo,
    },
    named: 200,
  },
];

describe.each(few)("$rule on $on, every subset of a few facts", ({ rule, on, known = {}, open, named: atLeast }) => {
  test("the answer is given if no completion tells another, and else exactly what tells them apart is missing", () => {
    const paths = Object.keys(open);
    const ask = (values: ReadonlyMap<string, unknown>): Finding<string> =>
      (rules[rule] as Rule).ask(factsFrom(new Map([...Object.entries(known), ...values])) as never, on);
    const against: string[] = [];
    let [comparisons, named] = [0, 0];
    for (let subset = 1; subset < 2 ** paths.length; subset += 1) {
      const opened = paths.filter((_, index) => (subset >> index) % 2 === 1);
      const closed = paths.filter((path) => !opened.includes(path));
      // Each of the other facts at each of its values, one after the other.
      for (const around of assignments(closed, open)) {
        // What a record leaves out did not happen; what is not known of it is null.
        const found = ask(new Map([...around, ...opened.map((path) => [path, null] as const)]));
        if (!("filedOn" in known)) expect(ask(around)).toEqual(found);
        const completed = [...assignments(opened, open)].map(
          (values) => [values, ask(new Map([...around, ...values]))] as const,
        );
        if (completed.some(([, { issues = [] }]) => issues.length > 0)) continue;
        const outcomes = new Set(completed.map(([, one]) => outcomeOf(one, false)));
        expect(outcomes.has(undefined), `${JSON.stringify([...around])} is answered`).toBe(false);
        const decisive = opened.filter((path) =>
          completed.some(([values, one]) =>
            completed.some(
              ([others, other]) =>
                outcomeOf(other, false) !== outcomeOf(one, false) &&
                opened.every((each) => each === path || others.get(each) === values.get(each)),
            ),
          ),
        );
        comparisons += completed.length;
        named += decisive.length;
        const only = outcomes.size === 1 && !outcomes.has("not read") ? [...outcomes] : [];
        const expected = [...only, "undetermined"];
        const told = found.missing.filter((path) => opened.some((one) => names(path, one)));
        const inVain = told.filter((path) => !decisive.some((one) => names(path, one)));
        const left = decisive.filter((one) => !told.some((path) => names(path, one)));
        if (found.answer !== expected[0] || inVain.length + left.length > 0)
          against.push(
            `${JSON.stringify([...around])} open ${opened}: ${found.answer} for ${expected[0]}, in vain ${inVain}, left out ${left}`,
          );
      }
    }
    count("completions of open facts", 1, comparisons);
    expect(against.slice(0, 5)).toEqual([]);
    expect(named, "facts that tell completions apart").toBeGreaterThanOrEqual(atLeast);
  });
});

/** Every way to give each of some facts one of its values. */
function assignments(
  paths: readonly string[],
  values: Readonly<Record<string, readonly unknown[]>>,
): readonly ReadonlyMap<string, unknown>[] {
  return paths.reduce<readonly ReadonlyMap<string, unknown>[]>(
    (ways, path) => ways.flatMap((way) => (values[path] ?? []).map((value) => new Map([...way, [path, value]]))),
    [new Map()],
  );
}

describe.each(Object.entries(rules) as [string, Rule][])("%s", (name, rule) => {
  test("says what every completion says, and misses exactly what tells completions apart", () => {
    let comparisons = 0;
    let named = 0;
    let factSets = 0;
    const against: string[] = [];
    const none = (paths: readonly string[], what: string, one: Trial): void => {
      if (paths.length > 0) against.push(`${what} ${paths.join()}: ${shown(one)}`);
    };
    for (const one of trials(name, rule)) {
      comparisons += one.comparisons;
      factSets += 1;
      // What no completion can be so is nothing to complete.
      if (one.ofTheDay.outcomes.size === 0) continue;
      const { finding } = one;
      const said = [
        [finding, one.ofTheDay],
        ...(finding.lastRead ? ([[finding.lastRead, one.asLastRead]] as const) : []),
      ] as const;
      for (const [{ answer, missing }, { outcomes, decisive, answered }] of said) {
        if (answer !== "undetermined") {
          none(
            [...outcomes].filter((outcome) => outcome !== answer),
            `${answer}, but completions say`,
            one,
          );
          continue;
        }
        const left = [...decisive].filter((path) => !missing.some((each) => names(each, path)));
        none(left, "not named:", one);
        // Where a completion contradicts itself, or is not answered, what it would be told apart by is not seen.
        if (!one.exhaustive || !one.whole || !one.consistent || !answered) continue;
        named += missing.length;
        const inVain = missing.filter(
          (each) =>
            each !== beyondWords[name] &&
            one.drawn.some((path) => names(each, path)) &&
            ![...decisive].some((path) => names(each, path)),
        );
        none(inVain, "named in vain:", one);
      }
    }
    count("completions of open facts", factSets, comparisons);
    expect(against).toEqual([]);
    if (process.env.FUZZ_INPUTS !== undefined) return;
    expect(comparisons, "comparisons of two completions").toBeGreaterThan(10);
    expect(named, "facts that are named and looked at").toBeGreaterThanOrEqual(
      few.some((one) => one.rule === name) ? 0 : 1,
    );
  });
});
