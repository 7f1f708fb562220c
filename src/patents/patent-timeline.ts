import { addCalendarMonths, addDays, daysBetween } from "../calendar/days";
import { nextWorkingDay } from "../calendar/holidays";
import { addStatutoryPeriod } from "../calendar/period";
import { type Boundary, type DayRow, layOut, type ProcedureTimeline } from "../finding/timeline";
import { isObject } from "../finding/unknown-key";
import type { Citation } from "../kernel/citation";
import { type Grade, weakerGrade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { type Graded, gradedOn, stretchOn } from "../kernel/wordings";
import {
  firstFiling,
  issuesOfFamily,
  type Member,
  ofApplication,
  type PatentFamily,
  type PatentTimelineFacts,
  readFamily,
} from "./application-family";
import {
  type ApplicationHistory,
  asOf,
  type HistoryDay,
  isNoPatent,
  madeLaterOn,
  type PatentApplicationHistory,
  type ReadHistory,
  readHistory,
  receivedByOfficeOn,
} from "./application-history";
import { chapterInForceFrom, chapterWordings } from "./chapter-in-force";
import { type ApplicationClock, clockOf, forwardingDeadlineOf, forwardingPeriod, tenMonths } from "./clocks";
import { courseOf } from "./designation-history";
import type { DesignationState } from "./designation-lifecycle";
import { type DesignationPeriods, designationPeriods, toldBeforeItsEnd } from "./designation-periods";
import { stateOfApplication } from "./designation-state";
import { type ForeignFilingExit, foreignFilingExits, lapseOnHoliday, opensForGood } from "./foreign-filing-exits";
import { freedElsewhere } from "./freed-elsewhere";
import { yearOfPriorityRow } from "./priority-year";
import { isBefore, type RecordedDay } from "./recorded-day";
import { restrictionsOfCourse } from "./restrictions";
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
  /**
   * `event`: it happened; `deadline`: last day for an act; `opens`: first day of a freedom; `ends`: last day of a
   * period.
   */
  readonly kind: "event" | "deadline" | "opens" | "ends";
}

/** Every clock of a patent application. 特許出願の期間. */
export interface PatentTimeline extends ProcedureTimeline {
  /**
   * The state of `designationLifecycle` on the day as of which the history is read, or after its last event;
   * `undetermined` where more than one is possible (`designationStateOf`).
   */
  readonly state: DesignationState | "undetermined";
  /** Last day for forwarding to the Prime Minister: three months (Art. 66(1), Order Art. 13). 送付の期限. */
  readonly forwardingDeadline?: LegalDate;
  /** The clock behind it. */
  readonly forwardingClock: ApplicationClock;
  /**
   * Whether the application is looked at for forwarding: `pending-on-2024-05-01` and `international` ones are not, and
   * neither is what is
   * `no-patent-application`.
   */
  readonly screening: "applies" | "pending-on-2024-05-01" | "international" | "no-patent-application" | "unknown";
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
   * First day from which what the application describes may be filed abroad for good, as the history stands; absent
   * where no exit opens. Exits that are not known are left out; see `missing`. A history that contradicts itself
   * promises no day. What the application from which it was divided, to which it refers, or whose domestic priority it
   * claims, has freed earlier is not in it.
   */
  readonly foreignFilingOpensOn?: LegalDate;
  /** Last day of the year of priority (Paris Convention Art. 4C), not moved for holidays of any office. 優先期間の末日. */
  readonly priorityYearEnd?: LegalDate;
  /**
   * Days left in the year of priority from the day on which filing abroad opens, that day included; none if it opens
   * later.
   */
  readonly marginInPriorityYear?: number;
  /**
   * Last day of the eighteen months after which the Patent Office publishes the application (Patent Act Art. 64(1)),
   * counted from the priority date where there is one. What is published is public, and the ban on filing abroad does
   * not reach what is public. An application that has ended by then, and an international one, has none. 一年六月の末日.
   */
  readonly eighteenMonthsEnd?: LegalDate;
  /**
   * Whether the publication would be held back on the day after the eighteen months (Act Art. 66(7)), as the history
   * stands: no decision on forwarding yet, or under review, or designated and the notice of its end not yet given.
   */
  readonly publicationHeldBack?: boolean | "unknown";
  /** Last day for the papers of Art. 67(10): fourteen days from receipt, moved off a holiday. */
  readonly keepingNoticeAnswerDue?: LegalDate;
  /**
   * Whether these papers were filed in time; absent where none were filed. After it, the review may be broken off (Art.
   * 69(1)).
   */
  readonly keepingNoticeAnswerInTime?: boolean;
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
  /**
   * Last day to sue for a higher compensation: six months from receipt (Art. 80(5)). It does not move under this Act.
   */
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
  readonly gaps: readonly string[];
}

