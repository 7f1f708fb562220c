import { describe, expect, it } from "vitest";
import { introductionLifecycle, reviewTimeline } from "../../src/doors/index";
import {
  answerDueOf,
  course,
  dayOf,
  historyOf,
  numberOf,
  numbers,
  orders,
  read,
  type Step,
  walk,
} from "./review-reading";

describe("reviewTimeline and an independent reading of Act Art. 52(3) to (10)", () => {
  it("agree over 100,000 random histories with every decision day", () => {
    const draw = numbers(52);
    const seen = new Map<string, number>();
    let compared = 0;
    for (let run = 0; run < 100_000; run += 1) {
      const { received, on, steps } = course(draw);
      const { possible, found } = read(received, on, steps);
      const facts = historyOf(received, steps);
      const timeline = reviewTimeline(facts, dayOf(on));
      const told = `${JSON.stringify(facts)} on ${dayOf(on)}`;
      compared += 1;
      if (!possible || timeline.state === "invalid") {
        if (possible || timeline.state !== "invalid")
          expect.fail(`${told}: ${possible}, ${JSON.stringify(timeline).slice(0, 400)}`);
        seen.set("invalid", (seen.get("invalid") ?? 0) + 1);
        continue;
      }
      const days = [timeline.mayIntroduceFrom, timeline.prohibitedThrough].map((day) => day && numberOf(day));
      const answer = timeline.state === "undetermined" ? "open" : `${timeline.state} ${days[0]} ${days[1]}`;
      const expected = found.size > 1 ? "open" : [...found][0];
      if (answer !== expected) expect.fail(`${told}: ${answer}, ${[...found].join(" | ")}, ${timeline.missing}`);
      const state = answer.split(" ")[0] as string;
      seen.set(state, (seen.get(state) ?? 0) + 1);
    }
    expect(compared).toBeGreaterThanOrEqual(100_000);
    const states = [
      "standstill",
      "extended",
      "recommended",
      "unanswered",
      "refused",
      "accepted",
      "changed-plan-filed",
      "ordered",
    ];
    for (const state of [...states, "discontinued", "cleared", "invalid", "open"])
      expect(seen.get(state) ?? 0, state).toBeGreaterThan(40);
  }, 120_000);

  it("agree where the day of a shortening or extension is not told: open where it decides, with that day missing", () => {
    const draw = numbers(54);
    const counts = { open: 0, determined: 0, invalid: 0 };
    for (let run = 0; run < 2_500; run += 1) {
      const { received, on, steps } = course(draw);
      const period = steps.filter((step) => step.kind === "shortened" || step.kind === "extended");
      const hidden = period[draw(Math.max(1, period.length))];
      // A decision day and a last day that are not in order are told by another issue.
      if (hidden === undefined) continue;
      const name = hidden.kind === "shortened" ? "shortenedOn" : "extendedOn";
      const found = new Set<string>();
      let possible = false;
      for (let at = received; at <= received + 125; at += 1) {
        const one = read(
          received,
          on,
          steps.map((step) => (step === hidden ? { ...hidden, at } : step)),
        );
        possible ||= one.possible;
        // Without a day of its own it counts as made on the day asked for.
        if (at <= on) for (const each of one.found) found.add(each);
      }
      const { [name]: _hidden, ...facts } = historyOf(received, steps);
      const timeline = reviewTimeline(facts, dayOf(on));
      const told = `${JSON.stringify(facts)} on ${dayOf(on)}: ${[...found].join(" | ")}; ${timeline.state}`;
      if (!possible || timeline.state === "invalid") {
        if (possible || timeline.state !== "invalid") expect.fail(told);
        counts.invalid += 1;
      } else if (found.size > 1) {
        if (timeline.state !== "undetermined" || !timeline.missing.includes(name)) expect.fail(told);
        counts.open += 1;
      } else if (found.size === 1) {
        const days = [timeline.mayIntroduceFrom, timeline.prohibitedThrough].map((day) => day && numberOf(day));
        if (`${timeline.state} ${days[0]} ${days[1]}` !== [...found][0]) expect.fail(`${told} ${days[0]} ${days[1]}`);
        counts.determined += 1;
      }
    }
    for (const [name, count] of Object.entries(counts)) expect(count, name).toBeGreaterThan(50);
  }, 120_000);
});

type State = (typeof introductionLifecycle.states)[number];
type Event = (typeof introductionLifecycle.events)[number];

