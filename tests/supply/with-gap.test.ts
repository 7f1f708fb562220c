import { expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { consultationDuties, customsInvestigations, specialMeasures, surveyPowers } from "../../src/doors/supply";

// What was promulgated after 2026-08-27 was not looked for.
const last = "2026-08-27";
const amended = "2026-09-18";

test("act:44: what is carried on since the amendment is inferred and names its gap; the day before it was read", () => {
  const designation = (on: LegalDate) => specialMeasures(on).find((rule) => rule.id === "designation");
  expect(designation(last)).toMatchObject({ source: { grade: "text" }, gaps: ["special-measures-use"] });
  expect(designation(last)).not.toHaveProperty("gap");
  expect(designation(amended)).toMatchObject({
    source: { grade: "inferred" },
    gap: "act-38-2026-art-44",
    gaps: ["special-measures-use", "act-38-2026-art-44", "law-after-survey"],
  });
});

test("act:30:1, act:30:2: of the investigations one article was amended, the others are not listed as amended", () => {
  expect(customsInvestigations(amended).map((one) => [one.id, one.source.grade, one.gap])).toEqual([
    ["subsidy", "inferred", "act-38-2026-art-30-1"],
    ["dumping", "inferred", "act-38-2026-unlisted"],
    ["dumping-article-8-2", "inferred", "act-38-2026-unlisted"],
    ["safeguard", "inferred", "act-38-2026-unlisted"],
  ]);
});

test("order:8:2, order:8-3: what the Order says was read and stays read, up to the day up to which amendments were looked for", () => {
  const payment = (on: LegalDate) => consultationDuties(on).find((duty) => duty.id === "fund-payment");
  const contract = (on: LegalDate) => specialMeasures(on).find((rule) => rule.id === "custody-contract");
  expect(payment(last)).toMatchObject({ source: { grade: "text" } });
  expect(payment(amended)).toMatchObject({ source: { grade: "inferred" }, gap: "law-after-survey" });
  expect(contract(last)).not.toHaveProperty("gap");
  expect(contract(amended)).toMatchObject({ gap: "law-after-survey" });
});

test("act:48: no power of any paragraph is lost on the day of the amendment", () => {
  expect(surveyPowers(amended).map((power) => power.paragraph)).toEqual([1, 2, 4, 5, 6, 7]);
  expect(surveyPowers(amended).every((power) => power.source.grade === "inferred")).toBe(true);
});
