import type { Citation } from "../../kernel/citation";
import type { Source } from "../../kernel/dated";
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { PolicyRevisionRow, PolicyScopeRow, PolicyTargetRow } from "../policy-target";

const d2022 = "2022-12-23";
const d2025 = "2025-12-24";
const policy: Citation = at("act:8:2:1");
const measures: Citation = at("act:8:2:3");
const press = (read: string): Source => ({ grade: "secondary", read });
const page = (read: string): Source => ({ grade: "official-summary", read });

/** What the policies target within each product, as far as it was found. */
export const policyScopeRows: readonly PolicyScopeRow[] = table([
  {
    material: "antimicrobial-preparations",
    what: {
      ja: "βラクタム系抗菌薬四成分（セファゾリン及びセフメタゾールを含む。）",
      en: "four beta-lactam ingredients, among them cefazolin and cefmetazole",
    },
    from: d2022,
    basis: policy,
    source: press("trade press; press release of an operator 2023-07-31"),
  },
  {
    material: "fertilizers",
    what: { ja: "りん酸アンモニウム", en: "ammonium phosphate" },
    from: d2022,
    basis: policy,
    source: page("MAFF page on fertilizers"),
  },
  {
    material: "fertilizers",
    what: { ja: "塩化カリウム", en: "potassium chloride" },
    from: d2022,
    basis: policy,
    source: page("MAFF page on fertilizers"),
  },
  {
    material: "machine-tools-and-industrial-robots",
    what: {
      ja: "制御関連機器（数値制御装置、サーボ機構、プログラマブルコントローラー、減速機）",
      en: "control devices (CNC, servo systems, PLC, speed reducers)",
    },
    from: d2022,
    basis: policy,
    source: press("trade press 2023-04-03"),
  },
  {
    material: "aircraft-parts",
    what: { ja: "大型鍛造品、セラミックス基複合材料等", en: "large forgings, ceramic matrix composites and others" },
    from: d2022,
    basis: policy,
    source: page("METI page on aircraft parts"),
  },
  {
    material: "natural-gas",
    what: { ja: "戦略的余剰液化天然ガス", en: "Strategic Buffer LNG" },
    from: d2022,
    basis: policy,
    source: press("press, December 2022"),
  },
  {
    material: "metal-minerals",
    what: {
      ja: "当分の間、マンガン、ニッケル、コバルト、リチウム及びグラファイト（蓄電池用）、希土類（永久磁石用）等",
      en: "for the time being manganese, nickel, cobalt, lithium and graphite (for batteries), rare earths (for magnets) and others",
    },
    from: d2022,
    basis: policy,
    source: page("JOGMEC page on grants for critical minerals"),
  },
  {
    material: "metal-minerals",
    what: { ja: "ウラン（製錬等の事業に限る。）", en: "uranium (projects of the smelting and refining kind only)" },
    from: "2024-02-02",
    basis: policy,
    source: page("JOGMEC page on grants for critical minerals"),
  },
  {
    material: "ship-parts",
    what: {
      ja: "二ストロークエンジン（クランクシャフトを含む。）、プロペラ及びソナー",
      en: "two-stroke engines with crankshafts, propellers and sonar",
    },
    from: d2022,
    basis: policy,
    source: page("MLIT press release 2024-02-02 and page on ship parts"),
  },
  {
    material: "ship-parts",
    what: { ja: "四ストロークエンジン", en: "four-stroke engines" },
    from: "2024-02-02",
    basis: policy,
    source: page("MLIT press release 2024-02-02 and page on ship parts"),
  },
  {
    material: "unmanned-aircraft",
    what: {
      ja: "機体及び主要部品（モーター、電池、電子速度制御装置、フライトコントローラー、通信モジュール）",
      en: "airframes and main parts (motors, batteries, electronic speed controllers, flight controllers, communication modules)",
    },
    from: d2025,
    basis: policy,
    source: press("press on the draft policy"),
  },
]);

