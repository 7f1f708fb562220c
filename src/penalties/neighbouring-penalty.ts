import type { Citation } from "../kernel/citation";
import type { DatedRow, Source } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";
import type { NeighbouringConductId } from "./tables/neighbouring-penalties-ids";

export type { NeighbouringConductId };

/**
 * A conduct against a law around the Act, with the article of the duty. 関係する他の法律の違反行為.
 *
 * @category Penalties
 */
export interface NeighbouringConduct {
  /** Stable id. */
  readonly id: NeighbouringConductId;
  /** What is done or left undone. */
  readonly text: BilingualText;
  /** The provisions that lay down the duty, or that say what is forbidden. */
  readonly duty: readonly Citation[];
  /**
   * Where the law punished it before the first day that is known here, in a text that was not read: the known gap that
   * says so.
   */
  readonly earlierNotRead?: string;
}

/** A penal provision of a law around the Act, over a stretch of days. 関係する他の法律の罰則. */
export interface NeighbouringPenaltyRow extends DatedRow {
  /** The conducts that it punishes. */
  readonly conducts: readonly NeighbouringConductId[];
  /** Longest imprisonment, in months; absent where there is none. 拘禁刑の長期. */
  readonly imprisonmentMonths?: number;
  /** The word before 2025-06-01 where it was not 懲役: imprisonment without work. */
  readonly wordBefore?: "禁錮";
  /** Highest fine, in yen. 罰金・過料の多額. */
  readonly fineYen: number;
  /** So many times the price of what the offence was about is the highest fine, where that is more. 目的物の価格の倍数. */
  readonly fineTimesPrice?: number;
  /** Imprisonment and fine can be imposed together. 併科. */
  readonly cumulative: boolean;
  /** The attempt is punished too. 未遂. */
  readonly attemptPunished: boolean;
  /** It reaches one who commits the offence outside Japan. 国外犯. */
  readonly crimesAbroad: boolean;
  /** The corporation or employer is fined as well; absent where that was not read. 両罰規定. */
  readonly corporateFine?: boolean;
  /** Highest fine of a corporation, in yen, where it is another one than that of the article. */
  readonly corporateFineYen?: number;
  /** The provisions that carry it further: to attempts, to crimes abroad, to the corporation or employer. */
  readonly extendedBy: readonly Citation[];
  /** Provisions that go first. 〜に該当する者を除く. */
  readonly unless?: readonly Citation[];
  /** A criminal penalty (刑罰), or an administrative fine (過料), which is not one. */
  readonly kind: "criminal" | "administrative";
}

/**
 * What a conduct against a law around the Act is punished with under the law of a day. 刑.
 *
 * @category Penalties
 */
export interface NeighbouringPenalty extends Omit<NeighbouringPenaltyRow, "conducts" | "until" | "wordBefore"> {
  /**
   * The word of the law of that day for imprisonment. An act before 2025-06-01 stays punished as before, whenever it is
   * judged (Act No. 68 of 2022, Art. 441(1)). It is given with every row; whether the row carries imprisonment at all
   * is told by `imprisonmentMonths`.
   */
  readonly word: "懲役" | "禁錮" | "拘禁刑";
  /** The penalty in words. */
  readonly text: BilingualText;
  /** Where it was read and how far it can be trusted on that day. */
  readonly source: Source;
}
