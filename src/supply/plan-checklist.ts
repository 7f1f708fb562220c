import { type Checklist, checklist, type LackingItem } from "../finding/checklist";
import { enumerated, type ReadFacts } from "../finding/enumeration";
import { type FactsAsRead, readFacts } from "../finding/fact-shape";
import type { RuleOptions } from "../finding/reading";
import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { materialWord } from "./material-word";
import { isEmpty, lackingIn, measureFacts, type PlanApplicant, type StableSupplyPlan } from "./plan";
import { applicantsNamedTwice, lackingOfApplicants } from "./plan-applicants";
import { issuesInParts, partWords } from "./plan-certification";
import { isYen, periodOfPlanEndsBeforeItBegins } from "./plan-change-issues";
import type { PlanOrdinanceRow } from "./plan-ordinance";
import { planCertificationProcedure, planOrdinanceOn } from "./plan-procedure";
import type { PlanAttachment, PlanAttachmentId } from "./plan-step";
import { procedureOf } from "./procedure-of-ordinance";
import { stableSupplyPlanShape } from "./tables/fact-shapes";
import { fundsAndSourcesDiffer, grantsAboveFunds, noPlanOrdinance } from "./tables/issues";
import { contentsOfArt9 } from "./tables/plan-contents";
import { planAttachmentRows } from "./tables/plan-steps";

/** A document that an application lacks. 不足している添付書類. */
export interface MissingPlanAttachment extends LackingItem {
  /** Id of the document. */
  readonly id: PlanAttachmentId;
  /** Name of the applicant on whom it is, where there are several. 申請者. */
  readonly party?: string;
}

/**
 * What the funds of a plan say against each other: their sum is not that of the sources, or the grants alone are more.
 * Where a source is not known in whole yen, the others are too much only if they are more than the funds by themselves.
 */
export function issuesInFunds(funds: unknown): readonly Issue[] {
  const { totalYen, sources } = (funds ?? {}) as { readonly totalYen?: unknown; readonly sources?: unknown };
  if (!isYen(totalYen) || !Array.isArray(sources) || sources.length === 0) return [];
  const entries = Array.from(sources as readonly { readonly kind?: unknown; readonly amountYen?: unknown }[]);
  const inYen = entries.filter((one) => isYen(one?.amountYen));
  const sumOf = (of: typeof entries) => of.reduce((sum, one) => sum + BigInt(one?.amountYen as number), 0n);
  const sum = sumOf(inYen);
  const grants = sumOf(inYen.filter(({ kind }) => kind === "grant"));
  const told = (amount: bigint) => ({ total: String(totalYen), sum: String(amount) });
  const differ = inYen.length === entries.length ? sum !== BigInt(totalYen) : sum > BigInt(totalYen);
  return [
    ...(differ ? [fundsAndSourcesDiffer(["funds", "sources"], told(sum))] : []),
    ...(grants > BigInt(totalYen) ? [grantsAboveFunds(["funds", "sources"], told(grants))] : []),
  ];
}

const planAttachmentIds = planAttachmentRows.map(({ id }) => id);

/** The words of the contents of a plan. */
export const wordsOfPlan = [
  materialWord,
  partWords,
  enumerated("applicants.*.kind", ["legal-person", "other-body", "individual"], at("act:9:1")),
  enumerated("applicants.*.attachments.*", planAttachmentIds, at("act:9:1")),
  enumerated("item.kind", ["product", "raw-material", "part", "equipment-or-device", "program"], at("act:9:3:1")),
  enumerated(
    "funds.sources.*.kind",
    ["own-funds", "loan", "two-step-loan", "grant", "bonds", "shares", "other"],
    at("act:9:3:5"),
  ),
  enumerated("measures.*.kind", Object.keys(measureFacts), at("act:9:3:6")),
  enumerated("licences.*.status", ["granted", "applied-for", "to-be-applied-for"], at("act:9:3:9")),
];

/** The provision that speaks of a part of a plan. */
export function basisOfPlan(path: string): Citation {
  const [name] = path.replace(/^plan\./, "").split(".");
  if (name === "material" || name === "parts") return at("order:1");
  if (name === "applicants" || name === "submittedOn") return at("act:9:1");
  if (name === "sameIndustry") return at("act:9:4:6");
  return contentsOfArt9.find((content) => content.path === name)?.basis ?? at("act:9:3");
}

/** A plan is filed under the ordinance of its product: before that was in force, none was. */
export function filedWithoutOrdinance(
  material: StableSupplyPlan["material"],
  submittedOn: LegalDate,
): readonly Issue[] {
  return planOrdinanceOn(material, submittedOn) === undefined
    ? [{ ...noPlanOrdinance(["submittedOn"], { material, on: submittedOn }), basis: at("act:9:1") }]
    : [];
}

