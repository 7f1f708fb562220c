import { type Checklist, checklist, type LackingItem } from "../finding/checklist";
import { readEnumerations } from "../finding/enumeration";
import { type RuleOptions, readingsOfList } from "../finding/reading";
import { isObject } from "../finding/unknown-key";
import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at, type Provision, provisionOf } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gapsOfEach, stretchOn, wordingOn, wordingsOf } from "../kernel/wordings";
import type {
  Address,
  BusinessYearSales,
  ForeignGovernmentSales,
  Officer,
  Organisation,
  Party,
  VotingHolder,
} from "../parties/party";
import { plansInForceFrom } from "./chapter-in-force";
import type {
  FacilityIntroductionPlan,
  IntroductionPlan,
  MaintenanceOutsourcingPlan,
  PlanComponent,
  PlanDocument,
  PlanParty,
  Subcontract,
  SubcontractRelief,
} from "./introduction-plan";
import {
  governingOrder,
  governingOrderIssues,
  governingOrderWords,
  type MinisterialOrderId,
  underOrder,
} from "./ministerial-orders";
import { type PartyParticulars, particularsOf } from "./party-particulars";
import { entries as entriesOf, issuesOfPlan, planNotInForce } from "./plan-issues";
import { particularWords } from "./tables/particulars";

/** One particular or paper that a plan lacks. 記載又は添付を欠く事項. */
export interface MissingParticular extends LackingItem {
  /** Name of the party whose particular or paper it is, where it has one. 供給者等. */
  readonly party?: string;
  /** Present where the wording in force on that day was not read. */
  readonly grade?: Grade;
}

type Path = Issue["path"];

/** Collects what is missing: the papers of Art. 52(1), then the particulars of Art. 52(2). */
interface Collector {
  readonly papers: MissingParticular[];
  readonly particulars: MissingParticular[];
  /** Conditions of the exception for subcontracts, which stands after the particulars. */
  readonly conditions: MissingParticular[];
  readonly on: LegalDate;
  /**
   * Whether what Art. 52(2) or the governing order asks for was not read in the wording under which the plan is looked
   * at or filed.
   */
  readonly unread: boolean;
  /** Whether a row is no more than inferred: also where only later amendments were not looked for. */
  readonly inferred: boolean;
  readonly orderId: MinisterialOrderId | undefined;
  readonly filedOn: LegalDate | undefined;
  /**
   * First day on which a paper without a period of validity may have been made, and the first on which that is beyond
   * doubt.
   */
  readonly papersMadeFrom: LegalDate;
  readonly papersSafeFrom: LegalDate;
  /** Whether it is not known if something is asked for or is current. */
  open: boolean;
}

/** What asks for the particulars of a plan. */
const wordingsOfPlans = wordingsOf(["act:52:2", "meti:11"]);
/** What asks for each form, by METI's numbers. */
const asked: Readonly<Record<"introduction" | "outsourcing", readonly Provision[]>> = {
  introduction: ["act:52:1", "act:52:2", "meti:9:2", "meti:11", "meti:13", "meti:16"],
  outsourcing: ["act:52:1", "act:52:2", "meti:9:2", "meti:14", "meti:15", "meti:16", "meti:17"],
};

/** The articles that ask for the particulars of one party. */
interface PartyArticles {
  readonly article: Provision;
  /** Number of the item that asks for name, address and governing law; holders, officers and sales follow. */
  readonly first: number;
  /** The provision of the Act behind them. */
  readonly behind: Citation;
}

