import type { Source } from "../../kernel/dated";
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { SurveyPower } from "../survey-power";

const read: Source = { grade: "text", read: "Act Arts. 48, 93, 96 and 97, texts of 2022-08-01 to 2026-06-01" };
const unlisted: Source = {
  grade: "inferred",
  read: "Act Art. 48, text of 2026-06-01",
  note: "Not among the provisions listed as amended on 2026-09-18.",
};
const first = "2022-08-01";
const fourth = "2026-04-01";
const amended = "2026-09-18";

const any = table({
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
  inspection: false,
  answer: "effort",
  secrecy: at("act:93"),
  basis: at("act:48:1"),
});

const customs = table({
  paragraph: 2,
  addressee: "producer-importer-seller-of-specified-critical-products",
  who: {
    ja: "特定重要物資等の生産、輸入又は販売の事業を行う者",
    en: "whoever produces, imports or sells specified critical products or their inputs",
  },
  inspection: false,
  answer: "effort",
  basis: at("act:48:2"),
});

const operator = table({
  paragraph: 4,
  addressee: "certified-operator",
  who: { ja: "認定供給確保事業者", en: "operators with a certified plan" },
  subject: { ja: "認定供給確保計画の実施状況その他必要な事項", en: "how the certified plan is carried out, and what else is necessary" },
  inspection: false,
  answer: "duty",
  penalty: { basis: at("act:96::4"), fineYen: 300_000, corporateFine: at("act:97") },
  basis: at("act:48:4"),
});

const inspected = {
  inspection: true,
  answer: "duty",
  penalty: { basis: at("act:96::5"), fineYen: 300_000, corporateFine: at("act:97") },
} as const;

const lender = table({
  ...inspected,
  paragraph: 5,
  addressee: "designated-financial-institution",
  who: { ja: "指定金融機関", en: "designated financial institutions" },
  subject: { ja: "供給確保促進業務", en: "the lending business under the two-step loan" },
  basis: at("act:48:5"),
});

const corporation = table({
  ...inspected,
  paragraph: 6,
  addressee: "support-corporation",
  who: { ja: "安定供給確保支援法人", en: "designated support corporations" },
  subject: { ja: "安定供給確保支援業務", en: "the support business" },
  basis: at("act:48:6"),
});

const custodian = table({
  ...inspected,
  paragraph: 7,
  addressee: "facility-custodian",
  who: { ja: "施設委託管理者", en: "facility custodians" },
  subject: { ja: "施設委託管理業務", en: "the custody of facilities" },
  basis: at("act:48:7"),
});

const upToThird = table({
  ja: "法第三十条第一項から第三項までの調査の求めに必要な事項",
  en: "what is needed for a request under Art. 30(1) to (3)",
});
const upToFourth = table({
  ja: "法第三十条第一項から第四項までの調査の求めに必要な事項",
  en: "what is needed for a request under Art. 30(1) to (4)",
});
const gap = { gaps: ["act-38-2026-unlisted"], source: unlisted } as const;

/** Act Art. 48 by date. */
export const surveyPowerRows: readonly SurveyPower[] = table([
  { ...any, from: first, until: amended, source: read },
  {
    ...any,
    from: amended,
    gaps: ["act-38-2026-art-48-1"],
    source: {
      grade: "inferred",
      read: "Act Art. 48(1), text of 2026-06-01",
      note: "Art. 48(1) was amended on 2026-09-18; the wording was not read.",
    },
  },
  { ...customs, subject: upToThird, from: first, until: fourth, source: read },
  { ...customs, subject: upToFourth, from: fourth, until: amended, source: read },
  { ...customs, subject: upToFourth, from: amended, ...gap },
  { ...operator, from: first, until: amended, source: read },
  { ...operator, from: amended, ...gap },
  { ...lender, from: first, until: amended, source: read },
  { ...lender, from: amended, ...gap },
  { ...corporation, from: first, until: amended, source: read },
  { ...corporation, from: amended, ...gap },
  { ...custodian, from: first, until: amended, source: read },
  { ...custodian, from: amended, ...gap },
]);
