// The one place that knows in which form the two builds say the same thing. Where a newer build renames a function, a fact or a field,
// the rename is put here, and nothing else of the differential run changes.

/** Which build a value comes from. */
export type Side = "oracle" | "current";

/** Functions that the newer build calls otherwise: the oracle's name, then the newer one. Tables that name them are read likewise. */
export const renamedFunctions: Readonly<Record<string, string>> = {};

/** Fields of results that the newer build calls otherwise: the newer name, then the oracle's. */
export const renamedFields: Readonly<Record<string, string>> = {};

/** Facts are made in the form of the newer build; this is their form for the oracle. */
export function factsFor(_side: Side, _entry: string, facts: unknown): unknown {
  return facts;
}

/** Fields that hold words about an answer: how they are put is not the answer. */
const words = new Set(["question", "answerText", "message"]);
/** Lists whose order says nothing. */
const unordered = new Set(["missing", "gaps"]);
/** Codes of issues that the newer build calls otherwise: the oracle's code, then the newer one. */
export const renamedCodes: Readonly<Record<string, string>> = {
  "notice-received-before-given": "receipt-before-dispatch",
  "event-before-its-precondition": "events-out-of-order",
  "event-without-its-precondition": "event-without-ground",
  "review-dates-out-of-order": "events-out-of-order",
  "review-event-without-ground": "event-without-ground",
  "review-event-after-last-day": "event-after-last-day",
  "grace-day-before-commencement": "day-before-commencement",
  "business-year-ends-before-it-begins": "period-ends-before-it-begins",
};
/** What a citation consists of, in the order of its written form. */
const ofCitation = ["law", "supplementary", "annex", "article", "paragraph", "item", "subitems", "part"];

/** Lists that say the same whether they are empty or absent. */
const sayNothingEmpty = new Set(["missing", "issues", "gaps", "boundaries"]);

/** The result of a function that gave `{ ok, value }` and gives a timeline now, or the other way round: what is in it. */
function resultOf(value: object): unknown {
  const {
    ok,
    value: inside,
    issues,
  } = value as { readonly ok?: unknown; readonly value?: unknown; readonly issues?: unknown };
  if (ok === true && typeof inside === "object" && inside !== null) return inside;
  return ok === false && Array.isArray(issues) ? { issues } : undefined;
}

type Plain = Readonly<Record<string, unknown>>;

/** Every citation that was met, by its written form. */
export type Met = Map<string, Plain>;

/**
 * Makes the comparable forms of the results of one build. Texts count in tables, which are data; in what a function answers they do
 * not.
 */
export function comparableForms(side: Side, texts: boolean, met?: Met): (value: unknown) => unknown {
  const known = new WeakMap<object, unknown>();
  const of = (value: unknown): unknown => {
    if (typeof value === "function" || typeof value === "symbol" || value === undefined) return undefined;
    if (typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value)))
      return `(${String(value)})`;
    if (typeof value === "string")
      return side === "oracle" && Object.hasOwn(renamedFunctions, value) ? renamedFunctions[value] : value;
    if (typeof value !== "object" || value === null) return value;
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = formOf(value);
    // Rows of tables are frozen and come again every day.
    if (Object.isFrozen(value)) known.set(value, made);
    return made;
  };
  const formOf = (given: object): unknown => {
    const value = (resultOf(given) ?? given) as object;
    if (Array.isArray(value)) return value.map((one) => of(one) ?? null);
    if (value instanceof Set || value instanceof Map) return of([...value]);
    if ("_zod" in value) return undefined;
    const plain = value as Plain;
    if (isCitation(plain)) {
      const address = addressOf(plain);
      met?.set(address, plain);
      return address;
    }
    const isText = typeof plain.ja === "string" && typeof plain.en === "string" && Object.keys(plain).length === 2;
    if (isText && !texts) return undefined;
    const form: Record<string, unknown> = {};
    for (const name of Object.keys(plain).sort()) {
      if (words.has(name) && !texts) continue;
      // The id of a criterion is the spelling of a reason; what it says is whether its provision is met.
      if (name === "criterion" && "met" in plain) continue;
      const part = name === "code" && side === "oracle" ? renamedCode(plain[name]) : of(plain[name]);
      if (part === undefined || (sayNothingEmpty.has(name) && Array.isArray(part) && part.length === 0)) continue;
      form[side === "current" ? (renamedFields[name] ?? name) : name] =
        unordered.has(name) && Array.isArray(part) ? [...part].sort() : name === "issues" ? sortedIssues(part) : part;
    }
    return form;
  };
  return of;
}

function renamedCode(code: unknown): unknown {
  return typeof code === "string" && Object.hasOwn(renamedCodes, code) ? renamedCodes[code] : code;
}

/** The order in which faults of an input are told says nothing. */
function sortedIssues(issues: unknown): unknown {
  if (!Array.isArray(issues)) return issues;
  const told = issues.map((one) => [JSON.stringify(one), one] as const);
  return told.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}

function isCitation(value: Plain): boolean {
  return typeof value.law === "string" && Object.keys(value).every((name) => ofCitation.includes(name));
}

function addressOf(citation: Plain): string {
  const parts = ofCitation.filter((name) => citation[name] !== undefined);
  return parts
    .map((name) =>
      name === "law" || name === "article" ? citation[name] : `${name} ${[citation[name]].flat().join(" ")}`,
    )
    .join(" ");
}

/** What is thrown is an answer too: its code, or its name where it has none. */
export function thrownForm(error: unknown): unknown {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  return { thrown: code ?? name ?? String(error) };
}
