import { addDays, daysBetween } from "../calendar/days";
import { addStatutoryPeriod } from "../calendar/period";
import type { Condition, Criterion, Decided } from "../finding/condition";
import { anyOf, criterion, decided, eachOf, ofPart } from "../finding/condition";
import { readEnumerations, withIssues } from "../finding/enumeration";
import { readFacts } from "../finding/fact-shape";
import type { Finding } from "../finding/finding";
import { assuredBy, undetermined, withMissing } from "../finding/finding";
import { issuesOfAnyReadings, type RuleOptions } from "../finding/reading";
import { type Rule, rule } from "../finding/rule";
import { touchedBy } from "../finding/touched-by";
import type { Truth } from "../finding/truth";
import { known, negate } from "../finding/truth";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { underEveryOrdinance } from "./every-ordinance";
import type { MaterialId } from "./materials";
import type { MinorChangeRules } from "./minor-change-rules";
import type { SupplyPlanPeriod } from "./plan";
import {
  basisOfPlanChange,
  isCountable,
  isPeriod,
  isStated,
  issuesInPlanChanges,
  isYen,
  planChangeWords,
  toldOfOtherKinds,
} from "./plan-change-issues";
import type { PlanOrdinanceRow } from "./plan-ordinance";
import { planOrdinanceOn, planOrdinancesOn } from "./plan-procedure";
import { planChangeFactsShape } from "./tables/fact-shapes";
import { minorChangeRules } from "./tables/plan-minor-changes";
import { planOrdinances } from "./tables/plan-ordinances";

/**
 * One change of a certified plan. 認定供給確保計画の変更.
 *
 * A period or an amount is told in one of two ways: before and after (`from`, `to`; `fromYen`, `toYen`), which is
 * exact, or by its difference (`months`, `ratio`), which is signed and whose size counts. Both together are an issue.
 * `ratio` is a fraction of the amount of funds: 0.099 is 9.9 percent.
 */
export type PlanChange =
  | {
      /** Name, representative or main office; for an individual name or address. 氏名又は住所. */
      readonly what: "name-or-address";
      /**
       * Whose name or address; only matters at MLIT, whose ordinance names individuals and legal persons, not other
       * bodies. その他の団体.
       */
      readonly of?: "individual" | "legal-person" | "other-body" | null | undefined;
      /**
       * Whether the content of the plan changes in substance; only asked where the limb on names is not open. 実質的な変更.
       */
      readonly substantial?: boolean | null | undefined;
    }
  | {
      /** The implementation period. 実施期間. */
      readonly what: "period";
      /** Months by which it becomes longer, or shorter if negative. */
      readonly months?: number | null | undefined;
      /** The period as certified, both days included. 変更前の実施期間. */
      readonly from?: SupplyPlanPeriod | null | undefined;
      /** The period after the change. 変更後の実施期間. */
      readonly to?: SupplyPlanPeriod | null | undefined;
      /**
       * Whether the content of the plan changes in substance; only asked at MAFF, whose ordinance has no limb on the
       * period. 実質的な変更.
       */
      readonly substantial?: boolean | null | undefined;
    }
  | {
      /** The amount of funds and how they are raised. 資金の額及びその調達方法. */
      readonly what: "funds";
      /**
       * Increase of the amount as a fraction of it, or decrease if negative. What falls short of 0.1 by rounding alone
       * counts as ten percent.
       */
      readonly ratio?: number | null | undefined;
      /** The whole amount as certified, in yen. 変更前の資金の額（円）. @integer @minimum 0 */
      readonly fromYen?: number | null | undefined;
      /** The whole amount after the change, in yen. 変更後の資金の額（円）. @integer @minimum 0 */
      readonly toYen?: number | null | undefined;
      /**
       * Whether the amount of a grant changed. 助成金の額の変更. `true` means a grant that the ordinance names; where it is not
       * sure which, say who gives it: METI's ordinance names grants of a support corporation or agency, MAFF's and
       * MLIT's those of a support corporation, the others any grant.
       */
      readonly grantChanged?:
        | boolean
        | "by-support-corporation"
        | "by-support-agency"
        | "by-another"
        | null
        | undefined;
    }
  | {
      /** Anything else in the plan. */
      readonly what: "other";
      /** Whether the content changes in substance. 実質的な変更. */
      readonly substantial?: boolean | null | undefined;
    };

