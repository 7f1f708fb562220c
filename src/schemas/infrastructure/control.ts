import * as z from "zod";
import { type ControlFacts as Facts, togetherBelowOwnVotes } from "../../infrastructure/control";
import { at } from "../../kernel/provision";
import { percentage, refuse } from "../values";
import { governingOrderProperties, refuseOtherOrder } from "./introduction-plan";

/** The control test. 親法人等・子法人等. */
const control = at("order:10:3");
/** Facts for `isSubsidiaryOf`. 親法人等・子法人等の判定に用いる事実. */
export type ControlFacts = Facts;

const fact = (title: string) => z.boolean().nullish().meta({ title });

/** Facts for `isSubsidiaryOf`. 親法人等・子法人等の判定に用いる事実. */
export const ControlFacts: z.ZodType<Facts> = z
  .strictObject({
    ownVotesPercent: percentage(control).nullish().meta({ title: "Own votes, percent / 自己の計算において所有する議決権の割合" }),
    togetherVotesPercent: percentage(control).nullish().meta({ title: "Together, percent / 緊密な者等と合わせた割合" }),
    boardMajority: fact("Majority of the board / 取締役会等の過半数"),
    contractControlsPolicy: fact("Contract governing policy / 方針の決定を支配する契約等"),
    fundsMajorityOfDebt: fact("Funds most of the debt / 資金調達額の過半の融資"),
    otherFactsSuggestControl: fact("Other facts / その他支配が推測される事実"),
    clearlyDoesNotControl: fact("Clearly no control / 支配していないことが明らか"),
    insolventWithoutControl: fact("Insolvent, no effective control / 有効な支配従属関係が存在しない"),
    ...governingOrderProperties(),
  })
  .check((context) => {
    refuseOtherOrder(context, context.value);
    const { ownVotesPercent: own, togetherVotesPercent: together } = context.value;
    if (typeof own === "number" && typeof together === "number" && together < own)
      refuse(context, togetherBelowOwnVotes(["togetherVotesPercent"]));
  })
  .meta({ title: "Control / 支配の事実", description: "Votes in percent and the five facts. 議決権の割合及び五の事実。" });
