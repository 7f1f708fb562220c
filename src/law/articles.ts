import { ACT, type LawId, ORDER } from "../kernel/citation";
import { actStructure, ministerialOrderArticles, orderStructure } from "./tables/structure";

/**
 * The articles of a law in the order in which they stand, in the newest text that was read.
 *
 * @returns `undefined` for a law whose articles the library does not list
 */
export function articlesOf(law: LawId): readonly string[] | undefined {
  if (law === ACT || law === ORDER) return (law === ACT ? actStructure : orderStructure).split(" ").map((one) => one.split(":")[0] ?? "");
  if (!Object.hasOwn(ministerialOrderArticles, law)) return undefined;
  return ministerialOrderArticles[law]?.split(" ").flatMap((stretch) => {
    const [first = "", last] = (stretch.split("@")[0] ?? "").split("..");
    if (last === undefined) return [first];
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => String(Number(first) + index));
  });
}

/** The articles from one to another, both with them, branch articles between them too. */
export function articlesBetween(law: LawId, from: string, to: string): readonly string[] | undefined {
  const articles = articlesOf(law);
  const [first, last] = [articles?.indexOf(from) ?? -1, articles?.indexOf(to) ?? -1];
  return first < 0 || last <= first ? undefined : articles?.slice(first, last + 1);
}
