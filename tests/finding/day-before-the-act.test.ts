import { describe, expect, test } from "vitest";
import { type Finding, undetermined } from "../../src/doors/finding";
import { actPromulgatedOn, noteDayBeforeTheAct } from "../../src/finding/day-before-the-act";
import { at } from "../../src/kernel/provision";

describe("a day before the Act was promulgated", () => {
  const question = { question: { ja: "問", en: "question" }, basis: [at("act:1")] };
  const on = (day: string): Finding<string> => undetermined(question, day as never, "not-in-force");
  test("is an issue at the day", () => {
    expect(noteDayBeforeTheAct(on("2022-05-17")).issues).toMatchObject([{ code: "day-before-the-act", path: ["on"] }]);
    expect(noteDayBeforeTheAct(on(actPromulgatedOn))).not.toHaveProperty("issues");
    const already = noteDayBeforeTheAct(on("2022-05-17"));
    expect(noteDayBeforeTheAct(already)).toBe(already);
  });
});
