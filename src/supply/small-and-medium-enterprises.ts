import type { Condition } from "../finding/condition";
import { allOf, anyOf, criterion } from "../finding/condition";
import { enumerated } from "../finding/enumeration";
import type { Finding } from "../finding/finding";
import { rule } from "../finding/rule";
import { atMost, known, moreThan } from "../finding/truth";
import type { Citation } from "../kernel/citation";
import { act, order } from "../kernel/citation";
import { table } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";

/**
 * Industries by which the limits differ (Act Art. 26(i)-(v), Order Art. 5(1)). 主たる事業の業種.
 *
 * `rubber-products` leaves out tyres and tubes for vehicles and aircraft and industrial belts, which are ordinary manufacturing;
 * `services` leaves out software, information processing and inns, which have limits of their own.
 */
export type SmallBusinessIndustry =
  | "manufacturing-construction-transport-and-other"
  | "wholesale"
  | "services"
  | "retail"
  | "rubber-products"
  | "software-or-information-processing"
  | "inns";

/** Forms of person that the definition tells apart. */
export type SmallBusinessForm =
  | "company"
  | "individual"
  | "enterprise-cooperative"
  | "joint-business-cooperative"
  | "special-law-cooperative"
  | "medical-corporation"
  | "other";

/** Cooperatives and federations of Order Art. 5(2), one id an item. */
export type SmallBusinessCooperative =
  | "business-cooperative"
  | "agricultural-cooperative"
  | "fishery-or-processing-cooperative"
  | "forestry-cooperative"
  | "commerce-and-industry-association"
  | "shopping-district-association"
  | "environmental-health-association"
  | "sake-brewers-or-dealers-association"
  | "coastal-shipping-association"
  | "technology-research-association";

/** Limits of one industry: a company needs to keep one of them, an individual the headcount. */
export interface SmallBusinessLimits {
  /** Industry of the main business. */
  readonly industry: SmallBusinessIndustry;
  /** Capital or total of contributions, at most, in yen. 資本金の額又は出資の総額. */
  readonly capitalYen: number;
  /** Regular employees, at most. 常時使用する従業員の数. */
  readonly employees: number;
  /** The provision. */
  readonly basis: Citation;
}

/** The limits of Art. 26(i) to (v) with Order Art. 5(1). */
export const smallBusinessLimits: readonly SmallBusinessLimits[] = table<readonly SmallBusinessLimits[]>([
  {
    industry: "manufacturing-construction-transport-and-other",
    capitalYen: 300_000_000,
    employees: 300,
    basis: at("act:26::1"),
  },
  { industry: "wholesale", capitalYen: 100_000_000, employees: 100, basis: at("act:26::2") },
  { industry: "services", capitalYen: 50_000_000, employees: 100, basis: at("act:26::3") },
  { industry: "retail", capitalYen: 50_000_000, employees: 50, basis: at("act:26::4") },
  { industry: "rubber-products", capitalYen: 300_000_000, employees: 900, basis: at("order:5:1") },
  { industry: "software-or-information-processing", capitalYen: 300_000_000, employees: 300, basis: at("order:5:1") },
  { industry: "inns", capitalYen: 50_000_000, employees: 200, basis: at("order:5:1") },
]);

/** The size that at least two thirds of the members must keep: capital or headcount. 構成員の規模. */
export interface SmallBusinessMemberLimits {
  /** Which members: those of the trade named, or `other` members. */
  readonly members: "wholesale" | "services" | "brewing" | "liquor-wholesale" | "coastal-shipping" | "other";
  /** Capital or total of contributions, at most, in yen. */
  readonly capitalYen: number;
  /** Regular employees, at most. */
  readonly employees: number;
}

/** A cooperative of Order Art. 5(2) and, for some, the test on its members. */
export interface SmallBusinessCooperativeRow {
  /** Which kind. */
  readonly cooperative: SmallBusinessCooperative;
  /** Name in Japanese. */
  readonly nameJa: string;
  /** Name in English. */
  readonly nameEn: string;
  /** At least two thirds of the direct or indirect members must be of the size that the item states. 構成員の三分の二以上. */
  readonly twoThirdsOfMembers: boolean;
  /**
   * That size, by trade; absent for technology research associations, two thirds of whose members must fall under Act Art. 26(i) to
   * (vii) or (ix).
   */
  readonly memberLimits?: readonly SmallBusinessMemberLimits[];
  /** The provision. */
  readonly basis: Citation;
}

