import { allOf, criterion } from "../finding/condition";
import { fact } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { touchedBy } from "../finding/touched-by";
import { known, negate } from "../finding/truth";
import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";
import { gradedRow, type WordingStretch, wordingsOf } from "../kernel/wordings";
import { isDesignatedMaterial } from "./designated-material";
import type { IndispensableService } from "./indispensable-service";
import { indispensableServiceFactsShape } from "./tables/fact-shapes";
import { indispensableServiceRows } from "./tables/indispensable-services";

/** Facts for whether a service is indispensable to the supply of a product. An absent fact is not known. */
export interface IndispensableServiceFacts {
  /** It is a service (役務), not the making, stockpiling or recycling of the product itself. */
  readonly isService?: boolean | null | undefined;
  /**
   * Id of the product to whose supply, or to the supply of whose inputs, the service belongs. 特定重要物資等.
   * @minLength 1
   */
  readonly material?: string | null | undefined;
  /** Without the service the product or its input cannot be supplied so that it can be used where it is needed. 不可欠. */
  readonly indispensableToSupply?: boolean | null | undefined;
  /** The service is used for the supply of that product only. 専ら. */
  readonly exclusiveUse?: boolean | null | undefined;
  /** It is upkeep, maintenance or repair of the product; whether these count is an open question. 維持、保守及び修理. */
  readonly upkeepOrRepair?: boolean | null | undefined;
}

/** The article of which the register tells what is known of these services, and since when. */
const addedArticle: Provision = "act:8-2";
const inForceFrom = (wordingsOf([addedArticle]).find(({ case: is }) => is === "E") as WordingStretch).from;
const services = dated(indispensableServiceRows);

const question = rule<IndispensableServiceFacts, "indispensable-service" | "not-indispensable-service">(
  "mlit-plan:4::2",
  {
    restsOn: [addedArticle],
    question: {
      ja: "この役務は、特定重要物資等供給不可欠役務に当たるか。",
      en: "Is it a service indispensable to the supply of a specified critical product?",
    },
    answers: {
      "indispensable-service": { ja: "当たる", en: "it is such a service" },
      "not-indispensable-service": { ja: "当たらない", en: "it is not such a service" },
    },
    when: {
      "indispensable-service": allOf(
        fact("isService", "mlit-plan:4::2", "役務である", "it is a service", { id: "a-service" }),
        criterion({
          id: "tied-to-a-specified-critical-product",
          text: {
            ja: "特定重要物資又はその原材料等の供給に係るものである",
            en: "it belongs to the supply of a specified critical product or its inputs",
          },
          basis: at("mlit-plan:4::2"),
          facts: ["material"],
          grade: "official-summary",
          // An empty text names no product.
          test: ({ material }, on) => (material ? isDesignatedMaterial(material, on) : undefined),
        }),
        fact(
          "indispensableToSupply",
          "mlit-plan:4::2",
          "その供給に不可欠である",
          "it is indispensable to that supply",
          {
            grade: "official-summary",
          },
        ),
        fact("exclusiveUse", "mlit-plan:4::2", "専らその供給のために用いられる", "it is used for that supply only", {
          grade: "secondary",
        }),
        criterion({
          id: "no-upkeep-or-repair",
          text: {
            ja: "維持、保守又は修理でない（これらが当たるかは確認していない。）",
            en: "it is no upkeep, maintenance or repair (whether these count is not known)",
          },
          basis: at("mlit-plan:4::2"),
          facts: ["upkeepOrRepair"],
          grade: "inferred",
          test: (facts) => (facts.upkeepOrRepair === true ? "wording-not-read" : negate(known(facts.upkeepOrRepair))),
        }),
      ),
    },
    shape: indispensableServiceFactsShape,
    inForceFrom,
  },
);

/**
 * Tells whether a service is indispensable to the supply of a specified critical product, as far as the 2026 amendment
 * is known.
 *
 * 特定重要物資等供給不可欠役務. Use it to see which facts matter: a service, tied to a product, indispensable, used for it only. The
 * term stands in Art. 4(ii) of the ordinance of MLIT; the article of the Act that defines it was not read, and what is
 * known of it is told by summaries, so the grade is never above `inferred`. It does not say that a service
 * has been named by order (none has, as far as is known). Whether upkeep and repair count is open: of them no answer is
 * given.
 *
 * @param facts - the facts; an absent one is not known
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `indispensable-service` or `not-indispensable-service`; `undetermined` before the amendment of September
 * 2026 (`not-in-force`)
 * @example
 * assessIndispensableService(
 *   {
 *     isService: true,
 *     material: "satellites",
 *     indispensableToSupply: true,
 *     exclusiveUse: true,
 *     upkeepOrRepair: false,
 *   },
 *   "2026-10-01",
 * ).answer; // => "indispensable-service"
 * assessIndispensableService({ exclusiveUse: false }, "2026-10-01").answer; // => "not-indispensable-service"
 * assessIndispensableService({}, "2026-09-17").why; // => "not-in-force"
 * @see MLIT Ordinance No. 93 of 2022, Art. 4(ii)
 * @category Supply
 */
export function assessIndispensableService(
  facts: IndispensableServiceFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<"indispensable-service" | "not-indispensable-service"> {
  const finding = question(facts, on, options);
  return finding.why === "wording-not-read" ? touchedBy(finding, ["indispensable-services-maintenance"]) : finding;
}

/**
 * The services that are named as indispensable to supply, with their standing.
 *
 * 役務の例. Every row has the status `example`: no service was found that a Cabinet Order or an action policy names.
 *
 * @param on - the day whose law applies
 * @returns the rows; `[]` before the amendment of September 2026
 * @example
 * indispensableServices("2026-10-01").map((service) => `${service.id}: ${service.status}`);
 * // => ["submarine-cable-laying: example", "satellite-launch: example"]
 * @see Act Art. 7
 * @category Supply
 */
export function indispensableServices(on: LegalDate): readonly IndispensableService[] {
  return services.on(on).map((row) => gradedRow(row, on));
}
