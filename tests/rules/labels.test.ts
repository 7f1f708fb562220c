import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { infrastructureSectors, knownGaps, specifiedCriticalMaterials, toJsonSchema } from "../../src/doors/index";
import { factsOf, labelOf, labels, labelsOf, type RuleId, rules } from "../../src/doors/rules";
import { ministerNames } from "../../src/ministers/ministers";
import { shapes, words } from "../../src/rules/tables/labels";
import { withoutQuestion } from "./without-question";

interface Form {
  readonly properties: Readonly<Record<string, { readonly title?: string }>>;
}
const root = join(import.meta.dirname, "../..");
const ids = rules.map(({ id }) => id);
const rows = Object.entries(shapes).flatMap(([shape, { facts }]) =>
  facts.map((row) => ({ ...row, at: `${shape} ${row.path}` })),
);
const texts = [
  ...rows.flatMap(({ at, ja, en, question, help, unit }) => [
    { at, ja, en },
    ...[question, help, unit].flatMap((text) => (text === undefined ? [] : [{ at, ...text }])),
  ]),
  ...Object.entries(words).flatMap(([list, of]) =>
    Object.entries(of).map(([word, text]) => ({ at: `${list} ${word}`, ...text })),
  ),
  ...rules.flatMap(({ id, titleJa, titleEn, answers }) => [
    { at: id, ja: titleJa, en: titleEn },
    ...answers.map((one) => ({ at: id, ...one })),
  ]),
];
const split = (path: string): string =>
  (path.split(".").at(-1) ?? "")
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();

test("what is generated is what the rows say", () => {
  expect(() =>
    execFileSync(process.execPath, [join(root, "scripts/generate-labels.mjs"), "--check"], { stdio: "pipe" }),
  ).not.toThrow();
});

describe("every fact, word, answer, business, product, minister and gap has a label in both languages", () => {
  test("facts", () => {
    for (const { at, ja, en } of rows)
      expect(
        [ja, en].every((text) => text.trim() !== ""),
        at,
      ).toBe(true);
  });

  test.each(ids)("%s: facts, their words, and answers", (rule) => {
    const known = rules.find(({ id }) => id === rule);
    for (const lang of ["ja", "en"] as const) {
      for (const { path, options = [] } of factsOf(rule)) {
        expect(labelOf(path, { rule, lang }), path).not.toBe(path);
        for (const option of options) expect(() => labelOf(option, { rule, lang })).not.toThrow(/no-label/);
      }
      for (const { value } of known?.answers ?? []) expect(labelOf(value, { rule, lang }).length).toBeGreaterThan(0);
    }
  });

  test("ids of tables", () => {
    const of = [
      ...infrastructureSectors("2026-06-01").flatMap((sector) =>
        sector.businesses.map(({ id, nameJa }) => [id, nameJa] as const),
      ),
      ...specifiedCriticalMaterials("2026-06-01").map(({ id, nameJa }) => [id, nameJa] as const),
      ...Object.entries(ministerNames).map(([id, { ja }]) => [id, ja] as const),
      ...knownGaps().map(({ id, text }) => [id, text.ja] as const),
    ];
    for (const [id, ja] of of) expect(ja.startsWith(labelOf(id, { lang: "ja" })), id).toBe(true);
  });
});

