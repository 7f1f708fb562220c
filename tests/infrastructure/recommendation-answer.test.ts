import { describe, expect, it } from "vitest";
import { recommendationAnswerDue } from "../../src/doors/index";

describe("recommendationAnswerDue", () => {
  it("counts ten days with the day of receipt and moves off holidays, after the introduction too (52(7), 55(3))", () => {
    // The tenth day after a receipt on Friday 24 April is Sunday 3 May 2026; 4 to 6 May are holidays.
    const due = recommendationAnswerDue({ receivedOn: "2026-04-24", afterIntroduction: true }, "2026-04-24");
    expect(due).toMatchObject({
      state: "counted",
      tenthDay: "2026-05-03",
      answerDue: "2026-05-07",
      basis: [
        { law: "504AC0000000043", article: "55", paragraph: 3 },
        { law: "504AC0000000043", article: "52", paragraph: 7 },
      ],
      grade: "text",
      gaps: [],
    });
    expect(recommendationAnswerDue({ receivedOn: "2026-04-07" }, "2026-04-07")).toMatchObject({
      tenthDay: "2026-04-16",
      answerDue: "2026-04-16",
      basis: [{ article: "52", paragraph: 7 }],
    });
  });

  it("is inferred where the day falls under the wording of 2026-09-18, and gives no day beyond the holiday table", () => {
    const on = "2026-09-17";
    expect(recommendationAnswerDue({ receivedOn: "2026-09-08" }, on)).toMatchObject({
      answerDue: "2026-09-17",
      grade: "inferred",
      gaps: ["law-after-survey"],
    });
    expect(recommendationAnswerDue({ receivedOn: "2026-08-18" }, "2026-08-27")).toMatchObject({
      answerDue: "2026-08-27",
      grade: "text",
      gaps: [],
    });
    expect(recommendationAnswerDue({ receivedOn: "2026-09-09" }, on)).toMatchObject({
      grade: "inferred",
      gaps: ["act-38-2026-art-52", "law-after-survey"],
    });
    expect(recommendationAnswerDue({ receivedOn: "2026-04-07" }, "2026-09-18")).toMatchObject({ grade: "inferred" });
    const open = { state: "undetermined", why: "wording-not-read", missing: [], grade: "inferred" };
    // The tenth day after Wednesday 9 September is Friday 18 September 2026, the first of the wording that was not read.
    expect(recommendationAnswerDue({ receivedOn: "2026-09-09" }, on)).toMatchObject({
      ...open,
      lastRead: { tenthDay: "2026-09-18", answerDue: "2026-09-18", until: "2026-09-18" },
      gaps: ["act-38-2026-art-52", "law-after-survey"],
    });
    expect(recommendationAnswerDue({ receivedOn: "2026-10-01", afterIntroduction: true }, "2026-12-01")).toMatchObject({
      ...open,
      lastRead: { tenthDay: "2026-10-10", answerDue: "2026-10-13" },
    });
    expect(recommendationAnswerDue({ receivedOn: "2026-04-07" }, "2026-12-01")).toMatchObject({
      state: "counted",
      answerDue: "2026-04-16",
    });
    const far = recommendationAnswerDue({ receivedOn: "2090-01-10" }, on);
    expect(far).toMatchObject({
      ...open,
      lastRead: { tenthDay: "2090-01-19", until: "2026-09-18" },
      gaps: ["act-38-2026-art-52", "law-after-survey", "holidays-beyond-table"],
    });
  });

  it("takes no other word or name for 'after the introduction' (55(3))", () => {
    const asked = (facts: object) =>
      recommendationAnswerDue({ receivedOn: "2026-04-07", ...facts } as never, "2026-04-07");
    expect(asked({ afterIntroduction: "yes" })).toMatchObject({
      state: "invalid",
      issues: [{ code: "wrong-type", path: ["afterIntroduction"], basis: { article: "55" } }],
    });
    expect(asked({ afterIntroducton: true })).toMatchObject({ state: "invalid", issues: [{ code: "unknown-key" }] });
    expect(asked({ afterIntroduction: null }).state).toBe("counted");
  });

  it("says what is missing or wrong", () => {
    const on = "2026-06-01";
    const open = { state: "undetermined", grade: "text", gaps: [] };
    for (const facts of [{}, { receivedOn: null }, null, undefined]) {
      expect(recommendationAnswerDue(facts as never, on)).toMatchObject({
        ...open,
        why: "facts-missing",
        missing: ["receivedOn"],
      });
    }
    expect(recommendationAnswerDue({ receivedOn: "2026-06-01" }, "2023-11-16")).toMatchObject({
      ...open,
      why: "not-in-force",
      missing: [],
    });
    expect(recommendationAnswerDue({ receivedOn: "2026-06-01" }, "2023-11-17").state).toBe("counted");
    expect(recommendationAnswerDue({ receivedOn: "2023-11-17" }, on)).toMatchObject({ answerDue: "2023-11-27" });
    for (const [receivedOn, code] of [
      ["2023-11-16", "day-before-commencement"],
      ["9900-12-31", undefined],
      ["9901-01-01", "day-beyond-counting"],
      ["2026-02-30", "not-a-legal-date"],
      [7, "wrong-type"],
    ] as const) {
      const answer = recommendationAnswerDue({ receivedOn: receivedOn as never }, on);
      expect(answer.state === "invalid" ? [answer.issues[0]?.code, answer.issues[0]?.path] : []).toEqual(
        code === undefined ? [] : [code, ["receivedOn"]],
      );
    }
    expect(recommendationAnswerDue({ receivedOn: "2026-06-01" }, "x" as never)).toMatchObject({
      state: "invalid",
      issues: [{ path: ["on"] }],
    });
  });
});
