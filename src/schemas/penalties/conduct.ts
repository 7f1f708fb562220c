import * as z from "zod";
import { withWords } from "../../kernel/input-issues";
import type { ConductId as Id } from "../../penalties/conduct";
import { isConductId } from "../../penalties/conducts";
import { conductRows } from "../../penalties/tables/conducts";
import { unknownConduct } from "../../penalties/unknown-conduct";
import { standard } from "../standard";
import { refuse } from "../values";

const ids = conductRows.map((row) => row.id);

/**
 * The id of a conduct, as `penaltiesFor` takes it. 違反行為.
 *
 * @category Schemas
 */
export type ConductId = Id;
/** The schema of `ConductId`. */
export const ConductId: z.ZodType<Id> = standard(
  z
    .string()
    .check((context) => {
      const { value } = context;
      if (!isConductId(value)) refuse(context, withWords(unknownConduct([], { value }), value, ids));
    })
    .meta({ enum: ids }),
) as unknown as z.ZodType<Id>;
