import { describe, expect, test } from "vitest";
import { type DesignationState, designationLifecycle } from "../../src/doors/patents";

describe("the life of an application under Chapter V", () => {
  test("runs from filing to release, and withdrawal is closed only between designation and the notice (Act Art. 72)", () => {
    let state: DesignationState = designationLifecycle.initial;
    for (const event of [
      "forwarding",
      "review-begins",
      "keeping-notice",
      "answer",
      "correction-request",
      "correction",
      "designation",
      "extension",
      "extension",
      "expiry",
      "release-notice",
    ] as const) {
      const next = designationLifecycle.advance(state, event);
      expect(next.ok, `${state} ${event}`).toBe(true);
      if (next.ok) state = next.state;
    }
    expect(state).toBe("released");
    const withdrawable = designationLifecycle.states.filter(
      (one) => designationLifecycle.advance(one, "withdrawal").ok,
    );
    expect(withdrawable).toEqual([
      "filed",
      "not-forwarded",
      "forwarded",
      "under-review",
      "keeping-notice",
      "answered",
      "correction-asked",
      "discontinued",
      "not-designated",
      "released",
    ]);
  });

  test("refuses a designation before forwarding, with code, path and both languages", () => {
    const refused = designationLifecycle.advance("filed", "designation");
    expect(refused).toMatchObject({ ok: false, issues: [{ code: "event-not-possible-in-state", path: ["event"] }] });
  });

  test("knows every state and event that its transitions name", () => {
    for (const one of designationLifecycle.transitions) {
      expect(designationLifecycle.states).toContain(one.from);
      expect(designationLifecycle.states).toContain(one.to);
      expect(designationLifecycle.events).toContain(one.event);
    }
  });
});
