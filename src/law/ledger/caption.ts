import type { Provision } from "../../kernel/provision";
import type { BilingualText } from "../../kernel/text";

/** How the library covers an article. */
export type Coverage = "modelled" | "described" | "out-of-scope";

/** The chapter of the Act that an article belongs to or, for an order, fills. 章. */
export type LedgerChapter =
  | "general"
  | "supply"
  | "infrastructure"
  | "technology"
  | "patents"
  | "overseas"
  | "miscellaneous"
  | "penalties";

/** An article and its caption. */
export interface CaptionRow {
  readonly provision: Provision;
  readonly chapter: LedgerChapter;
  /**
   * The caption; where the article bears none, that of the article before or the title of the chapter; where it was not
   * read, a term of the law, or nothing.
   */
  readonly caption: string;
  /** The caption in English; absent where nothing is known of it. */
  readonly captionEn?: string;
  /** Present where the English caption was seen in the official translation. */
  readonly captionEnglish?: "official";
  /** Present where the caption was not read. */
  readonly captionRead?: false;
  /** How the library covers it; absent where it is told with its caption and its days only. */
  readonly coverage?: Coverage;
  /** Public names that model it. */
  readonly where?: readonly string[];
  /** Why it is not modelled, or what of it is not. */
  readonly why?: BilingualText;
}
