import { describe, expect, test } from "vitest";
import { planLifecycle } from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";

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
    // Art. 11(2): an instruction is not followed by an application that is refused or withdrawn
    [["apply", "certify", "instruct-change", "apply-for-change", "refuse-change"], "instructed"],
    [["apply", "certify", "instruct-change", "apply-for-change", "withdraw-change"], "instructed"],
    [["apply", "certify", "apply-for-change", "instruct-change", "refuse-change"], "instructed"],
    // Art. 10: a changed plan stays one
    [["apply", "certify", "notify-minor-change", "apply-for-change", "refuse-change"], "changed"],
    [["apply", "certify", "apply-for-change", "notify-minor-change", "refuse-change"], "changed"],
    [["apply", "certify", "apply-for-change", "withdraw-change"], "certified"],
    [["apply", "withdraw", "apply", "certify"], "certified"],
    [["apply", "certify", "withdraw"], "withdraw refused in certified"],
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
  test("Art. 11(1)(2): both grounds of revocation are open in every state of a certified plan", () => {
    for (const one of planLifecycle.transitions.filter(({ event }) => event === "revoke")) {
      expect([one.from, one.basis, one.also]).toEqual([one.from, at("act:11:1"), [at("act:11:2")]]);
    }
    expect(planLifecycle.advance("instructed", "revoke")).toMatchObject({
      ok: true,
      basis: at("act:11:1"),
      also: [at("act:11:2")],
    });
  });
  test("every state but the first is reached, and the last ones have no way out", () => {
    const reached = new Set(planLifecycle.transitions.map((one) => one.to));
    expect(planLifecycle.states.filter((state) => state !== planLifecycle.initial && !reached.has(state))).toEqual([]);
    const left = new Set(planLifecycle.transitions.map((one) => one.from));
    expect(planLifecycle.states.filter((state) => !left.has(state))).toEqual(["refused", "revoked", "completed"]);
    expect(new Set(planLifecycle.transitions.map((one) => one.event)).size).toBe(planLifecycle.events.length);
  });
});
