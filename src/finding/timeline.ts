import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";

/** A day on which something begins, ends or falls due. */
export interface Boundary {
  /** Stable id within its timeline, such as `prohibited-through`. */
  readonly id?: string;
  readonly date: LegalDate;
  /** What happens on that day. */
  readonly what: BilingualText;
  readonly basis: Citation;
  /** Grade of the weakest source of that day; `text` unless stated. */
  readonly grade?: Grade;
  /** Ids of the known gaps that touch that day. */
  readonly gaps?: readonly string[];
}

/** Anything that has boundaries in time: a review, a patent application, a plan. */
export interface Timeline {
  readonly boundaries: readonly Boundary[];
  /** Grade of the weakest source; `text` unless stated. */
  readonly grade?: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}

/**
 * A procedure laid out in days: where it stands, its days, what is not known of it and what is wrong with what was
 * given. 手続の日程.
 */
export interface ProcedureTimeline extends Timeline {
  /** Where it stands; `undetermined` where that does not follow, `invalid` where what was given cannot be. */
  readonly state: string;
  /** What is not known and matters. */
  readonly missing: readonly string[];
  /** What is wrong with what was given, with path and provision. */
  readonly issues: readonly Issue[];
  readonly grade: Grade;
  readonly gaps: readonly string[];
}

/**
 * One day of a procedure: its id, the day where there is one, its provision, and what it is in Japanese and English.
 */
export type DayRow<Id extends string = string, Where = Provision | Citation> = readonly [
  id: Id,
  date: LegalDate | undefined,
  provision: Where,
  ja: string,
  en: string,
];

/** The property that holds a day: its id in the writing of properties. */
export type DayName<Id extends string> = Id extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<DayName<Rest>>}`
  : Id;

/** The days of a procedure, as properties and as boundaries. */
export interface LaidOut<Id extends string> {
  readonly days: { readonly [Name in Id as DayName<Name>]?: LegalDate };
  /** By date; those of one day in the order of the list. */
  readonly boundaries: (Boundary & { readonly id: Id })[];
}

/**
 * Lays out a procedure: the days are listed once, and both its properties and its boundaries come from the list. 日程.
 *
 * @param rows - every day in the order of the law; one that does not follow has no date and is left out
 */
export function layOut<const Id extends string>(rows: readonly DayRow<Id>[]): LaidOut<Id> {
  return layOutCited(
    rows.map(([id, date, provision, ja, en]) => [
      id,
      date,
      typeof provision === "string" ? at(provision) : provision,
      ja,
      en,
    ]),
  );
}

/** The same of days whose provisions are cited. */
export function layOutCited<const Id extends string>(rows: readonly DayRow<Id, Citation>[]): LaidOut<Id> {
  const days: Record<string, LegalDate> = {};
  const boundaries: (Boundary & { readonly id: Id })[] = [];
  for (const [id, date, basis, ja, en] of rows) {
    if (date === undefined) continue;
    days[propertyOf(id)] = date;
    boundaries.push({ id, date, what: { ja, en }, basis });
  }
  boundaries.sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
  return { days: days as LaidOut<Id>["days"], boundaries };
}

/** `answer-due` is `answerDue`. */
function propertyOf(id: string): string {
  let name = "";
  for (const word of id.split("-")) name += name === "" ? word : `${(word[0] ?? "").toUpperCase()}${word.slice(1)}`;
  return name;
}

/** A procedure of which no days follow. */
export interface UndeterminedTimeline extends ProcedureTimeline {
  readonly state: "undetermined";
  /** Why: something is not known, the wording was not read, or the provision was not in force. */
  readonly why: "facts-missing" | "wording-not-read" | "not-in-force";
}

/** No days follow from what is known or was read. */
export function undeterminedTimeline(
  why: UndeterminedTimeline["why"],
  missing: readonly string[] = [],
): UndeterminedTimeline {
  return { state: "undetermined", why, boundaries: [], missing, issues: [], grade: "text", gaps: [] };
}

/** What a procedure is of which nothing can be laid out: what was given cannot be. */
export interface InvalidTimeline extends ProcedureTimeline {
  readonly state: "invalid";
  /** None. */
  readonly boundaries: readonly never[];
}

/** Nothing can be laid out of what cannot be. */
export function invalidTimeline(issues: readonly Issue[]): InvalidTimeline {
  return { state: "invalid", boundaries: [], missing: [], issues, grade: "text", gaps: [] };
}
