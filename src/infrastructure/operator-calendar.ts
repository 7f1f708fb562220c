import { isOfReading, issuesOfAnyReadings, type RuleOptions, withoutAnyEffect } from "../finding/reading";
import { type Boundary, invalidTimeline, type ProcedureTimeline } from "../finding/timeline";
import { isObject, objectIssues } from "../finding/unknown-key";
import { type Grade, weakerGrade } from "../kernel/grade";
import { wrongEntry, wrongType } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { OperatorDesignation } from "./designated-operator";
import { gracePeriod } from "./grace-period";
import { issuesOfIntroduction } from "./introduction-duty";
import type { IntroductionPlan } from "./introduction-plan";
import { entries } from "./plan-issues";
import { recommendationAnswerDue } from "./recommendation-answer";
import { papersValidThrough } from "./required-papers";
import type { ReviewHistory } from "./review-history";
import { reviewTimeline } from "./review-timeline";
import { type StandingReportFacts, standingReportDue } from "./standing-report-due";
import { standingReports } from "./standing-reports";

/** What an operator has running under Chapter III. 特定社会基盤事業者の手続. */
export interface OperatorProcedures {
  /** Its designations; the grace of each is laid out. 指定. */
  readonly designations?: readonly OperatorDesignation[] | undefined;
  /** The reviews of its plans. 審査. */
  readonly reviews?: readonly ReviewHistory[] | undefined;
  /** Recommendations that it received after an introduction (Art. 55). 導入等後の勧告. */
  readonly recommendations?: readonly { readonly receivedOn?: LegalDate | null | undefined }[] | undefined;
  /** What decides which standing reports it owes. 定期の報告. */
  readonly reports?: StandingReportFacts | undefined;
  /**
   * Plans in draft whose papers expire. One whose `filedOn` has passed was filed: its papers expire no more, and its
   * review runs from a receipt that is missing, unless a review of that day of filing is given. 添付書類.
   */
  readonly drafts?: readonly IntroductionPlan[] | undefined;
}

/** One day of an operator, and what it belongs to. */
export interface OperatorDay extends Boundary {
  /** Where the procedure stands among those given, such as `["reviews", 0]`. */
  readonly path: Issue["path"];
}

/** Every day that an operator has to keep. 期日の一覧. */
export interface OperatorCalendar {
  /** By date. */
  readonly boundaries: readonly OperatorDay[];
  /** What is not known and matters, by its path. */
  readonly missing: readonly string[];
  readonly issues: readonly Issue[];
  readonly grade: Grade;
  readonly gaps: readonly string[];
}

const names = new Set(["designations", "reviews", "recommendations", "reports", "drafts"]);

/**
 * Every day that an operator has to keep, in one calendar: grace, reviews, answers, reports, papers that expire.
 *
 * 期日の一覧. Each procedure is laid out by its own function and keeps its articles and grades; `toICalendar` takes the
 * whole. A designation that was cancelled (Art. 51) has no days. Standing reports are those that are owed, or may be
 * where a fact is not known.
 *
 * @param operator - what the operator has running
 * @param on - the day whose law applies
 * @param options - readings of wordings that the library did not read
 * @returns the days by date, with what is not known and what is wrong
 * @example
 * const operator = {
 *   reviews: [{ receivedOn: "2026-04-01" }],
 *   reports: { business: "credit-card", designated: true },
 * } as const;
 * operatorCalendar(operator, "2026-04-02").boundaries.filter(({ path }) => path[0] === "reviews")[0]?.date;
 * // => "2026-04-01"
 * operatorCalendar(operator, "2026-04-02").boundaries.some(
 *   ({ id, date }) => id === "due-on" && date === "2026-06-30",
 * ); // => true
 * @see Act Arts. 50 to 55, 58
 * @category Infrastructure
 */
