import type { Citation } from "../kernel/citation";
import { type Grade, weakerGrade } from "../kernel/grade";
import { type Issue, together } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { gradedOn } from "../kernel/wordings";
import { issuesOfAnyReadings, type RuleOptions, readingsOfList } from "./reading";

/** Something that is lacking. */
export interface LackingItem {
  /** Where it belongs: property names and indexes from the outside in, such as `["applicants", 0, "address"]`. */
  readonly path: Issue["path"];
  /** What is lacking. */
  readonly text: BilingualText;
  /** The provision that asks for it. */
  readonly basis: Citation;
}

/**
 * What a paper or a set of measures lacks under the law of a day. 不足事項の一覧.
 *
 * An empty `missing` alone never says 'complete': `complete` is `true` only where everything that the law of the day
 * asks for was looked at and is there, `false` where something is lacking, and `"unknown"` where nothing is known to be
 * lacking and it is not known whether more is asked for: a fact that decides it is not known, or the wording was not
 * read.
 */
export interface Checklist<Item extends LackingItem = LackingItem> {
  readonly complete: true | false | "unknown";
  /** What is lacking, in the order of the law. */
  readonly missing: readonly Item[];
  /** Grade of the weakest source that the list rests on. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it; see `knownGaps()`. */
  readonly gaps: readonly string[];
  /** What is wrong with the input; what hangs on it is not known. */
  readonly issues?: readonly Issue[];
}

/** What a checklist is made from. */
export interface Looked<Item extends LackingItem> {
  readonly missing: readonly Item[];
  /** The provisions that ask for what was looked at. */
  readonly restsOn: readonly Citation[];
  readonly on: LegalDate;
  /** Facts that decide what is asked for are not known. */
  readonly open?: boolean;
  /** Grade of the texts that were read; `text` where nothing is said. */
  readonly grade?: Grade;
  /** Known gaps that touch it on every day. */
  readonly gaps?: readonly string[];
  readonly issues?: readonly Issue[];
  /** Readings that the caller supplies. */
  readonly options?: RuleOptions | undefined;
}

/**
 * Makes a checklist: the one place that decides whether a list is complete.
 *
 * Where an instrument was amended and its list is not known to have been, or an amendment may have been missed, the
 * list is carried on like any answer, `inferred`. Where the provision itself is listed, or nothing says what changed,
 * it may ask for more: `"unknown"`, unless the caller has read it.
 *
 * @param looked - what is lacking, on which provisions that rests, and whether a fact is open
 */
export function checklist<Item extends LackingItem>(looked: Looked<Item>): Checklist<Item> {
  const { missing, restsOn, on, open = false, grade: read = "text", gaps: always = [], issues = [], options } = looked;
  if (!isLegalDate(on))
    return {
      complete: "unknown",
      missing: [],
      grade: "inferred",
      gaps: [],
      issues: [...issues, notALegalDate(["on"]), ...issuesOfAnyReadings(options)],
    };
  const { grade, gaps = [] } = gradedOn(restsOn, read, on, always);
  const readings = readingsOfList(options, restsOn, on);
  const unread = readings.unread.length > 0;
  // A reading that has no effect has none on what was looked at either.
  const all = together(issues, readings.issues);
  return {
    complete: missing.length > 0 ? false : open || unread || issues.length > 0 ? "unknown" : true,
    missing,
    grade: readings.stated ? "stated" : weakerGrade(grade, read),
    gaps,
    ...(all.length > 0 && { issues: all }),
  };
}
