import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  assessForeignFiling,
  foreignFilingWindow,
  type PatentApplicationHistory,
  screenByIpc,
} from "../../src/doors/patents";

type Day = `${number}-${number}-${number}`;

/** Days as numbers, without the calendar of the library. */
const millisecondsOfDay = 86_400_000;
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
const dayOf = (at: number): Day => new Date(at * millisecondsOfDay).toISOString().slice(0, 10) as Day;

/** Civil Code Arts 140, 141, 143: first day not counted; the day before the corresponding day, else the last day of the month. */
function lastDayAfterMonths(base: number, months: number): number {
  const first = new Date((base + 1) * millisecondsOfDay);
  const [year, month, date] = [first.getUTCFullYear(), first.getUTCMonth() + months, first.getUTCDate()];
  const daysInMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const last = date > daysInMonth ? Date.UTC(year, month, daysInMonth) : Date.UTC(year, month, date - 1);
  return last / millisecondsOfDay;
}

/** A simple history in numbers, so that the naive reading below shares nothing with the library. */
interface Simple {
  readonly filed: number;
  readonly rows: Partial<Record<"translation" | "documents" | "completion" | "division" | "conversion", number>>;
  readonly dispatched?: number;
  readonly designated?: number;
  readonly designationReceived?: number;
  readonly released?: number;
  readonly noDesignation?: number;
  readonly nonForwarding?: number;
  readonly ended?: readonly ["withdrawnOn" | "abandonedOn" | "dismissedOn", number];
}

/** The day from which the months of Art. 66(4) or 78(3) run; undefined while the papers are missing. */
function base({ filed, rows }: Simple, table: "66(4)" | "78(3)"): number {
  const days = [
    rows.translation,
    rows.documents,
    rows.completion,
    rows.conversion,
    ...(table === "66(4)" ? [rows.division] : []),
  ];
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? filed : Math.max(...known);
}

/** Art. 78(1), proviso, read word by word for one day; the invention itself is made in Japan, secret and of a specified field. */
function permitted(one: Simple, on: number): boolean {
  const papers = [one.rows.translation, one.rows.documents, one.rows.completion];
  const exists = on >= Math.max(one.filed, one.rows.division ?? 0, one.rows.conversion ?? 0);
  if (!exists) return false;
  const up = (day: number | undefined): boolean => day !== undefined && day <= on;
  if (up(one.nonForwarding) || up(one.noDesignation) || up(one.released)) return true;
  if (papers.some((day) => day !== undefined && day > on)) return false;
  const ten = lastDayAfterMonths(base(one, "78(3)"), 10);
  const three = lastDayAfterMonths(base(one, "66(4)"), 3);
  const endedBy = (last: number): boolean => one.ended !== undefined && one.ended[1] <= last && up(one.ended[1]);
  if (on > ten && !up(one.designationReceived) && !endedBy(ten)) return true;
  return on > three && !(one.dispatched !== undefined && one.dispatched <= three) && !endedBy(three);
}

function historyOf(one: Simple): PatentApplicationHistory {
  const { rows } = one;
  const kind = [
    ...(rows.translation === undefined ? [] : ["foreign-language" as const]),
    ...(rows.documents === undefined ? [] : ["by-reference" as const]),
    ...(rows.completion === undefined ? [] : ["completed" as const]),
    ...(rows.division === undefined ? [] : ["divisional" as const]),
    ...(rows.conversion === undefined ? [] : ["converted-from-utility-model" as const]),
  ];
  const days = {
    filedOn: one.filed,
    translationFiledOn: rows.translation,
    documentsFiledOn: rows.documents,
    completionFiledOn: rows.completion,
    dividedOn: rows.division,
    convertedOn: rows.conversion,
    forwardedNoticeOn: one.dispatched,
    designatedOn: one.designated,
    designationNoticeReceivedOn: one.designationReceived,
    releaseNoticeReceivedOn: one.released,
    noDesignationNoticeReceivedOn: one.noDesignation,
    nonForwardingNoticeReceivedOn: one.nonForwarding,
    ...(one.ended && { [one.ended[0]]: one.ended[1] }),
  };
  const written = Object.entries(days).flatMap(([name, day]) => (day === undefined ? [] : [[name, dayOf(day)]]));
  return { ...Object.fromEntries(written), kind: kind.length === 0 ? "ordinary" : kind };
}

const start = numberOf("2024-05-01");
const gap = fc.integer({ min: 0, max: 150 });
const outcome = fc.constantFrom(
  "nothing",
  "non-forwarding",
  "forwarded",
  "no-designation",
  "designated",
  "released",
  "late-notice",
);
const row = fc.option(gap, { nil: undefined, freq: 1 });

