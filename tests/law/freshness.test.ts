import { describe, expect, test } from "vitest";
import { compareRevisions, freshnessRequests, readRevisions } from "../../src/doors/law";

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
    const later = {
      revisions: [revision(ACT, "2027-01-12", "508AC0000000099", "CurrentEnforced"), ...answer.revisions],
    };
    expect(compareRevisions(ACT, later)).toMatchObject({
      state: "behind",
      unrecorded: [{ inForceFrom: "2027-01-12" }],
    });
    const sameDay = {
      revisions: [revision(ACT, "2026-09-18", "508AC0000000099", "PreviousEnforced"), ...answer.revisions],
    };
    expect(compareRevisions(ACT, sameDay)).toMatchObject({
      state: "behind",
      unrecorded: [{ amendedBy: "508AC0000000099" }],
    });
  });

  test("the Order as listed on 2026-09-22 is up to date", () => {
    const report = compareRevisions(ORDER, {
      revisions: [revision(ORDER, "2026-06-01", "508CO0000000173", "CurrentEnforced")],
    });
    expect([report.state, report.unrecorded, report.issues]).toEqual(["up-to-date", [], []]);
  });

  test.each([
    ["offline", "revisions-not-understood"],
    [null, "revisions-not-understood"],
    [{ revisions: {} }, "revisions-not-understood"],
    [{ revisions: [null] }, "revision-entry-not-understood"],
    [{ revisions: [{ law_revision_id: "x" }] }, "revision-entry-not-understood"],
    [
      { revisions: [{ ...revision(ACT, "2026-13-45", "508AC0000000038", "CurrentEnforced") }] },
      "revision-entry-not-understood",
    ],
    [{ revisions: [revision(ORDER, "2026-06-01", "508CO0000000173", "CurrentEnforced")] }, "revisions-of-another-law"],
  ])("%j is not understood", (given, code) => {
    const report = compareRevisions(ACT, given);
    expect(report.state).toBe("not-understood");
    expect([report.unrecorded, report.waiting]).toEqual([[], []]);
    expect(report.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test("revisions are read oldest first, with the day that the register states or else the one in the id", () => {
    const read = (entries: readonly object[]) => readRevisions({ revisions: entries });
    expect(
      read([
        revision(ACT, "2026-09-18", "508AC0000000038", "CurrentEnforced"),
        revision(ACT, "2022-08-01", "000000000000000", "Repeal"),
      ]),
    ).toEqual({
      ok: true,
      value: [
        { revisionId: `${ACT}_20220801_000000000000000`, inForceFrom: "2022-08-01", status: "repealed" },
        {
          revisionId: `${ACT}_20260918_508AC0000000038`,
          inForceFrom: "2026-09-18",
          amendedBy: "508AC0000000038",
          status: "current",
        },
      ],
    });
    const id = `${ACT}_20260918_508AC0000000038`;
    for (const [stated, inForceFrom] of [
      ["2026-10-01", "2026-10-01"],
      ["2026-13-01", "2026-09-18"],
      [undefined, "2026-09-18"],
    ])
      expect(
        read([{ law_revision_id: id, amendment_enforcement_date: stated, current_revision_status: "Unheard" }]),
      ).toMatchObject({
        value: [{ inForceFrom, status: "other" }],
      });
    const days = ["2025-04-01", "2024-05-01", "2025-04-01", "2023-04-01"];
    const sorted = read(days.map((day, at) => revision(ACT, day, `50${at}AC0000000001`, "PreviousEnforced")));
    expect(sorted.ok && sorted.value.map((one) => [one.inForceFrom, one.amendedBy])).toEqual([
      ["2023-04-01", "503AC0000000001"],
      ["2024-05-01", "501AC0000000001"],
      ["2025-04-01", "500AC0000000001"],
      ["2025-04-01", "502AC0000000001"],
    ]);
  });
  test.each([
    `x${ACT}_20260918_508AC0000000038`,
    `${ACT}_20260918_508AC0000000038x`,
    `${ACT}_20260918_508AC000000003`,
    `${ACT}-20260918-508AC0000000038`,
    `${ACT}_20260918_${"5".repeat(100_000)}`,
    52,
    undefined,
  ])("the id %s is not understood, whatever else is said", (law_revision_id) => {
    const entry = {
      law_revision_id,
      amendment_enforcement_date: "2026-09-18",
      current_revision_status: "CurrentEnforced",
    };
    expect(readRevisions({ revisions: [entry] })).toMatchObject({
      ok: false,
      issues: [{ code: "revision-entry-not-understood", path: ["revisions", 0] }],
    });
    expect(
      readRevisions({
        revisions: [{ ...entry, law_revision_id: `${ACT}_20260918_${ACT}`, current_revision_status: 1 }],
      }).ok,
    ).toBe(false);
  });
  test("an answer about another law names it, and the first of several is enough", () => {
    const mixed = {
      revisions: [
        revision(ACT, "2022-08-01", "000000000000000", "PreviousEnforced"),
        revision(ORDER, "2026-06-01", ACT, "CurrentEnforced"),
      ],
    };
    const report = compareRevisions(ACT, mixed);
    expect(report).toMatchObject({
      law: ACT,
      state: "not-understood",
      unrecorded: [],
      waiting: [],
      recorded: { inForceFrom: "2026-09-18" },
    });
    expect(report.issues[0]?.message.en).toContain(ORDER);
    expect(report).not.toHaveProperty("current");
  });
  test("what lies before the first state that is recorded is not asked for; its own day is", () => {
    const early = { revisions: [revision(ACT, "2022-06-17", "504AC0000000068", "PreviousEnforced")] };
    expect(compareRevisions(ACT, early)).toMatchObject({ state: "answer-older", unrecorded: [] });
    expect(
      compareRevisions(ORDER, { revisions: [revision(ORDER, "2022-12-24", ACT, "PreviousEnforced")] }),
    ).toMatchObject({
      state: "behind",
      unrecorded: [{ inForceFrom: "2022-12-24" }],
    });
    // A stage of commencement is recorded without an amending law, so whichever the register names is taken.
    expect(
      compareRevisions(ACT, { revisions: [revision(ACT, "2024-05-01", "504AC0000000099", "PreviousEnforced")] })
        .unrecorded,
    ).toEqual([]);
    expect(
      compareRevisions(ACT, { revisions: [revision(ACT, "2025-04-01", "000000000000000", "PreviousEnforced")] })
        .unrecorded,
    ).toEqual([]);
    expect(
      compareRevisions(ACT, { revisions: [revision(ACT, "2025-04-01", "504AC0000000099", "PreviousEnforced")] })
        .unrecorded,
    ).toHaveLength(1);
  });
  test("only revisions in force count: one that waits does not show that the record is behind, and alone shows nothing", () => {
    const waiting = revision(ACT, "2027-12-16", "508AC0000000038", "UnEnforced");
    expect(compareRevisions(ACT, { revisions: [waiting] })).toMatchObject({
      state: "behind",
      unrecorded: [],
      waiting: [{ status: "not-in-force" }],
    });
    expect(
      compareRevisions(ORDER, { revisions: [revision(ORDER, "2022-12-23", "000000000000000", "PreviousEnforced")] })
        .state,
    ).toBe("answer-older");
    // A stale copy of the Act's list shows the medical item waiting, and not the state of 2026-09-18 (Act No. 38 of 2026, Suppl. Art. 1).
    const stale = [...answer.revisions.filter((one) => !one.law_revision_id.includes("_20260918_")), waiting];
    expect(compareRevisions(ACT, { revisions: stale }).state).toBe("answer-older");
    expect(compareRevisions("599AC0000000001", { revisions: [] })).not.toHaveProperty("recorded");
  });
  test("revisions are read oldest first, whatever their order in the answer", () => {
    const read = readRevisions({
      revisions: [
        revision(ACT, "2023-11-01", "504AC0000000061", "PreviousEnforced"),
        revision(ACT, "2022-08-01", "000000000000000", "PreviousEnforced"),
        revision(ACT, "2023-11-01", "000000000000000", "PreviousEnforced"),
        revision(ACT, "2024-05-01", "000000000000000", "CurrentEnforced"),
      ],
    });
    expect(read.ok && read.value.map((one) => one.inForceFrom)).toEqual([
      "2022-08-01",
      "2023-11-01",
      "2023-11-01",
      "2024-05-01",
    ]);
    expect(read.ok && read.value[0]).toEqual({
      revisionId: `${ACT}_20220801_000000000000000`,
      inForceFrom: "2022-08-01",
      status: "previous",
    });
    expect(read.ok && read.value[1]?.amendedBy).toBe("504AC0000000061");
  });

  test("the day that is stated goes before the day in the id; a stated day that does not exist is not taken", () => {
    const at = (stated: unknown) => {
      const read = readRevisions({
        revisions: [
          { ...revision(ACT, "2026-09-18", "508AC0000000038", "CurrentEnforced"), amendment_enforcement_date: stated },
        ],
      });
      return read.ok && read.value[0]?.inForceFrom;
    };
    expect(at("2026-09-19")).toBe("2026-09-19");
    expect(at("2026-09-31")).toBe("2026-09-18");
    expect(at(undefined)).toBe("2026-09-18");
  });

  test("the register's words for the state of a revision", () => {
    const state = (status: string) => {
      const read = readRevisions({ revisions: [revision(ACT, "2026-09-18", "508AC0000000038", status)] });
      return read.ok && read.value[0]?.status;
    };
    expect(["CurrentEnforced", "PreviousEnforced", "UnEnforced", "Repeal", "SomethingNew"].map(state)).toEqual([
      "current",
      "previous",
      "not-in-force",
      "repealed",
      "other",
    ]);
  });

  test.each([
    [{ law_revision_id: `${ACT}_20260918_508AC0000000038` }],
    [{ law_revision_id: `${ACT}_20260918_508AC0000000038`, current_revision_status: 1 }],
    [{ law_revision_id: 1, current_revision_status: "CurrentEnforced" }],
    [{ law_revision_id: Object.create(null), current_revision_status: "CurrentEnforced" }],
    [{ law_revision_id: `${ACT}_20260918_508AC0000000038_and_more`, current_revision_status: "CurrentEnforced" }],
    [{ law_revision_id: `x${ACT}_20260918_508AC0000000038`, current_revision_status: "CurrentEnforced" }],
    [
      {
        law_revision_id: `${ACT}_20260918_508AC0000000038`.padEnd(80, " "),
        current_revision_status: "CurrentEnforced",
      },
    ],
    ["text"],
    [undefined],
  ])("the entry %j is not understood, and its place is told", (entry) => {
    const good = revision(ACT, "2026-09-18", "508AC0000000038", "CurrentEnforced");
    const read = readRevisions({ revisions: [good, entry] });
    expect(read.ok ? [] : read.issues.map((issue) => [issue.code, issue.path])).toEqual([
      ["revision-entry-not-understood", ["revisions", 1]],
    ]);
  });

  test("what was in force before the first recorded state is no news, what waits is none either", () => {
    const order = "504M60000802008";
    const known = revision(order, "2022-12-28", "000000000000000", "CurrentEnforced");
    expect(
      compareRevisions(order, {
        revisions: [known, revision(order, "2022-06-01", "000000000000000", "PreviousEnforced")],
      }).state,
    ).toBe("up-to-date");
    const report = compareRevisions(order, {
      revisions: [known, revision(order, "2027-04-01", "509M60000800001", "UnEnforced")],
    });
    expect([report.state, report.unrecorded, report.waiting.length, report.recorded?.inForceFrom]).toEqual([
      "up-to-date",
      [],
      1,
      "2022-12-28",
    ]);
    const news = compareRevisions(order, {
      revisions: [known, revision(order, "2027-04-01", "509M60000800001", "PreviousEnforced")],
    });
    expect([news.state, news.unrecorded.length, news.waiting]).toEqual(["behind", 1, []]);
  });

  test("a repealed law is behind: nothing of it is in force any more", () => {
    const order = "504M60000802008";
    expect(
      compareRevisions(order, { revisions: [revision(order, "2027-04-01", "509M60000800001", "Repeal")] }),
    ).toMatchObject({
      state: "behind",
      unrecorded: [],
    });
  });

  test("where the library knows no amending order, any of that day will do; where it knows one, only that", () => {
    // The enactment itself has no amending order.
    const unknown = "505M60000400003";
    const one = (law: string, day: string, by: string) =>
      compareRevisions(law, { revisions: [revision(law, day, by, "CurrentEnforced")] }).state;
    // It is recorded, and older than the newest state that is: a stale copy of the register says nothing of today.
    expect(one(unknown, "2023-01-19", "507M60000400099")).toBe("answer-older");
    expect(one(unknown, "2025-12-24", "507M60000400080")).toBe("up-to-date");
    expect(one(unknown, "2025-12-24", "507M60000400099")).toBe("behind");
    expect(one("504M60000800093", "2026-09-18", "508M60000800073")).toBe("up-to-date");
    expect(one("504M60000800093", "2026-09-18", "508M60000800074")).toBe("behind");
    expect(one("504M60000800093", "2026-09-18", "000000000000000")).toBe("up-to-date");
    // The text of 2026-09-18 was not had.
    expect(one("504M60000200075", "2026-09-18", "508M60000200067")).toBe("text-not-read");
  });

  test("on a day that the Act shares with one amending law, another amending law is news", () => {
    const on = (by: string) =>
      compareRevisions(ACT, { revisions: [revision(ACT, "2023-11-01", by, "PreviousEnforced"), ...answer.revisions] })
        .state;
    expect(on("504AC0000000061")).toBe("text-not-read");
    expect(on("000000000000000")).toBe("text-not-read");
    expect(on("505AC0000000099")).toBe("behind");
  });

  test("another law among the revisions is named", () => {
    const report = compareRevisions(ACT, {
      revisions: [revision(ORDER, "2026-06-01", "508CO0000000173", "CurrentEnforced")],
    });
    expect(report.issues.map((issue) => [issue.path, issue.message.en])).toEqual([
      [[], `The answer is about another law (${ORDER}).`],
    ]);
    expect([report.unrecorded, report.waiting, report.recorded?.inForceFrom]).toEqual([[], [], "2026-09-18"]);
    const unread = compareRevisions(ACT, "offline");
    expect([unread.unrecorded, unread.waiting, unread.recorded?.inForceFrom]).toEqual([[], [], "2026-09-18"]);
  });

  test("a law that the library does not record has no recorded state, and an amending law may end in noughts", () => {
    const stranger = "599AC0000000001";
    const report = compareRevisions(stranger, {
      revisions: [revision(stranger, "2026-06-01", "508AC0000000030", "CurrentEnforced")],
    });
    expect(report).not.toHaveProperty("recorded");
    expect(report.unrecorded).toEqual([
      {
        revisionId: `${stranger}_20260601_508AC0000000030`,
        inForceFrom: "2026-06-01",
        amendedBy: "508AC0000000030",
        status: "current",
      },
    ]);
    expect(compareRevisions(stranger, { revisions: [] })).not.toHaveProperty("current");
  });

  test("which law was answered for is named by its id alone", () => {
    const report = compareRevisions(ACT, {
      revisions: [revision(ORDER, "2026-06-01", "508CO0000000173", "CurrentEnforced")],
    });
    expect(report.issues).toMatchObject([{ path: [], message: { en: `The answer is about another law (${ORDER}).` } }]);
  });
  test("an amending law whose id begins or ends with zeros is one; only zeros are none", () => {
    const amending = (id: string) => {
      const read = readRevisions({ revisions: [revision(ACT, "2026-09-18", id, "CurrentEnforced")] });
      return read.ok && read.value[0]?.amendedBy;
    };
    expect(["508AC0000000010", "012AC0000000001", "000000000000000"].map(amending)).toEqual([
      "508AC0000000010",
      "012AC0000000001",
      undefined,
    ]);
  });
  test("a day with an earlier state of the same day still knows its amending law", () => {
    expect(
      compareRevisions(ACT, { revisions: [revision(ACT, "2023-11-01", "504AC0000000061", "PreviousEnforced")] })
        .unrecorded,
    ).toEqual([]);
    expect(
      compareRevisions(ACT, { revisions: [revision(ACT, "2023-11-01", "504AC0000000099", "PreviousEnforced")] })
        .unrecorded,
    ).toHaveLength(1);
    expect(
      compareRevisions(ACT, { revisions: [revision(ACT, "2023-11-01", "504AC0000000061", "PreviousEnforced")] }),
    ).not.toHaveProperty("current");
  });

  test("an empty list and an unknown law are not taken for up to date", () => {
    expect(compareRevisions(ACT, { revisions: [] }).state).toBe("behind");
    const stranger = "599AC0000000001";
    expect(
      compareRevisions(stranger, { revisions: [revision(stranger, "2026-06-01", ACT, "CurrentEnforced")] }).state,
    ).toBe("behind");
  });

  test("each law that is recorded is asked for", () => {
    expect(freshnessRequests()).toHaveLength(23);
    for (const { url, law } of freshnessRequests()) expect(url.endsWith(law)).toBe(true);
    expect(readRevisions(answer).ok).toBe(true);
  });
});
