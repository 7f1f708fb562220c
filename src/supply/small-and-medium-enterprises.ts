import { allOf, anyOf, type Criterion, criterion } from "../finding/condition";
import { enumerated, withIssues } from "../finding/enumeration";
import { number, word } from "../finding/fact";
import { type Finding, undetermined } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { known } from "../finding/truth";
import { ORDER } from "../kernel/citation";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at, type Provision, provisionOf } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import type {
  SmallBusinessCooperative,
  SmallBusinessForm,
  SmallBusinessIndustry,
  SmallBusinessLimits,
} from "./small-business";
import { smallBusinessFactsShape } from "./tables/fact-shapes";
import { smallBusinessCooperatives, smallBusinessLimits } from "./tables/small-business-limits";

/** Facts about a person that may be a small or medium-sized enterprise. */
export interface SmallBusinessFacts {
  /** What kind of person it is. */
  readonly form?: SmallBusinessForm | null | undefined;
  /** Industry of the main business. 主たる事業. */
  readonly industry?: SmallBusinessIndustry | null | undefined;
  /** Capital or total of contributions, in yen. @minimum 0 */
  readonly capitalYen?: number | null | undefined;
  /** Regular employees. @minimum 0 */
  readonly employees?: number | null | undefined;
  /** Which cooperative of Order Art. 5(2), or `other`; only for a cooperative under a special law. */
  readonly cooperative?: SmallBusinessCooperative | "other" | null | undefined;
  /** At least two thirds of its members are of the size that the item states; only where the item asks for it. */
  readonly twoThirdsOfMembersQualify?: boolean | null | undefined;
}

/** Whether a person is a small or medium-sized enterprise of Art. 26. */
export type SmallBusinessAnswer = "small-or-medium-enterprise" | "not-small-or-medium-enterprise";

type Facts = SmallBusinessFacts;

const cooperatives: readonly string[] = smallBusinessCooperatives.map((row) => row.cooperative);

const form = (id: SmallBusinessForm, provision: Provision, ja: string, en: string): Criterion<Facts> =>
  word("form", [id], provision, ja, en, { id });

/** Industries by the words of Art. 26 and of the table of Order Art. 5(1). */
const industries: Readonly<Record<SmallBusinessIndustry, BilingualText>> = {
  "manufacturing-construction-transport-and-other": {
    ja: "製造業、建設業、運輸業その他の業種（次号から第五号までの業種を除く。）",
    en: "manufacturing, construction, transport or another industry that items (ii) to (v) do not name",
  },
  wholesale: { ja: "卸売業（第五号の業種を除く。）", en: "wholesale trade" },
  services: { ja: "サービス業（第五号の業種を除く。）", en: "services" },
  retail: { ja: "小売業（次号の業種を除く。）", en: "retail trade" },
  "rubber-products": {
    ja: "令第五条第一項の表のゴム製品製造業の項の業種",
    en: "manufacturing of rubber products, row of the table of Order Art. 5(1)",
  },
  "software-or-information-processing": {
    ja: "令第五条第一項の表のソフトウェア業又は情報処理サービス業の項の業種",
    en: "software or information processing services, row of the table of Order Art. 5(1)",
  },
  inns: { ja: "令第五条第一項の表の旅館業の項の業種", en: "inns, row of the table of Order Art. 5(1)" },
};
const orderInForceFrom: LegalDate = "2022-12-23";
const ofTheOrder: readonly unknown[] = smallBusinessLimits
  .filter((row) => row.basis.law === ORDER)
  .map((row) => row.industry);
const named = smallBusinessLimits.slice(1).map((row): string => row.industry);

/** The industry of a row: item (i) takes every one that the others do not name. */
function industryOf({ industry, basis }: SmallBusinessLimits): Criterion<Facts> {
  const { ja, en } = industries[industry];
  const told = { ja: `主たる事業が${ja}に属する`, en: `its main business is in ${en}` };
  const id = `main-business-${industry}`;
  if (named.includes(industry))
    return word<Facts>("industry", [industry], provisionOf(basis), told.ja, told.en, { id });
  return criterion<Facts>({
    id,
    text: told,
    basis,
    facts: ["industry"],
    values: [...named, industry],
    test: (facts) => (typeof facts.industry === "string" ? !named.includes(facts.industry) : undefined),
  });
}

/** An amount of yen in the words of the article: 三億円. */
function yenInKanji(yen: number): string {
  const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  return yen >= 100_000_000 ? `${digits[yen / 100_000_000]}億円` : `${digits[yen / 10_000_000]}千万円`;
}

/** A headcount in the words of the article: 三百人. */
function personsInKanji(count: number): string {
  const digits = ["", "", "二", "三", "四", "五", "六", "七", "八", "九"];
  return count >= 100 ? `${digits[count / 100]}百人` : `${digits[count / 10]}十人`;
}