/** The clocks of one application of a family. */
export interface FamilyApplicationTimeline extends PatentTimeline {
  /** Its id; none where it has none. */
  readonly application?: string;
}

/** Every clock of the applications of one family. 一の発明に係る特許出願の期間. */
export interface PatentFamilyTimeline extends ProcedureTimeline {
  /**
   * The state that all its applications have; `varies` where they differ, `undetermined` where that of one is not
   * known.
   */
  readonly state: DesignationState | "varies" | "undetermined";
  /**
   * The timeline of each application, in the order given. Its `missing` and `issues` have paths from the application.
   */
  readonly applications: readonly FamilyApplicationTimeline[];
  /**
   * The exits of the foreign filing ban that the applications open which describe the invention, each with its
   * application.
   */
  readonly foreignFilingExits: readonly ForeignFilingExit[];
  /**
   * First day from which the invention may be filed abroad for good: what one application has freed, none forbids
   * again. Only of applications of which it is known that they describe it, and of none whose history contradicts
   * itself.
   */
  readonly foreignFilingOpensOn?: LegalDate;
  /** Last day of the year of priority from the first filing of those that describe it. 優先期間の末日. */
  readonly priorityYearEnd?: LegalDate;
  /**
   * Days left in the year of priority from the day on which filing abroad opens, that day included; none if it opens
   * later.
   */
  readonly marginInPriorityYear?: number;
  /** Every day of every application, by date, its id made of the id of the day and that of the application. */
  readonly boundaries: readonly PatentBoundary[];
}

const firstDayExcluded = { firstDay: "excluded" } as const;
const ends = ["dismissedOn", "abandonedOn", "withdrawnOn"] as const;
/**
 * Every clock of one patent application under the Act: forwarding, foreign filing, review, designation, examination.
 *
 * 特許出願の非公開に係る期間. Use it to docket an application from filing on, and again after each notice. A day left out has not
 * happened, `null` is not known. The mere lapse of three or ten months does not move off a holiday; an answer or
 * request to the State does. Several kinds at once: the latest day of each table. A step that cannot be (designation
 * before forwarding, receipt before dispatch) is an issue and is left out; the rest is computed. A day that only
 * another kind has (`dividedOn` of an ordinary application) is an issue, and no period is counted. It does not decide
 * whether the invention is one of those that are forwarded or banned: see `assessForwarding` and `assessForeignFiling`.
 * Of a family (`applications`) it gives the clocks of each application and what opens by any of them.
 *
 * @param facts - the history of the application, or the applications of a family; all days are civil dates in Japan
 * @param on - the day as of which the history is read: what came later is left out; left out: the whole history
 * @returns the days with their articles
 * @example
 * patentTimeline({ filedOn: "2024-05-31", kind: "ordinary" }).forwardingDeadline; // => "2024-08-31"
 * patentTimeline({ filedOn: "2024-05-31", kind: "ordinary" }).foreignFilingOpensOn; // => "2024-09-01"
 * patentTimeline({ filedOn: "2024-06-03", kind: "ordinary", forwardedNoticeOn: "2024-08-20" }).foreignFilingOpensOn;
 * // => "2025-04-04"
 * patentTimeline({ filedOn: "2024-06-03", kind: "ordinary", forwardedNoticeOn: "2024-08-20" }).marginInPriorityYear;
 * // => 61
 * const parent = { id: "A", filedOn: "2025-01-06", describes: true } as const;
 * const division = {
 *   id: "B",
 *   filedOn: "2025-01-06",
 *   kind: "divisional",
 *   dividedOn: "2025-06-02",
 *   parent: "A",
 *   describes: true,
 * } as const;
 * patentTimeline({ applications: [parent, division] }).foreignFilingOpensOn; // => "2025-04-07"
 * @see Act, Arts 66, 67, 70, 77, 78, 80, 82; Enforcement Order, Arts 13, 15
 * @category Patents
 */
