import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  assessForeignFiling,
  assessForwarding,
  docketChanges,
  type FamilyApplication,
  foreignFilingWindow,
  parseIpc,
  parseIpcList,
  patentTimeline,
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
  return Date.UTC(year, month, date > daysInMonth ? daysInMonth : date - 1) / millisecondsOfDay;
}

/** An application of a family in numbers, which shares nothing with the library. */
interface Simple {
  readonly filed: number;
  readonly divided?: number;
  readonly parent?: number;
  readonly base?: number;
  readonly priority?: number;
  describes: boolean;
  readonly dispatched?: number;
  readonly noticed?: number;
  readonly designated?: number;
  readonly designationReceived?: number;
  readonly cancelled?: number;
  readonly released?: number;
  readonly noDesignation?: number;
  readonly nonForwarding?: number;
  readonly withdrawn?: number;
}

const up = (day: number | undefined, on: number): boolean => day !== undefined && day <= on;
const made = ({ filed, divided }: Simple): number => Math.max(filed, divided ?? filed);
/** Art. 66(4): a division counts from the day of division. */
const lastForForwarding = ({ filed, divided }: Simple): number => lastDayAfterMonths(divided ?? filed, 3);
/** Art. 78(3) has no row for a division. */
const lastOfTen = ({ filed }: Simple): number => lastDayAfterMonths(filed, 10);

/** Art. 78(1), proviso, for one application that describes the invention. */
function freedBy(one: Simple, on: number): boolean {
  if (!one.describes || on < made(one)) return false;
  if (up(one.nonForwarding, on) || up(one.noDesignation, on) || up(one.released, on)) return true;
  const endedWithin = (last: number): boolean => one.withdrawn !== undefined && one.withdrawn <= last;
  const ten = lastOfTen(one);
  if (on > ten && !up(one.designationReceived, on) && !endedWithin(ten)) return true;
  const three = lastForForwarding(one);
  return on > three && !(one.dispatched !== undefined && one.dispatched <= three) && !endedWithin(three);
}

/** Art. 66(1): sent within the period, or still to be sent. */
function sentBy(one: Simple, on: number): boolean {
  if (!one.describes) return false;
  if (up(one.dispatched, on)) return true;
  return on <= lastForForwarding(one) && !up(one.withdrawn, on) && !up(one.nonForwarding, on);
}

const start = numberOf("2024-05-01");
const drawn = fc.record({
  from: fc.nat(),
  how: fc.constantFrom("alone", "division", "successor"),
  later: fc.integer({ min: 1, max: 350 }),
  describes: fc.boolean(),
  what: fc.constantFrom(
    "nothing",
    "non-forwarding",
    "forwarded",
    "no-designation",
    "designated",
    "released",
    "withdrawn",
  ),
  gaps: fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 6, maxLength: 6 }),
});
/** Families of which each application comes from an earlier one, or from none. */
const families = fc
  .record({ filed: fc.integer({ min: 0, max: 600 }), draws: fc.array(drawn, { minLength: 1, maxLength: 5 }) })
  .map(({ filed, draws }): readonly Simple[] => {
    const members: Simple[] = [];
    for (const { from, how, later, describes, what, gaps } of draws) {
      const at = members.length === 0 ? undefined : from % members.length;
      const origin = at === undefined ? undefined : (members[at] as Simple);
      const kind = origin === undefined ? "alone" : how;
      const first =
        kind === "division"
          ? (origin as Simple).filed
          : kind === "successor"
            ? (origin as Simple).filed + later
            : start + filed + (members.length === 0 ? 0 : later);
      const divided = kind === "division" ? made(origin as Simple) + later : undefined;
      const three = lastDayAfterMonths(divided ?? first, 3);
      // What is withdrawn can no longer be divided.
      const pending = kind !== "division" || (origin as Simple).withdrawn === undefined;
      let last = divided ?? first;
      const step = (place: number): number => {
        last += gaps[place] as number;
        return last;
      };
      const forwarded = ["forwarded", "no-designation", "designated", "released"].includes(what);
      const dispatched = forwarded ? Math.min(step(0), three) : undefined;
      const designated = what === "designated" || what === "released";
      members.push({
        filed: first,
        describes,
        ...(kind === "division" && pending && { divided: divided as number, parent: at as number }),
        ...(kind === "successor" && { base: at as number, priority: (origin as Simple).filed }),
        ...(dispatched !== undefined && { dispatched }),
        ...(designated && { noticed: step(1), designated: step(2), designationReceived: step(3) }),
        ...(what === "released" && { cancelled: last, released: step(4) }),
        ...(what === "no-designation" && { noDesignation: step(1) }),
        ...(what === "non-forwarding" && { nonForwarding: Math.min(step(0), three) }),
        ...(what === "withdrawn" && { withdrawn: step(5) }),
      });
    }
    // What a division describes, its parent describes (Patent Act Art. 44(1)).
    for (const one of [...members].reverse())
      if (one.parent !== undefined && one.describes) (members[one.parent] as Simple).describes = true;
    return members;
  });

