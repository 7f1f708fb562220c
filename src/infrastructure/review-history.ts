import type { InvalidTimeline } from "../finding/timeline";
import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";

/**
 * What happened to one filed plan. 届出後の経過.
 *
 * A history is closed: a day left out means that the event has not happened; `null` means that it is not known whether
 * or when it happened.
 */
export interface ReviewHistory {
  /** The day on which the minister received the notification; day one of every count. 届出を受理した日. */
  readonly receivedOn: LegalDate | null;
  /** The day on which the notification was made; only Art. 52(9) counts from it. 届出をした日. */
  readonly filedOn?: LegalDate | null | undefined;
  /** Last day of the shortened standstill, as the notice states it. 短縮の期間の末日. */
  readonly shortenedTo?: LegalDate | null | undefined;
  /**
   * The day on which it was shortened; without it the shortening counts as made. It settles the order where it was
   * extended, too. 短縮をした日.
   */
  readonly shortenedOn?: LegalDate | null | undefined;
  /** Last day of the extended standstill, as the notice states it. 延長の期間の末日. */
  readonly extendedUntil?: LegalDate | null | undefined;
  /**
   * The day on which it was extended; without it the extension counts as made. It settles the order where it was
   * shortened, too. 延長をした日.
   */
  readonly extendedOn?: LegalDate | null | undefined;
  /** The day on which the recommendation was made. 勧告をした日. */
  readonly recommendedOn?: LegalDate | null | undefined;
  /**
   * The day on which the operator received the recommendation; taken as `recommendedOn` where it is left out. 勧告を受けた日.
   */
  readonly recommendationReceivedOn?: LegalDate | null | undefined;
  /** The day on which the operator answered. 応諾するかしないかの通知の日. */
  readonly answeredOn?: LegalDate | null | undefined;
  /** The answer; without `answeredOn` it counts as given. 応諾・不応諾. */
  readonly answer?: "accepted" | "refused" | null | undefined;
  /** Whether the operator has just reason to refuse. 正当な理由. */
  readonly refusalJustified?: boolean | null | undefined;
  /** The day on which the changed plan was filed, after acceptance or after an order. 変更を加えた導入等計画書の届出の日. */
  readonly changedPlanFiledOn?: LegalDate | null | undefined;
  /** The day of the order. 命令の日. */
  readonly orderedOn?: LegalDate | null | undefined;
  /** The day on which the operator gave the introduction or outsourcing up. 中止の日. */
  readonly discontinuedOn?: LegalDate | null | undefined;
}

/**
 * Where a filed plan stands on a day.
 *
 * - `not-received`: the day of receipt lies ahead; the days are those of a receipt on that day
 * - `standstill`: the thirty days, or what is left of them, are running
 * - `extended`: the extended period is running
 * - `recommended`: a recommendation was made and the ten days for the answer are running
 * - `unanswered`: the ten days have passed without an answer; an order can be made
 * - `refused`: the operator has refused; an order can be made where there is no just reason
 * - `accepted`: the operator has accepted; the changed plan must be filed before anything is introduced, and after an
 *   acceptance that came late the period must be over
 * - `changed-plan-filed`: accepted or ordered, and filed; the plan as changed may be carried out
 * - `ordered`: an order was made; only the plan as changed may be carried out, once it is filed and the period is over
 * - `discontinued`: the operator gave it up
 * - `cleared`: the period is over and nothing of the review stands in the way
 */
export type ReviewState =
  | "not-received"
  | "standstill"
  | "extended"
  | "recommended"
  | "unanswered"
  | "refused"
  | "accepted"
  | "changed-plan-filed"
  | "ordered"
  | "discontinued"
  | "cleared";

/** Names one day that the review turns on. */
export type ReviewBoundaryId =
  | "received"
  | "standstill-ends"
  | "extension-limit"
  | "extension-ends"
  | "shortened-standstill-ends"
  | "recommendation-deadline"
  | "order-deadline"
  | "answer-due"
  | "early-start-lifts-through"
  | "may-introduce-from";

