import { addCalendarMonths, addDays, daysBetween } from "../calendar/days";
import { allOf, anyOf, type Condition, type Decided, decided, eachOf, not, type Reason } from "../finding/condition";
import { type EnumeratedFact, enumerated, type ReadFacts, withIssues } from "../finding/enumeration";
import { fact } from "../finding/fact";
import { basisIn, readElsewhere, readFacts } from "../finding/fact-shape";
import type { Finding, WhyUndetermined } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { type Boundary, type DayRow, invalidTimeline, layOut, type ProcedureTimeline } from "../finding/timeline";
import { all, any, known, negate, type Truth } from "../finding/truth";
import { isObject } from "../finding/unknown-key";
import { table } from "../kernel/dated";
import { type Grade, weakerGrade } from "../kernel/grade";
import { wrongType } from "../kernel/input-issues";
import { defineIssue, type Issue, together } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { type AdvanceConfirmation, confirmationIssues } from "./advance-confirmation-answer";
import {
  type Family,
  type FamilyApplication,
  firstFiling,
  issuesOfFamily,
  type Member,
  ofMember,
  readFamily,
} from "./application-family";
import {
  type ApplicationKind,
  applicationKinds,
  asOf,
  historyDays,
  isNoPatent,
  kindWordOfApplication,
  type PatentApplicationHistory,
  type ReadHistory,
} from "./application-history";
import { type InventionFacts, inventionCriteria, metItems, settled } from "./art-66-invention";
import { chapterInForceFrom } from "./chapter-in-force";
import {
  clocksOf,
  type ExitClocks,
  type ForeignFilingExit,
  foreignFilingExits,
  gapsOn,
  isOpen,
} from "./foreign-filing-exits";
import { freedElsewhere } from "./freed-elsewhere";
import { yearOfPriorityRow } from "./priority-year";
import { earlierDay, isBefore, laterDay } from "./recorded-day";
import type { FieldMatches } from "./screening";
import { fieldTable } from "./specified-fields";
import { foreignFilingFactsShape } from "./tables/fact-shapes";
import {
  type TreatyException,
  type TreatyFacts,
  treatyCriterion,
  treatyIssues,
  treatyWord,
  turnsOnParties,
} from "./treaty-exception";

export type { AdvanceConfirmation, TreatyException };

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
 * Facts left out are not known. `application`, `advanceConfirmation`, `treatyException` and `narrowing` are closed:
 * left out, there is none; `null` is not known.
 */
export interface ForeignFilingFacts extends InventionFacts, TreatyFacts {
  /** The invention was made in Japan: where it was completed. 日本国内でした発明. */
  readonly madeInJapan?: boolean | null | undefined;
  /** The invention has become public. 公になっている. */
  readonly public?: boolean | null | undefined;
  /**
   * The Japanese patent application that describes the invention; left out: there is none. What the application that it
   * was divided from, to which it refers, or whose priority it claims, may have freed is not known
   * (`application.parent`, `application.earlierApplication`,
   * `application.priorityBase`): give them as `applications`.
   */
  readonly application?: PatentApplicationHistory | null | undefined;
  /**
   * The Japanese applications of the family, instead of `application`: which of them describe the invention, and which
   * comes from which. What one of them has freed, none forbids again. 一の発明に係る我が国の特許出願. @maxItems 100
   */
  readonly applications?: readonly FamilyApplication[] | null | undefined;
  /** The answer to an advance confirmation; left out: there is none. */
  readonly advanceConfirmation?: AdvanceConfirmation | null | undefined;
  /**
   * Who files which invention of a designated application; left out: the release of its other inventions is not relied
   * on. Asked for where the invention is in no field, since the application may have been forwarded at the applicant's
   * request.
   */
  readonly narrowing?: DesignatedApplicantNarrowing | null | undefined;
}

/** Whether an invention may be filed abroad on a day, with the exits. */
export type ForeignFilingFinding = Finding<"prohibited" | "permitted"> & {
  /** Items of Order Art. 12(1) that are met. */
  readonly fields: readonly number[];
  /** The exits that a Japanese application opens, and how each stands; none without an application. */
  readonly exits: readonly ForeignFilingExit[];
  /**
   * Only where prohibited: the first day from which it is permitted for good, as the whole history stands; the same as
   * that of
   * `foreignFilingWindow`. None hangs on a fact that is not known.
   */
  readonly opensOn?: LegalDate;
  /** Prohibited without an end: nothing that is known, or that is open, lifts it. */
  readonly noEnd: boolean;
};

