import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { type PatentApplicationHistory, patentTimeline } from "../../src/doors/patents";

describe("the exits as they stand", () => {
  const forwarded = { filedOn: "2024-06-03", kind: "ordinary", forwardedNoticeOn: "2024-08-20" } as const;
  const opens = (history: PatentApplicationHistory) => patentTimeline(history).foreignFilingOpensOn;
  test("dispatch counts, not receipt: dispatched on the last day, received after it", () => {
    expect(opens({ ...forwarded, forwardedNoticeOn: "2024-09-03", forwardedNoticeReceivedOn: "2024-09-06" })).toBe(
      "2025-04-04",
    );
    expect(opens({ ...forwarded, forwardedNoticeOn: "2024-09-04" })).toBe("2024-09-04");
  });
  test("receipt counts for the notices of Arts 66(10), 71, 77(2)", () => {
    expect(
      opens({ ...forwarded, noDesignationNoticeOn: "2024-12-05", noDesignationNoticeReceivedOn: "2024-12-10" }),
    ).toBe("2024-12-10");
    expect(
      opens({
        filedOn: "2025-03-03",
        nonForwardingRequestedOn: "2025-03-05",
        nonForwardingNoticeReceivedOn: "2025-03-21",
      }),
    ).toBe("2025-03-21");
  });
  test("a designation closes the ten months until the notice of its end", () => {
    const designated = { ...forwarded, keepingNoticeReceivedOn: "2024-11-01", designatedOn: "2025-02-03" } as const;
    expect(opens(designated)).toBeUndefined();
    expect(opens({ ...designated, releaseNoticeReceivedOn: "2026-02-05" })).toBe("2026-02-05");
    expect(opens({ ...forwarded, designatedOn: "2025-05-01", releaseNoticeReceivedOn: "2026-05-07" })).toBe(
      "2026-05-07",
    );
  });
  test("withdrawal before the period has elapsed closes it, on its last day too; after it, no harm", () => {
    const history = { filedOn: "2024-06-03" } as const;
    for (const end of ["withdrawnOn", "abandonedOn", "dismissedOn"] as const) {
      expect(opens({ ...history, [end]: "2024-09-03" }), end).toBeUndefined();
      expect(opens({ ...history, [end]: "2024-09-04" }), end).toBe("2024-09-04");
    }
  });
  test("what opens for good is what does not end again, and is known", () => {
    expect(opens({ ...forwarded, designatedOn: "2025-05-01" })).toBeUndefined();
    const notForwarded = { filedOn: "2024-06-03", nonForwardingNoticeReceivedOn: "2025-05-01" } as const;
    expect(opens({ ...notForwarded, deemedWithdrawnOn: "2024-08-01" })).toBe("2025-05-01");
    // A notice of Art. 66(10) and a designation contradict each other.
    for (const designatedOn of ["2025-04-30", "2025-05-01", "2025-06-02"] as const) {
      expect(opens({ ...notForwarded, designatedOn })).toBeUndefined();
    }
    const { boundaries } = patentTimeline({
      ...forwarded,
      designatedOn: "2025-05-01",
      releaseNoticeReceivedOn: "2026-05-07",
    });
    expect(boundaries.find(({ id }) => id === "foreign-filing-opens")).toMatchObject({
      date: "2026-05-07",
      basis: { article: "77", paragraph: 2 },
    });
  });
  test("a deemed withdrawal leaves it open", () => {
    const timeline = patentTimeline({ filedOn: "2024-06-03", deemedWithdrawnOn: "2024-08-01" });
    expect(timeline).not.toHaveProperty("foreignFilingOpensOn");
    expect(timeline.gaps).toContain("patents-deemed-withdrawal");
  });
  test("null is not known: the exit is left out and named", () => {
    const timeline = patentTimeline({ filedOn: "2024-06-03", forwardedNoticeOn: null });
    expect(timeline).toMatchObject({ foreignFilingOpensOn: "2025-04-04", missing: ["forwardedNoticeOn"] });
  });
  test("the margin in the year of priority", () => {
    expect(patentTimeline(forwarded)).toMatchObject({ priorityYearEnd: "2025-06-03", marginInPriorityYear: 61 });
    expect(
      patentTimeline({
        filedOn: "2024-06-03",
        kind: "foreign-language",
        translationFiledOn: "2025-04-01",
        forwardedNoticeOn: "2025-06-02",
      }),
    ).toMatchObject({ foreignFilingOpensOn: "2026-02-02", marginInPriorityYear: 0 });
    expect(patentTimeline({ filedOn: "2024-06-03", priorityOn: "2023-12-01" }).priorityYearEnd).toBe("2024-12-01");
  });
});

