import type * as z from "zod";
import type { CountryCode as Code } from "../../parties/country";
import { isCountryCode, notACountryCode } from "../../parties/country";
import { textThat } from "../zod";

/** A country or region as ISO 3166-1 alpha-2 code. 国又は地域. */
export type CountryCode = Code;
/** A country or region as ISO 3166-1 alpha-2 code. 国又は地域. */
export const CountryCode: z.ZodType<Code> = (() =>
  textThat(isCountryCode, notACountryCode()).meta({
    title: "Country or region / 国又は地域",
    description: "ISO 3166-1 alpha-2 code. ISO 3166-1の二文字コード。",
  }))() as unknown as z.ZodType<Code>;
