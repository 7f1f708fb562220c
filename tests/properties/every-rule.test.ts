import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { explain, type Issue } from "../../src/doors/finding";
import { caveatsOf, timelineToMermaid, timelineToSvg, toICalendar } from "../../src/doors/formats";
import { ask, type RuleDescription, rules } from "../../src/doors/rules";
import { schemaNamed, validate } from "../../src/doors/schemas";
import { rules as listed } from "../rules";
import { count, inputsOf } from "./counted";
import { drawn, leftOut, placesIn, withValue } from "./drawn-facts";

/**
 * What holds of every rule, timeline and checklist, whatever the facts: those that fit together, contradict each other, are out of range, lie at
 * the ends of the calendar, or are of no kind that a fact can be. A rule that is added is held to it without being named here.
 */

/** Inputs of each property: some twelve thousand in the test run; eight tenths of a million by `npm run fuzz`, over the seven of them. */
const inputs = inputsOf(0.8 / 7, 12_000);
const seed = Number(process.env.FUZZ_SEED ?? 427);
const rounds = Math.max(50, Math.ceil(inputs / rules.length));
/** A pause of the machine is not a slow answer: it is asked again. */
const limit = 60;

/** The properties that hold of every rule. */
const kinds = [
  "throws for nothing",
  "shares nothing",
  "hangs on no order, zone or earlier call",
  "never surer by knowing less",
  "refused alike by rule and schema",
  "not known alike for rule and schema",
  "told in every format",
] as const;

/** What an answer of any kind holds of what is compared. */
interface Told {
  readonly answer?: string;
  readonly why?: string;
  readonly state?: string;
  readonly complete?: boolean | "unknown";
  readonly missing?: readonly (string | { readonly path: Issue["path"] })[];
  readonly boundaries?: readonly { readonly id?: string; readonly date: string }[];
  readonly issues?: readonly Issue[];
  readonly grade?: string;
}

const shown = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    ["bigint", "symbol", "function"].includes(typeof one) || (typeof one === "number" && !Number.isFinite(one))
      ? String(one)
      : one,
  );

const told = (rule: RuleDescription, facts: unknown, on: LegalDate): Told => ask(rule.id, facts, on) as Told;
const issuesOf = ({ issues = [] }: Told): readonly Issue[] => issues;

/** What was found against a property: the first few of it, each with what was asked. */
class Found {
  readonly against: string[] = [];
  readonly kind: (typeof kinds)[number];
  inputs = 0;
  comparisons = 0;

  constructor(kind: (typeof kinds)[number]) {
    this.kind = kind;
  }

  /** Facts for a property, each of its own; without those of which something is of no kind, where it is none of them. */
  *facts(rule: RuleDescription, hostile: boolean, most = rounds) {
    const begins = seed + kinds.indexOf(this.kind) * 1_000_003;
    for (let round = 0; round < most; round += 1) {
      const one = drawn(rule, begins + round * 7919);
      if (!hostile && one.manner === "hostile") continue;
      this.inputs += 1;
      yield one;
    }
  }

  compare(holds: boolean, what: () => string): void {
    this.comparisons += 1;
    if (!holds && this.against.length < 5) this.against.push(what());
  }

  none(floor: number): void {
    count(this.kind, this.inputs, this.comparisons);
    expect(this.against).toEqual([]);
    expect(this.comparisons, "comparisons").toBeGreaterThanOrEqual(floor);
  }
}

/** Histories: what is left out there has not happened, so that leaving it out is another case, and only `null` is less knowledge. */
const ofHistories = /History$|^(?:Forwarding|Grace|ChangeOfName|RecommendationAnswer)Facts$|^SupportBusinessYear$/;
const closedIn: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.values(listed).map(({ schema, closed = [] }) => [schema, closed])),
  // Left out, what is filed abroad is an application for a patent, the one that the ban is about.
  ForeignFilingFacts: [...(listed.assessForeignFiling.closed ?? []), "foreignApplication"],
};
const isClosed = ({ factsSchema }: RuleDescription, [name = ""]: readonly string[]): boolean =>
  ofHistories.test(factsSchema) || (closedIn[factsSchema] ?? []).includes(name);

