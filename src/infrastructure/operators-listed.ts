import type { Citation } from "../kernel/citation";
import { dated, type Source, table } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { InfrastructureSectorId } from "./sector";
import { operatorsListed20260701 } from "./tables/operators-listed-2026-07-01";

/** A name on a list of designated operators. 指定された特定社会基盤事業者の名称. */
export interface ListedOperator {
  /** Name in Japanese, as the source writes it, without the form of the company; waterworks by their prefecture or city. */
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

interface DatedList {
  readonly from: LegalDate;
  readonly list: Omit<OperatorList, "operators">;
  readonly rows: typeof operatorsListed20260701;
}

const lists = dated<DatedList>(
  table<readonly DatedList[]>([
    {
      from: "2026-07-01",
      list: {
        listedOn: "2026-07-01",
        complete: false,
        basis: at("act:50:2"),
        source: {
          grade: "secondary",
          read: "A public data file of a third party that takes names from the government's list of 2026-07-01",
          note: "No days, no corporate numbers and not every sector; two names on which the file contradicts itself are left out.",
        },
        gaps: ["designated-operators-dates"],
      },
      rows: operatorsListed20260701,
    },
  ]),
  () => [],
);

/**
 * Who is known to be on the latest list of designated operators of a day.
 *
 * 特定社会基盤事業者の一覧. Use it to see who is known to be designated, never who is not: the names come from a third party's file of the list of
 * 2026-07-01, so the grade is `secondary`, the list is not complete, and it tells neither the business nor the day of a designation. A day
 * after a list gets that list: compare `listedOn`. It does not decide whether an operator is designated.
 *
 * @param on - the day
 * @returns the latest list known on that day, or `undefined` where none was read
 * @example
 * operatorsListedAsDesignated("2026-07-01")?.operators.find((one) => one.name === "日本放送協会")?.sectors; // => ["broadcasting"]
 * operatorsListedAsDesignated("2026-10-01")?.listedOn; // => "2026-07-01"
 * operatorsListedAsDesignated("2026-06-30"); // => undefined
 * @see Act, Art. 50(2) https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Infrastructure
 * @since 0.2.0
 */
export function operatorsListedAsDesignated(on: LegalDate): OperatorList | undefined {
  const known = lists.on(on).at(-1);
  if (known === undefined) return undefined;
  const operators = known.rows.flatMap(({ sectors, names }) => names.map((name) => ({ name, sectors })));
  return { ...known.list, operators };
}
