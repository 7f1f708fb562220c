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
 * Its forms are read from the table of criteria. Whether the business was listed on a day is for the rule, which knows
 * the day.
 */
export type OperatorDesignationFacts = Facts;

const forms = [...businessIds, "medical" as const].map((business) =>
  z.strictObject({ business: z.literal(business), ...factsOf(business) }),
);

/** The schema of `OperatorDesignationFacts`. */
export const OperatorDesignationFacts: z.ZodType<Facts> = standard(
  z.discriminatedUnion("business", forms as [(typeof forms)[number], ...(typeof forms)[number][]]),
) as unknown as z.ZodType<Facts>;

/** One property for each condition of the criterion, over all its wordings; those of a fiscal year in `years`. */
function factsOf(business: string): Record<string, z.ZodType> {
  const groups = designationCriteria.flatMap((row) =>
    row.business === business && row.criterion !== undefined ? [row.criterion] : [],
  );
  const of = (leaves: readonly DesignationCriterion[]) =>
    Object.fromEntries(leaves.map((leaf) => [leaf.fact, factOf(leaf)]));
  const yearly = of(groups.flatMap((group) => leavesOf(group, true)));
  const facts = of(groups.flatMap((group) => leavesOf(group, false)));
  if (Object.keys(yearly).length > 0) return { ...facts, years: z.array(z.strictObject(yearly)).max(3).optional() };
  if (business === "lpg-import") {
    return { ...facts, shareRoundedOn: z.enum(["ratio", "percentage"]).optional() };
  }
  return facts;
}

function factOf({ comparison, unit, basis }: DesignationCriterion): z.ZodType {
  if (comparison === "is") return z.boolean().optional();
  return (unit === "percent" ? percentage(basis) : z.number().min(0)).optional();
}

/** The conditions of a group that are looked at in each of several fiscal years, or those that are not. */
function leavesOf(group: CriterionGroup, yearly: boolean, within = false): readonly DesignationCriterion[] {
  const inYear = within || group.combination === "any-year";
  return group.of.flatMap((part) => {
    if ("of" in part) return leavesOf(part, yearly, inYear);
    return inYear === yearly ? [part] : [];
  });
}
