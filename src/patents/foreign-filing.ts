import { addCalendarMonths, addDays, daysBetween } from "../calendar/days";
import { isLegalDate, type LegalDate, notALegalDate } from "../calendar/legal-date";
import type { Condition, Criterion, Reason } from "../finding/condition";
import { allOf, anyOf, criterion, not } from "../finding/condition";
import { assess, type Finding, type Question, type WhyUndetermined } from "../finding/finding";
import { defineIssue, type Issue } from "../finding/issue";
import { all, known, negate, type Truth } from "../finding/truth";
import { act, order, partOf } from "../law/citation";
import { table } from "../law/dated";
import {
  asOf,
  historyDays,
  type PatentApplicationHistory,
  type PatentApplicationKind,
  type ReadHistory,
  readHistory,
} from "./application-history";
import { type InventionFacts, inventionCriteria, metItems, settled } from "./art-66-invention";
import { chapterInForceFrom, unlistedAmendment } from "./chapter-in-force";
import { decided } from "./decided";
import { clocksOf, type ExitClocks, type ForeignFilingExit, foreignFilingExits, gapsOn, isOpen } from "./foreign-filing-exits";
import { earlierDay, isBefore, laterDay, type RecordedDay } from "./recorded-day";
import { specifiedFieldLines } from "./tables/specified-fields";

/** The answer to an advance confirmation. 事前確認の回答. */
export interface AdvanceConfirmation {
  /**
   * `not-specified`: not an invention of Art. 66(1) (Art. 79(2)); `clearly-no-effect`: it is one, and clearly does not affect security;
   * `not-clear`: it is one, and that is not clear (Art. 79(4)).
   */
  readonly answer?: "not-specified" | "clearly-no-effect" | "not-clear" | null | undefined;
  /** Day on which the answer was received. */
  readonly receivedOn?: RecordedDay;
}

/**
 * A foreign application that a treaty takes out of the ban (Order Art. 14). 外国出願の禁止の例外. Only a patent application made in that
 * country: an international application is never taken out.
 */
export interface TreatyException {
  /**
   * `us-defence-agreement`: the 1956 agreement with the United States, Art. III, for a designated invention; `space-station-agreement`:
   * Art. 21(3), partner states; `us-space-framework`: the framework agreement with the United States, Art. IX.G.
   */
  readonly treaty?: "us-defence-agreement" | "space-station-agreement" | "us-space-framework" | null | undefined;
  /** Country of the foreign application, as a code of two letters (ISO 3166-1), such as `US`. */
  readonly country?: string | null | undefined;
  /** The agreement applies to this application as Art. 14 says. */
  readonly applies?: boolean | null | undefined;
}

/** The narrowing of the ban for a designated applicant (Art. 78(2)). */
export interface DesignatedApplicantNarrowing {
  /** The one who files abroad is the designated applicant. 指定特許出願人. */
  readonly filerIsDesignatedApplicant?: boolean | null | undefined;
  /** The invention is the designated one, not another invention of that application. 保全対象発明. */
  readonly inventionIsDesignated?: boolean | null | undefined;
}

/**
 * What decides whether an invention may be filed abroad. 外国出願の禁止に関する事実.
 *
 * Facts left out are not known. `application`, `advanceConfirmation`, `treatyException` and `narrowing` are closed: left out, there is
 * none; `null` is not known.
 */
export interface ForeignFilingFacts extends InventionFacts {
  /** The invention was made in Japan: where it was completed. 日本国内でした発明. */
  readonly madeInJapan?: boolean | null | undefined;
  /** The invention has become public. 公になっている. */
  readonly public?: boolean | null | undefined;
  /** The Japanese patent application that describes the invention; left out: there is none. */
  readonly application?: PatentApplicationHistory | null | undefined;
  /** The answer to an advance confirmation; left out: there is none. */
  readonly advanceConfirmation?: AdvanceConfirmation | null | undefined;
  /**
   * What is filed abroad; left out: a patent application or an international application. An international application counts as
   * foreign at the Japan Patent Office too.
   */
  readonly foreignApplication?: "patent" | "pct" | "utility-model" | null | undefined;
  /** A treaty that takes the foreign application out of the ban; left out: none. */
  readonly treatyException?: TreatyException | null | undefined;
  /**
   * Who files which invention of a designated application; left out: the release of its other inventions is not relied on. Asked for where
   * the invention is in no field, since the application may have been forwarded at the applicant's request.
   */
  readonly narrowing?: DesignatedApplicantNarrowing | null | undefined;
}

