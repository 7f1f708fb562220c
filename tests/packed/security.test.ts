import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as library from "../../src/doors/index";

/** SECURITY.md, line by line: what it promises holds in the source and in what is installed. */

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const sources = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);
/** Code without comments and without what stands in quotes. */
const code = (path: string): string =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
    .replace(/`(?:[^`\\$]|\\.)*`/g, "``");

describe("the library", () => {
  test("reads no clock, file, network or environment, and makes no code of text", () => {
    const files = sources("src");
    expect(files.length).toBeGreaterThan(250);
    for (const path of files) {
      expect(code(path), path).not.toMatch(
        /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bperformance\.|\bMath\.random\b|\bprocess\.|\bglobalThis\.process|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bcrypto\./,
      );
      expect(code(path), path).not.toMatch(/\beval\(|\bnew Function\b|\bFunction\(|\bimport\.meta\b/);
      expect(read(path), path).not.toMatch(/from "(?:node:|fs|net|http|os|path|child_process)/);
    }
  });

  test("freezes its tables", () => {
    let tables = 0;
    const look = (value: unknown, name: string): void => {
      if (typeof value !== "object" || value === null || "_zod" in value) return;
      tables += 1;
      expect(Object.isFrozen(value), name).toBe(true);
      for (const [key, one] of Object.entries(value)) look(one, `${name}.${key}`);
    };
    for (const [name, value] of Object.entries(library)) look(value, name);
    expect(tables).toBeGreaterThan(100);
  });
});

describe("the command", () => {
  const commands = sources("cli/src");
  const using = (pattern: RegExp) => commands.filter((path) => pattern.test(code(path))).map((path) => path.slice(8));

  test("calls the network in law-check alone, and listens in serve alone, on this machine", () => {
    expect(using(/\bfetch\(|\bnew WebSocket\b|\b(?:http|https|net|tls)\.(?:get|request|connect)\(/)).toEqual([
      "commands/law-check.ts",
    ]);
    expect(using(/\.listen\(/)).toEqual(["commands/serve.ts"]);
    expect(read("cli/src/commands/serve.ts")).toContain('call.options.host ?? "127.0.0.1"');
  });

  test("makes no code of text", () => {
    expect(using(/\beval\(|\bnew Function\b|\bFunction\(/)).toEqual([]);
  });
});

describe("what is installed", () => {
  interface Locked {
    readonly packages: Readonly<
      Record<
        string,
        {
          readonly hasInstallScript?: boolean;
          readonly dependencies?: Readonly<Record<string, string>>;
          readonly optionalDependencies?: Readonly<Record<string, string>>;
        }
      >
    >;
  }
  const { packages } = JSON.parse(read("package-lock.json")) as Locked;
  /** A package and all that comes with it. */
  const closure = (names: readonly string[]): ReadonlySet<string> => {
    const found = new Set<string>();
    const open = [...names];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const entry = packages[`node_modules/${name}`];
      if (entry === undefined || found.has(name)) continue;
      found.add(name);
      open.push(...Object.keys(entry.dependencies ?? {}), ...Object.keys(entry.optionalDependencies ?? {}));
    }
    return found;
  };

  test.each([["package.json"], ["cli/package.json"]])("with %s has no install script", (path) => {
    const { dependencies, peerDependencies } = JSON.parse(read(path)) as Record<string, Record<string, string>>;
    const named = Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => name !== "espa-jp");
    const all = closure(named);
    for (const name of named) expect(all.has(name), name).toBe(true);
    expect([...all].filter((name) => packages[`node_modules/${name}`]?.hasInstallScript === true)).toEqual([]);
  });
});

test("every test that SECURITY.md names is there", () => {
  const named = [...read("SECURITY.md").matchAll(/`(tests\/[\w./-]+)`/g)].map(([, path]) => path as string);
  expect(named.length).toBeGreaterThan(5);
  for (const path of named) expect(existsSync(join(root, path)), path).toBe(true);
  const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
  expect(scripts["check:package"]).toContain("check-reproducible.mjs");
});
