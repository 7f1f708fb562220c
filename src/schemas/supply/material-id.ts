import * as z from "zod";
import type { MaterialId as Id } from "../../ministers/material-ministers";
import { designatedSince } from "../../supply/tables/designated-since";
import { standard } from "../standard";

/**
 * Id of a specified critical product. 特定重要物資.
 *
 * @category Schemas
 */
export type MaterialId = Id;
/** The schema of `MaterialId`. */
export const MaterialId: z.ZodType<Id> = standard(z.enum(Object.keys(designatedSince) as [Id, ...Id[]]));
