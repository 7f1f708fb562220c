import { allOf } from "../finding/condition";
import { fact } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import type { LegalDate } from "../kernel/legal-date";
import { researchEntrustmentFactsShape } from "./tables/fact-shapes";

/**
 * Facts about one to whom research could be entrusted, in the order of Art. 64(2). 調査研究の委託の基準.
 *
 * @category Critical technologies
 */
export interface ResearchEntrustmentFacts {
  /** It is a legal person. 法人. */
  readonly corporation?: boolean | null | undefined;
  /**
   * It can study conditions at home and abroad, and trends in research, on advanced technologies as a specialist.
   * 専門的な調査及び研究を行う能力.
   */
  readonly studiesConditionsAndTrends?: boolean | null | undefined;
  /** It can collect, organise and store information from home and abroad. 情報を収集し、整理し、及び保管する能力. */
  readonly collectsOrganisesAndStores?: boolean | null | undefined;
  /** It can work together with research institutions and other bodies at home and abroad. 関係機関と連携する能力. */
  readonly cooperatesWithInstitutions?: boolean | null | undefined;
  /** It can carry out information security measures properly. 情報の安全管理のための措置を適確に実施するに足りる能力. */
  readonly securesInformation?: boolean | null | undefined;
}

/** Whether research may be entrusted under Art. 64(2). */
export type ResearchEntrustmentAnswer = "may-be-entrusted" | "may-not-be-entrusted";

const corporation = fact<ResearchEntrustmentFacts>("corporation", "act:64:2", "法人である", "a legal person");
const studies = fact<ResearchEntrustmentFacts>(
  "studiesConditionsAndTrends",
  "act:64:2:1",
  "先端的技術に関する内外の社会経済情勢及び研究開発の動向の専門的な調査研究の能力を有する",
  "can study conditions and research trends on advanced technologies as a specialist",
  { id: "specialised-study" },
);
const collects = fact<ResearchEntrustmentFacts>(
  "collectsOrganisesAndStores",
  "act:64:2:2",
  "内外の情報を収集し、整理し、保管する能力を有する",
  "can collect, organise and store information",
  { id: "information-kept" },
);
const cooperates = fact<ResearchEntrustmentFacts>(
  "cooperatesWithInstitutions",
  "act:64:2:3",
  "内外の関係機関と連携する能力を有する",
  "can work together with institutions at home and abroad",
  { id: "cooperation" },
);
const secures = fact<ResearchEntrustmentFacts>(
  "securesInformation",
  "act:64:2:4",
  "情報の安全管理のための措置を適確に実施するに足りる能力を有する",
  "can carry out information security measures properly",
  { id: "information-security" },
);

const entrustment = rule<ResearchEntrustmentFacts, ResearchEntrustmentAnswer>("act:64:2", {
  question: { ja: "調査研究を委託することができるか。", en: "May the research be entrusted to this body?" },
  answers: {
    "may-be-entrusted": { ja: "委託することができる", en: "it may be entrusted" },
    "may-not-be-entrusted": { ja: "委託することができない", en: "it may not be entrusted" },
  },
  when: { "may-be-entrusted": allOf(corporation, studies, collects, cooperates, secures) },
  shape: researchEntrustmentFactsShape,
  inForceFrom: "2022-08-01",
});

/**
 * Whether research on critical technologies may be entrusted to a body.
 *
 * 調査研究の委託（シンクタンク）. Use it to check the four capabilities; one who is entrusted becomes a 特定重要技術調査研究機関 and its people
 * are bound to secrecy (Art. 64(4)). It does not decide whether the Prime Minister entrusts anyone: the provision
 * allows it and does not require it.
 *
 * Sanction: `penaltiesFor("leak-by-research-institution")`.
 *
 * @param facts - what is known of the body
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `may-be-entrusted` or `may-not-be-entrusted`
 * @example
 * assessResearchEntrustment({ corporation: false }, "2024-05-01").answer; // => "may-not-be-entrusted"
 * assessResearchEntrustment({ corporation: true, securesInformation: true }, "2024-05-01").missing;
 * // => ["studiesConditionsAndTrends", "collectsOrganisesAndStores", "cooperatesWithInstitutions"]
 * @see Act, Art. 64(2)
 * @category Critical technologies
 */
export function assessResearchEntrustment(
  facts: ResearchEntrustmentFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<ResearchEntrustmentAnswer> {
  return entrustment(facts, on, options);
}
