import { isLegalDate, type LegalDate } from "../calendar/legal-date";
import { allOf, anyOf, type Condition, type Criterion, criterion, not, openIn } from "../finding/condition";
import { assess, type Finding, type Question } from "../finding/finding";
import { defineIssue, type Issue } from "../finding/issue";
import { known, negate, type Truth } from "../finding/truth";
import { ACT, act, type Citation, order, partOf } from "../law/citation";
import { table } from "../law/dated";
import { type PatentApplicationHistory, type PatentApplicationKind, readHistory, receivedByOfficeOn } from "./application-history";
import { artSixtySixMainClause, type InventionFacts, inventionCriteria, metItems, settled } from "./art-66-invention";
import { chapterInForceFrom, unlistedAmendment } from "./chapter-in-force";
import { clockOf } from "./clocks";
import { decided } from "./decided";
import { isBefore } from "./recorded-day";

/** A kind of application, also of those that are not patent applications. */
export type ApplicationKind = PatentApplicationKind | "utility-model" | "design";

/**
 * An application with what the Patent Office looks at before it forwards the papers. 送付の要否に関する事実.
 *
 * It is a history: what happened is stated, and an event or finding that is left out has not happened; `null` is not known. The symbols,
 * what no symbol shows, and the limbs of the additional requirement are facts: left out, they are not known.
 */
export interface ForwardingFacts extends InventionFacts, Omit<PatentApplicationHistory, "kind"> {
  /** One kind or several that apply at once; left out: `ordinary`. Utility model and design applications are not forwarded. */
  readonly kind?: ApplicationKind | readonly ApplicationKind[] | null | undefined;
  /** The invention is described in the abstract only, not in description, claims or drawings. 要約書にのみ記載. */
  readonly describedOnlyInAbstract?: boolean | null | undefined;
  /** Together with the application the applicant asked for security review (Art. 66(2), first sentence). 保全審査に付することを求める申出. */
  readonly reviewRequested?: boolean | null | undefined;
  /**
   * The applicant, or one from whom the right was taken over, asked earlier, received the notice of Art. 67(9), and now describes that
   * invention again (Art. 66(2), second sentence).
   */
  readonly laterApplicationAfterKeepingNotice?: boolean | null | undefined;
  /** The Commissioner found it clear that no review is needed (Art. 66(1), proviso). 保全審査に付する必要がないことが明らか. */
  readonly reviewClearlyUnnecessary?: boolean | null | undefined;
  /** The invention came under Art. 66(1) only by an amendment of the Order made while the application was pending (Art. 66(11)). */
  readonly newlyCoveredWhilePending?: boolean | null | undefined;
}

/** Whether the papers of an application are sent to the Prime Minister, and until when. */
export interface ForwardingFinding extends Finding<"forward" | "do-not-forward"> {
  /** Items of Order Art. 12(1) that are met. */
  readonly fields: readonly number[];
  /** Last day for forwarding, where the clock runs. */
  readonly forwardingDeadline?: LegalDate;
  /** Criteria that the facts leave open and a person has to judge. 人の判断を要する要件. */
  readonly needsHuman: readonly string[];
}

type Element = Criterion<ForwardingFacts>;

/** A criterion over an event or finding of the closed history. */
// @__NO_SIDE_EFFECTS__
function ofHistory(id: string, fact: keyof ForwardingFacts, ja: string, en: string, basis: Citation): Element {
  return criterion({ id, text: { ja, en }, basis, facts: [fact], test: (facts) => happened(facts[fact]) });
}

