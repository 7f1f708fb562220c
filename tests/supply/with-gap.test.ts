import { expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { consultationDuties, customsInvestigations, specialMeasures, surveyPowers } from "../../src/doors/supply";

const last = "2026-09-17";
const amended = "2026-09-18";

test("act:44: what is carried on since the amendment is inferred and names its gap; the day before it was read", () => {
  const designation = (on: LegalDate) => specialMeasures(on).find((rule) => rule.id === "designation");
  expect(designation(last)).toMatchObject({ source: { grade: "text" }, gaps: ["special-measures-use"] });
  expect(designation(last)).not.toHaveProperty("gap");
  expect(designation(amended)).toMatchObject({
    source: { grade: "inferred" },
    gap: "act-38-2026-art-44",
    gaps: ["special-measures-use", "act-38-2026-art-44"],
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

test("order:8:2, order:8-3: what the Order says was read and stays read", () => {
  expect(consultationDuties(amended).find((duty) => duty.id === "fund-payment")).toMatchObject({ source: { grade: "text" } });
  expect(specialMeasures(amended).find((rule) => rule.id === "custody-contract")).not.toHaveProperty("gap");
});

test("act:48: no power of any paragraph is lost on the day of the amendment", () => {
  expect(surveyPowers(amended).map((power) => power.paragraph)).toEqual([1, 2, 4, 5, 6, 7]);
  expect(surveyPowers(amended).every((power) => power.source.grade === "inferred")).toBe(true);
});
