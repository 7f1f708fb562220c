import type { LegalDate } from "../kernel/legal-date";
import type { OrderOfChapterIII } from "../kernel/order-of-chapter-iii";
import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";

/** The order that governs businesses over a stretch of days; no order where the one that governed was not read. */
export interface GoverningOrderRow {
  readonly businesses: readonly InfrastructureBusinessId[];
  readonly from: LegalDate;
  readonly until?: LegalDate;
  readonly order?: OrderOfChapterIII;
  /** Id of the known gap, where the order was not read. */
  readonly gap?: string;
}
