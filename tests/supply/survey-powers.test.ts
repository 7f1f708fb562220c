import { describe, expect, it } from "vitest";
import { surveyPowers } from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";

describe("survey powers (Act Art. 48)", () => {
  it("lists who may be asked, whether they may be inspected and what follows", () => {
    expect(
      surveyPowers("2024-05-01").map((power) => [
        power.paragraph,
        power.inspection,
        power.answer,
        power.penalty?.fineYen,
      ]),
    ).toEqual([
      [1, false, "effort", undefined],
      [2, false, "effort", undefined],
      [4, false, "duty", 300_000],
      [5, true, "duty", 300_000],
      [6, true, "duty", 300_000],
      [7, true, "duty", 300_000],
    ]);
  });

  it("R8: a certified operator that refuses a report of 48(4) is fined, and so is the company", () => {
    expect(surveyPowers("2024-05-01")[2]?.penalty).toEqual({
      basis: at("act:96::4"),
      fineYen: 300_000,
      corporateFine: at("act:97"),
    });
  });

  it("R9: a maker that ignores a survey of 48(1) is not punished, but a leak is (93)", () => {
    const [survey] = surveyPowers("2024-05-01");
    expect(survey?.penalty).toBeUndefined();
    expect(survey?.secrecy).toEqual(at("act:93"));
  });

  it("follows Art. 30 in 48(2)", () => {
    expect(surveyPowers("2026-03-31")[1]?.subject.en).toContain("30(1) to (3)");
    expect(surveyPowers("2026-04-01")[1]?.subject.en).toContain("30(1) to (4)");
  });
});
