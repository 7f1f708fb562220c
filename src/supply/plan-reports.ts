import { addDays } from "../calendar/days";
import { isGovernmentHoliday, nextWorkingDay } from "../calendar/holidays";
import { addStatutoryPeriod, outsideHolidays } from "../calendar/period";
import { anyOf, criterion, unless } from "../finding/condition";
import { readEnumerations, withIssues, wrongDay } from "../finding/enumeration";
import { fact } from "../finding/fact";
import { readFacts } from "../finding/fact-shape";
import type { Finding } from "../finding/finding";
import { undetermined } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { type Rule, rule } from "../finding/rule";
import { touchedBy } from "../finding/touched-by";
import { known } from "../finding/truth";
import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import { shownOf } from "../kernel/input-issues";
import type { Issue, Result } from "../kernel/issue";
import { citing, EspaError } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gradedOn } from "../kernel/wordings";
import { underEveryOrdinance } from "./every-ordinance";
import { materialWord } from "./material-word";
import type { MaterialId } from "./materials";
import type { PlanOrdinanceRow } from "./plan-ordinance";
import { planOrdinanceOn, planOrdinancesOn } from "./plan-procedure";
import { procedureOf } from "./procedure-of-ordinance";
import { hindranceReportFactsShape } from "./tables/fact-shapes";
import { noPlanOrdinance } from "./tables/issues";
import { planOrdinances } from "./tables/plan-ordinances";

