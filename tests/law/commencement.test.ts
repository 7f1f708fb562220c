import { describe, expect, test } from "vitest";
import { addStatutoryPeriod, dayElapsed, type LegalDate } from "../../src/doors/calendar";
import { type Citation, commencementClauses, commencementOf, provisionStatus } from "../../src/doors/law";
import { at } from "../../src/kernel/provision";
import { thrownCode } from "../thrown-code";

/** Day of promulgation and first day in force; `undefined` where that day is not set. Suppl. Art. 1 of each Act. */
const golden: readonly (readonly [string, LegalDate, LegalDate | undefined])[] = [
  ["act:1", "2022-05-18", "2022-08-01"],
  ["act:2:2:4", "2022-05-18", "2022-08-01"],
  ["act:3", "2022-05-18", "2022-08-01"],
  ["act:48:9", "2022-05-18", "2022-08-01"],
  ["act:49", "2022-05-18", "2023-04-01"],
  ["act:49:2:6", "2022-05-18", "2023-04-01"],
  ["act:50", "2022-05-18", "2023-11-01"],
  ["act:50:1:1", "2022-05-18", "2023-11-01"],
  // Item (viii) was air transport until Act No. 28 of 2024 put general port transport in its place; since then there are fifteen.
  ["act:50:1:8", "2022-05-18", "2023-11-01"],
  ["act:50:1:15", "2024-05-17", "2025-04-01"],
  ["act:50:1:medical", "2026-06-17", "2027-12-16"],
  ["act:51", "2022-05-18", "2023-11-01"],
  ["act:52", "2022-05-18", "2023-11-17"],
  ["act:52:11", "2022-05-18", "2023-11-17"],
  ["act:53", "2022-05-18", "2023-11-17"],
  ["act:57", "2022-05-18", "2023-11-17"],
  ["act:58:4", "2022-05-18", "2023-11-01"],
  ["act:59", "2022-05-18", "2023-11-01"],
  ["act:60", "2022-05-18", "2022-08-01"],
  ["act:64:4", "2022-05-18", "2022-08-01"],
  ["act:65", "2022-05-18", "2023-04-01"],
  ["act:66", "2022-05-18", "2024-05-01"],
  ["act:85:2", "2022-05-18", "2024-05-01"],
  ["act:86:1:5", "2022-05-18", "2022-08-01"],
  ["act:86:2", "2022-05-18", "2023-11-01"],
  ["act:86:3", "2022-05-18", "2022-08-01"],
  ["act:87", "2022-05-18", "2022-08-01"],
  ["act:88", "2022-05-18", "2023-11-17"],
  ["act:91", "2022-05-18", "2022-08-01"],
  ["act:92", "2022-05-18", "2023-11-17"],
  ["act:92:1:5", "2022-05-18", "2023-11-17"],
  ["act:92:1:6", "2022-05-18", "2024-05-01"],
  ["act:92:2", "2022-05-18", "2024-05-01"],
  ["act:93", "2022-05-18", "2022-08-01"],
  ["act:94", "2022-05-18", "2024-05-01"],
  ["act:95", "2022-05-18", "2022-08-01"],
  ["act:95:1:1", "2022-05-18", "2022-08-01"],
  ["act:95:1:2", "2022-05-18", "2024-05-01"],
  ["act:95:2", "2022-05-18", "2024-05-01"],
  ["act:96", "2022-05-18", "2022-08-01"],
  ["act:96::4", "2022-05-18", "2022-08-01"],
  ["act:96::6", "2022-05-18", "2023-11-01"],
  ["act:96:1:7", "2022-05-18", "2023-11-17"],
  ["act:97", "2022-05-18", "2022-08-01"],
  ["act:99", "2022-05-18", "2022-08-01"],
  ["法別表", "2022-05-18", "2022-08-01"],
  ["act:suppl:1", "2022-05-18", "2022-05-18"],
  ["act:suppl:2", "2022-05-18", "2024-05-01"],
  ["act:suppl:3", "2022-05-18", "2022-08-01"],
  ["act:suppl:4", "2022-05-18", "2022-08-01"],
  ["act:30", "2022-05-18", "2022-08-01"],
  ["act:30:3", "2022-05-18", "2022-08-01"],
  ["act:30:5", "2026-03-31", "2026-04-01"],
  ...["3-2", "3-3", "3-4", "8-2", "9-2", "11-2", "85-2", "85-3"].map(
    (article) => [`act:${article}`, "2026-06-17", "2026-09-18"] as const,
  ),
  ["act:53:1", "2022-05-18", "2023-11-17"],
  ["法第五十三条第一項ただし書", "2026-06-17", "2026-09-18"],
  ["法附則（令和八年法律第三十八号）第三条", "2026-06-17", "2026-06-17"],
  ["令和八年法律第三十八号附則第二条", "2026-06-17", "2026-09-18"],
  ["令和八年法律第三十八号附則第七条第一項", "2026-06-17", "2026-06-17"],
  ["令和八年法律第三十八号附則第七条第二項", "2026-06-17", "2026-09-18"],
  ["order:1", "2022-12-23", "2022-12-23"],
  ["order:1::11", "2022-12-23", "2022-12-23"],
  ["order:1::12", "2024-02-02", "2024-02-02"],
  ["order:1::13", "2025-12-24", "2025-12-24"],
  ["order:1:1:16", "2025-12-24", "2025-12-24"],
  ["order:6:1", "2022-12-23", "2022-12-23"],
  ["order:6:2", "2024-02-16", "2024-03-15"],
  ["order:8", "2022-12-23", "2022-12-23"],
  ["order:8-2", "2025-02-19", "2025-02-19"],
  ["order:8-3", "2025-02-19", "2025-02-19"],
  ["order:9", "2023-08-09", "2023-11-01"],
  ["order:9::8", "2023-08-09", "2023-11-01"],
  ["order:9::15", "2025-03-14", "2025-04-01"],
  ["order:10", "2023-08-09", "2023-11-17"],
  ["order:11", "2023-08-09", "2023-11-17"],
  ["order:12:1:13", "2023-08-09", "2024-05-01"],
  ["order:16", "2023-08-09", "2024-05-01"],
  ["505M60000800062:2", "2023-08-09", "2023-11-01"],
  ["505M60000800062:9", "2023-11-16", "2023-11-17"],
  ["504M60000800093:9-2", "2026-09-17", "2026-09-18"],
  ["504M60000800093:10", "2022-12-28", "2022-12-28"],
  ["507M60000500001:9", "2025-12-26", "2025-12-26"],
  ["507M60000500001:12", "2026-09-18", "2026-09-18"],
  ["507M60000500001:10", "2025-12-26", "2025-12-26"],
  ["505M60000002078:13", "2023-12-18", "2024-05-01"],
];

