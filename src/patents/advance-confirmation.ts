import { allOf, not } from "../finding/condition";
import { fact } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { gradedRow } from "../kernel/wordings";
import type { AdvanceConfirmationProcedure } from "./advance-confirmation-procedure";
import { chapterInForceFrom } from "./chapter-in-force";
import { advanceConfirmationRows } from "./tables/advance-confirmation";
import { advanceConfirmationFactsShape } from "./tables/fact-shapes";

const procedures = dated(advanceConfirmationRows);

/**
 * The procedure of advance confirmation: who, when not, papers, fee and the three answers.
 *
 * 外国出願の禁止に関する事前確認. What an answer means on a day is for `assessForeignFiling`.
 *
 * @param on - the day whose law applies
 * @returns the procedure; `undefined` before 2024-05-01
 * @example
 * advanceConfirmation("2025-04-10")?.fee.yen; // => 25000
 * advanceConfirmation("2025-04-10")?.answers.map((one) => one.id);
 * // => ["not-specified", "clearly-no-effect", "not-clear"]
 * @see Act, Art. 79; Order, Art. 16
 * @category Patents: figures and procedures
 */
export function advanceConfirmation(on: LegalDate): AdvanceConfirmationProcedure | undefined {
  const row = procedures.on(on)[0];
  return row && gradedRow(row, on);
}

/** What decides whether an advance confirmation can be asked for. */
export interface AdvanceConfirmationFacts {
  /** The person intends to file the invention abroad. 外国出願をしようとする. */
  readonly intendsForeignFiling?: boolean | null | undefined;
  /**
   * The invention may be one of Art. 66(1): its field or an additional requirement is in doubt, or it is one. 該当し得る発明.
   */
  readonly mayBeSpecified?: boolean | null | undefined;
  /** A Japanese patent application describes the invention in its description, claims or drawings. 特許出願をしている. */
  readonly japaneseApplicationFiled?: boolean | null | undefined;
}

const availability = rule<AdvanceConfirmationFacts, "available" | "not-available">("act:79:1", {
  question: { ja: "事前確認を求めることができるか。", en: "Can an advance confirmation be asked for?" },
  answers: {
    available: { ja: "特許庁長官に確認を求めることができる", en: "the Commissioner of the Patent Office can be asked" },
    "not-available": { ja: "確認を求めることはできない", en: "it cannot be asked for" },
  },
  when: {
    available: allOf<AdvanceConfirmationFacts>(
      fact(
        "mayBeSpecified",
        "act:79:1",
        "法第六十六条第一項本文に規定する発明に該当し得る",
        "the invention may be one of Art. 66(1), main clause",
      ),
      fact(
        "intendsForeignFiling",
        "act:79:1",
        "その発明を記載した外国出願をしようとする",
        "the person intends to file it abroad",
      ),
      not(
        fact(
          "japaneseApplicationFiled",
          "act:79:1",
          "我が国でその発明を記載した特許出願をしている",
          "a Japanese patent application describes it",
        ),
      ),
    ),
  },
  shape: advanceConfirmationFactsShape,
  inForceFrom: chapterInForceFrom,
});

/**
 * Whether an advance confirmation can be asked for.
 *
 * 外国出願の禁止に関する事前確認の可否. Anyone who intends to file abroad can ask, while no Japanese application describes the invention;
 * once there is one, ask for the notice of non-forwarding (Art. 66(10)) instead. What an answer means is for
 * `assessForeignFiling`.
 *
 * @param facts - the intention, the invention and the application
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `available` or `not-available`
 * @example
 * assessAdvanceConfirmation(
 *   { intendsForeignFiling: true, mayBeSpecified: true, japaneseApplicationFiled: false },
 *   "2025-04-10",
 * ).answer; // => "available"
 * assessAdvanceConfirmation({ japaneseApplicationFiled: true }, "2025-04-10").answer; // => "not-available"
 * @see Act, Art. 79(1)
 * @category Patents
 */
export function assessAdvanceConfirmation(
  facts: AdvanceConfirmationFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<"available" | "not-available"> {
  return availability(facts, on, options);
}
