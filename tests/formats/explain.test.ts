import { describe, expect, test } from "vitest";
import { defineIssue, EspaError, explain, type Finding, strongerGrade, weakerGrade } from "../../src/doors/finding";
import { reviewTimeline } from "../../src/doors/infrastructure";
import { gradeOf, weaknessOf } from "../../src/kernel/grade";
import { at } from "../../src/kernel/provision";
import { thrownCode } from "../thrown-code";

const text = { ja: "日本語", en: "English" };

const finding: Finding<"yes"> = {
  question: { ja: "問い", en: "Question" },
  answer: "undetermined",
  answerText: { ja: "不明", en: "unknown" },
  on: "2026-10-01",
  why: "wording-not-read",
  lastRead: { answer: "yes", answerText: { ja: "はい", en: "it is so" }, until: "2026-09-18", missing: [] },
  reasons: [
    { criterion: "a", met: true, basis: at("act:52:1"), text },
    { criterion: "b", met: false, basis: at("act:52:2"), text },
    { criterion: "c", met: "unknown", basis: at("act:53:1"), text: { ja: "不明な要件", en: "Unknown element" } },
  ],
  missing: ["one", "two"],
  basis: [at("act:52:1"), at("act:53")],
  grade: "inferred",
  gaps: ["act-38-2026-art-52", "some-gap"],
  issues: [defineIssue("some-issue", { ja: "不備", en: "wrong" })(["on"])],
};

describe("explain", () => {
  test("tells everything that a finding holds, in English, without an id and without the name of a property", () => {
    expect(explain(finding, { lang: "en" }).split("\n")).toEqual([
      "Question",
      "Answer: unknown",
      "Law of: 1 October 2026",
      "  + English (Act, Art. 52(1)): met",
      "  - English (Act, Art. 52(2)): not met",
      "  ? Unknown element (Act, Art. 53(1)): not known",
      "Facts that could change the answer: Unknown element",
      "Under the last wording read (through 17 September 2026): it is so",
      "Basis: Act, Art. 52(1); Act, Art. 53",
      "Grade: inferred",
      "Known gaps: Art. 52 was amended by Act No. 38 of 2026 with effect from 2026-09-18; the new wording was not read. Something that this rests on was not read or is not known.",
      "! wrong",
    ]);
  });

  test("and in Japanese", () => {
    const lines = explain(finding, { lang: "ja" }).split("\n");
    expect(lines[1]).toBe("判定：不明");
    expect(lines[2]).toBe("適用する法令の基準日：令和八年十月一日");
    expect(lines[3]).toMatch(/^ {2}\+ 日本語（.*第五十二条第一項）：充足$/);
    expect(lines[4]).toMatch(/：非充足$/);
    expect(lines[5]).toMatch(/^ {2}\? 不明な要件（.*）：不明$/);
    expect(lines[6]).toBe("不足している事実：不明な要件");
    expect(lines[7]).toBe("改正前の条文（令和八年九月十七日まで）による判定：はい");
    expect(lines[8]).toContain("、");
    expect(lines.at(-2)).toMatch(/^未確認事項：法第五十二条は.*確認していない。この結果が.*ある。$/);
    expect(lines.at(-1)).toBe("! 不備");
  });

  test("facts are told by their labels, and else by the criteria that look at them", () => {
    const labels = { one: { ja: "一番", en: "the first" }, on: { ja: "日", en: "Day" } };
    const lines = explain(finding, { lang: "en", labels }).split("\n");
    expect(lines[6]).toBe("Facts that could change the answer: the first; Unknown element");
    expect(lines.at(-1)).toBe("! Day: wrong");
    const of = (facts: readonly string[]) => ({
      ...finding,
      reasons: finding.reasons.map((reason) => ({ ...reason, facts })),
    });
    expect(explain(of(["two"]), { lang: "en", labels }).split("\n")[6]).toBe(
      "Facts that could change the answer: the first; Unknown element",
    );
    expect(explain({ ...of([]), missing: ["two"] }, { lang: "en" }).split("\n")[6]).toBe(
      "Facts that could change the answer: a fact that the criteria presuppose",
    );
  });

  test("the last wording read is told with its answer in words and what it lacks, evidence by its sentence, prudence as what it is", () => {
    const told = explain(
      {
        ...finding,
        lastRead: {
          answer: "yes",
          answerText: { ja: "はい", en: "yes, it is" },
          until: "2026-09-18",
          missing: ["two"],
        },
        evidence: ["duty-of-acts-known"],
        safeSide: { answer: "yes", answerText: { ja: "届け出る", en: "notify" } },
      } as never,
      { lang: "en" },
    );
    expect(told).toContain(
      "Under the last wording read (through 17 September 2026): yes, it is (Facts that could change the answer: Unknown element)",
    );
    expect(told).toContain("What breaches nothing under either wording (prudence, not law): notify");
    expect(told).toContain("Why it stands all the same: That only the introduction");
    expect(explain({ ...finding, lastRead: null } as never, { lang: "en" })).not.toContain("last wording");
  });

  test("Act Art. 52(3): a timeline is told by its days, with its caveats; one that cannot have happened by what is wrong", () => {
    const timeline = reviewTimeline({ receivedOn: "2026-04-01", extendedUntil: null }, "2026-05-01");
    const lines = explain(timeline, { lang: "en" }).split("\n");
    expect(lines[0]).toMatch(/^1 April 2026: .* \(Act, Art. 52\(3\)\)$/);
    expect(lines.at(-1)).toBe("Note: Facts are not known that could change this.");
    const labels = { extendedUntil: { ja: "延長後の末日", en: "last day of the extension" } };
    expect(explain(timeline, { lang: "ja", labels })).toContain("不足している事実：延長後の末日");
    const invalid = explain(reviewTimeline({ receivedOn: "2026-04-01", extendedUntil: "2026-04-02" }, "2026-05-01"), {
      lang: "en",
    });
    expect(invalid).toMatch(/^! [A-Z].*\.$/);
    expect(explain(reviewTimeline({ receivedOn: "2026-10-01" }, "2026-11-30"), { lang: "ja" })).toContain(
      "注意：法第五十二条は",
    );
  });

  test("a checklist says what is lacking, and an empty one that nothing is only where that is known", () => {
    const row = { path: ["name"], basis: at("act:52:2:1"), text: { ja: "概要", en: "outline" } };
    expect(explain({ complete: false, missing: [row], grade: "text" }, { lang: "en" })).toBe(
      "Lacking: outline (Act, Art. 52(2)(i))",
    );
    expect(explain({ complete: true, missing: [] }, { lang: "ja" })).toBe("欠けているものはない");
    expect(
      explain({ complete: "unknown", missing: [], gaps: ["act-38-2026-art-52"] }, { lang: "en" }).split("\n"),
    ).toEqual([
      "Whether anything else is lacking is not known",
      expect.stringMatching(/^Note: Art. 52 was amended/),
      "Note: This is not settled in full and may change.",
    ]);
  });

  test.each([null, undefined, "text", 5, [], {}])("%j is no result", (given) => {
    expect(thrownCode(() => explain(given as never, { lang: "en" }))).toBe("not-a-result");
  });

  test("a line end in a fact begins no line of its own", () => {
    const forged = { ja: "値\n判定：可\r\n\u2028\u0085x", en: "" };
    const lines = explain(
      { ...finding, reasons: [{ criterion: "a", met: true, basis: at("act:52:1"), text: forged }] },
      { lang: "ja" },
    );
    expect(lines.split(/[\n\r\u2028\u0085]/)).toHaveLength(10);
  });

  test("leaves out what is not there", () => {
    const { lastRead: _, gaps: __, issues: ___, ...rest } = finding;
    expect(explain({ ...rest, missing: [], reasons: [] }, { lang: "en" }).split("\n")).toEqual([
      "Question",
      "Answer: unknown",
      "Law of: 1 October 2026",
      "Basis: Act, Art. 52(1); Act, Art. 53",
      "Grade: inferred",
    ]);
  });
});

