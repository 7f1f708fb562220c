// Generated from data/technology/technology-areas.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { GuidelineRow, TechnologyArea } from "../technology-area";

/**
 * The technology areas of the guideline decided by the Cabinet on 2022-09-30 (chapter 1, section 3(2)), in its order.
 */
export const technologyAreaRows: readonly TechnologyArea[] = table<readonly TechnologyArea[]>([
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 1,
    id: "biotechnology",
    nameJa: "バイオ技術",
    nameEn: "Biotechnology",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 2,
    id: "medical-and-public-health",
    nameJa: "医療・公衆衛生技術（ゲノム学含む）",
    nameEn: "Medical and public health technology, genomics included",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 3,
    id: "artificial-intelligence-and-machine-learning",
    nameJa: "人工知能・機械学習技術",
    nameEn: "Artificial intelligence and machine learning",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 4,
    id: "advanced-computing",
    nameJa: "先端コンピューティング技術",
    nameEn: "Advanced computing",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 5,
    id: "microprocessors-and-semiconductors",
    nameJa: "マイクロプロセッサ・半導体技術",
    nameEn: "Microprocessors and semiconductors",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 6,
    id: "data-science",
    nameJa: "データ科学・分析・蓄積・運用技術",
    nameEn: "Data science, analysis, storage and management",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 7,
    id: "advanced-engineering-and-manufacturing",
    nameJa: "先端エンジニアリング・製造技術",
    nameEn: "Advanced engineering and manufacturing",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 8,
    id: "robotics",
    nameJa: "ロボット工学",
    nameEn: "Robotics",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 9,
    id: "quantum-information-science",
    nameJa: "量子情報科学",
    nameEn: "Quantum information science",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 10,
    id: "surveillance-positioning-and-sensors",
    nameJa: "先端監視・測位・センサー技術",
    nameEn: "Advanced surveillance, positioning and sensors",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 11,
    id: "brain-computer-interfaces",
    nameJa: "脳コンピュータ・インターフェース技術",
    nameEn: "Brain-computer interfaces",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 12,
    id: "advanced-energy-and-storage",
    nameJa: "先端エネルギー・蓄エネルギー技術",
    nameEn: "Advanced energy and energy storage",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 13,
    id: "communications-and-networks",
    nameJa: "高度情報通信・ネットワーク技術",
    nameEn: "Advanced information, communication and networks",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 14,
    id: "cybersecurity",
    nameJa: "サイバーセキュリティ技術",
    nameEn: "Cybersecurity",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 15,
    id: "space",
    nameJa: "宇宙関連技術",
    nameEn: "Space",
    source: {
      grade: "official-summary",
      read: {
        ja: "基本指針を引用する令和六年十二月十二日の厚生労働省の資料",
        en: "Slide of the Ministry of Health, Labour and Welfare of 2024-12-12 quoting the guideline",
      },
      note: { ja: "引用は、この領域の途中で終わっている。", en: "The quotation breaks off within this area." },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 16,
    id: "ocean",
    nameJa: "海洋関連技術",
    nameEn: "Ocean",
    source: {
      grade: "inferred",
      note: {
        ja: "この領域の文言を資料において確認していない。二十の領域のうちの順序も確認していない。",
        en: "The wording of this area was not seen in a source; its place among the twenty is not confirmed.",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 17,
    id: "transport",
    nameJa: "輸送技術",
    nameEn: "Transport",
    source: {
      grade: "inferred",
      note: {
        ja: "この領域の文言を資料において確認していない。二十の領域のうちの順序も確認していない。",
        en: "The wording of this area was not seen in a source; its place among the twenty is not confirmed.",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 18,
    id: "hypersonics",
    nameJa: "極超音速",
    nameEn: "Hypersonics",
    source: { grade: "secondary", read: { ja: "報道", en: "Press reports" } },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 19,
    id: "chemical-biological-radiological-nuclear",
    nameJa: "化学・生物・放射性物質及び核（CBRN）",
    nameEn: "Chemical, biological, radiological and nuclear matters (CBRN)",
    source: {
      grade: "inferred",
      note: {
        ja: "この領域の文言を資料において確認していない。二十の領域のうちの順序も確認していない。",
        en: "The wording of this area was not seen in a source; its place among the twenty is not confirmed.",
      },
    },
  },
  {
    from: "2022-09-30",
    basis: at("act:60:2:1"),
    legalEffect: "none",
    number: 20,
    id: "advanced-materials",
    nameJa: "先端材料科学",
    nameEn: "Advanced materials science",
    source: {
      grade: "inferred",
      note: {
        ja: "この領域の文言を資料において確認していない。二十の領域のうちの順序も確認していない。",
        en: "The wording of this area was not seen in a source; its place among the twenty is not confirmed.",
      },
    },
  },
]);

/** That guideline since its revision: it was not read. */
export const guidelineRows: readonly GuidelineRow[] = table<readonly GuidelineRow[]>([
  { from: "2026-09-11", gaps: ["technology-areas-after-revision"] },
]);
