import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { OperatorList, OperatorListRow } from "./operator-list";
import { operatorLists, operatorsListed } from "./tables/operators-listed";

const lists = dated<OperatorListRow>(operatorLists, () => []);

/**
 * Who is known to be on the latest list of designated operators of a day.
 *
 * 特定社会基盤事業者の一覧. Use it to see who is known to be designated, never who is not: the names come from a third party's file
 * of the list of 2026-07-01, so the grade is `secondary`, the list is not complete, and it tells neither the business
 * nor the day of a designation. A day after a list gets that list: compare `listedOn`. It does not decide whether an
 * operator is designated.
 *
 * @param on - the day
 * @returns the latest list known on that day, or `undefined` where none was read
 * @example
 * operatorsListedAsDesignated("2026-07-01")?.operators.find((one) => one.name === "日本放送協会")?.sectors;
 * // => ["broadcasting"]
 * operatorsListedAsDesignated("2026-10-01")?.listedOn; // => "2026-07-01"
 * operatorsListedAsDesignated("2026-06-30"); // => undefined
 * @see Act, Art. 50(2)
 * @category Infrastructure
 * @since 0.1.6
 */
export function operatorsListedAsDesignated(on: LegalDate): OperatorList | undefined {
  const known = lists.on(on).at(-1);
  if (known === undefined) return undefined;
  const { from: _from, until: _until, ...list } = known;
  const rows = operatorsListed.filter(({ listedOn }) => listedOn === list.listedOn);
  return { ...list, operators: rows.flatMap(({ sectors, names }) => names.map((name) => ({ name, sectors }))) };
}
