import type { Citation } from "../kernel/citation";
import type { Source } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import type { PolicyStage, PolicyStatus } from "./policy-system";

/**
 * An institution around the amendment of 2026, as of a day. 令和八年改正の制度.
 *
 * @category Policy
 */
export interface Institution2026 {
  /** Stable id. */
  readonly id:
    | "general-research-guideline"
    | "public-private-council"
    | "comprehensive-think-tank"
    | "medical-sector"
    | "data-security";
  /** Its name. */
  readonly nameJa: string;
  /** Its name in English. */
  readonly nameEn: string;
  /** Its status on the day asked for. */
  readonly status: PolicyStatus;
  /** First day of that status. */
  readonly since: LegalDate;
  /** Every stage known. */
  readonly stages: readonly PolicyStage[];
  /** Where it is enacted and the day is not fixed: the last day on which it can come into force. */
  readonly inForceAtLatest?: LegalDate;
  /** The provision, or the best reading of which it is; see `gaps`. */
  readonly basis: Citation;
  /** What is known of it. */
  readonly known: readonly BilingualText[];
  /** What is not. */
  readonly notKnown: readonly BilingualText[];
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
  /** Where it was read. */
  readonly source: Source;
}

/** An institution as it is written down: its status is the stage of the day. */
export type InstitutionRow = Omit<Institution2026, "status" | "since">;
