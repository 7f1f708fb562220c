import { addStatutoryPeriod } from "../calendar/period";
import { type Criterion, criterion } from "../finding/condition";
import type { CriterionOptions, FactPath } from "../finding/fact";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";

/** Whether a day lies within years counted from another with its first day (起算して). */
function withinYears(from: unknown, years: number, on: LegalDate): boolean | undefined {
  if (!isLegalDate(from)) return undefined;
  // Years that would end after the last year of the calendar have not passed on any day.
  if (Number(from.slice(0, 4)) + years > 9999) return true;
  return on <= addStatutoryPeriod(from, { years }, { firstDay: "included" });
}

const yearsInWords = { 2: { ja: "二", en: "two" }, 5: { ja: "五", en: "five" } } as const;

/**
 * A criterion that a number of years has not passed since a day, that day counted. 起算して…年を経過しない.
 *
 * @param path - the day, among the facts
 * @param years - how many
 * @param provision - where the disqualification stands
 */
export function within<Facts>(
  path: FactPath<Facts>,
  years: keyof typeof yearsInWords,
  provision: Provision,
  { id }: Required<Pick<CriterionOptions, "id">>,
): Criterion<Facts> {
  const names = (path as string).split(".");
  const { ja, en } = yearsInWords[years];
  return criterion<Facts>({
    id,
    text: { ja: `起算して${ja}年を経過しない`, en: `${en} years have not passed, the first day counted` },
    basis: at(provision),
    facts: [path],
    test: (facts, on) =>
      withinYears(
        names.reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[name], facts),
        years,
        on,
      ),
  });
}
