import type { FieldHeading } from "./field-heading";
import { fieldHeadingRows } from "./tables/field-headings";

/**
 * The 25 headings under which the fields are usually shown. For display only: the law has 47 items and no headings.
 *
 * 特定技術分野の概要（25分野）. It decides nothing; screening uses the items.
 *
 * @returns the headings by number, each with the ids of its fields and its grade
 * @example
 * fieldHeadings().length; // => 25
 * fieldHeadings()[18]?.fields; // => ["jamming"]
 * @see Enforcement Order, Art. 12(1)
 * @category Patents
 */
export function fieldHeadings(): readonly FieldHeading[] {
  return fieldHeadingRows.map(({ source, ...heading }) => ({
    ...heading,
    grade: source.grade,
    gaps: ["patents-field-headings"],
  }));
}
