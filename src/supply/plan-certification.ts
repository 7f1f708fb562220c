import type { Condition } from "../finding/condition";
import { allOf, anyOf, criterion, not } from "../finding/condition";
import { readEnumerations, withIssues } from "../finding/enumeration";
import type { Finding, Question } from "../finding/finding";
import { assess, undetermined } from "../finding/finding";
import { rule } from "../finding/rule";
import { all, any, known, negate } from "../finding/truth";
import type { Citation } from "../kernel/citation";
import { cite } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { wordingsOf } from "../kernel/wordings";
import { materialWord } from "./material-word";
import type { MaterialId } from "./materials";
import { isDesignatedMaterial } from "./materials";
import { inOrdinance, planOrdinanceOn } from "./plan-procedure";
import type { PlanOrdinanceRow } from "./tables/plan-ordinances";
import { planOrdinances } from "./tables/plan-ordinances";
import { touchedBy } from "./unread-wording";

/** Measures that a plan contains (Act Art. 9(4)(iv)). 取組を円滑かつ確実に実施するために行う措置. */
export interface PlanMeasureFacts {
  /** Extra production, or release of stock, when supply is tight. 平時を上回る生産、在庫又は備蓄の放出. */
  readonly extraProductionOrStockRelease?: boolean | undefined;
  /** Use or supply of substitutes when supply is tight. 代替となる物資の使用又は供給. */
  readonly substitutes?: boolean | undefined;
  /** Buying from others than usual when supply is tight. 供給源の多様化. */
  readonly otherSources?: boolean | undefined;
  /** Another measure for stable supply when supply is tight. */
  readonly otherWhenTight?: boolean | undefined;
  /** Investment that keeps or strengthens the capacity to supply. 供給能力の維持若しくは強化に資する投資. */
  readonly supplyCapacityInvestment?: boolean | undefined;
  /** Investment in the capacity to provide an indispensable service; counts where the ordinance says so. 役務の提供能力. */
  readonly serviceCapacityInvestment?: boolean | undefined;
  /** Capital investment, research and development or the like that reduces dependence. 依存の低減の実現に資する設備投資、研究開発等. */
  readonly dependenceReduction?: boolean | undefined;
}

/** What the competent minister looks at when a plan asks for certification. 認定の要件に係る事実. */
export interface PlanCertificationApplication {
  /** Id of the product to which the plan belongs. 特定重要物資. */
  readonly material?: MaterialId | undefined;
  /** The content fits the action policy for the product. 取組方針に照らし適切. */
  readonly fitsActionPolicy?: boolean | undefined;
  /** It is expected to run at least for the period of the action policy. 定められた期間以上. */
  readonly runsPolicyPeriod?: boolean | undefined;
  /** It is expected to be carried out within the time limit of the action policy. 期限内. */
  readonly endsWithinPolicyLimit?: boolean | undefined;
  /** The structure is suited to carrying out the plan. 実施体制. */
  readonly structureAdequate?: boolean | undefined;
  /** The amount of funds and how they are raised are suited to it. 資金の額及びその調達方法. */
  readonly fundingAdequate?: boolean | undefined;
  /** The measures that are expected to be taken. 措置. */
  readonly measures?: PlanMeasureFacts | undefined;
  /**
   * Whether the minister reads the two listed measures as both required. Only matters at MHLW and for the joint ordinance, whose
   * text does not say.
   */
  readonly bothMeasuresRequired?: boolean | undefined;
  /** A structure to manage information on the undertaking is in place. 情報を適切に管理するための体制. */
  readonly informationManagementInPlace?: boolean | undefined;
  /** Two or more persons drew up the plan together. 共同して作成. */
  readonly joint?: boolean | undefined;
  /** At least two of them run a business in the same industry. 同一の業種. */
  readonly sameIndustry?: boolean | undefined;
  /** Fair competition with others in that industry is kept. 適正な競争の確保. */
  readonly fairCompetitionKept?: boolean | undefined;
  /** The interests of consumers or related businesses may be harmed unduly. 一般消費者及び関連事業者の利益. */
  readonly undulyHarmsConsumersOrRelatedBusinesses?: boolean | undefined;
}

/** The answers about certification of a plan. */
export type PlanCertificationAnswer = "certifiable" | "not-certifiable";

type Facts = PlanCertificationApplication;

