import { addDays } from "../calendar/days";
import { nextWorkingDay } from "../calendar/holidays";
import { addStatutoryPeriod } from "../calendar/period";
import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import {
  type ApplicationKind,
  type HistoryDay,
  isNoPatent,
  type PatentApplicationKind,
  type ReadHistory,
  receivedByOfficeOn,
} from "./application-history";
import { chapterInForceFrom } from "./chapter-in-force";
import { isBefore, laterDay } from "./recorded-day";

/** A clock of an application: the period within which it is forwarded, or after which one may file abroad. */
export interface ApplicationClock {
  /**
   * `not-started` until the translation or the papers are filed, and of what is no patent application; `unknown` where
   * a day that it needs is not known.
   */
  readonly state: "running" | "not-started" | "unknown";
  /** The day from which it is counted; that day itself is not counted. 起算の基礎となる日. */
  readonly baseDate?: LegalDate;
  /** The fact that gives that day. */
  readonly baseFact?: HistoryDay;
  /** Last day of the period (経過する日). */
  readonly lastDay?: LegalDate;
  /** First day after the period (経過した日). */
  readonly elapsedOn?: LegalDate;
  /**
   * Only where the last day is a holiday: the first day after the period if it moved off that holiday. It is taken not
   * to move, since nobody has to act by it (known gap `patents-lapse-on-holiday`).
   */
  readonly elapsedIfMovedOn?: LegalDate;
  /**
   * Only where the kind stands in no table: the first day after the period if it were counted from the day of
   * conversion. Between `elapsedOn` and it, whether the period is over is not known (known gap
   * `patents-base-date-in-no-table`).
   */
  readonly elapsedIfFromConversionOn?: LegalDate;
  /** Facts that are not known. */
  readonly missing: readonly string[];
  /** The provision that fixes the base date. */
  readonly basis: Citation;
  /** `inferred` where a known gap touches it. */
  readonly grade: Grade;
  /** Ids of known gaps that touch it. */
  readonly gaps: readonly string[];
}

/** Rows of the tables: the kind and the facts that give its day, the first that is given. */
const rows: readonly (readonly [PatentApplicationKind, ...HistoryDay[]])[] = [
  ["foreign-language", "translationFiledOn"],
  ["by-reference", "documentsFiledOn"],
  ["completed", "completionFiledOn", "documentsFiledOn"],
  ["divisional", "dividedOn"],
  ["converted-from-utility-model", "convertedOn"],
];
/** Kinds whose papers come later: before them the clock has not started. */
const papersLater: readonly ApplicationKind[] = ["foreign-language", "by-reference", "completed"];
/**
 * Kinds whose day stands in no table: counted from the deemed filing date by the letter, or from the conversion; not
 * known which.
 */
const inNoTable: readonly ApplicationKind[] = ["converted-from-design", "from-utility-model-registration"];
const excluded = { firstDay: "excluded" } as const;
/** Ids of known gaps. */
export const baseDateInNoTable = "patents-base-date-in-no-table";
const tenMonthsOfDivisional = "patents-ten-months-of-divisional";

/** The three months of Art. 66(1), Order Art. 13. */
export const forwardingPeriod: Citation = at("order:13");
/** The ten months of Art. 78(1), Order Art. 15. */
export const tenMonths: Citation = at("order:15");
const forwardingTable = at("act:66:4");
const forwardingMain = at("act:66:1 main-clause");
const banTable = at("act:78:3");
const banProviso = at("act:78:1 proviso");

/**
 * The clock of three months (Art. 66(4)) or of ten months (Art. 78(3)); the tables differ in the row of the divisional.
 */
export function clockOf(read: ReadHistory, which: "forwarding" | "ban"): ApplicationClock {
  const { history, kinds, openKinds } = read;
  const forwarding = which === "forwarding";
  const main = forwarding ? forwardingMain : banProviso;
  if (kinds === undefined) return { state: "unknown", missing: openKinds, basis: main, grade: "text", gaps: [] };
  if (isNoPatent(read)) return { state: "not-started", missing: [], basis: main, grade: "text", gaps: [] };
  const missing: string[] = [];
  let notStarted = false;
  let baseDate: LegalDate | undefined;
  let baseFact: HistoryDay = "filedOn";
  for (const [kind, ...facts] of rows) {
    if (!kinds.includes(kind) || (kind === "divisional" && !forwarding)) continue;
    const fact = facts.find((name) => history[name] !== undefined) ?? (facts.at(-1) as HistoryDay);
    const day = history[fact];
    if (typeof day === "string") {
      if (baseDate === undefined || day >= baseDate) {
        baseDate = day;
        baseFact = fact;
      }
    } else if (day === undefined && papersLater.includes(kind)) notStarted = true;
    else missing.push(fact);
  }
  const fromTable = baseDate !== undefined;
  const basis = fromTable || notStarted || missing.length > 0 ? (forwarding ? forwardingTable : banTable) : main;
  const gaps: string[] = [];
  const offTable = kinds.some((kind) => inNoTable.includes(kind));
  if (offTable) gaps.push(baseDateInNoTable);
  if (!forwarding && kinds.includes("divisional")) gaps.push(tenMonthsOfDivisional);
  if (forwarding && isBefore(receivedByOfficeOn(read), chapterInForceFrom))
    gaps.push("patents-pending-applications-and-ban");
  const grade: Grade = gaps.length > 0 ? "inferred" : "text";
  if (notStarted) return { state: "not-started", missing: [], basis, grade, gaps };
  if (!fromTable && missing.length === 0) {
    if (typeof history.filedOn === "string") baseDate = history.filedOn;
    else if (history.filedOn === undefined) return { state: "not-started", missing: [], basis, grade, gaps };
    else missing.push("filedOn");
  }
  const { convertedOn } = history;
  if (offTable && typeof convertedOn !== "string" && !missing.includes("convertedOn")) missing.push("convertedOn");
  const base = missing.length > 0 ? undefined : baseDate;
  if (base === undefined) return { state: "unknown", missing, basis, grade, gaps };
  const length = { months: forwarding ? 3 : 10 };
  const lastDay = addStatutoryPeriod(base, length, excluded);
  const fromConversion = offTable
    ? addStatutoryPeriod(laterDay(base, convertedOn as LegalDate), length, excluded)
    : lastDay;
  const moved = nextWorkingDay(lastDay);
  return {
    state: "running",
    baseDate: base,
    baseFact,
    lastDay,
    elapsedOn: addDays(lastDay, 1),
    ...(moved !== undefined && moved !== lastDay && { elapsedIfMovedOn: addDays(moved, 1) }),
    ...(fromConversion !== lastDay && { elapsedIfFromConversionOn: addDays(fromConversion, 1) }),
    missing,
    basis,
    grade,
    gaps,
  };
}

/**
 * Last day for forwarding. None for an international application, which is never forwarded, and none where it would lie
 * before the application itself.
 */
export function forwardingDeadlineOf(read: ReadHistory, { lastDay }: ApplicationClock): LegalDate | undefined {
  const never = read.kinds?.includes("pct-designating-japan") || isBefore(lastDay, receivedByOfficeOn(read));
  return never ? undefined : lastDay;
}
