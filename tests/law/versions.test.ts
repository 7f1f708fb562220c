import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { actVersionOn, instrumentVersionOn, instrumentVersions, LAW_AS_OF, orderVersionOn } from "../../src/doors/law";
import { thrownCode } from "../thrown-code";

describe("versions", () => {
  test.each<[LegalDate, LegalDate | undefined, boolean | undefined, string | undefined]>([
    ["2022-05-17", undefined, undefined, undefined],
    ["2022-06-17", undefined, undefined, undefined],
    ["2022-07-31", undefined, undefined, undefined],
    ["2022-08-01", "2022-08-01", true, undefined],
    ["2022-11-14", "2022-11-14", true, "504AC0000000046"],
    ["2023-11-01", "2023-11-01", true, "504AC0000000061"],
    ["2025-03-31", "2024-05-01", true, undefined],
    ["2025-04-01", "2025-04-01", true, "506AC0000000028"],
    ["2026-04-01", "2026-04-01", true, "508AC0000000005"],
    ["2026-06-16", "2026-06-01", true, "507AC0000000066"],
    ["2026-06-17", "2026-06-17", false, "508AC0000000038"],
    ["2026-07-17", "2026-07-17", false, "508AC0000000038"],
    ["2026-08-12", "2026-08-12", false, "508AC0000000064"],
    ["2026-11-22", "2026-09-18", false, "508AC0000000038"],
  ])("the Act on %s", (on, from, read, by) => {
    expect([actVersionOn(on)?.inForceFrom, actVersionOn(on)?.textRead, actVersionOn(on)?.amendedBy]).toEqual([
      from,
      read,
      by,
    ]);
  });

  test.each<[LegalDate, LegalDate | undefined, string | undefined]>([
    ["2022-12-22", undefined, undefined],
    ["2022-12-23", "2022-12-23", undefined],
    ["2024-02-02", "2024-02-02", "506CO0000000025"],
    ["2024-04-30", "2024-03-15", "506CO0000000032"],
    ["2025-01-01", "2025-01-01", "506CO0000000346"],
    ["2025-02-19", "2025-02-19", "507CO0000000034"],
    ["2025-04-01", "2025-04-01", "507CO0000000054"],
    ["2025-12-24", "2025-12-24", "507CO0000000437"],
    ["2026-11-22", "2026-06-01", "508CO0000000173"],
  ])("the Order on %s", (on, from, by) => {
    expect([orderVersionOn(on)?.inForceFrom, orderVersionOn(on)?.amendedBy]).toEqual([from, by]);
    if (from !== undefined) expect(orderVersionOn(on)?.textRead).toBe(true);
  });

  test("two amendments of one day: the later one holds and the earlier is listed", () => {
    expect(actVersionOn("2025-04-01")?.earlierOfDay).toEqual([{ amendedBy: "505AC0000000024", textRead: true }]);
    expect(orderVersionOn("2025-04-01")?.earlierOfDay).toEqual([
      { amendedBy: "506CO0000000372", promulgatedOn: "2024-12-13", textRead: true },
    ]);
  });

  test("the newest text and the newest state", () => {
    expect(LAW_AS_OF.day).toBe("2026-11-22");
    expect([LAW_AS_OF.newestText.act, LAW_AS_OF.newestText.order]).toEqual(["2026-06-01", "2026-06-01"]);
    expect(LAW_AS_OF.newestText["505M60000100008"]).toBe("2023-01-19");
    expect(LAW_AS_OF.newestState["505M60000100008"]).toBe("2026-09-18");
    expect(instrumentVersionOn("504M60000200075", "2026-09-17")?.textRead).toBe(true);
    expect(instrumentVersionOn("504M60000200075", "2026-09-18")?.textRead).toBe(false);
    expect(instrumentVersions("334AC0000000121")).toEqual([]);
  });

  test("a day that does not exist is refused, not without version", () => {
    expect(thrownCode(() => actVersionOn("2024-02-30"))).toBe("not-a-legal-date");
    expect(thrownCode(() => orderVersionOn("junk" as LegalDate))).toBe("not-a-legal-date");
  });
});
