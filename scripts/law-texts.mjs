// What provisions the law has, and when: by law and article each form that the article had, with its days.
//
// A form lists by paragraph the items and sub-items in their written form, and the parts of a sentence (`proviso`); `null` is a paragraph that
// was not in force yet; an article without a paragraph was not read, and of one with `read: false` only what other texts name is known. A law of which one text was read has forms without days. What no
// structure holds is listed in data/law-texts/not-held.yaml. `src/law/tables/structure.ts` is compiled from the same file.
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { parse } from "yaml";

const root = new URL("..", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");

/** The library's own reading of a written provision. */
async function provisions() {
  const bundled = await build({
    stdin: { contents: 'export { at, provisionOf } from "./src/kernel/provision";', resolveDir: root.pathname },
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].text).toString("base64")}`);
}

/** A reader of the texts: `provisionExists` says what is wrong with a provision on the days of a row, or nothing. */
export async function lawTexts() {
  const { at, provisionOf } = await provisions();
  const structures = JSON.parse(read("data/law-texts/structures.json"));
  const notHeld = parse(read("data/law-texts/not-held.yaml"));
  const listed = [...notHeld.added, ...notHeld.notRead];
  const { renumbered } = notHeld;
  const laws = new Set(notHeld.laws.map((one) => one.law));

  const provisionExists = (written, from, until) => {
    const citation = at(written);
    if (provisionOf(citation) !== written && !written.startsWith(citation.law))
      return `not the written form of a provision: ${written}`;
    if (laws.has(citation.law)) return undefined;
    const within = listed.filter((one) => isWithin(written, one.provision));
    if (within.length > 0) {
      const stands = within.some((one) => one.from === undefined || from === undefined || one.from <= from);
      return stands ? undefined : tooEarly(written, from, within[0].from);
    }
    if (listed.some((one) => isWithin(one.provision, written)) && citation.article === undefined) return undefined;
    const articles = structures[typeof citation.supplementary === "string" ? citation.supplementary : citation.law];
    if (articles === undefined) return `a law that is neither held nor listed: ${written}`;
    const key = keyOf(citation);
    if (
      key === undefined ||
      (articles[key] === undefined && Object.keys(articles).some((one) => one.startsWith(`${key}:`)))
    )
      return undefined;
    const forms = articles[key] ?? [];
    const standing = forms.filter((one) => standsIn(one.paragraphs, citation));
    if (standing.length === 0) return `no such provision: ${written}`;
    const [first] = standing;
    if (from === undefined || first.from === undefined) return undefined;
    const early = from < first.from;
    if (early && !renumbered.some((one) => isWithin(written, one.provision) && one.from <= from))
      return tooEarly(written, from, first.from);
    const begin = early ? first.from : from;
    const end = until ?? "9999-12-31";
    const gone = forms.find((one) => one.from < end && (one.until ?? "9999-12-31") > begin && !standing.includes(one));
    if (gone !== undefined) return `${written} does not stand from ${gone.from > begin ? gone.from : begin} on`;
    const last = forms.at(-1).until;
    return last !== undefined && last < end ? `${written} does not stand from ${last} on` : undefined;
  };
  return { provisionExists, structures };
}

/** Whether a provision is another one, or stands below it. */
const isWithin = (provision, outer) => provision.startsWith(outer) && /^(?:$|[: ])/.test(provision.slice(outer.length));

const tooEarly = (written, from, first) => `${written} does not stand on ${from}: it stands from ${first} on`;

/** Under which a provision stands: its article, supplementary provisions and annexes apart; nothing for a whole law. */
function keyOf({ article, supplementary, annex }) {
  if (annex !== undefined) return annex === true ? "annex" : `annex-${annex}`;
  if (supplementary === undefined) return article;
  return article === undefined ? "suppl" : `suppl:${article}`;
}

/** Whether a provision stands in one form of its article. */
function standsIn(paragraphs, { paragraph, item, subitems = [], part }) {
  if (paragraph === undefined && item === undefined && part === undefined) return true;
  // Where no paragraph is written, the article has none but the first.
  if (paragraph === undefined && paragraphs.length > 1) return false;
  const below = paragraphs[(paragraph ?? 1) - 1];
  if (below === undefined || below === null) return false;
  if (item !== undefined) return below.includes([item, ...subitems].join(":"));
  if (part === undefined) return true;
  if (part === "main-clause") return below.includes("proviso");
  if (part === "first-sentence") return below.includes("second-sentence");
  if (part === "other-than-items") return below.includes("1");
  return below.includes(part);
}
