// Many cases at once: JSON, a table copied from a spreadsheet, or a column of symbols; and the answers as CSV.
import { caveatsOf } from "espa-jp";
import { ask, factsOf, questionOf } from "espa-jp/rules";
import { normalize } from "../../cli/src/reading/cells";
import { withoutEntries, withValue } from "./facts.js";
import { button, cites, csvOf, element, language, save, say, sentences, table } from "./page.js";
import { answerText, issuesOf } from "./results.js";
import { grades, texts } from "./texts.js";

const kinds = { boolean: "truth", date: "date", number: "number", yen: "yen", list: "texts" };

/** The facts that a column of a table can fill. */
const columnsOf = (rule) =>
  factsOf(rule).filter(
    (one) => one.kind !== "group" && !factsOf(rule).some((other) => other.path.startsWith(`${one.path}.`)),
  );

const plain = (text) => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

/** The path that a heading names: a path, or a label in either language, with the number of an entry of a list. */
function pathOf(rule, heading) {
  const path = heading.trim();
  if (factsOf(rule).some((one) => one.path === withoutEntries(path))) return path;
  return columnsOf(rule).find((one) => [one.label.ja, one.label.en].some((label) => plain(label) === plain(heading)))
    ?.path;
}

/** Rows of cells: set apart by tabs, or by commas with quotation marks. */
function rowsOf(text) {
  const delimiter = text.includes("\t") ? "\t" : ",";
  const rows = [[]];
  const cells = new RegExp(`(?:"((?:[^"]|"")*)"|([^${delimiter}\\r\\n]*))(${delimiter}|\\r?\\n|$)`, "gy");
  for (let found = cells.exec(text); found !== null; found = cells.exec(text)) {
    rows.at(-1).push(found[1] === undefined ? found[2] : found[1].replaceAll('""', '"'));
    if (found[3] === "") break;
    if (found[3] !== delimiter) rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell.trim() !== ""));
}

const symbolColumn = {
  "ipc-screening": "symbols",
  forwarding: "ipc",
  "foreign-filing": "ipc",
  "foreign-filing-window": "ipc",
  "additional-requirement": "ipc",
  "international-application": "ipc",
};
const looksLikeSymbol = (cell) => /^[A-HＡ-Ｈa-h][\d０-９]{2}[A-ZＡ-Ｚa-z]/.test(cell.normalize("NFKC").trim());

