export { ministerNames } from "./tables/ministers";
export type { MinisterId } from "./tables/ministers-ids";