/** A criterion that is one yes-or-no fact of the application. */
function stated(id: string, ja: string, en: string, basis: Citation, fact: keyof Facts): Condition<Facts> {
  return criterion({ id, text: { ja, en }, basis, facts: [fact], test: (facts) => known(facts[fact]) });
}

/** A criterion that is one measure of the plan. */
function measure(id: string, ja: string, en: string, basis: Citation, fact: keyof PlanMeasureFacts): Condition<Facts> {
  return criterion({ id, text: { ja, en }, basis, facts: [`measures.${fact}`], test: (facts) => known(facts.measures?.[fact]) });
}

const whenTightFacts = ["extraProductionOrStockRelease", "substitutes", "otherSources", "otherWhenTight"] as const;
const investmentFacts = ["supplyCapacityInvestment", "dependenceReduction"] as const;

/**
 * The measures of the ordinance. Where both kinds are listed, one kind alone meets the requirement only if the ordinance is read so:
 * each kind has an alternative that the other kind is there and is enough. Without an ordinance that stays open.
 */
function measuresOf(row: PlanOrdinanceRow | undefined): Condition<Facts> {
  const limb = (item: string, ...below: readonly string[]) =>
    row === undefined ? at("act:9:4:4") : cite(row.law, row.articles.measures, undefined, item, ...below);
  const tight = (of: 0 | 1 | 2 | 3) => limb("1", ...(row === undefined ? [] : [row.limbsWhenTight[of]]));
  const capacity = limb("2");
  const whenTight = [
    measure(
      "extra-production-or-stock-release",
      "需給ひっ迫時の増産又は放出",
      "extra production or stock release",
      tight(0),
      whenTightFacts[0],
    ),
    measure("substitutes", "代替となる物資の使用又は供給", "use or supply of substitutes", tight(1), whenTightFacts[1]),
    measure("other-sources", "供給源の多様化", "other sources", tight(2), whenTightFacts[2]),
    measure("other-when-tight", "その他の需給ひっ迫時の措置", "another measure when supply is tight", tight(3), whenTightFacts[3]),
  ];
  const investment = [
    measure(
      "supply-capacity",
      "供給能力の維持又は強化に資する投資",
      "investment in the capacity to supply",
      capacity,
      "supplyCapacityInvestment",
    ),
    ...(row?.serviceCapacityCounts === true
      ? [
          measure(
            "service-capacity",
            "供給不可欠役務の提供能力の維持又は強化に資する投資",
            "investment in the capacity to provide an indispensable service",
            capacity,
            "serviceCapacityInvestment",
          ),
        ]
      : []),
    measure(
      "dependence-reduction",
      "依存の低減の実現に資する措置",
      "capital investment or R&D that reduces dependence",
      row?.id === "maff" ? limb("3") : capacity,
      "dependenceReduction",
    ),
  ];
  if (row?.measures === "any-one") return anyOf(...whenTight, ...investment);
  const basis = row === undefined ? at("act:9:4:4") : inOrdinance(row, row.articles.measures);
  const alone = (id: string, ja: string, en: string, kind: readonly (keyof PlanMeasureFacts)[]): Condition<Facts> =>
    criterion({
      id,
      text: { ja, en },
      basis,
      facts: [row === undefined ? "material" : "bothMeasuresRequired", ...kind.map((fact) => `measures.${fact}`)],
      grade: "inferred",
      test: (facts) => {
        const there = any(...kind.map((fact) => known(facts.measures?.[fact])));
        // Where it is not known which ordinance governs, it is not known either whether one kind is enough.
        return all(there, row === undefined ? undefined : negate(known(facts.bothMeasuresRequired)));
      },
    });
  return allOf(
    anyOf(
      ...whenTight,
      alone(
        "investment-alone-is-enough",
        "投資等の措置だけで足りる（省令の文言からは定まらない）",
        "investment alone is enough (the ordinance does not say)",
        investmentFacts,
      ),
    ),
    anyOf(
      ...investment,
      alone(
        "measure-when-tight-alone-is-enough",
        "需給ひっ迫時の措置だけで足りる（省令の文言からは定まらない）",
        "a measure when supply is tight is enough alone (the ordinance does not say)",
        whenTightFacts,
      ),
    ),
  );
}

