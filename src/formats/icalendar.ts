import { addDays } from "../calendar/days";
import type { LegalDate } from "../calendar/legal-date";
import type { Language } from "../finding/text";
import { formatCitation } from "../law/format-citation";
import type { Timeline } from "../lifecycle/timeline";
import { inOrder } from "./boundaries";

/** How a timeline becomes a calendar. */
export interface CalendarOptions {
  /** Language of the entries; Japanese unless stated. */
  readonly lang?: Language;
  /** What the timeline belongs to, such as a docket number. It begins every UID, so that a later export replaces an earlier one. */
  readonly subject?: string;
  /** The day of the export (DTSTAMP); the last day of the timeline unless stated, since nothing here reads the clock. */
  readonly exportedOn?: LegalDate;
}

/**
 * Writes the boundaries of a timeline as an iCalendar file (RFC 5545): one all-day event each.
 *
 * 日程のカレンダー形式。Use it to put the days of a review or of an application into a calendar. It sets no alarm and moves no day.
 *
 * A UID is made of the subject and the id of the boundary, not of its date: when a date moves, the calendar moves the entry.
 *
 * @param timeline - such as the result of `reviewTimeline` or `patentTimeline`
 * @param options - language, subject and day of the export
 * @returns the text of an `.ics` file, lines ended by CRLF and folded at 75 octets
 * @example
 * toICalendar(reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-02"), { subject: "R-1" }).includes("DTSTART;VALUE=DATE:20260501"); // => true
 * @see RFC 5545 https://www.rfc-editor.org/rfc/rfc5545
 * @category Calendars
 * @since 0.1.0
 */
export function toICalendar(timeline: Timeline, options: CalendarOptions = {}): string {
  const lang = options.lang ?? "ja";
  const boundaries = inOrder(timeline);
  const stamp = options.exportedOn ?? boundaries.at(-1)?.date ?? "1970-01-01";
  const seen = new Map<string, number>();
  const events = boundaries.flatMap((one) => {
    const id = one.id ?? `${formatCitation(one.basis, "en")}-${one.what.en}`;
    const again = seen.get(id) ?? 0;
    seen.set(id, again + 1);
    const uid = `${[options.subject ?? "timeline", id, ...(again === 0 ? [] : [String(again + 1)])].map(named).join("/")}@espa-jp`;
    return [
      "BEGIN:VEVENT",
      `UID:${uid}`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(one.date)}`,
      `DTEND;VALUE=DATE:${compact(addDays(one.date, 1))}`,
      `SUMMARY:${escaped(options.subject === undefined ? one.what[lang] : `${options.subject}: ${one.what[lang]}`)}`,
      `DESCRIPTION:${escaped(formatCitation(one.basis, lang))}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ];
  });
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//espa-jp//espa-jp//EN", "CALSCALE:GREGORIAN", ...events, "END:VCALENDAR"]
    .flatMap(fold)
    .map((line) => `${line}\r\n`)
    .join("");
}

/** A part of a UID in ASCII, other for every other text: two docket numbers in kanji must not become one. */
function named(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}

function compact(date: LegalDate): string {
  return date.replaceAll("-", "");
}

/** RFC 5545, section 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, "\\n");
}

/** RFC 5545, section 3.1: at most 75 octets a line, a character never cut in two. */
function fold(line: string): readonly string[] {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) as number;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  lines.push(current);
  return lines;
}
