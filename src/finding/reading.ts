import type { Issue } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import type { Provision } from "../kernel/provision";
import type { WordingStretch } from "../kernel/wordings";

/** What the caller has read and this library has not. 利用者が確認した条文. */
export type SuppliedReading =
  | {
      /** The provision as the register of wordings names it, such as `"act:7"`. */
      readonly provision: Provision;
      /** First day of the wording that was read. */
      readonly from: LegalDate;
      /** The elements that the library knows stand unchanged in it; nothing else can be stated. */
      readonly unchanged: true;
      /** What was read, and where. */
      readonly source: string;
      /** The day on which it was read. */
      readonly checkedOn: LegalDate;
    }
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
  en: "A supplied reading needs the provision and its first day (or the open question), what it says, its source and the day it was checked.",
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

/**
 * Holds the readings that a caller supplied against the wordings that are open.
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
  const readings: readonly unknown[] = Array.isArray(options?.readings) ? options.readings : [];
  if (readings.length === 0) return { covered: false, issues: [] };
  const open = stretch?.case === "D" ? stretch.rows : [];
  const issues: Issue[] = [];
  const read = new Set<unknown>();
  readings.forEach((one, index) => {
    const reading = one as SuppliedReading | null | undefined;
    const path = ["options", "readings", index];
    if (!isComplete(reading)) issues.push(readingNotUnderstood(path));
    else if ("question" in reading) {
      if (!questions.includes(reading.question)) issues.push(readingWithoutEffect(path));
    } else {
      const row = open.find(({ provision, from }) => provision === reading.provision && from === reading.from);
      if (row === undefined) issues.push(readingWithoutEffect(path));
      else read.add(row);
    }
  });
  return { covered: open.length > 0 && open.every((row) => read.has(row)), issues };
}

/**
 * What the caller reads in an open question of a text that was read; `undefined` where nothing complete is said of it, or both.
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
