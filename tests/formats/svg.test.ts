import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { defineLifecycle } from "../../src/doors/finding";
import { lifecycleToMermaid, timelineToMermaid, timelineToSvg } from "../../src/doors/formats";
import type { Timeline } from "../../src/doors/lifecycle";
import { at } from "../../src/kernel/provision";

const timeline: Timeline = {
  boundaries: [
    { id: "free", date: "2026-05-07", what: { ja: "回答の期限", en: "answer; due, at last" }, basis: at("act:52:7") },
    {
      id: "received",
      date: "2026-04-24",
      what: {
        ja: "勧告を受けた日から起算して十日の期間の一日目であり長い説明のために折り返しが必要になる行",
        en: '<received> & "counted"\nfrom here',
      },
      basis: at("act:52:7"),
    },
  ],
};

describe("diagrams", () => {
  test.each(["", " ", "\u202e\u200b", "\u0007"])(
    "a title of nothing that is seen, %j, is none: a picture has a name",
    (title) => {
      expect(timelineToSvg(timeline, { lang: "en", title })).toContain(">Timeline</title>");
    },
  );
  test("SVG escapes every text, names its boundaries and marks the holidays between them", () => {
    const svg = timelineToSvg(timeline, { lang: "en", title: "<script>" });
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;received&gt; &amp;");
    expect(svg).toContain("&quot;counted&quot;");
    // 25, 26, 29 April, 2 to 6 May 2026.
    expect(svg.match(/fill="#ccc"/g)).toHaveLength(8);
    expect(svg).toContain('role="img"');
  });
  const drawn = (boundaries: Timeline["boundaries"], lang: "ja" | "en" = "en") =>
    timelineToSvg({ boundaries }, { lang });
  const on = (date: LegalDate, what = { ja: "日", en: "day" }) => ({ date, what, basis: at("act:52:3") }) as const;
  test("SVG names and describes itself to a screen reader, and two of them in one page keep their ids apart", () => {
    const [one, other] = [drawn([on("2026-04-01")]), drawn([on("2026-04-02")])];
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    for (const svg of [one, other]) {
      const [title, description] = ids(svg);
      expect(svg).toContain(`aria-labelledby="${title}" aria-describedby="${description}"`);
      expect(svg).toContain(`<title id="${title}">`);
    }
    expect(one).toContain(">1. 1 April 2026 day (Act, Art. 52(3))</desc>");
    expect(new Set([...ids(one), ...ids(other)]).size).toBe(4);
  });
  test("SVG writes days in the manner of the language and marks the first days of months", () => {
    const days = [on("2026-04-01"), on("2026-08-31")];
    expect(drawn(days, "ja")).toContain(">2026年8月31日</text>");
    expect(drawn(days, "en")).toContain(">31 August 2026</text>");
    expect([...drawn(days, "ja").matchAll(/>(2026年\d月)<\/text>/g)].map((found) => found[1])).toEqual(
      [4, 5, 6, 7, 8].map((month) => `2026年${month}月`),
    );
  });
  test("SVG breaks long texts into lines that stay within the picture", () => {
    const long = {
      ja: "届出を受理した日（一日目）から起算して、".repeat(9),
      en: "counted from the day of receipt, ".repeat(9),
    };
    for (const lang of ["ja", "en"] as const) {
      const lines = [...drawn([on("2026-04-01", long)], lang).matchAll(/<text x="(?:176|204)" y="\d+">([^<]*)/g)].map(
        (found) => found[1] ?? "",
      );
      expect(lines.join(lang === "ja" ? "" : " ").trim()).toBe(long[lang].trim());
      expect(lines.length).toBeGreaterThan(3);
      for (const text of lines) {
        expect(text.length).toBeLessThan(lang === "ja" ? 45 : 80);
        expect(text).not.toMatch(/^[、。）]|（$/);
      }
    }
  });
  test("SVG keeps the numbers of neighbouring days apart, in order and within the picture", () => {
    const days = ["2024-01-01", "2025-12-25", "2025-12-26", "2025-12-27", "2025-12-28", "2025-12-31"] as const;
    const places = [...drawn(days.map((date) => on(date))).matchAll(/<text x="([\d.]+)" y="18"/g)].map((found) =>
      Number(found[1]),
    );
    expect(places).toHaveLength(days.length);
    for (const [index, place] of places.entries()) {
      if (index > 0) expect(place - (places[index - 1] as number)).toBeGreaterThanOrEqual(15);
      expect(place).toBeGreaterThan(24);
      expect(place).toBeLessThan(776);
    }
    // Where there is room a number stands over its day.
    expect(places[0]).toBeCloseTo(24 + 15.8 / 2, 0);
  });
  test("SVG of a holiday, of one day and of nothing", () => {
    expect(drawn([on("2026-05-06")])).toContain("day (holiday)");
    expect(drawn([on("2026-05-06")])).toContain('width="752" height="24" fill="#ccc"');
    expect(drawn([])).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(drawn([on("2026-05-06", { ja: "日", en: "a\u0000b\u001bc\u007fd\u009be\ud800f" })])).toContain(
      "a b c d e\ufffdf",
    );
  });
  test.each(["", ";", "\u0000\u009b", "<>", " "])(
    "the label %j of a Mermaid state is told by its id, and is never empty",
    (text) => {
      const term = <const Id extends string>(id: Id) => ({ id, text: { ja: text, en: text } });
      const lifecycle = defineLifecycle({
        name: { ja: "名", en: "name" },
        initial: "filed",
        states: [term("filed"), term("#")],
        events: [term("go")],
        transitions: [{ from: "filed", event: "go", to: "#", basis: at("act:52:3") }],
        basis: at("act:52"),
      });
      const lines = lifecycleToMermaid(lifecycle, "en").split("\n");
      expect(lines.slice(1, 3)).toEqual(['  state "filed" as s0', '  state "s1" as s1']);
    },
  );
  test("Mermaid reads no directive, no line and no control character out of a text", () => {
    const text = timelineToMermaid(
      { boundaries: [on("2026-04-01", { ja: "", en: "%%{wrap}%%\u001b\u009b\u2028x" })] },
      "en",
    );
    expect(text.split("\n")).toHaveLength(3);
    expect(text).toContain("%{wrap}%");
    expect(text).not.toContain("%%");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(text).not.toMatch(/[\u001b\u0080-\u009f\u2028]/);
  });
  test("Mermaid labels hold no character that ends a label", () => {
    const text = timelineToMermaid(timeline, "en");
    expect(text.split("\n")).toHaveLength(4);
    expect(text.split("\n")[2]).toBe("  2026-05-07 : answer, due, at last (Act, Art. 52(7))");
  });
  test("Mermaid has one line a day, with all that happens on it", () => {
    const text = timelineToMermaid({ boundaries: [on("2026-05-01"), on("2026-04-30"), on("2026-05-01")] }, "ja");
    expect(text).toBe(
      "timeline\n  2026-04-30 : 日（法第五十二条第三<br>項）\n  2026-05-01 : 日（法第五十二条第三<br>項） : 日（法第五十二条第三<br>項）\n",
    );
  });
});
