import { addDays } from "../calendar/days";
import { addStatutoryPeriod } from "../calendar/period";
import { eventsOutOfOrder, eventWithoutGround, isDayOfHistory, receiptBeforeDispatch } from "../finding/history";
import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import { weakerGrade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { stretchOn } from "../kernel/wordings";
import { withoutEffect } from "./application-history";
import { chapterInForceFrom, chapterWordings } from "./chapter-in-force";
import type { DesignationRestriction, DesignationRestrictionId, RestrictionEnds } from "./designation-restriction";
import { designationRestrictions } from "./designation-restrictions";
import { checkRecordedDays, isBefore, type RecordedDay } from "./recorded-day";

/**
 * The days of a notice: given by the Prime Minister, received by the Patent Office, received by the applicant. 通知.
 *
 * Where one of them is recorded, a day that is left out is not known, since the notice exists. Where none is, the
 * notice has not been given.
 */
export interface NoticeDays {
  /** Day on which the Prime Minister gave the notice. 通知をした日. */
  readonly givenOn?: RecordedDay;
  /** Day on which the Patent Office received it. */
  readonly receivedByOfficeOn?: RecordedDay;
  /** Day on which the applicant received it. */
  readonly receivedByApplicantOn?: RecordedDay;
}

/** What happened to an application under Chapter V, in days. A day left out has not happened; `null` is not known. */
export interface DesignationHistory {
  /** Filing date. 特許出願の日. */
  readonly filedOn: RecordedDay;
  /**
   * Last day of the period for forwarding; left out, three months from `filedOn` (the rule for an ordinary
   * application).
   */
  readonly forwardingPeriodEndsOn?: RecordedDay;
  /** Day on which the papers were sent to the Prime Minister. 送付. */
  readonly forwardedOn?: RecordedDay;
  /** Day on which the Patent Office decided not to forward. 送付する場合に該当しない旨の判断. */
  readonly nonForwardingDecidedOn?: RecordedDay;
  /** Day on which the applicant received the notice of the invention that may be designated (Act Art. 67(9)). */
  readonly keepingNoticeReceivedOn?: RecordedDay;
  /** Day of the designation (Act Art. 70(1)). 保全指定の日. */
  readonly designatedOn?: RecordedDay;
  /** The notice of designation (Act Art. 70(1)). */
  readonly designationNotice?: NoticeDays | undefined;
  /** The notice that there will be no designation (Act Art. 71). */
  readonly noDesignationNotice?: NoticeDays | undefined;
  /** Last day of the period of designation, with its extensions (Act Art. 70(2)(3)). */
  readonly designationPeriodEndsOn?: RecordedDay;
  /** Day on which the designation was cancelled (Act Art. 77(1)). 解除. */
  readonly cancelledOn?: RecordedDay;
  /** The notice that the designation ended (Act Art. 77(2)). */
  readonly releaseNotice?: NoticeDays | undefined;
  /** Day on which the application was withdrawn or abandoned. */
  readonly withdrawnOn?: RecordedDay;
  /** Day on which the application was dismissed. 却下. */
  readonly dismissedOn?: RecordedDay;
}

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
  /** Grade of its end, if it has ended, or of the restriction. */
  readonly grade: Grade;
}

/** The restrictions on an application on a day. */
export interface RestrictionsOnDay {
  /** The day. */
  readonly on: LegalDate;
  /** Every restriction in the order of the Act, binding or not. */
  readonly restrictions: readonly RestrictionOnDay[];
  /** Bad days in the history: days that do not exist, events in an impossible order. */
  readonly issues: readonly Issue[];
  /** Ids of the known gaps that touch the answer. */
  readonly gaps?: readonly string[];
}

type NoticeName = "designationNotice" | "noDesignationNotice" | "releaseNotice";
type EventName =
  | "filedOn"
  | "forwardedOn"
  | "keepingNoticeReceivedOn"
  | "designatedOn"
  | "cancelledOn"
  | "designationPeriodEndsOn"
  | NoticeName;

/**
 * Each event with what must have come before it, the article that says so, and whether a history without that is
 * impossible.
 */
