import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
// @ts-expect-error: a script, which has no types
import { compile, files, generate, targets } from "../../scripts/generate-data.mjs";
// @ts-expect-error: a script, which has no types
import { lawTexts } from "../../scripts/law-texts.mjs";

import { actStructure, orderStructure } from "../../src/law/tables/structure";

const root = join(import.meta.dirname, "../..");
const reading = await lawTexts();

describe("the tables of data/", () => {
  test("each generated file is what its rows say", async () => {
    const stale = ((await generate()) as readonly { path: string; text: string }[]).filter(
      ({ path, text }) => readFileSync(join(root, path), "utf8") !== text,
    );
    expect(stale.map(({ path }) => path)).toEqual([]);
  }, 120_000);

  test("git marks what is generated", () => {
    const { stdout } = spawnSync("git", ["check-attr", "linguist-generated", (files() as string[]).flatMap(targets)[0] as string], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stdout).toContain("linguist-generated: set");
  });
});

describe("the number of items of each paragraph", () => {
  test.each([
    ["504AC0000000043", "the Act", actStructure],
    ["504CO0000000394", "the Enforcement Order", orderStructure],
  ] as const)("%s, %s, as its newest text has them", (law, _, structure) => {
    const texts = JSON.parse(readFileSync(join(root, "data/law-texts/structures.json"), "utf8"));
    const newest = Object.entries(texts[law] as Record<string, readonly { until?: string; paragraphs: readonly (readonly string[])[] }[]>)
      .map(([article, forms]) => [article, forms.at(-1)] as const)
      .filter(([, form]) => form?.until === undefined)
      .map(([article, form]) => [article, form?.paragraphs.map((below) => below.filter((one) => /^\d+$/.test(one)).length)]);
    expect(structure).toEqual(Object.fromEntries(newest));
  });
});

describe("a wrong row is refused with file, line and what is wrong", () => {
  const header = ["table:", "  export: rows", "  type: readonly Row[]", "  doc: Rows.", "  key: id"];
  const refusal = (rows: readonly string[], more: readonly string[] = []): string => {
    try {
      compile("data/law/example.yaml", [...header, ...more, "rows:", ...rows].join("\n"), reading);
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  };
  const row = (said: string) => `  - { id: a, from: 2024-05-01, provision: act:66:10, ja: 送付, en: forwarding, grade: text${said} }`;
  const of = (said: string) => `  - { id: b, from: 2024-05-01, ja: 送付, en: forwarding, grade: text, ${said} }`;

  test("a row that says what the law says is compiled", () =>
    expect(refusal([row(""), row(", id: a").replace(", id: a }", " }").replace("id: a", "id: c")])).toBe(""));

  test.each([
    ["a day that does not exist", row("").replace("2024-05-01", "2024-02-30"), "`from` is not a day that exists: 2024-02-30"],
    ["a day elsewhere in the row", row(", checkedOn: 2026-09-31"), "a day that does not exist: 2026-09-31"],
    ["an end before the beginning", row(", until: 2024-05-01"), "ends before it begins"],
    ["a missing language", of("provision: act:66:10").replace(", en: forwarding", ""), "one language is missing"],
    ["an empty language", of("provision: act:66:10").replace("送付", '""'), "ja is empty"],
    ["an unknown grade", row("").replace("grade: text", "grade: certain"), "an unknown grade: certain"],
    ["an article that no text holds", of("provision: act:100"), "no such provision: act:100"],
    ["a paragraph that no text holds", of("provision: act:66:12"), "no such provision: act:66:12"],
    ["an item that no text holds", of("provision: act:52:2:5"), "no such provision: act:52:2:5"],
    ["a sub-item that no text holds", of("provision: act:52:2:2:ル"), "no such provision: act:52:2:2:ル"],
    ["a proviso that no text holds", of("provision: act:52:4 proviso"), "no such provision: act:52:4 proviso"],
    ["a law that is not known", of("provision: acts:52"), "a law that is neither held nor listed: acts:52"],
    [
      "a provision that did not stand yet: Suppl. Art. 1(v)",
      of("provision: act:66").replace("2024-05-01", "2024-04-30"),
      "act:66 does not stand on 2024-04-30: it stands from 2024-05-01 on",
    ],
    [
      "an article that did not stand yet: Cabinet Order of 2025-02-19",
      of("provision: order:8-2"),
      "order:8-2 does not stand on 2024-05-01: it stands from 2025-02-19 on",
    ],
    [
      "an article that no longer stands: Art. 26 of the order of the MLIT",
      of("provision: mlit:26").replace("2024-05-01", "2024-03-31"),
      "mlit:26 does not stand from 2024-04-01 on",
    ],
    [
      "an article that was added: Act No. 38 of 2026",
      of("provision: act:85-2"),
      "act:85-2 does not stand on 2024-05-01: it stands from 2026-06-17 on",
    ],
    ["a property said twice", row(", id: c"), "Map keys must be unique"],
  ])("%s", (_, wrong, what) => {
    expect(refusal([row("").replace("id: a", "id: c"), wrong])).toMatch(`data/law/example.yaml:8: ${what}`);
  });

  test("two rows of one key that hold on one day", () => {
    const wrong = row("").replace("2024-05-01", "2025-04-01");
    expect(refusal([row(", until: 2025-04-02"), wrong])).toBe("data/law/example.yaml:8: holds on days on which another row of a holds");
    expect(refusal([row(", until: 2025-04-01"), wrong])).toBe("");
  });

  test("days without a row, where the table says that there are none", () => {
    const rows = [row(", until: 2025-04-01"), row("").replace("2024-05-01", "2025-04-02")];
    expect(refusal(rows, ["  contiguous: true"])).toBe("data/law/example.yaml:9: days without a row of a from 2025-04-01 on");
    expect(refusal(rows)).toBe("");
  });

  test("what a row takes from the defaults is checked on its days", () => {
    const rows = ["  - { id: a, from: 2024-04-30, ja: 送付, en: forwarding }"];
    const wrong = refusal(rows, ["defaults: { grade: text, provision: act:66:10 }"]);
    expect(wrong).toBe("data/law/example.yaml:6: act:66:10 does not stand on 2024-04-30: it stands from 2024-05-01 on");
  });
});