/** Possible histories; the day that ends the application never lies under a designation, nor before a step. */
const simple: fc.Arbitrary<Simple> = fc
  .record({
    filed: fc.integer({ min: start, max: start + 800 }),
    row: fc.constantFrom("none", "one", "several"),
    which: fc.integer({ min: 0, max: 4 }),
    rows: fc.tuple(row, row, row, row, row),
    outcome,
    gaps: fc.tuple(gap, gap, gap, gap, fc.integer({ min: 0, max: 400 })),
    ended: fc.option(
      fc.tuple(fc.constantFrom("withdrawnOn" as const, "abandonedOn" as const, "dismissedOn" as const), gap),
      {
        nil: undefined,
        freq: 2,
      },
    ),
  })
  .map(({ filed, row: how, which, rows, outcome: what, gaps, ended }) => {
    const names = ["translation", "documents", "completion", "division", "conversion"] as const;
    const chosen: Record<string, number> = {};
    for (const [at, name] of names.entries()) {
      const days = rows[at] ?? (how === "one" ? 30 : undefined);
      if (days !== undefined && (how === "several" || (how === "one" && at === which))) chosen[name] = filed + days;
    }
    // Patent Act Arts 38-3(1)(6), 38-4(10): kinds that cannot be of one application.
    const made = chosen.division !== undefined || chosen.conversion !== undefined;
    if (made || chosen.translation !== undefined) delete chosen.documents;
    if (made) delete chosen.completion;
    let last = Math.max(filed, ...Object.values(chosen));
    const step = (at: number): number => {
      last += gaps[at] ?? 0;
      return last;
    };
    const steps: Record<string, number> = {};
    if (what === "non-forwarding") steps.nonForwarding = step(0);
    if (["forwarded", "no-designation", "designated", "released"].includes(what)) steps.dispatched = step(0);
    if (what === "late-notice") {
      last += 90;
      steps.dispatched = step(0);
    }
    if (what === "no-designation") steps.noDesignation = step(1);
    if (what === "designated" || what === "released") {
      steps.designated = step(1);
      steps.designationReceived = step(2);
    }
    if (what === "released") steps.released = step(4);
    const end = ended === undefined || what === "designated" ? undefined : ([ended[0], last + ended[1]] as const);
    return { filed, rows: chosen, ...steps, ...(end && { ended: end }) } as Simple;
  });

const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] };

test("Art. 78(1)(3): the library and a word-by-word reading agree on every day", () => {
  fc.assert(
    fc.property(
      simple,
      fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 3, maxLength: 12 }),
      (one, offsets) => {
        const facts = { ...invention, application: historyOf(one) };
        const edges = [
          one.filed,
          ...Object.values(one.rows),
          lastDayAfterMonths(base(one, "78(3)"), 10),
          lastDayAfterMonths(base(one, "66(4)"), 3),
        ];
        const steps = [
          one.dispatched,
          one.designated,
          one.designationReceived,
          one.released,
          one.noDesignation,
          one.nonForwarding,
          one.ended?.[1],
        ];
        const around = [...edges, ...steps].flatMap((day) => (day === undefined ? [] : [day - 1, day, day + 1]));
        const { intervals } = foreignFilingWindow(facts);
        for (const day of [...offsets.map((offset) => start + offset), ...around]) {
          if (day < start) continue;
          const on = dayOf(day);
          const expected = permitted(one, day) ? "permitted" : "prohibited";
          const { answer } = assessForeignFiling(facts, on);
          const interval = intervals.find(
            ({ from, through }) => from <= on && (through === undefined || on <= through),
          );
          expect(interval?.answer, `${on} window`).toBe(answer);
          // Where its own exits are closed, the application from which it was divided, or to which it refers, decides, and is not given.
          const another = one.rows.documents !== undefined || (one.rows.division !== undefined && day >= one.filed);
          if (another && expected === "prohibited") expect(answer, on).toBe("undetermined");
          else expect(answer, `${on} ${JSON.stringify(facts.application)}`).toBe(expected);
        }
      },
    ),
    { numRuns: 1_500 },
  );
});

const items = JSON.parse(readFileSync(new URL("../law/order-art-12.json", import.meta.url), "utf8")) as Record<
  "2024-05-01" | "2025-01-01",
  { allOf: string[][]; rider?: "u" | "q" }[]
>;
/** Order Art. 12(2), in words: the items that it names; of item 13, all but four symbols. */
const conditional = new Set([2, 3, 5, 6, 8, 9, 10, 11, 12, 13, 17, 18, 23, 24, 40, 41, 45, 46, 47]);
const withoutRequirement = ["B63G 8/28", "B63G 8/30", "B63G 8/32", "B63G 8/33"];

