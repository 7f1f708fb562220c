import type { DatedRow } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";

/**
 * The basic policy, or a basic guideline of a chapter, in one of its versions. 基本方針・基本指針.
 *
 * @category Policy
 */
export interface BasicPolicy extends DatedRow {
  /** Which document. */
  readonly id:
    | "basic-policy"
    | "stable-supply"
    | "essential-infrastructure"
    | "critical-technologies"
    | "patent-non-disclosure"
    | "overseas-projects";
  /** Its name. */
  readonly nameJa: string;
  /** Its name in English. */
  readonly nameEn: string;
  /** The day on which the Cabinet decided this version. 閣議決定. */
  readonly decidedIn: LegalDate;
  /** The first version or a revised one. */
  readonly version: "first" | "revised";
  /** Experts are heard before it is drafted; for the basic policy the Act does not ask for it. 有識者の意見. */
  readonly expertsHeard: boolean | "not-read";
  /** What the Act bids the drafter consider besides (Arts 49(4) and 65(4)). 影響への配慮. */
  readonly effectConsidered?: "economic-activity" | "industrial-activity";
  /** What the Act says it must set out, by item. 定める事項. */
  readonly contents: readonly BilingualText[];
  /** The version itself was read. */
  readonly textRead: false;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}
