import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Lifecycle } from "../../src/doors/index";
import { designationLifecycle, lifecycleToMermaid, planLifecycle } from "../../src/doors/index";

// The guides draw the lifecycles from the tables: each diagram stands between two comments that bear the name of its lifecycle.
// To draw one anew, write the text of `lifecycleToMermaid` between them, in the language of the guide.
const drawings: readonly (readonly [guide: string, name: string, lifecycle: Lifecycle<string, string>])[] = [
  ["supply-plan", "planLifecycle", planLifecycle as Lifecycle<string, string>],
  ["filing-abroad", "designationLifecycle", designationLifecycle as Lifecycle<string, string>],
];

test.each(
  drawings.flatMap(([guide, name, lifecycle]) => [
    [`${guide}.md`, "en", name, lifecycle] as const,
    [`${guide}.ja.md`, "ja", name, lifecycle] as const,
  ]),
)("%s draws, in %s, %s as its table has it", (guide, lang, name, lifecycle) => {
  const text = readFileSync(new URL(`../../docs/guides/${guide}`, import.meta.url), "utf8");
  const [, drawn] = text.split(new RegExp(`<!-- /?${name} -->\n`));
  expect(drawn).toBe(`\`\`\`mermaid\n${lifecycleToMermaid(lifecycle, lang)}\`\`\`\n`);
});
