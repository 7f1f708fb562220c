export type { MinisterId } from "./ministers";
export { ministerNames } from "./ministers";
