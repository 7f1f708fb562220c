import { addDays } from "../calendar/days";
import type { Citation } from "../kernel/citation";
import { type Grade, weakerGrade } from "../kernel/grade";
import { periodEndsBeforeItBegins } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { stretchOn } from "../kernel/wordings";
import { asOf, eventDaysOf, type ReadHistory } from "./application-history";
import { chapterWordings } from "./chapter-in-force";
import { type ForeignFilingFacts, turnsWithin } from "./foreign-filing";
import { type PatentBoundary, patentDays } from "./patent-timeline";
import { editionDays, type ScreeningAnswer, screenByIpc } from "./screening";
import { fieldTable } from "./specified-fields";

/** Something that changed in a docket. 期間管理上の変動. */
export interface DocketChange {
  /** The day. */
  readonly date: LegalDate;
  /**
   * `opened`, `closed`, `not-known`: the answer on filing abroad is another from that day on; `due`: last day for an
   * act; `ended`: last day of a period; `happened`: an event of the history; `screen-again`: the table of Order Art. 12
   * changed, or a new edition of the International Patent Classification came, in which symbols may have moved.
   */
  readonly kind: "opened" | "closed" | "not-known" | "due" | "ended" | "happened" | "screen-again";
  /** Id of the day in its timeline, of the criterion that turned, `specified-fields` or `ipc-edition`. */
  readonly id: string;
  /** Id of the application, where it is of one of several. */
  readonly application?: string;
  /** What changed. */
  readonly what: BilingualText;
  /** The provision. */
  readonly basis: Citation;
  /** For `screen-again`: the answer by the symbols on the day before and on that day. */
  readonly screening?: {
    readonly before: ScreeningAnswer | "undetermined";
    readonly after: ScreeningAnswer | "undetermined";
  };
}

