import type { DatedRow } from "../kernel/dated";

/**
 * Figures of the K Program, the research programme paid from designated funds. 経済安全保障重要技術育成プログラム.
 *
 * @category Critical technologies
 */
export interface KProgram extends DatedRow {
  /** Technologies named by the visions so far, in all. */
  readonly technologies: number;
  /** The visions and how many technologies each named; a date without a day was read without one. 研究開発ビジョン. */
  readonly visions: readonly { readonly id: string; readonly decidedIn: string; readonly technologies: number }[];
  /** Money set aside, in yen. */
  readonly fundingYen: number;
  /** The fields of the visions. */
  readonly domains: readonly string[];
  /** The agencies that hold the funds. */
  readonly fundHolders: readonly string[];
  /** Being named by a vision designates nothing. */
  readonly legalEffect: "none";
}
