import type { DatedRow } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import type { MaterialId } from "../ministers/material-ministers";

/** A body that grants support for a product: a designated corporation (Art. 31) or an agency of the Annex (Art. 42). */
export interface SupportBody extends DatedRow {
  /** Stable id. @minLength 1 */
  readonly id: string;
  /** Name in Japanese, as registered, and in English. */
  readonly name: BilingualText;
  /** 安定供給確保支援法人 or 安定供給確保支援独立行政法人. */
  readonly kind: "corporation" | "incorporated-administrative-agency";
  /** Day of its designation for the product; absent where it was not found. */
  readonly designatedOn?: LegalDate;
  /** What its designation covers, where it is narrower than the product. */
  readonly scope?: BilingualText;
}

/**
 * Support bodies and the products they serve. `from` is the designation where known, else the designation of the
 * product.
 */
export interface SupportBodyRow extends SupportBody {
  readonly materials: readonly MaterialId[];
}
