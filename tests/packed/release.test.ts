import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json")) as { name: string; version: string; dependencies: Record<string, string> };

test("a release is checked, listed and published with provenance, in this order", () => {
  const steps = read(".github/workflows/release.yml")
    .split("\n")
    .map((line) => /^\s*(?:- )?run: (.*)$/.exec(line)?.[1])
    .filter((step) => step !== undefined);
  const order = [
    "GITHUB_REF_NAME",
    ".ci/run",
    "npm run build",
    "npm sbom --sbom-format cyclonedx",
    "repository.url",
    "npm publish --provenance",
    "gh release create",
  ];
  const places = order.map((part) => steps.findIndex((step) => step.includes(part)));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(steps.at(-1)).toContain("sbom.cdx.json");
  // Without this right there is no provenance.
  expect(read(".github/workflows/release.yml")).toMatch(/^ {2}id-token: write$/m);
  expect(read(".github/workflows/ci.yml")).toContain("changeset status");
});

test("the bill of materials is CycloneDX and names every dependency that is installed with the library, and no tool", () => {
  const bill = JSON.parse(
    execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"], { cwd: root, encoding: "utf8" }),
  ) as {
    bomFormat: string;
    metadata: { component: { "bom-ref": string } };
    components: { name: string; version: string }[];
  };
  expect(bill.bomFormat).toBe("CycloneDX");
  expect(bill.metadata.component["bom-ref"]).toBe(`${manifest.name}@${manifest.version}`);
  const named = bill.components.map((one) => `${one.name}@${one.version}`);
  for (const [name, version] of Object.entries(manifest.dependencies)) expect(named).toContain(`${name}@${version}`);
  for (const one of named) expect(one).not.toMatch(/^(?:vitest|typescript|esbuild|tsup)@/);
});

test("the newest entry of the changelog is the version of the package, and names provisions and periods", () => {
  const entries = read("CHANGELOG.md").split(/^## /m).slice(1);
  expect(entries[0]).toMatch(new RegExp(`^${manifest.version.replaceAll(".", "\\.")}\\s`));
  for (const entry of entries) {
    expect(entry).toMatch(/Arts? \d|Art\. \d/);
    expect(entry).toMatch(/\d{4}-\d\d-\d\d/);
  }
});
