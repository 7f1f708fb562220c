import { describe, expect, it } from "vitest";
import { conducts } from "../../src/doors/penalties";

describe("conducts", () => {
  it("has each id once, with a name in both languages and the article of the duty", () => {
    const ids = conducts().map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of conducts()) {
      expect(one.text.ja).not.toBe("");
      expect(one.text.en).not.toBe("");
      expect(one.duty.length).toBeGreaterThan(0);
    }
  });
  it("says what follows where there is no penalty but a consequence", () => {
    expect(conducts().find((one) => one.id === "disclosure-during-review")?.consequence?.basis.article).toBe("69");
    expect(conducts().find((one) => one.id === "recommendation-unanswered")?.consequence?.basis).toMatchObject({
      article: "52",
      paragraph: 10,
    });
  });
});
