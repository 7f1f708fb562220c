// Generated from data/supply/supply-steps.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { SupplyStep } from "../supply-step";

/**
 * The steps of supply that the council document tells apart: those that secure the product, and those that make it
 * usable where it is needed.
 */
export const supplySteps: readonly SupplyStep[] = table<readonly SupplyStep[]>([
  {
    id: "production",
    basis: at("act:7"),
    text: { ja: "生産", en: "production" },
    kind: "secures-the-product",
    metrics: ["production-capacity"],
    source: {
      grade: "official-summary",
      read: { ja: "令和八年四月九日の経済安全保障推進会議の資料", en: "council document of 2026-04-09" },
    },
  },
  {
    id: "stockpiling",
    basis: at("act:7"),
    text: { ja: "備蓄", en: "stockpiling" },
    kind: "secures-the-product",
    metrics: ["stock"],
    source: {
      grade: "official-summary",
      read: { ja: "令和八年四月九日の経済安全保障推進会議の資料", en: "council document of 2026-04-09" },
    },
  },
  {
    id: "recycling",
    basis: at("act:7"),
    text: { ja: "リサイクル", en: "recycling" },
    kind: "secures-the-product",
    metrics: ["production-capacity", "share-of-demand"],
    source: {
      grade: "official-summary",
      read: { ja: "令和八年四月九日の経済安全保障推進会議の資料", en: "council document of 2026-04-09" },
    },
  },
  {
    id: "laying",
    basis: at("mlit-plan:4::2"),
    text: { ja: "物資の敷設", en: "laying of the product" },
    kind: "makes-it-usable",
    service: "submarine-cable-laying",
    metrics: ["provision-capacity", "availability", "lead-time"],
    source: {
      grade: "inferred",
      read: { ja: "令和八年四月九日の経済安全保障推進会議の資料", en: "council document of 2026-04-09" },
      note: {
        ja: "供給確保計画が認定されるかどうかは、令和八年九月十八日改正後の法第九条によるが、その文言を確認していない。",
        en: "Whether a plan for it is certified rests on Art. 9 as amended on 2026-09-18, which was not read.",
      },
    },
  },
  {
    id: "launching",
    basis: at("mlit-plan:4::2"),
    text: { ja: "物資の打上げ", en: "launch of the product" },
    kind: "makes-it-usable",
    service: "satellite-launch",
    metrics: ["provision-capacity", "availability", "lead-time"],
    source: {
      grade: "inferred",
      read: { ja: "令和八年四月九日の経済安全保障推進会議の資料", en: "council document of 2026-04-09" },
      note: {
        ja: "供給確保計画が認定されるかどうかは、令和八年九月十八日改正後の法第九条によるが、その文言を確認していない。",
        en: "Whether a plan for it is certified rests on Art. 9 as amended on 2026-09-18, which was not read.",
      },
    },
  },
  {
    id: "special-transport",
    basis: at("mlit-plan:4::2"),
    text: { ja: "物資の特殊輸送", en: "special transport of the product" },
    kind: "makes-it-usable",
    metrics: ["provision-capacity", "availability", "lead-time"],
    source: {
      grade: "inferred",
      read: { ja: "令和八年四月九日の経済安全保障推進会議の資料", en: "council document of 2026-04-09" },
      note: {
        ja: "供給確保計画が認定されるかどうかは、令和八年九月十八日改正後の法第九条によるが、その文言を確認していない。",
        en: "Whether a plan for it is certified rests on Art. 9 as amended on 2026-09-18, which was not read.",
      },
    },
  },
]);
