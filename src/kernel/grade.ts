/**
 * How far a source can be trusted.
 *
 * - `text`: read in the statute or the order
 * - `official-summary`: read in a summary of the competent authority
 * - `secondary`: read in the press, a law firm's note or a third party's data
 * - `inferred`: follows from what was read, but is said nowhere; or the wording in force that day was not read
 * - `stated`: rests on a reading that the caller supplied
 */
export type Grade = "text" | "official-summary" | "secondary" | "inferred" | "stated";

const fromTheStrongest: readonly Grade[] = ["text", "official-summary", "secondary", "inferred", "stated"];

/** How weak a grade is: 0 for the strongest; a word that is no grade is as weak as the weakest. */
export function weaknessOf(grade: Grade): number {
  const at = fromTheStrongest.indexOf(grade);
  return at < 0 ? fromTheStrongest.length - 1 : at;
}

/** The grade of a weakness. */
export function gradeOf(weakness: number): Grade {
  return fromTheStrongest[weakness] ?? "stated";
}

/**
 * The weaker of two grades.
 *
 * @example
 * weakerGrade("text", "secondary"); // => "secondary"
 * @category Findings
 */
export function weakerGrade(a: Grade, b: Grade): Grade {
  return gradeOf(Math.max(weaknessOf(a), weaknessOf(b)));
}

/**
 * The stronger of two grades.
 *
 * @example
 * strongerGrade("text", "secondary"); // => "text"
 * @category Findings
 */
export function strongerGrade(a: Grade, b: Grade): Grade {
  return gradeOf(Math.min(weaknessOf(a), weaknessOf(b)));
}