/** Every case of a text that was pasted, with what could not be read of it. */
export function casesOf(rule, text) {
  const faults = [];
  const trimmed = text.trim();
  if (/^[[{]/.test(trimmed)) {
    try {
      const lines =
        trimmed.startsWith("{") && trimmed.includes("\n{")
          ? trimmed.split("\n").filter((one) => one.trim() !== "")
          : undefined;
      const value = lines === undefined ? JSON.parse(trimmed) : lines.map((one) => JSON.parse(one));
      const all = [value].flat();
      if (all.some((one) => one === null || typeof one !== "object" || Array.isArray(one)))
        return { cases: [], faults: [texts.notObject[language.now]] };
      return { cases: all, faults };
    } catch {
      return { cases: [], faults: [texts.notJson[language.now]] };
    }
  }
  const symbols = symbolColumn[rule];
  const lines = trimmed.split(/\r?\n/).filter((one) => one.trim() !== "");
  if (symbols !== undefined && lines.length > 0 && lines.every((line) => looksLikeSymbol(line.split(/[\t,、;]/)[0]))) {
    const list = (line) =>
      line
        .split(/[\t,、;；]/)
        .map((one) => one.trim())
        .filter((one) => one !== "");
    return { cases: lines.map((line) => ({ [symbols]: list(line) })), faults };
  }
  const [header = [], ...rows] = rowsOf(trimmed);
  const paths = header.map((name) => pathOf(rule, name));
  const unknown = header.filter((_, index) => paths[index] === undefined);
  if (unknown.length > 0) {
    const allowed = columnsOf(rule)
      .map((one) => one.label[language.now])
      .join(language.now === "ja" ? "、" : "; ");
    return { cases: [], faults: unknown.map((name) => say(texts.unknownHeading, { name, allowed })) };
  }
  const cases = rows.map((cells, index) => {
    let facts = {};
    cells.forEach((cell, at) => {
      const path = paths[at];
      if (path === undefined || cell.trim() === "") return;
      const read = cellOf(rule, path, cell);
      if (read.ok) facts = withValue(facts, path, read.value);
      else faults.push(`${say(texts.wrongCell, { line: index + 2, name: header[at] })}${read.message}`);
    });
    return facts;
  });
  return { cases, faults };
}

function cellOf(rule, path, cell) {
  const lang = language.now;
  const question = questionOf(rule, path, lang);
  if ([texts.notKnown.ja, texts.notKnown.en].some((one) => plain(one) === plain(cell)))
    return { ok: true, value: null };
  if (question?.options !== undefined) {
    const word = (text) =>
      question.options.find((one) => plain(one.value) === plain(text))?.value ??
      questionOf(rule, path, lang === "ja" ? "en" : "ja")?.options?.find((one) => plain(one.label) === plain(text))
        ?.value ??
      question.options.find((one) => plain(one.label) === plain(text))?.value;
    if (question.kind === "list") {
      const all = cell.split(/[、;；\n]/).map((one) => word(one.trim()));
      if (all.every((one) => one !== undefined)) return { ok: true, value: all };
    } else if (word(cell) !== undefined) return { ok: true, value: word(cell) };
    const allowed = question.options.map((one) => one.label).join(lang === "ja" ? "、" : "; ");
    return {
      ok: false,
      message: say(
        {
          ja: "「{cell}」は使用できません。使用できる値：{allowed}",
          en: "“{cell}” is not allowed. Allowed: {allowed}",
        },
        { cell, allowed },
      ),
    };
  }
  const read = normalize(cell, kinds[question?.kind] ?? "text");
  return read.ok ? read : { ok: false, message: read.issue([]).message[lang] };
}

/** The answers to many cases as a table and as CSV. */
export function answersOf({ rule, cases, on, open }) {
  const lang = language.now;
  const results = cases.map((facts) => ask(rule.id, facts, on));
  const count = new Map();
  for (const result of results) count.set(answerText(result, on), (count.get(answerText(result, on)) ?? 0) + 1);
  const cells = results.map((result, index) => [
    String(index + 1),
    summary(rule.id, cases[index]),
    answerText(result, on),
    [...issuesOf(rule.id, result), ...caveatsOf(result, lang)],
    result,
  ]);
  const head = [texts.number[lang], texts.caseName[lang], texts.result[lang], texts.caveats[lang], texts.basis[lang]];
  const basisOf = (result) => cites(result.basis ?? (result.boundaries ?? []).map((one) => one.basis).slice(0, 2), on);
  const csv = csvOf([
    [...head, texts.grade[lang], ...columnsOf(rule.id).map((one) => one.label[lang])],
    ...cells.map(([number, name, answer, caveats, result], index) => [
      number,
      name,
      answer,
      sentences(caveats),
      element("span", basisOf(result)).textContent,
      grades[result.grade]?.[lang] ?? "",
      ...columnsOf(rule.id).map((one) => told(cases[index], one.path)),
    ]),
  ]);
  return [
    element(
      "ul",
      [...count].map(([answer, times]) => element("li", `${answer}${lang === "ja" ? "：" : ": "}${times}`)),
    ),
    element("p", save(texts.saveCsv[lang], `${rule.id}.csv`, "text/csv", csv), { class: "files" }),
    table(
      [...head, ""],
      cells
        .slice(0, 500)
        .map(([number, name, answer, caveats, result], index) => [
          number,
          name,
          element("strong", answer),
          sentences(caveats),
          basisOf(result),
          button(texts.open[lang], () => open(cases[index])),
        ]),
    ),
  ];
}

function told(facts, path) {
  let value = facts;
  for (const part of path.split(".")) value = Array.isArray(value) ? value.map((one) => one?.[part]) : value?.[part];
  return value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : value;
}

/** What tells one case from another: its name or id, or its first facts. */
function summary(rule, facts) {
  const named = ["id", "name", "nameJa", "symbols", "ipc"].map((name) => facts[name]).find((one) => one !== undefined);
  if (named !== undefined) return [named].flat().join(", ");
  return Object.entries(facts)
    .filter(([, value]) => value === null || typeof value !== "object")
    .slice(0, 3)
    .map(
      ([path, value]) =>
        `${questionOf(rule, path, language.now)?.label ?? path}=${questionOf(rule, path, language.now)?.options?.find((one) => one.value === value)?.label ?? value}`,
    )
    .join(language.now === "ja" ? "、" : "; ");
}

/** An empty table with the headings of a rule. */
export const template = (rule) => csvOf([columnsOf(rule.id).map((one) => one.label[language.now])]);
