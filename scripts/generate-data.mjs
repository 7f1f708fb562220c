// Compiles the tables of `data/` into typed literals: data/supply/materials.yaml becomes src/supply/tables/materials.ts.
//
// Each document of a file is one table. What a row may say beside its own properties, and what becomes of it:
//   provision                       basis: at("…"), checked against the law of the row's days
//   grade, source, checkedOn, note  source: { grade, read, checkedOn, note }
//   note, read, source, why         in English, a text of data/notes.yaml; the row gets it in both languages
//   ja, en                          the bilingual text that the table names in `text`
//
// The header of a table: `export`, `type`, `from` (where its types stand), `doc`; `key`, whose rows may not hold on one day, and `contiguous`,
// where no day may be without one; `days`, the properties that hold first day and day of the end; `citations`, properties that are provisions
// and are cited; `written`, those that stay in their written form; `notes`, further properties that are texts of data/notes.yaml; `ids`, the
// union of the ids of the rows; `record`, a table by key; `plain`, whose rows stay as they are written. The type `literal` is what the rows
// say, to the letter. A table that says `issues` holds, by code, what is said of input that cannot be so: each row becomes the constant of its
// code, so that a program carries only those that it can meet.
// A wrong row is refused with file, line and what is wrong. `--check` writes nothing and fails where a file is not current.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { isAlias, isMap, isScalar, isSeq, LineCounter, parse, parseAllDocuments } from "yaml";
import { lawTexts } from "./law-texts.mjs";

const root = new URL("..", import.meta.url).pathname;
const grades = new Set(["text", "official-summary", "secondary", "inferred"]);
const day = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong, and where. */
export class WrongRow extends Error {}

/** What sources are called and what notes and reasons say, in both languages, by the English: data/notes.yaml. */
export const notes = notesOf(readFileSync(join(root, "data/notes.yaml"), "utf8"));

/** The texts of a file of notes. Refuses one that lacks a language or stands twice. */
export function notesOf(text) {
  const found = new Map();
  for (const { en, ja, ...other } of parse(text)) {
    if (typeof en !== "string" || typeof ja !== "string" || Object.keys(other).length > 0)
      throw new WrongRow(`data/notes.yaml: not a text in both languages: ${JSON.stringify(en ?? ja)}`);
    if (found.has(en)) throw new WrongRow(`data/notes.yaml: said twice: ${en}`);
    found.set(en, { ja, en });
  }
  return found;
}

/** The properties whose texts stand in data/notes.yaml, in every table. */
const noted = ["note", "read", "why"];

/** The texts of data/notes.yaml that a row has written, in this run. */
const notesWritten = new Set();

/** The tables of one file, compiled. */
export function compile(file, text, { provisionExists }) {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines });
  const wrong = (node, what) => {
    const line = node?.range === undefined || node?.range === null ? 1 : lines.linePos(node.range[0]).line;
    throw new WrongRow(`${file}:${line}: ${what}`);
  };
  const imports = new Map();
  const need = (from, name, type = true) => {
    const names = imports.get(from) ?? new Map();
    names.set(name, type && (names.get(name) ?? true));
    imports.set(from, names);
  };
  const depth = relative(dirname(targets(file)[0]), "src");
  const written = documents.map((document) => {
    const [error] = document.errors;
    if (error !== undefined)
      throw new WrongRow(`${file}:${error.linePos?.[0].line ?? 1}: ${error.message.split("\n")[0]}`);
    return tableOf(document, { wrong, need, depth, provisionExists });
  });
  const head = [...imports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, names]) => {
      const all = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
      const types = all.every(([, type]) => type);
      const list = all.map(([name, type]) => (type && !types ? `type ${name}` : name)).join(", ");
      return `import ${types ? "type " : ""}{ ${list} } from "${from}";`;
    });
  const first = `// Generated from ${file} by \`npm run generate\`: change that file, never this one.\n`;
  const ids = written.flatMap((one) => one.ids);
  return {
    rows: `${first}${head.join("\n")}\n\n${written.map((one) => one.rows).join("\n\n")}\n`,
    ids: ids.length === 0 ? undefined : `${first}\n${ids.join("\n\n")}\n`,
  };
}

