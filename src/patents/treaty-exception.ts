import { type Decided, decided } from "../finding/condition";
import { type EnumeratedFact, enumerated } from "../finding/enumeration";
import { all, known, type Truth } from "../finding/truth";
import { table } from "../kernel/dated";
import { defineIssue, type Issue } from "../kernel/issue";
import { at } from "../kernel/provision";
import { isCountryCode, notACountryCode } from "../parties/country";

/**
 * A foreign application that a treaty takes out of the ban (Order Art. 14). 外国出願の禁止の例外. Only a patent application made
 * in that country: an international application is never taken out.
 */
export interface TreatyException {
  /**
   * `us-defence-agreement`: the 1956 agreement with the United States, Art. III, for a designated invention;
   * `space-station-agreement`: Art. 21(3), partner states; `us-space-framework`: the framework agreement with the
   * United States, Art. IX.G.
   */
  readonly treaty?: "us-defence-agreement" | "space-station-agreement" | "us-space-framework" | null | undefined;
  /**
   * Country of the foreign application, as a code of two capital letters (ISO 3166-1), such as `US`. Of the parties to
   * the space station agreement, Order Art. 14(ii) names Canada, the Russian Federation and the United States; which
   * member States of the European Space Agency are parties is a known gap.
   * @schema CountryCode
   */
  readonly country?: string | null | undefined;
  /** The agreement applies to this application as Art. 14 says. */
  readonly applies?: boolean | null | undefined;
}

const exclusion = at("order:14");
const treaties = ["us-defence-agreement", "space-station-agreement", "us-space-framework"] as const;
/** The treaty, of those that Order Art. 14 names. */
export const treatyWord: EnumeratedFact = enumerated("treatyException.treaty", treaties, exclusion);
/** The parties besides Japan that Order Art. 14(ii) names one by one. */
const namedParties: readonly unknown[] = ["CA", "RU", "US"];
/** States of Europe that may be members of the European Space Agency. Which of its members are parties was not read. */
const possibleParties: readonly unknown[] = Object.freeze(
  "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" "),
);

const noParty = defineIssue(
  "country-not-party-to-treaty",
  {
    ja: "「{country}」は、この協定により令第十四条が定める外国出願の国ではありません。",
    en: "{country} is not a country of a foreign application that Order Art. 14 takes out under this agreement.",
  },
  exclusion,
);

function isTreaty(treaty: unknown): boolean {
  return (treaties as readonly unknown[]).includes(treaty);
}

/** Whether Order Art. 14 can mean a patent application in that country under that treaty. */
function isParty(treaty: unknown, country: unknown): Truth {
  if (!isCountryCode(country)) return undefined;
  if (treaty !== "space-station-agreement") return isTreaty(treaty) ? country === "US" : undefined;
  if (namedParties.includes(country)) return true;
  return possibleParties.includes(country) ? undefined : false;
}

/** Whether it hangs on which members of the European Space Agency are parties. */
export function turnsOnParties(exception: TreatyException | null | undefined): boolean {
  return exception?.treaty === "space-station-agreement" && possibleParties.includes(exception.country);
}

/** What is wrong with a treaty exception, with paths from it. */
export function treatyIssues(exception: TreatyException | null | undefined): readonly Issue[] {
  const { treaty, country } = exception ?? {};
  if (country === undefined || country === null) return [];
  if (!isCountryCode(country)) return [notACountryCode(["country"])];
  return isParty(treaty, country) === false ? [noParty(["country"], { country })] : [];
}

const excludedByTreaty = table({
  id: "excluded-by-treaty",
  text: { ja: "政令で定める外国出願である", en: "a foreign application that the Order takes out" },
  basis: exclusion,
});
const noTreaty = decided(excludedByTreaty, false);

/** What is filed abroad, and a treaty that may take it out. */
export interface TreatyFacts {
  /**
   * What is filed abroad; left out: a patent application or an international application, and not known which, so that
   * no treaty can take it out. An international application counts as foreign at the Japan Patent Office too.
   */
  readonly foreignApplication?: "patent" | "pct" | "utility-model" | null | undefined;
  /** A treaty that takes the foreign application out of the ban; left out: none. */
  readonly treatyException?: TreatyException | null | undefined;
}

/**
 * Art. 14 lists patent applications made in another State; an international application is none of them, and so what is
 * filed has to be known.
 */
export function treatyCriterion(
  { treatyException: exception, foreignApplication: kind }: TreatyFacts,
  designated: Truth,
): Decided {
  if (exception === undefined) return noTreaty;
  if (exception === null) return decided(excludedByTreaty, undefined, ["treatyException"]);
  const { treaty, country, applies } = exception;
  const parts: readonly (readonly [Truth, string])[] = [
    [isTreaty(treaty) ? true : undefined, "treatyException.treaty"],
    [isParty(treaty, country), "treatyException.country"],
    [known(applies), "treatyException.applies"],
    [kind === "patent" ? true : kind === "pct" ? false : undefined, "foreignApplication"],
    [treaty === "us-defence-agreement" ? designated : true, ""],
  ];
  const open = parts.filter(([truth, path]) => truth === undefined && path !== "").map(([, path]) => path);
  const missing = turnsOnParties(exception) ? open.filter((path) => path !== "treatyException.country") : open;
  return decided(excludedByTreaty, all(...parts.map(([truth]) => truth)), missing);
}
