// Generated from data/supply/plan-contents.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { PlanContentRow } from "../plan-content";

/** The nine contents of Art. 9(3), in order; item (iii) has two parts. */
export const contentsOfArt9: readonly PlanContentRow[] = table<readonly PlanContentRow[]>([
  { path: "item", basis: at("act:9:3:1"), text: { ja: "品目", en: "the item" }, parts: ["name", "kind"] },
  { path: "goal", basis: at("act:9:3:2"), text: { ja: "取組の目標", en: "the goal" } },
  { path: "content", basis: at("act:9:3:3"), text: { ja: "取組の内容", en: "the content" } },
  {
    path: "period",
    basis: at("act:9:3:3"),
    text: { ja: "実施期間", en: "the implementation period" },
    parts: ["begins", "ends"],
  },
  { path: "structure", basis: at("act:9:3:4"), text: { ja: "実施体制", en: "the implementation structure" } },
  {
    path: "funds",
    basis: at("act:9:3:5"),
    text: { ja: "資金の額及びその調達方法", en: "the amount of funds and how they are raised" },
    parts: ["totalYen", "sources"],
    entries: { of: "sources", parts: ["kind", "amountYen"] },
  },
  {
    path: "measures",
    basis: at("act:9:3:6"),
    text: {
      ja: "取組を円滑かつ確実に実施するために行う措置",
      en: "the measures for smooth and certain implementation",
    },
    entries: { parts: ["kind", "description"] },
  },
  {
    path: "informationManagement",
    basis: at("act:9:3:7"),
    text: { ja: "情報を管理するための体制", en: "the structure to manage information" },
  },
  {
    path: "currentState",
    basis: at("act:9:3:8"),
    text: { ja: "調達及び供給又は使用の現状", en: "the present procurement and supply or use" },
    parts: ["procurement", "supplyOrUse"],
  },
  {
    path: "licences",
    basis: at("act:9:3:9"),
    text: {
      ja: "主務省令で定める事項（他の法令に基づく許認可等）",
      en: "matters of the order: licences under other laws",
    },
    entries: { parts: ["law", "foreign", "status"] },
  },
]);
