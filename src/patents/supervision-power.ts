import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";

/** A power over designated applicants and sharing businesses. 勧告・命令・報告徴収・立入検査. */
export interface SupervisionPower extends DatedRow {
  /** Stable id. */
  readonly id: "recommendation" | "order" | "immediate-order" | "reports" | "inspection" | "inspector-identification";
  /** What can be done. */
  readonly text: BilingualText;
  /** On what ground. */
  readonly on: BilingualText;
  /** Name of the conduct for `penaltiesFor`, where a breach has one. */
  readonly conduct?: string;
}

/** A way in which an application is dismissed for a breach. 却下. */
export interface DismissalRoute extends DatedRow {
  /** Stable id. */
  readonly id: "discontinued-review" | "working" | "disclosure" | "foreign-filing" | "foreign-filing-under-designation";
  /** The dismissal. */
  readonly text: BilingualText;
  /** The breach. */
  readonly breach: BilingualText;
  /** The provision that gives the reasons and a written defence beforehand. 弁明. */
  readonly defence: Citation;
  /** Whether the Patent Office waits for the notice that the designation ended (Act Art. 77(2)). */
  readonly waitsForReleaseNotice: boolean;
}
