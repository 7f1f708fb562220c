// Generated from data/ministers/material-ministers.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { MaterialMinistersRow, ServiceMinistersRow } from "../material-ministers";

/** Ministers for production, import or sale, by product. Act Art. 86(1), main clause. */
export const materialMinisters: readonly MaterialMinistersRow[] = table<readonly MaterialMinistersRow[]>([
  {
    from: "2022-12-23",
    basis: at("act:86:1"),
    materials: ["antimicrobial-preparations"],
    ministers: ["mhlw"],
    source: {
      grade: "official-summary",
      read: {
        ja: "抗菌性物質製剤に関する厚生労働省のウェブページ及び令和五年厚生労働省令第八号（物資の名称を掲げない。）",
        en: "MHLW page on antimicrobial preparations; MHLW Order No. 8 of 2023, which names no product",
      },
    },
  },
  {
    from: "2022-12-23",
    basis: at("act:86:1"),
    materials: ["fertilizers"],
    ministers: ["maff"],
    source: {
      grade: "official-summary",
      read: {
        ja: "肥料に関する農林水産省のウェブページ及び令和四年農林水産省令第七十五号（物資の名称を掲げない。）",
        en: "MAFF page on fertilizers; MAFF Order No. 75 of 2022, which names no product",
      },
    },
  },
  {
    from: "2022-12-23",
    basis: at("act:86:1"),
    materials: [
      "permanent-magnets",
      "machine-tools-and-industrial-robots",
      "aircraft-parts",
      "semiconductors",
      "batteries",
      "cloud-programs",
      "natural-gas",
      "metal-minerals",
    ],
    ministers: ["meti"],
    until: "2023-01-19",
    source: {
      grade: "inferred",
      read: {
        ja: "令和五年経済産業省令第三号第二条第一項（令和五年一月十九日施行。同日前に大臣を掲げる法令はない。）",
        en: "METI Order No. 3 of 2023, Art. 2(1), in force since 2023-01-19; no text names the minister before that day",
      },
    },
  },
  {
    materials: [
      "permanent-magnets",
      "machine-tools-and-industrial-robots",
      "aircraft-parts",
      "semiconductors",
      "batteries",
      "cloud-programs",
      "natural-gas",
      "metal-minerals",
    ],
    ministers: ["meti"],
    from: "2023-01-19",
    basis: at("meti-plan:2:1"),
    source: {
      grade: "text",
      read: {
        ja: "令和五年経済産業省令第三号第二条第一項（令第一条第三号から第十号まで）",
        en: "METI Order No. 3 of 2023, Art. 2(1): Order Art. 1(iii) to (x)",
      },
    },
  },
  {
    from: "2022-12-23",
    basis: at("act:86:1"),
    materials: ["ship-parts"],
    ministers: ["mlit"],
    source: {
      grade: "official-summary",
      read: {
        ja: "船舶の部品に関する国土交通省のウェブページ及び令和四年国土交通省令第九十三号（物資の名称を掲げない。）",
        en: "MLIT pages on ship parts; MLIT Order No. 93 of 2022, which names no product",
      },
    },
  },
  {
    materials: ["advanced-electronic-components"],
    ministers: ["meti"],
    from: "2024-02-02",
    basis: at("meti-plan:2:1"),
    source: {
      grade: "text",
      read: {
        ja: "令和六年二月二日改正後の令和五年経済産業省令第三号第二条第一項（令第一条第十二号）",
        en: "METI Order No. 3 of 2023 as amended 2024-02-02, Art. 2(1): Order Art. 1(xii)",
      },
    },
  },
  {
    basis: at("act:86:1"),
    materials: ["ventilators"],
    ministers: ["mhlw", "meti"],
    from: "2025-12-24",
    until: "2025-12-26",
    source: {
      grade: "inferred",
      read: {
        ja: "令和七年厚生労働省・経済産業省令第一号及び令和五年経済産業省令第三号第二条第一項（令第一条第十三号を除く。）",
        en: "MHLW and METI Order No. 1 of 2025; METI Order No. 3 of 2023, Art. 2(1), which leaves out Order Art. 1(xiii)",
      },
      note: {
        ja: "人工呼吸器に関する厚生労働省のウェブページは、厚生労働大臣のみを掲げる。",
        en: "The MHLW page on ventilators names the MHLW minister only.",
      },
    },
  },
  {
    materials: ["ventilators"],
    ministers: ["mhlw", "meti"],
    from: "2025-12-26",
    basis: at("mhlw-meti-plan:2:1"),
    source: {
      grade: "inferred",
      read: {
        ja: "令和七年厚生労働省・経済産業省令第一号及び令和五年経済産業省令第三号第二条第一項（令第一条第十三号を除く。）",
        en: "MHLW and METI Order No. 1 of 2025; METI Order No. 3 of 2023, Art. 2(1), which leaves out Order Art. 1(xiii)",
      },
      note: {
        ja: "人工呼吸器に関する厚生労働省のウェブページは、厚生労働大臣のみを掲げる。",
        en: "The MHLW page on ventilators names the MHLW minister only.",
      },
    },
  },
  {
    materials: ["unmanned-aircraft", "satellites", "rocket-parts"],
    ministers: ["meti"],
    from: "2025-12-24",
    basis: at("meti-plan:2:1"),
    source: {
      grade: "text",
      read: {
        ja: "令和七年十二月二十四日改正後の令和五年経済産業省令第三号第二条第一項（令第一条第十四号から第十六号まで）",
        en: "METI Order No. 3 of 2023 as amended 2025-12-24, Art. 2(1): Order Art. 1(xiv) to (xvi)",
      },
    },
  },
]);

/** Ministers for the two example services. The wording of Act Art. 86(1) since 2026-09-18 was not read. */
export const serviceMinisters: readonly ServiceMinistersRow[] = table<readonly ServiceMinistersRow[]>([
  {
    service: "submarine-cable-laying",
    productMinisters: ["meti"],
    serviceMinisters: ["mic"],
    from: "2026-09-18",
    basis: at("act:86:1"),
    source: {
      grade: "inferred",
      read: {
        ja: "令和八年四月九日の経済安全保障推進会議の資料（ケーブルの製造は経済産業省、敷設は総務省の所管とする。）",
        en: "council document of 2026-04-09: making of the cable METI, laying of the cable MIC",
      },
      note: {
        ja: "改正前の提言であり、光海底ケーブルは特定重要物資として指定されていない。",
        en: "A recommendation before the Act; the cable is not a specified critical product.",
      },
    },
  },
  {
    service: "satellite-launch",
    productMinisters: ["meti"],
    serviceMinisters: [],
    from: "2026-09-18",
    basis: at("order:1::15"),
    source: {
      grade: "inferred",
      read: {
        ja: "令和五年経済産業省令第三号第二条第一項（人工衛星に係る部分）",
        en: "METI Order No. 3 of 2023, Art. 2(1), for satellites",
      },
      note: {
        ja: "打上げの事業を所管する大臣は、いずれの資料においても確認することができない。",
        en: "The minister for the business of launching was not found in any source.",
      },
    },
  },
]);
