import { describe, expect, test } from "vitest";
import { addDays } from "../../src/doors/calendar";
import type { LegalDate } from "../../src/kernel/legal-date";
import type { Provision } from "../../src/kernel/provision";
import { wordingOn } from "../../src/kernel/wordings";

/**
 * Which provisions the main clause of Act No. 38 of 2026 changes, and from which day: typed from its Suppl. Art. 1(ii)
 * and (iii), provision by provision, and not from the register. 令和八年法律第三十八号附則第一条第二号及び第三号.
 */
const listed: Readonly<Record<string, readonly Provision[]>> = {
  // (ii) a month after the day of promulgation, counted with that day
  "2026-07-17": ["act:53:1", "act:53:2", "act:53:3", "act:62:1", "act:63"],
  // (iii) a day set by Cabinet Order: amended, or added after Arts. 3, 8, 9 and 11
  "2026-09-18": [
    ...(["act:2:2", "act:3-2", "act:3-3", "act:3-4", "act:6", "act:7", "act:8-2", "act:9", "act:9-2"] as const),
    ...(["act:10", "act:11-2", "act:30:1", "act:44", "act:48:1", "act:49:2:2", "act:52", "act:53:1"] as const),
    ...(["act:60:2", "act:61", "act:62:3", "act:62:6", "act:64", "act:86:1", "act:95:1:1"] as const),
  ],
};

/** Neighbours of those: provisions of the Act that the list does not name for either day. */
const notListed: readonly Provision[] = [
  ...(["act:3", "act:4", "act:5", "act:8", "act:11", "act:12", "act:30:2", "act:43", "act:45", "act:48:2"] as const),
  ...(["act:49:2:1", "act:51", "act:54", "act:55", "act:60:1", "act:62:2", "act:65", "act:66", "act:78"] as const),
  ...(["act:86:2", "act:87", "act:95:1:2"] as const),
];

describe("Act No. 38 of 2026, Suppl. Art. 1: what changes, by day", () => {
  for (const [on, provisions] of Object.entries(listed)) {
    test.each(provisions)(`%s from ${on}, and not the day before`, (provision) => {
      const row = wordingOn(provision, on as LegalDate);
      expect(row?.from).toBe(on);
      expect(["C", "D", "E"]).toContain(row?.case);
      expect(wordingOn(provision, addDays(on as LegalDate, -1))?.from).not.toBe(on);
    });
  }
  test.each(notListed)("%s is not named: its instrument was amended, and it was not", (provision) => {
    for (const on of ["2026-07-16", "2026-07-17"] as const) expect(wordingOn(provision, on)).toBeUndefined();
    expect(wordingOn(provision, "2026-09-18")).toMatchObject({ case: "B", from: "2026-09-18" });
  });
  test("(ii) does not name the other paragraphs of Art. 62, nor Art. 52, before 2026-09-18", () => {
    for (const provision of ["act:62:3", "act:62:6", "act:52:1", "act:64"] as const)
      expect(wordingOn(provision, "2026-08-27"), provision).toBeUndefined();
  });
});