/** What the contents of a plan say against each other. */
function issuesAcrossContents(plan: Partial<StableSupplyPlan>): readonly Issue[] {
  const { material, submittedOn, period, funds, applicants } = plan;
  const backwards = isLegalDate(period?.begins) && isLegalDate(period.ends) && period.ends < period.begins;
  return [
    ...issuesInParts(plan as StableSupplyPlan),
    ...(Array.isArray(applicants) ? applicantsNamedTwice(applicants) : []),
    ...(typeof material === "string" && isLegalDate(submittedOn) ? filedWithoutOrdinance(material, submittedOn) : []),
    ...(backwards ? [periodOfPlanEndsBeforeItBegins(["period", "ends"])] : []),
    ...issuesInFunds(funds),
  ];
}

/** A plan in any state as its schema has it: what is wrong in it is not known, and told. */
export function readDraft(draft: unknown): ReadFacts<Partial<StableSupplyPlan>> {
  const { facts, issues } = readFacts<Partial<StableSupplyPlan>>(
    draft as Partial<StableSupplyPlan>,
    // Parts that are no list are told with the product.
    { shape: { ...stableSupplyPlanShape, parts: "elsewhere" }, enumerations: wordsOfPlan },
    basisOfPlan,
  );
  return { facts, issues: [...issues, ...issuesAcrossContents(facts)] };
}

/** What hangs on the product and the day: the ordinance, and what is wrong where there is none. */
interface Governed {
  readonly row: PlanOrdinanceRow | undefined;
  readonly issues: readonly Issue[];
  /** Grade of the source that says which ordinance governs the product, and the gaps that touch it. */
  readonly graded?: { readonly grade: Grade; readonly gaps?: readonly string[] };
}

function governed(material: unknown, on: LegalDate, path: Issue["path"], wrong: readonly Issue[]): Governed {
  if (typeof material !== "string" || !isLegalDate(on)) return { row: undefined, issues: wrong };
  const row = planOrdinanceOn(material as StableSupplyPlan["material"], on);
  if (row === undefined) {
    const none = { ...noPlanOrdinance([...path, "material"], { material, on }), basis: at("act:9:1") };
    return { row, issues: [...wrong, none] };
  }
  const { gaps } = row;
  return { row, issues: wrong, graded: { grade: row.source.grade, ...(gaps !== undefined && { gaps }) } };
}

/**
 * What a draft plan still lacks of the nine contents, and of what a joint plan must state.
 *
 * 記載事項の不足 (Act Art. 9(3), and 9(4)(vi) for joint plans). Use it while a plan is drawn up; the schema `StableSupplyPlan`
 * checks a plan that is finished. At MAFF licences are shown in an attached document, so the plan does not lack them.
 * Whether a draft is complete is not known where its product is not known, no ordinance was in force, its sums do not
 * agree, or the wording of the day was not read. It does not judge what is written.
 *
 * @param draft - a plan in any state of completion
 * @param on - the day whose law applies
 * @param options - readings of wordings that the library did not read
 * @returns a checklist: what is missing, in the order of the article, and whether that is all; `issues` where the input
 * or the day is wrong
 * @example
 * missingPlanContents({ material: "batteries", goal: "10 GWh a year by 2030" }, "2024-04-01").missing.length; // => 10
 * missingPlanContents({ material: "batteries" }, "2022-12-24").issues?.map((issue) => issue.code);
 * // => ["no-plan-ordinance"]
 * @see Act Art. 9(3)
 * @category Supply plans
 */
export function missingPlanContents(draft: Partial<StableSupplyPlan>, on: LegalDate, options?: RuleOptions): Checklist {
  const { facts, issues: wrong } = readDraft(draft);
  const { row, issues, graded } = governed(facts.material, on, [], wrong);
  const procedure = row === undefined ? undefined : procedureOf(row);
  const missing: LackingItem[] = [];
  const lack = (path: Issue["path"], basis: Citation, ja: string, en: string) =>
    missing.push({ path, text: { ja, en }, basis });
  if (isEmpty(facts.applicants)) lack(["applicants"], at("act:9:1"), "申請者", "the applicants");
  const persons = lackingOfApplicants(facts.applicants, row);
  missing.push(...persons.missing);
  for (const content of contentsOfArt9) {
    const ofOrdinance = content.path === "licences" && procedure !== undefined;
    if (ofOrdinance && procedure.licences.shownIn === "attached-document") continue;
    const basis = ofOrdinance ? at(procedure.articles.licences) : content.basis;
    for (const path of lackingIn(content, facts[content.path])) missing.push({ path, text: content.text, basis });
  }
  if (Array.isArray(facts.applicants) && facts.applicants.length > 1 && typeof facts.sameIndustry !== "boolean") {
    lack(
      ["sameIndustry"],
      at("act:9:4:6"),
      "同一の業種に属する事業を営むかどうか",
      "whether they run businesses in the same industry",
    );
  }
  // Of a product that is not known it is not known either whether its plan shows licences.
  const onlyLicences = row === undefined && missing.every(({ path }) => path[0] === "licences");
  return checklist({
    missing: onlyLicences ? [] : missing,
    restsOn: [at("act:9:3")],
    on,
    open: row === undefined || persons.open,
    issues,
    options,
    ...graded,
  });
}

