import type * as z from "zod";
import { isCorporateNumber, notACorporateNumber } from "../../parties/corporate-number";
import { standard } from "../standard";
import { textThat } from "../values";

/** The corporate number of the National Tax Agency. 法人番号. */
export type CorporateNumber = string;
/** The schema of `CorporateNumber`. */
export const CorporateNumber: z.ZodType<string> = standard(textThat(isCorporateNumber, notACorporateNumber()));