/**
 * What a plan still lacks, each with the article that asks for it, and whether it is complete.
 *
 * 導入等計画書の記載事項及び添付書類. Use it as the check-list of a draft. The papers come first (Art. 52(1)), then the particulars in
 * the order of Art. 52(2) and of the ministerial order that governs the business; MIC's articles run one later. Every
 * party of every tier is looked at, in time linear in the size of the plan: an organisation has officers, each officer
 * a paper of his own (by name and date of birth, both of which it proves), and three business years are asked for.
 * Particulars that a subcontract may leave out are not asked for where both conditions are met, stated in the plan and
 * proved; since the orders were amended in September 2026 they are asked for all the same, since it was not read what
 * the article that allows it (Art. 17, MIC Art. 18) now says; who has read it supplies the reading.
 *
 * `complete` is never `true` where a wording that was listed as amended was read neither by the library nor by the
 * caller, where the day of filing is not known, where a paper was made on a day that is three months old by one count
 * and not by the other, or where something given is wrong: `issues` says what, and nothing is counted on it. Where the
 * business or the order is misspelt, or the order is not that of the business, the Act is cited. So it is cited for
 * waterworks up to 2024-03-31, whose order was not read, with grade `inferred`.
 *
 * It does not judge whether what is stated is right or enough, nor which components an order names.
 *
 * @param plan - the draft; with `filedOn` papers and business years are checked against the calendar, without it only
 * their presence is
 * @param on - the day whose law applies
 * @param options - readings of wordings that the library did not read: of Art. 52 and of the order, as a whole or by
 * its articles
 * @returns what is missing, under the last wording that was read, and whether that is all
 * @example
 * missingParticulars({ form: "introduction", business: "railway" }, "2026-06-01").complete; // => false
 * missingParticulars({ form: "introduction", business: "railway" }, "2026-06-01").missing[1]; // => { path:
 * //    ["facilityOutline"], basis: { law: "504AC0000000043", article: "52", paragraph: 2, item: "1" }, text: { ja:
 * //    "特定重要設備の概要", en: "outline of the critical facility" } }
 * const unchecked = JSON.parse(`{ "form": "introduction", "business": "bank" }`) as IntroductionPlan;
 * missingParticulars(unchecked, "2026-06-01"); // => { issues: [{ code: "not-allowed-value" }] }
 * @see Act Art. 52(1)(2)
 * @category Infrastructure
 */
export function missingParticulars(
  plan: IntroductionPlan,
  on: LegalDate,
  options?: RuleOptions,
): Checklist<MissingParticular> {
  if (!isLegalDate(on))
    return checklist<MissingParticular>({ missing: [], restsOn: [], on, issues: issuesOfPlan(plan), options });
  const given: Partial<FacilityIntroductionPlan> & Partial<Omit<MaintenanceOutsourcingPlan, "form">> = isObject(plan)
    ? { ...(plan as object) }
    : {};
  const { facts: read, issues: words } = readEnumerations(given, governingOrderWords);
  const governing = governingOrder(read, on);
  const filedOn = isLegalDate(given.filedOn) && given.filedOn >= "0002-01-01" ? given.filedOn : undefined;
  // The business is looked at on the day of filing, too: then another order may have governed it, or none.
  const whenFiled = filedOn === undefined ? [] : governingOrderIssues(read, filedOn);
  const issues = [
    ...words,
    ...governing.issues,
    ...whenFiled.filter((one) => !governing.issues.some(({ code }) => code === one.code)),
    ...(on < plansInForceFrom ? [planNotInForce(["on"])] : []),
    ...issuesOfPlan(plan),
  ];
  if (on < plansInForceFrom)
    return checklist<MissingParticular>({ missing: [], restsOn: [at("act:52:1")], on, issues, options });
  const day = filedOn !== undefined && filedOn > on ? filedOn : on;
  const wording = stretchOn(wordingsOfPlans, day);
  const reliefRestsOn = [at("act:52:2"), underOrder(at("meti:17"), governing.orderId ?? "meti")];
  const days = particularsOf({}, filedOn);
  const collector: Collector = {
    papers: [],
    particulars: [],
    conditions: [],
    on,
    unread: governing.gap !== undefined || readingsOfList(options, reliefRestsOn, day).unread.length > 0,
    inferred: governing.gap !== undefined || wording !== undefined,
    orderId: governing.orderId,
    filedOn,
    papersMadeFrom: days.documentsMadeFrom,
    papersSafeFrom: days.documentsSafeFrom,
    open: filedOn === undefined || governing.gap !== undefined,
  };
  const lack = (path: Path, basis: Citation, text: BilingualText): void =>
    push(collector, collector.particulars, path, basis, text);
  const form: string | undefined = (plan as { form?: string } | null | undefined)?.form;
  if (form !== "introduction" && form !== "outsourcing") {
    lack(["form"], at("act:52:1"), particularWords.form);
  }
  if (
    collector.orderId === undefined &&
    words.length + governing.issues.length === 0 &&
    typeof given.business !== "string"
  ) {
    lack(["business"], at("act:52:1"), particularWords.business);
  }
  if (isBlank(given.facilityOutline)) lack(["facilityOutline"], at("act:52:2:1"), particularWords.outline);
  if (form === "introduction") introductionOf(given, collector, lack);
  if (form === "outsourcing") outsourcingOf(given, collector, lack);
  if (written(given.measures) === 0) {
    lack(
      ["measures"],
      orderBasis(collector, form === "outsourcing" ? "meti:16::2" : "meti:16::1", at("act:52:2:4")),
      particularWords.measures,
    );
  }
  const restsOn = particularsRestOn(form, governing.orderId);
  return checklist({
    missing: [...collector.papers, ...collector.particulars, ...collector.conditions],
    restsOn,
    on: day,
    open: collector.open,
    ...(governing.gap !== undefined && { grade: "inferred" }),
    gaps: [...(governing.gap === undefined ? [] : [governing.gap]), ...gapsOfEach(restsOn, day)],
    issues,
    options,
  });
}