/** Whether an invention may be filed abroad on a day, with the exits. */
export interface ForeignFilingFinding extends Finding<"prohibited" | "permitted"> {
  /** Items of Order Art. 12(1) that are met. */
  readonly fields: readonly number[];
  /** The exits that a Japanese application opens, and how each stands; none without an application. */
  readonly exits: readonly ForeignFilingExit[];
  /** Only where prohibited: the first day on which an exit opens by lapse of time, as the history stands. */
  readonly opensOn?: LegalDate;
  /** Prohibited without an end: no exit opens by lapse of time. */
  readonly noEnd: boolean;
}

const main = /* @__PURE__ */ act("78", 1);
const proviso = /* @__PURE__ */ partOf(main, "proviso");
const narrowing = /* @__PURE__ */ act("78", 2);
const negativeAnswer = /* @__PURE__ */ act("79", 2);
const positiveAnswer = /* @__PURE__ */ act("79", 4);
const exclusion = /* @__PURE__ */ order("14");

const question: Question<ForeignFilingFacts, "prohibited" | "permitted"> = /* @__PURE__ */ table({
  question: { ja: "この発明を記載した外国出願は禁止されるか。", en: "Is a foreign application that describes the invention prohibited?" },
  basis: [main, narrowing, /* @__PURE__ */ act("79"), exclusion],
  inForceFrom: chapterInForceFrom,
  unread: unlistedAmendment,
  cases: [],
  otherwise: { answer: "permitted", text: { ja: "禁止されない", en: "permitted" } },
});
const prohibitedText = /* @__PURE__ */ table({ ja: "禁止される", en: "prohibited" });

type Element = Criterion<ForeignFilingFacts>;

const madeInJapan: Element = /* @__PURE__ */ criterion({
  id: "made-in-japan",
  text: { ja: "日本国内でした発明である", en: "the invention was made in Japan" },
  basis: main,
  facts: ["madeInJapan"],
  test: (facts) => known(facts.madeInJapan),
});
const isPublic: Element = /* @__PURE__ */ criterion({
  id: "public",
  text: { ja: "公になっている", en: "the invention is public" },
  basis: main,
  facts: ["public"],
  test: (facts) => known(facts.public),
});
const foreignApplication = /* @__PURE__ */ table({
  id: "foreign-application",
  text: { ja: "外国における特許出願又は国際出願である", en: "a patent application abroad or an international application" },
  basis: main,
});
/** Whether a utility model application abroad is meant is not said. */
function foreignApplicationCriterion({ foreignApplication: kind }: ForeignFilingFacts): Element {
  const isOne: Truth = kind === undefined || kind === "patent" || kind === "pct" ? true : undefined;
  return decided(foreignApplication, isOne, kind === "utility-model" ? [] : ["foreignApplication"]);
}

const japaneseApplication = /* @__PURE__ */ table({
  id: "japanese-application",
  text: { ja: "我が国において特許出願をした", en: "a Japanese application describes the invention" },
  basis: proviso,
});
/**
 * Without an application, or before it was made, no exit is open. Before a division the application that it was divided from describes
 * the invention, and its history is not given.
 */
function noApplication({ application }: ForeignFilingFacts, undivided: boolean): Element {
  const made: Truth =
    application === undefined || (typeof application === "object" && application !== null && !undivided) ? false : undefined;
  return decided(japaneseApplication, made, ["application"]);
}

