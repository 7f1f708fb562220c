import { describe, expect, it } from "vitest";
import { conducts, isConductId, penaltiesFor, penaltyProvisions, penaltyTransitions } from "../../src/doors/penalties";
import type { EspaError } from "../../src/kernel/issue";
import type { LegalDate } from "../../src/kernel/legal-date";
import { provisionOf } from "../../src/kernel/provision";
import { ConductId, PenaltyInquiry } from "../../src/schemas/penalties/index";
import { validate } from "../../src/schemas/validate";
import { thrownAt, thrownCode } from "../thrown-code";

describe("bad input", () => {
  it("an unknown conduct, a day before the Act, a day that does not exist: issues with paths", () => {
    const found = validate(PenaltyInquiry, { conduct: "speeding", on: "2022-05-17" });
    expect(found.ok ? [] : found.issues.map((issue) => [issue.code, issue.path])).toEqual([
      ["unknown-conduct", ["conduct"]],
      ["day-before-the-act", ["on"]],
    ]);
    const noDay = validate(PenaltyInquiry, { conduct: "foreign-filing", on: "2023-02-29" });
    expect(noDay.ok ? [] : noDay.issues.map((issue) => issue.code)).toEqual(["not-a-legal-date"]);
    expect(validate(PenaltyInquiry, { conduct: "foreign-filing", on: "2022-05-18" }).ok).toBe(true);
  });
  it("every conduct passes its schema, nothing else does", () => {
    for (const one of conducts()) expect(validate(ConductId, one.id).ok).toBe(true);
    for (const junk of ["", "FOREIGN-FILING", "toString", null, 1, {}, []]) {
      expect(validate(ConductId as never, junk).ok).toBe(false);
      expect(isConductId(junk)).toBe(false);
    }
  });
  it("throws not-a-legal-date for a day that does not exist and unknown-conduct for one that it does not know", () => {
    for (const junk of [undefined, null, "", "2024-13-01", 20240501, {}, "２０２４-05-01"]) {
      expect(thrownCode(() => penaltiesFor("foreign-filing", junk as never))).toBe("not-a-legal-date");
    }
    // `[]` would say that nothing is punished (Arts 92 to 99).
    for (const junk of ["__proto__", "speeding", "Foreign-Filing", " foreign-filing", "", undefined, 7, {}]) {
      expect(thrownCode(() => penaltiesFor(junk as never, "2024-05-01"))).toBe("unknown-conduct");
    }
  });
  it("tells the conduct that was probably meant, and every one in full", () => {
    const told = (() => {
      try {
        penaltiesFor("foreign-filling" as never, "2024-05-01");
      } catch (error) {
        return (error as EspaError).issues[0]?.message.ja;
      }
    })();
    expect(told).toContain("「foreign-filing」のことですか。");
    for (const { id } of conducts()) expect(told).toContain(id);
  });
});

describe("what it returns", () => {
  it("is plain data that survives JSON and cannot be changed", () => {
    const found = penaltiesFor("foreign-filing", "2024-05-01");
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(Object.isFrozen(found[0]?.basis)).toBe(true);
    expect(Object.isFrozen(conducts())).toBe(true);
  });
});

describe("the transitional provisions of Act No. 68 of 2022", () => {
  it("Arts 441 to 443 since 2025-06-01", () => {
    expect(penaltyTransitions("2025-05-31")).toEqual([]);
    expect(penaltyTransitions("2025-06-01").map((row) => provisionOf(row.basis))).toEqual([
      "penal-code-arrangement-act:441:1",
      "penal-code-arrangement-act:441:2",
      "penal-code-arrangement-act:442",
      "penal-code-arrangement-act:443:1",
    ]);
  });
  it("the duty of the research institution may bear another number since 2026-09-18 (Act No. 38 of 2026 amended Art. 64)", () => {
    expect(conducts().find((one) => one.id === "leak-by-research-institution")?.dutyNumberUntil).toBe("2026-09-18");
  });
});

describe("what is wrong, and what was not read, stands where it belongs", () => {
  it("the error names the conduct", () => {
    expect(thrownAt(() => penaltiesFor("speeding" as never, "2024-05-01"))).toEqual(["unknown-conduct", ["conduct"]]);
  });
  // Act No. 38 of 2026, Suppl. Art. 1: the amendment of Art. 95(1)(i) is named, that of the rest of Chapter VII is not listed.
  it("since 2026-09-18 Art. 95(1)(i) has a gap of its own, and no other provision has it", () => {
    const withGap = (on: LegalDate) =>
      penaltyProvisions(on)
        .filter(({ gaps = [] }) => gaps.includes("act-38-2026-art-95-1-1"))
        .map(({ basis }) => provisionOf(basis));
    expect(withGap("2026-09-18")).toEqual(["act:95:1:1"]);
    expect(withGap("2026-09-17")).toEqual([]);
  });
  it("nothing is open on a day whose law was read", () => {
    for (const row of penaltyProvisions("2025-06-01")) expect(row).not.toHaveProperty("gaps");
  });
});
