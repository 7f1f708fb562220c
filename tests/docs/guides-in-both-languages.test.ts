import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { act } from "../../src/doors/finding";
import { formatCitation } from "../../src/doors/law";

// Each guide stands in English (`name.md`) and Japanese (`name.ja.md`): the same parts, the same code, each with a link to the other.
const folder = join(import.meta.dirname, "../../docs/guides");
const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
const names = pages.filter((name) => !name.endsWith(".ja.md")).map((name) => name.replace(/\.md$/, ""));

/** What of a guide does not depend on its language. */
function read(page: string) {
  // Of a lifecycle that is drawn only the name is kept: its labels are in the language of the guide.
  const text = readFileSync(join(folder, page), "utf8").replace(
    /<!-- (\w+) -->\n```mermaid\n[^`]*```\n<!-- \/\1 -->/g,
    "```drawn\n$1\n```",
  );
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  const articles = (pattern: RegExp) => new Set([...prose.matchAll(pattern)].map(([, article = ""]) => article));
  return {
    title: /^---\ntitle: (.*)\n---\n/.exec(text)?.[1],
    heading: /^# (.*)$/m.exec(prose)?.[1],
    link: /^# .*\n\n(.*)\n\n/m.exec(text)?.[1],
    levels: [...prose.matchAll(/^(#+) /gm)].map(([, marks = ""]) => marks.length),
    rowsOfTables: [...prose.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) => table.trimEnd().split("\n").length),
    points: [...prose.matchAll(/^- /gm)].length,
    blocks: [...text.matchAll(/^```[\s\S]*?^```$/gm)].map(([block]) => block),
    names: new Set([...prose.matchAll(/`([^`\n]+)`/g)].map(([, name = ""]) => name)),
    articlesInEnglish: articles(/\bArts?\.? (\d+)/g),
    articlesInJapanese: articles(/(第[一二三四五六七八九十百]+条)/g),
  };
}

test("every guide has its twin", () => {
  expect([...pages].sort()).toEqual(names.flatMap((name) => [`${name}.ja.md`, `${name}.md`]).sort());
  expect(names.length).toBeGreaterThan(4);
});

describe.each(names)("the guide %s", (name) => {
  const [en, ja] = [read(`${name}.md`), read(`${name}.ja.md`)];

  test("links to the other language below its title", () => {
    expect([en.link, ja.link]).toEqual([`[日本語](${name}.ja.md)`, `[English](${name}.md)`]);
    expect([en.heading, ja.heading]).toEqual([en.title, ja.title]);
  });

  test("has the same headings, tables and points in both languages", () => {
    expect(ja.levels).toEqual(en.levels);
    expect(ja.rowsOfTables).toEqual(en.rowsOfTables);
    expect(ja.points).toBe(en.points);
  });

  test("has the same blocks of code in both languages", () => {
    expect(ja.blocks).toEqual(en.blocks);
    expect(en.blocks.length).toBeGreaterThan(0);
  });

  test("leaves out no name of the library and no article in Japanese", () => {
    const shown = [...en.names].map((one) => one.replace(/^(lifecycleToMermaid\(\w+, )"en"\)$/, '$1"ja")'));
    expect(shown.filter((one) => !ja.names.has(one))).toEqual([]);
    const cited = [...en.articlesInEnglish].map((article) => formatCitation(act(article), "ja").replace(/^法/, ""));
    expect(cited.filter((article) => !ja.articlesInJapanese.has(article))).toEqual([]);
  });
});