const confirmedNotSpecified = /* @__PURE__ */ table({
  id: "confirmed-not-specified",
  text: { ja: "該当しない旨の回答を受けた", en: "answered that it is no such invention" },
  basis: negativeAnswer,
});
const confirmedSpecified = /* @__PURE__ */ table({
  id: "confirmed-specified",
  text: { ja: "該当する旨の回答を受けた", en: "answered that it is such an invention" },
  basis: positiveAnswer,
});
const confirmedNoEffect = /* @__PURE__ */ table({
  id: "confirmed-no-effect",
  text: { ja: "影響を及ぼすものでないことが明らかである旨の回答を受けた", en: "answered that it clearly does not affect security" },
  basis: positiveAnswer,
});
/** The answers of Art. 79 as criteria; none where no answer was received up to that day. */
function confirmationCriteria({ advanceConfirmation: confirmation }: ForeignFilingFacts, on: LegalDate) {
  const { receivedOn, answer: given } = confirmation ?? {};
  const dayOmitted = receivedOn === undefined && typeof given === "string";
  const answer = given === "not-specified" || given === "clearly-no-effect" || given === "not-clear" ? given : undefined;
  const received = confirmation === null || dayOmitted ? undefined : receivedUpTo(receivedOn, on);
  const whether = (met: boolean): Truth => (received !== true ? received : answer === undefined ? undefined : met);
  const paths = confirmation === null ? ["advanceConfirmation"] : ["advanceConfirmation.receivedOn", "advanceConfirmation.answer"];
  return {
    notSpecified: decided<ForeignFilingFacts>(confirmedNotSpecified, whether(answer === "not-specified"), paths),
    specified: decided<ForeignFilingFacts>(confirmedSpecified, whether(answer !== "not-specified"), paths),
    noEffect: decided<ForeignFilingFacts>(confirmedNoEffect, whether(answer === "clearly-no-effect"), paths),
  };
}

/** Whether a receipt happened up to a day. */
function receivedUpTo(day: unknown, on: LegalDate): Truth {
  return day === undefined ? false : isLegalDate(day) ? day <= on : undefined;
}

const excludedByTreaty = /* @__PURE__ */ table({
  id: "excluded-by-treaty",
  text: { ja: "政令で定める外国出願である", en: "a foreign application that the Order takes out" },
  basis: exclusion,
});
const noTreaty: Element = /* @__PURE__ */ decided(excludedByTreaty, false, []);
/** Art. 14 lists patent applications made in another State; an international application is none of them. */
function treatyCriterion({ treatyException: exception, foreignApplication: kind }: ForeignFilingFacts, designated: Truth): Element {
  if (exception === undefined) return noTreaty;
  if (exception === null) return decided(excludedByTreaty, undefined, ["treatyException"]);
  const { treaty, country, applies } = exception;
  const inUnitedStates: Truth = typeof country === "string" ? country === "US" : undefined;
  const place: Truth = treaty === "space-station-agreement" ? (typeof country === "string" ? country !== "JP" : undefined) : inUnitedStates;
  const excluded = all(
    treaty === "us-defence-agreement" || treaty === "space-station-agreement" || treaty === "us-space-framework" ? true : undefined,
    place,
    known(applies),
    kind === undefined || kind === "patent" ? true : kind === "pct" ? false : undefined,
    treaty === "us-defence-agreement" ? designated : true,
  );
  return decided(excludedByTreaty, excluded, ["treatyException.treaty", "treatyException.country", "treatyException.applies"]);
}

const otherInvention = /* @__PURE__ */ table({
  id: "other-invention-of-designated-application",
  text: {
    ja: "指定特許出願人が、保全対象発明以外の発明について外国出願をする",
    en: "the designated applicant files another invention than the designated one",
  },
  basis: narrowing,
});
const designatedInvention = /* @__PURE__ */ table({
  id: "designated-invention-of-designated-applicant",
  text: {
    ja: "指定特許出願人が、保全対象発明について外国出願をする",
    en: "the designated applicant files the designated invention",
  },
  basis: narrowing,
});
/**
 * Art. 78(2): for the designated applicant, what counts of the inventions of the designated application is the designated one. That takes
 * the others out, and by its letter brings in a designated invention of no field, forwarded at the applicant's request.
 */
function narrowingCriteria({ narrowing: relied }: ForeignFilingFacts, designated: Truth) {
  const byApplicant = known(relied?.filerIsDesignatedApplicant);
  const ofInvention = known(relied?.inventionIsDesignated);
  const paths = relied === null ? ["narrowing"] : ["narrowing.filerIsDesignatedApplicant", "narrowing.inventionIsDesignated"];
  const other = relied === undefined ? false : all(designated, byApplicant, negate(ofInvention));
  const onRequest = all(designated, byApplicant, ofInvention);
  return {
    onRequest,
    otherInvention: decided<ForeignFilingFacts>(otherInvention, other, paths),
    designatedInvention: decided<ForeignFilingFacts>(designatedInvention, onRequest, paths, onRequest === false ? "text" : "inferred"),
  };
}