const main = at("act:78:1");
const proviso = at("act:78:1 proviso");
const narrowing = at("act:78:2");
const negativeAnswer = at("act:79:2");
const positiveAnswer = at("act:79:4");

/** The facts that are words. */
const words: readonly EnumeratedFact[] = [
  kindWordOfApplication,
  enumerated("applications.*.kind.*?", applicationKinds, at("act:66:4")),
  enumerated("advanceConfirmation.answer", ["not-specified", "clearly-no-effect", "not-clear"], at("act:79")),
  enumerated("foreignApplication", ["patent", "pct", "utility-model"], main),
  treatyWord,
];

/**
 * What was found before the question is asked: by the symbols, the answers of Art. 79 and the history of the
 * application.
 */
interface Found {
  readonly notSpecified: Decided;
  /** It is an invention of Art. 66(1). */
  readonly specified: Condition<ForeignFilingFacts>;
  readonly otherInvention: Decided;
  readonly noEffect: Decided;
  readonly foreignApplication: Decided;
  readonly treaty: Decided;
  /** An exit is open. */
  readonly exit: Condition<ForeignFilingFacts>;
}

/** The facts, and what was found beside them. */
interface JudgedFiling extends ForeignFilingFacts {
  readonly found: Found;
}

const ban = rule<JudgedFiling, "prohibited" | "permitted">(["act:78:1", "act:78:2", "act:79", "order:14"], {
  question: {
    ja: "この発明を記載した外国出願は禁止されるか。",
    en: "Is a foreign application that describes the invention prohibited?",
  },
  answers: { prohibited: { ja: "禁止される", en: "prohibited" }, permitted: { ja: "禁止されない", en: "permitted" } },
  safeSide: "prohibited",
  when: {
    prohibited: allOf<JudgedFiling>(
      fact<ForeignFilingFacts>(
        "madeInJapan",
        "act:78:1",
        "日本国内でした発明である",
        "the invention was made in Japan",
      ),
      not(fact<ForeignFilingFacts>("public", "act:78:1", "公になっている", "the invention is public")),
      not(eachOf(({ found }) => [found.notSpecified])),
      eachOf(({ found }) => [found.specified]),
      not(eachOf(({ found }) => [found.otherInvention])),
      not(eachOf(({ found }) => [found.noEffect])),
      eachOf(({ found }) => [found.foreignApplication]),
      not(eachOf(({ found }) => [found.treaty])),
      not(eachOf(({ found }) => [found.exit])),
    ),
  },
  inForceFrom: chapterInForceFrom,
  restsOn: ["act:78:1"],
});

const foreignApplication = table({
  id: "foreign-application",
  text: {
    ja: "外国における特許出願又は国際出願である",
    en: "a patent application abroad or an international application",
  },
  basis: main,
});
/** Whether a utility model application abroad is meant is not said. */
function foreignApplicationCriterion({ foreignApplication: kind }: ForeignFilingFacts): Decided {
  const isOne: Truth = kind === undefined || kind === "patent" || kind === "pct" ? true : undefined;
  return decided(foreignApplication, isOne, kind === "utility-model" ? [] : ["foreignApplication"]);
}

const japaneseApplication = table({
  id: "japanese-application",
  text: { ja: "我が国において特許出願をした", en: "a Japanese application describes the invention" },
  basis: proviso,
});
/** Without an application, or before it was made, no exit is open. */
function noApplication({ exists, several }: Family): Decided {
  return decided(japaneseApplication, exists === undefined ? undefined : false, [
    several ? "applications" : "application",
  ]);
}

