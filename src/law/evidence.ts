import type { Evidence } from "./known-evidence";
import { evidenceRows } from "./tables/evidence";

/**
 * Why answers stand although a wording was not read, over the whole library.
 *
 * 未確認の条文の下でも判定が維持される根拠. A finding names these by `evidence`; its answer is `inferred` all the same. None of them is a
 * ground for saying that somebody broke the law.
 *
 * @returns every row
 * @example
 * knownEvidence().some((row) => row.id === "duty-of-acts-known"); // => true
 * @category Law in time
 */
export function knownEvidence(): readonly Evidence[] {
  return evidenceRows;
}
