import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import * as library from "../../src/doors/index";

/**
 * Every `@example` of a doc comment in src, and every ```ts block of the documentation, is run: a line `expression; // => value`
 * must hold. An object value may name only some of the properties.
 */

interface Example {
  readonly where: string;
  readonly code: string;
}

const root = join(import.meta.dirname, "../..");

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

function examplesOfComments(file: string): Example[] {
  const found: Example[] = [];
  let current: string[] | undefined;
  let line = 0;
  let start = 0;
  for (const text of readFileSync(join(root, file), "utf8").split("\n")) {
    line += 1;
    const inside = /^\s*\*(?: |$)(.*)$/.exec(text)?.[1];
    const ends = inside === undefined || /^@\w/.test(inside);
    if (current !== undefined && ends) {
      found.push({ where: `${file}:${start}`, code: current.filter((one) => !one.startsWith("```")).join("\n") });
      current = undefined;
    }
    if (inside?.startsWith("@example") === true) {
      current = [];
      start = line;
    } else current?.push(inside ?? "");
  }
  return found;
}

function examplesOfPage(file: string): Example[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((block) => ({
    where: `${file}:${text.slice(0, block.index).split("\n").length}`,
    code: block[1] ?? "",
  }));
}

/** Turns `expression; // => value` into a check, also where the expression spans lines. */
function withChecks(code: string): string {
  return code
    .replace(/^import[\s\S]*?from\s+"[^"]+";?$/gm, "")
    .replace(/^(?:const|let) (\w+)([^=\n]*)= (.*); ?\/\/ => (.*)$/gm, "const $1$2= $3; check($1, () => ($4));")
    .replace(/^(?!const |let |check\()(.*?);?[ \t]*\/\/ => (.*)$/gm, "check($1, () => ($2));");
}

async function run(example: Example): Promise<number> {
  let checks = 0;
  const check = (actual: unknown, expected: () => unknown): void => {
    checks += 1;
    const value = expected();
    if (typeof value === "object" && value !== null && !Array.isArray(value)) expect(actual).toMatchObject(value);
    else expect(actual).toEqual(value);
  };
  const code = transformSync(`(async () => {${withChecks(example.code)}\n})`, { loader: "ts", target: "es2022" }).code;
  const names = Object.keys(library);
  const values = names.map((name) => (library as Record<string, unknown>)[name]);
  const log = { ...console, log: () => undefined };
  const body = new Function("check", "console", ...names, `return ${code}`) as (...args: unknown[]) => () => Promise<void>;
  await body(check, log, ...values)();
  return checks;
}

const comments = filesIn("src", ".ts").flatMap(examplesOfComments);
const pages = ["README.md", "README.ja.md", "docs/maintaining.md", ...filesIn("docs/guides", ".md")].filter((file) => {
  try {
    readFileSync(join(root, file));
    return true;
  } catch {
    return false;
  }
});

describe("examples in doc comments", () => {
  test("there are some", () => expect(comments.length).toBeGreaterThan(20));
  test.each(comments.map((one) => [one.where, one] as const))("%s", async (_, example) => {
    expect(await run(example)).toBeGreaterThan(0);
  });
});

describe("examples in the documentation", () => {
  test.each(pages.flatMap(examplesOfPage).map((one) => [one.where, one] as const))("%s", async (_, example) => {
    await run(example);
  });
});
