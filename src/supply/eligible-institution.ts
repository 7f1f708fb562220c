import type { Citation } from "../kernel/citation";

/** Kinds of financial institutions that Order Art. 2 names. */
export type EligibleInstitutionId =
  | "bank"
  | "long-term-credit-bank"
  | "shinkin-bank"
  | "shinkin-federation"
  | "credit-cooperative"
  | "cooperative-federation"
  | "labour-bank"
  | "labour-bank-federation"
  | "agricultural-cooperative"
  | "agricultural-cooperative-federation"
  | "fishery-cooperative"
  | "fishery-cooperative-federation"
  | "marine-processing-cooperative"
  | "marine-processing-cooperative-federation"
  | "norinchukin-bank"
  | "shoko-chukin-bank"
  | "development-bank-of-japan";

/** A kind of financial institution that can be designated for two-step loans. 指定金融機関となり得る金融機関. */
export interface EligibleInstitution {
  /** Stable id. */
  readonly id: EligibleInstitutionId;
  /** Name in Japanese. */
  readonly nameJa: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Eligible only if it carries on both lending and deposit business. 併せ行うものに限る. */
  readonly onlyIfLendingAndDeposits: boolean;
  /** The provision. */
  readonly basis: Citation;
}

/** A law whose breach, punished with a fine or more, disqualifies an institution for five years. 指定の基準となる法律. */
export interface DisqualifyingLaw {
  /** Name in Japanese. */
  readonly nameJa: string;
  /** Name in English. */
  readonly nameEn: string;
  /** The item of Order Art. 3. */
  readonly basis: Citation;
}
