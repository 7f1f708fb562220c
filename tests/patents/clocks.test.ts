import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { type PatentApplicationHistory, patentTimeline } from "../../src/doors/patents";

describe("three and ten months from the base date, Art. 66(1), Art. 78(1), Order Arts 13, 15", () => {
  test.each<[LegalDate, LegalDate, LegalDate, LegalDate, LegalDate]>([
    ["2024-02-29", "2024-05-31", "2024-06-01", "2024-12-31", "2025-01-01"],
    ["2024-04-30", "2024-07-31", "2024-08-01", "2025-02-28", "2025-03-01"],
    ["2024-05-01", "2024-08-01", "2024-08-02", "2025-03-01", "2025-03-02"],
    ["2024-05-31", "2024-08-31", "2024-09-01", "2025-03-31", "2025-04-01"],
    ["2024-06-03", "2024-09-03", "2024-09-04", "2025-04-03", "2025-04-04"],
    ["2024-08-31", "2024-11-30", "2024-12-01", "2025-06-30", "2025-07-01"],
    ["2024-09-30", "2024-12-31", "2025-01-01", "2025-07-31", "2025-08-01"],
    ["2024-11-29", "2025-02-28", "2025-03-01", "2025-09-29", "2025-09-30"],
    ["2024-11-30", "2025-02-28", "2025-03-01", "2025-09-30", "2025-10-01"],
    ["2024-12-31", "2025-03-31", "2025-04-01", "2025-10-31", "2025-11-01"],
    ["2025-01-31", "2025-04-30", "2025-05-01", "2025-11-30", "2025-12-01"],
    ["2025-02-28", "2025-05-31", "2025-06-01", "2025-12-31", "2026-01-01"],
    ["2025-03-03", "2025-06-03", "2025-06-04", "2026-01-03", "2026-01-04"],
    ["2025-06-30", "2025-09-30", "2025-10-01", "2026-04-30", "2026-05-01"],
    ["2025-09-22", "2025-12-22", "2025-12-23", "2026-07-22", "2026-07-23"],
    ["2025-11-30", "2026-02-28", "2026-03-01", "2026-09-30", "2026-10-01"],
    ["2026-01-15", "2026-04-15", "2026-04-16", "2026-11-15", "2026-11-16"],
    ["2026-02-28", "2026-05-31", "2026-06-01", "2026-12-31", "2027-01-01"],
    ["2026-06-30", "2026-09-30", "2026-10-01", "2027-04-30", "2027-05-01"],
  ])(
    "filed %s: forwarded by %s, else free from %s; ten months end %s, free from %s",
    (filedOn, three, free, ten, freeAfterTen) => {
      expect(patentTimeline({ filedOn, kind: "ordinary" })).toMatchObject({
        forwardingDeadline: three,
        foreignFilingOpensOn: free,
        tenMonthsEnd: ten,
        issues: [],
        missing: [],
      });
      expect(patentTimeline({ filedOn, kind: "ordinary", forwardedNoticeOn: three }).foreignFilingOpensOn).toBe(
        freeAfterTen,
      );
    },
  );
});

describe("what a clock says of itself", () => {
  const filedOn: LegalDate = "2024-06-03";
  const clocks = (history: PatentApplicationHistory) => {
    const { forwardingClock, banClock } = patentTimeline({ filedOn, ...history });
    return [forwardingClock, banClock].map(({ baseFact, basis }) => [
      baseFact,
      `${basis.article}(${basis.paragraph})${basis.part ?? ""}`,
    ]);
  };
  test.each<[string, PatentApplicationHistory, (string | undefined)[][]]>([
    [
      "the filing date: Arts 66(1), 78(1)",
      {},
      [
        ["filedOn", "66(1)main-clause"],
        ["filedOn", "78(1)proviso"],
      ],
    ],
    [
      "a row of both tables",
      { kind: "foreign-language", translationFiledOn: "2024-07-01" },
      [
        ["translationFiledOn", "66(4)"],
        ["translationFiledOn", "78(3)"],
      ],
    ],
    [
      "a row before its day",
      { kind: "foreign-language" },
      [
        [undefined, "66(4)"],
        [undefined, "78(3)"],
      ],
    ],
    [
      "a row whose day is not known",
      { kind: "divisional", dividedOn: null },
      [
        [undefined, "66(4)"],
        ["filedOn", "78(1)proviso"],
      ],
    ],
    [
      "two rows of one day: the last of them",
      {
        kind: ["foreign-language", "converted-from-utility-model"],
        translationFiledOn: "2024-07-01",
        convertedOn: "2024-07-01",
      },
      [
        ["convertedOn", "66(4)"],
        ["convertedOn", "78(3)"],
      ],
    ],
    [
      "completed by a paper of its own",
      { kind: "completed", completionFiledOn: "2024-07-01" },
      [
        ["completionFiledOn", "66(4)"],
        ["completionFiledOn", "78(3)"],
      ],
    ],
    [
      "completed by the papers filed",
      { kind: "completed", documentsFiledOn: "2024-07-01" },
      [
        ["documentsFiledOn", "66(4)"],
        ["documentsFiledOn", "78(3)"],
      ],
    ],
    [
      "no kind known",
      { kind: null },
      [
        [undefined, "66(1)main-clause"],
        [undefined, "78(1)proviso"],
      ],
    ],
  ])("%s", (_, history, expected) => {
    expect(clocks(history)).toEqual(expected);
  });
  test("nothing filed: no clock", () => {
    expect(patentTimeline({ kind: "ordinary" })).toMatchObject({
      forwardingClock: { state: "not-started", missing: [], grade: "text" },
      banClock: { state: "not-started", missing: [] },
    });
  });
});
