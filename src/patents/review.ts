import { nextWorkingDay } from "../calendar/holidays";
import { addStatutoryPeriod } from "../calendar/period";
import { allOf, anyOf, criterion, not, unless } from "../finding/condition";
import { enumerated, withIssues, yesOrNoFact } from "../finding/enumeration";
import { fact, word } from "../finding/fact";
import type { Finding } from "../finding/finding";
import { defineHistory, eventsOutOfOrder, factsOn, isBefore, type RecordedDay, readEvents } from "../finding/history";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import type { Truth } from "../finding/truth";
import { dated } from "../kernel/dated";
import type { Issue, IssueValues } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { gradedRow } from "../kernel/wordings";
import { beforeChapterInForce, chapterInForceFrom } from "./chapter-in-force";
import { earlierDay } from "./recorded-day";
import type { ReviewStep } from "./review-step";
import { reviewSecrecyFactsShape } from "./tables/fact-shapes";
import { reviewStepRows } from "./tables/review-steps";

const steps = dated(reviewStepRows);

/**
 * The steps of the security review and of the designation, in the order of the Act, each with its force.
 *
 * 保全審査及び保全指定の手続の一覧.
 *
 * @param on - the day whose law applies
 * @returns the steps; none before 2024-05-01
 * @example
 * reviewSteps("2025-04-10").find((one) => one.id === "consult-ministers")?.force; // => "may"
 * reviewSteps("2025-04-10").find((one) => one.id === "keeping-notice")?.force; // => "must"
 * @see Act, Arts 67 to 71, 77
 * @category Patents: review and designation
 */
export function reviewSteps(on: LegalDate): readonly ReviewStep[] {
  return steps.on(on).map((row) => gradedRow(row, on));
}

/** A business that may handle the information on the invention. 情報の取扱いを認めた事業者. */
export interface SharingBusiness {
  /** Name; of a legal person its name. 氏名又は名称. @pattern \S @maxLength 20000 */
  readonly name: string;
  /** Name of the representative, of a legal person. 代表者の氏名. @pattern \S @maxLength 20000 */
  readonly representative?: string | undefined;
  /** Address or place of residence. 住所又は居所. @pattern \S @maxLength 20000 */
  readonly address: string;
}

/** The papers that an applicant files to keep its application (form 1). 特許出願を維持する場合の書類. */
export interface KeepingAnswer {
  /** The applicant: name, address, and of a legal person its representative. */
  readonly applicant: SharingBusiness;
  /** Number of the patent application. 特許出願の番号. @pattern \S @maxLength 20000 */
  readonly applicationNumber: string;
  /** How information on the notified invention is managed. 情報管理状況. @pattern \S @maxLength 20000 */
  readonly informationManagement: string;
  /** The other businesses that are allowed to handle it; `[]` where there are none. 情報の取扱いを認めた事業者. @maxItems 1000 */
  readonly sharingBusinesses: readonly SharingBusiness[];
  /** Planned changes of either. 変更の予定. @pattern \S @maxLength 20000 */
  readonly plannedChanges?: string | undefined;
}

/** The facts of a discontinuance. The days are a history: left out means that it has not happened. */
export interface DiscontinuanceFacts {
  /** Day on which the applicant received the notice of Act Art. 67(9). */
  readonly keepingNoticeReceivedOn?: RecordedDay;
  /** Day on which the applicant filed the papers. */
  readonly answeredOn?: RecordedDay;
  /** Last day of the period that the Prime Minister set for a correction, as the notice says. */
  readonly correctionDueOn?: RecordedDay;
  /** Day on which the papers were corrected. */
  readonly correctedOn?: RecordedDay;
  /** Day on which the review ended: the notice of designation (Act Art. 70(1)) or of no designation (Art. 71). */
  readonly reviewEndedOn?: RecordedDay;
  /** Whether the Prime Minister finds that the applicant made the notified invention public against Act Art. 68. */
  readonly publishedAgainstBan?: boolean | null | undefined;
  /** Whether the applicant asked for the review itself (Act Art. 66(2), first sentence). 申出. */
  readonly requestedReview?: boolean | null | undefined;
  /** Whether it did so wantonly and for an improper purpose. 不当な目的でみだりに. */
  readonly requestAbusive?: boolean | null | undefined;
}

