import { addDays, daysBetween } from "../calendar/days";
import { isGovernmentHoliday } from "../calendar/holidays";
import type { LegalDate } from "../calendar/legal-date";
import type { Language } from "../finding/text";
import { formatCitation } from "../law/format-citation";
import type { Timeline } from "../lifecycle/timeline";
import { inOrder } from "./boundaries";

const width = 800;
const margin = 24;
const row = 26;
/** Beyond this many days a holiday would be thinner than a pixel. */
const longestWithHolidays = 732;

const words = {
  title: { ja: "期間の図", en: "Timeline" },
  holidays: { ja: "灰色の帯は行政機関の休日", en: "Grey bands are holidays of administrative organs" },
  holiday: { ja: "（休日）", en: " (holiday)" },
};

/**
 * Draws a timeline as a self-contained SVG: a strip of days with holidays and boundaries marked, and a numbered list.
 *
 * It needs no style sheet, font or script, prints in black and white, and carries a title and a description for screen readers.
 *
 * @param timeline - anything with boundaries
 * @param options - language, and a title
 * @returns the SVG as text; every text of the timeline is escaped
 * @category Diagrams
 * @since 0.1.0
 */
export function timelineToSvg(timeline: Timeline, options: { readonly lang: Language; readonly title?: string }): string {
  const { lang } = options;
  const boundaries = inOrder(timeline);
  const title = options.title ?? words.title[lang];
  const first = boundaries[0]?.date;
  const last = boundaries.at(-1)?.date;
  const span = first === undefined || last === undefined ? 0 : daysBetween(first, last);
  const x = (days: number) => margin + ((width - 2 * margin) * days) / Math.max(span, 1);
  const texts = boundaries.map(
    (one, index) =>
      `${index + 1}. ${one.date}${isGovernmentHoliday(one.date) === true ? words.holiday[lang] : ""} ${one.what[lang]} (${formatCitation(one.basis, lang)})`,
  );

  const bands: string[] = [];
  if (first !== undefined && span <= longestWithHolidays) {
    const day = (width - 2 * margin) / Math.max(span, 1);
    for (let at = 0; at < span; at += 1) {
      if (isGovernmentHoliday(addDays(first, at)) === true)
        bands.push(`<rect x="${rounded(x(at))}" y="40" width="${rounded(day)}" height="24" fill="#ccc"/>`);
    }
  }
  // One mark a day, with the numbers of all that falls on it; above and below in turn, so that neighbours stay apart.
  const numbers = new Map<LegalDate, number[]>();
  for (const [index, one] of boundaries.entries()) numbers.set(one.date, [...(numbers.get(one.date) ?? []), index + 1]);
  const marks = [...numbers].map(([date, of], index) => {
    const at = rounded(x(first === undefined ? 0 : daysBetween(first, date)));
    return `<line x1="${at}" y1="34" x2="${at}" y2="70" stroke="#000" stroke-width="2"/><text x="${at}" y="${index % 2 === 0 ? 30 : 84}" text-anchor="middle">${of.join(",")}</text>`;
  });
  const list = texts.map((text, index) => `<text x="${margin}" y="${116 + index * row}">${escaped(text)}</text>`);
  const height = 130 + texts.length * row;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" lang="${lang}" font-family="sans-serif" font-size="14" fill="#000">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(texts.join("; "))}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...bands,
    `<rect x="${margin}" y="40" width="${width - 2 * margin}" height="24" fill="none" stroke="#000"/>`,
    ...marks,
    ...list,
    bands.length > 0 ? `<text x="${margin}" y="${height - 6}" font-size="11">${words.holidays[lang]}</text>` : "",
    "</svg>",
    "",
  ]
    .filter((line, index, lines) => line !== "" || index === lines.length - 1)
    .join("\n");
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
