import { ACT, type Citation, type CitationPart, type LawId, ORDER } from "./citation";

/**
 * The written form of a provision: law, article, paragraph, item, sub-items, and the part that is meant. 条文の所在.
 *
 * `"act:66:10"`, `"order:12:1:13"`, `"meti:24:1:3:イ"`, `"act:52:3 proviso"`; a level that is absent stays empty
 * (`"order:2::1"`). A law is named by its word in {@link lawIds} or by its law id. One text search finds every place
 * that rests on a provision.
 */
export type Provision = string;

/** The words that name laws in provisions. 法令の略称. */
export const lawIds = Object.freeze({
  act: ACT,
  order: ORDER,
  "act-38-2026": "508AC0000000038",
  // Chapter II: supply plans, support corporations, the Japan Finance Corporation
  "meti-plan": "505M60000400003",
  "mhlw-plan": "505M60000100008",
  "maff-plan": "504M60000200075",
  "mlit-plan": "504M60000800093",
  "mhlw-meti-plan": "507M60000500001",
  "maff-support": "504M60000202017",
  "mlit-support": "504M60000802008",
  "mhlw-meti-support": "507M60000502001",
  jfc: "504M60000042003",
  // Chapter III: the ten orders
  meti: "505M60000400041",
  mlit: "505M60000800062",
  mic: "505M60000008064",
  fsa: "505M60000002061",
  "cao-moj": "505M60000012002",
  "cao-mof": "505M60000042006",
  "cao-moj-mof": "505M60000052001",
  "cao-mhlw": "505M60000102006",
  "cao-maff": "505M60000202004",
  "cao-mof-maff": "505M60000242002",
  // Chapter V
  "cao-patent": "505M60000002078",
  "cao-meti-patent": "505M60000402005",
  // Other laws
  "civil-code": "129AC0000000089",
  "national-holidays-act": "323AC1000000178",
  "administrative-holidays-act": "363AC0000000091",
  "foreign-exchange-act": "324AC0000000228",
  "investment-order": "355M50007FC2001",
  "patent-act": "334AC0000000121",
  "patent-act-regulation": "335M50000400010",
  "jbic-act": "423AC0000000039",
  "important-land-act": "503AC0000000084",
  "important-land-order": "504CO0000000308",
  "waterworks-transition-order": "506CO0000000102",
  "penal-code-arrangement-act": "504AC0000000068",
  "nibn-act": "416AC0000000135",
  "jogmec-act": "414AC0000000094",
  "nedo-act": "414AC0000000145",
  "security-clearance-act": "506AC0000000027",
  "cyber-defence-act": "507AC0000000042",
} satisfies Record<string, LawId>);

/**
 * The citation of a provision.
 *
 * @param provision - its written form; what it says is not checked, a test of the library holds every form in it
 * against the law
 * @returns the citation, frozen
 * @example
 * at("act:52:2:2:ハ"); // => { law: "504AC0000000043", article: "52", paragraph: 2, item: "2", subitems: ["ハ"] }
 * at("act:52:3 proviso"); // => { law: "504AC0000000043", article: "52", paragraph: 3, part: "proviso" }
 * at("act:suppl:4"); // => { law: "504AC0000000043", article: "4", supplementary: true }
 * @category Citations
 */
export function at(provision: Provision): Citation {
  const [word = ""] = provision.split(/[: ]/, 1);
  const law = Object.hasOwn(lawIds, word) ? lawIds[word as keyof typeof lawIds] : word;
  return citationIn(law, provision.slice(word.length + 1));
}

/**
 * The same by the id of the law and what is written behind its word: the build makes one of each call that names its
 * law, so that a function carries the ids of the laws that it names and no table of all of them.
 */
export function citationIn(law: LawId, address: string): Citation {
  const [path = "", part] = address.split(" ");
  const levels = path.split(":");
  const first = levels[0] ?? "";
  const apart = first.startsWith("suppl") || first.startsWith("annex") ? levels.shift() : undefined;
  const [article, paragraph, item, ...subitems] = levels;
  return Object.freeze({
    law,
    ...(article ? { article } : undefined),
    ...(paragraph ? { paragraph: Number(paragraph) } : undefined),
    ...(item ? { item } : undefined),
    ...(subitems.length > 0 ? { subitems: Object.freeze(subitems) } : undefined),
    ...(apart?.startsWith("suppl")
      ? { supplementary: apart === "suppl" ? true : apart.slice("suppl-".length) }
      : undefined),
    ...(apart?.startsWith("annex")
      ? { annex: apart === "annex" ? true : Number(apart.slice("annex-".length)) }
      : undefined),
    ...(part === undefined ? undefined : { part: part as CitationPart }),
  }) as Citation;
}

/** The word of a law, by its id. */
const wordsOfLaws: ReadonlyMap<LawId, string> = new Map(Object.entries(lawIds).map(([word, id]) => [id, word]));

/**
 * The written form of a citation: `at` reads it back.
 *
 * @param citation - the provision
 * @example
 * provisionOf({ law: "504AC0000000043", article: "52", paragraph: 3, part: "proviso" }); // => "act:52:3 proviso"
 * @category Citations
 */
export function provisionOf(citation: Citation): Provision {
  return writtenUnder(wordsOfLaws.get(citation.law) ?? citation.law, citation);
}

/** The written form of a citation under a word of its law. */
export function writtenUnder(word: string, citation: Citation): Provision {
  const { article, paragraph, item, subitems = [], supplementary, annex, part } = citation;
  const levels = [article ?? "", paragraph ?? "", item ?? "", ...subitems];
  while (levels.at(-1) === "") levels.pop();
  const apart = [
    ...(supplementary === undefined ? [] : [supplementary === true ? "suppl" : `suppl-${supplementary}`]),
    ...(annex === undefined ? [] : [annex === true ? "annex" : `annex-${annex}`]),
  ];
  return [word, ...apart, ...levels].join(":") + (part === undefined ? "" : ` ${part}`);
}
