import { addStatutoryPeriod } from "../calendar/period";
import {
  allOf,
  anyOf,
  type Condition,
  type Criterion,
  criterion,
  type Decided,
  decided,
  eachOf,
  type Named,
  newWalk,
  not,
  walk,
} from "../finding/condition";
import { type ReadFacts, withIssues } from "../finding/enumeration";
import { basisIn, readElsewhere, readFacts } from "../finding/fact-shape";
import type { Finding, FindingParts, WhyUndetermined } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { known, negate, type Truth } from "../finding/truth";
import { isObject } from "../finding/unknown-key";
import { table } from "../kernel/dated";
import { weakerGrade, weaknessOf } from "../kernel/grade";
import { unknownKey, wrongType } from "../kernel/input-issues";
import { defineIssue, together } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";
import { type FamilyApplication, type Member, readFamily } from "./application-family";
import {
  type ApplicationHistory,
  type ApplicationKind,
  applicationEvents,
  applicationKindWords,
  asOf,
  type HistoryDay,
  noPatentKinds,
  type ReadHistory,
  readHistory,
  receivedByOfficeOn,
} from "./application-history";
import { artSixtySixMainClause, type InventionFacts, inventionCriteria, metItems, settled } from "./art-66-invention";
import { chapterInForceFrom } from "./chapter-in-force";
import { type ApplicationClock, clockOf, forwardingDeadlineOf } from "./clocks";
import { isBefore, type RecordedDay } from "./recorded-day";
import { forwardingFactsShape } from "./tables/fact-shapes";

export type { ApplicationKind };

/**
 * An application with what the Patent Office looks at before it forwards the papers. 送付の要否に関する事実.
 *
 * It is a history, given among these facts or by itself as `application`: what happened is stated, and an event or
 * finding that is left out has not happened; `null` is not known. The symbols, what no symbol shows, and the limbs of
 * the additional requirement are facts: left out, they are not known.
 */
export interface ForwardingFacts extends InventionFacts, ApplicationHistory {
  /**
   * The history by itself, as `assessForeignFiling` takes it; then none of its days stands beside it. `null` is not
   * known.
   */
  readonly application?: ApplicationHistory | null | undefined;
  /**
   * The Japanese applications of a family, instead of one history: each is forwarded, or not, by itself, and the other
   * facts are said of each of them. Of one that does not describe the invention (`describes`) nothing is forwarded
   * because of it. @maxItems 100
   */
  readonly applications?: readonly FamilyApplication[] | null | undefined;
  /**
   * One kind or several that apply at once; left out: `ordinary`. Utility model and design applications are not
   * forwarded.
   * @minItems 1 @maxItems 11
   */
  readonly kind?: ApplicationKind | readonly ApplicationKind[] | null | undefined;
  /** The invention is described in the abstract only, not in description, claims or drawings. 要約書にのみ記載. */
  readonly describedOnlyInAbstract?: boolean | null | undefined;
  /**
   * Together with the application the applicant asked for security review (Art. 66(2), first sentence).
   * 保全審査に付することを求める申出.
   */
  readonly reviewRequested?: boolean | null | undefined;
  /**
   * The applicant, or one from whom the right was taken over, asked earlier, received the notice of Art. 67(9), and now
   * describes that invention again (Art. 66(2), second sentence).
   */
  readonly laterApplicationAfterKeepingNotice?: boolean | null | undefined;
  /** The Commissioner found it clear that no review is needed (Art. 66(1), proviso). 保全審査に付する必要がないことが明らか. */
  readonly reviewClearlyUnnecessary?: boolean | null | undefined;
  /**
   * The invention came under Art. 66(1) only by an amendment of the Order made while the application was pending (Art.
   * 66(11)).
   */
  readonly newlyCoveredWhilePending?: boolean | null | undefined;
}