/** The fact that says what kind of application it is. */
export const ofKind: readonly string[] = ["kind"];
const patentApplication = /* @__PURE__ */ table({
  id: "patent-application",
  text: { ja: "特許出願である", en: "it is a patent application" },
  basis: artSixtySixMainClause,
});
/** In description, claims or drawings: the abstract is not among them. */
export const describedInSpecification: Element = /* @__PURE__ */ criterion({
  id: "described-in-specification",
  text: { ja: "明細書、特許請求の範囲又は図面に記載されている", en: "described in description, claims or drawings" },
  basis: /* @__PURE__ */ act("65", 1),
  facts: ["describedOnlyInAbstract"],
  test: (facts) => negate(happened(facts.describedOnlyInAbstract)),
});
const notNewlyCovered = /* @__PURE__ */ not(
  /* @__PURE__ */ ofHistory(
    "newly-covered-while-pending",
    "newlyCoveredWhilePending",
    "係属中の政令改正により新たに該当することとなった",
    "newly covered by an amendment of the Order while pending",
    /* @__PURE__ */ act("66", 11),
  ),
);
const pendingAtStart = /* @__PURE__ */ table({
  id: "pending-at-start",
  text: { ja: "施行の際現に特許庁に係属していた", en: "pending at the Patent Office on 2024-05-01" },
  basis: /* @__PURE__ */ Object.freeze({ law: ACT, article: "2", supplementary: true } as const),
});
const reviewRequested = /* @__PURE__ */ ofHistory(
  "review-requested",
  "reviewRequested",
  "特許出願とともに保全審査を求める申出があった",
  "the applicant asked for review together with the application",
  /* @__PURE__ */ partOf(/* @__PURE__ */ act("66", 2), "first-sentence"),
);
const filedWithRequest = /* @__PURE__ */ table({
  id: "filed-when-requests-could-be-made",
  text: { ja: "申出の規定の施行後にした特許出願である", en: "filed since such a request could go with an application" },
  basis: /* @__PURE__ */ partOf(/* @__PURE__ */ act("66", 2), "first-sentence"),
});
const laterApplication = /* @__PURE__ */ ofHistory(
  "later-application-of-requester",
  "laterApplicationAfterKeepingNotice",
  "過去の申出に係る通知を受けた発明を記載した出願である",
  "describes an invention notified after an earlier request",
  /* @__PURE__ */ partOf(/* @__PURE__ */ act("66", 2), "second-sentence"),
);
const notClearlyUnnecessary = /* @__PURE__ */ not(
  /* @__PURE__ */ ofHistory(
    "review-clearly-unnecessary",
    "reviewClearlyUnnecessary",
    "保全審査に付する必要がないことが明らかと認めた",
    "found clear that no review is needed",
    /* @__PURE__ */ partOf(/* @__PURE__ */ act("66", 1), "proviso"),
  ),
);
const internationalApplication = /* @__PURE__ */ table({
  id: "international-application",
  text: { ja: "国際出願に係る特許出願である", en: "an international application deemed a patent application" },
  basis: /* @__PURE__ */ act("66", 5),
});

const question: Question<ForwardingFacts, "forward" | "do-not-forward"> = {
  question: {
    ja: "特許庁長官は、この出願に係る書類を内閣総理大臣に送付するか。",
    en: "Are the papers of the application forwarded to the Prime Minister?",
  },
  basis: [/* @__PURE__ */ act("66", 1), /* @__PURE__ */ act("66", 2), /* @__PURE__ */ order("12")],
  inForceFrom: chapterInForceFrom,
  unread: unlistedAmendment,
  cases: [],
  otherwise: { answer: "do-not-forward", text: { ja: "送付しない", en: "not forwarded" } },
};

const decisionBeforeFiling = /* @__PURE__ */ defineIssue(
  "decision-before-filing",
  {
    ja: "判断の日が出願日より前になっています。出願日の表ではなく、判断の日の表によって答えます。",
    en: "The day of decision lies before the filing date; the answer rests on the table of the day of decision.",
  },
  /* @__PURE__ */ act("66", 1),
);

const decisionAfterPeriod = /* @__PURE__ */ defineIssue(
  "decision-after-forwarding-period",
  {
    ja: "判断の日が送付の期限（{last}）の後になっています。期間の経過後は送付されません。",
    en: "The day of decision lies after the last day for forwarding, {last}; after it nothing is forwarded.",
  },
  /* @__PURE__ */ act("66", 1),
);

/** An event or finding of a closed history: left out it has not happened, `null` is not known. */
function happened(value: unknown): Truth {
  return value === undefined ? false : known(value);
}

/**
 * Whether the Patent Office forwards the papers of an application to the Prime Minister for security review.
 *
 * 内閣総理大臣への送付（第一次審査）. Forwarded is what describes an invention of a specified field (with an additional requirement where
 * the field wants one), or whose applicant asked for review. Not forwarded are international applications deemed patent applications,
 * utility models, and, under the first limb, applications pending on 2024-05-01 or newly covered while pending. The table is that of
 * the day of decision. It does not decide whether it is clear that no review is needed: that is the Commissioner's finding.
 *
 * @param application - the application; `filedOn` left out means: if it were filed on the day `on`
 * @param on - the day of decision, whose law applies
 * @returns the finding with the items met, the last day for forwarding and the criteria left to a person
 * @example
 * assessForwarding({ filedOn: "2024-05-10", kind: "ordinary", ipc: ["F41H 11/02"] }, "2024-05-10").answer; // => "forward"
 * assessForwarding({ filedOn: "2024-04-15", kind: "ordinary", ipc: ["F42B 15/01"] }, "2024-05-01").answer; // => "do-not-forward"
 * assessForwarding({ filedOn: "2025-02-03", kind: "ordinary", ipc: ["B63G 8/08"], additionalRequirement: { byStateOrNrda: true } }, "2025-02-03").answer; // => "forward"
 * @see Act, Art. 66, suppl. Art. 2; Enforcement Order, Arts 12, 13 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Patents
 * @since 0.1.0
 */
