import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { introductionLifecycle, lifecycleToMermaid } from "../../src/index";

test("the procurement guide draws the lifecycle as its table has it", () => {
  const guide = readFileSync(new URL("../../docs/guides/procurement.md", import.meta.url), "utf8");
  const drawn = /<!-- introductionLifecycle -->\n```mermaid\n([^`]*)```\n<!-- \/introductionLifecycle -->/.exec(guide)?.[1];
  expect(drawn).toBe(lifecycleToMermaid(introductionLifecycle, "en"));
});
