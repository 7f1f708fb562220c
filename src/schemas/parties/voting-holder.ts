import * as z from "zod";
import { at } from "../../kernel/provision";
import { type VotingHolder as Holder, moreVotesThanAll, type VotingShare as Share } from "../../parties/party";
import { percentage } from "../percentage";
import { refuse } from "../zod";
import { CountryCode } from "./country-code";

/** The particulars of a plan, the shares of holders among them. 導入等計画書の記載事項. */
const particulars = at("act:52:2");
/** A share of all votes. 議決権の割合. */
export type VotingShare = Share;
/** A share of all votes: in percent, or as votes of all votes. 議決権の割合. */
export const VotingShare: z.ZodType<Share> = z
  .union([
    z.strictObject({ percent: percentage(particulars).meta({ title: "Percent / 百分率" }) }),
    z
      .strictObject({
        votes: z.number().min(0).meta({ title: "Votes held / 保有する議決権の数" }),
        totalVotes: z.number().positive().meta({ title: "All votes / 総議決権の数" }),
      })
      .check((context) => {
        if (context.value.votes > context.value.totalVotes) refuse(context, moreVotesThanAll(["votes"]));
      }),
  ])
  .meta({ title: "Voting share / 議決権の割合", description: "In percent, or exactly. 百分率又は議決権の数。" });

/** Somebody who holds votes. 議決権を保有する者. */
export type VotingHolder = Holder;
/** Somebody who holds votes. 議決権を保有する者. */
export const VotingHolder: z.ZodType<Holder> = z
  .strictObject({
    name: z.string().min(1).max(500).optional().meta({ title: "Name / 名称又は氏名" }),
    governingLawOrNationality: CountryCode.optional(),
    share: VotingShare.optional(),
    direct: z.boolean().optional().meta({ title: "Held directly / 直接に保有" }),
  })
  .meta({
    title: "Holder of votes / 議決権を保有する者",
    description: "Name, law or nationality, share. 名称、設立準拠法国等又は国籍等、割合。",
  });
