import { describe, expect, test } from "vitest";
// @ts-expect-error a program of the project, without declarations
import { drawn } from "../../scripts/diagrams.mjs";
import { designationLifecycle, introductionLifecycle, lifecycleToMermaid, planLifecycle } from "../../src/doors/index";

const textOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text).join("");

describe("the diagrams of the pages are drawn without a script", () => {
  test.each([
    ["plan", planLifecycle],
    ["introduction", introductionLifecycle],
    ["designation", designationLifecycle],
  ] as const)("the lifecycle of %s: every state, in both languages", (_, lifecycle) => {
    for (const lang of ["ja", "en"] as const) {
      const source = lifecycleToMermaid(lifecycle as never, lang);
      const svg = drawn(source, "A & B") as string;
      expect(svg.startsWith("<svg ")).toBe(true);
      expect(svg).toContain("<title>A &amp; B</title>");
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      const told = textOf(svg).replaceAll(" ", "");
      for (const [, label = ""] of source.matchAll(/state "(.*)" as/g)) {
        expect(told).toContain(label.replaceAll(" ", "").replaceAll("&", "&amp;"));
      }
    }
  });
  test("a Gantt chart: every bar with its last day", () => {
    const svg = drawn("gantt\n  section Standstill\n  Thirty days :active, 2026-04-01, 2026-05-01\n") as string;
    expect(textOf(svg)).toContain("2026-04-01 – 2026-04-30");
  });
  test("what is no diagram that is known stays as it is", () => {
    expect(drawn("flowchart TD\n a --> b")).toBeUndefined();
  });
});
