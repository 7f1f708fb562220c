import { table } from "../kernel/dated";
import { at, provisionOf } from "../kernel/provision";
import { wordingRows } from "../kernel/wordings";
import type { GapRow, KnownGap } from "./known-gap";
import { gapRows } from "./tables/gaps";

/**
 * A gap with the provisions under which the register of wordings names it, and then those of its own; the earliest day
 * of both.
 */
function withTheRegister({ touches = [], from, ...gap }: GapRow): KnownGap {
  const named = wordingRows.filter((row) => row.gap === gap.id);
  const provisions = [...named.map((row) => row.provision), ...touches.map(provisionOf)];
  const [first] = [...named.map((row) => row.from), ...(from === undefined ? [] : [from])].sort();
  return { ...gap, touches: [...new Set(provisions)].map(at), ...(first === undefined ? undefined : { from: first }) };
}

const gaps: readonly KnownGap[] = table(gapRows.map(withTheRegister));

/**
 * What was not read or is not known, over the whole library.
 *
 * @returns every known gap, by chapter
 * @example
 * knownGaps().some((gap) => gap.id === "act-38-2026-art-52"); // => true
 * @category Law in time
 */
export function knownGaps(): readonly KnownGap[] {
  return gaps;
}