const dayBefore = (day: LegalDate): LegalDate =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as LegalDate;

describe("provisionStatus, on the day and on the day before", () => {
  test.each(golden)("%s is enacted %s and in force %s", (provision, promulgatedOn, inForceFrom) => {
    expect(provisionStatus(provision, dayBefore(promulgatedOn))).toBe("not-enacted");
    expect(provisionStatus(provision, promulgatedOn)).toBe(
      inForceFrom === promulgatedOn ? "in-force" : "enacted-not-in-force",
    );
    if (inForceFrom === undefined) return expect(provisionStatus(provision, "2027-12-31")).toBe("enacted-not-in-force");
    if (inForceFrom !== promulgatedOn)
      expect(provisionStatus(provision, dayBefore(inForceFrom))).toBe("enacted-not-in-force");
    expect(provisionStatus(provision, inForceFrom)).toBe("in-force");
    expect(provisionStatus(provision, "2026-11-22")).toBe(
      inForceFrom > "2026-11-22" ? "enacted-not-in-force" : "in-force",
    );
  });

  test.each([
    "act:0",
    "act:100",
    "act:52:12",
    "act:52:2:5",
    "act:50:1:16",
    "act:50:2:medical",
    "act:51:medical",
    "act:8-3",
    "act:85-4",
    "order:17",
    "order:1::17",
    "505M60000400003:11",
    "特許法第三百条",
    "民法第一条",
    "法第五十条第一項ただし書",
    "法第五十二条第三項後段",
    "order:suppl:99",
    "act:suppl:12",
    "act:suppl:1::6",
    "act:3-2:9",
    "act:9-2:1",
    "act:85-3:1",
    "mic:8:99",
    "mic:suppl:3",
    "act-38-2026:suppl:3:3",
    "act:annex::1",
    "junk",
    "",
  ])("%s is not known", (provision) => {
    expect(provisionStatus(provision, "2026-11-22")).toBe("not-enacted");
  });

  test.each<[Citation, string]>([
    [{ law: "504AC0000000043", annex: true }, "in-force"],
    [{ law: "504AC0000000043", annex: 1 }, "not-enacted"],
    [{ law: "504CO0000000394", annex: true }, "not-enacted"],
    [{ law: "504AC0000000043" }, "in-force"],
    [{ law: "504CO0000000394" }, "in-force"],
    [{ law: "505M60000400003" }, "in-force"],
    [{ law: "334AC0000000121" }, "in-force"],
    [{ law: "999AC0000000001" }, "not-enacted"],
    [{ law: "constructor" }, "not-enacted"],
    [{ law: "constructor", article: "1" }, "not-enacted"],
    [{ law: "504CO0000000394", supplementary: true }, "in-force"],
    [{ law: "504CO0000000394", supplementary: true, paragraph: 1 }, "in-force"],
    [{ law: "504AC0000000043", supplementary: true }, "in-force"],
    [{ law: "504AC0000000043", supplementary: true, article: "12" }, "not-enacted"],
    [{ law: "504AC0000000043", supplementary: "506AC0000000028", paragraph: 1 }, "in-force"],
    [{ law: "504AC0000000043", supplementary: "999AC0000000001", article: "1" }, "not-enacted"],
    [{ law: "504AC0000000043", supplementary: "constructor", article: "1" }, "not-enacted"],
    [{ law: "508AC0000000038", supplementary: true }, "in-force"],
    [{ law: "508AC0000000038", article: "1" }, "not-enacted"],
    [at("act:50::medical"), "enacted-not-in-force"],
    [at("act:50:1:medical"), "enacted-not-in-force"],
    [at("act:50:2:medical"), "not-enacted"],
    [at("act:50:1:8-2"), "not-enacted"],
    [at("act:50:1:0"), "not-enacted"],
    [at("act:50:1:01"), "not-enacted"],
    [{ ...at("act:50:1"), item: "1 " }, "not-enacted"],
    [at("act:50:4"), "not-enacted"],
    [at("act:50:0"), "not-enacted"],
    [at("act:50::16"), "not-enacted"],
    [at("act:92::8"), "in-force"],
    [at("act:52:1:medical"), "not-enacted"],
    [at("mlit:9:2:1"), "in-force"],
    [at("act:53 proviso"), "in-force"],
    [at("act:53:1 main-clause"), "in-force"],
    [{ ...at("act:50:1:1"), part: "main-clause" }, "not-enacted"],
    [at("mic:suppl:2"), "in-force"],
    [at("act:50:1:14:チ"), "in-force"],
    [at("act:50:1:14:リ"), "not-enacted"],
    [at("patent-act:36"), "in-force"],
    [at("cyber-defence-act:11"), "enacted-not-in-force"],
    [{ law: "505M60000400041", article: "27" }, "in-force"],
    [{ law: "505M60000400041", article: "28" }, "not-enacted"],
    [{ law: 5 } as never, "not-enacted"],
    [{ law: "504AC0000000043", article: 5 } as never, "not-enacted"],
    [{ law: "504AC0000000043", article: "1", paragraph: "1" } as never, "not-enacted"],
    [{ law: "504AC0000000043", article: "50", item: 1 } as never, "not-enacted"],
    [{ law: "504AC0000000043", article: "1", part: 1 } as never, "not-enacted"],
    [null as never, "not-enacted"],
  ])("%j on 2026-11-22: %s", (provision, status) => {
    expect(provisionStatus(provision, "2026-11-22")).toBe(status);
  });

  test("a part without its paragraph is one of the first", () => {
    expect(provisionStatus(at("act:53 proviso"), "2026-09-17")).toBe("enacted-not-in-force");
    expect(provisionStatus(at("act:53 proviso"), "2026-09-18")).toBe("in-force");
    expect(provisionStatus(at("act:92::8"), "2024-04-30")).toBe("enacted-not-in-force");
  });

  test("the reviewed cases: by the numbers of the day", () => {
    for (const [provision, on, status] of [
      ["act:50:1:15", "2024-05-01", "not-enacted"],
      ["act:50:1:15", "2024-05-17", "enacted-not-in-force"],
      ["act:50:1:13:イ", "2025-03-31", "in-force"],
      ["act:50:1:13:イ", "2025-04-01", "not-enacted"],
      ["act:50:1:14:イ", "2025-04-01", "in-force"],
      ["act:30:5", "2024-05-01", "not-enacted"],
      ["act:86:2", "2022-08-01", "enacted-not-in-force"],
      ["mhlw-meti-plan:9", "2026-06-01", "in-force"],
      ["fsa:7::1", "2023-11-15", "not-enacted"],
      ["fsa:7::1", "2023-11-16", "enacted-not-in-force"],
      ["fsa:26", "2023-11-16", "enacted-not-in-force"],
      ["important-land-act:13", "2022-09-19", "enacted-not-in-force"],
      ["cyber-defence-act:11", "2027-11-22", "in-force"],
      ["143AC0000000054:8-2:4", "2026-03-31", "enacted-not-in-force"],
    ] as const)
      expect([provision, on, provisionStatus(provision, on)]).toEqual([provision, on, status]);
  });

  test("days of a whole law, of an article in parts, of one that was deleted", () => {
    expect(commencementOf({ law: "504AC0000000043" })).toEqual({
      promulgatedOn: "2022-05-18",
      inForceFrom: "2022-08-01",
    });
    expect(commencementOf({ law: "504CO0000000394" })).toEqual({
      promulgatedOn: "2022-12-23",
      inForceFrom: "2022-12-23",
    });
    expect(commencementOf({ law: "505M60000800062" })).toEqual({
      promulgatedOn: "2023-08-09",
      inForceFrom: "2023-11-01",
    });
    expect(commencementOf(at("mlit:26"))).toEqual({
      promulgatedOn: "2023-11-16",
      inForceFrom: "2023-11-17",
      until: "2024-04-01",
    });
    expect(commencementOf(at("act:92"))).toEqual({ promulgatedOn: "2022-05-18", inForceFrom: "2023-11-17" });
    expect(commencementOf(at("act:50:1"))).toEqual({ promulgatedOn: "2022-05-18", inForceFrom: "2023-11-01" });
    expect(commencementOf(at("act:50:1:medical"))).toEqual({
      promulgatedOn: "2026-06-17",
      inForceNoLaterThan: "2027-12-16",
    });
    expect(commencementOf({ law: "504AC0000000043", supplementary: true })).toEqual({
      promulgatedOn: "2022-05-18",
      inForceFrom: "2022-05-18",
    });
  });

  test("a deleted article: the inspection certificate of the MLIT order ended on 2024-03-31", () => {
    expect(provisionStatus(at("mlit:26"), "2024-03-31")).toBe("in-force");
    expect(provisionStatus(at("mlit:26"), "2024-04-01")).toBe("not-enacted");
  });

  test("citations, kanji and addresses agree", () => {
    for (const day of ["2022-05-17", "2022-05-18", "2023-11-16", "2023-11-17", "2030-01-01"] as const) {
      expect(provisionStatus(at("act:52:3"), day)).toBe(provisionStatus("法第五十二条第三項", day));
      expect(provisionStatus(at("order:12:1:13"), day)).toBe(provisionStatus("order:12:1:13", day));
    }
    expect(provisionStatus(at("act:52:3 proviso"), "2023-11-17")).toBe("in-force");
  });

  test("a day that does not exist is refused, a provision that is none is not enacted", () => {
    expect(thrownCode(() => provisionStatus("act:1", "2023-02-29"))).toBe("not-a-legal-date");
    expect(thrownCode(() => provisionStatus("act:1", "zzz" as LegalDate))).toBe("not-a-legal-date");
    expect(provisionStatus(undefined as unknown as string, "2024-01-01")).toBe("not-enacted");
    expect(commencementOf(at("act:200"))).toBeUndefined();
  });
});

