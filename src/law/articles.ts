import type { Citation, LawId } from "../kernel/citation";
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

/**
 * The items of a paragraph in the newest text that was read, that of an article without paragraphs where none is named.
 */
export function itemsOf({ law, article, paragraph = 1, supplementary }: Citation): readonly string[] | undefined {
  const structure = Object.hasOwn(lawStructures, law) ? lawStructures[law] : undefined;
  if (supplementary !== undefined || article === undefined || !Object.hasOwn(structure ?? {}, article))
    return undefined;
  const items = structure?.[article]
    ?.at(-1)
    ?.paragraphs[paragraph - 1]?.split(" ")
    .filter((one) => /^\d[\d-]*$/.test(one));
  return items === undefined || items.length === 0 ? undefined : items;
}

/** The articles from one to another, both with them, branch articles between them too. */
export function articlesBetween(law: LawId, from: string, to: string): readonly string[] | undefined {
  const articles = articlesOf(law);
  // Of articles that were added and not read the numbers alone are known: 3-2 to 3-4 has 3-3.
  const [one, other] = [/^(.+)-(\d+)$/.exec(from), /^(.+)-(\d+)$/.exec(to)];
  if (one !== null && other !== null && one[1] === other[1] && !articles?.includes(from)) {
    const [begins, ends] = [Number(one[2]), Number(other[2])];
    return begins < ends && ends - begins < 200
      ? Array.from({ length: ends - begins + 1 }, (_, index) => `${one[1]}-${begins + index}`)
      : undefined;
  }
  const [first, last] = [articles?.indexOf(from) ?? -1, articles?.indexOf(to) ?? -1];
  return first < 0 || last <= first ? undefined : articles?.slice(first, last + 1);
}
