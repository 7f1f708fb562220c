import { addDays } from "../calendar/days";
import type { Condition } from "../finding/condition";
import { allOf, anyOf, criterion, decided, eachOf, not } from "../finding/condition";
import { type EnumeratedFact, enumerated, withIssues } from "../finding/enumeration";
import { fact, factAt } from "../finding/fact";
import { basisIn, readFacts } from "../finding/fact-shape";
import type { Finding } from "../finding/finding";
import { undetermined, withMissing } from "../finding/finding";
import { type RuleOptions, readingOf } from "../finding/reading";
import { type Rule, type RuleDefinition, ruleInWordings } from "../finding/rule";
import { touchedBy } from "../finding/touched-by";
import { all, any, known, negate } from "../finding/truth";
import type { Citation } from "../kernel/citation";
import { wrongType } from "../kernel/input-issues";
import { defineIssue, type Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate } from "../kernel/legal-date";
import { at, citationIn, type Provision } from "../kernel/provision";
import { type WordingStretch, wordingsOf } from "../kernel/wordings";
import { isAnyMaterialDesignated, isDesignatedMaterial } from "./designated-material";
import type { MaterialPartId } from "./material-part";
import { materialWord } from "./material-word";
import type { MaterialId } from "./materials";
import type { ListedMeasures, PlanOrdinanceId, PlanOrdinanceRow } from "./plan-ordinance";
import { planOrdinanceOn, planOrdinancesOn } from "./plan-procedure";
import { planCertificationApplicationShape } from "./tables/fact-shapes";
import { partsSince } from "./tables/parts-since";
import { planOrdinances } from "./tables/plan-ordinances";

/** Measures that a plan contains (Act Art. 9(4)(iv)). 取組を円滑かつ確実に実施するために行う措置. */
export interface PlanMeasureFacts {
  /** Extra production, or release of stock, when supply is tight. 平時を上回る生産、在庫又は備蓄の放出. */
  readonly extraProductionOrStockRelease?: boolean | null | undefined;
  /** Use or supply of substitutes when supply is tight. 代替となる物資の使用又は供給. */
  readonly substitutes?: boolean | null | undefined;
  /** Buying from others than usual when supply is tight. 供給源の多様化. */
  readonly otherSources?: boolean | null | undefined;
  /** Another measure for stable supply when supply is tight. */
  readonly otherWhenTight?: boolean | null | undefined;
  /** Investment that keeps or strengthens the capacity to supply. 供給能力の維持若しくは強化に資する投資. */
  readonly supplyCapacityInvestment?: boolean | null | undefined;
  /** Investment in the capacity to provide an indispensable service; counts where the ordinance says so. 役務の提供能力. */
  readonly serviceCapacityInvestment?: boolean | null | undefined;
  /** Capital investment, research and development or the like that reduces dependence. 依存の低減の実現に資する設備投資、研究開発等. */
  readonly dependenceReduction?: boolean | null | undefined;
}

