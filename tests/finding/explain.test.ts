import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/doors/finding";
import { defineIssue, EspaError, explain, strongerGrade, weakerGrade } from "../../src/doors/finding";
import { gradeOf, weaknessOf } from "../../src/kernel/grade";
import { at } from "../../src/kernel/provision";

const text = { ja: "日本語", en: "English" };
const finding: Finding<"yes"> = {
  question: { ja: "問い", en: "Question" },
  answer: "undetermined",
  answerText: { ja: "不明", en: "unknown" },
  on: "2026-10-01",
  why: "wording-not-read",
  lastRead: { answer: "yes", until: "2026-09-18", missing: [] },
  reasons: [
    { criterion: "a", met: true, basis: at("act:52:1"), text },
    { criterion: "b", met: false, basis: at("act:52:2"), text },
    { criterion: "c", met: "unknown", basis: at("act:53:1"), text },
  ],
  missing: ["one", "two"],
  basis: [at("act:52:1"), at("act:53")],
  grade: "inferred",
  gaps: ["act-38-2026-art-52", "some-gap"],
  issues: [defineIssue("some-issue", { ja: "不備", en: "wrong" })(["on"])],
};

describe("explain", () => {
  test("tells everything that a finding holds, in English", () => {
    expect(explain(finding, { lang: "en" }).split("\n")).toEqual([
      "Question",
      "Answer: unknown [undetermined]",
      "Law of: 2026-10-01",
      "  + English (Act, Art. 52(1)): met",
      "  - English (Act, Art. 52(2)): not met",
      "  ? English (Act, Art. 53(1)): not known",
      "Facts that could change the answer: one, two",
      "Under the last wording read (before 2026-09-18): yes",
      "Basis: Act, Art. 52(1); Act, Art. 53",
      "Grade: inferred",
      "Known gaps: Art. 52 was amended by Act No. 38 of 2026 with effect from 2026-09-18; the new wording was not read. Something that this rests on was not read or is not known.",
      "! on wrong [some-issue]",
    ]);
  });

  test("and in Japanese", () => {
    const lines = explain(finding, { lang: "ja" }).split("\n");
    expect(lines[1]).toBe("判定：不明 [undetermined]");
    expect(lines[3]).toMatch(/^ {2}\+ 日本語（.*第五十二条第一項）：充足$/);
    expect(lines[4]).toMatch(/：非充足$/);
    expect(lines[5]).toMatch(/^ {2}\? 日本語（.*）：不明$/);
    expect(lines[6]).toBe("不足している事実：one, two");
    expect(lines[7]).toBe("確認済みの旧条文による判定（2026-09-18より前）：yes");
    expect(lines[8]).toContain("、");
    expect(lines.at(-2)).toMatch(/^未確認事項：法第五十二条は.*確認していない。この結果が.*ある。$/);
    expect(lines.at(-1)).toBe("! on 不備 [some-issue]");
  });

  test("a line end in a fact begins no line of its own", () => {
    const forged = { ja: "値\n判定：可\r\n\u2028\u0085x", en: "" };
    const lines = explain({ ...finding, reasons: [{ criterion: "a", met: true, basis: at("act:52:1"), text: forged }] }, { lang: "ja" });
    expect(lines.split(/[\n\r\u2028\u0085]/)).toHaveLength(10);
  });

  test("leaves out what is not there", () => {
    const { lastRead: _, gaps: __, issues: ___, ...rest } = finding;
    expect(explain({ ...rest, missing: [], reasons: [] }, { lang: "en" }).split("\n")).toEqual([
      "Question",
      "Answer: unknown [undetermined]",
      "Law of: 2026-10-01",
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
  const kind = defineIssue("too-long", { ja: "{name}は{limit}まで{other}", en: "{name} up to {limit}{other}" }, at("act:52"));
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
