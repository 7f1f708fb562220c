import * as z from "zod";
import type { CriticalTechnologyFacts as Facts } from "../../technology/critical-technology";

/** Facts for `assessCriticalTechnology`. 特定重要技術の定義に関する事実. */
export type CriticalTechnologyFacts = Facts;
/** Facts for `assessCriticalTechnology`. 特定重要技術の定義に関する事実. */
export const CriticalTechnologyFacts: z.ZodType<Facts> = z
  .strictObject({
    advanced: z.boolean().optional().meta({ title: "Advanced technology / 先端的な技術" }),
    couldBecomeImportant: z.boolean().optional().meta({ title: "Could become important / 重要なものとなり得る" }),
    harmIfTechnologyMisused: z.boolean().optional().meta({ title: "Harm if unduly used / 外部に不当に利用された場合" }),
    harmIfResearchInformationMisused: z
      .boolean()
      .optional()
      .meta({ title: "Harm if its information is unduly used / 情報が不当に利用された場合" }),
    harmIfDependentUseCutOff: z.boolean().optional().meta({ title: "Harm if use is cut off / 安定的に利用できなくなった場合" }),
  })
  .meta({ title: "Critical technology facts / 特定重要技術の事実", description: "The elements of Art. 61. 法第六十一条の要件。" });
