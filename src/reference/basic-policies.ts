import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { gradedRow } from "../kernel/wordings";
import type { BasicPolicy } from "./basic-policy";
import { basicPolicyRows } from "./tables/basic-policies";

const policies = dated<BasicPolicy>(basicPolicyRows);

/**
 * The basic policy and the basic guidelines that hold on a day.
 *
 * 基本方針及び基本指針. One policy and four guidelines, five since September 2026. Use it to know which version a decision rests
 * on. The documents themselves were not read: dates come from official pages and the press, contents from the articles.
 *
 * @param on - the day
 * @returns the documents in the order of the chapters
 * @example
 * basicPolicies("2022-09-30").map((row) => row.id); // => ["basic-policy", "stable-supply", "critical-technologies"]
 * basicPolicies("2024-05-01").length; // => 5
 * basicPolicies("2026-10-01").length; // => 6
 * basicPolicies("2022-09-29"); // => []
 * @see Act, Arts 2, 6, 49, 60, 65 and 85-2
 * @category Policy
 */
export function basicPolicies(on: LegalDate): readonly BasicPolicy[] {
  return policies.on(on).map((row) => gradedRow(row, on));
}
