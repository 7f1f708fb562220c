import { allOf, unless } from "../finding/condition";
import { enumerated } from "../finding/enumeration";
import { fact, word } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { chapterInForceFrom } from "./chapter-in-force";
import { domesticPriorityFactsShape, utilityModelRegistrationFactsShape } from "./tables/fact-shapes";

/** The facts of a domestic priority claim after the dismissal of its base application. */
export interface DomesticPriorityFacts {
  /** Whether the application claims priority under Patent Act Art. 41(1). 国内優先権の主張. */
  readonly claimsDomesticPriority?: boolean | null | undefined;
  /**
   * The provision of the Act under which the base application was dismissed: discontinued review (`69(4)`), working
   * (`73(8)`), disclosure (`74(3)`), foreign filing (`78(7)`); `another` for a dismissal on another ground, `none`
   * where it was not dismissed.
   */
  readonly baseDismissedUnder?: "69(4)" | "73(8)" | "74(3)" | "78(7)" | "another" | "none" | null | undefined;
}

const dismissals = ["69(4)", "73(8)", "74(3)", "78(7)"] as const;

const domesticPriority = rule<DomesticPriorityFacts, "priority-lost" | "priority-stands">("act:82:1", {
  question: { ja: "国内優先権の主張は効力を失うか。", en: "Does the domestic priority claim lose its effect?" },
  answers: {
    "priority-lost": { ja: "優先権の主張は効力を失う", en: "the priority claim loses its effect" },
    "priority-stands": { ja: "この条では失われない", en: "this article does not take it away" },
  },
  when: {
    "priority-lost": allOf<DomesticPriorityFacts>(
      fact(
        "claimsDomesticPriority",
        "patent-act:41:1",
        "特許法第四十一条第一項の優先権の主張を伴う",
        "the application claims priority under Patent Act Art. 41(1)",
      ),
      word(
        "baseDismissedUnder",
        dismissals,
        "act:82:1",
        "基礎とした特許出願が第六十九条第四項、第七十三条第八項（準用を含む。）又は第七十八条第七項により却下された",
        "the base application was dismissed under Art. 69(4), 73(8) (also through 74(3)) or 78(7)",
        { id: "base-dismissed-under-act" },
      ),
    ),
  },
  shape: domesticPriorityFactsShape,
  inForceFrom: chapterInForceFrom,
  enumerations: [enumerated("baseDismissedUnder", [...dismissals, "another", "none"], at("act:82:1"))],
});

/**
 * Whether a domestic priority claim is lost because its base application was dismissed under the Act.
 *
 * 優先権の主張の失効. It decides nothing about the other requirements of a priority claim.
 *
 * @param facts - the claim and the dismissal of its base
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `priority-lost` or `priority-stands`
 * @example
 * assessDomesticPriority({ claimsDomesticPriority: true, baseDismissedUnder: "69(4)" }, "2025-09-01").answer;
 * // => "priority-lost"
 * @see Act, Art. 82(1); Patent Act, Art. 41(1)
 * @category Patents: special rules
 */
export function assessDomesticPriority(
  facts: DomesticPriorityFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<"priority-lost" | "priority-stands"> {
  return domesticPriority(facts, on, options);
}

/** The facts of the registration of a utility model that describes a designated invention. */
export interface UtilityModelRegistrationFacts {
  /** Whether an application for a utility model was received. 実用新案登録出願. */
  readonly utilityModelApplication?: boolean | null | undefined;
  /** Whether its description, claims or drawings describe a designated invention. 保全対象発明の記載. */
  readonly describesDesignatedInvention?: boolean | null | undefined;
  /** Whether the designation has been cancelled or its period has expired; the notice of it does not matter here. */
  readonly designationEnded?: boolean | null | undefined;
}

const utilityModel = rule<UtilityModelRegistrationFacts, "must-not-register" | "not-held">("act:82:5", {
  question: { ja: "実用新案権の設定の登録は留保されるか。", en: "Is the registration of the utility model held?" },
  answers: {
    "must-not-register": { ja: "設定の登録をしてはならない", en: "it must not be registered" },
    "not-held": { ja: "この条では留保されない", en: "this article does not hold it" },
  },
  when: {
    "must-not-register": unless<UtilityModelRegistrationFacts>(
      allOf(
        fact(
          "utilityModelApplication",
          "334AC0000000123:5:1",
          "実用新案登録出願である",
          "it is an application for a utility model",
        ),
        fact(
          "describesDesignatedInvention",
          "act:82:5",
          "保全対象発明が記載されている",
          "it describes a designated invention",
        ),
      ),
      fact(
        "designationEnded",
        "act:82:5",
        "保全指定が解除され、又は期間が満了した",
        "the designation was cancelled or has expired",
      ),
    ),
  },
  shape: utilityModelRegistrationFactsShape,
  inForceFrom: chapterInForceFrom,
});

/**
 * Whether the registration of a utility model is held because it describes a designated invention.
 *
 * 実用新案権の設定の登録の留保. It ends with the cancellation or expiry of the designation itself, not with the notice of it.
 *
 * @param facts - the application for a utility model and the designation
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `must-not-register` or `not-held`
 * @example
 * assessUtilityModelRegistration(
 *   { utilityModelApplication: true, describesDesignatedInvention: true, designationEnded: false },
 *   "2025-09-01",
 * ).answer; // => "must-not-register"
 * @see Act, Art. 82(5)
 * @category Patents: special rules
 */
export function assessUtilityModelRegistration(
  facts: UtilityModelRegistrationFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<"must-not-register" | "not-held"> {
  return utilityModel(facts, on, options);
}
