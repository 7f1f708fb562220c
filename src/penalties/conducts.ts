import type { Conduct, ConductId } from "./conduct";
import { conductRows } from "./tables/conducts";

/**
 * Every conduct that the library names, punished or not.
 *
 * 違反行為の一覧. Use it to list duties with their sanctions: `penaltiesFor(conduct.id, on)` says what each is punished with.
 *
 * @returns the conducts: those of Chapter VII in its order, then those without a penal provision
 * @example
 * conducts().find((one) => one.id === "annual-report-missing")?.duty; // => [{ law: "504AC0000000043", article: "12" }]
 * @see Act, Arts 92 to 99
 * @category Penalties
 */
export function conducts(): readonly Conduct[] {
  return conductRows;
}

/**
 * Tells whether a value is the id of a conduct.
 *
 * @param value - anything
 * @returns true for an id in `conducts()`
 * @example
 * isConductId("foreign-filing"); // => true
 * isConductId("speeding"); // => false
 * @category Penalties
 */
export function isConductId(value: unknown): value is ConductId {
  return conductRows.some((row) => row.id === value);
}
