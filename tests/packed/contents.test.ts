import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    exports: Record<string, string | Record<string, Record<string, string>>>;
    bin?: Record<string, string>;
    dependencies: Record<string, string>;
  };
const packedIn = (folder: string) => {
  const argv = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const [packed] = JSON.parse(execFileSync("npm", argv, { cwd: join(root, folder), encoding: "utf8" })) as [
    { files: { path: string }[] },
  ];
  return packed.files.map((file) => file.path);
};

/** What a user receives: the built library, its papers, and nothing of how it is made. */
const allowed = [
  /^package\.json$/,
  /^(?:README|README\.ja|CHANGELOG|CONTRIBUTING|SECURITY)\.md$/,
  // What the README leads to.
  /^docs\/(?:guides|reference)\/[\w.-]+\.md$/,
  /^docs\/(?:maintaining|benchmarks)\.md$/,
  /^docs\/pictures\/[\w.-]+\.(?:svg|png)$/,
  /^examples\/[\w.-]+\.(?:mjs|ts|ndjson)$/,
  /^LICENSE$/,
  /^dist\/[\w-]+\.(?:js|cjs)$/,
  /^dist\/[\w-]+\.d\.(?:ts|cts)$/,
  /^dist\/(?:schemas|schemas\.openapi|cases)\.json$/,
];

test("the packed files of the library, which has no command", () => {
  const manifest = manifestOf(".");
  const files = packedIn(".");
  expect(files.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
  const named = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target).flatMap((one) => Object.values(one)),
  );
  for (const path of named) expect(files).toContain(path.replace(/^\.\//, ""));
  expect(manifest.bin).toBeUndefined();
  expect(files).toEqual(expect.arrayContaining(["README.md", "README.ja.md", "CHANGELOG.md", "LICENSE"]));
});

test("the packed files of the command, whose one program is espa", () => {
  const manifest = manifestOf("cli");
  const files = packedIn("cli");
  const allowedHere = [/^package\.json$/, /^README\.md$/, /^LICENSE$/, /^dist\/[\w-]+\.js$/, /^dist\/reading\.d\.ts$/];
  expect(files.filter((file) => !allowedHere.some((pattern) => pattern.test(file)))).toEqual([]);
  expect(Object.entries(manifest.bin ?? {})).toEqual([["espa", "./dist/espa.js"]]);
  expect(files).toEqual(
    expect.arrayContaining(["dist/espa.js", "dist/reading.js", "dist/reading.d.ts", "README.md", "LICENSE"]),
  );
  expect(readFileSync(join(root, "cli/dist/espa.js"), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test("both packages have one version, and the command depends on exactly that library", () => {
  const [library, command] = [manifestOf("."), manifestOf("cli")];
  expect([command.version, command.dependencies["espa-jp"]]).toEqual([library.version, library.version]);
});

test("the comment of a property reaches the declarations, with its limits", () => {
  const declarations = readdirSync(join(root, "dist"))
    .filter((name) => name.endsWith(".d.ts"))
    .map((name) => readFileSync(join(root, "dist", name), "utf8"))
    .join("\n");
  expect(declarations).toContain("/** Name as registered. 氏名又は名称. @minLength 1 @maxLength 500 */");
  // No word of a schema for people is in the code: they are rows of data/labels, and stand in the JSON Schemas.
  expect(readFileSync(join(root, "dist/schemas.js"), "utf8")).not.toContain(" / 申請者");
});
