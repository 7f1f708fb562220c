import type { DayRow } from "../finding/timeline";
import type { LegalDate } from "../kernel/legal-date";

/**
 * The last day of the year of priority. The Paris Convention has no id of its own here: Art. 26 of the Patent Act is
 * the provision by which a treaty has effect.
 */
export function yearOfPriorityRow(day: LegalDate | undefined): DayRow<"priority-year-end"> {
  return [
    "priority-year-end",
    day,
    "patent-act:26",
    "優先期間（パリ条約第四条Ｃ）の末日",
    "last day of the year of priority (Paris Convention Art. 4C)",
  ];
}
