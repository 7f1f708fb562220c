import * as z from "zod";
import type { Source as SourceOf } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import type { BilingualText } from "../../kernel/text";
import type { MinisterId as Minister } from "../../ministers/ministers";
import { ministerNames } from "../../ministers/ministers";
import type { MaterialId as Id } from "../../ministers/tables/material-ministers";
import { isDesignatedMaterial, type SpecifiedCriticalMaterial as Material, materialNotDesignated } from "../../supply/materials";
import type { DesignatingInstrument } from "../../supply/tables/materials";
import { materialRows } from "../../supply/tables/materials";
import type { SupportBody as Body } from "../../supply/tables/support-bodies";
import { dayOfTheAct } from "../day-of-the-act";
import { Citation, LawId } from "../law/index";
import { legalDate, refuse } from "../zod";

/** A text in both languages. */
export const bilingual = (): z.ZodType<BilingualText> => z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });

/** Where something was read, and how far it can be trusted. */
export const source = (): z.ZodType<SourceOf> =>
  z.strictObject({
    grade: z.enum(["text", "official-summary", "secondary", "inferred"]),
    read: z.string().min(1).exactOptional(),
    checkedOn: legalDate().exactOptional(),
    note: z.string().min(1).exactOptional(),
  });

/** What every dated row has. */
export const dated = () => ({
  from: legalDate(),
  until: legalDate().exactOptional(),
  basis: Citation,
  source: source(),
  gaps: z.array(z.string().min(1)).exactOptional(),
});

/** Ids of ministers. */
export const ministers = (): z.ZodType<readonly Minister[]> => z.array(z.enum(Object.keys(ministerNames) as [Minister, ...Minister[]]));

/**
 * Id of a specified critical product. 特定重要物資.
 *
 * @category Schemas
 * @since 0.1.0
 */
export type MaterialId = Id;
/** Id of a specified critical product. 特定重要物資. */
export const MaterialId: z.ZodType<Id> = z
  .enum([...new Set(materialRows.map((row) => row.id))] as [Id, ...Id[]])
  .meta({ title: "Product / 特定重要物資", description: "Id of an item of Order Art. 1. 令第一条各号の物資。" });

/**
 * A body that supports plans for a product. 安定供給確保支援法人等.
 *
 * @category Schemas
 * @since 0.1.0
 */
export type SupportBody = Body;
/** A body that supports plans for a product. 安定供給確保支援法人等. */
export const SupportBody: z.ZodType<Body> = z
  .strictObject({
    id: z.string().min(1),
    name: bilingual(),
    kind: z.enum(["corporation", "incorporated-administrative-agency"]),
    designatedOn: legalDate().exactOptional(),
    scope: bilingual().exactOptional(),
    ...dated(),
  })
  .meta({ title: "Support body / 安定供給確保支援法人等", description: "Act Arts. 31, 42. 法第三十一条・第四十二条。" });

const instrument = (): z.ZodType<DesignatingInstrument> =>
  z.strictObject({
    law: LawId,
    number: bilingual(),
    decidedOn: legalDate(),
    decidedOnGrade: z.enum(["text", "official-summary", "secondary", "inferred"]),
    promulgatedOn: legalDate(),
    inForceFrom: legalDate(),
  });

/**
 * A row of `specifiedCriticalMaterials`. 特定重要物資の一覧の行.
 *
 * @category Schemas
 * @since 0.1.0
 */
export type SpecifiedCriticalMaterial = Material;
/** A row of `specifiedCriticalMaterials`. 特定重要物資の一覧の行. */
export const SpecifiedCriticalMaterial: z.ZodType<Material> = z
  .strictObject({
    id: MaterialId,
    item: z.int().min(1),
    nameJa: z.string().min(1),
    nameEn: z.string().min(1),
    nameEnOrigin: z.enum(["official-translation", "own"]),
    policyName: bilingual(),
    designatedFrom: legalDate(),
    instruments: z.array(instrument()),
    competentMinisters: ministers(),
    supportBodies: z.array(SupportBody).exactOptional(),
    basis: Citation,
    source: source(),
    gaps: z.array(z.string().min(1)).exactOptional(),
  })
  .meta({ title: "Specified critical product / 特定重要物資", description: "An item of Order Art. 1 on a day. 令第一条の号。" });

/**
 * A product on a day on which it must be designated. 指定された特定重要物資.
 *
 * @category Schemas
 * @since 0.1.0
 */
export interface DesignatedMaterial {
  /** The product. */
  readonly material: Id;
  /** The day whose law applies. */
  readonly on: LegalDate;
}
/** A product on a day on which it must be designated. 指定された特定重要物資. */
export const DesignatedMaterial: z.ZodType<DesignatedMaterial> = z
  .strictObject({ material: MaterialId, on: dayOfTheAct() })
  .check((context) => {
    const { material, on } = context.value;
    if (!isDesignatedMaterial(material, on)) refuse(context, materialNotDesignated(["material"], { material, on }));
  })
  .meta({
    title: "Designated product / 指定物資",
    description: "Refused where the product was not designated on that day. 指定前の物資は不可。",
  });