function tableOf(whole, { wrong, need, depth, provisionExists }) {
  const document = whole.contents;
  if (!isMap(document)) wrong(document, "a table says `table` and `rows`");
  const header = document.get("table")?.toJSON?.() ?? {};
  const {
    export: name,
    type,
    from,
    doc,
    key,
    text = "text",
    citations = [],
    written = [],
    notes: notedHere = [],
    days = ["from", "until"],
    ids,
    record,
    contiguous,
    plain,
    values,
    issues,
  } = header;
  if (issues === true)
    return { rows: issuesOf(document.get("rows"), { wrong, need, depth, provisionExists }), ids: [] };
  if (name === undefined || type === undefined || doc === undefined)
    wrong(document, "`table` says `export`, `type` and `doc`");
  if (from !== undefined)
    for (const [module, names] of Object.entries(from)) for (const one of [names].flat()) need(module, one);
  const said = document.get("defaults");
  const defaults = said?.toJSON?.() ?? {};
  const rows = document.get("rows");
  const provisions = new Set(citations);

  const inBothLanguages = new Set([...noted, ...notedHere, ...(plain === true ? [] : ["source"])]);
  const note = (node, english) => {
    if (!notes.has(english)) wrong(node, `not in data/notes.yaml, so without Japanese: ${english}`);
    notesWritten.add(english);
    return notes.get(english);
  };
  const standing = (node, provision, { from, until }) => {
    if (typeof provision !== "string") wrong(node, `not a provision: ${JSON.stringify(provision)}`);
    const missing = provisionExists(provision, from, until);
    if (missing !== undefined) wrong(node, missing);
  };
  const at = (node, provision, context) => {
    standing(node, provision, context);
    need(`${depth}/kernel/provision`, "at", false);
    return new Code(`at(${JSON.stringify(provision)})`);
  };
  /** A value of the file as it is, its days, grades and languages checked, its provisions cited. */
  const readingOf = (node, context, property) => {
    if (isAlias(node)) return readingOf(node.resolve(whole), context, property);
    if (isMap(node)) {
      const value = {};
      // What has a first day of its own is held against the law of that day.
      const own = node.has("from") ? { ...context, from: node.get("from") } : context;
      for (const { key: name, value: one } of node.items) {
        const label = name.value ?? name;
        if (Object.hasOwn(value, label)) wrong(name, `said twice: ${label}`);
        value[label] = readingOf(one, own, provisions.has(property) ? property : label);
      }
      if ("ja" in value !== "en" in value) wrong(node, "one language is missing");
      return shaped(value, node, own, plain !== true && "provision" in value, false);
    }
    if (isSeq(node)) return node.items.map((one) => readingOf(one, context, property));
    const value = isScalar(node) ? node.value : node;
    // 4_000_000_000_000 is a number whose zeros can be counted.
    if (typeof value === "string" && /^\d{1,3}(?:_\d{3})+$/.test(value)) return Number(value.replaceAll("_", ""));
    if (typeof value === "string") {
      if (value.trim() === "" && value !== "") wrong(node, `${property} is blank`);
      if (day.test(value) && !exists(value)) wrong(node, `a day that does not exist: ${value}`);
      if ((property === "ja" || property === "en") && value === "") wrong(node, `${property} is empty`);
      if (property === "grade" && !grades.has(value)) wrong(node, `an unknown grade: ${value}`);
      if (provisions.has(property)) return at(node, value, context);
      if (property === "provision" || written.includes(property)) standing(node, value, context);
      if (inBothLanguages.has(property)) return note(node, value);
    }
    return value;
  };
  /** `provision` to `basis`; grade, source, checkedOn and note to `source`; ja and en of a row to its text. */
  const shaped = (value, node, context, cited, row) => {
    const { provision, grade, source, checkedOn, note, ja, en, ...own } = value;
    const result = {};
    for (const property of Object.keys(value)) {
      if (property in own) result[property] = own[property];
      else if (property === "provision" && cited)
        result.basis = at(node.get?.("provision", true) ?? node, provision, context);
      else if (!row || plain === true) result[property] = value[property];
      else if (property === "ja" || property === "en") {
        if (text === "name") Object.assign(result, { nameJa: ja, nameEn: en });
        else result[text] = { ja, en };
      }
    }
    if (row && plain !== true && grade !== undefined) {
      result.source = Object.fromEntries(
        Object.entries({ grade, read: source, checkedOn, note }).filter(([, one]) => one !== undefined),
      );
    }
    return result;
  };
  const rowOf = (node) => {
    if (!isMap(node)) return readingOf(node, {}, undefined);
    const context = {};
    for (const [index, one] of days.entries()) {
      const value = node.has(one) ? node.get(one) : defaults[one];
      context[index === 0 ? "from" : "until"] = value ?? undefined;
      if (value !== undefined && value !== null && !(day.test(value) && exists(value)))
        wrong(node.get(one, true) ?? node, `\`${one}\` is not a day that exists: ${value}`);
    }
    if (context.from !== undefined && context.until !== undefined && context.from >= context.until)
      wrong(node, "ends before it begins");
    const value = {};
    for (const property of Object.keys(defaults)) {
      if (!node.has(property)) value[property] = readingOf(said.get(property, true), context, property);
    }
    for (const { key: name, value: one } of node.items) {
      if (Object.hasOwn(value, name.value)) wrong(name, `said twice: ${name.value}`);
      value[name.value] = readingOf(one, context, name.value);
    }
    for (const [property, one] of Object.entries(value)) if (one === null) delete value[property];
    if ("ja" in value !== "en" in value) wrong(node, "one language is missing");
    return shaped(value, node, context, plain !== true, true);
  };
  if (key !== undefined || contiguous === true)
    apart(rows, defaults, { keys: [key ?? []].flat(), days, contiguous: contiguous === true, wrong });
  const named = Object.entries(ids ?? {}).map(([alias, said]) => {
    const all = [...new Set(rows.items.map((row) => row.get?.("id") ?? row.key.value))];
    return `${comment(said)}\nexport type ${alias} = ${all.map((one) => JSON.stringify(one)).join(" | ")};`;
  });
  need(`${depth}/kernel/dated`, "table", false);
  let body;
  if (record === true) {
    if (!isMap(rows)) wrong(rows, "`rows` is a map of keys to values");
    const entries = rows.items.map(({ key: name, value }) => [
      name.value,
      values === "plain" || !isMap(value) ? readingOf(value, {}, name.value) : rowOf(value),
    ]);
    body = print(Object.fromEntries(entries));
  } else {
    if (!isSeq(rows)) wrong(rows, "`rows` is a list");
    body = print(rows.items.map(rowOf));
  }
  const [annotated, typed] = type === "literal" ? ["", ""] : [`: ${type}`, `<${type}>`];
  return { rows: `${comment(doc)}\nexport const ${name}${annotated} = table${typed}(${body});`, ids: named };
}

