import { addDays } from "../calendar/days";
import { nextWorkingDay } from "../calendar/holidays";
import type { LegalDate } from "../calendar/legal-date";
import { addStatutoryPeriod } from "../calendar/period";
import type { Grade } from "../finding/grade";
import { act, type Citation, order, partOf } from "../law/citation";
import { type HistoryDay, type PatentApplicationKind, type ReadHistory, receivedByOfficeOn } from "./application-history";
import { chapterInForceFrom } from "./chapter-in-force";
import { isBefore } from "./recorded-day";

/** A clock of an application: the period within which it is forwarded, or after which one may file abroad. */
export interface ApplicationClock {
  /** `not-started` until the translation or the papers are filed; `unknown` where a day that it needs is not known. */
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
   * Only where the last day is a holiday: the first day after the period if it moved off that holiday. It is taken not to move, since
   * nobody has to act by it (known gap `patents-lapse-on-holiday`).
   */
  readonly elapsedIfMovedOn?: LegalDate;
  /** Facts that are not known. */
  readonly missing: readonly string[];
  /** The provision that fixes the base date. */
  readonly basis: Citation;
  /** `inferred` where a known gap touches it, and for the ten months of a divisional, which stand in no table. */
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
const papersLater: readonly PatentApplicationKind[] = ["foreign-language", "by-reference", "completed"];
const inNoTable: readonly PatentApplicationKind[] = ["converted-from-design", "from-utility-model-registration"];
const excluded = { firstDay: "excluded" } as const;

/** The three months of Art. 66(1), Order Art. 13. */
export const forwardingPeriod: Citation = /* @__PURE__ */ order("13");
/** The ten months of Art. 78(1), Order Art. 15. */
export const tenMonths: Citation = /* @__PURE__ */ order("15");
const forwardingTable = /* @__PURE__ */ act("66", 4);
const forwardingMain = /* @__PURE__ */ partOf(/* @__PURE__ */ act("66", 1), "main-clause");
const banTable = /* @__PURE__ */ act("78", 3);
const banProviso = /* @__PURE__ */ partOf(/* @__PURE__ */ act("78", 1), "proviso");

/**
 * The clock of three months (Art. 66(4)) or of ten months (Art. 78(3)); the tables differ in the row of the divisional.
 */
export function clockOf({ history, kinds }: ReadHistory, which: "forwarding" | "ban"): ApplicationClock {
  const forwarding = which === "forwarding";
  const main = forwarding ? forwardingMain : banProviso;
  if (kinds === undefined) return { state: "unknown", missing: ["kind"], basis: main, grade: "text", gaps: [] };
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
  if (kinds.some((kind) => inNoTable.includes(kind))) gaps.push("patents-base-date-in-no-table");
  const received = receivedByOfficeOn(history);
  if (forwarding && isBefore(received, chapterInForceFrom)) gaps.push("patents-pending-applications-and-ban");
  const grade: Grade = gaps.length > 0 || (!forwarding && kinds.includes("divisional")) ? "inferred" : "text";
  if (notStarted) return { state: "not-started", missing: [], basis, grade, gaps };
  if (!fromTable && missing.length === 0) {
    if (typeof history.filedOn === "string") baseDate = history.filedOn;
    else if (history.filedOn === undefined) return { state: "not-started", missing: [], basis, grade, gaps };
    else missing.push("filedOn");
  }
  const base = missing.length > 0 ? undefined : baseDate;
  if (base === undefined) return { state: "unknown", missing, basis, grade, gaps };
  const lastDay = addStatutoryPeriod(base, { months: forwarding ? 3 : 10 }, excluded);
  const moved = nextWorkingDay(lastDay);
  return {
    state: "running",
    baseDate: base,
    baseFact,
    lastDay,
    elapsedOn: addDays(lastDay, 1),
    ...(moved !== undefined && moved !== lastDay && { elapsedIfMovedOn: addDays(moved, 1) }),
    missing,
    basis,
    grade,
    gaps,
  };
}
