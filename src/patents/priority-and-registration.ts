import { allOf, criterion, unless } from "../finding/condition";
import { enumerated } from "../finding/enumeration";
import { assess, type Finding, type Question } from "../finding/finding";
import { known } from "../finding/truth";
import { act, cite } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";
import { chapterInForceFrom, unlistedAmendment } from "./chapter-in-force";

const PATENT_ACT = "334AC0000000121";
const UTILITY_MODEL_ACT = "334AC0000000123";

/** The facts of a domestic priority claim after the dismissal of its base application. */
export interface DomesticPriorityFacts {
  /** Whether the application claims priority under Patent Act Art. 41(1). 国内優先権の主張. */
  readonly claimsDomesticPriority?: boolean | undefined;
  /**
   * The provision of the Act under which the base application was dismissed: discontinued review (`69(4)`), working (`73(8)`),
   * disclosure (`74(3)`), foreign filing (`78(7)`); `another` for a dismissal on another ground, `none` where it was not dismissed.
   */
  readonly baseDismissedUnder?: "69(4)" | "73(8)" | "74(3)" | "78(7)" | "another" | "none" | undefined;
}

const dismissals: readonly unknown[] = ["69(4)", "73(8)", "74(3)", "78(7)"];

const domesticPriority: Question<DomesticPriorityFacts, "priority-lost" | "priority-stands"> = {
  question: { ja: "国内優先権の主張は効力を失うか。", en: "Does the domestic priority claim lose its effect?" },
  basis: [act("82", 1)],
  inForceFrom: chapterInForceFrom,
  unread: unlistedAmendment,
  enumerations: [enumerated("baseDismissedUnder", ["69(4)", "73(8)", "74(3)", "78(7)", "another", "none"], act("82", 1))],
  cases: [
    {
      answer: "priority-lost",
      text: { ja: "優先権の主張は効力を失う", en: "the priority claim loses its effect" },
      when: allOf<DomesticPriorityFacts>(
        criterion({
          id: "claims-domestic-priority",
          text: { ja: "特許法第四十一条第一項の優先権の主張を伴う", en: "the application claims priority under Patent Act Art. 41(1)" },
          basis: cite(PATENT_ACT, "41", 1),
          facts: ["claimsDomesticPriority"],
          test: (facts) => known(facts.claimsDomesticPriority),
        }),
        criterion({
          id: "base-dismissed-under-act",
          text: {
            ja: "基礎とした特許出願が第六十九条第四項、第七十三条第八項（準用を含む。）又は第七十八条第七項により却下された",
            en: "the base application was dismissed under Art. 69(4), 73(8) (also through 74(3)) or 78(7)",
          },
          basis: act("82", 1),
          facts: ["baseDismissedUnder"],
          test: ({ baseDismissedUnder: under }) =>
            dismissals.includes(under) ? true : under === "another" || under === "none" ? false : undefined,
        }),
      ),
    },
  ],
  otherwise: { answer: "priority-stands", text: { ja: "この条では失われない", en: "this article does not take it away" } },
};

/**
 * Whether a domestic priority claim is lost because its base application was dismissed under the Act.
 *
 * 優先権の主張の失効. It decides nothing about the other requirements of a priority claim.
 *
 * @param facts - the claim and the dismissal of its base
 * @param on - the day whose law applies
 * @returns `priority-lost` or `priority-stands`
 * @example
 * assessDomesticPriority({ claimsDomesticPriority: true, baseDismissedUnder: "69(4)" }, "2025-09-01").answer; // => "priority-lost"
 * @see Act, Art. 82(1); Patent Act, Art. 41(1) https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Patents: special rules
 * @since 0.1.0
 */
export function assessDomesticPriority(facts: DomesticPriorityFacts, on: LegalDate): Finding<"priority-lost" | "priority-stands"> {
  return assess(domesticPriority, facts, on);
}

/** The facts of the registration of a utility model that describes a designated invention. */
export interface UtilityModelRegistrationFacts {
  /** Whether an application for a utility model was received. 実用新案登録出願. */
  readonly utilityModelApplication?: boolean | undefined;
  /** Whether its description, claims or drawings describe a designated invention. 保全対象発明の記載. */
  readonly describesDesignatedInvention?: boolean | undefined;
  /** Whether the designation has been cancelled or its period has expired; the notice of it does not matter here. */
  readonly designationEnded?: boolean | undefined;
}

const utilityModel: Question<UtilityModelRegistrationFacts, "must-not-register" | "not-held"> = {
  question: { ja: "実用新案権の設定の登録は留保されるか。", en: "Is the registration of the utility model held?" },
  basis: [act("82", 5)],
  inForceFrom: chapterInForceFrom,
  unread: unlistedAmendment,
  cases: [
    {
      answer: "must-not-register",
      text: { ja: "設定の登録をしてはならない", en: "it must not be registered" },
      when: unless<UtilityModelRegistrationFacts>(
        allOf(
          criterion({
            id: "utility-model-application",
            text: { ja: "実用新案登録出願である", en: "it is an application for a utility model" },
            basis: cite(UTILITY_MODEL_ACT, "5", 1),
            facts: ["utilityModelApplication"],
            test: (facts) => known(facts.utilityModelApplication),
          }),
          criterion({
            id: "describes-designated-invention",
            text: { ja: "保全対象発明が記載されている", en: "it describes a designated invention" },
            basis: act("82", 5),
            facts: ["describesDesignatedInvention"],
            test: (facts) => known(facts.describesDesignatedInvention),
          }),
        ),
        criterion({
          id: "designation-ended",
          text: { ja: "保全指定が解除され、又は期間が満了した", en: "the designation was cancelled or has expired" },
          basis: act("82", 5),
          facts: ["designationEnded"],
          test: (facts) => known(facts.designationEnded),
        }),
      ),
    },
  ],
  otherwise: { answer: "not-held", text: { ja: "この条では留保されない", en: "this article does not hold it" } },
};

/**
 * Whether the registration of a utility model is held because it describes a designated invention.
 *
 * 実用新案権の設定の登録の留保. It ends with the cancellation or expiry of the designation itself, not with the notice of it.
 *
 * @param facts - the application for a utility model and the designation
 * @param on - the day whose law applies
 * @returns `must-not-register` or `not-held`
 * @example
 * assessUtilityModelRegistration({ utilityModelApplication: true, describesDesignatedInvention: true, designationEnded: false }, "2025-09-01").answer; // => "must-not-register"
 * @see Act, Art. 82(5) https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Patents: special rules
 * @since 0.1.0
 */
export function assessUtilityModelRegistration(
  facts: UtilityModelRegistrationFacts,
  on: LegalDate,
): Finding<"must-not-register" | "not-held"> {
  return assess(utilityModel, facts, on);
}
