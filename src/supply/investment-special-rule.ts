import { allOf } from "../finding/condition";
import { fact, number } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import type { LegalDate } from "../kernel/legal-date";
import { investmentSpecialRuleFactsShape } from "./tables/fact-shapes";

/** Facts about shares or bonds that an investment corporation wants to take. */
export interface InvestmentSpecialRuleFacts {
  /** The company, or whoever sets it up, is a small or medium-sized enterprise of Art. 26. */
  readonly smallOrMediumEnterprise?: boolean | null | undefined;
  /** It is a stock company, or one is set up. 株式会社. */
  readonly stockCompany?: boolean | null | undefined;
  /** Capital of the company, in yen. 資本金の額. @minimum 0 */
  readonly capitalYen?: number | null | undefined;
  /** The money serves the certified business. 認定供給確保事業. */
  readonly forCertifiedBusiness?: boolean | null | undefined;
}

/** Whether the special rule of Art. 27 opens the investment. */
export type InvestmentSpecialRuleAnswer = "opened-by-special-rule" | "not-opened-by-special-rule";

const investment = rule<InvestmentSpecialRuleFacts, InvestmentSpecialRuleAnswer>("act:27:1", {
  question: {
    ja: "法第二十七条の特例により引受け等ができるか。",
    en: "Does the special rule of Art. 27 open this investment?",
  },
  answers: {
    "opened-by-special-rule": {
      ja: "中小企業投資育成株式会社は引き受けることができる",
      en: "an investment corporation may underwrite and hold",
    },
    "not-opened-by-special-rule": {
      ja: "この特例によっては引受け等ができない",
      en: "the special rule does not open it",
    },
  },
  when: {
    "opened-by-special-rule": allOf(
      fact("smallOrMediumEnterprise", "act:27:1", "中小企業者である", "a small or medium-sized enterprise", {
        id: "small-or-medium-enterprise",
      }),
      fact("stockCompany", "act:27:1", "株式会社である", "a stock company", { id: "stock-company" }),
      number<InvestmentSpecialRuleFacts>("capitalYen").moreThan(
        300_000_000,
        "act:27:1",
        "資本金の額が三億円を超える",
        "capital of more than 300 million yen",
        { id: "capital-over-300-million-yen" },
      ),
      fact("forCertifiedBusiness", "act:27:1", "認定供給確保事業を行うためである", "for the certified business", {
        id: "certified-business",
      }),
    ),
  },
  shape: investmentSpecialRuleFactsShape,
  inForceFrom: "2022-08-01",
});

/**
 * Tells whether an investment corporation for small business may invest under the special rule.
 *
 * 中小企業投資育成株式会社法の特例 (Act Art. 27). The rule adds stock companies with capital of more than 300 million yen, run or set
 * up by a small or medium-sized enterprise, for money that serves the certified business. It says nothing on companies
 * with less capital: those are under the investment corporation's own Act.
 *
 * @param facts - the facts; what is left out is not known
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `opened-by-special-rule` or `not-opened-by-special-rule`
 * @example
 * assessInvestmentSpecialRule(
 *   { smallOrMediumEnterprise: true, stockCompany: true, capitalYen: 300_000_000, forCertifiedBusiness: true },
 *   "2024-04-01",
 * ).answer; // => "not-opened-by-special-rule"
 * @see Act Art. 27
 * @category Support
 */
export function assessInvestmentSpecialRule(
  facts: InvestmentSpecialRuleFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<InvestmentSpecialRuleAnswer> {
  return investment(facts, on, options);
}