/** Whether the papers of an application are sent to the Prime Minister, and until when. */
export type ForwardingFinding = Finding<"forward" | "do-not-forward"> & {
  /** Items of Order Art. 12(1) that are met. */
  readonly fields: readonly number[];
  /** Last day for forwarding, where the clock runs. */
  readonly forwardingDeadline?: LegalDate;
  /** Criteria that the facts leave open and a person has to judge. 人の判断を要する要件. */
  readonly needsHuman: readonly string[];
  /**
   * Only of a family: the answer for each of its applications, in the order given. That of the whole is the one that
   * decides.
   */
  readonly applications?: readonly ForwardingOfApplication[];
};

/** Whether the papers of one application of a family are sent. */
export interface ForwardingOfApplication extends Pick<FindingParts, "answerText" | "reasons" | "grade" | "gaps"> {
  /** Its id; none where it has none. */
  readonly application?: string;
  /** Whether its papers are sent; `undetermined` where that is not known. */
  readonly answer: ForwardingFinding["answer"];
  /** Why there is no answer, where there is none. */
  readonly why?: WhyUndetermined;
  /** Paths, from the facts, of what is not known and could change the answer. */
  readonly missing: readonly string[];
  /** Last day for forwarding, where the clock runs. */
  readonly forwardingDeadline?: LegalDate;
}

/** What was found of an application before the question is asked: by its history, the clock, the symbols. */
interface Found {
  readonly patentApplication: Decided;
  readonly described: Decided;
  readonly invention: Condition<ForwardingFacts>;
  readonly pendingAtStart: Decided;
  readonly filedWithRequest: Decided;
  readonly international: Decided;
  readonly withinPeriod: Decided;
  readonly ended: Decided;
  readonly judgedNotToForward: Decided;
}

/** The facts, and what was found beside them. */
interface JudgedApplication extends ForwardingFacts {
  readonly found: Found;
}

/** A criterion over an event or finding of the closed history: left out it has not happened, `null` is not known. */
function ofHistory(
  id: string,
  path: keyof ForwardingFacts,
  provision: Provision,
  ja: string,
  en: string,
): Criterion<ForwardingFacts> {
  const test = (facts: ForwardingFacts): Truth => (facts[path] === undefined ? false : known(facts[path]));
  return criterion({ id, text: { ja, en }, basis: at(provision), facts: [path], test });
}

const patentApplication: Named = table({
  id: "patent-application",
  text: { ja: "特許出願である", en: "it is a patent application" },
  basis: artSixtySixMainClause,
});
const descriptionFiled: Named = table({
  id: "description-filed",
  text: {
    ja: "明細書等がある（外国語書面出願では翻訳文が、先の特許出願を参照する方法による特許出願では明細書等が、提出されている）",
    en: "there is a description: of a foreign-language application its translation, of one by reference its papers",
  },
  basis: at("patent-act:36-2:8"),
});
const onlyInAbstract = (facts: ForwardingFacts): Truth =>
  facts.describedOnlyInAbstract === undefined ? false : known(facts.describedOnlyInAbstract);
