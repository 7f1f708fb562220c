import { allOf, anyOf, type Condition, criterion, unless } from "../finding/condition";
import { fact } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import type { LegalDate } from "../kernel/legal-date";
import type { Provision } from "../kernel/provision";
import { at } from "../kernel/provision";
import { chapterInForceFrom } from "./chapter-in-force";
import type { SharingBusiness } from "./review";
import { disclosureFactsShape, workingFactsShape, workingPermissionFactsShape } from "./tables/fact-shapes";

/** Application for permission to work the designated invention. 実施の許可の申請. */
export interface WorkingPermissionApplication {
  /** The designated applicant, who alone can apply. 指定特許出願人. */
  readonly applicant: SharingBusiness;
  /** Number of the patent application. 特許出願の番号. @pattern \S @maxLength 20000 */
  readonly applicationNumber: string;
  /** What working permission is asked for. 許可を受けようとする実施の内容. @pattern \S @maxLength 20000 */
  readonly working: string;
  /** Who will work the invention. 実施をしようとする者. */
  readonly workedBy: SharingBusiness;
  /** Why it must be worked. 実施をすることが必要な理由. @pattern \S @maxLength 20000 */
  readonly reason: string;
  /** The measures against leaks through the working. 漏えいの防止のために講ずる措置. @pattern \S @maxLength 20000 */
  readonly leakPrevention: string;
}

/** The person and the invention, as Arts 73 and 74 ask about them. */
export interface DesignatedInventionHolderFacts {
  /** Whether the invention is designated now: the designation has neither been cancelled nor expired. 保全対象発明. */
  readonly designated?: boolean | null | undefined;
  /** Whether the person is the designated applicant. 指定特許出願人. */
  readonly designatedApplicant?: boolean | null | undefined;
  /** Whether the applicant showed the person the invention. 内容を特許出願人から示された者. */
  readonly shownByApplicant?: boolean | null | undefined;
  /** Whether the person otherwise learnt the invention through its duties. 職務上知り得た者. */
  readonly learntThroughDuty?: boolean | null | undefined;
  /** Whether the person knows that the invention was designated. 保全指定がされたことを知る. */
  readonly knowsOfDesignation?: boolean | null | undefined;
}

/** The facts of working an invention. */
export interface WorkingFacts extends DesignatedInventionHolderFacts {
  /** Whether what is done is working the invention in the sense of Patent Act Art. 2(3). 実施. */
  readonly working?: boolean | null | undefined;
  /** Whether the designated applicant obtained permission for that working. 許可. */
  readonly permitted?: boolean | null | undefined;
}

/** The facts of disclosing an invention. */
export interface DisclosureFacts extends DesignatedInventionHolderFacts {
  /** Whether what is done discloses the invention. 内容の開示. */
  readonly disclosing?: boolean | null | undefined;
  /** Whether there is a justifiable reason. 正当な理由. */
  readonly justifiableReason?: boolean | null | undefined;
}

/** The designated invention, and the persons bound. The basis is Art. 73(1) or 74(1), worded alike. */
function boundPerson(provision: Provision): Condition<DesignatedInventionHolderFacts> {
  return allOf<DesignatedInventionHolderFacts>(
    fact("designated", "act:70:1", "保全対象発明である", "the invention is designated", { id: "designated-invention" }),
    anyOf(
      fact("designatedApplicant", provision, "指定特許出願人である", "the person is the designated applicant"),
      allOf(
        anyOf(
          fact(
            "shownByApplicant",
            provision,
            "内容を特許出願人から示された者である",
            "the applicant showed the person the invention",
          ),
          fact(
            "learntThroughDuty",
            provision,
            "内容を職務上知り得た者である",
            "the person learnt the invention through its duties",
          ),
        ),
        fact("knowsOfDesignation", provision, "保全指定がされたことを知る", "the person knows of the designation"),
      ),
    ),
  );
}

const workingProhibition = rule<WorkingFacts, "prohibited" | "not-prohibited">("act:73:1", {
  question: { ja: "保全対象発明の実施は禁止されるか。", en: "Is working the designated invention prohibited?" },
  answers: {
    prohibited: { ja: "許可を受けなければ実施してはならない", en: "it must not be worked without permission" },
    "not-prohibited": { ja: "この条では禁止されない", en: "this article does not prohibit it" },
  },
  safeSide: "prohibited",
  when: {
    prohibited: unless<WorkingFacts>(
      allOf<WorkingFacts>(
        boundPerson("act:73:1"),
        fact(
          "working",
          "patent-act:2:3",
          "特許法第二条第三項の実施である",
          "it is working in the sense of Patent Act Art. 2(3)",
        ),
      ),
      fact(
        "permitted",
        "act:73:1 proviso",
        "指定特許出願人がその実施について許可を受けた",
        "the designated applicant obtained permission for that working",
      ),
    ),
  },
  shape: workingFactsShape,
  inForceFrom: chapterInForceFrom,
});

