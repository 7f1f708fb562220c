import * as z from "zod";
import { type IntroductionChange as Change, ofOtherForm } from "../../infrastructure/introduction-change";
import { VotingShare } from "../parties/index";
import { refuse } from "../values";
import { UrgencyFacts } from "./introduction-duty";
import { governingOrderProperties, refuseOtherOrder } from "./introduction-plan";

/** A change of what a filed plan says. 導入等計画書の変更. */
export type IntroductionChange = Change;
/** A change of what a filed plan says, one entry for each thing that changes. 導入等計画書の変更. */
export const IntroductionChange = (() => {
  const common = {
    form: z.enum(["introduction", "outsourcing"]).nullish().meta({ title: "Form / 導入・委託の別" }),
    phase: z.enum(["before", "after", "ended"]).nullish().meta({ title: "When / 時点" }),
    emergencyNotification: z.boolean().nullish().meta({ title: "Emergency notification / 緊急導入等届出書" }),
    urgent: UrgencyFacts.nullish(),
    ...governingOrderProperties(),
  };
  const party = z.enum(["supplier", "component-supplier", "contractor", "subcontractor"]).nullish().meta({ title: "Whose / 当事者" });
  const toAnotherCountry = z.boolean().nullish().meta({ title: "To another country / 国名の変更" });
  const what = <const Names extends readonly [string, ...string[]]>(names: Names) => z.enum(names).meta({ title: "What / 変更事項" });
  return z
    .discriminatedUnion("what", [
      z.strictObject({ what: what(["facility-outline", "introduction-content", "introduction-time", "measures"]), ...common }),
      z.strictObject({
        what: what(["name", "governing-law-or-nationality", "representative", "officers", "foreign-government-sales"]),
        party,
        ...common,
      }),
      z.strictObject({ what: what(["address"]), party, toAnotherCountry, ...common }),
      z.strictObject({
        what: what(["factory"]),
        of: z.enum(["facility", "component"]).nullish().meta({ title: "Of what / 対象" }),
        toAnotherCountry,
        ...common,
      }),
      z.strictObject({ what: what(["component"]), ...common }),
      z.strictObject({ what: what(["outsourcing-content", "outsourcing-time", "subcontract-content", "subcontract-time"]), ...common }),
      z.strictObject({
        what: what(["outsourcing-period", "subcontract-period"]),
        direction: z.enum(["shorter", "longer"]).nullish().meta({ title: "Direction / 短縮・延長" }),
        ...common,
      }),
      z.strictObject({ what: what(["holder-share"]), party, before: VotingShare.nullish(), after: VotingShare.nullish(), ...common }),
      z.strictObject({ what: what(["holder-added", "holder-below-five-percent", "holder-name-or-nationality"]), party, ...common }),
    ])
    .check((context) => {
      refuseOtherOrder(context, context.value);
      for (const issue of ofOtherForm(context.value as Change)) refuse(context, issue);
    })
    .meta({ title: "Change of a plan / 導入等計画書の変更", description: "One entry for each thing that changes. 変更事項ごとに一件。" });
})() as unknown as z.ZodType<Change>;