/** In description, claims or drawings: the abstract is not among them. */
export const describedInSpecification: Criterion<ForwardingFacts> = criterion({
  id: "described-in-specification",
  text: { ja: "明細書、特許請求の範囲又は図面に記載されている", en: "described in description, claims or drawings" },
  basis: at("act:65:1"),
  facts: ["describedOnlyInAbstract"],
  test: (facts) => negate(onlyInAbstract(facts)),
});
const newlyCovered = ofHistory(
  "newly-covered-while-pending",
  "newlyCoveredWhilePending",
  "act:66:11",
  "係属中の政令改正により新たに該当することとなった",
  "newly covered by an amendment of the Order while pending",
);
const pendingAtStart: Named = table({
  id: "pending-at-start",
  text: { ja: "施行の際現に特許庁に係属していた", en: "pending at the Patent Office on 2024-05-01" },
  basis: at("act:suppl:2"),
});
const reviewRequested = ofHistory(
  "review-requested",
  "reviewRequested",
  "act:66:2 first-sentence",
  "特許出願とともに保全審査を求める申出があった",
  "the applicant asked for review together with the application",
);
const filedWithRequest: Named = table({
  id: "filed-when-requests-could-be-made",
  text: { ja: "申出の規定の施行後にした特許出願である", en: "filed since such a request could go with an application" },
  basis: at("act:66:2 first-sentence"),
});
const laterApplication = ofHistory(
  "later-application-of-requester",
  "laterApplicationAfterKeepingNotice",
  "act:66:2 second-sentence",
  "過去の申出に係る通知を受けた発明を記載した出願である",
  "describes an invention notified after an earlier request",
);
const clearlyUnnecessary = ofHistory(
  "review-clearly-unnecessary",
  "reviewClearlyUnnecessary",
  "act:66:1 proviso",
  "保全審査に付する必要がないことが明らかと認めた",
  "found clear that no review is needed",
);
const withinPeriod: Named = table({
  id: "within-forwarding-period",
  text: { ja: "送付の期間を経過していない", en: "the period for forwarding is not over" },
  basis: artSixtySixMainClause,
});
const ended: Named = table({
  id: "application-ended",
  text: {
    ja: "特許出願が却下され、放棄され、又は取り下げられている",
    en: "the application was dismissed, abandoned or withdrawn",
  },
  basis: artSixtySixMainClause,
});
const judgedNotToForward: Named = table({
  id: "non-forwarding-notice",
  text: { ja: "送付をしない旨の判断をした旨の通知があった", en: "notice was given that the papers are not forwarded" },
  basis: at("act:66:10"),
});
const internationalApplication: Named = table({
  id: "international-application",
  text: { ja: "国際出願に係る特許出願である", en: "an international application deemed a patent application" },
  basis: at("act:66:5"),
});

const forwarded: Condition<JudgedApplication> = allOf<JudgedApplication>(
  eachOf(({ found }) => [found.patentApplication]),
  eachOf(({ found }) => [found.described]),
  anyOf<JudgedApplication>(
    allOf<JudgedApplication>(
      describedInSpecification,
      eachOf(({ found }) => [found.invention]),
      not(newlyCovered),
      not(eachOf(({ found }) => [found.pendingAtStart])),
    ),
    allOf<JudgedApplication>(
      reviewRequested,
      eachOf(({ found }) => [found.filedWithRequest]),
    ),
    laterApplication,
  ),
  not(clearlyUnnecessary),
  not(eachOf(({ found }) => [found.international])),
  eachOf(({ found }) => [found.withinPeriod]),
  not(eachOf(({ found }) => [found.ended])),
  not(eachOf(({ found }) => [found.judgedNotToForward])),
);

const forwarding = rule<JudgedApplication, "forward" | "do-not-forward">(["act:66:1", "act:66:2", "order:12"], {
  question: {
    ja: "特許庁長官は、この出願に係る書類を内閣総理大臣に送付するか。",
    en: "Are the papers of the application forwarded to the Prime Minister?",
  },
  answers: {
    forward: { ja: "送付する", en: "forwarded" },
    "do-not-forward": { ja: "送付しない", en: "not forwarded" },
  },
  when: { forward: forwarded },
  inForceFrom: chapterInForceFrom,
  restsOn: ["act:66:1", "act:66:2"],
});

const decisionBeforeFiling = defineIssue(
  "decision-before-filing",
  {
    ja: "判断の日が出願日より前になっています。出願日の表ではなく、判断の日の表によって答えます。",
    en: "The day of decision lies before the filing date; the answer rests on the table of the day of decision.",
  },
  at("act:66:1"),
);

const decisionAfterPeriod = defineIssue(
  "decision-after-forwarding-period",
  {
    ja: "判断の日が送付の期限（{last}）の後になっています。期間の経過後は送付されません。",
    en: "The day of decision lies after the last day for forwarding, {last}; after it nothing is forwarded.",
  },
  at("act:66:1"),
);
/** The history stands in two places. */
export const historyGivenTwice = defineIssue(
  "history-given-twice",
  {
    ja: "特許出願の経過が「application」とその外の双方に記載されています。異なる記載は、いずれも不明として扱います。",
    en:
      "The history of the application is given both as `application` and beside it; where the two differ, " +
      "neither is taken as known.",
  },
  at("act:66:1"),
);

