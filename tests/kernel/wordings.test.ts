import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { kernelOf, withKnownProvisions } from "../../scripts/known-provisions.mjs";
import { penaltyProvisions } from "../../src/doors/penalties";
import { designationCriteria } from "../../src/infrastructure/designation-criteria";
import { wordingsOfCriteria } from "../../src/infrastructure/operator-designation";
import { at, provisionOf } from "../../src/kernel/provision";
import { gradedOn, isOfRow, isWithin, wordingOn, wordingRows, wordingsOf } from "../../src/kernel/wordings";
import { specifiedFieldRows } from "../../src/patents/tables/specified-fields";
import { penaltiesFor } from "../../src/penalties/penalties-for";
import { penaltyRows } from "../../src/penalties/tables/penalties";
import { wordingsOfOrdinances } from "../../src/supply/plan-certification";
import { planOrdinances } from "../../src/supply/tables/plan-ordinances";

const root = join(import.meta.dirname, "../..");
const turningDays = [...new Set([...wordingRows.map(({ from }) => from), "2026-08-28", "2026-08-27"] as const)];

describe("what is said of several provisions at once is what the register says of each", () => {
  test("Act Art. 50(1) and Art. 2 of the ten orders: the finance item under the orders of the Cabinet Office", () => {
    for (const { basis } of designationCriteria.filter(({ criterion }) => criterion !== undefined)) {
      const provision = provisionOf(basis);
      const order = provision.split(":")[0] as keyof typeof wordingsOfCriteria;
      const item = /^(meti|mlit|mic):/.test(provision) ? "act:50:1" : "act:50:1:14";
      expect(wordingsOfCriteria[order]).toEqual(wordingsOf([item, provision]));
    }
  });
  test("Act Art. 9(4) and the article of each ordinance on the measures", () => {
    for (const { id, provision } of planOrdinances)
      expect(wordingsOfOrdinances[id]).toEqual(wordingsOf(["act:9:4", provision]));
  });
  test("Order Art. 12: no row stands below it, so that each item is graded as the article", () => {
    expect(specifiedFieldRows.length).toBeGreaterThan(40);
    expect(wordingRows.filter(({ provision }) => isWithin(provision, "order:12"))).toEqual([]);
  });
  test("Act Arts. 92 to 99: each penal provision by its own wording, and the duties of Art. 95(1)(i)", () => {
    for (const on of turningDays) {
      for (const row of penaltyProvisions(on)) {
        const { grade, gaps } = gradedOn(row.basis, "text", on, on < "2025-06-01" ? row.gaps : undefined);
        expect([row.source.grade, row.gaps ?? []]).toEqual([grade, gaps ?? []]);
      }
    }
    const named = penaltyRows.flatMap(({ duties }) => Object.entries(duties ?? {}));
    expect(named.map(([conduct]) => conduct).sort()).toEqual([
      "leak-by-research-institution",
      "leak-by-support-corporation",
      "leak-by-technology-council",
    ]);
    for (const on of turningDays.filter((day) => day >= "2022-08-01")) {
      for (const [conduct, duty] of named) {
        const unread = wordingOn(provisionOf(duty), on);
        const open = unread?.case === "D" ? [unread.gap] : [];
        const [penalty] = penaltiesFor(conduct as Parameters<typeof penaltiesFor>[0], on);
        expect([conduct, on, (penalty?.gaps ?? []).filter((gap) => open.includes(gap))]).toEqual([conduct, on, open]);
      }
    }
  });
});

describe("a criterion stands in the wording of a row, or does not", () => {
  const row = (provision: string) =>
    wordingRows.find((one) => one.provision === provision) as (typeof wordingRows)[number];
  test("the provision itself and what stands below it do, another article, item or law does not", () => {
    for (const within of ["act:9", "act:9:4", "act:9:4:5", "act:9:4 proviso"])
      expect(isOfRow(at(within), row("act:9"))).toBe(true);
    for (const other of ["act:90", "act", "order:9", "act:suppl:9"])
      expect(isOfRow(at(other), row("act:9"))).toBe(false);
    expect(isOfRow(at("mlit:13::5"), row("mlit:13::5"))).toBe(true);
    expect(isOfRow(at("mlit:13:1:5"), row("mlit:13::5"))).toBe(false);
    expect(isOfRow(at("meti-plan:2"), row("meti-plan"))).toBe(true);
  });
});

