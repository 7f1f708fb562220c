import { addDays, isLegalDate, type LegalDate } from "../../src/doors/calendar";
import { jsonSchemaBundle } from "../../src/doors/formats";
import type { RuleDescription } from "../../src/doors/rules";
import { shapes } from "../../src/rules/tables/labels";
import { numbersFrom } from "./completions";

/**
 * Facts of any rule, drawn from the schema of its facts: what fits together and what does not, out of range, on extreme days, of other
 * kinds. No rule is listed here: one that is added is drawn for, too.
 */

/** The part of JSON Schema that the library's schemas use. */
interface Node {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly minItems?: number;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly $ref?: string;
}

type Pick = (below: number) => number;

/** How facts are drawn. */
export type Manner = "plausible" | "contrary" | "extreme" | "hostile";

/** Facts that were drawn, and how. */
export interface Drawn {
  readonly facts: Record<string, unknown>;
  readonly on: LegalDate;
  readonly manner: Manner;
}

const schemas = jsonSchemaBundle().$defs as Readonly<Record<string, Node>>;

const nodeOfKind: Readonly<Record<string, Node>> = {
  boolean: { type: "boolean" },
  date: { type: "string", format: "date" },
  number: { type: "number" },
  yen: { type: "integer" },
  text: { type: "string" },
};

/** The form of the facts of a rule: that of its schema; where it has none, of its labels. */
function formOf(name: string): Node {
  const schema = schemas[name];
  if (schema !== undefined) return schema;
  const properties = Object.fromEntries(
    (shapes[name]?.facts ?? []).map(({ path, kind, options }) => [
      path,
      options === undefined ? (nodeOfKind[kind] ?? {}) : { enum: options },
    ]),
  );
  if (Object.keys(properties).length === 0) throw new Error(`no facts are known of ${name}`);
  return { type: "object", properties };
}

/** Days on which the law is asked for: some that its turning days part, and the ends of the calendar. */
const askedOn = [
  ...["2022-12-23", "2023-11-17", "2024-02-02", "2024-05-01", "2024-06-03", "2024-11-17", "2025-04-01"],
  ...["2025-12-24", "2026-06-01", "2026-06-17", "2026-07-01", "2026-09-18", "2026-10-15", "2027-12-16"],
] as const;
/** Days before anything was in force, and after every table ends. */
const otherDays = ["2022-05-18", "2022-07-31", "2023-11-16", "2024-04-30", "9700-01-01"] as const;
const distances = [
  ...[-1600, -760, -400, -366, -365, -310, -190, -181, -91, -61, -31, -30, -10, -1, 0, 1, 10, 29, 30, 31, 60, 61],
  ...[90, 91, 92, 181, 190, 304, 305, 306, 365, 366, 400, 760],
];
const extremeDays = ["0001-01-01", "9999-12-31", "9900-12-31", "2024-02-29", "2022-05-17", "2022-05-18"];
const noDays = ["2025-02-29", "2025-02-30", "0000-01-01", "2025-13-01", "2025-1-1", "20250101", "", "９９９９-12-31"];

/** Thresholds of the Act and the orders, and what lies on each side of them. */
const shares = [0, 0.4, 0.6, 1, 4.9, 5, 9.9, 10, 20, 24.9, 25, 33.3, 33.4, 40, 45, 49.9, 50, 50.1, 60, 90, 100];
const amounts = [
  ...[0, 0.05, 0.25, 0.9, 1, 2, 3, 5, 6, 10, 12, 20, 21, 50, 51, 100, 101, 200, 300, 301, 900, 901, 1000, 5000, 1e5],
  ...[299_999, 300_000, 5e5, 1e6, 5e7, 50_000_001, 1e8, 100_000_001, 3e8, 300_000_001, 1e9, 1e10, 4e11, 1e13],
];
const extremeNumbers = [-1, -0.1, -0, 1.5, 100.1, 101, 1e21, 2 ** 53, Number.MAX_VALUE, Number.MIN_VALUE];
const symbols = ["F41H 11/02", "G01S 15/88", "B63G 8/28", "H01L 31/08", "H10F 30/20", "A01B 1/00", "F41H 11/02"];
const textsOf: Readonly<Record<string, readonly string[]>> = {
  CountryCode: ["JP", "US", "CN"],
  CorporateNumber: ["7000012050002"],
  IpcSymbolText: symbols,
};
const names = ["a", "b", "c"];

const hostile = (pick: Pick): unknown => {
  switch (pick(18)) {
    case 0:
      return Number.POSITIVE_INFINITY;
    case 1:
      return Number.NaN;
    case 2:
      return Array(2);
    case 3:
      return [null];
    case 4:
      return {};
    case 5:
      return [];
    case 6:
      return JSON.parse('{"__proto__":{"a":1}}');
    case 7:
      return noDays[pick(noDays.length)];
    case 8:
      return true;
    case 9:
      return "constructor";
    case 10:
      return extremeNumbers[pick(extremeNumbers.length)];
    case 11:
      return new Date(0);
    case 12:
      return Object.create(null);
    case 13:
      return 10n;
    case 14:
      return Symbol("no fact");
    case 15:
      return null;
    case 16:
      return undefined;
    default:
      return () => 1;
  }
};

/** A value for each fact of a form. */
class Drawing {
  readonly pick: Pick;
  readonly manner: Manner;
  readonly density: number;
  readonly days: readonly string[];

  constructor(pick: Pick, manner: Manner, on: LegalDate) {
    this.pick = pick;
    this.manner = manner;
    this.density = manner === "contrary" ? 9 + pick(2) : 3 + pick(8);
    const pool = manner === "extreme" ? 3 : 2 + pick(4);
    const days = Array.from({ length: pool }, () => near(on, this.of(distances)));
    this.days = manner === "extreme" || pick(12) === 0 ? [...days, this.of(extremeDays), this.of(extremeDays)] : days;
  }

