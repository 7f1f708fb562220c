// Generated from data/reference/institutions-2026.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { InstitutionRow } from "../institution-2026";

/** The institutions around the amendment of 2026. */
export const institutionRows: readonly InstitutionRow[] = table<readonly InstitutionRow[]>([
  {
    id: "general-research-guideline",
    basis: at("act:3-3:1"),
    nameJa: "調査研究基本指針",
    nameEn: "General research guideline",
    stages: [
      { status: "enacted-not-in-force", from: "2026-06-17" },
      { status: "in-force", from: "2026-09-18" },
    ],
    known: [
      { ja: "政府が定めて公表する", en: "the government sets it and makes it public" },
      {
        ja: "施行前に定めて公表したものは、施行の日に定められたものとみなされる",
        en: "one set and published before commencement counts as set on that day",
      },
    ],
    notKnown: [{ ja: "定められたかどうか、内容", en: "whether it has been set, and what it says" }],
    gaps: ["act-38-2026-arts-3-2-to-3-4", "general-research-guideline-adoption"],
    source: {
      grade: "text",
      read: { ja: "令和八年法律第三十八号附則第三条", en: "Supplementary provisions of Act No. 38 of 2026, Art. 3" },
    },
  },
  {
    id: "public-private-council",
    basis: at("act:3-2"),
    nameJa: "官民の協議会",
    nameEn: "Public-private council",
    stages: [
      { status: "recommended", from: "2026-02-10" },
      { status: "enacted-not-in-force", from: "2026-06-17" },
      { status: "in-force", from: "2026-09-18" },
    ],
    known: [
      {
        ja: "内閣総理大臣、関係行政機関の長、事業者、学識経験者等が構成員となり、情報を共有し措置を協議する",
        en: "the Prime Minister, heads of organs, businesses, academics and others share information and confer on measures",
      },
      { ja: "構成員等は秘密を保持する", en: "members and others keep secrets" },
    ],
    notKnown: [
      {
        ja: "条番号（第三条の二から第三条の四までのいずれか）、罰則、設けられた協議会",
        en: "which of Arts 3-2 to 3-4, the penalty, any council in being",
      },
    ],
    gaps: ["act-38-2026-arts-3-2-to-3-4", "act-38-2026-art-95-1-1"],
    source: {
      grade: "secondary",
      read: {
        ja: "改正後の法の要約及び内閣法制局が掲げる法律案の提案理由",
        en: "Summaries of the amended Act; reason given for the bill by the Cabinet Legislation Bureau",
      },
    },
  },
  {
    id: "comprehensive-think-tank",
    basis: at("act:3-4"),
    nameJa: "総合的なシンクタンク",
    nameEn: "Comprehensive think tank",
    stages: [
      { status: "recommended", from: "2026-02-10" },
      { status: "enacted-not-in-force", from: "2026-06-17" },
      { status: "in-force", from: "2026-09-18" },
    ],
    known: [
      {
        ja: "安全保障の確保に関する経済施策の調査研究を行う。特定重要技術の調査研究（法第六十四条）とは別に構想された",
        en: "does research on economic measures for security in general; planned apart from the research of Art. 64",
      },
    ],
    notKnown: [
      { ja: "担う機関、業務の開始の日、条番号", en: "the body that takes it on, the day it starts, the article" },
    ],
    gaps: ["act-38-2026-arts-3-2-to-3-4"],
    source: {
      grade: "secondary",
      read: {
        ja: "報道及び内閣法制局が掲げる法律案の提案理由",
        en: "Press; reason given for the bill by the Cabinet Legislation Bureau",
      },
    },
  },
  {
    id: "medical-sector",
    basis: at("act:50:1"),
    nameJa: "医療分野の特定社会基盤事業",
    nameEn: "Medical sector as essential infrastructure",
    stages: [
      { status: "recommended", from: "2026-02-10" },
      { status: "enacted-not-in-force", from: "2026-06-17" },
    ],
    inForceAtLatest: "2027-12-16",
    known: [
      {
        ja: "一定の病院等の医療に係る事業が第五十条第一項に加わり、基準及び設備は主務省令による",
        en: "medical practice of certain hospitals joins Art. 50(1); criteria and facilities are set by ministerial order",
      },
    ],
    notKnown: [{ ja: "施行の日、号番号、文言、基準", en: "the day, the item number, the wording, the criteria" }],
    gaps: ["medical-sector-commencement"],
    source: {
      grade: "text",
      read: {
        ja: "令和八年法律第三十八号附則第一条第四号（段階について）及び要約（内容について）",
        en: "Supplementary provisions of Act No. 38 of 2026, Art. 1(iv), for the stage; summaries for the content",
      },
    },
  },
  {
    id: "data-security",
    basis: at("act:1"),
    nameJa: "データセキュリティ",
    nameEn: "Data security",
    stages: [{ status: "recommended", from: "2026-02-10" }],
    known: [
      { ja: "慎重な検討を求める提言がある", en: "the proposal asks for careful study" },
      {
        ja: "政府は、経済活動に関し国家及び国民の安全を損なう事態を防止するための措置を速やかに検討する（令和八年法律第三十八号附則第七条第一項）。データには触れていない",
        en: "the government is to study speedily what is needed against harm through economic activity (Act No. 38 of 2026, supplementary provisions, Art. 7(1)), which does not speak of data",
      },
    ],
    notKnown: [{ ja: "制定された規定は見当たらない", en: "no enacted provision was seen" }],
    gaps: ["data-security-not-enacted"],
    source: { grade: "secondary", read: { ja: "有識者会議の提言に関する報道", en: "Press on the panel's proposal" } },
  },
]);
