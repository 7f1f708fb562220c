import { addDays } from "../calendar/days";
import { nextWorkingDay } from "../calendar/holidays";
import { addStatutoryPeriod } from "../calendar/period";
import { allOf, anyOf, unless } from "../finding/condition";
import { actPromulgatedOn, dayBeforeTheAct } from "../finding/day-before-the-act";
import { yesOrNoFact } from "../finding/enumeration";
import { fact, number } from "../finding/fact";
import type { Finding } from "../finding/finding";
import { defineHistory, eventAfterLastDay, readEvents } from "../finding/history";
import { issuesOfReadings, type RuleOptions, readingsOfDays } from "../finding/reading";
import { rule } from "../finding/rule";
import {
  type InvalidTimeline,
  invalidTimeline,
  layOut,
  type ProcedureTimeline,
  type UndeterminedTimeline,
  undeterminedTimeline,
} from "../finding/timeline";
import type { Citation } from "../kernel/citation";
import { dated } from "../kernel/dated";
import { weakerGrade } from "../kernel/grade";
import { defineIssue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { gradedRow, stretchOn, wordingsOf } from "../kernel/wordings";
import type { DeemedExportCategory } from "./deemed-export-category";
import type { InvestmentExemptionLimit } from "./investment-exemption-limit";
import { deemedExportFactsShape } from "./tables/fact-shapes";
import { deemedExportCategoryRows, exemptionLimitRows } from "./tables/foreign-exchange";

export type { DeemedExportCategory, InvestmentExemptionLimit };

const categories = dated(deemedExportCategoryRows);

/**
 * The three kinds of residents to whom a transfer of technology counts as an export.
 *
 * みなし輸出の特定類型. They rest on notices that read the Foreign Exchange Act, not on a new article.
 *
 * @param on - the day
 * @returns three rows since 2022-05-01, `[]` before
 * @example
 * deemedExportCategories("2022-05-18")[1]?.shareOfIncomeAtLeast; // => 0.25
 * @see Foreign Exchange and Foreign Trade Act, Art. 25(1)
 * @category Policy
 */
export function deemedExportCategories(on: LegalDate): readonly DeemedExportCategory[] {
  return categories.on(on).map((row) => gradedRow(row, on));
}

/** Facts about a resident to whom technology would be transferred. @category Policy */
export interface DeemedExportFacts {
  /** The recipient is a resident, a natural person; a transfer to a non-resident is outside this question. 居住者（自然人）. */
  readonly recipientIsResident?: boolean | null | undefined;
  /**
   * Category 1: bound by a contract with a foreign government or corporation and under its direction, or owing it a
   * duty of care.
   */
  readonly underForeignContract?: boolean | null | undefined;
  /**
   * Exception to category 1: also employed by a Japanese corporation, and its direction goes first by agreement.
   * 日本法人の指揮命令等の優先.
   */
  readonly domesticDirectionGoesFirst?: boolean | null | undefined;
  /**
   * Exception to category 1: employed by a Japanese corporation, and the foreign corporation is of its group, as the
   * notices define one. グループ外国法人等.
   */
  readonly foreignCorporationOfGroup?: boolean | null | undefined;
  /**
   * Category 2: share of the yearly income that comes, or is promised, from a foreign government or the like, 0 to 1.
   * 年間所得に占める割合.
   * @minimum 0 @maximum 1
   */
  readonly foreignShareOfIncome?: number | null | undefined;
  /** Category 3: acts in Japan under the instructions of a foreign government or the like. */
  readonly underForeignInstructions?: boolean | null | undefined;
}

/** Whether a resident falls under one of the three categories. */
export type DeemedExportAnswer = "specific-category" | "no-specific-category";

const resident = fact<DeemedExportFacts>(
  "recipientIsResident",
  "foreign-exchange-act:25:1",
  "提供の相手方が居住者である",
  "the recipient is a resident",
  { grade: "secondary" },
);
const contract = fact<DeemedExportFacts>(
  "underForeignContract",
  "foreign-exchange-act:25:1",
  "外国政府等又は外国法人等との契約に基づきその指揮命令に服する",
  "bound by a contract with a foreign government or corporation",
  { id: "category-1", grade: "secondary" },
);
const domesticDirection = fact<DeemedExportFacts>(
  "domesticDirectionGoesFirst",
  "foreign-exchange-act:25:1",
  "日本法人とも雇用契約等を締結し、その指揮命令等が優先することに合意している",
  "also employed by a Japanese corporation whose direction goes first by agreement",
  { grade: "secondary" },
);
const ofGroup = fact<DeemedExportFacts>(
  "foreignCorporationOfGroup",
  "foreign-exchange-act:25:1",
  "日本法人と雇用契約等を締結し、外国法人等がそのグループ外国法人等である",
  "employed by a Japanese corporation, and the foreign corporation is of its group",
  { grade: "secondary" },
);
const income = number<DeemedExportFacts>("foreignShareOfIncome").atLeast(
  0.25,
  "foreign-exchange-act:25:1",
  "外国政府等からの利益が年間所得の二十五パーセント以上である",
  "at least 25 percent of the yearly income from a foreign government",
  { id: "category-2", grade: "secondary" },
);
const instructions = fact<DeemedExportFacts>(
  "underForeignInstructions",
  "foreign-exchange-act:25:1",
  "国内において外国政府等の指示の下で行動する",
  "acts in Japan under the instructions of a foreign government",
  { id: "category-3", grade: "secondary" },
);

const categoryOne = unless(contract, anyOf(domesticDirection, ofGroup));

const deemedExport = rule<DeemedExportFacts, DeemedExportAnswer>("foreign-exchange-act:25:1", {
  question: { ja: "居住者は特定類型に当たるか。", en: "Does the resident fall under one of the three categories?" },
  answers: {
    "specific-category": {
      ja: "特定類型に当たり、非居住者への提供とみなされる",
      en: "one of them applies: the transfer counts as one to a non-resident",
    },
    "no-specific-category": { ja: "特定類型に当たらない", en: "none of them applies" },
  },
  when: { "specific-category": allOf(resident, anyOf(categoryOne, income, instructions)) },
  shape: deemedExportFactsShape,
  inForceFrom: "2022-05-01",
  grade: "secondary",
  // A share from none to all: 25 for a quarter is refused, not read as twenty-five times the income.
  enumerations: [
    { path: ["foreignShareOfIncome"], type: "number", atLeast: 0, atMost: 1, basis: at("foreign-exchange-act:25:1") },
  ],
});

/**
 * Whether a transfer of technology to a resident counts as one to a non-resident.
 *
 * みなし輸出（特定類型）. Category 1 has two exceptions: the direction of a Japanese employer that goes first, and a foreign
 * corporation of its group. Use it beside the ban on foreign filing of Art. 78, of which it is independent. It does not
 * decide whether the technology is controlled or whether a permit is needed.
 *
 * @param facts - what is known of the recipient
 * @param on - the day of the transfer
 * @param options - readings that the caller supplies
 * @returns `specific-category` or `no-specific-category`, with the grade `secondary` at most
 * @example
 * assessDeemedExport({ recipientIsResident: true, underForeignContract: true }, "2024-05-01").missing;
 * // => ["domesticDirectionGoesFirst", "foreignCorporationOfGroup", "foreignShareOfIncome", "underForeignInstructions"]
 * assessDeemedExport({ recipientIsResident: true, foreignShareOfIncome: 0.25 }, "2024-05-01").answer;
 * // => "specific-category"
 * @see Foreign Exchange and Foreign Trade Act, Art. 25(1)
 * @category Policy
 */
export function assessDeemedExport(
  facts: DeemedExportFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<DeemedExportAnswer> {
  const finding = deemedExport(facts, on, options);
  return { ...finding, gaps: [...(finding.gaps ?? []), "deemed-exports-notices"] };
}

const exemptionLimits = dated(exemptionLimitRows);

/**
 * For which operators certain foreign investors have no exemption from prior notification.
 *
 * 事前届出免除制度と特定社会基盤事業者. The touch point of the designation of Art. 50(1) with the screening of inward investment: since
 * 2025-05-19 an operator that carries on a business set by the ministers and is designated is one in whom certain
 * foreign investors cannot invest under the exemption. Who these are and who the operators are was read in the
 * ministerial order; what follows stands in the Cabinet Order, which was not read, so the grade is `secondary`. It does
 * not decide whether an investment must be notified.
 *
 * @param on - the day of the investment
 * @returns the row since 2025-05-19, `[]` before
 * @example
 * investmentExemptionLimits("2025-05-19")[0]?.operators.basis;
 * // => { law: "355M50007FC2001", article: "3-2", paragraph: 5 }
 * investmentExemptionLimits("2025-05-18"); // => []
 * @see Order on Inward Direct Investment, Art. 3-2(3) to (5)
 * @category Policy
 * @since 0.1.6
 */
export function investmentExemptionLimits(on: LegalDate): readonly InvestmentExemptionLimit[] {
  return exemptionLimits.on(on).map((row) => gradedRow(row, on));
}

/**
 * What has happened to a notification of inward direct investment. A day left out has not come. 対内直接投資等の届出.
 * @category Policy
 */
export interface ForeignInvestmentHistory {
  /** The day on which the ministers accepted the notification. 受理した日. */
  readonly receivedOn: LegalDate;
  /** The standstill was shortened to end on this day. 短縮. */
  readonly shortenedTo?: LegalDate | null | undefined;
  /** The standstill was extended for examination. 延長. */
  readonly extended?: boolean | null | undefined;
  /** The council asked for more time: five months instead of four. 関税・外国為替等審議会の申出. */
  readonly councilNeedsMoreTime?: boolean | null | undefined;
  /** The day on which a recommendation was received. 勧告を受けた日. */
  readonly recommendationReceivedOn?: LegalDate | null | undefined;
  /** The day on which the investor gave notice that it accepts the recommendation. 勧告を応諾する旨の通知をした日. */
  readonly acceptedOn?: LegalDate | null | undefined;
}

/** The days of a notification of inward direct investment. @category Policy */
export interface ForeignInvestmentTimeline extends ProcedureTimeline {
  /** The days could be counted under a wording that was read. */
  readonly state: "counted";
  /** Last day on which the investment is forbidden. */
  readonly prohibitedThrough: LegalDate;
  /**
   * First day on which it may be made: the day after, or the day of accepting a recommendation if that is earlier (Art.
   * 27(9)).
   */
  readonly mayInvestFrom: LegalDate;
  /** A recommendation was accepted: the investment may be made only as recommended (Art. 27(8)). */
  readonly onlyAsRecommended: boolean;
  /** Last day of the thirty days, which count the day of acceptance. */
  readonly standstillEnd: LegalDate;
  /** Last day to which the standstill can be extended: four months. */
  readonly extensionLimit: LegalDate;
  /** The same where the council needs more time: five months. */
  readonly extensionLimitWithCouncil: LegalDate;
  /** Last day for a recommendation; only after an extension. 勧告の期限. */
  readonly recommendationDeadline?: LegalDate;
  /** Last day for an order: the same day, where a recommendation was received and not accepted. 命令の期限. */
  readonly orderDeadline?: LegalDate;
  /**
   * Last of the ten days to say whether a recommendation is accepted, moved off a holiday of administrative organs;
   * absent beyond their table.
   */
  readonly answerDue?: LegalDate;
  /** How it differs from Art. 52 of the Act. */
  readonly differsFromArticle52: readonly (
    | "recommendation-only-after-extension"
    | "council-is-heard"
    | "five-months-with-council"
    | "refusal-gives-no-reason"
    | "no-justifiable-reason-to-refuse"
  )[];
  /** The provision. */
  readonly basis: Citation;
}

const wordings = wordingsOf(["foreign-exchange-act:27"]);

const shortenedLater = defineIssue(
  "shortened-beyond-standstill",
  {
    ja: "短縮後の期間の末日が短縮前の期間の外にあります。",
    en: "The standstill cannot be shortened to a day before its start or after its end.",
  },
  at("foreign-exchange-act:27:2"),
);

/** What can happen to a notification of inward direct investment, and in which order. 対内直接投資等の届出の経過の定め. */
export const foreignInvestmentEvents = defineHistory<
  "receivedOn" | "shortenedTo" | "recommendationReceivedOn" | "acceptedOn",
  "extended" | "councilNeedsMoreTime"
>({
  days: ["receivedOn", "shortenedTo", "recommendationReceivedOn", "acceptedOn"],
  steps: ["extended", "councilNeedsMoreTime"],
  inForce: [{ days: ["receivedOn"], first: actPromulgatedOn, as: dayBeforeTheAct }],
  words: [
    yesOrNoFact("extended", at("foreign-exchange-act:27:3")),
    yesOrNoFact("councilNeedsMoreTime", at("foreign-exchange-act:27:6")),
  ],
  clauses: [
    { step: "councilNeedsMoreTime", needs: "extended", at: "foreign-exchange-act:27:6" },
    { step: "recommendationReceivedOn", needs: "extended", at: "foreign-exchange-act:27:5" },
    { event: "recommendationReceivedOn", notBefore: "receivedOn", at: "foreign-exchange-act:27:5" },
    { step: "acceptedOn", needs: "recommendationReceivedOn", at: "foreign-exchange-act:27:7" },
    { event: "acceptedOn", notBefore: "recommendationReceivedOn", at: "foreign-exchange-act:27:7" },
    {
      check: ({ given, days, issues }) => {
        const { receivedOn, shortenedTo } = days;
        if (typeof receivedOn !== "string" || typeof shortenedTo !== "string") return;
        const last = periodOf(receivedOn, given.extended === true, given.councilNeedsMoreTime === true).limit;
        if (shortenedTo < receivedOn || shortenedTo > last) issues.push(shortenedLater(["shortenedTo"]));
      },
    },
    {
      // A recommendation is possible until the extended period ends; it takes effect when it is received.
      check: ({ given, days, issues }) => {
        const { receivedOn, recommendationReceivedOn } = days;
        if (typeof receivedOn !== "string" || typeof recommendationReceivedOn !== "string") return;
        const last = periodOf(
          receivedOn,
          given.extended === true,
          given.councilNeedsMoreTime !== false && given.councilNeedsMoreTime !== undefined,
        ).limit;
        if (given.extended !== true || recommendationReceivedOn <= last) return;
        const issue = eventAfterLastDay(["recommendationReceivedOn"], { event: "recommendationReceivedOn", last });
        issues.push({ ...issue, basis: at("foreign-exchange-act:27:5 proviso") });
      },
    },
  ],
});

/**
 * The thirty days, the four and the five months, which count the day of acceptance, and which of them ends the
 * standstill.
 */
function periodOf(receivedOn: LegalDate, isExtended: boolean, councilNeedsMoreTime: boolean) {
  const counted = { firstDay: "included" } as const;
  const standstillEnd = addStatutoryPeriod(receivedOn, { days: 30 }, counted);
  const extensionLimit = addStatutoryPeriod(receivedOn, { months: 4 }, counted);
  const extensionLimitWithCouncil = addStatutoryPeriod(receivedOn, { months: 5 }, counted);
  const limit = !isExtended ? standstillEnd : councilNeedsMoreTime ? extensionLimitWithCouncil : extensionLimit;
  return { standstillEnd, extensionLimit, extensionLimitWithCouncil, limit };
}

/**
 * The days of a notification of inward direct investment: the twin of Art. 52.
 *
 * 外為法第二十七条の期間. Use it to set the two reviews side by side. Both count from the day of acceptance with that day
 * included, thirty days, then four months, ten days to answer. Here a recommendation needs an extension and the opinion
 * of the council, the council can make it five months, and a refusal neither gives reasons nor is excused by a
 * justifiable one. It does not decide which business or investor must notify. The wording of 2026-06-05 was read: of
 * earlier days `gaps` says so, of days since 2026-07-02 that Act No. 30 of 2026 may have changed it; from 2027-06-04 it
 * has, and there is no answer.
 *
 * @param history - what has happened; the notification was accepted on or after 2022-05-18
 * @param options - readings of Art. 27 as amended, which the library did not read
 * @returns the days, `undetermined`, or `invalid` with issues
 * @example
 * foreignInvestmentTimeline({ receivedOn: "2024-06-03" }); // => { prohibitedThrough: "2024-07-02" }
 * foreignInvestmentTimeline({ receivedOn: "2024-06-03", extended: true });
 * // => { recommendationDeadline: "2024-10-02" }
 * const accepted = foreignInvestmentTimeline({
 *   receivedOn: "2024-06-03",
 *   extended: true,
 *   recommendationReceivedOn: "2024-08-01",
 *   acceptedOn: "2024-08-05",
 * });
 * accepted; // => { mayInvestFrom: "2024-08-05", onlyAsRecommended: true }
 * @see Foreign Exchange and Foreign Trade Act, Art. 27
 * @category Policy
 */
export function foreignInvestmentTimeline(
  history: ForeignInvestmentHistory,
  options?: RuleOptions,
): ForeignInvestmentTimeline | UndeterminedTimeline | InvalidTimeline {
  const { days, given, issues } = readEvents(foreignInvestmentEvents, history);
  const { receivedOn, shortenedTo, recommendationReceivedOn, acceptedOn } = days;
  if (issues.length > 0) return invalidTimeline([...issues, ...issuesOfReadings(options, wordings)]);
  const unread = typeof receivedOn === "string" ? stretchOn(wordings, receivedOn) : undefined;
  const readings = typeof receivedOn === "string" ? readingsOfDays(options, wordings, receivedOn) : undefined;
  const ofReadings = readings?.issues ?? issuesOfReadings(options, wordings);
  if (typeof receivedOn === "string" && unread !== undefined && readings?.isClosed(receivedOn) === true)
    return {
      ...undeterminedTimeline("wording-not-read"),
      issues: ofReadings,
      grade: "inferred",
      gaps: [...unread.gaps],
    };
  // On each of these hangs whether the investment is forbidden.
  const missing = [
    "receivedOn",
    "shortenedTo",
    "extended",
    "councilNeedsMoreTime",
    "recommendationReceivedOn",
    "acceptedOn",
  ].filter((name) => given[name] === null || (name === "receivedOn" && receivedOn === undefined));
  if (typeof receivedOn !== "string" || missing.length > 0)
    return { ...undeterminedTimeline("facts-missing", missing), issues: ofReadings };
  const isExtended = given.extended === true;
  const { limit, ...lengths } = periodOf(receivedOn, isExtended, given.councilNeedsMoreTime === true);

  const prohibitedThrough = shortenedTo ?? limit;
  const dayAfter = addDays(prohibitedThrough, 1);
  const notice = recommendationReceivedOn ?? undefined;
  const accepted = acceptedOn ?? undefined;
  const tenth = notice && addStatutoryPeriod(notice, { days: 10 }, { firstDay: "included" });
  const answerDue = tenth && nextWorkingDay(tenth);
  // Art. 27(9) and (10) speak of the notice of Art. 27(7), which has ten days, as Art. 52(9) and (10) of the Act do.
  // Beyond the table of holidays the tenth day itself is the last that is surely in time.
  const late = accepted !== undefined && tenth !== undefined && accepted > (answerDue ?? tenth);
  const beforeItsEnd = accepted !== undefined && accepted < dayAfter ? accepted : undefined;
  const early = late ? undefined : beforeItsEnd;
  const { days: named, boundaries } = layOut([
    [
      "received",
      receivedOn,
      "foreign-exchange-act:27:2",
      "届出を受理した日（期間の一日目）",
      "the notification is accepted: day one",
    ],
    [
      "standstill-end",
      lengths.standstillEnd,
      "foreign-exchange-act:27:2",
      "三十日の末日",
      "thirty days from acceptance end",
    ],
    [
      "extension-limit",
      lengths.extensionLimit,
      "foreign-exchange-act:27:3",
      "四月の末日",
      "furthest day of an extension: four months",
    ],
    [
      "extension-limit-with-council",
      lengths.extensionLimitWithCouncil,
      "foreign-exchange-act:27:6",
      "五月の末日（審議会の申出がある場合）",
      "furthest day where the council needs more time: five months",
    ],
    [
      "recommendation-deadline",
      isExtended ? limit : undefined,
      "foreign-exchange-act:27:5",
      "勧告をすることができる最後の日",
      "last day for a recommendation",
    ],
    [
      "order-deadline",
      notice !== undefined && (accepted === undefined || late) ? limit : undefined,
      "foreign-exchange-act:27:10",
      "命令をすることができる最後の日",
      "last day for an order",
    ],
    [
      "answer-due",
      answerDue,
      "foreign-exchange-act:27:7",
      "勧告を応諾するかしないかの通知の期限",
      "last day to say whether the recommendation is accepted",
    ],
    [
      "prohibited-through",
      prohibitedThrough,
      "foreign-exchange-act:27:2",
      "対内直接投資等を行ってはならない期間の末日",
      "last day on which the investment is forbidden",
    ],
    [
      "may-invest-from",
      early ?? dayAfter,
      early === undefined ? "foreign-exchange-act:27:2" : "foreign-exchange-act:27:9",
      "対内直接投資等を行うことができる最初の日",
      "first day of the investment",
    ],
  ]);
  const { received: _, ...computed } = named;
  // The days of a notification run on: what is not known of the wording of the last of them is not known of it.
  const through = [prohibitedThrough, notice ?? "", accepted ?? ""].sort().at(-1) as LegalDate;
  const gaps = [
    ...new Set([...(unread?.gaps ?? []), ...(stretchOn(wordings, through)?.gaps ?? [])]),
    ...(tenth !== undefined && answerDue === undefined ? ["holidays-beyond-table"] : []),
    // Whether it binds to what was recommended (Art. 27(8)) hangs on the same.
    ...(late ? ["late-acceptance"] : []),
  ];
  return {
    state: "counted",
    ...(computed as Required<typeof computed>),
    onlyAsRecommended: accepted !== undefined,
    differsFromArticle52: [
      "recommendation-only-after-extension",
      "council-is-heard",
      "five-months-with-council",
      "refusal-gives-no-reason",
      "no-justifiable-reason-to-refuse",
    ],
    boundaries,
    missing: [],
    issues: ofReadings,
    grade: weakerGrade(gaps.length > 0 ? "inferred" : "text", readings?.gradeOn(receivedOn) ?? "text"),
    gaps,
    basis: at("foreign-exchange-act:27"),
  };
}
