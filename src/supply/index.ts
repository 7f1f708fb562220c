/**
 * Chapter II: stable supply of specified critical products. 特定重要物資の安定的な供給の確保.
 *
 * @module
 */

export type { CompetentMinisters, FilingWindow, MinisterSubject } from "../parties/competent-ministers";
export { competentMinisters, competentMinistersInDetail } from "../parties/competent-ministers";
export type { MaterialId, ServiceId } from "../parties/tables/material-ministers";
export type { MaterialScopeItem, SpecifiedCriticalMaterial } from "./materials";
export { isDesignatedMaterial, materialScope, specifiedCriticalMaterials } from "./materials";
export type { DesignatingInstrument } from "./tables/materials";
export type { SupportBody } from "./tables/support-bodies";
