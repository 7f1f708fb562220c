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
  expect(blocks.length).toBe(10);
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
  expect(lines).toContain("wrong: goal, Art. 9(3)(2): Wrong type; expected string, not '5'.");
  expect(lines.some((line) => line.startsWith("wrong: funds.sources, Art. 9(3)(5): "))).toBe(true);
  expect(lines).toContain("draft complete: false");
  for (const party of ["例示電池株式会社", "例示材料株式会社"]) {
    expect(lines).toContain(`attach: documents that show no link of the applicant to organised crime (${party})`);
  }
  expect(lines).toContain("named by the Order: marine-engines, navigation-equipment, propulsion-devices, ship-hull");
  expect(lines).toContain("period: production goes on for five years or more (secondary)");
  expect(lines).toContain("licences: Art. 2");
  expect(lines).toContain("file form 1 with meti");
  expect(lines.some((line) => line.startsWith("Answer: "))).toBe(true);
  expect(lines).toContain("refuse-change: instructed");
  expect(lines).toContain("changed: period, structure; undetermined, open: changes.1.substantial");
  expect(lines).toContain("nothing in substance: notification-only");
  expect(lines).toContain(
    "2027-03-31 例示材料株式会社: yearly report on the business year 2026-01-01 to 2026-12-31, form 13, in principle",
  );
  expect(lines).toContain(
    "2027-06-30 例示電池株式会社: yearly report on the business year 2026-04-01 to 2027-03-31, form 13, in principle",
  );
  expect(lines).toContain("entries: 22");
});
