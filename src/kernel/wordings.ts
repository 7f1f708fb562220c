import type { Citation } from "./citation";
import type { DatedRow } from "./dated";
import { type Grade, weakerGrade } from "./grade";
import type { LegalDate } from "./legal-date";
import { ordersOfChapterIII } from "./order-of-chapter-iii";
import { type Provision, provisionOf } from "./provision";
import { wordings, wordingsOfTheTenOrders } from "./tables/wordings";
import type { WordingCase, WordingRow } from "./wording-row";

/** A stretch of days for which one thing is known of the wordings that an answer rests on. */
export interface WordingStretch {
  readonly from: LegalDate;
  readonly case: WordingCase;
  readonly gaps: readonly string[];
  readonly evidence: readonly string[];
  /** The rows of the register that say so. */
  readonly rows: readonly WordingRow[];
}

/** From the least harm to the most. */
const byHarm: readonly WordingCase[] = ["A", "B", "E", "C", "D"];

/** Whether a provision is another one, or stands below it. */
export function isWithin(provision: Provision, outer: Provision): boolean {
  return provision === outer || (provision.startsWith(outer) && /^[: ]/.test(provision.slice(outer.length)));
}

/** The register, a row for each provision. */
export const wordingRows: readonly WordingRow[] = [
  ...wordings.flatMap((row) => row.provisions.map((provision) => ({ ...row, provision }))),
  ...wordingsOfTheTenOrders.flatMap((row) =>
    ordersOfChapterIII.flatMap((order) =>
      row[order === "mic" ? "inMic" : "articles"].map((article) => ({ ...row, provision: `${order}:${article}` })),
    ),
  ),
];

/** The rows of each law, by its word: no row of another law says anything of a provision. */
const rowsOfLaws: ReadonlyMap<string, readonly WordingRow[]> = byLaw();

function byLaw(): ReadonlyMap<string, readonly WordingRow[]> {
  const laws = new Map<string, WordingRow[]>();
  for (const row of wordingRows) {
    const law = lawOf(row.provision);
    laws.set(law, [...(laws.get(law) ?? []), row]);
  }
  return laws;
}

function lawOf(provision: Provision): string {
  return provision.split(/[: ]/, 1)[0] as string;
}

function rowsFor(provision: Provision): readonly WordingRow[] {
  return rowsOfLaws.get(lawOf(provision)) ?? [];
}

/** The row of the register that says most closely what is known of a provision on a day. */
function rowOf(provision: Provision, on: LegalDate): WordingRow | undefined {
  let closest: WordingRow | undefined;
  for (const row of rowsFor(provision)) {
    if (row.from > on || !isWithin(provision, row.provision)) continue;
    const deeper = closest === undefined || row.provision.length > closest.provision.length;
    if (deeper || (row.provision === closest?.provision && row.from >= closest.from)) closest = row;
  }
  return closest;
}

/**
 * What is known of the wordings that an answer rests on, over time.
 *
 * @param provisions - the provisions that the answer rests on
 * @returns one stretch for each day on which what is known changes, in order; before the first, all was read
 */
export function wordingsOf(provisions: readonly Provision[]): readonly WordingStretch[] {
  const days = new Set<LegalDate>();
  for (const one of provisions) for (const row of rowsFor(one)) if (isWithin(one, row.provision)) days.add(row.from);
  const stretches = [...days].sort().map((from) => stretchFrom(provisions, from));
  // A day on which nothing changes for these provisions begins no stretch.
  return stretches.filter(({ rows }, index) => {
    const before = stretches[index - 1]?.rows ?? [];
    return rows.length !== before.length || rows.some((row, at) => row !== before[at]);
  });
}

/** What is known of some provisions from a day on. */
function stretchFrom(provisions: readonly Provision[], from: LegalDate): WordingStretch {
  const found = new Set(provisions.flatMap((one) => rowOf(one, from) ?? []));
  const worst = Math.max(0, ...[...found].map((row) => byHarm.indexOf(row.case)));
  const rows = [...found].filter((row) => row.case === byHarm[worst]);
  return {
    from,
    case: byHarm[worst] as WordingCase,
    gaps: [...new Set(rows.flatMap((row) => row.gap ?? []))],
    evidence: [...new Set(rows.flatMap((row) => row.evidence ?? []))],
    rows,
  };
}

/** The stretch of a day: the last that has begun. */
export function stretchOn(stretches: readonly WordingStretch[], on: LegalDate): WordingStretch | undefined {
  let last: WordingStretch | undefined;
  for (const stretch of stretches) if (stretch.from <= on) last = stretch;
  return last?.case === "A" ? undefined : last;
}

/** What is known of the wording of one provision on a day; `undefined` where it was read. */
export function wordingOn(provision: Provision, on: LegalDate): WordingRow | undefined {
  const row = rowOf(provision, on);
  return row?.case === "A" ? undefined : row;
}

/** Grade and gaps of what a row or a day rests on. */
export interface Graded {
  readonly grade: Grade;
  readonly gaps?: readonly string[];
}

/**
 * Grade and gaps, in the wording of a day, of something that was read with a grade: a row of a table, a day of a timeline.
 *
 * What rests on a wording that was not read is carried on as last read, `inferred` at most, with the gaps that say so.
 *
 * @param provisions - what it rests on
 * @param grade - how it was read
 * @param on - the day
 * @param gaps - known gaps that touch it on every day
 */
export function gradedOn(provisions: Citation | readonly Citation[], grade: Grade, on: LegalDate, gaps: readonly string[] = []): Graded {
  const known = stretchFrom([provisions].flat().map(provisionOf), on);
  const all = [...new Set([...gaps, ...known.gaps])];
  return {
    grade: known.case === "A" ? grade : weakerGrade(grade, "inferred"),
    ...(all.length === 0 ? undefined : { gaps: all }),
  };
}

/**
 * A row of a table as it is carried on in the wording of a day: the row itself where that was read, else with the grade and the gaps that
 * say so.
 */
export function gradedRow<Row extends Pick<DatedRow, "basis" | "source" | "gaps">>(row: Row, on: LegalDate): Row {
  const { grade, gaps } = gradedOn(row.basis, row.source.grade, on, row.gaps);
  return gaps === row.gaps || gaps === undefined ? row : { ...row, source: { ...row.source, grade }, gaps };
}