const row = (
  item: string,
  cooperative: SmallBusinessCooperative,
  nameJa: string,
  nameEn: string,
  twoThirdsOfMembers = false,
  memberLimits?: readonly SmallBusinessMemberLimits[],
): SmallBusinessCooperativeRow => ({
  cooperative,
  nameJa,
  nameEn,
  twoThirdsOfMembers,
  ...(memberLimits === undefined ? undefined : { memberLimits }),
  basis: order("5", 2, item),
});

/** The cooperatives of Order Art. 5(2). */
export const smallBusinessCooperatives: readonly SmallBusinessCooperativeRow[] = table<readonly SmallBusinessCooperativeRow[]>([
  row("1", "business-cooperative", "事業協同組合、事業協同小組合及び協同組合連合会", "business cooperatives, small ones and federations"),
  row("2", "agricultural-cooperative", "農業協同組合及び農業協同組合連合会", "agricultural cooperatives and federations"),
  row(
    "3",
    "fishery-or-processing-cooperative",
    "漁業協同組合、水産加工業協同組合及びそれらの連合会",
    "fishery and marine processing cooperatives and federations",
  ),
  row("4", "forestry-cooperative", "森林組合及び森林組合連合会", "forestry cooperatives and federations"),
  row("5", "commerce-and-industry-association", "商工組合及び商工組合連合会", "commerce and industry associations and federations"),
  row(
    "6",
    "shopping-district-association",
    "商店街振興組合及び商店街振興組合連合会",
    "shopping district promotion associations and federations",
  ),
  row(
    "7",
    "environmental-health-association",
    "生活衛生同業組合、生活衛生同業小組合及び生活衛生同業組合連合会",
    "environmental health associations, small ones and federations",
    true,
    [
      { members: "wholesale", capitalYen: 100_000_000, employees: 100 },
      { members: "services", capitalYen: 50_000_000, employees: 100 },
      { members: "other", capitalYen: 50_000_000, employees: 50 },
    ],
  ),
  row(
    "8",
    "sake-brewers-or-dealers-association",
    "酒造組合及び酒販組合並びにそれらの連合会及び中央会",
    "brewers' and liquor dealers' associations, federations and central associations",
    true,
    [
      { members: "brewing", capitalYen: 300_000_000, employees: 300 },
      { members: "liquor-wholesale", capitalYen: 100_000_000, employees: 100 },
      { members: "other", capitalYen: 50_000_000, employees: 50 },
    ],
  ),
  row("9", "coastal-shipping-association", "内航海運組合及び内航海運組合連合会", "coastal shipping associations and federations", true, [
    { members: "coastal-shipping", capitalYen: 300_000_000, employees: 300 },
  ]),
  row("10", "technology-research-association", "技術研究組合", "technology research associations", true),
]);

/** Facts about a person that may be a small or medium-sized enterprise. */
export interface SmallBusinessFacts {
  /** What kind of person it is. */
  readonly form?: SmallBusinessForm | undefined;
  /** Industry of the main business. 主たる事業. */
  readonly industry?: SmallBusinessIndustry | undefined;
  /** Capital or total of contributions, in yen. */
  readonly capitalYen?: number | undefined;
  /** Regular employees. */
  readonly employees?: number | undefined;
  /** Which cooperative of Order Art. 5(2), or `other`; only for a cooperative under a special law. */
  readonly cooperative?: SmallBusinessCooperative | "other" | undefined;
  /** At least two thirds of its members are of the size that the item states; only where the item asks for it. */
  readonly twoThirdsOfMembersQualify?: boolean | undefined;
}

/** Whether a person is a small or medium-sized enterprise of Art. 26. */
export type SmallBusinessAnswer = "small-or-medium-enterprise" | "not-small-or-medium-enterprise";

type Facts = SmallBusinessFacts;

const form = (id: SmallBusinessForm, ja: string, en: string, basis: Citation): Condition<Facts> =>
  criterion({ id, text: { ja, en }, basis, facts: ["form"], test: (facts) => is(facts.form, id) });
const item = (number: string) => act("26", undefined, number);
const within = (id: string, { capitalYen, employees, basis }: Omit<SmallBusinessLimits, "industry">) =>
  anyOf<Facts>(
    allOf<Facts>(
      criterion({
        id: `capital-limit-${id}`,
        text: { ja: `資本金の額又は出資の総額が${capitalYen}円以下`, en: `capital of at most ${capitalYen} yen` },
        basis,
        facts: ["capitalYen"],
        test: (facts) => atMost(facts.capitalYen, capitalYen),
      }),
      form("company", "会社である", "it is a company", basis),
    ),
    criterion({
      id: `employees-limit-${id}`,
      text: { ja: `常時使用する従業員の数が${employees}人以下`, en: `at most ${employees} regular employees` },
      basis,
      facts: ["employees"],
      test: (facts) => atMost(facts.employees, employees),
    }),
  );
