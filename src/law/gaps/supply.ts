import { table } from "../dated";
import type { KnownGap } from "../gaps";

/** Gaps of this chapter. */
export const supplyGaps: readonly KnownGap[] = /* @__PURE__ */ table([]);
