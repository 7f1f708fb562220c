import { describe, expect, test } from "vitest";
import { strongerGrade, weakerGrade } from "../../src/doors/finding";
import { caveatsOf } from "../../src/doors/formats";
import { caveatsOf as ofTheRoot } from "../../src/doors/index";
import { reviewTimeline } from "../../src/doors/infrastructure";
import { knownGaps } from "../../src/doors/law";
import { screenByIpc } from "../../src/doors/patents";

const sentence = { ja: /。$/, en: /^[A-Z].*\.$/s };

describe("caveatsOf", () => {
  test.each(["ja", "en"] as const)("tells the grade and then each gap once, in sentences (%s)", (lang) => {
    const [one, other] = knownGaps();
    const told = caveatsOf({ grade: "inferred", gaps: [one?.id, other?.id, one?.id] as string[] }, lang);
    expect(told.slice(1)).toEqual([one?.text[lang], other?.text[lang]]);
    for (const grade of ["official-summary", "secondary", "inferred"] as const) {
      const [told, more] = caveatsOf({ grade }, lang);
      expect(told).toMatch(sentence[lang]);
      expect(told).toContain(lang === "ja" ? "条文で確認したものではない" : "not confirmed in the text of the law");
      expect(more).toBeUndefined();
    }
  });
  test("every known gap is told in words, none by its id", () => {
    for (const { id } of knownGaps()) {
      for (const lang of ["ja", "en"] as const) {
        const [told] = caveatsOf({ gaps: [id] }, lang);
        expect(told).toMatch(sentence[lang]);
        expect(told).not.toContain(id);
      }
    }
    expect(caveatsOf({ gaps: ["no-such-gap"] }, "en")).toEqual([
      "Something that this rests on was not read or is not known.",
    ]);
  });
  test("nothing is said of what rests on the text of the law", () => {
    for (const result of [{ grade: "text" }, { gaps: [] }, {}, { boundaries: [{ grade: "text" }] }, undefined, null])
      expect(caveatsOf(result as never, "ja")).toEqual([]);
  });
  test("the weakest day of a timeline counts for the whole", () => {
    expect(caveatsOf({ grade: "text", boundaries: [{ grade: "secondary" }, { grade: "inferred" }] }, "en")).toEqual(
      caveatsOf({ grade: "inferred" }, "en"),
    );
  });
  test("Act Art. 52(3): a timeline of 2026-11-30 says that the wording since 2026-09-18 was not read, one of 2026-04 says nothing", () => {
    const told = caveatsOf(reviewTimeline({ receivedOn: "2026-10-01" }, "2026-11-30"), "ja");
    expect(told.join("")).toMatch(/第五十二条.*確認していない/);
    expect(caveatsOf(reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-02"), "ja")).toEqual([]);
  });
  test("Act Art. 52(4): facts that are not known, and a state that is undetermined, are said without the names of the facts", () => {
    const open = reviewTimeline({ receivedOn: "2026-04-01", extendedUntil: null }, "2026-05-01");
    expect(open.state).toBe("undetermined");
    expect(caveatsOf(open, "en")).toEqual(["Facts are not known that could change this."]);
    expect(caveatsOf(open, "ja")).toEqual(["不明な事実があり、結果が変わり得る。"]);
    for (const unsettled of [
      { answer: "undetermined" },
      { state: "undetermined", missing: [] },
      { complete: "unknown" },
    ]) {
      expect(caveatsOf(unsettled, "en")).toEqual(["This is not settled in full and may change."]);
      expect(caveatsOf(unsettled, "ja")).toEqual(["定まっていない事項があり、結果が変わり得る。"]);
    }
    // What a checklist lacks is no fact that is not known.
    expect(caveatsOf({ complete: false, missing: [{ path: ["name"] }] }, "en")).toEqual([]);
    expect(caveatsOf(screenByIpc([], "2024-06-03"), "en")).not.toEqual([]);
  });
  test.each(["guess", "", "Text", "constructor", null, 4])(
    "the grade %j is no word of the library and counts as the weakest",
    (grade) => {
      for (const result of [
        { grade },
        { grade: "text", boundaries: [{ grade: "stated" }, { grade }] },
        { grade, boundaries: [{ grade: "inferred" }] },
      ])
        expect(caveatsOf(result as never, "en")).toEqual([
          "What this rests on is not known, so it does not count as confirmed in the text of the law.",
        ]);
      expect(weakerGrade("text", grade as never)).toBe("stated");
      expect(strongerGrade("inferred", grade as never)).toBe("inferred");
    },
  );
  test("takes a finding", () => {
    expect(caveatsOf(screenByIpc(["F41H 11/02"], "2024-06-03"), "en")).toEqual([]);
    expect(ofTheRoot).toBe(caveatsOf);
  });
});
