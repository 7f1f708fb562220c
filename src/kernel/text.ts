/** A text in both languages of the library. */
export interface BilingualText {
  readonly ja: string;
  readonly en: string;
}

/** Language of an explanation or message. */
export type Language = "ja" | "en";
