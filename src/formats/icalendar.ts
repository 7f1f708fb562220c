import { addDays, daysBetween } from "../calendar/days";
import type { Boundary, Timeline } from "../finding/timeline";
import { defineIssue, EspaError } from "../kernel/issue";
import { knownLanguage } from "../kernel/language";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import type { BilingualText, Language } from "../kernel/text";
import { formatCitation } from "../law/format-citation";
import { boundariesByDay, textOf } from "./boundaries";
import { caveatsOf } from "./caveats";
import { withoutControls } from "./characters";
import { hash } from "./hash";

/** How a timeline becomes a calendar. */
export interface CalendarOptions {
  /** Language of the entries; Japanese unless stated. */
  readonly lang?: Language;
  /**
   * What the timeline belongs to, such as a docket number. The UIDs are made of it, so that a later export of the case
   * replaces an earlier one even where days have moved. Give each case a subject of its own.
   */
  readonly subject?: string;
  /** The day of the export (DTSTAMP, in UTC); 1970-01-01 unless stated, since nothing here reads the clock. */
  readonly exportedOn?: LegalDate;
  /**
   * The revision of the entries (SEQUENCE), a whole number that only goes up; unless stated, the day of the export
   * counted from 1970-01-01, so that a later export replaces an earlier one.
   */
  readonly sequence?: number;
  /**
   * Sets an alarm so many days before each day, at its beginning; none unless stated. At most ten, each of 0 to 366
   * days.
   */
  readonly alarmDaysBefore?: readonly number[];
}

const notASequence = defineIssue("not-a-sequence", {
  ja: "改訂番号は、0以上2147483647以下の整数です。",
  en: "The sequence is a whole number from 0 to 2147483647.",
});
const notAlarms = defineIssue("not-alarm-days", {
  ja: "通知は、0以上366以下の整数（何日前か）を10個までです。",
  en: "Alarms are at most ten whole numbers of days from 0 to 366.",
});

/** Ends the summary of an entry that was not read in the text of the law. */
const unsure: BilingualText = { ja: "（要確認）", en: " (to be verified)" };

/**
 * Writes the boundaries of a timeline as an iCalendar file (RFC 5545): one all-day event each.
 *
 * 日程のカレンダー形式。Use it to put the days of a review or of an application into a calendar. It sets no alarm that was not
 * asked for, and moves no day.
 *
 * A UID is made of the case and the id of the boundary. The case is its subject; without one, it is known by its days:
 * two cases share UIDs only where all their days are the same, and a case whose days have moved is another. Where the
 * timeline was not read in the text of the law, a gap touches it, or something of it is not known, each event says so
 * in its description, and is tentative; a calendar without an event says it itself.
 *
 * @param timeline - such as the result of `reviewTimeline` or `patentTimeline`, with its grade and its gaps
 * @param options - language, subject, day of the export, revision and alarms
 * @returns the text of an `.ics` file, lines ended by CRLF and folded at 75 octets
 * @throws EspaError `not-a-legal-date` where `exportedOn` or a day of the timeline does not exist; `not-a-timeline`
 * where there are no boundaries, as of a history that cannot have happened (a result that is undetermined may have
 * none); `not-a-text` where the subject is no text; `not-a-sequence`; `not-alarm-days`; `unknown-language`
 * @example
 * toICalendar(reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-02"), { subject: "R-1" }).includes(
 *   "DTSTART;VALUE=DATE:20260501",
 * ); // => true
 * @see RFC 5545 https://www.rfc-editor.org/rfc/rfc5545
 * @category Calendars
 */
export function toICalendar(timeline: Timeline, options?: CalendarOptions): string {
  const { lang: asked = "ja", exportedOn = "1970-01-01", subject: about } = options ?? {};
  const lang = knownLanguage(asked);
  if (!isLegalDate(exportedOn)) throw new EspaError(notALegalDate(["exportedOn"]));
  const { sequence = Math.max(0, daysBetween("1970-01-01", exportedOn)), alarmDaysBefore = [] } = options ?? {};
  if (!isWhole(sequence, 2_147_483_647)) throw new EspaError(notASequence(["sequence"]));
  if (
    !Array.isArray(alarmDaysBefore) ||
    alarmDaysBefore.length > 10 ||
    // A hole of a list is passed over by `every`, and would be an alarm of no day.
    !Array.from(alarmDaysBefore).every((one) => isWhole(one, 366))
  )
    throw new EspaError(notAlarms(["alarmDaysBefore"]));
  const alarms = [...new Set<number>(alarmDaysBefore)].sort((a, b) => b - a);
  const given = textOf(about, "subject");
  const subject = given === undefined || given.trim() === "" ? undefined : given;
  const boundaries = boundariesByDay(timeline);
  const caveats = caveatsOf(timeline, lang);
  const ids = idsOf(boundaries);
  const ofCase = hash(
    subject === undefined
      ? `days\n${boundaries.map(({ date }, index) => `${date} ${ids[index]}`).join("\n")}`
      : `subject\n${subject}`,
  );
  // A subject of nothing but marks that are taken out names nothing.
  const shown = subject !== undefined && withoutControls(subject).trim() !== "";
  const summaryOf = (one: Boundary) =>
    escaped(`${shown ? `${subject}: ` : ""}${one.what[lang]}${caveats.length === 0 ? "" : unsure[lang]}`);
  const events = boundaries.flatMap((one, index) => [
    "BEGIN:VEVENT",
    `UID:${ofCase}/${ids[index]}@espa-jp`,
    `DTSTAMP:${compact(exportedOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(one.date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(one.date, 1))}`,
    `SEQUENCE:${sequence}`,
    `SUMMARY:${summaryOf(one)}`,
    `DESCRIPTION:${escaped([formatCitation(one.basis, lang), ...caveats].join("\n"))}`,
    ...(caveats.length === 0 ? [] : ["STATUS:TENTATIVE"]),
    "TRANSP:TRANSPARENT",
    ...alarms.flatMap((days) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${summaryOf(one)}`,
      `TRIGGER:${days === 0 ? "PT0S" : `-P${days}D`}`,
      "END:VALARM",
    ]),
    "END:VEVENT",
  ]);
  // RFC 7986, section 5.2: what is said of the calendar as a whole.
  const ofCalendar = events.length > 0 || caveats.length === 0 ? [] : [`DESCRIPTION:${escaped(caveats.join("\n"))}`];
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//espa-jp//espa-jp//EN",
    "CALSCALE:GREGORIAN",
    ...ofCalendar,
    ...events,
    "END:VCALENDAR",
  ]
    .flatMap(fold)
    .map((line) => `${line}\r\n`)
    .join("");
}

/**
 * What the UIDs call the boundaries: an id as it is where it is a short word, else a hash; one that stands again is
 * numbered.
 */
function idsOf(boundaries: readonly Boundary[]): readonly string[] {
  const seen = new Map<string, number>();
  return boundaries.map((one) => {
    const id = one.id ?? `${formatCitation(one.basis, "en")}-${one.what.en}`;
    const name = /^[\w-]{1,64}$/.test(id) ? id : hash(id);
    const again = (seen.get(name) ?? 0) + 1;
    seen.set(name, again);
    return again === 1 ? name : `${name}/${again}`;
  });
}

function isWhole(value: unknown, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

function compact(date: LegalDate): string {
  return date.replaceAll("-", "");
}

/** RFC 5545, section 3.3.11. */
function escaped(text: string): string {
  return withoutControls(text)
    .replace(/\t/g, " ")
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|[\r\n\u2028\u2029]/g, "\\n");
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
