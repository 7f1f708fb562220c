import { allOf, not } from "../finding/condition";
import { fact } from "../finding/fact";
import { type Finding, withSafeSide } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { chapterInForceFrom } from "./chapter-in-force";
import type { SharingBusiness } from "./review";
import { sharingChangeFactsShape } from "./tables/fact-shapes";

/** Application for approval of a new business that handles the information (form 2). 発明共有事業者の変更の承認の申請. */
export interface SharingApprovalApplication {
  /** The designated applicant: name, address, and of a legal person its representative. */
  readonly applicant: SharingBusiness;
  /** Number of the patent application. 特許出願の番号. @pattern \S @maxLength 20000 */
  readonly applicationNumber: string;
  /** The new business. 新たに情報の取扱いを認める事業者. */
  readonly newBusiness: SharingBusiness;
  /** Why it must be let in. 必要な理由. @pattern \S @maxLength 20000 */
  readonly reason: string;
  /** How it will manage the information. 情報の管理の予定. @pattern \S @maxLength 20000 */
  readonly plannedManagement: string;
}

/** Notice of another change of the businesses that share the invention (form 3). 発明共有事業者の変更の届出. */
export interface SharingChangeNotice {
  /** The designated applicant: name, address, and of a legal person its representative. */
  readonly applicant: SharingBusiness;
  /** Number of the patent application. 特許出願の番号. @pattern \S @maxLength 20000 */
  readonly applicationNumber: string;
  /** The business that the change concerns. */
  readonly business: SharingBusiness;
  /** What changed: it no longer handles the information, or something else about it changed. */
  readonly change: "stopped-handling" | "other";
  /** The change in words. 変更の内容. @pattern \S @maxLength 20000 */
  readonly description: string;
}

/** The facts of a change of the businesses that share the invention. */
export interface SharingChangeFacts {
  /** Whether the applicant is a designated applicant. 指定特許出願人. */
  readonly designatedApplicant?: boolean | null | undefined;
  /** Whether a business is newly let in to handle the information. 新たに情報の取扱いを認める. */
  readonly newlyLetIn?: boolean | null | undefined;
  /** Whether that business stood in the papers filed to keep the application (Act Art. 67(9)(ii)). 書類に記載した事業者. */
  readonly namedInKeepingAnswer?: boolean | null | undefined;
  /** Whether a business no longer handles the information, or something else about a sharing business changed. */
  readonly otherChange?: boolean | null | undefined;
}

/** What a change of the sharing businesses calls for. */
export type SharingChangeAnswer = "prior-approval" | "notice-without-delay" | "nothing";

const designatedApplicant = fact<SharingChangeFacts>(
  "designatedApplicant",
  "act:70:5",
  "指定特許出願人である",
  "the applicant is a designated applicant",
);

const answers = {
  "prior-approval": {
    ja: "あらかじめ内閣総理大臣の承認を要する（様式第二）",
    en: "prior approval of the Prime Minister (form 2)",
  },
  "notice-without-delay": { ja: "遅滞なく届け出る（様式第三）", en: "notice without delay (form 3)" },
  nothing: { ja: "承認も届出も要しない", en: "neither approval nor notice" },
} satisfies Readonly<Record<SharingChangeAnswer, BilingualText>>;

const sharingChange = rule<SharingChangeFacts, SharingChangeAnswer>(["act:76:1", "act:76:2"], {
  question: {
    ja: "発明共有事業者の変更に承認又は届出を要するか。",
    en: "Does the change of the sharing businesses need approval or notice?",
  },
  answers,
  // Neither act stands in for the other: approval is asked for beforehand, a change is notified after it.
  safeSide: {
    answer: "prior-approval",
    answerText: {
      ja: "新たに情報の取扱いを認める前に承認を受け（様式第二）、他の変更は生じた後に遅滞なく届け出る（様式第三）",
      en: "ask for approval before a business is let in (form 2), and notify any other change without delay (form 3)",
    },
  },
  when: {
    "prior-approval": allOf<SharingChangeFacts>(
      designatedApplicant,
      fact(
        "newlyLetIn",
        "act:76:1",
        "事業者に新たに情報の取扱いを認める",
        "a business is newly let in to handle the information",
      ),
      not(
        fact(
          "namedInKeepingAnswer",
          "act:76:1",
          "法第六十七条第九項の書類に記載した事業者である",
          "the business stood in the papers of Art. 67(9)",
        ),
      ),
    ),
    "notice-without-delay": allOf<SharingChangeFacts>(
      designatedApplicant,
      fact(
        "otherChange",
        "act:76:2",
        "取扱いをやめた、その他発明共有事業者について変更が生じた",
        "a business stopped handling it, or something else about one changed",
      ),
    ),
  },
  shape: sharingChangeFactsShape,
  inForceFrom: chapterInForceFrom,
});

/**
 * Whether a change of the businesses that share a designated invention needs approval or notice.
 *
 * 発明共有事業者の変更. A business that did not stand in the papers filed to keep the application needs prior approval; every
 * other change is notified without delay. A person who handles the information inside a business is a matter of its own
 * measures. Where both happen, ask for each change alone.
 *
 * Sanction: `penaltiesFor("fraudulent-approval")`.
 * Sanction: no penalty (`penaltiesFor("sharing-without-approval")`, `penaltiesFor("sharing-change-unreported")`) for
 * the omission itself.
 *
 * @param facts - the change
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `prior-approval`, `notice-without-delay` or `nothing`
 * @example
 * assessSharingChange({ designatedApplicant: true, newlyLetIn: true, namedInKeepingAnswer: false }, "2025-05-01")
 *   .answer; // => "prior-approval"
 * assessSharingChange({ designatedApplicant: true, newlyLetIn: false, otherChange: true }, "2025-05-01").answer;
 * // => "notice-without-delay"
 * @see Act, Art. 76; Cabinet Office Order No. 78 of 2023, Art. 11
 * @category Patents: duties under designation
 */
export function assessSharingChange(
  facts: SharingChangeFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<SharingChangeAnswer> {
  const finding = sharingChange(facts, on, options);
  // Who lets nobody in, or one who stood in the papers, asks for no approval; of each change it is asked alone, so who
  // lets somebody else in has nothing to notify.
  const { newlyLetIn: letIn, namedInKeepingAnswer: named } = (facts ?? {}) as SharingChangeFacts;
  if (typeof letIn !== "boolean" && named !== true) return finding;
  const answer = letIn === true && named !== true ? "prior-approval" : "notice-without-delay";
  return withSafeSide(finding, { answer, answerText: answers[answer] });
}