const confirmedNotSpecified = table({
  id: "confirmed-not-specified",
  text: {
    ja: "事前確認において、法第六十六条第一項本文に規定する発明に該当しない旨の回答を受けた",
    en: "answered that it is no such invention",
  },
  basis: negativeAnswer,
});
const confirmedSpecified = table({
  id: "confirmed-specified",
  text: {
    ja: "事前確認において、法第六十六条第一項本文に規定する発明に該当する旨の回答を受けた",
    en: "answered that it is such an invention",
  },
  basis: positiveAnswer,
});
const confirmedNoEffect = table({
  id: "confirmed-no-effect",
  text: {
    ja: "影響を及ぼすものでないことが明らかである旨の回答を受けた",
    en: "answered that it clearly does not affect security",
  },
  basis: positiveAnswer,
});
/**
 * Whether an answer 'no such invention' received under an older table says nothing of the table of the day: a symbol
 * meets a field that came into it later, or is to be classified again, or is not known.
 */
function tableMovedOn(matches: FieldMatches, receivedOn: LegalDate, on: LegalDate): boolean {
  if (fieldTable.on(on).every((line) => fieldTable.holds(line, receivedOn))) return false;
  const touched = matches.matches.filter(({ level }) => level > 1);
  if (touched.length === 0) return matches.unconditional > 1 || matches.conditional > 1;
  return (
    matches.unreadable ||
    matches.recheck.length > 0 ||
    touched.some(({ field }) => !fieldTable.holds(field.line, receivedOn))
  );
}

/** The answers of Art. 79 as criteria; none where no answer was received up to that day. */
function confirmationCriteria(
  { advanceConfirmation: confirmation }: ForeignFilingFacts,
  on: LegalDate,
  matches: FieldMatches,
) {
  const { receivedOn, answer } = confirmation ?? {};
  // Where an answer is spoken of, known or not, its day is a day that is not known.
  const dayOmitted = receivedOn === undefined && answer !== undefined;
  const received = confirmation === null || dayOmitted ? undefined : receivedUpTo(receivedOn, on);
  const whether = (met: boolean): Truth => {
    if (received === false) return false;
    if (answer === undefined || answer === null) return undefined;
    return met ? received : false;
  };
  const paths =
    confirmation === null ? ["advanceConfirmation"] : ["advanceConfirmation.receivedOn", "advanceConfirmation.answer"];
  const negative = whether(answer === "not-specified");
  const outdated = negative === true && tableMovedOn(matches, receivedOn as LegalDate, on);
  return {
    saidNotSpecified: negative === true && !outdated,
    outdated,
    notSpecified: decided(
      negative === true ? { ...confirmedNotSpecified, grade: "inferred" } : confirmedNotSpecified,
      outdated ? undefined : negative,
      outdated ? ["advanceConfirmation.receivedOn"] : paths,
    ),
    specified: decided(confirmedSpecified, whether(answer !== "not-specified"), paths),
    noEffect: decided(confirmedNoEffect, whether(answer === "clearly-no-effect"), paths),
  };
}

/** Whether a receipt happened up to a day. */
function receivedUpTo(day: unknown, on: LegalDate): Truth {
  return day === undefined ? false : isLegalDate(day) ? day <= on : undefined;
}

const otherInvention = table({
  id: "other-invention-of-designated-application",
  text: {
    ja: "指定特許出願人が、保全対象発明以外の発明について外国出願をする",
    en: "the designated applicant files another invention than the designated one",
  },
  basis: narrowing,
});
const designatedInvention = table({
  id: "designated-invention-of-designated-applicant",
  text: {
    ja: "指定特許出願人が、保全対象発明について外国出願をする",
    en: "the designated applicant files the designated invention",
  },
  basis: narrowing,
});
/**
 * Art. 78(2): for the designated applicant, what counts of the inventions of the designated application is the
 * designated one. That takes the others out, and by its letter brings in a designated invention of no field, forwarded
 * at the applicant's request.
 */
function narrowingCriteria({ narrowing: relied }: ForeignFilingFacts, designated: Truth) {
  const byApplicant = known(relied?.filerIsDesignatedApplicant);
  const ofInvention = known(relied?.inventionIsDesignated);
  const paths =
    relied === null ? ["narrowing"] : ["narrowing.filerIsDesignatedApplicant", "narrowing.inventionIsDesignated"];
  const other = relied === undefined ? false : all(designated, byApplicant, negate(ofInvention));
  const onRequest = all(designated, byApplicant, ofInvention);
  return {
    onRequest,
    otherInvention: decided(otherInvention, other, paths),
    designatedInvention: decided(
      onRequest === false ? designatedInvention : { ...designatedInvention, grade: "inferred" },
      onRequest,
      paths,
    ),
  };
}

