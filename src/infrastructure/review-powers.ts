import { dated } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { gradedOn } from "../kernel/wordings";
import type { ReviewPower } from "./review-power";
import { reviewPowerRows } from "./tables/review-powers";

const powers = dated(reviewPowerRows);

/** What Art. 55(3) applies to orders given afterwards. */
const ordersApplied = at("act:52:10");

/** A power with the grade that it has on a day. */
export interface ReviewPowerOnDay extends ReviewPower {
  /** Grade on the day asked for. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}

/**
 * What the competent minister may do about an introduction or outsourcing, before it and years after.
 *
 * 審査・勧告・命令の権限. Use it to see who must be consulted (Art. 56), what has a last day, and what stands outside Chapters II
 * and III of the Administrative Procedure Act (Art. 88). An order under Art. 55(3) has no last day. It does not tell
 * whether a power will be used.
 *
 * Sanction: `penaltiesFor("infrastructure-order-breach")`, `penaltiesFor("infrastructure-report-missing")`,
 * `penaltiesFor("infrastructure-inspection-obstructed")`.
 *
 * @param on - the day whose law applies
 * @returns the powers of that day in the order of the articles; `inferred` since the amendment of September 2026
 * @example
 * reviewPowers("2026-06-01").find((power) => power.id === "order-after")?.limit; // => undefined
 * reviewPowers("2026-06-01")
 *   .filter((power) => power.outsideAdministrativeProcedureAct)
 *   .map((power) => power.id); // => ["extend-standstill", "order-before", "order-after"]
 * @see Act Arts. 52, 55 to 59, 88
 * @category Infrastructure
 */
export function reviewPowers(on: LegalDate): readonly ReviewPowerOnDay[] {
  return powers.on(on).map((power) => {
    const restsOn = power.id === "order-after" ? [power.basis, ordersApplied] : power.basis;
    return { ...power, gaps: [], ...gradedOn(restsOn, power.source.grade, on) };
  });
}
