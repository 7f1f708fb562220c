import type { Citation } from "./citation";
import type { Grade } from "./grade";
import { existingDay, type LegalDate } from "./legal-date";
import type { BilingualText } from "./text";

/** Where a row was read and how far it can be trusted. 典拠. */
export interface Source {
  /** How far it can be trusted. @schema SourceGrade */
  readonly grade: Grade;
  /** What was read, in the words of the field: an instrument, an official page, a press report. */
  readonly read?: BilingualText;
  /** The day on which it was read or last checked. */
  readonly checkedOn?: LegalDate;
  /** What a reader must know before relying on it. */
  readonly note?: BilingualText;
}

/** Where a record was read, in the language of its keeper. 記録の典拠. */
export interface RecordSource {
  /** How far it can be trusted. @schema SourceGrade */
  readonly grade: Grade;
  /**
   * What was read, in the words of the field: an instrument, an official page, a press report.
   * @minLength 1 @maxLength 1000
   */
  readonly read?: string;
  /** The day on which it was read or last checked. */
  readonly checkedOn?: LegalDate;
  /** What a reader must know before relying on it. @minLength 1 @maxLength 2000 */
  readonly note?: string;
}

/** A row that the law can change: it holds from `from` up to the day before `until`. */
export interface DatedRow {
  /** First day on which the row holds. */
  readonly from: LegalDate;
  /** First day on which it no longer holds; absent while it holds. */
  readonly until?: LegalDate;
  /** The provision that says so. */
  readonly basis: Citation;
  readonly source: Source;
  /** Ids of the known gaps that touch the row on the day asked for; see `knownGaps()`. @minLength 1 @maxItems 1000 */
  readonly gaps?: readonly string[];
}

/**
 * Tells whether a dated row holds on a day.
 *
 * @param row - anything with `from` and `until`
 * @param on - the day whose law is asked for
 * @returns true from `from` up to the day before `until`
 * @throws EspaError `not-a-legal-date` where the day does not exist: no row could say so
 * @example
 * holdsOn({ from: "2022-12-23", until: "2024-02-02" }, "2024-02-02"); // => false
 * @category Law in time
 */
export function holdsOn(row: { readonly from: LegalDate; readonly until?: LegalDate }, on: LegalDate): boolean {
  return covers(row, existingDay(on));
}

function covers({ from, until }: Pick<DatedRow, "from" | "until">, day: LegalDate): boolean {
  return from <= day && (until === undefined || day < until);
}

/** A table whose rows hold from day to day. */
export interface DatedTable<Row> {
  readonly rows: readonly Row[];
  /** The rows that hold on a day. */
  readonly on: (day: LegalDate) => readonly Row[];
  /** The row of a key that holds on a day. */
  readonly find: (key: unknown, day: LegalDate) => Row | undefined;
  /** Whether one of the rows holds on a day. */
  readonly holds: (row: Row, day: LegalDate) => boolean;
}

/**
 * Makes a dated table: the one place that compares a row with a day. 時点ごとの表.
 *
 * All three throw `EspaError` `not-a-legal-date` on a day that does not exist: they could only answer 'none'.
 *
 * @param rows - the rows, tables already
 * @param keysOf - the keys of a row; its `id` where nothing is said
 */
export function dated<Row extends Pick<DatedRow, "from" | "until">>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[] = (row) => [String((row as { readonly id?: unknown }).id)],
): DatedTable<Row> {
  Object.freeze(rows);
  const byKey = new Map<unknown, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const before = byKey.get(key);
      if (before === undefined) byKey.set(key, [row]);
      else before.push(row);
    }
  }
  return {
    rows,
    on: (day) => {
      const on = existingDay(day);
      return rows.filter((row) => covers(row, on));
    },
    find: (key, day) => {
      const on = existingDay(day);
      return byKey.get(key)?.find((row) => covers(row, on));
    },
    holds: holdsOn,
  };
}

/**
 * Freezes a table, its rows and everything in them, so that no caller can change the law.
 *
 * @param value - literals only
 * @returns the same value, deeply frozen
 * @category Law in time
 */
export function table<const T>(value: T): T {
  freeze(value);
  return value;
}

/** Apart from `table`, whose calls a bundler may drop where their result is not used. */
function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}
