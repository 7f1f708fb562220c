import { describe, expect, test } from "vitest";
import { defineLifecycle } from "../../src/doors/finding";
import { at } from "../../src/kernel/provision";

const name = (en: string) => ({ ja: en, en });

const door = defineLifecycle({
  name: name("door"),
  initial: "closed",
  states: [
    { id: "closed", text: name("closed") },
    { id: "open", text: name("open") },
  ],
  events: [
    { id: "push", text: name("push") },
    { id: "pull", text: name("pull") },
  ],
  transitions: [{ from: "closed", event: "push", to: "open", basis: at("act:9:1") }],
  basis: at("act:9"),
});

describe("a lifecycle", () => {
  test("has its states and events in the order of the table, and is frozen", () => {
    expect([door.initial, door.states, door.events]).toEqual(["closed", ["closed", "open"], ["push", "pull"]]);
    expect(
      Object.isFrozen(door) && Object.isFrozen(door.transitions) && Object.isFrozen(door.stateTexts[0]?.text),
    ).toBe(true);
  });

  test("advances by a transition of the table, with its article", () => {
    expect(door.advance("closed", "push")).toEqual({ ok: true, state: "open", basis: at("act:9:1") });
  });

  test("refuses an event that cannot happen in a state", () => {
    for (const [state, event] of [
      ["open", "push"],
      ["closed", "pull"],
    ] as const) {
      const refused = door.advance(state, event);
      expect(refused.ok ? [] : refused.issues.map((one) => [one.code, one.path, one.basis])).toEqual([
        ["event-not-possible-in-state", ["event"], at("act:9")],
      ]);
    }
  });

  test("names an unknown state and an unknown event together", () => {
    const refused = door.advance("ajar" as never, "kick" as never);
    expect(refused.ok ? [] : refused.issues.map((one) => [one.code, one.path[0], one.message.en])).toEqual([
      ["unknown-state-or-event", "state", "There is no state or event ajar. Allowed: closed, open"],
      ["unknown-state-or-event", "event", "There is no state or event kick. Allowed: push, pull"],
    ]);
    expect(door.advance("closed", "constructor" as never).ok).toBe(false);
  });

  test("names what cannot be written as words", () => {
    for (const value of [Object.create(null), Symbol("ajar"), [Object.create(null)], 1n]) {
      const refused = door.advance(value as never, value as never);
      expect(refused.ok ? [] : refused.issues.map((one) => [one.code, one.path[0]])).toEqual([
        ["unknown-state-or-event", "state"],
        ["unknown-state-or-event", "event"],
      ]);
    }
  });
});
