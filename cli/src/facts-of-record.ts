import type { LegalDate } from "espa-jp/calendar";
import { isLegalDate, safeLegalDateOf } from "espa-jp/calendar";
import { type BilingualText, defineIssue, type Issue } from "espa-jp/finding";
import { type JsonSchema, recordCheck, toJsonSchema } from "espa-jp/formats";
import { parseIpcList } from "espa-jp/patents";
import { labelsOf, type RuleDescription } from "espa-jp/rules";
import { alternatives, inFull, propertiesOf, withProperties } from "./reading/places";
import type { ReadRecord } from "./reading/records";
import { shortened } from "./tell";

const noDay = defineIssue("no-day", {
  ja: "列「{name}」に日がありません。どの日の法によるかが分かりません。",
  en: "There is no day in {name}: the law of which day is asked is not known.",
});
const noRecord = defineIssue("no-facts", {
  ja: "事実の記録（オブジェクト）ではありません。",
  en: "Not a record of facts (an object).",
});

/** What stands beside the facts of a record: who it is, and the day whose law applies. */
export interface Beside {
  /** A property that names the record; it goes into the answer and is no fact. */
  readonly key: string | undefined;
  /** A property that holds the day; it is no fact, unless it is one of the rule. */
  readonly onColumn: string | undefined;
  readonly on: LegalDate;
}

/** The facts of one record, and what stood beside them. */
export interface FactsOfRecord {
  readonly key?: unknown;
  readonly on?: LegalDate;
  readonly facts?: unknown;
  /** What is to be known of what was read, and is no fault: a symbol of FI of which a part was read. */
  readonly notes: readonly Issue[];
  readonly issues: readonly Issue[];
}

/** How the records of a rule are read and taken apart. */
export interface FactsReader {
  readonly schema: JsonSchema | undefined;
  readonly read: (record: ReadRecord) => FactsOfRecord;
}

/**
 * Prepares the reading of the facts of a rule. A record whose form is wrong has issues and no facts, so that nobody is
 * told an answer that rests on what could not be read; a fact that is lacking is no fault: the rule says what hangs on
 * it.
 */
export async function factsReader({ id, factsSchema }: RuleDescription, beside: Beside): Promise<FactsReader> {
  const referring = toJsonSchema(factsSchema);
  const found = await recordCheck(factsSchema);
  const check = found.ok ? found.check : () => undefined;
  const ownNames = referring === undefined ? undefined : namesOf(inFull(referring));
  const lists = referring === undefined ? [] : symbolLists(referring);
  const isFact = (name: string) => ownNames?.has(name) === true;
  const read = (record: ReadRecord): FactsOfRecord => {
    if (!("value" in record)) return { notes: [], issues: record.issues };
    if (typeof record.value !== "object" || record.value === null || Array.isArray(record.value))
      return { notes: [], issues: [noRecord()] };
    const facts: Record<string, unknown> = { ...record.value };
    const issues = [...record.issues];
    const named = ownOf(facts, beside.key);
    // What stands beside each answer is short, whatever names the record.
    const key = typeof named === "object" && named !== null ? shortened(named) : named;
    if (beside.key !== undefined && !isFact(beside.key)) delete facts[beside.key];
    const on = dayOf(facts, beside, issues);
    if (beside.onColumn !== undefined && !isFact(beside.onColumn)) delete facts[beside.onColumn];
    const notes: Issue[] = [];
    for (const name of lists) readSymbols(facts, name, issues, notes);
    const told = new Set(issues.map(({ path }) => path.join("\0")));
    for (const issue of check(facts) ?? [])
      if (!isLacking(issue, facts) && !told.has(issue.path.join("\0"))) issues.push(issue);
    return {
      ...(key !== undefined && { key }),
      ...(on !== undefined && { on }),
      ...(issues.length === 0 && { facts }),
      notes,
      issues,
    };
  };
  const schema = referring === undefined ? undefined : withLabels(inFull(referring), labelsOf(id));
  return { schema: schema === undefined ? undefined : withBeside(schema, beside, isFact), read };
}

/** A fact is left out, or the one that tells the alternatives of a form apart. */
function isLacking({ code, path }: Issue, facts: Readonly<Record<string, unknown>>): boolean {
  return (
    code === "missing" || (code === "no-alternative" && path.length === 1 && facts[path[0] as string] === undefined)
  );
}

