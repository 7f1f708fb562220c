import { describe, expect, it } from "vitest";
import type { Citation } from "../../src/doors/law";
import { assessLandNotice, landLaterNoticeDue, landThresholds } from "../../src/doors/neighbours";
import { at, provisionOf } from "../../src/kernel/provision";
import { LandContractFacts } from "../../src/schemas/policy/index";
import { validate } from "../../src/schemas/validate";
import { thrownAt, thrownCode } from "../thrown-code";

describe("important land", () => {
  const base = {
    area: "special-monitored-area",
    squareMetres: 200,
    transfersOwnership: true,
    exemptContract: false,
  } as const;
  it.each([
    [{ ...base, throughConciliation: false }, "prior-notice"],
    [{ ...base, throughConciliation: true }, "notice-within-two-weeks"],
    [base, "undetermined"],
    [{ ...base, squareMetres: 199.99 }, "no-notice"],
    [{ ...base, area: "monitored-area" }, "no-notice"],
    [{ ...base, area: "none" }, "no-notice"],
    [{ area: "none" }, "no-notice"],
    [{ ...base, exemptContract: true }, "no-notice"],
    [{ ...base, transfersOwnership: false }, "no-notice"],
  ] as const)("%o: %s", (facts, answer) => {
    expect(assessLandNotice(facts, "2024-05-01").answer).toBe(answer);
    expect(validate(LandContractFacts, facts).ok).toBe(true);
  });
  it("is in force since 2022-09-20, with its numbers", () => {
    expect(assessLandNotice({ ...base, throughConciliation: false }, "2022-09-20")).toMatchObject({
      answer: "prior-notice",
      grade: "text",
    });
    expect(assessLandNotice({ ...base, area: "somewhere" as never }, "2024-05-01")).toMatchObject({
      answer: "undetermined",
    });
    expect(assessLandNotice(base, "2022-09-19").why).toBe("not-in-force");
    expect(assessLandNotice(base, "2022-05-17").issues?.map((issue) => issue.code)).toEqual(["day-before-the-act"]);
    expect(landThresholds("2022-09-20")?.facilities).toEqual(["defence", "coast-guard", "nuclear", "airport"]);
    expect(landThresholds("2022-09-20")?.necessityStandard).toBe("minimum-necessary");
    expect(landThresholds("2022-09-20")?.basis.map((one) => [one.article, one.paragraph, one.part])).toEqual([
      ["2", 2, undefined],
      ["3", undefined, undefined],
      ["5", 1, undefined],
      ["13", 1, "other-than-items"],
      ["4", undefined, undefined],
    ]);
    expect(assessLandNotice(base, "2022-09-20").gaps).toBeUndefined();
    expect(thrownCode(() => landThresholds("nonsense" as never))).toBe("not-a-legal-date");
    expect(landThresholds("2022-09-19")).toBeUndefined();
    expect(landThresholds("2022-09-20")).toMatchObject({
      distanceMetresApproximately: 1000,
      squareMetresAtLeast: 200,
      laterNoticeWeeks: 2,
    });
  });
  it("Land Order Art. 4: less than 200 square metres is left out, 200 is not, and the answer names the article", () => {
    const size = (squareMetres: number) =>
      assessLandNotice({ ...base, squareMetres, throughConciliation: false }, "2024-05-01");
    expect(size(200)).toMatchObject({ answer: "prior-notice", grade: "text" });
    expect(size(199.99)).toMatchObject({ answer: "no-notice", grade: "text" });
    expect(JSON.stringify(size(199.99))).toContain(JSON.stringify(at("important-land-order:4")));
  });
  it("two weeks count the day of the contract and move off holidays", () => {
    expect(landLaterNoticeDue("2024-06-03")).toBe("2024-06-17"); // two weeks end on Sunday 16 June
    expect(landLaterNoticeDue("2024-06-05")).toBe("2024-06-18");
    expect(landLaterNoticeDue("2022-09-19")).toBeUndefined();
    expect(landLaterNoticeDue("2022-09-20")).toBe("2022-10-03");
    expect(thrownCode(() => landLaterNoticeDue("2024-02-30"))).toBe("not-a-legal-date");
    expect(landLaterNoticeDue("9999-11-02")).toBeUndefined();
    expect(landLaterNoticeDue("9999-11-01")).toBeUndefined();
    expect(landLaterNoticeDue("9999-12-31")).toBeUndefined();
    expect(thrownAt(() => landLaterNoticeDue("2026-02-30" as never))).toEqual(["not-a-legal-date", ["contractOn"]]);
    expect(landLaterNoticeDue("2060-01-01")).toBeUndefined(); // no holiday table so far ahead
  });
});

describe("what cannot be", () => {
  it("a size below nothing is refused and not known", () => {
    const facts = {
      area: "special-monitored-area",
      squareMetres: -5,
      transfersOwnership: true,
      exemptContract: false,
      throughConciliation: false,
    } as const;
    const found = assessLandNotice(facts, "2024-05-01");
    expect([found.answer, found.missing]).toEqual(["undetermined", ["squareMetres"]]);
    expect((found.issues ?? []).map((issue) => issue.code)).toEqual(["too-small"]);
  });
  it("beyond the table of holidays no day is given: 2051-01-14 is a Saturday", () => {
    expect(landLaterNoticeDue("2051-01-01")).toBeUndefined();
    expect(landLaterNoticeDue("2050-12-01")).toBe("2050-12-14");
  });
});

describe("the provision behind each element of a notice of land", () => {
  const basisOf = (one: { readonly basis?: Citation | undefined }) => one.basis && provisionOf(one.basis);
  // Important Land Act, Art. 13: (1) special monitored areas, contracts on ownership, contracts left out; (2) conciliation. Order, Art. 4: the size.
  it("of the answer and of the refusals", () => {
    const facts = {
      area: "special-monitored-area",
      squareMetres: 200,
      transfersOwnership: true,
      exemptContract: false,
      throughConciliation: false,
    } as const;
    const { reasons } = assessLandNotice(facts, "2024-05-01");
    expect(Object.fromEntries(reasons.map((one) => [one.criterion, basisOf(one)]))).toEqual({
      "special-monitored-area": "important-land-act:13:1",
      "two-hundred-square-metres": "important-land-order:4",
      "transfers-ownership": "important-land-act:13:1",
      "exempt-contract": "important-land-act:13:1",
      "through-conciliation": "important-land-act:13:2",
    });
    const refused = (wrong: object) =>
      assessLandNotice({ ...facts, ...wrong } as never, "2024-05-01").issues?.map(basisOf);
    expect(refused({ area: "somewhere" })).toEqual(["important-land-act:13:1"]);
    expect(refused({ squareMetres: -1 })).toEqual(["important-land-order:4"]);
  });
});

// Important Land Act, Art. 13(1) asks for a notice before, (2) for one after where the contract came about through conciliation: while the rest is
// not known, the notice that the known way asks for is the safe side; while the way is not known, the notice before.
describe("the safe side of an open notice", () => {
  it.each([
    [{ throughConciliation: true }, "notice-within-two-weeks"],
    [{ throughConciliation: false }, "prior-notice"],
    [{}, "prior-notice"],
    [{ throughConciliation: "yes" }, "prior-notice"],
  ])("%o: %s", (facts, answer) => {
    const found = assessLandNotice(facts as never, "2024-05-01");
    expect([found.answer, found.safeSide?.answer]).toEqual(["undetermined", answer]);
  });
});
