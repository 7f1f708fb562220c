import * as z from "zod";
import type { ResearchEntrustmentFacts as Facts } from "../../technology/research-entrustment";

/** Facts for `assessResearchEntrustment`. 調査研究の委託に関する事実. */
export type ResearchEntrustmentFacts = Facts;
/** Facts for `assessResearchEntrustment`. 調査研究の委託に関する事実. */
export const ResearchEntrustmentFacts: z.ZodType<Facts> = z
  .strictObject({
    corporation: z.boolean().optional().meta({ title: "Legal person / 法人" }),
    studiesConditionsAndTrends: z.boolean().optional().meta({ title: "Specialised study / 専門的な調査及び研究" }),
    collectsOrganisesAndStores: z.boolean().optional().meta({ title: "Keeps information / 情報の収集・整理・保管" }),
    cooperatesWithInstitutions: z.boolean().optional().meta({ title: "Cooperation / 関係機関との連携" }),
    securesInformation: z.boolean().optional().meta({ title: "Information security / 情報の安全管理" }),
  })
  .meta({
    title: "Research entrustment facts / 調査研究の委託の事実",
    description: "The criteria of Art. 64(2). 法第六十四条第二項の基準。",
  });
