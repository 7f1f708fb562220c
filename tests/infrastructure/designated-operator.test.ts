import { describe, expect, it } from "vitest";
import { designationFacts } from "../../src/doors/index";

describe("designationFacts (Act Arts. 50, 51)", () => {
  const source = { grade: "text" } as const;
  const operator = {
    nameJa: "甲",
    designations: [
      { business: "railway", designatedOn: "2023-11-16", cancelledOn: "2024-12-31", source },
      { business: "railway", designatedOn: "2025-07-01", noticeReceivedOn: "2025-07-03", source },
      { business: "banking", listedOn: "2025-07-31", source },
    ],
  } as const;
  it("takes the designation of the day, and leaves open what the record does not say", () => {
    expect(designationFacts(operator, "railway", "2024-06-01")).toEqual({
      business: "railway",
      designatedOn: "2023-11-16",
      cancelledOn: "2024-12-31",
    });
    expect(designationFacts(operator, "railway", "2026-06-01")).toEqual({
      business: "railway",
      designatedOn: "2025-07-01",
      noticeReceivedOn: "2025-07-03",
    });
    expect(designationFacts(operator, "banking", "2026-06-01")).toEqual({ business: "banking", designated: true });
    expect(designationFacts(operator, "postal", "2026-06-01")).toEqual({ business: "postal", designated: null });
    for (const junk of [null, undefined, 5, {}, { designations: [null, 5] }])
      expect(designationFacts(junk as never, "postal", "2026-06-01")).toEqual({ business: "postal", designated: null });
  });
});
