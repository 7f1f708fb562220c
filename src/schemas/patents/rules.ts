import type * as z from "zod";
import { defineIssue, type Issue } from "../../kernel/issue";
import { at } from "../../kernel/provision";
import { type AdvanceConfirmation, confirmationIssues } from "../../patents/advance-confirmation-answer";
import { type ApplicationHistory, type PatentApplicationHistory, readHistory } from "../../patents/application-history";
import type { CompensationClaim } from "../../patents/compensation";
import { designationPeriods } from "../../patents/designation-periods";
import type { TreatyException } from "../../patents/foreign-filing";
import { type ForwardingFacts, historyGivenTwice, historyIn } from "../../patents/forwarding";
import { type IpcSymbol, parseIpc } from "../../patents/ipc";
import { treatyIssues } from "../../patents/treaty-exception";
import { refuse } from "../values";

/** What the schema says itself, a step whose ground is left out, and a priority whose right may have been restored. */
const saidOtherwise = [
  "event-without-ground",
  "not-allowed-value",
  "not-a-legal-date",
  "unknown-key",
  "wrong-type",
  "priority-more-than-a-year-before",
];

/** What cannot be in a history. A step whose ground is left out may still be recorded. */
function historyIssues(history: ApplicationHistory): readonly Issue[] {
  const { issues, history: possible } = readHistory(history);
  const found = issues.filter(({ code }) => !saidOtherwise.includes(code));
  designationPeriods(possible, found);
  return found;
}

/** The history can have happened. */
export function patentApplicationHistory(context: z.core.ParsePayload<PatentApplicationHistory>): void {
  for (const issue of historyIssues(context.value)) refuse(context, issue);
}

/** The history is given once, and can have happened. */
export function forwardingFacts(context: z.core.ParsePayload<ForwardingFacts>): void {
  const { history, nested, twice } = historyIn(context.value);
  if (twice) refuse(context, historyGivenTwice(["application"]));
  for (const issue of historyIssues(history)) {
    refuse(context, nested ? { ...issue, path: ["application", ...issue.path] } : issue);
  }
}

/** The answer can have been received. */
export function advanceConfirmation(context: z.core.ParsePayload<AdvanceConfirmation>): void {
  for (const issue of confirmationIssues(context.value)) if (issue.code !== "not-a-legal-date") refuse(context, issue);
}

/** The treaty reaches the country. */
export function treatyException(context: z.core.ParsePayload<TreatyException>): void {
  for (const issue of treatyIssues(context.value)) if (issue.code !== "not-a-country-code") refuse(context, issue);
}

const partsDiffer = defineIssue("ipc-parts-differ", {
  ja: "分類記号の各部分が「symbol」と一致しません。",
  en: "The parts of the symbol do not agree with `symbol`.",
});

/** The parts are those of the symbol. */
export function ipcSymbol(context: z.core.ParsePayload<IpcSymbol>): void {
  const read = parseIpc(context.value.symbol);
  const same =
    read.ok &&
    (["section", "class", "subclass", "mainGroup", "subgroup", "symbol", "level"] as const).every(
      (name) => read.value[name] === context.value[name],
    );
  if (!same) refuse(context, partsDiffer(["symbol"]));
}

/** The items of a claim do not add up to its total. */
const breakdownDoesNotAddUp = defineIssue(
  "breakdown-does-not-add-up",
  { ja: "内訳の合計{sum}円が総額と一致しません。", en: "The items add up to {sum} yen, which is not the total." },
  at("cao-patent:12::1"),
);

/** The items add up to the total. */
export function compensationClaim(context: z.core.ParsePayload<CompensationClaim>): void {
  const sum = context.value.breakdown.reduce((total, item) => total + item.amountYen, 0);
  if (sum !== context.value.totalYen) refuse(context, breakdownDoesNotAddUp(["totalYen"], { sum }));
}
