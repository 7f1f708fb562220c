import type * as z from "zod";
import { defineIssue } from "../../kernel/issue";
import { isCorporateNumber } from "../../parties/corporate-number";
import { standard } from "../standard";
import { textThat } from "../values";

const notACorporateNumber = defineIssue("not-a-corporate-number", {
  ja: "法人番号（検査用数字を含む十三桁の数字）ではありません。",
  en: "Not a corporate number: thirteen digits, the first of them the check digit.",
});

/** The corporate number of the National Tax Agency. 法人番号. */
export type CorporateNumber = string;
/** The schema of `CorporateNumber`. */
export const CorporateNumber: z.ZodType<string> = standard(textThat(isCorporateNumber, notACorporateNumber()));