/**
 * Whether working a designated invention is prohibited.
 *
 * 保全対象発明の実施の制限. It binds the designated applicant, and those who were shown the invention or learnt it through their
 * duties and know of the designation; someone who made the same invention alone is not bound. Working against a
 * condition of the permission is a breach of its own (Art. 73(4), conduct `working-against-permission-condition`).
 *
 * Sanction: `penaltiesFor("working-designated-invention")`, `penaltiesFor("working-against-permission-condition")`.
 *
 * @param facts - the person, the invention and what is done
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `prohibited` or `not-prohibited`
 * @example
 * assessWorkingProhibition(
 *   { designated: true, designatedApplicant: true, working: true, permitted: false },
 *   "2025-05-01",
 * ).answer; // => "prohibited"
 * assessWorkingProhibition({ designatedApplicant: false, knowsOfDesignation: false }, "2025-05-01").answer;
 * // => "not-prohibited"
 * @see Act, Art. 73(1)
 * @category Patents: duties under designation
 */
export function assessWorkingProhibition(
  facts: WorkingFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<"prohibited" | "not-prohibited"> {
  return workingProhibition(facts, on, options);
}

/** The facts of an application for a working permission. */
export interface WorkingPermissionFacts {
  /** Whether the designated applicant applied. 指定特許出願人による申請. */
  readonly appliedByDesignatedApplicant?: boolean | null | undefined;
  /** Whether, through the working, someone outside the circle of Art. 73(1) may learn the invention. 知るおそれ. */
  readonly outsidersMayLearn?: boolean | null | undefined;
  /** Whether the Prime Minister otherwise finds it fitting with a view to preventing leaks. その他適当と認めるとき. */
  readonly otherwiseFitting?: boolean | null | undefined;
}

const workingPermission = rule<WorkingPermissionFacts, "permission-due" | "no-permission-due">(
  ["act:73:2", "act:73:3", "act:73:4"],
  {
    question: { ja: "内閣総理大臣は実施の許可をするものとされているか。", en: "Is the permission to be granted?" },
    answers: {
      "permission-due": {
        ja: "許可をするものとする（条件を付することができる）",
        en: "it is to be granted; conditions can be attached",
      },
      "no-permission-due": { ja: "許可の要件を満たさない", en: "the requirements of a permission are not met" },
    },
    when: {
      "permission-due": allOf<WorkingPermissionFacts>(
        fact(
          "appliedByDesignatedApplicant",
          "act:73:2",
          "指定特許出願人が申請した",
          "the designated applicant applied",
        ),
        anyOf(
          criterion({
            id: "no-outsider-learns",
            text: {
              ja: "法第七十三条第一項に規定する者以外の者が内容を知るおそれがない",
              en: "nobody outside the circle of Art. 73(1) may learn the invention",
            },
            basis: at("act:73:3"),
            facts: ["outsidersMayLearn"],
            test: (facts) => (typeof facts.outsidersMayLearn === "boolean" ? !facts.outsidersMayLearn : undefined),
          }),
          fact(
            "otherwiseFitting",
            "act:73:3",
            "漏えいの防止の観点から適当と認められる",
            "it is otherwise fitting with a view to preventing leaks",
          ),
        ),
      ),
    },
    shape: workingPermissionFactsShape,
    inForceFrom: chapterInForceFrom,
  },
);

/**
 * Whether a permission to work a designated invention is to be granted.
 *
 * 実施の許可. Only the designated applicant can apply, also for a licensee. No time limit for the decision is laid down, and
 * the chapters of the Administrative Procedure Act on applications do not apply (Act Art. 88). It does not decide which
 * conditions are attached.
 *
 * Sanction: `penaltiesFor("fraudulent-permission")`.
 *
 * @param facts - who applied and what the Prime Minister finds
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `permission-due` or `no-permission-due`
 * @example
 * assessWorkingPermission({ appliedByDesignatedApplicant: true, outsidersMayLearn: false }, "2025-05-01").answer;
 * // => "permission-due"
 * @see Act, Art. 73(2) to (4)
 * @category Patents: duties under designation
 */
export function assessWorkingPermission(
  facts: WorkingPermissionFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<"permission-due" | "no-permission-due"> {
  return workingPermission(facts, on, options);
}

const disclosureProhibition = rule<DisclosureFacts, "prohibited" | "not-prohibited">("act:74:1", {
  question: { ja: "保全対象発明の開示は禁止されるか。", en: "Is disclosing the designated invention prohibited?" },
  answers: {
    prohibited: { ja: "開示してはならない", en: "it must not be disclosed" },
    "not-prohibited": { ja: "この条では禁止されない", en: "this article does not prohibit it" },
  },
  safeSide: "prohibited",
  when: {
    prohibited: unless<DisclosureFacts>(
      allOf<DisclosureFacts>(
        boundPerson("act:74:1"),
        fact("disclosing", "act:74:1", "保全対象発明の内容の開示である", "it discloses the designated invention"),
      ),
      fact("justifiableReason", "act:74:1", "正当な理由がある", "there is a justifiable reason"),
    ),
  },
  shape: disclosureFactsShape,
  inForceFrom: chapterInForceFrom,
});

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
 * @param options - readings that the caller supplies
 * @returns `prohibited` or `not-prohibited`
 * @example
 * assessDisclosureProhibition(
 *   {
 *     designated: true,
 *     shownByApplicant: true,
 *     knowsOfDesignation: true,
 *     disclosing: true,
 *     justifiableReason: false,
 *   },
 *   "2025-05-01",
 * ).answer; // => "prohibited"
 * @see Act, Art. 74(1)
 * @category Patents: duties under designation
 */
export function assessDisclosureProhibition(
  facts: DisclosureFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<"prohibited" | "not-prohibited"> {
  return disclosureProhibition(facts, on, options);
}
