import type { LawId } from "../../kernel/citation";
import type { DatedRow } from "../../kernel/dated";
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { MinisterId } from "../../ministers/ministers";
import type { MaterialId } from "../materials";

/** The ministry whose ordinance governs the plans for a product; two names where two ministers issued it jointly. */
export type PlanOrdinanceId = "meti" | "mhlw" | "maff" | "mlit" | "mhlw-meti";

/** Article numbers of a plan ordinance, by what they govern. They differ by ministry, and by date. */
export interface PlanOrdinanceArticles {
  /** Application and its attachments. 認定の申請. */
  readonly application: string;
  /** Licences under other laws; paragraph and item follow after a dot. 他の法令に基づく許認可等. */
  readonly licences: string;
  /** Measures of Act Art. 9(4)(iv). 取組を円滑かつ確実に実施するために行う措置. */
  readonly measures: string;
  /** Decision, refusal and notice. 認定. */
  readonly certification: string;
  /** Certification of a change. 変更の認定. */
  readonly change: string;
  /** Minor changes and their notice. 軽微な変更. */
  readonly minorChange: string;
  /** Instruction to change the plan. 変更の指示. */
  readonly instruction: string;
  /** Revocation. 認定の取消し. */
  readonly revocation: string;
  /** Request to ask those concerned for cooperation; only where read. 関係者に対する協力の求めの申出. */
  readonly cooperationRequest?: string;
  /** Yearly report. 定期の報告. */
  readonly report: string;
  /** Filing with one of two ministers. 申請等の方法. */
  readonly oneWindow?: string;
  /** Report of a serious hindrance; a paragraph follows after a dot. 取組の実施の支障時等の報告. */
  readonly hindranceReport: string;
}

/** A plan ordinance over a stretch of days: its products, its article numbers and where it differs from the others. */
export interface PlanOrdinanceRow extends DatedRow {
  /** Stable id. */
  readonly id: PlanOrdinanceId;
  /** Law id. */
  readonly law: LawId;
  /** Number of the ordinance, in Japanese. 法令番号. */
  readonly nameJa: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Products that it governs. */
  readonly materials: readonly MaterialId[];
  /** Ministers to whom papers are addressed. */
  readonly ministers: readonly MinisterId[];
  /** Its article numbers. */
  readonly articles: PlanOrdinanceArticles;
  /** `any-one`: one of the listed measures is enough. `both-listed`: both are listed, and no word says whether one is enough. */
  readonly measures: "any-one" | "both-listed";
  /**
   * Sub-items of its item on tight supply: extra production or release, substitutes, other sources, and whatever else. MLIT names
   * no other sources, so they fall under its last one.
   */
  readonly limbsWhenTight: readonly [string, string, string, string];
  /** Investment in the capacity to provide an indispensable service counts as a measure. 役務の提供能力. */
  readonly serviceCapacityCounts: boolean;
  /** A change of the period of this many months or fewer is minor; absent where the ordinance has no such limb. */
  readonly minorPeriodMonths?: number;
  /** The grant whose change keeps a change of funds from being minor. */
  readonly excludedGrant: "by-support-corporation-or-agency" | "by-support-corporation" | "any";
  /** For whom a change of name, representative or main office is minor besides individuals. */
  readonly nameOrAddressOf: "legal-persons" | "legal-persons-and-other-bodies";
  /** Where licences under other laws are shown, and whether foreign laws are named. */
  readonly licences: { readonly shownIn: "plan" | "attached-document"; readonly foreignLaws: boolean };
  /** Bodies that are told of a certification, a change and a revocation. */
  readonly noticeTo: readonly ("support-corporation" | "support-agency")[];
  /** What starts the month within which, in principle, the plan is certified. */
  readonly decisionFrom: "submission" | "application";
  /** What the notices to the support body state is listed. 通知する事項. */
  readonly noticeContentsListed: boolean;
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}

const usual: PlanOrdinanceArticles = {
  application: "2",
  licences: "2.4",
  measures: "3",
  certification: "4",
  change: "5",
  minorChange: "6",
  instruction: "7",
  revocation: "8",
  report: "9",
  hindranceReport: "10",
};
const bothBodies = ["support-corporation", "support-agency"] as const;
const unread = {
  from: "2026-09-18",
  gaps: ["plan-ordinances-after-2026-09-18"],
  source: { grade: "inferred", note: "amended or probably amended on 2026-09-18; the text before that day is carried on" },
} as const;

const meti = {
  id: "meti",
  law: "505M60000400003",
  nameJa: "令和五年経済産業省令第三号",
  nameEn: "METI Ordinance No. 3 of 2023",
  ministers: ["meti"],
  articles: usual,
  measures: "any-one",
  limbsWhenTight: ["イ", "ロ", "ハ", "ニ"],
  serviceCapacityCounts: false,
  minorPeriodMonths: 6,
  excludedGrant: "by-support-corporation-or-agency",
  nameOrAddressOf: "legal-persons-and-other-bodies",
  licences: { shownIn: "plan", foreignLaws: true },
  noticeTo: bothBodies,
  decisionFrom: "submission",
  noticeContentsListed: true,
  basis: at("meti-plan:2:1"),
} as const;
const metiFirst = [
  "permanent-magnets",
  "machine-tools-and-industrial-robots",
  "aircraft-parts",
  "semiconductors",
  "batteries",
  "cloud-programs",
  "natural-gas",
  "metal-minerals",
] as const;
const metiAll = [...metiFirst, "advanced-electronic-components", "unmanned-aircraft", "satellites", "rocket-parts"] as const;

