import type { LawId } from "../../kernel/citation";
import type { DatedRow, Source } from "../../kernel/dated";
import { table } from "../../kernel/dated";
import type { Grade } from "../../kernel/grade";
import type { LegalDate } from "../../kernel/legal-date";
import { at } from "../../kernel/provision";
import type { BilingualText } from "../../kernel/text";
import type { MaterialId } from "../../ministers/tables/material-ministers";

/** The Cabinet Order that designates a product or widens its scope. 政令. */
export interface DesignatingInstrument {
  /** Law id of the Cabinet Order. */
  readonly law: LawId;
  /** Its number. 政令番号. */
  readonly number: BilingualText;
  /** Day of the Cabinet decision. 閣議決定. */
  readonly decidedOn: LegalDate;
  /** How far the day of the decision can be trusted; the other days were read in the law register. @schema SourceGrade */
  readonly decidedOnGrade: Grade;
  /** Day of promulgation. 公布. */
  readonly promulgatedOn: LegalDate;
  /** Day of entry into force. 施行. */
  readonly inForceFrom: LegalDate;
}

/** The three Cabinet Orders that made Order Art. 1 what it is. */
export const designatingInstruments: readonly DesignatingInstrument[] = table([
  {
    law: "504CO0000000394",
    number: { ja: "令和四年政令第三百九十四号", en: "Cabinet Order No. 394 of 2022" },
    decidedOn: "2022-12-20",
    decidedOnGrade: "secondary",
    promulgatedOn: "2022-12-23",
    inForceFrom: "2022-12-23",
  },
  {
    law: "506CO0000000025",
    number: { ja: "令和六年政令第二十五号", en: "Cabinet Order No. 25 of 2024" },
    decidedOn: "2024-01-30",
    decidedOnGrade: "inferred",
    promulgatedOn: "2024-02-02",
    inForceFrom: "2024-02-02",
  },
  {
    law: "507CO0000000437",
    number: { ja: "令和七年政令第四百三十七号", en: "Cabinet Order No. 437 of 2025" },
    decidedOn: "2025-12-19",
    decidedOnGrade: "secondary",
    promulgatedOn: "2025-12-24",
    inForceFrom: "2025-12-24",
  },
]);

/** One wording of one item of Order Art. 1. */
export interface MaterialRow extends DatedRow {
  readonly id: MaterialId;
  readonly item: number;
  /** The words of the item; for item 10 without its list, which is in the scope table. */
  readonly nameJa: string;
  readonly nameEn: string;
  /** `official-translation`: the words of japaneselawtranslation.go.jp; `own`: a rendering of this library. */
  readonly nameEnOrigin: "official-translation" | "own";
  /** The everyday name used by the ministries, which is not a term of the Order. */
  readonly policyName: BilingualText;
}

const read: Source = { grade: "text", read: "Order Art. 1, every text from 2022-12-23 to 2026-06-01", checkedOn: "2026-09-22" };
const d2022 = "2022-12-23";
const d2024 = "2024-02-02";
const d2025 = "2025-12-24";

