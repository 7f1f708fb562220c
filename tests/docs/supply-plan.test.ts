import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { planLifecycle } from "../../src/doors/supply";

const root = join(import.meta.dirname, "../..");
const example = readFileSync(join(root, "examples/supply-plan.mjs"), "utf8");
const guides = ["supply-plan.md", "supply-plan.ja.md"].map(
  (name) => [name, readFileSync(join(root, "docs/guides", name), "utf8")] as const,
);

test.each(guides)("every block of %s is in the example, word for word", (_, guide) => {
  const blocks = [...guide.matchAll(/```js\n([\s\S]*?)\n```/g)].map((block) => block[1] ?? "");
  expect(blocks.length).toBe(9);
  for (const block of blocks) expect(example).toContain(block);
});

test.each(guides)("the table of the life of a plan in %s names every event", (_, guide) => {
  for (const event of planLifecycle.events) expect(guide).toContain(event);
});

test("the example says what the guide says", async () => {
  const { outputFiles } = await build({
    stdin: { contents: example, resolveDir: root, loader: "js" },
    alias: { "espa-jp": join(root, "src/doors/index.ts") },
    bundle: true,
    write: false,
    format: "iife",
    platform: "node",
  });
  const lines: string[] = [];
  new Function("console", outputFiles[0]?.text ?? "")({ log: (line: string) => lines.push(...line.split("\n")) });
  expect(lines.filter((line) => line.startsWith("missing: ")).map((line) => line.split(" ")[1])).toEqual([
    "structure",
    "funds",
    "measures",
    "informationManagement",
    "currentState",
    "licences",
  ]);
  expect(lines).toContain("plan in order: true");
  expect(lines).toContain("attach: documents that show no link of the applicant to organised crime");
  expect(lines).toContain("file form 1 with meti");
  expect(lines.some((line) => line.startsWith("Answer: "))).toBe(true);
  expect(lines).toContain("notify-minor-change: changed");
  expect(lines).toContain("9.9 percent more funds: notification-only");
  expect(lines).toContain("report due 2027-05-31 (counted to 2027-05-31)");
});
