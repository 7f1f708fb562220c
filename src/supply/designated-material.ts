import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { MaterialId } from "../ministers/material-ministers";
import { designatedSince } from "./tables/designated-since";

/** A product on a day on which it must be designated. 指定された特定重要物資. */
export interface DesignatedMaterial {
  /** The product. */
  readonly material: MaterialId;
  /** The day whose law applies. @schema dayOfTheAct */
  readonly on: LegalDate;
}

/** Apart from the table of products, so that a rule which only asks this need not carry their names. */
const designated = dated(Object.entries(designatedSince).map(([id, from]) => ({ id, from })));

/**
 * Tells whether a product is designated on a day.
 *
 * 特定重要物資の指定 (Order Art. 1). Use it to check an id that came from outside.
 *
 * @param id - id of the product
 * @param on - the day whose law applies
 * @returns true from the day on which its item came into force
 * @example
 * isDesignatedMaterial("ventilators", "2025-12-23"); // => false
 * @see Order Art. 1
 * @category Supply
 */
export function isDesignatedMaterial(id: string, on: LegalDate): boolean {
  return designated.find(id, on) !== undefined;
}

/** Whether any product is designated on a day. */
export function isAnyMaterialDesignated(on: LegalDate): boolean {
  return designated.on(on).length > 0;
}
