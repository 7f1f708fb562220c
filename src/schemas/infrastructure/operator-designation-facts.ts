import * as z from "zod";
import { designationCriteria } from "../../infrastructure/designation-criteria";
import type { CriterionGroup, DesignationCriterion } from "../../infrastructure/designation-criterion";
import type { OperatorDesignationFacts as Facts } from "../../infrastructure/operator-designation-facts";
import { standard } from "../standard";
import { percentage } from "../values";
import { businessIds } from "./words";

/**
 * Facts for `assessOperatorDesignation`, one form for each business. 指定基準に関する事実.
 *
 * Its forms are read from the table of criteria. Whether the business was listed on a day is for the rule, which knows the day.
 */
export type OperatorDesignationFacts = Facts;

const forms = [...businessIds, "medical" as const].map((business) =>
  z.strictObject({ business: z.literal(business), ...factsOf(business) }),
);

/** Facts for `assessOperatorDesignation`, one form for each business. 指定基準に関する事実. */
export const OperatorDesignationFacts: z.ZodType<Facts> = standard(
  z.discriminatedUnion("business", forms as [(typeof forms)[number], ...(typeof forms)[number][]]),
) as unknown as z.ZodType<Facts>;

/** One property for each condition of the criterion, over all its wordings. */
function factsOf(business: string): Record<string, z.ZodType> {
  const leaves = designationCriteria.flatMap((row) =>
    row.business === business && row.criterion !== undefined ? leavesOf(row.criterion) : [],
  );
  const facts = Object.fromEntries(leaves.map((leaf) => [leaf.fact, factOf(leaf)]));
  if (business === "credit-card") {
    const years = z.array(z.strictObject(facts)).max(3);
    return { years: years.optional() };
  }
  if (business === "lpg-import") {
    return { ...facts, shareRoundedOn: z.enum(["ratio", "percentage"]).optional() };
  }
  return facts;
}

function factOf({ comparison, unit, basis }: DesignationCriterion): z.ZodType {
  if (comparison === "is") return z.boolean().optional();
  return (unit === "percent" ? percentage(basis) : z.number().min(0)).optional();
}

function leavesOf(group: CriterionGroup): readonly DesignationCriterion[] {
  return group.of.flatMap((part) => ("of" in part ? leavesOf(part) : [part]));
}