/** A company keeps the limit of capital or that of the headcount, an individual the headcount. */
function withinLimits(row: SmallBusinessLimits) {
  const { industry, capitalYen, employees, basis } = row;
  const provision = provisionOf(basis);
  const item = basis.law === ORDER ? "act:26::5" : provision;
  const { ja, en } = industries[industry];
  return anyOf<Facts>(
    allOf<Facts>(
      number<Facts>("capitalYen").atMost(
        capitalYen,
        provision,
        `資本金の額又は出資の総額が${yenInKanji(capitalYen)}以下である（${ja}）`,
        `capital or total of contributions of at most ${capitalYen / 1_000_000} million yen (${en})`,
        { id: `capital-limit-${industry}` },
      ),
      form("company", item, `会社である（${ja}）`, `a company (${en})`),
    ),
    number<Facts>("employees").atMost(
      employees,
      provision,
      `常時使用する従業員の数が${personsInKanji(employees)}以下である（${ja}）`,
      `at most ${employees} regular employees (${en})`,
      { id: `employees-limit-${industry}` },
    ),
  );
}

const limits = anyOf<Facts>(...smallBusinessLimits.map((row) => allOf<Facts>(industryOf(row), withinLimits(row))));

const question = rule<Facts, SmallBusinessAnswer>(["act:26", "order:5:1", "order:5:2"], {
  question: { ja: "法第二十六条の中小企業者か。", en: "Is it a small or medium-sized enterprise of Art. 26?" },
  answers: {
    "small-or-medium-enterprise": { ja: "中小企業者である", en: "it is a small or medium-sized enterprise" },
    "not-small-or-medium-enterprise": { ja: "中小企業者でない", en: "it is not a small or medium-sized enterprise" },
  },
  when: {
    "small-or-medium-enterprise": anyOf<Facts>(
      allOf(
        anyOf(
          form("company", "act:26::1", "会社である", "a company"),
          form("individual", "act:26::1", "個人である", "an individual"),
        ),
        limits,
      ),
      form("enterprise-cooperative", "act:26::6", "企業組合である", "an enterprise cooperative"),
      form("joint-business-cooperative", "act:26::7", "協業組合である", "a joint business cooperative"),
      allOf(
        form(
          "special-law-cooperative",
          "act:26::8",
          "特別の法律により設立された組合又は連合会である",
          "a cooperative or federation under a special law",
        ),
        word<Facts>(
          "cooperative",
          cooperatives,
          "order:5:2",
          "令第五条第二項に掲げる組合又は連合会である",
          "one of the cooperatives of Order Art. 5(2)",
          {
            id: "cooperative-of-the-order",
          },
        ),
        criterion<Facts>({
          id: "two-thirds-of-members",
          text: {
            ja: "構成員の三分の二以上に係る要件を満たす",
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
        form(
          "medical-corporation",
          "act:26::9",
          "医業を主たる事業とする法人である",
          "a corporation mainly practising medicine",
        ),
        number<Facts>("employees").atMost(
          300,
          "act:26::9",
          "常時使用する従業員の数が三百人以下である",
          "at most 300 regular employees",
          {
            id: "medical-employees",
          },
        ),
      ),
    ),
  },
  shape: smallBusinessFactsShape,
  inForceFrom: "2022-08-01",
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
    enumerated("cooperative", [...cooperatives, "other"], at("order:5:2")),
  ],
});

/**
 * Tells whether a person is a small or medium-sized enterprise for the special rules on investment and credit
 * insurance.
 *
 * 中小企業者 (Act Art. 26, Order Art. 5). A company qualifies by capital or by headcount, an individual by headcount;
 * enterprise and joint business cooperatives qualify at any size; other cooperatives as the Order lists them; a
 * corporation mainly practising medicine with at most 300 regular employees. Who keeps the lowest limits qualifies in
 * every industry. The definition serves Arts 26 to 28 only. It does not decide in which industry a business falls.
 * Before the Order came into force on 2022-12-23 only items (v) and (viii), which wait for it, are not answered.
 *
 * @param facts - the facts; what is left out is not known
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `small-or-medium-enterprise` or `not-small-or-medium-enterprise`
 * @example
 * isSmallOrMediumEnterprise(
 *   { form: "company", industry: "wholesale", capitalYen: 100_000_000, employees: 500 },
 *   "2024-04-01",
 * ).answer; // => "small-or-medium-enterprise"
 * isSmallOrMediumEnterprise({ form: "individual", industry: "retail", employees: 51 }, "2024-04-01").answer;
 * // => "not-small-or-medium-enterprise"
 * isSmallOrMediumEnterprise({ form: "enterprise-cooperative" }, "2024-04-01").answer;
 * // => "small-or-medium-enterprise"
 * @see Act Art. 26
 * @category Support
 */
export function isSmallOrMediumEnterprise(
  facts: SmallBusinessFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<SmallBusinessAnswer> {
  // Items (v) and (viii) waited for the Order; the others did not.
  const waits = facts?.form === "special-law-cooperative" || ofTheOrder.includes(facts?.industry);
  const finding = question(facts, on, options);
  if (!isLegalDate(on) || on >= orderInForceFrom || !waits) return finding;
  return withIssues(undetermined(question.asks, on, "not-in-force"), finding.issues ?? []);
}