/** Order Art. 1, item by item, in every wording since 2022-12-23. */
export const materialRows: readonly MaterialRow[] = table([
  {
    id: "antimicrobial-preparations",
    item: 1,
    nameJa: "抗菌性物質製剤",
    nameEn: "antimicrobial substance preparations",
    nameEnOrigin: "official-translation",
    policyName: { ja: "抗菌薬", en: "antibacterial agents" },
    from: d2022,
    basis: at("order:1::1"),
    source: read,
  },
  {
    id: "fertilizers",
    item: 2,
    nameJa: "肥料",
    nameEn: "fertilizers",
    nameEnOrigin: "official-translation",
    policyName: { ja: "肥料", en: "fertilizers" },
    from: d2022,
    basis: at("order:1::2"),
    source: read,
  },
  {
    id: "permanent-magnets",
    item: 3,
    nameJa: "永久磁石",
    nameEn: "permanent magnets",
    nameEnOrigin: "official-translation",
    policyName: { ja: "永久磁石", en: "permanent magnets" },
    from: d2022,
    basis: at("order:1::3"),
    source: read,
  },
  {
    id: "machine-tools-and-industrial-robots",
    item: 4,
    nameJa: "工作機械及び産業用ロボット",
    nameEn: "machine tools and industrial robots",
    nameEnOrigin: "official-translation",
    policyName: { ja: "工作機械・産業用ロボット", en: "machine tools and industrial robots" },
    from: d2022,
    basis: at("order:1::4"),
    source: read,
  },
  {
    id: "aircraft-parts",
    item: 5,
    nameJa: "航空機の部品（航空機用原動機及び航空機の機体を構成するものに限る。）",
    nameEn: "aircraft parts (limited to those constituting an aircraft engine or airframe)",
    nameEnOrigin: "official-translation",
    policyName: { ja: "航空機の部品", en: "aircraft parts" },
    from: d2022,
    basis: at("order:1::5"),
    source: read,
  },
  {
    id: "semiconductors",
    item: 6,
    nameJa: "半導体素子及び集積回路",
    nameEn: "semiconductor devices and integrated circuits",
    nameEnOrigin: "official-translation",
    policyName: { ja: "半導体", en: "semiconductors" },
    from: d2022,
    basis: at("order:1::6"),
    source: read,
  },
  {
    id: "batteries",
    item: 7,
    nameJa: "蓄電池",
    nameEn: "batteries",
    nameEnOrigin: "official-translation",
    policyName: { ja: "蓄電池", en: "storage batteries" },
    from: d2022,
    basis: at("order:1::7"),
    source: read,
  },
  {
    id: "cloud-programs",
    item: 8,
    nameJa:
      "インターネットその他の高度情報通信ネットワークを通じて電子計算機（入出力装置を含む。）を他人の情報処理の用に供するシステムに用いるプログラム",
    nameEn:
      "computer programs used for systems providing computers (including an input-output device) for another person's use for information processing via the Internet or any other advanced information and telecommunications network",
    nameEnOrigin: "official-translation",
    policyName: { ja: "クラウドプログラム", en: "cloud programs" },
    from: d2022,
    basis: at("order:1::8"),
    source: read,
  },
  {
    id: "natural-gas",
    item: 9,
    nameJa: "可燃性天然ガス",
    nameEn: "combustible natural gas",
    nameEnOrigin: "official-translation",
    policyName: { ja: "天然ガス", en: "natural gas" },
    from: d2022,
    basis: at("order:1::9"),
    source: read,
  },
  {
    id: "metal-minerals",
    item: 10,
    nameJa: "金属鉱産物",
    nameEn: "metallic mineral products",
    nameEnOrigin: "own",
    policyName: { ja: "重要鉱物", en: "critical minerals" },
    from: d2022,
    until: d2024,
    basis: at("order:1::10"),
    source: read,
  },
  {
    id: "metal-minerals",
    item: 10,
    nameJa: "金属鉱産物",
    nameEn: "metallic mineral products",
    nameEnOrigin: "own",
    policyName: { ja: "重要鉱物", en: "critical minerals" },
    from: d2024,
    basis: at("order:1::10"),
    source: read,
  },
  {
    id: "ship-parts",
    item: 11,
    nameJa: "船舶の部品（船舶用機関、航海用具及び推進器に限る。）",
    nameEn: "ship parts (limited to marine engines, navigation equipment and propulsion devices)",
    nameEnOrigin: "own",
    policyName: { ja: "船舶の部品", en: "ship parts" },
    from: d2022,
    until: d2025,
    basis: at("order:1::11"),
    source: read,
  },
  {
    id: "ship-parts",
    item: 11,
    nameJa: "船舶の部品（船舶用機関、航海用具及び推進器並びに船舶の船体を構成するものに限る。）",
    nameEn:
      "ship parts (limited to marine engines, navigation equipment and propulsion devices, and those constituting the hull of a ship)",
    nameEnOrigin: "own",
    policyName: { ja: "船舶の部品・船体", en: "ship parts and hulls" },
    from: d2025,
    basis: at("order:1::11"),
    source: read,
  },
  {
    id: "advanced-electronic-components",
    item: 12,
    nameJa: "コンデンサー及びろ波器",
    nameEn: "capacitors and filters",
    nameEnOrigin: "own",
    policyName: { ja: "先端電子部品", en: "advanced electronic components" },
    from: d2024,
    until: d2025,
    basis: at("order:1::12"),
    source: read,
  },
  {
    id: "advanced-electronic-components",
    item: 12,
    nameJa: "コンデンサー、ろ波器及び磁気センサー（磁気を検知するためのセンサーをいう。）",
    nameEn: "capacitors, filters and magnetic sensors (sensors for detecting magnetism)",
    nameEnOrigin: "own",
    policyName: { ja: "先端電子部品", en: "advanced electronic components" },
    from: d2025,
    basis: at("order:1::12"),
    source: read,
  },
  {
    id: "ventilators",
    item: 13,
    nameJa: "人工呼吸器",
    nameEn: "ventilators",
    nameEnOrigin: "own",
    policyName: { ja: "人工呼吸器", en: "ventilators" },
    from: d2025,
    basis: at("order:1::13"),
    source: read,
  },
  {
    id: "unmanned-aircraft",
    item: 14,
    nameJa: "無人航空機",
    nameEn: "unmanned aircraft",
    nameEnOrigin: "own",
    policyName: { ja: "ドローン", en: "drones" },
    from: d2025,
    basis: at("order:1::14"),
    source: read,
  },
  {
    id: "satellites",
    item: 15,
    nameJa: "人工衛星",
    nameEn: "artificial satellites",
    nameEnOrigin: "own",
    policyName: { ja: "人工衛星", en: "satellites" },
    from: d2025,
    basis: at("order:1::15"),
    source: read,
  },
  {
    id: "rocket-parts",
    item: 16,
    nameJa: "ロケットの部品（推進装置及びロケットの機体を構成するものに限る。）",
    nameEn: "rocket parts (limited to propulsion devices and those constituting the body of a rocket)",
    nameEnOrigin: "own",
    policyName: { ja: "ロケットの部品", en: "rocket parts" },
    from: d2025,
    basis: at("order:1::16"),
    source: read,
  },
]);

