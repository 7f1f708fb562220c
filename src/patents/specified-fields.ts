import type { Citation } from "../kernel/citation";
import type { DatedTable, Source } from "../kernel/dated";
import { dated, table } from "../kernel/dated";
import { type Grade, weakerGrade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gradedRowIn, wordingsOf } from "../kernel/wordings";
import type { FieldRider, SpecifiedFieldRow } from "./specified-field-row";
import { fieldHeadingRows } from "./tables/field-headings";
import { specifiedFieldRows } from "./tables/specified-fields";

/** A field of Enforcement Order Art. 12(1) in one version of the table. 特定技術分野. */
export interface SpecifiedField {
  /** Stable id; item numbers moved on 2025-01-01, ids did not. */
  readonly id: string;
  /** Item of Art. 12(1) in this version. 号. */
  readonly item: number;
  /**
   * What it is about, by the heading of the Cabinet Office's summary (`fieldHeadings`): the Order itself names symbols
   * only. Several items can bear one title. 分野の名称.
   */
  readonly title: BilingualText;
  /** How far the title can be trusted; it decides nothing. */
  readonly titleGrade: Grade;
  /**
   * `unconditional`: forwarded on the field alone. `conditional`: only with an additional requirement (Art. 12(2)(3)).
   * `mixed`: item 13, whose `unconditionalSymbols` need none.
   */
  readonly requirement: "unconditional" | "conditional" | "mixed";
  /** Limit of the field that no symbol shows. */
  readonly rider?: FieldRider;
  /** Symbols: one of each inner list must apply to the invention, for every inner list. */
  readonly allOf: readonly (readonly string[])[];
  /** Of a `mixed` field, the symbols that need no additional requirement. */
  readonly unconditionalSymbols?: readonly string[];
  /** First day of this row. */
  readonly from: LegalDate;
  /** First day on which it no longer holds. */
  readonly until?: LegalDate;
  /** The item. */
  readonly basis: Citation;
  /** Where it was read. */
  readonly source: Source;
  /** Ids of the known gaps that touch it on that day; see `knownGaps()`. */
  readonly gaps?: readonly string[];
}

/** One row of the table with its symbols as the Order writes them: what they share is said once. */
export interface FieldLine extends SpecifiedFieldRow {
  /** `B63G 8/28,30 & F41`: 8/28 or 8/30, and F41. */
  readonly notation: string;
}

/** No row of the register stands below the article, so that what is said of it is said of every item. */
const wordings = wordingsOf(["order:12"]);

function notationOf(allOf: SpecifiedFieldRow["allOf"]): string {
  const joined = allOf.map((symbols) =>
    symbols.map((symbol, index) => (index > 0 ? symbol.slice(symbol.indexOf("/") + 1) : symbol)).join(),
  );
  return joined.join(" & ");
}

/** The rows of every version of the table. */
export const fieldLines: readonly FieldLine[] = table(
  specifiedFieldRows.map((row) => ({ ...row, notation: notationOf(row.allOf) })),
);

/** The heading of a field: the first under which it stands, or could stand. */
function titleOf(id: string): Pick<SpecifiedField, "title" | "titleGrade"> {
  const under =
    fieldHeadingRows.find(({ fields }) => fields.includes(id)) ??
    fieldHeadingRows.find(({ alsoPossible }) => alsoPossible.includes(id));
  const { text, source, linkGrade } = under as (typeof fieldHeadingRows)[number];
  return { title: text, titleGrade: weakerGrade(source.grade, linkGrade) };
}

/** The lines by day. */
export const fieldTable: DatedTable<FieldLine> = dated(fieldLines);

/**
 * The specified technology fields on a day, in the order of the items.
 *
 * 特定技術分野（令第十二条第一項）. Use it to show or to audit the table; to screen an invention use `screenByIpc`.
 *
 * @param on - the day whose law applies
 * @returns 47 rows on every day since 2024-05-01; none before
 * @example
 * specifiedFields("2025-01-01").find((field) => field.id === "jamming")?.item; // => 45
 * specifiedFields("2024-12-31").find((field) => field.id === "jamming")?.item; // => 47
 * specifiedFields("2025-01-01").find((field) => field.id === "scramjets")?.title.en; // => "scramjet engines"
 * @see Enforcement Order, Art. 12(1)(2)
 * @category Patents
 */
export function specifiedFields(on: LegalDate): readonly SpecifiedField[] {
  // The lines stand in the order of the items.
  const rows = new Map<number, SpecifiedField>();
  for (const line of fieldTable.on(on)) {
    const { id, item, rider, allOf, from, until } = line;
    const other = rows.get(item);
    rows.set(item, {
      id,
      item,
      ...titleOf(id),
      requirement: other !== undefined ? "mixed" : line.conditional ? "conditional" : "unconditional",
      ...(rider && { rider }),
      allOf: other === undefined ? allOf : [[...other.allOf.flat(), ...allOf.flat()].sort()],
      ...(other !== undefined && { unconditionalSymbols: allOf.flat() }),
      from,
      ...(until && { until }),
      basis: at(`order:12:1:${item}`),
      source: {
        grade: "text",
        read: {
          ja: "令和四年政令第三百九十四号第十二条第一項及び第二項",
          en: "Cabinet Order No. 394 of 2022, Art. 12(1)(2)",
        },
        checkedOn: "2026-09-22",
      },
    });
  }
  return [...rows.values()].map((row) => gradedRowIn(wordings, row, on));
}
