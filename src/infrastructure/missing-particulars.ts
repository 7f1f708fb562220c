import { readEnumerations } from "../finding/enumeration";
import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at, type Provision, provisionOf } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { stretchOn, wordingOn, wordingsOf } from "../kernel/wordings";
import type { Address, BusinessYearSales, ForeignGovernmentSales, Officer, Organisation, Party, VotingHolder } from "../parties/party";
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
import { governingOrder, governingOrderWords, type MinisterialOrderId, underOrder } from "./ministerial-orders";
import { type PartyParticulars, particularsOf } from "./party-particulars";
import { particularWords } from "./tables/particulars";

/** One particular or paper that a plan lacks. 記載又は添付を欠く事項. */
export interface MissingParticular {
  /** Where it belongs in the plan: property names and indexes from the outside in. */
  readonly path: Issue["path"];
  /** The article that asks for it, of the order that governs the business. */
  readonly basis: Citation;
  /** What is missing. */
  readonly text: BilingualText;
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
  /** Whether what Art. 52(2) or the governing order asks for was not read in the wording under which the plan is looked at or filed. */
  readonly unread: boolean;
  /** Whether a row is no more than inferred: also where only later amendments were not looked for. */
  readonly inferred: boolean;
  readonly orderId: MinisterialOrderId | undefined;
  readonly filedOn: LegalDate | undefined;
  /** First day on which a paper without a period of validity may have been made. */
  readonly papersMadeFrom: LegalDate;
}

/** What asks for the particulars of a plan. */
const wordingsOfPlans = wordingsOf(["act:52:2", "meti:11"]);

/** Without a day of filing the last three business years stated are taken as those that count. */
const noFilingDay: LegalDate = "9000-01-01";

/** The articles that ask for the particulars of one party. */
interface PartyArticles {
  readonly article: Provision;
  /** Number of the item that asks for name, address and governing law; holders, officers and sales follow. */
  readonly first: number;
  /** The provision of the Act behind them. */
  readonly behind: Citation;
}

/**
 * What a plan still lacks, each with the article that asks for it.
 *
 * 導入等計画書の記載事項及び添付書類. Use it as the check-list of a draft. The papers come first (Art. 52(1)), then the particulars in the order of
 * Art. 52(2) and of the ministerial order that governs the business; MIC's articles run one later. Every party of every tier is
 * looked at, in time linear in the size of the plan. Particulars that a subcontract may leave out are not asked for where both
 * conditions are met, stated in the plan and proved; since the orders were amended in September 2026 they are asked for all the same,
 * since it was not read what the article that allows it (Art. 17, MIC Art. 18) now says.
 *
 * Where the business or the order is misspelt, or the order is not that of the business, a row says so and the Act is cited. So it is
 * cited for waterworks up to 2024-03-31, whose order was not read, with grade `inferred`.
 *
 * It does not judge whether what is stated is right or enough, nor which components an order names. With `filedOn` papers and
 * business years are checked against the calendar; without it only their presence is.
 *
 * @param plan - the draft
 * @param on - the day whose law applies
 * @returns what is missing; `[]` where nothing is, under the last wording that was read. Before Art. 52 was in force
 * one row says so
 * @example
 * missingParticulars({ form: "introduction", business: "railway" }, "2026-06-01")[1]; // => { path: ["facilityOutline"], basis: { law: "504AC0000000043", article: "52", paragraph: 2, item: "1" }, text: { ja: "特定重要設備の概要", en: "outline of the critical facility" } }
 * @see Act Art. 52(1)(2) https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Infrastructure
 */
