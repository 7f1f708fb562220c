// Generated from data/supply/disruption.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { DisruptionStep } from "../disruption-step";

/** The steps that came with Act No. 38 of 2026, in the order of the articles. */
export const disruptionRows: readonly DisruptionStep[] = table<readonly DisruptionStep[]>([
  {
    from: "2026-09-18",
    penalty: "none-known",
    id: "mutual-cooperation",
    basis: at("act:8-2"),
    name: { ja: "関係者相互の連携及び協力", en: "mutual cooperation of those concerned" },
    by: "related-parties",
    parties: [
      "supplier-of-the-product",
      "supplier-of-inputs",
      "recipient",
      "trade-association",
      "financial-institution",
      "investor",
    ],
    force: "duty-to-endeavour",
    gaps: ["penalties-for-2026-duties"],
    gap: "act-38-2026-art-8-2",
    source: {
      grade: "inferred",
      read: {
        ja: "令和八年四月九日の経済安全保障推進会議の資料及び附則に掲げられた改正に係る条",
        en: "council document of 2026-04-09; list of amended articles in the supplementary provisions",
      },
    },
  },
  {
    from: "2026-09-18",
    by: "competent-minister",
    penalty: "none-known",
    id: "information-gathering",
    basis: at("act:9-2"),
    name: { ja: "関係者からの情報の収集", en: "gathering of information from those concerned" },
    parties: [
      "supplier-of-the-product",
      "supplier-of-inputs",
      "recipient",
      "trade-association",
      "financial-institution",
      "investor",
      "other-business-in-the-supply-chain",
    ],
    force: "may-ask",
    gaps: ["penalties-for-2026-duties"],
    gap: "act-38-2026-art-9-2",
    source: {
      grade: "inferred",
      read: {
        ja: "令和八年四月九日の経済安全保障推進会議の資料及び第三者による法の要約",
        en: "council document of 2026-04-09; a third party's summary of the Act",
      },
      note: {
        ja: "要約は、主務大臣が資料及び情報の提供を求めることができるとする。これを定める条は、推論による。",
        en: "The summary says that the minister may ask for materials and information; which article says so is inferred.",
      },
    },
  },
  {
    from: "2026-09-18",
    by: "competent-minister",
    penalty: "none-known",
    id: "encouraging-a-plan",
    basis: at("act:9-2"),
    name: { ja: "供給確保計画の作成及び認定申請の促し", en: "encouraging businesses to draw up a plan and apply" },
    parties: ["supplier-of-the-product", "supplier-of-inputs", "other-business-in-the-supply-chain"],
    force: "may-encourage",
    gaps: ["penalties-for-2026-duties"],
    gap: "act-38-2026-art-9-2",
    source: {
      grade: "inferred",
      read: {
        ja: "令和八年四月九日の経済安全保障推進会議の資料及び附則に掲げられた改正に係る条",
        en: "council document of 2026-04-09; list of amended articles in the supplementary provisions",
      },
    },
  },
  {
    from: "2026-09-18",
    penalty: "none-known",
    id: "application-for-a-request",
    basis: at("act:11-2:1"),
    name: { ja: "関係者に対する協力の求めの申出", en: "application that those concerned be asked to cooperate" },
    by: "certified-operator",
    parties: ["certified-operator"],
    force: "may-apply",
    gaps: ["penalties-for-2026-duties"],
    procedure: [at("mlit-plan:9-2"), at("mhlw-meti-plan:9")],
    gap: "act-38-2026-art-11-2",
    source: {
      grade: "text",
      read: {
        ja: "令和八年九月十八日における令和四年国土交通省令第九十三号第九条の二及び令和七年厚生労働省・経済産業省令第一号第九条",
        en: "MLIT Order No. 93 of 2022, Art. 9-2, and MHLW and METI Order No. 1 of 2025, Art. 9, as in force 2026-09-18",
      },
    },
  },
  {
    from: "2026-09-18",
    by: "competent-minister",
    penalty: "none-known",
    id: "request-for-cooperation",
    basis: at("act:11-2"),
    name: { ja: "関係者に対する協力の求め", en: "request for cooperation to those connected with the hindrance" },
    parties: ["person-connected-with-the-hindrance"],
    force: "may-ask",
    gaps: ["penalties-for-2026-duties"],
    gap: "act-38-2026-art-11-2",
    source: {
      grade: "inferred",
      read: {
        ja: "省令の見出し及び令和八年四月九日の経済安全保障推進会議の資料",
        en: "caption of the orders; council document of 2026-04-09",
      },
    },
  },
]);
