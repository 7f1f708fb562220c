import { allOf, anyOf, type Criterion, criterion, not } from "../finding/condition";
import { enumerated } from "../finding/enumeration";
import { fact, word } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { materialDesignationFactsShape } from "./tables/fact-shapes";

/** What somebody proposes to designate. 物資（プログラムを含む。）. */
export type DesignationObject = "goods" | "program" | "service" | "other";

/** What is needed to produce a product: 原材料、部品、設備、機器、装置、プログラム. `other` is none of them. */
export type InputKind = "raw-material" | "part" | "equipment" | "device" | "apparatus" | "program" | "other";

/**
 * The measures by which stable supply is ensured, in the order of Art. 7: five that strengthen the supply network,
 * three that lower dependence.
 */
export type SupplyMeasure =
  | "production-base"
  | "diversification-of-sources"
  | "stockpiling"
  | "production-technology"
  | "other-strengthening"
  | "rational-use"
  | "substitutes"
  | "other-reduction-of-dependence";

/** Facts for the designation of a product, in the order of Act Art. 7. An absent fact is not known. */
export interface MaterialDesignationFacts {
  /**
   * What would be designated: goods, or a program, which counts as goods. A raw material is `goods` where it is to be
   * designated itself. 物資.
   */
  readonly object?: DesignationObject | null | undefined;
  /** It is essential to the survival of the people. 国民の生存に必要不可欠. */
  readonly essentialToSurvival?: boolean | null | undefined;
  /** The people's life relies on it widely. 広く国民生活が依拠. */
  readonly widelyReliedOnByDailyLife?: boolean | null | undefined;
  /** Economic activity relies on it widely. 広く経済活動が依拠. */
  readonly widelyReliedOnByEconomicActivity?: boolean | null | undefined;
  /** Where the dependence lies: in the product itself or in an input needed to produce it. 物資又は原材料等. */
  readonly dependenceLiesIn?: "product" | "input" | null | undefined;
  /** The kind of that input. 原材料等. */
  readonly inputKind?: InputKind | null | undefined;
  /** That input is needed to produce the product. その生産に必要な. */
  readonly inputNeededForProduction?: boolean | null | undefined;
  /** It depends on the outside to excess. 外部に過度に依存. */
  readonly excessivelyDependentOnOutside?: boolean | null | undefined;
  /** There is a risk that it will. 依存するおそれ. */
  readonly riskOfDependence?: boolean | null | undefined;
  /**
   * Acts carried out from outside could harm the safety of the State and the people, and this is to be forestalled.
   * 外部から行われる行為.
   */
  readonly actsFromOutsideMayHarmSafety?: boolean | null | undefined;
  /** The measures by which stable supply would be ensured; `[]` where there is none. 取組. @maxItems 1000 */
  readonly measures?: readonly SupplyMeasure[] | null | undefined;
  /** Ensuring stable supply by them is specially necessary. 特に必要. */
  readonly speciallyNecessary?: boolean | null | undefined;
}

const strengthening: readonly string[] = [
  "production-base",
  "diversification-of-sources",
  "stockpiling",
  "production-technology",
  "other-strengthening",
];
const reducing: readonly string[] = ["rational-use", "substitutes", "other-reduction-of-dependence"];
const inputKinds: readonly string[] = ["raw-material", "part", "equipment", "device", "apparatus", "program"];
const enumerations = [
  enumerated("object", ["goods", "program", "service", "other"], at("act:7")),
  enumerated("dependenceLiesIn", ["product", "input"], at("act:7")),
  enumerated("inputKind", [...inputKinds, "other"], at("act:7")),
  enumerated("measures.*", [...strengthening, ...reducing], at("act:7")),
];

/** A criterion that a list names one of the kinds; a word that is none of either kind leaves it open. */
function measures(
  id: string,
  kinds: readonly string[],
  others: readonly string[],
  ja: string,
  en: string,
): Criterion<MaterialDesignationFacts> {
  return criterion({
    id: `measures-${id}`,
    text: { ja, en },
    basis: at("act:7"),
    facts: ["measures"],
    test: ({ measures: named }) => {
      if (!Array.isArray(named)) return undefined;
      if (named.some((one) => kinds.includes(one))) return true;
      return named.every((one) => others.includes(one)) ? false : undefined;
    },
  });
}

const goodsOrProgram = word<MaterialDesignationFacts>(
  "object",
  ["goods", "program"],
  "act:7",
  "物資（プログラムを含む。）である",
  "it is goods or a program",
  {
    id: "goods-or-program",
  },
);
const actsFromOutside = fact<MaterialDesignationFacts>(
  "actsFromOutsideMayHarmSafety",
  "act:7",
  "外部から行われる行為により国家及び国民の安全を損なう事態を未然に防止するためである",
  "it serves to forestall harm to the safety of the State and the people by acts from outside",
  { id: "acts-from-outside" },
);

