import { type DatedRow, table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import { at } from "../../kernel/provision";
import type { BilingualText } from "../../kernel/text";
import type { InfrastructureBusinessId } from "../../ministers/infrastructure-business";
import type { InfrastructureSectorId, NamedTerm } from "../sector";

/** A sector over a stretch of days. */
export interface SectorRow extends DatedRow, NamedTerm {
  readonly id: InfrastructureSectorId;
  readonly item?: number;
  readonly status: "in-force" | "enacted-not-in-force";
  readonly inForceNoLaterThan?: LegalDate;
  readonly narrowedTo?: BilingualText;
  readonly excluded?: readonly NamedTerm[];
  readonly gaps?: readonly string[];
}

/** Id, names, item before and since 2025-04-01, what the Order narrows it to, what it leaves out. */
interface SectorEntry extends NamedTerm {
  readonly id: InfrastructureSectorId;
  readonly itemBefore?: number;
  readonly item: number;
  readonly narrowedTo?: BilingualText;
  readonly excluded?: readonly NamedTerm[];
}

const moved: LegalDate = "2025-04-01";
function byDate(entries: readonly SectorEntry[], pending: readonly SectorRow[]): readonly SectorRow[] {
  const rows = entries.flatMap(({ itemBefore, ...entry }): SectorRow[] => {
    const row = (item: number, from: LegalDate, until?: LegalDate): SectorRow => ({
      ...entry,
      item,
      status: "in-force",
      from,
      ...(until && { until }),
      basis: at(`act:50:1:${item}`),
      source: { grade: "text" },
    });
    const moves = itemBefore !== undefined && itemBefore !== entry.item;
    const before = itemBefore === undefined ? [] : [row(itemBefore, "2023-11-01", moves ? moved : undefined)];
    const after = itemBefore === undefined || moves ? row(entry.item, moved) : undefined;
    const last = after ?? before.pop();
    if (last === undefined) return before;
    if (entry.id !== "finance") return [...before, last];
    const touched: LegalDate = "2026-08-12";
    return [
      ...before,
      { ...last, until: touched },
      {
        ...last,
        from: touched,
        source: {
          grade: "inferred",
          note: "Act No. 64 of 2026 revised the Act on this day; whether its references in this item moved was not read",
        },
        gaps: ["act-64-2026-art-50"],
      },
    ];
  });
  return [...rows, ...pending];
}

const medical = {
  id: "medical",
  nameJa: "医療",
  nameEn: "Medical practice",
  gaps: ["act-38-2026-art-50-medical"],
  basis: at("act:suppl-508AC0000000038:1::4"),
} as const;

/** The items of Act Art. 50(1) by date; those of one day stand in the order of the items, the one without a number last. */
export const sectorRows: readonly SectorRow[] = table(
  byDate(
    [
      {
        id: "electricity",
        nameJa: "電気",
        nameEn: "Electricity",
        itemBefore: 1,
        item: 1,
        narrowedTo: {
          ja: "一般送配電事業、送電事業、配電事業、発電事業、特定卸供給事業",
          en: "general transmission and distribution, transmission, distribution, generation, specified wholesale supply",
        },
        excluded: [{ nameJa: "小売電気事業", nameEn: "electricity retail" }],
      },
      {
        id: "gas",
        nameJa: "ガス",
        nameEn: "Gas",
        itemBefore: 2,
        item: 2,
        narrowedTo: {
          ja: "一般ガス導管事業、特定ガス導管事業、ガス製造事業",
          en: "general gas pipeline, specified gas pipeline, gas manufacturing",
        },
        excluded: [{ nameJa: "ガス小売事業", nameEn: "gas retail" }],
      },
      { id: "oil", nameJa: "石油", nameEn: "Oil", itemBefore: 3, item: 3 },
      {
        id: "water",
        nameJa: "水道",
        nameEn: "Water",
        itemBefore: 4,
        item: 4,
        narrowedTo: {
          ja: "水道事業（簡易水道事業を除く）、水道用水供給事業",
          en: "water supply other than small water supply, bulk water supply",
        },
        excluded: [{ nameJa: "簡易水道事業", nameEn: "small water supply" }],
      },
      { id: "railway", nameJa: "鉄道", nameEn: "Railway", itemBefore: 5, item: 5 },
      { id: "trucking", nameJa: "貨物自動車運送", nameEn: "Trucking", itemBefore: 6, item: 6 },
      { id: "ocean-shipping", nameJa: "外航貨物", nameEn: "Ocean freight shipping", itemBefore: 7, item: 7 },
      { id: "port-transport", nameJa: "港湾運送", nameEn: "Port transport", item: 8 },
      { id: "air-transport", nameJa: "航空", nameEn: "Air transport", itemBefore: 8, item: 9 },
      { id: "airports", nameJa: "空港", nameEn: "Airports", itemBefore: 9, item: 10 },
      {
        id: "telecommunications",
        nameJa: "電気通信",
        nameEn: "Telecommunications",
        itemBefore: 10,
        item: 11,
        narrowedTo: {
          ja: "電気通信事業（電気通信事業法第百六十四条第一項各号のものを除く）",
          en: "telecommunications business other than that of Telecommunications Business Act Art. 164(1)",
        },
        excluded: [
          {
            nameJa: "電気通信事業法第百六十四条第一項各号の電気通信事業",
            nameEn: "business of Telecommunications Business Act Art. 164(1)",
          },
        ],
      },
      {
        id: "broadcasting",
        nameJa: "放送",
        nameEn: "Broadcasting",
        itemBefore: 11,
        item: 12,
        narrowedTo: { ja: "地上基幹放送", en: "terrestrial basic broadcasting" },
        excluded: [{ nameJa: "地上基幹放送以外の基幹放送（衛星放送など）", nameEn: "other basic broadcasting, such as by satellite" }],
      },
      { id: "postal", nameJa: "郵便", nameEn: "Postal service", itemBefore: 12, item: 13 },
      {
        id: "finance",
        nameJa: "金融",
        nameEn: "Finance",
        itemBefore: 13,
        item: 14,
        narrowedTo: {
          ja: "イについて、銀行業、信用金庫・労働金庫・信用協同組合の各連合会の事業、農林中央金庫の事業、資金移動業",
          en: "in limb (a): banking, the federations of shinkin banks, labour banks and credit cooperatives, Norinchukin Bank, funds transfer",
        },
      },
      { id: "credit-card", nameJa: "クレジットカード", nameEn: "Credit cards", itemBefore: 14, item: 15 },
    ],
    [
      {
        ...medical,
        status: "enacted-not-in-force",
        inForceNoLaterThan: "2027-12-16",
        from: "2026-06-17",
        until: "2027-12-16",
        source: { grade: "text", note: "enacted by Act No. 38 of 2026; item number and wording were not read" },
      },
      {
        ...medical,
        status: "in-force",
        inForceNoLaterThan: "2027-12-16",
        from: "2027-12-16",
        source: { grade: "inferred", note: "the latest day that the Act allows; the day itself was not fixed when this was written" },
      },
    ],
  ),
);

/** A business with its sector, its names and its limb in Order Art. 9. */
export interface BusinessRow extends NamedTerm {
  readonly id: InfrastructureBusinessId;
  readonly sector: InfrastructureSectorId;
  readonly limb?: readonly string[];
}

/** The businesses of Order Art. 9, in its order. */
export const businessRows: readonly BusinessRow[] = table([
  {
    id: "general-transmission-and-distribution",
    sector: "electricity",
    nameJa: "一般送配電事業",
    nameEn: "General transmission and distribution",
  },
  { id: "transmission", sector: "electricity", nameJa: "送電事業", nameEn: "Transmission" },
  { id: "distribution", sector: "electricity", nameJa: "配電事業", nameEn: "Distribution" },
  { id: "generation", sector: "electricity", nameJa: "発電事業", nameEn: "Generation" },
  { id: "specified-wholesale-supply", sector: "electricity", nameJa: "特定卸供給事業", nameEn: "Specified wholesale supply" },
  { id: "general-gas-pipeline", sector: "gas", nameJa: "一般ガス導管事業", nameEn: "General gas pipeline" },
  { id: "specified-gas-pipeline", sector: "gas", nameJa: "特定ガス導管事業", nameEn: "Specified gas pipeline" },
  { id: "gas-manufacturing", sector: "gas", nameJa: "ガス製造事業", nameEn: "Gas manufacturing" },
  { id: "oil-refining", sector: "oil", nameJa: "石油精製業", nameEn: "Oil refining" },
  { id: "lpg-import", sector: "oil", nameJa: "石油ガス輸入業", nameEn: "Petroleum gas import" },
  { id: "water-supply", sector: "water", nameJa: "水道事業", nameEn: "Water supply" },
  { id: "bulk-water-supply", sector: "water", nameJa: "水道用水供給事業", nameEn: "Bulk water supply" },
  { id: "railway", sector: "railway", nameJa: "第一種鉄道事業", nameEn: "Type I railway" },
  { id: "trucking", sector: "trucking", nameJa: "一般貨物自動車運送事業", nameEn: "General motor truck transport" },
  {
    id: "ocean-shipping",
    sector: "ocean-shipping",
    nameJa: "貨物定期航路事業及び不定期航路事業（主として本邦と外国の港の間で貨物を運送するもの）",
    nameEn: "Liner and tramp freight shipping, mainly between ports in Japan and abroad",
  },
  { id: "port-transport", sector: "port-transport", nameJa: "一般港湾運送事業", nameEn: "General port transport" },
  {
    id: "air-transport",
    sector: "air-transport",
    nameJa: "国際航空運送事業及び国内定期航空運送事業",
    nameEn: "International air transport and domestic scheduled air transport",
  },
  {
    id: "airport-operation",
    sector: "airports",
    nameJa: "空港の設置及び管理を行う事業並びに空港に係る公共施設等運営事業",
    nameEn: "Establishment and management of airports, and airport concessions",
  },
  { id: "telecommunications", sector: "telecommunications", nameJa: "電気通信事業", nameEn: "Telecommunications" },
  { id: "terrestrial-broadcasting", sector: "broadcasting", nameJa: "地上基幹放送", nameEn: "Terrestrial basic broadcasting" },
  { id: "postal", sector: "postal", nameJa: "郵便事業", nameEn: "Postal service" },
  { id: "banking", sector: "finance", limb: ["イ", "(1)"], nameJa: "銀行業", nameEn: "Banking" },
  {
    id: "shinkin-central",
    sector: "finance",
    limb: ["イ", "(2)"],
    nameJa: "信用金庫連合会の事業",
    nameEn: "Business of the federation of shinkin banks",
  },
  {
    id: "labour-bank-federation",
    sector: "finance",
    limb: ["イ", "(3)"],
    nameJa: "労働金庫連合会の事業",
    nameEn: "Business of the federation of labour banks",
  },
  {
    id: "credit-cooperatives-federation",
    sector: "finance",
    limb: ["イ", "(4)"],
    nameJa: "信用協同組合連合会の事業",
    nameEn: "Business of the federation of credit cooperatives",
  },
  { id: "norinchukin", sector: "finance", limb: ["イ", "(5)"], nameJa: "農林中央金庫の事業", nameEn: "Business of the Norinchukin Bank" },
  { id: "funds-transfer", sector: "finance", limb: ["イ", "(6)"], nameJa: "資金移動業", nameEn: "Funds transfer" },
  { id: "insurance", sector: "finance", limb: ["ロ"], nameJa: "保険業", nameEn: "Insurance" },
  {
    id: "exchange-market",
    sector: "finance",
    limb: ["ハ"],
    nameJa: "取引所金融商品市場の開設の業務を行う事業",
    nameEn: "Operation of a financial instruments exchange market",
  },
  { id: "clearing", sector: "finance", limb: ["ハ"], nameJa: "金融商品債務引受業", nameEn: "Clearing of financial instruments" },
  {
    id: "type-1-financial-instruments",
    sector: "finance",
    limb: ["ハ"],
    nameJa: "第一種金融商品取引業",
    nameEn: "Type I financial instruments business",
  },
  { id: "trust", sector: "finance", limb: ["ニ"], nameJa: "信託業", nameEn: "Trust" },
  { id: "fund-clearing", sector: "finance", limb: ["ホ"], nameJa: "資金清算業", nameEn: "Fund clearing" },
  {
    id: "third-party-prepaid",
    sector: "finance",
    limb: ["ホ"],
    nameJa: "第三者型前払式支払手段の発行の業務を行う事業",
    nameEn: "Issue of third-party prepaid payment instruments",
  },
  {
    id: "deposit-insurance",
    sector: "finance",
    limb: ["ヘ"],
    nameJa: "預金保険法第三十四条の業務を行う事業",
    nameEn: "Deposit insurance",
  },
  {
    id: "agricultural-savings-insurance",
    sector: "finance",
    limb: ["ヘ"],
    nameJa: "農水産業協同組合貯金保険法第三十四条の業務を行う事業",
    nameEn: "Savings insurance of agricultural and fishery cooperatives",
  },
  { id: "book-entry-transfer", sector: "finance", limb: ["ト"], nameJa: "振替業", nameEn: "Book-entry transfer" },
  { id: "electronic-claims-recording", sector: "finance", limb: ["チ"], nameJa: "電子債権記録業", nameEn: "Electronic claims recording" },
  {
    id: "credit-card",
    sector: "credit-card",
    nameJa: "包括信用購入あっせんの業務を行う事業",
    nameEn: "Comprehensive credit purchase intermediation (credit cards)",
  },
]);