/** The question for one ordinance; without an ordinance, the question as far as the Act alone answers it. */
function questionOf(row: PlanOrdinanceRow | undefined): Question<Facts, PlanCertificationAnswer> {
  return {
    question: { ja: "この供給確保計画は認定の要件を満たすか。", en: "Does this supply plan meet the requirements of certification?" },
    basis: row === undefined ? [at("act:9:4")] : [at("act:9:4"), inOrdinance(row, row.articles.measures)],
    inForceFrom: "2022-08-01",
    wordings: wordingsOf(["act:9:4"]),
    ...(row === undefined ? undefined : { grade: row.source.grade }),
    cases: [
      {
        answer: "certifiable",
        text: { ja: "認定の要件を満たす", en: "the plan meets the requirements; the minister certifies it" },
        when: allOf(
          criterion({
            id: "specified-critical-product",
            text: { ja: "特定重要物資又はその原材料等に関する計画", en: "the plan is about a designated product or its inputs" },
            basis: at("order:1"),
            facts: ["material"],
            test: (facts, on) =>
              typeof facts.material === "string" ? isDesignatedMaterial(facts.material, on) : on < "2022-12-23" ? false : undefined,
          }),
          stated("fits-action-policy", "取組方針に照らし適切", "the content fits the action policy", at("act:9:4:1"), "fitsActionPolicy"),
          anyOf(
            stated(
              "policy-period",
              "取組方針の期間以上行われる",
              "runs at least the period of the policy",
              at("act:9:4:2"),
              "runsPolicyPeriod",
            ),
            stated(
              "policy-time-limit",
              "取組方針の期限内で行われる",
              "ends within the time limit of the policy",
              at("act:9:4:2"),
              "endsWithinPolicyLimit",
            ),
          ),
          stated("structure", "実施体制が適切", "the structure is adequate", at("act:9:4:3"), "structureAdequate"),
          stated("funding", "資金の額及びその調達方法が適切", "the funding is adequate", at("act:9:4:3"), "fundingAdequate"),
          measuresOf(row),
          stated(
            "information-management",
            "情報を管理するための体制が整備されている",
            "information management is in place",
            at("act:9:4:5"),
            "informationManagementInPlace",
          ),
          anyOf(
            not(stated("joint", "二以上の者が共同して作成した計画", "two or more persons drew up the plan", at("act:9:4:6"), "joint")),
            not(stated("same-industry", "同一の業種に属する", "they are in the same industry", at("act:9:4:6"), "sameIndustry")),
            allOf(
              stated("fair-competition", "適正な競争が確保される", "fair competition is kept", at("act:9:4:6:イ"), "fairCompetitionKept"),
              not(
                stated(
                  "undue-harm",
                  "一般消費者及び関連事業者の利益を不当に害するおそれ",
                  "undue harm to consumers or related businesses",
                  at("act:9:4:6:ロ"),
                  "undulyHarmsConsumersOrRelatedBusinesses",
                ),
              ),
            ),
          ),
        ),
      },
    ],
    otherwise: {
      answer: "not-certifiable",
      text: { ja: "認定の要件を満たさない", en: "the plan does not meet the requirements" },
    },
  };
}

const withoutOrdinance = questionOf(undefined);
const questions = planOrdinances.map((row) => ({ row, question: questionOf(row) }));

/**
 * Tells whether a supply plan meets the six requirements of certification.
 *
 * 供給確保計画の認定 (Act Art. 9(4) and the ministry's ordinance). The requirements are looked at in the order of the article: fit with
 * the action policy, its period or time limit, structure and funds, measures, information management, and, for joint plans
 * in the same industry only, competition. One measure is enough at METI, MAFF and MLIT; MHLW and the joint ordinance list two
 * without saying whether one is enough, so one of two is undetermined there. It does not decide whether the action policy
 * covers the item, nor replace the minister's judgement, and no certification is deemed given after a time.
 *
 * @param application - the facts; what is left out is not known
 * @param on - the day whose law applies
 * @returns the finding; from 2026-09-18 `undetermined`, with the answer under the last wording read in `lastRead`
 * @example
 * assessPlanCertification({ material: "batteries", informationManagementInPlace: false }, "2024-04-01").answer; // => "not-certifiable"
 * assessPlanCertification({ material: "batteries" }, "2024-04-01").answer; // => "undetermined"
 * @see Act Art. 9 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Supply plans
 * @since 0.1.0
 */
