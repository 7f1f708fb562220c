import type { LawId } from "../../kernel/citation";
import type { DatedRow } from "../../kernel/dated";
import { table } from "../../kernel/dated";
import type { Grade } from "../../kernel/grade";
import { at, lawIds, type Provision } from "../../kernel/provision";
import type { MinisterId } from "../../ministers/ministers";
import type { MaterialId } from "../materials";

/** The ministry whose ordinance governs the plans for a product; two names where two ministers issued it jointly. */
export type PlanOrdinanceId = "meti" | "mhlw" | "maff" | "mlit" | "mhlw-meti";

/** The provisions of a plan ordinance, by what they govern. They differ by ministry, and by date. */
export interface PlanOrdinanceArticles {
  /** Application and its attachments. 認定の申請. */
  readonly application: Provision;
  /** Licences under other laws. 他の法令に基づく許認可等. */
  readonly licences: Provision;
  /** Measures of Act Art. 9(4)(iv). 取組を円滑かつ確実に実施するために行う措置. */
  readonly measures: Provision;
  /** Decision, refusal and notice. 認定. */
  readonly certification: Provision;
  /** Certification of a change. 変更の認定. */
  readonly change: Provision;
  /** Minor changes and their notice. 軽微な変更. */
  readonly minorChange: Provision;
  /** Instruction to change the plan. 変更の指示. */
  readonly instruction: Provision;
  /** Revocation. 認定の取消し. */
  readonly revocation: Provision;
  /** Request to ask those concerned for cooperation; `"not-read"` where it exists and the wording was not. 関係者に対する協力の求めの申出. */
  readonly cooperationRequest?: Provision | "not-read";
  /** Yearly report. 定期の報告. */
  readonly report: Provision;
  /** Filing with one of two ministers. 申請等の方法. */
  readonly oneWindow?: Provision;
  /** Report of a serious hindrance. 取組の実施の支障時等の報告. */
  readonly hindranceReport: Provision;
  /** Where it says, or is inferred to say, that the report is not needed with a request for cooperation; absent where nothing shows it. */
  readonly noReportWithRequest?: Provision;
}

/** Where an ordinance lists each of the measures. */
export interface ListedMeasures {
  readonly extraProductionOrStockRelease: Provision;
  readonly substitutes: Provision;
  /** MLIT names no other sources, so they fall under its last limb. */
  readonly otherSources: Provision;
  readonly otherWhenTight: Provision;
  readonly supplyCapacityInvestment: Provision;
  /** Absent where investment in the capacity to provide an indispensable service does not count. 役務の提供能力. */
  readonly serviceCapacityInvestment?: Provision;
  readonly dependenceReduction: Provision;
}

/** Where an ordinance lists each of the minor changes. */
export interface ListedMinorChanges {
  readonly nameOrAddress: Provision;
  /** Absent where no change of the period is minor. */
  readonly period?: Provision;
  readonly funds: Provision;
  readonly notInSubstance: Provision;
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
  /** Its provisions. */
  readonly articles: PlanOrdinanceArticles;
  /** `any-one`: one of the listed measures is enough. `both-listed`: both are listed, and no word says whether one is enough. */
  readonly measures: "any-one" | "both-listed";
  /** Where each measure stands. */
  readonly listedMeasures: ListedMeasures;
  /** Where each minor change stands. */
  readonly minorChanges: ListedMinorChanges;
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
}

const bothBodies = ["support-corporation", "support-agency"] as const;
/** MAFF, METI and MHLW: amended or probably amended on that day. */
const amended = "2026-09-18";
const carriedOn = "amended or probably amended on 2026-09-18; the text before that day is carried on";

