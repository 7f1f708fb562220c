import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
interface Manifest {
  readonly version: string;
}
const manifest = JSON.parse(read("package.json")) as Manifest;

interface Job {
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
    readonly env?: Readonly<Record<string, string>>;
  }[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
const names = readdirSync(join(root, ".github/workflows"));
const workflow = (name: string): Workflow => parse(read(`.github/workflows/${name}`)) as Workflow;
const jobs = names.flatMap((name) =>
  Object.entries(workflow(name).jobs).map(([job, one]) => [`${name} ${job}`, one, workflow(name)] as const),
);
const rightsOf = (job: Job, { permissions }: Workflow) => job.permissions ?? permissions;
const runsOf = (job: Job) => job.steps.flatMap(({ run }) => run ?? []);

describe.each(jobs)("%s", (_, job, whole) => {
  test("names its actions by hash, with the version beside it, and ends within a time", () => {
    expect(job["timeout-minutes"]).toBeLessThanOrEqual(90);
    for (const { uses } of job.steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  test("either runs what the project brings or has a right to write, never both", () => {
    const writes = Object.values(rightsOf(job, whole)).includes("write");
    const brings = job.steps.some(
      ({ uses, run }) => uses?.includes("/checkout@") || /npm (?:ci|run|install)/.test(run ?? ""),
    );
    expect(writes && brings).toBe(false);
    for (const { uses, with: given } of job.steps)
      if (uses?.includes("/checkout@")) expect(given?.["persist-credentials"]).toBe(false);
  });
});

test("every hash of an action has its version beside it", () => {
  for (const name of names)
    for (const line of read(`.github/workflows/${name}`).split("\n"))
      if (line.includes("uses:")) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("a release is checked, listed and packed without a right; published with provenance; then told", () => {
  const { pack, publish, release } = workflow("release.yml").jobs as Record<"pack" | "publish" | "release", Job>;
  const inOrder = (job: Job, order: readonly string[]) => {
    const places = order.map((part) => runsOf(job).findIndex((step) => step.includes(part)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  };
  inOrder(pack, [
    "GITHUB_REF_NAME",
    ".ci/run",
    "npm run build",
    "node scripts/bill-of-materials.mjs library",
    "node scripts/bill-of-materials.mjs command",
    "repository.url",
    "npm pack",
    "sha256sum",
  ]);
  inOrder(publish, [
    "sha256sum --check",
    'npm publish --ignore-scripts --provenance --access public "./packed/espa-jp-$',
    'npm publish --ignore-scripts --provenance --access public "./packed/espa-jp-cli-$',
  ]);
  inOrder(release, ["gh release create"]);
  expect([pack, publish, release].map((one) => one.needs)).toEqual([undefined, "pack", "publish"]);
  expect([pack, publish, release].map((one) => one.permissions)).toEqual([
    { contents: "read" },
    { "id-token": "write" },
    { contents: "write" },
  ]);
  // A trusted publisher: no token that lasts, anywhere.
  for (const name of names) expect(read(`.github/workflows/${name}`)).not.toMatch(/secrets\.|NPM_TOKEN/);
  expect(read(".github/workflows/ci.yml")).toContain("changeset status");
});

test("the site is what `npm run docs` makes, and is published by a job that runs nothing else", () => {
  const { build, deploy } = workflow("site.yml").jobs as Record<"build" | "deploy", Job>;
  expect(runsOf(build).join(" ")).toContain("npm run docs");
  expect(build.steps.at(-1)?.with).toEqual({ path: "docs/site" });
  expect(runsOf(deploy)).toEqual([]);
});

test("the newest entry of the changelog is the version of the package, and names provisions and periods", () => {
  const entries = read("CHANGELOG.md").split(/^## /m).slice(1);
  expect(entries[0]).toMatch(new RegExp(`^${manifest.version.replaceAll(".", "\\.")}\\s`));
  for (const entry of entries) {
    expect(entry).toMatch(/Arts? \d|Art\. \d/);
    expect(entry).toMatch(/\d{4}-\d\d-\d\d/);
  }
});
