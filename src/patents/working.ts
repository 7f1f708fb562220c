import { allOf, anyOf, type Condition, criterion, unless } from "../finding/condition";
import { assess, type Finding, type Question } from "../finding/finding";
import { known } from "../finding/truth";
import { act, type Citation, cite, partOf } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";
import { chapterInForceFrom, unlistedAmendment } from "./chapter-in-force";
import type { SharingBusiness } from "./review";

/** Application for permission to work the designated invention. 実施の許可の申請. */
export interface WorkingPermissionApplication {
  /** The designated applicant, who alone can apply. 指定特許出願人. */
  readonly applicant: SharingBusiness;
  /** Number of the patent application. 特許出願の番号. */
  readonly applicationNumber: string;
  /** What working permission is asked for. 許可を受けようとする実施の内容. */
  readonly working: string;
  /** Who will work the invention. 実施をしようとする者. */
  readonly workedBy: SharingBusiness;
  /** Why it must be worked. 実施をすることが必要な理由. */
  readonly reason: string;
  /** The measures against leaks through the working. 漏えいの防止のために講ずる措置. */
  readonly leakPrevention: string;
}

/** The person and the invention, as Arts 73 and 74 ask about them. */
export interface DesignatedInventionHolderFacts {
  /** Whether the invention is designated now: the designation has neither been cancelled nor expired. 保全対象発明. */
  readonly designated?: boolean | undefined;
  /** Whether the person is the designated applicant. 指定特許出願人. */
  readonly designatedApplicant?: boolean | undefined;
  /** Whether the applicant showed the person the invention. 内容を特許出願人から示された者. */
  readonly shownByApplicant?: boolean | undefined;
  /** Whether the person otherwise learnt the invention through its duties. 職務上知り得た者. */
  readonly learntThroughDuty?: boolean | undefined;
  /** Whether the person knows that the invention was designated. 保全指定がされたことを知る. */
  readonly knowsOfDesignation?: boolean | undefined;
}

/** The facts of working an invention. */
export interface WorkingFacts extends DesignatedInventionHolderFacts {
  /** Whether what is done is working the invention in the sense of Patent Act Art. 2(3). 実施. */
  readonly working?: boolean | undefined;
  /** Whether the designated applicant obtained permission for that working. 許可. */
  readonly permitted?: boolean | undefined;
}

/** The facts of disclosing an invention. */
export interface DisclosureFacts extends DesignatedInventionHolderFacts {
  /** Whether what is done discloses the invention. 内容の開示. */
  readonly disclosing?: boolean | undefined;
  /** Whether there is a justifiable reason. 正当な理由. */
  readonly justifiableReason?: boolean | undefined;
}

/** The designated invention, and the persons bound. The basis is Art. 73(1) or 74(1), worded alike. */
function boundPerson<Facts extends DesignatedInventionHolderFacts>(basis: Citation): Condition<Facts> {
  return allOf<Facts>(
    criterion({
      id: "designated-invention",
      text: { ja: "保全対象発明である", en: "the invention is designated" },
      basis: act("70", 1),
      facts: ["designated"],
      test: (facts) => known(facts.designated),
    }),
    anyOf(
      criterion({
        id: "designated-applicant",
        text: { ja: "指定特許出願人である", en: "the person is the designated applicant" },
        basis,
        facts: ["designatedApplicant"],
        test: (facts) => known(facts.designatedApplicant),
      }),
      allOf(
        anyOf(
          criterion({
            id: "shown-by-applicant",
            text: { ja: "内容を特許出願人から示された者である", en: "the applicant showed the person the invention" },
            basis,
            facts: ["shownByApplicant"],
            test: (facts) => known(facts.shownByApplicant),
          }),
          criterion({
            id: "learnt-through-duty",
            text: { ja: "内容を職務上知り得た者である", en: "the person learnt the invention through its duties" },
            basis,
            facts: ["learntThroughDuty"],
            test: (facts) => known(facts.learntThroughDuty),
          }),
        ),
        criterion({
          id: "knows-of-designation",
          text: { ja: "保全指定がされたことを知る", en: "the person knows of the designation" },
          basis,
          facts: ["knowsOfDesignation"],
          test: (facts) => known(facts.knowsOfDesignation),
        }),
      ),
    ),
  );
}

