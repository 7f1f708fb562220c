import type { DatedRow } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import type { MaterialId } from "../ministers/material-ministers";

/** One wording of one item of Order Art. 1. */
export interface MaterialRow extends DatedRow {
  readonly id: MaterialId;
  readonly item: number;
  /** The words of the item; for item 10 without its list, which is in the scope table. */
  readonly nameJa: string;
  readonly nameEn: string;
  /** `official-translation`: the words of japaneselawtranslation.go.jp; `own`: a rendering of this library. */
  readonly nameEnOrigin: "official-translation" | "own";
  /** The everyday name used by the ministries, which is not a term of the Order. */
  readonly policyName: BilingualText;
}

/** A part that an item of Order Art. 1 names, with its first day. */
export interface ScopeRow {
  readonly id: string;
  readonly material: MaterialId;
  readonly from: LegalDate;
  readonly nameJa: string;
  readonly nameEn: string;
}
