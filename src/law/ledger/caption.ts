/** The chapter of the Act that an article belongs to or, for an order, fills. 章. */
export type LedgerChapter = "general" | "supply" | "infrastructure" | "technology" | "patents" | "overseas" | "miscellaneous" | "penalties";

/**
 * Article, caption, chapter, and where the caption comes from when the article bears none of its own: `chapter` takes the
 * title of the chapter, `shared` that of the article before, `not-read` is a term of the law for an article whose caption was not
 * read, or nothing.
 */
export type ArticleCaption = readonly [article: string, caption: string, chapter: LedgerChapter, from?: "chapter" | "shared" | "not-read"];
