import { addStatutoryPeriod } from "../calendar/period";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate } from "../kernel/legal-date";
import type { MaterialPartId } from "./material-part";
import type { MaterialId } from "./materials";
import type { PlanCertificationApplication, PlanMeasureFacts } from "./plan-certification";
import type { PlanContentRow } from "./plan-content";
import type { PlanAttachmentId } from "./plan-step";

/** A person who applies for certification, alone or with others. 申請者. */
export interface PlanApplicant {
  /** What kind of person it is. */
  readonly kind: "legal-person" | "other-body" | "individual";
  /** Name as registered. 氏名又は名称. @minLength 1 @maxLength 500 */
  readonly name: string;
  /** Name of the representative, for a legal person or other body. 代表者の氏名. @minLength 1 @maxLength 500 */
  readonly representative?: string | null | undefined;
  /** Address, or place of the main office. 住所又は主たる事務所の所在地. @minLength 1 @maxLength 1000 */
  readonly address: string;
  /** Corporate number, thirteen digits, where there is one. 法人番号. @schema CorporateNumber */
  readonly corporateNumber?: string | null | undefined;
  /** Industry of its business, in its own words. 業種. @minLength 1 @maxLength 500 */
  readonly industry?: string | null | undefined;
  /**
   * It is entered in a register, so that a certificate of registered matters is filed. A legal person is, unless this
   * says otherwise. 登記.
   */
  readonly registered?: boolean | null | undefined;
  /** Last day of any one of its business years; the others end on the same day of the year. 事業年度の末日. */
  readonly businessYearEnd?: LegalDate | null | undefined;
  /**
   * Ids of the documents on this applicant that are attached; each applicant of a joint plan has its own. 申請者ごとの添付書類.
   * @maxItems 100
   */
  readonly attachments?: readonly PlanAttachmentId[] | null | undefined;
}

/** The item whose supply the plan secures (Art. 9(3)(i)). 品目. */
export interface PlanItem {
  /** Name of the item. @minLength 1 @maxLength 1000 */
  readonly name: string;
  /** The product itself, or something needed to make it. 特定重要物資又はその生産に必要な原材料等. */
  readonly kind: "product" | "raw-material" | "part" | "equipment-or-device" | "program";
}

/** A period in civil dates, both days included. */
export interface SupplyPlanPeriod {
  /** First day. */
  readonly begins: LegalDate;
  /** Last day. */
  readonly ends: LegalDate;
}

/** Where part of the funds comes from. 資金の調達方法. */
export interface PlanFundSource {
  /** Kind of source. */
  readonly kind: "own-funds" | "loan" | "two-step-loan" | "grant" | "bonds" | "shares" | "other";
  /** Amount in yen. @schema yen */
  readonly amountYen: number;
  /** Who gives it, or other details. @maxLength 2000 */
  readonly details?: string | null | undefined;
}

/** Funds that the plan needs and how they are raised (Art. 9(3)(v)). 資金の額及びその調達方法. */
export interface PlanFunds {
  /** Total amount in yen. @schema yen */
  readonly totalYen: number;
  /** Where it comes from. @maxItems 1000 */
  readonly sources: readonly PlanFundSource[];
}

/** A measure for smooth and certain implementation (Art. 9(3)(vi)). 取組を円滑かつ確実に実施するために行う措置. */
export interface PlanMeasure {
  /** Which of the measures that the ordinances list. */
  readonly kind: PlanMeasureKind;
  /** What is done. @minLength 1 @maxLength 20000 */
  readonly description: string;
}

/** Kinds of measures that the ordinances list. */
export type PlanMeasureKind =
  | "extra-production-or-stock-release"
  | "substitutes"
  | "other-sources"
  | "other-when-tight"
  | "supply-capacity-investment"
  | "service-capacity-investment"
  | "dependence-reduction";

/** How the applicant procures, and supplies or uses, the product now (Art. 9(3)(viii)). 調達及び供給又は使用の現状. */
export interface PlanCurrentState {
  /** How it is procured. 調達. @minLength 1 @maxLength 20000 */
  readonly procurement: string;
  /** How it is supplied or used. 供給又は使用. @minLength 1 @maxLength 20000 */
  readonly supplyOrUse: string;
}

