import { addDays } from "../calendar/days";
import { holidayCoverage, holidayGrade, nextWorkingDay } from "../calendar/holidays";
import { addStatutoryPeriod } from "../calendar/period";
import { type BasisOf, readFacts } from "../finding/fact-shape";
import {
  type Boundary,
  type InvalidTimeline,
  invalidTimeline,
  type ProcedureTimeline,
  type UndeterminedTimeline,
  undeterminedTimeline,
} from "../finding/timeline";
import type { Citation } from "../kernel/citation";
import { type Grade, weakerGrade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { gradedOn } from "../kernel/wordings";
import type { PlanApplicant, StableSupplyPlan } from "./plan";
import { periodOfPlanEndsBeforeItBegins } from "./plan-change-issues";
import { wordsOfPlan } from "./plan-checklist";
import { planOrdinanceOn } from "./plan-procedure";
import { procedureOf } from "./procedure-of-ordinance";
import { stableSupplyPlanShape } from "./tables/fact-shapes";
import { noPlanOrdinance } from "./tables/issues";

/** One yearly report of one applicant. 定期の報告. */
export interface ScheduledPlanReport {
  /** The place of the applicant in the plan, from 0. */
  readonly applicant: number;
  /** Its name, where it is stated. 申請者. */
  readonly party?: string;
  /** The business year reported on, both days included. 事業年度. */
  readonly businessYear: { readonly begins: LegalDate; readonly ends: LegalDate };
  /**
   * The whole business year lies in the implementation period; of a first or last year that does so only in part the
   * report is read to be due too.
   */
  readonly wholeYear: boolean;
  /** Last day of the three months as counted. */
  readonly countedTo: LegalDate;
  /** Due day: `countedTo`, or the next working day; absent beyond the holiday table. */
  readonly dueOn?: LegalDate;
}

/** Every yearly report over the life of a plan. 定期の報告の日程. */
export interface PlanReports extends ProcedureTimeline {
  readonly state: "laid-out";
  /** The reports by applicant and year. */
  readonly reports: readonly ScheduledPlanReport[];
  /** The three months are a rule of thumb (原則として). */
  readonly inPrinciple: true;
  /** Number of the form. 様式第十三. */
  readonly form: "13";
  /** The provisions. */
  readonly basis: readonly Citation[];
}

/** What of a plan its reports hang on. */
export interface ReportedPlan {
  /** The product of the plan. */
  readonly material?: StableSupplyPlan["material"] | undefined;
  /** Those who report: each by its own business years. */
  readonly applicants?: readonly Partial<PlanApplicant>[] | undefined;
  /** The implementation period. 実施期間. */
  readonly period?: StableSupplyPlan["period"] | undefined;
  /** The day of filing, where it is known. */
  readonly submittedOn?: LegalDate | undefined;
}

/** No plan runs longer than this: its later years have no day. */
const lastYear = holidayCoverage.lastYear;

/**
 * Every yearly report over the life of a plan, for each applicant by its own business years, the first and the last
 * partial one included.
 *
 * 定期の報告の日程 (Act Art. 12 and the ministry's ordinance: 実施期間の各事業年度). Use it to put the reports of a certified plan into a
 * calendar. The due days are those of `implementationReport`. That a business year which lies only partly in the
 * implementation period is reported on is an inference, and graded so. A change of the business year is not foreseen;
 * beyond the holiday table no day is given.
 *
 * Sanction: no penalty (`penaltiesFor("annual-report-missing")`).
 *
 * @param plan - the product, the applicants with `businessYearEnd`, and the implementation period
 * @param on - the day whose law applies; the day of filing, else the first day of the period, unless stated
 * @returns the reports and their days; `undetermined` with what is missing; `invalid` with issues
 * @example
 * const plan = {
 *   material: "batteries",
 *   applicants: [{ name: "A", businessYearEnd: "2025-03-31" }],
 *   period: { begins: "2024-07-01", ends: "2026-06-30" },
 * } as const;
 * const reports = planReports(plan, "2024-07-01");
 * reports.boundaries.map((boundary) => boundary.date); // => ["2025-06-30", "2026-06-30", "2027-06-30"]
 * @see Act Art. 12
 * @category Supply plans
 */
export function planReports(plan: ReportedPlan, on?: LegalDate): PlanReports | UndeterminedTimeline | InvalidTimeline {
  const known = { shape: stableSupplyPlanShape, enumerations: wordsOfPlan };
  const { facts, issues: words } = readFacts<ReportedPlan>(plan, known, basisOfPlan);
  const { material, period, submittedOn } = facts;
  const day = on ?? submittedOn ?? period?.begins;
  const issues = [...words, ...issuesIn(facts, on)];
  if (issues.length > 0) return invalidTimeline(issues);
  const applicants = listOf(facts.applicants);
  const missing = [
    ...(typeof material === "string" ? [] : ["material"]),
    ...(applicants.length === 0 ? ["applicants"] : []),
    ...applicants.flatMap((one, index) =>
      isLegalDate(one?.businessYearEnd) ? [] : [`applicants.${index}.businessYearEnd`],
    ),
    ...(isLegalDate(period?.begins) ? [] : ["period.begins"]),
    ...(isLegalDate(period?.ends) ? [] : ["period.ends"]),
  ];
  if (typeof material !== "string" || period === undefined || missing.length > 0)
    return undeterminedTimeline("facts-missing", missing);
  const row = planOrdinanceOn(material, day as LegalDate);
  if (row === undefined) return invalidTimeline([noPlanOrdinance(["material"], { material, on: day as LegalDate })]);
  const basis = [at("act:12"), at(procedureOf(row).articles.report)];
  const law = gradedOn(basis, row.source.grade, day as LegalDate, row.gaps);
  const boundaries: (Boundary & { readonly id: string })[] = [];
  let beyond = Number(period.ends.slice(0, 4)) >= lastYear;
  let grade: Grade = law.grade;
  const reports = applicants.flatMap((one, applicant) =>
    businessYears(one.businessYearEnd as LegalDate, period).map((businessYear): ScheduledPlanReport => {
      const wholeYear = period.begins <= businessYear.begins && businessYear.ends <= period.ends;
      const countedTo = addStatutoryPeriod(businessYear.ends, { months: 3 }, { firstDay: "excluded" });
      const dueOn = nextWorkingDay(countedTo);
      const party = typeof one.name === "string" && one.name !== "" ? one.name : undefined;
      const of =
        dueOn === undefined
          ? undefined
          : weakerGrade(holidayGrade(dueOn) ?? "inferred", wholeYear ? law.grade : "inferred");
      if (dueOn === undefined || of === undefined) beyond = true;
      else {
        grade = weakerGrade(grade, of);
        const years = {
          ja: `${inJapanese(businessYear.begins)}から${inJapanese(businessYear.ends)}まで`,
          en: `${businessYear.begins} to ${businessYear.ends}`,
        };
        boundaries.push({
          id: `report-${applicant + 1}-${businessYear.ends}`,
          date: dueOn,
          what: {
            ja: `${party === undefined ? "" : `${party}：`}定期の報告の期限（事業年度${years.ja}、様式第十三、原則）`,
            en:
              `${party === undefined ? "" : `${party}: `}yearly report on the business year ${years.en}, form 13, ` +
              `in principle`,
          },
          basis: at(procedureOf(row).articles.report),
          ...(of === "text" ? undefined : { grade: of }),
        });
      }
      return {
        applicant,
        ...(party === undefined ? undefined : { party }),
        businessYear,
        wholeYear,
        countedTo,
        ...(dueOn === undefined ? undefined : { dueOn }),
      };
    }),
  );
  boundaries.sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
  return {
    state: "laid-out",
    reports,
    inPrinciple: true,
    form: "13",
    boundaries,
    missing: [],
    issues: [],
    basis,
    grade: beyond ? weakerGrade(grade, "inferred") : grade,
    gaps: [...(law.gaps ?? []), ...(beyond ? ["holidays-beyond-table"] : [])],
  };
}

/** The provision that speaks of a fact of the plan. */
const basisOfPlan: BasisOf = (path) =>
  at(path.startsWith("period") ? "act:9:3:3" : path === "applicants" ? "act:9:1" : "act:12");

/** What is wrong with the day and the period; what is left out is not known. */
function issuesIn({ period }: ReportedPlan, on: unknown): readonly Issue[] {
  const { begins, ends } = period ?? {};
  return [
    ...(on === undefined || isLegalDate(on) ? [] : [notALegalDate(["on"])]),
    ...(isLegalDate(begins) && isLegalDate(ends) && ends < begins
      ? [periodOfPlanEndsBeforeItBegins(["period", "ends"])]
      : []),
  ];
}

/** The business years that share a day with the period, up to the last year that has days. */
function businessYears(
  end: LegalDate,
  period: StableSupplyPlan["period"],
): readonly ScheduledPlanReport["businessYear"][] {
  const endIn = (year: number): LegalDate => {
    const month = end.slice(5, 7);
    const last = lastDayOf(year, month);
    return end === lastDayOf(Number(end.slice(0, 4)), month) || end.slice(8) > last.slice(8)
      ? last
      : (`${yyyy(year)}${end.slice(4)}` as LegalDate);
  };
  const years: ScheduledPlanReport["businessYear"][] = [];
  for (let year = Math.max(Number(period.begins.slice(0, 4)), holidayCoverage.firstYear); year <= lastYear; year += 1) {
    const ends = endIn(year);
    const begins = addDays(endIn(year - 1), 1);
    if (begins > period.ends) break;
    if (ends >= period.begins) years.push({ begins, ends });
  }
  return years;
}

/** A day as a calendar writes it. */
const inJapanese = (day: LegalDate): string => {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
};

const yyyy = (year: number): string => String(year).padStart(4, "0");
const lastDayOf = (year: number, month: string): LegalDate => {
  const first = `${yyyy(year)}-${month}-01` as LegalDate;
  return addStatutoryPeriod(first, { months: 1 }, { firstDay: "included" });
};

function listOf<One>(value: readonly One[] | undefined | null): readonly One[] {
  return Array.isArray(value) ? Array.from(value) : [];
}
