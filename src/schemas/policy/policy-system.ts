import * as z from "zod";
import { withWords } from "../../kernel/input-issues";
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

const ids = policySystemRows.map((row) => row.id);

/** The id of a system that the council document names. 施策の識別子. */
export type PolicySystemId = Id;
/** The schema of `PolicySystemId`. */
export const PolicySystemId: z.ZodType<Id> = standard(
  z
    .string()
    .check((context) => {
      const { value } = context;
      if (!isPolicySystemId(value)) refuse(context, withWords(unknownPolicySystem([], { value }), value, ids));
    })
    .meta({ enum: ids }),
) as unknown as z.ZodType<Id>;
