import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";

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
  /**
   * Evidence goes to the Minister of Finance; secrecy is asked for in writing with reasons; absent before the Order
   * stood. 令第七条.
   */
  readonly procedure?: Citation;
  /** Id of the known gap, where the wording was not read. */
  readonly gap?: string;
}

/** A row of the table: the gap is that of the register on the day asked for. */
export type CustomsInvestigationRow = Omit<CustomsInvestigation, "gap">;
