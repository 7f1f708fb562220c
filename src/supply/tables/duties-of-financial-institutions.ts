// Generated from data/supply/duties-of-financial-institutions.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { SupportDuty, SupportRevocationGround } from "../support-duty";

/**
 * The grounds of Art. 23(1) and (2) on which the designation of a financial institution is or may be revoked.
 *
 * Each revocation is made public (Art. 23(3)); transactions are wound up as if the designation went on (Art. 24).
 */
export const designatedFinancialInstitutionRevocationGrounds: readonly SupportRevocationGround[] = table<
  readonly SupportRevocationGround[]
>([
  {
    id: "disqualified",
    basis: at("act:23:1"),
    text: {
      ja: "第十六条第四項第一号又は第三号に該当するに至った",
      en: "the institution or an officer has come to be disqualified under Art. 16(4)(i) or (iii)",
    },
    mandatory: true,
  },
  {
    mandatory: false,
    id: "unable",
    basis: at("act:23:2:1"),
    text: { ja: "業務を適正かつ確実に実施することができない", en: "it cannot carry out the business properly" },
  },
  {
    mandatory: false,
    id: "wrongful-designation",
    basis: at("act:23:2:2"),
    text: { ja: "指定に関する不正の行為", en: "a wrongful act about the designation" },
  },
  {
    mandatory: false,
    id: "breach",
    basis: at("act:23:2:3"),
    text: { ja: "法令又は処分への違反", en: "breach of the Act, an order or a disposition" },
  },
]);

/**
 * Duties of designated financial institutions (Arts 17 to 24 and the order on the Japan Finance Corporation's
 * business).
 *
 * Sanction: `penaltiesFor("financial-institution-books-missing")`, `penaltiesFor("suspension-without-notification")`.
 * Sanction on the Japan Finance Corporation's directors:
 * `penaltiesFor("finance-corporation-policy-without-approval")`,
 * `penaltiesFor("finance-corporation-agreement-without-approval")`.
 * Sanction: no penalty (`penaltiesFor("financial-institution-change-unnotified")`,
 * `penaltiesFor("loan-business-rules-changed-without-approval")`,
 * `penaltiesFor("financial-institution-order-breach")`), but the designation
 * may be revoked.
 */
export const designatedFinancialInstitutionDuties: readonly SupportDuty[] = table<readonly SupportDuty[]>([
  {
    id: "change-of-name-or-office",
    basis: [at("act:17:2"), at("jfc:6")],
    text: {
      ja: "商号、名称、住所又は営業所の変更の届出（あらかじめ）",
      en: "notice before a change of name, address or office",
    },
    step: "prior-notification",
    form: "2",
  },
  {
    id: "change-of-rules",
    basis: [at("act:18:1"), at("jfc:7")],
    text: { ja: "業務規程の変更の認可（あらかじめ）", en: "approval before a change of the business rules" },
    step: "approval",
    form: "3",
  },
  {
    id: "change-of-rules-as-ordered",
    basis: [at("act:18:2")],
    text: { ja: "主務大臣の命令による業務規程の変更", en: "a change of the business rules that the ministers order" },
    step: "as-ordered",
  },
  {
    id: "reports-to-the-corporation",
    basis: [at("act:19:1:2")],
    text: {
      ja: "協定に基づく公庫への報告書の提出",
      en: "reports to the Japan Finance Corporation under the agreement",
    },
    step: "report",
  },
  {
    id: "books",
    basis: [at("act:20"), at("jfc:9:3")],
    text: {
      ja: "帳簿の備付け、記載及び保存",
      en: "books: kept for five years from the day on which the claim ended, that day counted",
    },
    step: "books",
  },
  {
    id: "supervision",
    basis: [at("act:21")],
    text: { ja: "監督上必要な命令に従うこと", en: "orders of supervision are followed" },
    step: "as-ordered",
  },
  {
    id: "stopping-the-business",
    basis: [at("act:22:1"), at("jfc:10")],
    text: { ja: "業務の休止又は廃止の届出（あらかじめ）", en: "notice before suspending or abolishing the business" },
    step: "prior-notification",
    form: "4",
  },
  {
    id: "difficulty-of-the-business",
    basis: [at("jfc:13:1")],
    text: {
      ja: "業務の実施が困難となる事象の報告（遅滞なく）",
      en: "report without delay where the business becomes difficult",
    },
    step: "report",
  },
  {
    id: "winding-up-of-transactions",
    basis: [at("act:24")],
    text: { ja: "指定の取消し等に伴う取引の結了", en: "transactions are wound up after the designation has ended" },
    step: "other",
  },
]);
