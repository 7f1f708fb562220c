import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as finding from "../../src/doors/finding";
import * as root from "../../src/doors/index";
import * as rules from "../../src/doors/rules";
import * as schemas from "../../src/doors/schemas";

/**
 * Every `@example` of a doc comment in src, and every ```ts block of the documentation, is run: a line `expression; // => value`
 * must hold. An object value may name only some of the properties.
 */

interface Example {
  readonly where: string;
  readonly code: string;
}

const folder = join(import.meta.dirname, "../..");
/** What an example may name: what the package exports, from whichever door; a doc comment also what its own file exports. */
const library: Readonly<Record<string, unknown>> = { ...rules, ...finding, ...schemas, ...root };

function filesIn(within: string, ending: string): string[] {
  return readdirSync(join(folder, within), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(within, name));
}

function examplesOfComments(file: string): Example[] {
  const found: Example[] = [];
  let current: string[] | undefined;
  let line = 0;
  let start = 0;
  for (const text of readFileSync(join(folder, file), "utf8").split("\n")) {
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
  const text = readFileSync(join(folder, file), "utf8");
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((block) => ({
    where: `${file}:${text.slice(0, block.index).split("\n").length}`,
    code: block[1] ?? "",
  }));
}

/**
 * Turns a statement followed by `// => value` into a check; a value that does not fit goes on in the comments below. A
 * declaration is checked by its name, an expression by what it gives.
 */
function withChecks(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest);
  return source.statements
    .map((statement) => {
      if (ts.isImportDeclaration(statement)) return "";
      const written = statement.getText(source);
      const value = expectedAfter(code.slice(statement.end));
      if (value === undefined) return written;
      if (ts.isExpressionStatement(statement))
        return `check(${statement.expression.getText(source)}, () => (${value}));`;
      const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name : undefined;
      if (declared === undefined) throw new Error(`nothing to compare with ${value}: ${written}`);
      return `${written}\ncheck(${declared.getText(source)}, () => (${value}));`;
    })
    .join("\n");
}

/** What `// => …` says where a statement ends or on the line below it, and the comment lines right below that. */
function expectedAfter(rest: string): string | undefined {
  const [first = "", ...below] = rest.replace(/^\n(?=\/\/ => )/, "").split("\n");
  const value = /^[ \t]*\/\/ => (.*)$/.exec(first)?.[1];
  if (value === undefined) return undefined;
  const more = below.findIndex((line) => !/^\/\/(?! =>)/.test(line));
  const lines = below.slice(0, more === -1 ? below.length : more).map((line) => line.replace(/^\/\/ */, ""));
  return [value, ...lines].join(" ");
}

async function run(example: Example, named = library): Promise<number> {
  let checks = 0;
  const check = (actual: unknown, expected: () => unknown): void => {
    checks += 1;
    const value = expected();
    if (typeof value === "object" && value !== null && !Array.isArray(value)) expect(actual).toMatchObject(value);
    else expect(actual).toEqual(value);
  };
  const code = transformSync(`(async () => {${withChecks(example.code)}\n})`, { loader: "ts", target: "es2022" }).code;
  const names = Object.keys(named);
  const values = names.map((name) => named[name]);
  const log = { ...console, log: () => undefined };
  const body = new Function("check", "console", ...names, `return ${code}`) as (
    ...args: unknown[]
  ) => () => Promise<void>;
  await body(check, log, ...values)();
  expect(checks, "checks run, of those written").toBe(example.code.split("// => ").length - 1);
  return checks;
}

const comments = filesIn("src", ".ts").flatMap(examplesOfComments);
const pages = [
  "README.md",
  "README.ja.md",
  "CONTRIBUTING.md",
  "docs/maintaining.md",
  ...filesIn("docs/guides", ".md"),
].filter((file) => {
  try {
    readFileSync(join(folder, file));
    return true;
  } catch {
    return false;
  }
});

/** What a text imports of the package: names that exist when it runs, each with its door. */
function importsIn(text: string): readonly (readonly [door: string, name: string])[] {
  return [...text.matchAll(/import (?!type)\{([^}]*)\} from "espa-jp(?:\/([\w-]+))?"/g)].flatMap(
    ([, names = "", door = "index"]) =>
      names
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name.length > 0 && !name.startsWith("type "))
        .map((name) => [door, name.replace(/ as .*/, "")] as const),
  );
}

const texts = [
  ...[...pages, ...filesIn("docs/explorer", ".js"), ...filesIn("examples", ".ts"), ...filesIn("examples", ".mjs")],
  ...[...filesIn("tests/packed", ".mjs"), ...filesIn("tests/runtimes", ".mjs")],
];

const imported = texts.map((file) => [file, importsIn(readFileSync(join(folder, file), "utf8"))] as const);

test("many texts import something of the package", () =>
  expect(imported.filter(([, names]) => names.length > 0).length).toBeGreaterThan(5));

test.each(imported.filter(([, names]) => names.length > 0))(
  "what %s imports is exported by the door that it names",
  async (_, names) => {
    for (const [door, name] of names) {
      const opened = join(folder, "src/doors", `${door}.ts`);
      expect(await import(opened), `espa-jp/${door}`).toHaveProperty(name);
    }
  },
);

describe("examples in doc comments", () => {
  test("there are some", () => expect(comments.length).toBeGreaterThan(20));
  test.each(comments.map((one) => [one.where, one] as const))("%s", async (_, example) => {
    const file = join(folder, example.where.replace(/:\d+$/, ""));
    const own = (await import(file)) as Readonly<Record<string, unknown>>;
    expect(await run(example, { ...library, ...own })).toBeGreaterThan(0);
  });
});

describe("examples in the documentation", () => {
  // A block that only imports names what the blocks below it use.
  const isRun = ({ code }: Example) => code.replace(/^import[\s\S]*?from\s+"[^"]+";?$/gm, "").trim() !== "";
  test.each(
    pages
      .flatMap(examplesOfPage)
      .filter(isRun)
      .map((one) => [one.where, one] as const),
  )("%s", async (_, example) => {
    await run(example);
  });
});
