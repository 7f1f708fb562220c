import { describe, expect, test } from "vitest";
import * as schemas from "../../src/doors/schemas";

/** Code, path and the message in one language of what is wrong. */
function told(name: string, value: unknown, lang: "ja" | "en" = "ja"): readonly string[] {
  const schema = schemas.schemaNamed(name);
  const checked = schema === undefined ? undefined : schemas.validate(schema, value);
  if (checked === undefined || checked.ok) return [];
  return checked.issues.map(({ code, path, message }) => `${code} ${path.join(".")}: ${message[lang]}`);
}

describe("what a message tells", () => {
  test("a word: what was given, the nearest word, every word in full", () => {
    const [only] = told("MaterialId", "battery");
    expect(only).toMatch(/^not-allowed-value : 「battery」は使用できません。「batteries」のことですか。使用できる値：/);
    expect(only?.endsWith("satellites, rocket-parts")).toBe(true);
  });

  test("a property that there is not: the nearest one, and those of the form that was meant", () => {
    expect(told("OperatorDesignationFacts", { business: "banking", averageDepositYen: 5 })).toEqual([
      "unknown-key averageDepositYen: 「averageDepositYen」という項目はありません。「averageDepositsYen」のことですか。" +
        "使用できる項目：business, averageDepositsYen, averageDepositAccounts, averageAtms",
    ]);
  });

  test("forms told apart by a word: what is wrong in each of them is told beside the word", () => {
    const issues = told("IntroductionPlan", { form: "buy", business: "bank" });
    expect(issues.map((one) => one.split(":")[0])).toEqual(["not-allowed-value form", "not-allowed-value business"]);
    expect(issues[0]).toContain("使用できる値：introduction, outsourcing");
  });

  test("alternatives: each form with its properties, and why it is not met", () => {
    expect(told("VotingShare", {})).toEqual([
      "no-alternative : 次のどの形にも合いません。1) percentを記載する形では、percent：必須の項目がありません。 " +
        "2) votes, totalVotesを記載する形では、votes：必須の項目がありません。totalVotes：必須の項目がありません。",
    ]);
  });

  test("a word or a list of words: of a word it is told that it is none of the words", () => {
    const [only] = told("PatentApplicationHistory", { filedOn: "2024-06-03", kind: "ordnary" }, "en");
    expect(only).toMatch(/^not-allowed-value kind: 'ordnary' is not allowed\. Did you mean 'ordinary'\? Allowed: /);
  });

  test("a text with nothing in it is missing", () => {
    expect(told("Party", { kind: "organisation", name: "" }, "en")).toEqual([
      "missing name: A required value is missing.",
    ]);
    expect(told("Party", { kind: "organisation", name: " " }, "en")).toEqual([]);
  });

  test("a limit: a number, the length of a text, the entries of a list", () => {
    const operator = { business: "banking", averageAtms: -1 };
    expect(told("OperatorDesignationFacts", operator)).toEqual([
      "too-small averageAtms: 下限（0。入力は-1）を下回っています。",
    ]);
    expect(told("Party", { kind: "organisation", name: "a".repeat(501) }, "en")[0]).toBe(
      "too-large name: More than the limit of 500 (length: 501).",
    );
    expect(told("Citation", { law: "504AC0000000043", item: "1", subitems: Array(6).fill("イ") }, "en")[0]).toBe(
      "too-large subitems: More than the limit of 5 (entries: 6).",
    );
  });

  test("a text of another form: what was given", () => {
    expect(told("CorporateNumber", "123", "en")).toEqual([
      "not-a-corporate-number : '123': Not a corporate number: thirteen digits, the first of them the check digit.",
    ]);
  });
});