/** Issues by code, each a constant that bears its code as its name. */
function issuesOf(rows, { wrong, need, depth, provisionExists }) {
  if (!isMap(rows)) wrong(rows, "`rows` is a map of codes to provision and text");
  need(`${depth}/kernel/issue`, "defineIssue", false);
  return rows.items
    .map(({ key, value }) => {
      const { provision, ja, en, ...other } = value?.toJSON?.() ?? {};
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key.value)) wrong(key, `not a code: ${key.value}`);
      if (!ja || !en) wrong(value ?? key, "one language is missing");
      for (const one of Object.keys(other)) wrong(value, `not a property of an issue: ${one}`);
      const name = key.value.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
      const given = [JSON.stringify(key.value), print({ ja, en })];
      if (provision !== undefined) {
        const missing = provisionExists(provision);
        if (missing !== undefined) wrong(value, missing);
        need(`${depth}/kernel/provision`, "at", false);
        given.push(`at(${JSON.stringify(provision)})`);
      }
      return `export const ${name} = defineIssue(${given.join(", ")});`;
    })
    .join("\n");
}

/** Refuses two rows of one key that hold on one day, and where the table says `contiguous`, days between them. */
function apart(rows, defaults, { keys, days: [first, last], contiguous, wrong }) {
  const seen = new Map();
  for (const row of rows.items) {
    const said = { ...defaults, ...row.toJSON() };
    const of = keys.map((one) => [said[one]].flat());
    for (const one of of[0] ?? ["the table"]) {
      const id = [one, ...of.slice(1)].join(" ");
      seen.set(id, [...(seen.get(id) ?? []), { row, from: said[first] ?? "0000", until: said[last] ?? "9999" }]);
    }
  }
  for (const [id, list] of seen) {
    list.sort((a, b) => (a.from < b.from ? -1 : 1));
    for (const [index, { row, from }] of list.entries()) {
      const before = list[index - 1];
      if (before === undefined) continue;
      if (from < before.until) wrong(row, `holds on days on which another row of ${id} holds`);
      if (contiguous && from > before.until) wrong(row, `days without a row of ${id} from ${before.until} on`);
    }
  }
}

