// Generated from data/supply/consultations.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { ConsultationDutyRow } from "../consultation-duty";

/** Whom the competent minister consults in Chapter II, in the order of the articles. */
export const consultationRows: readonly ConsultationDutyRow[] = table<readonly ConsultationDutyRow[]>([
  {
    from: "2022-08-01",
    headsOfAgenciesConcerned: true,
    id: "action-policy",
    basis: at("act:8:4"),
    before: { ja: "安定供給確保取組方針の作成及び変更", en: "making or changing an action policy" },
    consulted: ["prime-minister", "mof"],
    also: at("act:8:6"),
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第八条から第四十五条まで",
        en: "Act Arts. 8 to 45, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    headsOfAgenciesConcerned: true,
    id: "certification",
    basis: at("act:9:5"),
    before: { ja: "供給確保計画の認定", en: "certifying a supply plan" },
    consulted: ["prime-minister"],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第八条から第四十五条まで",
        en: "Act Arts. 8 to 45, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    headsOfAgenciesConcerned: true,
    id: "change-certification",
    basis: at("act:10:3"),
    before: { ja: "供給確保計画の変更の認定", en: "certifying a change of a supply plan" },
    consulted: ["prime-minister"],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第八条から第四十五条まで",
        en: "Act Arts. 8 to 45, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    headsOfAgenciesConcerned: true,
    id: "loan-guideline",
    basis: at("act:13:3"),
    before: {
      ja: "供給確保促進円滑化業務等実施基本指針の作成及び変更",
      en: "making or changing the guideline on two-step loans",
    },
    consulted: [],
    also: at("act:13:5"),
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第八条から第四十五条まで",
        en: "Act Arts. 8 to 45, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    headsOfAgenciesConcerned: true,
    id: "support-standard",
    basis: at("act:31:5"),
    before: {
      ja: "供給確保支援実施基準の策定及び変更",
      en: "setting or changing the standard for a support corporation",
    },
    consulted: ["mof"],
    also: at("act:31:7"),
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第八条から第四十五条まで",
        en: "Act Arts. 8 to 45, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    headsOfAgenciesConcerned: true,
    id: "support-rules",
    basis: at("act:33:4"),
    before: { ja: "安定供給確保支援業務規程の認可", en: "approving the business rules of a support corporation" },
    consulted: ["mof"],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第八条から第四十五条まで",
        en: "Act Arts. 8 to 45, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    id: "fund-investment",
    basis: at("act:34:5"),
    before: {
      ja: "基金を運用する有価証券又は金融機関の定め及びその変更",
      en: "naming, or changing, the securities and institutions in which a fund may be invested",
    },
    consulted: ["mof"],
    headsOfAgenciesConcerned: false,
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第八条から第四十五条まで",
        en: "Act Arts. 8 to 45, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    id: "fund-payment",
    from: "2022-12-23",
    basis: at("order:8:2"),
    before: { ja: "国庫に納付する額の定め", en: "setting the amount of fund money to be paid into the Treasury" },
    consulted: ["mof"],
    headsOfAgenciesConcerned: false,
    source: {
      grade: "text",
      read: {
        ja: "令和四年十二月二十三日から令和八年六月一日までの各版の令第八条",
        en: "Order Art. 8, texts of 2022-12-23 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    headsOfAgenciesConcerned: true,
    id: "special-designation",
    basis: at("act:44:2"),
    before: {
      ja: "特別の対策を講ずる必要がある特定重要物資の指定及び解除",
      en: "designating a specified critical product for special measures, or lifting it",
    },
    consulted: ["prime-minister", "mof"],
    also: at("act:44:5"),
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第八条から第四十五条まで",
        en: "Act Arts. 8 to 45, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    headsOfAgenciesConcerned: true,
    id: "release-below-market-price",
    basis: at("act:44:9"),
    before: {
      ja: "時価よりも低い対価による譲渡等",
      en: "selling, lending or letting use stock below the market price",
    },
    consulted: ["prime-minister", "mof"],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第八条から第四十五条まで",
        en: "Act Arts. 8 to 45, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    headsOfAgenciesConcerned: true,
    id: "custody-rules",
    basis: at("act:45:4"),
    before: { ja: "施設委託管理業務規程の認可", en: "approving the rules of a facility custodian" },
    consulted: ["prime-minister", "mof"],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第八条から第四十五条まで",
        en: "Act Arts. 8 to 45, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
]);
