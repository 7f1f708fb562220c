import * as z from "zod";
import type { ConductId as Id } from "../../penalties/conduct";
import { isConductId } from "../../penalties/conducts";
import { conductRows } from "../../penalties/tables/conducts";
import { unknownConduct } from "../../penalties/unknown-conduct";
import { standard } from "../standard";
import { refuse } from "../values";

/**
 * The id of a conduct, as `penaltiesFor` takes it. 違反行為.
 *
 * @category Schemas
 */
export type ConductId = Id;
export const ConductId: z.ZodType<Id> = standard(
  z
    .string()
    .check((context) => {
      if (!isConductId(context.value)) refuse(context, unknownConduct([], { value: context.value }));
    })
    .meta({ enum: conductRows.map((row) => row.id) }),
) as unknown as z.ZodType<Id>;