  of<One>(some: readonly One[]): One {
    return some[this.pick(some.length)] as One;
  }

  value(given: Node, name: string, depth: number): unknown {
    if (given.$ref !== undefined) {
      const referred = given.$ref.split("/").at(-1) ?? "";
      return this.value(schemas[referred] ?? {}, referred in textsOf ? referred : name, depth);
    }
    if ("const" in given) return given.const;
    if (given.enum !== undefined) return this.of(given.enum);
    const choices = (given.anyOf ?? given.oneOf)?.filter(({ type }) => type !== "null");
    if (choices !== undefined) return this.choice(choices, name, depth);
    const type = typeof given.type === "string" ? given.type : given.type?.find((one) => one !== "null");
    switch (type) {
      case "object":
        return this.group(given, depth);
      case "array":
        return this.list(given, name, depth);
      case "boolean":
        return this.pick(2) === 0;
      case "string":
        return given.format === "date" ? this.of(this.days) : this.text(name);
      default:
        return this.number(given, name);
    }
  }

  /** One choice; at times with what another has, which goes unheard there. */
  private choice(choices: readonly Node[], name: string, depth: number): unknown {
    const value = this.value(this.of(choices), name, depth);
    if (this.manner !== "hostile" || this.pick(4) > 0) return value;
    const other = this.value(this.of(choices), name, depth);
    const areGroups = [value, other].every((one) => typeof one === "object" && one !== null && !Array.isArray(one));
    return areGroups ? { ...(other as object), ...(value as object) } : value;
  }

  private text(name: string): string {
    if (name === "material") return "semiconductors";
    return this.of(textsOf[name] ?? names);
  }

  private number(given: Node, name: string): number {
    if (this.manner === "extreme" && this.pick(3) === 0) return this.of(extremeNumbers);
    if (given.maximum === 100 || /Percent$/.test(name)) return this.of(shares);
    return this.of(given.maximum === 1 ? [0, 0.1, 0.2499, 0.25, 0.5, 1] : amounts);
  }

  private list(given: Node, name: string, depth: number): unknown[] {
    const length = Math.max(given.minItems ?? 0, this.pick(depth > 3 ? 2 : 3));
    return Array.from({ length }, () => this.value(given.items ?? {}, name, depth + 1));
  }

  private group(given: Node, depth: number): Record<string, unknown> {
    const group: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(given.properties ?? {})) {
      const needed = given.required?.includes(name) === true;
      if (!needed && this.pick(10) >= this.density) continue;
      if (!needed && this.pick(14) === 0) group[name] = null;
      else group[name] = this.value(part, name, depth + 1);
    }
    return group;
  }
}

function near(on: LegalDate, days: number): string {
  try {
    return addDays(on, days);
  } catch {
    return on;
  }
}

/** Every place in facts, as its path; the entries of lists too. */
export function placesIn(facts: unknown, above: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof facts !== "object" || facts === null) return [];
  return Object.keys(facts).flatMap((name) => {
    const path = [...above, name];
    return [path, ...placesIn((facts as Readonly<Record<string, unknown>>)[name], path)];
  });
}

/** Stands for a fact that is taken out. */
export const leftOut = Symbol("left out");

/** The same facts with another value at a place, or without it. */
export function withValue(facts: unknown, [name = "", ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(facts)) {
    return facts.map((one, at) =>
      String(at) === name ? (rest.length === 0 ? value : withValue(one, rest, value)) : one,
    );
  }
  const own = (facts ?? {}) as Readonly<Record<string, unknown>>;
  if (rest.length > 0) return { ...own, [name]: withValue(own[name], rest, value) };
  if (value !== leftOut) return { ...own, [name]: value };
  const { [name]: _, ...others } = own;
  return others;
}

const unknownNames = ["notAFact", "__proto__", "constructor", "toString"];

/** Something that is no fact put in the place of one, or beside it. */
function broken(facts: Record<string, unknown>, pick: Pick): Record<string, unknown> {
  const places = placesIn(facts);
  const path = places[pick(Math.max(places.length, 1))];
  if (path === undefined || pick(4) === 0) {
    const beside = JSON.parse(`{"${unknownNames[pick(unknownNames.length)]}":1}`) as object;
    return { ...facts, ...Object.fromEntries([]), ...(pick(2) === 0 ? beside : own(beside)) };
  }
  return withValue(facts, path, hostile(pick)) as Record<string, unknown>;
}

/** An object that has the property of whatever name as its own. */
function own(beside: object): object {
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(beside));
}

/** Draws facts for a rule; the same for the same seed. */
export function drawn({ factsSchema, inForceFrom }: RuleDescription, seed: number): Drawn {
  const pick = numbersFrom(seed);
  const turn = pick(20);
  const manner: Manner = turn < 8 ? "plausible" : turn < 13 ? "contrary" : turn < 16 ? "extreme" : "hostile";
  const asked = askedOn.filter((day) => day >= inForceFrom);
  // What is wrong with facts is wrong with them before a provision is in force and at the end of the calendar, too.
  const on =
    pick(5) === 0 || asked.length === 0 ? [inForceFrom, ...otherDays, ...askedOn][pick(20)] : asked[pick(asked.length)];
  const day = on as LegalDate;
  const drawing = new Drawing(pick, manner, isLegalDate(day) ? day : "2025-04-01");
  const facts = drawing.value(formOf(factsSchema), "", 0) as Record<string, unknown>;
  return { facts: manner === "hostile" ? broken(facts, pick) : facts, on: day, manner };
}