function exitCriterion(exit: ForeignFilingExit, member: Member, on: LegalDate, reliable: boolean): Decided {
  const facts = exit.missing.map((fact) => [...member.path, fact].join("."));
  const { id, text, basis } = exit;
  const grade = gapsOn(exit, on).length > 0 ? "inferred" : exit.grade;
  return decided(ofMember({ id, text, basis, grade }, member), reliable ? isOpen(exit, on) : undefined, facts);
}

/** An exit of an application of which it is not known whether it describes the invention is not known to be one. */
function whereDescribed(way: Decided, { describes, path }: Member): Decided {
  if (describes === true || way.truth === false) return way;
  const whether = [...path, "describes"].join(".");
  return { ...way, truth: undefined, facts: way.truth === true ? [whether] : [...way.facts, whether] };
}

const memberOfFamily = table({
  id: "application-of-family",
  text: { ja: "記載された特許出願について、禁止が解けている", en: "an exit of an application of the family is open" },
  basis: proviso,
});

/** What one application opens, as its history stands on a day. */
function standsOn(member: Member, on: LegalDate, clocks: ClocksOn) {
  const { given, id, unsettled, path } = member;
  const read = asOf(member.read, on);
  const { filedOn } = read.history;
  const comesLater = (kinds: readonly ApplicationKind[], day: unknown): boolean =>
    filedOn !== undefined && read.kinds?.some((one) => kinds.includes(one)) === true && isLegalDate(day) && on < day;
  const unconverted = comesLater(converted, given?.convertedOn);
  const unmade = filedOn === undefined || comesLater(["divisional"], given?.dividedOn) || unconverted;
  const noPatent = isNoPatent(read);
  const opened = unmade || noPatent ? [] : foreignFilingExits(read, clocks(member, read, on));
  const exits = id === undefined ? opened : opened.map((exit): ForeignFilingExit => ({ ...exit, application: id }));
  const reliable = read.badFrom === undefined || on < read.badFrom;
  const ways = unsettled
    ? [decided(ofMember(memberOfFamily, member), undefined, [path.join(".")])]
    : [...exits.map((exit) => exitCriterion(exit, member, on, reliable)), ...freedElsewhere(member, on)];
  const designated = isDesignated(read);
  return {
    read,
    exits,
    ways: ways.map((way) => whereDescribed(way, member)),
    designated: unsettled ? undefined : all(member.describes, designated),
    /** The application exists on that day, or may. */
    made: given === null || unsettled || (filedOn !== undefined && !unconverted && !noPatent),
  };
}

/**
 * Whether an invention may be filed abroad on a day.
 *
 * 外国出願の禁止. Prohibited where an invention made in Japan that is not public is one of Art. 66(1) (a specified field, with
 * an additional requirement where the field wants one), unless an exit is open: a favourable advance confirmation, or,
 * for what a Japanese application describes, three months without notice of forwarding, ten months without designation,
 * or receipt of a notice. It binds everyone, of any nationality. An international application counts as foreign.
 * Without a Japanese application there is no end. It does not decide where an invention made in several countries was
 * made, and says nothing of export control or of foreign law.
 *
 * Sanction: `penaltiesFor("foreign-filing")`.
 *
 * @param facts - the invention, and the Japanese application with its history
 * @param on - the day on which the foreign application would be filed
 * @param options - readings that the caller supplies
 * @returns `prohibited` or `permitted`, with the exits
 * @example
 * assessForeignFiling(
 *   {
 *     madeInJapan: true,
 *     public: false,
 *     ipc: ["F41H 11/02"],
 *     application: { filedOn: "2024-05-31", kind: "ordinary" },
 *   },
 *   "2024-08-31",
 * ).answer; // => "prohibited"
 * assessForeignFiling(
 *   {
 *     madeInJapan: true,
 *     public: false,
 *     ipc: ["F41H 11/02"],
 *     application: { filedOn: "2024-05-31", kind: "ordinary" },
 *   },
 *   "2024-09-01",
 * ).answer; // => "permitted"
 * assessForeignFiling({ madeInJapan: true, public: false, ipc: ["F41H 11/02"] }, "2024-09-01").noEnd; // => true
 * assessForeignFiling({ ipc: ["A61K 9/00"] }, "2024-09-01").answer; // => "permitted"
 * @see Act, Arts 78(1)-(3), 79; Enforcement Order, Arts 14, 15
 * @category Patents
 */
