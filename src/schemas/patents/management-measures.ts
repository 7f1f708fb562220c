import * as z from "zod";
import type { ManagementMeasureId } from "../../patents/management-measure";
import type { ManagementMeasures as Measures } from "../../patents/management-measures";
import type { ManagementOrderFacts as OrderFacts } from "../../patents/supervision";
import { managementMeasureRows } from "../../patents/tables/management-measures";
import { fact } from "./facts";

/** The checklist for `missingMeasures`. 保全対象発明の適正管理措置. */
export type ManagementMeasures = Measures;
/** The checklist for `missingMeasures`. 保全対象発明の適正管理措置. */
export const ManagementMeasures: z.ZodType<Measures> = z
  .strictObject({
    takenBy: z.enum(["designated-applicant", "sharing-business"]).meta({ title: "Whose measures / 措置を講ずる者" }),
    computersConnected: fact("Computers are connected to a network / 電気通信回線に接続"),
    leakFound: fact("A leak or its risk was found / 漏えい又はそのおそれ"),
    measures: z
      .strictObject(
        Object.fromEntries(managementMeasureRows.map((row) => [row.id, fact(`${row.text.en} / ${row.text.ja}`)])) as Record<
          ManagementMeasureId,
          z.ZodOptional<z.ZodBoolean>
        >,
      )
      .meta({ title: "Measures by id / 措置ごとの有無" }),
  })
  .meta({
    title: "Measures of proper management / 適正管理措置",
    description: "Act Art. 75; Cabinet Office Order No. 78 of 2023, Art. 10. 法第七十五条。",
  });

/** Facts for `assessManagementOrder`. 勧告及び改善命令に関する事実. */
export type ManagementOrderFacts = OrderFacts;
/** Facts for `assessManagementOrder`. 勧告及び改善命令に関する事実. */
export const ManagementOrderFacts: z.ZodType<OrderFacts> = z
  .strictObject({
    measuresBreached: fact("Art. 75 was breached / 第七十五条の違反"),
    neededAgainstLeak: fact("Needed to prevent a leak / 漏えいを防ぐため必要"),
    leakImminent: fact("A leak is imminent / 漏えいのおそれが切迫"),
    recommended: fact("A recommendation was received / 勧告"),
    recommendedMeasuresTaken: fact("The measures were taken / 勧告に係る措置をとった"),
    justifiableReason: fact("Justifiable reason / 正当な理由"),
  })
  .meta({ title: "Management order facts / 改善命令の事実", description: "The elements of Art. 83. 法第八十三条の要件。" });
