import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessCriticalTechnology,
  assessResearchEntrustment,
  assessTechnologyCouncil,
  kProgram,
  technologyAreas,
  technologyCouncilRules,
} from "../../src/doors/technology";
import {
  CriticalTechnologyFacts,
  ResearchEntrustmentFacts,
  TechnologyCouncil,
} from "../../src/schemas/technology/index";
import { validate } from "../../src/schemas/validate";
import { thrownCode } from "../thrown-code";

const day = "2024-05-01";

describe("Art. 61: the definition", () => {
  const base = { advanced: true, couldBecomeImportant: true };
  const none = {
    harmIfTechnologyMisused: false,
    harmIfResearchInformationMisused: false,
    harmIfDependentUseCutOff: false,
  };
  it.each([
    ["the technology is misused", { ...base, ...none, harmIfTechnologyMisused: true }, "critical-technology"],
    [
      "its research information is misused",
      { ...base, ...none, harmIfResearchInformationMisused: true },
      "critical-technology",
    ],
    ["dependent use is cut off", { ...base, ...none, harmIfDependentUseCutOff: true }, "critical-technology"],
    ["one limb suffices with the others unknown", { ...base, harmIfDependentUseCutOff: true }, "critical-technology"],
    ["no limb", { ...base, ...none }, "not-critical-technology"],
    ["not advanced", { advanced: false }, "not-critical-technology"],
    [
      "cannot become important",
      { ...base, couldBecomeImportant: false, harmIfTechnologyMisused: true },
      "not-critical-technology",
    ],
    [
      "two limbs denied, the third not known",
      { ...base, ...none, harmIfDependentUseCutOff: undefined },
      "undetermined",
    ],
  ] as const)("%s", (_name, facts, answer) => {
    expect(assessCriticalTechnology(facts, day).answer).toBe(answer);
  });
  it("looks at the definition in its order", () => {
    expect(assessCriticalTechnology({}, "2022-08-01").reasons.map((reason) => reason.criterion)).toEqual([
      "advanced-technology",
      "could-become-important",
      "harm-if-technology-misused",
      "harm-if-research-information-misused",
      "harm-if-dependent-use-cut-off",
    ]);
    expect(assessCriticalTechnology({}, day).missing).toHaveLength(5);
  });
  it("names exactly the facts that are missing", () => {
    expect(assessCriticalTechnology(base, day).missing).toEqual([
      "harmIfTechnologyMisused",
      "harmIfResearchInformationMisused",
      "harmIfDependentUseCutOff",
    ]);
  });
  it("before 2022-08-01 not in force, before the Act an issue", () => {
    expect(assessCriticalTechnology(base, "2022-07-31")).toMatchObject({ answer: "undetermined", why: "not-in-force" });
    expect(assessCriticalTechnology(base, "2022-07-31").issues).toBeUndefined();
    expect(assessCriticalTechnology(base, "2022-05-17").issues?.map((issue) => issue.code)).toEqual([
      "day-before-the-act",
    ]);
  });
  it("from 2026-09-18 the definition stands: Art. 61 is listed for its bracket on Art. 64(2), which defines no element", () => {
    const met = { ...base, harmIfTechnologyMisused: true };
    for (const [facts, answer] of [
      [met, "critical-technology"],
      [{ advanced: false }, "not-critical-technology"],
    ] as const) {
      expect(assessCriticalTechnology(facts, "2026-08-27")).toMatchObject({ answer, grade: "text" });
      expect(assessCriticalTechnology(facts, "2026-09-17")).not.toHaveProperty("evidence");
      expect(assessCriticalTechnology(facts, "2026-09-18")).toMatchObject({
        answer,
        grade: "inferred",
        gaps: ["act-38-2026-technology", "law-after-survey"],
        evidence: ["technology-council-bracket-only"],
      });
    }
    expect(assessCriticalTechnology(base, "2026-09-18")).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      missing: ["harmIfTechnologyMisused", "harmIfResearchInformationMisused", "harmIfDependentUseCutOff"],
    });
    expect(assessCriticalTechnology(base, "2026-09-18")).not.toHaveProperty("evidence");
  });
});

describe("schemas and junk", () => {
  it("accept what the interfaces allow and refuse unknown keys", () => {
    expect(validate(CriticalTechnologyFacts, { advanced: true }).ok).toBe(true);
    expect(validate(CriticalTechnologyFacts, { designated: true }).ok).toBe(false);
    expect(validate(ResearchEntrustmentFacts, {}).ok).toBe(true);
    expect(validate(TechnologyCouncil, { kind: "other" }).ok).toBe(false);
    expect(validate(TechnologyCouncil, { kind: "designated-fund", addedMembers: [{ consented: true }] }).ok).toBe(true);
  });
  it("never throw anything but that a day does not exist", () => {
    expect(() =>
      fc.assert(
        fc.property(fc.anything(), fc.anything(), (facts, on) => {
          for (const rule of [assessCriticalTechnology, assessResearchEntrustment, assessTechnologyCouncil])
            rule(facts as never, on as never);
          thrownCode(() => technologyAreas(on as never));
          thrownCode(() => kProgram(on as never));
          thrownCode(() => technologyCouncilRules(on as never));
        }),
      ),
    ).not.toThrow();
  });
  it("adding a fact never flips an answer", () => {
    const facts = fc.record(
      {
        advanced: fc.boolean(),
        couldBecomeImportant: fc.boolean(),
        harmIfTechnologyMisused: fc.boolean(),
        harmIfResearchInformationMisused: fc.boolean(),
        harmIfDependentUseCutOff: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(facts, facts, (some, more) => {
        const before = assessCriticalTechnology(some, day).answer;
        const after = assessCriticalTechnology({ ...more, ...some }, day).answer;
        if (before !== "undetermined") expect(after).toBe(before);
      }),
    );
  });
});
