import type { Citation } from "./citation";
import type { DatedRow } from "./dated";
import { type Grade, weakerGrade } from "./grade";
import type { LegalDate } from "./legal-date";
import { ordersOfChapterIII } from "./order-of-chapter-iii";
import { at, type Provision, provisionOf, writtenUnder } from "./provision";
import { notLookedFor as notLookedForRows, wordings, wordingsOfTheTenOrders } from "./tables/wordings";
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

/** Whether a provision that is cited is that of a row, or stands below it. */
export function isOfRow(basis: Citation, { law, provision }: WordingRow): boolean {
  return basis.law === law && isWithin(writtenUnder(lawOf(provision), basis), provision);
}

/** The register, a row for each provision. */
export const wordingRows: readonly WordingRow[] = placed([
  ...wordings.flatMap(({ provisions, ...row }) => provisions.map((provision) => rowAt(provision, row))),
  ...wordingsOfTheTenOrders.flatMap(({ articles, inMic, ...row }) =>
    ordersOfChapterIII.flatMap((order) =>
      (order === "mic" ? inMic : articles).map((article) => rowAt(`${order}:${article}`, row)),
    ),
  ),
]);

function rowAt(provision: Provision, row: Omit<WordingRow, "provision" | "law" | "within">): WordingRow {
  return { provision, law: at(provision).law, ...row };
}

/** Whether what is known of a wording leaves something to read. */
export function isOpen({ case: of }: Pick<WordingRow, "case">): boolean {
  return of === "C" || of === "D" || of === "E";
}

/** The rows, each with what it stands in. */
function placed(rows: readonly WordingRow[]): readonly WordingRow[] {
  const open = rows.filter(isOpen);
  return rows.map((row) => {
    const within = open.flatMap(({ provision, from }) =>
      from === row.from && provision !== row.provision && isWithin(row.provision, provision) ? [provision] : [],
    );
    return within.length === 0 ? row : { ...row, within };
  });
}

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

/** The gap of every day for which an amendment may have been promulgated that was not looked for. */
const afterSurvey = "law-after-survey";

/** The first day for which an amendment may have been missed, of whatever law has no later one of its own. */
export const notLookedForSince: LegalDate =
  notLookedForRows.find(({ laws }) => laws === undefined)?.since ?? "9999-12-31";

/** The first day for which an amendment of the law of a provision may have been missed. */
function notLookedFor(provision: Provision): LegalDate {
  const law = lawOf(provision);
  return notLookedForRows.find(({ laws }) => laws?.includes(law))?.since ?? notLookedForSince;
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
  for (const one of provisions) {
    for (const row of rowsFor(one)) if (isWithin(one, row.provision)) days.add(row.from);
    days.add(notLookedFor(one));
  }
  const stretches = [...days].sort().map((from) => stretchFrom(provisions, from));
  // A day on which nothing changes for these provisions begins no stretch.
  return stretches.filter(({ rows, gaps }, index) => {
    const before = stretches[index - 1] ?? { rows: [], gaps: [] };
    return (
      rows.length !== before.rows.length ||
      gaps.length !== before.gaps.length ||
      rows.some((row, at) => row !== before.rows[at])
    );
  });
}

/**
 * The gaps of a row, and those of earlier amendments of the same provision: what came later does not show what those
 * changed.
 */
function gapsUpTo(row: WordingRow): readonly string[] {
  let gaps: readonly string[] = [];
  for (const one of rowsFor(row.provision)) {
    if (one.provision !== row.provision || one.from > row.from) continue;
    gaps = one.case === "A" ? [] : [...gaps, ...(one.gap === undefined ? [] : [one.gap])];
  }
  return gaps;
}

/** What is known of some provisions from a day on. */
function stretchFrom(provisions: readonly Provision[], from: LegalDate): WordingStretch {
  const found = new Set(provisions.flatMap((one) => rowOf(one, from) ?? []));
  const late = provisions.some((one) => from >= notLookedFor(one));
  const worst = Math.max(0, ...[...found].map((row) => byHarm.indexOf(row.case)));
  const rows = [...found].filter((row) => row.case === byHarm[worst]);
  return {
    from,
    // What was promulgated since the register was complete may have amended what was read.
    case: worst === 0 && late ? "B" : (byHarm[worst] as WordingCase),
    // What closes an answer hides no other amendment: every gap of what it rests on is named, those of the worst first.
    gaps: [...new Set([...[...rows, ...found].flatMap(gapsUpTo), ...(late ? [afterSurvey] : [])])],
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
  if (row !== undefined && row.case !== "A") return row;
  const from = notLookedFor(provision);
  return on >= from ? rowAt(lawOf(provision), { from, case: "B", gap: afterSurvey }) : undefined;
}

/** Grade and gaps of what a row or a day rests on. */
export interface Graded {
  readonly grade: Grade;
  readonly gaps?: readonly string[];
}

/**
 * Grade and gaps, in the wording of a day, of something that was read with a grade: a row of a table, a day of a
 * timeline.
 *
 * What rests on a wording that was not read is carried on as last read, `inferred` at most, with the gaps that say so.
 *
 * @param provisions - what it rests on
 * @param grade - how it was read
 * @param on - the day
 * @param gaps - known gaps that touch it on every day
 */
export function gradedOn(
  provisions: Citation | readonly Citation[],
  grade: Grade,
  on: LegalDate,
  gaps: readonly string[] = [],
): Graded {
  return gradedIn(stretchFrom([provisions].flat().map(provisionOf), on), grade, gaps);
}

/**
 * The gaps of each of several provisions: what hangs on all of them is no surer of one for another that is less sure.
 */
export function gapsOfEach(provisions: readonly Citation[], on: LegalDate): readonly string[] {
  return [...new Set(provisions.flatMap((one) => gradedOn(one, "text", on).gaps ?? []))];
}

/** Grade and gaps in a stretch of the register; what was read before all of them stands as it was read. */
function gradedIn(known: WordingStretch | undefined, grade: Grade, gaps: readonly string[] = []): Graded {
  const all = [...new Set([...gaps, ...(known?.gaps ?? [])])];
  return {
    grade: known === undefined || known.case === "A" ? grade : weakerGrade(grade, "inferred"),
    ...(all.length === 0 ? undefined : { gaps: all }),
  };
}

/**
 * A row of a table as it is carried on in the wording of a day: the row itself where that was read, else with the grade
 * and the gaps that say so.
 */
export function gradedRow<Row extends Pick<DatedRow, "basis" | "source" | "gaps">>(row: Row, on: LegalDate): Row {
  return carriedOn(row, gradedOn(row.basis, row.source.grade, on, row.gaps));
}

/** The same of a row that rests on provisions of which the stretches of the register are at hand. */
export function gradedRowIn<Row extends Pick<DatedRow, "source" | "gaps">>(
  wordings: readonly WordingStretch[],
  row: Row,
  on: LegalDate,
): Row {
  return carriedOn(row, gradedIn(stretchOn(wordings, on), row.source.grade, row.gaps));
}

function carriedOn<Row extends Pick<DatedRow, "source" | "gaps">>(row: Row, { grade, gaps }: Graded): Row {
  return gaps === row.gaps || gaps === undefined ? row : { ...row, source: { ...row.source, grade }, gaps };
}
