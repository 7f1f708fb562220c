import type { Citation, LawId } from "../kernel/citation";
import type { Source } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { Provision } from "../kernel/provision";

/** A clause that says when provisions begin to apply. 施行期日. */
export interface CommencementClause {
  /** The law whose provisions commence. */
  readonly law: LawId;
  /** The clause itself. */
  readonly clause: Citation;
  /** Day of promulgation of that law. 公布日. */
  readonly promulgatedOn: LegalDate;
  /**
   * How the clause fixes the day: the day of promulgation, a day it names, a period after promulgation, or a Cabinet
   * Order within a period.
   */
  readonly by: "promulgation" | "named-day" | "period-elapsed" | "cabinet-order";
  /**
   * Months from promulgation, its day counted, in which a Cabinet Order must set the day, or after which it comes.
   * 起算して.
   */
  readonly months?: number;
  /** Last day that the Cabinet Order may set. */
  readonly outerLimit?: LegalDate;
  /** The day itself; absent while it is not set. 施行日. */
  readonly inForceFrom?: LegalDate;
  /** The Cabinet Order that set the day, where it is known. */
  readonly setBy?: LawId;
  /** Provisions that the clause brings in, as addresses (`3..48` is a range) in the numbers of the newest text. */
  readonly adds: readonly string[];
  /** Provisions in force already whose wording the clause changes. */
  readonly amends: readonly string[];
  readonly source: Source;
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}

/** A provision outside the Act's own clauses, or the first of several. */
export interface CommencementRow {
  readonly provision: Provision;
  /** The last number of several, at the level of the provision's own. */
  readonly to?: string;
  readonly promulgatedOn: LegalDate;
  readonly inForceFrom: LegalDate;
}

/** An article of a ministerial order, or the first of several, and the days on which it stands. */
export interface MinisterialOrderArticles {
  readonly provision: Provision;
  /** The last number of several. */
  readonly to?: string;
  /** The day on which it came into force. */
  readonly from: LegalDate;
  /** The day on which it was deleted. */
  readonly until?: LegalDate;
}

/** A law beside the Act, or a provision of it, and the days on which it is known to stand. */
export interface RelatedProvision {
  readonly provision: Provision;
  /** First day on which it is known to be in force; absent where that day is not set. */
  readonly from?: LegalDate;
  /** Where that day is not set: the last day on which it can come into force. */
  readonly noLaterThan?: LegalDate;
  /** Day of promulgation; absent where the provision is older than the days that the library answers for. */
  readonly promulgatedOn?: LegalDate;
}
