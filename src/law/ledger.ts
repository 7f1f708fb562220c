import type { LawId } from "../kernel/citation";
import { table } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { type Commencement, commencementOfArticles } from "./commencement";
import type { Coverage, LedgerChapter } from "./ledger/caption";
import { captionRows } from "./tables/captions";

/** One article, its caption, and how the library covers it. */
export interface LedgerEntry {
  /** Law id of the instrument. */
  readonly instrument: LawId;
  /** Article number in the newest text that was read. 条. */
  readonly article: string;
  /** Caption in Japanese; articles without one bear that of the article before or the title of the chapter. 見出し. */
  readonly caption: string;
  /** Caption in English. */
  readonly captionEn: string;
  /** Whether the caption was seen in the official translation, or is this library's own rendering in its terms. */
  readonly captionEnglish: "official" | "own";
  /** `false` where the text of the article was not read, so that the caption is not the official one. */
  readonly captionRead?: false;
  /** The chapter of the Act that it belongs to or fills. */
  readonly chapter: LedgerChapter;
  /** First day on which it was in force. 施行日. */
  readonly inForceFrom: LegalDate;
  /** First day on which it no longer stood, where it was deleted. */
  readonly inForceUntil?: LegalDate;
  readonly coverage: Coverage;
  /** Public names of this library that model it. */
  readonly where?: readonly string[];
  /** Why it is not modelled, or what of it is not. */
  readonly why?: BilingualText;
}

/**
 * Every article of the Act, of the Enforcement Order and of the ministerial orders under the Act, and how the library
 * covers it.
 *
 * 条文台帳. `modelled`: the names in `where` decide it or hold its content; `described`: it is stated with its caption, its
 * days and the reason why no rule models it; `out-of-scope`: it is left alone, with the reason. Articles stand in the
 * numbers of the newest text that was read; of Chapter V-2 (特定海外事業の促進) only two are known, and the number of the second
 * is inferred. Supplementary provisions are answered by `provisionStatus` and not listed.
 *
 * @returns the articles, in the order of the laws
 * @example
 * ledger().find((entry) => entry.instrument === "504AC0000000043" && entry.article === "52")?.inForceFrom;
 * // => "2023-11-17"
 * ledger().filter((entry) => entry.instrument === "504AC0000000043").length; // => 107
 * @category Law in time
 */
export function ledger(): readonly LedgerEntry[] {
  const articles = captionRows.map((row) => ({
    ...row,
    ...(at(row.provision) as { readonly law: LawId; readonly article: string }),
  }));
  const days = new Map(
    [...new Set(articles.map((row) => row.law))].flatMap((law) => {
      const numbers = articles.filter((row) => row.law === law).map((row) => row.article);
      return [...commencementOfArticles(law, numbers)].map(([article, found]) => [`${law}:${article}`, found] as const);
    }),
  );
  return articles.map(
    ({
      law: instrument,
      article,
      caption,
      captionEn = "",
      captionEnglish,
      captionRead,
      chapter,
      coverage,
      where,
      why,
    }) => {
      // Every row of the captions has a commencement: a test asks for the day of each.
      const { inForceFrom, until } = days.get(`${instrument}:${article}`) as Commencement;
      return {
        instrument,
        article,
        caption: captionRead === false ? `（見出し未確認）${caption}` : caption,
        captionEn: captionRead === false ? `(caption not read) ${captionEn}`.trim() : captionEn,
        captionEnglish: captionEnglish ?? "own",
        ...(captionRead === undefined ? undefined : { captionRead }),
        chapter,
        inForceFrom: inForceFrom as LegalDate,
        ...(until === undefined ? undefined : { inForceUntil: until }),
        coverage: coverage ?? "described",
        ...(where === undefined ? undefined : { where }),
        ...(coverage === undefined ? { why: toldOnly } : why === undefined ? undefined : { why }),
      };
    },
  );
}

const toldOnly: BilingualText = table({
  ja: "見出し及び施行の日を示す。判定の対象としない。",
  en: "Stated with its caption and its days; no rule of the library decides it.",
});
