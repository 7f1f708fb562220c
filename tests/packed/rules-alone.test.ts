import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import * as fc from "fast-check";
import { rollup } from "rollup";
import { beforeAll, describe, expect, test } from "vitest";
import { screenByIpc } from "../../src/doors/patents";
import { day, mutated, wellFormed } from "../arbitraries";
import { type Rule, rules } from "../rules";

/**
 * The build says that nothing at module level has side effects (scripts/pure-initialisers.mjs). Were that untrue of one value, a bundler
 * would drop it and a rule would answer otherwise: so each rule is asked in a bundle of itself alone, as esbuild and as Rollup make it, and
 * must answer as the whole library does.
 */

const root = join(import.meta.dirname, "../..");
const sets = 100;
const seed = 20220518;

type Asked = (...given: readonly unknown[]) => unknown;

/** How a rule takes its facts: as one object, only the screening takes them apart. */
function givenTo(name: string, facts: unknown, on: unknown): readonly unknown[] {
  if (name !== "screenByIpc") return [facts, on];
  const record = facts as { readonly symbols?: unknown; readonly riders?: unknown } | null;
  return [record?.symbols, on, record?.riders];
}

/** The subpaths that load no zod, from the manifest. */
const doors = Object.keys((JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: object }).exports)
  .filter((door) => door.startsWith("./") && !door.endsWith(".json") && door !== "./schemas")
  .map((door) => door.slice(2));
const doorOf = new Map<string, string>();
const packages: Record<string, unknown> = {};

beforeAll(async () => {
  for (const door of doors) {
    const file = join(root, "src/doors", `${door}.ts`);
    for (const name of Object.keys(await import(file))) if (!doorOf.has(name)) doorOf.set(name, door);
  }
});

const importOf = (name: string) =>
  `export { ${name} } from ${JSON.stringify(join(root, "dist", `${doorOf.get(name)}.js`))};`;

/** What a bundle gives, which stands for itself: it may use no more than the packages that the calendar stands on. */
async function run(code: string, name: string, external: readonly string[]): Promise<Asked> {
  for (const one of external) packages[one] ??= await import(one);
  const body = `${code}\nreturn bundle.${name};`;
  return new Function("packages", body)(packages) as Asked;
}

async function byEsbuild(name: string): Promise<Asked> {
  const { outputFiles } = await build({
    stdin: { contents: importOf(name), resolveDir: root },
    bundle: true,
    minify: true,
    treeShaking: true,
    format: "iife",
    globalName: "bundle",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  return run(outputFiles[0]?.text ?? "", name, []);
}

async function byRollup(name: string): Promise<Asked> {
  const entry = "rule-alone";
  const made = await rollup({
    input: entry,
    external: /^@?date-fns/,
    treeshake: true,
    plugins: [
      {
        name: entry,
        resolveId: (source) => (source === entry ? source : null),
        load: (id) => (id === entry ? importOf(name) : null),
      },
    ],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const { output } = await made.generate({
    format: "iife",
    name: "bundle",
    globals: (id) => `packages[${JSON.stringify(id)}]`,
  });
  await made.close();
  return run(output[0].code, name, output[0].imports);
}

/** The answer, or what was thrown: a rule may not throw, and two builds that throw alike are not what this test is about. */
function answer(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return { thrown: String(error) };
  }
}

describe.each(Object.entries(rules) as [string, Rule][])("%s in a bundle of itself alone", (name, rule) => {
  const questions = fc.sample(fc.tuple(fc.oneof(wellFormed(rule.schema), mutated(rule.schema)), day), {
    numRuns: sets,
    seed,
  });
  test.each([
    ["esbuild", byEsbuild],
    ["Rollup", byRollup],
  ] as const)("by %s", async (_, bundled) => {
    const alone = await bundled(name);
    for (const [facts, on] of questions)
      expect(answer(() => alone(...givenTo(name, facts, on)))).toStrictEqual(
        answer(() =>
          name === "screenByIpc"
            ? (screenByIpc as Asked)(...givenTo(name, facts, on))
            : rule.ask(facts as never, on as never),
        ),
      );
  });
});
