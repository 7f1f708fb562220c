import { expect, test } from "vitest";
// @ts-expect-error the scripts have no declarations
import { criteriaPage } from "../../scripts/criteria-page.mjs";
import * as espa from "../../src/doors/index";

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, ...rows].map((row) => row.join(" | ")).join("\n");
const page = (lang: "ja" | "en"): string => criteriaPage(espa, lang, "2026-06-01", table);

test("Art. 50(1): both pages tell combination and period of each condition, and exclusions as exclusions", () => {
  const [ja, en] = [page("ja"), page("en")];
  expect(en).toMatch(/Establishment and management of airports.*\| .*not where \| the operator is the MLIT Minister/);
  expect(ja).toMatch(/該当する場合を除く \| 国土交通大臣/);
  expect(en).toMatch(/Banking \| any of \| deposits: at least 10,000,000,000,000 yen \| average/);
  expect(ja).toMatch(/銀行業 \| いずれかに該当 \| 預金残高：10,000,000,000,000円以上 \| .*平均/);
  for (const text of [ja, en]) expect(text).not.toMatch(/undefined|at-least|none-of|all-of/);
  expect(ja.split("\n").length).toBe(en.split("\n").length);
  expect(ja).not.toMatch(/\| (electricity|finance) /);
});
