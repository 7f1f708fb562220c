import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
interface Manifest {
  readonly version: string;
}
const manifest = JSON.parse(read("package.json")) as Manifest;

test("a release is checked, listed and published with provenance, in this order", () => {
  const steps = read(".github/workflows/release.yml")
    .split("\n")
    .map((line) => /^\s*(?:- )?run: (.*)$/.exec(line)?.[1])
    .filter((step) => step !== undefined);
  const order = [
    "GITHUB_REF_NAME",
    ".ci/run",
    "npm run build",
    "node scripts/bill-of-materials.mjs library",
    "node scripts/bill-of-materials.mjs command",
    "repository.url",
    "npm publish --provenance --access public --workspaces=false",
    "npm publish --provenance --access public --workspace cli",
    "gh release create",
  ];
  const places = order.map((part) => steps.findIndex((step) => step.includes(part)));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(steps.at(-1)).toContain("espa-jp.cdx.json espa-jp-cli.cdx.json");
  // Without this right there is no provenance.
  expect(read(".github/workflows/release.yml")).toMatch(/^ {2}id-token: write$/m);
  expect(read(".github/workflows/ci.yml")).toContain("changeset status");
});

test("the newest entry of the changelog is the version of the package, and names provisions and periods", () => {
  const entries = read("CHANGELOG.md").split(/^## /m).slice(1);
  expect(entries[0]).toMatch(new RegExp(`^${manifest.version.replaceAll(".", "\\.")}\\s`));
  for (const entry of entries) {
    expect(entry).toMatch(/Arts? \d|Art\. \d/);
    expect(entry).toMatch(/\d{4}-\d\d-\d\d/);
  }
});