/** What the competent minister looks at when a plan asks for certification. 認定の要件に係る事実. */
export interface PlanCertificationApplication {
  /** Id of the product to which the plan belongs. 特定重要物資. */
  readonly material?: MaterialId | null | undefined;
  /**
   * Ids of the parts of the product that the plan is about, as in `materialScope`: the minerals, the hull of a ship.
   * Only asked where the Order names parts of the product and one of them was not named yet on the day. 対象となる部分.
   * @maxItems 1000
   */
  readonly parts?: readonly MaterialPartId[] | null | undefined;
  /**
   * The plan concerns a service that is indispensable to the supply of the product. Only matters since Art. 9 was
   * amended to reach such services. 特定重要物資等供給不可欠役務.
   */
  readonly concernsIndispensableService?: boolean | null | undefined;
  /** The content fits the action policy for the product. 取組方針に照らし適切. */
  readonly fitsActionPolicy?: boolean | null | undefined;
  /**
   * It is expected to run at least for the period of the action policy. For each undertaking the policy fixes a period
   * or a time limit (Art. 8(2)(iii)); whichever it fixes decides, so that of these two facts one is enough, and the
   * other is left out or `false`. Where the undertakings of a plan stand under different terms, each has to meet its
   * own: look at them one by one. 定められた期間以上.
   */
  readonly runsPolicyPeriod?: boolean | null | undefined;
  /** It is expected to be carried out within the time limit of the action policy. 期限内. */
  readonly endsWithinPolicyLimit?: boolean | null | undefined;
  /** The structure is suited to carrying out the plan. 実施体制. */
  readonly structureAdequate?: boolean | null | undefined;
  /** The amount of funds and how they are raised are suited to it. 資金の額及びその調達方法. */
  readonly fundingAdequate?: boolean | null | undefined;
  /** The measures that are expected to be taken. 措置. */
  readonly measures?: PlanMeasureFacts | null | undefined;
  /** A structure to manage information on the undertaking is in place. 情報を適切に管理するための体制. */
  readonly informationManagementInPlace?: boolean | null | undefined;
  /** Two or more persons drew up the plan together. 共同して作成. */
  readonly joint?: boolean | null | undefined;
  /** At least two of them run a business in the same industry. 同一の業種. */
  readonly sameIndustry?: boolean | null | undefined;
  /** Fair competition with others in that industry is kept. 適正な競争の確保. */
  readonly fairCompetitionKept?: boolean | null | undefined;
  /** The interests of consumers or related businesses may be harmed unduly. 一般消費者及び関連事業者の利益. */
  readonly undulyHarmsConsumersOrRelatedBusinesses?: boolean | null | undefined;
}

/** The answers about certification of a plan. */
export type PlanCertificationAnswer = "certifiable" | "not-certifiable";

type Facts = PlanCertificationApplication;
type MeasureName = keyof PlanMeasureFacts;

const whenTightFacts: readonly MeasureName[] = [
  "extraProductionOrStockRelease",
  "substitutes",
  "otherSources",
  "otherWhenTight",
];
const investmentFacts: readonly MeasureName[] = ["supplyCapacityInvestment", "dependenceReduction"];

/** What is missing where nobody has said how an ordinance is read: no fact, but a reading. */
const reading = "options.readings";

/** Where the measures stand as long as no ordinance prescribes any. */
const measuresInTheAct = at("act:9:4:4");

/** The citation of a provision of the ordinance of a row; what is said of the measures where there is none. */
function citedBy(row: PlanOrdinanceRow | undefined, provision: Provision | undefined): Citation {
  if (row === undefined || provision === undefined) return measuresInTheAct;
  return citationIn(row.basis.law, provision.slice(provision.indexOf(":") + 1));
}

/**
 * The measures of the ordinance; without one, those that the ordinances have in common. Where both kinds are listed,
 * one kind alone meets the requirement only if the ordinance is read so. Without an ordinance that stays open.
 *
 * @param bothRequired - what the caller reads in an ordinance that does not say
 */
function measuresOf(row: PlanOrdinanceRow | undefined, bothRequired: boolean | undefined): Condition<Facts> {
  const listed: Partial<ListedMeasures> = row?.listedMeasures ?? {};
  const measure = (name: MeasureName, id: string, ja: string, en: string, provision?: Provision): Condition<Facts> =>
    factAt(`measures.${name}`, citedBy(row, provision), ja, en, row === undefined ? { id, grade: "inferred" } : { id });
  const whenTight = [
    measure(
      "extraProductionOrStockRelease",
      "extra-production-or-stock-release",
      "需給ひっ迫時の増産又は放出が講じられると見込まれる",
      "extra production or stock release",
      listed.extraProductionOrStockRelease,
    ),
    measure(
      "substitutes",
      "substitutes",
      "代替となる物資の使用又は供給が講じられると見込まれる",
      "use or supply of substitutes",
      listed.substitutes,
    ),
    measure(
      "otherSources",
      "other-sources",
      "供給源の多様化が講じられると見込まれる",
      "other sources",
      listed.otherSources,
    ),
    measure(
      "otherWhenTight",
      "other-when-tight",
      "その他の需給ひっ迫時の措置が講じられると見込まれる",
      "another measure when supply is tight",
      listed.otherWhenTight,
    ),
    // MLIT names extra production only: a release of stock falls under its last limb.
    ...(listed.stockRelease === undefined
      ? []
      : [
          measure(
            "extraProductionOrStockRelease",
            "stock-release",
            "需給ひっ迫時の増産又は放出（放出による場合）",
            "extra production or stock release: where it is a release of stock",
            listed.stockRelease,
          ),
        ]),
  ];
  const investment = [
    measure(
      "supplyCapacityInvestment",
      "supply-capacity",
      "供給能力の維持又は強化に資する投資が講じられると見込まれる",
      "investment in the capacity to supply",
      listed.supplyCapacityInvestment,
    ),
    ...(listed.serviceCapacityInvestment === undefined
      ? []
      : [
          measure(
            "serviceCapacityInvestment",
            "service-capacity",
            "供給不可欠役務の提供能力の維持又は強化に資する投資",
            "investment in the capacity to provide an indispensable service",
            listed.serviceCapacityInvestment,
          ),
        ]),
    measure(
      "dependenceReduction",
      "dependence-reduction",
      "依存の低減の実現に資する措置が講じられると見込まれる",
      "capital investment or R&D that reduces dependence",
      listed.dependenceReduction,
    ),
  ];
  if (row?.measures === "any-one") return anyOf(...whenTight, ...investment);
  return allOf(
    anyOf(...whenTight, ...investment),
    eachOf((facts) => [bothKinds(facts, row, bothRequired)]),
  );
}