const ofPerson: readonly PlanAttachmentId[] = [
  "articles-of-incorporation",
  "registry-certificate",
  "accounts-of-three-periods",
  "no-organised-crime-link",
];
const applicationWords = [
  { ...materialWord, path: ["plan", "material"] },
  enumerated("plan.applicants.*.kind", ["legal-person", "other-body", "individual"], at("act:9:1")),
  enumerated("attachments.*", planAttachmentIds, at("act:9:1")),
  ...wordsOfPlan.map((one) => ({ ...one, path: ["plan", ...one.path] })),
];

/** An application as its schema has it; parts that are no list are told with the product. */
const applicationAsRead: FactsAsRead = {
  shape: { plan: stableSupplyPlanShape, attachments: ["word"] },
  enumerations: applicationWords,
};

/** An application in any state of completion. 作成中の申請. */
export interface DraftPlanApplication {
  /** The plan in any state of completion. */
  readonly plan?: Partial<StableSupplyPlan> | undefined;
  /** Ids of the documents that are attached. */
  readonly attachments?: readonly PlanAttachmentId[] | undefined;
}

type Person = Partial<PlanApplicant> | null | undefined;

/**
 * Which documents an application still lacks.
 *
 * 添付書類の不足 (the ministry's ordinance, its article on applications, para. 2). The documents on a person are asked of
 * every applicant of a joint plan. A certificate of registered matters is asked of a registered applicant: a legal
 * person is registered unless it says otherwise, and of others it must be said. Documents on licences are asked only at
 * MAFF and where a licence is needed. Whether they are complete is not known where the product or one of these is not
 * known, no ordinance was in force, or its wording of the day was not read.
 *
 * @param application - the application in any state of completion
 * @param on - the day whose law applies
 * @param options - readings of wordings that the library did not read
 * @returns a checklist: the missing documents in the order of the ordinance, and whether that is all; `issues` where
 * the input or the day is wrong
 * @example
 * const applicant = { kind: "other-body", name: "A", address: "B", registered: false } as const;
 * missingPlanAttachments(
 *   { plan: { material: "batteries", applicants: [applicant] }, attachments: ["articles-of-incorporation"] },
 *   "2024-04-01",
 * ).missing.map((document) => document.id);
 * // => ["accounts-of-three-periods", "proof-of-measures", "no-organised-crime-link"]
 * missingPlanAttachments({ attachments: [] }, "2024-04-01").complete; // => "unknown"
 * @see METI Ordinance No. 3 of 2023, Art. 2(2)
 * @category Supply plans
 */
export function missingPlanAttachments(
  application: DraftPlanApplication,
  on: LegalDate,
  options?: RuleOptions,
): Checklist<MissingPlanAttachment> {
  const { facts, issues: words } = readFacts<DraftPlanApplication>(application, applicationAsRead, basisOfPlan);
  const plan = facts.plan ?? {};
  const { row, issues, graded } = governed(plan.material, on, ["plan"], words);
  const restsOn = row === undefined ? [at("act:9:1")] : [at(`${procedureOf(row).articles.application}:2`)];
  const procedure =
    row === undefined ? undefined : planCertificationProcedure(plan.material as StableSupplyPlan["material"], on);
  const named: readonly Person[] = Array.isArray(plan.applicants)
    ? Array.from(plan.applicants as readonly Person[])
    : [];
  const applicants: readonly Person[] = named.length === 0 ? [undefined] : named;
  // Who applies is not known; then each document is asked for once, and it is not known whether that is enough.
  let open = row === undefined || named.length === 0;
  const missing: MissingPlanAttachment[] = [];
  const given = (id: PlanAttachmentId): number => listOf(facts.attachments).filter((one) => one === id).length;
  const lack = ({ id, text, basis }: PlanAttachment, party?: unknown) =>
    missing.push({
      path: ["attachments"],
      text,
      basis,
      id,
      ...(typeof party === "string" && party !== "" ? { party } : undefined),
    });
  for (const document of procedure?.applicationAttachments ?? []) {
    const { id, onlyIf } = document;
    if (onlyIf === "licence-needed") {
      if (!Array.isArray(plan.licences)) open = true;
      else if (plan.licences.length > 0 && given(id) === 0) lack(document);
      continue;
    }
    if (!ofPerson.includes(id)) {
      if (given(id) === 0) lack(document);
      continue;
    }
    let unnamed = given(id);
    for (const person of applicants) {
      const asked = onlyIf === "registered" ? isRegistered(person) : true;
      if (asked === undefined) open = true;
      if (asked !== true || listOf(person?.attachments).includes(id)) continue;
      if (unnamed > 0) unnamed -= 1;
      else lack(document, applicants.length > 1 ? person?.name : undefined);
    }
  }
  return checklist({ missing, restsOn, on, open, issues, options, ...graded });
}

/** A legal person is entered in a register unless it says otherwise. */
function isRegistered(person: Person): boolean | undefined {
  if (typeof person?.registered === "boolean") return person.registered;
  return person?.kind === "legal-person" ? true : undefined;
}

function listOf<One>(value: readonly One[] | undefined | null): readonly One[] {
  return Array.isArray(value) ? value : [];
}