export function assessForeignFiling(
  facts: ForeignFilingFacts,
  on: LegalDate,
  options?: RuleOptions,
): ForeignFilingFinding {
  const { facts: given, issues } = factsOf(facts);
  const family = readFamily(given);
  const finding = withIssues(judge(given, on, family, clocksOfMember, options), issues);
  if (finding.answer !== "prohibited") return finding;
  const { days, clocks } = changes(given, family);
  let noEnd = true;
  let opensOn: LegalDate | undefined;
  for (const day of days) {
    if (!isBefore(on, day)) continue;
    const { answer } = judge(given, day, family, clocks);
    if (answer !== "prohibited") noEnd = false;
    opensOn = answer === "permitted" ? (opensOn ?? day) : undefined;
  }
  return { ...finding, ...(opensOn && { opensOn }), noEnd };
}

/** Kinds that are no patent application before the conversion. */
const converted: readonly ApplicationKind[] = [
  "converted-from-utility-model",
  "converted-from-design",
  "from-utility-model-registration",
];

/** The history and the symbols are read by themselves. */
const shape = readElsewhere(foreignFilingFactsShape, ["ipc", "application", "applications"]);

/**
 * The facts as they can be judged: every value is one that is allowed, what is no object where one is read is not
 * known, and neither is a day on which no answer can have been received.
 */
function factsOf(facts: ForeignFilingFacts): ReadFacts<ForeignFilingFacts> {
  const { facts: given, issues } = readFacts(facts, { shape, enumerations: words }, basisIn(ban.asks));
  const read: { -readonly [Name in keyof ForeignFilingFacts]: ForeignFilingFacts[Name] } = { ...given };
  const found: Issue[] = [...issues];
  if (read.application !== undefined && read.application !== null && !isObject(read.application)) {
    found.push({ ...wrongType(["application"], { expected: "object" }), basis: main });
    read.application = null;
  }
  for (const issue of confirmationIssues(read.advanceConfirmation)) {
    found.push({ ...issue, path: ["advanceConfirmation", ...issue.path] });
    read.advanceConfirmation = { ...read.advanceConfirmation, receivedOn: null };
  }
  return { facts: read, issues: found };
}

const answerUnderOlderTable = defineIssue(
  "answer-under-older-table",
  {
    ja: "回答を受けた後に令第十二条の表が改められています。現在の表について、該当しないとの回答があったとはいえません。",
    en:
      "The table of Order Art. 12 changed after the answer was received; it does not say that the " +
      "invention is none of the table of the day.",
  },
  negativeAnswer,
);

/** The clocks of an application, by its history as of a day. */
type ClocksOn = (member: Member, read: ReadHistory, on: LegalDate) => ExitClocks;
const clocksOfMember: ClocksOn = (_, read) => clocksOf(read);

/**
 * The answer of one day, by the histories that were read as a whole and their clocks as of a day; without the day on
 * which it opens.
 */
