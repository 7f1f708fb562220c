import { describe, expect, test } from "vitest";
import { type Finding, type LegalDate, undetermined } from "../../src/doors/finding";
import { actPromulgatedOn } from "../../src/finding/day-before-the-act";
import { at } from "../../src/kernel/provision";
import { rules } from "../rules";

describe("a day before the Act was promulgated", () => {
  const question = { question: { ja: "問", en: "question" }, basis: [at("act:1")] };
  const on = (day: string): Finding<string> => undetermined(question, day as never, "not-in-force");
  test("is an issue at the day", () => {
    expect(on("2022-05-17").issues).toMatchObject([{ code: "day-before-the-act", path: ["on"] }]);
    expect(on(actPromulgatedOn)).not.toHaveProperty("issues");
  });

  test.each(Object.entries(rules))("%s says so once, and says nothing of it from the promulgation on", (_, { ask }) => {
    const said = (day: LegalDate) =>
      ask({} as never, day).issues?.filter(({ code }) => code === "day-before-the-act").length ?? 0;
    expect(said("2022-05-17")).toBe(1);
    expect(said(actPromulgatedOn)).toBe(0);
  });
});
