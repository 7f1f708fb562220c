import { allOf, anyOf, criterion } from "../finding/condition";
import { noteDayBeforeTheAct } from "../finding/day-before-the-act";
import type { Finding, Question } from "../finding/finding";
import { assess } from "../finding/finding";
import { known } from "../finding/truth";
import { act } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";

/**
 * Facts about a technology, in the words of Art. 61. 特定重要技術の定義.
 *
 * The last three ask the same thing for three cases: could a situation that harms the safety of the state and its people
 * arise, if that case came about?
 *
 * @category Critical technologies
 */
export interface CriticalTechnologyFacts {
  /** It is an advanced technology. 先端的な技術. */
  readonly advanced?: boolean | undefined;
  /** It can become important for maintaining national life and economic activity in the future. 将来の国民生活及び経済活動の維持にとって重要なものとなり得る. */
  readonly couldBecomeImportant?: boolean | undefined;
  /** Harm could arise if the technology were unduly used by outsiders. 当該技術が外部に不当に利用された場合. */
  readonly harmIfTechnologyMisused?: boolean | undefined;
  /** Harm could arise if information used in its research and development were unduly used by outsiders. 研究開発に用いられる情報が外部に不当に利用された場合. */
  readonly harmIfResearchInformationMisused?: boolean | undefined;
  /**
   * Harm could arise if products or services that use it could no longer be used stably, because of an act from outside on which
   * dependence on outsiders lays them open. 物資・役務を外部に依存することで安定的に利用できなくなった場合.
   */
  readonly harmIfDependentUseCutOff?: boolean | undefined;
}

/** Whether a technology falls under the definition of Art. 61. */
export type CriticalTechnologyAnswer = "critical-technology" | "not-critical-technology";

const advanced = criterion<CriticalTechnologyFacts>({
  id: "advanced-technology",
  text: { ja: "先端的な技術である", en: "an advanced technology" },
  basis: act("61"),
  facts: ["advanced"],
  test: (facts) => known(facts.advanced),
});
const important = criterion<CriticalTechnologyFacts>({
  id: "could-become-important",
  text: {
    ja: "将来の国民生活及び経済活動の維持にとって重要なものとなり得る",
    en: "can become important for national life and economic activity in the future",
  },
  basis: act("61"),
  facts: ["couldBecomeImportant"],
  test: (facts) => known(facts.couldBecomeImportant),
});
const technologyMisused = criterion<CriticalTechnologyFacts>({
  id: "harm-if-technology-misused",
  text: {
    ja: "当該技術が外部に不当に利用された場合に、国家及び国民の安全を損なう事態を生ずるおそれがある",
    en: "the safety of the state and its people could be harmed if outsiders unduly used the technology",
  },
  basis: act("61"),
  facts: ["harmIfTechnologyMisused"],
  test: (facts) => known(facts.harmIfTechnologyMisused),
});
const informationMisused = criterion<CriticalTechnologyFacts>({
  id: "harm-if-research-information-misused",
  text: {
    ja: "研究開発に用いられる情報が外部に不当に利用された場合に、国家及び国民の安全を損なう事態を生ずるおそれがある",
    en: "the safety of the state and its people could be harmed if outsiders unduly used the information of its research",
  },
  basis: act("61"),
  facts: ["harmIfResearchInformationMisused"],
  test: (facts) => known(facts.harmIfResearchInformationMisused),
});
const useCutOff = criterion<CriticalTechnologyFacts>({
  id: "harm-if-dependent-use-cut-off",
  text: {
    ja: "当該技術を用いた物資又は役務を外部に依存し、外部からの行為により安定的に利用できなくなった場合に、国家及び国民の安全を損なう事態を生ずるおそれがある",
    en: "the safety of the state and its people could be harmed if an act from outside cut off products or services that use it and for which outsiders are depended on",
  },
  basis: act("61"),
  facts: ["harmIfDependentUseCutOff"],
  test: (facts) => known(facts.harmIfDependentUseCutOff),
});

const definition: Question<CriticalTechnologyFacts, CriticalTechnologyAnswer> = {
  question: { ja: "特定重要技術の定義に当たるか", en: "Does the technology fall under the definition of a specified critical technology?" },
  basis: [act("61")],
  inForceFrom: "2022-08-01",
  unread: [{ from: "2026-09-18", answerIs: "undetermined", gap: "act-38-2026-technology" }],
  cases: [
    {
      answer: "critical-technology",
      text: { ja: "特定重要技術の定義に当たる（指定という手続はない）", en: "it falls under the definition; there is no designation" },
      when: allOf(advanced, important, anyOf(technologyMisused, informationMisused, useCutOff)),
    },
  ],
  otherwise: {
    answer: "not-critical-technology",
    text: { ja: "特定重要技術の定義に当たらない", en: "it does not fall under the definition" },
  },
};

/**
 * Whether a technology falls under the definition of a specified critical technology.
 *
 * 特定重要技術. Use it to walk through the definition of Art. 61. It is a definition and nothing more: the Act designates no technology, and being
 * in one of the guideline's areas (`technologyAreas`) neither suffices nor is needed. It does not decide whether research is funded.
 *
 * @param facts - what is known of the technology; what is left out is not known
 * @param on - the day whose law applies; from 2026-09-18 the wording was not read
 * @returns `critical-technology` or `not-critical-technology`
 * @example
 * assessCriticalTechnology({ advanced: true, couldBecomeImportant: true, harmIfTechnologyMisused: true }, "2024-05-01").answer; // => "critical-technology"
 * assessCriticalTechnology({ advanced: false }, "2024-05-01").answer; // => "not-critical-technology"
 * assessCriticalTechnology({ advanced: true }, "2026-09-18").why; // => "wording-not-read"
 * @see Act, Art. 61, https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Critical technologies
 * @since 0.1.0
 */
export function assessCriticalTechnology(facts: CriticalTechnologyFacts, on: LegalDate): Finding<CriticalTechnologyAnswer> {
  return noteDayBeforeTheAct(assess(definition, facts, on));
}
