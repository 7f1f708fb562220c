import { addStatutoryPeriod } from "../calendar/period";
import type { Condition } from "../finding/condition";
import { allOf, anyOf, criterion, not } from "../finding/condition";
import { enumerated } from "../finding/enumeration";
import type { Finding } from "../finding/finding";
import { rule } from "../finding/rule";
import { known } from "../finding/truth";
import type { Citation } from "../kernel/citation";
import { order } from "../kernel/citation";
import { table } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";

/** Kinds of financial institutions that Order Art. 2 names. */
export type EligibleInstitutionId =
  | "bank"
  | "long-term-credit-bank"
  | "shinkin-bank"
  | "shinkin-federation"
  | "credit-cooperative"
  | "cooperative-federation"
  | "labour-bank"
  | "labour-bank-federation"
  | "agricultural-cooperative"
  | "agricultural-cooperative-federation"
  | "fishery-cooperative"
  | "fishery-cooperative-federation"
  | "marine-processing-cooperative"
  | "marine-processing-cooperative-federation"
  | "norinchukin-bank"
  | "shoko-chukin-bank"
  | "development-bank-of-japan";

/** A kind of financial institution that can be designated for two-step loans. 指定金融機関となり得る金融機関. */
export interface EligibleInstitution {
  /** Stable id. */
  readonly id: EligibleInstitutionId;
  /** Name in Japanese. */
  readonly nameJa: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Eligible only if it carries on both lending and deposit business. 併せ行うものに限る. */
  readonly onlyIfLendingAndDeposits: boolean;
  /** The provision. */
  readonly basis: Citation;
}

const row = (
  item: string,
  id: EligibleInstitutionId,
  nameJa: string,
  nameEn: string,
  onlyIfLendingAndDeposits = false,
): EligibleInstitution => ({ id, nameJa, nameEn, onlyIfLendingAndDeposits, basis: order("2", undefined, item) });

/** The financial institutions of Order Art. 2, with the condition that some of them must meet. */
export const eligibleInstitutions: readonly EligibleInstitution[] = table<readonly EligibleInstitution[]>([
  row("1", "bank", "銀行", "bank"),
  row("2", "long-term-credit-bank", "長期信用銀行", "long-term credit bank"),
  row("3", "shinkin-bank", "信用金庫", "shinkin bank"),
  row("3", "shinkin-federation", "信用金庫連合会", "federation of shinkin banks"),
  row("4", "credit-cooperative", "信用協同組合", "credit cooperative"),
  row("4", "cooperative-federation", "協同組合連合会", "federation of cooperatives", true),
  row("5", "labour-bank", "労働金庫", "labour bank"),
  row("5", "labour-bank-federation", "労働金庫連合会", "federation of labour banks"),
  row("6", "agricultural-cooperative", "農業協同組合", "agricultural cooperative", true),
  row("6", "agricultural-cooperative-federation", "農業協同組合連合会", "federation of agricultural cooperatives", true),
  row("7", "fishery-cooperative", "漁業協同組合", "fishery cooperative", true),
  row("7", "fishery-cooperative-federation", "漁業協同組合連合会", "federation of fishery cooperatives", true),
  row("7", "marine-processing-cooperative", "水産加工業協同組合", "marine processing cooperative", true),
  row("7", "marine-processing-cooperative-federation", "水産加工業協同組合連合会", "federation of marine processing cooperatives", true),
  row("8", "norinchukin-bank", "農林中央金庫", "Norinchukin Bank"),
  row("9", "shoko-chukin-bank", "株式会社商工組合中央金庫", "Shoko Chukin Bank"),
  row("10", "development-bank-of-japan", "株式会社日本政策投資銀行", "Development Bank of Japan"),
]);

/** A law whose breach, punished with a fine or more, disqualifies an institution for five years. 指定の基準となる法律. */
export interface DisqualifyingLaw {
  /** Name in Japanese. */
  readonly nameJa: string;
  /** Name in English. */
  readonly nameEn: string;
  /** The item of Order Art. 3. */
  readonly basis: Citation;
}

