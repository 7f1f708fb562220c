import { readFacts } from "../finding/fact-shape";
import { isObject } from "../finding/unknown-key";
import type { Citation } from "../kernel/citation";
import { periodEndsBeforeItBegins } from "../kernel/input-issues";
import { citing, defineIssue, type Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BusinessYearSales, Party } from "../parties/party";
import { issuesOfBirth, issuesOfParty } from "../parties/party-issues";
import { plansInForceFrom } from "./chapter-in-force";
import type {
  IntroductionPlan,
  MaintenanceOutsourcingPlan,
  PlanDocument,
  PlanParty,
  Subcontract,
  WorkPeriod,
} from "./introduction-plan";
import { introductionPlanWholeShape } from "./tables/introduction-plan-shape";

type Path = Issue["path"];

/** What a plan states of subcontracting. 再委託に関する事項. */
const subcontracting = at("act:52:2:3:ハ");
const idTwice = defineIssue(
  "subcontract-id-twice",
  { ja: "再委託の識別子「{id}」が重複しています。", en: "Two subcontracts have the id {id}." },
  subcontracting,
);
const unknownAwarder = defineIssue(
  "subcontract-awarder-unknown",
  { ja: "再委託元「{id}」が計画書にありません。", en: "The subcontract was given by {id}, which is not in the plan." },
  subcontracting,
);
const circular = defineIssue(
  "circular-subcontracting",
  { ja: "再委託が循環しています（{id}）。", en: "The subcontracting runs in a circle through {id}." },
  subcontracting,
);
/** A plan of a day on which none was filed yet. */
export const planNotInForce = defineIssue(
  "introduction-plan-not-in-force",
  {
    ja: "法第五十二条は令和五年十一月十七日に施行されました。その前に届け出る計画書はありません。",
    en: "Art. 52 is in force since 2023-11-17: before that day no plan was filed.",
  },
  at("act:52:1"),
);

const periodReversed = citing(periodEndsBeforeItBegins, at("act:52:2"));
/** A paper was made after the day of filing. */
export const afterFiling = defineIssue(
  "made-after-filing",
  { ja: "届出の日より後の日になっています。", en: "The day lies after the day of filing." },
  at("act:52:1"),
);
const invalidBeforeMade = defineIssue(
  "paper-valid-until-before-made",
  {
    ja: "有効期限が作成の日より前の日になっています。",
    en: "The paper's validity ends before the day on which it was made.",
  },
  at("act:52:1"),
);
const twoPapers = defineIssue(
  "two-papers-for-one-officer",
  {
    ja: "役員「{officer}」を証する書類が二つあります。一人につき一つとし、同姓同名の役員は生年月日で区別してください。",
    en:
      "Two papers prove the officer {officer}: one for each officer; two officers of one name are told " +
      "apart by their dates of birth.",
  },
  at("act:52:1"),
);
const endsTwice = defineIssue(
  "business-year-twice",
  { ja: "末日を同じくする事業年度が二つあります。", en: "Two business years end on one day." },
  at("act:52:2"),
);

/** A paper is made before its validity ends, and proves nobody who is to be born. */
export function issuesOfPaper({ madeOn, validUntil, officerBornOn }: PlanDocument, path: Path = []): readonly Issue[] {
  const ended = isLegalDate(madeOn) && isLegalDate(validUntil) && validUntil < madeOn;
  return [
    ...(ended ? [invalidBeforeMade([...path, "validUntil"])] : []),
    ...issuesOfBirth(officerBornOn, [...path, "officerBornOn"]),
  ];
}

/** A period begins before it ends. */
export function issuesOfPeriod({ from, to }: WorkPeriod, path: Path = []): readonly Issue[] {
  return isLegalDate(from) && isLegalDate(to) && to < from ? [periodReversed([...path, "to"])] : [];
}

/**
 * What holds across the parts of a plan: papers were made before filing, one proves an officer, and subcontracts lead
 * to the contractor.
 */
export function issuesAcrossPlan(plan: IntroductionPlan): readonly Issue[] {
  const issues: Issue[] = [];
  const { filedOn } = plan;
  if (isLegalDate(filedOn) && filedOn < plansInForceFrom) issues.push(planNotInForce(["filedOn"]));
  for (const { path, party } of partiesOf(plan)) {
    if (isLegalDate(filedOn)) issues.push(...madeAfter(party, filedOn, path));
    issues.push(...provedTwice(party, path), ...yearsTwice(party, path));
  }
  if (plan.form === "outsourcing") circles(entries<Subcontract>(plan.subcontracts), (issue) => issues.push(issue));
  return issues;
}

function madeAfter({ documents }: PlanParty, filedOn: LegalDate, path: Path): readonly Issue[] {
  return entries<PlanDocument>(documents).flatMap(([index, { madeOn }]) =>
    isLegalDate(madeOn) && madeOn > filedOn ? [afterFiling([...path, "documents", index, "madeOn"])] : [],
  );
}

