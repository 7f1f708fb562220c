import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";
import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";
import type { MinisterId } from "../ministers/ministers";

/** A report that an order or Act Art. 58 asks for outside any single introduction. 報告. */
export interface StandingReport extends DatedRow {
  /** Stable id. */
  readonly id: string;
  /** Who must report. */
  readonly who: BilingualText;
  /** Whether it falls on operators that are not designated, on designated ones, or on any. */
  readonly reaches: "not-designated" | "designated" | "any";
  /** The business; absent where it is every business. */
  readonly business?: InfrastructureBusinessId;
  /** To whom; absent where it is the competent minister of the business. */
  readonly to?: MinisterId;
  /** What is reported or inspected. */
  readonly what: BilingualText;
  /** By when. */
  readonly due: BilingualText;
  /** The provision that sets that day, where it is another than the one that asks for the report. */
  readonly dueBasis?: Citation;
  /** Every one of these must be met, where the duty has a threshold. */
  readonly thresholds?: readonly ReportThreshold[];
  /** Number of the form. 様式. */
  readonly form?: string;
  /** How it starts: by the text itself, or on the request of the minister. */
  readonly trigger: "by-itself" | "on-request";
  /** What follows where it is refused or false, where the Act has a penalty. 罰則. */
  readonly penalty?: Citation;
}

/** A threshold of a standing report. */
export interface ReportThreshold {
  /** What is measured. */
  readonly measure: BilingualText;
  /** 以上. */
  readonly atLeast: number;
  /** 未満; absent where there is no upper end. */
  readonly lessThan?: number;
  /** Unit. */
  readonly unit: "contracts" | "yen" | "persons";
  /** Which years are looked at. */
  readonly years: BilingualText;
}
