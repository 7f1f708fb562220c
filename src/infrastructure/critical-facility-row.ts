import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";
import type { RenumberedRow } from "./renumbering";
import type { CriticalFacility, FacilityComponents } from "./sector";

/** A critical facility over a stretch of days, for every business that its item names. */
export interface CriticalFacilityRow
  extends RenumberedRow,
    Omit<CriticalFacility, "components" | "basis" | "grade" | "gaps"> {
  readonly businesses: readonly InfrastructureBusinessId[];
}

/** The components of facilities over a stretch of days. */
export interface FacilityComponentsRow extends RenumberedRow, Omit<FacilityComponents, "basis" | "grade" | "gaps"> {
  readonly businesses: readonly InfrastructureBusinessId[];
  /** Ids of the facilities; absent where it is every facility of the business. */
  readonly facilities?: readonly string[];
}