const workingProhibition: Question<WorkingFacts, "prohibited" | "not-prohibited"> = {
  question: { ja: "保全対象発明の実施は禁止されるか。", en: "Is working the designated invention prohibited?" },
  basis: [act("73", 1)],
  inForceFrom: chapterInForceFrom,
  unread: unlistedAmendment,
  cases: [
    {
      answer: "prohibited",
      text: { ja: "許可を受けなければ実施してはならない", en: "it must not be worked without permission" },
      when: unless<WorkingFacts>(
        allOf(
          boundPerson<WorkingFacts>(act("73", 1)),
          criterion({
            id: "working",
            text: { ja: "特許法第二条第三項の実施である", en: "it is working in the sense of Patent Act Art. 2(3)" },
            basis: cite("334AC0000000121", "2", 3),
            facts: ["working"],
            test: (facts) => known(facts.working),
          }),
        ),
        criterion({
          id: "permitted",
          text: { ja: "指定特許出願人がその実施について許可を受けた", en: "the designated applicant obtained permission for that working" },
          basis: partOf(act("73", 1), "proviso"),
          facts: ["permitted"],
          test: (facts) => known(facts.permitted),
        }),
      ),
    },
  ],
  otherwise: { answer: "not-prohibited", text: { ja: "この条では禁止されない", en: "this article does not prohibit it" } },
};

/**
 * Whether working a designated invention is prohibited.
 *
 * 保全対象発明の実施の制限. It binds the designated applicant, and those who were shown the invention or learnt it through their
 * duties and know of the designation; someone who made the same invention alone is not bound. Working against a condition of
 * the permission is a breach of its own (Art. 73(4), conduct `working-against-permission-condition`).
 *
 * Sanction: `penaltiesFor("working-designated-invention")`, `penaltiesFor("working-against-permission-condition")`.
 *
 * @param facts - the person, the invention and what is done
 * @param on - the day whose law applies
 * @returns `prohibited` or `not-prohibited`
 * @example
 * assessWorkingProhibition({ designated: true, designatedApplicant: true, working: true, permitted: false }, "2025-05-01").answer; // => "prohibited"
 * assessWorkingProhibition({ designatedApplicant: false, knowsOfDesignation: false }, "2025-05-01").answer; // => "not-prohibited"
 * @see Act, Art. 73(1) https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Patents: duties under designation
 * @since 0.1.0
 */
export function assessWorkingProhibition(facts: WorkingFacts, on: LegalDate): Finding<"prohibited" | "not-prohibited"> {
  return assess(workingProhibition, facts, on);
}

/** The facts of an application for a working permission. */
export interface WorkingPermissionFacts {
  /** Whether the designated applicant applied. 指定特許出願人による申請. */
  readonly appliedByDesignatedApplicant?: boolean | undefined;
  /** Whether, through the working, someone outside the circle of Art. 73(1) may learn the invention. 知るおそれ. */
  readonly outsidersMayLearn?: boolean | undefined;
  /** Whether the Prime Minister otherwise finds it fitting with a view to preventing leaks. その他適当と認めるとき. */
  readonly otherwiseFitting?: boolean | undefined;
}

