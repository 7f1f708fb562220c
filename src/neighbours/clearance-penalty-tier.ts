import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";

/** A penalty of the clearance Act, beside which the Act's own secrecy is a lower tier. @category Policy */
export interface ClearancePenaltyTier {
  /** What is punished. */
  readonly ja: string;
  /** What is punished, in English. */
  readonly en: string;
  /** Longest imprisonment, in months. */
  readonly imprisonmentMonths: number;
  /** Highest fine, in yen. */
  readonly fineYen: number;
  /** Both can be imposed together. */
  readonly cumulative: boolean;
  /** The attempt is punished. */
  readonly attemptPunished: boolean;
  /** It reaches one who commits the offence outside Japan: Art. 27(1), or as Penal Code Art. 2 (Art. 27(2)). 国外犯. */
  readonly crimesAbroad: true;
  /** The corporation is fined as well (Art. 28). */
  readonly corporateFine: boolean;
  /** The provision. */
  readonly basis: Citation;
  /** How far its wording of that day can be trusted. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it on that day; see `knownGaps()`. */
  readonly gaps?: readonly string[];
}
