import { describe, expect, it } from "vitest";
import { introductionLifecycle, operatorDesignationLifecycle } from "../../src/doors/index";

describe("lifecycles", () => {
  it.each([
    [["plan-filed", "plan-received", "period-ended", "introduced"], "introduced"],
    [["plan-filed", "plan-received", "period-extended", "recommendation-made", "recommendation-accepted", "changed-plan-filed"], "cleared"],
    [
      ["plan-filed", "plan-received", "recommendation-made", "recommendation-refused", "order-made", "changed-plan-filed"],
      "ordered-plan-filed",
    ],
    [
      ["introduced-in-emergency", "emergency-notification-filed", "measures-recommended", "recommendation-refused", "order-made"],
      "measures-ordered",
    ],
    [["plan-filed", "plan-received", "period-ended", "significant-change-filed"], "standstill"],
    [["plan-filed", "plan-received", "period-ended", "urgent-change-filed"], "cleared"],
    [["plan-filed", "plan-received", "period-ended", "introduced", "urgent-change-filed"], "introduced"],
  ] as const)("%s", (events, state) => {
    let now: (typeof introductionLifecycle.states)[number] = introductionLifecycle.initial;
    for (const event of events) {
      const next = introductionLifecycle.advance(now, event);
      expect(next.ok).toBe(true);
      if (next.ok) now = next.state;
    }
    expect(now).toBe(state);
  });

  it("refuses what the Act does not allow, with its article", () => {
    expect(introductionLifecycle.advance("standstill", "introduced")).toMatchObject({ ok: false, issues: [{ basis: { article: "52" } }] });
    expect(introductionLifecycle.advance("recommended", "order-made").ok).toBe(false);
    expect(operatorDesignationLifecycle.advance("cancelled", "grace-ended").ok).toBe(false);
  });

  it("takes the report of Art. 54(4) while the review runs, which it does not interrupt", () => {
    for (const state of ["standstill", "extended", "recommended", "accepted", "refused", "cleared", "introduced"] as const) {
      expect(introductionLifecycle.advance(state, "change-reported")).toMatchObject({ ok: true, state, basis: { paragraph: 4 } });
    }
    expect(introductionLifecycle.advance("planned", "change-reported").ok).toBe(false);
  });

  it.each([introductionLifecycle, operatorDesignationLifecycle])("reaches every state and names no state twice", (lifecycle) => {
    const reached = new Set<string>([lifecycle.initial, ...lifecycle.transitions.map((one) => one.to)]);
    expect([...reached].sort()).toEqual([...lifecycle.states].sort());
    const pairs = lifecycle.transitions.map((one) => `${one.from}/${one.event}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(new Set(lifecycle.transitions.map((one) => one.event)).size).toBe(lifecycle.events.length);
  });
});