describe("clauses of commencement", () => {
  test("outer limits and elapsed periods follow from the months, the day of promulgation counted", () => {
    for (const { promulgatedOn, months, outerLimit, by, inForceFrom } of commencementClauses()) {
      if (by === "cabinet-order")
        expect(addStatutoryPeriod(promulgatedOn, { months: months as number }, { firstDay: "included" })).toBe(
          outerLimit,
        );
      if (by === "period-elapsed")
        expect(dayElapsed(promulgatedOn, { months: months as number }, { firstDay: "included" })).toBe(inForceFrom);
      if (inForceFrom !== undefined && outerLimit !== undefined) expect(inForceFrom <= outerLimit).toBe(true);
    }
  });

  test("what the clauses of Act No. 38 of 2026 add and amend, as its Suppl. Art. 1 lists it", () => {
    const [main, first, second, third, fourth] = commencementClauses().filter(
      (clause) => clause.law === "508AC0000000038",
    );
    expect([first?.adds, first?.amends]).toEqual([[], []]);
    expect([second?.adds, second?.amends]).toEqual([[], ["53:1", "53:2", "53:3", "62:1", "63"]]);
    expect(third?.adds).toEqual(["3-2", "3-3", "3-4", "8-2", "9-2", "11-2", "53:1:proviso"]);
    expect(third?.amends).toEqual("2:2 6 7 9 10 30:1 44 48:1 49:2:2 52 60:2 61 62:3 62:6 64 86:1 95:1:1".split(" "));
    expect([fourth?.adds, fourth?.amends]).toEqual([["50:1:medical"], ["50:1"]]);
    // Item (iii) leaves 2(2)(ii) out and item (iv) the words struck from 50(1): both fall to the main clause.
    expect(main?.amends).toEqual(["1", "2:2:2", "50:1"]);
    for (const clause of [main, first, second, third, fourth]) expect(clause?.promulgatedOn).toBe("2026-06-17");
  });

  test("six clauses of 2022, five of Act No. 38 of 2026", () => {
    const of = (law: string) => commencementClauses().filter((clause) => clause.law === law);
    expect(of("504AC0000000043").map((clause) => clause.inForceFrom)).toEqual([
      "2022-08-01",
      "2022-08-01",
      "2023-04-01",
      "2023-11-01",
      "2023-11-17",
      "2024-05-01",
    ]);
    expect(of("508AC0000000038").map((clause) => [clause.inForceFrom, clause.outerLimit])).toEqual([
      ["2026-09-18", "2027-06-16"],
      ["2026-06-17", undefined],
      ["2026-07-17", undefined],
      ["2026-09-18", "2026-12-16"],
      [undefined, "2027-12-16"],
    ]);
  });
});

describe("Act No. 30 of 2026, Suppl. Art. 1: articles of the Foreign Exchange Act that moved on promulgation", () => {
  test("Art. 69-8 is there since 2026-06-05, and none stood under that number before", () => {
    expect(provisionStatus(at("foreign-exchange-act:69-8"), "2026-06-04")).toBe("not-enacted");
    expect(provisionStatus(at("foreign-exchange-act:69-8:1:2"), "2026-06-04")).toBe("not-enacted");
    expect(provisionStatus(at("foreign-exchange-act:69-8:1:2"), "2026-06-05")).toBe("in-force");
    expect(provisionStatus(at("foreign-exchange-act:69-8:1:6"), "2026-06-05")).toBe("not-enacted");
  });
});

describe("active cyber defence Act, Suppl. Art. 1(iii): secrecy of the commission before the rest", () => {
  test("Arts 59, 82 and 85 since 2026-04-01", () => {
    for (const article of ["59", "82", "85"]) {
      expect(provisionStatus(at(`cyber-defence-act:${article}` as "act:1"), "2026-03-31"), article).not.toBe(
        "in-force",
      );
      expect(provisionStatus(at(`cyber-defence-act:${article}` as "act:1"), "2026-04-01"), article).toBe("in-force");
    }
  });
});
