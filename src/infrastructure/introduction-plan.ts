import type { LegalDate } from "../kernel/legal-date";
import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";
import type { Address, Party } from "../parties/party";
import type { MinisterialOrderId } from "./ministerial-orders";

/** A paper attached to the plan. 添付書類. */
export interface PlanDocument {
  /** A register certificate of the party, or proof of an officer's identity. 登記事項証明書・旅券の写し等. */
  readonly kind: "register-certificate" | "officer-identity";
  /** Name of the officer whom it proves. @minLength 1 @maxLength 500 */
  readonly officer?: string | null | undefined;
  /** Date of birth of that officer: by name alone a paper proves nobody. 生年月日. */
  readonly officerBornOn?: LegalDate | null | undefined;
  /** The day on which it was made. 作成の日. */
  readonly madeOn?: LegalDate | null | undefined;
  /** Last day of its validity, for papers that have one. 有効期限. */
  readonly validUntil?: LegalDate | null | undefined;
}

/** A party with the papers that prove what is stated of it. 供給者等. */
export interface PlanParty {
  /** Who it is. */
  readonly party?: Party | null | undefined;
  /** The papers attached for it. @maxItems 20000 */
  readonly documents?: readonly PlanDocument[] | null | undefined;
}

/** A part of the facility that could be used as a means of a specified disruptive act. 構成設備. */
export interface PlanComponent {
  /** Kind; the transport ministry's order says class. 種類・区分. @maxLength 20000 */
  readonly kind?: string | null | undefined;
  /** Name. 名称. @maxLength 20000 */
  readonly name?: string | null | undefined;
  /** Function. 機能. @maxLength 20000 */
  readonly function?: string | null | undefined;
  /** Its supplier. 構成設備の供給者. */
  readonly supplier?: PlanParty | null | undefined;
  /** Factories or establishments in which it is made. 製造する工場又は事業場の所在地. @maxItems 20000 */
  readonly factories?: readonly Address[] | null | undefined;
}

/** When work is done: on a day, or over a period. 時期又は期間. */
export interface WorkPeriod {
  /** First day, or the only one. */
  readonly from?: LegalDate | null | undefined;
  /** Last day of a period. */
  readonly to?: LegalDate | null | undefined;
  /** The contract renews itself at its end: the period becomes longer, which is a significant change. 自動更新. */
  readonly renewsItself?: boolean | null | undefined;
}

/** The ground on which particulars of one subcontract are left out. 導入等計画書の届出の例外. */
export interface SubcontractRelief {
  /** The operator has means to know content and time or period of the subcontract. */
  readonly operatorCanKnowContent?: boolean | null | undefined;
  /**
   * The operator, or whoever gave the subcontract, can confirm that the subcontractor prevents unauthorised access to
   * the work area. 区域への不正なアクセスを予防するための措置.
   */
  readonly accessPreventionConfirmed?: boolean | null | undefined;
  /** The same for the audit of records for unauthorised operation or acts. 不正な操作又は不正な行為の有無を監査する措置. */
  readonly auditConfirmed?: boolean | null | undefined;
  /** The plan says that the conditions are met. 導入等計画書にその旨を記載. */
  readonly statedInPlan?: boolean | null | undefined;
  /** Papers that prove it are attached. 該当することを証する書類. */
  readonly proofAttached?: boolean | null | undefined;
}

/** One subcontract at any tier. 再委託. */
export interface Subcontract {
  /** An id inside this plan. @minLength 1 @maxLength 200 */
  readonly id: string;
  /**
   * Who gave it: the contractor, or the id of the subcontract whose subcontractor did.
   * @minLength 1 @maxLength 200
   */
  readonly awardedBy: string;
  /** What is done. 再委託する重要維持管理等の内容. @maxLength 20000 */
  readonly content?: string | null | undefined;
  /** When. 時期又は期間. */
  readonly period?: WorkPeriod | null | undefined;
  /** The subcontractor. 再委託の相手方等. */
  readonly subcontractor?: PlanParty | null | undefined;
  /** Where particulars are left out: on what ground. */
  readonly relief?: SubcontractRelief | null | undefined;
}

/** What both forms of the plan hold. */
export interface IntroductionPlanBase {
  /** The designated business for which the facility is used. 特定社会基盤事業. */
  readonly business?: InfrastructureBusinessId | null | undefined;
  /** The order that governs, where it is to be named apart from the business. 主務省令. */
  readonly ministerialOrder?: MinisterialOrderId | null | undefined;
  /** The operator that files. 特定社会基盤事業者. */
  readonly operator?: Party | null | undefined;
  /** The day of filing; without it papers and business years are not checked against the calendar. 届出の日. */
  readonly filedOn?: LegalDate | null | undefined;
  /** Outline of the critical facility. 特定重要設備の概要. @maxLength 20000 */
  readonly facilityOutline?: string | null | undefined;
  /**
   * Measures of the operator against specified disruptive acts. 特定妨害行為を防止するための措置.
   * @maxItems 20000 @minLength 1 @maxLength 20000
   */
  readonly measures?: readonly string[] | null | undefined;
}

/** The plan to introduce a critical facility. 導入等計画書（導入）. */
export interface FacilityIntroductionPlan extends IntroductionPlanBase {
  /** The form for an introduction. */
  readonly form: "introduction";
  /** Content of the introduction. 導入の内容. @maxLength 20000 */
  readonly content?: string | null | undefined;
  /** Time of the introduction. 導入の時期. */
  readonly period?: WorkPeriod | null | undefined;
  /** The supplier of the facility. 特定重要設備の供給者. */
  readonly supplier?: PlanParty | null | undefined;
  /** Factories or establishments in which the facility is made. @maxItems 20000 */
  readonly factories?: readonly Address[] | null | undefined;
  /** Its components; `[]` where it has none that the order names. 構成設備. @maxItems 20000 */
  readonly components?: readonly PlanComponent[] | null | undefined;
}

/** The plan to outsource critical maintenance, management or operation. 導入等計画書（重要維持管理等の委託）. */
export interface MaintenanceOutsourcingPlan extends IntroductionPlanBase {
  /** The form for outsourcing. */
  readonly form: "outsourcing";
  /** Content of the outsourced work. 委託の内容. @maxLength 20000 */
  readonly content?: string | null | undefined;
  /** Time or period of it. 委託の時期又は期間. */
  readonly period?: WorkPeriod | null | undefined;
  /** The contractor. 委託の相手方. */
  readonly contractor?: PlanParty | null | undefined;
  /** Every subcontract at every tier; `[]` where there is none. @maxItems 20000 */
  readonly subcontracts?: readonly Subcontract[] | null | undefined;
}

/**
 * The plan that an operator notifies before introducing a critical facility or outsourcing its maintenance or
 * operation.
 *
 * 導入等計画書. A draft may lack anything; `missingParticulars` says what is still missing. The notification of an emergency
 * introduction or outsourcing (緊急導入等届出書, Art. 52(11)) holds the same particulars and papers and has the same shape.
 */
export type IntroductionPlan = FacilityIntroductionPlan | MaintenanceOutsourcingPlan;