/** What is to be classified: the product of the plan and its changes. */
export interface PlanChangeFacts {
  /** Id of the product. */
  readonly material?: MaterialId | null | undefined;
  /**
   * Every change that is made at the same time; entries on the period are added up, and so are those on the funds.
   * @maxItems 1000
   */
  readonly changes: readonly PlanChange[];
}

/** The two courses for a change of a certified plan. */
export type PlanChangeAnswer = "certification-required" | "notification-only";

const question = {
  ja: "認定供給確保計画のこの変更には、変更の認定が必要か、軽微な変更の届出で足りるか。",
  en: "Does this change of a certified plan need certification, or is notice of a minor change enough?",
};
const inForceFrom: LegalDate = "2022-08-01";

/**
 * Tells whether a change of a certified plan must be certified beforehand or only notified afterwards.
 *
 * 計画の変更 (Act Art. 10(1)(2) and the ministry's ordinance). A change is minor by name or address (at MLIT not of a body
 * that is no legal person); by at most six months of the period (six months within; MAFF's ordinance has no such limb,
 * so that there a period is minor only where nothing changes in substance); by less than ten percent of the funds where
 * the grant stays; or if nothing changes in substance. Several changes together need certification if one of them does;
 * two that are told of the period, or of the funds, count together. Where both ends of the period move, the ordinance
 * does not say whether the moves are added or set off against each other: an answer is given where both readings agree,
 * and so it is where a `ratio` stands beside other entries on the funds and may be one of what was certified or of what
 * they led to. It does not decide whether the certification of the change is granted.
 *
 * Sanction: no penalty (`penaltiesFor("plan-change-without-certification")`,
 * `penaltiesFor("minor-plan-change-unnotified")`).
 *
 * @param facts - product and changes; what is left out is not known
 * @param on - the day whose law applies
 * @returns `certification-required` (before the change, form 5) or `notification-only` (after it, without delay, form
 * 9)
 * @example
 * classifyPlanChange({ material: "batteries", changes: [{ what: "period", months: 6 }] }, "2024-04-01").answer;
 * // => "notification-only"
 * classifyPlanChange({ material: "fertilizers", changes: [{ what: "period", months: 6 }] }, "2024-04-01").missing;
 * // => ["changes.0.substantial"]
 * classifyPlanChange(
 *   {
 *     material: "batteries",
 *     changes: [{ what: "funds", fromYen: 300_000_000, toYen: 330_000_000, grantChanged: false }],
 *   },
 *   "2024-04-01",
 * ).answer; // => "certification-required"
 * @see Act Art. 10
 * @category Supply plans
 */
