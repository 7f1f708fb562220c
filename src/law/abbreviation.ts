import type { LawId } from "../kernel/citation";
import type { BilingualText } from "../kernel/text";

/** How citations name a law in front of its articles. 略称. */
export interface Abbreviation extends BilingualText {
  readonly law: LawId;
}
