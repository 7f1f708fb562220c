import type { Citation } from "../kernel/citation";
import type { DatedRow, Source } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";
import type { ConductId } from "./conduct";

/**
 * Who is punished by a penal provision. 犯罪の主体.
 *
 * - `one-who-did-it`: the person who breached the duty (当該違反行為をした者); the corporation besides, where `corporateFine`
 *   says so
 * - `one-who-learned-the-secret`: anyone who learned it in that work
 * - `one-bound-to-secrecy`: only those whom the provision on secrecy binds
 * - `director-of-the-finance-corporation`: a director or executive officer of the Japan Finance Corporation
 *   (公庫の取締役又は執行役)
 * - `officer-of-the-support-body`: an officer of the support corporation or supporting agency (役員)
 *
 * @category Penalties
 */
export type Offender =
  | "one-who-did-it"
  | "one-who-learned-the-secret"
  | "one-bound-to-secrecy"
  | "director-of-the-finance-corporation"
  | "officer-of-the-support-body";

/**
 * A penal provision of the Act, as in force over a stretch of days. 罰則.
 *
 * @category Penalties
 */
export interface PenaltyProvision extends DatedRow {
  /** The conducts that it punishes. */
  readonly conducts: readonly ConductId[];
  /** Of an item that names several duties, the one that each conduct breaches. */
  readonly duties?: { readonly [Conduct in ConductId]?: Citation };
  /** Longest imprisonment, in months; absent where there is none. 懲役・拘禁刑の長期. */
  readonly imprisonmentMonths?: number;
  /** Highest fine, in yen. 罰金・過料の多額. */
  readonly fineYen: number;
  /** Imprisonment and fine can be imposed together. 併科. */
  readonly cumulative: boolean;
  /** The attempt is punished too. 未遂. */
  readonly attemptPunished: boolean;
  /** It reaches one who commits the offence outside Japan. 国外犯. */
  readonly crimesAbroad: boolean;
  /** The corporation or employer is fined as well, up to the fine of the same article. 両罰規定. */
  readonly corporateFine: boolean;
  /** Who is punished. 犯罪の主体. */
  readonly offender: Offender;
  /** Provisions that go first: a conduct that falls under one of them is punished there and not here. 〜に該当するときを除く. */
  readonly unless?: readonly Citation[];
  /** A criminal penalty (刑罰), or an administrative fine (過料), which is not one. */
  readonly kind: "criminal" | "administrative";
  /** Ids of the known gaps that touch it on the day asked for; see `knownGaps()`. */
  readonly gaps?: readonly string[];
}

/**
 * What a conduct is punished with under the law of a day. 刑.
 *
 * @category Penalties
 */
export interface Penalty extends Omit<PenaltyProvision, "conducts" | "duties" | "from" | "until" | "source" | "basis"> {
  /** The article of the Act, such as `"92"`; paragraph and item are in `basis`. */
  readonly article: string;
  /** The penal provision. */
  readonly basis: Citation;
  /** The provisions that carry it further: to attempts, to crimes abroad, to the corporation or employer. */
  readonly extendedBy: readonly Citation[];
  /**
   * The word of the law of that day for imprisonment: 懲役 before 2025-06-01, 拘禁刑 since. An act before that day stays
   * punished as before, whenever it is judged (Act No. 68 of 2022, Art. 441(1)). It is given with every row;
   * whether the row carries imprisonment at all is told by `imprisonmentMonths`.
   */
  readonly word: "懲役" | "拘禁刑";
  /** The penalty in words. */
  readonly text: BilingualText;
  /** First day on which the provision was in force for this conduct. */
  readonly from: PenaltyProvision["from"];
  /** Where it was read and how far it can be trusted on that day. */
  readonly source: Source;
}

/** The word for imprisonment over a stretch of days. 懲役・拘禁刑. */
export type ImprisonmentWordRow = DatedRow & Pick<Penalty, "word">;

/**
 * What stays as before where imprisonment got its new name. 罰則の適用等に関する経過措置.
 *
 * @category Penalties
 */
export interface PenaltyTransition extends DatedRow {
  /** Stable id. */
  readonly id: string;
  /** What it says, in short. */
  readonly text: BilingualText;
}