/**
 * What asks for the particulars and papers of a plan, under the order that governs; the Act alone where none is known.
 */
export function particularsRestOn(
  form: string | undefined,
  orderId: MinisterialOrderId | undefined,
): readonly Citation[] {
  const provisions = form === "introduction" || form === "outsourcing" ? asked[form] : ["act:52:1", "act:52:2"];
  return provisions.map((one) => orderBasis({ orderId }, one, at("act:52:2")));
}

type Lack = (path: Path, basis: Citation, text: BilingualText) => void;

function introductionOf(plan: Partial<FacilityIntroductionPlan>, collector: Collector, lack: Lack): void {
  const whole = at("act:52:2:2:イ");
  if (isBlank(plan.content)) lack(["content"], whole, particularWords.content);
  if (!isLegalDate(plan.period?.from)) lack(["period", "from"], whole, particularWords.period);
  const supplier: PartyArticles = { article: "meti:11", first: 1, behind: at("act:52:2:2:ロ") };
  partyOf(plan.supplier, ["supplier"], supplier, collector, false);
  factoriesOf(plan.factories, ["factories"], orderBasis(collector, "meti:11::5", supplier.behind), lack);
  const behind = at("act:52:2:2:ハ");
  if (!Array.isArray(plan.components)) lack(["components"], behind, particularWords.components);
  for (const [at, component] of entriesOf<PlanComponent>(plan.components)) {
    const path: Path = ["components", at];
    const first = orderBasis(collector, "meti:13::1", behind);
    // The transport ministry's order says class (区分) where the others say kind (種類).
    const kind = collector.orderId === "mlit" ? particularWords.componentClass : particularWords.componentKind;
    if (isBlank(component.kind)) lack([...path, "kind"], first, kind);
    if (isBlank(component.name)) lack([...path, "name"], first, particularWords.componentName);
    if (isBlank(component.function)) lack([...path, "function"], first, particularWords.componentFunction);
    partyOf(component.supplier, [...path, "supplier"], { article: "meti:13", first: 2, behind }, collector, false);
    factoriesOf(component.factories, [...path, "factories"], orderBasis(collector, "meti:13::6", behind), lack);
  }
}