/** The states of the lifecycle by those of the timeline: which of a plan on the same day each may be. */
const together: Readonly<Partial<Record<State, readonly string[]>>> = {
  standstill: ["standstill"],
  extended: ["extended"],
  recommended: ["recommended"],
  refused: ["refused", "unanswered"],
  "refused-with-just-reason": ["refused"],
  accepted: ["accepted"],
  "accepted-late": ["accepted"],
  "accepted-late-period-over": ["accepted"],
  "accepted-late-plan-filed": ["accepted"],
  ordered: ["ordered"],
  "ordered-plan-filed": ["ordered"],
  "ordered-period-over": ["ordered"],
  "recommended-period-over": ["cleared"],
  "refused-period-over": ["cleared"],
  cleared: ["cleared", "changed-plan-filed"],
  discontinued: ["discontinued"],
};

/** What happens to the plan up to a day, as events of the lifecycle; undefined where two days of the course fall outside it. */
function eventsOf(received: number, on: number, steps: readonly Step[]): readonly Event[] | undefined {
  const dayBy = (kind: Step["kind"]): number =>
    steps.find((step) => step.kind === kind)?.at ?? Number.POSITIVE_INFINITY;
  const [told, answered, ordered] = [dayBy("told"), dayBy("answered"), dayBy("ordered")];
  const due = answerDueOf(Number.isFinite(told) ? told : received);
  // An answer after the order and an extension after the last word belong to no course that the Act describes, nor does an order to file what
  // was filed and may be carried out.
  if (answered >= ordered && Number.isFinite(answered)) return undefined;
  const late = steps.some((step) => step.answer === "accepted") && Number.isFinite(ordered);
  const last = walk(received, steps)?.end ?? received + 29;
  if (late && dayBy("filed") <= ordered && ordered > last) return undefined;
  if (
    Number.isFinite(dayBy("extended")) &&
    dayBy("extended") >= Math.min(ordered, dayBy("filed"), dayBy("discontinued"))
  )
    return undefined;
  const happened: { readonly at: number; readonly event: Event }[] = [];
  const decided = steps.filter((step) => step.kind === "shortened" || step.kind === "extended").at(-1);
  for (const { kind, at, answer, justified } of steps) {
    if (kind === "extended") happened.push({ at, event: "period-extended" });
    if (kind === "recommended") happened.push({ at, event: "recommendation-made" });
    if (kind === "answered")
      happened.push({ at, event: answer === "accepted" ? "recommendation-accepted" : "recommendation-refused" });
    if (kind === "answered" && justified && answer === "refused" && at <= due)
      happened.push({ at, event: "refusal-found-justified" });
    if (kind === "ordered") happened.push({ at, event: "order-made" });
    if (kind === "filed") happened.push({ at, event: "changed-plan-filed" });
    if (kind === "discontinued") happened.push({ at, event: "discontinued" });
  }
  const silent = Number.isFinite(told) && answered > due;
  if (silent) happened.unshift({ at: due + 1, event: "recommendation-refused" });
  const end = walk(received, steps)?.end ?? received + 29;
  happened.unshift({ at: end + 1, event: decided?.kind === "shortened" ? "shortened-period-ended" : "period-ended" });
  return happened
    .filter((one) => one.at <= on)
    .sort((a, b) => a.at - b.at)
    .map((one) => one.event);
}

describe("introductionLifecycle and reviewTimeline (Act Art. 52(3) to (10))", () => {
  it("stand together over random histories", () => {
    const draw = numbers(55);
    const seen = new Map<State, number>();
    let compared = 0;
    for (let run = 0; run < 30_000; run += 1) {
      const { received, on, steps } = course(draw);
      const order = orders(steps).find((one) => walk(received, one) !== undefined);
      const events = order && on >= received ? eventsOf(received, on, order) : undefined;
      if (events === undefined) continue;
      const timeline = reviewTimeline(historyOf(received, steps), dayOf(on));
      if (timeline.state === "undetermined" || timeline.state === "invalid") continue;
      let state: State = "standstill";
      for (const event of events) {
        // Who is free, or has given up, is touched neither by the end of the period nor by the days for an answer.
        const ended = event === "period-ended" || event === "shortened-period-ended";
        if (state === "discontinued" || (state === "cleared" && (ended || event === "recommendation-refused")))
          continue;
        const next = introductionLifecycle.advance(state, event);
        if (!next.ok)
          expect.fail(`${state} ${event}: ${JSON.stringify(historyOf(received, steps))} on ${dayOf(on)}, ${events}`);
        state = next.state;
      }
      if (!together[state]?.includes(timeline.state))
        expect.fail(
          `${state}, ${timeline.state}: ${JSON.stringify(historyOf(received, steps))} on ${dayOf(on)}, ${events}`,
        );
      seen.set(state, (seen.get(state) ?? 0) + 1);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(10_000);
    for (const state of Object.keys(together)) expect(seen.get(state as State) ?? 0, state).toBeGreaterThan(10);
  }, 60_000);
});
