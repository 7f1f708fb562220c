import { type ClearanceHistory, clearanceEvents } from "../../neighbours/clearance";
import { type ForeignInvestmentHistory, foreignInvestmentEvents } from "../../neighbours/foreign-exchange";
import { possible, type Rule } from "../history";

/** The history of the notification can have happened. */
export const foreignInvestmentHistory: Rule<ForeignInvestmentHistory> = possible(foreignInvestmentEvents);

/** The notices can have been given. */
export const clearanceHistory: Rule<ClearanceHistory> = possible(clearanceEvents);
