import { type EnumeratedFact, enumerated } from "../finding/enumeration";
import { at } from "../kernel/provision";
import type { MaterialId } from "../ministers/tables/material-ministers";

/** Every id once: the compiler finds one that is left out. Written out, so that a rule on products need not carry their table. */
const ids: Readonly<Record<MaterialId, true>> = {
  "antimicrobial-preparations": true,
  fertilizers: true,
  "permanent-magnets": true,
  "machine-tools-and-industrial-robots": true,
  "aircraft-parts": true,
  semiconductors: true,
  batteries: true,
  "cloud-programs": true,
  "natural-gas": true,
  "metal-minerals": true,
  "ship-parts": true,
  "advanced-electronic-components": true,
  ventilators: true,
  "unmanned-aircraft": true,
  satellites: true,
  "rocket-parts": true,
};

/** The id of a product that the Order has listed on some day. 特定重要物資. */
export const materialWord: EnumeratedFact = enumerated("material", Object.keys(ids), at("order:1"));
