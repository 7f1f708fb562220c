import type { LegalDate, ReviewHistory } from "../../src/doors/index";

// The clock of Art. 52(3) to (10) read once more, event by event in the order of their days and without a formula of the library. Days
// are numbers from the epoch. All lies before the amendment of 2026-09-18.
export const numberOf = (day: string): number => Date.parse(day) / 86_400_000;
export const dayOf = (number: number): LegalDate =>
  new Date(number * 86_400_000).toISOString().slice(0, 10) as LegalDate;

/** Holidays of administrative organs from December 2025 to September 2026, Saturdays and Sundays aside. */
const holidays = new Set(
  [
    ...[
      "2025-12-29",
      "2025-12-30",
      "2025-12-31",
      "2026-01-01",
      "2026-01-02",
      "2026-01-03",
      "2026-01-12",
      "2026-02-11",
      "2026-02-23",
    ],
    ...["2026-03-20", "2026-04-29", "2026-05-03", "2026-05-04", "2026-05-05", "2026-05-06", "2026-07-20", "2026-08-11"],
  ].map(numberOf),
);
const isHoliday = (day: number): boolean =>
  holidays.has(day) || [0, 6].includes(new Date(day * 86_400_000).getUTCDay());
/** Ten days of which that of the receipt is the first, moved off holidays (52(7)). */
export const answerDueOf = (received: number): number => {
  let last = received + 9;
  while (isHoliday(last)) last += 1;
  return last;
};
/** Four months of which the day of receipt is the first (52(4)). */
export const fourMonthsOf = (received: number): number => {
  const date = new Date(received * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 4, date.getUTCDate()];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, day > lastOfMonth ? lastOfMonth + 1 : day) / 86_400_000 - 1;
};

export interface Step {
  readonly kind: "shortened" | "extended" | "recommended" | "told" | "answered" | "filed" | "ordered" | "discontinued";
  readonly at: number;
  readonly to?: number;
  readonly answer?: "accepted" | "refused";
  readonly justified?: boolean;
}

/** Where a plan stands after what has happened. */
export interface Standing {
  end: number;
  lastDay: number;
  extended: boolean;
  recommended: boolean;
  told?: number;
  answer?: "accepted" | "refused";
  /** The answer came after the ten days of (7). */
  answeredLate?: boolean;
  ordered: boolean;
  filed?: number;
  discontinued: boolean;
}

/** Walks the steps in their order; undefined where one of them cannot be. */
export function walk(received: number, steps: readonly Step[]): Standing | undefined {
  const now: Standing = {
    end: received + 29,
    lastDay: received + 29,
    extended: false,
    recommended: false,
    ordered: false,
    discontinued: false,
  };
  let answeredInTime = false;
  let justified = false;
  for (const { kind, at, to = at, ...step } of steps) {
    if (at < received) return undefined;
    if (kind === "shortened") {
      // (3) proviso, (5): what still runs is made to end sooner.
      if (at > now.end || to < at || to > now.end) return undefined;
      now.end = to;
    } else if (kind === "extended") {
      // (4): what still runs is made longer, to four months at most; recommendation and order have the longer time, (6), (10).
      if (at > now.end || to <= now.end || to > fourMonthsOf(received)) return undefined;
      now.end = to;
      now.extended = true;
      now.lastDay = Math.max(now.lastDay, to);
    } else if (kind === "recommended") {
      if (at > now.lastDay) return undefined;
      now.recommended = true;
    } else if (kind === "told") {
      if (!now.recommended) return undefined;
      now.told = at;
    } else if (kind === "answered") {
      if (now.told === undefined) return undefined;
      now.answer = step.answer as "accepted" | "refused";
      answeredInTime = at <= answerDueOf(now.told);
      now.answeredLate = !answeredInTime;
      justified = now.answer === "refused" && step.justified === true;
    } else if (kind === "ordered") {
      // (10): no notice in time, or a refusal without just reason.
      if (now.told === undefined || at > now.lastDay) return undefined;
      const none = at > answerDueOf(now.told) && !answeredInTime;
      if (!none && !(now.answer === "refused" && !justified)) return undefined;
      now.ordered = true;
    } else if (kind === "filed") {
      if (now.answer !== "accepted" && !now.ordered) return undefined;
      now.filed = at;
    } else now.discontinued = true;
  }
  return now;
}

/** State and first day of introduction as the paragraphs give them on a day. */
export function standing(now: Standing, on: number): { readonly state: string; readonly from?: number } {
  const { end, filed } = now;
  if (now.discontinued) return { state: "discontinued" };
  if (now.ordered) {
    // (10): the plan as changed, once it is filed and (3), (4) forbid nothing any more.
    if (filed === undefined) return { state: "ordered" };
    const from = Math.max(filed, end + 1);
    return { state: from <= on ? "changed-plan-filed" : "ordered", from };
  }
  // (8), (9): who accepts files first, and starts then, though the period runs; (9) speaks of the notice of (7), which
  // has ten days.
  if (now.answer === "accepted") {
    if (filed === undefined) return { state: "accepted" };
    const from = now.answeredLate === true ? Math.max(filed, end + 1) : filed;
    return { state: from <= on ? "changed-plan-filed" : "accepted", from };
  }
  const from = end + 1;
  if (on > end) return { state: "cleared", from };
  if (now.answer === "refused") return { state: "refused", from };
  if (now.recommended)
    return { state: now.told !== undefined && on > answerDueOf(now.told) ? "unanswered" : "recommended", from };
  return { state: now.extended ? "extended" : "standstill", from };
}