/** When a yearly report on a certified plan is due, and how the day was counted. 定期の報告. */
export interface ImplementationReport {
  /** Last day of the business year. 事業年度の末日. */
  readonly businessYearEnd: LegalDate;
  /** First day that counts: the day after the business year. */
  readonly countedFrom: LegalDate;
  /** Last day of the three months as counted. */
  readonly countedTo: LegalDate;
  /** Due day: `countedTo`, or the next working day where it is a holiday of administrative organs. */
  readonly dueOn: LegalDate;
  /** The three months are a rule of thumb (原則として). */
  readonly inPrinciple: true;
  /** Number of the form. 様式. */
  readonly form: "13";
  /** The provision. */
  readonly basis: readonly Citation[];
  /** Grade of the weakest source. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}

const beyondHolidays = citing(outsideHolidays, at("administrative-holidays-act:2"));

/**
 * When the yearly report on a certified plan is due, with the days of the count.
 *
 * 定期の報告 (Act Art. 12 and the ministry's ordinance): for each business year of the implementation period, in principle
 * within three months after it ends. The first day that counts is the day after the business year. A due day that is a
 * holiday of administrative organs moves to the next working day. It does not decide whether the ministry grants more
 * time.
 *
 * Sanction: no penalty (`penaltiesFor("annual-report-missing")`).
 *
 * @param businessYearEnd - last day of the operator's business year
 * @param material - id of the product of the plan
 * @param on - the day whose law applies
 * @returns the days, or issues where a date does not exist, no ordinance was in force or the holiday table does not
 * reach
 * @example
 * implementationReport("2026-02-28", "batteries", "2026-03-01"); // => { ok: true, value: { businessYearEnd:
 * //    "2026-02-28", countedFrom: "2026-03-01", countedTo: "2026-05-31", dueOn: "2026-06-01", inPrinciple: true, form:
 * //    "13", basis: [{ law: "504AC0000000043", article: "12" }, { law: "505M60000400003", article: "9" }], grade:
 * //    "text" } }
 * @see Act Art. 12; Act on Holidays of Administrative Organs Art. 2
 * @category Supply plans
 */
export function implementationReport(
  businessYearEnd: LegalDate,
  material: MaterialId,
  on: LegalDate,
): Result<ImplementationReport> {
  const issues: Issue[] = [];
  if (!isLegalDate(businessYearEnd))
    issues.push({ ...wrongDay(businessYearEnd, ["businessYearEnd"]), basis: at("act:12") });
  issues.push(...readEnumerations({ material: material as unknown }, [materialWord]).issues);
  if (!isLegalDate(on)) issues.push(notALegalDate(["on"]));
  if (issues.length > 0) return { ok: false, issues };
  const row = planOrdinanceOn(material, on);
  if (row === undefined)
    return { ok: false, issues: [noPlanOrdinance(["material"], { material: shownOf(material), on })] };
  if (isGovernmentHoliday(businessYearEnd) === undefined) {
    return { ok: false, issues: [beyondHolidays(["businessYearEnd"], { date: businessYearEnd })] };
  }
  const basis = [at("act:12"), at(procedureOf(row).articles.report)];
  const countedTo = addStatutoryPeriod(businessYearEnd, { months: 3 }, { firstDay: "excluded" });
  const dueOn = nextWorkingDay(countedTo);
  if (dueOn === undefined) return { ok: false, issues: [beyondHolidays(["businessYearEnd"], { date: countedTo })] };
  return {
    ok: true,
    value: {
      businessYearEnd,
      countedFrom: addDays(businessYearEnd, 1),
      countedTo,
      dueOn,
      inPrinciple: true,
      form: "13",
      basis,
      ...gradedOn(basis, row.source.grade, on, row.gaps),
    },
  };
}

/**
 * The day on which the yearly report on a certified plan is due.
 *
 * 定期の報告の期限 (Act Art. 12). The same day as `implementationReport` gives in `dueOn`; use that one where dates come from
 * outside, it answers with issues instead of throwing.
 *
 * Sanction: no penalty (`penaltiesFor("annual-report-missing")`).
 *
 * @param businessYearEnd - last day of the operator's business year
 * @param material - id of the product of the plan
 * @param on - the day whose law applies
 * @returns three months after the business year, moved to the next working day where it is a government holiday
 * @throws EspaError `not-a-legal-date`, `no-plan-ordinance` or `outside-holiday-table`
 * @example
 * implementationReportDue("2026-03-31", "batteries", "2026-04-01"); // => "2026-06-30"
 * implementationReportDue("2026-02-28", "fertilizers", "2026-03-01"); // => "2026-06-01"
 * @see Act Art. 12
 * @category Supply plans
 */
export function implementationReportDue(businessYearEnd: LegalDate, material: MaterialId, on: LegalDate): LegalDate {
  const report = implementationReport(businessYearEnd, material, on);
  if (report.ok) return report.value.dueOn;
  throw new EspaError(report.issues[0] as Issue);
}

/** Facts about a hindrance to a certified plan. */
export interface HindranceReportFacts {
  /** Id of the product of the plan. */
  readonly material?: MaterialId | null | undefined;
  /** A serious hindrance to the plan has arisen. 著しい支障が生じた. */
  readonly seriousHindrance?: boolean | null | undefined;
  /** A serious hindrance may arise. 生ずるおそれ. */
  readonly seriousHindranceFeared?: boolean | null | undefined;
  /** The operator files the request of Art. 11-2(1), which the amendment of 2026 added. 関係者に対する協力の求めの申出. */
  readonly filesCooperationRequest?: boolean | null | undefined;
}

/** Whether a hindrance must be reported. */
export type HindranceReportAnswer = "report-required" | "no-report";

/**
 * Tells whether a certified operator must report a serious hindrance without delay.
 *
 * 取組の実施の支障時等の報告 (the ministry's ordinance). The report is due without delay, in no form. Since Art. 11-2 it is not
 * needed at MLIT and under the joint ordinance where the operator files the request of para. 1 that those concerned be
 * asked to cooperate, and by inference at MHLW, which signed the joint ordinance; of METI and MAFF the wording since
 * that day was not read. It does not decide what is serious.
 *
 * Sanction: no penalty (`penaltiesFor("hindrance-report-missing")`).
 *
 * @param facts - the facts; what is left out is not known
 * @param on - the day whose law applies
 * @returns `report-required` or `no-report`
 * @example
 * assessHindranceReport({ material: "ship-parts", seriousHindrance: true }, "2026-09-17").answer;
 * // => "report-required"
 * assessHindranceReport(
 *   { material: "ship-parts", seriousHindrance: true, filesCooperationRequest: true },
 *   "2026-10-01",
 * ).answer; // => "no-report"
 * assessHindranceReport(
 *   { material: "batteries", seriousHindrance: true, filesCooperationRequest: true },
 *   "2026-10-01",
 * ).why; // => "wording-not-read"
 * @see MLIT Ordinance No. 93 of 2022, Art. 11
 * @category Supply plans
 */
export function assessHindranceReport(
  facts: HindranceReportFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<HindranceReportAnswer> {
  const read = readFacts(facts, { shape: hindranceReportFactsShape, enumerations: [materialWord] }, () => {
    if (!isLegalDate(on)) return undefined;
    const [row] = planOrdinancesOn(on).filter(({ materials }) =>
      [undefined, null, ...materials].includes(facts.material),
    );
    return row && at(procedureOf(row).articles.hindranceReport);
  });
  return withIssues(reportOf(read.facts, on, options), read.issues);
}

const answers: Readonly<Record<HindranceReportAnswer, BilingualText>> = {
  "report-required": {
    ja: "遅滞なく主務大臣に報告しなければならない",
    en: "it must be reported to the minister without delay",
  },
  "no-report": { ja: "報告を要しない", en: "no report is needed" },
};
const safeSide = { answer: "report-required", answerText: answers["report-required"] } as const;
const question = { ja: "取組の実施の支障について報告が必要か。", en: "Must a hindrance to the plan be reported?" };

function reportOf(
  facts: HindranceReportFacts,
  on: LegalDate,
  options: RuleOptions | undefined,
): Finding<HindranceReportAnswer> {
  if (!isLegalDate(on))
    return { ...undetermined({ question, basis: [] }, on, "out-of-coverage"), issues: [notALegalDate(["on"])] };
  // Without the product every ordinance of the day is named: the duty rests on them alone.
  const all = {
    question,
    safeSide,
    basis: planOrdinancesOn(on).map((row) => at(procedureOf(row).articles.hindranceReport)),
  };
  if (typeof facts.material !== "string") {
    return underEveryOrdinance(all, on, [facts, ...completionsOf(facts)], (row, given) =>
      reportOf({ ...given, material: row.materials[0] }, on, options),
    );
  }
  const row = planOrdinanceOn(facts.material, on);
  const asked = row === undefined ? undefined : hindranceRules.get(row);
  if (row === undefined || asked === undefined) return undetermined(all, on, "not-in-force");
  const finding = touchedBy(asked(facts, on, options), row.gaps);
  if (finding.why !== "wording-not-read") return finding;
  // The answer of the day before the amendment, by the ordinance of that day.
  const { answer, answerText, missing } = reportOf(facts, addDays(row.from, -1), options);
  return { ...finding, lastRead: { answer, answerText, until: row.from, missing } };
}

/** Both values of each fact that is not known. */
function completionsOf(facts: HindranceReportFacts): readonly HindranceReportFacts[] {
  let all = [facts];
  for (const name of ["seriousHindrance", "seriousHindranceFeared", "filesCooperationRequest"] as const) {
    if (known(facts[name]) === undefined)
      all = all.flatMap((one) => [true, false].map((value) => ({ ...one, [name]: value })));
  }
  return all;
}

/** The rule of one ordinance. */
function ruleOf(row: PlanOrdinanceRow): Rule<HindranceReportFacts, HindranceReportAnswer> {
  const { hindranceReport, cooperationRequest, noReportWithRequest } = procedureOf(row).articles;
  const arisen = anyOf<HindranceReportFacts>(
    fact("seriousHindrance", hindranceReport, "著しい支障が生じた", "a serious hindrance has arisen"),
    fact("seriousHindranceFeared", hindranceReport, "著しい支障が生ずるおそれがある", "a serious hindrance may arise"),
  );
  const request = criterion<HindranceReportFacts>({
    id: "cooperation-request",
    text: { ja: "法第十一条の二第一項の規定による申出をする", en: "the request of Art. 11-2(1) is filed" },
    basis: at(noReportWithRequest ?? hindranceReport),
    facts: ["filesCooperationRequest"],
    test: (given) => {
      const files = known(given.filesCooperationRequest);
      return files === true && noReportWithRequest === undefined ? "wording-not-read" : files;
    },
  });
  const withRequest = cooperationRequest !== undefined;
  return rule(withRequest ? [hindranceReport, "act:11-2:1"] : hindranceReport, {
    question,
    answers,
    safeSide: "report-required",
    when: { "report-required": withRequest ? unless(arisen, request) : arisen },
    inForceFrom: row.from,
    grade: row.source.grade,
  });
}

const hindranceRules = new Map(planOrdinances.map((row) => [row, ruleOf(row)] as const));