/** What changed in a docket between two days. */
export interface DocketChanges {
  /** The day after which it is looked. */
  readonly from: LegalDate;
  /** The last day looked at. */
  readonly to: LegalDate;
  /** Every change after `from` up to `to`, by date. */
  readonly changes: readonly DocketChange[];
  /** Where the answer on filing abroad turned: the facts that are not known and could still change it. */
  readonly missing: readonly string[];
  /** What is wrong with the days asked for, and with the facts. */
  readonly issues: readonly Issue[];
  /** Grade of the weakest source. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}

const turned: Readonly<
  Record<"permitted" | "prohibited" | "undetermined", readonly [DocketChange["kind"], BilingualText]>
> = {
  permitted: ["opened", { ja: "外国出願の禁止が解けた", en: "filing abroad is open" }],
  prohibited: ["closed", { ja: "外国出願が禁止された", en: "filing abroad is prohibited" }],
  undetermined: [
    "not-known",
    { ja: "外国出願が禁止されるかどうかが判定できなくなった", en: "whether filing abroad is prohibited is not known" },
  ],
};
const kinds = { deadline: "due", ends: "ended", event: "happened" } as const;
const tableChanged: BilingualText = {
  ja: "特定技術分野の表が改められた（分類を確認し、改めて判定する）",
  en: "the table of specified fields changed: check the symbols and screen again",
};

const editionChanged: BilingualText = {
  ja: "国際特許分類の版が改められた（記号が移っていないか確認し、改めて判定する）",
  en: "a new edition of the International Patent Classification: check whether symbols moved, and screen again",
};

/**
 * What opened, closed, fell due or happened in the docket of one invention between two days.
 *
 * 期間管理上の変動. Use it every night over a docket: with yesterday and today it tells what is new today. The answers on
 * filing abroad are those of `foreignFilingWindow`, the days those of `patentTimeline` of each application, each as the
 * history stood on it: what two stretches tell one after the other is what both together tell. Where the table of Order
 * Art. 12 or the edition of the classification changed, the invention is to be screened again: fields and symbols move.
 * It reads no clock.
 *
 * @param family - the invention and its Japanese applications, as `assessForeignFiling` takes them
 * @param from - the day up to which everything is known already; what happened on it is not told again
 * @param to - the last day looked at
 * @returns the changes by date
 * @example
 * const family = {
 *   madeInJapan: true,
 *   public: false,
 *   ipc: ["F41H 11/02"],
 *   applications: [{ id: "A", filedOn: "2024-06-03", describes: true }],
 * } as const;
 * docketChanges(family, "2024-09-02", "2024-09-04").changes.map(({ date, kind, id }) => `${date} ${kind} ${id}`);
 * // => ["2024-09-03 ended forwarding-deadline", "2024-09-03 due non-forwarding-request-due",
 * //    "2024-09-04 opened three-months-without-notice A"]
 * docketChanges(family, "2024-09-04", "2024-09-05").changes; // => []
 * @see Act, Arts 66, 78; Enforcement Order, Art. 12
 * @category Patents
 */
export function docketChanges(family: ForeignFilingFacts, from: LegalDate, to: LegalDate): DocketChanges {
  const wrong: Issue[] = [];
  if (!isLegalDate(from)) wrong.push(notALegalDate(["from"]));
  if (!isLegalDate(to)) wrong.push(notALegalDate(["to"]));
  if (wrong.length === 0 && to < from) wrong.push(periodEndsBeforeItBegins(["to"]));
  if (wrong.length > 0) return { from, to, changes: [], missing: [], issues: wrong, grade: "text", gaps: [] };
  const changes: DocketChange[] = [];
  const gaps = new Set(stretchOn(chapterWordings, to)?.gaps);
  let grade: Grade = gaps.size > 0 ? "inferred" : "text";
  const rests = (of: { readonly grade?: Grade; readonly gaps?: readonly string[] }): void => {
    grade = weakerGrade(grade, of.grade ?? "text");
    for (const gap of of.gaps ?? []) gaps.add(gap);
  };
  const within = (day: LegalDate): boolean => from < day && day <= to;
  const { members, turns, missing, issues } = turnsWithin(family, from, to);
  for (const turn of turns) {
    const [kind, what] = turned[turn.answer];
    const [reason] = turn.because;
    const id = reason?.criterion ?? "foreign-filing";
    changes.push({ date: turn.from, kind, id, what, basis: reason?.basis ?? at("act:78:1") });
    rests(turn);
  }
  for (const { read, id: application } of members) {
    for (const boundary of daysWithin(read, from, to)) {
      if (boundary.kind === "opens") continue;
      const { date, kind, id, what, basis } = boundary;
      changes.push({ date, kind: kinds[kind], id, ...(application !== undefined && { application }), what, basis });
      rests(boundary);
    }
  }
  const tables = new Set(fieldTable.rows.map((row) => row.from).filter(within));
  const moved = [
    ...[...tables].map((date) => ({ date, id: "specified-fields", what: tableChanged })),
    ...editionDays
      .filter((date) => within(date) && !tables.has(date))
      .map((date) => ({ date, id: "ipc-edition", what: editionChanged })),
  ];
  for (const { date, id, what } of moved) {
    const answerOn = (on: LegalDate) => screenByIpc(family?.ipc ?? [], on, family).answer;
    const screening = { before: answerOn(addDays(date, -1)), after: answerOn(date) };
    changes.push({ date, kind: "screen-again", id, what, basis: at("order:12:1"), screening });
  }
  changes.sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
  return { from, to, changes, missing, issues, grade, gaps: [...gaps] };
}

/** The days of an application after one day up to another, each by the history as it stood on it. */
function daysWithin(read: ReadHistory, from: LegalDate, to: LegalDate): readonly PatentBoundary[] {
  const began = [from, ...eventDaysOf(read).filter((day) => from < day && day <= to)];
  return began.flatMap((day, index) => {
    const next = began[index + 1];
    const last = next === undefined ? to : addDays(next, -1);
    return patentDays(asOf(read, day), last).filter(
      ({ date }) => date <= last && (index === 0 ? from < date : day <= date),
    );
  });
}