/** Every element of Art. 7, in its order. */
const elements = allOf<MaterialDesignationFacts>(
  goodsOrProgram,
  anyOf(
    fact(
      "essentialToSurvival",
      "act:7",
      "国民の生存に必要不可欠である",
      "it is essential to the survival of the people",
    ),
    fact("widelyReliedOnByDailyLife", "act:7", "広く国民生活が依拠している", "the people's life relies on it widely", {
      id: "relied-on-by-daily-life",
    }),
    fact(
      "widelyReliedOnByEconomicActivity",
      "act:7",
      "広く経済活動が依拠している",
      "economic activity relies on it widely",
      {
        id: "relied-on-by-economic-activity",
      },
    ),
  ),
  anyOf(
    word(
      "dependenceLiesIn",
      ["product"],
      "act:7",
      "当該物資についての依存である",
      "the dependence lies in the product itself",
      {
        id: "dependence-in-the-product",
      },
    ),
    allOf(
      word(
        "inputKind",
        inputKinds,
        "act:7",
        "原材料、部品、設備、機器、装置又はプログラムについての依存である",
        "the dependence lies in a raw material, part, equipment, device, apparatus or program",
        { id: "dependence-in-an-input" },
      ),
      fact(
        "inputNeededForProduction",
        "act:7",
        "当該原材料等が生産に必要である",
        "that input is needed to produce the product",
      ),
    ),
  ),
  anyOf(
    fact(
      "excessivelyDependentOnOutside",
      "act:7",
      "外部に過度に依存している",
      "it depends on the outside excessively",
      {
        id: "excessive-dependence",
      },
    ),
    fact("riskOfDependence", "act:7", "外部に依存するおそれがある", "there is a risk that it will"),
  ),
  actsFromOutside,
  anyOf(
    measures(
      "strengthening-the-supply-network",
      strengthening,
      reducing,
      "供給網を強靱化するための取組による",
      "by measures that strengthen the supply network",
    ),
    measures(
      "reducing-dependence",
      reducing,
      strengthening,
      "依存を低減するための取組による",
      "by measures that lower the dependence",
    ),
  ),
  fact(
    "speciallyNecessary",
    "act:7",
    "安定供給確保を図ることが特に必要と認められる",
    "ensuring stable supply is specially necessary",
  ),
);

const question = rule<MaterialDesignationFacts, "designatable" | "not-designatable">("act:7", {
  question: {
    ja: "この物資は、特定重要物資として指定することができるか。",
    en: "Can the product be designated as a specified critical product (Act Art. 7)?",
  },
  answers: {
    designatable: { ja: "指定することができる", en: "it can be designated by Cabinet Order" },
    "not-designatable": { ja: "指定することができない", en: "it cannot be designated" },
  },
  when: {
    designatable: elements,
  },
  shape: materialDesignationFactsShape,
  inForceFrom: "2022-08-01",
  // What is known of Art. 7 since its amendment: products are designated still, and only to forestall acts from
  // outside.
  stands: {
    "product-designation-stands": elements,
    "designation-needs-a-product-from-outside": anyOf(not(goodsOrProgram), not(actsFromOutside)),
  },
  enumerations,
});

/**
 * Tells whether a product meets the elements of Art. 7 for designation by Cabinet Order.
 *
 * 特定重要物資の指定 (Act Art. 7). Use it to tick off the article element by element: object, importance, dependence, acts from
 * outside, measures, necessity. It does not decide for the Cabinet, nor apply the four requirements of the basic
 * guideline; what is designated is the product, never an input as such. Its wording since September 2026 was not read:
 * from then on only two answers are given, `inferred`, that a product which meets every element last read can be
 * designated still, and that a service, or what acts from outside do not threaten, cannot.
 *
 * @param facts - the facts, in the order of the article; an absent one is not known
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `designatable` or `not-designatable`; `undetermined` while facts are missing, and since September 2026 where
 *   importance, dependence, measures or necessity decide, then with `lastRead`
 * @example
 * assessMaterialDesignation({ object: "service" }, "2026-10-01").evidence;
 * // => ["designation-needs-a-product-from-outside"]
 * assessMaterialDesignation({ object: "service" }, "2025-12-24").answer; // => "not-designatable"
 * assessMaterialDesignation(
 *   {
 *     object: "program",
 *     essentialToSurvival: true,
 *     dependenceLiesIn: "product",
 *     riskOfDependence: true,
 *     actsFromOutsideMayHarmSafety: true,
 *     measures: ["substitutes"],
 *     speciallyNecessary: true,
 *   },
 *   "2025-12-24",
 * ).answer; // => "designatable"
 * @see Act Art. 7
 * @category Supply
 */
export function assessMaterialDesignation(
  facts: MaterialDesignationFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<"designatable" | "not-designatable"> {
  return question(facts, on, options);
}
