import { type EnumeratedFact, enumerated, wrongDay, wrongNumber } from "../finding/enumeration";
import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import { periodEndsBeforeItBegins, refusedKey, wrongEntry, wrongType } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";
import { isLegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { materialWord } from "./material-word";
import type { SupplyPlanPeriod } from "./plan";
import {
  planChangeBelowNothing,
  planChangeFromNothing,
  planChangesInOppositeDirections,
  planChangesStartFromDifferentValues,
  planChangeToldTwice,
} from "./tables/issues";

const basis = at("act:10:1");

/** For whom a change of name or address is told. */
export const ofWhom = Object.freeze(["individual", "legal-person", "other-body"]);
/** The kinds of changes, and what each tells. */
const toldOf: Readonly<Record<string, readonly string[]>> = table({
  "name-or-address": ["of", "substantial"],
  period: ["months", "from", "to", "substantial"],
  funds: ["ratio", "fromYen", "toYen", "grantChanged"],
  other: ["substantial"],
});
const kinds = Object.freeze(Object.keys(toldOf));
const givers = Object.freeze(["by-support-corporation", "by-support-agency", "by-another"]);

/** What changes of another kind tell, and goes unheard in an entry. */
export function toldOfOtherKinds(changes: unknown): readonly Issue[] {
  if (!Array.isArray(changes)) return [];
  const every = new Set(Object.values(toldOf).flat());
  return Array.from(changes as readonly unknown[]).flatMap((change, index) => {
    const entry = (change ?? {}) as PlanChangeEntry;
    const own = typeof entry.what === "string" && kinds.includes(entry.what) ? (toldOf[entry.what] ?? []) : [...every];
    const others = [...every].filter((name) => isStated(entry[name]) && !own.includes(name));
    return others.map((name) => ({ ...refusedKey(["changes", index, name], name, ["what", ...own]), basis }));
  });
}

/** The facts of a change that are words. */
export const planChangeWords: readonly EnumeratedFact[] = [
  materialWord,
  enumerated("changes.*.what", kinds, basis),
  enumerated("changes.*.of", ofWhom, basis),
  enumerated("changes.*.grantChanged", [true, false, ...givers], basis),
];

/**
 * The provision that speaks of a part of a change: the funds and the period as contents of the plan, the rest as its
 * change.
 */
export function basisOfPlanChange(path: string): Citation {
  if (/\.(?:ratio|fromYen|toYen)$/.test(path)) return at("act:9:3:5");
  return /\.(?:months|from|to)(?:\.|$)/.test(path) ? at("act:9:3:3") : basis;
}

/** An entry as it comes from outside. */
export type PlanChangeEntry = Readonly<Partial<Record<string, unknown>>>;

/** The implementation period ends before it begins. */
export function periodOfPlanEndsBeforeItBegins(path: Issue["path"]): Issue {
  return { ...periodEndsBeforeItBegins(path), basis: at("act:9:3:3") };
}

/** A value is there, whatever it is. */
export function isStated(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** A number that can be counted with. */
export function isCountable(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** An amount in whole yen. */
export function isYen(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A period in days that exist, in their order. */
export function isPeriod(value: unknown): value is SupplyPlanPeriod {
  const { begins, ends } = (value ?? {}) as PlanChangeEntry;
  return isLegalDate(begins) && isLegalDate(ends) && begins <= ends;
}

/**
 * What is wrong with the changes of a plan whose words were read: values that are none, and changes that contradict
 * each other.
 */
export function issuesInPlanChanges(given: unknown): readonly Issue[] {
  if (!Array.isArray(given))
    return isStated(given) ? [{ ...wrongType(["changes"], { expected: "array" }), basis }] : [];
  const changes: readonly unknown[] = Array.from(given);
  const values = changes.flatMap((change, index) => valuesIn(change, ["changes", index]));
  if (values.length > 0) return values;
  const entries = changes as readonly PlanChangeEntry[];
  return [
    ...entries.flatMap((change, index) => contradictionsIn(change, ["changes", index])),
    ...contradictionsBetween(entries),
  ];
}

/**
 * Values of the wrong kind, each with the article that asks for it: the funds and the period as contents of the plan,
 * the rest as its change.
 */
function valuesIn(change: unknown, path: Issue["path"]): readonly Issue[] {
  if (typeof change !== "object" || change === null)
    return [{ ...wrongEntry(path, { expected: "object" }, change), basis }];
  const entry = change as PlanChangeEntry;
  const wrong = (name: string, isRight: (value: unknown) => boolean, expected: string) =>
    isStated(entry[name]) && !isRight(entry[name]) ? [wrongType([...path, name], { expected })] : [];
  if (entry.what === "funds") {
    const yen = (["fromYen", "toYen"] as const).flatMap((name) => {
      const issue = isStated(entry[name]) && wrongNumber(entry[name], { atLeast: 0, whole: true }, [...path, name]);
      return issue ? [issue] : [];
    });
    const issues = [...wrong("ratio", isCountable, "number"), ...yen];
    return issues.map((issue) => ({ ...issue, basis: at("act:9:3:5") }));
  }
  if (entry.what === "period") {
    const days = ["from", "to"].flatMap((side) => {
      const period = entry[side];
      if (!isStated(period)) return [];
      if (typeof period !== "object") return [wrongType([...path, side], { expected: "object" })];
      return ["begins", "ends"].flatMap((end) =>
        isLegalDate((period as PlanChangeEntry)[end])
          ? []
          : [wrongDay((period as PlanChangeEntry)[end], [...path, side, end])],
      );
    });
    const substance = wrong("substantial", (given) => typeof given === "boolean", "boolean").map((issue) => ({
      ...issue,
      basis,
    }));
    return [
      ...[...wrong("months", isCountable, "number"), ...days].map((issue) => ({ ...issue, basis: at("act:9:3:3") })),
      ...substance,
    ];
  }
  return wrong("substantial", (given) => typeof given === "boolean", "boolean").map((issue) => ({ ...issue, basis }));
}

/** What one entry says against itself. */
export function contradictionsIn(
  { what, ratio, fromYen, toYen, months, from, to }: PlanChangeEntry,
  path: Issue["path"] = [],
): readonly Issue[] {
  const issues: Issue[] = [];
  if (what === "funds") {
    if (isStated(ratio) && (isStated(fromYen) || isStated(toYen))) issues.push(planChangeToldTwice([...path, "ratio"]));
    if (fromYen === 0) issues.push(planChangeFromNothing([...path, "fromYen"]));
    if (isCountable(ratio) && ratio < -1) issues.push(planChangeBelowNothing([...path, "ratio"]));
  }
  if (what === "period") {
    if (isStated(months) && (isStated(from) || isStated(to))) issues.push(planChangeToldTwice([...path, "months"]));
    for (const [name, period] of [
      ["from", from],
      ["to", to],
    ] as const)
      if (isStated(period) && !isPeriod(period)) issues.push(periodOfPlanEndsBeforeItBegins([...path, name, "ends"]));
  }
  return issues;
}

/**
 * What entries of one kind say against each other.
 *
 * A plan has one period and one amount: each entry starts from what was certified, or from what the entry before it led
 * to. Entries are added up; what goes up and down at the same time is one change, told by what is before and after.
 */
export function contradictionsBetween(changes: readonly PlanChangeEntry[]): readonly Issue[] {
  return [
    ...startingElsewhere(
      changes,
      "funds",
      ({ fromYen }) => fromYen,
      ({ toYen }) => toYen,
      "fromYen",
    ),
    ...startingElsewhere(
      changes,
      "period",
      ({ from }) => daysOf(from),
      ({ to }) => daysOf(to),
      "from",
    ),
    ...inOppositeDirections(changes, "funds", ({ ratio, fromYen, toYen }) => [
      isCountable(ratio) ? ratio : isYen(fromYen) && isYen(toYen) ? toYen - fromYen : 0,
    ]),
    ...inOppositeDirections(changes, "period", ({ months, from, to }) => {
      if (isCountable(months)) return [months];
      return isPeriod(from) && isPeriod(to)
        ? [directionOf(from.ends, to.ends), directionOf(to.begins, from.begins)]
        : [];
    }),
  ];
}

function daysOf(period: unknown): unknown {
  return isPeriod(period) ? `${period.begins} ${period.ends}` : undefined;
}

function directionOf(before: string, after: string): number {
  return before === after ? 0 : before < after ? 1 : -1;
}

function startingElsewhere(
  changes: readonly PlanChangeEntry[],
  what: string,
  before: (change: PlanChangeEntry) => unknown,
  after: (change: PlanChangeEntry) => unknown,
  name: string,
): readonly Issue[] {
  let certified: unknown;
  let reached: unknown;
  const issues: Issue[] = [];
  for (const [index, change] of changes.entries()) {
    if (change.what !== what || !isStated(before(change))) continue;
    if (certified !== undefined && before(change) !== certified && before(change) !== reached)
      issues.push(planChangesStartFromDifferentValues(["changes", index, name]));
    certified ??= before(change);
    reached = after(change);
  }
  return issues;
}

/** Between two entries: within one, a period whose two ends move is no contradiction. */
function inOppositeDirections(
  changes: readonly PlanChangeEntry[],
  what: string,
  moves: (change: PlanChangeEntry) => readonly number[],
): readonly Issue[] {
  let longer = false;
  let shorter = false;
  const issues: Issue[] = [];
  for (const [index, change] of changes.entries()) {
    if (change.what !== what) continue;
    const of = moves(change);
    if ((longer && of.some((move) => move < 0)) || (shorter && of.some((move) => move > 0)))
      issues.push(planChangesInOppositeDirections(["changes", index]));
    longer ||= of.some((move) => move > 0);
    shorter ||= of.some((move) => move < 0);
  }
  return issues;
}
