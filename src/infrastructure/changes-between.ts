import type { Boundary } from "../finding/timeline";
import { isObject } from "../finding/unknown-key";
import { table } from "../kernel/dated";
import { type Grade, weakerGrade } from "../kernel/grade";
import { shownOf, wrongType } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import {
  type Address,
  type Officer,
  type Party,
  reachesShare,
  type VotingHolder,
  type VotingShare,
} from "../parties/party";
import {
  type ChangedParty,
  type ChangeOfPlan,
  classifyIntroductionChange,
  type IntroductionChange,
  type IntroductionChangeAnswer,
  type IntroductionChangeFinding,
} from "./introduction-change";
import type { IntroductionPlan, PlanComponent, PlanParty, Subcontract, WorkPeriod } from "./introduction-plan";
import { governingOrder, underOrder } from "./ministerial-orders";
import { particularsOf } from "./party-particulars";
import { issuesOfValues } from "./plan-issues";
import {
  plansOfDifferentBusiness,
  plansOfDifferentForm,
  plansOfDifferentMinisterialOrder,
  plansOfDifferentOperator,
} from "./tables/issues";

type Path = Issue["path"];

/** One thing that two plans say differently, and what that change asks for. 変更事項. */
export interface PlanDifference {
  /** Where it stands: in the later plan, or in the earlier one where the later has nothing there. */
  readonly path: Path;
  /** The change as it is asked about. */
  readonly change: IntroductionChange;
  /** What it asks for, with reasons. */
  readonly finding: IntroductionChangeFinding;
}

/**
 * When and under which circumstances a plan is changed; what is left out is taken from the plan where it follows from
 * it.
 */
export type CourseOfChange = Pick<ChangeOfPlan, "phase" | "emergencyNotification" | "urgent">;