export function classifyPlanChange(
  facts: PlanChangeFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<PlanChangeAnswer> {
  const unheard = toldOfOtherKinds(facts?.changes);
  const heard = unheard.length === 0 ? facts : { ...facts, changes: withoutPaths(facts.changes, unheard) };
  const read = readEnumerations(heard, planChangeWords);
  const finding = withIssues(classify(read.facts, on, options), [...read.issues, ...unheard]);
  // What is wrong within the entries was told by what changes in them; here the properties that no entry has.
  const { issues } = readFacts(heard, { shape: planChangeFactsShape }, basisOfPlanChange);
  const told = new Set(finding.issues?.map(({ path }) => path.join()));
  return withIssues(
    finding,
    issues.filter(({ path }) => !told.has(path.join())),
  );
}

/** The changes without the parts that issues are about. */
function withoutPaths(changes: PlanChangeFacts["changes"], issues: readonly Issue[]): PlanChangeFacts["changes"] {
  return Array.from(changes ?? [], (change, index) => {
    const names = issues.filter(({ path }) => path[1] === index).map(({ path }) => path[2]);
    const kept = Object.entries(change ?? {}).filter(([name]) => !names.includes(name));
    return names.length === 0 ? change : (Object.fromEntries(kept) as unknown as PlanChange);
  });
}

/** The answer from facts in which every word is one that is allowed. */
function classify(facts: PlanChangeFacts, on: LegalDate, options: RuleOptions | undefined): Finding<PlanChangeAnswer> {
  const safeSide = { answer: "certification-required", answerText: answers["certification-required"] } as const;
  const act = { question, basis: [at("act:10:1"), at("act:10:2")], safeSide };
  if (!isLegalDate(on)) return { ...undetermined(act, on, "out-of-coverage"), issues: [notALegalDate(["on"])] };
  // A list with holes is read as a list of entries that say nothing.
  const changes: readonly unknown[] = Array.isArray(facts?.changes) ? Array.from(facts.changes) : [];
  const issues = issuesInPlanChanges(facts?.changes);
  if (on < inForceFrom)
    return withIssues(undetermined(act, on, "not-in-force"), [...issues, ...issuesOfAnyReadings(options)]);
  const isKnown = typeof facts?.material === "string";
  if (changes.length === 0) {
    const missing = isKnown ? ["changes"] : ["material", "changes"];
    const looked = planOrdinancesOn(on)
      .filter(({ materials }) => !isKnown || materials.includes(facts.material as MaterialId))
      .flatMap((row) => rules.get(row)?.({ changes, issues }, on) ?? []);
    return withIssues(
      withMissing(assuredBy(undetermined<PlanChangeAnswer>(act, on, "facts-missing"), looked), missing),
      [...issues, ...issuesOfAnyReadings(options)],
    );
  }
  if (!isKnown) {
    const shared = underEveryOrdinance(act, on, [changes, ...completionsOf(changes)], (row, given) =>
      classify({ material: row.materials[0], changes: given } as PlanChangeFacts, on, options),
    );
    return shared.issues === undefined ? withIssues(shared, issues) : shared;
  }
  const row = planOrdinanceOn(facts.material, on);
  const asked = row === undefined ? undefined : rules.get(row);
  if (asked === undefined) return withIssues(undetermined(act, on, "not-in-force"), issues);
  const finding = withIssues(asked({ changes, issues }, on, options), issues);
  const moved =
    finding.reasons.some((reason) => reason.criterion === "period-within-six-months" && reason.met === "unknown") &&
    changes.some((change) => is(change, "period") && movesBothEndsTheSameWay(change));
  return touchedBy(finding, [...(row?.gaps ?? []), ...(moved ? ["plan-period-moved-at-both-ends"] : [])]);
}

/**
 * The ordinances differ on whose name changes, on whose grant, and on nothing else that one entry leaves open alone.
 */
const grants = ["by-support-corporation", "by-support-agency", "by-another", false];

/** The changes with what their entries do not say of it, in each way that an ordinance tells apart. */
function completionsOf(changes: readonly unknown[]): readonly (readonly unknown[])[] {
  return grants.flatMap((grantChanged) =>
    ["other-body", "individual"].flatMap((of) =>
      [true, false].map((substantial) =>
        changes.map((one) =>
          typeof one === "object" && one !== null ? { grantChanged, of, substantial, ...withoutNulls(one) } : one,
        ),
      ),
    ),
  );
}

const withoutNulls = (one: object): object =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => isStated(value)));

const answers: Readonly<Record<PlanChangeAnswer, BilingualText>> = {
  "notification-only": {
    ja: "軽微な変更であり、変更後遅滞なく届け出れば足りる",
    en: "a minor change: notice without delay after it is enough",
  },
  "certification-required": {
    ja: "あらかじめ主務大臣の変更の認定を受けなければならない",
    en: "the change must be certified beforehand by the competent minister",
  },
};

/** The changes, and beside them what is wrong with them. */
interface ReadChanges {
  readonly changes: readonly unknown[];
  readonly issues: readonly Issue[];
}

/** The rule of one ordinance. */
function ruleOf(row: PlanOrdinanceRow): Rule<ReadChanges, PlanChangeAnswer> {
  const minor = minorChangeRules[row.id];
  const limbs = limbsOf(minor);
  return rule(["act:10:1", "act:10:2", `${minor.provision}:1`], {
    question,
    answers,
    safeSide: "certification-required",
    when: { "notification-only": eachOf((read) => minorLimbs(read, limbs)) },
    inForceFrom,
    grade: row.source.grade,
    restsOn: ["act:10:1", minor.provision],
  });
}

type Kind = PlanChange["what"];
type Entry<What extends Kind> = Partial<Record<keyof Extract<PlanChange, { what: What }>, unknown>> & {
  readonly what: What;
};
/** An entry with its place in the list. */
interface Placed<What extends Kind> {
  readonly change: Entry<What>;
  readonly path: string;
}

function is<What extends Kind>(change: unknown, what: What): change is Entry<What> {
  return typeof change === "object" && change !== null && (change as { readonly what?: unknown }).what === what;
}

