import { addCalendarMonths, addDays } from "../calendar/days";
import { isGovernmentHoliday, nextWorkingDay } from "../calendar/holidays";
import type { DaysBefore } from "../calendar/period";
import { addStatutoryPeriod } from "../calendar/period";
import type { Condition } from "../finding/condition";
import { allOf, criterion, not } from "../finding/condition";
import { enumerated } from "../finding/enumeration";
import type { Finding, Question } from "../finding/finding";
import { assess } from "../finding/finding";
import { known } from "../finding/truth";
import type { Citation } from "../kernel/citation";
import { cite } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import { holdsOn, rowsOn, table } from "../kernel/dated";
import type { Issue, Result } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { wordingsOf } from "../kernel/wordings";
import type { SupportDuty, SupportRevocationGround } from "./designated-financial-institutions";
import { withinYearsIncludingFirstDay } from "./designated-financial-institutions";
import { materialWord, refuseUnknown } from "./material-word";
import type { MaterialId } from "./materials";
import { isDesignatedMaterial } from "./materials";
import { touchedBy } from "./unread-wording";

/** Forms of legal person that Art. 31(1) and the orders name. */
export type SupportCorporationForm =
  | "general-incorporated-association"
  | "general-incorporated-foundation"
  | "public-interest-association"
  | "public-interest-foundation"
  | "specified-non-profit-corporation"
  | "other";

/** Facts about a corporation that applies to support a product. 安定供給確保支援法人の指定の申請. */
export interface SupportCorporationFacts {
  /** Id of the product: a corporation is designated for each product. */
  readonly material?: MaterialId | undefined;
  /** What kind of legal person it is. */
  readonly form?: SupportCorporationForm | undefined;
  /** It has the financial basis and the technical ability. 経理的基礎及び技術的能力. */
  readonly financialBasisAndAbility?: boolean | undefined;
  /** Its structure is adequate in the light of the basic guideline. 実施体制. */
  readonly structureAdequate?: boolean | undefined;
  /** It carries on other business. 安定供給確保支援業務以外の業務. */
  readonly otherBusiness?: boolean | undefined;
  /** That other business may hinder the support business. 支障を及ぼすおそれ. */
  readonly otherBusinessHinders?: boolean | undefined;
  /** It knows the product well and has a record of activity; only asked by the order with MLIT. */
  readonly knowledgeAndRecord?: boolean | undefined;
  /** Its plan for the business is adequate; only asked by the order with MLIT. */
  readonly planAdequate?: boolean | undefined;
  /** It manages information and keeps secrets; only asked by the order with MLIT. */
  readonly secretsKept?: boolean | undefined;
  /** It was punished for breach of the Act. */
  readonly punishedUnderTheAct?: boolean | undefined;
  /** Day on which the punishment was served or ceased to be executable. */
  readonly punishmentEndedOn?: LegalDate | undefined;
  /** Its designation was revoked under Art. 41(1) or (2). */
  readonly designationRevoked?: boolean | undefined;
  /** Day of that revocation. */
  readonly designationRevokedOn?: LegalDate | undefined;
  /** An officer was punished for breach of the Act. */
  readonly officerPunishedUnderTheAct?: boolean | undefined;
  /** Day on which that punishment was served or ceased to be executable. */
  readonly officerPunishmentEndedOn?: LegalDate | undefined;
}

/** Whether a corporation can be designated to support a product. */
export type SupportCorporationAnswer = "designatable" | "not-designatable";

/** An order on support corporations. 安定供給確保支援法人に関する命令. */
export interface SupportCorporationOrder extends DatedRow {
  /** Law id. */
  readonly law: string;
  /** Name in both languages. */
  readonly name: BilingualText;
  /** Id of the product. */
  readonly material: MaterialId;
  /** Its article with criteria of its own (Art. 31(1)(iv)); absent where it has none. 指定の基準. */
  readonly criteria?: Citation;
  /**
   * Its provisions on what is filed through one of several ministers and counts for the others on the same day. That with MLIT has
   * one article for all papers; the others name them one by one, and not the notice of Art. 32(2) or the report of Art. 34(8).
   */
  readonly oneWindow: readonly Citation[];
  /** Its article on the yearly plan. */
  readonly yearlyPlan: Citation;
  /** Its article on the yearly report. */
  readonly yearlyReport: Citation;
  /** Its article on books. */
  readonly books: Citation;
}