describe("the exits in detail", () => {
  const forwarded = { filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20" } as const;
  const exits = (history: PatentApplicationHistory) => patentTimeline(history).foreignFilingExits;
  test("Art. 78(1): a notice of designation received on the day on which the ten months open closes them for good, a day later it closes them again", () => {
    expect(exits({ ...forwarded, designatedOn: "2025-04-04" })[1]).toMatchObject({
      blockedBy: "designation-notice-received",
      grade: "text",
    });
    expect(exits({ ...forwarded, designatedOn: "2025-04-05" })[1]).toMatchObject({
      opensOn: "2025-04-04",
      closesOn: "2025-04-05",
      grade: "inferred",
    });
    expect(exits({ ...forwarded, designatedOn: null })[1]?.missing).toEqual(["designationNoticeReceivedOn"]);
  });
  test("forwarding that only follows from a later step is inferred", () => {
    expect(exits({ filedOn: "2024-06-03", keepingNoticeReceivedOn: "2024-11-01" })[0]).toMatchObject({
      blockedBy: "forwarding-notice-dispatched",
      grade: "inferred",
    });
    expect(exits(forwarded)[0]).toMatchObject({ blockedBy: "forwarding-notice-dispatched", grade: "text" });
  });
  test("all that is not known is named", () => {
    expect(
      exits({ filedOn: "2024-06-03", forwardedNoticeOn: null, withdrawnOn: null, deemedWithdrawnOn: null })[0]?.missing,
    ).toEqual(["withdrawnOn", "deemedWithdrawnOn", "forwardedNoticeOn"]);
    expect(exits({ filedOn: null })[0]).toMatchObject({ missing: ["filedOn"] });
  });
  test("a deemed withdrawal on the last day leaves it open, a day later it does no harm", () => {
    expect(exits({ filedOn: "2024-06-03", deemedWithdrawnOn: "2024-09-03" })[0]?.gap).toBe("patents-deemed-withdrawal");
    expect(exits({ filedOn: "2024-06-03", deemedWithdrawnOn: "2024-09-04" })[0]?.gap).toBeUndefined();
  });
  test("a divisional made before or after the day on which a lapse on a holiday would have moved", () => {
    // Ten months from 2024-06-05 end on Saturday 2025-04-05.
    const tenMonths = (dividedOn: LegalDate) => exits({ filedOn: "2024-06-05", kind: "divisional", dividedOn })[1];
    expect(tenMonths("2025-04-07")).toMatchObject({ opensOn: "2025-04-07", opensIfMovedOn: "2025-04-08" });
    expect(tenMonths("2025-04-08")).toMatchObject({ opensOn: "2025-04-08" });
    expect(tenMonths("2025-04-08")).not.toHaveProperty("opensIfMovedOn");
  });
  test("a clock that has not begun is what closes a lapse, whatever was received; an end of the application before it, too", () => {
    const notBegun = exits({
      filedOn: "2024-06-03",
      kind: "foreign-language",
      keepingNoticeReceivedOn: "2024-11-01",
      designatedOn: "2025-02-03",
    });
    expect(notBegun.slice(0, 2)).toMatchObject([
      { blockedBy: "clock-not-started" },
      { blockedBy: "clock-not-started", missing: [] },
    ]);
    for (const exit of notBegun) expect(exit, exit.id).not.toHaveProperty("closesOn");
    const ended = exits({ ...forwarded, designationNoticeReceivedOn: null, withdrawnOn: "2024-09-02" });
    expect(ended[1]).toMatchObject({ blockedBy: "ended-before-period-elapsed", missing: [] });
  });
  test("each names its provision", () => {
    expect(exits(forwarded).map(({ basis }) => `${basis.article}(${basis.paragraph ?? ""})`)).toEqual([
      "78(1)",
      "78(1)",
      "66(10)",
      "71()",
      "77(2)",
    ]);
  });
});

describe("Art. 66(4): what ends between two ways of counting, and what was divided", () => {
  const exit = (history: PatentApplicationHistory, id: string) =>
    patentTimeline(history).foreignFilingExits.find((one) => one.id === id);
  test("a conversion of a design that ended between the months from filing and those from conversion may have opened", () => {
    const ended: PatentApplicationHistory = {
      ...{ filedOn: "2024-06-03", kind: "converted-from-design", convertedOn: "2024-08-01" },
      withdrawnOn: "2024-10-01",
    };
    // Three months from 2024-06-03 are over on 2024-09-04, those from 2024-08-01 on 2024-11-02.
    expect(exit(ended, "three-months-without-notice")).toMatchObject({
      opensOn: "2024-09-04",
      gap: "patents-base-date-in-no-table",
    });
  });
  test("a notice opens on its receipt; of what was divided or converted not before that was made", () => {
    const divided = { filedOn: "2024-06-03", kind: "divisional", dividedOn: "2025-03-03" } as const;
    expect(exit(divided, "non-forwarding-notice")).toMatchObject({ blockedBy: "notice-not-received" });
    expect(exit({ ...divided, nonForwardingNoticeReceivedOn: null }, "non-forwarding-notice")).toMatchObject({
      missing: ["nonForwardingNoticeReceivedOn"],
    });
    expect(exit({ ...divided, nonForwardingNoticeReceivedOn: "2025-03-10" }, "non-forwarding-notice")?.opensOn).toBe(
      "2025-03-10",
    );
    const open = { ...divided, dividedOn: null, nonForwardingNoticeReceivedOn: "2025-03-10" } as const;
    expect(exit(open, "non-forwarding-notice")?.opensOn).toBe("2025-03-10");
  });
});
