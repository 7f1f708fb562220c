import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
// @ts-expect-error a program of the project, without declarations
import { brokenLinks } from "../../scripts/broken-links.mjs";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const pages = [
  "README.md",
  "README.ja.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((name) => join("docs", name))
    .filter((name) => name.endsWith(".md") && !name.startsWith("docs/site")),
];

/** The name that a heading of Markdown is reached by. */
const placeOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-");

/** The links of a page that stay within the project. */
const linksOf = (page: string): readonly string[] =>
  [
    ...read(page)
      .replace(/```[\s\S]*?```/g, "")
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, address = ""]) => address)
    .filter((address) => !/^https?:/.test(address));

test("the pages that lead from one to another do so", () => {
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(30);
  for (const page of ["README.md", "README.ja.md"]) expect(linksOf(page).length, page).toBeGreaterThan(0);
});

test.each(pages.filter((page) => linksOf(page).length > 0))("every link of %s leads somewhere", (page) => {
  for (const address of linksOf(page)) {
    const [path = "", place] = address.split("#");
    const target = path === "" ? page : join(dirname(page), path);
    expect(existsSync(join(root, target)), `${page}: ${address}`).toBe(true);
    if (place === undefined) continue;
    const places = [...read(target).matchAll(/^#+ (.*)$/gm)].map((found) => placeOf(found[1] ?? ""));
    expect(places, `${page}: ${address}`).toContain(place);
  }
});

describe("the two READMEs", () => {
  const [en, ja] = [read("README.md"), read("README.ja.md")];
  const functions = (text: string) =>
    [...text.matchAll(/^\| .* \| (`.*`) \|$/gm)].flatMap((row) =>
      [...(row[1] ?? "").matchAll(/`(\w+)`/g)].map((one) => one[1]),
    );
  const links = (text: string) =>
    [...text.matchAll(/\]\((docs\/[^)]+|[A-Z]+\.md)\)/g)].map((found) => found[1]).filter((one) => one !== "README.md");
  test("name the same functions for the same questions", () => {
    expect(functions(ja)).toEqual(functions(en));
    expect(functions(en).length).toBeGreaterThan(30);
  });
  test.each([
    ["English", en],
    ["Japanese", ja],
  ])("say in %s what a fresh clone runs, and name no file by a version that passes", (_, text) => {
    expect(text).toContain("```sh\nnpm ci && npm run demo\nnpm ci && npm test\n```");
    expect(text).not.toMatch(/espa-jp-\d/);
  });
  test("lead to the same pages, and show the same parts", () => {
    // A guide, a page of the reference and a picture have a Japanese twin, a page for maintainers has none.
    const twin = (page = "") =>
      /^docs\/(?:guides|reference)\//.test(page)
        ? page.replace(/\.md$/, ".ja.md")
        : page.replace(/\.en\.(\w+)$/, ".ja.$1");
    expect([...links(ja)].sort()).toEqual(links(en).map(twin).sort());
    const parts = (text: string) => [...text.matchAll(/^## /gm)].length;
    expect(parts(ja)).toBe(parts(en));
  });
});

test("a page whose link leads nowhere is found", () => {
  const folder = mkdtempSync(join(tmpdir(), "espa-links-"));
  try {
    writeFileSync(
      join(folder, "a.html"),
      '<a id="x" href="b.html#y">1</a><a href="b.html?q=1#z&amp;">2</a><a href="https://example.org">3</a><a href="#x">4</a>',
    );
    writeFileSync(
      join(folder, "b.html"),
      '<p id="y"></p><a href="../out.html">5</a><img src="no.png"><a href="data:,">6</a>',
    );
    expect(brokenLinks(folder)).toEqual(["a.html: b.html?q=1#z&", "b.html: ../out.html", "b.html: no.png"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