const oneByOne = (law: string) => [cite(law, "2", 3), cite(law, "7", 3), cite(law, "9", 3), cite(law, "10", 2), cite(law, "13", 2)];

/** The orders on support corporations that were read: for fertilizers, ship parts and ventilators. */
export const supportCorporationOrders: readonly SupportCorporationOrder[] = table<readonly SupportCorporationOrder[]>([
  {
    law: "504M60000202017",
    name: { ja: "令和四年内閣府・農林水産省令第十七号", en: "Cabinet Office and MAFF Order No. 17 of 2022" },
    material: "fertilizers",
    oneWindow: oneByOne("504M60000202017"),
    yearlyPlan: at("maff-support:9:1"),
    yearlyReport: at("maff-support:10:1"),
    books: at("maff-support:12"),
    from: "2022-12-28",
    basis: at("maff-support:2"),
    source: { grade: "official-summary", note: "the order names no product; the ministry's pages do" },
  },
  {
    law: "504M60000802008",
    name: { ja: "令和四年内閣府・国土交通省令第八号", en: "Cabinet Office and MLIT Order No. 8 of 2022" },
    material: "ship-parts",
    criteria: at("mlit-support:4"),
    oneWindow: [at("mlit-support:16")],
    yearlyPlan: at("mlit-support:10:1"),
    yearlyReport: at("mlit-support:11"),
    books: at("mlit-support:13"),
    from: "2022-12-28",
    basis: at("mlit-support:2"),
    source: { grade: "official-summary", note: "the order names no product; the ministry's pages do" },
  },
  {
    law: "507M60000502001",
    name: {
      ja: "令和七年内閣府・厚生労働省・経済産業省令第一号",
      en: "Cabinet Office, MHLW and METI Order No. 1 of 2025",
    },
    material: "ventilators",
    oneWindow: oneByOne("507M60000502001"),
    yearlyPlan: at("mhlw-meti-support:9:1"),
    yearlyReport: at("mhlw-meti-support:10:1"),
    books: at("mhlw-meti-support:12"),
    from: "2025-12-26",
    basis: at("mhlw-meti-support:2"),
    source: { grade: "inferred", note: "the order names no product; a corporation for ventilators was not seen" },
  },
]);

type Facts = SupportCorporationFacts;

const fact = (id: string, ja: string, en: string, basis: Citation, name: keyof Facts): Condition<Facts> =>
  criterion({ id, text: { ja, en }, basis, facts: [name], test: (facts) => known(facts[name]) });
const lately = (id: string, basis: Citation, name: keyof Facts): Condition<Facts> =>
  criterion({
    id,
    text: { ja: "起算して二年を経過しない", en: "two years have not passed, the first day counted" },
    basis,
    facts: [name],
    test: (facts, on) => withinYearsIncludingFirstDay(facts[name], 2, on),
  });
