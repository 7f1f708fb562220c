import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import { rowsOn } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { customsInvestigationRows } from "./tables/customs-investigations";

/** An investigation under the Customs Tariff Act that a competent minister may ask for. 関税定率法の調査の求め (Act Art. 30). */
export interface CustomsInvestigation extends DatedRow {
  /** Stable id: countervailing duty, anti-dumping duty, goods of Customs Tariff Act Art. 8-2, safeguard. */
  readonly id: "subsidy" | "dumping" | "dumping-article-8-2" | "safeguard";
  /** Name in both languages. */
  readonly name: BilingualText;
  /** Paragraph of Act Art. 30 on that day. */
  readonly paragraph: number;
  /** The investigation, in the Customs Tariff Act. */
  readonly investigation: Citation;
  /** The injury to the domestic industry: material (実質的な損害), or serious (重大な損害) for safeguards only. */
  readonly injury: "material" | "serious";
  /** Hindering an industry from being set up counts too; not for safeguards. 本邦の産業の確立を実質的に妨げる事実. */
  readonly hinderedEstablishmentCounts: boolean;
  /** What must be shown by sufficient evidence besides injury and the imports. */
  readonly evidence: BilingualText;
  /** The paragraph under which the request is made public once the investigation is to begin. 公表. */
  readonly publication: Citation;
  /** Evidence goes to the Minister of Finance; secrecy is asked for in writing with reasons. 令第七条. */
  readonly procedure: Citation;
  /** Id of the known gap, where the wording was not read. */
  readonly gap?: string;
}

/**
 * The customs investigations that the competent minister may ask for on a day: three before 2026-04-01, four since.
 *
 * 関税定率法との関係 (Act Art. 30, Order Art. 7). Use it for the paragraph that applies on a day: the safeguard moved from (3) to (4).
 * It does not decide whether evidence is sufficient, nor anything under the Customs Tariff Act.
 *
 * @param on - the day whose law applies
 * @returns the investigations in the order of the paragraphs; `[]` before 2022-08-01
 * @example
 * customsInvestigations("2026-03-31").map((one) => one.id); // => ["subsidy", "dumping", "safeguard"]
 * customsInvestigations("2026-04-01").find((one) => one.id === "safeguard")?.paragraph; // => 4
 * @see Act Art. 30 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Supply
 * @since 0.1.0
 */
export function customsInvestigations(on: LegalDate): readonly CustomsInvestigation[] {
  return rowsOn(customsInvestigationRows, on);
}