/** What a new version of a plan changes, and what the changes together ask for. 変更の一覧. */
export interface ChangesBetween {
  /** The strictest of all changes: it governs the filing. `undetermined` where what is not known could be stricter. */
  readonly answer: IntroductionChangeAnswer | "undetermined";
  /** The answer in words. */
  readonly answerText: BilingualText;
  /** The day asked for. */
  readonly on: LegalDate;
  /** Every difference, in the order of Act Art. 52(2). */
  readonly changes: readonly PlanDifference[];
  /** Whether a new standstill of thirty days runs from the receipt of the change. Absent while that is open. */
  readonly freshStandstill?: boolean;
  /** When the paper of the strictest change is due. Absent where none is. */
  readonly when?: "before-the-change" | "without-delay-after";
  /**
   * What one plan states and the other does not, so that it is not known whether it changes, and the facts that the
   * answer needs.
   */
  readonly missing: readonly string[];
  /** Ends of outsourced work to watch: work that goes on after them is a longer period. */
  readonly boundaries: readonly Boundary[];
  /** What is wrong with the plans. */
  readonly issues: readonly Issue[];
  /** Grade of the weakest source. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}

const answers: Readonly<Record<IntroductionChangeAnswer | "undetermined", BilingualText>> = table({
  "change-notification": { ja: "変更の案を届け出る", en: "file the change" },
  report: { ja: "遅滞なく報告する", en: "report without delay" },
  nothing: { ja: "届出も報告も要しない", en: "neither filing nor report" },
  undetermined: { ja: "判定できない", en: "undetermined" },
});

/** Collects what two plans say differently. */
interface Comparison {
  readonly changes: { readonly path: Path; readonly change: Record<string, unknown> }[];
  /** What one of the two states and the other does not. */
  readonly open: Path[];
  readonly issues: Issue[];
  readonly filed: readonly [LegalDate, LegalDate];
}

/** Both versions of one thing. */
interface Pair<Value> {
  readonly before: Value | undefined;
  readonly after: Value | undefined;
  readonly path: Path;
}

/**
 * What a new version of a plan changes, each change judged, and the strictest of what they ask for.
 *
 * 導入等計画書の変更点. Use it before anything of a filed plan is changed, with the plan as it was filed and as it will be: every
 * difference becomes a question to `classifyIntroductionChange`. Parties are compared by what has to be stated of them,
 * components by their names, subcontracts by their ids. A party of another corporate number or date of birth is another
 * party, whose name changes. What one plan states and the other does not may have changed: it is `missing`, and no
 * answer is milder for it.
 *
 * The time of the plan tells that a change is made before it. Whether the introduction or the work has begun does not
 * follow from the plan: state `phase`. A contract that renews itself prolongs the outsourced work, which is a
 * significant change: its end stands in
 * `boundaries`, as that of all outsourced work does, and once it has passed the renewal is among the changes.
 *
 * It does not judge papers, nor what counts as another function or content: any other wording does.
 *
 * Sanction: `penaltiesFor("change-without-notification")`, `penaltiesFor("change-report-missing")`.
 *
 * @param planA - the plan as it was filed
 * @param planB - the plan as it will be
 * @param on - the day whose law applies
 * @param course - when the change is made, and whether it is urgent
 * @returns every difference with its finding, the strictest answer, and the ends of outsourced work to watch
 * @example
 * const plan = {
 *   form: "outsourcing",
 *   business: "railway",
 *   period: { from: "2026-08-01", to: "2027-03-31" },
 *   subcontracts: [],
 * } as const;
 * changesBetween(plan, { ...plan, period: { from: "2026-08-01", to: "2028-03-31" } }, "2026-07-01").answer;
 * // => "change-notification"
 * changesBetween(plan, { ...plan, period: { from: "2026-08-01", to: "2026-12-31" } }, "2026-07-01").answer;
 * // => "report"
 * changesBetween(plan, plan, "2026-07-01").answer; // => "nothing"
 * changesBetween(plan, plan, "2026-07-01").boundaries[0]?.date; // => "2027-03-31"
 * changesBetween(plan, { ...plan, business: "banking" }, "2026-07-01");
 * // => { issues: [{ code: "plans-of-different-business" }] }
 * @see Act Art. 54; Arts. 23 to 25 of the ministerial orders (MIC 24 to 26)
 * @category Infrastructure
 * @since 0.1.6
 */
export function changesBetween(
  planA: IntroductionPlan,
  planB: IntroductionPlan,
  on: LegalDate,
  course: CourseOfChange = {},
): ChangesBetween {
  const [before, after] = [planA, planB].map((one) => (isObject(one) ? one : {})) as unknown as [PlanFacts, PlanFacts];
  const filed = [before, after].map((one) =>
    isLegalDate(one.filedOn) ? one.filedOn : isLegalDate(on) ? on : "2026-06-01",
  );
  const found: Comparison = { changes: [], open: [], issues: [], filed: filed as unknown as Comparison["filed"] };
  if (!isLegalDate(on)) found.issues.push(notALegalDate(["on"]));
  for (const [name, plan] of [
    ["planA", planA],
    ["planB", planB],
  ] as const)
    if (!isObject(plan)) found.issues.push({ ...wrongType([name], { expected: "object" }), basis: at("act:54:1") });
  const comparable = found.issues.length === 0 && arePair(before, after, found);
  if (comparable) found.issues.push(...[planA, planB].flatMap((plan) => issuesOfValues(plan)));
  if (comparable) compare(before, after, on, found);

  const business = after.business ?? before.business;
  const ministerialOrder = after.ministerialOrder ?? before.ministerialOrder;
  const { form } = after;
  const facts = {
    ...(business !== undefined && { business }),
    ...(ministerialOrder !== undefined && { ministerialOrder }),
    ...(form !== undefined && { form }),
    ...(phaseOf(before, on) ?? {}),
    ...(isObject(course) ? course : {}),
  };
  const governing = governingOrder({ business, ministerialOrder }, on);
  const changes = found.changes.map(({ path, change }): PlanDifference => {
    const stated = { ...change, ...facts } as unknown as IntroductionChange;
    return { path, change: stated, finding: classifyIntroductionChange(stated, on) };
  });
  const issues = eachOnce([
    ...found.issues,
    ...governing.issues,
    ...changes.flatMap(({ finding }) => finding.issues ?? []),
  ]);
  return strictest(on, changes, found, issues, comparable ? endsToWatch(after, governing.orderId) : []);
}

/** A plan of either form, of which anything may be missing or wrong. */
type PlanFacts = { readonly [Name in keyof Everything]?: Everything[Name] };
interface Everything {
  readonly form: IntroductionPlan["form"];
  readonly business: NonNullable<IntroductionPlan["business"]>;
  readonly ministerialOrder: NonNullable<IntroductionPlan["ministerialOrder"]>;
  readonly operator: Party;
  readonly filedOn: LegalDate;
  readonly facilityOutline: string;
  readonly measures: readonly string[];
  readonly content: string;
  readonly period: WorkPeriod;
  readonly supplier: PlanParty;
  readonly factories: readonly Address[];
  readonly components: readonly PlanComponent[];
  readonly contractor: PlanParty;
  readonly subcontracts: readonly Subcontract[];
}

/** Whether one plan can be a change of the other. */
function arePair(before: PlanFacts, after: PlanFacts, { issues }: Comparison): boolean {
  if (isKnown(before.business) && isKnown(after.business) && before.business !== after.business)
    issues.push(plansOfDifferentBusiness(["business"]));
  const [order, other] = [before.ministerialOrder, after.ministerialOrder];
  if (isKnown(order) && isKnown(other) && order !== other)
    issues.push(plansOfDifferentMinisterialOrder(["ministerialOrder"]));
  if (before.form !== after.form) issues.push(plansOfDifferentForm(["form"]));
  else if (before.form !== "introduction" && before.form !== "outsourcing")
    issues.push({ ...wrongType(["form"], { expected: "introduction, outsourcing" }), basis: at("act:52:2") });
  if (isAnother(before.operator, after.operator)) issues.push(plansOfDifferentOperator(["operator"]));
  return issues.length === 0;
}

/** The particulars of both plans, in the order of Art. 52(2). */
function compare(before: PlanFacts, after: PlanFacts, on: LegalDate, found: Comparison): void {
  const form = after.form as IntroductionPlan["form"];
  const texts = (name: "facilityOutline" | "content", what: string): void =>
    differs(pairOf(before, after, name), found, { what });
  texts("facilityOutline", "facility-outline");
  if (form === "introduction") {
    texts("content", "introduction-content");
    comparePeriod(pairOf(before, after, "period"), found, "introduction", on);
    compareParty(pairOf(before, after, "supplier"), found, "supplier");
    compareFactories(pairOf(before, after, "factories"), found, "facility");
    compareComponents(pairOf(before, after, "components"), found);
  } else {
    texts("content", "outsourcing-content");
    comparePeriod(pairOf(before, after, "period"), found, "outsourcing", on);
    compareParty(pairOf(before, after, "contractor"), found, "contractor");
    compareSubcontracts(pairOf(before, after, "subcontracts"), found, on);
  }
  const measures = pairOf(before, after, "measures");
  differs({ path: measures.path, before: inAnyOrder(measures.before), after: inAnyOrder(measures.after) }, found, {
    what: "measures",
  });
}

function pairOf<Whole extends object, Name extends keyof Whole & string>(
  before: Whole | undefined,
  after: Whole | undefined,
  name: Name,
  path: Path = [],
): Pair<NonNullable<Whole[Name]>> {
  type Value = NonNullable<Whole[Name]>;
  return {
    before: (before?.[name] ?? undefined) as Value | undefined,
    after: (after?.[name] ?? undefined) as Value | undefined,
    path: [...path, name],
  };
}

/** Whether both sides state something; what only one of them states may have changed. */
function bothStated<Value>(
  pair: Pair<Value>,
  { open }: Comparison,
): pair is Pair<Value> & { readonly before: Value; readonly after: Value } {
  const { before, after, path } = pair;
  if ((before === undefined) !== (after === undefined)) open.push(path);
  return before !== undefined && after !== undefined;
}

/** Values that are written differently. */
function differs(pair: Pair<unknown>, found: Comparison, change: Record<string, unknown>): void {
  if (bothStated(pair, found) && written(pair.before) !== written(pair.after))
    found.changes.push({ path: pair.path, change });
}

/** A value as one text, whatever the order of its properties; the spaces around a text say nothing. */
function written(value: unknown, within: readonly unknown[] = []): string {
  // What holds itself has no end.
  if (within.includes(value)) return "…";
  if (typeof value === "string") return JSON.stringify(value.trim().normalize("NFKC"));
  if (Array.isArray(value)) return `[${Array.from(value, (one) => written(one, [...within, value])).join()}]`;
  if (!isObject(value)) return String(value ?? undefined);
  const entries = Object.entries(value).filter(([, one]) => isKnown(one));
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => `${name}:${written(one, [...within, value])}`)
    .join()}}`;
}

/** A list in which the order of entries says nothing. */
function inAnyOrder(list: unknown): unknown {
  return Array.isArray(list) ? Array.from(list, (one) => written(one)).sort() : list;
}

const isKnown = <Value>(value: Value | null | undefined): value is Value => value !== undefined && value !== null;

function comparePeriod(
  pair: Pair<WorkPeriod>,
  found: Comparison,
  of: "introduction" | "outsourcing" | "subcontract",
  on: LegalDate,
): void {
  if (!bothStated(pair, found)) return;
  const { before, after, path } = pair;
  if (before.from === null || after.from === null) {
    found.open.push([...path, "from"]);
    return;
  }
  if (before.from === undefined || after.from === undefined) {
    if (before.from !== after.from) found.open.push([...path, "from"]);
    else if (before.to !== after.to) found.open.push([...path, "to"]);
    return;
  }
  if (of === "introduction") {
    if (before.from === after.from && (before.to === null || after.to === null)) found.open.push([...path, "to"]);
    else if (before.from !== after.from || before.to !== after.to)
      found.changes.push({ path, change: { what: "introduction-time" } });
    return;
  }
  // A contract that renews itself goes on after the day on which the plan says that the work ends.
  const overdue = isKnown(after.to) && after.to < on;
  const [did, does] = [before.renewsItself, after.renewsItself];
  const renewed = does === true && ((did !== true && did !== null) || overdue);
  const mayRenew = does === null || (does === true && did === null);
  const [begins, ends] = [before.from === after.from, before.to === after.to];
  // Whether a last day that is not known is another one is not known, nor what a renewal that is not known changes.
  const open = [...(before.to === null || after.to === null ? ["to"] : []), ...(mayRenew ? ["renewsItself"] : [])];
  if (begins && (ends || before.to === null || after.to === null) && !renewed) {
    found.open.push(...open.map((name) => [...path, name]));
    return;
  }
  if (before.to === undefined && after.to === undefined) found.changes.push({ path, change: { what: `${of}-time` } });
  else {
    const known = isKnown(before.to) && isKnown(after.to);
    const shorter = known && !renewed && before.from <= after.from && (after.to ?? "") <= (before.to ?? "");
    const direction = !known || (shorter && mayRenew) ? null : shorter ? "shorter" : "longer";
    found.changes.push({ path, change: { what: `${of}-period`, direction } });
  }
}

function isAnother(before: Party | undefined, after: Party | undefined): boolean {
  if (!isObject(before) || !isObject(after)) return false;
  if (isKnown(before.kind) && isKnown(after.kind) && before.kind !== after.kind) return true;
  const told = (party: Party): unknown =>
    "corporateNumber" in party ? party.corporateNumber : "dateOfBirth" in party ? party.dateOfBirth : undefined;
  const [a, b] = [told(before), told(after)];
  return isKnown(a) && isKnown(b) && a !== b;
}

function compareParty(pair: Pair<PlanParty>, found: Comparison, party: ChangedParty): void {
  if (!bothStated(pair, found)) return;
  const parties = pairOf(pair.before, pair.after, "party", pair.path);
  if (!bothStated(parties, found) || !isObject(parties.before) || !isObject(parties.after)) return;
  const [before, after] = [parties.before, parties.after] as unknown as [Facts, Facts];
  const { path } = parties;
  // By these it is told that it is another party.
  for (const name of ["kind", "corporateNumber", "dateOfBirth"] as const)
    bothStated(pairOf(before, after, name, path), found);
  if (isAnother(parties.before, parties.after))
    found.changes.push({ path: [...path, "name"], change: { what: "name", party } });
  else differs(pairOf(before, after, "name", path), found, { what: "name", party });
  compareAddress(pairOf(before, after, "address", path), found, party);
  for (const name of ["governingLaw", "nationality"] as const)
    differs(pairOf(before, after, name, path), found, { what: "governing-law-or-nationality", party });
  differs(pairOf(before, after, "representative", path), found, { what: "representative", party });
  compareHolders(pairOf(before, after, "holders", path), found, party);
  compareOfficers(pairOf(before, after, "officers", path), found, party);
  const sales = pairOf(before, after, "businessYears", path);
  if (!bothStated(sales, found)) return;
  const [earlier, later] = [
    particularsOf(parties.before, found.filed[0]),
    particularsOf(parties.after, found.filed[1]),
  ];
  const years: readonly unknown[] = [sales.before, sales.after].flatMap((list): unknown[] =>
    Array.isArray(list) ? Array.from(list) : [null],
  );
  const unreadable = years.some((year) => !isObject(year) || !("endsOn" in year) || !isLegalDate(year.endsOn));
  const unknownSales = unreadable || earlier.businessYearsNotKnown.length > 0 || later.businessYearsNotKnown.length > 0;
  if (unknownSales && written(sales.before) !== written(sales.after)) found.open.push(sales.path);
  if (written(earlier.foreignSales) !== written(later.foreignSales))
    found.changes.push({ path: sales.path, change: { what: "foreign-government-sales", party } });
}

/** A party of either kind. */
interface Facts {
  readonly kind?: string;
  readonly corporateNumber?: string;
  readonly dateOfBirth?: string;
  readonly name?: string;
  readonly address?: Address;
  readonly governingLaw?: string;
  readonly nationality?: string;
  readonly representative?: string;
  readonly holders?: readonly VotingHolder[];
  readonly officers?: readonly Officer[];
  readonly businessYears?: unknown;
}

function compareAddress(pair: Pair<Address>, found: Comparison, party: ChangedParty): void {
  if (!bothStated(pair, found)) return;
  const { before, after, path } = pair;
  const lineDiffers = written(before.line) !== written(after.line);
  const countries = [before.country, after.country].filter(isKnown);
  if (countries.length < 2) {
    if (lineDiffers) found.changes.push({ path, change: { what: "address", party, toAnotherCountry: null } });
    else if (countries.length === 1) found.open.push([...path, "country"]);
  } else if (before.country !== after.country || lineDiffers)
    found.changes.push({
      path,
      change: { what: "address", party, toAnotherCountry: before.country !== after.country },
    });
}

/** The entries of a list that can be compared; what is none was told. */
function entriesOf<Entry extends object>(list: unknown): readonly Entry[] {
  return Array.isArray(list) ? (Array.from(list as readonly Entry[]).filter(isObject) as readonly Entry[]) : [];
}

function compareFactories(pair: Pair<readonly Address[]>, found: Comparison, of: "facility" | "component"): void {
  if (!bothStated(pair, found)) return;
  const [before, after] = [pair.before, pair.after].map((list) => entriesOf<Address>(list));
  const asSet = (list: readonly Address[] | undefined, of: (one: Address) => unknown): string =>
    written([...new Set(list?.map(of).map((one) => written(one)))].sort());
  if (asSet(before, (one) => one) === asSet(after, (one) => one)) return;
  const known = [...(before ?? []), ...(after ?? [])].every((one) => isKnown(one.country));
  const abroad = known ? asSet(before, (one) => one.country) !== asSet(after, (one) => one.country) : null;
  found.changes.push({ path: pair.path, change: { what: "factory", of, toAnotherCountry: abroad } });
}

/** Entries of two lists that are the same by their keys, in order; those of no counterpart stand alone. */
function matched<Entry extends object>(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (one: Entry) => unknown,
): readonly Matched<Entry>[] {
  const left = before.map((entry, index) => ({ entry, index }));
  const pairs: Matched<Entry>[] = after.map((entry, index) => {
    const place = left.findIndex((one) => written(keyOf(one.entry)) === written(keyOf(entry)));
    const [found] = place < 0 ? [] : left.splice(place, 1);
    return { index, before: found?.entry, after: entry };
  });
  return [...pairs, ...left.map(({ entry, index }) => ({ index, before: entry, after: undefined }))];
}
interface Matched<Entry> {
  readonly index: number;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** Whether an entry of one list may be one of the other, since of some entry it is not known what it is called. */
function mayMatch<Entry extends { readonly name?: string | null | undefined }>(
  ...lists: readonly (readonly Entry[])[]
) {
  return lists.flat().some(({ name }) => !isKnown(name));
}

function compareComponents(pair: Pair<readonly PlanComponent[]>, found: Comparison): void {
  if (!bothStated(pair, found)) return;
  const [before = [], after = []] = [pair.before, pair.after].map((list) => entriesOf<PlanComponent>(list));
  const open = mayMatch(before, after);
  for (const one of matched(before, after, ({ name }) => name)) {
    const path = [...pair.path, one.index];
    if (one.before === undefined || one.after === undefined) {
      if (open) found.open.push([...path, "name"]);
      else found.changes.push({ path, change: { what: "component" } });
      continue;
    }
    const changed = (["kind", "function"] as const).filter((name) => {
      const side = pairOf(one.before, one.after, name, path);
      return bothStated(side, found) && written(side.before) !== written(side.after);
    });
    if (changed.length > 0) found.changes.push({ path, change: { what: "component" } });
    compareParty(pairOf(one.before, one.after, "supplier", path), found, "component-supplier");
    compareFactories(pairOf(one.before, one.after, "factories", path), found, "component");
  }
}

function compareSubcontracts(pair: Pair<readonly Subcontract[]>, found: Comparison, on: LegalDate): void {
  if (!bothStated(pair, found)) return;
  const [before = [], after = []] = [pair.before, pair.after].map((list) => entriesOf<Subcontract>(list));
  for (const one of matched(before, after, ({ id }) => id)) {
    const path = [...pair.path, one.index];
    if (one.before === undefined || one.after === undefined) {
      // A subcontract that is new, or that ends, is content of the outsourcing further down.
      found.changes.push({ path, change: { what: "subcontract-content" } });
      continue;
    }
    for (const name of ["awardedBy", "content"] as const)
      differs(pairOf(one.before, one.after, name, path), found, { what: "subcontract-content" });
    // What is left out on one ground of Art. 17 and stated on another may be anything.
    if (written(one.before.relief) !== written(one.after.relief)) found.open.push([...path, "relief"]);
    comparePeriod(pairOf(one.before, one.after, "period", path), found, "subcontract", on);
    compareParty(pairOf(one.before, one.after, "subcontractor", path), found, "subcontractor");
  }
}

/** Whether a holder has to be stated: five percent or more, held directly. */
function isStated({ share, direct }: VotingHolder): boolean | undefined {
  const reaches = reachesShare(share, 5, 100);
  if (direct === false || reaches === false) return false;
  return direct === true && reaches === true ? true : undefined;
}

function sameShare(a: VotingShare | null | undefined, b: VotingShare | null | undefined): boolean {
  const [one, other] = [a, b].map((share) =>
    !isKnown(share)
      ? undefined
      : "votes" in share
        ? ([share.votes, share.totalVotes] as const)
        : ([share.percent, 100] as const),
  );
  return one === undefined || other === undefined ? one === other : one[0] * other[1] === other[0] * one[1];
}

function compareHolders(pair: Pair<readonly VotingHolder[]>, found: Comparison, party: ChangedParty): void {
  if (!bothStated(pair, found)) return;
  const [before = [], after = []] = [pair.before, pair.after].map((list) => entriesOf<VotingHolder>(list));
  const open = mayMatch(before, after);
  for (const one of matched(before, after, ({ name }) => name)) {
    const path = [...pair.path, one.index];
    if (open && (one.before === undefined || one.after === undefined)) {
      found.open.push([...path, "name"]);
      continue;
    }
    const [was, is] = [one.before, one.after].map((holder) => (holder === undefined ? false : isStated(holder)));
    if (was === false && is === false) continue;
    if (was === undefined || is === undefined) {
      if (written(one.before) !== written(one.after)) found.open.push(path);
      continue;
    }
    const put = (what: string, more: object = {}): number =>
      found.changes.push({ path, change: { what, party, ...more } });
    if (!was) put("holder-added");
    else if (!is) put("holder-below-five-percent");
    else {
      const law = pairOf(one.before, one.after, "governingLawOrNationality", path);
      if (bothStated(law, found) && law.before !== law.after) put("holder-name-or-nationality");
      if (!sameShare(one.before?.share, one.after?.share))
        put("holder-share", { before: one.before?.share ?? null, after: one.after?.share ?? null });
    }
  }
}

function compareOfficers(pair: Pair<readonly Officer[]>, found: Comparison, party: ChangedParty): void {
  if (!bothStated(pair, found)) return;
  const lists = [pair.before, pair.after].map((list) => entriesOf<Officer>(list));
  // The office held is no particular; who the officers are is, in whatever order.
  const [before, after] = lists.map((list) =>
    written(list.map(({ name, dateOfBirth, nationality }) => written({ name, dateOfBirth, nationality })).sort()),
  );
  if (before === after) return;
  const known = lists.flat().every((one) => [one.name, one.dateOfBirth, one.nationality].every(isKnown));
  if (known || lists[0]?.length !== lists[1]?.length)
    found.changes.push({ path: pair.path, change: { what: "officers", party } });
  else found.open.push(pair.path);
}

/** Before its time nothing of the plan is done; whether it was done since does not follow from the plan. */
function phaseOf({ period }: PlanFacts, on: LegalDate): { readonly phase: "before" } | undefined {
  return isLegalDate(period?.from) && isLegalDate(on) && on < period.from ? { phase: "before" } : undefined;
}

/** Ends of the outsourced work and of its subcontracts. */
function endsToWatch(
  { form, period, subcontracts }: PlanFacts,
  orderId: Parameters<typeof underOrder>[1] | undefined,
): readonly Boundary[] {
  if (form !== "outsourcing") return [];
  const ends: Boundary[] = [];
  const add = (id: string, of: WorkPeriod | null | undefined, provision: Provision, ja: string, en: string): void => {
    const to = isObject(of) ? of.to : undefined;
    if (!isLegalDate(to)) return;
    const renews = of?.renewsItself === true;
    ends.push({
      id,
      date: to,
      what: {
        ja: `${ja}の末日（${renews ? "自動更新により期間が延びるため、あらかじめ変更の案を届け出る" : "引き続き行わせる場合は、あらかじめ変更の案を届け出る"}）`,
        en:
          `${en} ends (${renews ? "its renewal makes the period longer" : "if it goes on"}` +
          `${renews ? ":" : ","} file the change beforehand)`,
      },
      basis: underOrder(at(provision), orderId ?? "meti"),
    });
  };
  add(
    "outsourced-work-ends",
    period,
    "meti:23:1:5",
    "重要維持管理等を行わせる期間",
    "the period of the outsourced work",
  );
  for (const one of Array.isArray(subcontracts) ? Array.from(subcontracts as readonly (Subcontract | undefined)[]) : [])
    if (isObject(one))
      add(
        "subcontract-ends",
        (one as Subcontract).period,
        "meti:23:1:7:イ",
        "再委託の期間",
        `the period of subcontract ${shownOf((one as Subcontract).id)}`,
      );
  return ends.sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
}

function strictest(
  on: LegalDate,
  changes: readonly PlanDifference[],
  { open }: Comparison,
  issues: readonly Issue[],
  boundaries: readonly Boundary[],
): ChangesBetween {
  const findings = changes.map((one) => one.finding);
  const of = (answer: IntroductionChangeFinding["answer"]) => findings.filter((one) => one.answer === answer);
  const filings = of("change-notification");
  const isOpen = issues.length > 0 || open.length > 0 || of("undetermined").length > 0;
  const answer =
    filings.length > 0
      ? "change-notification"
      : isOpen
        ? "undetermined"
        : of("report").length > 0
          ? "report"
          : "nothing";
  const counted = answer === "undetermined" ? findings : of(answer);
  const gaps = [...new Set(counted.flatMap((one) => one.gaps ?? []))];
  const standstills = filings.map((one) => one.freshStandstill);
  const fresh = standstills.includes(true) ? true : standstills.includes(undefined) ? undefined : false;
  const when = answer === "report" ? "without-delay-after" : filings.find((one) => one.freshStandstill === fresh)?.when;
  const missing = [...open.map((path) => path.join(".")), ...findings.flatMap((one) => one.missing)];
  return {
    answer,
    answerText: answers[answer],
    on,
    changes,
    ...(answer !== "undetermined" && fresh !== undefined && { freshStandstill: fresh }),
    ...(when !== undefined && answer !== "undetermined" && { when }),
    missing: answer === "change-notification" ? [] : [...new Set(missing)],
    boundaries,
    issues,
    grade: counted.reduce((grade, one) => weakerGrade(grade, one.grade), "text" as Grade),
    gaps,
  };
}

/** What is wrong, each once: the same issue of both plans, or of several changes, is told once. */
function eachOnce(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((one) => [JSON.stringify([one.code, one.path]), one])).values()];
}