const questionOf = (row: SupportCorporationOrder | undefined): Question<Facts, SupportCorporationAnswer> => ({
  question: { ja: "安定供給確保支援法人の指定を受けることができるか。", en: "Can the corporation be designated to support a product?" },
  basis: row?.criteria === undefined ? [at("act:31:1"), at("act:31:2")] : [at("act:31:1"), at("act:31:2"), row.criteria],
  inForceFrom: "2022-08-01",
  wordings: wordingsOf(["act:31"]),
  ...(row === undefined ? undefined : { grade: row.source.grade }),
  enumerations: [
    materialWord,
    enumerated(
      "form",
      [
        "general-incorporated-association",
        "general-incorporated-foundation",
        "public-interest-association",
        "public-interest-foundation",
        "specified-non-profit-corporation",
        "other",
      ],
      at("act:31:1"),
    ),
  ],
  cases: [
    {
      answer: "designatable",
      text: { ja: "指定の要件を満たし、欠格事由がない", en: "the requirements are met and nothing disqualifies it" },
      when: allOf<Facts>(
        criterion({
          id: "specified-critical-product",
          text: { ja: "特定重要物資ごとの指定", en: "it applies for a designated product" },
          basis: at("act:31:1"),
          facts: ["material"],
          test: ({ material }, on) => (typeof material === "string" ? isDesignatedMaterial(material, on) : undefined),
        }),
        criterion({
          id: "kind-of-corporation",
          text: { ja: "一般社団法人、一般財団法人又は主務省令で定める法人", en: "a kind of corporation that the Act or the order names" },
          basis: at("act:31:1"),
          facts: ["form"],
          test: (facts) => {
            if (typeof facts.form !== "string") return undefined;
            if (facts.form.startsWith("general-incorporated-")) return true;
            return row === undefined ? "wording-not-read" : facts.form !== "other";
          },
        }),
        fact(
          "financial-basis-and-ability",
          "経理的基礎及び技術的能力",
          "financial basis and technical ability",
          at("act:31:1:1"),
          "financialBasisAndAbility",
        ),
        fact("structure", "実施体制が基本指針に照らし適切", "the structure is adequate", at("act:31:1:2"), "structureAdequate"),
        not(
          allOf(
            fact("other-business", "他の業務を行っている", "it carries on other business", at("act:31:1:3"), "otherBusiness"),
            fact(
              "other-business-hinders",
              "他の業務が支障を及ぼすおそれ",
              "the other business may hinder",
              at("act:31:1:3"),
              "otherBusinessHinders",
            ),
          ),
        ),
        ...(row === undefined
          ? [
              criterion<Facts>({
                id: "criteria-of-the-order",
                text: { ja: "主務省令で定める基準", en: "criteria of the order" },
                basis: at("act:31:1:4"),
                facts: ["material"],
                test: () => "wording-not-read",
              }),
            ]
          : row.criteria === undefined
            ? []
            : [
                fact(
                  "knowledge-and-record",
                  "十分な知見及び活動実績",
                  "knowledge and record",
                  cite(row.law, "4", undefined, "1"),
                  "knowledgeAndRecord",
                ),
                fact(
                  "plan-adequate",
                  "業務の実施に関する計画が適切",
                  "the plan is adequate",
                  cite(row.law, "4", undefined, "2"),
                  "planAdequate",
                ),
                fact("secrets-kept", "情報の管理及び秘密の保持", "secrets are kept", cite(row.law, "4", undefined, "3"), "secretsKept"),
              ]),
        not(
          allOf(
            fact("punished", "この法律の規定に違反し刑に処せられた", "punished under the Act", at("act:31:2:1"), "punishedUnderTheAct"),
            lately("punishment-within-two-years", at("act:31:2:1"), "punishmentEndedOn"),
          ),
        ),
        not(
          allOf(
            fact("designation-revoked", "指定を取り消された", "its designation was revoked", at("act:31:2:2"), "designationRevoked"),
            lately("revocation-within-two-years", at("act:31:2:2"), "designationRevokedOn"),
          ),
        ),
        not(
          allOf(
            fact(
              "officer-punished",
              "刑に処せられた役員",
              "an officer was punished under the Act",
              at("act:31:2:3"),
              "officerPunishedUnderTheAct",
            ),
            lately("officer-punishment-within-two-years", at("act:31:2:3"), "officerPunishmentEndedOn"),
          ),
        ),
      ),
    },
  ],
  otherwise: {
    answer: "not-designatable",
    text: { ja: "指定の要件を満たさないか、欠格事由がある", en: "a requirement is not met, or something disqualifies it" },
  },
});

const questions = { known: supportCorporationOrders.map((row) => ({ row, question: questionOf(row) })), other: questionOf(undefined) };

/**
 * Tells whether a corporation can be designated to support a product.
 *
 * 安定供給確保支援法人の指定 (Act Art. 31(1)(2) and the order). Designation is for each product, on application, by the Prime Minister and the
 * minister for the product. The two years of each disqualification count their first day. The order with MLIT has three criteria of its
 * own. For products whose order was not read, kinds of corporations named by order and criteria of the order stay open. It does not
 * decide whether the ministers designate: they may.
 *
 * @param facts - the facts; what is left out is not known
 * @param on - the day whose law applies
 * @returns `designatable` or `not-designatable`
 * @example
 * assessSupportCorporationDesignation({ material: "ship-parts", secretsKept: false }, "2024-04-01").answer; // => "not-designatable"
 * assessSupportCorporationDesignation({ designationRevoked: true, designationRevokedOn: "2024-04-01" }, "2026-03-31").answer; // => "not-designatable"
 * @see Act Art. 31 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Support
 * @since 0.1.0
 */
