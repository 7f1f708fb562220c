import type { Source } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import type { BilingualText } from "../kernel/text";

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

/** A heading as the table states it. */
export interface FieldHeadingRow extends Omit<FieldHeading, "grade" | "gaps"> {
  readonly source: Source;
}