export function patentTimeline(facts: PatentApplicationHistory, on?: LegalDate): PatentTimeline;
export function patentTimeline(facts: PatentFamily, on?: LegalDate): PatentFamilyTimeline;
export function patentTimeline(facts: PatentTimelineFacts, on?: LegalDate): PatentTimeline | PatentFamilyTimeline;
export function patentTimeline(facts: PatentTimelineFacts, on?: LegalDate): PatentTimeline | PatentFamilyTimeline {
  const asOf = isLegalDate(on) ? on : undefined;
  const wrongDay = on === undefined || asOf !== undefined ? [] : [notALegalDate(["on"])];
  if (isObject(facts) && (facts as Partial<PatentFamily>).applications !== undefined)
    return timelineOfFamily(facts as PatentFamily, asOf, wrongDay);
  return timelineOf(readHistory(facts as PatentApplicationHistory), asOf, wrongDay);
}

/** Every clock of the applications of a family, as of a day. */
function timelineOfFamily(
  { applications: given, ...beside }: PatentFamily,
  asOf: LegalDate | undefined,
  wrongDay: readonly Issue[],
): PatentFamilyTimeline {
  const application = Object.keys(beside).length > 0 ? (beside as ApplicationHistory) : undefined;
  const family = readFamily({ application, applications: given });
  const known = family.exists === undefined ? [] : family.members;
  const applications = known.map((member): FamilyApplicationTimeline => {
    const { id, read, unsettled } = member;
    return {
      ...(id !== undefined && { application: id }),
      ...timelineOf(unsettled ? readHistory(null) : read, asOf, []),
    };
  });
  const exits = known.flatMap(({ describes }, at) => {
    const { foreignFilingExits, application: id } = applications[at] as FamilyApplicationTimeline;
    return describes === false
      ? []
      : foreignFilingExits.map((exit) => (id === undefined ? exit : { ...exit, application: id }));
  });
  const sure = known.flatMap(({ describes, unsettled }, at) => {
    const one = applications[at] as FamilyApplicationTimeline;
    return describes === true && !unsettled && one.contradictoryFrom === undefined ? one.foreignFilingExits : [];
  });
  const opensOn = opensForGood({ badFrom: undefined }, sure);
  const first = firstFiling(family);
  const priorityYearEnd = first === undefined || first > "9900-01-01" ? undefined : addCalendarMonths(first, 12);
  const gaps = [...new Set(applications.flatMap((one) => one.gaps))];
  const [one] = applications;
  const states = new Set(applications.map(({ state }) => state));
  const opening = exits.find((exit) => exit.opensOn !== undefined && exit.opensOn === opensOn);
  const { boundaries: ofFamily } = layOut([opensRow(opensOn, opening), yearOfPriorityRow(priorityYearEnd)]);
  const boundaries = [
    ...applications.flatMap((each) => each.boundaries.flatMap((day) => ofMember(day, each.application))),
    ...ofFamily.map((day): PatentBoundary => ({ ...day, kind: kindOf[day.id] ?? "event" })),
  ].sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
  return {
    state: one === undefined || states.has("undetermined") ? "undetermined" : states.size > 1 ? "varies" : one.state,
    applications,
    foreignFilingExits: exits,
    ...(opensOn && { foreignFilingOpensOn: opensOn }),
    ...(priorityYearEnd && { priorityYearEnd }),
    ...(priorityYearEnd && opensOn && { marginInPriorityYear: Math.max(0, daysBetween(opensOn, priorityYearEnd) + 1) }),
    boundaries,
    missing:
      family.exists === true ? known.flatMap((member, at) => missingOf(member, applications[at])) : ["applications"],
    issues: [
      ...wrongDay,
      ...issuesOfFamily(family),
      ...applications.flatMap((each, at) => beyondReading(each, known[at])),
    ],
    grade: applications.reduce((weakest: Grade, each) => weakerGrade(weakest, each.grade), "text"),
    gaps,
  };
}

