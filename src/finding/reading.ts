import type { Citation } from "../kernel/citation";
import type { Issue } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { type Provision, provisionOf } from "../kernel/provision";
import type { WordingRow } from "../kernel/wording-row";
import { isOpen, stretchOn, type WordingStretch, wordingOn, wordingRows } from "../kernel/wordings";

/** A wording that the caller has read. 利用者が確認した条文. */
export interface WordingRead {
  /**
   * The provision as the register of wordings names it, such as `"act:7"`; a whole order, such as `"mlit"`, covers its
   * articles.
   */
  readonly provision: Provision;
  /** First day of the wording that was read. */
  readonly from: LegalDate;
  /**
   * The elements that the library knows stand unchanged in it, and nothing was added to them; nothing else can be
   * stated.
   */
  readonly unchanged: true;
  /** What was read, and where. */
  readonly source: string;
  /** The day on which it was read. */
  readonly checkedOn: LegalDate;
}

/** What the caller has read and this library has not. 利用者が確認した条文. */
export type SuppliedReading =
  | WordingRead
  | {
      /** An open question of a text that was read. */
      readonly question: "both-measures-required";
      readonly value: boolean;
      readonly source: string;
      readonly checkedOn: LegalDate;
    };

/** What a call may bring beside facts and day. */
export interface RuleOptions {
  /** Readings that the caller supplies; an answer that rests on one has the grade `stated`, the weakest. */
  readonly readings?: readonly SuppliedReading[] | undefined;
}

/** A reading that is not complete. */
export const readingNotUnderstood = defineIssue("reading-not-understood", {
  ja: "確認した条文の内容（規定・施行日・変更がないこと・典拠・確認日）が正しく示されていません。",
  en:
    "A supplied reading needs the provision and its first day (or the open question), what it says, its " +
    "source and the day it was checked.",
});

/** A reading of a wording that is not open. */
export const readingWithoutEffect = defineIssue("reading-without-effect", {
  ja: "この問いについて未確認の条文に関するものではないため、確認した条文として用いません。",
  en: "Not about a wording that is open for this question, so the reading has no effect.",
});

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/** Whether a reading says all that it must. */
function isComplete(reading: SuppliedReading | null | undefined): reading is SuppliedReading {
  if (typeof reading !== "object" || reading === null || !isText(reading.source) || !isLegalDate(reading.checkedOn))
    return false;
  if ("question" in reading) return reading.question === "both-measures-required" && typeof reading.value === "boolean";
  return (
    isText(reading.provision) &&
    isLegalDate(reading.from) &&
    reading.unchanged === true &&
    reading.from <= reading.checkedOn
  );
}

/** Whether a reading is one of the wording of a row: of its provision, or of what it stands in. */
function isOf(reading: WordingRead, row: WordingRow): boolean {
  return (
    reading.from === row.from &&
    (reading.provision === row.provision || row.within?.includes(reading.provision as Provision) === true)
  );
}

/** What readings do to some wordings: which of them they cover, and which readings are wrong or without effect. */
interface Held {
  readonly read: ReadonlySet<WordingRow>;
  readonly issues: readonly Issue[];
}

function hold(
  options: RuleOptions | undefined,
  open: readonly WordingRow[],
  ofQuestion: (question: string) => boolean,
): Held {
  const readings: readonly unknown[] = Array.isArray(options?.readings) ? options.readings : [];
  const issues: Issue[] = [];
  const read = new Set<WordingRow>();
  // A reading that stands alone, or whatever else is no list, is none of them.
  const given: unknown = options?.readings;
  if (given !== undefined && given !== null && !Array.isArray(given))
    issues.push(readingNotUnderstood(["options", "readings"]));
  readings.forEach((one, index) => {
    const reading = one as SuppliedReading | null | undefined;
    const path = ["options", "readings", index];
    if (!isComplete(reading)) issues.push(readingNotUnderstood(path));
    else if ("question" in reading) {
      if (!ofQuestion(reading.question)) issues.push(readingWithoutEffect(path));
    } else {
      const rows = open.filter((row) => isOf(reading, row));
      for (const row of rows) read.add(row);
      if (rows.length === 0) issues.push(readingWithoutEffect(path));
    }
  });
  return { read, issues };
}

/**
 * Holds the readings that a caller supplied against the wordings that close an answer.
 *
 * @param options - from the caller
 * @param stretch - what is known of the wordings on the day
 * @param questions - the open questions of read texts that the rule asks
 * @returns whether they cover every row that closes the answer, and what is wrong with them
 */
