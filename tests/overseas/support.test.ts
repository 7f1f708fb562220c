import { describe, expect, it } from "vitest";
import { overseasConsiderations, overseasSupport, overseasTargets } from "../../src/doors/overseas";
import { thrownCode } from "../thrown-code";

const day = "2026-09-18";

describe("data around it", () => {
  it("holds from 2026-09-18", () => {
    for (const list of [overseasTargets, overseasConsiderations, overseasSupport]) {
      expect(list("2026-09-17")).toEqual([]);
      expect(thrownCode(() => list("9999-99-99" as never))).toBe("not-a-legal-date");
    }
    expect(overseasTargets(day).map((row) => row.id)).toEqual([
      "international-transport-network",
      "essential-service-facilities",
      "critical-technology-deployment",
    ]);
    expect(overseasConsiderations(day).map((row) => row.id)).toEqual([
      "technology-leak",
      "benefit-to-japan",
      "human-rights",
    ]);
    expect(overseasSupport(day).filter((row) => row.kind === "support")).toHaveLength(3);
    expect(overseasConsiderations(day).every((row) => row.decides === false)).toBe(true);
  });
  it("JBIC: half of the surplus to the reserve, a loan of more than five years with four conditions", () => {
    const byId = new Map(overseasSupport(day).map((row) => [row.id, row]));
    expect(byId.get("surplus-reserve")?.value).toEqual({ amount: 0.5, unit: "share-of-surplus" });
    expect(byId.get("subordinated-government-loan")?.value).toEqual({ amount: 5, unit: "years" });
    expect(byId.get("subordinated-government-loan")?.conditions).toHaveLength(4);
  });
});