export function assessSupportCorporationDesignation(facts: SupportCorporationFacts, on: LegalDate): Finding<SupportCorporationAnswer> {
  const found = isLegalDate(on) ? questions.known.find(({ row }) => row.material === facts?.material && holdsOn(row, on)) : undefined;
  const finding = assess(found?.question ?? questions.other, facts, on);
  return found === undefined && finding.answer === "undetermined" ? touchedBy(finding, ["support-corporation-orders-not-read"]) : finding;
}

/** A task of bodies that support certified operators. 安定供給確保支援業務. */
export interface SupportTask {
  /** Stable id. */
  readonly id: "grants" | "interest-subsidies" | "information-gathering" | "enquiries-and-advice" | "incidental";
  /** In both languages. */
  readonly text: BilingualText;
  /** An agency of the annex may do it too (Art. 42(1)). */
  readonly byAgency: boolean;
  /** The provision. */
  readonly basis: Citation;
}

const supportTaskTable: readonly SupportTask[] = table<readonly SupportTask[]>([
  { id: "grants", text: { ja: "助成金の交付", en: "grants to certified operators" }, byAgency: true, basis: at("act:31:3:1") },
  {
    id: "interest-subsidies",
    text: { ja: "貸付金融機関への利子補給金の支給", en: "interest subsidies to lenders" },
    byAgency: true,
    basis: at("act:31:3:2"),
  },
  {
    id: "information-gathering",
    text: { ja: "安定供給確保に関する情報の収集", en: "gathering information on stable supply" },
    byAgency: false,
    basis: at("act:31:3:3"),
  },
  {
    id: "enquiries-and-advice",
    text: { ja: "照会及び相談への対応", en: "answering enquiries and giving advice" },
    byAgency: false,
    basis: at("act:31:3:4"),
  },
  { id: "incidental", text: { ja: "附帯する業務", en: "incidental work" }, byAgency: true, basis: at("act:31:3:5") },
]);

const kindWord = enumerated("kind", ["corporation", "agency"], at("act:42:1"));

/**
 * The tasks that a kind of support body may do.
 *
 * 安定供給確保支援業務 (Act Arts 31(3), 42(1)). A corporation does all five; an agency of the annex grants, interest subsidies and work
 * incidental to them, but no gathering of information and no advice.
 *
 * @param kind - `corporation` (Arts 31 to 41) or `agency` (Arts 42 and 43)
 * @returns the tasks in the order of Art. 31(3)
 * @throws EspaError `not-allowed-value` for any other word
 * @example
 * supportTasks("agency").map((task) => task.id); // => ["grants", "interest-subsidies", "incidental"]
 * @see Act Art. 31(3) https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Support
 * @since 0.1.0
 */
export function supportTasks(kind: "corporation" | "agency"): readonly SupportTask[] {
  refuseUnknown(kindWord, kind);
  return kind === "agency" ? supportTaskTable.filter((task) => task.byAgency) : supportTaskTable;
}

/** An agency of the annex of the Act. 別表に掲げる独立行政法人. */
export interface SupportAgency extends DatedRow {
  /** Stable id. */
  readonly id: "nibiohn" | "jogmec" | "nedo";
  /** Name in Japanese. */
  readonly nameJa: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Item of the annex. */
  readonly item: 1 | 2 | 3;
}

const basis = (item: string): Citation => ({ law: "504AC0000000043", annex: true, item });
const source = { grade: "text" } as const;

const supportAgencyTable: readonly SupportAgency[] = table<readonly SupportAgency[]>([
  {
    id: "nibiohn",
    item: 1,
    nameJa: "国立研究開発法人医薬基盤・健康・栄養研究所",
    nameEn: "National Institutes of Biomedical Innovation, Health and Nutrition",
    from: "2022-08-01",
    basis: basis("1"),
    source,
  },
  {
    id: "jogmec",
    item: 2,
    nameJa: "独立行政法人石油天然ガス・金属鉱物資源機構",
    nameEn: "Japan Oil, Gas and Metals National Corporation",
    from: "2022-08-01",
    until: "2022-11-14",
    basis: basis("2"),
    source,
  },
  {
    id: "jogmec",
    item: 2,
    nameJa: "独立行政法人エネルギー・金属鉱物資源機構",
    nameEn: "Japan Organization for Metals and Energy Security",
    from: "2022-11-14",
    basis: basis("2"),
    source,
  },
  {
    id: "nedo",
    item: 3,
    nameJa: "国立研究開発法人新エネルギー・産業技術総合開発機構",
    nameEn: "New Energy and Industrial Technology Development Organization",
    from: "2022-08-01",
    basis: basis("3"),
    source,
  },
]);