const meti = {
  id: "meti",
  law: lawIds["meti-plan"],
  nameJa: "令和五年経済産業省令第三号",
  nameEn: "METI Ordinance No. 3 of 2023",
  ministers: ["meti"],
  articles: {
    application: "meti-plan:2",
    licences: "meti-plan:2:4",
    measures: "meti-plan:3",
    certification: "meti-plan:4",
    change: "meti-plan:5",
    minorChange: "meti-plan:6",
    instruction: "meti-plan:7",
    revocation: "meti-plan:8",
    report: "meti-plan:9",
    hindranceReport: "meti-plan:10",
  },
  measures: "any-one",
  listedMeasures: {
    extraProductionOrStockRelease: "meti-plan:3::1:イ",
    substitutes: "meti-plan:3::1:ロ",
    otherSources: "meti-plan:3::1:ハ",
    otherWhenTight: "meti-plan:3::1:ニ",
    supplyCapacityInvestment: "meti-plan:3::2",
    dependenceReduction: "meti-plan:3::2",
  },
  minorChanges: {
    nameOrAddress: "meti-plan:6:1:1",
    period: "meti-plan:6:1:2",
    funds: "meti-plan:6:1:3",
    notInSubstance: "meti-plan:6:1:4",
  },
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
  id: "mhlw",
  law: lawIds["mhlw-plan"],
  nameJa: "令和五年厚生労働省令第八号",
  nameEn: "MHLW Ordinance No. 8 of 2023",
  materials: ["antimicrobial-preparations"],
  ministers: ["mhlw"],
  articles: {
    application: "mhlw-plan:2",
    licences: "mhlw-plan:2:4",
    measures: "mhlw-plan:3",
    certification: "mhlw-plan:4",
    change: "mhlw-plan:5",
    minorChange: "mhlw-plan:6",
    instruction: "mhlw-plan:7",
    revocation: "mhlw-plan:8",
    report: "mhlw-plan:9",
    hindranceReport: "mhlw-plan:10",
  },
  measures: "both-listed",
  listedMeasures: {
    extraProductionOrStockRelease: "mhlw-plan:3::1:イ",
    substitutes: "mhlw-plan:3::1:ロ",
    otherSources: "mhlw-plan:3::1:ハ",
    otherWhenTight: "mhlw-plan:3::1:ニ",
    supplyCapacityInvestment: "mhlw-plan:3::2",
    dependenceReduction: "mhlw-plan:3::2",
  },
  minorChanges: {
    nameOrAddress: "mhlw-plan:6:1:1",
    period: "mhlw-plan:6:1:2",
    funds: "mhlw-plan:6:1:3",
    notInSubstance: "mhlw-plan:6:1:4",
  },
  minorPeriodMonths: 6,
  excludedGrant: "any",
  nameOrAddressOf: "legal-persons-and-other-bodies",
  licences: { shownIn: "plan", foreignLaws: true },
  noticeTo: bothBodies,
  decisionFrom: "submission",
  noticeContentsListed: true,
  basis: at("mhlw-plan:2:1"),
} as const;

const maff = {
  id: "maff",
  law: lawIds["maff-plan"],
  nameJa: "令和四年農林水産省令第七十五号",
  nameEn: "MAFF Ordinance No. 75 of 2022",
  materials: ["fertilizers"],
  ministers: ["maff"],
  articles: {
    application: "maff-plan:2",
    licences: "maff-plan:2:2:4",
    measures: "maff-plan:3",
    certification: "maff-plan:4",
    change: "maff-plan:5",
    minorChange: "maff-plan:6",
    instruction: "maff-plan:7",
    revocation: "maff-plan:8",
    report: "maff-plan:9",
    hindranceReport: "maff-plan:10",
  },
  measures: "any-one",
  listedMeasures: {
    extraProductionOrStockRelease: "maff-plan:3::1:イ",
    substitutes: "maff-plan:3::1:ロ",
    otherSources: "maff-plan:3::1:ハ",
    otherWhenTight: "maff-plan:3::1:ニ",
    supplyCapacityInvestment: "maff-plan:3::2",
    dependenceReduction: "maff-plan:3::3",
  },
  minorChanges: { nameOrAddress: "maff-plan:6:1:1", funds: "maff-plan:6:1:2", notInSubstance: "maff-plan:6:1:3" },
  excludedGrant: "by-support-corporation",
  nameOrAddressOf: "legal-persons-and-other-bodies",
  licences: { shownIn: "attached-document", foreignLaws: false },
  noticeTo: ["support-corporation"],
  decisionFrom: "application",
  noticeContentsListed: false,
  basis: at("maff-plan:2:1"),
} as const;

const mlit = {
  id: "mlit",
  law: lawIds["mlit-plan"],
  nameJa: "令和四年国土交通省令第九十三号",
  nameEn: "MLIT Ordinance No. 93 of 2022",
  materials: ["ship-parts"],
  ministers: ["mlit"],
  articles: {
    application: "mlit-plan:2",
    licences: "mlit-plan:3",
    measures: "mlit-plan:4",
    certification: "mlit-plan:5",
    change: "mlit-plan:6",
    minorChange: "mlit-plan:7",
    instruction: "mlit-plan:8",
    revocation: "mlit-plan:9",
    report: "mlit-plan:10",
    hindranceReport: "mlit-plan:11",
  },
  measures: "any-one",
  listedMeasures: {
    extraProductionOrStockRelease: "mlit-plan:4::1:イ",
    substitutes: "mlit-plan:4::1:ロ",
    otherSources: "mlit-plan:4::1:ハ",
    otherWhenTight: "mlit-plan:4::1:ハ",
    supplyCapacityInvestment: "mlit-plan:4::2",
    dependenceReduction: "mlit-plan:4::2",
  },
  minorChanges: {
    nameOrAddress: "mlit-plan:7:1:1",
    period: "mlit-plan:7:1:2",
    funds: "mlit-plan:7:1:3",
    notInSubstance: "mlit-plan:7:1:4",
  },
  minorPeriodMonths: 6,
  excludedGrant: "by-support-corporation",
  nameOrAddressOf: "legal-persons",
  licences: { shownIn: "plan", foreignLaws: false },
  noticeTo: ["support-corporation"],
  decisionFrom: "submission",
  noticeContentsListed: true,
  basis: at("mlit-plan:2:1"),
} as const;

