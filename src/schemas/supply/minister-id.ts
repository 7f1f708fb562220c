import * as z from "zod";
import type { MinisterId as Id } from "../../ministers/ministers";
import { ministerNames } from "../../ministers/ministers";

/** Id of a minister. 主務大臣. */
export const MinisterId = z.enum(Object.keys(ministerNames) as [Id, ...Id[]]);
