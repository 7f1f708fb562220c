import { addDays, daysBetween } from "../calendar/days";
import { isGovernmentHoliday } from "../calendar/holidays";
import type { Timeline } from "../finding/timeline";
import { knownLanguage } from "../kernel/language";
import type { LegalDate } from "../kernel/legal-date";
import type { Language } from "../kernel/text";
import { formatCitation } from "../law/format-citation";
import { boundariesByDay, textOf } from "./boundaries";
import { caveatsOf } from "./caveats";
import { withoutControls } from "./characters";
import { formatDate, formatMonth } from "./dates";
import { hash } from "./hash";
import { textWidth, wrapped } from "./lines";

const width = 800;
const margin = 24;
const inner = width - 2 * margin;
/** Top and height of the strip of days. */
const strip = { top: 44, height: 24 };
const listTop = 124;
const line = 20;
const footLine = 18;
/** Beyond this many days a holiday would be thinner than a pixel. */
const longestWithHolidays = 732;

const words = {
  title: { ja: "期間の図", en: "Timeline" },
  holidays: { ja: "灰色は行政機関の休日", en: "Grey: holidays of administrative organs" },
  holiday: { ja: "（休日）", en: " (holiday)" },
  caveat: { ja: "注意：", en: "Note: " },
};

/**
 * Draws a timeline as a self-contained SVG: a strip of days with holidays and boundaries marked, and a numbered list.
 *
 * 期間の図. Use it for a report, an e-mail or a wiki. A day outside the table of holidays is drawn like any other.
 *
 * It needs no style sheet, font or script, prints in black and white, and carries a title and a description for screen
 * readers. Several of them can stand in one page. Its foot says where the days were not read in the text of the law,
 * and that something is not known.
 *
 * @param timeline - anything with boundaries, with its grade and its gaps
 * @param options - language, and a title
 * @returns the SVG as text; every text of the timeline is escaped
 * @throws EspaError `not-a-legal-date` where a day of the timeline does not exist; `not-a-timeline` where there are no
 * boundaries, as of a history that cannot have happened (a result that is undetermined may have none); `not-a-text`
 * where the title is no text;
 * `unknown-language`
 * @example
 * timelineToSvg(reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-02"), { lang: "ja" }).includes("2026年5月1日");
 * // => true
 * @category Diagrams
 */