/**
 * Whether the Patent Office forwards the papers of an application to the Prime Minister for security review.
 *
 * 内閣総理大臣への送付（第一次審査）. Forwarded is what describes an invention of a specified field (with an additional requirement
 * where the field wants one), or whose applicant asked for review. Not forwarded are international applications deemed
 * patent applications, utility models, and, under the first limb, applications pending on 2024-05-01 or newly covered
 * while pending; and nothing after the period of Art. 66(1), after the application ended, or after the notice of Art.
 * 66(10), unless it was forwarded before. The table is that of the day of decision. It does not decide whether it is
 * clear that no review is needed: that is the Commissioner's finding. Of a family (`applications`) it is `forward`
 * where the papers of one of them are sent, and each is answered by itself.
 *
 * @param application - the application; `filedOn` left out means: if it were filed on the day `on`
 * @param on - the day of decision, whose law applies
 * @param options - readings that the caller supplies
 * @returns the finding with the items met, the last day for forwarding and the criteria left to a person
 * @example
 * assessForwarding({ filedOn: "2024-05-10", kind: "ordinary", ipc: ["F41H 11/02"] }, "2024-05-10").answer;
 * // => "forward"
 * assessForwarding({ filedOn: "2024-04-15", kind: "ordinary", ipc: ["F42B 15/01"] }, "2024-05-01").answer;
 * // => "do-not-forward"
 * assessForwarding(
 *   { filedOn: "2025-02-03", kind: "ordinary", ipc: ["B63G 8/08"], additionalRequirement: { byStateOrNrda: true } },
 *   "2025-02-03",
 * ).answer; // => "forward"
 * @see Act, Art. 66, suppl. Art. 2; Enforcement Order, Arts 12, 13
 * @category Patents
 */
export function assessForwarding(
  application: ForwardingFacts,
  on: LegalDate,
  options?: RuleOptions,
): ForwardingFinding {
  const { facts, issues } = readForwardingFacts(application);
  const finding = facts.applications === undefined ? judge(facts, on, options) : judgeFamily(facts, on, options);
  return withIssues(finding, issues);
}

/** The answer for a family: that of the application which decides, and what is not known of any. */
function judgeFamily(facts: ForwardingFacts, on: LegalDate, options: RuleOptions | undefined): ForwardingFinding {
  const { family, invention } = familyAmong(facts);
  const members = family.exists === true ? family.members : [];
  const findings = members.map((member) => judgeMember(invention, member, on, options));
  const issues = [...family.issues, ...findings.flatMap((one) => one.issues ?? [])];
  const open = findings.filter(({ answer }) => answer === "undetermined");
  const [forward] = findings
    .filter(({ answer }) => answer === "forward")
    .sort((a, b) => weaknessOf(a.grade) - weaknessOf(b.grade));
  const [one = judge({ ...invention, application: null }, on, options)] =
    forward === undefined ? (open.length > 0 ? open : findings) : [forward];
  const gaps = forward === undefined ? [...new Set(findings.flatMap((each) => each.gaps ?? []))] : (one.gaps ?? []);
  const { issues: _issues, gaps: _gaps, forwardingDeadline, ...finding } = one;
  return {
    ...finding,
    ...(members.length > 0 && forwardingDeadline && { forwardingDeadline }),
    ...(members.length === 0 && finding.missing.length > 0 && { missing: ["applications"] }),
    ...(forward === undefined &&
      members.length > 0 && {
        missing: [...new Set(open.flatMap(({ missing }) => missing))],
        needsHuman: [...new Set(open.flatMap(({ needsHuman }) => needsHuman))],
        grade: findings.map(({ grade }) => grade).reduce((weakest, grade) => weakerGrade(weakest, grade)),
      }),
    ...(gaps.length > 0 && { gaps }),
    ...(issues.length > 0 && { issues }),
    applications: findings.map((each, at) => ofMember(each, members[at]?.id)),
  } as ForwardingFinding;
}