/** A symbol of an invention comes under a symbol of the Order: the same, or below one that is written without a slash. */
function comesUnder(symbol: string, listed: string): boolean {
  if (listed.includes("/")) return symbol === listed;
  return listed.includes(" ") ? symbol === listed || symbol.startsWith(`${listed}/`) : symbol.startsWith(listed);
}

test("Order Art. 12(1)(2): a matcher that goes through the table item by item finds the same", () => {
  const listed = [...new Set(Object.values(items).flatMap((table) => table.flatMap((item) => item.allOf.flat())))];
  const exact = fc.constantFrom(
    ...listed.map((one) =>
      one.includes("/") ? one : one.includes(" ") ? `${one}/00` : one.length === 3 ? `${one}A 1/00` : `${one} 1/00`,
    ),
  );
  const near = fc
    .tuple(fc.constantFrom(...listed), fc.integer({ min: 1, max: 70 }), fc.integer({ min: 0, max: 99 }))
    .map(
      ([one, group, subgroup]) =>
        `${(one.length === 3 ? `${one}B` : one).slice(0, 4)} ${group}/${String(subgroup).padStart(2, "0")}`,
    );
  const finer = fc
    .tuple(fc.constantFrom(...listed.filter((one) => one.includes("/"))), fc.integer({ min: 0, max: 99 }))
    .map(([one, digits]) => `${one}${digits}`);
  const series2000 = fc
    .tuple(
      fc.constantFrom(...listed.filter((one) => one.length > 4)),
      fc.integer({ min: 2000, max: 2999 }),
      fc.integer({ min: 10, max: 999 }),
    )
    .map(([one, group, subgroup]) => `${one.slice(0, 4)} ${group}/${subgroup}`);
  fc.assert(
    fc.property(
      fc.array(fc.oneof(exact, near, finer, series2000), { minLength: 1, maxLength: 6 }),
      fc.constantFrom("2024-05-01", "2024-12-31", "2025-01-01", "2026-06-01"),
      fc.boolean(),
      fc.boolean(),
      (symbols, on, uraniumOrPlutonium, quantumDotOrSuperlattice) => {
        const table = items[on < "2025-01-01" ? "2024-05-01" : "2025-01-01"];
        const met = (of: readonly string[], at: number): boolean => {
          const item = table[at];
          if (item === undefined) return false;
          if (item.rider === "u" && !uraniumOrPlutonium) return false;
          if (item.rider === "q" && !quantumDotOrSuperlattice) return false;
          return item.allOf.every((any) => any.some((one) => of.some((symbol) => comesUnder(symbol, one))));
        };
        const fieldsOf = (of: readonly string[]) => table.flatMap((_, at) => (met(of, at) ? [at + 1] : []));
        const answerOf = (of: readonly string[]) => {
          const fields = fieldsOf(of);
          if (fields.some((item) => !conditional.has(item)) || of.some((symbol) => withoutRequirement.includes(symbol)))
            return "specified-field";
          return fields.length > 0 ? "specified-field-conditional" : "no-specified-field";
        };
        const names = table.flatMap((item) => item.allOf.flat());
        // What subdivides a listed symbol, or stands in the 2000 series beside it, is none of the Order's: the answer holds only if it would
        // also hold for the listed one.
        const isFiner = (symbol: string, name: string) =>
          (name.includes("/") && symbol.startsWith(name) && !names.includes(symbol)) ||
          (name.length > 4 && / 2\d{3}\//.test(symbol) && symbol.startsWith(name.slice(0, 4)));
        const subdivided = names.filter((name) => symbols.some((symbol) => isFiner(symbol, name)));
        const found = screenByIpc(symbols as string[], on as Day, { uraniumOrPlutonium, quantumDotOrSuperlattice });
        const fields = fieldsOf(symbols);
        expect(found.fields).toEqual(fields);
        const answer = answerOf(symbols);
        const codes = found.issues?.map(({ code }) => code) ?? [];
        // The 2000 series adds to other symbols; by itself it classifies nothing.
        const indexed = symbols.every((symbol) => / 2\d{3}\//.test(symbol));
        if (indexed) expect(found.answer, symbols.join()).toBe("undetermined");
        else if (answerOf([...symbols, ...subdivided]) !== answer) {
          expect(found.answer, symbols.join()).toBe("undetermined");
          expect(codes).toContain("symbol-finer-than-listed");
        }
        // The symbols that left the table belong to conditional fields: to be classified again, unless another field is met anyhow.
        else if (codes.includes("symbol-left-the-table") && fields.length === 0)
          expect(found.answer).toBe("undetermined");
        else expect(found.answer, symbols.join()).toBe(answer);
      },
    ),
    { numRuns: 5_000 },
  );
});