describe("grades", () => {
  const order = ["text", "official-summary", "secondary", "inferred", "stated"] as const;
  test("the weaker and the stronger of two", () => {
    for (const [at, one] of order.entries()) {
      for (const [behind, other] of order.entries()) {
        expect(weakerGrade(one, other)).toBe(at > behind ? one : other);
        expect(strongerGrade(one, other)).toBe(at < behind ? one : other);
      }
      expect(weaknessOf(one)).toBe(at);
      expect(gradeOf(at)).toBe(one);
    }
    expect(gradeOf(5)).toBe("stated");
  });
});

describe("issues", () => {
  const kind = defineIssue(
    "too-long",
    { ja: "{name}は{limit}まで{other}", en: "{name} up to {limit}{other}" },
    at("act:52"),
  );
  test("are filled with values, cut after eighty characters, and keep names that have none", () => {
    expect(kind(["a", 1], { name: "x".repeat(100), limit: 3 })).toEqual({
      code: "too-long",
      path: ["a", 1],
      message: { ja: `${"x".repeat(80)}は3まで{other}`, en: `${"x".repeat(80)} up to 3{other}` },
      basis: at("act:52"),
    });
    expect(kind([], { constructor: "x" } as never).message.en).toBe("{name} up to {limit}{other}");
    expect(kind()).toEqual({ code: "too-long", path: [], message: kind.message, basis: at("act:52") });
    expect("basis" in defineIssue("none", { ja: "", en: "" })()).toBe(false);
  });

  test("an error carries its issue", () => {
    const error = new EspaError(kind(["a"]));
    expect([error.name, error.code, error.issues.length]).toEqual(["EspaError", "too-long", 1]);
    expect(error.message).toBe("too-long: {name} up to {limit}{other} {name}は{limit}まで{other}");
  });
});
