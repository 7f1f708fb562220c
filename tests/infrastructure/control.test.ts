import { describe, expect, it } from "vitest";
import {
  type ControlFacts,
  ControlFacts as FactsSchema,
  isSubsidiaryOf,
  ministerialOrderLawIds,
  validate,
} from "../../src/doors/index";

const on = "2026-06-01";

const orderIds = Object.keys(ministerialOrderLawIds) as (keyof typeof ministerialOrderLawIds)[];

const solvent = { clearlyDoesNotControl: false, insolventWithoutControl: false } as const;

const noneOfTheFour = {
  boardMajority: false,
  contractControlsPolicy: false,
  fundsMajorityOfDebt: false,
  otherFactsSuggestControl: false,
};

describe("isSubsidiaryOf", () => {
  it("cites the order that governs, MIC's one later", () => {
    expect(isSubsidiaryOf({ ownVotesPercent: 60, ministerialOrder: "mic" }, on).basis.at(-1)).toEqual({
      law: "505M60000008064",
      article: "8",
    });
    expect(isSubsidiaryOf({ ownVotesPercent: 60, ministerialOrder: "mlit" }, on).basis.at(-1)).toEqual({
      law: "505M60000800062",
      article: "7",
    });
  });

  it("asks for no own votes where the votes together rule them out", () => {
    expect(isSubsidiaryOf({ togetherVotesPercent: 39 }, on)).toMatchObject({ answer: "not-subsidiary", missing: [] });
    expect(isSubsidiaryOf({ ...solvent, togetherVotesPercent: 50, boardMajority: true }, on).missing).toEqual([
      "ownVotesPercent",
    ]);
  });

  it("rests on a text that was not read again from 2026-09-18", () => {
    const facts = { ownVotesPercent: 60, clearlyDoesNotControl: false, insolventWithoutControl: false } as const;
    expect(isSubsidiaryOf(facts, "2026-08-27").grade).toBe("text");
    expect(isSubsidiaryOf(facts, "2026-09-18")).toMatchObject({
      answer: "subsidiary",
      grade: "inferred",
      gaps: ["infrastructure-orders-2026-09-18", "law-after-survey"],
    });
    // All ten orders have a state of that day, and all ten are treated alike.
    for (const ministerialOrder of orderIds) {
      expect(isSubsidiaryOf({ ...facts, ministerialOrder }, "2026-08-27")).toMatchObject({
        answer: "subsidiary",
        grade: "text",
      });
      expect(isSubsidiaryOf({ ...facts, ministerialOrder }, "2026-09-18")).toMatchObject({
        answer: "subsidiary",
        grade: "inferred",
        gaps: ["infrastructure-orders-2026-09-18", "law-after-survey"],
      });
    }
  });

  it("takes no order as METI's: what all ten say alike is told as such (Act Art. 86(3), orders 7, MIC 8)", () => {
    const facts = { ownVotesPercent: 60, clearlyDoesNotControl: false, insolventWithoutControl: false } as const;
    const whose = (more: object) => {
      const { answer, basis, reasons, issues } = isSubsidiaryOf({ ...facts, ...more }, "2026-09-18");
      expect(answer).toBe("subsidiary");
      return [
        basis[2]?.law,
        basis[2]?.article,
        reasons.some((one) => one.criterion === "governing-order"),
        issues?.map((one) => one.code),
      ];
    };
    expect(whose({ ministerialOrder: "meti" })).toEqual(["505M60000400041", "7", false, undefined]);
    expect(whose({})).toEqual(["505M60000400041", "7", true, undefined]);
    expect(whose({ business: "banking" })).toEqual(["505M60000002061", "7", false, undefined]);
    expect(whose({ business: "telecommunications" })).toEqual(["505M60000008064", "8", false, undefined]);
    expect(whose({ business: "banking", ministerialOrder: "fsa" })).toEqual(["505M60000002061", "7", false, undefined]);
    const contrary = { business: "banking", ministerialOrder: "meti" } as const;
    expect(whose(contrary)).toEqual(["505M60000400041", "7", true, ["ministerial-order-does-not-govern"]]);
    expect(validate(FactsSchema, contrary)).toMatchObject({
      ok: false,
      issues: [
        {
          code: "ministerial-order-does-not-govern",
          path: ["ministerialOrder"],
          basis: { article: "86", paragraph: 2 },
        },
      ],
    });
    for (const [name, word] of [
      ["ministerialOrder", "FSA"],
      ["ministerialOrder", "bank"],
      ["business", "bank"],
    ]) {
      expect(whose({ [name as string]: word })).toEqual(["505M60000400041", "7", true, ["not-allowed-value"]]);
      expect(isSubsidiaryOf({ ...facts, [name as string]: word }, on).issues?.[0]?.path).toEqual([name]);
    }
  });

  it("refuses shares over 100 percent, and votes together that are fewer than the own ones", () => {
    const codes = (facts: ControlFacts) => {
      const checked = validate(FactsSchema, facts);
      return checked.ok
        ? []
        : checked.issues.map((one) => [one.code, one.path.join("."), one.basis?.law, one.basis?.paragraph]);
    };
    expect(codes({ ownVotesPercent: 100.1 })).toEqual([["too-large", "ownVotesPercent", "504CO0000000394", 3]]);
    expect(codes({ togetherVotesPercent: 101 })).toEqual([["too-large", "togetherVotesPercent", "504CO0000000394", 3]]);
    expect(codes({ ownVotesPercent: 60, togetherVotesPercent: 59 })).toEqual([
      ["together-below-own-votes", "togetherVotesPercent", "504CO0000000394", 3],
    ]);
    for (const right of [
      { ownVotesPercent: 60, togetherVotesPercent: 60 },
      { ownVotesPercent: 100 },
      { togetherVotesPercent: 0 },
      { ownVotesPercent: 60, togetherVotesPercent: null },
    ]) {
      expect(codes(right)).toEqual([]);
    }
  });

  it("tells each criterion once, in the order of the article, and none on a day that does not exist", () => {
    const told = isSubsidiaryOf(
      { ...solvent, ...noneOfTheFour, ownVotesPercent: 45, togetherVotesPercent: 45 },
      on,
    ).reasons;
    expect(told.map((one) => [one.criterion, one.basis.item, one.basis.subitems?.[0]])).toEqual([
      ["insolvent-without-control", "1", undefined],
      ["more-than-half-of-own-votes", "1", undefined],
      ["forty-to-fifty-percent", "2", undefined],
      ["more-than-half-together", "2", "イ"],
      ["board-majority", "2", "ロ"],
      ["contract", "2", "ハ"],
      ["majority-of-debt", "2", "ニ"],
      ["other-facts", "2", "ホ"],
      ["more-than-half-together-whatever-own", "3", undefined],
      ["clearly-does-not-control", undefined, undefined],
      ["governing-order", undefined, undefined],
    ]);
    expect(isSubsidiaryOf(solvent, "2026-02-30")).toMatchObject({
      answer: "undetermined",
      issues: [{ code: "not-a-legal-date" }],
    });
    expect(isSubsidiaryOf(solvent, "2023-11-16")).toMatchObject({ answer: "undetermined", why: "not-in-force" });
    expect(isSubsidiaryOf(null as never, on).answer).toBe("undetermined");
  });

  it("does not take own votes that are not known for too many where the votes together reach forty", () => {
    expect(isSubsidiaryOf({ ...solvent, togetherVotesPercent: 40, boardMajority: true }, on).answer).toBe(
      "undetermined",
    );
    expect(isSubsidiaryOf({ ...solvent, togetherVotesPercent: 39.9, boardMajority: true }, on).answer).toBe(
      "not-subsidiary",
    );
    expect(isSubsidiaryOf({ ...solvent, ...noneOfTheFour, togetherVotesPercent: 50.1 }, on).answer).toBe(
      "undetermined",
    );
    expect(isSubsidiaryOf({ ...solvent, ...noneOfTheFour, togetherVotesPercent: 50 }, on).answer).toBe(
      "not-subsidiary",
    );
    expect(
      isSubsidiaryOf({ ...solvent, ...noneOfTheFour, ownVotesPercent: 50, togetherVotesPercent: 50.1 }, on).answer,
    ).toBe("subsidiary");
    expect(
      isSubsidiaryOf({ ...solvent, ...noneOfTheFour, ownVotesPercent: 50.1, togetherVotesPercent: 50.1 }, on).answer,
    ).toBe("subsidiary");
    expect(
      isSubsidiaryOf({ ...solvent, ownVotesPercent: -1, togetherVotesPercent: 55, boardMajority: true }, on).answer,
    ).toBe("subsidiary");
  });

  it("asks for what could still change the answer", () => {
    expect(isSubsidiaryOf({ ownVotesPercent: 60, insolventWithoutControl: false }, on).missing).toEqual([
      "clearlyDoesNotControl",
    ]);
    expect(isSubsidiaryOf({ ...solvent, ...noneOfTheFour, ownVotesPercent: 45 }, on).missing).toEqual([
      "togetherVotesPercent",
    ]);
    const own = isSubsidiaryOf({ ...solvent, togetherVotesPercent: 55 }, on).reasons.slice(1, 3);
    expect(own.map((one) => one.met)).toEqual(["unknown", "unknown"]);
  });

  const held = { ...solvent, ownVotesPercent: 60 } as const;

  it("infers what the order of waterworks said up to 2024-03-31, which was not read (Order Art. 9(iv))", () => {
    for (const business of ["water-supply", "bulk-water-supply"] as const) {
      const before = isSubsidiaryOf({ ...held, business }, "2024-03-31");
      expect(before).toMatchObject({ answer: "subsidiary", grade: "inferred", gaps: ["mhlw-ordinance-103-2023"] });
      expect(before.reasons.at(-1)).toMatchObject({ criterion: "governing-order", met: "unknown", grade: "inferred" });
      expect(isSubsidiaryOf({ ...held, business }, "2024-04-01")).toMatchObject({
        answer: "subsidiary",
        grade: "text",
      });
    }
    // Whoever leaves the business out may be one of waterworks, and is told no surer.
    expect(isSubsidiaryOf(held, "2024-03-31")).toMatchObject({ grade: "inferred", gaps: ["mhlw-ordinance-103-2023"] });
    expect(isSubsidiaryOf(held, "2024-04-01")).toMatchObject({ grade: "text" });
    expect(isSubsidiaryOf({ ...held, business: "railway" }, "2024-03-31")).toMatchObject({ grade: "text" });
    expect(isSubsidiaryOf({ ...held, ministerialOrder: "mic" }, "2024-03-31")).toMatchObject({ grade: "text" });
    for (const ministerialOrder of ["mic", "mlit"] as const) {
      expect(isSubsidiaryOf({ ...held, business: "water-supply", ministerialOrder }, "2024-01-15")).toMatchObject({
        grade: "inferred",
        gaps: ["mhlw-ordinance-103-2023"],
        issues: [{ code: "ministerial-order-does-not-govern", path: ["ministerialOrder"] }],
      });
    }
  });

  it("answers nothing for a business that Order Art. 9 did not list on that day", () => {
    expect(isSubsidiaryOf({ ...held, business: "port-transport" }, "2025-03-31")).toMatchObject({
      answer: "undetermined",
      why: "not-in-force",
      issues: [{ code: "business-not-listed", path: ["business"] }],
    });
    expect(isSubsidiaryOf({ ...held, business: "port-transport" }, "2025-04-01")).toMatchObject({
      answer: "subsidiary",
      grade: "text",
    });
    const gaps = ["act-38-2026-art-50-medical"];
    expect(isSubsidiaryOf({ ...held, business: "medical" }, "2026-06-16")).toMatchObject({
      answer: "undetermined",
      why: "not-in-force",
      issues: [{ code: "business-not-listed" }],
    });
    expect(isSubsidiaryOf({ ...held, business: "medical" }, "2026-06-17")).toMatchObject({ why: "not-in-force", gaps });
    const open = isSubsidiaryOf({ ...held, business: "medical" }, "2026-11-30");
    expect(open).toMatchObject({
      answer: "undetermined",
      why: "wording-not-read",
      grade: "inferred",
      gaps: [...gaps, "law-after-survey"],
    });
    expect(open.issues).toBeUndefined();
  });

  it("tells of votes that are no share of all and of facts that are no yes or no, which are not known (Order Art. 10(3))", () => {
    const codes = (facts: object) =>
      isSubsidiaryOf({ ...held, ...facts }, on).issues?.map(({ code, path }) => `${path.join(".")} ${code}`);
    const wrong = [
      [{ ownVotesPercent: 160 }, "ownVotesPercent too-large"],
      [{ ownVotesPercent: -1 }, "ownVotesPercent too-small"],
      [{ ownVotesPercent: "60" }, "ownVotesPercent wrong-type"],
      [{ togetherVotesPercent: Number.NaN }, "togetherVotesPercent wrong-type"],
      [{ togetherVotesPercent: 59 }, "togetherVotesPercent together-below-own-votes"],
      [{ clearlyDoesNotControl: "false" }, "clearlyDoesNotControl wrong-type"],
      [{ insolventWithoutControl: 0 }, "insolventWithoutControl wrong-type"],
    ] as const;
    for (const [facts, issue] of wrong) {
      expect(codes(facts)).toEqual([issue]);
      const checked = validate(FactsSchema, { ...held, ...facts });
      expect(checked.ok ? [] : checked.issues.map(({ code, path }) => `${path.join(".")} ${code}`)).toEqual([issue]);
    }
    expect(isSubsidiaryOf({ ...held, ownVotesPercent: 160 }, on)).toMatchObject({ answer: "undetermined" });
    expect(isSubsidiaryOf({ ...held, ownVotesPercent: "60" as never }, on).missing).toContain("ownVotesPercent");
    expect(codes({ ownVotesPercent: 100, togetherVotesPercent: 100 })).toBeUndefined();
  });
});

describe("a fraction where a percentage is asked (Order Art. 10(3))", () => {
  it("is not known, and an issue says so in the rule and in the schema", () => {
    const facts = { ownVotesPercent: 0.6, clearlyDoesNotControl: false, insolventWithoutControl: false };
    const found = isSubsidiaryOf(facts, "2026-06-01");
    expect(found).toMatchObject({
      answer: "undetermined",
      issues: [{ code: "fraction-for-percentage", path: ["ownVotesPercent"], basis: { article: "10", paragraph: 3 } }],
    });
    expect(found.issues?.[0]?.message.ja).toContain("百分率");
    for (const ownVotesPercent of [0, 1, 60])
      expect(isSubsidiaryOf({ ...facts, ownVotesPercent }, "2026-06-01").issues).toBeUndefined();
  });
});