/** Whether what is known less of gives an answer that what is known more of does not give. */
function isSurer(kind: RuleDescription["kind"], less: Told, more: Told): boolean {
  if (kind === "finding") return less.answer !== "undetermined" && less.answer !== more.answer;
  if (kind === "checklist") return less.complete === true && more.complete !== true;
  const days = new Set((more.boundaries ?? []).map(({ id, date }) => `${id} ${date}`));
  return (less.boundaries ?? []).some(({ id, date }) => !openEnd.test(id ?? "") && !days.has(`${id} ${date}`));
}
/**
 * What begins there is that nothing is known, what is permitted after a time of which nothing was known, or a longer reading beside a shorter:
 * a day of less knowledge, and not of more.
 */
const openEnd = /^(?:undetermined|permitted)-from$|-under-the-later-reading$/;

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, reversed(one)]),
  );
};

/** The same facts with the words of each list the other way round: in which order words are told means nothing. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.every((one) => typeof one === "string") ? [...value].reverse() : value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turned(one)]));
};

/** What an answer says, without regard to the order in which it says it. */
const digest = ({ answer, state, complete, missing = [], boundaries = [], grade }: Told): string =>
  JSON.stringify([
    ...[answer, state, complete, grade],
    missing.map((one) => (typeof one === "string" ? one : one.path.join("."))).sort(),
    boundaries.map(({ id, date }) => `${id} ${date}`).sort(),
  ]);

function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/** Tries to change everything that can be reached from a value. */
function vandalise(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    vandalise((value as Record<PropertyKey, unknown>)[key], seen);
    if (key !== "length") Reflect.set(value, key, "changed by a caller");
  }
}

const timeout = Math.max(60_000, inputs * 10);

