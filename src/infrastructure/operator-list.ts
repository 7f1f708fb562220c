import type { Citation } from "../kernel/citation";
import type { DatedRow, Source } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { InfrastructureSectorId } from "./sector";

/** A name on a list of designated operators. 指定された特定社会基盤事業者の名称. */
export interface ListedOperator {
  /**
   * Name in Japanese, as the source writes it, without the form of the company; waterworks by their prefecture or city.
   */
  readonly name: string;
  /** The sector; where there are two, the source does not tell them apart. */
  readonly sectors: readonly InfrastructureSectorId[];
}

/** What is known of a list of designated operators. 特定社会基盤事業者の一覧. */
export interface OperatorList {
  /** The day of the list. */
  readonly listedOn: LegalDate;
  /** The names that are known. */
  readonly operators: readonly ListedOperator[];
  /** False: a name that is missing says nothing about its designation. */
  readonly complete: false;
  /** The provision under which designations are made known. */
  readonly basis: Citation;
  /** Where the names were read and how far they can be trusted. */
  readonly source: Source;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}

/** A list over the days on which it is the latest. */
export type OperatorListRow = DatedRow & Omit<OperatorList, "operators">;

/** Names on a list under one heading of the source. */
export interface OperatorsListedRow {
  /** The day of the list. */
  readonly listedOn: LegalDate;
  /** The sector; where there are two, the source does not tell them apart. */
  readonly sectors: readonly InfrastructureSectorId[];
  /** Names as the source writes them; waterworks by their prefecture or city. */
  readonly names: readonly string[];
}
