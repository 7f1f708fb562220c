import type { DatedRow } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";
import type { InfrastructureSectorId, NamedTerm } from "./sector";

/** A sector over a stretch of days. */
export interface SectorRow extends DatedRow, NamedTerm {
  readonly id: InfrastructureSectorId;
  readonly item?: number;
  readonly status: "in-force" | "enacted-not-in-force";
  readonly inForceNoLaterThan?: LegalDate;
  readonly narrowedTo?: BilingualText;
  readonly excluded?: readonly NamedTerm[];
  readonly gaps?: readonly string[];
}

/** A business with its sector, its names and its limb in Order Art. 9. */
export interface BusinessRow extends NamedTerm {
  readonly id: InfrastructureBusinessId;
  readonly sector: InfrastructureSectorId;
  readonly limb?: readonly string[];
}