const workingPermission: Question<WorkingPermissionFacts, "permission-due" | "no-permission-due"> = {
  question: { ja: "実施の許可をするものとされるか。", en: "Is the permission to be granted?" },
  basis: [act("73", 2), act("73", 3), act("73", 4)],
  inForceFrom: chapterInForceFrom,
  unread: unlistedAmendment,
  cases: [
    {
      answer: "permission-due",
      text: { ja: "許可をするものとする（条件を付することができる）", en: "it is to be granted; conditions can be attached" },
      when: allOf<WorkingPermissionFacts>(
        criterion({
          id: "applied-by-designated-applicant",
          text: { ja: "指定特許出願人が申請した", en: "the designated applicant applied" },
          basis: act("73", 2),
          facts: ["appliedByDesignatedApplicant"],
          test: (facts) => known(facts.appliedByDesignatedApplicant),
        }),
        anyOf(
          criterion({
            id: "no-outsider-learns",
            text: {
              ja: "第七十三条第一項に規定する者以外の者が内容を知るおそれがない",
              en: "nobody outside the circle of Art. 73(1) may learn the invention",
            },
            basis: act("73", 3),
            facts: ["outsidersMayLearn"],
            test: (facts) => (typeof facts.outsidersMayLearn === "boolean" ? !facts.outsidersMayLearn : undefined),
          }),
          criterion({
            id: "otherwise-fitting",
            text: { ja: "漏えいの防止の観点から適当と認められる", en: "it is otherwise fitting with a view to preventing leaks" },
            basis: act("73", 3),
            facts: ["otherwiseFitting"],
            test: (facts) => known(facts.otherwiseFitting),
          }),
        ),
      ),
    },
  ],
  otherwise: { answer: "no-permission-due", text: { ja: "許可の要件を満たさない", en: "the requirements of a permission are not met" } },
};

/**
 * Whether a permission to work a designated invention is to be granted.
 *
 * 実施の許可. Only the designated applicant can apply, also for a licensee. No time limit for the decision is laid down, and the
 * chapters of the Administrative Procedure Act on applications do not apply (Act Art. 88). It does not decide which conditions
 * are attached.
 *
 * Sanction: `penaltiesFor("fraudulent-permission")`.
 *
 * @param facts - who applied and what the Prime Minister finds
 * @param on - the day whose law applies
 * @returns `permission-due` or `no-permission-due`
 * @example
 * assessWorkingPermission({ appliedByDesignatedApplicant: true, outsidersMayLearn: false }, "2025-05-01").answer; // => "permission-due"
 * @see Act, Art. 73(2) to (4) https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Patents: duties under designation
 * @since 0.1.0
 */
export function assessWorkingPermission(facts: WorkingPermissionFacts, on: LegalDate): Finding<"permission-due" | "no-permission-due"> {
  return assess(workingPermission, facts, on);
}

const disclosureProhibition: Question<DisclosureFacts, "prohibited" | "not-prohibited"> = {
  question: { ja: "保全対象発明の開示は禁止されるか。", en: "Is disclosing the designated invention prohibited?" },
  basis: [act("74", 1)],
  inForceFrom: chapterInForceFrom,
  unread: unlistedAmendment,
  cases: [
    {
      answer: "prohibited",
      text: { ja: "開示してはならない", en: "it must not be disclosed" },
      when: unless<DisclosureFacts>(
        allOf(
          boundPerson<DisclosureFacts>(act("74", 1)),
          criterion({
            id: "disclosing",
            text: { ja: "保全対象発明の内容の開示である", en: "it discloses the designated invention" },
            basis: act("74", 1),
            facts: ["disclosing"],
            test: (facts) => known(facts.disclosing),
          }),
        ),
        criterion({
          id: "justifiable-reason",
          text: { ja: "正当な理由がある", en: "there is a justifiable reason" },
          basis: act("74", 1),
          facts: ["justifiableReason"],
          test: (facts) => known(facts.justifiableReason),
        }),
      ),
    },
  ],
  otherwise: { answer: "not-prohibited", text: { ja: "この条では禁止されない", en: "this article does not prohibit it" } },
};

/**
 * Whether disclosing a designated invention is prohibited.
 *
 * 保全対象発明の開示禁止. It binds the same persons as the ban on working. What is a justifiable reason is not defined: it is a
 * fact here.
 *
 * Sanction: `penaltiesFor("disclosing-designated-invention")`.
 *
 * @param facts - the person, the invention and what is done
 * @param on - the day whose law applies
 * @returns `prohibited` or `not-prohibited`
 * @example
 * assessDisclosureProhibition({ designated: true, shownByApplicant: true, knowsOfDesignation: true, disclosing: true, justifiableReason: false }, "2025-05-01").answer; // => "prohibited"
 * @see Act, Art. 74(1) https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Patents: duties under designation
 * @since 0.1.0
 */
export function assessDisclosureProhibition(facts: DisclosureFacts, on: LegalDate): Finding<"prohibited" | "not-prohibited"> {
  return assess(disclosureProhibition, facts, on);
}
