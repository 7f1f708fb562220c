import type { Source } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import type { PolicySystemId } from "./tables/policy-systems-ids";

/** A meeting that the council paper of 2026-04-09 names or quotes. 会議. @category Policy */
export interface CouncilMeeting {
  /** Stable id. */
  readonly id: string;
  /** The body that met. */
  readonly body: "economic-security-council" | "expert-panel" | "artificial-intelligence-headquarters";
  /** Its name. */
  readonly bodyName: BilingualText;
  /** The number of the meeting, where it was read. 回. */
  readonly number?: number;
  /** The day of the meeting; absent where the paper does not say it. */
  readonly heldOn?: LegalDate;
  /** The document that is quoted or bears the day. 資料. */
  readonly document: BilingualText;
  /** Systems of `policySystems` that it dealt with. */
  readonly systems: readonly PolicySystemId[];
  /** Where it was read. */
  readonly source: Source;
}

/** A figure that the council paper states. 数値. @category Policy */
export interface CouncilFigure {
  /** Stable id. */
  readonly id: string;
  /** The figure, in `unit`. */
  readonly value: number;
  /** What is counted. */
  readonly unit: "yen" | "percent" | "products" | "units-a-year";
  /** The year that a target is set for. */
  readonly targetYear?: number;
  /** What it says. */
  readonly text: BilingualText;
  /** The day on which it was stated. */
  readonly statedOn: LegalDate;
  /** Id of the meeting at which it was stated. */
  readonly statedAt: string;
  /** Systems of `policySystems` that it belongs to. */
  readonly systems: readonly PolicySystemId[];
  /** Where it was read. */
  readonly source: Source;
}

/** A word under which the council paper orders what it names. 方向性・国力・見出し. @category Policy */
export interface PolicyConcept {
  /**
   * A direction of the National Security Strategy, a power of the State, a partner, a step of supply, or a heading
   * (`theme` of `policySystems`).
   */
  readonly kind: "direction" | "power" | "partner" | "supply-activity" | "heading";
  /** Stable id within its kind. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /**
   * Of a step of supply: it secures the product itself, which the Act looked to from the beginning, or makes it usable
   * where it is needed.
   */
  readonly securesProductItself?: boolean;
}

/** What external measures concern, by its names. */
export interface MeasureSubject {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly aliases: readonly string[];
}