/** The limbs of one ordinance under which a change can be minor. */
interface Limbs {
  readonly nameOrAddress: Condition<Entry<"name-or-address">>;
  readonly months: number | undefined;
  /** Of the months; where the ordinance has no such limb, what is open to a period is the last limb. */
  readonly period: Decided | Criterion<Entry<"period">>;
  readonly funds: Decided;
  /**
   * The limb asks for a change of the amount: where only the way of raising it changes, that it is open is an
   * inference.
   */
  readonly waysOfRaising: Decided;
  readonly grant: Condition<Entry<"funds">>;
  /** The last limb: whatever does not change the content of the plan in substance. */
  readonly notInSubstance: Condition<Entry<"other">>;
  /** The same of an entry that does not say what it changes. */
  readonly notInSubstanceAtAll: Condition<unknown>;
}

function limbsOf({ listed, periodMonths, nameOrAddressOf, excludedGrant }: MinorChangeRules): Limbs {
  const limb = (id: string, provision: Provision, ja: string, en: string) => ({
    id,
    text: { ja, en },
    basis: at(provision),
  });
  const inSubstance = limb(
    "no-change-in-substance",
    listed.notInSubstance,
    "実質的な変更を伴わない変更",
    "no change in substance",
  );
  const notInSubstance = criterion<{ readonly substantial?: unknown }>({
    ...inSubstance,
    facts: ["substantial"],
    test: ({ substantial }) => negate(known(substantial)),
  });
  const funds = limb(
    "funds-under-ten-percent",
    listed.funds,
    "資金の額の十パーセント未満の増減",
    "funds change by less than ten percent",
  );
  return {
    // MLIT names individuals and legal persons only: the name of another body is minor under the last limb, if at all.
    nameOrAddress:
      nameOrAddressOf === "legal-persons-and-other-bodies"
        ? decided(
            limb(
              "name-or-address",
              listed.nameOrAddress,
              "氏名又は住所（団体の名称、代表者又は主たる事務所）の変更",
              "change of name, representative or main office",
            ),
            true,
          )
        : anyOf(
            criterion<Entry<"name-or-address">>({
              ...limb(
                "name-or-address",
                listed.nameOrAddress,
                "氏名又は住所（法人の名称、代表者又は主たる事務所）の変更",
                "change of name, representative or main office of an individual or a legal person",
              ),
              facts: ["of"],
              test: ({ of }) => (isStated(of) ? of !== "other-body" : undefined),
            }),
            notInSubstance,
          ),
    months: periodMonths,
    // A limb on the period shuts the last limb to it (前三号に掲げるもののほか); where there is none, nothing shuts it.
    period:
      listed.period === undefined
        ? criterion<Entry<"period">>({ ...notInSubstance, grade: "inferred" })
        : decided(
            limb(
              "period-within-six-months",
              listed.period,
              "実施期間の六月以内の変更",
              "change of the period by six months or less",
            ),
            undefined,
          ),
    funds: decided(funds, undefined),
    waysOfRaising: decided({ ...funds, grade: "inferred" }, undefined),
    grant: criterion({
      ...limb("grant-unchanged", listed.funds, "助成金の額の変更でない", "the amount of the grant does not change"),
      facts: ["grantChanged"],
      test: ({ grantChanged }) => {
        if (typeof grantChanged === "boolean") return !grantChanged;
        if (grantChanged === "by-support-corporation") return false;
        if (grantChanged === "by-support-agency") return excludedGrant === "by-support-corporation";
        if (grantChanged === "by-another") return excludedGrant !== "any";
        return undefined;
      },
    }),
    notInSubstance,
    notInSubstanceAtAll: decided(inSubstance, undefined, ["what"]),
  };
}

/**
 * What makes each change minor, in the order of the list. What is told of the period, or of the funds, is one change.
 */