function judge(
  given: ForeignFilingFacts,
  on: LegalDate,
  family: Family,
  clocks: ClocksOn,
  options?: RuleOptions,
): ForeignFilingFinding {
  const { treatyException } = given;
  const at = (path: string, issues: readonly Issue[]) =>
    issues.map((issue) => ({ ...issue, path: [path, ...issue.path] }));
  const wrong = [...at("treatyException", treatyIssues(treatyException)), ...issuesOfFamily(family)];
  // What is wrong with the facts is wrong with them whatever the day.
  if (!isLegalDate(on) || on < chapterInForceFrom) {
    return { ...withIssues(ban(given as JudgedFiling, on, options), wrong), fields: [], exits: [], noEnd: false };
  }
  const describing = family.members.filter(({ describes, unsettled }) => describes !== false || unsettled);
  const standing = describing.map((member) => standsOn(member, on, clocks));
  const exits = standing.flatMap((one) => one.exits);
  const designated = any(...standing.map((one) => one.designated));
  const invention = inventionCriteria(
    given,
    on,
    undefined,
    standing.some(({ made }) => made),
  );
  const confirmation = confirmationCriteria(given, on, invention.matches);
  const narrowed = narrowingCriteria(given, designated);
  const ways = standing.flatMap((one) => one.ways);

  const asked: JudgedFiling = {
    ...withMisread(given, family),
    found: {
      notSpecified: confirmation.notSpecified,
      specified: anyOf(
        confirmation.specified,
        invention.condition,
        ...(invention.matches.unconditional === 3 ? [] : [narrowed.designatedInvention]),
      ),
      otherInvention: narrowed.otherInvention,
      noEffect: confirmation.noEffect,
      foreignApplication: foreignApplicationCriterion(given),
      treaty: treatyCriterion(given, designated),
      exit: ways.length === 0 ? noApplication(family) : anyOf(...ways),
    },
  };
  const finding = settled(ban.asks, ban(asked, on, options));
  const fields = metItems(invention.matches);
  const issues: readonly Issue[] = [
    ...invention.matches.issues.map((issue) => ({ ...issue, path: ["ipc", ...issue.path.slice(1)] })),
    ...(confirmation.outdated ? [answerUnderOlderTable(["advanceConfirmation", "receivedOn"])] : []),
    ...wrong,
  ];
  const gaps = new Set(finding.gaps);
  const put = (gap: string, touches: boolean): void => {
    if (touches) gaps.add(gap);
  };
  if (finding.grade !== "text") {
    for (const exit of exits) for (const gap of gapsOn(exit, on)) gaps.add(gap);
    for (const gap of invention.gaps) gaps.add(gap);
    const restsOnLimb =
      invention.matches.unconditional < 3 && invention.matches.conditional > 1 && invention.restsOnNoApplication;
    put("patents-state-application-before-filing", restsOnLimb);
    put("patents-answer-that-it-is-no-such-invention", confirmation.saidNotSpecified);
    put("patents-designated-on-request", narrowed.onRequest !== false && fields.length === 0);
  }
  put("patents-answer-that-it-is-no-such-invention", confirmation.outdated && finding.answer === "undetermined");
  put("patents-space-station-parties", finding.answer === "undetermined" && turnsOnParties(treatyException));
  put("patents-utility-model-abroad", given.foreignApplication === "utility-model");
  put("patents-invention-across-borders", finding.missing.includes("madeInJapan"));
  return {
    ...withIssues(finding, issues),
    fields,
    exits,
    noEnd: false,
    ...(gaps.size > 0 && { gaps: [...gaps] }),
  };
}

