// Generated from data/supply/support-corporation-orders.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { SupportCorporationOrder } from "../support-corporation-order";

/** The orders on support corporations that were read: for fertilizers, ship parts and ventilators. */
export const supportCorporationOrders: readonly SupportCorporationOrder[] = table<readonly SupportCorporationOrder[]>([
  {
    material: "fertilizers",
    from: "2022-12-28",
    basis: at("maff-support:2"),
    law: "504M60000202017",
    name: { ja: "令和四年内閣府・農林水産省令第十七号", en: "Cabinet Office and MAFF Order No. 17 of 2022" },
    oneWindow: [
      at("maff-support:2:3"),
      at("maff-support:7:3"),
      at("maff-support:9:3"),
      at("maff-support:10:2"),
      at("maff-support:13:2"),
    ],
    yearlyPlan: at("maff-support:9:1"),
    yearlyReport: at("maff-support:10:1"),
    books: at("maff-support:12"),
    source: {
      grade: "official-summary",
      note: {
        ja: "省令は物資の名称を掲げず、主務省のウェブページがこれを示す。",
        en: "the order names no product; the ministry's pages do",
      },
    },
  },
  {
    material: "ship-parts",
    from: "2022-12-28",
    basis: at("mlit-support:2"),
    law: "504M60000802008",
    name: { ja: "令和四年内閣府・国土交通省令第八号", en: "Cabinet Office and MLIT Order No. 8 of 2022" },
    criteria: at("mlit-support:4"),
    oneWindow: [at("mlit-support:16")],
    yearlyPlan: at("mlit-support:10:1"),
    yearlyReport: at("mlit-support:11"),
    books: at("mlit-support:13"),
    source: {
      grade: "official-summary",
      note: {
        ja: "省令は物資の名称を掲げず、主務省のウェブページがこれを示す。",
        en: "the order names no product; the ministry's pages do",
      },
    },
  },
  {
    material: "ventilators",
    from: "2025-12-26",
    basis: at("mhlw-meti-support:2"),
    law: "507M60000502001",
    name: {
      ja: "令和七年内閣府・厚生労働省・経済産業省令第一号",
      en: "Cabinet Office, MHLW and METI Order No. 1 of 2025",
    },
    oneWindow: [
      at("mhlw-meti-support:2:3"),
      at("mhlw-meti-support:7:3"),
      at("mhlw-meti-support:9:3"),
      at("mhlw-meti-support:10:2"),
      at("mhlw-meti-support:13:2"),
    ],
    yearlyPlan: at("mhlw-meti-support:9:1"),
    yearlyReport: at("mhlw-meti-support:10:1"),
    books: at("mhlw-meti-support:12"),
    gaps: ["minister-of-ventilators"],
    source: {
      grade: "inferred",
      note: {
        ja: "省令は物資の名称を掲げない。人工呼吸器に係る法人を確認していない。",
        en: "the order names no product; a corporation for ventilators was not seen",
      },
    },
  },
]);