const order: readonly (readonly [EventName, EventName, Citation, boolean])[] = [
  ["forwardedOn", "filedOn", at("act:66:1"), false],
  ["keepingNoticeReceivedOn", "forwardedOn", at("act:67:9"), true],
  ["noDesignationNotice", "forwardedOn", at("act:71"), true],
  ["designatedOn", "forwardedOn", at("act:67:1"), true],
  ["designatedOn", "keepingNoticeReceivedOn", at("act:67:9"), false],
  ["designationNotice", "designatedOn", at("act:70:1"), false],
  ["cancelledOn", "designatedOn", at("act:77:1"), true],
  ["designationPeriodEndsOn", "designatedOn", at("act:70:2"), true],
  ["releaseNotice", "designatedOn", at("act:77:2"), true],
];

/** When something happened, as far as the days tell. */
interface Moment {
  /** It certainly has not happened before this day. */
  readonly notBefore: LegalDate | undefined;
  /** It certainly has happened on this day. */
  readonly atLatest: LegalDate | undefined;
}
/** `undefined`: it has not happened. */
type Happening = Moment | undefined;

const unknownMoment: Moment = { notBefore: undefined, atLatest: undefined };

function happening(day: RecordedDay): Happening {
  if (day === undefined) return undefined;
  return isLegalDate(day) ? { notBefore: day, atLatest: day } : unknownMoment;
}

/**
 * One of the three days of a notice; a day that is left out is bounded by the others and by what the notice
 * presupposes.
 */
