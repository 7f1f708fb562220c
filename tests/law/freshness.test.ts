import { describe, expect, test } from "vitest";
import { compareRevisions, freshnessRequests, readRevisions } from "../../src/law/index";

const ACT = "504AC0000000043";
const ORDER = "504CO0000000394";
const revision = (law: string, day: string, by: string, status: string) => ({
  law_revision_id: `${law}_${day.replaceAll("-", "")}_${by}`,
  amendment_enforcement_date: day,
  amendment_law_title: "ignored",
  current_revision_status: status,
});

/** The revisions of the Act as the register listed them on 2026-09-22. */
const answer = {
  law_info: { law_id: ACT },
  revisions: [
    revision(ACT, "2027-12-16", "508AC0000000038", "UnEnforced"),
    revision(ACT, "2027-07-22", "508AC0000000064", "UnEnforced"),
    revision(ACT, "2026-09-18", "508AC0000000038", "CurrentEnforced"),
    revision(ACT, "2026-08-12", "508AC0000000064", "PreviousEnforced"),
    revision(ACT, "2026-07-17", "508AC0000000038", "PreviousEnforced"),
    revision(ACT, "2026-06-17", "508AC0000000038", "PreviousEnforced"),
    revision(ACT, "2025-04-01", "506AC0000000028", "PreviousEnforced"),
    revision(ACT, "2025-04-01", "505AC0000000024", "PreviousEnforced"),
    revision(ACT, "2022-08-01", "000000000000000", "PreviousEnforced"),
    revision(ACT, "2022-06-17", "504AC0000000068", "PreviousEnforced"),
  ],
};

describe("freshness", () => {
  test("the Act as listed on 2026-09-22 is recorded, its text not read, two revisions wait", () => {
    const report = compareRevisions(ACT, answer);
    expect(report.state).toBe("text-not-read");
    expect(report.current).toEqual({
      revisionId: "504AC0000000043_20260918_508AC0000000038",
      inForceFrom: "2026-09-18",
      amendedBy: "508AC0000000038",
      status: "current",
    });
    expect(report.unrecorded).toEqual([]);
    expect(report.waiting.map((one) => one.inForceFrom)).toEqual(["2027-07-22", "2027-12-16"]);
  });

  test("a new revision is found, whether on a new day or by another law of a known day", () => {
    const later = { revisions: [revision(ACT, "2027-01-12", "508AC0000000099", "CurrentEnforced"), ...answer.revisions] };
    expect(compareRevisions(ACT, later)).toMatchObject({ state: "behind", unrecorded: [{ inForceFrom: "2027-01-12" }] });
    const sameDay = { revisions: [revision(ACT, "2026-09-18", "508AC0000000099", "PreviousEnforced"), ...answer.revisions] };
    expect(compareRevisions(ACT, sameDay)).toMatchObject({ state: "behind", unrecorded: [{ amendedBy: "508AC0000000099" }] });
  });

  test("the Order as listed on 2026-09-22 is up to date", () => {
    const report = compareRevisions(ORDER, { revisions: [revision(ORDER, "2026-06-01", "508CO0000000173", "CurrentEnforced")] });
    expect([report.state, report.unrecorded, report.issues]).toEqual(["up-to-date", [], []]);
  });

  test.each([
    ["offline", "revisions-not-understood"],
    [null, "revisions-not-understood"],
    [{ revisions: {} }, "revisions-not-understood"],
    [{ revisions: [null] }, "revision-entry-not-understood"],
    [{ revisions: [{ law_revision_id: "x" }] }, "revision-entry-not-understood"],
    [{ revisions: [{ ...revision(ACT, "2026-13-45", "508AC0000000038", "CurrentEnforced") }] }, "revision-entry-not-understood"],
    [{ revisions: [revision(ORDER, "2026-06-01", "508CO0000000173", "CurrentEnforced")] }, "revisions-of-another-law"],
  ])("%j is not understood", (given, code) => {
    const report = compareRevisions(ACT, given);
    expect(report.state).toBe("not-understood");
    expect(report.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test("an empty list and an unknown law are not taken for up to date", () => {
    expect(compareRevisions(ACT, { revisions: [] }).state).toBe("behind");
    const stranger = "599AC0000000001";
    expect(compareRevisions(stranger, { revisions: [revision(stranger, "2026-06-01", ACT, "CurrentEnforced")] }).state).toBe("behind");
  });

  test("each law that is recorded is asked for", () => {
    expect(freshnessRequests()).toHaveLength(23);
    for (const { url, law } of freshnessRequests()) expect(url.endsWith(law)).toBe(true);
    expect(readRevisions(answer).ok).toBe(true);
  });
});
