import type * as z from "zod";
import { defineIssue } from "../../kernel/issue";
import { at } from "../../kernel/provision";
import { notLookedForSince } from "../../kernel/wordings";
import {
  type BusinessYearSales,
  moreVotesThanAll,
  type NaturalPerson,
  type Officer,
  type Organisation,
  type VotingHolder,
  type VotingShare,
} from "../../parties/party";
import { refuse } from "../values";

const moreThanTotal = defineIssue(
  "sales-over-total",
  {
    ja: "外国政府等との取引に係る売上高の合計が売上高の総額を超えています。",
    en: "Sales to foreign governments add up to more than the sales of the year.",
  },
  at("act:52:2"),
);

/** Sales to foreign governments are part of the sales of the year. */
export function businessYearSales(context: z.core.ParsePayload<BusinessYearSales>): void {
  const { totalSales, toForeignGovernments } = context.value;
  const sum = (toForeignGovernments ?? []).reduce((total, one) => total + (one.sales ?? 0), 0);
  if (totalSales !== undefined && sum > totalSales * (1 + 1e-9)) refuse(context, moreThanTotal(["toForeignGovernments"]));
}

/** Nobody holds more votes than there are. */
export function votingShare(context: z.core.ParsePayload<VotingShare>): void {
  const share = context.value;
  if ("votes" in share && share.votes > share.totalVotes) refuse(context, moreVotesThanAll(["votes"]));
}

const holdersOverAll = defineIssue(
  "holders-over-100-percent",
  {
    ja: "直接に保有する議決権の割合の合計が百分の百を超えています。",
    en: "The votes held directly add up to more than 100 percent.",
  },
  at("act:52:2"),
);

/** The votes held directly are at most all votes. */
export function organisation(context: z.core.ParsePayload<Organisation>): void {
  const sum = (context.value.holders ?? []).reduce((total, holder) => total + (holder.direct === false ? 0 : percentOf(holder)), 0);
  if (sum > 100 + 1e-6) refuse(context, holdersOverAll(["holders"]));
}

function percentOf({ share }: VotingHolder): number {
  if (share === undefined) return 0;
  return "percent" in share ? share.percent : (share.votes / share.totalVotes) * 100;
}

const birthToCome = defineIssue(
  "birth-to-come",
  {
    ja: "生年月日が、この版の法令の確認日より後です。",
    en: "The date of birth lies after the day on which the law was surveyed for this version.",
  },
  at("act:52:2"),
);

/** Nobody who is an officer was born after the survey of the law: the day is a slip, such as 2999 for 1999. */
export function officer(context: z.core.ParsePayload<Officer>): void {
  if (isToCome(context.value.dateOfBirth)) refuse(context, birthToCome(["dateOfBirth"]));
}

/** A person who holds votes or supplies anything was born before the survey of the law. */
export function naturalPerson(context: z.core.ParsePayload<NaturalPerson>): void {
  if (isToCome(context.value.dateOfBirth)) refuse(context, birthToCome(["dateOfBirth"]));
}

function isToCome(day: string | undefined): boolean {
  return day !== undefined && day >= notLookedForSince;
}