function given(members: readonly Simple[]): readonly FamilyApplication[] {
  const names = {
    ...{ filed: "filedOn", divided: "dividedOn", priority: "priorityOn", dispatched: "forwardedNoticeOn" },
    ...{ noticed: "keepingNoticeReceivedOn", designated: "designatedOn", cancelled: "cancelledOn" },
    ...{ designationReceived: "designationNoticeReceivedOn", released: "releaseNoticeReceivedOn" },
    ...{ noDesignation: "noDesignationNoticeReceivedOn", nonForwarding: "nonForwardingNoticeReceivedOn" },
    withdrawn: "withdrawnOn",
  };
  return members.map((one, at) => ({
    id: `A${at}`,
    describes: one.describes,
    ...(one.parent !== undefined && { kind: "divisional", parent: `A${one.parent}` }),
    ...(one.nonForwarding !== undefined && { nonForwardingRequestedOn: dayOf(made(one)) }),
    ...(one.base !== undefined && { priorityBase: `A${one.base}`, claimsDomesticPriority: true }),
    ...Object.fromEntries(
      Object.entries(names).flatMap(([name, day]) => {
        const value = one[name as keyof Simple];
        return typeof value === "number" ? [[day, dayOf(value)]] : [];
      }),
    ),
  })) as readonly FamilyApplication[];
}

/** The days on which an answer can turn, and those beside them. */
function edges(members: readonly Simple[]): readonly number[] {
  const days = members.flatMap((one) => [
    ...Object.values(one).filter((value): value is number => typeof value === "number" && value > 1_000),
    lastForForwarding(one),
    lastOfTen(one),
  ]);
  return [...new Set(days.flatMap((day) => [day - 1, day, day + 1]))]
    .filter((day) => day >= start)
    .sort((a, b) => a - b);
}

