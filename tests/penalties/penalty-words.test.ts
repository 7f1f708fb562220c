import { describe, expect, test } from "vitest";
import { inWords } from "../../src/penalties/penalty-words";

const criminal = { kind: "criminal", fineYen: 1_000_000, cumulative: false } as const;

describe("penalties in words", () => {
  test("Act Art. 92(1): both may be imposed; Art. 93: one of them", () => {
    expect(inWords({ ...criminal, imprisonmentMonths: 24, cumulative: true }, "拘禁刑")).toEqual({
      ja: "2年以下の拘禁刑若しくは100万円以下の罰金、又はこれらの併科",
      en: "imprisonment of up to 24 months, a fine of up to 1,000,000 yen, or both",
    });
    expect(inWords({ ...criminal, imprisonmentMonths: 24 }, "懲役").ja).toBe("2年以下の懲役又は100万円以下の罰金");
  });
  test("Important Land Act Art. 26: months that are no whole year; Art. 27: a fine alone", () => {
    expect(inWords({ ...criminal, imprisonmentMonths: 6 }, "拘禁刑").ja).toBe("6月以下の拘禁刑又は100万円以下の罰金");
    expect(inWords({ ...criminal, fineYen: 300_000 }, "拘禁刑").ja).toBe("30万円以下の罰金");
  });
  test("Foreign Exchange Act Art. 70(1) proviso: what an article adds stands with the fine", () => {
    const more = { ja: "（価格の3倍以下）", en: " (or three times the price)" };
    expect(inWords(criminal, "拘禁刑", more)).toEqual({
      ja: "100万円以下の罰金（価格の3倍以下）",
      en: "a fine of up to 1,000,000 yen (or three times the price)",
    });
  });
  test("Act Art. 99: an administrative fine is no fine", () => {
    expect(inWords({ ...criminal, kind: "administrative", fineYen: 200_000 }, "拘禁刑").ja).toBe("20万円以下の過料");
  });
});
