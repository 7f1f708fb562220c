import type * as z from "zod";
import { defineIssue } from "../../finding/issue";
import type { CountryCode as Code } from "../../parties/country";
import { isCountryCode } from "../../parties/country";
import { textThat } from "../zod";

const notACountry = /* @__PURE__ */ defineIssue("not-a-country-code", {
  ja: "ISO 3166-1の二文字の国・地域コードではありません（例 JP）。",
  en: "Not an ISO 3166-1 alpha-2 code of a country or region (for example JP).",
});

/** A country or region as ISO 3166-1 alpha-2 code. 国又は地域. */
export type CountryCode = Code;
/** A country or region as ISO 3166-1 alpha-2 code. 国又は地域. */
export const CountryCode: z.ZodType<Code> = /* @__PURE__ */ (() =>
  textThat(isCountryCode, notACountry()).meta({
    title: "Country or region / 国又は地域",
    description: "ISO 3166-1 alpha-2 code. ISO 3166-1の二文字コード。",
  }))() as unknown as z.ZodType<Code>;