/** The answer for one application of a family, with paths from the facts. */
function judgeMember(
  invention: ForwardingFacts,
  { path, given, describes, unsettled }: Member,
  on: LegalDate,
  options: RuleOptions | undefined,
): ForwardingFinding {
  const { describedOnlyInAbstract: inAbstract } = invention;
  const elsewhere = describes === undefined ? null : describes ? (inAbstract === true ? null : inAbstract) : true;
  const { issues = [], ...finding } = judge(
    { ...invention, describedOnlyInAbstract: elsewhere, application: unsettled ? null : given },
    on,
    options,
  );
  const at = path.join(".");
  const asked = describes === undefined ? `${at}.describes` : "describedOnlyInAbstract";
  const missing = finding.missing.map((name) => {
    if (name === "describedOnlyInAbstract") return asked;
    if (unsettled && (name === "application" || name.startsWith("application."))) return at;
    return name.startsWith("application.") ? `${at}${name.slice("application".length)}` : name;
  });
  const told = issues.map((issue) =>
    issue.path[0] === "application" ? { ...issue, path: [...path, ...issue.path.slice(1)] } : issue,
  );
  return { ...finding, missing: [...new Set(missing)], ...(told.length > 0 && { issues: told }) } as ForwardingFinding;
}

function ofMember(finding: ForwardingFinding, application: string | undefined): ForwardingOfApplication {
  const { answer, answerText, why, missing, reasons, grade, gaps, forwardingDeadline } = finding;
  return {
    ...(application !== undefined && { application }),
    ...{ answer, answerText, ...(why && { why }), missing, reasons, grade, ...(gaps && { gaps }) },
    ...(forwardingDeadline && { forwardingDeadline }),
  };
}

/** The answer from facts that were read. */
function judge(facts: ForwardingFacts, on: LegalDate, options: RuleOptions | undefined): ForwardingFinding {
  // What is wrong with the history is wrong with it whatever the day.
  if (!isLegalDate(on) || on < chapterInForceFrom) {
    const finding = forwarding(facts as JudgedApplication, on, options);
    return { ...withIssues(finding, readApplication(facts, null).issues), fields: [], needsHuman: [] };
  }
  const {
    judged,
    patent,
    read,
    whole,
    international,
    filedOn,
    issuesAt,
    pathOf,
    issues: historyIssues,
  } = readApplication(facts, on);
  const sinceStart = filedSinceStart(whole);
  const invention = inventionCriteria(facts, on, filedOn, true);
  // Before it is made, the clock is that of the application as it will be.
  const clock = clockOf(isBefore(on, filedOn) ? whole : read, "forwarding");
  const exempt = patent === false || international === true || sinceStart.truth === false;
  const period = exempt ? { truth: true, missing: [] } : periodRuns(read, clock, on);
  const { end, notice } = endsBeforeForwarding(read, on);
  const papers = exempt ? [] : papersToCome(read);

  const { grade } = clock;
  const found: Found = {
    patentApplication: decided(patentApplication, patent, read.openKinds.map(pathOf)),
    described: decided(descriptionFiled, papers.length > 0 ? undefined : true, papers.map(pathOf)),
    invention: invention.condition,
    pendingAtStart: decided(pendingAtStart, negate(sinceStart.truth), sinceStart.missing.map(pathOf)),
    filedWithRequest: decided(filedWithRequest, sinceStart.truth, sinceStart.missing.map(pathOf)),
    international: decided(internationalApplication, international, read.openKinds.map(pathOf)),
    withinPeriod: decided(exempt ? withinPeriod : { ...withinPeriod, grade }, period.truth, period.missing.map(pathOf)),
    ended: decided(ended, end.truth, end.missing.map(pathOf)),
    judgedNotToForward: decided(judgedNotToForward, notice.truth, notice.missing.map(pathOf)),
  };
  const asked: JudgedApplication = { ...judged, found };
  const finding = settled(forwarding.asks, forwarding(asked, on, options));
  const deadline = exempt ? undefined : forwardingDeadlineOf(whole, clockOf(whole, "forwarding"));
  const filedPath = issuesAt("filedOn");
  const issues = together(finding.issues ?? [], [
    ...historyIssues,
    ...invention.matches.issues.map((issue) => ({ ...issue, path: ["ipc", ...issue.path.slice(1)] })),
    ...(isBefore(on, filedOn) ? [decisionBeforeFiling(filedPath)] : []),
    ...(period.truth === false && clock.lastDay !== undefined
      ? [decisionAfterPeriod(filedPath, { last: clock.lastDay })]
      : []),
  ]);
  const gaps = new Set(finding.gaps);
  if (finding.grade !== "text") {
    if (!exempt) for (const gap of clock.gaps) gaps.add(gap);
    for (const gap of invention.gaps) gaps.add(gap);
  }
  return {
    ...finding,
    fields: metItems(invention.matches),
    ...(deadline && { forwardingDeadline: deadline }),
    needsHuman: finding.answer === "undetermined" ? openCriteria(asked, on) : [],
    ...(gaps.size > 0 && { gaps: [...gaps] }),
    ...(issues.length > 0 && { issues }),
  };
}