// Every industry falls under one of items (i) to (v), for (i) takes all others: who keeps the lowest limits need not tell the industry.
const lowest = {
  capitalYen: Math.min(...smallBusinessLimits.map((row) => row.capitalYen)),
  employees: Math.min(...smallBusinessLimits.map((row) => row.employees)),
  basis: at("act:26"),
};
const limits = anyOf<Facts>(
  ...smallBusinessLimits.map((row) =>
    allOf<Facts>(
      criterion({
        id: `main-business-${row.industry}`,
        text: { ja: "主たる事業の業種", en: `main business: ${row.industry}` },
        basis: row.basis,
        facts: ["industry"],
        test: (facts) => is(facts.industry, row.industry),
      }),
      within(row.industry, row),
    ),
  ),
  within("every-industry", lowest),
);

const question = rule<Facts, SmallBusinessAnswer>(["act:26", "order:5:1", "order:5:2"], {
  question: { ja: "法第二十六条の中小企業者か。", en: "Is it a small or medium-sized enterprise of Art. 26?" },
  answers: {
    "small-or-medium-enterprise": { ja: "中小企業者である", en: "it is a small or medium-sized enterprise" },
    "not-small-or-medium-enterprise": { ja: "中小企業者でない", en: "it is not a small or medium-sized enterprise" },
  },
  when: {
    "small-or-medium-enterprise": anyOf<Facts>(
      allOf(anyOf(form("company", "会社", "a company", item("1")), form("individual", "個人", "an individual", item("1"))), limits),
      form("enterprise-cooperative", "企業組合", "an enterprise cooperative", item("6")),
      form("joint-business-cooperative", "協業組合", "a joint business cooperative", item("7")),
      allOf(
        form(
          "special-law-cooperative",
          "特別の法律により設立された組合又は連合会",
          "a cooperative or federation under a special law",
          item("8"),
        ),
        criterion<Facts>({
          id: "cooperative-of-the-order",
          text: { ja: "令第五条第二項に掲げる組合", en: "one of the cooperatives of Order Art. 5(2)" },
          basis: at("order:5:2"),
          facts: ["cooperative"],
          test: (facts) =>
            typeof facts.cooperative === "string"
              ? smallBusinessCooperatives.some((row) => row.cooperative === facts.cooperative)
              : undefined,
        }),
        criterion<Facts>({
          id: "two-thirds-of-members",
          text: {
            ja: "構成員の三分の二以上の要件",
            en: "two thirds of the members are of the stated size, where the item asks for it",
          },
          basis: at("order:5:2"),
          facts: ["cooperative", "twoThirdsOfMembersQualify"],
          test: (facts) => {
            const row = smallBusinessCooperatives.find((one) => one.cooperative === facts.cooperative);
            if (row === undefined) return undefined;
            return row.twoThirdsOfMembers ? known(facts.twoThirdsOfMembersQualify) : true;
          },
        }),
      ),
      allOf(
        form("medical-corporation", "医業を主たる事業とする法人", "a corporation mainly practising medicine", item("9")),
        criterion<Facts>({
          id: "medical-employees",
          text: { ja: "常時使用する従業員の数が三百人以下", en: "at most 300 regular employees" },
          basis: item("9"),
          facts: ["employees"],
          test: (facts) => atMost(facts.employees, 300),
        }),
      ),
    ),
  },
  inForceFrom: "2022-12-23",
  enumerations: [
    enumerated(
      "form",
      [
        "company",
        "individual",
        "enterprise-cooperative",
        "joint-business-cooperative",
        "special-law-cooperative",
        "medical-corporation",
        "other",
      ],
      at("act:26"),
    ),
    enumerated(
      "industry",
      smallBusinessLimits.map((row) => row.industry),
      at("order:5:1"),
    ),
    enumerated("cooperative", [...smallBusinessCooperatives.map((row) => row.cooperative), "other"], at("order:5:2")),
  ],
});

function is(value: unknown, id: string): boolean | undefined {
  return typeof value === "string" ? value === id : undefined;
}

