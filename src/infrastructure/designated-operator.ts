import type { RecordSource } from "../kernel/dated";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";
import type { IntroductionDutyFacts } from "./introduction-duty";

/**
 * One designation of an operator for one business. 特定社会基盤事業者の指定 (Act Art. 50).
 *
 * A designation for waterworks that the MHLW made before 2024-04-01 counts as the MLIT's and stays as it was (Cabinet
 * Order No. 102 of 2024, Art. 16(2)); `designationsTakenOver` of `competentMinistersInDetail` says so.
 */
export interface OperatorDesignation {
  /** The business that it was designated for. 指定に係る特定社会基盤事業の種類. */
  readonly business: InfrastructureBusinessId;
  /** Day of the designation; absent where it is not known. 指定をした日. */
  readonly designatedOn?: LegalDate | undefined;
  /** Day of the public notice in the Official Gazette. 公示の日. */
  readonly gazettedOn?: LegalDate | undefined;
  /** Day on which the notice of the designation was received; the grace period counts from it. 指定の通知を受けた日. */
  readonly noticeReceivedOn?: LegalDate | undefined;
  /** Day on which the designation was cancelled (Art. 51). 指定の解除. */
  readonly cancelledOn?: LegalDate | undefined;
  /** Day of an official list that names the operator. */
  readonly listedOn?: LegalDate | undefined;
  /** Where this was read and how far it can be trusted. */
  readonly source: RecordSource;
}

/**
 * A designated operator: one company, as many designations as it has businesses. 特定社会基盤事業者.
 *
 * Duties and grace periods run for each business apart, not for the company.
 */
export interface DesignatedOperator {
  /** Name as designated. 名称. @minLength 1 @maxLength 300 */
  readonly nameJa: string;
  /** Name in English, where there is one. @minLength 1 @maxLength 300 */
  readonly nameEn?: string | undefined;
  /** Address as designated. 住所. @minLength 1 @maxLength 500 */
  readonly address?: string | undefined;
  /** Corporate number of 13 digits. 法人番号. @schema CorporateNumber */
  readonly corporateNumber?: string | undefined;
  /** The designations, at least one. @minItems 1 @maxItems 100 */
  readonly designations: readonly OperatorDesignation[];
}

/** What the record of a designated operator says of one designation, as facts of the duty to notify. 指定に係る事実. */
export type DesignationFacts = Pick<
  IntroductionDutyFacts,
  "business" | "designated" | "designatedOn" | "noticeReceivedOn" | "cancelledOn"
>;

/**
 * The facts of a designation for `assessIntroductionDuty` and `gracePeriod`, from the record of the operator.
 *
 * 指定に係る事実. Use it to ask the duty of many purchases of one operator. Of several designations for one business
 * (cancelled, then designated again) the last one made up to the day counts. A business that the record does not name
 * is left open: a record may be older than a designation, and what it does not say is not known. A day of designation
 * that the record lacks is not known either.
 *
 * @param operator - the record
 * @param business - the business in which the facility is used
 * @param on - the day of the introduction, or the day asked for
 * @returns the facts; `designated` is `null` where the record does not say
 * @example
 * const operator = {
 *   nameJa: "甲鉄道株式会社",
 *   designations: [
 *     { business: "railway", designatedOn: "2023-11-16", cancelledOn: "2026-03-31", source: { grade: "text" } },
 *   ],
 * } as const;
 * designationFacts(operator, "railway", "2026-05-10");
 * // => { business: "railway", designatedOn: "2023-11-16", cancelledOn: "2026-03-31" }
 * assessIntroductionDuty(
 *   { ...designationFacts(operator, "railway", "2026-05-10"), startsOn: "2026-05-10" },
 *   "2026-05-10",
 * ).answer; // => "no-notification"
 * designationFacts(operator, "banking", "2026-05-10").designated; // => null
 * @see Act Arts. 50, 51, 53(1)
 * @category Infrastructure
 * @since 0.1.6
 */
export function designationFacts(
  operator: DesignatedOperator,
  business: InfrastructureBusinessId,
  on: LegalDate,
): DesignationFacts {
  const given: unknown = operator?.designations;
  const recorded = (Array.isArray(given) ? (given as OperatorDesignation[]) : []).filter(
    (one) => one?.business === business,
  );
  // What was designated by the day, the last of it; the one to come where there is none yet.
  const begun = recorded.filter((one) => !isLegalDate(one.designatedOn) || !isLegalDate(on) || one.designatedOn <= on);
  const found = [...(begun.length > 0 ? begun : recorded.slice(0, 1))]
    .sort(
      (a, b) =>
        Number((a.designatedOn ?? "") > (b.designatedOn ?? "")) -
        Number((a.designatedOn ?? "") < (b.designatedOn ?? "")),
    )
    .at(-1);
  if (found === undefined) return { business, designated: null };
  const { designatedOn, noticeReceivedOn, cancelledOn } = found;
  return {
    business,
    // The day of a designation says that there is one.
    ...(designatedOn === undefined ? { designated: cancelledOn === undefined ? true : null } : { designatedOn }),
    ...(noticeReceivedOn !== undefined && { noticeReceivedOn }),
    ...(cancelledOn !== undefined && { cancelledOn }),
  };
}
