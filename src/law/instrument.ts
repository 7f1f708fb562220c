import type { LawId } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";

/** What kind of instrument a law is. 法律・政令・府省令. */
export type InstrumentKind = "act" | "cabinet-order" | "ministerial-order";

/** A law that the library knows by name. 法令. */
export interface Instrument {
  /** Law id of the e-Gov law register. */
  readonly id: LawId;
  readonly kind: InstrumentKind;
  /** The Act itself, an order under it, an Act that amended it, or a law that it stands beside. */
  readonly relation: "the-act" | "order" | "amending" | "related";
  /** Day of promulgation. 公布日. */
  readonly promulgatedOn: LegalDate;
  /** Law number, such as 令和四年法律第四十三号. */
  readonly number: BilingualText;
  /** Full name. 題名. */
  readonly name: BilingualText;
  /** Whether the English name is the one of the Japanese Law Translation database or this library's own rendering. */
  readonly englishName: "official" | "own";
  /** The name in daily use. 略称. */
  readonly shortName?: BilingualText;
  /** Which chapter of the Act an order under it fills. */
  readonly chapter?: "supply" | "infrastructure" | "patents";
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}
