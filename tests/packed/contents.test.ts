import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  exports: Record<string, string | Record<string, Record<string, string>>>;
  bin: Record<string, string>;
};

/** What a user receives: the built library, its papers, and nothing of how it is made. */
const allowed = [
  /^package\.json$/,
  /^(?:README|README\.ja|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/[\w-]+\.(?:js|cjs)$/,
  /^dist\/[\w-]+\.d\.(?:ts|cts)$/,
  /^dist\/schemas(\.openapi)?\.json$/,
];

test("the packed files", () => {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8" }),
  ) as [{ files: { path: string }[] }];
  const files = packed.files.map((file) => file.path);
  expect(files.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
  const named = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target).flatMap((one) => Object.values(one)),
  );
  for (const path of [...named, ...Object.values(manifest.bin)]) expect(files).toContain(path.replace(/^\.\//, ""));
  expect(files).toEqual(expect.arrayContaining(["README.md", "README.ja.md", "CHANGELOG.md", "LICENSE"]));
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