/** Both kinds of measures are there, or one of them is enough: what is open in it is what can still decide. */
function bothKinds(
  facts: Facts,
  row: PlanOrdinanceRow | undefined,
  bothRequired: boolean | undefined,
): Condition<Facts> {
  const of = (name: MeasureName) => known(facts.measures?.[name]);
  const kinds = [whenTightFacts, investmentFacts].map((names) => ({ truth: any(...names.map(of)), names }));
  const both = all(...kinds.map(({ truth }) => truth));
  const byReading = both === true ? "text" : bothRequired === undefined ? "inferred" : "stated";
  const open =
    both === false
      ? []
      : kinds.flatMap(({ truth, names }) => (truth === true ? [] : names.filter((name) => of(name) === undefined)));
  // Where it is not known which ordinance governs, it is not known either whether one kind is enough.
  const decides = row === undefined ? ["material"] : bothRequired === undefined ? [reading] : [];
  return decided(
    {
      id: "both-kinds-of-measures-or-one-is-enough",
      text: {
        ja: "需給ひっ迫時の措置及び投資等の措置の双方がある、又は一方だけで足りる（足りるかは省令の文言からは定まらない）",
        en:
          "measures of both kinds, when supply is tight and investment; or one kind is enough (the order " +
          "does not say whether it is)",
      },
      basis: citedBy(row, row?.provision),
      grade: byReading,
    },
    any(both, row === undefined ? undefined : negate(bothRequired)),
    [...open.map((name) => `measures.${name}`), ...decides],
  );
}

const partOfAnotherProduct = defineIssue(
  "part-of-another-product",
  {
    ja: "「{part}」は、政令が「{material}」について掲げる部分ではありません。",
    en: "{part} is no part that the Order names of {material}.",
  },
  at("order:1"),
);

/** The parts of the product are words: those that the Order names on any day. */
export const partWords: EnumeratedFact = enumerated(
  "parts.*",
  Object.values(partsSince).flatMap((parts) => Object.keys(parts ?? {})),
  at("order:1"),
);

/** What the parts and the product say against each other: a part that the Order names within another product. */
export function issuesInParts({ material, parts }: Pick<Facts, "material" | "parts">): readonly Issue[] {
  if (parts === undefined || parts === null) return [];
  if (!Array.isArray(parts)) return [{ ...wrongType(["parts"], { expected: "array" }), basis: at("order:1") }];
  return Array.from(parts as readonly unknown[]).flatMap((part, index) =>
    typeof material === "string" && typeof part === "string" && !Object.hasOwn(partsSince[material] ?? {}, part)
      ? [partOfAnotherProduct(["parts", index], { part, material })]
      : [],
  );
}