export function operatorCalendar(operator: OperatorProcedures, on: LegalDate, options?: RuleOptions): OperatorCalendar {
  const given: OperatorProcedures = operator ?? {};
  const wrong = [
    ...objectIssues(operator, names),
    ...(isObject(operator) ? lists.flatMap((name) => listIssues(given[name], name)) : []),
    ...(isLegalDate(on) ? [] : [notALegalDate(["on"])]),
  ];
  if (wrong.length > 0) return { boundaries: [], missing: [], issues: wrong, grade: "text", gaps: [] };
  const found = [
    ...entries<OperatorDesignation>(given.designations).map(([index, one]) =>
      laid(["designations", index], graceOf(one, on, options)),
    ),
    ...entries<ReviewHistory>(given.reviews).map(([index, one]) =>
      laid(["reviews", index], reviewTimeline(one, on, options)),
    ),
    ...entries<{ readonly receivedOn?: LegalDate | null }>(given.recommendations).map(([index, one]) =>
      laid(["recommendations", index], recommendationAnswerDue({ ...one, afterIntroduction: true }, on, options)),
    ),
    ...(given.reports === undefined ? [] : reportsOf(given.reports, on)),
    ...entries<IntroductionPlan>(given.drafts).map(([index, one]) =>
      laid(["drafts", index], draftOf(one, given.reviews, on, options)),
    ),
  ];
  const restsOnReadings = found.flatMap(({ path, timeline }) =>
    path[0] === "reports" || path[0] === "drafts" ? [] : timeline,
  );
  const boundaries = found.flatMap(({ path, timeline }) => timeline.boundaries.map((one) => ({ ...one, path })));
  return {
    boundaries: boundaries.sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date)),
    missing: found.flatMap(({ path, timeline }) => timeline.missing.map((one) => [...path, one].join("."))),
    // The same fact is read for several reports.
    issues: eachOnce([
      ...found.flatMap(({ path, timeline }) =>
        timeline.issues.filter((one) => !isOfReading(one)).map((one) => ({ ...one, path: [...path, ...one.path] })),
      ),
      ...withoutAnyEffect(restsOnReadings.length === 0 ? [{ issues: issuesOfAnyReadings(options) }] : restsOnReadings),
    ]),
    grade: found.reduce<Grade>((worst, { timeline }) => weakerGrade(worst, timeline.grade), "text"),
    gaps: [...new Set(found.flatMap(({ timeline }) => timeline.gaps))],
  };
}

/** The grace of a designation that can have been made; one that was cancelled has none. */
function graceOf(
  { business, designatedOn, noticeReceivedOn, cancelledOn }: OperatorDesignation,
  on: LegalDate,
  options: RuleOptions | undefined,
): ProcedureTimeline {
  const issues = issuesOfIntroduction({ business, designatedOn, noticeReceivedOn, cancelledOn });
  if (issues.length > 0) return invalidTimeline(issues);
  const grace = gracePeriod({ designatedOn: noticeReceivedOn ?? designatedOn ?? null }, on, options);
  if (isLegalDate(cancelledOn) && cancelledOn <= on)
    return { ...grace, boundaries: [], missing: [], grade: "text", gaps: [] };
  // Whether it was cancelled, and when, is not known.
  return (cancelledOn as unknown) === null ? { ...grace, missing: [...grace.missing, "cancelledOn"] } : grace;
}

/** Until when the papers of a draft can be filed; of one that was filed, that its receipt is not stated. */
function draftOf(
  plan: IntroductionPlan,
  reviews: OperatorProcedures["reviews"],
  on: LegalDate,
  options: RuleOptions | undefined,
): ProcedureTimeline {
  const { filedOn } = plan;
  const papers = papersValidThrough(plan, on);
  if (!isLegalDate(filedOn) || filedOn >= on || papers.state === "invalid") return papers;
  const received = entries<ReviewHistory>(reviews).some(([, one]) => one.filedOn === filedOn);
  if (received) return { ...papers, boundaries: [], missing: [] };
  return reviewTimeline({ filedOn, receivedOn: null }, on, options);
}

function eachOnce(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((one) => [JSON.stringify([one.code, one.path]), one])).values()];
}

const lists = ["designations", "reviews", "recommendations", "drafts"] as const;

/**
 * What is no list, or no entry of one, would be left out of the calendar; so would a designation cancelled on a day
 * that does not exist.
 */
function listIssues(list: unknown, name: (typeof lists)[number]): readonly Issue[] {
  if (list === undefined || list === null) return [];
  const basis = at(name === "designations" ? "act:50" : name === "recommendations" ? "act:55" : "act:52");
  if (!Array.isArray(list)) return [{ ...wrongType([name], { expected: "array" }, [list]), basis }];
  return Array.from(list as readonly unknown[]).flatMap((one, index): readonly Issue[] => {
    if (!isObject(one)) return [{ ...wrongEntry([name, index], { expected: "object" }, one), basis }];
    const { cancelledOn } = one as { readonly cancelledOn?: unknown };
    const wrong =
      name === "designations" && cancelledOn !== undefined && cancelledOn !== null && !isLegalDate(cancelledOn);
    return wrong ? [{ ...notALegalDate([name, index, "cancelledOn"]), basis: at("act:51") }] : [];
  });
}

interface Laid {
  readonly path: Issue["path"];
  readonly timeline: ProcedureTimeline;
}

function laid(path: Issue["path"], timeline: ProcedureTimeline): Laid {
  return { path, timeline };
}

/** The standing reports that are owed or may be, each once. */
function reportsOf(facts: StandingReportFacts, on: LegalDate): readonly Laid[] {
  return standingReports(on)
    .filter(({ trigger }) => trigger === "by-itself")
    .map(({ id }) => standingReportDue(id, facts, on))
    .filter(({ state }) => state !== "not-due")
    .map((timeline) => laid(["reports"], timeline));
}
