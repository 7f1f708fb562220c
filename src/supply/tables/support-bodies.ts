// Generated from data/supply/support-bodies.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { SupportBodyRow } from "../support-body";

/** Who supports which product. Products without a row: no designation was found. */
export const supportBodyRows: readonly SupportBodyRow[] = table<readonly SupportBodyRow[]>([
  {
    from: "2022-12-23",
    kind: "incorporated-administrative-agency",
    id: "nibiohn",
    materials: ["antimicrobial-preparations"],
    basis: at("act:42:2"),
    name: {
      ja: "国立研究開発法人医薬基盤・健康・栄養研究所",
      en: "National Institutes of Biomedical Innovation, Health and Nutrition (NIBIOHN)",
    },
    gaps: ["support-bodies-not-found"],
    source: {
      grade: "inferred",
      read: { ja: "法別表第一号", en: "Annex, item 1" },
      note: { ja: "指定の公示を確認していない。", en: "The notice of its designation was not seen." },
    },
  },
  {
    id: "fertilizer-economics-institute",
    materials: ["fertilizers"],
    from: "2023-02-15",
    basis: at("act:31:1"),
    name: { ja: "肥料経済研究所", en: "Fertilizer Economics Institute" },
    kind: "corporation",
    designatedOn: "2023-02-15",
    source: { grade: "secondary", read: { ja: "業界紙（令和五年二月二十一日）", en: "trade press 2023-02-21" } },
  },
  {
    from: "2022-12-23",
    kind: "incorporated-administrative-agency",
    id: "nedo",
    materials: [
      "permanent-magnets",
      "machine-tools-and-industrial-robots",
      "aircraft-parts",
      "semiconductors",
      "cloud-programs",
    ],
    basis: at("act:42:2"),
    name: {
      ja: "国立研究開発法人新エネルギー・産業技術総合開発機構",
      en: "New Energy and Industrial Technology Development Organization (NEDO)",
    },
    gaps: ["support-bodies-not-found"],
    source: {
      grade: "inferred",
      read: { ja: "法別表第三号", en: "Annex, item 3" },
      note: { ja: "指定の公示を確認していない。", en: "The notice of its designation was not seen." },
    },
  },
  {
    from: "2022-12-23",
    kind: "incorporated-administrative-agency",
    id: "nedo",
    materials: ["batteries"],
    basis: at("act:42:2"),
    name: {
      ja: "国立研究開発法人新エネルギー・産業技術総合開発機構",
      en: "New Energy and Industrial Technology Development Organization (NEDO)",
    },
    gaps: ["support-bodies-not-found"],
    source: {
      grade: "secondary",
      read: { ja: "令和七年の蓄電池の計画に関する報道", en: "press on the battery plans of 2025" },
      note: { ja: "指定の公示を確認していない。", en: "The notice of its designation was not seen." },
    },
  },
  {
    from: "2022-12-23",
    kind: "incorporated-administrative-agency",
    id: "jogmec",
    materials: ["natural-gas"],
    basis: at("act:42:2"),
    name: {
      ja: "独立行政法人エネルギー・金属鉱物資源機構",
      en: "Japan Organization for Metals and Energy Security (JOGMEC)",
    },
    gaps: ["support-bodies-not-found"],
    source: {
      grade: "secondary",
      read: { ja: "報道（令和四年十二月）", en: "press, December 2022" },
      note: { ja: "指定の公示を確認していない。", en: "The notice of its designation was not seen." },
    },
  },
  {
    from: "2022-12-23",
    kind: "incorporated-administrative-agency",
    id: "jogmec",
    materials: ["metal-minerals"],
    basis: at("act:42:2"),
    name: {
      ja: "独立行政法人エネルギー・金属鉱物資源機構",
      en: "Japan Organization for Metals and Energy Security (JOGMEC)",
    },
    gaps: ["support-bodies-not-found"],
    source: {
      grade: "official-summary",
      read: {
        ja: "重要鉱物の助成に関するエネルギー・金属鉱物資源機構のウェブページ",
        en: "JOGMEC page on grants for critical minerals",
      },
      note: { ja: "指定の日を確認していない。", en: "The day of its designation was not seen." },
    },
  },
  {
    id: "ship-technology-research-association",
    materials: ["ship-parts"],
    from: "2023-02-15",
    basis: at("act:31:1"),
    name: { ja: "一般財団法人日本船舶技術研究協会", en: "Japan Ship Technology Research Association" },
    kind: "corporation",
    designatedOn: "2023-02-15",
    scope: {
      ja: "船舶用機関、航海用具及び推進器に限る。",
      en: "marine engines, navigation equipment and propulsion devices only",
    },
    gaps: ["support-bodies-not-found"],
    source: {
      grade: "official-summary",
      read: { ja: "指定に関する国土交通省の報道発表", en: "MLIT press release on the designation" },
      note: {
        ja: "船体の部品について支援を行う者を確認することができない。",
        en: "Who supports hull parts was not found.",
      },
    },
  },
  {
    kind: "incorporated-administrative-agency",
    id: "nedo",
    materials: ["advanced-electronic-components"],
    from: "2024-02-02",
    basis: at("act:42:2"),
    name: {
      ja: "国立研究開発法人新エネルギー・産業技術総合開発機構",
      en: "New Energy and Industrial Technology Development Organization (NEDO)",
    },
    gaps: ["support-bodies-not-found"],
    source: {
      grade: "inferred",
      read: { ja: "法別表第三号", en: "Annex, item 3" },
      note: { ja: "指定の公示を確認していない。", en: "The notice of its designation was not seen." },
    },
  },
]);
