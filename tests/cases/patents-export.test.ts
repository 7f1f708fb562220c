import { describe, expect, test } from "vitest";
import { timelineToMermaid, toICalendar } from "../../src/doors/formats";
import { foreignFilingWindow, patentTimeline } from "../../src/doors/patents";

/** From filing to the notice of Art. 77(2). */
const history = {
  filedOn: "2024-06-03",
  kind: "ordinary",
  forwardedNoticeOn: "2024-08-20",
  forwardedNoticeReceivedOn: "2024-08-22",
  keepingNoticeReceivedOn: "2024-12-04",
  keepingAnswerFiledOn: "2024-12-17",
  designatedOn: "2025-02-03",
  designationNoticeReceivedOn: "2025-02-05",
  extensions: [{ decidedOn: "2026-01-20", until: "2026-08-02" }],
  releaseNoticeOn: "2026-08-04",
  releaseNoticeReceivedOn: "2026-08-06",
} as const;

describe("a whole history", () => {
  const timeline = patentTimeline(history);
  test("has no contradiction, and opens with the notice of Art. 77(2)", () => {
    expect(timeline).toMatchObject({
      issues: [],
      missing: [],
      foreignFilingOpensOn: "2026-08-06",
      designation: { periodEnd: "2026-08-02" },
    });
    expect(foreignFilingWindow({ madeInJapan: true, public: false, ipc: ["F41H 11/02"], application: history })).toMatchObject({
      opensOn: "2026-08-06",
      permittedDaysInPriorityYear: 0,
    });
  });
  test("as a calendar: every boundary is a whole day of its own", () => {
    const calendar = toICalendar(timeline);
    expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(timeline.boundaries.length);
    for (const { date } of timeline.boundaries) expect(calendar).toContain(`DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`);
  });
  test("as a diagram, in both languages", () => {
    for (const lang of ["ja", "en"] as const) {
      const diagram = timelineToMermaid(timeline, lang);
      expect(diagram).toMatch(/^timeline/);
      for (const { date } of timeline.boundaries) expect(diagram, lang).toContain(date);
    }
  });
});