/**
 * The agencies of the annex that can be designated as support agencies.
 *
 * 別表 (Act Art. 42(1)). A closed list of three. Being in the annex is not yet a designation: that is made for each product
 * (Art. 42(2)).
 *
 * Sanction: `penaltiesFor("support-agency-fund-misinvested")`.
 *
 * @param on - the day whose law applies
 * @returns the agencies in the order of the annex; `[]` before 2022-08-01
 * @example
 * supportAgencies("2026-04-01").map((agency) => agency.id); // => ["nibiohn", "jogmec", "nedo"]
 * @see Act, annex https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Support
 * @since 0.1.0
 */
export function supportAgencies(on: LegalDate): readonly SupportAgency[] {
  return rowsOn(supportAgencyTable, on);
}

/**
 * Duties of support corporations (Arts 32 to 41 and the orders).
 *
 * Sanction: `penaltiesFor("leak-by-support-corporation")`, `penaltiesFor("support-corporation-books-missing")`,
 * `penaltiesFor("suspension-without-permission")`, `penaltiesFor("support-corporation-fund-misinvested")`.
 * Sanction: no penalty (`penaltiesFor("support-corporation-change-unnotified")`, `penaltiesFor("support-work-rules-without-approval")`,
 * `penaltiesFor("support-corporation-plan-or-report-missing")`, `penaltiesFor("support-corporation-accounts-not-separated")`,
 * `penaltiesFor("support-corporation-order-breach")`), but the designation may be revoked.
 */
export const supportCorporationDuties: readonly SupportDuty[] = table<readonly SupportDuty[]>([
  {
    id: "change-of-name-or-office",
    text: { ja: "名称、住所又は事務所の変更の届出（あらかじめ）", en: "notice before a change of name, address or office" },
    step: "prior-notification",
    form: "2",
    basis: [at("act:32:2")],
  },
  {
    id: "business-rules",
    text: { ja: "業務規程の認可（業務の開始前）", en: "approval of the business rules before the business starts" },
    step: "approval",
    form: "3",
    basis: [at("act:33:1")],
  },
  {
    id: "publication-of-rules",
    text: { ja: "業務規程の公表（遅滞なく）", en: "publication of the rules without delay" },
    step: "publication",
    basis: [at("act:33:5")],
  },
  {
    id: "change-of-rules",
    text: { ja: "業務規程の変更の認可", en: "approval before a change of the business rules" },
    step: "approval",
    form: "4",
    basis: [at("act:33:1")],
  },
  {
    id: "change-of-rules-as-ordered",
    text: { ja: "主務大臣の命令による業務規程の変更", en: "a change of the business rules that the ministers order" },
    step: "as-ordered",
    basis: [at("act:33:6")],
  },
  {
    id: "fund-investment",
    text: {
      ja: "基金の余裕金の運用の制限（国債等、預金、元本補塡契約のある金銭信託）",
      en: "idle fund money is put only into government bonds and the like, deposits, or money trusts with the principal guaranteed",
    },
    step: "other",
    basis: [at("act:34:4")],
  },
  {
    id: "fund-payment",
    text: {
      ja: "計画の変更又は認定の取消しの通知の後に命じられた額の国庫への納付",
      en: "payment into the Treasury as ordered after notice of a changed plan or a revoked certification",
    },
    step: "as-ordered",
    basis: [at("act:34:6"), at("order:8:1")],
  },
  {
    id: "fund-report",
    text: {
      ja: "基金に係る業務に関する報告書（事業年度終了後六月以内）",
      en: "report on the fund within six months after the business year",
    },
    step: "report",
    basis: [at("act:34:8")],
  },
  {
    id: "yearly-plan-and-budget",
    text: { ja: "事業計画書及び収支予算書の認可", en: "approval of the yearly plan and budget" },
    step: "approval",
    form: "5",
    basis: [at("act:35:1")],
  },
  {
    id: "change-of-plan-and-budget",
    text: { ja: "事業計画書又は収支予算書の変更の認可", en: "approval of a change of the plan or budget" },
    step: "approval",
    form: "6",
    basis: [at("act:35:1")],
  },
  {
    id: "publication-of-plan-and-budget",
    text: { ja: "事業計画書及び収支予算書の公表（遅滞なく）", en: "publication of plan and budget without delay" },
    step: "publication",
    basis: [at("act:35:2")],
  },
  {
    id: "yearly-report-and-accounts",
    text: {
      ja: "事業報告書及び収支決算書の提出及び公表（三月以内）",
      en: "yearly report and accounts, filed and published within three months",
    },
    step: "report",
    basis: [at("act:35:3")],
  },
  { id: "separate-accounts", text: { ja: "区分経理", en: "separate accounts" }, step: "other", basis: [at("act:36")] },
  {
    id: "secrecy",
    text: { ja: "秘密保持義務", en: "secrecy of officers and staff, also former ones" },
    step: "secrecy",
    basis: [at("act:37")],
  },
  {
    id: "books",
    text: { ja: "帳簿の備付け、記載及び保存", en: "books: closed every year and kept for five years after" },
    step: "books",
    basis: [at("act:38")],
  },
  {
    id: "supervision",
    text: { ja: "監督上必要な命令に従うこと", en: "orders of supervision are followed" },
    step: "as-ordered",
    basis: [at("act:39")],
  },
  {
    id: "stopping-the-business",
    text: { ja: "業務の休止又は廃止の許可", en: "permission to suspend or abolish the business" },
    step: "permission",
    form: "7",
    basis: [at("act:40:1")],
  },
  {
    id: "handover",
    text: { ja: "指定の取消し後の業務の引継ぎ", en: "handing over the business after revocation under Art. 41(1) or (2)" },
    step: "other",
    basis: [at("act:41:5")],
  },
]);

