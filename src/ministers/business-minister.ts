import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { InfrastructureBusinessId } from "./infrastructure-business";
import type { MinisterId } from "./ministers";

/** Which minister or ministers have jurisdiction over a business of Chapter III. 特定社会基盤事業を所管する大臣 (Act Art. 86(2)). */
export interface BusinessMinistersRow extends DatedRow {
  /** The business. */
  readonly business: InfrastructureBusinessId;
  /** Every competent minister; several act jointly. */
  readonly ministers: readonly MinisterId[];
  /** To whom the Prime Minister's powers are delegated (Act Art. 87(2)). */
  readonly delegate?: "fsa-commissioner";
  /** Designations of another minister that count as theirs. */
  readonly designationsTakenOver?: DesignationsTakenOver;
}

/** Designations of operators that another minister made and that count as made by the minister of today. 指定に関する経過措置. */
export interface DesignationsTakenOver {
  /** Who made them. */
  readonly madeBy: readonly MinisterId[];
  /** Those made before this day. */
  readonly before: LegalDate;
  /** The transitional provision. */
  readonly basis: Citation;
}
