import { addDays } from "../calendar/days";
import { nextWorkingDay } from "../calendar/holidays";
import { addStatutoryPeriod } from "../calendar/period";
import { allOf } from "../finding/condition";
import { wrongDay } from "../finding/enumeration";
import { fact } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { objectIssues } from "../finding/unknown-key";
import type { Citation } from "../kernel/citation";
import type { Source } from "../kernel/dated";
import { dated } from "../kernel/dated";
import type { Result } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gradedOn } from "../kernel/wordings";
import type { ComputerNotice } from "./computer-notice";
import { computerNoticeRows } from "./tables/cyber";

export type { ComputerNotice };

import { specialInfrastructureOperatorFactsShape } from "./tables/fact-shapes";

/** Facts that make an operator one of the active cyber defence Act. 特別社会基盤事業者. @category Policy */
export interface SpecialInfrastructureOperatorFacts {
  /** It is a designated operator under Art. 50(1) of the Act. 特定社会基盤事業者. */
  readonly designatedUnderArticle50?: boolean | null | undefined;
  /**
   * It uses a computer of the Cabinet Order whose compromise could stop or degrade a critical facility, or that is part
   * of one. 特定重要電子計算機.
   */
  readonly usesSpecifiedComputer?: boolean | null | undefined;
}

/** Whether an operator is one of the active cyber defence Act. */
export type SpecialInfrastructureOperatorAnswer = "special-operator" | "not-special-operator";

const designated = fact<SpecialInfrastructureOperatorFacts>(
  "designatedUnderArticle50",
  "cyber-defence-act:2:2:2",
  "特定社会基盤事業者である（法第五十条第一項）",
  "a designated operator under Art. 50(1) of the Act",
  { id: "designated-under-article-50" },
);
const usesComputer = fact<SpecialInfrastructureOperatorFacts>(
  "usesSpecifiedComputer",
  "cyber-defence-act:2:3",
  "特定重要電子計算機を使用する",
  "uses a specified critical computer",
);

const subset = rule<SpecialInfrastructureOperatorFacts, SpecialInfrastructureOperatorAnswer>("cyber-defence-act:2:3", {
  question: { ja: "特別社会基盤事業者に当たるか。", en: "Is the operator one of the active cyber defence Act?" },
  answers: {
    "special-operator": { ja: "特別社会基盤事業者に当たる", en: "it is one" },
    "not-special-operator": { ja: "特別社会基盤事業者に当たらない", en: "it is not one" },
  },
  when: { "special-operator": allOf(designated, usesComputer) },
  shape: specialInfrastructureOperatorFactsShape,
  inForceFrom: "2025-07-01",
});

/**
 * Whether an operator is one of the active cyber defence Act: a subset of the designated operators of Art. 50.
 *
 * 特別社会基盤事業者. Use it to see who owes the later notifications and incident reports; a wider Art. 50(1) (medical) widens
 * it. The definition is in force since 2025-07-01, the duties since 2026-10-01. It does not decide which computers the
 * Cabinet Order names.
 *
 * @param facts - what is known of the operator
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `special-operator` or `not-special-operator`
 * @example
 * assessSpecialInfrastructureOperator({ designatedUnderArticle50: false }, "2026-10-01").answer;
 * // => "not-special-operator"
 * assessSpecialInfrastructureOperator({ designatedUnderArticle50: true }, "2026-10-01").missing;
 * // => ["usesSpecifiedComputer"]
 * @see Active cyber defence Act, Art. 2(2)(3)
 * @category Policy
 */
