import { type NumberLimits, wrongNumber } from "../finding/enumeration";
import { isObject, unknownKeys } from "../finding/unknown-key";
import type { Citation } from "../kernel/citation";
import { periodEndsBeforeItBegins, refusedWord, wrongType } from "../kernel/input-issues";
import { citing, defineIssue, type Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { isCountryCode, notACountryCode } from "../parties/country";
import type { BusinessYearSales, NaturalPerson, Officer, Organisation, Party, VotingShare } from "../parties/party";
import { issuesOfBirth, issuesOfBusinessYear, issuesOfHolders, issuesOfShare } from "../parties/party-issues";
import { plansInForceFrom } from "./chapter-in-force";
import type { IntroductionPlan, PlanDocument, PlanParty, Subcontract, WorkPeriod } from "./introduction-plan";

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

/** Every party of a plan with its place. */
export function* partiesOf(plan: IntroductionPlan): Generator<{ readonly path: Path; readonly party: PlanParty }> {
  const given: Readonly<Record<string, unknown>> = { ...plan };
  if (plan.form === "introduction") {
    if (isObject(given.supplier)) yield { path: ["supplier"], party: given.supplier };
    for (const [index, { supplier }] of entries<{ readonly supplier?: unknown }>(given.components)) {
      if (isObject(supplier)) yield { path: ["components", index, "supplier"], party: supplier };
    }
    return;
  }
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
    if (places.has(id) || id === "contractor") report(idTwice(["subcontracts", index, "id"], { id }));
    else places.set(id, entry);
  }
  const settled = new Set<string>(["contractor"]);
  for (const [index, one] of subcontracts) {
    if (one.awardedBy !== "contractor" && !places.has(one.awardedBy)) {
      report(unknownAwarder(["subcontracts", index, "awardedBy"], { id: one.awardedBy }));
    }
    const walked = new Set<string>();
    let id: string | undefined = one.id;
    while (id !== undefined && !settled.has(id)) {
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

/** The entries of a list that are objects, each with its place in the list; nothing where it is no list. */
export function entries<Entry extends object>(value: unknown): readonly (readonly [number, Entry])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown, index) => (isObject(one) ? [[index, one as Entry] as const] : []));
}

/** What a place of a plan holds. */
type Shape =
  | "text"
  | "day"
  | "yes-or-no"
  | "country"
  | NumberLimits
  | { readonly words: readonly string[] }
  | { readonly list: Shape }
  | {
      readonly of: Readonly<Record<string, Shape>>;
      /** What it holds where its `kind` is one of these words; of another kind, or of none, all of `of`. */
      readonly kinds?: Readonly<Record<string, Readonly<Record<string, Shape>>>>;
      readonly across?: (value: never, path: Path) => readonly Issue[];
    };