/** Who is proved twice; two officers of one name are two where their dates of birth are told. */
function provedTwice({ documents }: PlanParty, path: Path): readonly Issue[] {
  const proved = new Set<string>();
  return entries<PlanDocument>(documents).flatMap(([index, { kind, officer, officerBornOn }]) => {
    if (kind !== "officer-identity" || typeof officer !== "string") return [];
    const who = JSON.stringify([officer, officerBornOn ?? null]);
    if (proved.has(who)) return [twoPapers([...path, "documents", index, "officer"], { officer })];
    proved.add(who);
    return [];
  });
}

function yearsTwice({ party }: PlanParty, path: Path): readonly Issue[] {
  const ends = new Set<string>();
  return entries<BusinessYearSales>(party?.businessYears).flatMap(([index, { endsOn }]) => {
    if (typeof endsOn !== "string") return [];
    if (ends.has(endsOn)) return [endsTwice([...path, "party", "businessYears", index, "endsOn"])];
    ends.add(endsOn);
    return [];
  });
}

/** Every party of a plan with its place; of a form that is not known, those of both. */
export function* partiesOf(plan: IntroductionPlan): Generator<{ readonly path: Path; readonly party: PlanParty }> {
  const given: Readonly<Record<string, unknown>> = { ...plan };
  if (given.form !== "outsourcing") {
    if (isObject(given.supplier)) yield { path: ["supplier"], party: given.supplier };
    for (const [index, { supplier }] of entries<{ readonly supplier?: unknown }>(given.components)) {
      if (isObject(supplier)) yield { path: ["components", index, "supplier"], party: supplier };
    }
  }
  if (given.form === "introduction") return;
  if (isObject(given.contractor)) yield { path: ["contractor"], party: given.contractor };
  for (const [index, { subcontractor }] of entries<{ readonly subcontractor?: unknown }>(given.subcontracts)) {
    if (isObject(subcontractor)) yield { path: ["subcontracts", index, "subcontractor"], party: subcontractor };
  }
}

/** Ids given twice, awarders that are not in the plan, and circles; each subcontract is walked once. */
function circles(subcontracts: readonly (readonly [number, Subcontract])[], report: (issue: Issue) => void): void {
  const places = new Map<string, readonly [number, Subcontract]>();
  for (const entry of subcontracts) {
    const [index, { id }] = entry;
    if (!isText(id)) continue;
    if (places.has(id) || id === "contractor") report(idTwice(["subcontracts", index, "id"], { id }));
    else places.set(id, entry);
  }
  const settled = new Set<unknown>(["contractor"]);
  for (const [index, { id: own, awardedBy }] of subcontracts) {
    if (isText(awardedBy) && awardedBy !== "contractor" && !places.has(awardedBy)) {
      report(unknownAwarder(["subcontracts", index, "awardedBy"], { id: awardedBy }));
    }
    const walked = new Set<string>();
    let id: unknown = own;
    while (isText(id) && !settled.has(id)) {
      if (walked.has(id)) {
        report(circular(["subcontracts", places.get(id)?.[0] ?? index, "awardedBy"], { id }));
        break;
      }
      walked.add(id);
      id = places.get(id)?.[1].awardedBy;
    }
    for (const seen of walked) settled.add(seen);
  }
}

/** A subcontract of which it is not known how it is called leads nowhere. */
const isText = (value: unknown): value is string => typeof value === "string";

/** The entries of a list that are objects, each with its place in the list; nothing where it is no list. */
export function entries<Entry extends object>(value: unknown): readonly (readonly [number, Entry])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown, index) => (isObject(one) ? [[index, one as Entry] as const] : []));
}

/**
 * What is wrong with what a plan states: types, words, days, numbers, names that are read nowhere, and what contradicts
 * itself.
 */
export function issuesOfPlan(plan: unknown): readonly Issue[] {
  const issues = issuesOfValues(plan);
  return isObject(plan) ? [...issues, ...issuesAcrossPlan(plan as unknown as IntroductionPlan)] : issues;
}

/** The same without what the parts of a plan say against each other. */
export function issuesOfValues(plan: unknown): readonly Issue[] {
  const read = readFacts(plan as IntroductionPlan, { shape: introductionPlanWholeShape }, basisOf);
  return [...read.issues, ...issuesInside(read.facts)];
}

/** Papers are asked for by the first paragraph, particulars by the second. */
function basisOf(path: string): Citation {
  return at(/^filedOn$|\bdocuments\b/.test(path) ? "act:52:1" : "act:52:2");
}

/** What contradicts itself in a party, a paper or a period. */
function issuesInside(plan: IntroductionPlan): readonly Issue[] {
  const party = (value: unknown, path: Path) => (isObject(value) ? issuesOfParty(value as Party, path) : []);
  const period = (value: unknown, path: Path) => (isObject(value) ? issuesOfPeriod(value, path) : []);
  const { subcontracts } = plan as MaintenanceOutsourcingPlan;
  return [
    ...party(plan.operator, ["operator"]),
    ...period(plan.period, ["period"]),
    ...entries<Subcontract>(subcontracts).flatMap(([index, one]) =>
      period(one.period, ["subcontracts", index, "period"]),
    ),
    ...[...partiesOf(plan)].flatMap(({ path, party: { party: who, documents } }) => [
      ...party(who, [...path, "party"]),
      ...entries<PlanDocument>(documents).flatMap(([index, paper]) =>
        issuesOfPaper(paper, [...path, "documents", index]),
      ),
    ]),
  ];
}