function exitCriterion(exit: ForeignFilingExit, on: LegalDate, reliable: boolean): Element {
  const facts = exit.missing.map((fact) => `application.${fact}`);
  return decided(exit, reliable ? isOpen(exit, on) : undefined, facts, gapsOn(exit, on).length > 0 ? "inferred" : exit.grade);
}

/**
 * Whether an invention may be filed abroad on a day.
 *
 * 外国出願の禁止. Prohibited where an invention made in Japan that is not public is one of Art. 66(1) (a specified field, with an
 * additional requirement where the field wants one), unless an exit is open: a favourable advance confirmation, or, for what a Japanese
 * application describes, three months without notice of forwarding, ten months without designation, or receipt of a notice. It binds
 * everyone, of any nationality. An international application counts as foreign. Without a Japanese application there is no end. It does
 * not decide where an invention made in several countries was made, and says nothing of export control or of foreign law.
 *
 * Sanction: `penaltiesFor("foreign-filing")`.
 *
 * @param facts - the invention, and the Japanese application with its history
 * @param on - the day on which the foreign application would be filed
 * @returns `prohibited` or `permitted`, with the exits
 * @example
 * assessForeignFiling({ madeInJapan: true, public: false, ipc: ["F41H 11/02"], application: { filedOn: "2024-05-31", kind: "ordinary" } }, "2024-08-31").answer; // => "prohibited"
 * assessForeignFiling({ madeInJapan: true, public: false, ipc: ["F41H 11/02"], application: { filedOn: "2024-05-31", kind: "ordinary" } }, "2024-09-01").answer; // => "permitted"
 * assessForeignFiling({ madeInJapan: true, public: false, ipc: ["F41H 11/02"] }, "2024-09-01").noEnd; // => true
 * assessForeignFiling({ ipc: ["A61K 9/00"] }, "2024-09-01").answer; // => "permitted"
 * @see Act, Arts 78(1)-(3), 79; Enforcement Order, Arts 14, 15 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Patents
 * @since 0.1.0
 */
export function assessForeignFiling(facts: ForeignFilingFacts, on: LegalDate): ForeignFilingFinding {
  return judge(facts, on, asKnown);
}

/** Kinds that are no patent application before the conversion. */
const converted: readonly PatentApplicationKind[] = [
  "converted-from-utility-model",
  "converted-from-design",
  "from-utility-model-registration",
];

/** Where the history of the application as of a day, and its clocks, come from. */
interface HistoryAsOf {
  readonly read: (application: PatentApplicationHistory | null | undefined, on: LegalDate) => ReadHistory;
  readonly clocks: (read: ReadHistory, on: LegalDate) => ExitClocks;
}
const asKnown: HistoryAsOf = { read: readHistory, clocks: clocksOf };

