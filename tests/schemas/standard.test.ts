import { describe, expect, test } from "vitest";
import * as schemas from "../../src/doors/schemas";
import { standardSchemaIn } from "../../src/schemas/standard";

type Told = { issues?: readonly { code: string; message: string; path: readonly unknown[]; text: object }[] };
const asked = (name: string, value: unknown, options?: object): Told => {
  const schema = schemas.schemaNamed(name) as unknown as {
    "~standard": { validate: (value: unknown, options?: object) => Told };
  };
  return schema["~standard"].validate(value, options);
};
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

describe("a schema asked as a Standard Schema", () => {
  test("gives the codes and paths of validate, and both languages (Act Art. 9(3))", () => {
    const { issues = [] } = asked("StableSupplyPlan", { material: "battery" });
    const checked = schemas.validate(schemas.StableSupplyPlan, { material: "battery" });
    expect(checked.ok).toBe(false);
    if (checked.ok) return;
    expect(issues.map(({ code, path, text }) => ({ code, path, text }))).toEqual(
      checked.issues.map(({ code, path, message }) => ({ code, path, text: message })),
    );
    expect(issues[0]).toMatchObject({ code: "not-allowed-value", path: ["material"] });
    expect(issues[0]?.text).toMatchObject({ en: issues[0]?.message });
    expect(issues.find(({ code }) => code === "plan-content-missing")).toMatchObject({
      basis: { article: "9", paragraph: 3 },
    });
  });

  test("every schema of the registry tells an absent value as missing, in Japanese where it is asked", () => {
    for (const name of schemas.schemaNames()) {
      const { issues = [] } = asked(name, undefined, { libraryOptions: { lang: "ja" } });
      expect([name, issues.map(({ code }) => code)]).toEqual([name, ["missing"]]);
      expect([name, japanese.test(issues[0]?.message ?? "")]).toEqual([name, true]);
    }
  });

  test("keeps what zod gives there besides, and a right value passes", () => {
    const { LegalDate } = schemas;
    expect(LegalDate["~standard"]).toMatchObject({ vendor: "zod", version: 1 });
    expect(Object.keys(LegalDate["~standard"])).toContain("jsonSchema");
    expect(LegalDate["~standard"].validate("2024-02-29")).toEqual({ value: "2024-02-29" });
    // Asked again, it is the same.
    expect(LegalDate["~standard"]).toBe(LegalDate["~standard"]);
  });

  test("speaks one language for a form that shows messages", () => {
    const { validate } = standardSchemaIn(schemas.LegalDate, "ja")["~standard"];
    expect(validate("2024-02-30")).toMatchObject({
      issues: [{ message: "「2024-02-30」は、「年-月-日」の形の実在する日付ではありません（例 2024-05-01）。" }],
    });
  });
});
