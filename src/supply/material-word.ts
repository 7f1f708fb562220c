import { type EnumeratedFact, enumerated } from "../finding/enumeration";
import { order } from "../law/citation";
import { materialRows } from "./tables/materials";

/** The id of a product that the Order has listed on some day. 特定重要物資. */
export const materialWord: EnumeratedFact = /* @__PURE__ */ (() =>
  enumerated("material", [...new Set(materialRows.map((row) => row.id))], order("1")))();
