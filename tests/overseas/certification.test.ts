import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/doors/calendar";
import { knownGaps } from "../../src/doors/law";
import {
  assessOverseasProject,
  overseasConsiderations,
  overseasSupport,
  overseasTargets,
} from "../../src/doors/overseas";
import { OverseasProjectFacts } from "../../src/schemas/overseas/index";
import { validate } from "../../src/schemas/validate";

const day = "2026-09-18";

const good = {
  target: "international-transport-network",
  conformsToGuideline: true,
  implementationStructure: true,
  funding: true,
  informationManagement: true,
} as const;

describe("certification of an overseas project", () => {
  it.each([
    "international-transport-network",
    "essential-service-facilities",
    "critical-technology-deployment",
  ] as const)(
    "%s with every check met is certifiable, inferred from what summaries say of a chapter that was not read",
    (target) => {
      expect(assessOverseasProject({ ...good, target }, day)).toMatchObject({
        answer: "certifiable",
        grade: "inferred",
      });
    },
  );
  it.each(["conformsToGuideline", "implementationStructure", "funding", "informationManagement"] as const)(
    "%s decides",
    (check) => {
      expect(assessOverseasProject({ ...good, [check]: false }, day).answer).toBe("not-certifiable");
      expect(assessOverseasProject({ ...good, [check]: undefined }, day).missing).toEqual([check]);
    },
  );
  it("names what it rests on: Chapter V-2 was added and is known from what others say of it", () => {
    expect(assessOverseasProject(good, day).evidence).toEqual(["overseas-projects-described"]);
    expect(assessOverseasProject({ ...good, funding: false }, day)).toMatchObject({
      answer: "not-certifiable",
      grade: "inferred",
    });
    for (const row of [...overseasTargets(day), ...overseasConsiderations(day)]) {
      expect([row.id, row.source.grade]).toEqual([row.id, "inferred"]);
      expect(row.gaps).toContain("act-38-2026-overseas");
    }
  });
  it("begins with the rows of its table, and takes the kinds and the support that they name", () => {
    const [first] = overseasTargets(day);
    expect(assessOverseasProject(good, first?.from ?? "2000-01-01").why).toBeUndefined();
    expect(assessOverseasProject(good, addDays(first?.from ?? "2000-01-01", -1)).why).toBe("not-in-force");
    for (const row of overseasTargets(day)) {
      expect(assessOverseasProject({ ...good, target: row.id as "other" }, day).answer, row.id).toBe("certifiable");
    }
    const support = overseasSupport(day).filter((row) => row.kind === "support");
    expect(support.length).toBe(3);
    const supportSought = support.map((row) => row.id as "jbic-loan");
    expect(assessOverseasProject({ ...good, supportSought }, day).issues).toBeUndefined();
    expect(assessOverseasProject({ ...good, supportSought: ["grant" as "jbic-loan"] }, day).issues).toHaveLength(1);
  });
  it("another kind is neither in nor out: the wording was not read", () => {
    expect(assessOverseasProject({ ...good, target: "other" }, day)).toMatchObject({
      answer: "undetermined",
      why: "wording-not-read",
    });
  });
  it("asks the checks in the order in which they are summarised, and stays open on an unknown kind", () => {
    expect(assessOverseasProject({}, day).missing).toEqual([
      "target",
      "conformsToGuideline",
      "implementationStructure",
      "funding",
      "informationManagement",
    ]);
    expect(assessOverseasProject({ ...good, target: "mining" as never }, day)).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
    });
    expect(assessOverseasProject({ ...good, target: "other", funding: false }, day).answer).toBe("not-certifiable");
    expect(assessOverseasProject(null as never, day).answer).toBe("undetermined");
  });
  it("says where support is asked for that is none of those known, and decides nothing by it (Art. 85-2)", () => {
    expect(assessOverseasProject({ ...good, supportSought: ["jbic-loan", "loan"] as never }, day)).toMatchObject({
      answer: "certifiable",
      issues: [{ code: "not-allowed-value", path: ["supportSought", 1], basis: { article: "85-2" } }],
    });
    const { issues, ...rest } = assessOverseasProject(
      { ...good, supportSought: ["jbic-loan", "information-and-advice"] },
      day,
    );
    expect([issues, rest]).toEqual([undefined, assessOverseasProject(good, day)]);
    expect(validate(OverseasProjectFacts, { ...good, supportSought: ["loan"] as never }).ok).toBe(false);
  });
  it("is not in force before 2026-09-18", () => {
    expect(assessOverseasProject(good, "2026-09-17")).toMatchObject({
      answer: "undetermined",
      why: "not-in-force",
      missing: [],
    });
    expect(assessOverseasProject(good, "2022-05-17").issues?.[0]?.code).toBe("day-before-the-act");
  });
  it("always names its gaps, and they are listed", () => {
    const listed = new Set(knownGaps().map((gap) => gap.id));
    for (const gap of assessOverseasProject(good, day).gaps ?? []) expect(listed.has(gap)).toBe(true);
    expect(assessOverseasProject(good, day).gaps).toEqual([
      "act-38-2026-overseas",
      "act-38-2026-chapter-5-2-numbers",
      "law-after-survey",
      "overseas-basic-guideline-text",
    ]);
  });
  it("never throws", () => {
    expect(() =>
      fc.assert(
        fc.property(
          fc.anything(),
          fc.anything(),
          (facts, on) => void assessOverseasProject(facts as never, on as never),
        ),
      ),
    ).not.toThrow();
  });
});
