import type { DatedRow } from "../kernel/dated";
import type { MinisterId } from "./ministers";

/** A product designated by Order Art. 1. 特定重要物資. */
export type MaterialId =
  | "antimicrobial-preparations"
  | "fertilizers"
  | "permanent-magnets"
  | "machine-tools-and-industrial-robots"
  | "aircraft-parts"
  | "semiconductors"
  | "batteries"
  | "cloud-programs"
  | "natural-gas"
  | "metal-minerals"
  | "ship-parts"
  | "advanced-electronic-components"
  | "ventilators"
  | "unmanned-aircraft"
  | "satellites"
  | "rocket-parts";

/** A service that the council document names as an example of one indispensable to supply. 役務の例. */
export type ServiceId = "submarine-cable-laying" | "satellite-launch";

/** Which ministers have the business of producing, importing or selling a product in charge (Act Art. 86(1)). */
export interface MaterialMinistersRow extends DatedRow {
  readonly materials: readonly MaterialId[];
  readonly ministers: readonly MinisterId[];
}

/** Which ministers would have the business of providing a service in charge; examples of the council document only. */
export interface ServiceMinistersRow extends DatedRow {
  readonly service: ServiceId;
  /** Ministers for the product that the service belongs to; empty where it is not known. */
  readonly productMinisters: readonly MinisterId[];
  /** Ministers for the business of providing the service; empty where they are not known. */
  readonly serviceMinisters: readonly MinisterId[];
}
