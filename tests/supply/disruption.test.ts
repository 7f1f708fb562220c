import { describe, expect, it } from "vitest";
import { disruptionCooperation } from "../../src/doors/supply";

describe("risk of disruption (2026)", () => {
  it("has five steps, no penalty, and one that was seen in the ordinances", () => {
    expect(disruptionCooperation("2026-09-17")).toEqual([]);
    const steps = disruptionCooperation("2026-09-18");
    expect(steps.map((step) => [step.id, step.force, step.source.grade])).toEqual([
      ["mutual-cooperation", "duty-to-endeavour", "inferred"],
      ["information-gathering", "may-ask", "inferred"],
      ["encouraging-a-plan", "may-encourage", "inferred"],
      ["application-for-a-request", "may-apply", "inferred"],
      ["request-for-cooperation", "may-ask", "inferred"],
    ]);
    expect(steps.every((step) => step.penalty === "none-known")).toBe(true);
  });
});
