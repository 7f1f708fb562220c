import type { LawId } from "../kernel/citation";
import type { ArticleForm } from "./law-structures";
import { lawStructures } from "./tables/structure";

/**
 * The articles of a law in the order in which they stand, in the newest text that was read.
 *
 * @returns `undefined` for a law whose articles the library does not list
 */
export function articlesOf(law: LawId): readonly string[] | undefined {
  const forms = Object.hasOwn(lawStructures, law) ? Object.entries(lawStructures[law] ?? {}) : [];
  // Of a law beside the Act single articles were read: what stands between them is not known.
  const stands = ([article, all]: readonly [string, readonly ArticleForm[]]) => {
    const newest = all.at(-1);
    return /^\d/.test(article) && newest?.from !== undefined && newest.until === undefined && newest.read !== false;
  };
  const articles = forms.filter(stands).map(([article]) => article);
  return articles.length === 0 ? undefined : articles.sort(byNumber);
}

/** 8, 8-2, 8-3, 9: the keys of an object put whole numbers first. */
function byNumber(one: string, other: string): number {
  const [left, right] = [one.split("-").map(Number), other.split("-").map(Number)];
  for (let level = 0; level < Math.max(left.length, right.length); level += 1) {
    const difference = (left[level] ?? 0) - (right[level] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The articles from one to another, both with them, branch articles between them too. */
export function articlesBetween(law: LawId, from: string, to: string): readonly string[] | undefined {
  const articles = articlesOf(law);
  const [first, last] = [articles?.indexOf(from) ?? -1, articles?.indexOf(to) ?? -1];
  return first < 0 || last <= first ? undefined : articles?.slice(first, last + 1);
}