export function assessPlanCertification(application: PlanCertificationApplication, on: LegalDate): Finding<PlanCertificationAnswer> {
  const { facts, issues } = readEnumerations<Facts>(application ?? {}, [materialWord]);
  return withIssues(certificationOf(facts, on), issues);
}

function certificationOf(facts: Facts, on: LegalDate): Finding<PlanCertificationAnswer> {
  const row = isLegalDate(on) ? planOrdinanceOn(facts.material, on) : undefined;
  const found = questions.find((one) => one.row === row);
  if (found !== undefined) {
    const finding = touchedBy(assess(found.question, facts, on), found.row.gaps);
    return finding.missing.includes("bothMeasuresRequired") ? touchedBy(finding, ["plan-measures-one-or-both"]) : finding;
  }
  const finding = assess(withoutOrdinance, facts, on);
  // No measure is prescribed without an ordinance, so a plan can fail on another requirement but cannot meet them all.
  const open = finding.why === "facts-missing" || finding.answer === "certifiable";
  return open && typeof facts.material === "string" ? undetermined(withoutOrdinance, on, "not-in-force") : finding;
}

/** Facts that decide whether the Fair Trade Commission may be asked about a plan. 公正取引委員会との関係. */
export interface FairTradeCommissionFacts {
  /** Two or more persons applied. */
  readonly joint?: boolean | undefined;
  /** They run businesses in the same industry. 同一の業種. */
  readonly sameIndustry?: boolean | undefined;
  /** The minister asked the Commission's opinion on the plan. */
  readonly opinionAsked?: boolean | undefined;
  /** The plan, or its change, was certified. */
  readonly certified?: boolean | undefined;
}

/**
 * Tells which steps of Art. 29 are open for a plan: the minister may ask, the Commission may state an opinion.
 *
 * 公正取引委員会との関係 (Act Art. 29). The minister may ask the Fair Trade Commission before certifying a plan, or its change, of two or
 * more persons in the same industry. The Commission may state an opinion on a plan about which it was asked and which was then
 * certified. Both are powers, not duties, and neither exempts anyone from the Antimonopoly Act.
 *
 * @param facts - the facts; what is left out is not known
 * @param on - the day whose law applies
 * @returns `commission-may-state-opinion`, `minister-may-ask-opinion` or `not-provided-for`
 * @example
 * assessFairTradeCommissionOpinion({ joint: true, sameIndustry: true, opinionAsked: false, certified: false }, "2024-04-01").answer; // => "minister-may-ask-opinion"
 * assessFairTradeCommissionOpinion({ joint: false }, "2024-04-01").answer; // => "not-provided-for"
 * @see Act Art. 29 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Supply plans
 * @since 0.1.0
 */
export function assessFairTradeCommissionOpinion(facts: FairTradeCommissionFacts, on: LegalDate): Finding<FairTradeCommissionAnswer> {
  return commissionQuestion(facts, on);
}

/** The answers about the Fair Trade Commission's part. */
export type FairTradeCommissionAnswer = "commission-may-state-opinion" | "minister-may-ask-opinion" | "not-provided-for";

const fact = (
  id: string,
  ja: string,
  en: string,
  basis: Citation,
  name: keyof FairTradeCommissionFacts,
): Condition<FairTradeCommissionFacts> => criterion({ id, text: { ja, en }, basis, facts: [name], test: (facts) => known(facts[name]) });
const joint = fact("joint", "二以上の者の申請", "two or more persons applied", at("act:29:1"), "joint");
const sameIndustry = fact("same-industry", "同一の業種に属する", "they are in the same industry", at("act:29:1"), "sameIndustry");
const certified = fact("certified", "認定をした計画", "the plan was certified", at("act:29:2"), "certified");
const question = rule<FairTradeCommissionFacts, FairTradeCommissionAnswer>(["act:29:1", "act:29:2"], {
  question: {
    ja: "この計画について公正取引委員会の意見の手続があるか。",
    en: "Which part may the Fair Trade Commission take in this plan?",
  },
  answers: {
    "commission-may-state-opinion": { ja: "公正取引委員会は意見を述べることができる", en: "the Commission may state an opinion" },
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
      fact("opinion-asked", "意見を求められた計画", "its opinion was asked", at("act:29:2"), "opinionAsked"),
      certified,
    ),
    "minister-may-ask-opinion": allOf(joint, sameIndustry, not(certified)),
  },
  inForceFrom: "2022-08-01",
});

const commissionQuestion = question;