/** The targets that were found. Years are calendar years unless marked. */
export const policyTargetRows: readonly PolicyTargetRow[] = table([
  {
    material: "antimicrobial-preparations",
    of: { ja: "商用生産に向けた製造設備の建設の開始", en: "construction of plant for commercial production begun" },
    targetYear: 2023,
    from: d2022,
    basis: measures,
    source: press("expert meeting paper as quoted 2023-06-05"),
  },
  {
    material: "antimicrobial-preparations",
    of: {
      ja: "海外由来原料による原薬の一部の国内製造及び備蓄",
      en: "part of the active ingredients made in Japan from overseas raw material, and a stock held",
    },
    targetYear: 2024,
    from: d2022,
    basis: measures,
    source: press("expert meeting paper as quoted 2023-06-05"),
  },
  {
    material: "antimicrobial-preparations",
    of: {
      ja: "国内由来原料による原薬の製造設備の完成",
      en: "production facilities for active ingredients from home-made raw material complete",
    },
    targetYear: 2028,
    from: d2022,
    basis: measures,
    source: press("expert meeting paper as quoted 2023-06-05"),
  },
  {
    material: "antimicrobial-preparations",
    of: {
      ja: "供給途絶時にもβラクタム系抗菌薬を切れ目なく供給できる体制",
      en: "uninterrupted supply of beta-lactam antibacterials even in a disruption",
    },
    targetYear: 2030,
    from: d2022,
    basis: measures,
    source: press("expert meeting paper as quoted 2023-06-05"),
  },
  {
    material: "fertilizers",
    of: { ja: "年間需要に対する備蓄", en: "stock held, in months of yearly demand" },
    metric: "stock",
    unit: "months of demand",
    value: 3,
    comparison: "exactly",
    targetYear: 2027,
    fiscalYear: true,
    from: d2022,
    basis: measures,
    source: press("expert meeting paper as quoted 2023-06-05"),
  },
  {
    material: "permanent-magnets",
    of: { ja: "サマリウムコバルト磁石の生産能力の維持", en: "production capacity of samarium-cobalt magnets kept" },
    metric: "production-capacity",
    unit: "t/year",
    value: 100,
    comparison: "at-least",
    from: d2022,
    basis: measures,
    source: press("trade press 2023"),
  },
  {
    material: "machine-tools-and-industrial-robots",
    of: { ja: "工作機械の生産能力", en: "production capacity of machine tools" },
    metric: "production-capacity",
    unit: "units/year",
    value: 80_000,
    comparison: "exactly",
    targetYear: 2025,
    from: d2022,
    basis: measures,
    source: page("council document of 2026-04-09"),
  },
  {
    material: "machine-tools-and-industrial-robots",
    of: { ja: "工作機械の生産能力", en: "production capacity of machine tools" },
    metric: "production-capacity",
    unit: "units/year",
    value: 110_000,
    comparison: "exactly",
    targetYear: 2030,
    from: d2022,
    basis: measures,
    source: page("council document of 2026-04-09"),
  },
  {
    material: "machine-tools-and-industrial-robots",
    of: { ja: "産業用ロボットの生産能力", en: "production capacity of industrial robots" },
    metric: "production-capacity",
    unit: "units/year",
    value: 350_000,
    comparison: "about",
    targetYear: 2030,
    from: d2022,
    basis: measures,
    source: press("third party's data quoting an outline of the Cabinet Office, April 2026"),
  },
  {
    material: "batteries",
    of: { ja: "国内の製造能力", en: "production capacity in Japan" },
    metric: "production-capacity",
    unit: "GWh/year",
    value: 150,
    comparison: "exactly",
    targetYear: 2030,
    from: d2022,
    basis: measures,
    source: press("press on the battery plans of 2024"),
  },
  {
    material: "natural-gas",
    of: {
      ja: "十二月から二月までの毎月の余剰（一カーゴ、約七万トン）",
      en: "surplus in each month from December to February (one cargo, about 70,000 t)",
    },
    metric: "surplus-supply",
    unit: "cargoes/month",
    value: 1,
    comparison: "at-least",
    from: d2022,
    basis: measures,
    source: press("press, December 2022; to begin in December 2023"),
  },
  {
    material: "metal-minerals",
    of: { ja: "ウラン: 国内需要の相当部分を賄うこと", en: "uranium: a substantial part of domestic demand met" },
    from: "2024-03-29",
    basis: measures,
    source: press("press release of an operator 2024-12-23"),
  },
  {
    material: "ship-parts",
    of: { ja: "国内需要を賄う生産能力", en: "production capacity for the whole of domestic demand" },
    targetYear: 2027,
    from: "2024-02-02",
    basis: measures,
    source: page("MLIT press release 2024-02-02"),
  },
  {
    material: "unmanned-aircraft",
    of: { ja: "国内の生産基盤", en: "production base in Japan" },
    metric: "production-capacity",
    unit: "units/year",
    value: 80_000,
    comparison: "exactly",
    targetYear: 2030,
    from: d2025,
    basis: measures,
    source: press("press on the policy"),
  },
  {
    material: "unmanned-aircraft",
    of: { ja: "国内需要（十四万台と見込む。）に占める割合", en: "share of a domestic demand expected at 140,000" },
    metric: "share-of-demand",
    unit: "%",
    value: 60,
    comparison: "about",
    targetYear: 2030,
    from: d2025,
    basis: measures,
    source: press("press on the policy"),
  },
]);

/** Revisions of policies whose day was found. */
export const policyRevisionRows: readonly PolicyRevisionRow[] = table([
  {
    material: "ship-parts",
    change: { ja: "四ストロークエンジンの追加", en: "four-stroke engines added" },
    from: "2024-02-02",
    basis: at("act:8:6"),
    source: page("MLIT press release 2024-02-02"),
  },
  {
    material: "metal-minerals",
    change: { ja: "ウランに関する目標", en: "the target for uranium" },
    from: "2024-03-29",
    basis: at("act:8:6"),
    source: press("press release of an operator 2024-12-23"),
  },
]);
