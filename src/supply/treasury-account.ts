import type { Citation } from "../kernel/citation";
import { at } from "../kernel/provision";
import type { MaterialId } from "../ministers/material-ministers";
import { materialWord, refuseUnknown } from "./material-word";

/**
 * The account of the Treasury to which a support corporation's returned fund money belongs.
 *
 * 納付金の帰属 (Order Art. 8(3)(4)): for natural gas the energy supply and demand account of the special account for energy,
 * for all other products the general account.
 *
 * @param material - id of the product
 * @returns the account with its article
 * @throws EspaError `not-allowed-value` for what is no id of a product
 * @example
 * treasuryAccountOfReturnedFunds("natural-gas").account; // => "energy-special-account"
 * treasuryAccountOfReturnedFunds("batteries").account; // => "general-account"
 * @see Order Art. 8
 * @category Support
 */
export function treasuryAccountOfReturnedFunds(material: MaterialId): {
  /** The account. */
  readonly account: "general-account" | "energy-special-account";
  /** The paragraph that says so. */
  readonly basis: Citation;
} {
  refuseUnknown(materialWord, material);
  return material === "natural-gas"
    ? { account: "energy-special-account", basis: at("order:8:4") }
    : { account: "general-account", basis: at("order:8:3") };
}
