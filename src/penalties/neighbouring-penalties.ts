import { dated } from "../kernel/dated";
import { shownOf, withWords } from "../kernel/input-issues";
import { EspaError } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { gradedRow } from "../kernel/wordings";
import type {
  NeighbouringConduct,
  NeighbouringConductId,
  NeighbouringPenalty,
  NeighbouringPenaltyRow,
} from "./neighbouring-penalty";
import { inWords } from "./penalty-words";
import { neighbouringConductRows, neighbouringPenaltyRows } from "./tables/neighbouring-penalties";
import { unknownConduct } from "./unknown-conduct";

const provisions = dated(neighbouringPenaltyRows);

/** The day on which imprisonment got its new name: Act No. 68 of 2022. */
const newWordFrom: LegalDate = "2025-06-01";

/**
 * Every conduct against the laws around the Act that the library names.
 *
 * 関係する他の法律の違反行為の一覧. Foreign exchange and trade, the Japan Bank for International Cooperation, important land, security
 * clearance and active cyber defence: what stands beside the duties of the Act. It is no list of all offences of those
 * laws.
 *
 * @returns the conducts, by law in the order of their articles
 * @example
 * neighbouringConducts().find((one) => one.id === "land-contract-without-notice")?.duty;
 * // => [{ law: "503AC0000000084", article: "13", paragraph: 1 }]
 * @see Foreign Exchange and Foreign Trade Act, https://laws.e-gov.go.jp/law/324AC0000000228; Important Land Act,
 * https://laws.e-gov.go.jp/law/503AC0000000084
 * @category Penalties
 */
export function neighbouringConducts(): readonly NeighbouringConduct[] {
  return neighbouringConductRows;
}

/**
 * What a conduct against a law around the Act is punished with under the law of a day: the twin of `penaltiesFor`.
 *
 * 関係する他の法律の罰則. The day is that of the conduct. Where a law punished the conduct before that day in a text that was not
 * read, the answer is `undefined`, not `[]`: it is not known, and `earlierNotRead` of the conduct names the gap.
 *
 * @param conduct - the conduct, one of `neighbouringConducts()`
 * @param on - the day on which the conduct took place
 * @returns one row a penal provision; `[]` before the law was in force, `undefined` where the text of that day was not
 * read
 * @throws EspaError `unknown-conduct` where there is no such conduct, and `not-a-legal-date`: `[]` would say that
 * nothing is punished
 * @example
 * neighbouringPenaltiesFor("land-contract-without-notice", "2025-06-01")?.[0]?.text.ja; // => "6月以下の拘禁刑又は100万円以下の罰金"
 * neighbouringPenaltiesFor("land-contract-without-notice", "2022-09-19"); // => []
 * neighbouringPenaltiesFor("investment-without-notification", "2026-06-04"); // => undefined
 * neighbouringPenaltiesFor("investment-without-notification", "2026-06-05")?.[0]?.fineTimesPrice; // => 3
 * @see Foreign Exchange and Foreign Trade Act, Arts 69-7 to 73, https://laws.e-gov.go.jp/law/324AC0000000228; Important
 * Land Act, Arts 25 to 28, https://laws.e-gov.go.jp/law/503AC0000000084
 * @category Penalties
 */
export function neighbouringPenaltiesFor(
  conduct: NeighbouringConductId,
  on: LegalDate,
): readonly NeighbouringPenalty[] | undefined {
  const known = neighbouringConductRows.find((row) => row.id === conduct);
  if (known === undefined) {
    const all = neighbouringConductRows.map(({ id }) => id);
    throw new EspaError(withWords(unknownConduct(["conduct"], { value: shownOf(conduct) }), conduct, all));
  }
  const found = provisions.on(on).filter((row) => row.conducts.includes(conduct));
  return found.length === 0 && known.earlierNotRead !== undefined ? undefined : found.map((row) => penaltyOf(row, on));
}

function penaltyOf(row: NeighbouringPenaltyRow, on: LegalDate): NeighbouringPenalty {
  const { conducts: _conducts, until: _until, wordBefore = "懲役", ...kept } = gradedRow(row, on);
  const word = on < newWordFrom ? wordBefore : "拘禁刑";
  return { ...kept, word, text: inWords(row, word, ofThePrice(row)) };
}

/**
 * Foreign Exchange and Foreign Trade Act, provisos of Arts 69-7, 69-8 and 70(1): so many times the price, where that is
 * more.
 */
function ofThePrice({ fineTimesPrice: times, fineYen }: NeighbouringPenaltyRow): BilingualText | undefined {
  return times === undefined
    ? undefined
    : {
        ja: `（目的物の価格の${times}倍が${fineYen / 10_000}万円を超えるときは、当該価格の${times}倍以下の罰金）`,
        en: ` (or of up to ${times} times the price of what it was about, where that is more)`,
      };
}
