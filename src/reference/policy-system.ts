import type { Citation, LawId } from "../kernel/citation";
import type { Source } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import type { PolicySystemId } from "./tables/policy-systems-ids";

export type { PolicySystemId };

/**
 * How far a system has come on a day.
 *
 * - `in-force`: it is law and in force
 * - `enacted-not-in-force`: promulgated, not in force
 * - `under-discussion`: dealt with by a council, panel or ministry, not yet proposed
 * - `recommended`: proposed by a council or panel, not enacted
 * - `policy`: pursued by the government without a law of its own
 *
 * @category Policy
 */
export type PolicyStatus = "in-force" | "enacted-not-in-force" | "under-discussion" | "recommended" | "policy";

/** Where a system stands in the council document. @category Policy */
export type PolicyTheme =
  | "act"
  | "supply-chains"
  | "essential-infrastructure"
  | "critical-technologies"
  | "patents"
  | "amendment-2026"
  | "autonomy"
  | "advantage-and-indispensability"
  | "international-order"
  | "information-protection"
  | "government";

/** A stretch of days with one status. @category Policy */
export interface PolicyStage {
  /** The status. */
  readonly status: PolicyStatus;
  /** First day on which it holds. */
  readonly from: LegalDate;
  /** What the day rests on, where it is not a promulgation or commencement that was read. */
  readonly note?: BilingualText;
}

/**
 * One system that the council document of 2026-04-09 names, as of a day. 経済安全保障の施策.
 *
 * @category Policy
 */
export interface PolicySystem {
  /** Stable id. */
  readonly id: PolicySystemId;
  /** Its name in Japanese. */
  readonly nameJa: string;
  /** Its name in English. */
  readonly nameEn: string;
  /** The heading under which the document names it. */
  readonly theme: PolicyTheme;
  /** Its status on the day asked for. */
  readonly status: PolicyStatus;
  /** First day of that status; of what waited for its day, the latest that the law allows. */
  readonly since: LegalDate;
  /** Every stage known, past and future ones that are fixed. */
  readonly stages: readonly PolicyStage[];
  /** Where it is enacted and the day is not fixed: the last day on which it can come into force. 施行期限. */
  readonly inForceAtLatest?: LegalDate;
  /** The law it rests on. 法令番号. */
  readonly lawNumber?: { readonly ja: string; readonly en: string; readonly id: LawId };
  /** The provisions at which it touches the Act, or rests on it. */
  readonly touches: readonly Citation[];
  /** How it meets the Act. */
  readonly touchPoint: BilingualText;
  /** What the document asks for, where it says more of a system without a law of its own than its name. */
  readonly asked?: BilingualText;
  /** Names exported by this package that model it; `[]` where there is none. */
  readonly modelledIn: readonly string[];
  /** Those of them that decide a case; `[]` where the package only tells of the system. */
  readonly decidedBy: readonly string[];
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
  /** Where it was read. */
  readonly source: Source;
}

/** A system as it is written down: its status is the stage of the day. */
export type PolicySystemRow = Omit<PolicySystem, "status" | "since" | "decidedBy">;