const daysOfDiscontinuance = [
  "keepingNoticeReceivedOn",
  "answeredOn",
  "correctionDueOn",
  "correctedOn",
  "reviewEndedOn",
] as const;
type DayOfDiscontinuance = (typeof daysOfDiscontinuance)[number];
/** Nothing of Chapter V happened before it was in force. */
const inForceAs = <Day extends string>(days: readonly Day[]) => [
  { days, first: chapterInForceFrom, at: "act:suppl:1::5", as: beforeChapterInForce },
];

/** What can happen in a review that may be broken off. 打切りまでの経過の定め. */
export const discontinuanceEvents = defineHistory<
  DayOfDiscontinuance,
  "publishedAgainstBan" | "requestedReview" | "requestAbusive"
>({
  basis: "act:69:1",
  days: daysOfDiscontinuance,
  steps: ["publishedAgainstBan", "requestedReview", "requestAbusive"],
  setForLater: ["correctionDueOn"],
  inForce: inForceAs(daysOfDiscontinuance),
  words: [
    yesOrNoFact("publishedAgainstBan", at("act:68")),
    yesOrNoFact("requestedReview", at("act:66:2 first-sentence")),
    yesOrNoFact("requestAbusive", at("act:69:1")),
  ],
  clauses: [
    { event: "answeredOn", notBefore: "keepingNoticeReceivedOn", at: "act:67:10" },
    { event: "correctionDueOn", notBefore: "answeredOn", at: "act:67:11" },
    { event: "correctedOn", notBefore: "answeredOn", at: "act:67:11" },
    { event: "reviewEndedOn", notBefore: "keepingNoticeReceivedOn", at: "act:67:9" },
  ],
});

const banNotBegun = (path: Issue["path"], values: IssueValues): Issue => ({
  ...eventsOutOfOrder(path, values),
  basis: at("act:68"),
});

/** Whether a day has passed without the act that was due by then. */
function missed(due: LegalDate, dueMoved: LegalDate | undefined, done: RecordedDay, on: LegalDate): Truth {
  if (done !== undefined && !isLegalDate(done)) return on <= due ? false : undefined;
  const actedOrNow = earlierDay(done ?? on, on);
  if (actedOrNow <= due) return false;
  return dueMoved === undefined ? undefined : actedOrNow > dueMoved;
}

const discontinuance = rule<DiscontinuanceFacts, "may-be-discontinued" | "may-not">(["act:69:1", "act:69:2"], {
  question: { ja: "保全審査を打ち切ることができるか。", en: "May the security review be discontinued?" },
  answers: {
    "may-be-discontinued": {
      ja: "打ち切ることができる（あらかじめ理由の通知と弁明書の機会が必要）",
      en: "it may be, after the reasons were given and a written defence could be made",
    },
    "may-not": { ja: "打ち切ることはできない", en: "it may not be" },
  },
  when: {
    "may-be-discontinued": unless<DiscontinuanceFacts>(
      anyOf(
        criterion({
          id: "papers-not-filed-in-time",
          text: { ja: "十四日以内に書類を提出しなかった", en: "the papers were not filed within fourteen days" },
          basis: at("act:67:10"),
          facts: ["keepingNoticeReceivedOn", "answeredOn"],
          test: (facts, on) => {
            const received = facts.keepingNoticeReceivedOn;
            if (received === undefined) return false;
            if (!isLegalDate(received)) return undefined;
            const due = addStatutoryPeriod(received, { days: 14 }, { firstDay: "excluded" });
            return missed(due, nextWorkingDay(due), facts.answeredOn, on);
          },
        }),
        criterion({
          id: "not-corrected-in-time",
          text: {
            ja: "定められた期間内に補正を行わなかった",
            en: "the papers were not corrected within the period set",
          },
          basis: at("act:67:11"),
          facts: ["correctionDueOn", "correctedOn"],
          test: (facts, on) => {
            const due = facts.correctionDueOn;
            if (due === undefined) return false;
            return isLegalDate(due) ? missed(due, due, facts.correctedOn, on) : undefined;
          },
        }),
        fact(
          "publishedAgainstBan",
          "act:68",
          "法第六十八条の規定に違反して発明の内容を公開した",
          "the notified invention was made public against Art. 68",
        ),
        allOf(
          fact(
            "requestedReview",
            "act:66:2 first-sentence",
            "保全審査に付することを求める申出をした",
            "the applicant asked for the review itself",
          ),
          fact(
            "requestAbusive",
            "act:69:1",
            "不当な目的でみだりに申出をした",
            "it did so wantonly and for an improper purpose",
          ),
        ),
      ),
      criterion({
        id: "review-ended",
        text: { ja: "保全審査が既に終わっている", en: "the review has already ended" },
        basis: at("act:69:1"),
        facts: ["reviewEndedOn"],
        test: (facts, on) => byDay(facts.reviewEndedOn, on),
      }),
    ),
  },
  inForceFrom: chapterInForceFrom,
});