/** A property of the record itself: what every object descends from names none. */
function ownOf(facts: Readonly<Record<string, unknown>>, name: string | undefined): unknown {
  return name !== undefined && Object.hasOwn(facts, name) ? facts[name] : undefined;
}

function dayOf(
  facts: Readonly<Record<string, unknown>>,
  { onColumn, on }: Beside,
  issues: Issue[],
): LegalDate | undefined {
  if (onColumn === undefined) return on;
  const given = ownOf(facts, onColumn);
  if (isLegalDate(given)) return given;
  if (issues.some(({ path }) => path[0] === onColumn)) return undefined;
  if (given === undefined || given === null || given === "") issues.push(noDay([onColumn], { name: onColumn }));
  else {
    const read = safeLegalDateOf(typeof given === "string" ? given : String(given));
    if (read.ok) return read.value;
    issues.push(...read.issues.map((one) => ({ ...one, path: [onColumn] })));
  }
  return undefined;
}

/**
 * A cell or a list of symbols as people hold them: lists in one text, the form of fifty characters, FI. What is no IPC
 * the rule sets aside.
 */
function readSymbols(facts: Record<string, unknown>, name: string, issues: Issue[], notes: Issue[]): void {
  const given = facts[name];
  const texts = typeof given === "string" ? [given] : given;
  if (!Array.isArray(texts) || !texts.every((one) => typeof one === "string")) return;
  const list = parseIpcList(texts.join("; "));
  for (const issue of list.issues) {
    if (issue.code === "symbol-of-fi") notes.push({ ...issue, path: [name] });
    else if (issue.code !== "cpc-section-y" && issue.code !== "f-term") issues.push({ ...issue, path: [name] });
  }
  facts[name] = [...list.symbols.map(({ symbol }) => symbol), ...list.setAside];
}

function namesOf(schema: JsonSchema): ReadonlySet<string> {
  return new Set(alternatives(schema).flatMap((one) => Object.keys(propertiesOf(one))));
}

/** The properties that are lists of symbols of the classification. */
function symbolLists(schema: JsonSchema): readonly string[] {
  return alternatives(schema).flatMap((whole) =>
    Object.entries(propertiesOf(whole)).flatMap(([name, property]) =>
      alternatives(property).some((one) =>
        String((one.items as JsonSchema | undefined)?.$ref ?? "").endsWith("/IpcSymbolText"),
      )
        ? [name]
        : [],
    ),
  );
}

/** The schema with the labels that the rule has for its facts beside those of the form: a heading may be either. */
function withLabels(schema: JsonSchema, labels: Readonly<Record<string, BilingualText>>, path = ""): JsonSchema {
  const label = Object.hasOwn(labels, path) ? labels[path] : undefined;
  const titles = [schema.title, label?.en, label?.ja].filter((one) => typeof one === "string");
  const below = (part: unknown, name: string) => withLabels(part as JsonSchema, labels, name);
  return {
    ...schema,
    ...(titles.length > 0 && { title: [...new Set(titles)].join(" / ") }),
    ...(typeof schema.properties === "object" && {
      properties: Object.fromEntries(
        Object.entries(propertiesOf(schema)).map(([name, part]) => [
          name,
          below(part, path === "" ? name : `${path}.${name}`),
        ]),
      ),
    }),
    ...(typeof schema.items === "object" && schema.items !== null && { items: below(schema.items, path) }),
    ...Object.fromEntries(
      (["anyOf", "oneOf", "allOf"] as const).flatMap((word) =>
        Array.isArray(schema[word]) ? [[word, schema[word].map((one: unknown) => below(one, path))]] : [],
      ),
    ),
  };
}

/** The schema of a table whose columns are the facts and what stands beside them. */
function withBeside(schema: JsonSchema, { key, onColumn }: Beside, isFact: (name: string) => boolean): JsonSchema {
  const more: (readonly [string, JsonSchema])[] = [];
  if (key !== undefined && !isFact(key)) more.push([key, { type: "string" }]);
  if (onColumn !== undefined && !isFact(onColumn)) more.push([onColumn, { type: "string", format: "date" }]);
  return more.length === 0 ? schema : withProperties(schema, Object.fromEntries(more));
}