export function assessSpecialInfrastructureOperator(
  facts: SpecialInfrastructureOperatorFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<SpecialInfrastructureOperatorAnswer> {
  return subset(facts, on, options);
}

const notices = dated(computerNoticeRows, (row) => [row.when]);

/** The first day of the duties of operators. */
const dutiesBegin: LegalDate = "2026-10-01";

/**
 * When a specified critical computer of a designated operator is notified.
 *
 * 特定重要電子計算機の届出. A duty of operators of Art. 50(1) that use such a computer (`assessSpecialInfrastructureOperator`),
 * since 2026-10-01: a computer that was in use then by 2027-03-31, a later one when it is introduced. Unlike Art. 52 it
 * asks for a notice, not for a review. The article and the order on notices were read in the words of others only. It
 * does not decide which computers the Cabinet Order names, nor which are left out by public notice.
 *
 * @param computer - the day on which the computer came into use, or will
 * @param on - the day on which it is asked
 * @returns when it is notified, or issues with paths
 * @example
 * const inUse = cyberComputerNotice({ inUseFrom: "2025-08-01" }, "2026-11-30");
 * inUse.ok && inUse.value.due; // => "2027-03-31"
 * cyberComputerNotice({ inUseFrom: "2025-08-01" }, "2026-09-30").ok; // => false
 * @see Active cyber defence Act, Art. 4
 * @category Policy
 * @since 0.1.6
 */
export function cyberComputerNotice(
  computer: { readonly inUseFrom: LegalDate },
  on: LegalDate,
): Result<ComputerNotice> {
  const unknown = objectIssues(computer, new Set(["inUseFrom"]));
  if (unknown.length > 0) return { ok: false, issues: unknown };
  const inUseFrom = computer?.inUseFrom;
  if (!isLegalDate(inUseFrom)) return { ok: false, issues: [wrongDay(inUseFrom, ["inUseFrom"])] };
  if (!isLegalDate(on)) return { ok: false, issues: [notALegalDate(["on"])] };
  const row = notices.find(inUseFrom < dutiesBegin ? "asset-in-use" : "on-introduction", on);
  if (row === undefined) return { ok: false, issues: [beforeDuties(["on"])] };
  const { grade, gaps = [] } = gradedOn(row.basis, row.source.grade, on, row.gaps);
  const { when, due, text, basis, source } = row;
  return {
    ok: true,
    value: { when, ...(due === undefined ? undefined : { due }), text, gaps, basis, source: { ...source, grade } },
  };
}

/** When the reports of an incident are due. @category Policy */
export interface CyberIncidentReport {
  /** First report: promptly, with no limit in numbers. 速やかに. */
  readonly firstReport: "promptly-without-numeric-limit";
  /** Last of the thirty days for the detailed report, with the first day not counted. */
  readonly detailedReportDue: LegalDate;
  /** The same where the first day counts: one day earlier, safe under either reading. */
  readonly detailedReportDueIfFirstDayCounts: LegalDate;
  /**
   * The next working day where the last day is a holiday of administrative organs; absent outside the holiday table.
   */
  readonly movedToWorkingDay?: LegalDate;
  /** What is assumed about the counting. */
  readonly assumption: BilingualText;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
  /** The provision. */
  readonly basis: Citation;
  /** Where the thirty days were read: the order on reports was seen in third parties' words only. */
  readonly source: Source;
}

const beforeDuties = defineIssue("cyber-duties-not-in-force", {
  ja: "報告の義務の施行の日（2026-10-01）より前の日です。",
  en: "The day lies before the duty to report came into force (2026-10-01).",
});

/**
 * When an incident at a specified critical computer must be reported.
 *
 * 特定侵害事象等の報告. Promptly, and in detail within thirty days of becoming aware. How the thirty days are counted was not
 * confirmed: the first day is assumed not to count, and the other reading is given beside it. It does not decide
 * whether something is an incident.
 *
 * @param incident - the day on which the operator became aware, on or after 2026-10-01
 * @returns the days, or issues with paths
 * @example
 * const report = cyberIncidentReport({ awareOn: "2026-10-01" });
 * report.ok && [report.value.detailedReportDue, report.value.movedToWorkingDay]; // => ["2026-10-31", "2026-11-02"]
 * @see Active cyber defence Act, Art. 5
 * @category Policy
 */
export function cyberIncidentReport(incident: { readonly awareOn: LegalDate }): Result<CyberIncidentReport> {
  const unknown = objectIssues(incident, new Set(["awareOn"]));
  if (unknown.length > 0) return { ok: false, issues: unknown };
  const awareOn = incident?.awareOn;
  if (!isLegalDate(awareOn) || awareOn > "9999-11-01") return { ok: false, issues: [wrongDay(awareOn, ["awareOn"])] };
  if (awareOn < dutiesBegin) return { ok: false, issues: [beforeDuties(["awareOn"])] };
  const due = addStatutoryPeriod(awareOn, { days: 30 }, { firstDay: "excluded" });
  const moved = nextWorkingDay(due);
  const duty = at("cyber-defence-act:5");
  const beyond = moved === undefined ? ["holidays-beyond-table"] : [];
  const { grade, gaps = [] } = gradedOn(duty, "secondary", awareOn, ["cyber-thirty-days-counting", ...beyond]);
  return {
    ok: true,
    value: {
      firstReport: "promptly-without-numeric-limit",
      detailedReportDue: due,
      detailedReportDueIfFirstDayCounts: addDays(due, -1),
      ...(moved === undefined ? undefined : { movedToWorkingDay: moved }),
      assumption: {
        ja: "知った日を算入しないものと仮定し、期間の末日が行政機関の休日に当たる場合の翌日を併せて示す",
        en:
          "the day of becoming aware is assumed not to count; the next working day is given where the last day " +
          "is a holiday of administrative organs",
      },
      gaps,
      basis: duty,
      source: {
        grade,
        read: {
          ja: "報告に関する命令第四条についての第三者の解説",
          en: "Third-party notes on the order on reports (508M60000F5A004), Art. 4",
        },
      },
    },
  };
}
