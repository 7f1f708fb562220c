import { table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import { weakerGrade } from "../kernel/grade";
import { knownLanguage } from "../kernel/language";
import type { BilingualText, Language } from "../kernel/text";
import { evidenceSentences } from "../law/evidence-sentences";
import { gapSentences } from "../law/gap-sentences";

/**
 * How sure something is: the grade of its weakest source, and the ids of the known gaps that touch it and of the
 * evidence that bears it.
 */
export interface Graded {
  readonly grade?: Grade | undefined;
  readonly gaps?: readonly string[] | undefined;
  /** Ids of the evidence on which it stands although a wording was not read. */
  readonly evidence?: readonly string[] | undefined;
}

/** Anything that `caveatsOf` reads: a finding, a timeline, a checklist. */
export interface GradedResult extends Graded {
  /** The facts that could still change it. */
  readonly missing?: readonly unknown[] | undefined;
  /** `undetermined` where a finding gives no answer. */
  readonly answer?: string | undefined;
  /** `undetermined` where it is not known how a procedure stands. */
  readonly state?: string | undefined;
  /** `"unknown"` where it is not known whether a checklist is complete. */
  readonly complete?: boolean | string | undefined;
  /** Days that have a grade and gaps of their own. */
  readonly boundaries?: readonly Graded[] | undefined;
  /** What is wrong with the input is no caveat: the result itself says it. */
  readonly issues?: readonly unknown[] | undefined;
}

const sentences: Readonly<Record<Exclude<Grade, "text">, BilingualText>> = table({
  "official-summary": {
    ja: "所管官庁の概要によるものであり、条文で確認したものではない。",
    en: "This rests on a summary of the competent authority; it was not confirmed in the text of the law.",
  },
  secondary: {
    ja: "二次資料によるものであり、条文で確認したものではない。",
    en: "This rests on a secondary source; it was not confirmed in the text of the law.",
  },
  stated: {
    ja: "利用者が示した条文の確認によるものであり、このライブラリは条文を確認していない。",
    en: "This rests on a reading that was supplied; this library did not read the text.",
  },
  inferred: {
    ja: "推論によるものであり、条文で確認したものではない。",
    en: "This is inferred; it was not confirmed in the text of the law.",
  },
});

/** Of a grade that is no word of the library. */
const ofUnknownGrade: BilingualText = {
  ja: "根拠の確度が分からず、条文で確認したものとはいえない。",
  en: "What this rests on is not known, so it does not count as confirmed in the text of the law.",
};

const factsMissing: BilingualText = {
  ja: "不明な事実があり、結果が変わり得る。",
  en: "Facts are not known that could change this.",
};

const unsettled: BilingualText = {
  ja: "定まっていない事項があり、結果が変わり得る。",
  en: "This is not settled in full and may change.",
};

/** What must be said of what is not known of the case, without the names of the facts. */
function ofTheCase({ missing, answer, state, complete }: GradedResult, lang: Language): string[] {
  // A checklist lists what is lacking, which is no fact that is not known.
  if (Array.isArray(missing) && missing.some((one) => typeof one === "string")) return [factsMissing[lang]];
  return [answer, state, complete].some((one) => one === "undetermined" || one === "unknown") ? [unsettled[lang]] : [];
}

/** What must be said of a grade. */
function ofGrade(grade: Grade, lang: Language): string[] {
  if (grade === "text") return [];
  return [(Object.hasOwn(sentences, grade) ? sentences[grade] : ofUnknownGrade)[lang]];
}

function isKnown(grade: Grade): boolean {
  return grade === "text" || Object.hasOwn(sentences, grade);
}

/** The weaker of two grades; one that is no word of the library is weaker than any. */
function weaker(one: Grade, other: Grade): Grade {
  return isKnown(one) ? (isKnown(other) ? weakerGrade(one, other) : other) : one;
}

/**
 * What must be said beside a result wherever it is shown: that it was not read in the text of the law, what is not
 * known of it, and why it stands all the same.
 *
 * 留保. Use it for a screen, a letter or a ticket that shows an answer or a day. The pictures, the calendar and the
 * command carry these sentences by themselves. They say that facts are missing or that something is not settled; which
 * facts, the result says.
 *
 * @param result - a finding, a timeline, or anything else with a grade and gaps; a grade that is no word of the library
 * is the weakest
 * @param lang - language of the sentences
 * @returns whole sentences without ids; none where the result is settled, rests on the text of the law and no gap
 * touches it
 * @throws EspaError `unknown-language`
 * @example
 * caveatsOf(reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-02"), "en"); // => []
 * caveatsOf({ grade: "secondary" }, "en");
 * // => ["This rests on a secondary source; it was not confirmed in the text of the law."]
 * caveatsOf(reviewTimeline({ receivedOn: "2026-04-01", extendedUntil: null }, "2026-05-01"), "en");
 * // => ["Facts are not known that could change this."]
 * @category Languages
 * @since 0.1.2
 */
export function caveatsOf(result: GradedResult, lang: Language): string[] {
  knownLanguage(lang);
  const all: readonly (Graded | undefined)[] = [result, ...(result?.boundaries ?? [])];
  const grade = all.reduce<Grade>(
    (weakest, one) => (one?.grade === undefined ? weakest : weaker(weakest, one.grade)),
    "text",
  );
  return [
    ...ofGrade(grade, lang),
    ...gapSentences(
      all.flatMap((one) => one?.gaps ?? []),
      lang,
    ),
    ...evidenceSentences(
      all.flatMap((one) => one?.evidence ?? []),
      lang,
    ),
    ...ofTheCase(result ?? {}, lang),
  ];
}
