import { describe, expect, test } from "vitest";
import { type MaterialId, planContents, type StableSupplyPlan } from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";

const on = "2026-01-05";
const plan: Partial<StableSupplyPlan> = {
  material: "batteries",
  applicants: [{ kind: "legal-person", name: "甲", representative: "甲野太郎", address: "東京都" }],
  goal: "生産能力の強化",
  measures: [
    { kind: "other-sources", description: "別の国から調達する" },
    { kind: "supply-capacity-investment", description: "工場の新設" },
  ],
  licences: [],
};

describe("the contents of a plan in the order of the ordinance", () => {
  test("Art. 9(3): the applicants, then the nine contents, each measure under the limb that lists it", () => {
    const { contents } = planContents(plan, on);
    expect(contents.map(({ path, basis }) => [path.join("."), basis])).toEqual([
      ["applicants", at("act:9:1")],
      ["item", at("act:9:3:1")],
      ["goal", at("act:9:3:2")],
      ["content", at("act:9:3:3")],
      ["period", at("act:9:3:3")],
      ["structure", at("act:9:3:4")],
      ["funds", at("act:9:3:5")],
      ["measures", at("act:9:3:6")],
      ["measures.0", at("meti-plan:3::1:ハ")],
      ["measures.1", at("meti-plan:3::2")],
      ["informationManagement", at("act:9:3:7")],
      ["currentState", at("act:9:3:8")],
      ["licences", at("meti-plan:2:4")],
    ]);
    expect(contents.filter(({ value }) => value !== undefined).map(({ path }) => path.join("."))).toEqual([
      ...["applicants", "goal", "measures", "measures.0", "measures.1", "licences"],
    ]);
  });
  test.each<[MaterialId, string]>([
    ["batteries", "meti-plan:2:1"],
    ["fertilizers", "maff-plan:2:1"],
    ["ship-parts", "mlit-plan:2:1"],
    ["antimicrobial-preparations", "mhlw-plan:2:1"],
    ["ventilators", "mhlw-meti-plan:2:1"],
  ])("%s: form 1 by its number; its fields were not seen, which is a gap", (material, provision) => {
    const { form, gaps } = planContents({ ...plan, material }, on);
    expect([form, gaps]).toEqual([
      { number: "1", basis: at(provision as never) },
      [...(material === "ventilators" ? ["minister-of-ventilators"] : []), "plan-form-fields"],
    ]);
  });
  test("MAFF Art. 2(2)(iv): licences are no content of the plan", () => {
    expect(planContents({ material: "fertilizers" }, on).contents.some(({ path }) => path[0] === "licences")).toBe(
      false,
    );
  });
  test("Art. 9(4)(vi): a joint plan states whether the applicants are in one industry", () => {
    const [one] = plan.applicants ?? [];
    const joint = planContents({ ...plan, applicants: [one, one] as never, sameIndustry: true }, on);
    expect(joint.contents.at(-1)).toMatchObject({ path: ["sameIndustry"], value: true, basis: at("act:9:4:6") });
  });
  test("it is a checklist too, and never surer than that one; the day is that of filing unless stated", () => {
    expect(planContents({ ...plan, submittedOn: on })).toEqual(planContents({ ...plan, submittedOn: on }, on));
    expect(planContents(plan, on)).toMatchObject({ complete: false });
    for (const junk of [null, undefined, 7, "plan", {}]) {
      expect(planContents(junk as never, on)).toMatchObject({ complete: false, gaps: ["plan-form-fields"] });
    }
    expect(planContents(plan).issues?.map((issue) => issue.code)).toEqual(["not-a-legal-date"]);
    expect(planContents({ material: "batteries" }, "2022-12-24")).toMatchObject({
      issues: [{ code: "no-plan-ordinance" }],
    });
    expect(planContents({ material: "batteries" }, "2022-12-24").form).toBeUndefined();
  });
});
