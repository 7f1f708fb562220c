import type { LawId } from "../kernel/citation";

/** Everyday names of a law. 通称. */
export interface LawAlias {
  readonly law: LawId;
  readonly ja?: readonly string[];
  /** In small letters. */
  readonly en?: readonly string[];
}