/** Where the plan is about parts that the Order names: each was named on the day. A part that is none is not known. */
const namedParts = criterion<Facts>({
  id: "parts-named-by-the-order",
  text: {
    ja: "施行令第一条の当該号に掲げる部分に関する計画",
    en: "the plan is about parts of the product that the Order names",
  },
  basis: at("order:1"),
  facts: ["parts"],
  test: ({ material, parts }, on) => {
    const since: Readonly<Record<string, LegalDate>> = partsSince[material as MaterialId] ?? {};
    const named = (part: unknown) =>
      typeof part === "string" && Object.hasOwn(since, part) ? on >= (since[part] as LegalDate) : undefined;
    if (Array.isArray(parts) && parts.length > 0) return all(...Array.from(parts as readonly unknown[]).map(named));
    return parts === undefined || parts === null || Array.isArray(parts) ? allNamed(since, on) : undefined;
  },
});

/** Whether every part that the Order names on any day was named on that day; if not, it matters which one it is. */
const allNamed = (since: Readonly<Record<string, LegalDate>>, on: LegalDate) =>
  Object.values(since).every((from) => from <= on) ? true : undefined;

const statesParts = ({ material, parts }: Facts) =>
  (typeof material === "string" && partsSince[material] !== undefined) || (parts !== undefined && parts !== null);

/** The requirements of the Act that no ordinance fills in, in the order of the article. */
const fitsPolicy = fact<Facts>(
  "fitsActionPolicy",
  "act:9:4:1",
  "取組の内容が取組方針に照らし適切である",
  "the content fits the action policy",
);
const runsInTime = anyOf<Facts>(
  fact(
    "runsPolicyPeriod",
    "act:9:4:2",
    "取組方針で定められた期間以上行われると見込まれる",
    "runs at least the period of the policy",
  ),
  fact(
    "endsWithinPolicyLimit",
    "act:9:4:2",
    "取組方針で定められた期限内で行われると見込まれる",
    "ends within the time limit of the policy",
  ),
);
const structure = fact<Facts>(
  "structureAdequate",
  "act:9:4:3",
  "取組の実施体制が適切である",
  "the structure is adequate",
);
const funding = fact<Facts>(
  "fundingAdequate",
  "act:9:4:3",
  "資金の額及びその調達方法が適切である",
  "the funding is adequate",
);
const informationManagement = fact<Facts>(
  "informationManagementInPlace",
  "act:9:4:5",
  "情報を管理するための体制が整備されている",
  "information management is in place",
);
const competition = anyOf<Facts>(
  not(fact("joint", "act:9:4:6", "二以上の者が共同して作成した計画である", "two or more persons drew up the plan")),
  not(fact("sameIndustry", "act:9:4:6", "同一の業種に属する事業を営む者である", "they are in the same industry")),
  allOf<Facts>(
    fact("fairCompetitionKept", "act:9:4:6:イ", "適正な競争が確保される", "fair competition is kept"),
    not(
      fact(
        "undulyHarmsConsumersOrRelatedBusinesses",
        "act:9:4:6:ロ",
        "一般消費者及び関連事業者の利益を不当に害するおそれがある",
        "undue harm to consumers or related businesses",
      ),
    ),
  ),
);

/**
 * What bears an answer although Art. 9 was amended: the amendment is about services, and all requirements must be met.
 */
const stands: Readonly<Record<string, Condition<Facts>>> = {
  "plan-without-service": not(
    fact(
      "concernsIndispensableService",
      "act:9:4",
      "特定重要物資等供給不可欠役務に関する計画",
      "the plan concerns an indispensable service",
    ),
  ),
  "plan-fails-what-stands": not(allOf(fitsPolicy, runsInTime, structure, funding, informationManagement, competition)),
};

const ofTheActAlone = wordingsOf(["act:9:4"]);
/** What the register says of Art. 9(4) and of the article of each ordinance on the measures. */
export const wordingsOfOrdinances: Readonly<Record<PlanOrdinanceId, readonly WordingStretch[]>> = {
  meti: wordingsOf(["act:9:4", "meti-plan:3"]),
  mhlw: wordingsOf(["act:9:4", "mhlw-plan:3"]),
  maff: wordingsOf(["act:9:4", "maff-plan:3"]),
  mlit: wordingsOf(["act:9:4", "mlit-plan:4"]),
  "mhlw-meti": wordingsOf(["act:9:4", "mhlw-meti-plan:3"]),
};

