import * as z from "zod";
import { defineIssue } from "../../kernel/issue";
import type { LegalDate } from "../../kernel/legal-date";
import type { PolicySystemId as Id } from "../../reference/policy-system";
import { isPolicySystemId } from "../../reference/policy-systems";
import { policySystemRows } from "../../reference/tables/policy-systems";
import { dayOfTheAct, refuse } from "../values";

/** There is no policy system of that id. */
export const unknownPolicySystem = defineIssue("unknown-policy-system", {
  ja: "「{value}」という施策は登録されていません。",
  en: "There is no policy system {value}.",
});

/** The id of a system that the council document names. 施策の識別子. */
export type PolicySystemId = Id;
/** The id of a system that the council document names. 施策の識別子. */
export const PolicySystemId: z.ZodType<Id> = z
  .string()
  .check((context) => {
    if (!isPolicySystemId(context.value)) refuse(context, unknownPolicySystem([], { value: context.value }));
  })
  .meta({
    title: "Policy system / 施策",
    description: "One of the ids that policySystems() lists. 施策の識別子。",
    enum: policySystemRows.map((row) => row.id),
  }) as unknown as z.ZodType<Id>;

/** A question about a system on a day. 施策の照会. */
export interface PolicySystemInquiry {
  /** The system. */
  readonly system: Id;
  /** The day. */
  readonly on: LegalDate;
}
/** A question about a system on a day. 施策の照会. */
export const PolicySystemInquiry: z.ZodType<PolicySystemInquiry> = z
  .strictObject({ system: PolicySystemId, on: dayOfTheAct() })
  .meta({ title: "Policy system inquiry / 施策の照会", description: "The status of a system on a day. 施策のその日の状態。" });