describe("a label is written from the article", () => {
  test("none is the name of the property taken apart", () => {
    expect(rows.filter(({ path, en }) => en.toLowerCase() === split(path)).map(({ at }) => at)).toEqual([]);
  });

  test.each(ids)("%s: two facts have two labels", (rule) => {
    for (const lang of ["ja", "en"] as const) {
      const told = new Map<string, string[]>();
      for (const { path, label } of factsOf(rule)) told.set(label[lang], [...(told.get(label[lang]) ?? []), path]);
      expect([...told].filter(([, paths]) => paths.length > 1)).toEqual([]);
    }
  });

  test("a question ends in か。 or a question mark, and is not the label again", () => {
    const asked = rows.flatMap(({ at, ja, en, question }) =>
      question === undefined ? [] : [{ at, ja, en, question }],
    );
    expect(
      asked.filter(({ question }) => !question.ja.endsWith("か。") || !question.en.endsWith("?")).map(({ at }) => at),
    ).toEqual([]);
    const bare = (text: string) => text.replace(/(です|ですか|か)?か。$/, "");
    expect(asked.filter(({ ja, question }) => bare(question.ja) === ja).map(({ at }) => at)).toEqual([]);
    expect(
      asked.filter(({ en, question }) => question.en.toLowerCase() === `${en.toLowerCase()}?`).map(({ at }) => at),
    ).toEqual([]);
  });

  test("every fact that can be asked for has a question, but those that are listed as open", () => {
    const open = rows.filter(({ kind, question }) => kind !== "group" && question === undefined).map(({ at }) => at);
    expect(open.sort()).toEqual([...withoutQuestion].sort());
  });

  test("no Latin letter stands in Japanese, and no Japanese in English", () => {
    expect(texts.filter(({ ja }) => /[A-Za-z]/.test(ja)).map(({ at }) => at)).toEqual([]);
    expect(texts.filter(({ en }) => /[ぁ-んァ-ヶ一-龠]/.test(en)).map(({ at }) => at)).toEqual([]);
  });

  test("no property name and no id stands in a text", () => {
    const name = /\b[a-z]+[A-Z][a-z]+|\b[a-z]+-[a-z]+-[a-z]+-[a-z]+/;
    expect(texts.filter(({ ja, en }) => name.test(ja) || name.test(en)).map(({ at }) => at)).toEqual([]);
  });
});

describe("labelOf", () => {
  test("an entry of a list is told by its number", () => {
    expect(labelOf("years.0.contracts", { rule: "operator-designation", lang: "ja" })).toBe(
      "直前の三年度の実績（1件目）：年度末のカード等会員契約の数",
    );
    // What holds a fact is told only where another fact of the rule would be called alike.
    expect(labelOf("urgent.noOtherWay", { rule: "introduction-duty", lang: "en" })).toBe(
      "Urgently needed, with no other suitable way",
    );
    expect(labelOf("supplier.party.name", { rule: "missing-particulars", lang: "ja" })).toBe(
      "特定重要設備の供給者：名称又は氏名",
    );
  });

  test("what is called several things is not told without the rule", () => {
    expect(() => labelOf("prohibited", { lang: "en" })).toThrow(/several-labels/);
    expect(labelOf("prohibited", { rule: "foreign-filing", lang: "en" })).toBe("prohibited");
    expect(() => labelOf("no-such-thing", { lang: "ja" })).toThrow(/no-label/);
    expect(() => labelOf("constructor", { lang: "ja" })).toThrow(/no-label/);
    expect(() => labelOf("x.0", { rule: "review-timeline", lang: "ja" })).toThrow(/no-label/);
    expect(() => labelOf("banking", { lang: "fr" as never })).toThrow(/unknown-language/);
    expect(() => labelOf("receivedOn", { rule: "none" as RuleId, lang: "ja" })).toThrow(/unknown-rule/);
  });

  test("labels of all rules leave out a path that two rules call otherwise", () => {
    expect(labels.designatedOn).toBeUndefined();
    expect(labelsOf("introduction-duty").designatedOn?.ja).toBe("特定社会基盤事業者の指定を受けた日");
    expect(labels["urgent.noOtherWay"]?.ja).toBe("緊急に行う必要及び他の適当な方法の不存在");
    expect(labels.startsOn?.ja).toBe("導入の日又は重要維持管理等を行わせる日");
  });
});

test("fsa:2::1 a schema calls a fact as it is asked for, so that a table of labels is read", () => {
  const forms = (toJsonSchema("OperatorDesignationFacts") as { oneOf: Form[] }).oneOf;
  const own = labelsOf("operator-designation");
  const titles = forms.flatMap(({ properties }) => Object.entries(properties));
  expect(titles.length).toBeGreaterThan(forms.length);
  for (const [name, { title }] of titles) expect(title, name).toBe(`${own[name]?.en} / ${own[name]?.ja}`);
});