/** One part of an item that the Order names, with its first day. */
export type ScopeRow = readonly [id: string, nameJa: string, nameEn: string, from: LegalDate];

/** The parts that Order Art. 1 names within an item, in its order. Items without an entry name none. */
export const scopeRows: Readonly<Partial<Record<MaterialId, readonly ScopeRow[]>>> = table({
  "machine-tools-and-industrial-robots": [
    ["machine-tools", "工作機械", "machine tools", d2022],
    ["industrial-robots", "産業用ロボット", "industrial robots", d2022],
  ],
  "aircraft-parts": [
    ["aircraft-engine", "航空機用原動機", "parts constituting an aircraft engine", d2022],
    ["airframe", "航空機の機体", "parts constituting an airframe", d2022],
  ],
  semiconductors: [
    ["semiconductor-devices", "半導体素子", "semiconductor devices", d2022],
    ["integrated-circuits", "集積回路", "integrated circuits", d2022],
  ],
  "metal-minerals": [
    ["manganese", "マンガン", "manganese", d2022],
    ["nickel", "ニッケル", "nickel", d2022],
    ["chromium", "クロム", "chromium", d2022],
    ["tungsten", "タングステン", "tungsten", d2022],
    ["molybdenum", "モリブデン", "molybdenum", d2022],
    ["cobalt", "コバルト", "cobalt", d2022],
    ["niobium", "ニオブ", "niobium", d2022],
    ["tantalum", "タンタル", "tantalum", d2022],
    ["antimony", "アンチモン", "antimony", d2022],
    ["lithium", "リチウム", "lithium", d2022],
    ["boron", "ボロン", "boron", d2022],
    ["titanium", "チタン", "titanium", d2022],
    ["vanadium", "バナジウム", "vanadium", d2022],
    ["strontium", "ストロンチウム", "strontium", d2022],
    ["rare-earth-metals", "希土類金属", "rare earth metals", d2022],
    ["platinum-group-metals", "白金族", "platinum group metals", d2022],
    ["beryllium", "ベリリウム", "beryllium", d2022],
    ["gallium", "ガリウム", "gallium", d2022],
    ["germanium", "ゲルマニウム", "germanium", d2022],
    ["selenium", "セレン", "selenium", d2022],
    ["rubidium", "ルビジウム", "rubidium", d2022],
    ["zirconium", "ジルコニウム", "zirconium", d2022],
    ["indium", "インジウム", "indium", d2022],
    ["tellurium", "テルル", "tellurium", d2022],
    ["cesium", "セシウム", "cesium", d2022],
    ["barium", "バリウム", "barium", d2022],
    ["hafnium", "ハフニウム", "hafnium", d2022],
    ["rhenium", "レニウム", "rhenium", d2022],
    ["thallium", "タリウム", "thallium", d2022],
    ["bismuth", "ビスマス", "bismuth", d2022],
    ["graphite", "グラファイト", "graphite", d2022],
    ["fluorine", "フッ素", "fluorine", d2022],
    ["magnesium", "マグネシウム", "magnesium", d2022],
    ["silicon", "シリコン", "silicon", d2022],
    ["phosphorus", "リン", "phosphorus", d2022],
    ["uranium", "ウラン", "uranium", d2024],
  ],
  "ship-parts": [
    ["marine-engines", "船舶用機関", "marine engines", d2022],
    ["navigation-equipment", "航海用具", "navigation equipment", d2022],
    ["propulsion-devices", "推進器", "propulsion devices", d2022],
    ["ship-hull", "船舶の船体", "parts constituting the hull of a ship", d2025],
  ],
  "advanced-electronic-components": [
    ["capacitors", "コンデンサー", "capacitors", d2024],
    ["filters", "ろ波器", "filters", d2024],
    ["magnetic-sensors", "磁気センサー", "magnetic sensors", d2025],
  ],
  "rocket-parts": [
    ["rocket-propulsion", "推進装置", "propulsion devices", d2025],
    ["rocket-body", "ロケットの機体", "parts constituting the body of a rocket", d2025],
  ],
});
