// Generated from data/supply/indispensable-services.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { IndispensableService } from "../indispensable-service";

/** The services named so far, all of them as examples. */
export const indispensableServiceRows: readonly IndispensableService[] = table<readonly IndispensableService[]>([
  {
    id: "submarine-cable-laying",
    from: "2026-09-18",
    basis: at("act:7"),
    nameJa: "光海底ケーブルの敷設",
    nameEn: "laying of optical submarine cable",
    product: {
      ja: "光海底ケーブル（特定重要物資ではない。）",
      en: "optical submarine cable (not a specified critical product)",
    },
    exclusiveUse: true,
    supported: ["provision-base", "technology-introduction"],
    provisionBase: { ja: "海底ケーブル敷設船", en: "cable-laying ships" },
    productMinisters: ["meti"],
    serviceMinisters: ["mic"],
    status: "example",
    source: {
      grade: "inferred",
      read: { ja: "令和八年四月九日の経済安全保障推進会議の資料", en: "council document of 2026-04-09" },
      note: {
        ja: "改正前の提言である。法第七条の令和八年九月十八日以後の文言を確認していない。",
        en: "A recommendation before the Act; the wording of Art. 7 since 2026-09-18 was not read.",
      },
    },
  },
  {
    id: "satellite-launch",
    material: "satellites",
    from: "2026-09-18",
    basis: at("act:7"),
    nameJa: "人工衛星の打上げ",
    nameEn: "launch of satellites",
    product: { ja: "人工衛星", en: "artificial satellites" },
    exclusiveUse: true,
    supported: ["provision-base", "technology-introduction"],
    provisionBase: { ja: "射場", en: "launch sites" },
    productMinisters: ["meti"],
    status: "example",
    source: {
      grade: "inferred",
      read: { ja: "令和八年四月九日の経済安全保障推進会議の資料", en: "council document of 2026-04-09" },
      note: {
        ja: "改正前の提言である。法第七条の令和八年九月十八日以後の文言を確認していない。",
        en: "A recommendation before the Act; the wording of Art. 7 since 2026-09-18 was not read.",
      },
    },
  },
]);
