// Generated from data/infrastructure/risk-management-measures.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { RiskManagementGroup } from "../risk-management-group";

/** The groups of the risk management measures of the basic guideline. */
export const riskManagementRows: readonly RiskManagementGroup[] = table<readonly RiskManagementGroup[]>([
  {
    from: "2023-04-28",
    items: [],
    gaps: ["risk-management-items"],
    id: "introduction",
    number: 1,
    basis: at("act:49:2"),
    text: {
      ja: "特定重要設備の導入に係るリスク管理措置",
      en: "measures for the introduction of the critical facility",
    },
    forms: ["introduction"],
    source: {
      grade: "secondary",
      read: {
        ja: "導入等計画書に関する法律事務所の解説の見出し（ushijima-law.gr.jp）",
        en: "headings of a law firm's page on the plan (ushijima-law.gr.jp, economic_security-2)",
      },
    },
  },
  {
    from: "2023-04-28",
    items: [],
    gaps: ["risk-management-items"],
    id: "outsourcing",
    number: 2,
    basis: at("act:49:2"),
    text: { ja: "重要維持管理等の委託に係るリスク管理措置", en: "measures for outsourced maintenance or operation" },
    forms: ["outsourcing"],
    source: {
      grade: "secondary",
      read: {
        ja: "導入等計画書に関する法律事務所の解説の見出し（ushijima-law.gr.jp）",
        en: "headings of a law firm's page on the plan (ushijima-law.gr.jp, economic_security-2)",
      },
    },
  },
  {
    from: "2023-04-28",
    items: [],
    gaps: ["risk-management-items"],
    id: "management",
    number: 3,
    basis: at("act:49:2"),
    text: {
      ja: "管理体制の確認のために必要なリスク管理措置",
      en: "measures to confirm how suppliers and contractors are managed",
    },
    forms: ["introduction", "outsourcing"],
    source: {
      grade: "secondary",
      read: {
        ja: "導入等計画書に関する法律事務所の解説の見出し（ushijima-law.gr.jp）",
        en: "headings of a law firm's page on the plan (ushijima-law.gr.jp, economic_security-2)",
      },
    },
  },
]);
