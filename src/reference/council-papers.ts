import { existingDay, type LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import type { CouncilFigure, CouncilMeeting, CouncilPaperPlace, PolicyConcept } from "./council-paper";
import { councilFigureRows, councilMeetingRows, measureSubjectRows, policyConceptRows } from "./tables/council-paper";
import { externalMeasureRows } from "./tables/external-measures";
import { policySystemRows } from "./tables/policy-systems";

/**
 * The meetings that the council paper of 2026-04-09 names or quotes, held up to a day.
 *
 * 経済安全保障推進会議・有識者会議の開催. Of one meeting the paper does not say the day; it is listed from the day of the paper. It is no
 * list of all meetings of these bodies.
 *
 * @param on - the day
 * @returns the meetings in their order
 * @throws EspaError `not-a-legal-date` where the day does not exist
 * @example
 * councilMeetings("2025-12-16").map((meeting) => [meeting.body, meeting.number]).at(-1); // => ["expert-panel", 13]
 * @category Policy
 * @since 0.1.6
 */
export function councilMeetings(on: LegalDate): readonly CouncilMeeting[] {
  const day = existingDay(on);
  return councilMeetingRows.filter(({ heldOn = "2026-04-09" }) => heldOn <= day);
}

/**
 * The figures that the council paper of 2026-04-09 states, as stated up to a day.
 *
 * 経済安全保障推進会議の資料の数値. They are what was said on `statedOn`: the number of products is that of the paper,
 * `specifiedCriticalMaterials` counts those of a day.
 *
 * @param on - the day
 * @returns the figures
 * @throws EspaError `not-a-legal-date` where the day does not exist
 * @example
 * councilFigures("2026-04-09").find((figure) => figure.id === "support-budget")?.value; // => 2400000000000
 * councilFigures("2025-12-15"); // => []
 * @category Policy
 * @since 0.1.6
 */
export function councilFigures(on: LegalDate): readonly CouncilFigure[] {
  const day = existingDay(on);
  return councilFigureRows.filter(({ statedOn }) => statedOn <= day);
}

/**
 * What the council paper names besides systems, figures and meetings, and the words under which it orders them.
 *
 * 三つの方向性、総合的な国力、物資の供給の考え方、論点、枠組み及び見出し. Use it to label the `theme` of a system (kind `heading`), and to see
 * what was asked and proposed. `councilPaperPlaces` finds one by its name.
 *
 * @returns the words, by kind
 * @example
 * policyConcepts()
 *   .filter((one) => one.kind === "direction")
 *   .map((one) => one.name.ja); // => ["自律性の向上", "優位性・不可欠性の確保", "国際秩序の維持・強化"]
 * policyConcepts().filter((one) => one.kind === "power").length; // => 5
 * @category Policy
 * @since 0.1.6
 */
export function policyConcepts(): readonly PolicyConcept[] {
  return policyConceptRows;
}

/** A place, and every text by which it is found: first its names, then what is said of it. */
interface Findable {
  readonly place: CouncilPaperPlace;
  readonly names: readonly string[];
  readonly texts: readonly string[];
}

/**
 * Where something that the council paper of 2026-04-09 names has its place in this library.
 *
 * 経済安全保障推進会議の資料の索引. It finds systems, figures, meetings, concepts, export controls and the elements that they
 * concern, by the words of the paper in either language: full-width letters, capitals, blanks, hyphens and punctuation
 * do not matter. Places that bear the word come before those that only speak of it. A single
 * character is looked for as a name only, and less than four Latin letters (WTO, Sm) as a word of their own.
 *
 * @param word - a word of the paper, such as 両大臣, 2.4兆円, `samarium`
 * @returns the places; `[]` where there is none
 * @example
 * councilPaperPlaces("2.4兆円").map((place) => [place.kind, place.id]); // => [["figure", "support-budget"]]
 * councilPaperPlaces("両大臣")[0]?.id; // => "question:both-ministers"
 * councilPaperPlaces("no such word"); // => []
 * @category Policy
 * @since 0.1.6
 */
export function councilPaperPlaces(word: string): readonly CouncilPaperPlace[] {
  const asked = plain(word);
  if (asked === "") return [];
  const symbol = /^[A-Za-z]{1,3}$/.test(word);
  const within = asked.length >= 2;
  const holds = (texts: readonly string[]) =>
    within && texts.some((text) => (symbol ? text.split(/[^A-Za-z]+/).includes(word) : plain(text).includes(asked)));
  const rank = ({ names, texts }: Findable): number => {
    if (names.some((name) => plain(name) === asked)) return 0;
    return holds(names) ? 1 : holds(texts) ? 2 : 3;
  };
  const ranked = findable().map((one) => ({ place: one.place, rank: rank(one) }));
  return [0, 1, 2].flatMap((at) => ranked.flatMap((one) => (one.rank === at ? [one.place] : [])));
}

function findable(): readonly Findable[] {
  const both = ({ ja, en }: BilingualText): readonly string[] => [ja, en];
  const place = (kind: CouncilPaperPlace["kind"], id: string, name: BilingualText, listedBy: string) =>
    ({ kind, id, name: { ja: name.ja, en: name.en }, listedBy }) as const;
  return [
    ...policySystemRows.map((row) => ({
      place: place("system", row.id, { ja: row.nameJa, en: row.nameEn }, "policySystems"),
      names: [row.id, row.nameJa, row.nameEn],
      texts: row.asked === undefined ? [] : both(row.asked),
    })),
    ...councilFigureRows.map((row) => ({
      place: place("figure", row.id, row.text, "councilFigures"),
      names: [row.id, ...row.aliases],
      texts: both(row.text),
    })),
    ...councilMeetingRows.map((row) => ({
      place: place("meeting", row.id, row.bodyName, "councilMeetings"),
      names: [row.id, ...both(row.bodyName), ...row.aliases],
      texts: both(row.document),
    })),
    ...policyConceptRows.map((row) => ({
      place: place("concept", `${row.kind}:${row.id}`, row.name, "policyConcepts"),
      names: [row.id, ...both(row.name), ...row.aliases],
      texts: row.says === undefined ? [] : both(row.says),
    })),
    ...externalMeasureRows.map((row) => ({
      place: place("measure", row.id, { ja: row.nameJa, en: row.nameEn }, "externalMeasures"),
      names: [row.id, row.nameJa, row.nameEn],
      texts: row.instrument === undefined ? [] : both(row.instrument),
    })),
    ...measureSubjectRows.map((row) => ({
      place: place("subject", row.id, row, "externalMeasures"),
      names: [row.id, row.ja, row.en, ...row.aliases],
      texts: [],
    })),
  ];
}

/** A word as it is looked up: blanks, hyphens, dots between words, brackets, commas and capitals make no difference. */
function plain(text: unknown): string {
  if (typeof text !== "string") return "";
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s・･\-‐、。,:「」『』()"'’]/g, "");
}
