// Generated from data/supply/duties-of-support-corporations.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { SupportDuty, SupportRevocationGround } from "../support-duty";

/**
 * Duties of support corporations (Arts 32 to 41 and the orders).
 *
 * Sanction: `penaltiesFor("leak-by-support-corporation")`, `penaltiesFor("support-corporation-books-missing")`,
 * `penaltiesFor("suspension-without-permission")`, `penaltiesFor("support-corporation-fund-misinvested")`.
 * Sanction: no penalty (`penaltiesFor("support-corporation-change-unnotified")`,
 * `penaltiesFor("support-work-rules-without-approval")`,
 * `penaltiesFor("support-corporation-plan-or-report-missing")`,
 * `penaltiesFor("support-corporation-accounts-not-separated")`,
 * `penaltiesFor("support-corporation-order-breach")`), but the designation may be revoked.
 */
export const supportCorporationDuties: readonly SupportDuty[] = table<readonly SupportDuty[]>([
  {
    id: "change-of-name-or-office",
    basis: [at("act:32:2")],
    text: {
      ja: "名称、住所又は事務所の変更の届出（あらかじめ）",
      en: "notice before a change of name, address or office",
    },
    step: "prior-notification",
    form: "2",
  },
  {
    id: "business-rules",
    basis: [at("act:33:1")],
    text: { ja: "業務規程の認可（業務の開始前）", en: "approval of the business rules before the business starts" },
    step: "approval",
    form: "3",
  },
  {
    id: "publication-of-rules",
    basis: [at("act:33:5")],
    text: { ja: "業務規程の公表（遅滞なく）", en: "publication of the rules without delay" },
    step: "publication",
  },
  {
    id: "change-of-rules",
    basis: [at("act:33:1")],
    text: { ja: "業務規程の変更の認可", en: "approval before a change of the business rules" },
    step: "approval",
    form: "4",
  },
  {
    id: "change-of-rules-as-ordered",
    basis: [at("act:33:6")],
    text: { ja: "主務大臣の命令による業務規程の変更", en: "a change of the business rules that the ministers order" },
    step: "as-ordered",
  },
  {
    id: "fund-investment",
    basis: [at("act:34:4")],
    text: {
      ja: "基金の余裕金の運用の制限（国債等、預金、元本補塡契約のある金銭信託）",
      en: "idle fund money is put only into government bonds and the like, deposits, or money trusts with the principal guaranteed",
    },
    step: "other",
  },
  {
    id: "fund-payment",
    basis: [at("act:34:6"), at("order:8:1")],
    text: {
      ja: "計画の変更又は認定の取消しの通知の後に命じられた額の国庫への納付",
      en: "payment into the Treasury as ordered after notice of a changed plan or a revoked certification",
    },
    step: "as-ordered",
  },
  {
    id: "fund-report",
    basis: [at("act:34:8")],
    text: {
      ja: "基金に係る業務に関する報告書（事業年度終了後六月以内）",
      en: "report on the fund within six months after the business year",
    },
    step: "report",
  },
  {
    id: "yearly-plan-and-budget",
    basis: [at("act:35:1")],
    text: { ja: "事業計画書及び収支予算書の認可", en: "approval of the yearly plan and budget" },
    step: "approval",
    form: "5",
  },
  {
    id: "change-of-plan-and-budget",
    basis: [at("act:35:1")],
    text: { ja: "事業計画書又は収支予算書の変更の認可", en: "approval of a change of the plan or budget" },
    step: "approval",
    form: "6",
  },
  {
    id: "publication-of-plan-and-budget",
    basis: [at("act:35:2")],
    text: { ja: "事業計画書及び収支予算書の公表（遅滞なく）", en: "publication of plan and budget without delay" },
    step: "publication",
  },
  {
    id: "yearly-report-and-accounts",
    basis: [at("act:35:3")],
    text: {
      ja: "事業報告書及び収支決算書の提出及び公表（三月以内）",
      en: "yearly report and accounts, filed and published within three months",
    },
    step: "report",
  },
  { id: "separate-accounts", basis: [at("act:36")], text: { ja: "区分経理", en: "separate accounts" }, step: "other" },
  {
    id: "secrecy",
    basis: [at("act:37")],
    text: { ja: "秘密保持義務", en: "secrecy of officers and staff, also former ones" },
    step: "secrecy",
  },
  {
    id: "books",
    basis: [at("act:38")],
    text: { ja: "帳簿の備付け、記載及び保存", en: "books: closed every year and kept for five years after" },
    step: "books",
  },
  {
    id: "supervision",
    basis: [at("act:39")],
    text: { ja: "監督上必要な命令に従うこと", en: "orders of supervision are followed" },
    step: "as-ordered",
  },
  {
    id: "stopping-the-business",
    basis: [at("act:40:1")],
    text: { ja: "業務の休止又は廃止の許可", en: "permission to suspend or abolish the business" },
    step: "permission",
    form: "7",
  },
  {
    id: "handover",
    basis: [at("act:41:5")],
    text: {
      ja: "指定の取消し後の業務の引継ぎ",
      en: "handing over the business after revocation under Art. 41(1) or (2)",
    },
    step: "other",
  },
]);

/** The grounds of Art. 41(1) to (3). */
export const supportCorporationRevocationGrounds: readonly SupportRevocationGround[] = table<
  readonly SupportRevocationGround[]
>([
  {
    id: "disqualified",
    basis: at("act:41:1"),
    text: { ja: "刑に処せられた法人又は役員", en: "the corporation or an officer is disqualified by punishment" },
    mandatory: true,
  },
  {
    mandatory: false,
    id: "unable",
    basis: at("act:41:2:1"),
    text: { ja: "業務を適正かつ確実に実施することができない", en: "it cannot carry out the business properly" },
  },
  {
    mandatory: false,
    id: "wrongful-designation",
    basis: at("act:41:2:2"),
    text: { ja: "指定に関する不正の行為", en: "a wrongful act about the designation" },
  },
  {
    mandatory: false,
    id: "breach",
    basis: at("act:41:2:3"),
    text: { ja: "法令又は処分への違反", en: "breach of the Act, an order or a disposition" },
  },
  {
    mandatory: false,
    id: "no-longer-needed",
    basis: at("act:41:3"),
    text: { ja: "業務を行う必要がない", en: "the business is no longer needed" },
  },
]);
