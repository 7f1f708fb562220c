import { describe, expect, test } from "vitest";
import { explain } from "../../src/doors/finding";
import {
  caveatsOf,
  formatDate,
  formatNumber,
  formatYen,
  lifecycleToMermaid,
  timelineToMermaid,
  timelineToSvg,
  toICalendar,
  validateRecords,
} from "../../src/doors/formats";
import { formatCitation } from "../../src/doors/law";
import { screenByIpc } from "../../src/doors/patents";
import { planLifecycle } from "../../src/doors/supply";
import { inLanguage } from "../../src/formats/records";
import { at } from "../../src/kernel/provision";
import { thrownCode } from "../thrown-code";

const timeline = {
  boundaries: [{ date: "2026-04-01", what: { ja: "日", en: "day" }, basis: at("act:52:3") }],
} as const;

const finding = screenByIpc(["F41H 11/02"], "2024-06-03");

/** Whatever writes text in a language. */
const surfaces: Readonly<Record<string, (lang: never) => unknown>> = {
  explain: (lang) => explain(finding, { lang }),
  caveatsOf: (lang) => caveatsOf({}, lang),
  toICalendar: (lang) => toICalendar(timeline, { lang }),
  timelineToSvg: (lang) => timelineToSvg(timeline, { lang }),
  "timelineToSvg of no days": (lang) => timelineToSvg({ boundaries: [] }, { lang }),
  timelineToMermaid: (lang) => timelineToMermaid(timeline, lang),
  "timelineToMermaid of no days": (lang) => timelineToMermaid({ boundaries: [] }, lang),
  lifecycleToMermaid: (lang) => lifecycleToMermaid(planLifecycle, lang),
  formatDate: (lang) => formatDate("2024-05-01", lang),
  formatNumber: (lang) => formatNumber(5, lang),
  formatYen: (lang) => formatYen(5, lang),
  formatCitation: (lang) => formatCitation(at("act:52:3"), lang),
  inLanguage: (lang) => inLanguage([], lang),
};

describe("one check of the language, for whatever writes text", () => {
  test.each(Object.keys(surfaces))("%s refuses what is neither ja nor en, and writes nothing of it", (name) => {
    for (const lang of ['"><script>alert(1)</script>', "fr", "JA", "", "constructor", "__proto__", null, 5, ["ja"], {}])
      expect(
        thrownCode(() => surfaces[name]?.(lang as never)),
        JSON.stringify(lang),
      ).toBe("unknown-language");
    for (const lang of ["ja", "en"]) expect(() => surfaces[name]?.(lang as never)).not.toThrow();
  });
  test("explain and timelineToSvg without options too", () => {
    expect(thrownCode(() => (explain as (one: unknown) => string)(finding))).toBe("unknown-language");
    expect(thrownCode(() => (timelineToSvg as (one: unknown) => string)(timeline))).toBe("unknown-language");
  });
  test("validateRecords refuses it with the first result", async () => {
    await expect(validateRecords("LegalDate", ["2024-05-01"], { lang: "fr" as never }).next()).rejects.toThrow(
      "unknown-language",
    );
  });
});