/** What is not known of an application of a family and matters, with paths from the facts. */
function missingOf(member: Member, timeline: PatentTimeline | undefined): readonly string[] {
  const { path, describes, unsettled } = member;
  const at = path.join(".");
  if (unsettled) return [at];
  const inHistory = (timeline?.missing ?? []).map((name) => `${at}.${name}`);
  if (describes === false) return inHistory;
  const whether = describes === undefined ? [`${at}.describes`] : [];
  return [...new Set([...whether, ...inHistory, ...freedElsewhere(member).flatMap(({ facts }) => facts)])];
}

/** What is wrong with the periods of an application of a family, which its history alone does not show. */
function beyondReading({ issues }: PatentTimeline, member: Member | undefined): readonly Issue[] {
  if (member === undefined || member.unsettled) return [];
  return issues.slice(member.read.issues.length).map((issue) => ({ ...issue, path: [...member.path, ...issue.path] }));
}

/** A day of an application as one of its family, which tells the days of the invention once for all. */
function ofMember(day: PatentBoundary, application: string | undefined): readonly PatentBoundary[] {
  if (day.id === "foreign-filing-opens" || day.id === "priority-year-end") return [];
  if (application === undefined) return [day];
  return [{ ...day, id: `${day.id} ${application}`, what: ofApplication(day.what, application) }];
}

/** Every clock of an application whose history was read as a whole, as of a day. */
function timelineOf(whole: ReadHistory, on: LegalDate | undefined, wrongDay: readonly Issue[]): PatentTimeline {
  const read = on === undefined ? whole : asOf(whole, on);
  const { history } = read;
  const issues = [...read.issues, ...wrongDay];
  const noPatent = isNoPatent(read);

  const forwardingClock = clockOf(read, "forwarding");
  const banClock = clockOf(read, "ban");
  const exits = noPatent ? [] : foreignFilingExits(read, { forwarding: forwardingClock, ban: banClock });
  const opensOn = opensForGood(read, exits);
  const day = on ?? lastDayOf(read);
  const state = day === undefined ? "undetermined" : stateOfApplication(whole, day).state;
  const received = read.designationReceivedOn;
  const released = history.releaseNoticeReceivedOn;
  const dated = daysOf(read, forwardingClock, banClock, issues, on);
  const { nonForwardingRequestDue: requestDue, priorityYearEnd, eighteenMonthsEnd, designation } = dated;
  const { keepingNoticeAnswerDue: answerDue } = dated;
  const { keepingAnswerFiledOn: answered } = history;
  const termExtension =
    received === undefined
      ? undefined
      : termExtensionDays({ designationNoticeReceivedOn: received, releaseNoticeReceivedOn: released });
  const requested = history.nonForwardingRequestedOn;
  const periodNotKnown =
    designation !== undefined && history.designationPeriodEnd === null ? ["designationPeriodEnd"] : [];
  const endNotKnown =
    designation !== undefined && toldBeforeItsEnd(history, designation.periodEnd) !== undefined ? ["cancelledOn"] : [];
  const missing = [
    ...new Set([
      ...forwardingClock.missing,
      ...banClock.missing,
      ...exits.flatMap((exit) => exit.missing),
      ...periodNotKnown,
      ...endNotKnown,
      // The fourteen days of Act Art. 67(10) run from it.
      ...(history.keepingNoticeReceivedOn === null ? ["keepingNoticeReceivedOn"] : []),
    ]),
  ];
  // The last day of a period counts in the wording of that day, not of the day on which it began.
  const latest = [on, forwardingClock.lastDay, banClock.lastDay]
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
    ...dated,
    state,
    forwardingClock,
    screening: screeningOf(read),
    ...(requestDue && typeof requested === "string" && { nonForwardingRequestInTime: requested <= requestDue }),
    ...(answerDue && typeof answered === "string" && { keepingNoticeAnswerInTime: answered <= answerDue }),
    banClock,
    foreignFilingExits: exits,
    ...(opensOn && { foreignFilingOpensOn: opensOn }),
    ...(priorityYearEnd && opensOn && { marginInPriorityYear: Math.max(0, daysBetween(opensOn, priorityYearEnd) + 1) }),
    ...(eighteenMonthsEnd && { publicationHeldBack: heldBack(read, eighteenMonthsEnd) }),
    ...(termExtension && { termExtension }),
    missing,
    issues,
    ...(read.badFrom && { contradictoryFrom: read.badFrom }),
    grade,
    gaps,
  };
  return { ...days, boundaries: boundariesOf(history, { ...dated, ...days }) };
}

