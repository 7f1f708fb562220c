import type { Citation } from "../kernel/citation";
import type { BilingualText } from "../kernel/text";

/** A task of bodies that support certified operators. 安定供給確保支援業務. */
export interface SupportTask {
  /** Stable id. */
  readonly id: "grants" | "interest-subsidies" | "information-gathering" | "enquiries-and-advice" | "incidental";
  /** In both languages. */
  readonly text: BilingualText;
  /** An agency of the annex may do it too (Art. 42(1)). */
  readonly byAgency: boolean;
  /** The provision. */
  readonly basis: Citation;
}
