import type * as z from "zod";
import type { BusinessYearSales, Organisation, VotingShare } from "../../parties/party";
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
