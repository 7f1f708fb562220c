import { addCalendarMonths, addDays } from "../calendar/days";
import { enumerated, readEnumerations } from "../finding/enumeration";
import { all, known, type Truth } from "../finding/truth";
import type { Grade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { stretchOn, wordingsOf } from "../kernel/wordings";
import type { BusinessYearSales, ForeignGovernmentSales, Party, VotingHolder } from "../parties/party";
import { reachesShare } from "../parties/party";

/** Sales to the governments of one State that reach a quarter of the sales of a business year. */
export interface ForeignSalesParticular {
  /** Last day of the business year. 当該事業年度. */
  readonly businessYearEndsOn: LegalDate;
  /** The State or region. */
  readonly state: string;
  /** Names of the governments and the like. 当該外国政府等の名称. */
  readonly governments: readonly string[];
  /** Share of all sales of the year, in percent. */
  readonly percent: number;
}

/** What must be stated of one party in a plan filed on a day. */
export interface PartyParticulars {
  /** Those who directly hold five percent or more of the votes. */
  readonly holders: readonly VotingHolder[];
  /** Holders whose share or directness is not known, so that it is not known whether they must be stated. */
  readonly holdersNotKnown: readonly VotingHolder[];
  /** Last days of the business years that count: the last three that ended at least two months before filing. */
  readonly businessYears: readonly LegalDate[];
  /** Sales to be stated, by year and State. */
  readonly foreignSales: readonly ForeignSalesParticular[];
  /** Business years that count and whose sales are not fully known. */
  readonly businessYearsNotKnown: readonly LegalDate[];
  /**
   * How many of the three business years are not among those given; `"unknown"` where the days between those given do
   * not tell. None where it is stated that there are no earlier ones (`noEarlierBusinessYears`). 直近の三事業年度.
   */
  readonly businessYearsNotStated: number | "unknown";
  /** The latest day on which a business year must have ended to count. 届出の日の二月前の日. */
  readonly businessYearsEndedBy: LegalDate;
  /** The earliest day on which a paper without a period of validity may have been made. 届出の日前三月以内. */
  readonly documentsMadeFrom: LegalDate;
  /**
   * The safe day: a paper made on it or later is not older than three months counted forward, either. It is later than
   * `documentsMadeFrom` where the month three months before filing is shorter (filing on 31 May).
   */
  readonly documentsSafeFrom: LegalDate;
  /** Grade of the weakest source: `inferred` since Act Art. 52 and all ten orders were amended in wording not read. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}

/** What must be stated of a party, or why it cannot be computed. */
export type PartyParticularsResult =
  | { readonly ok: true; readonly value: PartyParticulars }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * What asks for the particulars and the papers: the Act, the orders, and that of finance, for which a draft is known.
 */
const wordings = ["act:52:2", "meti:9:2", "fsa:9:2"].map((provision) => wordingsOf([provision]));

const partyWords = [enumerated("kind", ["natural-person", "organisation"], at("act:52:2"))];
const none: readonly never[] = Object.freeze([]);

/**
 * Computes what must be stated of a party from the facts about it.
 *
 * 供給者等に関する事項. Use it while the plan is drafted: which holders, which business years, which sales to foreign
 * governments. Holders count from five percent, directly held. Sales count where those to governments and the like of
 * one State or region reach 25 percent of the sales of any one of the last three business years that ended at least two
 * months before filing.
 *
 * Three business years count. Where fewer are given it says how many are not stated, unless the party states that there
 * are no earlier ones.
 *
 * It does not tell whether a body belongs to a State, nor does it convert currencies.
 *
 * @param facts - the party with its holders and sales; what is left out is not known
 * @param filedOn - the day of filing
 * @returns what must be stated, or the issue that the day does not exist or that the party is of no known kind
 * @example
 * const maker = {
 *   kind: "organisation",
 *   holders: [
 *     { name: "A", share: { percent: 5 }, direct: true },
 *     { name: "B", share: { percent: 30 }, direct: false },
 *   ],
 * } as const;
 * const filed = partyParticulars(maker, "2026-06-10");
 * filed.ok && filed.value.holders.length; // => 1
 * filed.ok && filed.value.businessYearsEndedBy; // => "2026-04-10"
 * filed.ok && filed.value.documentsMadeFrom; // => "2026-03-10"
 * filed.ok && filed.value.businessYearsNotStated; // => 3
 * partyParticulars(maker, "2026-05-31"); // => { value: { documentsSafeFrom: "2026-03-01" } }
 * @see Ministerial orders of Chapter III, Arts. 9(2), 11, 13 to 15 (MIC 10(2), 12, 14 to 16)
 * @category Infrastructure
 */
export function partyParticulars(facts: Party, filedOn: LegalDate): PartyParticularsResult {
  if (!isLegalDate(filedOn) || filedOn < "0002-01-01") return { ok: false, issues: [notALegalDate(["filedOn"])] };
  const { issues } = readEnumerations(facts, partyWords);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: particularsOf(facts ?? {}, filedOn) };
}

/** Without a day of filing the last three business years stated are taken as those that count. */
const noFilingDay: LegalDate = "9000-01-01";

/**
 * What must be stated of a party in a plan filed on a day that can be counted from; without one, of whatever is stated.
 */
export function particularsOf(facts: Partial<Party>, filing: LegalDate | undefined): PartyParticulars {
  const filedOn = filing ?? noFilingDay;
  const businessYearsEndedBy = addCalendarMonths(filedOn, -2);
  const documentsMadeFrom = addCalendarMonths(filedOn, -3);
  const holders =
    facts.kind === "natural-person" ? none : listOf<VotingHolder>((facts as { holders?: unknown }).holders);
  const years = listOf<BusinessYearSales>(facts.businessYears)
    .filter((year) => isLegalDate(year.endsOn) && year.endsOn <= businessYearsEndedBy)
    .sort((a, b) => ((a.endsOn ?? "") < (b.endsOn ?? "") ? 1 : -1))
    .slice(0, 3);
  const gaps = [...new Set(wordings.flatMap((one) => stretchOn(one, filedOn)?.gaps ?? []))];
  return {
    holders: holders.filter((holder) => mustBeStated(holder) === true),
    holdersNotKnown: holders.filter((holder) => mustBeStated(holder) === undefined),
    businessYears: years.map((year) => year.endsOn as LegalDate),
    foreignSales: years.flatMap(quarterSales),
    businessYearsNotKnown: years.filter((year) => !isFullyKnown(year)).map((year) => year.endsOn as LegalDate),
    businessYearsNotStated: notStated(
      years.map((year) => year.endsOn as LegalDate),
      filing === undefined ? undefined : businessYearsEndedBy,
      facts.noEarlierBusinessYears === true,
    ),
    businessYearsEndedBy,
    documentsMadeFrom,
    documentsSafeFrom:
      addCalendarMonths(documentsMadeFrom, 3) < filedOn ? addDays(documentsMadeFrom, 1) : documentsMadeFrom,
    grade: gaps.length > 0 ? "inferred" : "text",
    gaps,
  };
}

/**
 * How many of the last three business years are not among those that ended by a day, the latest first. A business year
 * has at most twelve months, with a week more where it is one of whole weeks; up to eighteen where it was changed, so
 * that up to there nothing follows.
 */
function notStated(ends: readonly LegalDate[], endedBy: LegalDate | undefined, noEarlier: boolean): number | "unknown" {
  const before = (end: LegalDate, months: number): LegalDate =>
    addDays(addCalendarMonths(end, months), months === 12 ? 7 : 0);
  const steps = ends.map(
    (end, index) => [end, index === 0 ? endedBy && addDays(endedBy, 1) : ends[index - 1]] as const,
  );
  const skipped = (months: number): number =>
    steps.filter(([end, next]) => next !== undefined && before(end, months) < next).length;
  const lacking = Math.min(3, (noEarlier ? 0 : 3 - ends.length) + skipped(18));
  return lacking === 0 && skipped(12) > 0 ? "unknown" : lacking;
}

/**
 * Five percent or more, held directly; undefined where one of the two is not known and the other does not rule it out.
 */
function mustBeStated({ direct, share }: VotingHolder): Truth {
  return all(known(direct), reachesShare(share, 5, 100));
}

/** The entries of a list that are objects; nothing where it is no list. */
function listOf<Entry extends object>(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value.filter((one): one is Entry => typeof one === "object" && one !== null) : none;
}

function isFullyKnown(year: BusinessYearSales): boolean {
  return (
    isAmount(year.totalSales) &&
    Array.isArray(year.toForeignGovernments) &&
    listOf<ForeignGovernmentSales>(year.toForeignGovernments).every(
      (one) => typeof one.state === "string" && isAmount(one.sales),
    )
  );
}

function quarterSales(year: BusinessYearSales): ForeignSalesParticular[] {
  const total = year.totalSales;
  if (!isAmount(total) || total === 0) return [];
  const byState = new Map<string, { sales: number; governments: string[] }>();
  for (const one of listOf<ForeignGovernmentSales>(year.toForeignGovernments)) {
    if (typeof one.state !== "string" || !isAmount(one.sales)) continue;
    const sum = byState.get(one.state) ?? { sales: 0, governments: [] };
    sum.sales += one.sales;
    if (typeof one.name === "string") sum.governments.push(one.name);
    byState.set(one.state, sum);
  }
  return [...byState]
    .filter(([, sum]) => sum.sales * 4 >= total)
    .map(([state, sum]) => ({
      businessYearEndsOn: year.endsOn as LegalDate,
      state,
      governments: sum.governments,
      percent: (sum.sales / total) * 100,
    }));
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value < Number.POSITIVE_INFINITY;
}