/** Whether something is so, and the properties of the history that leave it open. */
interface Stands {
  readonly truth: Truth;
  readonly missing: readonly string[];
}

/**
 * Filed, divided or converted since Art. 66 is in force. A division or conversion never lies before the filing date.
 */
function filedSinceStart(read: ReadHistory): Stands {
  const { filedOn, dividedOn } = read.history;
  const received = receivedByOfficeOn(read);
  const earliest = typeof received === "string" ? received : filedOn;
  if (typeof earliest === "string" && (earliest === received || earliest >= chapterInForceFrom)) {
    return { truth: earliest >= chapterInForceFrom, missing: [] };
  }
  if (typeof filedOn !== "string") return { truth: undefined, missing: ["filedOn"] };
  const madeLater = read.kinds?.includes("divisional") && typeof dividedOn !== "string" ? "dividedOn" : "convertedOn";
  return { truth: undefined, missing: read.openKinds.length > 0 ? read.openKinds : [madeLater] };
}

/**
 * Whether the papers were forwarded up to the day as of which the history was read: by the notice of it, or by a later
 * step.
 */
function forwardedUpTo({ history, forwardingImplied, openSteps }: ReadHistory): Truth {
  const { forwardedNoticeOn: sent, forwardedNoticeReceivedOn: received } = history;
  if (typeof sent === "string" || typeof received === "string" || forwardingImplied) return true;
  return sent === null || openSteps.length > 0 ? undefined : false;
}

/**
 * What is filed after the application and is its description, claims or drawings only then (Patent Act Arts 36-2(8),
 * 38-3(3)): until it is, what they describe is not known. What was forwarded was there.
 */
function papersToCome(read: ReadHistory): readonly HistoryDay[] {
  if (forwardedUpTo(read) === true) return [];
  return papersOfKinds.flatMap(([kind, day]) =>
    read.kinds?.includes(kind) && typeof read.history[day] !== "string" ? [day] : [],
  );
}
const papersOfKinds = [
  ["foreign-language", "translationFiledOn"],
  ["by-reference", "documentsFiledOn"],
] as const satisfies readonly (readonly [ApplicationKind, HistoryDay])[];

/**
 * Whether the papers can still be forwarded on a day: the period of Art. 66(1) is not over, or they were forwarded
 * within it. Every day from which it is counted is at the earliest the filing date.
 */
