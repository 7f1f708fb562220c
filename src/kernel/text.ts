/** A text in both languages of the library. */
export interface BilingualText {
  /** In Japanese. @minLength 1 */
  readonly ja: string;
  /** In English. @minLength 1 */
  readonly en: string;
}

/** Language of an explanation or message. */
export type Language = "ja" | "en";
