import { foreignInvestmentEvents } from "../../neighbours/foreign-exchange";
import { possible } from "../history";

/** The history of the notification can have happened. */
export const foreignInvestmentHistory = possible(foreignInvestmentEvents);
