// Generated from data/reference/council-paper.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import type { CouncilFigure, CouncilMeeting, MeasureSubject, PolicyConcept } from "../council-paper";

/** The meetings that the paper names or quotes, by day. */
export const councilMeetingRows: readonly CouncilMeeting[] = table<readonly CouncilMeeting[]>([
  {
    id: "council-and-technology-council",
    body: "economic-security-council",
    bodyName: {
      ja: "経済安全保障推進会議及び統合イノベーション戦略推進会議の合同会議",
      en: "Joint meeting of the Council for the Promotion of Economic Security and the council on integrated innovation strategy",
    },
    heldOn: "2022-09-16",
    document: { ja: "研究開発ビジョン（第一次）", en: "First research and development vision" },
    systems: ["k-program"],
    source: {
      grade: "secondary",
      read: { ja: "合同会議に関する政府のウェブページ", en: "Official page on the joint meeting" },
    },
  },
  {
    id: "council-8",
    body: "economic-security-council",
    bodyName: { ja: "経済安全保障推進会議", en: "Council for the Promotion of Economic Security" },
    number: 8,
    heldOn: "2025-11-07",
    document: { ja: "資料1", en: "Document 1" },
    systems: ["data-security", "comprehensive-think-tank", "public-private-council"],
    source: {
      grade: "official-summary",
      read: {
        ja: "令和八年四月九日の経済安全保障推進会議の資料",
        en: "Document of the Council for the Promotion of Economic Security, 2026-04-09",
      },
    },
  },
  {
    id: "panel-13",
    body: "expert-panel",
    bodyName: { ja: "経済安全保障法制に関する有識者会議", en: "Panel of experts on economic security legislation" },
    number: 13,
    heldOn: "2025-12-16",
    document: { ja: "資料1", en: "Document 1" },
    systems: ["indispensable-services", "joint-competent-ministers"],
    source: {
      grade: "official-summary",
      read: {
        ja: "令和八年四月九日の経済安全保障推進会議の資料",
        en: "Document of the Council for the Promotion of Economic Security, 2026-04-09",
      },
    },
  },
  {
    id: "artificial-intelligence-headquarters-1",
    body: "artificial-intelligence-headquarters",
    bodyName: { ja: "人工知能戦略本部", en: "Artificial intelligence strategy headquarters" },
    number: 1,
    document: {
      ja: "資料2-1「人工知能基本計画の骨子（たたき台）の概要について」",
      en: "Document 2-1, outline of a draft of the basic plan on artificial intelligence",
    },
    systems: ["artificial-intelligence-basic-plan"],
    source: {
      grade: "official-summary",
      read: {
        ja: "令和八年四月九日の経済安全保障推進会議の資料",
        en: "Document of the Council for the Promotion of Economic Security, 2026-04-09",
      },
      note: { ja: "資料は、会議の日を示していない。", en: "The paper does not say on which day it met." },
    },
  },
  {
    systems: [],
    id: "paper-of-2026-04-09",
    body: "economic-security-council",
    bodyName: {
      ja: "経済安全保障推進会議の動き（研究開発局宇宙開発利用課）",
      en: "Paper on the Council for the Promotion of Economic Security, of the division on the use of space",
    },
    heldOn: "2026-04-09",
    document: {
      ja: "経済安全保障推進会議の動き（経済安全保障法制に関する検討を含む。）",
      en: "Developments in the Council, the review of the legislation included",
    },
    source: {
      grade: "official-summary",
      read: {
        ja: "令和八年四月九日の経済安全保障推進会議の資料",
        en: "Document of the Council for the Promotion of Economic Security, 2026-04-09",
      },
    },
  },
]);