/**
 * The days of the timeline by date, without the first day on which filing abroad opens.
 *
 * @param read - the history as of a day
 * @param until - the last day that is wanted; the days that cannot lie before it are left out
 */
export function patentDays(read: ReadHistory, until: LegalDate): readonly PatentBoundary[] {
  const forwarding = clockOf(read, "forwarding");
  const ban = clockOf(read, "ban");
  const days = daysOf(read, forwarding, ban, [], until, until);
  const clocks: Readonly<Record<string, ApplicationClock>> = {
    "forwarding-deadline": forwarding,
    "non-forwarding-request-due": forwarding,
    "ten-months-end": ban,
  };
  return boundariesOf(read.history, { ...days, screening: screeningOf(read) }).map((boundary) => {
    const clock = clocks[boundary.id];
    if (clock === undefined || clock.gaps.length === 0) return boundary;
    const { grade = "text", gaps = [] } = boundary;
    return { ...boundary, grade: weakerGrade(grade, clock.grade), gaps: [...gaps, ...clock.gaps] };
  });
}

/** The days of a history that follow from its clocks, its notices and its designation. */
function daysOf(
  read: ReadHistory,
  forwardingClock: ApplicationClock,
  banClock: ApplicationClock,
  issues: Issue[],
  asOf: LegalDate | undefined,
  until: LegalDate = "9999-12-31",
) {
  const { history, designationReceivedOn: received } = read;
  const {
    filedOn,
    keepingNoticeReceivedOn: keeping,
    correctionDueOn,
    compensationNoticeReceivedOn: compensation,
  } = history;
  const forwardingDeadline = forwardingDeadlineOf(read, forwardingClock);
  const requestDue = forwardingDeadline && (nextWorkingDay(forwardingDeadline) ?? forwardingDeadline);
  const designation = designationPeriods(history, issues, asOf);
  const first = history.priorityOn === undefined ? filedOn : history.priorityOn;
  const priorityYearEnd = typeof first === "string" ? addCalendarMonths(first, 12) : undefined;
  const eighteenMonthsEnd = eighteenMonthsOf(read, first);
  const answerDue = typeof keeping === "string" ? fourteenDays(keeping) : undefined;
  // Neither ever lies before three years, or sixteen months, from filing.
  const reached = (months: number): boolean =>
    typeof filedOn === "string" && addCalendarMonths(filedOn, months) <= until;
  const examination = reached(36) && !isNoPatent(read) ? examinationRequestDue(examinationHistory(read)) : undefined;
  const priorityBase = history.basisOfDomesticPriority === true ? deemedWithdrawal(history, received) : undefined;
  return {
    ...(forwardingDeadline && { forwardingDeadline }),
    ...(requestDue && { nonForwardingRequestDue: requestDue }),
    ...(banClock.lastDay && { tenMonthsEnd: banClock.lastDay }),
    ...(priorityYearEnd && { priorityYearEnd }),
    ...(eighteenMonthsEnd && { eighteenMonthsEnd }),
    ...(answerDue && { keepingNoticeAnswerDue: answerDue }),
    ...(typeof correctionDueOn === "string" && { correctionDue: correctionDueOn }),
    ...(designation && { designation }),
    ...(examination && { examinationRequest: examination }),
    ...(priorityBase && { priorityBase }),
    ...(typeof compensation === "string" && {
      compensationSuitDue: addStatutoryPeriod(compensation, { months: 6 }, firstDayExcluded),
    }),
  };
}

/** The eighteen months of Patent Act Art. 64(1), of an application that is still there when they are over. */
function eighteenMonthsOf({ history, kinds }: ReadHistory, first: RecordedDay): LegalDate | undefined {
  if (typeof first !== "string" || kinds?.includes("pct-designating-japan") || isNoPatent({ kinds })) return undefined;
  const last = addStatutoryPeriod(first, { months: 18 }, firstDayExcluded);
  return ends.some((end) => typeof history[end] === "string" && !isBefore(last, history[end])) ? undefined : last;
}

