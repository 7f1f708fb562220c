import type { Grade } from "../kernel/grade";
import type { BilingualText } from "../kernel/text";
import { headings } from "./tables/field-headings";

/** One of the 25 headings of the Cabinet Office's summary of the fields. 25分野. */
export interface FieldHeading {
  /** Number of the heading, 1 to 25. It is not an item number of the Order. */
  readonly number: number;
  /** The heading in short. */
  readonly text: BilingualText;
  /** The fields under it count only with an additional requirement: headings 10 to 19. */
  readonly additionalRequirement: boolean;
  /** Ids of the fields of Order Art. 12(1). */
  readonly fields: readonly string[];
  /** Ids of fields that could also be read under this heading. */
  readonly alsoPossible: readonly string[];
  /** How far the heading can be trusted. */
  readonly grade: Grade;
  /** How far the link from the heading to the fields can be trusted. */
  readonly linkGrade: Grade;
  /** Ids of the known gaps that touch the link; see `knownGaps()`. */
  readonly gaps: readonly string[];
}

/**
 * The 25 headings under which the fields are usually shown. For display only: the law has 47 items and no headings.
 *
 * 特定技術分野の概要（25分野）. It decides nothing; screening uses the items.
 *
 * @returns the headings by number, each with the ids of its fields and its grade
 * @example
 * fieldHeadings().length; // => 25
 * fieldHeadings()[18].fields; // => ["jamming"]
 * @see Enforcement Order, Art. 12(1)
 * @category Patents
 * @since 0.1.0
 */
export function fieldHeadings(): readonly FieldHeading[] {
  return headings.map((heading) => ({
    number: heading.number,
    text: { ja: heading.ja, en: heading.en },
    additionalRequirement: heading.number >= 10 && heading.number <= 19,
    fields: heading.fields,
    alsoPossible: "others" in heading ? heading.others : [],
    grade: heading.number <= 17 ? "secondary" : "inferred",
    linkGrade: "inferred",
    gaps: ["patents-field-headings"],
  }));
}
