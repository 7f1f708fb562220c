// Generated from data/supply/survey-powers.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { SurveyPower } from "../survey-power";

/** Act Art. 48 by date. */
export const surveyPowerRows: readonly SurveyPower[] = table<readonly SurveyPower[]>([
  {
    from: "2022-08-01",
    inspection: false,
    basis: at("act:48:1"),
    paragraph: 1,
    addressee: "producer-importer-seller-of-any-product",
    who: {
      ja: "物資の生産、輸入又は販売の事業を行う者",
      en: "whoever produces, imports or sells goods of the minister's field, designated or not",
    },
    subject: {
      ja: "物資又はその原材料等の生産、輸入、販売、調達又は保管の状況",
      en: "how the goods or their inputs are produced, imported, sold, procured or stored",
    },
    answer: "effort",
    secrecy: at("act:93"),
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十八条、第九十三条、第九十六条及び第九十七条",
        en: "Act Arts. 48, 93, 96 and 97, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    inspection: false,
    until: "2026-04-01",
    basis: at("act:48:2"),
    paragraph: 2,
    addressee: "producer-importer-seller-of-specified-critical-products",
    who: {
      ja: "特定重要物資等の生産、輸入又は販売の事業を行う者",
      en: "whoever produces, imports or sells specified critical products or their inputs",
    },
    answer: "effort",
    subject: {
      ja: "法第三十条第一項から第三項までの調査の求めに必要な事項",
      en: "what is needed for a request under Art. 30(1) to (3)",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十八条、第九十三条、第九十六条及び第九十七条",
        en: "Act Arts. 48, 93, 96 and 97, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    inspection: false,
    from: "2026-04-01",
    basis: at("act:48:2"),
    paragraph: 2,
    addressee: "producer-importer-seller-of-specified-critical-products",
    who: {
      ja: "特定重要物資等の生産、輸入又は販売の事業を行う者",
      en: "whoever produces, imports or sells specified critical products or their inputs",
    },
    answer: "effort",
    subject: {
      ja: "法第三十条第一項から第四項までの調査の求めに必要な事項",
      en: "what is needed for a request under Art. 30(1) to (4)",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十八条、第九十三条、第九十六条及び第九十七条",
        en: "Act Arts. 48, 93, 96 and 97, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    inspection: false,
    answer: "duty",
    basis: at("act:48:4"),
    paragraph: 4,
    addressee: "certified-operator",
    who: { ja: "認定供給確保事業者", en: "operators with a certified plan" },
    subject: {
      ja: "認定供給確保計画の実施状況その他必要な事項",
      en: "how the certified plan is carried out, and what else is necessary",
    },
    penalty: { basis: at("act:96::4"), fineYen: 300_000, corporateFine: at("act:97") },
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十八条、第九十三条、第九十六条及び第九十七条",
        en: "Act Arts. 48, 93, 96 and 97, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    answer: "duty",
    basis: at("act:48:5"),
    inspection: true,
    penalty: { basis: at("act:96::5"), fineYen: 300_000, corporateFine: at("act:97") },
    paragraph: 5,
    addressee: "designated-financial-institution",
    who: { ja: "指定金融機関", en: "designated financial institutions" },
    subject: { ja: "供給確保促進業務", en: "the lending business under the two-step loan" },
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十八条、第九十三条、第九十六条及び第九十七条",
        en: "Act Arts. 48, 93, 96 and 97, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    answer: "duty",
    basis: at("act:48:6"),
    inspection: true,
    penalty: { basis: at("act:96::5"), fineYen: 300_000, corporateFine: at("act:97") },
    paragraph: 6,
    addressee: "support-corporation",
    who: { ja: "安定供給確保支援法人", en: "designated support corporations" },
    subject: { ja: "安定供給確保支援業務", en: "the support business" },
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十八条、第九十三条、第九十六条及び第九十七条",
        en: "Act Arts. 48, 93, 96 and 97, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    answer: "duty",
    basis: at("act:48:7"),
    inspection: true,
    penalty: { basis: at("act:96::5"), fineYen: 300_000, corporateFine: at("act:97") },
    paragraph: 7,
    addressee: "facility-custodian",
    who: { ja: "施設委託管理者", en: "facility custodians" },
    subject: { ja: "施設委託管理業務", en: "the custody of facilities" },
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十八条、第九十三条、第九十六条及び第九十七条",
        en: "Act Arts. 48, 93, 96 and 97, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
]);
