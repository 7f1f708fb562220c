import type { Citation } from "../kernel/citation";
import { dated } from "../kernel/dated";
import { shownOf, withWords } from "../kernel/input-issues";
import { EspaError } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { gradedRow, gradedRowIn, stretchOn, type WordingStretch, wordingsOf } from "../kernel/wordings";
import type { ConductId } from "./conduct";
import type { Penalty, PenaltyProvision, PenaltyTransition } from "./penalty";
import { inWords } from "./penalty-words";
import { conductsWithoutPenalty, imprisonmentWordRows, penaltyRows, penaltyTransitionRows } from "./tables/penalties";
import { unknownConduct } from "./unknown-conduct";

const provisions = dated(penaltyRows);
const words = dated(imprisonmentWordRows);
const transitions = dated(penaltyTransitionRows);

/** What the register says of Chapter VII: of all its provisions alike, but of Art. 95(1)(i). */
const wordingsOfChapter = wordingsOf(["act:92"]);
const wordingsOfSecrecy = wordingsOf(["act:95:1:1"]);
/** What it says of the duties that Art. 95(1)(i) names. */
const wordingsOfDuties: Readonly<Partial<Record<ConductId, readonly WordingStretch[]>>> = {
  "leak-by-support-corporation": wordingsOf(["act:37"]),
  "leak-by-technology-council": wordingsOf(["act:62:7"]),
  "leak-by-research-institution": wordingsOf(["act:64:4"]),
};

/**
 * What a conduct is punished with under the law of a day.
 *
 * 罰則（法第七章）. Use it to show the sanction behind a duty. It does not decide whether somebody committed the offence, and
 * it knows only the penalties of this Act; `neighbouringPenaltiesFor` has those of the laws around it. A conduct
 * without a penal provision gives `[]`; so does a day before the provision was in force. Where the wording of Chapter
 * VII was not read, `[]` says that the last one that was read punishes it nowhere, and no more.
 *
 * The day is that of the conduct, not of the judgment: acts before 2025-06-01 stay punished as before, with 懲役 (Act No.
 * 68 of 2022, Art. 441(1)).
 *
 * @param conduct - the conduct, one of `conducts()`
 * @param on - the day on which the conduct took place
 * @returns one row a penal provision, in the order of the articles
 * @throws EspaError `unknown-conduct` where there is no such conduct, and `not-a-legal-date`: `[]` would say that
 * nothing is punished
 * @example
 * penaltiesFor("foreign-filing", "2025-05-31").map((penalty) => [
 *   penalty.article,
 *   penalty.imprisonmentMonths,
 *   penalty.word,
 * ]); // => [["94", 12, "懲役"]]
 * penaltiesFor("foreign-filing", "2025-06-01")[0]?.text.en;
 * // => "imprisonment of up to 12 months, a fine of up to 500,000 yen, or both"
 * penaltiesFor("foreign-filing", "2025-06-01")[0]?.unless;
 * // => [{ law: "504AC0000000043", article: "92", paragraph: 1, item: "8" }]
 * penaltiesFor("disclosure-during-review", "2025-06-01"); // => []
 * @see Act, Arts 92 to 99; Act No. 68 of 2022, Art. 441
 * @category Penalties
 */
export function penaltiesFor(conduct: ConductId, on: LegalDate): readonly Penalty[] {
  const rows = provisions.rows.filter((row) => row.conducts.includes(conduct));
  if (rows.length === 0 && !conductsWithoutPenalty.includes(conduct)) {
    const all = [...new Set(provisions.rows.flatMap(({ conducts }) => conducts)), ...conductsWithoutPenalty];
    throw new EspaError(withWords(unknownConduct(["conduct"], { value: shownOf(conduct) }), conduct, all));
  }
  return provisions.on(on).flatMap((row) => (rows.includes(row) ? [penaltyOf(ofConduct(row, conduct, on), on)] : []));
}

/**
 * Every penal provision of the Act that was in force on a day.
 *
 * 罰則の一覧. Use it for a table of all sanctions.
 *
 * @param on - the day whose law is asked for
 * @returns the rows of Chapter VII in order; `[]` before 2022-08-01
 * @example
 * penaltyProvisions("2022-08-01").length; // => 10
 * penaltyProvisions("2022-07-31"); // => []
 * @see Act, Arts 92 to 99
 * @category Penalties
 */
export function penaltyProvisions(on: LegalDate): readonly PenaltyProvision[] {
  return provisions.on(on).map((row) => inWordingsOf(row, on));
}

/**
 * The transitional provisions of Act No. 68 of 2022 that bear on the penalties of the Act.
 *
 * 罰則の適用等に関する経過措置. Use them beside `penaltiesFor` for an act before 2025-06-01 that is judged later, and where a former
 * sentence is asked for, as in the disqualifications of support corporations (Act Art. 31(2)).
 *
 * @param on - the day whose law is asked for
 * @returns four rows since 2025-06-01, `[]` before
 * @throws EspaError `not-a-legal-date` where the day does not exist
 * @example
 * penaltyTransitions("2025-06-01").map((row) => row.id);
 * // => ["acts-before", "old-penalties-for-later-acts", "judgments", "disqualifications"]
 * penaltyTransitions("2025-05-31"); // => []
 * @see Act No. 68 of 2022, Arts 441 to 443
 * @category Penalties
 * @since 0.1.6
 */
export function penaltyTransitions(on: LegalDate): readonly PenaltyTransition[] {
  return transitions.on(on).map((row) => gradedRow(row, on));
}

/** The row in the wordings of a day, with what is not known of the word for imprisonment where it carries that. */
function inWordingsOf(row: PenaltyProvision, on: LegalDate): PenaltyProvision {
  const gaps = row.imprisonmentMonths === undefined ? undefined : words.on(on)[0]?.gaps;
  const { article, paragraph, item } = row.basis;
  const wordings = article === "95" && paragraph === 1 && item === "1" ? wordingsOfSecrecy : wordingsOfChapter;
  return gradedRowIn(wordings, gaps === undefined ? row : { ...row, gaps }, on);
}

/** The row on a day. Where the duty that it names was amended and not read, what that leaves open is named too. */
function ofConduct(row: PenaltyProvision, conduct: ConductId, on: LegalDate): PenaltyProvision {
  const graded = inWordingsOf(row, on);
  const unread = row.duties === undefined ? undefined : stretchOn(wordingsOfDuties[conduct] ?? [], on);
  const gaps = unread?.case === "D" ? unread.rows.flatMap(({ gap }) => gap ?? []) : [];
  return gaps.length === 0 ? graded : { ...graded, gaps: [...(graded.gaps ?? []), ...gaps] };
}

function penaltyOf(row: PenaltyProvision, on: LegalDate): Penalty {
  const { conducts: _conducts, duties: _duties, until: _until, ...kept } = row;
  const { word } = words.on(on)[0] as Pick<Penalty, "word">;
  return { ...kept, article: articleOf(row), word, text: inWords(row, word), extendedBy: extensionsOf(row) };
}

const articleOf = (row: PenaltyProvision): string => String(row.basis.article);

/** Arts 92(2), 92(3), 94(2), 95(2) and 97, as far as they reach the row. */
function extensionsOf(row: PenaltyProvision): readonly Citation[] {
  const article = articleOf(row);
  return [
    ...(row.attemptPunished ? [at(`act:${article}:2`)] : []),
    ...(row.crimesAbroad ? [at(`act:${article}:${article === "92" ? 3 : 2}`)] : []),
    ...(row.corporateFine ? [at("act:97")] : []),
  ];
}
