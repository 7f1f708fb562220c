import type { DatedRow } from "../kernel/dated";
import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";
import type { CriticalFacility, FacilityComponents } from "./sector";

/** A critical facility over a stretch of days, for every business that its item names. */
export interface CriticalFacilityRow extends DatedRow, Omit<CriticalFacility, "components" | "basis" | "grade" | "gaps"> {
  readonly businesses: readonly InfrastructureBusinessId[];
}

/** The components of facilities over a stretch of days. */
export interface FacilityComponentsRow extends DatedRow, Omit<FacilityComponents, "basis" | "grade" | "gaps"> {
  readonly businesses: readonly InfrastructureBusinessId[];
  /** Ids of the facilities; absent where it is every facility of the business. */
  readonly facilities?: readonly string[];
}
