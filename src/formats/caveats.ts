import { table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import { weakerGrade } from "../kernel/grade";
import type { BilingualText, Language } from "../kernel/text";
import { gapSentences } from "../law/gap-sentences";

/** How sure something is: the grade of its weakest source and the ids of the known gaps that touch it. */
export interface Graded {
  readonly grade?: Grade | undefined;
  readonly gaps?: readonly string[] | undefined;
}

/** Anything that `caveatsOf` reads: a finding, a timeline, a checklist. */
export interface GradedResult extends Graded {
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

/**
 * What must be said beside a result wherever it is shown: that it was not read in the text of the law, and what is not known of it.
 *
 * 留保. Use it for a screen, a letter or a ticket that shows an answer or a day. The pictures, the calendar and the command carry these
 * sentences by themselves. They follow from the grade and the gaps alone: that facts are missing is said by the result.
 *
 * @param result - a finding, a timeline, or anything else with a grade and gaps
 * @param lang - language of the sentences
 * @returns whole sentences without ids; none where the result rests on the text of the law and no gap touches it
 * @example
 * caveatsOf(reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-02"), "en"); // => []
 * caveatsOf({ grade: "secondary" }, "en"); // => ["This rests on a secondary source; it was not confirmed in the text of the law."]
 * @category Languages
 * @since 0.1.2
 */
export function caveatsOf(result: GradedResult, lang: Language): string[] {
  const all: readonly (Graded | undefined)[] = [result, ...(result?.boundaries ?? [])];
  const grade = all.reduce<Grade>((weakest, one) => weakerGrade(weakest, one?.grade ?? "text"), "text");
  const ofGrade = grade === "text" ? [] : [sentences[grade][lang]];
  return [
    ...ofGrade,
    ...gapSentences(
      all.flatMap((one) => one?.gaps ?? []),
      lang,
    ),
  ];
}
