import { describe, expect, test } from "vitest";
import {
  assessCompensationClaim,
  dismissalRoutes,
  disruptionCooperation,
  fieldHeadings,
  lawAsOf,
  patentStatistics,
  policySystems,
  specialMeasures,
  specifiedCriticalMaterials,
} from "../../src/doors/index";

describe("what is not known is named by the answers that it touches", () => {
  test("Act Arts 31(1), 42(2): support bodies whose day of designation, or whose reach, was not found", () => {
    const bodies = specifiedCriticalMaterials("2026-04-01").flatMap(({ supportBodies = [] }) => supportBodies);
    for (const { id, designatedOn, scope, gaps = [] } of bodies)
      expect([id, gaps.includes("support-bodies-not-found")]).toEqual([
        id,
        designatedOn === undefined || scope !== undefined,
      ]);
  });
  test("Act Art. 44(1): whether a designation was ever made", () => {
    for (const on of ["2022-08-01", "2026-09-18"] as const)
      expect(
        specialMeasures(on).flatMap(({ id, gaps = [] }) => (gaps.includes("special-measures-use") ? [id] : [])),
      ).toEqual(["designation"]);
  });
  test("Act Art. 80: the period of a claim touches what is compensated, not what is refused or not in force", () => {
    const claim = {
      designatedOrOnceDesignated: true,
      fromRefusedPermission: true,
      lossSuffered: true,
      ordinarilyArising: true,
    };
    const gaps = ["patents-compensation-claim-period", "patents-compensation-questions-and-answers"];
    expect(assessCompensationClaim(claim, "2026-05-01").gaps).toEqual(gaps);
    expect(assessCompensationClaim(claim, "2026-09-18").gaps).toEqual([
      "act-38-2026-unlisted",
      "law-after-survey",
      ...gaps,
    ]);
    expect(assessCompensationClaim({ ...claim, lossSuffered: false }, "2026-05-01").gaps).toBeUndefined();
    expect(assessCompensationClaim(claim, "2024-04-30").gaps).toBeUndefined();
  });
  test("Act Arts 66(9), 73(8): dismissal of a designated application on other grounds", () => {
    const touched = dismissalRoutes("2025-05-01").filter(({ gaps }) =>
      gaps?.includes("patents-dismissal-on-other-grounds"),
    );
    expect(touched.every(({ waitsForReleaseNotice }) => waitsForReleaseNotice)).toBe(true);
    expect(touched.map(({ id }) => id)).toEqual(["working", "disclosure", "foreign-filing-under-designation"]);
  });
  test("Order Art. 12(1), Act Art. 65: headings and figures", () => {
    expect(fieldHeadings().every(({ gaps }) => gaps.includes("patents-field-headings"))).toBe(true);
    expect(patentStatistics("2026-01-01").map(({ gaps }) => gaps)).toEqual([["patents-statistics"]]);
  });
  test("Act Arts 8-2, 9-2, 11-2: whether the duties of 2026 carry a penalty", () => {
    const steps = disruptionCooperation("2026-09-18");
    expect(steps).toHaveLength(5);
    expect(steps.every(({ gaps }) => gaps?.includes("penalties-for-2026-duties"))).toBe(true);
  });
  test("Act Arts 9(1), 50(2): which plans and operators there are", () => {
    const gapsOf = (id: string) => policySystems("2026-04-01").find((row) => row.id === id)?.gaps;
    expect(gapsOf("supply-plans")).toContain("certified-plans-incomplete");
    expect(gapsOf("essential-infrastructure")).toContain("designated-operators-dates");
  });
  test("law promulgated since the register is complete", () => {
    expect(lawAsOf("2026-08-27").gaps).toBeUndefined();
    expect(lawAsOf("2026-08-28").gaps).toEqual(["law-after-survey"]);
  });
});
