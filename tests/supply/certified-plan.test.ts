import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { certifiedPlanIssues, type CertifiedPlanRecord as Plan } from "../../src/doors/supply";
import { CertifiedPlanRecord } from "../../src/schemas/supply/index";
import { validate } from "../../src/schemas/validate";

const plans: readonly Plan[] = readFileSync(new URL("../../examples/certified-plans.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const planOf = (id: string) => plans.find((plan) => plan.id === id);

const codes = (input: unknown) => {
  const result = validate(CertifiedPlanRecord, input);
  return result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path.join(".")]);
};

describe("certified plans as published", () => {
  it.each(plans.map((plan) => [plan.id, plan] as const))("%s is valid", (_, plan) => {
    expect(codes(plan)).toEqual([]);
  });

  it("have distinct ids, and every source is named and graded below the law", () => {
    expect(new Set(plans.map((plan) => plan.id)).size).toBe(plans.length);
    for (const { source } of plans) {
      expect(source.read).toBeTruthy();
      expect(["official-summary", "secondary"]).toContain(source.grade);
    }
  });

  it("keep certification and announcement apart, and unknown days unknown", () => {
    expect(planOf("gmo-internet-group")).toMatchObject({ certifiedOn: "2024-04-15", announcedOn: "2024-04-19" });
    expect(planOf("rohm-toshiba")).toMatchObject({
      certifiedOn: null,
      announcedOn: "2023-12-08",
      joint: true,
      sameIndustry: true,
    });
    expect(planOf("honda-gs-yuasa")).toMatchObject({ certifiedOn: "2023-04-28", changesCertifiedOn: ["2023-12-22"] });
    expect(planOf("mitsubishi-materials")).toMatchObject({
      certifiedOn: "2023-12-06",
      certificationNumber: "2023重要鉱物第1号-1",
    });
    expect(planOf("japan-nuclear-fuel")).toMatchObject({ certifiedOn: "2024-12-23", parts: ["uranium"] });
    expect(planOf("shionogi-pharmira")).toMatchObject({ certifiedOn: "2023-07-28", ministers: ["mhlw"] });
    expect(plans.some((plan) => plan.material === "ship-parts")).toBe(false);
  });

  const base = {
    id: "x",
    operators: ["A"],
    material: "ventilators",
    ministers: ["mhlw", "meti"],
    source: { grade: "secondary" },
  };

  it.each([
    [
      "before the designation of the product",
      { ...base, certifiedOn: "2025-12-23" },
      [["material-not-designated", "material"]],
    ],
    // The joint ordinance is of 2025-12-26, two days after the Order named the product.
    ["on the day of its ordinance", { ...base, certifiedOn: "2025-12-26" }, []],
    ["on the day before", { ...base, certifiedOn: "2025-12-25" }, [["no-plan-ordinance", "certifiedOn"]]],
    [
      "batteries, announced before METI Ordinance No. 3 of 2023, certified on a day that is not known",
      { ...base, material: "batteries", ministers: [], announcedOn: "2023-01-18" },
      [["no-plan-ordinance", "announcedOn"]],
    ],
    [
      "fertilizers, certified on the day of their ordinance",
      { ...base, material: "fertilizers", ministers: ["maff"], certifiedOn: "2022-12-28", announcedOn: "2022-12-28" },
      [],
    ],
    [
      "fertilizers, changed the day before their ordinance",
      { ...base, material: "fertilizers", ministers: ["maff"], changesCertifiedOn: ["2022-12-28", "2022-12-27"] },
      [["no-plan-ordinance", "changesCertifiedOn.1"]],
    ],
    ["day not known", { ...base, certifiedOn: null }, []],
    [
      "only the announcement known",
      { ...base, certifiedOn: null, announcedOn: "2025-12-23" },
      [["material-not-designated", "material"]],
    ],
    [
      "uranium before 2024-02-02",
      {
        ...base,
        material: "metal-minerals",
        parts: ["nickel", "uranium"],
        ministers: ["meti"],
        certifiedOn: "2024-02-01",
      },
      [["part-not-covered", "parts.1"]],
    ],
    [
      "another minister",
      { ...base, material: "batteries", ministers: ["maff"], certifiedOn: "2024-09-06" },
      [["minister-not-competent", "ministers.0"]],
    ],
    [
      "joint by one, named twice",
      { ...base, operators: ["A", "A"], joint: true },
      [["joint-plan-of-one", "operators"]],
    ],
    ["joint by one", { ...base, joint: true }, [["joint-plan-of-one", "operators"]]],
    [
      "announced first",
      { ...base, certifiedOn: "2026-02-02", announcedOn: "2026-02-01" },
      [["announced-before-certified", "announcedOn"]],
    ],
    [
      "changed first",
      { ...base, certifiedOn: "2026-02-02", changesCertifiedOn: ["2026-02-01"] },
      [["changed-before-certified", "changesCertifiedOn.0"]],
    ],
    [
      "changed on the day of certification",
      { ...base, certifiedOn: "2026-02-02", changesCertifiedOn: ["2026-02-02"] },
      [],
    ],
    ["announced on the day of certification", { ...base, certifiedOn: "2026-02-02", announcedOn: "2026-02-02" }, []],
    [
      "changed, day of certification not known",
      { ...base, certifiedOn: null, announcedOn: "2026-02-02", changesCertifiedOn: ["2026-02-01"] },
      [],
    ],
    ["no operator", { ...base, operators: [] }, [["too-small", "operators"]]],
    ["a day that does not exist", { ...base, certifiedOn: "2025-02-30" }, [["not-a-legal-date", "certifiedOn"]]],
    ["an unknown product", { ...base, material: "cables" }, [["not-allowed-value", "material"]]],
    [
      "a negative amount",
      { ...base, amounts: [{ yen: -1, comparison: "about", of: "not-stated", covers: "plan" }] },
      [["too-small", "amounts.0.yen"]],
    ],
    ["an unknown property", { ...base, extra: 1 }, [["unknown-key", "extra"]]],
  ] as const)("%s", (_, input, expected) => {
    expect(codes(input)).toEqual(expected);
  });

  it("names the article and speaks both languages", () => {
    const [issue] = certifiedPlanIssues({ ...base, certifiedOn: "2025-12-23" } as Plan);
    expect(issue?.basis).toEqual({ law: "504CO0000000394", article: "1" });
    expect(issue?.message.ja).toContain("2025-12-23");
    expect(issue?.message.en).toContain("ventilators");
    const [early] = certifiedPlanIssues({ ...base, certifiedOn: "2025-12-25" } as Plan);
    expect(early?.basis).toEqual({ law: "504AC0000000043", article: "9", paragraph: 1 });
    const [change] = certifiedPlanIssues({ ...base, changesCertifiedOn: ["2025-12-25"] } as Plan);
    expect(change?.basis).toEqual({ law: "504AC0000000043", article: "10", paragraph: 1 });
  });

  it("never throws on junk", () => {
    for (const junk of [
      undefined,
      null,
      {},
      { parts: "x", certifiedOn: "2025-12-24", material: "ventilators", ministers: 3 },
    ]) {
      expect(() => certifiedPlanIssues(junk as never)).not.toThrow();
    }
  });
});
