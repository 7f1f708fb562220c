import { defineIssue, type Issue } from "espa-jp/finding";
import type { JsonSchema } from "espa-jp/formats";
import { nearest } from "../nearest";
import { type CellKind, kindOf } from "./cells";
import { columnNamer } from "./labels";
import { below, labelsOf, leadsNowhere, propertiesOf, typesOf } from "./places";
import type { WordLabels } from "./plain-word";

/** Most columns that a table may have: as many as a sheet of Excel has. */
export const mostColumns = 16_384;
/** How many places deep the name of a column may lead: no schema is half as deep. */
export const deepestColumn = 32;

const wrongHeader = defineIssue("wrong-header", {
  ja: "列「{name}」が重複しているか、他の列と両立しません。この表は読めません。",
  en: "Column {name} is given twice or contradicts another column; the table cannot be read.",
});
const unreadableColumn = defineIssue("unreadable-column", {
  ja: "列「{name}」の名に改行その他の制御文字があります。この表は読めません。",
  en: "The name of column {name} holds a line end or another control character; the table cannot be read.",
});
const columnTooDeep = defineIssue("column-too-deep", {
  ja: "列「{name}」の名が{limit}段より深くなっています。この表は読めません。",
  en: "The name of column {name} leads more than {limit} places deep; the table cannot be read.",
});
const tooManyColumns = defineIssue("too-many-columns", {
  ja: "列が{found}個あり、読める{limit}個を超えています。この表は読めません。",
  en: "The table has {found} columns, more than the {limit} that are read.",
});
const unknownColumn = defineIssue("unknown-column", {
  ja: "列「{name}」に当たる項目はありません。この列は読みません。",
  en: "No property is meant by column {name}; the column is not read.",
});
const unknownColumnNear = defineIssue("unknown-column", {
  ja: "列「{name}」に当たる項目はありません（「{near}」のことでしょうか）。この列は読みません。",
  en: "No property is meant by column {name} (did you mean {near}?); the column is not read.",
});
const unitInHeading = defineIssue("unit-in-heading", {
  ja: "列「{name}」の見出しの単位「{unit}」は、この項目の単位として読みません。単位は値に付けてください。この列は読みません。",
  en:
    "The unit {unit} in the heading {name} is not read as that of the property: write it in the cells. " +
    "The column is not read.",
});
const ambiguousColumn = defineIssue("ambiguous-column", {
  ja: "列「{name}」に当たる項目が二つ以上あります（{paths}）。この列は読みません。",
  en: "Column {name} may mean more than one property ({paths}); the column is not read.",
});

/** One column: its name, the place that it fills, how its cells are read, and what was read as what. */
export interface Column {
  readonly name: string;
  /** `undefined` where the column is not read. */
  readonly path: readonly string[] | undefined;
  readonly kind: CellKind;
  /** The words that its cells may be, by what people call them. */
  readonly words?: WordLabels;
  /** One cell for each way in which cells were written, with what it was read as, and how many there were. */
  readonly forms: Map<string, { readonly cell: string; readonly value: unknown; count: number }>;
}

/** The cells of one column, and how they are read. */
export interface Leaf {
  /** Columns by their order; more than one only for columns without a name. */
  readonly columns: number[];
  /** Types of JSON that the schema allows at this place; `undefined` where it does not say. */
  readonly types: ReadonlySet<string> | undefined;
}

/** A place of the record that columns lead through: `applicants` of `applicants.0.name`. */
interface Branch {
  readonly places: readonly JsonSchema[];
  readonly parts: Map<string, Place>;
}

type Place = Leaf | Branch;

/** A branch when the whole header was read: whether its parts are those of a list, and in which order. */
export type Shape =
  | Leaf
  | { readonly list: boolean; readonly parts: readonly (readonly [name: string, part: Shape])[] };

/** What the header says: how many cells a row has, and where they go. */
export interface Header {
  readonly line: number;
  readonly columns: readonly Column[];
  readonly root: Shape;
  /** What is wrong with the header; the rows are read all the same. */
  readonly issues: readonly Issue[];
}

/**
 * Reads the header in one pass; names that are too deep are refused before they are taken apart.
 *
 * @param names - the cells of the first row
 * @param labels - whether a column may be named by the label of its place, in Japanese or English
 * @param wordLabels - finds the words that a place may be, by their labels
 */
export function readHeader(
  names: readonly string[],
  schema: JsonSchema | undefined,
  labels: boolean,
  line: number,
  wordLabels?: (places: readonly JsonSchema[]) => WordLabels | undefined,
): Header | Issue {
  if (names.length > mostColumns) return tooManyColumns([], { found: names.length, limit: mostColumns });
  const root: Branch = { places: schema === undefined ? [] : [schema], parts: new Map() };
  const columns: Column[] = [];
  const issues: Issue[] = [];
  const named = labels ? columnNamer(schema) : undefined;
  for (const [column, name] of names.entries()) {
    const shown = shownName(name);
    const none = (issue: Issue) => {
      issues.push(issue);
      columns.push({ name: shown, path: undefined, kind: "any", forms: new Map() });
    };
    // A line end that is not known would make a header of the whole file: a name that holds one is refused.
    if (/[\p{Cc}\u2028\u2029]/u.test(labels ? name.trim().replace(/\r?\n/g, "") : name))
      return unreadableColumn([], { name: shown });
    let path: readonly string[] = name.split(".", deepestColumn + 1);
    if (path.length > deepestColumn) return columnTooDeep([], { name: shown, limit: deepestColumn });
    if (!leads(root.places, path) && name !== "") {
      const found = named?.(name) ?? [];
      if (found.length !== 1) {
        if (found.length > 1)
          none(
            ambiguousColumn([], {
              name: shown,
              paths: found
                .slice(0, 5)
                .map((one) => one.join("."))
                .join(", "),
            }),
          );
        else none(noSuchColumn(name, issues.length < 100 ? schema : undefined));
        continue;
      }
      path = found[0] as readonly string[];
      const unit = otherUnit(name, path, root.places);
      if (unit !== undefined) {
        none(unitInHeading([], { name: shown, unit }));
        continue;
      }
    }
    const placed = placeColumn(root, path, column);
    if (placed === undefined) return wrongHeader([], { name: shown });
    const words = wordLabels?.(placed);
    columns.push({
      name: shown,
      path,
      kind: kindOf(placed, path.at(-1) ?? ""),
      ...(words !== undefined && { words }),
      forms: new Map(),
    });
  }
  return { line, columns, root: shapeOf(root), issues };
}

