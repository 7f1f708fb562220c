import type { Citation } from "../kernel/citation";
import { table as frozen } from "../kernel/dated";
import { shownOf, withWords } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import type { BilingualText } from "../kernel/text";

/** A state or an event of a lifecycle, with its name in both languages. */
export interface LifecycleTerm<Id extends string> {
  readonly id: Id;
  readonly text: BilingualText;
}

/** What an event does in a state, and the provision that says so. */
export interface Transition<State extends string, Event extends string> {
  readonly from: State;
  readonly event: Event;
  readonly to: State;
  readonly basis: Citation;
  /** Further provisions under which it can happen, such as the second of two grounds. */
  readonly also?: readonly Citation[];
}

/** The state after an event, or why the event cannot happen there. */
export type Advance<State extends string> =
  | { readonly ok: true; readonly state: State; readonly basis: Citation; readonly also?: readonly Citation[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The life of a plan, an introduction or a designation as a table of transitions. */
export interface Lifecycle<State extends string, Event extends string> {
  readonly name: BilingualText;
  readonly initial: State;
  readonly states: readonly State[];
  readonly events: readonly Event[];
  readonly stateTexts: readonly LifecycleTerm<State>[];
  readonly eventTexts: readonly LifecycleTerm<Event>[];
  readonly transitions: readonly Transition<State, Event>[];
  /** The state after an event, or the issue that the event cannot happen there. Pure. */
  readonly advance: (state: State, event: Event) => Advance<State>;
}

/** The table of a lifecycle, from which `defineLifecycle` makes it. */
export interface LifecycleTable<State extends string, Event extends string> {
  readonly name: BilingualText;
  readonly initial: NoInfer<State>;
  readonly states: readonly LifecycleTerm<State>[];
  readonly events: readonly LifecycleTerm<Event>[];
  readonly transitions: readonly Transition<NoInfer<State>, NoInfer<Event>>[];
  /** The provision that governs the whole, named where an event is refused. */
  readonly basis: Citation;
}

const unknownTerm = defineIssue("unknown-state-or-event", {
  ja: "「{value}」という状態又は出来事はありません。",
  en: "There is no state or event {value}.",
});

/**
 * Makes a lifecycle from its table of transitions.
 *
 * @param table - states, events and transitions, each with its texts and article
 * @returns the lifecycle with its pure `advance`
 * @category Lifecycles
 */
export function defineLifecycle<const State extends string, const Event extends string>(
  table: LifecycleTable<State, Event>,
): Lifecycle<State, Event> {
  const refuse = defineIssue(
    "event-not-possible-in-state",
    { ja: "状態「{state}」では「{event}」は起こり得ません。", en: "{event} cannot happen in the state {state}." },
    table.basis,
  );
  const advance = (state: State, event: Event): Advance<State> => {
    const found = table.transitions.find((one) => one.from === state && one.event === event);
    if (found !== undefined) {
      return {
        ok: true,
        state: found.to,
        basis: found.basis,
        ...(found.also === undefined ? undefined : { also: found.also }),
      };
    }
    const issues: Issue[] = [];
    for (const [name, value, terms] of [
      ["state", state, table.states],
      ["event", event, table.events],
    ] as const) {
      const ids = terms.map((one) => one.id as string);
      if (!ids.includes(value)) issues.push(withWords(unknownTerm([name], { value: shownOf(value) }), value, ids));
    }
    if (issues.length === 0) issues.push(refuse(["event"], { state, event }));
    return { ok: false, issues };
  };
  return frozen({
    name: table.name,
    initial: table.initial,
    states: table.states.map((one) => one.id),
    events: table.events.map((one) => one.id),
    stateTexts: table.states,
    eventTexts: table.events,
    transitions: table.transitions,
    advance,
  });
}
