import { addStatutoryPeriod } from "../calendar/period";
import {
  defineHistory,
  eventAfterLastDay,
  eventsOutOfOrder,
  eventWithoutGround,
  type HistorySpec,
  isBefore,
  type Reading,
  readEvents,
  receiptBeforeDispatch,
} from "../finding/history";
import { isObject } from "../finding/unknown-key";
import { defineIssue, type Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";
import {
  type ApplicationHistory,
  applicationEvents,
  historyWords,
  type PatentApplicationKind,
  type ReadHistory,
  readHistory,
  readKinds,
  receivedByOfficeOn,
  withoutEffect,
} from "./application-history";
import { beforeChapterInForce, chapterInForceFrom } from "./chapter-in-force";
import { clockOf } from "./clocks";
import { designationPeriods, toldBeforeItsEnd } from "./designation-periods";
import type { RecordedDay } from "./recorded-day";

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

/**
 * What happened to an application under Chapter V, in days: a view of its history (`designationHistoryOf`) that keeps
 * apart who received a notice when. A day left out has not happened; `null` is not known.
 */
export interface DesignationHistory {
  /** Filing date. 特許出願の日. */
  readonly filedOn: RecordedDay;
  /**
   * One kind or several that apply at once; left out: `ordinary`. An international application is never forwarded.
   * @minItems 1 @maxItems 9
   */
  readonly kind?: PatentApplicationKind | readonly PatentApplicationKind[] | null | undefined;
  /**
   * Last day of the period for forwarding; left out, of an ordinary application, three months from `filedOn`. It never
   * ends before these three months.
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
  readonly designationNotice?: NoticeDays | null | undefined;
  /** The notice that there will be no designation (Act Art. 71). */
  readonly noDesignationNotice?: NoticeDays | null | undefined;
  /** Last day of the period of designation, with its extensions (Act Art. 70(2)(3)). */
  readonly designationPeriodEndsOn?: RecordedDay;
  /** Day on which the designation was cancelled (Act Art. 77(1)). 解除. */
  readonly cancelledOn?: RecordedDay;
  /** The notice that the designation ended (Act Art. 77(2)). */
  readonly releaseNotice?: NoticeDays | null | undefined;
  /** Day on which the application was withdrawn or abandoned. */
  readonly withdrawnOn?: RecordedDay;
  /** Day on which the application was dismissed. 却下. */
  readonly dismissedOn?: RecordedDay;
}

const eventDays = [
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
/** An event of the history that has one day. */
export type EventDay = (typeof eventDays)[number];
const noticeNames = ["designationNotice", "noDesignationNotice", "releaseNotice"] as const;
/** A notice of the history, which has three days. */
export type NoticeName = (typeof noticeNames)[number];
const noticeDayNames = ["givenOn", "receivedByOfficeOn", "receivedByApplicantOn"] as const;
type DayOfNotice = `${NoticeName}.${(typeof noticeDayNames)[number]}`;
type DesignationDay = EventDay | DayOfNotice;
type EventName = EventDay | NoticeName;
const daysOf = (name: NoticeName): readonly DayOfNotice[] => noticeDayNames.map((day) => `${name}.${day}` as const);
const noticeDays: readonly DayOfNotice[] = noticeNames.flatMap(daysOf);

const noticeArticles: Readonly<Record<NoticeName, Provision>> = {
  designationNotice: "act:70:1",
  noDesignationNotice: "act:71",
  releaseNotice: "act:77:2",
};

/**
 * Each event with what must have come before it, the article that says so, and whether a history without that is
 * impossible.
 */
const order: readonly (readonly [EventName, EventName, Provision, boolean])[] = [
  ["forwardedOn", "filedOn", "act:66:1", false],
  ["keepingNoticeReceivedOn", "forwardedOn", "act:67:9", true],
  ["noDesignationNotice", "forwardedOn", "act:71", true],
  ["designatedOn", "forwardedOn", "act:67:1", true],
  ["designatedOn", "keepingNoticeReceivedOn", "act:67:9", true],
  ["designationNotice", "designatedOn", "act:70:1", false],
  ["cancelledOn", "designatedOn", "act:77:1", true],
  ["designationPeriodEndsOn", "designatedOn", "act:70:2", true],
  ["releaseNotice", "designatedOn", "act:77:2", true],
];

const periodTooShort = defineIssue(
  "forwarding-period-too-short",
  {
    ja: "送付の期間の末日が、特許出願の日から三月の末日（{last}）より前になっています。",
    en: "The period for forwarding ends before three months from the filing date, {last}.",
  },
  at("act:66:4"),
);

/** What can happen to an application up to and after its designation, and in which order. 保全指定に係る経過の定め. */
export const designationEvents: HistorySpec<DesignationDay> = defineHistory<DesignationDay>({
  days: [...eventDays, ...noticeDays],
  besides: ["kind"],
  setForLater: ["forwardingPeriodEndsOn", "designationPeriodEndsOn"],
  inForce: [
    {
      days: [...eventDays.filter((name) => !["filedOn", "withdrawnOn", "dismissedOn"].includes(name)), ...noticeDays],
      first: chapterInForceFrom,
      at: "act:suppl:1::5",
      as: beforeChapterInForce,
    },
  ],
  words: historyWords,
  kinds: { property: "kind", read: readKinds },
  clauses: [
    ...noticeNames.flatMap((name) =>
      (["receivedByOfficeOn", "receivedByApplicantOn"] as const).map((receipt) => ({
        event: `${name}.${receipt}` as const,
        notBefore: `${name}.givenOn` as const,
        at: noticeArticles[name],
        as: receiptBeforeDispatch,
      })),
    ),
    { check: checkPeriod },
    { check: checkOrder },
    { check: checkEnd },
    { check: checkWithdrawal },
  ],
  // A step whose ground is left out may still be recorded.
  noted: ["event-without-ground"],
});

type ReadingOfDesignation = Reading<DesignationDay>;
type Days = ReadingOfDesignation["days"];

/** The first day on which something may have happened; `undefined` where it has not, `null` where no day is known. */
function firstOf(days: Days, name: EventName): RecordedDay {
  if (!isNotice(name)) return days[name];
  const some = daysOf(name).map((one) => days[one]);
  const dated = some.filter((one) => typeof one === "string").sort();
  return dated[0] ?? (some.some((one) => one !== undefined) ? null : undefined);
}

function isNotice(name: EventName): name is NoticeName {
  return (noticeNames as readonly string[]).includes(name);
}

/** As {@link firstOf}, of a history that was read. */
export function firstDayOf(history: DesignationHistory, name: NoticeName): RecordedDay {
  const notice = history[name];
  if (notice === undefined || notice === null) return notice;
  const days = noticeDayNames.map((one) => notice[one]);
  return days.filter((one) => isLegalDate(one)).sort()[0] ?? (days.some((one) => one !== undefined) ? null : undefined);
}

/** No period for forwarding is shorter than that of the filing date, and after it nothing is forwarded. */
function checkPeriod({ days, misread, bad, kinds, issues, contradicted }: ReadingOfDesignation): void {
  const { filedOn, forwardedOn } = days;
  const threeMonths = typeof filedOn === "string" ? threeMonthsFrom(filedOn) : undefined;
  if (isBefore(days.forwardingPeriodEndsOn, threeMonths)) {
    issues.push(periodTooShort(["forwardingPeriodEndsOn"], { last: threeMonths as LegalDate }));
    days.forwardingPeriodEndsOn = misread.forwardingPeriodEndsOn = null;
  }
  const { last } = periodEnd(days, kinds);
  if (last === undefined || typeof forwardedOn !== "string" || !isBefore(last, forwardedOn)) return;
  issues.push({ ...eventAfterLastDay(["forwardedOn"], { event: "forwardedOn", last }), basis: at("act:66:1") });
  bad.set("forwardedOn", forwardedOn);
  contradicted.add("forwardedOn");
}

/** What is dated before what must have come first; a notice by the first of its days. */
function checkOrder({ days, bad, contradicted, issues }: ReadingOfDesignation): void {
  for (const [event, before, provision, needed] of order) {
    const day = firstOf(days, event);
    const earlier = firstOf(days, before);
    if (day === undefined) continue;
    // Of a designation whose day is not known, or is none, it is not known either whether there is one.
    const certain = day !== null || isNotice(event) || before === "forwardedOn";
    if (earlier === undefined && needed && certain && !contradicted.has(event as DesignationDay)) {
      issues.push({ ...eventWithoutGround([event], { event, earlier: before }), basis: at(provision) });
    }
    if (!isBefore(day, earlier)) continue;
    issues.push({ ...eventsOutOfOrder([event], { event, earlier: before }), basis: at(provision) });
    contradicted.add(event as DesignationDay);
    for (const one of isNotice(event) ? daysOf(event) : [event]) {
      if (typeof days[one] === "string") bad.set(one, days[one]);
    }
  }
}

/** The notice that the designation ended was given before the period was over, and no cancellation is recorded. */
function endedUntold(days: Days): boolean {
  const { designatedOn, designationPeriodEndsOn: end, cancelledOn } = days;
  const told = firstOf(days, "releaseNotice");
  if (cancelledOn !== undefined || typeof told !== "string" || isBefore(told, designatedOn)) return false;
  if (typeof end === "string") return told <= end;
  if (typeof designatedOn !== "string") return false;
  return told <= addStatutoryPeriod(designatedOn, { years: 1 }, { firstDay: "included" });
}

/** The end of a designation has a ground: it was cancelled, or its period is over. */
function checkEnd({ days, issues }: ReadingOfDesignation): void {
  if (!endedUntold(days)) return;
  const told = { event: "releaseNotice", earlier: "cancelledOn" };
  issues.push({ ...eventWithoutGround(["releaseNotice"], told), basis: at("act:77:2") });
}

/**
 * A designated application is neither withdrawn nor abandoned until the notice that it ended was received (Act Art.
 * 72(1)).
 */
function checkWithdrawal({ days, issues }: ReadingOfDesignation): void {
  const { withdrawnOn } = days;
  if (typeof withdrawnOn !== "string") return;
  const told = days["designationNotice.receivedByApplicantOn"];
  const designated =
    typeof told === "string" ? told : firstOf(days, "designationNotice") === undefined ? days.designatedOn : null;
  if (typeof designated !== "string" || withdrawnOn < designated) return;
  const released = days["releaseNotice.receivedByApplicantOn"];
  const given = firstOf(days, "releaseNotice");
  if (given !== undefined && (typeof released === "string" ? released <= withdrawnOn : !isBefore(withdrawnOn, given)))
    return;
  issues.push(withoutEffect(["withdrawnOn"]));
  days.withdrawnOn = undefined as never;
}

function threeMonthsFrom(filedOn: LegalDate): LegalDate {
  return addStatutoryPeriod(filedOn, { months: 3 }, { firstDay: "excluded" });
}

/** The last day of the period for forwarding where it is known, and the day before which it does not end. */
function periodEnd(
  days: { readonly filedOn?: RecordedDay; readonly forwardingPeriodEndsOn?: RecordedDay },
  kinds: readonly string[] | undefined,
): { readonly last?: LegalDate; readonly earliest?: LegalDate } {
  const { filedOn, forwardingPeriodEndsOn: stated } = days;
  if (isLegalDate(stated)) return { last: stated };
  if (!isLegalDate(filedOn)) return {};
  const threeMonths = threeMonthsFrom(filedOn);
  const ordinary = stated === undefined && kinds?.every((kind) => kind === "ordinary") === true;
  return ordinary ? { last: threeMonths } : { earliest: threeMonths };
}

/** A course of a designation that was read, as it may be judged by on a day. */
export interface DesignationRead {
  readonly history: DesignationHistory;
  /** `undefined` where they are not known. */
  readonly kinds: readonly string[] | undefined;
  readonly issues: readonly Issue[];
  /** The facts of the history that was given behind a day of this course. */
  readonly pathsOf: (name: string) => readonly string[];
}

/** The period for forwarding of a history that was read. */
export function forwardingPeriodOf({ history, kinds }: DesignationRead): ReturnType<typeof periodEnd> {
  return periodEnd(history, kinds);
}

/**
 * Reads the course of a designation, or the history of an application as one. An event in an impossible order has not
 * happened before its day and is not known from then on; what an event presupposes and the history leaves out is not
 * known.
 */
export function readDesignation(
  value: DesignationHistory | ApplicationHistory | undefined,
  on: LegalDate,
): DesignationRead {
  if (isApplicationHistory(value, false)) return courseOf(readHistory(value), on);
  const { days, bad, contradicted, kinds, issues } = readEvents(designationEvents, value ?? { filedOn: null });
  const sound: { -readonly [Name in DesignationDay]?: RecordedDay } = { ...days };
  const begun = (first: RecordedDay): null | undefined => (isBefore(on, first) ? undefined : null);
  for (const name of noticeNames) {
    const aside = contradicted.has(name as never);
    const first = firstOf(days, name);
    for (const day of daysOf(name)) {
      if (aside && days[day] !== undefined) sound[day] = begun(first) as never;
      else if (bad.has(day)) sound[day] = null as never;
    }
  }
  for (const name of eventDays) if (bad.has(name)) sound[name] = begun(days[name]) as never;
  for (const [event, ground, , needed] of order) {
    if (needed && firstOf(days, event) !== undefined && firstOf(days, ground) === undefined)
      sound[ground as EventDay] = null as never;
  }
  if (endedUntold(days)) sound.cancelledOn = null as never;
  return { history: nested(sound), kinds, issues, pathsOf: (name) => [name] };
}

/** The course of a designation behind the history of an application. */
export function courseOf(read: ReadHistory, on: LegalDate): DesignationRead {
  const view = viewOf(read);
  const issues = [...read.issues];
  designationPeriods(read.history, issues);
  const reliable = read.badFrom === undefined || on < read.badFrom;
  return { ...view, ...(!reliable && { history: notKnownFrom(view.history), pathsOf: () => [] }), issues };
}

/** The history with each notice as one property. */
function nested(days: Days): DesignationHistory {
  const history: Record<string, unknown> = { filedOn: days.filedOn };
  for (const name of eventDays) if (days[name] !== undefined) history[name] = days[name];
  for (const name of noticeNames) {
    const given = noticeDayNames.flatMap((one) => {
      const day = days[`${name}.${one}`];
      return day === undefined ? [] : [[one, day] as const];
    });
    if (given.length > 0) history[name] = Object.fromEntries(given);
  }
  return history as unknown as DesignationHistory;
}

/** From the day on which it contradicts itself on, nothing that a history says after the filing is known. */
function notKnownFrom(history: DesignationHistory): DesignationHistory {
  const notKnown: Record<string, unknown> = { filedOn: history.filedOn };
  for (const name of eventDays) if (name !== "filedOn") notKnown[name] = null;
  for (const name of noticeNames) notKnown[name] = Object.fromEntries(noticeDayNames.map((one) => [one, null]));
  return notKnown as unknown as DesignationHistory;
}

/** Names that only the history of an application has. */
const namesOfApplication = [...applicationEvents.names].filter((name) => !designationEvents.names.has(name));
const namesOfDesignation = [...designationEvents.names].filter((name) => !applicationEvents.names.has(name));

/**
 * Whether it is the history of an application and no course of a designation: by the names that only one of them has.
 *
 * @param either - what it is where it has none of these names
 */
export function isApplicationHistory(value: unknown, either: boolean): value is ApplicationHistory {
  if (!isObject(value)) return false;
  const has = (names: readonly string[]): boolean =>
    names.some((name) => (value as Readonly<Record<string, unknown>>)[name] !== undefined);
  return !has(namesOfDesignation) && (either || has(namesOfApplication));
}

/**
 * The course of a designation as a view of the history of an application.
 *
 * 保全指定に係る経過. The history knows what the applicant knows: when notices were given and when the applicant received them.
 * On which day the Patent Office received a notice is not among it, nor the day of the forwarding itself: that of its
 * notice stands for it. The period for forwarding is that of the kind, and the period of designation that which was set
 * and extended, at most a year where nothing is said of it. Days that do not exist and events that cannot be where they
 * stand are not known.
 *
 * @param application - the history of the application
 * @returns the same events as `restrictionsOn` and `designationStateOf` take them
 * @example
 * designationHistoryOf({ filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20" }).forwardedOn; // => "2024-08-20"
 * designationHistoryOf({ filedOn: "2024-06-03", kind: "foreign-language", translationFiledOn: "2024-08-01" })
 *   .forwardingPeriodEndsOn; // => "2024-11-01"
 * @see Act, Arts 66 to 77
 * @category Patents: review and designation
 */
export function designationHistoryOf(application: ApplicationHistory): DesignationHistory {
  return viewOf(readHistory(application ?? null)).history;
}

/** The days of the course by their name in the history of an application, where it is another. */
const namedInApplication: Readonly<Record<string, string>> = {
  forwardedOn: "forwardedNoticeOn",
  nonForwardingDecidedOn: "nonForwardingNoticeOn",
  designationPeriodEndsOn: "designationPeriodEnd",
  "designationNotice.receivedByApplicantOn": "designationNoticeReceivedOn",
  "noDesignationNotice.givenOn": "noDesignationNoticeOn",
  "noDesignationNotice.receivedByApplicantOn": "noDesignationNoticeReceivedOn",
  "releaseNotice.givenOn": "releaseNoticeOn",
  "releaseNotice.receivedByApplicantOn": "releaseNoticeReceivedOn",
};

function viewOf(read: ReadHistory): DesignationRead {
  const { history, designationReceivedOn, forwardingImplied, openSteps, kinds } = read;
  const { lastDay, elapsedIfFromConversionOn, missing } = clockOf(read, "forwarding");
  const sent = history.forwardedNoticeOn;
  const forwarded = sent === undefined && (forwardingImplied || openSteps.length > 0) ? null : sent;
  const periods = designationPeriods(history, []);
  const designatedOn =
    history.designatedOn === undefined && designationReceivedOn !== undefined ? null : history.designatedOn;
  const open = history.designationPeriodEnd === null || history.extensions === null;
  const { nonForwardingNoticeOn: given, nonForwardingNoticeReceivedOn: told } = history;
  const decided = given === undefined && told !== undefined ? null : given;
  const left = [
    history.withdrawnOn,
    history.abandonedOn,
    designatedOn === undefined ? history.deemedWithdrawnOn : undefined,
  ];
  const gone = left.filter((day) => typeof day === "string").sort()[0] ?? (left.includes(null) ? null : undefined);
  const view: DesignationHistory = {
    filedOn: kinds?.includes("pct-designating-japan") ? history.filedOn : receivedByOfficeOn(read),
    ...(history.kind !== undefined && { kind: history.kind }),
    forwardingPeriodEndsOn: (elapsedIfFromConversionOn === undefined ? lastDay : undefined) ?? null,
    forwardedOn: forwarded,
    nonForwardingDecidedOn: decided,
    keepingNoticeReceivedOn: history.keepingNoticeReceivedOn,
    designatedOn,
    designationNotice:
      designationReceivedOn === undefined ? undefined : { receivedByApplicantOn: designationReceivedOn },
    noDesignationNotice: notice(history.noDesignationNoticeOn, history.noDesignationNoticeReceivedOn),
    designationPeriodEndsOn: periods === undefined ? undefined : open ? null : periods.periodEnd,
    cancelledOn: periods !== undefined && toldBeforeItsEnd(history, periods.periodEnd) ? null : history.cancelledOn,
    releaseNotice: notice(history.releaseNoticeOn, history.releaseNoticeReceivedOn),
    withdrawnOn: gone,
    dismissedOn: history.dismissedOn,
  };
  const stated = Object.fromEntries(
    Object.entries(view).filter(([name, value]) => name === "filedOn" || value !== undefined),
  );
  const pathsOf = (name: string): readonly string[] =>
    name === "forwardingPeriodEndsOn" ? missing : [namedInApplication[name] ?? name];
  return { history: stated as unknown as DesignationHistory, kinds, issues: read.issues, pathsOf };
}

function notice(givenOn: RecordedDay, receivedByApplicantOn: RecordedDay): NoticeDays | undefined {
  if (givenOn === undefined && receivedByApplicantOn === undefined) return undefined;
  return {
    ...(givenOn !== undefined && { givenOn }),
    ...(receivedByApplicantOn !== undefined && { receivedByApplicantOn }),
  };
}