const listOf = (list: Shape): Shape => ({ list });
const amount: Shape = { atLeast: 0 };
const period: Shape = {
  of: { from: "day", to: "day", renewsItself: "yes-or-no" },
  across: (value: WorkPeriod, path) => issuesOfPeriod(value, path),
};
const address: Shape = { of: { country: "country", line: "text" } };
const share: Shape = {
  of: { percent: { atLeast: 0, atMost: 100 }, votes: amount, totalVotes: { moreThan: 0 } },
  across: (value: VotingShare, path) => issuesOfShare(value, path),
};
const holder: Shape = { of: { name: "text", governingLawOrNationality: "country", share, direct: "yes-or-no" } };
const officer: Shape = {
  of: { name: "text", dateOfBirth: "day", nationality: "country", role: "text" },
  across: (value: Officer, path) => issuesOfBirth(value.dateOfBirth, [...path, "dateOfBirth"]),
};
const year: Shape = {
  of: {
    endsOn: "day",
    totalSales: amount,
    toForeignGovernments: listOf({ of: { state: "country", name: "text", sales: amount } }),
  },
  across: (value: BusinessYearSales, path) => issuesOfBusinessYear(value, path),
};
const anyParty: Readonly<Record<string, Shape>> = {
  kind: { words: ["natural-person", "organisation"] },
  ...{ name: "text", address, businessYears: listOf(year), noEarlierBusinessYears: "yes-or-no" },
};
const person: Readonly<Record<string, Shape>> = { ...anyParty, nationality: "country", dateOfBirth: "day" };
const organisation: Readonly<Record<string, Shape>> = {
  ...{ ...anyParty, corporateNumber: "text", representative: "text", governingLaw: "country" },
  ...{ holders: listOf(holder), officers: listOf(officer) },
};
const party: Shape = {
  of: { ...person, ...organisation },
  kinds: { "natural-person": person, organisation },
  across: (value: Party, path) => [
    ...issuesOfHolders(value as Organisation, path),
    ...issuesOfBirth((value as NaturalPerson).dateOfBirth, [...path, "dateOfBirth"]),
  ],
};
const paper: Shape = {
  of: {
    ...{
      kind: { words: ["register-certificate", "officer-identity"] },
      officer: "text",
      officerBornOn: "day",
      madeOn: "day",
    },
    validUntil: "day",
  },
  across: (value: PlanDocument, path) => issuesOfPaper(value, path),
};
const planParty: Shape = { of: { party, documents: listOf(paper) } };
const relief: Shape = {
  of: {
    ...{ operatorCanKnowContent: "yes-or-no", accessPreventionConfirmed: "yes-or-no", auditConfirmed: "yes-or-no" },
    ...{ statedInPlan: "yes-or-no", proofAttached: "yes-or-no" },
  },
};
const component: Shape = {
  of: { kind: "text", name: "text", function: "text", supplier: planParty, factories: listOf(address) },
};
const subcontract: Shape = {
  of: { id: "text", awardedBy: "text", content: "text", period, subcontractor: planParty, relief },
};
const base: Readonly<Record<string, Shape>> = {
  ...{
    form: { words: ["introduction", "outsourcing"] },
    operator: party,
    filedOn: "day",
    facilityOutline: "text",
    measures: listOf("text"),
    content: "text",
    period,
  },
};
/** The business and the order are read by themselves. */
const readElsewhere = ["business", "ministerialOrder"];
const forms: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  introduction: { ...base, supplier: planParty, factories: listOf(address), components: listOf(component) },
  outsourcing: { ...base, contractor: planParty, subcontracts: listOf(subcontract) },
};

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
  if (plan === undefined || plan === null) return [];
  if (!isObject(plan)) return [{ ...wrongType([], { expected: "object" }), basis: at("act:52:2") }];
  const given: Readonly<Record<string, unknown>> = { ...plan };
  const of = (given.form === "introduction" || given.form === "outsourcing" ? forms[given.form] : undefined) ?? {
    ...forms.introduction,
    ...forms.outsourcing,
  };
  const issues: Issue[] = [...unknownKeys(plan, new Set([...Object.keys(of), ...readElsewhere]))];
  for (const [name, shape] of Object.entries(of)) read(given[name], shape, [name], issues);
  return issues.map((issue) => (issue.basis === undefined ? { ...issue, basis: basisOf(issue.path) } : issue));
}

/** Papers are asked for by the first paragraph, particulars by the second. */
function basisOf(path: Path): Citation {
  return at(path.includes("documents") || path[0] === "filedOn" ? "act:52:1" : "act:52:2");
}

function read(value: unknown, shape: Shape, path: Path, issues: Issue[]): void {
  if (value === undefined || value === null) return;
  const issue = wrongIn(value, shape, path);
  if (issue !== undefined) issues.push(issue);
  else if (typeof shape === "object" && "list" in shape) {
    (value as readonly unknown[]).forEach((one, index) => {
      if (one === null) issues.push(wrongType([...path, index], { expected: nameOf(shape.list) }));
      read(one, shape.list, [...path, index], issues);
    });
  } else if (typeof shape === "object" && "of" in shape) {
    const given = value as Readonly<Record<string, unknown>>;
    const { kind } = given;
    const ofKind = typeof kind === "string" && Object.hasOwn(shape.kinds ?? {}, kind) ? shape.kinds?.[kind] : undefined;
    const of = ofKind ?? shape.of;
    issues.push(...unknownKeys(value, new Set(Object.keys(of)), path));
    for (const [name, one] of Object.entries(of)) read(given[name], one, [...path, name], issues);
    issues.push(...(shape.across?.(value as never, path) ?? []));
  }
}

function nameOf(shape: Shape): string {
  if (typeof shape === "string") return shape === "yes-or-no" ? "boolean" : "string";
  return "list" in shape ? "array" : "of" in shape ? "object" : "number";
}

function wrongIn(value: unknown, shape: Shape, path: Path): Issue | undefined {
  if (typeof shape === "object" && "words" in shape)
    return (shape.words as readonly unknown[]).includes(value) ? undefined : refusedWord(path, shape.words, [value]);
  const expected = nameOf(shape);
  const wrong =
    expected === "array" ? !Array.isArray(value) : expected === "object" ? !isObject(value) : typeof value !== expected;
  if (expected === "number") return wrongNumber(value, shape as NumberLimits, path);
  if (wrong) return wrongType(path, { expected });
  if (shape === "day") return isLegalDate(value) ? undefined : notALegalDate(path);
  if (shape === "country") return isCountryCode(value) ? undefined : notACountryCode(path);
  return undefined;
}
