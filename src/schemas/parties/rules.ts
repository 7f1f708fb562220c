import type * as z from "zod";
import { defineIssue, type Issue } from "../../kernel/issue";
import { at } from "../../kernel/provision";
import { notLookedForSince } from "../../kernel/wordings";
import type { BusinessYearSales, NaturalPerson, Officer, Organisation, VotingShare } from "../../parties/party";
import { issuesOfBusinessYear, issuesOfHolders, issuesOfShare } from "../../parties/party-issues";
import { refuse } from "../values";

/** Sales to foreign governments are part of the sales of the year. */
export function businessYearSales(context: z.core.ParsePayload<BusinessYearSales>): void {
  for (const issue of issuesOfBusinessYear(context.value)) refuse(context, issue);
}

/** Nobody holds more votes than there are. */
export function votingShare(context: z.core.ParsePayload<VotingShare>): void {
  for (const issue of issuesOfShare(context.value)) refuse(context, issue);
}

/** The votes held directly are at most all votes, and shares are stated in percent. */
export function organisation(context: z.core.ParsePayload<Organisation>): void {
  for (const issue of issuesOfHolders(context.value)) refuse(context, issue);
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

/** The issue of a day of birth to come; nothing where it is none. */
export function birthIssue(day: string | undefined, path: readonly string[]): Issue | undefined {
  return isToCome(day) ? birthToCome([...path]) : undefined;
}

function isToCome(day: string | undefined): boolean {
  return day !== undefined && day >= notLookedForSince;
}