export function assessForwarding(application: ForwardingFacts, on: LegalDate): ForwardingFinding {
  const facts: ForwardingFacts = typeof application === "object" && application !== null ? application : {};
  if (!isLegalDate(on) || on < chapterInForceFrom) return { ...assess(question, facts, on), fields: [], needsHuman: [] };
  const { notPatent, read, international, filedOn } = readApplication(facts, on);
  const sinceStart = filedSinceStart(facts, on);
  const invention = inventionCriteria(facts, on, filedOn, true);

  const condition = allOf<ForwardingFacts>(
    decided(patentApplication, notPatent ? false : facts.kind === null ? undefined : true, ofKind),
    anyOf(
      allOf(describedInSpecification, invention.condition, notNewlyCovered, not(decided(pendingAtStart, negate(sinceStart), ["filedOn"]))),
      allOf(reviewRequested, decided(filedWithRequest, sinceStart, ["filedOn"])),
      laterApplication,
    ),
    notClearlyUnnecessary,
    not(decided(internationalApplication, international, ofKind)),
  );
  const asked = { ...question, cases: [{ answer: "forward", text: { ja: "送付する", en: "forwarded" }, when: condition }] } as const;
  const finding = settled(asked, assess<ForwardingFacts, "forward" | "do-not-forward">(asked, facts, on));
  const exempt = notPatent || international === true || sinceStart === false;
  const deadline = exempt ? undefined : clockOf(read, "forwarding").lastDay;
  const issues: readonly Issue[] = [
    ...(finding.issues ?? []),
    ...invention.matches.issues.map((issue) => ({ ...issue, path: ["ipc", ...issue.path.slice(1)] })),
    ...read.issues,
    ...(isBefore(on, filedOn) ? [decisionBeforeFiling(["filedOn"])] : []),
    ...(deadline !== undefined && deadline < on ? [decisionAfterPeriod(["filedOn"], { last: deadline })] : []),
  ];
  const gaps = [...(finding.gaps ?? []), ...(invention.earlierTable ? ["patents-table-of-which-day"] : [])];
  return {
    ...finding,
    fields: metItems(invention.matches),
    ...(deadline && { forwardingDeadline: deadline }),
    needsHuman: finding.answer === "undetermined" ? openCriteria(condition, facts, on) : [],
    ...(gaps.length > 0 && { gaps }),
    ...(issues.length > 0 && { issues }),
  };
}

/** The history behind the facts, and what the kind of the application says. */
export function readApplication(facts: ForwardingFacts, on: LegalDate) {
  const given: readonly unknown[] = Array.isArray(facts.kind) ? facts.kind : [facts.kind];
  const notPatent = given.some((kind) => kind === "utility-model" || kind === "design");
  const history = { ...facts, filedOn: facts.filedOn === undefined ? on : facts.filedOn, kind: notPatent ? undefined : facts.kind };
  const read = readHistory(history as PatentApplicationHistory);
  const filed = receivedByOfficeOn(read.history);
  return {
    notPatent,
    read,
    international: notPatent ? false : read.kinds?.includes("pct-designating-japan"),
    filedOn: filed ?? undefined,
  };
}

/** Filed, divided or converted since Art. 66 is in force; left out, the application is filed on the day asked for. */
function filedSinceStart({ filedOn, dividedOn, convertedOn }: ForwardingFacts, on: LegalDate): Truth {
  const filed = receivedByOfficeOn({ filedOn: filedOn === undefined ? on : filedOn, dividedOn, convertedOn });
  return isLegalDate(filed) ? filed >= chapterInForceFrom : undefined;
}

/** The criteria that keep a condition open, without those in parts that are decided. */
function openCriteria(condition: Condition<ForwardingFacts>, facts: ForwardingFacts, on: LegalDate): readonly string[] {
  if (typeof openIn(condition, facts, (element) => element.test(facts, on)) === "boolean") return [];
  if (condition.kind === "criterion") return [condition.id];
  const parts = condition.kind === "not" ? [condition.of] : condition.of;
  return parts.flatMap((part) => openCriteria(part, facts, on));
}
