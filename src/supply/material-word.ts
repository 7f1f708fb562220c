import { type EnumeratedFact, enumerated } from "../finding/enumeration";
import { refusedWord } from "../kernel/input-issues";
import { EspaError } from "../kernel/issue";
import { at } from "../kernel/provision";
import { designatedSince } from "./tables/designated-since";

/** The id of a product that the Order has listed on some day. 特定重要物資. */
export const materialWord: EnumeratedFact = enumerated("material", Object.keys(designatedSince), at("order:1"));

/**
 * Refuses a word that is none of those a look-up is made for: it has no place to say so, and any answer would be about
 * something else.
 *
 * @throws EspaError `not-allowed-value`
 */
export function refuseUnknown({ path, words, basis }: EnumeratedFact, given: unknown): void {
  if ((words as readonly unknown[]).includes(given)) return;
  throw new EspaError({ ...refusedWord([...path], words, [given]), basis });
}
