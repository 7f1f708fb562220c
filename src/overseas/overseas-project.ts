import type { DatedRow } from "../kernel/dated";

/**
 * The kinds of projects abroad that can be promoted. 特定海外事業の類型.
 *
 * - `international-transport-network`: makes the international transport network more resilient
 * - `essential-service-facilities`: facilities abroad used for a specified essential infrastructure service
 * - `critical-technology-deployment`: carries an important technology into use abroad
 * - `other`: anything else; the summaries end with 'and the like', so the list may be open
 *
 * @category Overseas projects
 */
export type OverseasTargetKind =
  | "international-transport-network"
  | "essential-service-facilities"
  | "critical-technology-deployment"
  | "other";

/** Support that a plan can ask for. 求める支援. @category Overseas projects */
export type OverseasSupportSought = "information-and-advice" | "jbic-loan" | "jbic-subordinated-investment";

/**
 * A plan for an overseas project, as far as its contents are known from summaries. 特定海外事業計画.
 *
 * The Act (Art. 85-3 and after) and the order on certification were not read, so nothing is marked as required.
 *
 * @category Overseas projects
 */
export interface OverseasProjectPlan {
  /** Name of the private operator that applies. 民間事業者の名称. @minLength 1 @maxLength 20000 */
  readonly applicant?: string | undefined;
  /** Kind of project. 類型. */
  readonly target?: OverseasTargetKind | undefined;
  /** Where the project is carried out: countries or areas. 実施地域. @maxItems 1000 @minLength 1 @maxLength 200 */
  readonly places?: readonly string[] | undefined;
  /** What is built, acquired or operated. 事業の内容. @minLength 1 @maxLength 20000 */
  readonly description?: string | undefined;
  /** How the project is carried out, and by whom. 実施体制. @minLength 1 @maxLength 20000 */
  readonly implementationStructure?: string | undefined;
  /** How it is paid. 資金計画. @minLength 1 @maxLength 20000 */
  readonly funding?: string | undefined;
  /** How information on it is managed. 情報の管理体制. @minLength 1 @maxLength 20000 */
  readonly informationManagement?: string | undefined;
  /** What is done about the guideline's considerations. 配慮事項. */
  readonly considerations?:
    | {
        /** Against the leak of important technology. 重要技術の流出防止. @minLength 1 @maxLength 20000 */
        readonly technologyLeak?: string | undefined;
        /** Benefit to Japan. 国内への裨益. @minLength 1 @maxLength 20000 */
        readonly benefitToJapan?: string | undefined;
        /** Human rights. 人権. @minLength 1 @maxLength 20000 */
        readonly humanRights?: string | undefined;
      }
    | undefined;
  /** Support that is asked for. 求める支援. @maxItems 3 */
  readonly supportSought?: readonly OverseasSupportSought[] | undefined;
}

/** One kind of project that can be promoted. 特定海外事業の類型. @category Overseas projects */
export interface OverseasTarget extends DatedRow {
  /** Its id. */
  readonly id: OverseasTargetKind;
  /** Its name. */
  readonly nameJa: string;
  /** Its name in English; there is no official one. */
  readonly nameEn: string;
}

/** A consideration of the basic guideline: it weighs, it does not decide. 配慮事項. @category Overseas projects */
export interface OverseasConsideration extends DatedRow {
  /** Its id. */
  readonly id: "technology-leak" | "benefit-to-japan" | "human-rights";
  /** Its name. */
  readonly nameJa: string;
  /** Its name in English. */
  readonly nameEn: string;
  /** It decides no certification by itself. */
  readonly decides: false;
}

/** What a certified project can get, or how JBIC is set up to give it. 支援措置. @category Overseas projects */
export interface OverseasSupport extends DatedRow {
  /** Its id. */
  readonly id: string;
  /** What it is. */
  readonly nameJa: string;
  /** What it is, in English. */
  readonly nameEn: string;
  /** Support for the operator, or the frame within JBIC. */
  readonly kind: "support" | "jbic-frame";
  /** A number that belongs to it, with its unit. */
  readonly value?: { readonly amount: number; readonly unit: "share-of-surplus" | "years" };
  /** Conditions that must all be met. */
  readonly conditions?: readonly { readonly ja: string; readonly en: string }[];
}