/** Every order of steps that their days allow: those of one day in each order. */
export function orders(steps: readonly Step[]): readonly (readonly Step[])[] {
  if (steps.length === 0) return [[]];
  const first = Math.min(...steps.map((step) => step.at));
  return steps.flatMap((step, index) =>
    step.at === first ? orders(steps.filter((_, other) => other !== index)).map((rest) => [step, ...rest]) : [],
  );
}

/** The numbers of a seed (mulberry32), so that each run asks the same. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A course that events might take: mostly a possible one, often not. */
export function course(draw: (below: number) => number): {
  readonly received: number;
  readonly on: number;
  readonly steps: readonly Step[];
} {
  const received = numberOf("2025-12-01") + draw(140);
  const steps: Step[] = [];
  let end = received + 29;
  const within = (from: number, to: number): number => from + draw(Math.max(1, to - from + 1));
  const jitter = (): number => (draw(12) === 0 ? draw(9) - 4 : 0);
  const shorten = (): void => {
    const at = within(received, end) + jitter();
    const to = within(at, end) + jitter();
    steps.push({ kind: "shortened", at, to });
    end = to;
  };
  const extend = (): void => {
    const at = within(received, Math.min(end, received + 29)) + jitter();
    const to = within(end + 1, fourMonthsOf(received)) + jitter();
    steps.push({ kind: "extended", at, to });
    end = to;
  };
  const shape = draw(6);
  if (shape === 0) shorten();
  if (shape === 1 || shape === 2) extend();
  if (shape === 3) {
    extend();
    shorten();
  }
  if (shape === 4) {
    shorten();
    extend();
  }
  if (draw(3) > 0) {
    const made = within(received, end) + jitter();
    const told = made + draw(4) + jitter();
    steps.push({ kind: "recommended", at: made }, { kind: "told", at: told });
    let last = told + 9;
    const answer = (["accepted", "refused", undefined] as const)[draw(3)];
    if (answer !== undefined) {
      const at = told + draw(16) + jitter();
      steps.push({ kind: "answered", at, answer, justified: draw(3) === 0 });
      last = at;
    }
    const ordered = draw(2) === 0 ? last + draw(12) + jitter() : undefined;
    if (ordered !== undefined) steps.push({ kind: "ordered", at: ordered });
    if (draw(2) === 0) steps.push({ kind: "filed", at: (ordered ?? last) + draw(15) - draw(3) });
  }
  if (draw(12) === 0) steps.push({ kind: "discontinued", at: received + draw(60) + jitter() });
  return { received, on: received + draw(draw(2) === 0 ? 45 : 140), steps };
}

const properties = {
  shortened: ["shortenedOn", "shortenedTo"],
  extended: ["extendedOn", "extendedUntil"],
  recommended: ["recommendedOn"],
  told: ["recommendationReceivedOn"],
  answered: ["answeredOn"],
  filed: ["changedPlanFiledOn"],
  ordered: ["orderedOn"],
  discontinued: ["discontinuedOn"],
} as const;

export function historyOf(received: number, steps: readonly Step[]): ReviewHistory {
  const history: Record<string, unknown> = { receivedOn: dayOf(received) };
  for (const { kind, at, to, answer, justified } of steps) {
    const [on, until] = properties[kind];
    history[on] = dayOf(at);
    if (until !== undefined && to !== undefined) history[until] = dayOf(to);
    if (answer !== undefined)
      Object.assign(history, { answer, ...(answer === "refused" && { refusalJustified: justified }) });
  }
  return history as unknown as ReviewHistory;
}

/** What the reading gives for every order of the steps: whether any is possible, and where the plan can stand. */
export function read(
  received: number,
  on: number,
  steps: readonly Step[],
): { readonly possible: boolean; readonly found: ReadonlySet<string> } {
  const found = new Set<string>();
  let possible = false;
  for (const order of orders(steps)) {
    if (walk(received, order) === undefined) continue;
    possible = true;
    const now = walk(
      received,
      order.filter((step) => step.at <= on),
    ) as Standing;
    const { state, from } = standing(now, on);
    // Where it is told to start before the period is over, the period ends for it on the day before.
    const early = standing({ ...now, discontinued: false }, on).from;
    found.add(`${state} ${from} ${Math.min(now.end, (early ?? now.end + 1) - 1)}`);
  }
  return { possible, found };
}
