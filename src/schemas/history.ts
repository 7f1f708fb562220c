import type * as z from "zod";
import { type HistorySpec, historyIssues } from "../finding/history";
import { refuse } from "./values";

/** A rule across the properties of a value. */
export type Rule<Value> = (context: z.core.ParsePayload<Value>) => void;

/** Refuses a history that cannot have happened: what the function that is asked with it refuses. 経過の検査. */
export function possible<Day extends string, Step extends string>(spec: HistorySpec<Day, Step>) {
  return (context: z.core.ParsePayload<unknown>): void => {
    for (const issue of historyIssues(spec, context.value)) refuse(context, issue);
  };
}