describe("the build writes down what the register says of provisions that are named in words", () => {
  let known: Awaited<ReturnType<typeof kernelOf>>;
  beforeAll(async () => {
    known = await kernelOf(join(root, "src/kernel"));
  });
  const built = (text: string) => withKnownProvisions(text, join(root, "src/made/made.ts"), known);
  const imports = 'import { wordingsOf } from "../kernel/wordings";\nimport { rule } from "../finding/rule";\n';

  test("a call of wordingsOf becomes what it gives", () => {
    const text = built(`${imports}const article = "act:53";\nexport const of = wordingsOf(["act:52:1", article]);`);
    expect(JSON.parse(/of = (.*);/.exec(text)?.[1] ?? "")).toEqual(wordingsOf(["act:52:1", "act:53"]));
  });
  const act = '"504AC0000000043"';
  test("a rule is given what is said of the provisions that it rests on, else of those that it cites", () => {
    const given = (call: string) =>
      /^const made = ruleInWordings\((.*)\);$/m.exec(built(`${imports}const made = ${call};`))?.[1];
    expect(given('rule("act:9:4", { when })')).toBe(
      `[citationIn(${act}, "9:4")], { when }, ${JSON.stringify(wordingsOf(["act:9:4"]))}`,
    );
    const rests = given('rule(["act:78:1", "order:14"], { restsOn: ["act:78:1"] })');
    expect(rests?.endsWith(JSON.stringify(wordingsOf(["act:78:1"])))).toBe(true);
  });
  test("a citation is made by the id of its law; its imports are added", () => {
    const text = built(
      [
        'import { at } from "../kernel/provision";',
        'import { fact, number } from "../finding/fact";',
        `const made = [at("act:52:3 proviso"), at(\`act:92:\${paragraph}\`), fact("one", "act:80:1", "", "")];`,
        'const more = number("two").atLeast(5, "act:81", "", "");',
      ].join("\n"),
    );
    expect(text).toContain(`[citationIn(${act}, "52:3 proviso"), citationIn(${act}, \`92:\${paragraph}\`), `);
    expect(text).toContain(`factAt("one", citationIn(${act}, "80:1"), "", "")`);
    expect(text).toContain(`numberAt("two").atLeast(5, citationIn(${act}, "81"), "", "")`);
    for (const [name, from] of [
      ["citationIn", "../kernel/provision"],
      ["factAt", "../finding/fact"],
      ["numberAt", "../finding/fact"],
    ])
      expect(text).toContain(`import { ${name} } from "${from}";`);
  });
  test("a history is made of citations where all its provisions are named in words, and of none of them else", () => {
    const define = 'import { defineHistory } from "../finding/history";\nconst made = defineHistory';
    const history = (clauses: string) => built(`${define}({ basis: "act:66:1", clauses: [${clauses}] });`);
    const written = history('{ event, notBefore: "filedOn", at: "act:66:3" }');
    expect(written).toContain(`historyAt({ basis: citationIn(${act}, "66:1"), clauses: [{ event, `);
    expect(written).toContain(`notBefore: "filedOn", at: citationIn(${act}, "66:3") }] })`);
    const shared = built(`${define}({ inForce: days, clauses: [] });`);
    expect(shared).not.toContain("historyAt");
    for (const clauses of [
      "...others",
      "other",
      "{ event, at: article }",
      "{ event, at }",
      '{ event, at: "made-up:1" }',
    ])
      expect(history(clauses)).not.toMatch(/citationIn|historyAt/);
  });
  test("what is not named in words is asked of the register when it is run", () => {
    for (const call of [
      "wordingsOf([provision])",
      "wordingsOf(provisions)",
      "rule(provision, { when })",
      'rule("act:7", { restsOn })',
      'rule("act:7", { ...shared })',
      'rule("act:7", definition)',
    ])
      expect(built(`${imports}const made = ${call};`)).toBe(`${imports}const made = ${call};`);
    expect(built('const made = wordingsOf(["act:7"]);')).toBe('const made = wordingsOf(["act:7"]);');
  });
  test("nothing else of a module changes", () => {
    const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((one) =>
      one.endsWith(".ts"),
    );
    const changed = files.filter((file) => {
      const text = readFileSync(join(root, "src", file), "utf8");
      return built(text) !== text;
    });
    for (const file of changed)
      expect(readFileSync(join(root, "src", file), "utf8")).toMatch(
        /kernel\/(wordings|provision)"|finding\/(rule|fact|history)"/,
      );
    expect(changed.length).toBeGreaterThan(80);
  });
});
