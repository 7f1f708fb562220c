import { addCalendarMonths, daysBetween } from "../calendar/days";
import { nextWorkingDay } from "../calendar/holidays";
import { addStatutoryPeriod } from "../calendar/period";
import type { Boundary, Timeline } from "../finding/timeline";
import type { Citation } from "../kernel/citation";
import { type Grade, weakerGrade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { stretchOn } from "../kernel/wordings";
import {
  type HistoryDay,
  madeLaterOn,
  type PatentApplicationHistory,
  type ReadHistory,
  readHistory,
  receivedByOfficeOn,
} from "./application-history";
import { chapterInForceFrom, chapterWordings } from "./chapter-in-force";
import { type ApplicationClock, clockOf, forwardingDeadlineOf, forwardingPeriod, tenMonths } from "./clocks";
import { type DesignationPeriods, designationPeriods } from "./designation-periods";
import { type ForeignFilingExit, foreignFilingExits, lapseOnHoliday, opensForGood } from "./foreign-filing-exits";
import { byDay, type RecordedDay } from "./recorded-day";
import {
  deemedWithdrawalOfPriorityBase,
  type ExaminationRequestDue,
  examinationRequestDue,
  type PriorityBaseWithdrawal,
  type TermExtensionDays,
  termExtensionDays,
} from "./special-rules";

/** A day of an application on which something happened, falls due, opens or ends. */
export interface PatentBoundary extends Boundary {
  /** Stable id within its timeline. */
  readonly id: string;
  /** `event`: it happened; `deadline`: last day for an act; `opens`: first day of a freedom; `ends`: last day of a period. */
  readonly kind: "event" | "deadline" | "opens" | "ends";
}

/** Every clock of a patent application. 特許出願の期間. */
export interface PatentTimeline extends Timeline {
  /** Last day for forwarding to the Prime Minister: three months (Art. 66(1), Order Art. 13). 送付の期限. */
  readonly forwardingDeadline?: LegalDate;
  /** The clock behind it. */
  readonly forwardingClock: ApplicationClock;
  /**
   * Whether the application is looked at for forwarding: `pending-on-2024-05-01` and `international` ones are not.
   */
  readonly screening: "applies" | "pending-on-2024-05-01" | "international" | "unknown";
  /** Last day to ask for a notice of non-forwarding, moved off a holiday. 不送付通知の申出の期限. */
  readonly nonForwardingRequestDue?: LegalDate;
  /** Whether the request was filed in time; absent where none was filed. */
  readonly nonForwardingRequestInTime?: boolean;
  /** Last day of the ten months (Art. 78(1), Order Art. 15). */
  readonly tenMonthsEnd?: LegalDate;
  /** The clock behind it. */
  readonly banClock: ApplicationClock;
  /** The exits of the foreign filing ban and how they stand. */
  readonly foreignFilingExits: readonly ForeignFilingExit[];
  /**
   * First day from which what the application describes may be filed abroad for good, as the history stands; absent where no exit
   * opens. Exits that are not known are left out; see `missing`. A history that contradicts itself promises no day. What the application
   * from which it was divided, to which it refers, or whose domestic priority it claims, has freed earlier is not in it.
   */
  readonly foreignFilingOpensOn?: LegalDate;
  /** Last day of the year of priority (Paris Convention Art. 4C), not moved for holidays of any office. 優先期間の末日. */
  readonly priorityYearEnd?: LegalDate;
  /** Days left in the year of priority from the day on which filing abroad opens, that day included; none if it opens later. */
  readonly marginInPriorityYear?: number;
  /** Last day for the papers of Art. 67(10): fourteen days from receipt, moved off a holiday. */
  readonly keepingNoticeAnswerDue?: LegalDate;
  /** Last day for a correction, as it was set: such a day does not move. */
  readonly correctionDue?: LegalDate;
  /** The designation, where there is one. */
  readonly designation?: DesignationPeriods;
  /** Last day to ask for examination. */
  readonly examinationRequest?: ExaminationRequestDue;
  /** When the application is deemed withdrawn as the basis of a domestic priority claim. */
  readonly priorityBase?: PriorityBaseWithdrawal;
  /** Days of the designation that do not count towards a term extension. */
  readonly termExtension?: TermExtensionDays;
  /** Last day to sue for a higher compensation: six months from receipt (Art. 80(5)). It does not move under this Act. */
  readonly compensationSuitDue?: LegalDate;
  /** Every day of the timeline, by date: for a calendar or a diagram. */
  readonly boundaries: readonly PatentBoundary[];
  /** Days of the history that are not known and matter. */
  readonly missing: readonly string[];
  /** What is wrong with the history; a step that cannot be is left out of the computation. */
  readonly issues: readonly Issue[];
  /** First day on which the history contradicts itself. */
  readonly contradictoryFrom?: LegalDate;
  /** Grade of the weakest source of the two clocks. */
  readonly grade: Grade;
  /** Ids of known gaps that touch it. */
  readonly gaps?: readonly string[];
}

const firstDayExcluded = { firstDay: "excluded" } as const;
const ends = ["dismissedOn", "abandonedOn", "withdrawnOn"] as const;
const parisConvention = at("patent-act:43:1");
/**
 * Every clock of one patent application under the Act: forwarding, foreign filing, review, designation, examination.
 *
 * 特許出願の非公開に係る期間. Use it to docket an application from filing on, and again after each notice. A day left out has not
 * happened, `null` is not known. The mere lapse of three or ten months does not move off a holiday; an answer or request to the State
 * does. Several kinds at once: the latest day of each table. A step that cannot be (designation before forwarding, receipt before
 * dispatch) is an issue and is left out; the rest is computed. A day that only another kind has (`dividedOn` of an ordinary application)
 * is an issue, and no period is counted. It does not decide whether the invention is one of those that are
 * forwarded or banned: see `assessForwarding` and `assessForeignFiling`.
 *
 * @param facts - the history of the application; all days are civil dates in Japan
 * @param on - the day as of which the history is read: what came later is left out; left out: the whole history
 * @returns the days with their articles
 * @example
 * patentTimeline({ filedOn: "2024-05-31", kind: "ordinary" }).forwardingDeadline; // => "2024-08-31"
 * patentTimeline({ filedOn: "2024-05-31", kind: "ordinary" }).foreignFilingOpensOn; // => "2024-09-01"
 * patentTimeline({ filedOn: "2024-06-03", kind: "ordinary", forwardedNoticeOn: "2024-08-20" }).foreignFilingOpensOn; // => "2025-04-04"
 * patentTimeline({ filedOn: "2024-06-03", kind: "ordinary", forwardedNoticeOn: "2024-08-20" }).marginInPriorityYear; // => 61
 * @see Act, Arts 66, 67, 70, 77, 78, 80, 82; Enforcement Order, Arts 13, 15 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Patents
 */
export function patentTimeline(facts: PatentApplicationHistory, on?: LegalDate): PatentTimeline {
  const asOf = isLegalDate(on) ? on : undefined;
  const read = readHistory(facts, asOf);
  const { history } = read;
  const issues = [...read.issues];
  if (on !== undefined && asOf === undefined) issues.push(notALegalDate(["on"]));

  const forwardingClock = clockOf(read, "forwarding");
  const banClock = clockOf(read, "ban");
  const exits = foreignFilingExits(read, { forwarding: forwardingClock, ban: banClock });
  const opensOn = opensForGood(read, exits);
  const forwardingDeadline = forwardingDeadlineOf(read, forwardingClock);
  const requestDue = forwardingDeadline && (nextWorkingDay(forwardingDeadline) ?? forwardingDeadline);
  const received = read.designationReceivedOn;
  const released = history.releaseNoticeReceivedOn;
  const designation = designationPeriods(history, issues, asOf);
  const first = history.priorityOn === undefined ? history.filedOn : history.priorityOn;
  const priorityYearEnd = typeof first === "string" ? addCalendarMonths(first, 12) : undefined;
  const keeping = history.keepingNoticeReceivedOn;
  const answerDue = typeof keeping === "string" ? fourteenDays(keeping) : undefined;
  const compensation = history.compensationNoticeReceivedOn;
  const examination = typeof history.filedOn === "string" ? examinationRequestDue(examinationHistory(read)) : undefined;
  const priorityBase = history.basisOfDomesticPriority === true ? deemedWithdrawal(history, received) : undefined;
  const termExtension =
    received === undefined ? undefined : termExtensionDays({ designationNoticeReceivedOn: received, releaseNoticeReceivedOn: released });
  const requested = history.nonForwardingRequestedOn;
  const periodNotKnown = designation !== undefined && history.designationPeriodEnd === null ? ["designationPeriodEnd"] : [];
  const missing = [
    ...new Set([...forwardingClock.missing, ...banClock.missing, ...exits.flatMap((exit) => exit.missing), ...periodNotKnown]),
  ];
  // The last day of a period counts in the wording of that day, not of the day on which it began.
  const latest = [asOf, forwardingClock.lastDay, banClock.lastDay]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const lapses = exits.filter(({ opensIfMovedOn }) => opensIfMovedOn !== undefined);
  const gaps = [
    ...new Set([
      ...forwardingClock.gaps,
      ...banClock.gaps,
      ...exits.flatMap((exit) => [...exit.gaps, ...(exit.gap === undefined ? [] : [exit.gap])]),
      ...(lapses.length > 0 ? [lapseOnHoliday] : []),
      ...((latest && stretchOn(chapterWordings, latest)?.gaps) ?? []),
    ]),
  ];
  const grade = weakerGrade(weakerGrade(forwardingClock.grade, banClock.grade), gaps.length > 0 ? "inferred" : "text");

  const days: Omit<PatentTimeline, "boundaries"> = {
    ...(forwardingDeadline && { forwardingDeadline }),
    forwardingClock,
    screening: screeningOf(read),
    ...(requestDue && { nonForwardingRequestDue: requestDue }),
    ...(requestDue && typeof requested === "string" && { nonForwardingRequestInTime: requested <= requestDue }),
    ...(banClock.lastDay && { tenMonthsEnd: banClock.lastDay }),
    banClock,
    foreignFilingExits: exits,
    ...(opensOn && { foreignFilingOpensOn: opensOn }),
    ...(priorityYearEnd && { priorityYearEnd }),
    ...(priorityYearEnd && opensOn && { marginInPriorityYear: Math.max(0, daysBetween(opensOn, priorityYearEnd) + 1) }),
    ...(answerDue && { keepingNoticeAnswerDue: answerDue }),
    ...(typeof history.correctionDueOn === "string" && { correctionDue: history.correctionDueOn }),
    ...(designation && { designation }),
    ...(examination && { examinationRequest: examination }),
    ...(priorityBase && { priorityBase }),
    ...(termExtension && { termExtension }),
    ...(typeof compensation === "string" && { compensationSuitDue: addStatutoryPeriod(compensation, { months: 6 }, firstDayExcluded) }),
    missing,
    issues,
    ...(read.badFrom && { contradictoryFrom: read.badFrom }),
    grade,
    ...(gaps.length > 0 && { gaps }),
  };
  return { ...days, boundaries: boundariesOf(history, days) };
}

/** Fourteen days, moved off a holiday; as counted where the holidays are not known, which is never too late. */
function fourteenDays(received: LegalDate): LegalDate {
  const last = addStatutoryPeriod(received, { days: 14 }, firstDayExcluded);
  return nextWorkingDay(last) ?? last;
}

function screeningOf(read: ReadHistory): PatentTimeline["screening"] {
  const { kinds } = read;
  if (kinds?.includes("pct-designating-japan")) return "international";
  const filed = receivedByOfficeOn(read);
  if (typeof filed !== "string") return "unknown";
  return filed < chapterInForceFrom ? "pending-on-2024-05-01" : kinds === undefined ? "unknown" : "applies";
}

function examinationHistory(read: ReadHistory) {
  const { history, designationReceivedOn: received } = read;
  return {
    filedOn: history.filedOn,
    designationNoticeReceivedOn: received,
    releaseNoticeReceivedOn: received === undefined ? undefined : history.releaseNoticeReceivedOn,
    dividedOrConvertedOn: madeLaterOn(read),
  };
}

/** An application that had ended by then is not deemed withdrawn (Patent Act Art. 42(1), proviso). */
function deemedWithdrawal(history: PatentApplicationHistory, received: LegalDate | null | undefined): PriorityBaseWithdrawal {
  const base = {
    filedOn: history.filedOn,
    designationNoticeReceivedOn: received,
    releaseNoticeReceivedOn: received === undefined ? undefined : history.releaseNoticeReceivedOn,
  };
  const withdrawal = deemedWithdrawalOfPriorityBase(base);
  const { deemedWithdrawnOn: deemed } = withdrawal;
  const before = (day: unknown): boolean => typeof day === "string" && (deemed === undefined || day < deemed);
  if (ends.some((end) => before(history[end]))) {
    return deemedWithdrawalOfPriorityBase({ ...base, exception: "abandoned-withdrawn-or-dismissed" });
  }
  const missing = ends.filter((end) => history[end] === null);
  if (missing.length === 0) return withdrawal;
  const { deemedWithdrawnOn: _day, decidedBy: _decided, ...open } = withdrawal;
  const boundaries = open.boundaries.filter(({ id }) => id !== "deemed-withdrawn-on");
  return { ...open, state: "undetermined", boundaries, missing: [...open.missing, ...missing] };
}

type EventWords = readonly [name: HistoryDay, ja: string, en: string, basis: Citation];

const events: readonly EventWords[] = [
  ["filedOn", "特許出願", "filing", at("patent-act:36:1")],
  ["translationFiledOn", "翻訳文の提出", "translation filed", at("patent-act:36-2:2")],
  ["documentsFiledOn", "明細書等の提出", "papers filed", at("patent-act:38-3:3")],
  ["completionFiledOn", "明細書等補完書の提出", "completing paper filed", at("patent-act:38-4:3")],
  ["dividedOn", "分割", "division", at("patent-act:44:1")],
  ["convertedOn", "出願の変更", "conversion", at("patent-act:46")],
  ["forwardedNoticeOn", "送付通知の発送", "notice of forwarding dispatched", at("act:66:3")],
  ["forwardedNoticeReceivedOn", "送付通知の受領", "notice of forwarding received", at("act:66:3")],
  ["nonForwardingRequestedOn", "不送付通知の申出", "non-forwarding notice asked for", at("act:66:10")],
  ["nonForwardingNoticeOn", "不送付通知の発送", "non-forwarding notice dispatched", at("act:66:10")],
  ["nonForwardingNoticeReceivedOn", "不送付通知の受領", "non-forwarding notice received", at("act:66:10")],
  ["keepingNoticeOn", "保全対象発明となり得る発明の通知の発送", "notice of the invention under review dispatched", at("act:67:9")],
  ["keepingNoticeReceivedOn", "保全対象発明となり得る発明の通知の受領", "notice of the invention under review received", at("act:67:9")],
  ["keepingAnswerFiledOn", "特許出願を維持する旨の書類の提出", "papers to keep the application filed", at("act:67:10")],
  ["discontinuedOn", "保全審査の打切り", "review discontinued", at("act:69:1")],
  ["designatedOn", "保全指定", "designation", at("act:70:1")],
  ["designationNoticeReceivedOn", "保全指定の通知の受領", "notice of designation received", at("act:70:1")],
  ["noDesignationNoticeOn", "保全指定をしない旨の通知の発送", "notice of no designation dispatched", at("act:71")],
  ["noDesignationNoticeReceivedOn", "保全指定をしない旨の通知の受領", "notice of no designation received", at("act:71")],
  ["cancelledOn", "保全指定の解除", "designation cancelled", at("act:77:1")],
  ["releaseNoticeOn", "解除又は期間満了の通知の発送", "notice that the designation ended dispatched", at("act:77:2")],
  ["releaseNoticeReceivedOn", "解除又は期間満了の通知の受領", "notice that the designation ended received", at("act:77:2")],
  ["withdrawnOn", "取下げ", "withdrawal", at("patent-act:38-5")],
  ["abandonedOn", "放棄", "abandonment", at("patent-act:38-5")],
  ["dismissedOn", "却下", "dismissal", at("patent-act:18-2:1")],
  ["compensationNoticeReceivedOn", "補償金額の通知の受領", "notice of compensation received", at("act:80:3")],
];
const nonForwardingOrder = at("cao-meti-patent:3:2");

function boundariesOf(history: PatentApplicationHistory, days: Omit<PatentTimeline, "boundaries">): readonly PatentBoundary[] {
  const found: PatentBoundary[] = [];
  const put = (id: string, kind: PatentBoundary["kind"], date: RecordedDay, what: BilingualText, basis: Citation): void => {
    if (typeof date === "string") found.push({ id, date, kind, what, basis });
  };
  for (const [name, ja, en, basis] of events) put(name, "event", history[name], { ja, en }, basis);
  const { designation, examinationRequest, priorityBase } = days;
  const screened = days.screening === "applies" ? days.forwardingDeadline : undefined;
  put(
    "forwarding-deadline",
    "ends",
    screened,
    { ja: "送付の期限（三月）", en: "last day for forwarding (three months)" },
    forwardingPeriod,
  );
  put(
    "non-forwarding-request-due",
    "deadline",
    screened && days.nonForwardingRequestDue,
    { ja: "不送付通知の申出の期限", en: "last day to ask for a notice of non-forwarding" },
    nonForwardingOrder,
  );
  put("ten-months-end", "ends", days.tenMonthsEnd, { ja: "十月の期間の末日", en: "last day of the ten months" }, tenMonths);
  const opening = days.foreignFilingExits.find(({ opensOn }) => opensOn !== undefined && opensOn === days.foreignFilingOpensOn);
  if (opening !== undefined) {
    put("foreign-filing-opens", "opens", opening.opensOn, { ja: "外国出願の禁止が解ける日", en: "filing abroad opens" }, opening.basis);
  }
  put(
    "priority-year-end",
    "deadline",
    days.priorityYearEnd,
    { ja: "優先期間（パリ条約第四条Ｃ）の末日", en: "last day of the year of priority (Paris Convention Art. 4C)" },
    parisConvention,
  );
  put(
    "keeping-notice-answer-due",
    "deadline",
    days.keepingNoticeAnswerDue,
    { ja: "特許出願を維持する旨の書類の提出期限", en: "last day for the papers to keep the application" },
    at("act:67:10"),
  );
  put("correction-due", "deadline", days.correctionDue, { ja: "補正の期限", en: "last day for the correction" }, at("act:67:11"));
  put(
    "designation-decision-by",
    "deadline",
    designation?.decisionBy,
    { ja: "保全指定の期間の満了日（継続の判断の期限）", en: "last day of the designation; decision whether to go on" },
    at("act:70:3"),
  );
  put(
    "examination-request-due",
    "deadline",
    examinationRequest?.safe,
    { ja: "出願審査の請求の期限", en: "last day to ask for examination" },
    examinationRequest?.basis[0] ?? at("patent-act:48-3:1"),
  );
  put(
    "priority-base-deemed-withdrawn",
    "ends",
    priorityBase?.deemedWithdrawnOn,
    { ja: "国内優先権の基礎としてみなし取下げ", en: "deemed withdrawn as basis of a domestic priority claim" },
    priorityBase?.basis[0] ?? at("patent-act:42:1"),
  );
  put(
    "compensation-suit-due",
    "deadline",
    days.compensationSuitDue,
    { ja: "補償金額の増額を求める訴えの期限", en: "last day to sue for a higher compensation" },
    at("act:80:5"),
  );
  return found.sort((a, b) => byDay(a.date, b.date));
}
