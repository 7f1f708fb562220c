import * as z from "zod";
import type { MaterialDesignationFacts as Facts } from "../../supply/designation";

/**
 * Facts for `assessMaterialDesignation`, in the order of Act Art. 7. 指定に関する事実.
 *
 * @category Schemas
 * @since 0.1.0
 */
export type MaterialDesignationFacts = Facts;

const fact = (title: string) => z.boolean().optional().meta({ title });

/** Facts for `assessMaterialDesignation`, in the order of Act Art. 7. 指定に関する事実. */
export const MaterialDesignationFacts: z.ZodType<Facts> = z
  .strictObject({
    object: z.enum(["goods", "program", "service", "other"]).optional().meta({ title: "Object / 物資" }),
    essentialToSurvival: fact("Essential to survival / 国民の生存に必要不可欠"),
    widelyReliedOnByDailyLife: fact("Daily life relies on it widely / 広く国民生活が依拠"),
    widelyReliedOnByEconomicActivity: fact("Economic activity relies on it widely / 広く経済活動が依拠"),
    dependenceLiesIn: z.enum(["product", "input"]).optional().meta({ title: "Dependence lies in / 依存の対象" }),
    inputKind: z
      .enum(["raw-material", "part", "equipment", "device", "apparatus", "program", "other"])
      .optional()
      .meta({ title: "Kind of input / 原材料等" }),
    inputNeededForProduction: fact("Input needed for production / 生産に必要"),
    excessivelyDependentOnOutside: fact("Depends on the outside to excess / 外部に過度に依存"),
    riskOfDependence: fact("Risk of dependence / 依存するおそれ"),
    actsFromOutsideMayHarmSafety: fact("Acts from outside / 外部から行われる行為"),
    measures: z
      .array(
        z.enum([
          "production-base",
          "diversification-of-sources",
          "stockpiling",
          "production-technology",
          "other-strengthening",
          "rational-use",
          "substitutes",
          "other-reduction-of-dependence",
        ]),
      )
      .optional()
      .meta({ title: "Measures / 取組" }),
    speciallyNecessary: fact("Specially necessary / 特に必要"),
  })
  .meta({ title: "Designation facts / 特定重要物資の指定の事実", description: "The elements of Act Art. 7. 法第七条の要件。" });