/** Everything that makes words, pictures or records of a result. */
function* formatsOf(result: object): Generator<string> {
  for (const lang of ["ja", "en"] as const) {
    yield explain(result as never, { lang });
    yield* caveatsOf(result as never, lang);
    // What cannot have happened has no days to draw.
    if (!("boundaries" in result) || ("state" in result && result.state === "invalid")) continue;
    yield toICalendar(result as never, { lang });
    yield timelineToMermaid(result as never, lang);
    yield timelineToSvg(result as never, { lang });
  }
}
/** What no reader should see: a value without words. */
const noWords = /\bundefined\b(?!:)|\bNaN\b|\[object |\{[a-zA-Z]+\}/;

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ rule }) => {
  test(
    "throws for nothing, answers at once, and leaves what it was given as it was",
    () => {
      const found = new Found("throws for nothing");
      for (const { facts: given, on } of found.facts(rule, true)) {
        const before = shown(given);
        let slow = 0;
        let answer: Told | undefined;
        for (; slow < 4; slow += 1) {
          const began = performance.now();
          try {
            answer = told(rule, given, on);
          } catch (error) {
            found.compare(false, () => `${String(error)}: ${before} ${on}`);
            break;
          }
          if (performance.now() - began < limit) break;
        }
        found.compare(slow < 4, () => `more than ${limit} ms: ${before} ${on}`);
        found.compare(shown(given) === before, () => `changed: ${before} ${on}`);
        found.compare(
          shown(told(rule, frozen(given), on)) === shown(answer),
          () => `another answer to the same facts, frozen: ${before} ${on}`,
        );
      }
      found.none(rounds * 3);
    },
    timeout,
  );

  test(
    "is told in every format",
    () => {
      const found = new Found("told in every format");
      for (const { facts: given, on, manner } of found.facts(rule, true)) {
        const result = told(rule, given, on);
        // A criterion on which two answers hang is one reason; of two changes, or two applications of one name, each has its own.
        const reasons = ((result as { readonly reasons?: readonly object[] }).reasons ?? []).map(shown);
        const several = "changes" in given || issuesOf(result).some(({ code }) => code === "application-id-twice");
        found.compare(several || new Set(reasons).size === reasons.length, () => `said twice: ${shown(given)} ${on}`);
        // A value that is none is told as it was given.
        const isWords = (text: string): boolean => manner === "hostile" || !noWords.test(text);
        const before = shown(result);
        const say = (what: unknown) => () => `${String(what)}: ${shown(given)} ${on}`;
        try {
          for (const text of formatsOf(result)) found.compare(isWords(text), say(text));
        } catch (error) {
          found.compare(false, say(error));
        }
        found.compare(shown(result) === before, say("changed by a format"));
      }
      found.none(rounds * 3);
    },
    timeout,
  );

  test(
    "gives nothing that a caller could change for the next call",
    () => {
      const found = new Found("shares nothing");
      for (const { facts: given, on } of found.facts(rule, false, Math.min(rounds, 60))) {
        const before = shown(given);
        const answer = told(rule, given, on);
        const said = shown(answer);
        vandalise(answer);
        found.compare(shown(given) === before, () => `the caller's own object: ${before} ${on}`);
        found.compare(shown(told(rule, given, on)) === said, () => `${before} ${on}`);
      }
      found.none(50);
    },
    timeout,
  );

  test(
    "hangs on no order of keys or words, on no zone, and on nothing asked before",
    () => {
      const found = new Found("hangs on no order, zone or earlier call");
      const zone = process.env.TZ;
      for (const { facts: given, on } of found.facts(rule, false)) {
        const said = digest(told(rule, given, on));
        process.env.TZ = found.comparisons % 2 === 0 ? "Pacific/Apia" : "America/Los_Angeles";
        found.compare(digest(told(rule, given, on)) === said, () => `zone: ${shown(given)} ${on}`);
        if (zone === undefined) delete process.env.TZ;
        else process.env.TZ = zone;
        found.compare(digest(told(rule, reversed(given), on)) === said, () => `keys: ${shown(given)} ${on}`);
        const other = told(rule, turned(given), on);
        const { answer, state, complete } = told(rule, given, on);
        found.compare(
          JSON.stringify([other.answer, other.state, other.complete]) === JSON.stringify([answer, state, complete]),
          () => `words: ${shown(given)} ${on}`,
        );
      }
      found.none(rounds);
    },
    timeout,
  );

  test(
    "is never surer by knowing less, nor says another thing",
    () => {
      const found = new Found("never surer by knowing less");
      let places = 0;
      for (const { facts: given, on } of found.facts(rule, false)) {
        const whole = told(rule, given, on);
        // Of what is not in force, or of a product that is not designated, no answer hangs on a fact.
        if (issuesOf(whole).length > 0 || whole.why === "not-in-force") continue;
        for (const path of placesIn(given)) {
          // The entries of a list are told or not told: none of them is unknown.
          if (/^\d+$/.test(path.at(-1) ?? "")) continue;
          // Of a business whose order was not read nothing is answered; what the orders that were read have in common is.
          if (path.join() === "business" && ["out-of-coverage", "wording-not-read"].includes(whole.why ?? "")) continue;
          places += 1;
          for (const [how, value] of [
            ["null", null],
            ["undefined", undefined],
            ["left out", leftOut],
          ] as const) {
            if (how !== "null" && isClosed(rule, path)) continue;
            const less = told(rule, withValue(given, path, value), on);
            found.compare(
              issuesOf(less).length > 0 || !isSurer(rule.kind, less, whole),
              () => `${path.join(".")} ${how}: ${shown(given)} ${on}: ${digest(whole)} and ${digest(less)}`,
            );
          }
        }
      }
      found.none(Math.min(places, 50));
    },
    timeout,
  );
});

/** What the form of a value says, without regard to what else is there. */
const ofForm: ReadonlySet<string> = new Set([
  ...["wrong-type", "not-allowed-value", "too-large", "too-small", "unknown-key", "not-a-legal-date"],
  ...["no-alternative", "wrong-format"],
]);
/** Codes that a rule tells of a record that may be kept all the same. */
const noted: ReadonlySet<string> = new Set([
  "event-without-ground",
  // The version of the table of Order Art. 12 hangs on the day.
  ...["symbol-left-the-table", "symbol-above-listed", "answer-under-older-table"],
  // Whether an operator is designated is told of the day that is asked for.
  ...["designated-before-day-of-designation", "designated-after-cancellation", "designated-and-not-designated"],
]);
/** Days on which a rule is asked again: what it tells on some of them only hangs on the day, of which a schema knows nothing. */
const everyDay = [
  "2022-05-18",
  "2023-11-17",
  "2024-05-01",
  "2024-06-03",
  "2025-12-24",
  "2026-10-15",
  "2031-01-01",
  "9800-01-01",
  "9950-01-01",
] as const;

const isStated = (value: unknown): boolean => value !== undefined && value !== null;
const isEmpty = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => one === undefined);
const at = (path: Issue["path"], given: unknown): unknown =>
  path.reduce((value: unknown, name) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[name], given);

