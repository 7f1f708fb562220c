import type { Citation } from "../kernel/citation";
import type { DatedRow, Source } from "../kernel/dated";
import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { gradedOn, gradedRow } from "../kernel/wordings";
import type { MaterialId } from "../ministers/material-ministers";
import type { MinisterId } from "../ministers/ministers";
import { productMinisters } from "../ministers/product-ministers";
import type { DesignatingInstrument } from "./designating-instrument";
import type { MaterialRow } from "./material-row";
import type { SupportBody } from "./support-body";
import { designatingInstruments, materialRows, scopeRows } from "./tables/materials";
import { supportBodyRows } from "./tables/support-bodies";

export { isDesignatedMaterial } from "./designated-material";
export type { MaterialId };

/** A specified critical product as it was designated on a day. 特定重要物資. */
export interface SpecifiedCriticalMaterial {
  /** Stable id. */
  readonly id: MaterialId;
  /** Item of Order Art. 1. 号. @integer @minimum 1 */
  readonly item: number;
  /** The words of the item on that day. @minLength 1 */
  readonly nameJa: string;
  /** The item in English. @minLength 1 */
  readonly nameEn: string;
  /** `official-translation`: the words of japaneselawtranslation.go.jp; `own`: a rendering of this library. */
  readonly nameEnOrigin: "official-translation" | "own";
  /** The everyday name used by the ministries; not a term of the Order. */
  readonly policyName: BilingualText;
  /** First day on which any part of the item was designated. */
  readonly designatedFrom: LegalDate;
  /** The Cabinet Orders that designated the item and widened it up to that day. @maxItems 1000 */
  readonly instruments: readonly DesignatingInstrument[];
  /** Ministers for its production, import or sale (Act Art. 86(1)). 主務大臣. @maxItems 1000 */
  readonly competentMinisters: readonly MinisterId[];
  /** Bodies that support its plans, as far as a source was found; absent where none was. @maxItems 1000 */
  readonly supportBodies?: readonly SupportBody[];
  /** The item of the Order. */
  readonly basis: Citation;
  /** Where the item was read. */
  readonly source: Source;
  /** Ids of the known gaps that touch it on that day; see `knownGaps()`. @maxItems 1000 */
  readonly gaps?: readonly string[];
}

/** A part that the Order names within an item: a mineral, the hull of a ship, magnetic sensors. */
export interface MaterialScopeItem extends DatedRow {
  /** Stable id, such as `uranium` or `ship-hull`. */
  readonly id: string;
  /** The words of the Order. */
  readonly nameJa: string;
  /** The part in English. */
  readonly nameEn: string;
}

const materials = dated(materialRows);
/** The days on which an item or a wider wording of it began; what has begun stays. */
const beginnings = dated(materialRows.map(({ id, from }) => ({ id, from })));
const scope = dated(scopeRows);
const supportBodies = dated(supportBodyRows);

/**
 * The specified critical products of a day, in the order of the items of Order Art. 1.
 *
 * 特定重要物資 (Act Art. 7, Order Art. 1). Use it to see what is designated, since when, by which Cabinet Order and under
 * which minister. It does not say what the action policy targets within a product; see `actionPolicies`.
 *
 * @param on - the day whose law applies
 * @returns one row an item; `[]` before 2022-12-23
 * @example
 * specifiedCriticalMaterials("2024-02-02").length; // => 12
 * specifiedCriticalMaterials("2025-12-24")
 *   .map((material) => material.id)
 *   .slice(12); // => ["ventilators", "unmanned-aircraft", "satellites", "rocket-parts"]
 * specifiedCriticalMaterials("2024-02-02")[11]?.nameJa; // => "コンデンサー及びろ波器"
 * @see Order Art. 1
 * @category Supply
 */
export function specifiedCriticalMaterials(on: LegalDate): readonly SpecifiedCriticalMaterial[] {
  return materials.on(on).map((row) => materialOn(row, on));
}

/**
 * What the Order names within a product on a day: minerals, parts of ships, components.
 *
 * 対象の範囲 (Order Art. 1, the brackets and lists of its items). Use it for questions such as whether uranium was covered.
 * It gives the scope of the Order; action policies are narrower.
 *
 * @param id - id of the product
 * @param on - the day whose law applies
 * @returns the parts in the order of the Order; `[]` where the item names none or was not designated on that day
 * @example
 * materialScope("metal-minerals", "2024-02-01").length; // => 35
 * materialScope("metal-minerals", "2024-02-02").at(-1)?.id; // => "uranium"
 * materialScope("ship-parts", "2025-12-24").map((part) => part.id);
 * // => ["marine-engines", "navigation-equipment", "propulsion-devices", "ship-hull"]
 * @see Order Art. 1
 * @category Supply
 */
export function materialScope(id: MaterialId, on: LegalDate): readonly MaterialScopeItem[] {
  const row = materials.find(id, on);
  if (row === undefined) return [];
  const { basis, source } = row;
  return scope
    .on(on)
    .flatMap(({ material, ...part }) => (material === id ? [gradedRow({ ...part, basis, source }, on)] : []));
}

function materialOn(row: MaterialRow, on: LegalDate): SpecifiedCriticalMaterial {
  const { id, item, nameEnOrigin, policyName, basis } = row;
  const stretches = beginnings.on(on).flatMap((one) => (one.id === id ? [one.from] : []));
  const bodies = supportBodies
    .on(on)
    .flatMap(({ materials: served, ...body }) => (served.includes(id) ? [gradedRow(body, on)] : []));
  const list = id === "metal-minerals" ? materialScope(id, on) : [];
  return {
    id,
    item,
    nameJa:
      list.length === 0
        ? row.nameJa
        : `${row.nameJa}（${joined(
            list.map((part) => part.nameJa),
            "、",
            "及び",
          )}に限る。）`,
    nameEn:
      list.length === 0
        ? row.nameEn
        : `${row.nameEn} (limited to ${joined(
            list.map((part) => part.nameEn),
            ", ",
            " and ",
          )})`,
    nameEnOrigin,
    policyName,
    designatedFrom: stretches[0] ?? row.from,
    instruments: designatingInstruments.filter((one) => stretches.includes(one.inForceFrom)),
    competentMinisters: productMinisters.find(id, on)?.ministers ?? [],
    ...(bodies.length === 0 ? undefined : { supportBodies: bodies }),
    basis,
    ...sourceOn(row, on),
  };
}

/** Where the item was read, and what is not known of its wording on that day. */
function sourceOn({ basis, source }: MaterialRow, on: LegalDate): Pick<SpecifiedCriticalMaterial, "source" | "gaps"> {
  const { grade, gaps } = gradedOn(basis, source.grade, on);
  return { source: { ...source, grade }, ...(gaps && { gaps }) };
}

function joined(names: readonly string[], between: string, last: string): string {
  return `${names.slice(0, -1).join(between)}${last}${names.at(-1)}`;
}
