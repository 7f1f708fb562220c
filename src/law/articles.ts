import { ACT, type LawId, ORDER } from "../kernel/citation";
import { at } from "../kernel/provision";
import { ministerialOrderArticles } from "./tables/commencement";
import { actStructure, orderStructure } from "./tables/structure";

/**
 * The articles of a law in the order in which they stand, in the newest text that was read.
 *
 * @returns `undefined` for a law whose articles the library does not list
 */
export function articlesOf(law: LawId): readonly string[] | undefined {
  if (law === ACT || law === ORDER) return Object.keys(law === ACT ? actStructure : orderStructure).sort(byNumber);
  const rows = ministerialOrderArticles.filter((row) => at(row.provision).law === law);
  if (rows.length === 0) return undefined;
  return rows
    .flatMap(({ provision, to }) => {
      const first = at(provision).article ?? "";
      return to === undefined ? [first] : counted(Number(first), Number(to));
    })
    .sort(byNumber);
}

function counted(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
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