/** The figures of the paper, with the day on which each was stated. */
export const councilFigureRows: readonly CouncilFigure[] = table<readonly CouncilFigure[]>([
  {
    statedOn: "2025-12-16",
    statedAt: "panel-13",
    source: {
      grade: "official-summary",
      read: {
        ja: "有識者会議（第十三回）の資料を引用する令和八年四月九日の経済安全保障推進会議の資料",
        en: "Document of the Council for the Promotion of Economic Security, 2026-04-09, which quotes document 1 of the panel's thirteenth meeting",
      },
    },
    id: "support-budget",
    value: 2_400_000_000_000,
    unit: "yen",
    systems: ["supply-plans"],
    text: {
      ja: "民間事業者の生産基盤強化、備蓄等の取組への支援の予算総額（十二の物資）",
      en: "Total budget for supporting production bases, stockpiles and the like of businesses, for twelve products",
    },
  },
  {
    statedOn: "2025-12-16",
    statedAt: "panel-13",
    source: {
      grade: "official-summary",
      read: {
        ja: "有識者会議（第十三回）の資料を引用する令和八年四月九日の経済安全保障推進会議の資料",
        en: "Document of the Council for the Promotion of Economic Security, 2026-04-09, which quotes document 1 of the panel's thirteenth meeting",
      },
    },
    id: "products-designated",
    value: 12,
    unit: "products",
    systems: ["specified-critical-materials"],
    text: { ja: "指定された特定重要物資の数", en: "Number of specified critical products designated" },
  },
  {
    statedOn: "2025-12-16",
    statedAt: "panel-13",
    source: {
      grade: "official-summary",
      read: {
        ja: "有識者会議（第十三回）の資料を引用する令和八年四月九日の経済安全保障推進会議の資料",
        en: "Document of the Council for the Promotion of Economic Security, 2026-04-09, which quotes document 1 of the panel's thirteenth meeting",
      },
    },
    id: "traffic-by-cable",
    value: 99,
    unit: "percent",
    systems: ["indispensable-services"],
    text: {
      ja: "国際通信のうち光海底ケーブルを経由するものの割合",
      en: "Share of international communications that goes by optical submarine cable",
    },
  },
  {
    statedOn: "2025-12-16",
    statedAt: "panel-13",
    source: {
      grade: "official-summary",
      read: {
        ja: "有識者会議（第十三回）の資料を引用する令和八年四月九日の経済安全保障推進会議の資料",
        en: "Document of the Council for the Promotion of Economic Security, 2026-04-09, which quotes document 1 of the panel's thirteenth meeting",
      },
    },
    id: "machine-tools-2025",
    value: 80_000,
    unit: "units-a-year",
    targetYear: 2025,
    systems: ["supply-plans"],
    text: { ja: "工作機械の生産能力の目標（令和七年）", en: "Target for the capacity to make machine tools, 2025" },
  },
  {
    statedOn: "2025-12-16",
    statedAt: "panel-13",
    source: {
      grade: "official-summary",
      read: {
        ja: "有識者会議（第十三回）の資料を引用する令和八年四月九日の経済安全保障推進会議の資料",
        en: "Document of the Council for the Promotion of Economic Security, 2026-04-09, which quotes document 1 of the panel's thirteenth meeting",
      },
    },
    id: "machine-tools-2030",
    value: 110_000,
    unit: "units-a-year",
    targetYear: 2030,
    systems: ["supply-plans"],
    text: { ja: "工作機械の生産能力の目標（令和十二年）", en: "Target for the capacity to make machine tools, 2030" },
  },
]);

/** Directions, powers, partners, the activities of supply and the headings of the paper. */
export const policyConceptRows: readonly PolicyConcept[] = table<readonly PolicyConcept[]>([
  { kind: "direction", id: "autonomy", name: { ja: "自律性の向上", en: "Improving autonomy" } },
  {
    kind: "direction",
    id: "advantage-and-indispensability",
    name: { ja: "優位性・不可欠性の確保", en: "Ensuring advantage and indispensability" },
  },
  {
    kind: "direction",
    id: "international-order",
    name: { ja: "国際秩序の維持・強化", en: "Maintaining and strengthening the international order" },
  },
  { kind: "power", id: "diplomatic-power", name: { ja: "外交力", en: "Diplomatic power" } },
  { kind: "power", id: "defence-power", name: { ja: "防衛力", en: "Defence power" } },
  { kind: "power", id: "economic-power", name: { ja: "経済力", en: "Economic power" } },
  { kind: "power", id: "technological-power", name: { ja: "技術力", en: "Technological power" } },
  { kind: "power", id: "intelligence-power", name: { ja: "情報力", en: "Intelligence power" } },
  {
    kind: "partner",
    id: "allies-and-like-minded",
    name: { ja: "同盟国・同志国", en: "Allies and like-minded countries" },
  },
  { kind: "partner", id: "global-south", name: { ja: "グローバル・サウス", en: "Global South" } },
  { kind: "supply-activity", id: "production", name: { ja: "生産", en: "Production" }, securesProductItself: true },
  { kind: "supply-activity", id: "stockpiling", name: { ja: "備蓄", en: "Stockpiling" }, securesProductItself: true },
  { kind: "supply-activity", id: "recycling", name: { ja: "リサイクル", en: "Recycling" }, securesProductItself: true },
  {
    kind: "supply-activity",
    id: "laying",
    name: { ja: "物資の敷設", en: "Laying of the product" },
    securesProductItself: false,
  },
  {
    kind: "supply-activity",
    id: "launching",
    name: { ja: "物資の打上げ", en: "Launching of the product" },
    securesProductItself: false,
  },
  {
    kind: "supply-activity",
    id: "special-transport",
    name: { ja: "物資の特殊輸送", en: "Special transport of the product" },
    securesProductItself: false,
  },
  {
    kind: "supply-activity",
    id: "maintenance",
    name: { ja: "物資の維持、保守及び修理", en: "Upkeep, maintenance and repair of the product" },
    securesProductItself: false,
  },
  {
    kind: "heading",
    id: "act",
    name: {
      ja: "経済安全保障推進法の着実な実施と不断の見直し",
      en: "Steady implementation and constant review of the Act",
    },
  },
  { kind: "heading", id: "supply-chains", name: { ja: "サプライチェーンの強靱化", en: "Resilience of supply chains" } },
  {
    kind: "heading",
    id: "essential-infrastructure",
    name: { ja: "基幹インフラの安全性・信頼性の確保", en: "Safety and reliability of essential infrastructure" },
  },
  {
    kind: "heading",
    id: "critical-technologies",
    name: { ja: "先端的な重要技術の開発支援", en: "Support for developing critical technologies" },
  },
  { kind: "heading", id: "patents", name: { ja: "特許出願の非公開", en: "Non-disclosure of patent applications" } },
  {
    kind: "heading",
    id: "amendment-2026",
    name: {
      ja: "現行制度の見直し・拡充及び新たなスキームの創設",
      en: "Review and extension of the systems, and new schemes",
    },
  },
  { kind: "heading", id: "autonomy", name: { ja: "自律性の向上", en: "Improving autonomy" } },
  {
    kind: "heading",
    id: "advantage-and-indispensability",
    name: { ja: "優位性・不可欠性の確保", en: "Ensuring advantage and indispensability" },
  },
  {
    kind: "heading",
    id: "international-order",
    name: { ja: "国際秩序の維持・強化", en: "Maintaining and strengthening the international order" },
  },
  {
    kind: "heading",
    id: "information-protection",
    name: { ja: "データ・情報保護", en: "Protection of data and information" },
  },
  { kind: "heading", id: "government", name: { ja: "体制整備", en: "Organisation of the Government" } },
]);