export function timelineToSvg(
  timeline: Timeline,
  options: { readonly lang: Language; readonly title?: string },
): string {
  const lang = knownLanguage(options?.lang);
  const boundaries = boundariesByDay(timeline);
  const given = textOf(options.title, "title");
  // A title of nothing but marks that are taken out names nothing, and a picture without a name is not read out.
  const title = given === undefined || withoutControls(given).trim() === "" ? words.title[lang] : given;
  const first = boundaries[0]?.date;
  const last = boundaries.at(-1)?.date;
  const days = first === undefined || last === undefined ? 1 : daysBetween(first, last) + 1;
  /** Where a day begins; half a day further is its middle. */
  const x = (day: number): number => margin + (inner * day) / days;
  const told = boundaries.map((one) => ({
    date: formatDate(one.date, lang),
    what: `${one.what[lang]}${isGovernmentHoliday(one.date) === true ? words.holiday[lang] : ""}`,
    citation: formatCitation(one.basis, lang),
  }));

  const bands = first === undefined || days > longestWithHolidays ? [] : holidays(first, days, x);
  const months = first === undefined || last === undefined ? [] : monthMarks(first, last, x, lang);
  const marks = first === undefined ? [] : boundaryMarks(boundaries, first, x);

  // The list: number, date, and the text with its citation, broken into lines.
  const dateAt = margin + 32;
  const textAt = dateAt + (lang === "ja" ? 120 : 148);
  const list: string[] = [];
  let y = listTop;
  for (const [index, one] of told.entries()) {
    list.push(
      `<text x="${margin + 22}" y="${y}" text-anchor="end" font-weight="bold">${index + 1}</text><text ` +
        `x="${dateAt}" y="${y}">${escaped(one.date)}</text>`,
    );
    const lines = wrapped(one.what, width - margin - textAt);
    for (const [at, text] of lines.entries()) {
      const fits =
        at === lines.length - 1 &&
        textWidth(text) + 12 + (textWidth(one.citation) * 12) / 14 <= width - margin - textAt;
      const citation = fits ? `<tspan dx="12" fill="#444" font-size="12">${escaped(one.citation)}</tspan>` : "";
      list.push(`<text x="${textAt}" y="${y}">${escaped(text)}${citation}</text>`);
      y += line;
      if (at === lines.length - 1 && !fits) {
        list.push(`<text x="${textAt}" y="${y}" fill="#444" font-size="12">${escaped(one.citation)}</text>`);
        y += line;
      }
    }
    y += 6;
  }
  // The foot: what grey means, and what must be said beside the days.
  const caveats = caveatsOf(timeline, lang);
  const foot = [
    ...(bands.length > 0 ? [{ text: words.holidays[lang], fill: "#444" }] : []),
    ...caveats.flatMap((caveat) =>
      wrapped(`${words.caveat[lang]}${caveat}`, ((width - 2 * margin) * 14) / 12).map((text) => ({
        text,
        fill: "#000",
      })),
    ),
  ];
  const footTop = y + 2;
  const height = y + (foot.length > 0 ? 12 + (foot.length - 1) * footLine : 0);

  const description = [
    ...told.map((one, index) => `${index + 1}. ${one.date} ${one.what} (${one.citation})`),
    ...caveats.map((caveat) => `${words.caveat[lang]}${caveat}`),
  ].join("; ");
  // Ids are those of the document that the picture is put into, so they must differ from picture to picture.
  const id = `timeline-${hash(`${title} ${description}`)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" ` +
      `height="${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" ` +
      `lang="${lang}" font-family="sans-serif" font-size="14" fill="#000">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...bands,
    `<rect x="${margin}" y="${strip.top}" width="${inner}" height="${strip.height}" fill="none" stroke="#000"/>`,
    ...months,
    ...marks,
    ...list,
    ...foot.map(
      ({ text, fill }, index) =>
        `<text x="${margin}" y="${footTop + index * footLine}" font-size="12" fill="${fill}">${escaped(text)}</text>`,
    ),
    "</svg>",
    "",
  ].join("\n");
}

function holidays(first: LegalDate, days: number, x: (day: number) => number): readonly string[] {
  const bands: string[] = [];
  for (let day = 0; day < days; day += 1) {
    if (isGovernmentHoliday(addDays(first, day)) === true)
      bands.push(
        `<rect x="${rounded(x(day))}" y="${strip.top}" width="${rounded(x(1) - x(0))}" ` +
          `height="${strip.height}" fill="#ccc"/>`,
      );
  }
  return bands;
}

/** Below the strip, as many first days of months as there is room for. */
function monthMarks(first: LegalDate, last: LegalDate, x: (day: number) => number, lang: Language): readonly string[] {
  const bottom = strip.top + strip.height;
  const month = (date: LegalDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const room = inner / 76;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((some) => (month(last) - month(first)) / some <= room) ?? 1200;
  const marks: string[] = [];
  for (let at = Math.ceil(month(first) / step) * step; at <= month(last); at += step) {
    const date =
      `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}-01` as LegalDate;
    if (date < first) continue;
    const place = rounded(x(daysBetween(first, date)));
    const label =
      place > width - margin - 60
        ? ""
        : `<text x="${place + 3}" y="${bottom + 14}" font-size="11" fill="#444">${formatMonth(date, lang)}</text>`;
    marks.push(`<line x1="${place}" y1="${bottom}" x2="${place}" y2="${bottom + 8}" stroke="#444"/>${label}`);
  }
  return marks;
}

/**
 * One mark a day, in the middle of the day, with the numbers of all that falls on it; numbers that would overlap are
 * moved apart.
 */
function boundaryMarks(
  boundaries: Timeline["boundaries"],
  first: LegalDate,
  x: (day: number) => number,
): readonly string[] {
  const numbers = new Map<LegalDate, number[]>();
  for (const [index, one] of boundaries.entries()) numbers.set(one.date, [...(numbers.get(one.date) ?? []), index + 1]);
  const marks = [...numbers].map(([date, of]) => {
    const label = of.join(", ");
    return { label, at: x(daysBetween(first, date) + 0.5), room: textWidth(label) + 8 };
  });
  const places = apart(marks);
  return marks.map(({ label, at }, index) => {
    const place = rounded(places[index] as number);
    const foot = rounded(at);
    return (
      `<polyline points="${place},${strip.top - 22} ${foot},${strip.top - 8} ` +
      `${foot},${strip.top + strip.height + 4}" fill="none" stroke="#000" stroke-width="2"/><text ` +
      `x="${place}" y="${strip.top - 26}" text-anchor="middle" font-weight="bold">${label}</text>`
    );
  });
}

/**
 * Middles of labels in a row, each as near to its mark as its neighbours allow: neighbours that touch move together.
 */
function apart(labels: readonly { readonly at: number; readonly room: number }[]): readonly number[] {
  const total = labels.reduce((sum, one) => sum + one.room, 0);
  const squeeze = Math.min(1, inner / total);
  let before = 0;
  const groups: { places: number; members: number; offsets: number[] }[] = [];
  for (const { at, room } of labels) {
    const offset = before + (room * squeeze) / 2;
    before += room * squeeze;
    let group = { places: at - offset, members: 1, offsets: [offset] };
    for (
      let last = groups.at(-1);
      last !== undefined && last.places / last.members > group.places / group.members;
      last = groups.at(-1)
    ) {
      groups.pop();
      group = {
        places: last.places + group.places,
        members: last.members + group.members,
        offsets: [...last.offsets, ...group.offsets],
      };
    }
    groups.push(group);
  }
  const furthest = margin + inner - total * squeeze;
  return groups.flatMap(({ places, members, offsets }) => {
    const place = Math.max(margin, Math.min(places / members, furthest));
    return offsets.map((offset) => place + offset);
  });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  // A control character or half a character has no place in XML at all.
  return withoutControls(text)
    .replace(/[\t\n\r\u2028\u2029]/g, " ")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
