import { describe, expect, it } from "vitest";
import { IntroductionDutyFacts as DutySchema, validate } from "../../../src/doors/index";

describe("IntroductionDutyFacts", () => {
  it("refuses a day of designation of an operator that is said not to be designated", () => {
    expect(validate(DutySchema, { designated: false, designatedOn: "2023-11-16" })).toMatchObject({
      ok: false,
      issues: [{ code: "designated-and-not-designated", path: ["designated"], basis: { article: "50" } }],
    });
    for (const right of [
      { designated: false },
      { designated: true, designatedOn: "2023-11-16" },
      { designated: false, designatedOn: null },
    ]) {
      expect(validate(DutySchema, right)).toEqual({ ok: true, value: right });
    }
  });
});
