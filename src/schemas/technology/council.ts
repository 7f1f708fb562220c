import * as z from "zod";
import type { TechnologyCouncil as Council } from "../../technology/council";

/** A technology council, for `assessTechnologyCouncil`. 協議会・指定基金協議会. */
export type TechnologyCouncil = Council;

const fact = (title: string) => z.boolean().optional().meta({ title });

/** A technology council, for `assessTechnologyCouncil`. 協議会・指定基金協議会. */
export const TechnologyCouncil: z.ZodType<Council> = z
  .strictObject({
    kind: z.enum(["research-and-development", "designated-fund"]).optional().meta({ title: "Kind / 種類" }),
    paidByOrganisingMinister: fact("Paid by the organising minister / 国の資金"),
    fundDesignated: fact("Fund designated / 指定基金"),
    ministersConsultedOnFund: fact("Consulted before designating / 指定の協議"),
    onCriticalTechnology: fact("On a critical technology / 特定重要技術"),
    representativeIsMember: fact("Representative sits / 代表する者"),
    representativeConsented: fact("Representative consented / 代表する者の同意"),
    ministerIsMember: fact("Minister sits / 大臣"),
    organisedJointly: fact("Organised together / 共同"),
    primeMinisterIsMember: fact("Prime Minister sits / 内閣総理大臣"),
    primeMinisterConsultedBefore: fact("Prime Minister consulted / 内閣総理大臣への協議"),
    addedMembers: z
      .array(
        z.strictObject({
          kind: z.enum(["administrative-organ", "researcher", "research-institution", "other"]).optional(),
          foundNecessary: z.boolean().optional(),
          consented: z.boolean().optional(),
        }),
      )
      .optional()
      .meta({ title: "Added members / 追加の構成員" }),
  })
  .meta({ title: "Technology council / 協議会", description: "A council of Art. 62 or 63. 法第六十二条又は第六十三条の協議会。" });
