import { addDays } from "../calendar/days";
import { addStatutoryPeriod } from "../calendar/period";
import { isDayOfHistory } from "../finding/history";
import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import { weakerGrade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { stretchOn } from "../kernel/wordings";
import { type ApplicationHistory, isNoPatent } from "./application-history";
import { chapterInForceFrom, chapterWordings } from "./chapter-in-force";
import {
  type DesignationHistory,
  type DesignationRead,
  type EventDay,
  firstDayOf,
  forwardingPeriodOf,
  type NoticeDays,
  type NoticeName,
  readDesignation,
} from "./designation-history";
import type { DesignationRestriction, DesignationRestrictionId, RestrictionEnds } from "./designation-restriction";
import { designationRestrictions } from "./designation-restrictions";
import { isBefore, type RecordedDay } from "./recorded-day";

/** Whether a restriction binds on a day, and between which days. */
export interface RestrictionOnDay {
  /** The restriction. */
  readonly restriction: DesignationRestrictionId;
  /** What is forbidden or due. */
  readonly text: BilingualText;
  /** Whether it binds on that day; `unknown` where a day that is not known decides. */
  readonly binds: boolean | "unknown";
  /** First day on which it binds, where that is known. */
  readonly since?: LegalDate;
  /** First day on which it no longer binds, as far as the days recorded up to that day show. */
  readonly until?: LegalDate;
  /** What ends it. */
  readonly endsWith: RestrictionEnds;
  /** Whom it binds. */
  readonly addressee: BilingualText;
  /** The provision. */
  readonly basis: Citation;
  /** Where it is `unknown`: the days that could still decide it. */
  readonly missing?: readonly string[];
  /** Grade of its end, if it has ended, or of the restriction. */
  readonly grade: Grade;
}

/** The restrictions on an application on a day. */
export interface RestrictionsOnDay {
  /** The day. */
  readonly on: LegalDate;
  /** Every restriction in the order of the Act, binding or not. */
  readonly restrictions: readonly RestrictionOnDay[];
  /** Days of the history that are not known and could still decide whether one of them binds. */
  readonly missing: readonly string[];
  /** Bad days in the history: days that do not exist, events in an impossible order. */
  readonly issues: readonly Issue[];
  /** Ids of the known gaps that touch the answer. */
  readonly gaps?: readonly string[];
}

/** When something happened, as far as the days tell. */
interface Moment {
  /** It certainly has not happened before this day. */
  readonly notBefore: LegalDate | undefined;
  /** It certainly has happened on this day. */
  readonly atLatest: LegalDate | undefined;
  /** The day that would settle it. */
  readonly missing?: string;
}
/** `undefined`: it has not happened. */
type Happening = Moment | undefined;

function notKnown(missing: string, notBefore?: LegalDate, atLatest?: LegalDate): Moment {
  return { notBefore, atLatest, missing };
}

function happening(history: DesignationHistory, name: EventDay): Happening {
  const day = history[name];
  if (day === undefined) return undefined;
  return isLegalDate(day) ? { notBefore: day, atLatest: day } : notKnown(name);
}

/**
 * One of the three days of a notice; a day that is left out is bounded by the others and by what the notice
 * presupposes.
 */
function noticeDay(history: DesignationHistory, name: NoticeName, which: keyof NoticeDays): Happening {
  const notice = history[name];
  if (typeof notice !== "object" || notice === null) return undefined;
  const { givenOn, receivedByOfficeOn, receivedByApplicantOn } = notice;
  if (givenOn === undefined && receivedByOfficeOn === undefined && receivedByApplicantOn === undefined)
    return undefined;
  const day = notice[which];
  if (isLegalDate(day)) return { notBefore: day, atLatest: day };
  const presupposed = whatNoticePresupposes(history, name);
  const path = `${name}.${which}`;
  if (which !== "givenOn") return notKnown(path, isLegalDate(givenOn) ? givenOn : presupposed);
  const receipts = [receivedByOfficeOn, receivedByApplicantOn].filter((one) => isLegalDate(one)).sort();
  return notKnown(path, presupposed, receipts[0]);
}

/** The day before which a notice cannot have been given. */
function whatNoticePresupposes(history: DesignationHistory, name: NoticeName): LegalDate | undefined {
  const day =
    name === "noDesignationNotice"
      ? history.forwardedOn
      : name === "designationNotice"
        ? history.designatedOn
        : (history.cancelledOn ?? dayAfter(history.designationPeriodEndsOn) ?? history.designatedOn);
  return isLegalDate(day) ? day : undefined;
}

/** Whether it has happened by that day: true, false, or not known. */
function happenedBy(moment: Happening, on: LegalDate): boolean | undefined {
  if (moment === undefined) return false;
  if (moment.atLatest !== undefined && !isBefore(on, moment.atLatest)) return true;
  return isBefore(on, moment.notBefore) ? false : undefined;
}

function dayAfter(day: RecordedDay): RecordedDay {
  return isLegalDate(day) ? addDays(day, 1) : day;
}

/** What begins a restriction in this history. */
function beginning(row: DesignationRestriction, read: DesignationRead): Happening {
  const { history } = read;
  if (row.begins === "filing") return filingThatIsScreened(read);
  if (row.begins === "forwarding") return happening(history, "forwardedOn");
  if (row.begins === "keeping-notice") {
    const { keepingNoticeReceivedOn: received, forwardedOn } = history;
    return received === null && isLegalDate(forwardedOn)
      ? notKnown("keepingNoticeReceivedOn", forwardedOn)
      : happening(history, "keepingNoticeReceivedOn");
  }
  if (row.begins === "designation") {
    if (history.designatedOn !== undefined) return happening(history, "designatedOn");
    const noticed = firstDayOf(history, "designationNotice");
    const { forwardedOn } = history;
    if (noticed === undefined) return undefined;
    return notKnown("designatedOn", isLegalDate(forwardedOn) ? forwardedOn : undefined, noticed ?? undefined);
  }
  const received = noticeDay(history, "designationNotice", "receivedByApplicantOn");
  if (received !== undefined || history.designatedOn === undefined) return received;
  const { designatedOn } = history;
  return notKnown("designationNotice.receivedByApplicantOn", isLegalDate(designatedOn) ? designatedOn : undefined);
}

/**
 * The filing of an application on whose forwarding a decision is awaited. None of an international application (Act
 * Art. 66(5)), none of what is no patent application, and none of what was pending when Art. 66(1) came into force
 * (suppl. Art. 2); a stated period, or forwarding, shows that it is awaited: such as for a divisional of an older
 * application.
 */
function filingThatIsScreened({ history, kinds }: DesignationRead): Happening {
  const { filedOn, forwardedOn, forwardingPeriodEndsOn } = history;
  if (kinds?.includes("pct-designating-japan") || isNoPatent({ kinds })) return undefined;
  const stated = forwardedOn !== undefined || forwardingPeriodEndsOn !== undefined;
  const pendingAtStart = isLegalDate(filedOn) && filedOn < chapterInForceFrom && !stated;
  const made = kinds?.find((kind) => kind !== "ordinary");
  // Of a divided or converted application the filing date does not tell when it came in.
  if (pendingAtStart)
    return kinds === undefined || made !== undefined ? notKnown("forwardingPeriodEndsOn", filedOn) : undefined;
  const filed = happening(history, "filedOn");
  return kinds === undefined && filed !== undefined ? notKnown("kind", filed.notBefore) : filed;
}

/** Everything that ends a restriction in this history; the first of them does. */
function endings(row: DesignationRestriction, read: DesignationRead): readonly Happening[] {
  const { history } = read;
  const gone = [happening(history, "withdrawnOn"), happening(history, "dismissedOn")];
  const noDesignation = (which: keyof NoticeDays) => noticeDay(history, "noDesignationNotice", which);
  const release = (which: keyof NoticeDays) => noticeDay(history, "releaseNotice", which);
  const designation = (which: keyof NoticeDays) => noticeDay(history, "designationNotice", which);
  switch (row.ends) {
    case "notice-given":
      return [
        ...gone,
        happening(history, "nonForwardingDecidedOn"),
        lapse(read),
        noDesignation("givenOn"),
        release("givenOn"),
      ];
    case "notice-received-by-office":
      return [...gone, noDesignation("receivedByOfficeOn"), release("receivedByOfficeOn")];
    case "outcome-received-by-office":
      return [...gone, designation("receivedByOfficeOn"), noDesignation("receivedByOfficeOn")];
    case "outcome-received-by-applicant":
      return [...gone, designation("receivedByApplicantOn"), noDesignation("receivedByApplicantOn")];
    case "release-received-by-applicant":
      return [release("receivedByApplicantOn")];
    case "release-received-by-office":
      return [release("receivedByOfficeOn")];
    default:
      return [cancellation(history), expiry(history), endTold(history)];
  }
}

/** The cancellation; where its day is not known, it lies between the designation and the notice of it. */
function cancellation(history: DesignationHistory): Happening {
  const { cancelledOn, designatedOn } = history;
  if (cancelledOn !== null) return happening(history, "cancelledOn");
  const told = firstDayOf(history, "releaseNotice");
  return notKnown("cancelledOn", isLegalDate(designatedOn) ? designatedOn : undefined, told ?? undefined);
}

/** By the notice that the designation ended (Act Art. 77(2)), it has. */
function endTold(history: DesignationHistory): Happening {
  const told = firstDayOf(history, "releaseNotice");
  return isLegalDate(told) ? { notBefore: told, atLatest: told } : undefined;
}

/**
 * The end of the period of designation. Where none is recorded, it holds for the year that it can last without an
 * extension (Act Art. 70(2)); whether it was extended after that is not known.
 */
function expiry({ designationPeriodEndsOn: stated, designatedOn }: DesignationHistory): Happening {
  const name = "designationPeriodEndsOn";
  if (isLegalDate(stated)) return { notBefore: addDays(stated, 1), atLatest: addDays(stated, 1) };
  if (stated === undefined && designatedOn === undefined) return undefined;
  if (stated === null || !isDayOfHistory(designatedOn))
    return notKnown(name, isLegalDate(designatedOn) ? designatedOn : undefined);
  const last = addStatutoryPeriod(designatedOn, { years: 1 }, { firstDay: "included" });
  return notKnown(name, addDays(last, 1));
}

/**
 * The lapse of the period for forwarding without forwarding (Act Art. 66(7)). No period ends before that of the filing
 * date.
 */
function lapse(read: DesignationRead): Happening {
  const { forwardedOn } = read.history;
  const { last, earliest } = forwardingPeriodOf(read);
  const forwarded = happening(read.history, "forwardedOn");
  const bound = last ?? earliest;
  // Of what was forwarded it is taken that the period ran, where nothing tells of its end.
  if (bound === undefined) return isLegalDate(forwardedOn) ? undefined : notKnown("forwardingPeriodEndsOn");
  const inTime = happenedBy(forwarded, bound);
  if (inTime === true) return undefined;
  const after = addDays(bound, 1);
  if (last === undefined) return notKnown("forwardingPeriodEndsOn", after);
  return inTime === false ? { notBefore: after, atLatest: after } : notKnown("forwardedOn", after);
}

/**
 * Which restrictions of Chapter V bind an application on a day, from its dates alone.
 *
 * 特定の日に効力を有する制限. Use it for a whole history: it keeps apart what ends when a notice is given, received by the Patent
 * Office or received by the applicant, and what ends with the designation itself. A restriction binds up to the day
 * before the one that ends it. Events after `on` do not matter for `on`, so a bad event leaves the days before it
 * answered. It does not decide about foreign filing outside a designation: `assessForeignFiling`.
 *
 * Sanction: `penaltiesFor("working-designated-invention")`, `penaltiesFor("disclosing-designated-invention")`,
 * `penaltiesFor("foreign-filing")`.
 *
 * @param history - the days of the application, as a course of the designation or as the history that `patentTimeline`
 * takes; a day left
 *   out has not happened, `null` is not known
 * @param on - the day asked for
 * @returns every restriction with whether it binds, and what is wrong with the history
 * @example
 * restrictionsOn({ filedOn: "2024-06-03" }, "2024-09-03").restrictions[0]?.binds; // => true
 * restrictionsOn({ filedOn: "2024-06-03" }, "2024-09-04").restrictions[0]?.binds; // => false
 * @see Act, Arts 66 to 84
 * @category Patents: review and designation
 */
export function restrictionsOn(history: DesignationHistory | ApplicationHistory, on: LegalDate): RestrictionsOnDay {
  if (!isLegalDate(on)) return { on, restrictions: [], missing: [], issues: [notALegalDate(["on"])] };
  const sound = readDesignation(history, on);
  const unread = stretchOn(chapterWordings, on);
  const restrictions = restrictionsOfCourse(sound, on);
  const missing = [...new Set(restrictions.flatMap((one) => one.missing ?? []))];
  return { on, restrictions, missing, issues: sound.issues, ...(unread && { gaps: [...unread.gaps] }) };
}

/** Every restriction with whether it binds, by a history that was read for that day. */
export function restrictionsOfCourse(sound: DesignationRead, on: LegalDate): readonly RestrictionOnDay[] {
  const unread = stretchOn(chapterWordings, on);
  return designationRestrictions(on).map((row): RestrictionOnDay => {
    const begins = beginning(row, sound);
    const ends = endings(row, sound);
    const begun = happenedBy(begins, on);
    const ended = ends.map((one) => happenedBy(one, on));
    const over = ended.includes(true) ? true : ended.includes(undefined) ? undefined : false;
    const binds = begun === false || over === true ? false : begun === true && over === false ? true : "unknown";
    const until = ends
      .flatMap((one) => (one?.notBefore !== undefined && one.notBefore === one.atLatest ? [one.notBefore] : []))
      .sort()[0];
    const since =
      begins?.notBefore !== undefined && begins.notBefore === begins.atLatest ? begins.notBefore : undefined;
    const grade: Grade = binds === true ? "text" : row.source.grade;
    const open = [...(begun === undefined ? [begins] : []), ...ends.filter((_, at) => ended[at] === undefined)];
    const missing = [...new Set(open.flatMap((one) => (one?.missing === undefined ? [] : sound.pathsOf(one.missing))))];
    return {
      restriction: row.id,
      text: row.text,
      binds,
      ...(since === undefined ? undefined : { since }),
      ...(since === undefined || until === undefined || until < since ? undefined : { until }),
      endsWith: row.ends,
      addressee: row.addressee,
      basis: row.basis,
      ...(binds === "unknown" && { missing }),
      grade: weakerGrade(grade, unread ? "inferred" : "text"),
    };
  });
}