/** The facts in which what was misread of the histories is not known. */
function withMisread(given: ForeignFilingFacts, { members, several }: Family): ForeignFilingFacts {
  const [{ read }] = members.length === 0 ? [{ read: { misread: {} } }] : members;
  if (!several)
    return isObject(given.application) ? { ...given, application: { ...given.application, ...read.misread } } : given;
  const { applications } = given;
  if (!Array.isArray(applications) || applications.length !== members.length) return given;
  const known = (applications as readonly FamilyApplication[]).map((one, at) =>
    isObject(one) ? { ...one, ...members[at]?.read.misread } : one,
  );
  return { ...given, applications: known };
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

const untilBeforeFrom = defineIssue("window-ends-before-it-begins", {
  ja: "期間の末日が初日より前になっています。",
  en: "The last day looked at lies before the first.",
});

/** All days on which an invention may and may not be filed abroad. */
export interface ForeignFilingWindow extends ProcedureTimeline {
  /**
   * The answer on every day looked at; `varies` where it is not the same on all of them, `invalid` where no day could
   * be looked at.
   */
  readonly state: "permitted" | "prohibited" | "undetermined" | "varies" | "invalid";
  /** Intervals without gap or overlap, in order. */
  readonly intervals: readonly ForeignFilingInterval[];
  /** First permitted day after which nothing closes again; absent where there is none. */
  readonly opensOn?: LegalDate;
  /** Last day of the year of priority (Paris Convention Art. 4C), not moved for holidays. */
  readonly priorityYearEnd?: LegalDate;
  /**
   * Permitted days within the year of priority, from 2024-05-01; absent where the days asked for do not cover that
   * year.
   */
  readonly permittedDaysInPriorityYear?: number;
  /** The first day of each interval, and the last day of the year of priority. */
  readonly boundaries: readonly Boundary[];
  /** Facts that could still change the answer on one of the days. */
  readonly missing: readonly string[];
  /** What is wrong with the days asked for, and with the facts on any day of the window. */
  readonly issues: readonly Issue[];
  /** Grade of the weakest source on any of the days. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it on any of the days. */
  readonly gaps: readonly string[];
}

/**
 * All intervals of permitted and prohibited days for filing an invention abroad, with the reason of each boundary.
 *
 * 外国出願が禁止される期間. Use it to plan: it shows when filing abroad opens, whether it may close again, and what is left of the
 * year of priority. Future days are told as the history stands today.
 *
 * Sanction: `penaltiesFor("foreign-filing")`.
 *
 * @param facts - as for `assessForeignFiling`
 * @param from - first day looked at; 2024-05-01 unless stated, and never before
 * @param until - last day looked at; without it the last interval is open
 * @returns the intervals, and the margin in the year of priority
 * @example
 * foreignFilingWindow({
 *   madeInJapan: true,
 *   public: false,
 *   ipc: ["F41H 11/02"],
 *   application: { filedOn: "2024-05-31", kind: "ordinary" },
 * }).opensOn; // => "2024-09-01"
 * @see Act, Art. 78
 * @category Patents
 */
export function foreignFilingWindow(
  facts: ForeignFilingFacts,
  from?: LegalDate,
  until?: LegalDate,
): ForeignFilingWindow {
  const issues: Issue[] = [];
  if (from !== undefined && !isLegalDate(from)) issues.push(notALegalDate(["from"]));
  if (until !== undefined && !isLegalDate(until)) issues.push(notALegalDate(["until"]));
  if (issues.length === 0 && isBefore(until, from)) issues.push(untilBeforeFrom(["until"]));
  if (issues.length > 0) return { ...invalidTimeline(issues), intervals: [] };
  const first = from === undefined ? chapterInForceFrom : laterDay(from, chapterInForceFrom);
  const { facts: given, issues: misread } = factsOf(facts);
  const family = readFamily(given);
  const { days: changing, clocks } = changes(given, family);
  const days = isBefore(until, first)
    ? []
    : [first, ...changing.filter((day) => isBefore(first, day) && !isBefore(until, day))];
  const { intervals, issues: found, grade, gaps } = intervalsOf(given, days, family, clocks);
  const wrong = together(misread, found);
  const last = intervals.at(-1);
  if (last !== undefined && until !== undefined) last.through = until;
  const opensOn = last?.answer === "permitted" && until === undefined && { opensOn: last.from };
  const filed = firstFiling(family);
  const counted = isLegalDate(filed) && filed < "9900-01-01";
  const priorityYearEnd = counted ? addCalendarMonths(filed, 12) : undefined;
  const rows = intervals.map(({ from: date, answer, because }): DayRow => {
    const { ja, en } = stretchTexts[answer];
    return [`${answer}-from`, date, because[0]?.basis ?? main, ja, en];
  });
  const { boundaries } = layOut([...rows, yearOfPriorityRow(priorityYearEnd)]);
  const [one] = intervals;
  const window: ForeignFilingWindow = {
    state:
      one === undefined
        ? "undetermined"
        : intervals.every(({ answer }) => answer === one.answer)
          ? one.answer
          : "varies",
    intervals,
    ...opensOn,
    boundaries,
    missing: [...new Set(intervals.flatMap((each) => each.missing))],
    issues: wrong,
    grade,
    gaps,
  };
  if (!counted || priorityYearEnd === undefined) return window;
  const covered = !isBefore(laterDay(filed, chapterInForceFrom), first) && !isBefore(until, priorityYearEnd);
  return {
    ...window,
    priorityYearEnd,
    ...(covered && { permittedDaysInPriorityYear: permittedWithin(intervals, filed, priorityYearEnd) }),
  };
}

/** What begins with an interval. */
const stretchTexts: Readonly<Record<ForeignFilingInterval["answer"], BilingualText>> = table({
  permitted: { ja: "外国出願が禁止されない期間の初日", en: "filing abroad is permitted from this day" },
  prohibited: { ja: "外国出願が禁止される期間の初日", en: "filing abroad is prohibited from this day" },
  undetermined: {
    ja: "外国出願が禁止されるかどうか判定できない期間の初日",
    en: "from this day it is not known whether filing abroad is prohibited",
  },
});

/** The stretches that begin on some of these days, in order, and what is wrong with the facts on any of them. */
function intervalsOf(given: ForeignFilingFacts, days: readonly LegalDate[], family: Family, clocks: ClocksOn) {
  const intervals: { -readonly [Name in keyof ForeignFilingInterval]: ForeignFilingInterval[Name] }[] = [];
  const found = new Map<string, Issue>();
  const touching = new Set<string>();
  let weakest: Grade = "text";
  let before: readonly Reason[] | undefined;
  /** What each stretch rests on, on its first day. */
  const told: { readonly grade: Grade; readonly gaps: readonly string[] }[] = [];
  for (const day of days) {
    const { answer, why, missing, reasons, issues = [], grade, gaps = [] } = judge(given, day, family, clocks);
    weakest = weakerGrade(weakest, grade);
    for (const gap of gaps) touching.add(gap);
    const last = intervals.at(-1);
    if (last?.answer !== answer || last.missing.join() !== missing.join()) {
      if (last !== undefined) last.through = addDays(day, -1);
      const because = reasons.filter(
        (reason) => before?.find((old) => old.criterion === reason.criterion)?.met !== reason.met,
      );
      intervals.push({ from: day, answer, ...(why && { why }), missing, because });
      told.push({ grade, gaps });
    }
    before = reasons;
    for (const issue of issues) found.set([issue.code, ...issue.path, issue.message.en].join("\n"), issue);
  }
  return { intervals, issues: [...found.values()], grade: weakest, gaps: [...touching], told };
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
const baseDays = [
  "filedOn",
  "translationFiledOn",
  "documentsFiledOn",
  "completionFiledOn",
  "dividedOn",
  "convertedOn",
] as const;

/**
 * The stretches of another answer that begin after a day, up to another: none where no day between them could turn the
 * answer, so that a docket of many inventions is looked through without answering each.
 */
export function turnsWithin(facts: ForeignFilingFacts, from: LegalDate, to: LegalDate) {
  const { facts: given, issues: misread } = factsOf(facts);
  const family = readFamily(given);
  const { days: changing, clocks } = changes(given, family);
  const days = changing.filter((day) => isBefore(from, day) && !isBefore(to, day));
  const { intervals, issues, told } =
    days.length === 0
      ? { intervals: [], issues: issuesOfFamily(family), told: [] }
      : intervalsOf(given, [from, ...days], family, clocks);
  const after = intervals.filter((one) => isBefore(from, one.from));
  return {
    members: family.members,
    turns: intervals.flatMap((one, at) =>
      at === 0 || intervals[at - 1]?.answer === one.answer ? [] : [{ ...one, ...told[at] }],
    ),
    missing: [...new Set(after.flatMap((one) => one.missing))],
    issues: together(misread, issues),
  };
}

/**
 * Every day on which an answer could change, in order, and the clocks, counted once: they stand as they are from the
 * last of the days that set them. A clock that is set anew by a later paper may have run out before it.
 */
function changes(
  facts: ForeignFilingFacts,
  { members }: Family,
): { readonly days: readonly LegalDate[]; readonly clocks: ClocksOn } {
  const days = new Set<LegalDate>();
  const put = (day: unknown): void => {
    if (isLegalDate(day)) days.add(day);
  };
  for (const { from } of fieldTable.rows) put(from);
  put(facts?.advanceConfirmation?.receivedOn);
  const counted = new Map(
    members.map((member) => {
      const setOn = baseDays.flatMap((name) => member.read.history[name] ?? []);
      return [member, { setOn, clocks: clocksOf(member.read) }] as const;
    }),
  );
  const clocks: ClocksOn = (member, read, on) => {
    const known = counted.get(member);
    return known === undefined || known.setOn.some((day) => isBefore(on, day)) ? clocksOf(read) : known.clocks;
  };
  for (const member of members) {
    for (const name of historyDays) put(member.given?.[name]);
    for (const day of counted.get(member)?.setOn ?? []) {
      const { forwarding, ban } = clocks(member, asOf(member.read, day), day);
      for (const clock of [forwarding, ban]) {
        put(clock.elapsedOn);
        put(clock.elapsedIfFromConversionOn);
      }
    }
  }
  return { days: [...days].sort(), clocks };
}
