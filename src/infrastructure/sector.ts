import type { Citation, LawId } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";
import type { MinisterId } from "../ministers/ministers";
import type { CriterionGroup, DesignationCriterion } from "./designation-criterion";

/** A sector: an item of Act Art. 50(1). 法第五十条第一項各号に掲げる事業. */
export type InfrastructureSectorId =
  | "electricity"
  | "gas"
  | "oil"
  | "water"
  | "railway"
  | "trucking"
  | "ocean-shipping"
  | "port-transport"
  | "air-transport"
  | "airports"
  | "telecommunications"
  | "broadcasting"
  | "postal"
  | "finance"
  | "credit-card"
  | "medical";

/** A name or a term in both languages. */
export interface NamedTerm {
  /** Japanese term. */
  readonly nameJa: string;
  /** English term. */
  readonly nameEn: string;
}

/**
 * The component facilities of a critical facility. 構成設備 (Act Art. 52(2)(ii)(c), Art. 12 of the orders, MIC Art. 13).
 */
export interface FacilityComponents {
  /** The parts that the order names. */
  readonly components: readonly NamedTerm[];
  /** False where the order names them as examples (その他), so that parts not named can be components too. */
  readonly closed: boolean;
  /** Which parts of those kinds count; absent where the order does not narrow them. */
  readonly limitedTo?: BilingualText;
  /** The article of the order. */
  readonly basis: Citation;
  /** How far the article is known in the wording of the day. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}

/** A specified critical facility of a business. 特定重要設備 (Act Art. 50(1), Art. 1 of the orders). */
export interface CriticalFacility extends NamedTerm {
  /** Id, unique in its business. */
  readonly id: string;
  /** What it does, and which of them count. 機能. */
  readonly function: BilingualText;
  /** Only for operators under these limbs of the designation criterion (telecommunications). */
  readonly limbs?: readonly string[];
  /** Its components; absent before 2023-11-17 and where the wording was not read. */
  readonly components?: FacilityComponents;
  /** The article of the order. */
  readonly basis: Citation;
  /** How far the article is known in the wording of the day; that of the components stands with them. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}

/** A business that the Enforcement Order lists, under the law of a day. 特定社会基盤事業. */
export interface InfrastructureBusiness extends NamedTerm {
  /** Id of the business, as in `assessOperatorDesignation`. */
  readonly id: InfrastructureBusinessId;
  /** Its sector. */
  readonly sector: InfrastructureSectorId;
  /** Its place in Order Art. 9. */
  readonly basis: Citation;
  /** The competent ministers. 主務大臣. */
  readonly competentMinisters: readonly MinisterId[];
  /** To whom the Prime Minister's powers are delegated (Act Art. 87(2)). */
  readonly delegate?: "fsa-commissioner";
  /** Law id of the ministerial order that sets criteria and facilities. 主務省令. */
  readonly order: LawId;
  /** Every condition of the designation criterion, in the order of the provision; empty where it was not read. */
  readonly criteria: readonly DesignationCriterion[];
  /** The conditions as the order combines them; absent where they were not read. */
  readonly criterion?: CriterionGroup;
  /** The specified critical facilities. 特定重要設備. */
  readonly facilities: readonly CriticalFacility[];
  /** Grade of the weakest source of this row. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}

/** A sector under the law of a day. */
export interface InfrastructureSector extends NamedTerm {
  /** Id of the sector; key by it, not by the item number, which moved on 2025-04-01. */
  readonly id: InfrastructureSectorId;
  /** Number of the item of Act Art. 50(1) on that day; absent while it is not known (medical). */
  readonly item?: number;
  /** Whether the item was in force. */
  readonly status: "in-force" | "enacted-not-in-force";
  /** First day on which it stands as shown. */
  readonly from: LegalDate;
  /** Latest day on which it must be in force, where the day itself is not fixed. */
  readonly inForceNoLaterThan?: LegalDate;
  /** What the Enforcement Order narrows the item to; absent where it takes the whole item. */
  readonly narrowedTo?: BilingualText;
  /** Businesses of the item that the Order leaves out. */
  readonly excluded?: readonly NamedTerm[];
  /** The provision of the Act. */
  readonly basis: Citation;
  /** The businesses that the Order lists. */
  readonly businesses: readonly InfrastructureBusiness[];
  /** Grade of the weakest source of this row, its businesses aside. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}
