import type { Provision } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";

/** What a fact is asked as; `group` holds further facts. */
export type FactKind = "boolean" | "choice" | "date" | "number" | "yen" | "text" | "list" | "group";

/** A fact of a shape: what it is called, how it is asked for, and the article that asks. 事実の一項目. */
export interface FactRow {
  /** Dotted path within the shape; the entries of a list are not counted in it. */
  readonly path: string;
  readonly kind: FactKind;
  /** What each entry of a list is, where it is no shape. */
  readonly item?: FactKind;
  /** The shape of what it holds, or of each entry of a list. */
  readonly of?: string;
  /** The words that it may be. */
  readonly options?: readonly string[];
  /** The list that says what those words mean. */
  readonly words?: string;
  /** The label in Japanese: a noun phrase. */
  readonly ja: string;
  readonly en: string;
  readonly question?: BilingualText;
  readonly help?: BilingualText;
  readonly unit?: BilingualText;
  /** The provision that asks for it. */
  readonly basis?: Provision;
}

/** The facts that are asked for together, with a name. */
export interface Shape {
  readonly label: BilingualText;
  readonly facts: readonly FactRow[];
}
