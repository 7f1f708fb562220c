import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";

/** Id of a restriction of Chapter V. */
export type DesignationRestrictionId =
  | "no-grant-refusal-or-publication"
  | "report-withdrawal-to-prime-minister"
  | "report-succession-to-prime-minister"
  | "report-dismissal-beforehand"
  | "no-publishing-during-review"
  | "no-withdrawal-or-abandonment"
  | "no-conversion"
  | "no-working-without-permission"
  | "dismissal-waits"
  | "no-disclosure"
  | "management-measures"
  | "approval-of-new-sharing-business"
  | "notice-of-sharing-change"
  | "no-foreign-filing-of-designated-invention"
  | "no-utility-model-registration"
  | "recommendations-and-orders"
  | "reports-and-inspection";

/**
 * What begins a restriction: filing, forwarding, receipt of the notice of Act Art. 67(9), the designation, or receipt
 * of its notice by the applicant.
 */
export type RestrictionBegins = "filing" | "forwarding" | "keeping-notice" | "designation" | "designation-received";

/**
 * What ends a restriction. A notice is given, then received by the Patent Office and by the applicant: three days.
 *
 * - `notice-given`: the notice of Act Art. 71 or 77(2) is given; without forwarding, the decision not to forward or the
 *   lapse of the period
 * - `notice-received-by-office`: the Patent Office receives the notice of Art. 71 or 77(2)
 * - `outcome-received-by-office`: the Patent Office receives the notice of Art. 70(1) or 71
 * - `outcome-received-by-applicant`: the applicant receives the notice of Art. 70(1) or 71
 * - `release-received-by-applicant`: the designated applicant receives the notice of Art. 77(2)
 * - `release-received-by-office`: the Patent Office receives the notice of Art. 77(2)
 * - `designation`: the designation itself ends by cancellation or expiry, before any notice
 */
export type RestrictionEnds =
  | "notice-given"
  | "notice-received-by-office"
  | "outcome-received-by-office"
  | "outcome-received-by-applicant"
  | "release-received-by-applicant"
  | "release-received-by-office"
  | "designation";

/** The way out of a restriction, or what follows its breach besides a penalty. */
export interface RestrictionNote {
  /** In both languages. */
  readonly text: BilingualText;
  /** The provision. */
  readonly basis: Citation;
}

/** A restriction of Chapter V on an application and its invention. 特許出願の非公開に伴う制限. */
export interface DesignationRestriction extends DatedRow {
  /** Stable id. */
  readonly id: DesignationRestrictionId;
  /** What is forbidden or due. */
  readonly text: BilingualText;
  /** Whom it binds. 名宛人. */
  readonly addressee: BilingualText;
  /** What begins it. */
  readonly begins: RestrictionBegins;
  /** What ends it. */
  readonly ends: RestrictionEnds;
  /** Its way out, where it has one. */
  readonly wayOut?: RestrictionNote;
  /** Name of the conduct that breaches it, for `penaltiesFor`. 違反行為. */
  readonly conduct?: string;
  /** What follows a breach besides a penalty, or instead of one. */
  readonly consequence?: RestrictionNote;
}