/** The rule of one ordinance; without an ordinance, the rule as far as the Act alone answers it. */
function ruleOf(row: PlanOrdinanceRow | undefined, bothRequired?: boolean): Rule<Facts, PlanCertificationAnswer> {
  const definition: RuleDefinition<Facts, PlanCertificationAnswer> = {
    question: {
      ja: "この供給確保計画は認定の要件を満たすか。",
      en: "Does this supply plan meet the requirements of certification?",
    },
    answers: {
      certifiable: { ja: "認定の要件を満たす", en: "the plan meets the requirements; the minister certifies it" },
      "not-certifiable": { ja: "認定の要件を満たさない", en: "the plan does not meet the requirements" },
    },
    when: {
      certifiable: allOf(
        criterion<Facts>({
          id: "specified-critical-product",
          text: {
            ja: "特定重要物資又はその原材料等に関する計画である",
            en: "the plan is about a specified critical product or its inputs",
          },
          basis: at("order:1"),
          facts: ["material"],
          test: ({ material }, on) => {
            if (typeof material === "string") return isDesignatedMaterial(material, on);
            return isAnyMaterialDesignated(on) ? undefined : false;
          },
        }),
        eachOf((facts) => (statesParts(facts) ? [namedParts] : [])),
        fitsPolicy,
        runsInTime,
        structure,
        funding,
        measuresOf(row, bothRequired),
        informationManagement,
        competition,
      ),
    },
    inForceFrom: "2022-08-01",
    stands,
    ...(row === undefined ? undefined : { grade: row.source.grade }),
    ...(row?.measures === "both-listed" ? { openQuestions: ["both-measures-required"] } : undefined),
  };
  return row === undefined
    ? ruleInWordings([at("act:9:4")], definition, ofTheActAlone)
    : ruleInWordings([at("act:9:4"), citedBy(row, row.provision)], definition, wordingsOfOrdinances[row.id]);
}

const withoutOrdinance = ruleOf(undefined);
const rules = new Map(planOrdinances.map((row) => [row, ruleOf(row)] as const));
/** The same of ordinances that leave open whether both measures are required, read one way and the other. */
const bothListed = planOrdinances.filter((row) => row.measures === "both-listed");
const asRead = {
  required: new Map(bothListed.map((row) => [row, ruleOf(row, true)] as const)),
  oneIsEnough: new Map(bothListed.map((row) => [row, ruleOf(row, false)] as const)),
};

const serviceMeasureWithoutService = defineIssue(
  "service-measure-without-service",
  {
    ja: "役務の提供能力に資する投資が措置とされていますが、計画は供給不可欠役務に関するものでないとされています。",
    en:
      "Investment in the capacity to provide a service is a measure of the plan, and the plan is said to " +
      "concern no service.",
  },
  at("mlit-plan:4::2"),
);

/** What the facts of an application say against each other. */
export function contradictionsInCertification(application: PlanCertificationApplication): readonly Issue[] {
  return application.concernsIndispensableService === false && application.measures?.serviceCapacityInvestment === true
    ? [serviceMeasureWithoutService(["measures", "serviceCapacityInvestment"])]
    : [];
}

/**
 * Tells whether a supply plan meets the six requirements of certification.
 *
 * 供給確保計画の認定 (Act Art. 9(4) and the ministry's ordinance). The requirements are looked at in the order of the article:
 * fit with the action policy, its period or time limit, structure and funds, measures, information management, and, for
 * joint plans in the same industry only, competition. One measure is enough at METI, MAFF and MLIT; MHLW and the joint
 * ordinance list two without saying whether one is enough, so one of two is undetermined there unless
 * `options.readings` says how they are read. It does not decide whether the action policy covers the item, nor replace
 * the minister's judgement, and no certification is deemed given after a time.
 *
 * Since 2026 Art. 9 reaches plans on services, in a wording that was not read. An answer is given (`inferred`) where
 * the plan is said to concern no service, or fails a requirement other than the measures; else it is `undetermined`,
 * with the answer of the day before in `lastRead`.
 *
 * @param application - the facts; what is left out is not known
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns the finding
 * @example
 * assessPlanCertification({ material: "batteries", informationManagementInPlace: false }, "2024-04-01").answer;
 * // => "not-certifiable"
 * assessPlanCertification({ material: "batteries" }, "2024-04-01").answer; // => "undetermined"
 * assessPlanCertification({ material: "batteries", fundingAdequate: false }, "2026-10-01").evidence;
 * // => ["plan-fails-what-stands"]
 * @see Act Art. 9
 * @category Supply plans
 */