function noticeDay(history: DesignationHistory, name: NoticeName, which: keyof NoticeDays): Happening {
  const notice = history[name];
  if (typeof notice !== "object" || notice === null) return undefined;
  const { givenOn, receivedByOfficeOn, receivedByApplicantOn } = notice;
  if (givenOn === undefined && receivedByOfficeOn === undefined && receivedByApplicantOn === undefined) return undefined;
  const day = notice[which];
  if (isLegalDate(day)) return { notBefore: day, atLatest: day };
  const presupposed = whatNoticePresupposes(history, name);
  if (which !== "givenOn") return { notBefore: isLegalDate(givenOn) ? givenOn : presupposed, atLatest: undefined };
  const receipts = [receivedByOfficeOn, receivedByApplicantOn].filter((one) => isLegalDate(one)).sort();
  return { notBefore: presupposed, atLatest: receipts[0] };
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
function beginning(row: DesignationRestriction, history: DesignationHistory): Happening {
  if (row.begins === "filing") return pendingAtStart(history) ? undefined : happening(history.filedOn);
  if (row.begins === "forwarding") return happening(history.forwardedOn);
  if (row.begins === "keeping-notice") return happening(history.keepingNoticeReceivedOn);
  if (row.begins === "designation") {
    if (history.designatedOn !== undefined) return happening(history.designatedOn);
    const noticed = firstDayOf(history, "designationNotice");
    const { forwardedOn } = history;
    return noticed === undefined
      ? undefined
      : { notBefore: isLegalDate(forwardedOn) ? forwardedOn : undefined, atLatest: isLegalDate(noticed) ? noticed : undefined };
  }
  const received = noticeDay(history, "designationNotice", "receivedByApplicantOn");
  if (received !== undefined || history.designatedOn === undefined) return received;
  return { notBefore: isLegalDate(history.designatedOn) ? history.designatedOn : undefined, atLatest: undefined };
}

/**
 * Art. 66(1) does not apply to what was pending when it came into force (suppl. Art. 2), so that no decision on
 * forwarding is awaited. A stated period, or forwarding, shows that it does: such as for a divisional of an older
 * application.
 */
function pendingAtStart({ filedOn, forwardedOn, forwardingPeriodEndsOn }: DesignationHistory): boolean {
  return isLegalDate(filedOn) && filedOn < chapterInForceFrom && forwardedOn === undefined && forwardingPeriodEndsOn === undefined;
}

/** Everything that ends a restriction in this history; the first of them does. */
function endings(row: DesignationRestriction, history: DesignationHistory): readonly Happening[] {
  const gone = [happening(history.withdrawnOn), happening(history.dismissedOn)];
  const noDesignation = (which: keyof NoticeDays) => noticeDay(history, "noDesignationNotice", which);
  const release = (which: keyof NoticeDays) => noticeDay(history, "releaseNotice", which);
  const designation = (which: keyof NoticeDays) => noticeDay(history, "designationNotice", which);
  switch (row.ends) {
    case "notice-given":
      return [...gone, happening(history.nonForwardingDecidedOn), lapse(history), noDesignation("givenOn"), release("givenOn")];
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
      return [happening(history.cancelledOn), expiry(history)];
  }
}

/**
 * The end of the period of designation. Where none is recorded, it holds for the year that it can last without an extension (Act Art.
 * 70(2)); whether it was extended after that is not known.
 */
function expiry({ designationPeriodEndsOn: stated, designatedOn }: DesignationHistory): Happening {
  if (stated !== undefined) return happening(dayAfter(stated));
  if (designatedOn === undefined) return undefined;
  if (!isDayOfHistory(designatedOn)) return unknownMoment;
  const last = addStatutoryPeriod(designatedOn, { years: 1 }, { firstDay: "included" });
  return { notBefore: addDays(last, 1), atLatest: undefined };
}

/** The lapse of the period for forwarding without forwarding (Act Art. 66(7)). */
function lapse(history: DesignationHistory): Happening {
  const stated = history.forwardingPeriodEndsOn;
  if (stated === null || (stated === undefined && !isLegalDate(history.filedOn)))
    return isLegalDate(history.forwardedOn) ? undefined : unknownMoment;
  const last = stated ?? addStatutoryPeriod(history.filedOn as LegalDate, { months: 3 }, { firstDay: "excluded" });
  const forwarded = happenedBy(happening(history.forwardedOn), last);
  if (forwarded === true) return undefined;
  const after = addDays(last, 1);
  return { notBefore: after, atLatest: forwarded === false ? after : undefined };
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
 * @param history - the days of the application; a day left out has not happened, `null` is not known
 * @param on - the day asked for
 * @returns every restriction with whether it binds, and what is wrong with the history
 * @example
 * restrictionsOn({ filedOn: "2024-06-03" }, "2024-09-03").restrictions[0]?.binds; // => true
 * restrictionsOn({ filedOn: "2024-06-03" }, "2024-09-04").restrictions[0]?.binds; // => false
 * @see Act, Arts 66 to 84 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Patents: review and designation
 */
export function restrictionsOn(history: DesignationHistory, on: LegalDate): RestrictionsOnDay {
  if (!isLegalDate(on)) return { on, restrictions: [], issues: [notALegalDate(["on"])] };
  const { issues, history: sound } = soundHistory(history ?? { filedOn: null }, on);
  const unread = stretchOn(chapterWordings, on);
  const restrictions = designationRestrictions(on).map((row): RestrictionOnDay => {
    const begins = beginning(row, sound);
    const ends = endings(row, sound);
    const begun = happenedBy(begins, on);
    const ended = ends.map((one) => happenedBy(one, on));
    const over = ended.includes(true) ? true : ended.includes(undefined) ? undefined : false;
    const binds = begun === false || over === true ? false : begun === true && over === false ? true : "unknown";
    const until = ends.flatMap((one) => (one?.notBefore !== undefined && one.notBefore === one.atLatest ? [one.notBefore] : [])).sort()[0];
    const since = begins?.notBefore !== undefined && begins.notBefore === begins.atLatest ? begins.notBefore : undefined;
    const grade: Grade = binds === true ? "text" : row.source.grade;
    return {
      restriction: row.id,
      text: row.text,
      binds,
      ...(since === undefined ? undefined : { since }),
      ...(since === undefined || until === undefined || until < since ? undefined : { until }),
      endsWith: row.ends,
      addressee: row.addressee,
      basis: row.basis,
      grade: weakerGrade(grade, unread ? "inferred" : "text"),
    };
  });
  return { on, restrictions, issues, ...(unread && { gaps: [...unread.gaps] }) };
}

const dayNames = [
  "filedOn",
  "forwardingPeriodEndsOn",
  "forwardedOn",
  "nonForwardingDecidedOn",
  "keepingNoticeReceivedOn",
  "designatedOn",
  "designationPeriodEndsOn",
  "cancelledOn",
  "withdrawnOn",
  "dismissedOn",
] as const;
const noticeNames = ["designationNotice", "noDesignationNotice", "releaseNotice"] as const;
const noticeArticles: Readonly<Record<NoticeName, Citation>> = {
  designationNotice: at("act:70:1"),
  noDesignationNotice: at("act:71"),
  releaseNotice: at("act:77:2"),
};
const noticeDayNames = ["givenOn", "receivedByOfficeOn", "receivedByApplicantOn"] as const;

/**
 * The first day on which an event of the history may have happened; `undefined` where it has not, `null` where no day
 * is known.
 */
function firstDayOf(history: DesignationHistory, name: EventName): RecordedDay {
  const value = history[name];
  if (typeof value !== "object" || value === null) return value;
  const days = noticeDayNames.map((one) => value[one]);
  const dated = days.filter((one) => isLegalDate(one)).sort();
  return dated[0] ?? (days.some((one) => one !== undefined) ? null : undefined);
}

/**
 * The history with its bad days set aside. A day that does not exist is not known; an event in an impossible order has
 * not happened before its day and is not known from then on.
 */
function soundHistory(history: DesignationHistory, on: LegalDate): { readonly history: DesignationHistory; readonly issues: Issue[] } {
  const issues = checkRecordedDays(history, dayNames);
  for (const name of noticeNames) {
    const notice = history[name];
    if (typeof notice !== "object" || notice === null) continue;
    for (const bad of checkRecordedDays(notice, noticeDayNames)) issues.push({ ...bad, path: [name, ...bad.path] });
    const given = notice.givenOn;
    for (const receipt of ["receivedByOfficeOn", "receivedByApplicantOn"] as const) {
      const received = notice[receipt];
      if (isLegalDate(given) && isLegalDate(received) && received < given)
        issues.push({ ...receiptBeforeDispatch([name, receipt], { event: receipt, earlier: "givenOn" }), basis: noticeArticles[name] });
    }
  }
  const changed: Record<string, unknown> = { ...history };
  for (const bad of issues) setAside(changed, bad.path, on);
  const aside = new Set<EventName>();
  for (const [event, before, basis, needed] of order) {
    const day = firstDayOf(history, event);
    const earlier = firstDayOf(history, before);
    if (day === undefined) continue;
    if (earlier === undefined && needed) {
      issues.push({ ...eventWithoutGround([event], { event, earlier: before }), basis });
      changed[before] = null;
    }
    if (isLegalDate(day) && isLegalDate(earlier) && day < earlier) {
      issues.push({ ...eventsOutOfOrder([event], { event, earlier: before }), basis });
      if (!aside.has(event)) setAside(changed, [event], on);
      aside.add(event);
    }
  }
  const sound = changed as unknown as DesignationHistory;
  if (!isLegalDate(sound.withdrawnOn) || !boundBy(sound, sound.withdrawnOn)) return { history: sound, issues };
  issues.push(withoutEffect(["withdrawnOn"]));
  return { history: { ...sound, withdrawnOn: undefined }, issues };
}

/** Whether the applicant could not withdraw on a day: designated, and not yet told that it ended (Act Art. 72(1)). */
function boundBy(history: DesignationHistory, on: LegalDate): boolean {
  const received = noticeDay(history, "designationNotice", "receivedByApplicantOn") ?? happening(history.designatedOn);
  return happenedBy(received, on) === true && happenedBy(noticeDay(history, "releaseNotice", "receivedByApplicantOn"), on) === false;
}

/**
 * Sets a bad event aside: not happened before its day, not known from its day on. Of a notice one day may be bad alone.
 */
function setAside(history: Record<string, unknown>, path: Issue["path"], on: LegalDate): void {
  const [name, day] = path as [EventName, string?];
  const value = history[name];
  const isNotice = noticeNames.some((one) => one === name);
  if (day !== undefined) {
    history[name] = { ...(value as NoticeDays), [day]: null };
    return;
  }
  const first = firstDayOf(history as unknown as DesignationHistory, name);
  history[name] = isLegalDate(first) && on < first ? undefined : isNotice ? { givenOn: null } : null;
}