/**
 * Tells whether a person is a small or medium-sized enterprise for the special rules on investment and credit insurance.
 *
 * 中小企業者 (Act Art. 26, Order Art. 5). A company qualifies by capital or by headcount, an individual by headcount; enterprise and
 * joint business cooperatives qualify at any size; other cooperatives as the Order lists them; a corporation mainly practising
 * medicine with at most 300 regular employees. Who keeps the lowest limits qualifies in every industry. The definition serves
 * Arts 26 to 28 only. It does not decide in which industry a business falls. Before the Order came into force on 2022-12-23 the
 * definition was not complete.
 *
 * @param facts - the facts; what is left out is not known
 * @param on - the day whose law applies
 * @returns `small-or-medium-enterprise` or `not-small-or-medium-enterprise`
 * @example
 * isSmallOrMediumEnterprise({ form: "company", industry: "wholesale", capitalYen: 100_000_000, employees: 500 }, "2024-04-01").answer; // => "small-or-medium-enterprise"
 * isSmallOrMediumEnterprise({ form: "individual", industry: "retail", employees: 51 }, "2024-04-01").answer; // => "not-small-or-medium-enterprise"
 * isSmallOrMediumEnterprise({ form: "enterprise-cooperative" }, "2024-04-01").answer; // => "small-or-medium-enterprise"
 * @see Act Art. 26 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Support
 * @since 0.1.0
 */
export function isSmallOrMediumEnterprise(facts: SmallBusinessFacts, on: LegalDate): Finding<SmallBusinessAnswer> {
  return question(facts, on);
}

/** Facts about shares or bonds that an investment corporation wants to take. */
export interface InvestmentSpecialRuleFacts {
  /** The company, or whoever sets it up, is a small or medium-sized enterprise of Art. 26. */
  readonly smallOrMediumEnterprise?: boolean | undefined;
  /** It is a stock company, or one is set up. 株式会社. */
  readonly stockCompany?: boolean | undefined;
  /** Capital of the company, in yen. 資本金の額. */
  readonly capitalYen?: number | undefined;
  /** The money serves the certified business. 認定供給確保事業. */
  readonly forCertifiedBusiness?: boolean | undefined;
}

/** Whether the special rule of Art. 27 opens the investment. */
export type InvestmentSpecialRuleAnswer = "opened-by-special-rule" | "not-opened-by-special-rule";

const fact = (id: string, ja: string, en: string, name: keyof InvestmentSpecialRuleFacts) =>
  criterion<InvestmentSpecialRuleFacts>({
    id,
    text: { ja, en },
    basis: at("act:27:1"),
    facts: [name],
    test: (facts) => known(facts[name]),
  });

const investment = rule<InvestmentSpecialRuleFacts, InvestmentSpecialRuleAnswer>("act:27:1", {
  question: { ja: "法第二十七条の特例により引受け等ができるか。", en: "Does the special rule of Art. 27 open this investment?" },
  answers: {
    "opened-by-special-rule": {
      ja: "中小企業投資育成株式会社は引き受けることができる",
      en: "an investment corporation may underwrite and hold",
    },
    "not-opened-by-special-rule": { ja: "この特例によっては引受け等ができない", en: "the special rule does not open it" },
  },
  when: {
    "opened-by-special-rule": allOf(
      fact("small-or-medium-enterprise", "中小企業者", "a small or medium-sized enterprise", "smallOrMediumEnterprise"),
      fact("stock-company", "株式会社", "a stock company", "stockCompany"),
      criterion<InvestmentSpecialRuleFacts>({
        id: "capital-over-300-million-yen",
        text: { ja: "資本金の額が三億円を超える", en: "capital of more than 300 million yen" },
        basis: at("act:27:1"),
        facts: ["capitalYen"],
        test: (facts) => moreThan(facts.capitalYen, 300_000_000),
      }),
      fact("certified-business", "認定供給確保事業のため", "for the certified business", "forCertifiedBusiness"),
    ),
  },
  inForceFrom: "2022-08-01",
});

/**
 * Tells whether an investment corporation for small business may invest under the special rule.
 *
 * 中小企業投資育成株式会社法の特例 (Act Art. 27). The rule adds stock companies with capital of more than 300 million yen, run or set up by a
 * small or medium-sized enterprise, for money that serves the certified business. It says nothing on companies with less capital:
 * those are under the investment corporation's own Act.
 *
 * @param facts - the facts; what is left out is not known
 * @param on - the day whose law applies
 * @returns `opened-by-special-rule` or `not-opened-by-special-rule`
 * @example
 * assessInvestmentSpecialRule({ smallOrMediumEnterprise: true, stockCompany: true, capitalYen: 300_000_000, forCertifiedBusiness: true }, "2024-04-01").answer; // => "not-opened-by-special-rule"
 * @see Act Art. 27 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Support
 * @since 0.1.0
 */
export function assessInvestmentSpecialRule(facts: InvestmentSpecialRuleFacts, on: LegalDate): Finding<InvestmentSpecialRuleAnswer> {
  return investment(facts, on);
}