/** The laws of Order Art. 3, in its order; orders and dispositions under them count too (Act Art. 16(4)(i)). */
export const disqualifyingLaws: readonly DisqualifyingLaw[] = table<readonly DisqualifyingLaw[]>(
  (
    [
      ["農業協同組合法", "Agricultural Cooperatives Act"],
      ["水産業協同組合法", "Fishery Cooperatives Act"],
      ["中小企業等協同組合法", "Small and Medium-Sized Enterprise Cooperatives Act"],
      ["協同組合による金融事業に関する法律", "Act on Financial Businesses by Cooperatives"],
      ["信用金庫法", "Shinkin Bank Act"],
      ["長期信用銀行法", "Long-Term Credit Bank Act"],
      ["労働金庫法", "Labour Bank Act"],
      ["銀行法", "Banking Act"],
      ["農林中央金庫法", "Norinchukin Bank Act"],
      ["株式会社日本政策金融公庫法", "Japan Finance Corporation Act"],
      ["株式会社商工組合中央金庫法", "Shoko Chukin Bank Act"],
      ["株式会社日本政策投資銀行法", "Development Bank of Japan Act"],
      ["経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律", "Economic Security Promotion Act"],
    ] as const
  ).map(([nameJa, nameEn], index) => ({ nameJa, nameEn, basis: order("3", undefined, String(index + 1)) })),
);

/** Facts about an institution that applies to be designated. 指定金融機関の指定の申請. */
export interface DesignatedFinancialInstitutionFacts {
  /** What kind of institution it is. */
  readonly institution?: EligibleInstitutionId | "other" | undefined;
  /** It carries on both lending and deposit business; only asked of some cooperatives. */
  readonly lendingAndDeposits?: boolean | undefined;
  /** Structure and rules of the business fit the law, the guideline and the policy of the Japan Finance Corporation. */
  readonly structureAndRulesFit?: boolean | undefined;
  /** They are sufficient for the business. 十分なもの. */
  readonly structureAndRulesSufficient?: boolean | undefined;
  /** Its staff give it the knowledge and experience for the business. 人的構成. */
  readonly staffKnowledgeAndExperience?: boolean | undefined;
  /** It was punished with a fine or more for breach of one of the laws of Order Art. 3. 罰金以上の刑. */
  readonly punishedUnderListedLaw?: boolean | undefined;
  /** Day on which the punishment was served or ceased to be executable. */
  readonly punishmentEndedOn?: LegalDate | undefined;
  /** Its designation was revoked under Art. 23(1) or (2). */
  readonly designationRevoked?: boolean | undefined;
  /** Day of that revocation. */
  readonly designationRevokedOn?: LegalDate | undefined;
  /** Its officers. 業務を行う役員. */
  readonly officers?:
    | {
        /** One cannot do the duties because of a mental disorder, as the order of the Japan Finance Corporation business says. */
        readonly unfit?: boolean | undefined;
        /** One is bankrupt and not restored. 復権を得ない者. */
        readonly bankruptNotRestored?: boolean | undefined;
        /** One was an officer of a revoked institution within 60 days before the public notice of the hearing. */
        readonly ofRevokedInstitution?: boolean | undefined;
        /** Day of that revocation. */
        readonly thatRevocationOn?: LegalDate | undefined;
      }
    | undefined;
}

/** Whether an institution can be designated for two-step loans. */
export type DesignatedFinancialInstitutionAnswer = "designatable" | "not-designatable";

type Facts = DesignatedFinancialInstitutionFacts;

/** Whether a day lies within years counted from another with its first day (起算して). */
export function withinYearsIncludingFirstDay(from: unknown, years: number, on: LegalDate): boolean | undefined {
  if (!isLegalDate(from)) return undefined;
  // Years that would end after the last year of the calendar have not passed on any day.
  if (Number(from.slice(0, 4)) + years > 9999) return true;
  return on <= addStatutoryPeriod(from, { years }, { firstDay: "included" });
}

