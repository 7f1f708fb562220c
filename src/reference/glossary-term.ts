import type { Citation } from "../kernel/citation";

/**
 * A term of the Act or of a law around it, with its English and the other names in use. 用語.
 *
 * @category Policy
 */
export interface GlossaryTerm {
  /** Stable id. */
  readonly id: string;
  /** The term in Japanese. */
  readonly ja: string;
  /** The term in English. */
  readonly en: string;
  /** The English was seen in the official translation; else it is this package's own. */
  readonly official: boolean;
  /** Other names in use: by ministries, law firms and the press. */
  readonly aliases: readonly string[];
  /** The provision that defines or first uses it. */
  readonly where: Citation;
  /** Names exported by this package that carry it. */
  readonly inCode: readonly string[];
}