function periodRuns(read: ReadHistory, clock: ApplicationClock, on: LegalDate): Stands {
  const wasSent = forwardedUpTo(read);
  if (contradicts(read, on)) return { truth: undefined, missing: [] };
  if (wasSent === true) return { truth: true, missing: [] };
  const { filedOn } = read.history;
  const { lastDay, elapsedIfFromConversionOn: latest } = clock;
  const filed =
    typeof filedOn === "string" ? addStatutoryPeriod(filedOn, { months: 3 }, { firstDay: "excluded" }) : undefined;
  if (clock.state === "not-started" || (lastDay ?? filed) === undefined) {
    return { truth: clock.state === "not-started" ? true : undefined, missing: clock.missing };
  }
  if (!isBefore(lastDay ?? filed, on)) return { truth: true, missing: [] };
  if (lastDay === undefined || isBefore(on, latest)) return { truth: undefined, missing: clock.missing };
  return wasSent === undefined
    ? { truth: undefined, missing: ["forwardedNoticeOn", ...read.openSteps] }
    : { truth: false, missing: [] };
}

/** Whether the history contradicts itself by a day. */
function contradicts({ badFrom }: ReadHistory, on: LegalDate): boolean {
  return badFrom !== undefined && !isBefore(on, badFrom);
}

const endDays = ["dismissedOn", "abandonedOn", "withdrawnOn", "deemedWithdrawnOn"] as const;
const noticeDays = ["nonForwardingNoticeOn", "nonForwardingNoticeReceivedOn"] as const;

/** What ends the matter before the papers were forwarded: the end of the application, and the notice of Art. 66(10). */
function endsBeforeForwarding(read: ReadHistory, on: LegalDate): { readonly end: Stands; readonly notice: Stands } {
  const { history, openSteps } = read;
  const contradictory = contradicts(read, on);
  const { forwardedNoticeOn: sent, forwardedNoticeReceivedOn: received } = history;
  const wasSent = forwardedUpTo(read);
  /** What was forwarded before stays forwarded. */
  const beforeForwarding = (day: RecordedDay): Truth => {
    if (wasSent === false) return true;
    if (typeof sent === "string") return isBefore(day, sent);
    return typeof received === "string" && !isBefore(day, received) ? false : undefined;
  };
  const stands = (names: readonly HistoryDay[]): Stands => {
    const days = names.map((name) => history[name]).filter((day) => typeof day === "string");
    const before = days.map(beforeForwarding);
    if (contradictory) return { truth: undefined, missing: [] };
    if (before.includes(true)) return { truth: true, missing: [] };
    const missing: string[] = names.filter((name) => history[name] === null);
    if (before.includes(undefined)) missing.push("forwardedNoticeOn", ...openSteps);
    return { truth: missing.length > 0 ? undefined : false, missing };
  };
  return { end: stands(endDays), notice: stands(noticeDays) };
}

/** The history, flat or under `application`, and the symbols are read by themselves. */
const shape = readElsewhere(forwardingFactsShape, ["ipc", "application", "applications", ...applicationEvents.names]);

/** The properties of a history among the facts. */
function historyAmong(facts: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).filter(([name, value]) => applicationEvents.names.has(name) && value !== undefined),
  );
}

/**
 * The history that the facts hold, flat or under `application`. Where both hold one, what they say differently is not
 * known.
 *
 * @returns the history, whether it is the nested one, and whether it was given twice
 */
export function historyIn(facts: ForwardingFacts): {
  readonly history: ForwardingFacts;
  readonly nested: boolean;
  readonly twice: boolean;
} {
  const flat = historyAmong(facts);
  const { application } = facts;
  if (application === undefined) return { history: flat, nested: false, twice: false };
  const isHistory = isObject(application);
  const own: Record<string, unknown> = isHistory ? { ...application } : { filedOn: null, kind: null };
  if (Object.keys(flat).length === 0) return { history: own, nested: true, twice: false };
  if (Object.keys(own).length === 0) return { history: flat, nested: false, twice: false };
  const both: Record<string, unknown> = { ...own, ...flat };
  for (const name of Object.keys(flat)) if (Object.hasOwn(own, name) && own[name] !== flat[name]) both[name] = null;
  return { history: both, nested: false, twice: true };
}

