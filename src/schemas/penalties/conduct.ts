import * as z from "zod";
import type { LegalDate } from "../../kernel/legal-date";
import type { ConductId as Id } from "../../penalties/conduct";
import { isConductId } from "../../penalties/conducts";
import { conductRows } from "../../penalties/tables/conducts";
import { unknownConduct } from "../../penalties/unknown-conduct";
import { dayOfTheAct, refuse } from "../values";

/**
 * The id of a conduct, as `penaltiesFor` takes it. 違反行為.
 *
 * @category Schemas
 * @since 0.1.0
 */
export type ConductId = Id;
/** The id of a conduct, as `penaltiesFor` takes it. 違反行為. */
export const ConductId: z.ZodType<Id> = z
  .string()
  .check((context) => {
    if (!isConductId(context.value)) refuse(context, unknownConduct([], { value: context.value }));
  })
  .meta({
    title: "Conduct / 違反行為",
    description: "One of the ids in conducts(). 違反行為の識別子。",
    enum: conductRows.map((row) => row.id),
  }) as unknown as z.ZodType<Id>;

/**
 * A question about the penalty of a conduct under the law of a day. 罰則の照会.
 *
 * @category Schemas
 * @since 0.1.0
 */
export interface PenaltyInquiry {
  /** The conduct. */
  readonly conduct: Id;
  /** The day on which it took place. */
  readonly on: LegalDate;
}
/** A question about the penalty of a conduct under the law of a day. 罰則の照会. */
export const PenaltyInquiry: z.ZodType<PenaltyInquiry> = z
  .strictObject({ conduct: ConductId, on: dayOfTheAct() })
  .meta({ title: "Penalty inquiry / 罰則の照会", description: "Which penalty a conduct carries on a day. 行為の日における罰則。" });