/** What makes a number another one, or measures it. */
const unitLike =
  /[円%千万億兆割]|yen|jpy|percent|パーセント|thousand|million|billion|[kmg]w\b|ワット|キロ|メガ|メートル|\b[km]?m[23]?\b|トン/i;

/**
 * A unit in brackets that a heading has and the label of its property does not: 平均残高（百万円） over figures would make
 * them a millionth of what they say.
 */
function otherUnit(heading: string, path: readonly string[], places: readonly JsonSchema[]): string | undefined {
  const here = path.reduce<readonly JsonSchema[]>((some, one) => some.flatMap((place) => below(place, one)), places);
  const last = path.at(-1) ?? "";
  const kind = kindOf(here, last);
  if (kind !== "yen" && kind !== "percent" && kind !== "number") return undefined;
  const labels = labelsOf(here).map((one) => one.normalize("NFKC"));
  for (const [, inner = ""] of heading.normalize("NFKC").matchAll(/\(([^()]{1,60})\)/g)) {
    const unit = inner.replace(/^単位\s{0,3}[::]?\s{0,3}/, "").trim();
    const own =
      labels.some((one) => one.includes(`(${inner})`)) ||
      (kind === "yen" && /^(?:円|yen|jpy)$/i.test(unit)) ||
      (kind === "percent" && /^(?:%|percent|パーセント)$/i.test(unit)) ||
      (kind === "number" && /^[a-z]{2,4}\d?$/i.test(unit) && last.toLowerCase().endsWith(unit.toLowerCase()));
    if (!own && unitLike.test(unit)) return unit;
  }
  return undefined;
}

function shownName(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

/** The issue of a column that means nothing, with what was probably meant by it. */
export function noSuchColumn(name: string, schema: JsonSchema | undefined): Issue {
  const near = nearestName(name, schema);
  return near === undefined
    ? unknownColumn([], { name: shownName(name) })
    : unknownColumnNear([], { name: shownName(name), near });
}

/** Whether the schema has the place, or leaves open whether it does. */
function leads(places: readonly JsonSchema[], path: readonly string[]): boolean {
  let here = places;
  for (const name of path) {
    if (leadsNowhere(here, name)) return false;
    here = here.flatMap((one) => below(one, name));
  }
  return true;
}

/** A property that was probably meant by a name that is none. */
function nearestName(name: string, schema: JsonSchema | undefined): string | undefined {
  return schema === undefined ? undefined : nearest(name, namesOf(schema));
}

function namesOf(schema: JsonSchema): readonly string[] {
  const some = (schema.anyOf ?? schema.oneOf ?? schema.allOf) as readonly JsonSchema[] | undefined;
  return some === undefined ? Object.keys(propertiesOf(schema)) : some.flatMap(namesOf);
}

/**
 * Puts a column at its place, and gives what the schema says of it; not possible where another column is there, above
 * or below it.
 */
function placeColumn(root: Branch, path: readonly string[], column: number): readonly JsonSchema[] | undefined {
  let branch = root;
  for (const [depth, name] of path.entries()) {
    const there = branch.parts.get(name);
    const last = depth === path.length - 1;
    if (there !== undefined && !last && !isLeaf(there)) {
      branch = there;
      continue;
    }
    const places = branch.places.flatMap((one) => below(one, name));
    if (there === undefined) {
      // A text that no form limits stands as it is, also where it could be read as JSON: `null` may be a name.
      const types = kindOf(places, name) === "text" ? new Set(["string"]) : typesOf(places);
      const made: Place = last ? { columns: [column], types } : { places, parts: new Map() };
      branch.parts.set(name, made);
      if (isLeaf(made)) return places;
      branch = made;
    } else if (last && isLeaf(there) && path.length === 1 && name === "") {
      there.columns.push(column);
      return places;
    } else return undefined;
  }
  return undefined;
}

export function isLeaf(place: Place | Shape): place is Leaf {
  return "columns" in place;
}

/** A branch is a list where each of its parts has a number and the schema does not ask for an object. */
function shapeOf(place: Place): Shape {
  if (isLeaf(place)) return place;
  const types = typesOf(place.places);
  const names = [...place.parts.keys()];
  const list = names.every((name) => /^(?:0|[1-9]\d{0,8})$/.test(name)) && (types === undefined || types.has("array"));
  const parts = [...place.parts].map(([name, part]) => [name, shapeOf(part)] as const);
  return { list, parts: list ? parts.sort(([a], [b]) => Number(a) - Number(b)) : parts };
}

/** Whether the table has a column at a place or below it; the entries of a list are alike. */
export function hasColumn(header: Header, path: readonly (string | number)[]): boolean {
  const pattern = path.map((one) => (typeof one === "number" ? "*" : one));
  return header.columns.some(
    ({ path: its }) =>
      its !== undefined && pattern.every((one, at) => its[at] === undefined || one === "*" || one === its[at]),
  );
}
