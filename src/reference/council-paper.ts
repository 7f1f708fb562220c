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
  /** Other words under which it is looked for, in either language. */
  readonly aliases: readonly string[];
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
  readonly unit: "yen" | "percent" | "products" | "minerals" | "units-a-year";
  /** The year that a target is set for. */
  readonly targetYear?: number;
  /** What it says. */
  readonly text: BilingualText;
  /** The figure as the paper writes it, and other words under which it is looked for. */
  readonly aliases: readonly string[];
  /** The day on which it was stated. */
  readonly statedOn: LegalDate;
  /** Id of the meeting at which it was stated. */
  readonly statedAt: string;
  /** Systems of `policySystems` that it belongs to. */
  readonly systems: readonly PolicySystemId[];
  /** Where it was read. */
  readonly source: Source;
}

/**
 * What the council paper names besides systems, figures and meetings, and the words under which it orders them.
 * 方向性・国力・論点・見出し.
 *
 * @category Policy
 */
export interface PolicyConcept {
  /**
   * - `aim`, `direction`, `power`, `partner`: what policy is for, its directions, the powers of the State, with whom
   * - `circumstance`, `document`: what has changed since 2022, and what the paper draws on
   * - `supply-activity`, `element`, `example`: what the supply of a product consists of, and services for it
   * - `question`, `opinion`: what the panel was asked, and what its members said
   * - `framework`: the measures that the paper proposes, point by point
   * - `heading`: a heading of the paper (`theme` of `policySystems`)
   */
  readonly kind:
    | "aim"
    | "direction"
    | "power"
    | "partner"
    | "circumstance"
    | "document"
    | "supply-activity"
    | "element"
    | "example"
    | "question"
    | "opinion"
    | "framework"
    | "heading";
  /** Stable id within its kind. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** Other words of the paper, and of those who speak of it, in either language. */
  readonly aliases: readonly string[];
  /** What the paper says of it, where it says more than the name. */
  readonly says?: BilingualText;
  /** Id of the meeting at which it was stated, where that is not the paper itself. */
  readonly statedAt?: string;
  /** Systems of `policySystems` that it belongs to. */
  readonly systems: readonly PolicySystemId[];
  /** Names exported by this package that hold it or decide on it. */
  readonly where?: readonly string[];
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
  /**
   * Of a step of supply: it secures the product itself, which the Act looked to from the beginning, or makes it usable
   * where it is needed.
   */
  readonly securesProductItself?: boolean;
}

/** A place of the library where something stands that the council paper names. @category Policy */
export interface CouncilPaperPlace {
  /** Which list holds it. */
  readonly kind: "system" | "figure" | "meeting" | "concept" | "measure" | "subject";
  /** Its id there; of a concept, kind and id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** The exported function that lists it. */
  readonly listedBy: string;
}

/** What external measures concern, by its names. */
export interface MeasureSubject {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly aliases: readonly string[];
}
