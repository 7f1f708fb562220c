import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly files: readonly string[];
};

describe("dependencies", () => {
  test("SECURITY.md gives a reason and a size for each one that is installed with the library, and for no other", () => {
    const table = read("SECURITY.md").split("## Runtime dependencies")[1] ?? "";
    const rows = table.split("\n").filter((line) => line.startsWith("| `"));
    const named = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(named.sort()).toEqual([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)].sort());
    for (const row of rows) {
      expect(row.split("|")[2]?.trim().length, row).toBeGreaterThan(10);
      expect(row.split("|")[3], row).toMatch(/\d kB/);
    }
  });

  test("are fixed to a version", () => {
    for (const [name, version] of Object.entries(manifest.dependencies)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("nothing runs when the library is installed", () => {
    for (const name of ["preinstall", "install", "postinstall", "prepare", "prepublish"]) expect(manifest.scripts[name]).toBeUndefined();
  });

  test.each(["package-lock.json", "bench/package-lock.json"])(
    "%s holds a hash of every package and no address but the registry's",
    (file) => {
      const { packages } = JSON.parse(read(file)) as {
        readonly packages: Readonly<
          Record<string, { readonly resolved?: string; readonly integrity?: string; readonly link?: boolean; readonly inBundle?: boolean }>
        >;
      };
      for (const [path, entry] of Object.entries(packages)) {
        if (path === "" || entry.link === true || entry.inBundle === true) continue;
        expect(entry.integrity, path).toMatch(/^sha(512|1)-/);
        if (entry.resolved !== undefined) expect(entry.resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      }
    },
  );
});

describe.skipIf(!existsSync(join(root, "dist")))("the built files", () => {
  const files = existsSync(join(root, "dist"))
    ? readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" }).filter((name) => /\.c?js$/.test(name))
    : [];
  /** Comments and strings may speak of the network; code may not use it. */
  const code = (name: string): string => read(join("dist", name)).replace(/\/\*[\s\S]*?\*\//g, "");

  test("hold no evaluation of text as code", () => {
    for (const name of files) expect(code(name), name).not.toMatch(/\beval\(|\bnew Function\b|\bFunction\(/);
  });

  test("use the network in the law-check command alone", () => {
    for (const name of files) {
      const network = /\bfetch\(|["'](?:node:)?(?:https?|net|tls|dgram|http2)["']|XMLHttpRequest|\bWebSocket\b/.test(code(name));
      if (network) expect(name, name).toMatch(/law-check|^cli/);
    }
  });
});
