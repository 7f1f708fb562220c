import { addStatutoryPeriod } from "../calendar/period";
import { type Criterion, criterion } from "../finding/condition";
import type { CriterionOptions, FactPath } from "../finding/fact";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";
import { dayWithoutItsEvent } from "./tables/issues";

/** Whether a day lies within years counted from another with its first day (起算して). */
function withinYears(from: unknown, years: number, on: LegalDate): boolean | undefined {
  if (!isLegalDate(from)) return undefined;
  // Years that would end after the last year of the calendar have not passed on any day.
  if (Number(from.slice(0, 4)) + years > 9999) return true;
  return on <= addStatutoryPeriod(from, { years }, { firstDay: "included" });
}

const yearsInWords = { 2: { ja: "二", en: "two" }, 5: { ja: "五", en: "five" } } as const;

/** What the years are counted from, in the words of the article. */
const since = {
  punishment: {
    ja: "刑の執行を終わり、又は執行を受けることがなくなった日",
    en: "the day on which the punishment was served or ceased to be executable",
  },
  revocation: { ja: "指定の取消しの日", en: "the day of the revocation" },
  "officer's-punishment": {
    ja: "役員の刑の執行を終わり、又は執行を受けることがなくなった日",
    en: "the day on which the officer's punishment was served or ceased to be executable",
  },
  "that-revocation": {
    ja: "役員であった金融機関の指定の取消しの日",
    en: "the day of the revocation of the institution of which one was an officer",
  },
} as const;

/**
 * A criterion that a number of years has not passed since a day, that day counted. 起算して…年を経過しない. A punishment that has
 * not ended keeps them from beginning.
 *
 * @param path - the day, among the facts; `"not-ended"` of a punishment that is still to be served
 * @param years - how many
 * @param provision - where the disqualification stands
 */
export function within<Facts>(
  path: FactPath<Facts>,
  years: keyof typeof yearsInWords,
  provision: Provision,
  { id, from }: Required<Pick<CriterionOptions, "id">> & { readonly from: keyof typeof since },
): Criterion<Facts> {
  const names = (path as string).split(".");
  const { ja, en } = yearsInWords[years];
  return criterion<Facts>({
    id,
    text: {
      ja: `${since[from].ja}から起算して${ja}年を経過しない`,
      en: `${en} years have not passed since ${since[from].en}, that day counted`,
    },
    basis: at(provision),
    facts: [path],
    test: (facts, on) => {
      const day = valueAt(facts, names);
      return day === notEnded ? true : withinYears(day, years, on);
    },
  });
}

/** Of a punishment: it is still being served, or can still be executed. */
export const notEnded = "not-ended";

function valueAt(facts: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (value, name) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[name],
    facts,
  );
}

/** A day of a punishment or a revocation that is said not to have been: both are not known then. */
export interface DayOfEvent {
  /** Whether it was. */
  readonly event: string;
  /** Its day. */
  readonly day: string;
  /** Where the disqualification stands. */
  readonly provision: Provision;
}

/** The facts with what contradicts itself not known, and the contradictions. */
export function withoutContradictions<Facts>(
  facts: Facts,
  pairs: readonly DayOfEvent[],
): { readonly facts: Facts; readonly issues: readonly Issue[] } {
  const wrong = pairs.filter(({ event, day }) => {
    const given = valueAt(facts, day.split("."));
    return valueAt(facts, event.split(".")) === false && given !== undefined && given !== null;
  });
  const issues = wrong.map(({ day, provision }) => ({ ...dayWithoutItsEvent(day.split(".")), basis: at(provision) }));
  const read = wrong.reduce<unknown>(
    (read, { event, day }) => unknownAt(unknownAt(read, event.split(".")), day.split(".")),
    facts,
  );
  return { facts: read as Facts, issues };
}

function unknownAt(facts: unknown, [name = "", ...rest]: readonly string[]): unknown {
  const inner = (facts as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return { ...(facts as object), [name]: rest.length === 0 ? null : unknownAt(inner, rest) };
}
