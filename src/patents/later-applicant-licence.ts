import { allOf, anyOf, not } from "../finding/condition";
import { fact } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import type { LegalDate } from "../kernel/legal-date";
import { chapterInForceFrom } from "./chapter-in-force";
import { laterApplicantFactsShape } from "./tables/fact-shapes";

/** The facts of a later applicant whose application fails because of an unpublished designated one. */
export interface LaterApplicantFacts {
  /** Whether the later applicant is itself a designated applicant. 指定特許出願人. */
  readonly designatedApplicant?: boolean | null | undefined;
  /** Whether another application was designated. 保全指定がされた他の特許出願. */
  readonly otherDesignated?: boolean | null | undefined;
  /** Whether the other application was not published because of Act Art. 66(7). 出願公開がされなかったため. */
  readonly otherUnpublishedUnderAct?: boolean | null | undefined;
  /** Whether the invention of its own application cannot be patented under Patent Act Art. 29-2. */
  readonly barredByEarlierApplication?: boolean | null | undefined;
  /** Whether it knew that. 知らないで. */
  readonly knewOfBar?: boolean | null | undefined;
  /**
   * Whether it carried on, before publication of the other application, a business in Japan that works the invention.
   * 実施である事業.
   */
  readonly businessInJapan?: boolean | null | undefined;
  /** Whether it was preparing such a business in Japan before that publication. 事業の準備. */
  readonly preparationInJapan?: boolean | null | undefined;
  /** Whether the refusal of its own application is final. 拒絶をすべき旨の査定又は審決が確定. */
  readonly refusalFinal?: boolean | null | undefined;
}

const laterApplicant = rule<LaterApplicantFacts, "licence" | "no-licence">(["act:81:1", "act:81:2"], {
  question: { ja: "後願者は通常実施権を有するか。", en: "Does the later applicant have a non-exclusive licence?" },
  answers: {
    licence: {
      ja: "実施又は準備をしている発明及び事業の目的の範囲内で通常実施権を有する（相当の対価を支払う）",
      en: "a non-exclusive licence within the invention and the purpose of the business, for reasonable consideration",
    },
    "no-licence": { ja: "この条による通常実施権はない", en: "this article gives no licence" },
  },
  when: {
    licence: allOf<LaterApplicantFacts>(
      fact("designatedApplicant", "act:81:1", "指定特許出願人である", "the later applicant is a designated applicant"),
      fact("otherDesignated", "act:81:1", "他の特許出願について保全指定がされた", "another application was designated"),
      fact(
        "otherUnpublishedUnderAct",
        "act:66:7",
        "法第六十六条第七項の規定により他の特許出願の出願公開がされなかった",
        "Art. 66(7) kept the other application unpublished",
      ),
      fact(
        "barredByEarlierApplication",
        "patent-act:29-2",
        "自己の発明が特許法第二十九条の二により特許を受けることができない",
        "Patent Act Art. 29-2 bars a patent on its own invention",
      ),
      not(fact("knewOfBar", "act:81:1", "そのことを知っていた", "it knew of the bar")),
      anyOf(
        fact(
          "businessInJapan",
          "act:81:1",
          "他の特許出願の出願公開前に、日本国内において当該発明の実施である事業をしていた",
          "it carried on the business in Japan before that publication",
        ),
        fact(
          "preparationInJapan",
          "act:81:1",
          "他の特許出願の出願公開前に、日本国内においてその事業の準備をしていた",
          "it was preparing that business in Japan before that publication",
        ),
      ),
      fact("refusalFinal", "act:81:1", "自己の特許出願の拒絶が確定した", "the refusal of its own application is final"),
    ),
  },
  shape: laterApplicantFactsShape,
  inForceFrom: chapterInForceFrom,
});

/**
 * Whether a later applicant has a licence under the patent of an earlier, unpublished designated application.
 *
 * 後願者の通常実施権. The licence covers the invention and the purpose of the business carried on or prepared, under the
 * resulting patent or an exclusive licence that exists when the refusal becomes final; the holder of either is paid
 * reasonable consideration. It decides neither the amount nor whether working was permitted while both were designated.
 *
 * @param facts - the two applications and the business
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `licence` or `no-licence`
 * @example
 * assessLaterApplicantLicence(
 *   {
 *     designatedApplicant: true,
 *     otherDesignated: true,
 *     otherUnpublishedUnderAct: true,
 *     barredByEarlierApplication: true,
 *     knewOfBar: false,
 *     preparationInJapan: true,
 *     refusalFinal: true,
 *   },
 *   "2028-05-01",
 * ).answer; // => "licence"
 * @see Act, Art. 81; Patent Act, Art. 29-2
 * @category Patents: compensation
 */
export function assessLaterApplicantLicence(
  facts: LaterApplicantFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<"licence" | "no-licence"> {
  return laterApplicant(facts, on, options);
}
