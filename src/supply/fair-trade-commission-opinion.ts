import { allOf, not } from "../finding/condition";
import { fact } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import type { LegalDate } from "../kernel/legal-date";
import { fairTradeCommissionFactsShape } from "./tables/fact-shapes";

/** Facts that decide whether the Fair Trade Commission may be asked about a plan. 公正取引委員会との関係. */
export interface FairTradeCommissionFacts {
  /** Two or more persons applied. */
  readonly joint?: boolean | null | undefined;
  /** They run businesses in the same industry. 同一の業種. */
  readonly sameIndustry?: boolean | null | undefined;
  /** The minister asked the Commission's opinion on the plan. */
  readonly opinionAsked?: boolean | null | undefined;
  /** The plan, or its change, was certified. */
  readonly certified?: boolean | null | undefined;
}

/** The answers about the Fair Trade Commission's part. */
export type FairTradeCommissionAnswer =
  | "commission-may-state-opinion"
  | "minister-may-ask-opinion"
  | "not-provided-for";

/**
 * Tells which steps of Art. 29 are open for a plan: the minister may ask, the Commission may state an opinion.
 *
 * 公正取引委員会との関係 (Act Art. 29). The minister may ask the Fair Trade Commission before certifying a plan, or its change, of
 * two or more persons in the same industry. The Commission may state an opinion on a plan about which it was asked and
 * which was then certified. Both are powers, not duties, and neither exempts anyone from the Antimonopoly Act.
 *
 * @param facts - the facts; what is left out is not known
 * @param on - the day whose law applies
 * @returns `commission-may-state-opinion`, `minister-may-ask-opinion` or `not-provided-for`
 * @example
 * assessFairTradeCommissionOpinion(
 *   { joint: true, sameIndustry: true, opinionAsked: false, certified: false },
 *   "2024-04-01",
 * ).answer; // => "minister-may-ask-opinion"
 * assessFairTradeCommissionOpinion({ joint: false }, "2024-04-01").answer; // => "not-provided-for"
 * @see Act Art. 29
 * @category Supply plans
 */
export function assessFairTradeCommissionOpinion(
  facts: FairTradeCommissionFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<FairTradeCommissionAnswer> {
  return opinion(facts, on, options);
}

const joint = fact<FairTradeCommissionFacts>(
  "joint",
  "act:29:1",
  "二以上の者の申請に係る",
  "two or more persons applied",
);
const sameIndustry = fact<FairTradeCommissionFacts>(
  "sameIndustry",
  "act:29:1",
  "同一の業種に属する事業を営む者である",
  "they are in the same industry",
);
const certified = fact<FairTradeCommissionFacts>(
  "certified",
  "act:29:2",
  "主務大臣が認定をした計画である",
  "the plan was certified",
);

const opinion = rule<FairTradeCommissionFacts, FairTradeCommissionAnswer>(["act:29:1", "act:29:2"], {
  question: {
    ja: "この計画について公正取引委員会の意見の手続があるか。",
    en: "Which part may the Fair Trade Commission take in this plan?",
  },
  answers: {
    "commission-may-state-opinion": {
      ja: "公正取引委員会は意見を述べることができる",
      en: "the Commission may state an opinion",
    },
    "minister-may-ask-opinion": {
      ja: "主務大臣は公正取引委員会に意見を求めることができる",
      en: "the minister may ask the Commission's opinion",
    },
    "not-provided-for": { ja: "法第二十九条の手続はない", en: "Art. 29 does not apply" },
  },
  when: {
    "commission-may-state-opinion": allOf(
      joint,
      sameIndustry,
      fact("opinionAsked", "act:29:2", "公正取引委員会が意見を求められた計画である", "its opinion was asked"),
      certified,
    ),
    "minister-may-ask-opinion": allOf(joint, sameIndustry, not(certified)),
  },
  shape: fairTradeCommissionFactsShape,
  inForceFrom: "2022-08-01",
});