function judge(facts: ForeignFilingFacts, on: LegalDate, history: HistoryAsOf): ForeignFilingFinding {
  const given: ForeignFilingFacts = typeof facts === "object" && facts !== null ? facts : {};
  if (!isLegalDate(on) || on < chapterInForceFrom) {
    return { ...assess(question, given, on), fields: [], exits: [], noEnd: false };
  }
  const { application } = given;
  const read = history.read(application, on);
  const reliable = read.badFrom === undefined || on < read.badFrom;
  const { filedOn } = read.history;
  const comesLater = (kinds: readonly PatentApplicationKind[], day: unknown): boolean =>
    filedOn !== undefined && read.kinds?.some((one) => kinds.includes(one)) === true && isLegalDate(day) && on < day;
  const undivided = comesLater(["divisional"], application?.dividedOn);
  const unconverted = comesLater(converted, application?.convertedOn);
  const exits: readonly ForeignFilingExit[] =
    filedOn === undefined || undivided || unconverted ? [] : foreignFilingExits(read, history.clocks(read, on));
  const designated = isDesignated(read);
  const applicationExists = application === null || (filedOn !== undefined && !unconverted);
  const invention = inventionCriteria(given, on, undefined, applicationExists);
  const confirmation = confirmationCriteria(given, on);
  const narrowed = narrowingCriteria(given, designated);

  const condition: Condition<ForeignFilingFacts> = allOf(
    madeInJapan,
    not(isPublic),
    not(confirmation.notSpecified),
    anyOf(confirmation.specified, invention.condition, ...(invention.matches.unconditional === 3 ? [] : [narrowed.designatedInvention])),
    not(narrowed.otherInvention),
    not(confirmation.noEffect),
    foreignApplicationCriterion(given),
    not(treatyCriterion(given, designated)),
    not(exits.length === 0 ? noApplication(given, undivided) : anyOf(...exits.map((exit) => exitCriterion(exit, on, reliable)))),
  );
  // Frozen here, so that the engine need not freeze all criteria of a question that is asked once.
  const asked = Object.freeze({ ...question, cases: [{ answer: "prohibited", text: prohibitedText, when: condition } as const] });
  const finding = settled(asked, assess<ForeignFilingFacts, "prohibited" | "permitted">(asked, given, on));
  const fields = metItems(invention.matches);
  const issues: readonly Issue[] = [
    ...invention.matches.issues.map((issue) => ({ ...issue, path: ["ipc", ...issue.path.slice(1)] })),
    ...read.issues.map((issue) => ({ ...issue, path: ["application", ...issue.path] })),
  ];
  const gaps = [...new Set([...(finding.gaps ?? []), ...(finding.grade === "text" ? [] : exits.flatMap((exit) => gapsOn(exit, on)))])];
  if (given.foreignApplication === "utility-model") gaps.push("patents-utility-model-abroad");
  if (finding.missing.includes("madeInJapan")) gaps.push("patents-invention-across-borders");
  if (finding.grade !== "text" && narrowed.onRequest !== false && fields.length === 0) gaps.push("patents-designated-on-request");
  const prohibited = finding.answer === "prohibited";
  const opensOn = prohibited
    ? exits
        .map((exit) => exit.opensOn)
        .filter((day) => isBefore(on, day))
        .sort()[0]
    : undefined;
  return {
    ...finding,
    fields,
    exits,
    ...(opensOn && { opensOn }),
    noEnd: prohibited && opensOn === undefined,
    ...(gaps.length > 0 && { gaps }),
    ...(issues.length > 0 && { issues }),
  };
}

/** Designated, and the notice that it ended not yet received. */
function isDesignated({ history, designationReceivedOn: received }: ReadHistory): Truth {
  if (received === undefined) return false;
  if (received === null || history.releaseNoticeReceivedOn === null) return undefined;
  return history.releaseNoticeReceivedOn === undefined;
}

/** A stretch of days with one answer. */
export interface ForeignFilingInterval {
  /** First day. */
  readonly from: LegalDate;
  /** Last day; absent where the answer has no end as the facts stand. */
  readonly through?: LegalDate;
  /** The answer on each of these days. */
  readonly answer: "prohibited" | "permitted" | "undetermined";
  /** Only where undetermined. */
  readonly why?: WhyUndetermined;
  /** Facts that could still change the answer. */
  readonly missing: readonly string[];
  /** What changed on the first day: the criteria that are now answered otherwise. */
  readonly because: readonly Reason[];
}

const untilBeforeFrom = /* @__PURE__ */ defineIssue("window-ends-before-it-begins", {
  ja: "期間の末日が初日より前になっています。",
  en: "The last day looked at lies before the first.",
});

/** All days on which an invention may and may not be filed abroad. */
export interface ForeignFilingWindow {
  /** Intervals without gap or overlap, in order. */
  readonly intervals: readonly ForeignFilingInterval[];
  /** First permitted day after which nothing closes again; absent where there is none. */
  readonly opensOn?: LegalDate;
  /** Last day of the year of priority (Paris Convention Art. 4C), not moved for holidays. */
  readonly priorityYearEnd?: LegalDate;
  /** Permitted days within the year of priority, from 2024-05-01; absent where the days asked for do not cover that year. */
  readonly permittedDaysInPriorityYear?: number;
  /** What is wrong with the days asked for. */
  readonly issues?: readonly Issue[];
}

/**
 * All intervals of permitted and prohibited days for filing an invention abroad, with the reason of each boundary.
 *
 * 外国出願が禁止される期間. Use it to plan: it shows when filing abroad opens, whether it may close again, and what is left of the year of
 * priority. Future days are told as the history stands today.
 *
 * Sanction: `penaltiesFor("foreign-filing")`.
 *
 * @param facts - as for `assessForeignFiling`
 * @param from - first day looked at; 2024-05-01 unless stated, and never before
 * @param until - last day looked at; without it the last interval is open
 * @returns the intervals, and the margin in the year of priority
 * @example
 * foreignFilingWindow({ madeInJapan: true, public: false, ipc: ["F41H 11/02"], application: { filedOn: "2024-05-31", kind: "ordinary" } }).opensOn; // => "2024-09-01"
 * @see Act, Art. 78 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Patents
 * @since 0.1.0
 */