/** A doc comment: on one line where it fits, else in lines of 120 columns at most. */
function comment(doc) {
  const paragraphs = doc.trim().split("\n");
  if (paragraphs.length === 1 && doc.length <= 113) return `/** ${doc.trim()} */`;
  const lines = paragraphs.flatMap((one) =>
    (one.match(/.{1,116}(?:\s|$)/g) ?? [""]).map((line) => ` * ${line.trim()}`.trimEnd()),
  );
  return ["/**", ...lines, " */"].join("\n");
}

/** A piece of code, not a string. */
class Code {
  constructor(text) {
    this.text = text;
  }
}

function print(value) {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(print).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const one = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{ ${one.map(([name, each]) => `${/^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name)}: ${print(each)}`).join(", ")} }`;
  }
  if (typeof value === "number" && value >= 10_000) return String(value).replace(/\B(?=(?:\d{3})+$)/g, "_");
  return JSON.stringify(value);
}

function exists(value) {
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}

/**
 * data/supply/materials.yaml is compiled into src/supply/tables/materials.ts; the ids of its rows, which its types name, into a file beside it,
 * so that no type goes in a circle.
 */
export function targets(file) {
  const path = file.replace(/^data\//, "src/").replace(/([^/]+)\.yaml$/, "tables/$1");
  return [`${path}.ts`, `${path}-ids.ts`];
}

/** Every file of tables; labels and what the law texts hold have readers of their own. */
export function files() {
  return readdirSync(join(root, "data"), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name.endsWith(".yaml"))
    .map((one) => relative(root, join(one.parentPath, one.name)))
    .filter((one) => !/^data\/(?:(?:labels|law-texts)\/|[^/]*$)/.test(one))
    .sort();
}

/**
 * What each article of each law has had, from data/law-texts/structures.json: items, sub-items and parts of a paragraph in one text, so that
 * what a program loads stays small.
 */
export function structureTable(structures) {
  const form = ({ paragraphs, ...days }) => ({
    ...days,
    paragraphs: paragraphs.map((below) => (below === null ? "-" : below.join(" "))),
  });
  const rows = Object.entries(structures).map(([law, articles]) => [
    law,
    Object.fromEntries(Object.entries(articles).map(([article, forms]) => [article, forms.map(form)])),
  ]);
  return [
    "// Generated from data/law-texts/structures.json by `npm run generate`: change that file, never this one.",
    'import { table } from "../../kernel/dated";',
    'import type { LawStructures } from "../law-structures";',
    "",
    comment("Every form that an article of a law has had, by law and article, as far as the texts were read."),
    `export const lawStructures: LawStructures = table<LawStructures>(${print(Object.fromEntries(rows))});`,
    "",
  ].join("\n");
}

/** All tables, compiled and formatted: path and text. */
export async function generate(only = files()) {
  const reading = await lawTexts();
  const structure = only.includes("data/law/commencement.yaml")
    ? [formatted("src/law/tables/structure.ts", structureTable(reading.structures))]
    : [];
  const tables = only.flatMap((file) => {
    const { rows, ids } = compile(file, readFileSync(join(root, file), "utf8"), reading);
    const [path, pathOfIds] = targets(file);
    return [formatted(path, rows), ...(ids === undefined ? [] : [formatted(pathOfIds, ids)])];
  });
  const idle = only.length === files().length ? [...notes.keys()].filter((one) => !notesWritten.has(one)) : [];
  if (idle.length > 0) throw new WrongRow(`data/notes.yaml: no row writes: ${idle.join(" | ")}`);
  return [...structure, ...tables];
}

function formatted(path, code) {
  const { stdout, status, stderr } = spawnSync(
    join(root, "node_modules/.bin/biome"),
    ["format", `--stdin-file-path=${path}`],
    {
      input: code,
      encoding: "utf8",
      cwd: root,
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) throw new Error(`${path}: ${stderr}`);
  return { path, text: stdout };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  try {
    const named = process.argv.slice(2).filter((one) => !one.startsWith("-"));
    const check = process.argv.includes("--check");
    let stale = 0;
    for (const { path, text } of await generate(named.length === 0 ? undefined : named)) {
      const whole = join(root, path);
      let now;
      try {
        now = readFileSync(whole, "utf8");
      } catch {
        now = undefined;
      }
      if (now === text) continue;
      stale += 1;
      console.log(`${path} ${check ? "is not current" : "written"}`);
      if (check) continue;
      mkdirSync(dirname(whole), { recursive: true });
      writeFileSync(whole, text);
    }
    if (check && stale > 0) process.exit(1);
  } catch (error) {
    if (!(error instanceof WrongRow)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
