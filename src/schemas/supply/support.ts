import * as z from "zod";
import { parseCertificationNumber } from "../../supply/certification-number";
import type { DesignatedFinancialInstitutionFacts as InstitutionFacts } from "../../supply/designated-financial-institutions";
import type { InvestmentSpecialRuleFacts as InvestmentFacts } from "../../supply/investment-special-rule";
import type { SmallBusinessFacts as SmallFacts } from "../../supply/small-and-medium-enterprises";
import type { SupportBusinessYear as BusinessYear } from "../../supply/support-corporation-deadlines";
import { supportBusinessYear } from "../../supply/support-corporation-deadlines";
import type { SupportCorporationFacts as CorporationFacts } from "../../supply/support-corporations";
import { possible } from "../history";
import { legalDate, refuse } from "../zod";
import { MaterialId } from "./material";

const fact = (title: string) => z.boolean().optional().meta({ title });
const day = (title: string) => legalDate().optional().meta({ title });
const count = (title: string) => z.number().min(0).optional().meta({ title });

/** A certification number as it is written. 供給確保計画認定番号. */
export type PlanCertificationNumber = string;
/** A certification number as it is written, such as 2023重要鉱物第1号-1. 供給確保計画認定番号. */
export const PlanCertificationNumber: z.ZodType<string> = z
  .string()
  .check((context) => {
    const parsed = parseCertificationNumber(context.value);
    if (!parsed.ok) for (const issue of parsed.issues) refuse(context, issue);
  })
  .meta({ title: "Certification number / 供給確保計画認定番号", description: "For example 2023重要鉱物第1号-1. 例のとおり。" });

/** Facts about a person that may be a small or medium-sized enterprise. 中小企業者. */
export type SmallBusinessFacts = SmallFacts;
/** Facts about a person that may be a small or medium-sized enterprise. 中小企業者. */
export const SmallBusinessFacts: z.ZodType<SmallFacts> = z
  .strictObject({
    form: z
      .enum([
        "company",
        "individual",
        "enterprise-cooperative",
        "joint-business-cooperative",
        "special-law-cooperative",
        "medical-corporation",
        "other",
      ])
      .optional()
      .meta({ title: "Form / 種別" }),
    industry: z
      .enum([
        "manufacturing-construction-transport-and-other",
        "wholesale",
        "services",
        "retail",
        "rubber-products",
        "software-or-information-processing",
        "inns",
      ])
      .optional()
      .meta({ title: "Industry / 業種" }),
    capitalYen: count("Capital in yen / 資本金の額又は出資の総額（円）"),
    employees: count("Regular employees / 常時使用する従業員の数"),
    cooperative: z
      .enum([
        "business-cooperative",
        "agricultural-cooperative",
        "fishery-or-processing-cooperative",
        "forestry-cooperative",
        "commerce-and-industry-association",
        "shopping-district-association",
        "environmental-health-association",
        "sake-brewers-or-dealers-association",
        "coastal-shipping-association",
        "technology-research-association",
        "other",
      ])
      .optional()
      .meta({ title: "Cooperative / 組合" }),
    twoThirdsOfMembersQualify: fact("Two thirds of the members / 構成員の三分の二以上"),
  })
  .meta({ title: "Small or medium-sized enterprise / 中小企業者", description: "Act Art. 26. 法第二十六条。" });

/** Facts about an investment under the special rule. 中小企業投資育成株式会社法の特例. */
export type InvestmentSpecialRuleFacts = InvestmentFacts;
/** Facts about an investment under the special rule. 中小企業投資育成株式会社法の特例. */
export const InvestmentSpecialRuleFacts: z.ZodType<InvestmentFacts> = z
  .strictObject({
    smallOrMediumEnterprise: fact("Small or medium-sized enterprise / 中小企業者"),
    stockCompany: fact("Stock company / 株式会社"),
    capitalYen: count("Capital in yen / 資本金の額（円）"),
    forCertifiedBusiness: fact("For the certified business / 認定供給確保事業"),
  })
  .meta({ title: "Investment / 投資の特例", description: "Act Art. 27. 法第二十七条。" });

