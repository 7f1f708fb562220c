import type { Condition } from "../finding/condition";
import { allOf, anyOf, decided, type Named } from "../finding/condition";
import { type Finding, type Question, undetermined } from "../finding/finding";
import type { Truth } from "../finding/truth";
import { table } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import {
  additionalRequirementCriteria,
  additionalRequirementMet,
  type WithAdditionalRequirement,
} from "./additional-requirement";
import { chapterInForceFrom } from "./chapter-in-force";
import { earlierDay, isBefore } from "./recorded-day";
import { type FieldLevel, type FieldMatches, matchFields, type ScreeningRiders } from "./screening";

/** What decides whether an invention is one of the main clause of Art. 66(1). */
export interface InventionFacts extends ScreeningRiders, WithAdditionalRequirement {
  /**
   * Symbols of the International Patent Classification of this one invention. 国際特許分類記号.
   * @schema IpcSymbolText @maxItems 10000
   */
  readonly ipc?: readonly string[] | undefined | null;
}

/** The criteria of Art. 66(1), main clause, for one invention on one day, and what they rest on. */
export interface InventionCriteria<Facts extends InventionFacts> {
  /** In a field without additional requirement, or in one with it and an additional requirement is met. */
  readonly condition: Condition<Facts>;
  readonly matches: FieldMatches;
  /** The symbols were read by the table of the filing date, since they left it later. */
  readonly earlierTable: boolean;
  /** Ids of the known gaps because of which a finding that rests on the condition is `inferred`. */
  readonly gaps: readonly string[];
  /**
   * Where a field needs an additional requirement, it rests on taking limb (ii) not to be met since there is no
   * application.
   */
  readonly restsOnNoApplication: boolean;
}

const mainClause = at("act:66:1 main-clause");

/** Any limb of the additional requirement, where limb (ii) is not met since there is no application. */
const metWithoutApplication: Condition<InventionFacts> = anyOf<InventionFacts>(
  ...additionalRequirementCriteria.map((limb) =>
    limb.id === "application-by-state-or-nrda" ? decided({ ...limb, grade: "inferred" }, false) : limb,
  ),
);

/** Level of a field as a truth. */
function truthOf(level: FieldLevel): Truth {
  return level === 3 ? true : level === 2 ? undefined : false;
}

const unconditionalField = table({
  id: "unconditional-field",
  text: {
    ja: "付加要件を要しない特定技術分野に属する",
    en: "in a specified field that needs no additional requirement",
  },
  basis: at("order:12:1"),
});
const conditionalField = table({
  id: "conditional-field",
  text: { ja: "付加要件を要する特定技術分野に属する", en: "in a specified field that needs an additional requirement" },
  basis: at("order:12:2"),
});

/**
 * Builds the criteria from the symbols. A symbol that left the table between filing and decision counts as on the day
 * of filing, since the fields themselves did not change: grade `inferred`.
 *
 * @param facts - the invention
 * @param on - the day whose table applies
 * @param filedOn - the filing date, where the table of that day may help
 * @param applicationExists - false before any application: limb (ii) of the additional requirement presupposes one
 */
export function inventionCriteria<Facts extends InventionFacts>(
  facts: Facts,
  on: LegalDate,
  filedOn: LegalDate | undefined,
  applicationExists: boolean,
): InventionCriteria<Facts> {
  let matches = matchFields(facts.ipc, on, facts);
  let earlierTable = false;
  if (matches.leftTable) {
    // Filed before there was a table, only that of the day can tell.
    const tableOf = isBefore(filedOn, chapterInForceFrom) ? on : earlierDay(filedOn ?? on, on);
    const atFiling = matchFields(facts.ipc, tableOf, facts);
    if (!atFiling.leftTable) {
      matches = atFiling;
      earlierTable = true;
    }
  }
  const field = (named: Named, level: FieldLevel, missing: readonly string[]): Condition<Facts> =>
    decided(
      earlierTable || level === 1 ? { ...named, grade: "inferred" } : named,
      truthOf(level),
      missing.map((path) => (path === "symbols" ? "ipc" : path)),
    );
  const unconditional = field(unconditionalField, matches.unconditional, matches.missingUnconditional);
  const limbInferred = !applicationExists && facts.additionalRequirement?.byStateOrNrda !== false;
  const { defence, commissionedRightLeft, stateTookPart } = facts.additionalRequirement ?? {};
  const restsOnNoApplication = limbInferred && ![defence, commissionedRightLeft, stateTookPart].includes(true);
  const gaps = [...matches.gaps, ...(earlierTable ? ["patents-table-of-which-day"] : [])];
  const whole = { matches, earlierTable, gaps, restsOnNoApplication };
  if (matches.unreadable && matches.unconditional === 2) return { ...whole, condition: unconditional };
  return {
    ...whole,
    condition: anyOf<Facts>(
      unconditional,
      allOf<Facts>(
        field(conditionalField, matches.conditional, matches.missingConditional),
        limbInferred ? metWithoutApplication : additionalRequirementMet,
      ),
    ),
  };
}

/** The items that are met. */
export function metItems({ matches }: FieldMatches): readonly number[] {
  return [...new Set(matches.filter(({ level }) => level === 3).map(({ field }) => field.line.item))];
}

/** The provision that names these inventions. */
export const artSixtySixMainClause = mainClause;

/** Where no fact could change the answer, what is undetermined lies outside what the library covers. */
export function settled<Answer extends string>(
  asked: Pick<Question<never, Answer>, "question" | "basis">,
  finding: Finding<Answer>,
): Finding<Answer> {
  if (finding.why !== "facts-missing" || finding.missing.length > 0) return finding;
  const { safeSide: _, ...rest } = finding;
  const { why, answerText } = undetermined(asked, finding.on, "out-of-coverage");
  return { ...rest, why, answerText, missing: [] };
}