/** Rules that read a part of what their schema holds: of the rest they say nothing, and nothing hangs on it. */
const readInPart: ReadonlySet<string> = new Set([
  // The symbols and the riders of a record; the symbols have a grammar of their own.
  "ipc-screening",
  // The invention; its history is another question.
  "additional-requirement",
]);
/** What a checklist of a plan tells as missing and the schema of the plan as an issue; and what hangs on its day of filing. */
const ofPlans = [
  ...["plan-content-missing", "plan-attachment-missing", "no-applicant", "same-industry-not-stated"],
  ...["duplicate-applicant", "material-not-designated", "part-not-covered", "not-a-corporate-number"],
  ...["representative-missing", "no-plan-ordinance"],
];
const besidePlans = ["funds-and-sources-differ", "grants-above-funds", "part-of-another-product"];
/** What a rule does not look at in a record that it shares with others. */
const notLookedAt: Readonly<Record<string, readonly string[]>> = {
  "missing-plan-contents": ofPlans,
  "plan-contents": ofPlans,
  "missing-plan-attachments": [...ofPlans, ...besidePlans, "period-ends-before-it-begins"],
  "plan-reports": [...ofPlans, ...besidePlans],
};
const withForms = rules.filter(({ factsSchema }) => schemaNamed(factsSchema) !== undefined);
const withSchema = rules.filter(({ id, factsSchema }) => schemaNamed(factsSchema) !== undefined && !readInPart.has(id));

describe.each(withSchema.map((rule) => ({ id: rule.id, rule })))("$id and its schema", ({ rule }) => {
  test(
    "refuse alike",
    () => {
      const schema = schemaNamed(rule.factsSchema);
      const found = new Found("refused alike by rule and schema");
      for (const { facts: given, on, manner } of found.facts(rule, true)) {
        const looked = ({ code }: Issue) => !(notLookedAt[rule.id] ?? []).includes(code);
        const answer = issuesOf(told(rule, given, on)).filter((one) => one.path[0] !== "on" && looked(one));
        const checked = validate(schema as never, given);
        // Of a group in which nothing is stated no alternative is told: what it lacks is missing.
        const isMissing = ({ code, path }: Issue) =>
          code === "missing" || (code === "no-alternative" && isEmpty(at(path, given)));
        const everySaid = checked.ok ? [] : checked.issues;
        // Nothing of a message is left to fill in.
        const unfilled = ({ message }: Issue) => /\{[a-z]+\}/i.test(`${message.ja}${message.en}`);
        found.compare(![...answer, ...everySaid].some(unfilled), () => `unfilled: ${say()}`);
        const refused = everySaid.filter((one) => !isMissing(one) && looked(one));
        // Where the word is missing that tells the kinds of an entry apart, a schema says of the entry nothing else.
        const wordless = checked.ok
          ? []
          : checked.issues.filter(({ code }) => code === "missing").map(({ path }) => path);
        const where = ({ path }: Issue) => path.join(".");
        const say = () =>
          `${shown(given)} ${on}: rule ${answer.map((one) => `${one.code} ${where(one)}`)}; schema ${refused.map((one) => `${one.code} ${where(one)}`)}`;
        if (manner === "hostile" || [...refused, ...answer].some(({ code }) => ofForm.has(code))) {
          // Something is of no kind, or out of range: both say so, of the same place and in the same words, whether it is a share above its
          // whole, a number below nothing, or no number at all. Of a value that may be of two kinds the schema says why of each.
          const form = (issues: readonly Issue[]) =>
            issues.filter(
              (one) => ofForm.has(one.code) && isStated(at(one.path, given)) && !isOwnKind(at(one.path, given)),
            );
          const [ofSchema, ofRule] = [form(refused), form(answer)];
          // What goes together is looked at where each is right by itself: a contradiction may take the place of what is of no kind.
          if ([...refused, ...answer].some(({ code }) => !ofForm.has(code))) continue;
          const alike = (one: Issue, other: Issue): boolean =>
            where(one) === where(other) && (one.code === other.code || ofTwoKinds(one) || ofTwoKinds(other));
          // Of what is no list and no text a schema tells its length, too; of what is no member of a union it tells nothing further.
          const isLength = (one: Issue): boolean =>
            /^too-/.test(one.code) &&
            ofSchema.some((other) => other.code === "wrong-type" && where(other) === where(one));
          const parent = ({ path }: Issue): string => path.slice(0, -1).join();
          const besideUnion = (one: Issue): boolean =>
            ofSchema.some((other) => other.code === "not-allowed-value" && parent(other) === parent(one));
          for (const one of ofSchema) found.compare(isLength(one) || ofRule.some((other) => alike(one, other)), say);
          const besideWord = ({ code, path }: Issue): boolean =>
            code === "unknown-key" && wordless.some((other) => other.slice(0, -1).join() === path.slice(0, -1).join());
          for (const one of ofRule)
            found.compare(besideUnion(one) || besideWord(one) || everySaid.some((other) => alike(one, other)), say);
          continue;
        }
        const tellings = everyDay
          .filter((day) => day >= rule.inForceFrom)
          .map((day) => new Set(issuesOf(told(rule, given, day)).map((one) => `${one.code} ${where(one)}`)));
        if (refused.length === 1) {
          const [one] = refused as [Issue];
          const key = `${one.code} ${where(one)}`;
          found.compare(
            answer.some((each) => `${each.code} ${where(each)}` === key) || tellings.some((each) => each.has(key)),
            say,
          );
        } else if (refused.length > 1) found.compare(answer.length > 0 || tellings.some(({ size }) => size > 0), say);
        else if (answer.length > 0) {
          const always = answer.filter(
            (one) => !noted.has(one.code) && tellings.every((each) => each.has(`${one.code} ${where(one)}`)),
          );
          found.compare(refused.length > 0 || always.length === 0, say);
        }
      }
      found.none(0);
    },
    timeout,
  );
});

