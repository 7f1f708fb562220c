import type { DatedRow } from "../kernel/dated";
import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { gradedRow } from "../kernel/wordings";
import { basicPolicyRows } from "./tables/basic-policies";

const policies = dated<BasicPolicy>(basicPolicyRows);

/**
 * The basic policy, or a basic guideline of a chapter, in one of its versions. 基本方針・基本指針.
 *
 * @category Policy
 */
export interface BasicPolicy extends DatedRow {
  /** Which document. */
  readonly id:
    | "basic-policy"
    | "stable-supply"
    | "essential-infrastructure"
    | "critical-technologies"
    | "patent-non-disclosure"
    | "overseas-projects";
  /** Its name. */
  readonly nameJa: string;
  /** Its name in English. */
  readonly nameEn: string;
  /** The day on which the Cabinet decided this version. 閣議決定. */
  readonly decidedIn: LegalDate;
  /** The first version or a revised one. */
  readonly version: "first" | "revised";
  /** Experts are heard before it is drafted; for the basic policy the Act does not ask for it. 有識者の意見. */
  readonly expertsHeard: boolean | "not-read";
  /** What the Act bids the drafter consider besides (Arts 49(4) and 65(4)). 影響への配慮. */
  readonly effectConsidered?: "economic-activity" | "industrial-activity";
  /** What the Act says it must set out, by item. 定める事項. */
  readonly contents: readonly BilingualText[];
  /** The version itself was read. */
  readonly textRead: false;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}

/**
 * The basic policy and the basic guidelines that hold on a day.
 *
 * 基本方針及び基本指針. One policy and four guidelines, five since September 2026. Use it to know which version a decision rests on. The documents themselves were not read: dates come from
 * official pages and the press, contents from the articles.
 *
 * @param on - the day
 * @returns the documents in the order of the chapters
 * @example
 * basicPolicies("2022-09-30").map((row) => row.id); // => ["basic-policy", "stable-supply", "critical-technologies"]
 * basicPolicies("2024-05-01").length; // => 5
 * basicPolicies("2026-10-01").length; // => 6
 * basicPolicies("2022-09-29"); // => []
 * @see Act, Arts 2, 6, 49, 60, 65 and 85-2, https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Policy
 * @since 0.1.0
 */
export function basicPolicies(on: LegalDate): readonly BasicPolicy[] {
  return policies.on(on).map((row) => gradedRow(row, on));
}
