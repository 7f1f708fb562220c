import type { Finding } from "../finding/finding";
import type { ExplainedChecklist, ExplainedTimeline } from "../formats/explain";
import type { LegalDate } from "../kernel/legal-date";
import type { Provision } from "../kernel/provision";
import type { ConductId } from "../penalties/conduct";
import type { RuleId } from "./calls";

/** What a rule answers with: an answer and its reasons, days, or what is lacking. */
export type RuleKind = "finding" | "timeline" | "checklist";

/** One possible answer of a rule, as the rule itself words it. */
export interface RuleAnswer {
  readonly value: string;
  readonly ja: string;
  readonly en: string;
}

/** A rule of the library as data: what it asks, under which provision, of which facts. 規定の一覧の一行. */
export interface RuleDescription {
  /** Stable id, such as `introduction-duty`. */
  readonly id: RuleId;
  /** Name of the function. */
  readonly call: string;
  readonly kind: RuleKind;
  /** The provision that asks the question. */
  readonly provision: Provision;
  /** What is asked, as a noun phrase. */
  readonly titleJa: string;
  readonly titleEn: string;
  /** Name of the schema of its facts; the facts of a rule without one are those that `factsOf` lists. */
  readonly factsSchema: string;
  /** Every answer, in the order of the rule; none of a timeline or a checklist. */
  readonly answers: readonly RuleAnswer[];
  /** The breaches that the rule guards against; `penaltiesFor` says what each of them brings. */
  readonly conducts: readonly ConductId[];
  /** First day on which the provision was in force. */
  readonly inForceFrom: LegalDate;
}

/** What asking a rule gives. */
export type Asked = Finding<string> | ExplainedTimeline | ExplainedChecklist;