const fact = (id: string, ja: string, en: string, basis: Citation, path: string, read: (facts: Facts) => unknown): Condition<Facts> =>
  criterion({ id, text: { ja, en }, basis, facts: [path], test: (facts) => known(read(facts)) });
const lately = (id: string, ja: string, en: string, basis: Citation, path: string, read: (facts: Facts) => unknown): Condition<Facts> =>
  criterion({ id, text: { ja, en }, basis, facts: [path], test: (facts, on) => withinYearsIncludingFirstDay(read(facts), 5, on) });
const five = "起算して五年を経過しない";
const fiveEn = "five years have not passed, the first day counted";

const question = rule<Facts, DesignatedFinancialInstitutionAnswer>(["act:16:1", "act:16:4", "order:2", "order:3"], {
  question: { ja: "指定金融機関の指定を受けることができるか。", en: "Can the institution be designated for two-step loans?" },
  answers: {
    designatable: { ja: "指定の要件を満たし、欠格事由がない", en: "the requirements are met and nothing disqualifies it" },
    "not-designatable": { ja: "指定の要件を満たさないか、欠格事由がある", en: "a requirement is not met, or something disqualifies it" },
  },
  when: {
    designatable: allOf<Facts>(
      criterion({
        id: "eligible-institution",
        text: { ja: "令第二条に掲げる金融機関", en: "a financial institution of Order Art. 2" },
        basis: at("order:2"),
        facts: ["institution"],
        test: (facts) =>
          typeof facts.institution === "string" ? eligibleInstitutions.some((row) => row.id === facts.institution) : undefined,
      }),
      criterion({
        id: "lending-and-deposits",
        text: {
          ja: "貸付けと貯金等の事業を併せ行う（該当する組合に限る）",
          en: "lending and deposits together, where the item asks for it",
        },
        basis: at("order:2"),
        facts: ["institution", "lendingAndDeposits"],
        test: (facts) => {
          const row = eligibleInstitutions.find((one) => one.id === facts.institution);
          if (row === undefined) return undefined;
          return row.onlyIfLendingAndDeposits ? known(facts.lendingAndDeposits) : true;
        },
      }),
      fact(
        "structure-and-rules-fit",
        "実施体制及び業務規程が法令等に適合",
        "structure and rules fit the law, the guideline and the policy",
        at("act:16:1:2"),
        "structureAndRulesFit",
        (facts) => facts.structureAndRulesFit,
      ),
      fact(
        "structure-and-rules-sufficient",
        "実施体制及び業務規程が十分",
        "structure and rules are sufficient",
        at("act:16:1:2"),
        "structureAndRulesSufficient",
        (facts) => facts.structureAndRulesSufficient,
      ),
      fact(
        "staff",
        "人的構成に照らした知識及び経験",
        "knowledge and experience of the staff",
        at("act:16:1:3"),
        "staffKnowledgeAndExperience",
        (facts) => facts.staffKnowledgeAndExperience,
      ),
      not(
        allOf(
          fact(
            "punished-under-listed-law",
            "令第三条の法律等に違反し罰金以上の刑",
            "punished with a fine or more under a law of Order Art. 3",
            at("act:16:4:1"),
            "punishedUnderListedLaw",
            (facts) => facts.punishedUnderListedLaw,
          ),
          lately("punishment-within-five-years", five, fiveEn, at("act:16:4:1"), "punishmentEndedOn", (facts) => facts.punishmentEndedOn),
        ),
      ),
      not(
        allOf(
          fact(
            "designation-revoked",
            "指定を取り消された",
            "its designation was revoked",
            at("act:16:4:2"),
            "designationRevoked",
            (facts) => facts.designationRevoked,
          ),
          lately(
            "revocation-within-five-years",
            five,
            fiveEn,
            at("act:16:4:2"),
            "designationRevokedOn",
            (facts) => facts.designationRevokedOn,
          ),
        ),
      ),
      not(
        anyOf(
          fact(
            "officer-unfit",
            "心身の故障のある役員",
            "an officer who cannot do the duties",
            at("act:16:4:3:イ"),
            "officers.unfit",
            (facts) => facts.officers?.unfit,
          ),
          fact(
            "officer-bankrupt",
            "復権を得ない役員",
            "an officer who is bankrupt and not restored",
            at("act:16:4:3:イ"),
            "officers.bankruptNotRestored",
            (facts) => facts.officers?.bankruptNotRestored,
          ),
          allOf(
            fact(
              "officer-of-revoked-institution",
              "指定を取り消された金融機関の役員であった者",
              "a former officer of a revoked institution",
              at("act:16:4:3:ロ"),
              "officers.ofRevokedInstitution",
              (facts) => facts.officers?.ofRevokedInstitution,
            ),
            lately(
              "that-revocation-within-five-years",
              five,
              fiveEn,
              at("act:16:4:3:ロ"),
              "officers.thatRevocationOn",
              (facts) => facts.officers?.thatRevocationOn,
            ),
          ),
        ),
      ),
    ),
  },
  inForceFrom: "2022-12-23",
  enumerations: [enumerated("institution", [...eligibleInstitutions.map((row) => row.id), "other"], at("order:2"))],
});