function minorLimbs({ changes, issues }: ReadChanges, limbs: Limbs): readonly Condition<ReadChanges>[] {
  const sound = (path: string) => !issues.some((issue) => issue.path.slice(0, 2).join(".") === path);
  const all = <What extends Kind>(what: What): readonly Placed<What>[] =>
    changes.flatMap((change, index) => (is(change, what) ? [{ change, path: `changes.${index}` }] : []));
  const periods = all("period");
  const funds = all("funds");
  const whats = changes.flatMap((change, index) =>
    typeof (change as Partial<PlanChange> | null | undefined)?.what === "string" ? [] : [`changes.${index}.what`],
  );
  // What is not told of an entry may set off what the others move.
  const withUnknown = (limb: Decided): Decided =>
    limb.truth === false && whats.length > 0 ? { ...limb, truth: undefined, facts: whats } : limb;
  return changes.flatMap((change, index): readonly Condition<ReadChanges>[] => {
    const path = `changes.${index}`;
    if (is(change, "name-or-address")) return [ofPart(path, change, limbs.nameOrAddress)];
    if (is(change, "period")) {
      if (limbs.period.kind === "criterion") return [ofPart(path, change, limbs.period)];
      return path === periods[0]?.path ? [withUnknown(periodLimb(periods, sound, limbs.period, limbs.months))] : [];
    }
    if (is(change, "funds")) {
      return [
        ...(path === funds[0]?.path ? [withUnknown(fundsLimb(funds, sound, limbs))] : []),
        ofPart(path, change, limbs.grant),
      ];
    }
    return [
      is(change, "other")
        ? ofPart(path, change, limbs.notInSubstance)
        : ofPart(path, change, limbs.notInSubstanceAtAll),
    ];
  });
}

function periodLimb(
  periods: readonly Placed<"period">[],
  sound: (path: string) => boolean,
  period: Decided,
  months = 0,
): Decided {
  const { moves, facts } = parts(periods, sound, movesOf, ({ from, to }) =>
    isStated(from) || isStated(to) ? ["from", "to"] : ["months"],
  );
  return { ...period, truth: underEveryReading(moves, (size) => size <= months + rounding), facts };
}

function fundsLimb(funds: readonly Placed<"funds">[], sound: (path: string) => boolean, limbs: Limbs): Decided {
  const { moves, facts } = parts(funds, sound, shareOf, ({ fromYen, toYen }) =>
    isStated(fromYen) || isStated(toYen) ? ["fromYen", "toYen"] : ["ratio"],
  );
  const truth = moves === undefined ? undefined : underTenPercent(funds.map(({ change }) => change));
  // Every entry tells its amount and the sum is open all the same: what was before and after in yen closes it.
  const inYen = funds.flatMap(({ change, path }) =>
    isCountable(change.ratio) ? [`${path}.fromYen`, `${path}.toYen`] : [],
  );
  const limb = moves?.every((move) => move === 0) ? limbs.waysOfRaising : limbs.funds;
  return { ...limb, truth, facts: moves !== undefined && truth === undefined ? inYen : facts };
}

const tenPercent = 0.1;
/** Fractions that were computed differ from what was meant by some 1e-16; a yen of a hundred billion is 1e-11 of it. */
const rounding = 1e-12;

/**
 * What the entries of one kind move, all together, and the facts that tell it; not known where one of them is not, or
 * where they contradict each other.
 */
function parts<What extends Kind>(
  entries: readonly Placed<What>[],
  sound: (path: string) => boolean,
  movesOfOne: (change: Entry<What>) => readonly number[] | undefined,
  factsOfOne: (change: Entry<What>) => readonly string[],
): { readonly moves: readonly number[] | undefined; readonly facts: readonly string[] } {
  const moves = entries.map(({ change, path }) => (sound(path) ? movesOfOne(change) : undefined));
  return {
    moves: moves.includes(undefined) ? undefined : (moves as readonly (readonly number[])[]).flat(),
    facts: entries.flatMap(({ change, path }) => factsOfOne(change).map((fact) => `${path}.${fact}`)),
  };
}

/** Moves that are added and moves that are set off against each other: an answer only where both come to the same. */
function underEveryReading(moves: readonly number[] | undefined, within: (size: number) => boolean): Truth {
  if (moves === undefined) return undefined;
  const sizes = moves.reduce((sum, move) => sum + Math.abs(move), 0);
  const net = Math.abs(moves.reduce((sum, move) => sum + move, 0));
  return within(sizes) ? true : within(net) ? undefined : false;
}

/**
 * Whether the funds change by less than ten percent of what was certified: an answer only where every reading of the
 * entries has it.
 */
function underTenPercent(entries: readonly Entry<"funds">[]): Truth {
  if (entries.every(({ fromYen }) => isYen(fromYen))) {
    return entries.every(({ toYen }) => isYen(toYen)) ? underTenPercentInYen(entries) : undefined;
  }
  const under = sharesUnderEveryReading(entries).map((share) => Math.abs(share) < tenPercent - rounding);
  return under.every((one) => one === under[0]) ? under[0] : undefined;
}