export function missingParticulars(plan: IntroductionPlan, on: LegalDate): readonly MissingParticular[] {
  const given: Partial<FacilityIntroductionPlan> & Partial<Omit<MaintenanceOutsourcingPlan, "form">> = { ...(plan as object) };
  if (!isLegalDate(on) || on < "2023-11-17") return [{ path: ["on"], basis: at("act:52:1"), text: particularWords.on }];
  const { facts: read, issues } = readEnumerations(given, governingOrderWords);
  const governing = governingOrder(read, on);
  const wrong = [...issues, ...governing.issues];
  const filedOn = isLegalDate(given.filedOn) && given.filedOn >= "0002-01-01" ? given.filedOn : undefined;
  const wording = stretchOn(wordingsOfPlans, filedOn !== undefined && filedOn > on ? filedOn : on);
  const collector: Collector = {
    papers: [],
    particulars: [],
    conditions: [],
    on,
    unread: governing.gap !== undefined || (wording !== undefined && wording.case !== "B"),
    inferred: governing.gap !== undefined || wording !== undefined,
    orderId: governing.orderId,
    filedOn,
    papersMadeFrom: particularsOf({}, filedOn ?? noFilingDay).documentsMadeFrom,
  };
  const lack = (path: Path, basis: Citation, text: BilingualText): void => push(collector, collector.particulars, path, basis, text);
  const form: string | undefined = (plan as { form?: string } | null | undefined)?.form;
  if (form !== "introduction" && form !== "outsourcing") lack(["form"], at("act:52:1"), particularWords.form);
  for (const { path, basis = at("act:86:3"), message } of wrong) lack(path, basis, message);
  if (collector.orderId === undefined && wrong.length === 0 && typeof given.business !== "string") {
    lack(["business"], at("act:52:1"), particularWords.business);
  }
  if (isBlank(given.facilityOutline)) lack(["facilityOutline"], at("act:52:2:1"), particularWords.outline);
  if (form === "introduction") introductionOf(given, collector, lack);
  if (form === "outsourcing") outsourcingOf(given, collector, lack);
  if (listed(given.measures) === 0) {
    lack(
      ["measures"],
      orderBasis(collector, form === "outsourcing" ? "meti:16::2" : "meti:16::1", at("act:52:2:4")),
      particularWords.measures,
    );
  }
  return [...collector.papers, ...collector.particulars, ...collector.conditions];
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

function outsourcingOf(plan: Partial<Omit<MaintenanceOutsourcingPlan, "form">>, collector: Collector, lack: Lack): void {
  const whole = at("act:52:2:3:イ");
  if (isBlank(plan.content)) lack(["content"], whole, particularWords.content);
  if (!isLegalDate(plan.period?.from)) lack(["period", "from"], whole, particularWords.period);
  partyOf(plan.contractor, ["contractor"], { article: "meti:14", first: 1, behind: at("act:52:2:3:ロ") }, collector, false);
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
    partyOf(subcontract.subcontractor, [...path, "subcontractor"], { article: "meti:15", first: 3, behind }, collector, relieved);
  }
}

/** Whether the particulars of a subcontract may be left out, as last read; asks for each condition that is claimed and not shown. */
function reliefOf(relief: SubcontractRelief | undefined, path: Path, collector: Collector): boolean {
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
function partyOf(given: PlanParty | undefined, path: Path, articles: PartyArticles, collector: Collector, relieved: boolean): void {
  const basis = (after: number): Citation => orderBasis(collector, `${articles.article}::${articles.first + after}`, articles.behind);
  const lack = (inside: Path, after: number, text: BilingualText): void =>
    push(collector, collector.particulars, [...path, ...inside], basis(after), text);
  const party = given?.party;
  papersOf(given, path, collector, relieved);
  if (typeof party !== "object" || party === null) {
    lack(["party"], 0, particularWords.party);
    return;
  }
  const at = (...inside: Path): Path => ["party", ...inside];
  if (isBlank(party.name)) lack(at("name"), 0, particularWords.name);
  if (party.kind === "organisation" && isBlank(party.representative)) lack(at("representative"), 0, particularWords.representative);
  if (isBlank(party.address?.line)) lack(at("address", "line"), 0, particularWords.address);
  if (isBlank(party.address?.country)) lack(at("address", "country"), 0, particularWords.country);
  if (party.kind === "organisation" && isBlank(party.governingLaw)) lack(at("governingLaw"), 0, particularWords.governingLaw);
  if (party.kind === "natural-person" && isBlank(party.nationality)) lack(at("nationality"), 0, particularWords.nationality);
  if (party.kind !== "organisation" && party.kind !== "natural-person") lack(at("kind"), 0, particularWords.partyKind);
  if (relieved) return;
  const stated = particularsOf(party, collector.filedOn ?? noFilingDay);
  if (party.kind === "organisation") {
    holdersOf(party, stated, (inside, text) => lack(at(...inside), 1, text));
    officersOf(party, (inside, text) => lack(at(...inside), 2, text));
  }
  salesOf(party, stated, (inside, text) => lack(at(...inside), 3, text));
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
    if (isBlank(holder.governingLawOrNationality)) lack(["holders", index, "governingLawOrNationality"], particularWords.holderLaw);
    if (holder.share === undefined) lack(["holders", index, "share"], particularWords.holderShare);
    if (holder.direct === undefined) lack(["holders", index, "direct"], particularWords.holderDirect);
  }
}