export function readingsFor(
  options: RuleOptions | undefined,
  stretch: WordingStretch | undefined,
  questions: readonly string[] = [],
): { readonly covered: boolean; readonly issues: readonly Issue[] } {
  const open = stretch?.case === "D" ? stretch.rows : [];
  const { read, issues } = hold(options, open, (question) => questions.includes(question));
  return { covered: open.length > 0 && open.every((row) => read.has(row)), issues };
}

/**
 * What is wrong with readings where nothing is answered: they are of none of the wordings that the answer would rest
 * on.
 *
 * @param options - from the caller
 * @param wordings - what is known over time of the wordings that the answer would rest on
 */
export function issuesOfReadings(
  options: RuleOptions | undefined,
  wordings: readonly WordingStretch[],
): readonly Issue[] {
  if (options?.readings === undefined) return [];
  const open = wordings.flatMap(({ rows }) => rows.filter(isOpen));
  return hold(options, open, () => true).issues;
}

/** The same where it is not known which wordings those are: the register has no such row. */
export function issuesOfAnyReadings(options: RuleOptions | undefined): readonly Issue[] {
  return options?.readings === undefined ? [] : hold(options, wordingRows.filter(isOpen), () => true).issues;
}

/**
 * Holds them against the wordings that a list rests on: what was listed as amended may ask for more, whatever bears the
 * rest.
 *
 * @param options - from the caller
 * @param provisions - what the list rests on
 * @param on - the day
 * @returns the rows that no reading covers, whether one of them is covered, and what is wrong with the readings
 */
export function readingsOfList(options: RuleOptions | undefined, provisions: readonly Citation[], on: LegalDate) {
  const rows = new Set(provisions.flatMap((one) => wordingOn(provisionOf(one), on) ?? []));
  const open = [...rows].filter(isOpen);
  const { read, issues } = hold(options, open, () => false);
  return { unread: open.filter((row) => !read.has(row)), stated: read.size > 0, issues };
}

/**
 * Holds them against the wordings that days rest on, up to the last of these days.
 *
 * @param options - from the caller
 * @param wordings - what is known of the wordings over time
 * @param last - the last day that matters
 * @returns whether the wording of a day closes it, and the grade of a day; and what is wrong with the readings
 */
export function readingsOfDays(options: RuleOptions | undefined, wordings: readonly WordingStretch[], last: LegalDate) {
  const closing = wordings.filter((one) => one.case === "D" && one.from <= last);
  const { read, issues } = hold(
    options,
    closing.flatMap(({ rows }) => rows),
    () => false,
  );
  const isClosed = (day: LegalDate): boolean => {
    const stretch = stretchOn(wordings, day);
    return stretch?.case === "D" && !stretch.rows.every((row) => read.has(row));
  };
  const gradeOn = (day: LegalDate): "text" | "inferred" | "stated" => {
    const stretch = stretchOn(wordings, day);
    return stretch === undefined ? "text" : stretch.rows.some((row) => read.has(row)) ? "stated" : "inferred";
  };
  return { isClosed, gradeOn, issues };
}

/** What readings were held against. */
export interface WithIssues {
  readonly issues?: readonly Issue[] | undefined;
}

/** Whether an issue is one of a supplied reading. */
export function isOfReading({ path }: Issue): boolean {
  return path[0] === "options";
}

/**
 * What is wrong with readings that several results were asked with: those that have an effect on none of them, each
 * once.
 */
export function withoutAnyEffect(asked: readonly (WithIssues | undefined)[]): readonly Issue[] {
  const [first = [], ...others] = asked.flatMap((one) =>
    one === undefined ? [] : [(one.issues ?? []).filter(isOfReading)],
  );
  return first.filter(({ path }) => others.every((issues) => issues.some((one) => one.path[2] === path[2])));
}

/**
 * What the caller reads in an open question of a text that was read; `undefined` where nothing complete is said of it,
 * or both.
 *
 * @param options - from the caller
 * @param question - the question
 */
export function readingOf(options: RuleOptions | undefined, question: "both-measures-required"): boolean | undefined {
  const readings: readonly unknown[] = Array.isArray(options?.readings) ? options.readings : [];
  const values = new Set<boolean>();
  for (const one of readings as readonly (SuppliedReading | null | undefined)[]) {
    if (isComplete(one) && "question" in one && one.question === question) values.add(one.value);
  }
  return values.size === 1 ? values.values().next().value : undefined;
}