/** A licence under another law that the undertaking needs (Art. 9(3)(ix) and the ordinance). 他の法令に基づく許認可等. */
export interface PlanLicence {
  /** The law. @minLength 1 @maxLength 1000 */
  readonly law: string;
  /** It is the law of another country; stated where the ordinance names foreign laws. 外国の法令. */
  readonly foreign: boolean;
  /** The licence has been given, has been applied for, or will be applied for. */
  readonly status: "granted" | "applied-for" | "to-be-applied-for";
  /** What it is needed for. @maxLength 2000 */
  readonly details?: string | null | undefined;
}

/**
 * A plan to secure the stable supply of a specified critical product or of its inputs, with the nine contents of Art.
 * 9(3).
 *
 * 供給確保計画. The properties from `item` to `licences` follow the nine items of the paragraph.
 */
export interface StableSupplyPlan {
  /** The product to which the plan belongs. 特定重要物資. */
  readonly material: MaterialId;
  /** Those who apply: one, or two or more for a joint plan. 申請者. @maxItems 1000 */
  readonly applicants: readonly PlanApplicant[];
  /** Whether at least two of them run a business in the same industry; must be stated in a joint plan. 同一の業種. */
  readonly sameIndustry?: boolean | null | undefined;
  /** The day on which the plan is filed, where it is known. 提出の日. */
  readonly submittedOn?: LegalDate | null | undefined;
  /** Ids of the parts of the product that the plan is about, as in `materialScope`. 対象となる部分. @maxItems 1000 */
  readonly parts?: readonly MaterialPartId[] | null | undefined;
  /** (i) The item. 品目. */
  readonly item: PlanItem;
  /** (ii) The goal. 取組の目標. @maxLength 20000 */
  readonly goal: string;
  /** (iii) The content. 取組の内容. @maxLength 20000 */
  readonly content: string;
  /** (iii) The implementation period. 実施期間. */
  readonly period: SupplyPlanPeriod;
  /** (iv) The implementation structure. 取組の実施体制. @maxLength 20000 */
  readonly structure: string;
  /** (v) Amount of funds and how they are raised. 資金の額及びその調達方法. */
  readonly funds: PlanFunds;
  /** (vi) Measures for smooth and certain implementation. 措置. @maxItems 1000 */
  readonly measures: readonly PlanMeasure[];
  /** (vii) Structure to manage information. 情報を管理するための体制. @maxLength 20000 */
  readonly informationManagement: string;
  /** (viii) Present procurement and supply or use. 現状. */
  readonly currentState: PlanCurrentState;
  /**
   * (ix) Licences under other laws, `[]` where none is needed; may be left out at MAFF only, where an attached document
   * shows them. 許認可等.
   * @maxItems 1000
   */
  readonly licences?: readonly PlanLicence[] | null | undefined;
}

/** A plan as it is filed: with the documents that go with it. 認定の申請. */
export interface PlanApplication {
  /** The plan. */
  readonly plan: StableSupplyPlan;
  /**
   * Ids of the documents that are attached. In a joint plan a document on a person stands with that applicant; one that
   * stands here counts for one of them only. 添付書類. @maxItems 100
   */
  readonly attachments: readonly PlanAttachmentId[];
}

/**
 * The paths of what a plan lacks of one content: the content itself, or parts of it or of its entries. Funds of more
 * than zero yen need a source: item (v) asks how they are raised.
 */
export function lackingIn(content: PlanContentRow, value: unknown): readonly Issue["path"][] {
  const { path, parts = [] } = content;
  if (path === "licences" ? !isStated(value) : isEmpty(value)) return [[path]];
  const lacking = parts.filter((part) => lacksPart(value as Loose, part));
  return [...lacking.map((part) => [path, part]), ...lackingInEntries(content, value)];
}

function lackingInEntries({ path: content, entries }: PlanContentRow, value: unknown): readonly Issue["path"][] {
  if (entries === undefined) return [];
  const list: unknown = entries.of === undefined ? value : (value as Loose)[entries.of];
  if (!Array.isArray(list)) return [];
  const path = entries.of === undefined ? [content] : [content, entries.of];
  return Array.from(list as readonly unknown[]).flatMap((entry, index) =>
    entries.parts
      .filter((part) => isEmpty((entry as Loose | null | undefined)?.[part]))
      .map((part) => [...path, index, part]),
  );
}

type Loose = Readonly<Record<string, unknown>>;

function lacksPart(given: Loose, part: string): boolean {
  const value = given[part];
  const { totalYen } = given;
  return Array.isArray(value) ? value.length === 0 && typeof totalYen === "number" && totalYen > 0 : isEmpty(value);
}

