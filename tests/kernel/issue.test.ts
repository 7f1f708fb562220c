import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { citing, defineIssue } from "../../src/kernel/issue";
import { at } from "../../src/kernel/provision";

describe("a kind of issue", () => {
  const kind = defineIssue("some-code", { ja: "「{name}」です。", en: "It is {name}." });

  test("tells what was given by name, cut where it is long", () => {
    expect(kind(["a", 0], { name: "x".repeat(100) })).toEqual({
      code: "some-code",
      path: ["a", 0],
      message: { ja: `「${"x".repeat(80)}」です。`, en: `It is ${"x".repeat(80)}.` },
    });
  });

  test("cites another provision where another one asks for it, and is the same kind", () => {
    const cited = citing(kind, at("act:9:3:3"));
    expect(cited(["a"], { name: "y" })).toEqual({ ...kind(["a"], { name: "y" }), basis: at("act:9:3:3") });
    expect([cited.code, cited.message]).toEqual([kind.code, kind.message]);
    expect(kind(["a"])).not.toHaveProperty("basis");
  });

  test("has one definition in the library: one code says one thing", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const codes = files.flatMap((name) =>
      [...readFileSync(`src/${name}`, "utf8").matchAll(/defineIssue\(\s*"([a-z0-9-]+)"/g)].map(
        ([, code]) => code as string,
      ),
    );
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });
});
