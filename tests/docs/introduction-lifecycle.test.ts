import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { introductionLifecycle, lifecycleToMermaid } from "../../src/doors/index";

test.each([
  ["procurement.md", "en"],
  ["procurement.ja.md", "ja"],
] as const)("%s draws the lifecycle as its table has it", (page, lang) => {
  const guide = readFileSync(new URL(`../../docs/guides/${page}`, import.meta.url), "utf8");
  const drawn = /<!-- introductionLifecycle -->\n```mermaid\n([^`]*)```\n<!-- \/introductionLifecycle -->/.exec(
    guide,
  )?.[1];
  expect(drawn).toBe(lifecycleToMermaid(introductionLifecycle, lang));
});
