import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { DisruptionStep } from "../disruption-step";

const since = "2026-09-18";

/** The steps that came with Act No. 38 of 2026, in the order of the articles. */
export const disruptionRows: readonly DisruptionStep[] = table([
  {
    id: "mutual-cooperation",
    name: { ja: "関係者相互の連携及び協力", en: "mutual cooperation of those concerned" },
    by: "related-parties",
    parties: ["supplier-of-the-product", "supplier-of-inputs", "recipient", "trade-association", "financial-institution", "investor"],
    force: "duty-to-endeavour",
    penalty: "none-known",
    gap: "act-38-2026-art-8-2",
    from: since,
    basis: at("act:8-2"),
    source: { grade: "inferred", read: "council document of 2026-04-09; list of amended articles in the supplementary provisions" },
  },
  {
    id: "information-gathering",
    name: { ja: "関係者からの情報の収集", en: "gathering of information from those concerned" },
    by: "competent-minister",
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
    penalty: "none-known",
    gap: "act-38-2026-art-9-2",
    from: since,
    basis: at("act:9-2"),
    source: {
      grade: "inferred",
      read: "council document of 2026-04-09; a third party's summary of the Act",
      note: "The summary says that the minister may ask for materials and information; which article says so is inferred.",
    },
  },
  {
    id: "encouraging-a-plan",
    name: { ja: "供給確保計画の作成及び認定申請の促し", en: "encouraging businesses to draw up a plan and apply" },
    by: "competent-minister",
    parties: ["supplier-of-the-product", "supplier-of-inputs", "other-business-in-the-supply-chain"],
    force: "may-encourage",
    penalty: "none-known",
    gap: "act-38-2026-art-9-2",
    from: since,
    basis: at("act:9-2"),
    source: { grade: "inferred", read: "council document of 2026-04-09; list of amended articles in the supplementary provisions" },
  },
  {
    id: "application-for-a-request",
    name: { ja: "関係者に対する協力の求めの申出", en: "application that those concerned be asked to cooperate" },
    by: "certified-operator",
    parties: ["certified-operator"],
    force: "may-apply",
    penalty: "none-known",
    procedure: [at("mlit-plan:9-2"), at("mhlw-meti-plan:9")],
    gap: "act-38-2026-art-11-2",
    from: since,
    basis: at("act:11-2:1"),
    source: {
      grade: "text",
      read: "MLIT Ordinance No. 93 of 2022, Art. 9-2, and MHLW and METI Ordinance No. 1 of 2025, Art. 9, as in force 2026-09-18",
    },
  },
  {
    id: "request-for-cooperation",
    name: { ja: "関係者に対する協力の求め", en: "request for cooperation to those connected with the hindrance" },
    by: "competent-minister",
    parties: ["person-connected-with-the-hindrance"],
    force: "may-ask",
    penalty: "none-known",
    gap: "act-38-2026-art-11-2",
    from: since,
    basis: at("act:11-2"),
    source: { grade: "inferred", read: "caption of the ordinances; council document of 2026-04-09" },
  },
]);
