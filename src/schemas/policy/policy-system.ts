import * as z from "zod";
import { defineIssue } from "../../kernel/issue";
import type { PolicySystemId as Id } from "../../reference/policy-system";
import { isPolicySystemId } from "../../reference/policy-systems";
import { policySystemRows } from "../../reference/tables/policy-systems";
import { standard } from "../standard";
import { refuse } from "../values";

/** There is no policy system of that id. */
export const unknownPolicySystem = defineIssue("unknown-policy-system", {
  ja: "「{value}」という施策は登録されていません。",
  en: "There is no policy system {value}.",
});

/** The id of a system that the council document names. 施策の識別子. */
export type PolicySystemId = Id;
export const PolicySystemId: z.ZodType<Id> = standard(
  z
    .string()
    .check((context) => {
      if (!isPolicySystemId(context.value)) refuse(context, unknownPolicySystem([], { value: context.value }));
    })
    .meta({ enum: policySystemRows.map((row) => row.id) }),
) as unknown as z.ZodType<Id>;
