import { describe, expect, it } from "vitest";
import { introductionLifecycle, operatorDesignationLifecycle } from "../../src/doors/index";

describe("lifecycles", () => {
  it.each([
    [["plan-filed", "plan-received", "period-ended", "introduced"], "introduced"],
    [
      [
        "plan-filed",
        "plan-received",
        "period-extended",
        "recommendation-made",
        "recommendation-accepted",
        "changed-plan-filed",
      ],
      "cleared",
    ],
    [
      [
        "plan-filed",
        "plan-received",
        "recommendation-made",
        "recommendation-refused",
        "order-made",
        "changed-plan-filed",
      ],
      "ordered-plan-filed",
    ],
    [
      [
        "introduced-in-emergency",
        "emergency-notification-filed",
        "measures-recommended",
        "recommendation-refused",
        "order-made",
      ],
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
    expect(introductionLifecycle.advance("standstill", "introduced")).toMatchObject({
      ok: false,
      issues: [{ basis: { article: "52" } }],
    });
    expect(introductionLifecycle.advance("recommended", "order-made").ok).toBe(false);
    expect(operatorDesignationLifecycle.advance("cancelled", "grace-ended").ok).toBe(false);
  });

  it("takes the report of Art. 54(4) while the review runs, which it does not interrupt", () => {
    for (const state of [
      "standstill",
      "extended",
      "recommended",
      "accepted",
      "refused",
      "cleared",
      "introduced",
    ] as const) {
      expect(introductionLifecycle.advance(state, "change-reported")).toMatchObject({
        ok: true,
        state,
        basis: { paragraph: 4 },
      });
    }
    expect(introductionLifecycle.advance("planned", "change-reported").ok).toBe(false);
  });

  it("takes a change of one's own while the review runs: Art. 54(1) and (3) bind from the filing on", () => {
    for (const state of [
      ...(["filed", "recommended", "accepted", "refused", "refused-with-just-reason", "ordered"] as const),
      ...(["ordered-plan-filed", "ordered-period-over", "accepted-late", "accepted-late-plan-filed"] as const),
      ...(["accepted-late-period-over"] as const),
    ]) {
      // A notification of its own: what was recommended or ordered stands beside it.
      expect(introductionLifecycle.advance(state, "significant-change-filed")).toMatchObject({
        ok: true,
        state,
        basis: { article: "54", paragraph: 2 },
      });
      expect(introductionLifecycle.advance(state, "urgent-change-filed")).toMatchObject({
        ok: true,
        state,
        basis: { article: "54", paragraph: 3 },
      });
    }
    for (const state of ["standstill", "extended"] as const)
      expect(introductionLifecycle.advance(state, "urgent-change-filed")).toMatchObject({ ok: true, state });
    expect(introductionLifecycle.advance("planned", "significant-change-filed").ok).toBe(false);
  });

  it("binds whom it recommended measures to after the introduction as Art. 52(7), (8), (10) do (Art. 55(3))", () => {
    for (const state of ["measures-accepted", "measures-ordered"] as const) {
      expect(introductionLifecycle.advance(state, "changed-plan-filed")).toMatchObject({
        ok: true,
        state: "measures-plan-filed",
        basis: { article: "55", paragraph: 3 },
      });
      expect(introductionLifecycle.advance(state, "measures-taken")).toMatchObject({ ok: true, state: "introduced" });
    }
    expect(introductionLifecycle.advance("measures-plan-filed", "measures-taken")).toMatchObject({
      ok: true,
      state: "introduced",
    });
    // A refusal with just reason opens no order: it is an end (52(10)). A late acceptance binds as one in time.
    expect(introductionLifecycle.advance("measures-refused", "refusal-found-justified")).toMatchObject({
      ok: true,
      state: "introduced",
    });
    expect(introductionLifecycle.advance("measures-refused", "recommendation-accepted")).toMatchObject({
      ok: true,
      state: "measures-accepted-late",
    });
    expect(introductionLifecycle.advance("measures-accepted", "order-made").ok).toBe(false);
  });

  it("an order can follow a late acceptance: no notice was given in the ten days (52(10), 55(3))", () => {
    const walked = (events: readonly (typeof introductionLifecycle.events)[number][]) => {
      let now: (typeof introductionLifecycle.states)[number] = "standstill";
      for (const event of events) {
        const next = introductionLifecycle.advance(now, event);
        if (!next.ok) return `${now} ${event}`;
        now = next.state;
      }
      return now;
    };
    const late = ["recommendation-made", "recommendation-refused", "recommendation-accepted"] as const;
    expect(walked([...late, "order-made"])).toBe("ordered");
    // Art. 52(9) speaks of the notice of Art. 52(7): after a late one the period is waited for, and (8) bids to file.
    expect(introductionLifecycle.advance("accepted-late", "changed-plan-filed")).toMatchObject({
      basis: { paragraph: 8 },
    });
    expect(walked([...late, "changed-plan-filed", "introduced"])).toBe("accepted-late-plan-filed introduced");
    expect(walked([...late, "changed-plan-filed", "period-ended", "introduced"])).toBe("introduced");
    expect(walked([...late, "changed-plan-filed", "order-made"])).toBe("ordered-plan-filed");
    expect(walked([...late, "shortened-period-ended", "order-made"])).toBe("ordered-period-over");
    expect(walked([...late, "period-ended", "changed-plan-filed"])).toBe("cleared");
    // Who has accepted in time cannot be ordered, also where the ten days outlast the period (52(7), 52(10)).
    const inTime = ["recommendation-made", "recommendation-accepted", "order-made"] as const;
    expect(walked(inTime)).toBe("accepted order-made");
    expect(walked(["recommendation-made", "shortened-period-ended", "order-made"])).toBe(
      "recommended-period-over order-made",
    );
    expect(walked(["recommendation-made", "shortened-period-ended", "recommendation-accepted", "order-made"])).toBe(
      "accepted order-made",
    );
    for (const before of ["", "cleared-"] as const) {
      const state = `${before}measures-accepted-late` as const;
      expect(introductionLifecycle.advance(`${before}measures-refused`, "recommendation-accepted")).toMatchObject({
        state,
      });
      expect(introductionLifecycle.advance(state, "order-made")).toMatchObject({
        state: `${before}measures-ordered`,
        basis: { article: "55", paragraph: 3 },
      });
      expect(introductionLifecycle.advance(state, "changed-plan-filed").ok).toBe(true);
    }
    expect(introductionLifecycle.advance("cleared-measures-accepted-late", "introduced").ok).toBe(false);
  });

  it("keeps what Art. 55 asks for while outsourced work runs and Art. 54 binds (54(2) to (4))", () => {
    for (const before of ["", "cleared-"] as const)
      for (const name of ["recommended", "accepted", "accepted-late", "refused", "ordered", "plan-filed"] as const)
        for (const event of ["change-reported", "significant-change-filed", "urgent-change-filed"] as const) {
          const state = `${before}measures-${name}` as const;
          expect(introductionLifecycle.advance(state, event)).toMatchObject({
            ok: true,
            state,
            basis: { article: "54" },
          });
        }
  });

  it("tells measures before the introduction from those after it (55(1)): who accepted introduces by the changed plan only", () => {
    expect(introductionLifecycle.advance("cleared", "measures-recommended")).toMatchObject({
      state: "cleared-measures-recommended",
    });
    expect(introductionLifecycle.advance("cleared-measures-recommended", "introduced")).toMatchObject({
      state: "measures-recommended",
    });
    expect(introductionLifecycle.advance("cleared-measures-accepted", "introduced").ok).toBe(false);
    expect(introductionLifecycle.advance("cleared-measures-ordered", "introduced").ok).toBe(false);
    expect(introductionLifecycle.advance("cleared-measures-plan-filed", "introduced")).toMatchObject({
      state: "introduced",
    });
    expect(introductionLifecycle.advance("cleared-measures-accepted", "measures-taken")).toMatchObject({
      state: "cleared",
    });
  });

  it("takes a late answer, and ends a refusal with just reason (52(7), (10))", () => {
    for (const [state, to] of [
      ["recommended", "accepted"],
      ["refused", "accepted-late"],
      ["recommended-period-over", "accepted"],
      ["refused-period-over", "accepted-late-period-over"],
    ] as const)
      expect(introductionLifecycle.advance(state, "recommendation-accepted")).toMatchObject({ ok: true, state: to });
    expect(introductionLifecycle.advance("refused", "refusal-found-justified")).toMatchObject({
      state: "refused-with-just-reason",
    });
    expect(introductionLifecycle.advance("refused-with-just-reason", "order-made").ok).toBe(false);
    expect(introductionLifecycle.advance("refused-with-just-reason", "period-ended")).toMatchObject({
      state: "cleared",
    });
    expect(introductionLifecycle.advance("accepted", "period-ended")).toMatchObject({ state: "accepted" });
  });

  it.each([introductionLifecycle, operatorDesignationLifecycle])(
    "reaches every state and names no state twice",
    (lifecycle) => {
      const reached = new Set<string>([lifecycle.initial, ...lifecycle.transitions.map((one) => one.to)]);
      expect([...reached].sort()).toEqual([...lifecycle.states].sort());
      const pairs = lifecycle.transitions.map((one) => `${one.from}/${one.event}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(new Set(lifecycle.transitions.map((one) => one.event)).size).toBe(lifecycle.events.length);
    },
  );
});