/**
 * Whether the security review may be discontinued.
 *
 * 保全審査の打切り. Use it where papers are late, a correction is missing, the invention was published during the review, or a
 * request for review was abusive. The Prime Minister may, and need not; the reasons and the chance of a written defence
 * come first (Act Art. 69(2)), and the Patent Office then dismisses the application. The fourteen days move off a
 * holiday; a period that the Prime Minister set does not.
 *
 * Sanction: no penalty (`penaltiesFor("review-papers-missing")`, `penaltiesFor("disclosure-during-review")`), but the
 * application may be dismissed.
 *
 * @param facts - days of the review (left out: has not happened) and what was found
 * @param on - the day whose law applies, and up to which the history counts
 * @param options - readings that the caller supplies
 * @returns `may-be-discontinued` where a ground exists
 * @example
 * assessDiscontinuance(
 *   { keepingNoticeReceivedOn: "2025-06-02", publishedAgainstBan: false, requestedReview: false },
 *   "2025-06-16",
 * ).answer; // => "may-not"
 * assessDiscontinuance({ keepingNoticeReceivedOn: "2025-06-02" }, "2025-06-17").answer; // => "may-be-discontinued"
 * @see Act, Art. 69
 * @category Patents: review and designation
 */
export function assessDiscontinuance(
  facts: DiscontinuanceFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<"may-be-discontinued" | "may-not"> {
  const read = readEvents(discontinuanceEvents, facts);
  const { keepingNoticeReceivedOn: noticed } = read.days;
  const known: DiscontinuanceFacts = factsOn(read, on);
  // The ban binds from receipt of the notice (Art. 68): what lies before it is no breach of it.
  const tooEarly = known.publishedAgainstBan === true && isBefore(on, noticed);
  if (tooEarly)
    read.issues.push(
      banNotBegun(["publishedAgainstBan"], { event: "publishedAgainstBan", earlier: "keepingNoticeReceivedOn" }),
    );
  const judged = tooEarly ? { ...known, publishedAgainstBan: null as never } : known;
  return withIssues(discontinuance(judged, on, options), read.issues);
}

/** The facts of a publication during the review. The days are a history: left out means that it has not happened. */
export interface ReviewPublicationFacts {
  /** Whether the person is the applicant. 特許出願人. */
  readonly applicant?: boolean | null | undefined;
  /** Whether what is to be made public is the notified invention. 通知に係る発明の内容. */
  readonly notifiedInvention?: boolean | null | undefined;
  /** Day on which the applicant received the notice of Act Art. 67(9). */
  readonly keepingNoticeReceivedOn?: RecordedDay;
  /** Day on which the applicant received the notice of designation (Act Art. 70(1)) or of no designation (Art. 71). */
  readonly outcomeNoticeReceivedOn?: RecordedDay;
  /** Day on which the application was abandoned, withdrawn or dismissed. */
  readonly applicationEndedOn?: RecordedDay;
}

/** What can happen while publication is banned. 公開禁止に係る経過の定め. */
export const reviewPublicationEvents = defineHistory({
  basis: "act:68",
  days: ["keepingNoticeReceivedOn", "outcomeNoticeReceivedOn", "applicationEndedOn"],
  steps: ["applicant", "notifiedInvention"],
  inForce: inForceAs(["keepingNoticeReceivedOn", "outcomeNoticeReceivedOn"]),
  words: [yesOrNoFact("applicant", at("act:68")), yesOrNoFact("notifiedInvention", at("act:68"))],
  clauses: [
    { event: "outcomeNoticeReceivedOn", notBefore: "keepingNoticeReceivedOn", at: "act:68" },
    { event: "applicationEndedOn", notBefore: "keepingNoticeReceivedOn", at: "act:68 proviso" },
  ],
});

function byDay(day: RecordedDay, on: LegalDate): Truth {
  return day === undefined ? false : isLegalDate(day) ? day <= on : undefined;
}

const reviewPublication = rule<ReviewPublicationFacts, "must-not-publish" | "not-bound">("act:68", {
  question: { ja: "保全審査中の発明の公開は禁止されるか。", en: "Does the ban on publishing during the review apply?" },
  answers: {
    "must-not-publish": { ja: "公開してはならない", en: "it must not be made public" },
    "not-bound": { ja: "この禁止は及ばない", en: "this ban does not apply" },
  },
  safeSide: "must-not-publish",
  when: {
    "must-not-publish": unless<ReviewPublicationFacts>(
      allOf(
        fact("applicant", "act:68", "特許出願人である", "the person is the applicant"),
        criterion({
          id: "keeping-notice-received",
          text: { ja: "法第六十七条第九項の通知を受けた", en: "the notice of Art. 67(9) was received" },
          basis: at("act:68"),
          facts: ["keepingNoticeReceivedOn"],
          test: (facts, on) => byDay(facts.keepingNoticeReceivedOn, on),
        }),
        not(
          criterion({
            id: "outcome-notice-received",
            text: {
              ja: "保全指定の通知又は保全指定をしない旨の通知を受けた",
              en: "the notice of designation or of no designation was received",
            },
            basis: at("act:68"),
            facts: ["outcomeNoticeReceivedOn"],
            test: (facts, on) => byDay(facts.outcomeNoticeReceivedOn, on),
          }),
        ),
        fact("notifiedInvention", "act:68", "通知に係る発明の内容である", "it is the notified invention"),
      ),
      criterion({
        id: "application-ended",
        text: { ja: "放棄、取下げ又は却下があった", en: "the application was abandoned, withdrawn or dismissed" },
        basis: at("act:68 proviso"),
        facts: ["applicationEndedOn"],
        test: (facts, on) => byDay(facts.applicationEndedOn, on),
      }),
    ),
  },
  inForceFrom: chapterInForceFrom,
});

/**
 * Whether the ban on publishing during the review applies.
 *
 * 保全審査中の発明公開の禁止. It binds the applicant alone, from receipt of the notice of Art. 67(9) to receipt of the outcome,
 * and has no penalty: a breach is a ground to discontinue the review. It says nothing about filing abroad, nor about
 * the ban on disclosure that follows a designation.
 *
 * Sanction: no penalty (`penaltiesFor("disclosure-during-review")`), but the application may be dismissed.
 *
 * @param facts - who, what, and the days of the review (left out: has not happened)
 * @param on - the day asked for
 * @param options - readings that the caller supplies
 * @returns `must-not-publish` or `not-bound`
 * @example
 * assessReviewPublication(
 *   { applicant: true, notifiedInvention: true, keepingNoticeReceivedOn: "2025-06-02" },
 *   "2025-06-10",
 * ).answer; // => "must-not-publish"
 * @see Act, Art. 68
 * @category Patents: review and designation
 */
export function assessReviewPublication(
  facts: ReviewPublicationFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<"must-not-publish" | "not-bound"> {
  const read = readEvents(reviewPublicationEvents, facts);
  return withIssues(reviewPublication(factsOn(read, on), on, options), read.issues);
}

/** The facts of a duty of secrecy of those who take part in the procedure. */
export interface ReviewSecrecyFacts {
  /** The procedure in which the invention was learnt. */
  readonly procedure?:
    | "review"
    | "extension"
    | "working-permission"
    | "cancellation"
    | "compensation"
    | null
    | undefined;
  /** Whether the person is an official of a State organ that takes part. 国の機関の職員. */
  readonly official?: boolean | null | undefined;
  /** Whether the invention was shown to the person as an expert or an expert's assistant. 開示を受けた者. */
  readonly shownAsExpert?: boolean | null | undefined;
  /** For compensation: whether the designation was still in its period. 保全指定の期間内. */
  readonly withinDesignation?: boolean | null | undefined;
}

const withSecrecy = ["review", "extension", "working-permission", "cancellation"] as const;

const reviewSecrecy = rule<ReviewSecrecyFacts, "bound-to-secrecy" | "not-bound">(
  ["act:67:8", "act:70:4", "act:73:5", "act:77:3", "act:80:4"],
  {
    question: { ja: "秘密保持義務を負うか。", en: "Is the person bound to secrecy?" },
    answers: {
      "bound-to-secrecy": {
        ja: "正当な理由なく秘密を漏らし、又は盗用してはならない",
        en: "must not leak or misuse the secret without a justifiable reason",
      },
      "not-bound": { ja: "この条による義務はない", en: "this article binds the person to nothing" },
    },
    safeSide: "bound-to-secrecy",
    when: {
      "bound-to-secrecy": allOf<ReviewSecrecyFacts>(
        anyOf(
          fact("official", "act:67:8", "関与する国の機関の職員である", "an official of a State organ that takes part", {
            id: "official-taking-part",
          }),
          fact(
            "shownAsExpert",
            "act:67:5",
            "専門家又は補助者として開示を受けた",
            "was shown the invention as an expert or an assistant",
          ),
        ),
        anyOf(
          word("procedure", withSecrecy, "act:67:8", "補償以外の手続である", "a procedure other than compensation", {
            id: "procedure-with-secrecy",
          }),
          fact(
            "withinDesignation",
            "act:80:4",
            "補償の手続が保全指定の期間内である",
            "compensation is decided within the period of designation",
          ),
        ),
      ),
    },
    shape: reviewSecrecyFactsShape,
    inForceFrom: chapterInForceFrom,
    enumerations: [enumerated("procedure", [...withSecrecy, "compensation"], at("act:67:8"))],
  },
);

/**
 * Whether a person who takes part in the procedure is bound to secrecy.
 *
 * 秘密保持義務. The duty of the review holds alike for extensions, working permissions and cancellations; for compensation
 * only within the period of designation. A breach is the conduct `leak-of-reviewed-invention`. It does not decide
 * whether a disclosure has a justifiable reason.
 *
 * Sanction: `penaltiesFor("leak-of-reviewed-invention")`.
 *
 * @param facts - the procedure and the person's part in it
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `bound-to-secrecy` or `not-bound`
 * @example
 * assessReviewSecrecy({ procedure: "review", shownAsExpert: true }, "2025-06-10").answer; // => "bound-to-secrecy"
 * assessReviewSecrecy({ procedure: "compensation", official: true, withinDesignation: false }, "2027-06-10").answer;
 * // => "not-bound"
 * @see Act, Arts 67(8), 80(4), 95(1)(ii)
 * @category Patents: review and designation
 */
export function assessReviewSecrecy(
  facts: ReviewSecrecyFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<"bound-to-secrecy" | "not-bound"> {
  return reviewSecrecy(facts, on, options);
}
