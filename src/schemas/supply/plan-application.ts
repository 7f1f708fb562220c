import * as z from "zod";
import { defineIssue } from "../../kernel/issue";
import { isLegalDate } from "../../kernel/legal-date";
import { at } from "../../kernel/provision";
import type { PlanApplication as Application } from "../../supply/plan";
import { missingPlanAttachments } from "../../supply/plan";
import { refuse } from "../values";
import { StableSupplyPlan } from "./plan";

const attachmentMissing = defineIssue(
  "plan-attachment-missing",
  { ja: "添付書類「{ja}」がありません。", en: "A document is not attached: {en}." },
  at("act:9:1"),
);

/** A plan as it is filed, with the documents that go with it. 認定の申請. */
export type PlanApplication = Application;
/**
 * A plan as it is filed. 認定の申請.
 *
 * Where the plan has its day of filing, every document that the ordinance of that day asks for must be attached.
 */
export const PlanApplication: z.ZodType<Application> = z
  .strictObject({
    plan: StableSupplyPlan,
    attachments: z
      .array(
        z.enum([
          "articles-of-incorporation",
          "registry-certificate",
          "accounts-of-three-periods",
          "proof-of-measures",
          "licence-documents",
          "no-organised-crime-link",
          "progress-of-the-plan",
        ]),
      )
      .max(100)
      .meta({ title: "Attachments / 添付書類" }),
  })
  .check(documents())
  .meta({ title: "Application for certification / 認定の申請", description: "A plan with its documents. 計画及び添付書類。" });

/** The documents are looked at where the plan is wrong too, so that nothing hides behind something else. */
function documents(): z.core.$ZodCheck<Application> {
  const check = z.check<Application>((context) => {
    const application: Partial<Application> | null = context.value;
    const submittedOn = application?.plan?.submittedOn;
    if (!isLegalDate(submittedOn)) return;
    for (const document of missingPlanAttachments(application ?? {}, submittedOn)) {
      refuse(context, { ...attachmentMissing(["attachments"], document.text as { ja: string; en: string }), basis: document.basis });
    }
  });
  check._zod.def.when = () => true;
  return check;
}