/** Facts about an institution that applies to be designated. 指定金融機関. */
export type DesignatedFinancialInstitutionFacts = InstitutionFacts;
/** Facts about an institution that applies to be designated. 指定金融機関. */
export const DesignatedFinancialInstitutionFacts: z.ZodType<InstitutionFacts> = z
  .strictObject({
    institution: z
      .enum([
        "bank",
        "long-term-credit-bank",
        "shinkin-bank",
        "shinkin-federation",
        "credit-cooperative",
        "cooperative-federation",
        "labour-bank",
        "labour-bank-federation",
        "agricultural-cooperative",
        "agricultural-cooperative-federation",
        "fishery-cooperative",
        "fishery-cooperative-federation",
        "marine-processing-cooperative",
        "marine-processing-cooperative-federation",
        "norinchukin-bank",
        "shoko-chukin-bank",
        "development-bank-of-japan",
        "other",
      ])
      .optional()
      .meta({ title: "Institution / 金融機関" }),
    lendingAndDeposits: fact("Lending and deposits / 貸付けと貯金等"),
    structureAndRulesFit: fact("Structure and rules fit / 法令等への適合"),
    structureAndRulesSufficient: fact("Structure and rules sufficient / 十分なもの"),
    staffKnowledgeAndExperience: fact("Knowledge and experience / 知識及び経験"),
    punishedUnderListedLaw: fact("Punished / 罰金以上の刑"),
    punishmentEndedOn: day("Punishment ended on / 刑の執行の終了の日"),
    designationRevoked: fact("Designation revoked / 指定の取消し"),
    designationRevokedOn: day("Revoked on / 取消しの日"),
    officers: z
      .strictObject({
        unfit: fact("Unfit / 心身の故障"),
        bankruptNotRestored: fact("Bankrupt / 復権を得ない者"),
        ofRevokedInstitution: fact("Of a revoked institution / 取り消された金融機関の役員"),
        thatRevocationOn: day("That revocation on / その取消しの日"),
      })
      .optional()
      .meta({ title: "Officers / 役員" }),
  })
  .meta({ title: "Designated financial institution / 指定金融機関", description: "Act Art. 16. 法第十六条。" });

/** Facts about a corporation that applies to support a product. 安定供給確保支援法人. */
export type SupportCorporationFacts = CorporationFacts;
/** Facts about a corporation that applies to support a product. 安定供給確保支援法人. */
export const SupportCorporationFacts: z.ZodType<CorporationFacts> = z
  .strictObject({
    material: MaterialId.optional(),
    form: z
      .enum([
        "general-incorporated-association",
        "general-incorporated-foundation",
        "public-interest-association",
        "public-interest-foundation",
        "specified-non-profit-corporation",
        "other",
      ])
      .optional()
      .meta({ title: "Form / 法人の種別" }),
    financialBasisAndAbility: fact("Financial basis and ability / 経理的基礎及び技術的能力"),
    structureAdequate: fact("Structure / 実施体制"),
    otherBusiness: fact("Other business / 他の業務"),
    otherBusinessHinders: fact("Other business hinders / 支障を及ぼすおそれ"),
    knowledgeAndRecord: fact("Knowledge and record / 知見及び実績"),
    planAdequate: fact("Plan / 業務の実施に関する計画"),
    secretsKept: fact("Secrets / 秘密の保持"),
    punishedUnderTheAct: fact("Punished / 刑"),
    punishmentEndedOn: day("Punishment ended on / 刑の執行の終了の日"),
    designationRevoked: fact("Designation revoked / 指定の取消し"),
    designationRevokedOn: day("Revoked on / 取消しの日"),
    officerPunishedUnderTheAct: fact("Officer punished / 役員の刑"),
    officerPunishmentEndedOn: day("Officer's punishment ended on / 役員の刑の執行の終了の日"),
  })
  .meta({ title: "Support corporation / 安定供給確保支援法人", description: "Act Art. 31. 法第三十一条。" });

/** The business year for which deadlines are asked. 事業年度. */
export type SupportBusinessYear = BusinessYear;
/** The business year for which deadlines are asked. 事業年度. */
export const SupportBusinessYear: z.ZodType<BusinessYear> = z
  .strictObject({
    begins: legalDate().meta({ title: "First day / 初日" }),
    ends: legalDate().meta({ title: "Last day / 末日" }),
    designatedOn: legalDate().optional().meta({ title: "Designated on / 指定の日" }),
  })
  .check(possible(supportBusinessYear))
  .meta({ title: "Business year / 事業年度", description: "Act Art. 35. 法第三十五条。" });
