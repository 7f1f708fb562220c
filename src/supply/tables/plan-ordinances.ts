import type { DatedRow } from "../../kernel/dated";
import { table } from "../../kernel/dated";
import { at, type Provision } from "../../kernel/provision";
import type { MaterialId } from "../materials";

/** The ministry whose ordinance governs the plans for a product; two names where two ministers issued it jointly. */
export type PlanOrdinanceId = "meti" | "mhlw" | "maff" | "mlit" | "mhlw-meti";

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

/** A plan ordinance over a stretch of days: its products, and the measures of Act Art. 9(4)(iv). 取組を円滑かつ確実に実施するために行う措置. */
export interface PlanOrdinanceRow extends DatedRow {
  /** Stable id. */
  readonly id: PlanOrdinanceId;
  /** Products that it governs. */
  readonly materials: readonly MaterialId[];
  /** Its provision on the measures. */
  readonly provision: Provision;
  /** `any-one`: one of the listed measures is enough. `both-listed`: both are listed, and no word says whether one is enough. */
  readonly measures: "any-one" | "both-listed";
  /** Where each measure stands. */
  readonly listedMeasures: ListedMeasures;
}

const meti = {
  id: "meti",
  provision: "meti-plan:3",
  measures: "any-one",
  listedMeasures: {
    extraProductionOrStockRelease: "meti-plan:3::1:イ",
    substitutes: "meti-plan:3::1:ロ",
    otherSources: "meti-plan:3::1:ハ",
    otherWhenTight: "meti-plan:3::1:ニ",
    supplyCapacityInvestment: "meti-plan:3::2",
    dependenceReduction: "meti-plan:3::2",
  },
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
  materials: ["antimicrobial-preparations"],
  provision: "mhlw-plan:3",
  measures: "both-listed",
  listedMeasures: {
    extraProductionOrStockRelease: "mhlw-plan:3::1:イ",
    substitutes: "mhlw-plan:3::1:ロ",
    otherSources: "mhlw-plan:3::1:ハ",
    otherWhenTight: "mhlw-plan:3::1:ニ",
    supplyCapacityInvestment: "mhlw-plan:3::2",
    dependenceReduction: "mhlw-plan:3::2",
  },
  basis: at("mhlw-plan:2:1"),
} as const;

const maff = {
  id: "maff",
  materials: ["fertilizers"],
  provision: "maff-plan:3",
  measures: "any-one",
  listedMeasures: {
    extraProductionOrStockRelease: "maff-plan:3::1:イ",
    substitutes: "maff-plan:3::1:ロ",
    otherSources: "maff-plan:3::1:ハ",
    otherWhenTight: "maff-plan:3::1:ニ",
    supplyCapacityInvestment: "maff-plan:3::2",
    dependenceReduction: "maff-plan:3::3",
  },
  basis: at("maff-plan:2:1"),
} as const;

const mlit = {
  id: "mlit",
  materials: ["ship-parts"],
  provision: "mlit-plan:4",
  measures: "any-one",
  listedMeasures: {
    extraProductionOrStockRelease: "mlit-plan:4::1:イ",
    substitutes: "mlit-plan:4::1:ロ",
    otherSources: "mlit-plan:4::1:ハ",
    otherWhenTight: "mlit-plan:4::1:ハ",
    supplyCapacityInvestment: "mlit-plan:4::2",
    dependenceReduction: "mlit-plan:4::2",
  },
  basis: at("mlit-plan:2:1"),
} as const;

const joint = {
  id: "mhlw-meti",
  materials: ["ventilators"],
  provision: "mhlw-meti-plan:3",
  measures: "both-listed",
  listedMeasures: {
    extraProductionOrStockRelease: "mhlw-meti-plan:3::1:イ",
    substitutes: "mhlw-meti-plan:3::1:ロ",
    otherSources: "mhlw-meti-plan:3::1:ハ",
    otherWhenTight: "mhlw-meti-plan:3::1:ニ",
    supplyCapacityInvestment: "mhlw-meti-plan:3::2",
    dependenceReduction: "mhlw-meti-plan:3::2",
  },
  basis: at("mhlw-meti-plan:2:1"),
} as const;

/** The day of the amendments of 2026. What those of MAFF, MHLW and, probably, METI say was not read. */
const amended = "2026-09-18";
const carriedOn = "amended or probably amended on 2026-09-18; the text before that day is carried on";
/** The ordinance names no product: which one it governs follows from the ministry's pages. */
const byPage = { grade: "official-summary", note: "the ordinance names no product; the ministry's pages do" } as const;
/** The joint ordinance names no product: METI's ordinance leaves out item 13, and the joint one followed within two days. */
const byInference = { grade: "inferred", note: "the ordinance names no product; METI's ordinance leaves ventilators out" } as const;

/** The ordinances on supply plans (供給確保計画の認定等に関する省令), by product and day. */
export const planOrdinances: readonly PlanOrdinanceRow[] = table<readonly PlanOrdinanceRow[]>([
  { ...maff, from: "2022-12-28", until: amended, source: byPage },
  { ...maff, from: amended, source: { ...byPage, note: carriedOn } },
  { ...mlit, from: "2022-12-28", until: amended, source: byPage },
  {
    ...mlit,
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
  { ...meti, materials: metiAll, from: amended, source: { grade: "text", note: carriedOn } },
  { ...mhlw, from: "2023-01-19", until: amended, source: byPage },
  { ...mhlw, from: amended, source: { ...byPage, note: carriedOn } },
  { ...joint, from: "2025-12-26", until: amended, source: byInference },
  { ...joint, from: amended, source: byInference },
]);