/** The grounds of Art. 41(1) to (3). */
export const supportCorporationRevocationGrounds: readonly SupportRevocationGround[] = table<readonly SupportRevocationGround[]>([
  {
    id: "disqualified",
    text: { ja: "刑に処せられた法人又は役員", en: "the corporation or an officer is disqualified by punishment" },
    mandatory: true,
    basis: at("act:41:1"),
  },
  {
    id: "unable",
    text: { ja: "業務を適正かつ確実に実施することができない", en: "it cannot carry out the business properly" },
    mandatory: false,
    basis: at("act:41:2:1"),
  },
  {
    id: "wrongful-designation",
    text: { ja: "指定に関する不正の行為", en: "a wrongful act about the designation" },
    mandatory: false,
    basis: at("act:41:2:2"),
  },
  {
    id: "breach",
    text: { ja: "法令又は処分への違反", en: "breach of the Act, an order or a disposition" },
    mandatory: false,
    basis: at("act:41:2:3"),
  },
  {
    id: "no-longer-needed",
    text: { ja: "業務を行う必要がない", en: "the business is no longer needed" },
    mandatory: false,
    basis: at("act:41:3"),
  },
]);

/** The business year for which deadlines are asked. */
export interface SupportBusinessYear {
  /** First day of the business year. */
  readonly begins: LegalDate;
  /** Last day of the business year. */
  readonly ends: LegalDate;
  /** Day of the designation, where it falls in this business year. */
  readonly designatedOn?: LegalDate | undefined;
}

/** Deadlines of a support corporation for one business year. */
export interface SupportCorporationDeadlines {
  /**
   * Application for approval of plan and budget: a month before the year begins, in both readings; `without-delay` in the year of
   * the designation. Holidays do not move a day that lies before another.
   */
  readonly yearlyPlan: DaysBefore | "without-delay-after-designation";
  /** Yearly report, accounts and balance sheet: three months after the year, moved off holidays. */
  readonly yearlyReport: LegalDate;
  /** Report on the fund, where there is one: six months after the year, moved off holidays. */
  readonly fundReport: LegalDate;
  /** Books that are closed at the end of the year are kept up to this day: five years after. */
  readonly booksKeptUntil: LegalDate;
  /** The provisions: yearly plan, yearly report, report on the fund, books. */
  readonly basis: readonly Citation[];
}

const endsBeforeItBegins = defineIssue("business-year-ends-before-it-begins", {
  ja: "事業年度の末日が初日より前です。",
  en: "The business year ends before it begins.",
});
const beyondHolidays = defineIssue("outside-holiday-table", {
  ja: "{date}は休日表の対象年の外にあります。",
  en: "{date} lies outside the years of the holiday table.",
});

