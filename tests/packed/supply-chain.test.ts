import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
const manifestOf = (path: string): Manifest => JSON.parse(read(path)) as Manifest;
/** The two packages: their manifest, and the heading of SECURITY.md that tells what comes with them. */
const published = [
  ["package.json", "## Runtime dependencies of the library"],
  ["cli/package.json", "## Runtime dependencies of the command"],
] as const;

describe("dependencies", () => {
  test("the library needs the calendar's two packages and zod as a peer, and nothing else", () => {
    const { dependencies, peerDependencies } = manifestOf("package.json");
    expect(Object.keys(dependencies).sort()).toEqual(["@date-fns/utc", "date-fns"]);
    expect(Object.keys(peerDependencies ?? {})).toEqual(["zod"]);
  });

  test.each(published)(
    "SECURITY.md gives a reason and a size for each one that %s installs, and for no other",
    (path, heading) => {
      const { dependencies, peerDependencies } = manifestOf(path);
      const table = (read("SECURITY.md").split(`${heading}\n`)[1] ?? "").split("\n## ")[0] ?? "";
      const rows = table.split("\n").filter((line) => line.startsWith("| `"));
      const named = rows.flatMap((row) =>
        [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name),
      );
      expect(named.sort()).toEqual([...Object.keys(dependencies), ...Object.keys(peerDependencies ?? {})].sort());
      for (const row of rows) {
        expect(row.split("|")[2]?.trim().length, row).toBeGreaterThan(10);
        expect(row.split("|")[3], row).toMatch(/\d kB/);
      }
    },
  );

  test.each(published)("of %s are fixed to a version", (path) => {
    for (const [name, version] of Object.entries(manifestOf(path).dependencies))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test.each(published)("nothing runs when %s is installed", (path) => {
    for (const name of ["preinstall", "install", "postinstall", "prepare", "prepublish"])
      expect(manifestOf(path).scripts?.[name]).toBeUndefined();
  });

  test.each(["package-lock.json", "bench/package-lock.json"])(
    "%s holds a hash of every package and no address but the registry's",
    (file) => {
      const { packages } = JSON.parse(read(file)) as {
        readonly packages: Readonly<
          Record<
            string,
            {
              readonly resolved?: string;
              readonly integrity?: string;
              readonly link?: boolean;
              readonly inBundle?: boolean;
            }
          >
        >;
      };
      for (const [path, entry] of Object.entries(packages)) {
        if (!path.includes("node_modules/") || entry.link === true || entry.inBundle === true) continue;
        expect(entry.integrity, path).toMatch(/^sha(512|1)-/);
        if (entry.resolved !== undefined) expect(entry.resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      }
    },
  );
});

describe.skipIf(!existsSync(join(root, "dist")))("the built files", () => {
  const files = ["dist", "cli/dist"].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
          .filter((name) => /\.c?js$/.test(name))
          .map((name) => `${folder}/${name}`)
      : [],
  );
  /** Comments and strings may speak of the network; code may not use it. */
  const code = (name: string): string => read(name).replace(/\/\*[\s\S]*?\*\//g, "");

  test("hold no evaluation of text as code", () => {
    for (const name of files) expect(code(name), name).not.toMatch(/\beval\(|\bnew Function\b|\bFunction\(/);
  });

  test("use the network in the law-check command alone", () => {
    for (const name of files) {
      const network = /\bfetch\(|["'](?:node:)?(?:https?|net|tls|dgram|http2)["']|XMLHttpRequest|\bWebSocket\b/.test(
        code(name),
      );
      if (network) expect(name, name).toMatch(/^cli\/dist\//);
    }
  });
});
