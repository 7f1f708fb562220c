import type * as z from "zod";
import type { BusinessYearSales, NaturalPerson, Officer, Organisation, VotingShare } from "../../parties/party";
import { issuesOfBirth, issuesOfBusinessYear, issuesOfHolders, issuesOfShare } from "../../parties/party-issues";
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

/** Nobody who is an officer was born after the survey of the law: the day is a slip, such as 2999 for 1999. */
export function officer(context: z.core.ParsePayload<Officer>): void {
  for (const issue of issuesOfBirth(context.value.dateOfBirth, ["dateOfBirth"])) refuse(context, issue);
}

/** A person who holds votes or supplies anything was born before the survey of the law. */
export function naturalPerson(context: z.core.ParsePayload<NaturalPerson>): void {
  for (const issue of issuesOfBirth(context.value.dateOfBirth, ["dateOfBirth"])) refuse(context, issue);
}
