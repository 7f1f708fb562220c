import { describe, expect, test } from "vitest";
import { planLifecycle } from "../../src/doors/supply";

describe("the life of a plan", () => {
  const run = (...events: (typeof planLifecycle.events)[number][]) => {
    let state = planLifecycle.initial;
    for (const event of events) {
      const next = planLifecycle.advance(state, event);
      if (!next.ok) return `${event} refused in ${state}`;
      state = next.state;
    }
    return state;
  };
  test.each([
    [["apply", "certify", "complete"], "completed"],
    [["apply", "refuse"], "refused"],
    [["apply", "certify", "apply-for-change", "certify-change"], "changed"],
    [["apply", "certify", "apply-for-change", "refuse-change"], "certified"],
    [["apply", "certify", "notify-minor-change"], "changed"],
    [["apply", "certify", "instruct-change", "apply-for-change", "certify-change", "complete"], "completed"],
    [["apply", "certify", "revoke"], "revoked"],
    [["apply", "certify", "instruct-change", "revoke"], "revoked"],
    [["apply", "certify", "notify-minor-change", "revoke"], "revoked"],
    [["certify"], "certify refused in drafted"],
    [["apply", "revoke"], "revoke refused in applied"],
    [["apply", "refuse", "apply-for-change"], "apply-for-change refused in refused"],
    [["apply", "certify", "revoke", "complete"], "complete refused in revoked"],
  ] as const)("%j", (events, expected) => {
    expect(run(...events)).toBe(expected);
  });
  test("every state but the first is reached, and the last ones have no way out", () => {
    const reached = new Set(planLifecycle.transitions.map((one) => one.to));
    expect(planLifecycle.states.filter((state) => state !== planLifecycle.initial && !reached.has(state))).toEqual([]);
    const left = new Set(planLifecycle.transitions.map((one) => one.from));
    expect(planLifecycle.states.filter((state) => !left.has(state))).toEqual(["refused", "revoked", "completed"]);
    expect(new Set(planLifecycle.transitions.map((one) => one.event)).size).toBe(planLifecycle.events.length);
  });
});
