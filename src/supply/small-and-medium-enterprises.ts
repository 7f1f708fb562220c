import { allOf, anyOf, type Criterion, criterion } from "../finding/condition";
import { enumerated } from "../finding/enumeration";
import { number, word } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { known } from "../finding/truth";
import type { LegalDate } from "../kernel/legal-date";
import { at, type Provision, provisionOf } from "../kernel/provision";
import type { SmallBusinessCooperative, SmallBusinessForm, SmallBusinessIndustry, SmallBusinessLimits } from "./small-business";
import { smallBusinessFactsShape } from "./tables/fact-shapes";
import { smallBusinessCooperatives, smallBusinessLimits } from "./tables/small-business-limits";

/** Facts about a person that may be a small or medium-sized enterprise. */
export interface SmallBusinessFacts {
  /** What kind of person it is. */
  readonly form?: SmallBusinessForm | undefined;
  /** Industry of the main business. 主たる事業. */
  readonly industry?: SmallBusinessIndustry | undefined;
  /** Capital or total of contributions, in yen. @minimum 0 */
  readonly capitalYen?: number | undefined;
  /** Regular employees. @minimum 0 */
  readonly employees?: number | undefined;
  /** Which cooperative of Order Art. 5(2), or `other`; only for a cooperative under a special law. */
  readonly cooperative?: SmallBusinessCooperative | "other" | undefined;
  /** At least two thirds of its members are of the size that the item states; only where the item asks for it. */
  readonly twoThirdsOfMembersQualify?: boolean | undefined;
}

/** Whether a person is a small or medium-sized enterprise of Art. 26. */
export type SmallBusinessAnswer = "small-or-medium-enterprise" | "not-small-or-medium-enterprise";

type Facts = SmallBusinessFacts;

const cooperatives: readonly string[] = smallBusinessCooperatives.map((row) => row.cooperative);

const form = (id: SmallBusinessForm, provision: Provision, ja: string, en: string): Criterion<Facts> =>
  word("form", [id], provision, ja, en, { id });

/** A company keeps the limit of capital or that of the headcount, an individual the headcount. */
const withinLimits = (id: string, provision: Provision, { capitalYen, employees }: Pick<SmallBusinessLimits, "capitalYen" | "employees">) =>
  anyOf<Facts>(
    allOf<Facts>(
      number<Facts>("capitalYen").atMost(
        capitalYen,
        provision,
        `資本金の額又は出資の総額が${capitalYen}円以下`,
        `capital of at most ${capitalYen} yen`,
        { id: `capital-limit-${id}` },
      ),
      form("company", provision, "会社である", "it is a company"),
    ),
    number<Facts>("employees").atMost(
      employees,
      provision,
      `常時使用する従業員の数が${employees}人以下`,
      `at most ${employees} regular employees`,
      { id: `employees-limit-${id}` },
    ),
  );
// Every industry falls under one of items (i) to (v), for (i) takes all others: who keeps the lowest limits need not tell the industry.
const lowest = {
  capitalYen: Math.min(...smallBusinessLimits.map((row) => row.capitalYen)),
  employees: Math.min(...smallBusinessLimits.map((row) => row.employees)),
};
const limits = anyOf<Facts>(
  ...smallBusinessLimits.map((row) => {
    const provision = provisionOf(row.basis);
    return allOf<Facts>(
      word<Facts>("industry", [row.industry], provision, "主たる事業の業種", `main business: ${row.industry}`, {
        id: `main-business-${row.industry}`,
      }),
      withinLimits(row.industry, provision, row),
    );
  }),
  withinLimits("every-industry", "act:26", lowest),
);

const question = rule<Facts, SmallBusinessAnswer>(["act:26", "order:5:1", "order:5:2"], {
  question: { ja: "法第二十六条の中小企業者か。", en: "Is it a small or medium-sized enterprise of Art. 26?" },
  answers: {
    "small-or-medium-enterprise": { ja: "中小企業者である", en: "it is a small or medium-sized enterprise" },
    "not-small-or-medium-enterprise": { ja: "中小企業者でない", en: "it is not a small or medium-sized enterprise" },
  },
  when: {
    "small-or-medium-enterprise": anyOf<Facts>(
      allOf(anyOf(form("company", "act:26::1", "会社", "a company"), form("individual", "act:26::1", "個人", "an individual")), limits),
      form("enterprise-cooperative", "act:26::6", "企業組合", "an enterprise cooperative"),
      form("joint-business-cooperative", "act:26::7", "協業組合", "a joint business cooperative"),
      allOf(
        form(
          "special-law-cooperative",
          "act:26::8",
          "特別の法律により設立された組合又は連合会",
          "a cooperative or federation under a special law",
        ),
        word<Facts>("cooperative", cooperatives, "order:5:2", "令第五条第二項に掲げる組合", "one of the cooperatives of Order Art. 5(2)", {
          id: "cooperative-of-the-order",
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
        form("medical-corporation", "act:26::9", "医業を主たる事業とする法人", "a corporation mainly practising medicine"),
        number<Facts>("employees").atMost(300, "act:26::9", "常時使用する従業員の数が三百人以下", "at most 300 regular employees", {
          id: "medical-employees",
        }),
      ),
    ),
  },
  shape: smallBusinessFactsShape,
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
    enumerated("cooperative", [...cooperatives, "other"], at("order:5:2")),
  ],
});

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
 * @param options - readings that the caller supplies
 * @returns `small-or-medium-enterprise` or `not-small-or-medium-enterprise`
 * @example
 * isSmallOrMediumEnterprise({ form: "company", industry: "wholesale", capitalYen: 100_000_000, employees: 500 }, "2024-04-01").answer; // => "small-or-medium-enterprise"
 * isSmallOrMediumEnterprise({ form: "individual", industry: "retail", employees: 51 }, "2024-04-01").answer; // => "not-small-or-medium-enterprise"
 * isSmallOrMediumEnterprise({ form: "enterprise-cooperative" }, "2024-04-01").answer; // => "small-or-medium-enterprise"
 * @see Act Art. 26 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Support
 */
export function isSmallOrMediumEnterprise(facts: SmallBusinessFacts, on: LegalDate, options?: RuleOptions): Finding<SmallBusinessAnswer> {
  return question(facts, on, options);
}
