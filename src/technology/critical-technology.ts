import { allOf, anyOf } from "../finding/condition";
import { fact } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import type { LegalDate } from "../kernel/legal-date";
import { criticalTechnologyFactsShape } from "./tables/fact-shapes";

/**
 * Facts about a technology, in the words of Art. 61. 特定重要技術の定義.
 *
 * The last three ask the same thing for three cases: could a situation that harms the safety of the state and its
 * people arise, if that case came about?
 *
 * @category Critical technologies
 */
export interface CriticalTechnologyFacts {
  /** It is an advanced technology. 先端的な技術. */
  readonly advanced?: boolean | null | undefined;
  /**
   * It can become important for maintaining national life and economic activity in the future.
   * 将来の国民生活及び経済活動の維持にとって重要なものとなり得る.
   */
  readonly couldBecomeImportant?: boolean | null | undefined;
  /** Harm could arise if the technology were unduly used by outsiders. 当該技術が外部に不当に利用された場合. */
  readonly harmIfTechnologyMisused?: boolean | null | undefined;
  /**
   * Harm could arise if information used in its research and development were unduly used by outsiders.
   * 研究開発に用いられる情報が外部に不当に利用された場合.
   */
  readonly harmIfResearchInformationMisused?: boolean | null | undefined;
  /**
   * Harm could arise if products or services that use it could no longer be used stably, because of an act from outside
   * on which dependence on outsiders lays them open. 物資・役務を外部に依存することで安定的に利用できなくなった場合.
   */
  readonly harmIfDependentUseCutOff?: boolean | null | undefined;
}

/** Whether a technology falls under the definition of Art. 61. */
export type CriticalTechnologyAnswer = "critical-technology" | "not-critical-technology";

const advanced = fact<CriticalTechnologyFacts>("advanced", "act:61", "先端的な技術である", "an advanced technology", {
  id: "advanced-technology",
});
const important = fact<CriticalTechnologyFacts>(
  "couldBecomeImportant",
  "act:61",
  "将来の国民生活及び経済活動の維持にとって重要なものとなり得る",
  "can become important for national life and economic activity in the future",
);
const technologyMisused = fact<CriticalTechnologyFacts>(
  "harmIfTechnologyMisused",
  "act:61",
  "当該技術が外部に不当に利用された場合に、国家及び国民の安全を損なう事態を生ずるおそれがある",
  "the safety of the State and its people could be harmed if outsiders unduly used the technology",
);
const informationMisused = fact<CriticalTechnologyFacts>(
  "harmIfResearchInformationMisused",
  "act:61",
  "研究開発に用いられる情報が外部に不当に利用された場合に、国家及び国民の安全を損なう事態を生ずるおそれがある",
  "the safety of the State and its people could be harmed if outsiders unduly used the information of its research",
);
const useCutOff = fact<CriticalTechnologyFacts>(
  "harmIfDependentUseCutOff",
  "act:61",
  "当該技術を用いた物資又は役務を外部に依存し、外部からの行為により安定的に利用できなくなった場合に、国家及び国民の安全を損なう事態を生ずるおそれがある",
  "the safety of the State and its people could be harmed if an act from outside cut off products or " +
    "services that use it and for which outsiders are depended on",
);

const definition = rule<CriticalTechnologyFacts, CriticalTechnologyAnswer>("act:61", {
  question: {
    ja: "この技術は、特定重要技術の定義に当たるか。",
    en: "Does the technology fall under the definition of a specified critical technology?",
  },
  answers: {
    "critical-technology": {
      ja: "特定重要技術の定義に当たる（指定という手続はない）",
      en: "it falls under the definition; there is no designation",
    },
    "not-critical-technology": { ja: "特定重要技術の定義に当たらない", en: "it does not fall under the definition" },
  },
  when: { "critical-technology": allOf(advanced, important, anyOf(technologyMisused, informationMisused, useCutOff)) },
  shape: criticalTechnologyFactsShape,
  inForceFrom: "2022-08-01",
});

/**
 * Whether a technology falls under the definition of a specified critical technology.
 *
 * 特定重要技術. Use it to walk through the definition of Art. 61. It is a definition and nothing more: the Act designates no
 * technology, and being in one of the guideline's areas (`technologyAreas`) neither suffices nor is needed. It does not
 * decide whether research is funded.
 *
 * @param facts - what is known of the technology; what is left out is not known
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `critical-technology` or `not-critical-technology`
 * @example
 * assessCriticalTechnology(
 *   { advanced: true, couldBecomeImportant: true, harmIfTechnologyMisused: true },
 *   "2024-05-01",
 * ).answer; // => "critical-technology"
 * assessCriticalTechnology({ advanced: false }, "2024-05-01").answer; // => "not-critical-technology"
 * assessCriticalTechnology({ advanced: false }, "2026-10-01").evidence; // => ["technology-council-bracket-only"]
 * @see Act, Art. 61
 * @category Critical technologies
 */
export function assessCriticalTechnology(
  facts: CriticalTechnologyFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<CriticalTechnologyAnswer> {
  return definition(facts, on, options);
}