/**
 * The deadlines of a support corporation for one business year.
 *
 * 事業計画等の期限 (Act Arts 34(8), 35(1)(3) and the orders on support corporations). Agencies of the annex share only the report on the
 * fund (Art. 43(2)). The orders read are those for fertilizers, ship parts and ventilators.
 *
 * Sanction: `penaltiesFor("support-corporation-books-missing")` for the books.
 * Sanction: no penalty (`penaltiesFor("support-corporation-plan-or-report-missing")`) for the plan and the reports.
 *
 * @param year - the business year
 * @returns the deadlines, or issues where a date does not exist or the holiday table does not reach
 * @example
 * const deadlines = supportCorporationDeadlines({ begins: "2026-04-01", ends: "2027-03-31" });
 * deadlines.ok && deadlines.value.yearlyPlan; // => { withFullPeriodBetween: "2026-02-28", onCorrespondingDay: "2026-03-01" }
 * deadlines.ok && [deadlines.value.yearlyReport, deadlines.value.fundReport, deadlines.value.booksKeptUntil]; // => ["2027-06-30", "2027-09-30", "2032-03-31"]
 * @see Act Art. 35 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Support
 * @since 0.1.0
 */
export function supportCorporationDeadlines(year: SupportBusinessYear): Result<SupportCorporationDeadlines> {
  const issues: Issue[] = [];
  if (!isLegalDate(year?.begins)) issues.push(notALegalDate(["begins"]));
  if (!isLegalDate(year?.ends)) issues.push(notALegalDate(["ends"]));
  if (year?.designatedOn !== undefined && !isLegalDate(year.designatedOn)) issues.push(notALegalDate(["designatedOn"]));
  if (issues.length === 0 && year.ends < year.begins) issues.push(endsBeforeItBegins(["ends"]));
  if (issues.length > 0) return { ok: false, issues };
  const { begins, ends, designatedOn } = year;
  if (isGovernmentHoliday(ends) === undefined) return { ok: false, issues: [beyondHolidays(["ends"], { date: ends })] };
  const reportTo = addStatutoryPeriod(ends, { months: 3 }, { firstDay: "excluded" });
  const fundTo = addStatutoryPeriod(ends, { months: 6 }, { firstDay: "excluded" });
  const yearlyReport = nextWorkingDay(reportTo);
  const fundReport = nextWorkingDay(fundTo);
  if (yearlyReport === undefined || fundReport === undefined) return { ok: false, issues: [beyondHolidays(["ends"], { date: fundTo })] };
  const corresponding = addCalendarMonths(begins, -1);
  const inYearOfDesignation = designatedOn !== undefined && begins <= designatedOn && designatedOn <= ends;
  return {
    ok: true,
    value: {
      yearlyPlan: inYearOfDesignation
        ? "without-delay-after-designation"
        : { withFullPeriodBetween: addDays(corresponding, -1), onCorrespondingDay: corresponding },
      yearlyReport,
      fundReport,
      booksKeptUntil: addStatutoryPeriod(ends, { years: 5 }, { firstDay: "excluded" }),
      basis: [at("act:35:1"), at("act:35:3"), at("act:34:8"), at("act:38")],
    },
  };
}

/**
 * The account of the Treasury to which a support corporation's returned fund money belongs.
 *
 * 納付金の帰属 (Order Art. 8(3)(4)): for natural gas the energy supply and demand account of the special account for energy, for all
 * other products the general account.
 *
 * @param material - id of the product
 * @returns the account with its article
 * @throws EspaError `not-allowed-value` for what is no id of a product
 * @example
 * treasuryAccountOfReturnedFunds("natural-gas").account; // => "energy-special-account"
 * treasuryAccountOfReturnedFunds("batteries").account; // => "general-account"
 * @see Order Art. 8 https://laws.e-gov.go.jp/law/504CO0000000394
 * @category Support
 * @since 0.1.0
 */
export function treasuryAccountOfReturnedFunds(material: MaterialId): {
  /** The account. */
  readonly account: "general-account" | "energy-special-account";
  /** The paragraph that says so. */
  readonly basis: Citation;
} {
  refuseUnknown(materialWord, material);
  return material === "natural-gas"
    ? { account: "energy-special-account", basis: at("order:8:4") }
    : { account: "general-account", basis: at("order:8:3") };
}
