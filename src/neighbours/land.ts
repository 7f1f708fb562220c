import { nextWorkingDay } from "../calendar/holidays";
import { addStatutoryPeriod } from "../calendar/period";
import { allOf, not } from "../finding/condition";
import { amountFact, enumerated } from "../finding/enumeration";
import { fact, number, word } from "../finding/fact";
import { type Finding, withSafeSide } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { existingDay } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import type { LandThresholds } from "./land-thresholds";
import { landThresholdRows } from "./tables/land";

export type { LandThresholds };

import { landContractFactsShape } from "./tables/fact-shapes";

/** Facts about a contract on land or a building, given the designation of the place. @category Policy */
export interface LandContractFacts {
  /** The place lies in this kind of area. The caller says so: the package holds no map. 注視区域・特別注視区域. */
  readonly area?: "special-monitored-area" | "monitored-area" | "none" | null | undefined;
  /** Area of the land, or floor area of the building, in square metres. 面積・床面積. @minimum 0 */
  readonly squareMetres?: number | null | undefined;
  /**
   * The contract transfers or creates ownership or a right to acquire it; a promise of one counts. 所有権等の移転又は設定をする契約.
   */
  readonly transfersOwnership?: boolean | null | undefined;
  /**
   * The acquirer is the state, a local government or another body of the Cabinet Order (Art. 5), or the contract is one
   * that it exempts (Art. 6). 適用除外の契約.
   */
  readonly exemptContract?: boolean | null | undefined;
  /** The contract is made through court conciliation or another event of the Cabinet Order (Art. 7). 民事調停その他の事由. */
  readonly throughConciliation?: boolean | null | undefined;
}

/** What must be notified of a contract. */
export type LandNoticeAnswer = "prior-notice" | "notice-within-two-weeks" | "no-notice";

const inSpecialArea = word<LandContractFacts>(
  "area",
  ["special-monitored-area"],
  "important-land-act:13:1",
  "特別注視区域内にある土地等である",
  "in a special monitored area",
  { id: "special-monitored-area" },
);
// Art. 13(1) leaves the size to a Cabinet Order, not below 200 square metres; its Art. 4 sets 200, and less than that
// is left out.
const largeEnough = number<LandContractFacts>("squareMetres").atLeast(
  200,
  "important-land-order:4",
  "面積（床面積）が二百平方メートル以上である",
  "at least 200 square metres",
  { id: "two-hundred-square-metres" },
);
const ownership = fact<LandContractFacts>(
  "transfersOwnership",
  "important-land-act:13:1",
  "所有権等の移転又は設定をする契約である",
  "transfers or creates ownership",
);
const exempt = fact<LandContractFacts>(
  "exemptContract",
  "important-land-act:13:1",
  "適用除外の契約である",
  "an exempt contract",
);
const conciliation = fact<LandContractFacts>(
  "throughConciliation",
  "important-land-act:13:2",
  "民事調停その他の事由による契約である",
  "made through conciliation or a similar event",
);

const answers = {
  "prior-notice": { ja: "あらかじめ届け出る", en: "notified beforehand" },
  "notice-within-two-weeks": {
    ja: "契約の日から起算して二週間以内に届け出る",
    en: "notified within two weeks, the day of the contract included",
  },
  "no-notice": { ja: "届出を要しない", en: "no notice" },
} satisfies Readonly<Record<LandNoticeAnswer, BilingualText>>;