function outsourcingOf(
  plan: Partial<Omit<MaintenanceOutsourcingPlan, "form">>,
  collector: Collector,
  lack: Lack,
): void {
  const whole = at("act:52:2:3:イ");
  if (isBlank(plan.content)) lack(["content"], whole, particularWords.content);
  if (!isLegalDate(plan.period?.from)) lack(["period", "from"], whole, particularWords.period);
  partyOf(
    plan.contractor,
    ["contractor"],
    { article: "meti:14", first: 1, behind: at("act:52:2:3:ロ") },
    collector,
    false,
  );
  const behind = at("act:52:2:3:ハ");
  if (!Array.isArray(plan.subcontracts)) lack(["subcontracts"], behind, particularWords.subcontracts);
  for (const [at, subcontract] of entriesOf<Subcontract>(plan.subcontracts)) {
    const path: Path = ["subcontracts", at];
    const relieved = reliefOf(subcontract.relief, [...path, "relief"], collector);
    if (!relieved) {
      const basis = orderBasis(collector, subcontract.awardedBy === "contractor" ? "meti:15::1" : "meti:15::2", behind);
      if (isBlank(subcontract.content)) lack([...path, "content"], basis, particularWords.content);
      if (!isLegalDate(subcontract.period?.from)) lack([...path, "period", "from"], basis, particularWords.period);
    }
    partyOf(
      subcontract.subcontractor,
      [...path, "subcontractor"],
      { article: "meti:15", first: 3, behind },
      collector,
      relieved,
    );
  }
}

/**
 * Whether the particulars of a subcontract may be left out, as last read; asks for each condition that is claimed and
 * not shown.
 */
function reliefOf(relief: SubcontractRelief | null | undefined, path: Path, collector: Collector): boolean {
  if (typeof relief !== "object" || relief === null) return false;
  const behind = at("act:52:2:3:ハ");
  const conditions: readonly (readonly [keyof SubcontractRelief, Citation])[] = [
    ["operatorCanKnowContent", orderBasis(collector, "meti:17::1", behind)],
    ["accessPreventionConfirmed", orderBasis(collector, "meti:17::2:イ", behind)],
    ["auditConfirmed", orderBasis(collector, "meti:17::2:ロ", behind)],
    ["statedInPlan", orderBasis(collector, "meti:17", behind)],
    ["proofAttached", orderBasis(collector, "meti:17", behind)],
  ];
  let met = true;
  for (const [name, basis] of conditions) {
    if (relief[name] === true) continue;
    met = false;
    push(collector, collector.conditions, [...path, name], basis, particularWords.relief);
  }
  return met && !collector.unread;
}

/** The particulars and papers of one party: name and seat, holders, officers, sales. */
function partyOf(
  given: PlanParty | null | undefined,
  path: Path,
  articles: PartyArticles,
  collector: Collector,
  relieved: boolean,
): void {
  const basis = (after: number): Citation =>
    orderBasis(collector, `${articles.article}::${articles.first + after}`, articles.behind);
  const lack = (inside: Path, after: number, text: BilingualText): void =>
    push(collector, collector.particulars, [...path, ...inside], basis(after), text, given?.party);
  const party = given?.party;
  papersOf(given, path, collector, relieved);
  if (typeof party !== "object" || party === null) {
    lack(["party"], 0, particularWords.party);
    return;
  }
  const at = (...inside: Path): Path => ["party", ...inside];
  if (isBlank(party.name)) lack(at("name"), 0, particularWords.name);
  if (party.kind === "organisation" && isBlank(party.representative))
    lack(at("representative"), 0, particularWords.representative);
  if (isBlank(party.address?.line)) lack(at("address", "line"), 0, particularWords.address);
  if (isBlank(party.address?.country)) lack(at("address", "country"), 0, particularWords.country);
  if (party.kind === "organisation" && isBlank(party.governingLaw))
    lack(at("governingLaw"), 0, particularWords.governingLaw);
  if (party.kind === "natural-person" && isBlank(party.nationality))
    lack(at("nationality"), 0, particularWords.nationality);
  if (party.kind !== "organisation" && party.kind !== "natural-person") lack(at("kind"), 0, particularWords.partyKind);
  if (relieved) return;
  const stated = particularsOf(party, collector.filedOn);
  if (party.kind === "organisation") {
    holdersOf(party, stated, (inside, text) => lack(at(...inside), 1, text));
    officersOf(party, (inside, text) => lack(at(...inside), 2, text));
  }
  salesOf(party, stated, (inside, text) => lack(at(...inside), 3, text));
  if (stated.businessYearsNotStated === "unknown") collector.open = true;
}