const mhlw = {
  ...meti,
  id: "mhlw",
  law: "505M60000100008",
  nameJa: "令和五年厚生労働省令第八号",
  nameEn: "MHLW Ordinance No. 8 of 2023",
  materials: ["antimicrobial-preparations"],
  ministers: ["mhlw"],
  measures: "both-listed",
  excludedGrant: "any",
  basis: at("mhlw-plan:2:1"),
} as const;

const maff = {
  id: "maff",
  law: "504M60000200075",
  nameJa: "令和四年農林水産省令第七十五号",
  nameEn: "MAFF Ordinance No. 75 of 2022",
  materials: ["fertilizers"],
  ministers: ["maff"],
  articles: { ...usual, licences: "2.2.4" },
  measures: "any-one",
  limbsWhenTight: ["イ", "ロ", "ハ", "ニ"],
  serviceCapacityCounts: false,
  excludedGrant: "by-support-corporation",
  nameOrAddressOf: "legal-persons-and-other-bodies",
  licences: { shownIn: "attached-document", foreignLaws: false },
  noticeTo: ["support-corporation"],
  decisionFrom: "application",
  noticeContentsListed: false,
  basis: at("maff-plan:2:1"),
} as const;

const mlit = {
  ...meti,
  id: "mlit",
  law: "504M60000800093",
  nameJa: "令和四年国土交通省令第九十三号",
  nameEn: "MLIT Ordinance No. 93 of 2022",
  materials: ["ship-parts"],
  ministers: ["mlit"],
  articles: {
    application: "2",
    licences: "3",
    measures: "4",
    certification: "5",
    change: "6",
    minorChange: "7",
    instruction: "8",
    revocation: "9",
    report: "10",
    hindranceReport: "11",
  },
  limbsWhenTight: ["イ", "ロ", "ハ", "ハ"],
  excludedGrant: "by-support-corporation",
  nameOrAddressOf: "legal-persons",
  licences: { shownIn: "plan", foreignLaws: false },
  noticeTo: ["support-corporation"],
  basis: at("mlit-plan:2:1"),
} as const;

const joint = {
  ...mhlw,
  id: "mhlw-meti",
  law: "507M60000500001",
  nameJa: "令和七年厚生労働省・経済産業省令第一号",
  nameEn: "MHLW and METI Ordinance No. 1 of 2025",
  materials: ["ventilators"],
  ministers: ["mhlw", "meti"],
  articles: { ...usual, oneWindow: "10", hindranceReport: "11.1" },
  basis: at("mhlw-meti-plan:2:1"),
} as const;

/** The ordinance names no product: which one it governs follows from the ministry's pages. */
const byPage = { grade: "official-summary", note: "the ordinance names no product; the ministry's pages do" } as const;
/** The joint ordinance names no product: METI's ordinance leaves out item 13, and the joint one followed within two days. */
const byInference = { grade: "inferred", note: "the ordinance names no product; METI's ordinance leaves ventilators out" } as const;

/** The ordinances on supply plans (供給確保計画の認定等に関する省令), by product and day. */
export const planOrdinances: readonly PlanOrdinanceRow[] = table<readonly PlanOrdinanceRow[]>([
  { ...maff, from: "2022-12-28", until: "2026-09-18", source: byPage },
  { ...maff, ...unread },
  { ...mlit, from: "2022-12-28", until: "2026-09-18", source: byPage },
  {
    ...mlit,
    articles: { ...mlit.articles, cooperationRequest: "9-2" },
    serviceCapacityCounts: true,
    from: "2026-09-18",
    source: {
      ...byPage,
      note: `${byPage.note}; an application pending on 2026-09-18 on the old form 1 counts as one on the new form 1 (supplementary provisions, para. 2)`,
    },
  },
  { ...meti, materials: metiFirst, from: "2023-01-19", until: "2024-02-02", source: { grade: "text" } },
  {
    ...meti,
    materials: [...metiFirst, "advanced-electronic-components"],
    from: "2024-02-02",
    until: "2025-12-24",
    source: { grade: "text" },
  },
  { ...meti, materials: metiAll, from: "2025-12-24", until: "2026-09-18", source: { grade: "text" } },
  { ...meti, materials: metiAll, ...unread },
  { ...mhlw, from: "2023-01-19", until: "2026-09-18", source: byPage },
  { ...mhlw, ...unread },
  { ...joint, from: "2025-12-26", until: "2026-09-18", source: byInference },
  {
    ...joint,
    articles: { ...joint.articles, cooperationRequest: "9", report: "10", oneWindow: "11", hindranceReport: "12.1" },
    from: "2026-09-18",
    source: byInference,
  },
]);