/**
 * Ten times what the amount moves is less than the amount: in whole yen, so that ten percent is never missed by a
 * fraction.
 */
function underTenPercentInYen(entries: readonly Entry<"funds">[]): boolean {
  const certified = BigInt(entries[0]?.fromYen as number);
  const moved = entries.reduce(
    (sum, { fromYen, toYen }) => sum + BigInt(toYen as number) - BigInt(fromYen as number),
    0n,
  );
  return 10n * (moved < 0n ? -moved : moved) < certified;
}

/**
 * The fractions of what was certified by which the funds change, one a reading: a ratio is one of what was certified or
 * of what the entries before it led to, and the first amount in yen is what was certified or what the ratios before it
 * led to.
 */
function sharesUnderEveryReading(entries: readonly Entry<"funds">[]): readonly number[] {
  const firstInYen = entries.findIndex(({ fromYen }) => isYen(fromYen));
  const start = firstInYen < 0 ? 1 : (entries[firstInYen]?.fromYen as number);
  const before = entries.slice(0, Math.max(firstInYen, 0)).map(({ ratio }) => ratio as number);
  const added = before.reduce((sum, ratio) => sum + ratio, 1);
  const compounded = before.reduce((product, ratio) => product * (1 + ratio), 1);
  return [1, added, compounded].flatMap((led) => {
    // Of funds that had fallen to nothing none would be left to start from.
    if (led <= 0) return [];
    const certified = start / led;
    const moved = (of: "certified" | "reached") =>
      entries.reduce(
        (sum, { ratio, fromYen, toYen }) =>
          sum +
          (isYen(fromYen)
            ? (toYen as number) - fromYen
            : (ratio as number) * (of === "certified" ? certified : certified + sum)),
        0,
      );
    return [moved("certified") / certified, moved("reached") / certified];
  });
}

function shareOf({ ratio, fromYen, toYen }: Entry<"funds">): readonly number[] | undefined {
  if (isCountable(ratio)) return [ratio];
  return isYen(fromYen) && isYen(toYen) ? [(toYen - fromYen) / fromYen] : undefined;
}

/** Months by which the period becomes longer at its end and at its beginning; negative where shorter. */
function movesOf({ months, from, to }: Entry<"period">): readonly number[] | undefined {
  if (isCountable(months)) return [months];
  if (!isPeriod(from) || !isPeriod(to)) return undefined;
  return [movedBy(from.ends, to.ends, 1), -movedBy(from.begins, to.begins, 0)];
}

/**
 * Months by which a day moves; negative where it moves back. What lies between begins on the earlier day itself (0), or
 * on the day after it (1).
 */
function movedBy(before: LegalDate, after: LegalDate, begins: 0 | 1): number {
  if (before === after) return 0;
  const between = (earlier: LegalDate, later: LegalDate) =>
    monthsIn(addDays(earlier, begins), addDays(later, begins - 1));
  return before < after ? between(before, after) : -between(after, before);
}

/**
 * Length of a stretch of days in months by the calendar (Civil Code Art. 143), both days included; what is left over as
 * a part of the month it falls into.
 */
function monthsIn(first: LegalDate, last: LegalDate): number {
  const lengthTo = (day: LegalDate) => daysBetween(first, day) + 1;
  const since = (day: LegalDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  // Over a century the days do not matter.
  if (since(last) - since(first) > 1200) return since(last) - since(first);
  let whole = Math.max(0, since(last) - since(first) - 1);
  let reached = whole === 0 ? 0 : lengthTo(endOf(first, whole));
  while (since(first) + whole + 1 < since("9999-12-31")) {
    const next = lengthTo(endOf(first, whole + 1));
    if (next > lengthTo(last)) return whole + (lengthTo(last) - reached) / (next - reached);
    whole += 1;
    reached = next;
  }
  return whole + (lengthTo(last) - reached) / 31;
}

function endOf(first: LegalDate, months: number): LegalDate {
  return addStatutoryPeriod(first, { months }, { firstDay: "included" });
}

/** The period is moved as a whole: both ends to the same side. */
function movesBothEndsTheSameWay(change: Entry<"period">): boolean {
  const [atEnd = 0, atBeginning = 0] = movesOf(change) ?? [];
  return atEnd * atBeginning < 0;
}

const rules = new Map(planOrdinances.map((row) => [row, ruleOf(row)] as const));
