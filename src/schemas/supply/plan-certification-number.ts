import * as z from "zod";
import { parseCertificationNumber } from "../../supply/certification-number";
import { standard } from "../standard";
import { refuse } from "../values";

/** A certification number as it is written. 供給確保計画認定番号. */
export type PlanCertificationNumber = string;
/** A certification number as it is written, such as 2023重要鉱物第1号-1. 供給確保計画認定番号. */
export const PlanCertificationNumber: z.ZodType<string> = standard(
  z.string().check((context) => {
    const parsed = parseCertificationNumber(context.value);
    if (!parsed.ok) for (const issue of parsed.issues) refuse(context, issue);
  }),
);