/** The fact of certification that each kind of measure is. */
export const measureFacts: Readonly<Record<PlanMeasureKind, keyof PlanMeasureFacts>> = {
  "extra-production-or-stock-release": "extraProductionOrStockRelease",
  substitutes: "substitutes",
  "other-sources": "otherSources",
  "other-when-tight": "otherWhenTight",
  "supply-capacity-investment": "supplyCapacityInvestment",
  "service-capacity-investment": "serviceCapacityInvestment",
  "dependence-reduction": "dependenceReduction",
};

/** A least period to which the action policy holds a plan. 期間. */
export interface PolicyPeriod {
  /** Least period in whole months. 定められた期間. @integer @minimum 1 */
  readonly months: number;
  readonly limit?: never;
}

/** A time limit to which the action policy holds a plan. 期限. */
export interface PolicyLimit {
  /** Last day of the time limit. 期限. */
  readonly limit: LegalDate;
  readonly months?: never;
}

/**
 * The term of the action policy to which a plan is held: a period or a time limit (Art. 8(2)(iii), 期間又は期限), never both.
 */
export type PolicyTerm = PolicyPeriod | PolicyLimit;

/**
 * The facts about certification that a finished plan shows by itself.
 *
 * Use it to begin an application for `assessPlanCertification`: product, joint or not, same industry, the measures
 * (those not in the plan are taken as not planned) and, where the term of the action policy is given, the period. What
 * the minister judges, such as fit with the action policy, must be added. A term is a period or a time limit: where
 * both are given, neither is counted on.
 *
 * @param plan - a plan that the schema accepts
 * @param term - the term of the action policy, where it is known
 * @returns facts for `assessPlanCertification`
 * @see Act Art. 9(4)
 * @category Supply plans
 */
export function certificationFactsOf(plan: StableSupplyPlan, term?: PolicyTerm): PlanCertificationApplication {
  const given: Partial<StableSupplyPlan> = typeof plan === "object" && plan !== null ? plan : {};
  const { applicants, period, sameIndustry } = given;
  const planned = Array.isArray(given.measures)
    ? new Set<unknown>(given.measures.map((measure) => measure?.kind))
    : undefined;
  // A word that is no kind of measure may stand for any of them: then none is known not to be planned.
  const unknownKind =
    planned !== undefined &&
    [...planned].some((kind) => typeof kind !== "string" || !Object.hasOwn(measureFacts, kind));
  const measures =
    planned === undefined
      ? undefined
      : (Object.fromEntries(
          (Object.keys(measureFacts) as PlanMeasureKind[]).map((kind) => [
            measureFacts[kind],
            planned.has(kind) || (unknownKind ? undefined : false),
          ]),
        ) as PlanMeasureFacts);
  const dated = isLegalDate(period?.begins) && isLegalDate(period.ends) ? period : undefined;
  const both = isStated(term?.months) && isStated(term?.limit);
  const months = dated === undefined || both ? undefined : monthsReached(dated, term?.months);
  const limit = both ? undefined : term?.limit;
  return {
    ...(given.material === undefined ? undefined : { material: given.material }),
    ...(Array.isArray(applicants) ? { joint: applicants.length > 1 } : undefined),
    ...(given.parts === undefined ? undefined : { parts: given.parts }),
    ...(sameIndustry === undefined ? undefined : { sameIndustry }),
    ...(measures === undefined ? undefined : { measures }),
    ...(months === undefined ? undefined : { runsPolicyPeriod: months }),
    ...(dated === undefined || !isLegalDate(limit) ? undefined : { endsWithinPolicyLimit: dated.ends <= limit }),
  };
}

/**
 * Whether a period, both days included, has at least so many whole months: its last month is full if it ends on the day
 * before the corresponding day.
 */
function monthsReached(period: SupplyPlanPeriod, months: unknown): boolean | undefined {
  if (!isCount(months)) return undefined;
  // A term that would end after the last year of the calendar is not reached by any plan.
  if (Number(period.begins.slice(0, 4)) + months / 12 > 9999) return false;
  return addStatutoryPeriod(period.begins, { months }, { firstDay: "included" }) <= period.ends;
}

function isStated(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}

/** Nothing is there, or only blanks. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return !/\S/.test(value);
  return Array.isArray(value) ? value.length === 0 : false;
}
