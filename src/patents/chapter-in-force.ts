import { defineIssue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { wordingsOf } from "../kernel/wordings";

/** First day of Arts 66 to 85. */
export const chapterInForceFrom: LegalDate = "2024-05-01";

/** A step of this chapter, or an answer under it, of a day on which it was not in force. */
export const beforeChapterInForce = defineIssue(
  "event-before-chapter-in-force",
  {
    ja: "規定の施行（令和六年五月一日）より前の日です。その日は不明として扱います。",
    en: "A day before 2024-05-01, when the provisions came into force; it is taken as not known.",
  },
  at("act:suppl:1::5"),
);

/** What is known of the wordings of Arts. 66 to 85 over time. */
export const chapterWordings = wordingsOf(["act:66"]);
