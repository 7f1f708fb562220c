import { dated } from "../kernel/dated";
import type { PlanOrdinanceRow } from "./plan-ordinance";
import type { PlanProcedureRow } from "./plan-ordinance-articles";
import { planProcedureRows } from "./tables/plan-procedures";

const procedures = dated(planProcedureRows);

/** The procedure of an ordinance as it begins. */
export function procedureOf({ id, from }: PlanOrdinanceRow): PlanProcedureRow {
  return procedures.find(id, from) as PlanProcedureRow;
}
