import { expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { assessInternationalApplication } from "../../src/doors/patents";
import { inventionCriteria } from "../../src/patents/art-66-invention";

test("Order Art. 12(1): whoever takes the levels of the screening is told the gaps that make an answer inferred", () => {
  const application = { filedOn: "2025-06-02", kind: "pct-designating-japan", ipc: ["F41H 11/04"] } as const;
  const gapsOn = (ipc: string[], on: LegalDate) => inventionCriteria({ ipc }, on, undefined, true).gaps;
  expect(assessInternationalApplication(application, "2025-06-02")).toMatchObject({
    answer: "no-notice",
    grade: "inferred",
    gaps: ["patents-symbol-with-slash"],
  });
  expect(assessInternationalApplication({ ...application, ipc: ["F41H 11/02"] }, "2025-06-02")).not.toHaveProperty(
    "gaps",
  );
  expect(gapsOn(["F41H 11/04"], "2025-06-02")).toEqual(["patents-symbol-with-slash"]);
  expect(gapsOn(["B64G 3/00", "F41H 11/04"], "2025-06-02")).toEqual(["patents-symbol-with-slash"]);
  expect(gapsOn(["F41H 11/04", "F41H 11/02"], "2025-06-02")).toEqual([]);
  expect(gapsOn(["F41H 11/02"], "2027-01-01")).toEqual(["order-art-12-ipc-2027"]);
  const left = { ...application, filedOn: "2024-12-02", ipc: ["H01L 31/08"], quantumDotOrSuperlattice: true } as const;
  expect(
    assessInternationalApplication({ ...left, additionalRequirement: { defence: true } }, "2025-06-02"),
  ).toMatchObject({
    answer: "notify-prime-minister",
    grade: "inferred",
    gaps: ["patents-table-of-which-day"],
  });
  // A symbol that subdivides a listed one takes nothing from another that left the table.
  expect(
    inventionCriteria({ ...left, ipc: ["H01L 31/08", "B63G 8/001"] }, "2025-06-02", "2024-12-02", true).earlierTable,
  ).toBe(true);
});