const joint = {
  id: "mhlw-meti",
  law: lawIds["mhlw-meti-plan"],
  nameJa: "令和七年厚生労働省・経済産業省令第一号",
  nameEn: "MHLW and METI Ordinance No. 1 of 2025",
  materials: ["ventilators"],
  ministers: ["mhlw", "meti"],
  articles: {
    application: "mhlw-meti-plan:2",
    licences: "mhlw-meti-plan:2:4",
    measures: "mhlw-meti-plan:3",
    certification: "mhlw-meti-plan:4",
    change: "mhlw-meti-plan:5",
    minorChange: "mhlw-meti-plan:6",
    instruction: "mhlw-meti-plan:7",
    revocation: "mhlw-meti-plan:8",
    report: "mhlw-meti-plan:9",
    oneWindow: "mhlw-meti-plan:10",
    hindranceReport: "mhlw-meti-plan:11:1",
  },
  measures: "both-listed",
  listedMeasures: {
    extraProductionOrStockRelease: "mhlw-meti-plan:3::1:イ",
    substitutes: "mhlw-meti-plan:3::1:ロ",
    otherSources: "mhlw-meti-plan:3::1:ハ",
    otherWhenTight: "mhlw-meti-plan:3::1:ニ",
    supplyCapacityInvestment: "mhlw-meti-plan:3::2",
    dependenceReduction: "mhlw-meti-plan:3::2",
  },
  minorChanges: {
    nameOrAddress: "mhlw-meti-plan:6:1:1",
    period: "mhlw-meti-plan:6:1:2",
    funds: "mhlw-meti-plan:6:1:3",
    notInSubstance: "mhlw-meti-plan:6:1:4",
  },
  minorPeriodMonths: 6,
  excludedGrant: "any",
  nameOrAddressOf: "legal-persons-and-other-bodies",
  licences: { shownIn: "plan", foreignLaws: true },
  noticeTo: bothBodies,
  decisionFrom: "submission",
  noticeContentsListed: true,
  basis: at("mhlw-meti-plan:2:1"),
} as const;

/** An ordinance from the day of its amendment on, of which the wording was not read. */
function carried<Row extends { readonly articles: PlanOrdinanceArticles }>(
  row: Row,
  grade: Grade,
  inferred?: Pick<PlanOrdinanceArticles, "noReportWithRequest">,
) {
  const articles: PlanOrdinanceArticles = { ...row.articles, cooperationRequest: "not-read", ...inferred };
  return { ...row, articles, from: amended, source: { grade, note: carriedOn } } as const;
}

/** The ordinance names no product: which one it governs follows from the ministry's pages. */
const byPage = { grade: "official-summary", note: "the ordinance names no product; the ministry's pages do" } as const;
/** The joint ordinance names no product: METI's ordinance leaves out item 13, and the joint one followed within two days. */
const byInference = { grade: "inferred", note: "the ordinance names no product; METI's ordinance leaves ventilators out" } as const;

/** The ordinances on supply plans (供給確保計画の認定等に関する省令), by product and day. */
export const planOrdinances: readonly PlanOrdinanceRow[] = table<readonly PlanOrdinanceRow[]>([
  { ...maff, from: "2022-12-28", until: amended, source: byPage },
  carried(maff, "official-summary"),
  { ...mlit, from: "2022-12-28", until: amended, source: byPage },
  {
    ...mlit,
    articles: { ...mlit.articles, cooperationRequest: "mlit-plan:9-2", noReportWithRequest: "mlit-plan:11" },
    listedMeasures: { ...mlit.listedMeasures, serviceCapacityInvestment: "mlit-plan:4::2" },
    from: amended,
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
  { ...meti, materials: metiAll, from: "2025-12-24", until: amended, source: { grade: "text" } },
  carried({ ...meti, materials: metiAll }, "text"),
  { ...mhlw, from: "2023-01-19", until: amended, source: byPage },
  // MHLW amended its own ordinance on the day on which the joint one, which it signed, got the exception.
  carried(mhlw, "official-summary", { noReportWithRequest: "mhlw-plan:10" }),
  { ...joint, from: "2025-12-26", until: amended, source: byInference },
  {
    ...joint,
    articles: {
      ...joint.articles,
      cooperationRequest: "mhlw-meti-plan:9",
      report: "mhlw-meti-plan:10",
      oneWindow: "mhlw-meti-plan:11",
      hindranceReport: "mhlw-meti-plan:12:1",
      noReportWithRequest: "mhlw-meti-plan:12:1 proviso",
    },
    from: amended,
    source: byInference,
  },
]);
