import { ACT, type Citation, type LawId, ORDER } from "../../kernel/citation";
import { table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import { at } from "../../kernel/provision";
import type { BilingualText } from "../../kernel/text";

/** A state of a law that held from one day to the next amendment or stage of commencement. */
export interface LawVersion {
  readonly law: LawId;
  /** First day of this state. 施行日. */
  readonly inForceFrom: LegalDate;
  /** First day of the next state; absent for the last one that is known. */
  readonly inForceUntil?: LegalDate;
  /** The law that amended it on that day; absent where only a stage of commencement was reached. 改正法令. */
  readonly amendedBy?: LawId;
  /** The day on which the amending law was promulgated, where it was read. 公布日. */
  readonly promulgatedOn?: LegalDate;
  /** Whether the text of this state was read in full. */
  readonly textRead: boolean;
  /** Clauses of commencement that began on that day. */
  readonly commences?: readonly Citation[];
  /** States of the same day that a later amendment of that day overtook. */
  readonly earlierOfDay?: readonly { readonly amendedBy?: LawId; readonly promulgatedOn?: LegalDate; readonly textRead: boolean }[];
  /** What changed, in short. */
  readonly changed: BilingualText;
  /** The last day on which the law register was seen to name this state as the current one; only where it is the last that is known. */
  readonly lastCheckedOn?: LegalDate;
  /** Ids of the known gaps that touch this state. */
  readonly gaps?: readonly string[];
}

/** States of the Act since the first of its articles came into force. */
export const actVersionTable: readonly LawVersion[] = table<readonly LawVersion[]>([
  {
    law: ACT,
    inForceFrom: "2022-08-01",
    inForceUntil: "2022-11-14",
    textRead: true,
    commences: [at("act:suppl:1"), at("act:suppl:1::1")],
    changed: {
      ja: "附則第一条本文及び第一号の施行：第一章、第二章、第四章、第六章及び第七章の一部",
      en: "Suppl. Art. 1 main clause and item (i) commence: Chapters I, II, IV and parts of VI and VII",
    },
  },
  {
    law: ACT,
    inForceFrom: "2022-11-14",
    inForceUntil: "2023-04-01",
    amendedBy: "504AC0000000046",
    textRead: true,
    changed: { ja: "別表（機構の名称）", en: "Annex (name of an agency)" },
  },
  {
    law: ACT,
    inForceFrom: "2023-04-01",
    inForceUntil: "2023-11-01",
    textRead: true,
    commences: [at("act:suppl:1::2")],
    changed: { ja: "附則第一条第二号の施行：第四十九条及び第六十五条", en: "Suppl. Art. 1(ii) commences: Arts. 49 and 65" },
  },
  {
    law: ACT,
    inForceFrom: "2023-11-01",
    inForceUntil: "2023-11-17",
    amendedBy: "504AC0000000061",
    textRead: true,
    commences: [at("act:suppl:1::3")],
    earlierOfDay: [{ textRead: true }],
    changed: { ja: "附則第一条第三号の施行、第五十条第一項の引用条項", en: "Suppl. Art. 1(iii) commences; a reference in Art. 50(1)" },
  },
  {
    law: ACT,
    inForceFrom: "2023-11-17",
    inForceUntil: "2024-05-01",
    textRead: true,
    commences: [at("act:suppl:1::4")],
    changed: { ja: "附則第一条第四号の施行：第五十二条から第五十七条まで等", en: "Suppl. Art. 1(iv) commences: Arts. 52 to 57 and others" },
  },
  {
    law: ACT,
    inForceFrom: "2024-05-01",
    inForceUntil: "2025-04-01",
    textRead: true,
    commences: [at("act:suppl:1::5")],
    changed: { ja: "附則第一条第五号の施行：第六十六条から第八十五条まで等", en: "Suppl. Art. 1(v) commences: Arts. 66 to 85 and others" },
  },
  {
    law: ACT,
    inForceFrom: "2025-04-01",
    inForceUntil: "2025-06-01",
    amendedBy: "506AC0000000028",
    textRead: true,
    earlierOfDay: [{ amendedBy: "505AC0000000024", textRead: true }],
    changed: {
      ja: "第五十条第一項に第八号（一般港湾運送事業）を追加、同項第七号の引用条項",
      en: "Art. 50(1): new item (viii), general port transport; a reference in item (vii)",
    },
  },
  {
    law: ACT,
    inForceFrom: "2025-06-01",
    inForceUntil: "2026-04-01",
    amendedBy: "504AC0000000068",
    textRead: true,
    changed: { ja: "第九十二条から第九十五条まで：懲役を拘禁刑に", en: "Arts. 92 to 95: the word for imprisonment" },
  },
  {
    law: ACT,
    inForceFrom: "2026-04-01",
    inForceUntil: "2026-06-01",
    amendedBy: "508AC0000000005",
    textRead: true,
    changed: {
      ja: "第三十条に第三項（迂回防止関税）を追加、第四十八条第二項",
      en: "Art. 30: new paragraph (3), anti-circumvention duty; Art. 48(2)",
    },
  },
  {
    law: ACT,
    inForceFrom: "2026-06-01",
    inForceUntil: "2026-06-17",
    amendedBy: "507AC0000000066",
    textRead: true,
    changed: { ja: "第五十条第一項第十四号ホの引用条項", en: "A reference in Art. 50(1)(xiv)(e)" },
  },
  {
    law: ACT,
    inForceFrom: "2026-06-17",
    inForceUntil: "2026-07-17",
    amendedBy: "508AC0000000038",
    textRead: false,
    gaps: ["act-text-2026-06-17"],
    commences: [at("act-38-2026:suppl:1::1")],
    changed: {
      ja: "令和八年法律第三十八号附則第一条第一号の施行：附則のみ。本則は同年六月一日の版と同じ長さである",
      en: "Act No. 38 of 2026, Suppl. Art. 1(i) commences: supplementary provisions only; the main body is as long as on 2026-06-01",
    },
  },
  {
    law: ACT,
    inForceFrom: "2026-07-17",
    inForceUntil: "2026-08-12",
    amendedBy: "508AC0000000038",
    textRead: false,
    gaps: ["act-text-since-2026-07-17", "act-38-2026-art-53", "act-38-2026-fund-councils"],
    commences: [at("act-38-2026:suppl:1::2")],
    changed: { ja: "同条第二号の施行：第五十三条、第六十二条第一項、第六十三条", en: "Its item (ii) commences: Arts. 53, 62(1), 63" },
  },
  {
    law: ACT,
    inForceFrom: "2026-08-12",
    inForceUntil: "2026-09-18",
    amendedBy: "508AC0000000064",
    textRead: false,
    gaps: ["act-text-since-2026-07-17", "act-64-2026-art-50", "act-64-2026-second-stage"],
    changed: { ja: "令和八年法律第六十四号による改正（内容未確認）", en: "Amended by Act No. 64 of 2026; what it changed was not read" },
  },
  {
    law: ACT,
    inForceFrom: "2026-09-18",
    amendedBy: "508AC0000000038",
    textRead: false,
    gaps: ["act-text-since-2026-07-17", "act-38-2026-unlisted", "act-64-2026-second-stage"],
    commences: [at("act-38-2026:suppl:1"), at("act-38-2026:suppl:1::3")],
    changed: {
      ja: "令和八年法律第三十八号附則第一条本文及び第三号の施行：第五章の二等",
      en: "Act No. 38 of 2026, Suppl. Art. 1 main clause and item (iii) commence: Chapter V-2 and others",
    },
    lastCheckedOn: "2026-09-22",
  },
]);

/** States of the Enforcement Order. */
export const orderVersionTable: readonly LawVersion[] = table<readonly LawVersion[]>([
  {
    law: ORDER,
    inForceFrom: "2022-12-23",
    inForceUntil: "2023-11-01",
    textRead: true,
    changed: { ja: "制定：十一物資", en: "New: eleven products" },
  },
  {
    law: ORDER,
    inForceFrom: "2023-11-01",
    inForceUntil: "2023-11-17",
    amendedBy: "505CO0000000259",
    promulgatedOn: "2023-08-09",
    textRead: true,
    changed: { ja: "第九条", en: "Art. 9" },
  },
  {
    law: ORDER,
    inForceFrom: "2023-11-17",
    inForceUntil: "2024-02-02",
    amendedBy: "505CO0000000259",
    promulgatedOn: "2023-08-09",
    textRead: true,
    changed: { ja: "第十条及び第十一条", en: "Arts. 10 and 11" },
  },
  {
    law: ORDER,
    inForceFrom: "2024-02-02",
    inForceUntil: "2024-03-15",
    amendedBy: "506CO0000000025",
    promulgatedOn: "2024-02-02",
    textRead: true,
    changed: { ja: "第一条第十二号の追加、同条第十号にウラン", en: "Art. 1: new item (xii), uranium in item (x)" },
  },
  {
    law: ORDER,
    inForceFrom: "2024-03-15",
    inForceUntil: "2024-05-01",
    amendedBy: "506CO0000000032",
    promulgatedOn: "2024-02-16",
    textRead: true,
    changed: { ja: "第六条第二項の追加", en: "Art. 6: new paragraph (2)" },
  },
  {
    law: ORDER,
    inForceFrom: "2024-05-01",
    inForceUntil: "2025-01-01",
    amendedBy: "505CO0000000259",
    promulgatedOn: "2023-08-09",
    textRead: true,
    changed: { ja: "第十二条から第十六条まで", en: "Arts. 12 to 16" },
  },
  {
    law: ORDER,
    inForceFrom: "2025-01-01",
    inForceUntil: "2025-02-19",
    amendedBy: "506CO0000000346",
    promulgatedOn: "2024-11-20",
    textRead: true,
    changed: { ja: "第十二条第一項の国際特許分類記号", en: "Art. 12(1): symbols of the International Patent Classification" },
  },
  {
    law: ORDER,
    inForceFrom: "2025-02-19",
    inForceUntil: "2025-04-01",
    amendedBy: "507CO0000000034",
    promulgatedOn: "2025-02-19",
    textRead: true,
    changed: { ja: "第八条の二及び第八条の三の追加", en: "New Arts. 8-2 and 8-3" },
  },
  {
    law: ORDER,
    inForceFrom: "2025-04-01",
    inForceUntil: "2025-12-24",
    amendedBy: "507CO0000000054",
    promulgatedOn: "2025-03-14",
    textRead: true,
    earlierOfDay: [{ amendedBy: "506CO0000000372", promulgatedOn: "2024-12-13", textRead: true }],
    changed: {
      ja: "第九条第八号（港湾運送）の追加、同条第七号の引用条項",
      en: "Art. 9: new item (viii), port transport; a reference in item (vii)",
    },
  },
  {
    law: ORDER,
    inForceFrom: "2025-12-24",
    inForceUntil: "2026-04-01",
    amendedBy: "507CO0000000437",
    promulgatedOn: "2025-12-24",
    textRead: true,
    changed: {
      ja: "第一条第十三号から第十六号までの追加、第十一号及び第十二号の拡大",
      en: "Art. 1: new items (xiii) to (xvi), items (xi) and (xii) widened",
    },
  },
  {
    law: ORDER,
    inForceFrom: "2026-04-01",
    inForceUntil: "2026-06-01",
    amendedBy: "508CO0000000085",
    promulgatedOn: "2026-03-31",
    textRead: true,
    changed: { ja: "第七条", en: "Art. 7" },
  },
  {
    law: ORDER,
    inForceFrom: "2026-06-01",
    amendedBy: "508CO0000000173",
    promulgatedOn: "2026-05-22",
    textRead: true,
    changed: { ja: "第九条第十四号ホの引用条項", en: "A reference in Art. 9(xiv)(e)" },
    lastCheckedOn: "2026-09-22",
  },
]);
