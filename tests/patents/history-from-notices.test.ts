import { describe, expect, test } from "vitest";
import { knownGaps } from "../../src/doors/law";
import {
  assessForeignFiling,
  assessForwarding,
  type CodedNotice,
  historyFromNotices,
  type PatentApplicationHistory,
  patentTimeline,
} from "../../src/doors/patents";

const codes = (notices: readonly CodedNotice[]) =>
  historyFromNotices(notices).issues.map(({ code, path }) => [code, path.join(".")]);

describe("a history from document codes", () => {
  test.each<[CodedNotice, PatentApplicationHistory]>([
    [{ code: "A1631", on: "2025-08-04" }, { translationFiledOn: "2025-08-04" }],
    [{ code: "A1761", on: "2025-08-04" }, { withdrawnOn: "2025-08-04" }],
    [{ code: "A1762", on: "2025-08-04" }, { abandonedOn: "2025-08-04" }],
    [{ code: "A1919", on: "2024-06-03" }, { nonForwardingRequestedOn: "2024-06-03" }],
    [
      { code: "A2541", on: "2024-08-20", receivedOn: "2024-08-22" },
      { forwardedNoticeOn: "2024-08-20", forwardedNoticeReceivedOn: "2024-08-22" },
    ],
    [
      { code: "A2542", on: "2024-07-01", receivedOn: "2024-07-03" },
      { nonForwardingNoticeOn: "2024-07-01", nonForwardingNoticeReceivedOn: "2024-07-03" },
    ],
    // Received: when it was dispatched is for the reader of the history to say.
    [{ code: "A2541", receivedOn: "2024-08-22" }, { forwardedNoticeReceivedOn: "2024-08-22" }],
    // Without a day it was given on a day that is not known.
    [{ code: "A2541" }, { forwardedNoticeOn: null }],
    [{ code: " ａ２５４１ ", on: "2024-08-20" }, { forwardedNoticeOn: "2024-08-20" }],
  ])("%j", (notice, history) => {
    expect(historyFromNotices([notice])).toEqual({
      history,
      unread: [],
      issues: [],
      grade: "secondary",
      gaps: ["patents-document-codes"],
    });
  });
  test("Act Art. 66(2): a request for review is a fact of forwarding, and no day", () => {
    const { history, reviewRequested } = historyFromNotices([{ code: "A1918", on: "2025-06-02" }]);
    expect([history, reviewRequested]).toEqual([{}, true]);
    const facts = { filedOn: "2025-06-02", ipc: ["A61K 9/00"], ...history, reviewRequested } as const;
    expect(assessForwarding(facts, "2025-06-02").answer).toBe("forward");
  });
  test("Act Art. 78(1): what the notices tell is asked as any history", () => {
    const { history } = historyFromNotices([
      { code: "A2542", on: "2024-07-01", receivedOn: "2024-07-03" },
      { code: "A1919", on: "2024-06-03" },
    ]);
    const application = { filedOn: "2024-06-03", ...history } as const;
    expect(patentTimeline(application).issues).toEqual([]);
    const answer = (on: "2024-07-02" | "2024-07-03") =>
      assessForeignFiling({ madeInJapan: true, public: false, ipc: ["F41H 11/02"], application }, on).answer;
    expect([answer("2024-07-02"), answer("2024-07-03")]).toEqual(["prohibited", "permitted"]);
  });
  test("a code that no source explains is listed and told, never guessed", () => {
    const notices = [{ code: "A131" }, { code: "A2541", on: "2024-08-20" }, { code: "A242623" }, { code: "A163" }];
    expect(historyFromNotices(notices as readonly CodedNotice[])).toMatchObject({
      history: { forwardedNoticeOn: "2024-08-20" },
      unread: [0, 2, 3],
    });
    expect(codes(notices as readonly CodedNotice[])).toEqual([
      ["document-code-not-known", "0.code"],
      ["document-code-not-known", "2.code"],
      ["document-code-not-known", "3.code"],
    ]);
  });
  test("the same notice twice is one; two days of it are none", () => {
    const notice = { code: "A2541", on: "2024-08-20" } as const;
    expect(historyFromNotices([notice, notice])).toMatchObject({ history: { forwardedNoticeOn: "2024-08-20" } });
    expect(historyFromNotices([{ code: "A2541" }, notice]).history).toEqual({ forwardedNoticeOn: "2024-08-20" });
    const differing = [notice, { ...notice, on: "2024-08-21" }, notice] as const;
    expect(historyFromNotices(differing).history).toEqual({ forwardedNoticeOn: null });
    expect(codes(differing)).toEqual([["notices-differ", "1.on"]]);
  });
  test.each<[unknown, [string, string][]]>([
    [undefined, [["wrong-type", ""]]],
    [{ code: "A2541" }, [["wrong-type", ""]]],
    [[null], [["missing", "0"]]],
    [["A2541"], [["wrong-type", "0"]]],
    [[{ code: 2541 }], [["wrong-type", "0.code"]]],
    [[{ code: "A2541", on: "2024-02-30" }], [["not-a-legal-date", "0.on"]]],
    [[{ code: "A2541", receivedOn: 20240820 }], [["wrong-type", "0.receivedOn"]]],
    [[{ code: "A2541", day: "2024-08-20" }], [["unknown-key", "0.day"]]],
    [[{ code: "A1919", on: "2024-06-03", receivedOn: "2024-06-04" }], [["receipt-of-a-filed-paper", "0.receivedOn"]]],
  ])("%j is told", (notices, expected) => {
    expect(codes(notices as readonly CodedNotice[])).toEqual(expected);
    for (const issue of historyFromNotices(notices as readonly CodedNotice[]).issues)
      expect(issue.basis?.article).toBe("66");
  });
  test("holes and 10,000 notices in linear time", () => {
    const holes = new Array(2) as CodedNotice[];
    expect(historyFromNotices(holes).unread).toEqual([0, 1]);
    const start = performance.now();
    const many = Array.from({ length: 10_000 }, () => ({ code: "A2541", on: "2024-08-20" }) as const);
    expect(historyFromNotices(many).history).toEqual({ forwardedNoticeOn: "2024-08-20" });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
  test("its gap is a known one", () => {
    expect(knownGaps().map(({ id }) => id)).toContain("patents-document-codes");
  });
});
