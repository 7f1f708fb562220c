export type { CompetentMinisters, FilingWindow, MinisterSubject } from "./competent-ministers";
export { competentMinisters, competentMinistersInDetail } from "./competent-ministers";
export type { MinisterId } from "./ministers";
export { ministerNames } from "./ministers";
export type { MaterialId, ServiceId } from "./tables/material-ministers";