/** Cross-checks of a schema that ask for what the rule lists as missing. */
const askFor: ReadonlySet<string> = new Set(["representative-missing", "plan-content-missing"]);

describe.each(withForms.map((rule) => ({ id: rule.id, rule })))("$id and its schema", ({ rule }) => {
  test(
    "take what is not known alike: each place of the facts in turn",
    () => {
      const schema = schemaNamed(rule.factsSchema);
      const found = new Found("not known alike for rule and schema");
      const codeAt = (issues: readonly Issue[], path: string): readonly string[] =>
        issues.filter((one) => one.path.join(".") === path).map(({ code }) => code);
      for (const { facts: given, on } of found.facts(rule, false, Math.min(rounds, 30))) {
        const checked = validate(schema as never, given);
        const before = checked.ok ? [] : checked.issues;
        for (const path of placesIn(given)) {
          const isEntry = /^\d+$/.test(path.at(-1) ?? "");
          for (const value of isEntry ? [null, undefined] : [null]) {
            const less = withValue(given, path, value);
            const say = () => `${path.join(".")} ${value}: ${shown(less)} ${on}`;
            const where = path.join(".");
            const answer = told(rule, less, on);
            const said = issuesOf(answer);
            const now = validate(schema as never, less);
            // Optional, it is not known, as for the rule; needed, it is missing: never of a wrong type.
            const refused = codeAt(now.ok ? [] : now.issues, where).filter(
              (code) => !codeAt(before, where).includes(code) && !askFor.has(code),
            );
            found.compare(
              refused.every((code) => code === "missing"),
              () => `${refused} ${say()}`,
            );
            // What a list tells is stated: a gap in it is told by both, unless the rule says already that something is wrong or unknown.
            if (isEntry && on >= rule.inForceFrom && !readInPart.has(rule.id)) {
              found.compare(refused.length === 1, () => `schema: ${say()}`);
              const lacks = (answer.missing ?? []).map((one) => (typeof one === "string" ? one : one.path.join(".")));
              found.compare(said.length > 0 || lacks.includes(where), () => `rule: ${say()}`);
            }
            const once = new Set(said.map((one) => JSON.stringify([one.code, one.path, one.message.en])));
            found.compare(once.size === said.length, () => `told twice: ${say()}: ${[...once]}`);
          }
        }
      }
      found.none(0);
    },
    timeout,
  );
});

const ofTwoKinds = ({ code }: Issue): boolean => code === "no-alternative";

/** Things of a kind of their own, which a schema takes for objects without properties. */
const isOwnKind = (value: unknown): boolean => value instanceof Date;