/**
 * Tells whether a financial institution can be designated for two-step loans.
 *
 * 指定金融機関の指定 (Act Art. 16, Order Arts 2 and 3). Some cooperatives are eligible only if they carry on lending and deposits together.
 * The five years of each disqualification count their first day. The ministers for it are the Prime Minister and the Minister of
 * Finance. It does not decide whether they designate: they may.
 *
 * @param facts - the facts; what is left out is not known
 * @param on - the day whose law applies
 * @returns `designatable` or `not-designatable`
 * @example
 * assessDesignatedFinancialInstitution({ institution: "agricultural-cooperative", lendingAndDeposits: false }, "2024-04-01").answer; // => "not-designatable"
 * assessDesignatedFinancialInstitution({ institution: "bank", designationRevoked: true, designationRevokedOn: "2024-04-01" }, "2029-03-31").answer; // => "not-designatable"
 * @see Act Art. 16 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Support
 * @since 0.1.0
 */
export function assessDesignatedFinancialInstitution(facts: Facts, on: LegalDate): Finding<DesignatedFinancialInstitutionAnswer> {
  return question(facts, on);
}

/** A duty of a body that supports certified operators. */
export interface SupportDuty {
  /** Stable id. */
  readonly id: string;
  /** In both languages. */
  readonly text: BilingualText;
  /** What is needed. */
  readonly step: "approval" | "permission" | "prior-notification" | "report" | "books" | "secrecy" | "publication" | "as-ordered" | "other";
  /** Number of the form, where there is one that all orders share. 様式. */
  readonly form?: string;
  /** The provision. */
  readonly basis: readonly Citation[];
}

/** A ground on which the designation of a supporting body is or may be revoked. 指定の取消し. */
export interface SupportRevocationGround {
  /** Stable id. */
  readonly id: string;
  /** In both languages. */
  readonly text: BilingualText;
  /** The ministers must revoke; else they may. */
  readonly mandatory: boolean;
  /** The provision. */
  readonly basis: Citation;
}

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
    text: {
      ja: "第十六条第四項第一号又は第三号に該当するに至った",
      en: "the institution or an officer has come to be disqualified under Art. 16(4)(i) or (iii)",
    },
    mandatory: true,
    basis: at("act:23:1"),
  },
  {
    id: "unable",
    text: { ja: "業務を適正かつ確実に実施することができない", en: "it cannot carry out the business properly" },
    mandatory: false,
    basis: at("act:23:2:1"),
  },
  {
    id: "wrongful-designation",
    text: { ja: "指定に関する不正の行為", en: "a wrongful act about the designation" },
    mandatory: false,
    basis: at("act:23:2:2"),
  },
  {
    id: "breach",
    text: { ja: "法令又は処分への違反", en: "breach of the Act, an order or a disposition" },
    mandatory: false,
    basis: at("act:23:2:3"),
  },
]);