type LackInside = (inside: Path, text: BilingualText) => void;

function holdersOf({ holders }: Organisation, stated: PartyParticulars, lack: LackInside): void {
  if (!Array.isArray(holders)) {
    lack(["holders"], particularWords.holders);
    return;
  }
  const asked = new Set<VotingHolder>([...stated.holders, ...stated.holdersNotKnown]);
  for (const [index, holder] of entriesOf<VotingHolder>(holders)) {
    if (!asked.has(holder)) continue;
    if (isBlank(holder.name)) lack(["holders", index, "name"], particularWords.holderName);
    if (isBlank(holder.governingLawOrNationality))
      lack(["holders", index, "governingLawOrNationality"], particularWords.holderLaw);
    if (isUnknown(holder.share)) lack(["holders", index, "share"], particularWords.holderShare);
    if (isUnknown(holder.direct)) lack(["holders", index, "direct"], particularWords.holderDirect);
  }
}

function officersOf(party: Organisation, lack: LackInside): void {
  // Whatever kind of organisation it is has officers, or those who correspond to them (Art. 9(2)(ii), MIC Art.
  // 10(2)(ii)).
  if (!Array.isArray(party.officers) || party.officers.length === 0) {
    lack(["officers"], particularWords.officers);
    return;
  }
  for (const [index, officer] of entriesOf<Officer>(party.officers)) {
    if (isBlank(officer.name)) lack(["officers", index, "name"], particularWords.officerName);
    if (!isLegalDate(officer.dateOfBirth)) lack(["officers", index, "dateOfBirth"], particularWords.officerBirth);
    if (isBlank(officer.nationality)) lack(["officers", index, "nationality"], particularWords.officerNationality);
  }
}

function salesOf({ businessYears }: Party, stated: PartyParticulars, lack: LackInside): void {
  if (!Array.isArray(businessYears)) {
    lack(["businessYears"], particularWords.sales);
    return;
  }
  const notKnown = new Set(stated.businessYearsNotKnown);
  const keyOf = (...of: readonly unknown[]): string =>
    JSON.stringify(of.map((one) => (typeof one === "string" ? one : "")));
  const quarters = new Set(stated.foreignSales.map((one) => keyOf(one.businessYearEndsOn, one.state)));
  for (const [index, year] of entriesOf<BusinessYearSales>(businessYears)) {
    if (isUnknown(year.endsOn) || notKnown.has(year.endsOn)) lack(["businessYears", index], particularWords.sales);
    for (const [place, one] of entriesOf<ForeignGovernmentSales>(year.toForeignGovernments)) {
      if (isBlank(one.name) && quarters.has(keyOf(year.endsOn, one.state))) {
        lack(["businessYears", index, "toForeignGovernments", place, "name"], particularWords.government);
      }
    }
  }
  if (typeof stated.businessYearsNotStated === "number" && stated.businessYearsNotStated > 0) {
    lack(["businessYears"], particularWords.businessYears);
  }
}

function factoriesOf(factories: readonly Address[] | null | undefined, path: Path, basis: Citation, lack: Lack): void {
  if (listed(factories) === 0) {
    lack(path, basis, particularWords.factories);
    return;
  }
  for (const [at, factory] of entriesOf<Address>(factories)) {
    if (isBlank(factory.country)) lack([...path, at, "country"], basis, particularWords.country);
    if (isBlank(factory.line)) lack([...path, at, "line"], basis, particularWords.factories);
  }
}