/** The latest day on which something happened. */
function lastDayOf({ history }: ReadHistory): LegalDate | undefined {
  return events
    .map(([name]) => history[name])
    .filter((day) => isLegalDate(day))
    .sort()
    .at(-1);
}

/** Whether Act Art. 66(7) holds the publication back when the eighteen months are over. */
function heldBack(read: ReadHistory, eighteenMonthsEnd: LegalDate): boolean | "unknown" {
  const after = addDays(eighteenMonthsEnd, 1);
  if (after < chapterInForceFrom) return false;
  const freeze = restrictionsOfCourse(courseOf(read, after), after).find(
    ({ restriction }) => restriction === "no-grant-refusal-or-publication",
  );
  return freeze?.binds ?? "unknown";
}

/** Fourteen days, moved off a holiday; as counted where the holidays are not known, which is never too late. */
function fourteenDays(received: LegalDate): LegalDate {
  const last = addStatutoryPeriod(received, { days: 14 }, firstDayExcluded);
  return nextWorkingDay(last) ?? last;
}

function screeningOf(read: ReadHistory): PatentTimeline["screening"] {
  const { kinds } = read;
  if (isNoPatent(read)) return "no-patent-application";
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
function deemedWithdrawal(
  history: PatentApplicationHistory,
  received: LegalDate | null | undefined,
): PriorityBaseWithdrawal {
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
  [
    "keepingNoticeOn",
    "保全対象発明となり得る発明の通知の発送",
    "notice of the invention under review dispatched",
    at("act:67:9"),
  ],
  [
    "keepingNoticeReceivedOn",
    "保全対象発明となり得る発明の通知の受領",
    "notice of the invention under review received",
    at("act:67:9"),
  ],
  ["keepingAnswerFiledOn", "特許出願を維持する旨の書類の提出", "papers to keep the application filed", at("act:67:10")],
  ["discontinuedOn", "保全審査の打切り", "review discontinued", at("act:69:1")],
  ["designatedOn", "保全指定", "designation", at("act:70:1")],
  ["designationNoticeReceivedOn", "保全指定の通知の受領", "notice of designation received", at("act:70:1")],
  ["noDesignationNoticeOn", "保全指定をしない旨の通知の発送", "notice of no designation dispatched", at("act:71")],
  [
    "noDesignationNoticeReceivedOn",
    "保全指定をしない旨の通知の受領",
    "notice of no designation received",
    at("act:71"),
  ],
  ["cancelledOn", "保全指定の解除", "designation cancelled", at("act:77:1")],
  ["releaseNoticeOn", "解除又は期間満了の通知の発送", "notice that the designation ended dispatched", at("act:77:2")],
  [
    "releaseNoticeReceivedOn",
    "解除又は期間満了の通知の受領",
    "notice that the designation ended received",
    at("act:77:2"),
  ],
  ["withdrawnOn", "取下げ", "withdrawal", at("patent-act:38-5")],
  ["abandonedOn", "放棄", "abandonment", at("patent-act:38-5")],
  ["dismissedOn", "却下", "dismissal", at("patent-act:18-2:1")],
  ["compensationNoticeReceivedOn", "補償金額の通知の受領", "notice of compensation received", at("act:80:3")],
];

/** What a day of the timeline is, where it is no event. */
const kindOf: Readonly<Record<string, PatentBoundary["kind"]>> = {
  "forwarding-deadline": "ends",
  "non-forwarding-request-due": "deadline",
  "ten-months-end": "ends",
  "foreign-filing-opens": "opens",
  "priority-year-end": "deadline",
  "eighteen-months-end": "ends",
  "keeping-notice-answer-due": "deadline",
  "correction-due": "deadline",
  "designation-decision-by": "deadline",
  "examination-request-due": "deadline",
  "priority-base-deemed-withdrawn": "ends",
  "compensation-suit-due": "deadline",
};

/** What the boundaries are made from. */
type DatedDays = ReturnType<typeof daysOf> &
  Pick<PatentTimeline, "screening"> &
  Partial<Pick<PatentTimeline, "foreignFilingExits" | "foreignFilingOpensOn">>;

function boundariesOf(history: PatentApplicationHistory, days: DatedDays): readonly PatentBoundary[] {
  const { designation, examinationRequest, priorityBase } = days;
  const screened = days.screening === "applies";
  const opening = days.foreignFilingExits?.find(
    ({ opensOn }) => opensOn !== undefined && opensOn === days.foreignFilingOpensOn,
  );
  const recorded = (day: RecordedDay): LegalDate | undefined => day ?? undefined;
  const rows: readonly DayRow[] = [
    ...events.map(([name, ja, en, basis]): DayRow => [name, recorded(history[name]), basis, ja, en]),
    ...extensionsOf(history, designation),
    [
      "forwarding-deadline",
      screened ? days.forwardingDeadline : undefined,
      forwardingPeriod,
      "送付の期限（三月）",
      "last day for forwarding (three months)",
    ],
    [
      "non-forwarding-request-due",
      screened ? days.nonForwardingRequestDue : undefined,
      "cao-meti-patent:3:2",
      "不送付通知の申出の期限",
      "last day to ask for a notice of non-forwarding",
    ],
    ["ten-months-end", days.tenMonthsEnd, tenMonths, "十月の期間の末日", "last day of the ten months"],
    opensRow(opening?.opensOn, opening),
    yearOfPriorityRow(days.priorityYearEnd),
    [
      "eighteen-months-end",
      days.eighteenMonthsEnd,
      "patent-act:64:1",
      "一年六月の期間の末日（その経過後、法第六十六条第七項により留保される場合を除き出願公開がされ、発明は公になる）",
      "last day of the eighteen months; then the application is published, unless Act Art. 66(7) holds it " +
        "back, and what it describes is public",
    ],
    [
      "keeping-notice-answer-due",
      days.keepingNoticeAnswerDue,
      "act:67:10",
      "特許出願を維持する旨の書類の提出期限",
      "last day for the papers to keep the application",
    ],
    ["correction-due", days.correctionDue, "act:67:11", "補正の期限", "last day for the correction"],
    [
      "designation-decision-by",
      designation?.decisionBy,
      "act:70:3",
      "保全指定の期間の満了日（継続の判断の期限）",
      "last day of the designation; decision whether to go on",
    ],
    [
      "examination-request-due",
      examinationRequest?.safe,
      examinationRequest?.decidedBy === "thirty-days-from-division-or-conversion"
        ? "patent-act:48-3:2"
        : (examinationRequest?.basis[0] ?? "patent-act:48-3:1"),
      "出願審査の請求の期限",
      "last day to ask for examination",
    ],
    [
      "priority-base-deemed-withdrawn",
      priorityBase?.deemedWithdrawnOn,
      priorityBase?.basis[0] ?? "patent-act:42:1",
      "国内優先権の基礎としてみなし取下げ",
      "deemed withdrawn as basis of a domestic priority claim",
    ],
    [
      "compensation-suit-due",
      days.compensationSuitDue,
      "act:80:5",
      "補償金額の増額を求める訴えの期限",
      "last day to sue for a higher compensation",
    ],
  ];
  return layOut(rows).boundaries.map(({ id, date, what, basis }) => ({
    id,
    date,
    kind: kindOf[id] ?? "event",
    what,
    basis,
    ...unread(basis, date),
  }));
}

/** The day on which filing abroad opens, with the provision of what opens it. */
function opensRow(day: LegalDate | undefined, exit: ForeignFilingExit | undefined): DayRow {
  return ["foreign-filing-opens", day, exit?.basis ?? tenMonths, "外国出願の禁止が解ける日", "filing abroad opens"];
}

/** What is said of a day of which the wording was not read, or an amendment may have been missed. */
function unread(basis: Citation, date: LegalDate): Partial<Graded> {
  const graded = gradedOn(basis, "text", date);
  return graded.grade === "text" ? {} : graded;
}

/**
 * The extensions of the designation, each with the day of its decision, of which the applicant is told (Art. 70(5)).
 */
function extensionsOf(
  { extensions }: PatentApplicationHistory,
  designation: DesignationPeriods | undefined,
): readonly DayRow[] {
  return (designation?.extensions ?? []).map(({ until }, at): DayRow => {
    const decidedOn = extensions?.[at]?.decidedOn ?? undefined;
    return [
      `extension-${at + 1}`,
      decidedOn,
      "act:70:5",
      `保全指定の期間の延長（${until}まで）及びその通知`,
      `designation extended to ${until}, of which notice is given`,
    ];
  });
}