/** Elements and materials that external measures concern, with their names. */
export const measureSubjectRows: readonly MeasureSubject[] = table<readonly MeasureSubject[]>([
  { id: "gallium", ja: "ガリウム", en: "gallium", aliases: ["Ga"] },
  { id: "germanium", ja: "ゲルマニウム", en: "germanium", aliases: ["Ge"] },
  { id: "graphite", ja: "黒鉛", en: "graphite", aliases: ["グラファイト"] },
  { id: "antimony", ja: "アンチモン", en: "antimony", aliases: ["Sb"] },
  {
    id: "superhard-materials",
    ja: "超硬材料",
    en: "superhard materials",
    aliases: ["superhard", "superhard material"],
  },
  { id: "unmanned-aircraft", ja: "無人航空機", en: "unmanned aircraft", aliases: ["ドローン", "drone", "drones"] },
  { id: "tungsten", ja: "タングステン", en: "tungsten", aliases: ["W"] },
  { id: "tellurium", ja: "テルル", en: "tellurium", aliases: ["Te"] },
  { id: "bismuth", ja: "ビスマス", en: "bismuth", aliases: ["Bi"] },
  { id: "molybdenum", ja: "モリブデン", en: "molybdenum", aliases: ["Mo"] },
  { id: "indium", ja: "インジウム", en: "indium", aliases: ["In"] },
  {
    id: "rare-earth-metals",
    ja: "希土類金属",
    en: "rare earth metals",
    aliases: ["レアアース", "rare earth", "rare earths"],
  },
  { id: "samarium", ja: "サマリウム", en: "samarium", aliases: ["Sm"] },
  { id: "gadolinium", ja: "ガドリニウム", en: "gadolinium", aliases: ["Gd"] },
  { id: "terbium", ja: "テルビウム", en: "terbium", aliases: ["Tb"] },
  { id: "dysprosium", ja: "ジスプロシウム", en: "dysprosium", aliases: ["Dy"] },
  { id: "lutetium", ja: "ルテチウム", en: "lutetium", aliases: ["Lu"] },
  { id: "scandium", ja: "スカンジウム", en: "scandium", aliases: ["Sc"] },
  { id: "yttrium", ja: "イットリウム", en: "yttrium", aliases: ["Y"] },
  { id: "holmium", ja: "ホルミウム", en: "holmium", aliases: ["Ho"] },
  { id: "erbium", ja: "エルビウム", en: "erbium", aliases: ["Er"] },
  { id: "thulium", ja: "ツリウム", en: "thulium", aliases: ["Tm"] },
  { id: "europium", ja: "ユウロピウム", en: "europium", aliases: ["Eu"] },
  { id: "ytterbium", ja: "イッテルビウム", en: "ytterbium", aliases: ["Yb"] },
]);