/** The register certificate of the party, and a proof of identity for each officer. */
function papersOf(given: PlanParty | null | undefined, path: Path, collector: Collector, relieved: boolean): void {
  const lack = (inside: Path, item: string, text: BilingualText): void =>
    push(
      ...([collector, collector.papers, [...path, ...inside]] as const),
      ...([orderBasis(collector, `meti:9:2:${item}`, at("act:52:1")), text, given?.party] as const),
    );
  const named = new Map<string, number>();
  const officers = given?.party?.kind === "organisation" ? entriesOf<Officer>(given.party.officers) : [];
  for (const [, { name }] of officers) if (typeof name === "string") named.set(name, (named.get(name) ?? 0) + 1);
  const papers = entriesOf<PlanDocument>(given?.documents);
  const proved = new Set<string>();
  const undated = new Set<string>();
  for (const [at, paper] of papers) {
    // `null` is not known: the paper may have a last day.
    if (isNull(paper.validUntil)) collector.open = true;
    if (paper.kind === "officer-identity" && typeof paper.officer === "string" && !relieved) {
      // By name alone it may be the paper of anybody of that name: the date of birth is among what it proves.
      if (isUnknown(paper.officerBornOn)) {
        lack(["documents", at, "officerBornOn"], "2", particularWords.paperBirth);
        if (named.get(paper.officer) === 1) undated.add(paper.officer);
      } else proved.add(whom(paper.officer, paper.officerBornOn));
    }
    if (!(relieved && paper.kind === "officer-identity") && !isOfPeriod(paper, collector)) {
      lack(["documents", at], paper.kind === "register-certificate" ? "1" : "2", particularWords.documentDate);
    }
  }
  if (!papers.some(([, { kind }]) => kind === "register-certificate"))
    lack(["documents"], "1", particularWords.certificate);
  if (relieved) return;
  for (const [index, { name, dateOfBirth }] of officers) {
    if (typeof name !== "string" || undated.has(name)) continue;
    if (!proved.has(whom(name, dateOfBirth))) {
      lack(["party", "officers", index], "2", particularWords.identity);
    }
  }
}

function whom(name: string, bornOn: LegalDate | null | undefined): string {
  return JSON.stringify([name, bornOn ?? null]);
}

/**
 * Whether a paper is valid on the day of filing, or was made within three months before it. Where the count is in doubt
 * the list is open.
 */
function isOfPeriod(paper: PlanDocument, collector: Collector): boolean {
  const { filedOn, papersMadeFrom, papersSafeFrom } = collector;
  if (isLegalDate(paper.validUntil)) return filedOn === undefined || paper.validUntil >= filedOn;
  if (!isLegalDate(paper.madeOn)) return false;
  if (filedOn === undefined) return true;
  if (papersMadeFrom <= paper.madeOn && paper.madeOn < papersSafeFrom) collector.open = true;
  return papersMadeFrom <= paper.madeOn && paper.madeOn <= filedOn;
}

/**
 * The article of the governing order that says what METI's says; where none is known, the provision of the Act behind
 * it.
 */
function orderBasis({ orderId }: Pick<Collector, "orderId">, provision: Provision, behind: Citation): Citation {
  return orderId === undefined ? behind : underOrder(at(provision), orderId);
}

function push(
  { on, inferred }: Collector,
  into: MissingParticular[],
  path: Path,
  basis: Citation,
  text: BilingualText,
  party?: Party | null,
): void {
  const read = !inferred && wordingOn(provisionOf(basis), on) === undefined;
  const name = typeof party?.name === "string" && !isBlank(party.name) ? party.name : undefined;
  into.push({
    path,
    basis,
    text,
    ...(name !== undefined && { party: name }),
    ...(!read && { grade: "inferred" as const }),
  });
}

function isNull(value: unknown): boolean {
  return value === null;
}

function isUnknown(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function isBlank(value: unknown): boolean {
  return typeof value !== "string" || value.trim() === "";
}

function listed(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** How many measures say something. */
function written(measures: unknown): number {
  return Array.isArray(measures) ? measures.filter((one) => !isBlank(one)).length : 0;
}
