import type { Source } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";

/**
 * One designation of an operator for one business. 特定社会基盤事業者の指定 (Act Art. 50).
 *
 * A designation for waterworks that the MHLW made before 2024-04-01 counts as the MLIT's and stays as it was (Cabinet Order No. 102 of
 * 2024, Art. 16(2)); `designationsTakenOver` of `competentMinistersInDetail` says so.
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
  readonly source: Source;
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
