import type * as z from "zod";
import type { CountryCode as Code } from "../../parties/country";
import { isCountryCode, notACountryCode } from "../../parties/country";
import { standard } from "../standard";
import { textThat } from "../values";

/** A country or region as ISO 3166-1 alpha-2 code. 国又は地域. */
export type CountryCode = Code;
/** The schema of `CountryCode`. */
export const CountryCode: z.ZodType<Code> = standard(
  (() => textThat(isCountryCode, notACountryCode()))(),
) as unknown as z.ZodType<Code>;
