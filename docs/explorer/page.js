// Elements of the page, and how days, articles and tables are shown.
import { caveatsOf, citationUrl, formatCitation, formatDate, isGovernmentHoliday, isLegalDate } from "espa-jp";
import { texts } from "./texts.js";

export const language = { now: "ja" };
export const say = (text, values = {}) => text[language.now].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
export const between = () => (language.now === "ja" ? "、" : ", ");
export const colon = () => (language.now === "ja" ? "：" : ": ");
export const sentences = (all) => all.join(language.now === "ja" ? "" : " ");
export const byId = (id) => document.getElementById(id);

/** An element with its text or its parts. */
export function element(tag, content = "", attributes = {}) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "on") for (const [event, listener] of Object.entries(value)) made.addEventListener(event, listener);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...[content].flat(3).filter((part) => part !== "" && part !== undefined));
  return made;
}

export const button = (text, press, attributes = {}) =>
  element("button", text, { type: "button", ...attributes, on: { click: press } });

/** An article, with a link to the official text where there is one. */
export function cite(basis, on) {
  const text = formatCitation(basis, language.now);
  let href;
  try {
    href = citationUrl(basis, on);
  } catch {
    return element("span", text, { class: "cite" });
  }
  return element("a", text, { class: "cite", href, rel: "noreferrer noopener", target: "_blank" });
}

export const cites = (all, on) => all.flatMap((one, index) => [index > 0 ? between() : "", cite(one, on)]);

/** A day as readers of the language write it, with its day of the week. */
export function day(date) {
  const lang = language.now;
  if (!isLegalDate(date)) return String(date);
  const weekday = new Intl.DateTimeFormat(lang === "ja" ? "ja-JP" : "en-GB", {
    weekday: "short",
    timeZone: "UTC",
  }).format(new Date(date));
  const holiday = isGovernmentHoliday(date) === true ? texts.holiday[lang] : "";
  const more = [weekday, holiday].filter((part) => part !== "").join(between());
  return element(
    "time",
    lang === "ja" ? `${formatDate(date, lang)}（${more}）` : `${formatDate(date, lang)} (${more})`,
    {
      datetime: date,
    },
  );
}

/** A table that scrolls inside itself and whose cells know their columns, so that it can be read as cards on a phone. */
export function table(columns, rows, attributes = {}) {
  const head = element(
    "tr",
    columns.map((name) => element("th", name, { scope: "col" })),
  );
  const body = rows.map((cells) =>
    element(
      "tr",
      cells.map((cell, index) => element("td", cell, { "data-column": columns[index] ?? "" })),
    ),
  );
  return element("div", element("table", [element("thead", head), element("tbody", body)]), {
    class: "scroll",
    ...attributes,
  });
}

export const save = (text, name, type, content) =>
  element("a", text, { download: name, href: `data:${type};charset=utf-8,${encodeURIComponent(content)}` });

/** Rows as CSV that a spreadsheet opens as UTF-8; a cell that would be taken for a formula is not one. */
export function csvOf(rows) {
  const cell = (value) => {
    const text = String(value ?? "");
    const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** The sentences that must stand beside several results, each once, as a note; and for each result the mark that leads to it. */
export function noted(results) {
  const told = results.map((some) => [...new Set(some.flatMap((one) => caveatsOf(one, language.now)))]);
  const all = [...new Set(told.flat())];
  const note =
    all.length === 0 ? "" : element("p", `${texts.note[language.now]}${sentences(all)}`, { class: "caveat" });
  return {
    note,
    marks: told.map((some) =>
      some.length === 0 ? "" : element("span", texts.toBeVerified[language.now], { class: "caveat" }),
    ),
  };
}
