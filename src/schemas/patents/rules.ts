import type * as z from "zod";
import { historyIssues } from "../../finding/history";
import { defineIssue, type Issue } from "../../kernel/issue";
import { at } from "../../kernel/provision";
import { type AdvanceConfirmation, confirmationIssues } from "../../patents/advance-confirmation-answer";
import {
  type GivenApplications,
  type PatentFamily,
  type PatentTimelineFacts,
  readFamily,
} from "../../patents/application-family";
import {
  type ApplicationHistory,
  applicationEvents,
  type PatentApplicationHistory,
  readHistory,
} from "../../patents/application-history";
import type { CompensationClaim } from "../../patents/compensation";
import { type DesignationHistory, designationEvents } from "../../patents/designation-history";
import { designationPeriods } from "../../patents/designation-periods";
import type { ForeignFilingFacts, TreatyException } from "../../patents/foreign-filing";
import { type ForwardingFacts, historyGivenTwice, historyIn } from "../../patents/forwarding";
import { type IpcSymbol, parseIpc } from "../../patents/ipc";
import {
  type DiscontinuanceFacts,
  discontinuanceEvents,
  type ReviewPublicationFacts,
  reviewPublicationEvents,
} from "../../patents/review";
import {
  type ExaminationRequestHistory,
  examinationRequestEvents,
  type PriorityBaseHistory,
  priorityBaseEvents,
  type TermExtensionHistory,
  termExtensionEvents,
} from "../../patents/special-rules";
import { treatyIssues } from "../../patents/treaty-exception";
import { possible, type Rule } from "../history";
import { refuse } from "../values";

/** What cannot be in a history. */
function issuesOfApplication(history: ApplicationHistory): readonly Issue[] {
  const ofPeriods: Issue[] = [];
  designationPeriods(readHistory(history).history, ofPeriods);
  // A step whose ground is left out may still be recorded.
  const refused = ofPeriods.filter(({ code }) => applicationEvents.noted?.includes(code) !== true);
  return [...historyIssues(applicationEvents, history), ...refused];
}

/** The history can have happened. */
export function patentApplicationHistory(context: z.core.ParsePayload<PatentApplicationHistory>): void {
  for (const issue of issuesOfApplication(context.value)) refuse(context, issue);
}

/** The history is given once, and can have happened; or the applications make a family. */
export function forwardingFacts(context: z.core.ParsePayload<ForwardingFacts>): void {
  const { history, nested, twice } = historyIn(context.value);
  const { applications } = context.value;
  if (applications !== undefined) {
    refuseFamily(context, { application: Object.keys(history).length > 0 ? history : undefined, applications });
    return;
  }
  if (twice) refuse(context, historyGivenTwice(["application"]));
  for (const issue of issuesOfApplication(history)) {
    refuse(context, nested ? { ...issue, path: ["application", ...issue.path] } : issue);
  }
}

/** The applications make a family, and each can have happened. */
export function foreignFilingFacts(context: z.core.ParsePayload<ForeignFilingFacts>): void {
  refuseFamily(context, context.value);
}

/** The same of a family alone. */
export function patentFamily(context: z.core.ParsePayload<PatentFamily>): void {
  refuseFamily(context, context.value);
}

/** Instead of one history, the applications make a family; the history itself is that of its interface. */
export function patentTimelineFacts(context: z.core.ParsePayload<PatentTimelineFacts>): void {
  const { applications, ...history } = context.value;
  refuseFamily(context, { application: Object.keys(history).length > 0 ? history : undefined, applications });
}

function refuseFamily<Facts>(context: z.core.ParsePayload<Facts>, given: GivenApplications): void {
  const { applications } = given;
  if (applications === undefined) return;
  for (const issue of readFamily(given).issues) if (!saidByForm.has(issue.code)) refuse(context, issue);
  if (applications === null) return;
  for (const [
    at,
    { id: _id, describes: _describes, parent: _parent, priorityBase: _base, earlierApplication: _earlier, ...history },
  ] of [...applications.entries()]) {
    for (const issue of issuesOfApplication(history))
      refuse(context, { ...issue, path: ["applications", at, ...issue.path] });
  }
}
/** What the form of a family says by itself. */
const saidByForm: ReadonlySet<string> = new Set(["wrong-type", "too-large"]);

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

/** The days of a discontinued review can have been. */
export const discontinuanceFacts: Rule<DiscontinuanceFacts> = possible(discontinuanceEvents);

/** The days of a review and its outcome can have been. */
export const reviewPublicationFacts: Rule<ReviewPublicationFacts> = possible(reviewPublicationEvents);

/** The history of the base can have happened. */
export const priorityBaseHistory: Rule<PriorityBaseHistory> = possible(priorityBaseEvents);

/** The history of the request can have happened. */
export const examinationRequestHistory: Rule<ExaminationRequestHistory> = possible(examinationRequestEvents);

/** The days of the term can have been. */
export const termExtensionHistory: Rule<TermExtensionHistory> = possible(termExtensionEvents);

/** The course of a designation can have been. */
export const designationHistory: Rule<DesignationHistory> = possible(designationEvents);