/** One day that the review turns on, with its article. */
export interface ReviewBoundary {
  /** Stable id. */
  readonly id: ReviewBoundaryId;
  /** The day. */
  readonly date: LegalDate;
  /** What the day is and how it was counted. */
  readonly what: BilingualText;
  /** The provision that says so. */
  readonly basis: Citation;
  /** `inferred` for a day on which the wording in force was not read. */
  readonly grade: Grade;
}

/**
 * The days that the review of a plan turns on. 審査の日程.
 *
 * A day is absent where it does not follow from what has happened, or where the wording that sets it was not read.
 */
export interface ReviewDays {
  /** Last day on which the introduction or the outsourced work is forbidden. 導入を行い、又は行わせてはならない期間の末日. */
  readonly prohibitedThrough?: LegalDate;
  /**
   * First day on which it is allowed. Absent where no day follows from what has happened: after acceptance or an order
   * until the changed plan is filed, and after discontinuation.
   */
  readonly mayIntroduceFrom?: LegalDate;
  /** Last day for a recommendation. 勧告をすることができる期間の末日. */
  readonly recommendationDeadline?: LegalDate;
  /** The furthest day to which the standstill can be extended. 四月間の末日. */
  readonly extensionLimit?: LegalDate;
  /**
   * Last day for the answer, once a recommendation was received; moved off holidays. Absent beyond the holiday table.
   */
  readonly answerDue?: LegalDate;
  /** Last day for an order. 命令をすることができる期間の末日. */
  readonly orderDeadline?: LegalDate;
}

/**
 * What the wording of Art. 52 last read gives. 改正前の条文による日程.
 *
 * It held up to the day before `until` and is not known to be the law since: none of these days may be told without
 * that.
 */
export interface LastReadReview extends ReviewDays {
  /** Where the plan would stand under that wording; `undetermined` where an entry that matters is not known. */
  readonly state: ReviewState | "undetermined";
  /** First day of the wording that was not read. */
  readonly until: LegalDate;
}

/** The review of a plan on a day. 審査の日程. */
export interface ReviewTimeline extends ReviewDays {
  /** Where the plan stands on the day asked for. */
  readonly state: ReviewState;
  /** The day asked for. */
  readonly on: LegalDate;
  /**
   * Every day with its article, in order of date. One that rests on the wording last read says so in its text; the
   * first day of introduction is never among those.
   */
  readonly boundaries: readonly ReviewBoundary[];
  /**
   * State and days as last read, where a day of the review falls under a wording of Art. 52 that was not read; the days
   * that the wording read does not carry stand here only. `null` where that wording does not allow what has happened
   * since.
   */
  readonly lastRead?: LastReadReview | null;
  /** The entries of the history that are not known and matter; none where the state follows. */
  readonly missing: readonly (keyof ReviewHistory)[];
  /** What is wrong with a reading that was supplied; what is wrong with a history makes it `invalid`. */
  readonly issues: readonly Issue[];
  /** Grade of the weakest source. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch these days. */
  readonly gaps: readonly string[];
  /** Ids of the evidence on which the state stands although the wording was not read. */
  readonly evidence?: readonly string[];
}

/** The review of a plan whose history holds something that is not known, or whose wording was not read. */
export interface UndeterminedReview
  extends Partial<Omit<ReviewTimeline, "state" | "on" | "missing" | "issues" | "boundaries" | "grade" | "gaps">>,
    Pick<ReviewTimeline, "issues" | "boundaries"> {
  /** It does not follow from what is known or was read. The days that do follow are given. */
  readonly state: "undetermined";
  /** The day asked for. */
  readonly on: LegalDate;
  /** Why: an entry of the history is not known, or Art. 52 as amended was not read. */
  readonly why: "facts-missing" | "wording-not-read";
  /** The entries of the history that are not known and matter. */
  readonly missing: readonly (keyof ReviewHistory)[];
  /** Grade of the weakest source. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch these days. */
  readonly gaps: readonly string[];
}

/** A history that cannot have happened, or in which a day does not exist. */
export type InvalidReview = InvalidTimeline;
