import * as z from "zod";
import { defineIssue } from "../../kernel/issue";
import { at } from "../../kernel/provision";
import type { IndispensableService as Service } from "../../supply/indispensable-service";
import type { IndispensableServiceFacts as Facts } from "../../supply/indispensable-services";
import { isDesignatedMaterial, materialNotDesignated } from "../../supply/materials";
import { refuse } from "../values";
import { bilingual, dated, MaterialId, ministers } from "./material";

const notTied = defineIssue(
  "service-without-material",
  {
    ja: "政令又は取組方針にある役務には、ひも付く特定重要物資が必要です。",
    en: "A service that an order or a policy names must be tied to a specified critical product.",
  },
  at("act:7"),
);

/**
 * A service indispensable to the supply of a product. 特定重要物資等供給不可欠役務.
 *
 * @category Schemas
 * @since 0.1.0
 */
export type IndispensableService = Service;
/** A service indispensable to the supply of a product. 特定重要物資等供給不可欠役務. */
export const IndispensableService: z.ZodType<Service> = z
  .strictObject({
    id: z.enum(["submarine-cable-laying", "satellite-launch"]),
    nameJa: z.string().min(1),
    nameEn: z.string().min(1),
    product: bilingual(),
    material: MaterialId.exactOptional(),
    exclusiveUse: z.boolean(),
    supported: z.array(z.enum(["provision-base", "technology-introduction"])),
    provisionBase: bilingual(),
    productMinisters: ministers(),
    serviceMinisters: ministers().exactOptional(),
    status: z.enum(["example", "policy", "order"]),
    ...dated(),
  })
  .check((context) => {
    const { material, status, from: on } = context.value;
    if (material !== undefined && !isDesignatedMaterial(material, on))
      refuse(context, materialNotDesignated(["material"], { material, on }));
    if (material === undefined && status !== "example") refuse(context, notTied(["material"]));
  })
  .meta({
    title: "Indispensable service / 供給不可欠役務",
    description: "A service tied to a product and used for it only; examples so far. 物資にひも付く役務。",
  });

/**
 * Facts for `assessIndispensableService`. 供給不可欠役務に関する事実.
 *
 * @category Schemas
 * @since 0.1.0
 */
export type IndispensableServiceFacts = Facts;
/** Facts for `assessIndispensableService`. 供給不可欠役務に関する事実. */
export const IndispensableServiceFacts: z.ZodType<Facts> = z
  .strictObject({
    isService: z.boolean().optional().meta({ title: "A service / 役務" }),
    material: z.string().min(1).optional().meta({ title: "Product / 物資", description: "Id of the product. 物資の識別子。" }),
    indispensableToSupply: z.boolean().optional().meta({ title: "Indispensable to supply / 供給に不可欠" }),
    exclusiveUse: z.boolean().optional().meta({ title: "Used for it only / 専ら" }),
    upkeepOrRepair: z.boolean().optional().meta({ title: "Upkeep or repair / 維持、保守又は修理" }),
  })
  .meta({
    title: "Indispensable service facts / 供給不可欠役務の事実",
    description: "Act Art. 7 as amended in 2026. 令和八年改正後の法第七条。",
  });
