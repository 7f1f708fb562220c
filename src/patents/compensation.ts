import { addStatutoryPeriod } from "../calendar/period";
import { allOf, anyOf } from "../finding/condition";
import { fact } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { touchedBy } from "../finding/touched-by";
import { existingDay, type LegalDate } from "../kernel/legal-date";
import { chapterInForceFrom } from "./chapter-in-force";
import type { SharingBusiness } from "./review";
import { compensationFactsShape } from "./tables/fact-shapes";

/** One item of the amount claimed. 内訳. */
export interface CompensationItem {
  /** What the loss is. @pattern \S @maxLength 20000 */
  readonly description: string;
  /** Amount in yen, a whole number. @integer @minimum 0 */
  readonly amountYen: number;
}

/** Claim for compensation (form 4). 補償請求書. */
export interface CompensationClaim {
  /** Who suffered the loss; not only the applicant. 損失を受けた者. */
  readonly claimant: SharingBusiness;
  /** Total of the claim in yen. 補償請求額の総額. @integer @minimum 0 */
  readonly totalYen: number;
  /** Its breakdown; the items add up to the total. 内訳. @minItems 1 @maxItems 10000 */
  readonly breakdown: readonly CompensationItem[];
  /** Why compensation is claimed. 補償請求の理由. @pattern \S @maxLength 20000 */
  readonly reason: string;
  /**
   * The materials that support it, at least one. 疎明するに足りる資料.
   * @minItems 1 @maxItems 10000 @pattern \S @maxLength 20000
   */
  readonly supportingMaterials: readonly string[];
}

/** The facts of a claim for compensation. */
export interface CompensationFacts {
  /** Whether the invention is or was designated; one whose designation ended counts. 保全対象発明（解除又は満了したものを含む）. */
  readonly designatedOrOnceDesignated?: boolean | null | undefined;
  /** Whether the person suffered a loss. 損失を受けた. */
  readonly lossSuffered?: boolean | null | undefined;
  /** Whether the loss comes from a working permission that was not obtained. 許可を受けられなかったこと. */
  readonly fromRefusedPermission?: boolean | null | undefined;
  /** Whether it comes from a condition attached to a permission. 条件を付されたこと. */
  readonly fromPermissionCondition?: boolean | null | undefined;
  /**
   * Whether it otherwise comes from the designation; not from the screening, the review or the ban on filing abroad
   * before it. その他保全指定を受けたこと.
   */
  readonly otherwiseFromDesignation?: boolean | null | undefined;
  /** Whether it is a loss that would ordinarily arise. 通常生ずべき損失. */
  readonly ordinarilyArising?: boolean | null | undefined;
}

const compensation = rule<CompensationFacts, "compensated" | "not-compensated">("act:80:1", {
  question: { ja: "国は損失を補償するか。", en: "Does the State compensate the loss?" },
  answers: {
    compensated: { ja: "通常生ずべき損失が補償される", en: "the loss that would ordinarily arise is compensated" },
    "not-compensated": { ja: "この条による補償はない", en: "this article gives no compensation" },
  },
  when: {
    compensated: allOf<CompensationFacts>(
      fact(
        "designatedOrOnceDesignated",
        "act:80:1",
        "保全対象発明である（保全指定が解除され、又は期間が満了したものを含む。）",
        "the invention is designated, or was",
      ),
      anyOf(
        fact(
          "fromRefusedPermission",
          "act:73:1 proviso",
          "実施の許可を受けられなかったことによる",
          "from a working permission that was not obtained",
        ),
        fact(
          "fromPermissionCondition",
          "act:73:4",
          "許可に条件を付されたことによる",
          "from a condition attached to a permission",
        ),
        fact(
          "otherwiseFromDesignation",
          "act:80:1",
          "その他保全指定を受けたことによる",
          "otherwise from the designation",
        ),
      ),
      fact("lossSuffered", "act:80:1", "損失を受けた", "a loss was suffered"),
      fact("ordinarilyArising", "act:80:1", "通常生ずべき損失である", "the loss would ordinarily arise"),
    ),
  },
  shape: compensationFactsShape,
  inForceFrom: chapterInForceFrom,
});

/**
 * Whether the State compensates a loss from a designation.
 *
 * 損失の補償. Anyone who suffered the loss can claim, a licensee too, also after the designation ended. The claim goes to
 * the Prime Minister on form 4 with total, breakdown, reason and supporting material. Chapter V sets no last day for it
 * and none for the decision: a known gap of what is compensated. It does not compute the amount.
 *
 * @param facts - the loss and where it comes from
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `compensated` or `not-compensated`
 * @example
 * assessCompensationClaim(
 *   { designatedOrOnceDesignated: true, fromRefusedPermission: true, lossSuffered: true, ordinarilyArising: true },
 *   "2026-05-01",
 * ).answer; // => "compensated"
 * @see Act, Art. 80(1)(2); Cabinet Office Order No. 78 of 2023, Art. 12
 * @category Patents: compensation
 */
export function assessCompensationClaim(
  facts: CompensationFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<"compensated" | "not-compensated"> {
  const finding = compensation(facts, on, options);
  // What is open is until when a compensation can be claimed, and what the official answers say of it.
  if (finding.answer === "not-compensated") return finding;
  return touchedBy(finding, ["patents-compensation-claim-period", "patents-compensation-questions-and-answers"]);
}

/**
 * The last day to sue the State for a higher compensation.
 *
 * 補償すべき金額の増額を請求する訴えの期限. Within six months of receipt of the notice of the amount; the day of receipt is not
 * counted. A court action is not an act towards an administrative organ, so the day does not move under the Act on
 * Holidays of Administrative Organs; whether the rules of civil procedure move it is not decided here.
 *
 * @param noticeReceivedOn - day on which the claimant received the notice of the amount decided
 * @returns the last day; `undefined` at the end of the calendar
 * @throws EspaError `not-a-legal-date` where the day of receipt does not exist
 * @example
 * compensationSuitDeadline("2026-04-15"); // => "2026-10-15"
 * compensationSuitDeadline("2025-08-31"); // => "2026-02-28"
 * @see Act, Art. 80(5)(6)
 * @category Patents: compensation
 */
export function compensationSuitDeadline(noticeReceivedOn: LegalDate): LegalDate | undefined {
  if (existingDay(noticeReceivedOn, ["noticeReceivedOn"]) > "9900-12-31") return undefined;
  return addStatutoryPeriod(noticeReceivedOn, { months: 6 }, { firstDay: "excluded" });
}