export function foreignFilingWindow(facts: ForeignFilingFacts, from?: LegalDate, until?: LegalDate): ForeignFilingWindow {
  const issues: Issue[] = [];
  if (from !== undefined && !isLegalDate(from)) issues.push(notALegalDate(["from"]));
  if (until !== undefined && !isLegalDate(until)) issues.push(notALegalDate(["until"]));
  if (issues.length === 0 && isBefore(until, from)) issues.push(untilBeforeFrom(["until"]));
  if (issues.length > 0) return { intervals: [], issues };
  const first = from === undefined ? chapterInForceFrom : laterDay(from, chapterInForceFrom);
  const { days: changing, history } = changes(facts);
  const days = [first, ...changing.filter((day) => isBefore(first, day) && !isBefore(until, day))];
  const intervals: { -readonly [Name in keyof ForeignFilingInterval]: ForeignFilingInterval[Name] }[] = [];
  let before: readonly Reason[] | undefined;
  if (!isBefore(until, first)) {
    for (const day of days) {
      const { answer, why, missing, reasons } = judge(facts, day, history);
      const last = intervals.at(-1);
      if (last?.answer !== answer || last.missing.join() !== missing.join()) {
        if (last !== undefined) last.through = addDays(day, -1);
        const because = reasons.filter((reason) => before?.find((old) => old.criterion === reason.criterion)?.met !== reason.met);
        intervals.push({ from: day, answer, ...(why && { why }), missing, because });
      }
      before = reasons;
    }
  }
  const last = intervals.at(-1);
  if (last !== undefined && until !== undefined) last.through = until;
  const { priorityOn, filedOn } = facts?.application ?? {};
  const opensOn = last?.answer === "permitted" && until === undefined && { opensOn: last.from };
  const filed = priorityOn === undefined ? filedOn : priorityOn;
  if (!isLegalDate(filed) || filed >= "9900-01-01") return { intervals, ...opensOn };
  const priorityYearEnd = addCalendarMonths(filed, 12);
  const covered = !isBefore(laterDay(filed, chapterInForceFrom), first) && !isBefore(until, priorityYearEnd);
  return {
    intervals,
    ...opensOn,
    priorityYearEnd,
    ...(covered && { permittedDaysInPriorityYear: permittedWithin(intervals, filed, priorityYearEnd) }),
  };
}

function permittedWithin(intervals: readonly ForeignFilingInterval[], from: LegalDate, through: LegalDate): number {
  let days = 0;
  for (const interval of intervals) {
    const begin = laterDay(interval.from, from);
    const end = earlierDay(interval.through ?? through, through);
    if (interval.answer === "permitted" && begin <= end) days += daysBetween(begin, end) + 1;
  }
  return days;
}

/** The days that set a clock. */
const baseDays = ["filedOn", "translationFiledOn", "documentsFiledOn", "completionFiledOn", "dividedOn", "convertedOn"] as const;

/**
 * Every day on which an answer could change, in order, and the history, read once: its clocks stand as they are from the last of the days
 * that set them. A clock that is set anew by a later paper may have run out before it.
 */
function changes(facts: ForeignFilingFacts): { readonly days: readonly LegalDate[]; readonly history: HistoryAsOf } {
  const days = new Set<LegalDate>();
  const put = (day: unknown): void => {
    if (isLegalDate(day)) days.add(day);
  };
  for (const stretch of specifiedFieldLines) put(stretch.from);
  put(facts?.advanceConfirmation?.receivedOn);
  const application = facts?.application;
  for (const name of historyDays) put(application?.[name]);
  const whole = readHistory(application);
  const clocks = clocksOf(whole);
  const setOn = baseDays.flatMap((name) => whole.history[name] ?? []);
  const clocksOn = (read: ReadHistory, on: LegalDate) => (setOn.some((day) => isBefore(on, day)) ? clocksOf(read) : clocks);
  for (const day of setOn) {
    const { forwarding, ban } = clocksOn(asOf(whole, day), day);
    put(forwarding.elapsedOn);
    put(ban.elapsedOn);
  }
  return {
    days: [...days].sort(),
    history: { read: (_, on) => asOf(whole, on), clocks: clocksOn },
  };
}
