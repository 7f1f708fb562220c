import { describe, expect, it, test } from "vitest";
import {
  assessIndispensableService,
  type IndispensableServiceFacts,
  indispensableServices,
  supplySteps,
} from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";

describe("indispensable services", () => {
  const launch: IndispensableServiceFacts = {
    isService: true,
    material: "satellites",
    indispensableToSupply: true,
    exclusiveUse: true,
    upkeepOrRepair: false,
  };

  it("leaves upkeep and repair open: an expert raised them, and no wording was read", () => {
    const repair = assessIndispensableService({ ...launch, upkeepOrRepair: true }, "2026-09-18");
    expect([repair.answer, repair.why, repair.missing]).toEqual(["undetermined", "wording-not-read", []]);
    expect(repair.gaps).toEqual(["act-38-2026-art-7", "law-after-survey", "indispensable-services-maintenance"]);
    const unknown = assessIndispensableService({ ...launch, upkeepOrRepair: undefined }, "2026-09-18");
    expect([unknown.why, unknown.missing, unknown.gaps]).toEqual([
      "facts-missing",
      ["upkeepOrRepair"],
      ["act-38-2026-art-7", "law-after-survey"],
    ]);
    // what is no service of the kind for another reason stays so
    expect(
      assessIndispensableService({ ...launch, exclusiveUse: false, upkeepOrRepair: true }, "2026-09-18").answer,
    ).toBe("not-indispensable-service");
  });

  it("is never graded above inferred, and says which wording was not read", () => {
    expect(assessIndispensableService(launch, "2026-09-18")).toMatchObject({
      grade: "inferred",
      gaps: ["act-38-2026-art-7", "law-after-survey"],
    });
    expect(assessIndispensableService(launch, "2026-09-17").why).toBe("not-in-force");
  });

  it("knows examples and no designation", () => {
    expect(indispensableServices("2026-09-17")).toEqual([]);
    const services = indispensableServices("2026-09-18");
    expect(services.map((service) => [service.id, service.status])).toEqual([
      ["submarine-cable-laying", "example"],
      ["satellite-launch", "example"],
    ]);
    expect(services[0]).toMatchObject({ productMinisters: ["meti"], serviceMinisters: ["mic"] });
    expect(services[0]?.material).toBeUndefined();
  });
});

test("the steps of supply: recycling secures the product, special transport makes it usable; targets for services have metrics of their own", () => {
  expect(supplySteps.map(({ id, kind }) => `${id}: ${kind}`)).toEqual([
    "production: secures-the-product",
    "stockpiling: secures-the-product",
    "recycling: secures-the-product",
    "laying: makes-it-usable",
    "launching: makes-it-usable",
    "special-transport: makes-it-usable",
  ]);
  for (const step of supplySteps.filter(({ kind }) => kind === "makes-it-usable")) {
    expect([step.metrics, step.basis, step.source.grade]).toEqual([
      ["provision-capacity", "availability", "lead-time"],
      at("mlit-plan:4::2"),
      "inferred",
    ]);
  }
});
