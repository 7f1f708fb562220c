import type { LawId } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";

/** One form that an article had. */
export interface ArticleForm {
  /** First day on which it was in force; absent where one text of the law was read. */
  readonly from?: LegalDate;
  /** Present where the article was not read, and only what other texts name of it is known. */
  readonly read?: false;
  /** First day on which it no longer was. */
  readonly until?: LegalDate;
  /**
   * By paragraph its items (`1`), sub-items (`1:イ`) and the parts of a sentence (`proviso`), with a blank between; `-`
   * where the paragraph was not in force. No paragraph at all where the article was not read.
   */
  readonly paragraphs: readonly string[];
}

/**
 * The forms of the articles of one law; `suppl:4` is an article of its supplementary provisions, `suppl` these where
 * they have no articles.
 */
export type LawStructure = Readonly<Record<string, readonly ArticleForm[]>>;

/** The forms of the articles of every law of which a text was read. */
export type LawStructures = Readonly<Record<LawId, LawStructure>>;