/** The applications among the facts, and what is said of the invention beside them. */
export function familyAmong({ application, applications, ...rest }: ForwardingFacts) {
  const history = historyAmong(rest);
  const beside = application ?? (Object.keys(history).length > 0 ? history : undefined);
  return {
    family: readFamily({ application: application === null ? null : beside, applications }),
    invention: Object.fromEntries(
      Object.entries(rest).filter(([name]) => !applicationEvents.names.has(name)),
    ) as ForwardingFacts,
  };
}

/** The facts as they can be judged: every value is one that is allowed, and what is none is not known. */
export function readForwardingFacts(facts: ForwardingFacts): ReadFacts<ForwardingFacts> {
  const read = readFacts(facts, { shape, enumerations: applicationKindWords }, basisIn(forwarding.asks));
  // Under a name that is read nowhere, or in what are no facts, any part of the history that is left out may have been
  // meant.
  const mayBeMeant = read.issues.some(
    ({ code, path }) => path.length === 0 || (code === unknownKey.code && path.length === 1),
  );
  if (!mayBeMeant || read.facts.application !== undefined || read.facts.applications !== undefined) return read;
  const notKnown = Object.fromEntries([...applicationEvents.names].map((name) => [name, null]));
  return { ...read, facts: { ...notKnown, ...read.facts } };
}

/**
 * Whether it is a patent application, by its kinds; not known where they are not, or contradict each other or a day.
 */
function isPatentApplication({ kinds }: ReadHistory, kind: unknown): Truth {
  if (kinds !== undefined) return !kinds.some((one) => noPatentKinds.includes(one));
  const given: readonly unknown[] = Array.isArray(kind) ? kind : [kind];
  if (given.some((one) => (noPatentKinds as readonly unknown[]).includes(one))) return undefined;
  return given.some((one) => typeof one === "string") || kind === undefined ? true : undefined;
}

/**
 * The history behind the facts, whose kinds were read, as of a day, and what the kind of the application says. On no
 * day (`null`) it is not known when an application was filed whose filing is left out.
 */
export function readApplication(facts: ForwardingFacts, on: LegalDate | null) {
  const { history, nested, twice } = historyIn(facts);
  const filed = history.filedOn === undefined ? on : history.filedOn;
  const whole = readHistory({ ...history, filedOn: filed });
  const received = receivedByOfficeOn(whole);
  const patent = isPatentApplication(whole, history.kind);
  const pathOf = (name: string): string => (nested ? `application.${name}` : name);
  const issuesAt = (name: string): readonly string[] => (nested ? ["application", name] : [name]);
  const { application } = facts;
  const { misread } = whole;
  return {
    /** The facts in which what was misread is not known. */
    judged:
      nested && isObject(application)
        ? { ...facts, application: { ...application, ...misread } }
        : { ...facts, ...misread },
    patent,
    read: on === null ? whole : asOf(whole, on),
    whole,
    international: patent === false ? false : whole.kinds?.includes("pct-designating-japan"),
    filedOn: received ?? undefined,
    pathOf,
    issuesAt,
    issues: [
      ...(application === undefined || application === null || isObject(application)
        ? []
        : [{ ...wrongType(["application"], { expected: "object" }), basis: at("act:66:1") }]),
      ...(twice ? [historyGivenTwice(["application"])] : []),
      ...whole.issues.map((issue) => (nested ? { ...issue, path: ["application", ...issue.path] } : issue)),
    ],
  };
}

/** The criteria that keep a condition open, without those in parts that are decided. */
function openCriteria(facts: JudgedApplication, on: LegalDate): readonly string[] {
  const found = newWalk();
  walk(forwarded, facts, on, found);
  return found.open.flatMap((one) => ("reasons" in one ? [(one as Decided).reasons.unknown.criterion] : []));
}