test("Arts 66(1), 78(1): families and a word-by-word reading agree on every day on which an answer can turn", () => {
  let compared = 0;
  fc.assert(
    fc.property(families, (members) => {
      const applications = given(members);
      const facts = { madeInJapan: true, public: false, ipc: ["F41H 11/02"], applications };
      const free = (on: number): boolean => members.some((one) => freedBy(one, on));
      const days = edges(members);
      const { intervals, issues, opensOn } = foreignFilingWindow(facts);
      expect(issues, JSON.stringify(applications)).toEqual([]);
      for (const [at, day] of days.entries()) {
        const on = dayOf(day);
        const expected = free(day) ? "permitted" : "prohibited";
        const interval = intervals.find(({ from, through }) => from <= on && (through === undefined || on <= through));
        expect(interval?.answer, `${on} ${JSON.stringify(applications)}`).toBe(expected);
        if (at % 8 === members.length) expect(assessForeignFiling(facts, on).answer, on).toBe(expected);
        const sent = members.some((one) => sentBy(one, day)) ? "forward" : "do-not-forward";
        const forwarding = assessForwarding({ ipc: facts.ipc, applications }, on);
        expect(forwarding.answer, `${on} ${JSON.stringify(applications)}`).toBe(sent);
        expect(forwarding.missing, on).toEqual([]);
        compared += 2;
      }
      // The first day from which it is free on every later one.
      const turning = [...days].reverse();
      let good: number | undefined;
      for (const day of turning) {
        if (!free(day)) break;
        good = day;
      }
      const timeline = patentTimeline({ applications });
      const expected = good === undefined ? undefined : dayOf(good);
      expect(timeline.foreignFilingOpensOn, JSON.stringify(applications)).toBe(expected);
      expect(opensOn).toBe(expected);
      expect(timeline.missing).toEqual([]);
      expect(timeline.issues).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(5_000);
});

test("Art. 78(1): the changes of a docket, put one behind the other, are the stretches of its window", () => {
  fc.assert(
    fc.property(families, fc.integer({ min: 20, max: 400 }), (members, stride) => {
      const facts = { madeInJapan: true, public: false, ipc: ["F41H 11/02"], applications: given(members) };
      const told: string[] = [];
      for (let day = start; day < start + 1_400; day += stride) {
        const { changes } = docketChanges(facts, dayOf(day), dayOf(day + stride));
        told.push(
          ...changes.flatMap(({ kind, date }) => (kind === "opened" || kind === "closed" ? [`${kind} ${date}`] : [])),
        );
      }
      const last = dayOf(start + Math.ceil(1_400 / stride) * stride);
      const { intervals } = foreignFilingWindow(facts, dayOf(start));
      const expected = intervals
        .slice(1)
        .flatMap(({ from, answer }) =>
          from <= last ? [`${answer === "permitted" ? "opened" : "closed"} ${from}`] : [],
        );
      expect(told).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

const items = JSON.parse(readFileSync(new URL("../law/order-art-12.json", import.meta.url), "utf8")) as Record<
  "2024-05-01" | "2025-01-01",
  { allOf: string[][] }[]
>;
/** Every symbol that the Order lists, as a subgroup: one without a slash by its first group. */
const listed = [...new Set(Object.values(items).flatMap((table) => table.flatMap(({ allOf }) => allOf.flat())))].map(
  (one) => {
    if (one.includes("/")) return one;
    if (one.includes(" ")) return `${one}/00`;
    return one.length === 3 ? `${one}B 1/00` : `${one} 1/00`;
  },
);
const parts = (symbol: string): readonly [string, string, string] => {
  const [, subclass = "", group = "", subgroup = ""] = /^(....) (\d+)\/(\d+)$/.exec(symbol) ?? [];
  return [subclass, group, subgroup];
};
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).replaceAll(" ", "\u3000");

/** How data bases, gazettes and spreadsheets write a symbol. */
const spellings: readonly ((symbol: string) => string)[] = [
  (one) => one,
  (one) => one.replace(" ", ""),
  (one) => one.toLowerCase(),
  wide,
  (one) => one.replace(/^(....) (\d+)/, (_, subclass, group) => `${subclass} ${group.padStart(3, "0")}`),
  (one) => one.replace(/^(....) (\d+)/, (_, subclass, group) => `${subclass}${group.padStart(4, "0")}`),
  (one) => one.replace(/^(....) (\d+)/, (_, subclass, group) => `${subclass}${group.padStart(4, " ")}`),
  (one) => parts(one)[0] + parts(one)[1].padStart(4, "0") + parts(one)[2].padEnd(6, "0"),
  (one) => `${parts(one)[0]}${parts(one)[1].padStart(4, "0")}/${parts(one)[2].padEnd(6, "0")}`,
  (one) =>
    `${parts(one)[0]}${parts(one)[1].padStart(4, " ")}/${parts(one)[2].padEnd(10, " ")}20060101AFI20060310BHJP        `,
  (one) => `${parts(one)[0]}${parts(one)[1].padStart(4, " ")}/${parts(one)[2].padEnd(10, " ")}20060101ALN20060310BHJP`,
  (one) => `${parts(one)[0]}${parts(one)[1].padStart(4, " ")}/${parts(one)[2].padEnd(10, " ")}20060101`,
  (one) => `${parts(one)[0]}${parts(one)[1].padStart(4, "0")}${parts(one)[2].padEnd(6, "0")}20060101AFI20060310BHJP`,
  (one) => `${parts(one)[0]}  ${parts(one)[1]}/   ${parts(one)[2]}            A I                    `,
  (one) => `${one} (2006.01)`,
  (one) => `${one}    (2006.01)I`,
  (one) => `${one}(2006.01) AI`,
  (one) => `${one} [2006-01-01]`,
  (one) => `${one} (2006.01.01)`,
  (one) => `(2006.01) ${one}`,
  (one) => `Int. Cl. ${one}`,
  (one) => `(51) Int.Cl.7: ${one}`,
  (one) => `IPC8: ${one}`,
  (one) => `IPC-8:${one}`,
  (one) => `IPC(8) ${one} (2006.01)`,
  (one) => `国際特許分類第８版：${one}`,
  (one) => `【ＩＰＣ】${one}`,
  (one) => `1. ${one}`,
  (one) => `"${one}"`,
  (one) => one.replace(" ", "-"),
  (one) => one.replace(" ", "\u2013"),
  (one) => one.replace(" ", ":"),
  (one) => one.replace(/^(.)(..)(.) /, "$1 $2 $3 "),
  (one) => one.replace("/", " / "),
  (one) => one.replace("/", "\u2044"),
  (one) => one.replace("/", "\u2215"),
  (one) => one.replace("/", "\u29f8"),
  (one) => one.replace("/", "\\"),
  (one) => `\ufeff${one.replace(" ", "\u00a0")}\u200b\r\n`,
  (one) => `${one};`,
  (one) => `${one} (EP,US)`,
  (one) => `${one}@A`,
  (one) => `${one} A`,
  (one) => `${one},101@Z`,
  (one) => `${one} 101 Z`,
  (one) => `${one} ZAA`,
];

test("Order Art. 12(1): every listed symbol is read in every spelling, by itself and in a cell", () => {
  for (const symbol of listed) {
    for (const [at, spell] of spellings.entries()) {
      const written = spell(symbol);
      const read = parseIpc(written);
      expect(read.ok && read.value.symbol, `${at}: ${written}`).toBe(symbol);
      const [first, ...others] = parseIpcList(written).symbols;
      expect([first?.symbol, others.length], `${at}: ${written}`).toEqual([symbol, 0]);
    }
  }
});

test("Order Art. 12(1): however the symbols of a field are misspelt, its answer is no plain 'no'", () => {
  const riders = { quantumDotOrSuperlattice: true, uraniumOrPlutonium: true };
  let told = 0;
  fc.assert(
    fc.property(
      fc.constantFrom("2024-05-01", "2025-01-01"),
      fc.nat(),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(..." -/.,;()[]@\u3000\u30fc\u2010_:#*'\"".split(""))), {
        maxLength: 2,
      }),
      fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
      (on, which, noise, forms) => {
        const table = items[on as Day as "2024-05-01"];
        const { allOf } = table[which % table.length] as { allOf: string[][] };
        const symbols = allOf.map((some, at) => {
          const one = some[which % some.length] as string;
          const exact = one.includes("/")
            ? one
            : one.includes(" ")
              ? `${one}/00`
              : one.length === 3
                ? `${one}B 1/00`
                : `${one} 1/00`;
          return (spellings[(forms[at] as number) % spellings.length] as (symbol: string) => string)(exact);
        });
        const misspelt = symbols.map((symbol) =>
          noise.reduce((text, [, place, mark]) => {
            const at = place % (text.length + 1);
            return text.slice(0, at) + mark + text.slice(at);
          }, symbol),
        );
        expect(screenByIpc(misspelt, on as Day, riders).answer, misspelt.join(" | ")).not.toBe("no-specified-field");
        told += 1;
      },
    ),
    { numRuns: 10_000 },
  );
  expect(told).toBe(10_000);
});