function officersOf(party: Organisation, lack: LackInside): void {
  if (!Array.isArray(party.officers)) {
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
  const quarters = new Set(stated.foreignSales.map((one) => `${one.businessYearEndsOn}/${one.state}`));
  for (const [index, year] of entriesOf<BusinessYearSales>(businessYears)) {
    if (year.endsOn === undefined || notKnown.has(year.endsOn)) lack(["businessYears", index], particularWords.sales);
    for (const [place, one] of entriesOf<ForeignGovernmentSales>(year.toForeignGovernments)) {
      if (isBlank(one.name) && quarters.has(`${year.endsOn}/${one.state}`)) {
        lack(["businessYears", index, "toForeignGovernments", place, "name"], particularWords.government);
      }
    }
  }
}

function factoriesOf(factories: readonly Address[] | undefined, path: Path, basis: Citation, lack: Lack): void {
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
function papersOf(given: PlanParty | undefined, path: Path, collector: Collector, relieved: boolean): void {
  const lack = (inside: Path, item: string, text: BilingualText): void =>
    push(collector, collector.papers, [...path, ...inside], orderBasis(collector, `meti:9:2:${item}`, at("act:52:1")), text);
  const proved = new Set<string | undefined>();
  let certificate = false;
  for (const [at, paper] of entriesOf<PlanDocument>(given?.documents)) {
    if (paper.kind === "register-certificate") certificate = true;
    if (paper.kind === "officer-identity") proved.add(paper.officer);
    if (!isCurrent(paper, collector) && !(relieved && paper.kind === "officer-identity")) {
      lack(["documents", at], paper.kind === "register-certificate" ? "1" : "2", particularWords.documentDate);
    }
  }
  if (!certificate) lack(["documents"], "1", particularWords.certificate);
  if (relieved || given?.party?.kind !== "organisation") return;
  for (const [index, officer] of entriesOf<Officer>(given.party.officers)) {
    if (officer.name !== undefined && !proved.has(officer.name)) lack(["party", "officers", index], "2", particularWords.identity);
  }
}

function isCurrent(paper: PlanDocument, { filedOn, papersMadeFrom }: Collector): boolean {
  if (isLegalDate(paper.validUntil)) return filedOn === undefined || paper.validUntil >= filedOn;
  if (!isLegalDate(paper.madeOn)) return false;
  return filedOn === undefined || (papersMadeFrom <= paper.madeOn && paper.madeOn <= filedOn);
}

/** The article of the governing order that says what METI's says; where none is known, the provision of the Act behind it. */
function orderBasis({ orderId }: Collector, provision: Provision, behind: Citation): Citation {
  return orderId === undefined ? behind : underOrder(at(provision), orderId);
}

function push({ on, inferred }: Collector, into: MissingParticular[], path: Path, basis: Citation, text: BilingualText): void {
  const read = !inferred && wordingOn(provisionOf(basis), on) === undefined;
  into.push(read ? { path, basis, text } : { path, basis, text, grade: "inferred" });
}

function isBlank(value: unknown): boolean {
  return typeof value !== "string" || value.trim() === "";
}

/** The entries of a list that are objects, each with its place in the list; nothing where it is no list. */
function entriesOf<Entry extends object>(value: unknown): readonly (readonly [number, Entry])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown, index) => (typeof one === "object" && one !== null ? [[index, one as Entry] as const] : []));
}

function listed(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
