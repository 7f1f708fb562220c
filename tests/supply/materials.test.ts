import { describe, expect, it } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { knownGaps } from "../../src/doors/law";
import {
  actionPolicies,
  customsInvestigations,
  disruptionCooperation,
  indispensableServices,
  isDesignatedMaterial,
  type MaterialId,
  materialScope,
  specialMeasures,
  specifiedCriticalMaterials,
  surveyPowers,
} from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";
import { ActionPolicy, IndispensableService, SpecifiedCriticalMaterial } from "../../src/schemas/supply/index";
import { validate } from "../../src/schemas/validate";
import { thrownCode } from "../thrown-code";

const rowOf = (id: MaterialId, on: LegalDate) => specifiedCriticalMaterials(on).find((row) => row.id === id);

describe("specified critical products", () => {
  // R1 and R3 of the worked cases: Order Art. 1
  it("counts 0, 11, 12, 16", () => {
    expect(
      ["2022-12-22", "2022-12-23", "2024-02-02", "2025-12-24"].map(
        (on) => specifiedCriticalMaterials(on as LegalDate).length,
      ),
    ).toEqual([0, 11, 12, 16]);
  });

  it("gives official English only where it was seen", () => {
    const official = specifiedCriticalMaterials("2026-06-01").filter(
      (row) => row.nameEnOrigin === "official-translation",
    );
    expect(official.map((row) => row.item)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(rowOf("metal-minerals", "2024-02-01")?.nameEn).toMatch(
      /^metallic mineral products \(limited to manganese, .*, silicon and phosphorus\)$/,
    );
    expect(rowOf("metal-minerals", "2024-02-02")?.nameEn).toMatch(/silicon, phosphorus and uranium\)$/);
  });

  it("gives a name without its list where the item has none, and the Cabinet Orders up to that day only", () => {
    expect([rowOf("batteries", "2024-02-02")?.nameJa, rowOf("batteries", "2024-02-02")?.nameEn]).toEqual([
      "蓄電池",
      "batteries",
    ]);
    const orders = (id: MaterialId, on: LegalDate) => rowOf(id, on)?.instruments.map((one) => one.number.en);
    expect(orders("metal-minerals", "2024-02-01")).toEqual(["Cabinet Order No. 394 of 2022"]);
    expect(orders("ship-parts", "2025-12-23")).toEqual(["Cabinet Order No. 394 of 2022"]);
    expect(materialScope("ship-parts", "2025-12-24").map((part) => part.basis)).toEqual(
      Array(4).fill(at("order:1::11")),
    );
  });

  it("has everyday names that are not terms of the Order", () => {
    expect(rowOf("metal-minerals", "2022-12-23")?.policyName.ja).toBe("重要鉱物");
    expect(rowOf("cloud-programs", "2022-12-23")?.policyName.ja).toBe("クラウドプログラム");
    expect(rowOf("advanced-electronic-components", "2024-02-02")?.policyName.ja).toBe("先端電子部品");
  });

  it("names support bodies with their day where it is known", () => {
    expect(rowOf("fertilizers", "2023-02-14")?.supportBodies).toBeUndefined();
    expect(rowOf("fertilizers", "2023-02-15")?.supportBodies?.[0]).toMatchObject({
      kind: "corporation",
      designatedOn: "2023-02-15",
      source: { grade: "secondary" },
    });
    expect(rowOf("ship-parts", "2026-01-01")?.supportBodies?.[0]?.scope?.ja).toBe(
      "船舶用機関、航海用具及び推進器に限る。",
    );
    expect(rowOf("metal-minerals", "2024-01-01")?.supportBodies?.map((body) => body.id)).toEqual(["jogmec"]);
    for (const id of ["ventilators", "unmanned-aircraft", "satellites", "rocket-parts"] as const) {
      expect(rowOf(id, "2026-06-01")?.supportBodies).toBeUndefined();
    }
  });

  it("takes junk as no material", () => {
    expect(thrownCode(() => specifiedCriticalMaterials("２０２４-02-02" as never))).toBe("not-a-legal-date");
    expect(thrownCode(() => specifiedCriticalMaterials(undefined as never))).toBe("not-a-legal-date");
    expect(materialScope("toString" as never, "2024-02-02")).toEqual([]);
    expect(isDesignatedMaterial("constructor", "2024-02-02")).toBe(false);
  });

  it("cannot be changed by a caller", () => {
    expect(Object.isFrozen(rowOf("batteries", "2024-02-02")?.basis)).toBe(true);
  });
});

describe("known gaps of Chapter II", () => {
  it("are all defined where they are named", () => {
    const ids = knownGaps().map((gap) => gap.id);
    const named = [
      ...disruptionCooperation("2026-09-18").map((step) => step.gap),
      ...specialMeasures("2026-09-18").flatMap((rule) => rule.gap ?? []),
      ...customsInvestigations("2026-09-18").flatMap((one) => one.gap ?? []),
      ...surveyPowers("2026-09-18").flatMap((power) => power.gaps ?? []),
      ...actionPolicies("2026-09-18").flatMap((policy) => policy.gaps),
      "act-38-2026-art-7",
      "act-38-2026-art-86-1",
      "minister-of-satellite-launch",
    ];
    for (const id of named) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("what the library says passes its own schemas", () => {
  it.each(["2022-12-23", "2024-02-02", "2025-12-24", "2026-09-18"] as const)("on %s", (on) => {
    for (const row of specifiedCriticalMaterials(on))
      expect(validate(SpecifiedCriticalMaterial, row)).toMatchObject({ ok: true });
    for (const policy of actionPolicies(on)) expect(validate(ActionPolicy, policy)).toMatchObject({ ok: true });
    for (const service of indispensableServices(on))
      expect(validate(IndispensableService, service)).toMatchObject({ ok: true });
  });
});