/**
 * Duties of designated financial institutions (Arts 17 to 24 and the order on the Japan Finance Corporation's business).
 *
 * Sanction: `penaltiesFor("financial-institution-books-missing")`, `penaltiesFor("suspension-without-notification")`.
 * Sanction on the Japan Finance Corporation's directors: `penaltiesFor("finance-corporation-policy-without-approval")`,
 * `penaltiesFor("finance-corporation-agreement-without-approval")`.
 * Sanction: no penalty (`penaltiesFor("financial-institution-change-unnotified")`,
 * `penaltiesFor("loan-business-rules-changed-without-approval")`, `penaltiesFor("financial-institution-order-breach")`), but the designation
 * may be revoked.
 */
export const designatedFinancialInstitutionDuties: readonly SupportDuty[] = table<readonly SupportDuty[]>([
  {
    id: "change-of-name-or-office",
    text: { ja: "商号、名称、住所又は営業所の変更の届出（あらかじめ）", en: "notice before a change of name, address or office" },
    step: "prior-notification",
    form: "2",
    basis: [at("act:17:2"), at("jfc:6")],
  },
  {
    id: "change-of-rules",
    text: { ja: "業務規程の変更の認可（あらかじめ）", en: "approval before a change of the business rules" },
    step: "approval",
    form: "3",
    basis: [at("act:18:1"), at("jfc:7")],
  },
  {
    id: "change-of-rules-as-ordered",
    text: { ja: "主務大臣の命令による業務規程の変更", en: "a change of the business rules that the ministers order" },
    step: "as-ordered",
    basis: [at("act:18:2")],
  },
  {
    id: "reports-to-the-corporation",
    text: { ja: "協定に基づく公庫への報告書の提出", en: "reports to the Japan Finance Corporation under the agreement" },
    step: "report",
    basis: [at("act:19:1:2")],
  },
  {
    id: "books",
    text: { ja: "帳簿の備付け、記載及び保存", en: "books: kept for five years from the day on which the claim ended, that day counted" },
    step: "books",
    basis: [at("act:20"), at("jfc:9:3")],
  },
  {
    id: "supervision",
    text: { ja: "監督上必要な命令に従うこと", en: "orders of supervision are followed" },
    step: "as-ordered",
    basis: [at("act:21")],
  },
  {
    id: "stopping-the-business",
    text: { ja: "業務の休止又は廃止の届出（あらかじめ）", en: "notice before suspending or abolishing the business" },
    step: "prior-notification",
    form: "4",
    basis: [at("act:22:1"), at("jfc:10")],
  },
  {
    id: "difficulty-of-the-business",
    text: { ja: "業務の実施が困難となる事象の報告（遅滞なく）", en: "report without delay where the business becomes difficult" },
    step: "report",
    basis: [at("jfc:13:1")],
  },
  {
    id: "winding-up-of-transactions",
    text: { ja: "指定の取消し等に伴う取引の結了", en: "transactions are wound up after the designation has ended" },
    step: "other",
    basis: [at("act:24")],
  },
]);

/**
 * The last day on which a designated financial institution must keep its books on a loan.
 *
 * 帳簿の保存 (Act Art. 20, order on the Japan Finance Corporation's business Art. 9(3)): five years from the day on which the claim ended,
 * that day counted.
 *
 * Sanction: `penaltiesFor("financial-institution-books-missing")`.
 *
 * @param claimEndedOn - the day on which the claim was paid or otherwise ended
 * @returns the last day of the five years
 * @throws EspaError `not-a-legal-date`
 * @example
 * designatedInstitutionBooksKeptUntil("2024-04-01"); // => "2029-03-31"
 * @see Act Art. 20 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Support
 * @since 0.1.0
 */
export function designatedInstitutionBooksKeptUntil(claimEndedOn: LegalDate): LegalDate {
  return addStatutoryPeriod(claimEndedOn, { years: 5 }, { firstDay: "included" });
}