const contract = allOf(inSpecialArea, largeEnough, ownership, not(exempt));
const notice = rule<LandContractFacts, LandNoticeAnswer>("important-land-act:13", {
  question: { ja: "土地等売買等契約の届出を要するか。", en: "Must the contract on land or a building be notified?" },
  answers,
  // Art. 13(3) asks for a notice after the contract, whatever was notified before it.
  safeSide: {
    answer: "prior-notice",
    answerText: {
      ja: "あらかじめ届け出るとともに、調停等による契約であるときは契約の日から起算して二週間以内にも届け出る",
      en:
        "notify beforehand and, where the contract is made through conciliation or the like, within two weeks of " +
        "it as well",
    },
  },
  when: { "prior-notice": allOf(contract, not(conciliation)), "notice-within-two-weeks": contract },
  shape: landContractFactsShape,
  inForceFrom: "2022-09-20",
  enumerations: [
    enumerated("area", ["special-monitored-area", "monitored-area", "none"], at("important-land-act:13:1")),
    amountFact("squareMetres", at("important-land-order:4")),
  ],
});

/**
 * Whether a contract on land or a building must be notified, given the designation of the place.
 *
 * 重要土地等調査法の届出. Use it beside the sectors of Art. 50 whose facilities it also protects (nuclear, airports). Being a
 * designated operator makes no area, and the package holds no map: the caller says in which area the place lies. The
 * 200 square metres stand in Art. 4 of its Enforcement Order, the bodies and contracts that are exempt in Arts 5 and 6,
 * court conciliation and the like in Art. 7. It does not decide recommendations or orders on use (Art. 9).
 *
 * @param facts - what is known of the contract
 * @param on - the day of the contract
 * @param options - readings that the caller supplies
 * @returns `prior-notice`, `notice-within-two-weeks` or `no-notice`
 * @example
 * assessLandNotice({ area: "special-monitored-area", squareMetres: 199.9 }, "2024-05-01").answer; // => "no-notice"
 * assessLandNotice(
 *   {
 *     area: "special-monitored-area",
 *     squareMetres: 200,
 *     transfersOwnership: true,
 *     exemptContract: false,
 *     throughConciliation: false,
 *   },
 *   "2024-05-01",
 * ).answer; // => "prior-notice"
 * @see Important Land Act, Art. 13; its Enforcement Order, Art. 4
 * @category Policy
 */
export function assessLandNotice(
  facts: LandContractFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<LandNoticeAnswer> {
  const finding = notice(facts, on, options);
  const conciliated = (facts as LandContractFacts | null | undefined)?.throughConciliation;
  if (typeof conciliated !== "boolean") return finding;
  const answer = conciliated ? "notice-within-two-weeks" : "prior-notice";
  return withSafeSide(finding, { answer, answerText: answers[answer] });
}

/**
 * The numbers of the Important Land Act on a day.
 *
 * 重要土地等調査法の数値. The distance is approximate by the Act's own word.
 *
 * @param on - the day
 * @returns the numbers, or `undefined` before 2022-09-20
 * @example
 * landThresholds("2022-09-20")?.squareMetresAtLeast; // => 200
 * @see Important Land Act, Arts 2, 3, 5 and 13
 * @category Policy
 */
export function landThresholds(on: LegalDate): LandThresholds | undefined {
  return inForce.find("thresholds", on)?.thresholds;
}

const inForce = dated(landThresholdRows);

/**
 * The last day for the later notice of a contract made through conciliation.
 *
 * 二週間以内の届出. The day of the contract counts, and a last day on a holiday of administrative organs moves to the next
 * working day.
 *
 * @param contractOn - the day of the contract, on or after 2022-09-20
 * @returns the last day, or `undefined` for a day before the law, and where the last day lies beyond the table of
 * holidays
 * @throws EspaError `not-a-legal-date` where the day of the contract does not exist
 * @example
 * landLaterNoticeDue("2024-06-03"); // => "2024-06-17"
 * landLaterNoticeDue("2051-01-01"); // => undefined
 * @see Important Land Act, Art. 13(3)
 * @category Policy
 */
export function landLaterNoticeDue(contractOn: LegalDate): LegalDate | undefined {
  if (inForce.find("thresholds", existingDay(contractOn, ["contractOn"])) === undefined || contractOn > "9999-11-01")
    return undefined;
  return nextWorkingDay(addStatutoryPeriod(contractOn, { weeks: 2 }, { firstDay: "included" }));
}
