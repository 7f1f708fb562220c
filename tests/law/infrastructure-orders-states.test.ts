import { describe, expect, test } from "vitest";
import {
  compareRevisions,
  instrumentVersionOn,
  instrumentVersions,
  knownGaps,
  LAW_AS_OF,
  type LegalDate,
} from "../../src/doors/index";

/** Day of promulgation, day in force, amending order: the lists of the law register as seen on 2026-09-22, the enactment left out. */
const registered: Readonly<Record<string, readonly (readonly [LegalDate, LegalDate, string])[]>> = {
  "505M60000002061": [
    ["2023-11-16", "2023-11-17", "505M60000002073"],
    ["2026-05-22", "2026-06-01", "508M60000002051"],
    ["2026-07-14", "2026-09-18", "508M60000002061"],
  ],
  "505M60000400041": [
    ["2023-11-16", "2023-11-17", "505M60000400051"],
    ["2025-04-01", "2025-04-01", "507M60000400029"],
    ["2026-07-14", "2026-09-18", "508M60000400061"],
  ],
  "505M60000800062": [
    ["2023-11-16", "2023-11-17", "505M60000800088"],
    ["2024-03-29", "2024-04-01", "506M60000800026"],
    ["2024-04-01", "2024-04-01", "506M60000800051"],
    ["2024-12-27", "2025-04-01", "506M60000800109"],
    ["2025-03-14", "2025-04-01", "507M60000800014"],
    ["2025-06-13", "2025-06-13", "507M60000800066"],
    ["2026-07-15", "2026-09-18", "508M60000800067"],
  ],
  "505M60000008064": [
    ["2023-11-16", "2023-11-17", "505M60000008079"],
    ["2026-07-14", "2026-09-18", "508M60000008088"],
  ],
  "505M60000012002": [
    ["2023-11-16", "2023-11-17", "505M60000012003"],
    ["2026-07-14", "2026-09-18", "508M60000012002"],
  ],
  "505M60000042006": [
    ["2023-11-16", "2023-11-17", "505M60000042007"],
    ["2026-07-14", "2026-09-18", "508M60000042004"],
  ],
  "505M60000052001": [
    ["2023-11-16", "2023-11-17", "505M60000052002"],
    ["2026-07-14", "2026-09-18", "508M60000052003"],
  ],
  "505M60000102006": [
    ["2023-11-16", "2023-11-17", "505M60000102007"],
    ["2026-07-14", "2026-09-18", "508M60000102012"],
  ],
  "505M60000202004": [
    ["2023-11-16", "2023-11-17", "505M60000202005"],
    ["2026-06-30", "2026-07-01", "508M60000202008"],
    ["2026-07-14", "2026-09-18", "508M60000202010"],
  ],
  "505M60000242002": [
    ["2023-11-16", "2023-11-17", "505M60000242003"],
    ["2026-07-14", "2026-09-18", "508M60000242001"],
  ],
};
const orders = Object.keys(registered);

const answerOf = (law: string) => {
  const amended = registered[law] ?? [];
  const entry = (day: LegalDate, by: string, status: string) => ({
    law_revision_id: `${law}_${day.replaceAll("-", "")}_${by}`,
    amendment_enforcement_date: day,
    current_revision_status: status,
  });
  return {
    revisions: [
      entry("2023-11-01", "000000000000000", "PreviousEnforced"),
      ...amended.map(([, day, by], at) =>
        entry(day, by, at === amended.length - 1 ? "CurrentEnforced" : "PreviousEnforced"),
      ),
    ],
  };
};

describe("the states of the ten orders of Chapter III", () => {
  test.each(orders)("%s: every revision of the register, with its day of promulgation", (law) => {
    const states = instrumentVersions(law).flatMap(({ inForceFrom, amendedBy, promulgatedOn, earlierOfDay = [] }) =>
      [...earlierOfDay, { amendedBy, promulgatedOn }].map((one) => [one.promulgatedOn, inForceFrom, one.amendedBy]),
    );
    expect(states).toEqual([[undefined, "2023-11-01", undefined], ...(registered[law] ?? [])]);
  });

  test.each(orders)(
    "%s: amended on 2026-09-18 in wording that was not read, current when last seen on 2026-09-22",
    (law) => {
      expect(instrumentVersionOn(law, "2026-09-17")?.textRead).toBe(true);
      expect(instrumentVersionOn(law, "2026-11-30")).toMatchObject({
        inForceFrom: "2026-09-18",
        textRead: false,
        lastCheckedOn: "2026-09-22",
      });
      expect(LAW_AS_OF.newestState[law]).toBe("2026-09-18");
      expect(LAW_AS_OF.newestText[law]).toBe(instrumentVersionOn(law, "2026-09-17")?.inForceFrom);
      expect(compareRevisions(law, answerOf(law))).toMatchObject({ state: "text-not-read", unrecorded: [] });
    },
  );

  test("the Norinchukin order, Art. 1(i)(ii): its state of 2026-07-01 was read", () => {
    expect(instrumentVersionOn("505M60000202004", "2026-06-30")?.inForceFrom).toBe("2023-11-17");
    expect(instrumentVersionOn("505M60000202004", "2026-07-15")).toMatchObject({
      inForceFrom: "2026-07-01",
      inForceUntil: "2026-09-18",
      amendedBy: "508M60000202008",
      promulgatedOn: "2026-06-30",
      textRead: true,
    });
  });

  test("the MLIT order: of the two states of 2024-04-01 only the later one was read, of 2025-04-01 both", () => {
    const earlier = (on: LegalDate) =>
      instrumentVersionOn("505M60000800062", on)?.earlierOfDay?.map((one) => one.textRead);
    expect([earlier("2024-04-01"), earlier("2025-04-01"), earlier("2025-06-13")]).toEqual([[false], [true], undefined]);
  });

  test("one gap for all ten, which names each of them; none of the finance order alone, none of closed questions", () => {
    const gap = knownGaps().find((one) => one.id === "infrastructure-orders-2026-09-18");
    expect(gap?.from).toBe("2026-09-18");
    const touched = new Set(gap?.touches.map((one) => one.law));
    expect(orders.filter((one) => !touched.has(one))).toEqual([]);
    for (const part of ["All ten orders", "2026-07-14", "07-15"]) expect(gap?.text.en).toContain(part);
    for (const part of ["十の命令", "令和八年七月十四日", "同月十五日"]) expect(gap?.text.ja).toContain(part);
    const ids = knownGaps().map((one) => one.id);
    expect(ids).not.toContain("fsa-order-2026-09-18");
    expect(ids).not.toContain("amending-orders-promulgation");
  });

  test("a draft is no law: the one of 2027-01-12 is a gap, and no state of the finance order", () => {
    expect(knownGaps().find((one) => one.id === "fsa-draft-2027-01-12")).toMatchObject({ from: "2027-01-12" });
    expect(instrumentVersionOn("505M60000002061", "2027-01-12")?.inForceFrom).toBe("2026-09-18");
  });
});