export function assessPlanCertification(
  application: PlanCertificationApplication,
  on: LegalDate,
  options?: RuleOptions,
): Finding<PlanCertificationAnswer> {
  // Parts that are no list leave open what the plan is about; left out, it is about the whole product.
  const shape = { ...planCertificationApplicationShape, parts: "elsewhere" } as const;
  const known = { shape, enumerations: [materialWord, partWords] };
  const { facts, issues } = readFacts<Facts>(application, known, basisIn(withoutOrdinance.asks));
  const contradictions = contradictionsInCertification(facts);
  // What hangs on two facts that contradict each other is not known.
  const read: Facts =
    contradictions.length === 0
      ? facts
      : {
          ...facts,
          concernsIndispensableService: undefined,
          measures: { ...facts.measures, serviceCapacityInvestment: undefined },
        };
  const wrong = [...issues, ...issuesInParts(facts), ...contradictions];
  return withIssues(certificationOf(read, on, options), wrong);
}

function certificationOf(
  facts: Facts,
  on: LegalDate,
  options: RuleOptions | undefined,
): Finding<PlanCertificationAnswer> {
  const finding = certificationUnderRowOf(facts, on, options);
  if (finding.why !== "wording-not-read" || finding.lastRead === null) return finding;
  // The answer of the day before, by the ordinance of that day.
  const { until } = finding.lastRead;
  const { answer, answerText, missing } = certificationUnderRowOf(facts, addDays(until, -1), options);
  const read = { ...finding, lastRead: { answer, answerText, until, missing } };
  if (!finding.missing.includes("concernsIndispensableService") || facts.measures?.serviceCapacityInvestment === true)
    return read;
  // Of a plan that may concern no service, what the wording that stands still asks for is missing, too.
  const measures = { ...facts.measures, serviceCapacityInvestment: false };
  const plain = certificationUnderRowOf({ ...facts, concernsIndispensableService: false, measures }, on, options);
  return { ...read, missing: [...new Set([...finding.missing, ...plain.missing])] };
}

function certificationUnderRowOf(
  facts: Facts,
  on: LegalDate,
  options: RuleOptions | undefined,
): Finding<PlanCertificationAnswer> {
  const row = isLegalDate(on) ? planOrdinanceOn(facts.material, on) : undefined;
  if (row !== undefined) {
    const bothRequired = readingOf(options, "both-measures-required");
    const read =
      bothRequired === undefined ? undefined : (bothRequired ? asRead.required : asRead.oneIsEnough).get(row);
    const finding = (read ?? (rules.get(row) as typeof withoutOrdinance))(facts, on, options);
    const open = finding.missing.includes(reading) || (read !== undefined && finding.grade === "stated");
    return touchedBy(finding, [...(row.gaps ?? []), ...(open ? ["plan-measures-one-or-both"] : [])]);
  }
  const finding = withoutOrdinance(facts, on, options);
  // No measure is prescribed without an ordinance, so a plan can fail on another requirement but cannot meet them all.
  const open = finding.why === "facts-missing" || finding.answer === "certifiable";
  if (finding.why === "facts-missing" && typeof facts.material !== "string") {
    // What any of the ordinances of the day asks for, beside the product.
    const asked = planOrdinancesOn(on).flatMap(({ materials }) =>
      materials.map((material) => ({ ...facts, material })),
    );
    const missing = [
      ...new Set(["material", ...asked.flatMap((one) => certificationUnderRowOf(one, on, options).missing)]),
    ];
    return asked.length === 0 ? finding : withMissing(finding, missing);
  }
  return open && typeof facts.material === "string" ? undetermined(withoutOrdinance.asks, on, "not-in-force") : finding;
}
