import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/doors/finding";
import { holdsOn, partOf, table, undetermined } from "../../src/doors/finding";
import { citationAddress, instrument, instruments, instrumentVersionOn, instrumentVersions, knownGaps } from "../../src/doors/law";
import { actPromulgatedOn, noteDayBeforeTheAct } from "../../src/finding/day-before-the-act";
import { type DatedRow, dated } from "../../src/kernel/dated";
import { at } from "../../src/kernel/provision";
import { thrownCode } from "../thrown-code";

describe("a dated row", () => {
  test("holds from its first day up to the day before the one on which it ends", () => {
    const row = { from: "2024-02-02", until: "2025-12-24" } as const;
    expect(["2024-02-01", "2024-02-02", "2025-12-23", "2025-12-24"].map((on) => holdsOn(row, on as never))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(holdsOn({ from: "2024-02-02" }, "9999-12-31")).toBe(true);
    for (const junk of [undefined, null, 20240202, ["2024-03-01"]])
      expect(thrownCode(() => holdsOn(row, junk as never))).toBe("not-a-legal-date");
  });
  test("is frozen with everything in it, once and for all", () => {
    const row = table({ rows: [{ id: "a", of: { names: ["x"] } }], none: null });
    for (const part of [row, row.rows, row.rows[0], row.rows[0].of, row.rows[0].of.names]) expect(Object.isFrozen(part)).toBe(true);
    const test = (): true => true;
    expect(Object.isFrozen(table({ test }).test)).toBe(false);
    expect(table("text")).toBe("text");
    expect(table(null)).toBeNull();
  });
});

describe("rows by key", () => {
  const source = { grade: "text" } as const;
  const row = (id: string, keys: readonly string[], from: string, until?: string) =>
    ({ id, keys, from, ...(until && { until }), basis: at("act:1"), source }) as never as DatedRow & {
      id: string;
      keys: readonly string[];
    };
  test("give the row of the key that holds on the day, and none where none does", () => {
    let laidOut = 0;
    const { find, on } = dated(
      [row("old", ["a"], "2023-01-01", "2024-01-01"), row("b", ["b", "c"], "2023-01-01"), row("new", ["a"], "2024-01-01")],
      (one) => {
        laidOut += 1;
        return one.keys;
      },
    );
    expect(laidOut).toBe(3);
    expect([find("a", "2022-12-31"), find("a", "2023-12-31")?.id, find("a", "2024-01-01")?.id]).toEqual([undefined, "old", "new"]);
    expect([find("b", "2024-01-01")?.id, find("c", "2024-01-01")?.id]).toEqual(["b", "b"]);
    for (const stranger of ["d", "toString", undefined, null, {}]) expect(find(stranger, "2024-01-01")).toBeUndefined();
    expect(on("2023-06-01").map(({ id }) => id)).toEqual(["old", "b"]);
    expect(laidOut).toBe(3);
  });
});

describe("citations as data", () => {
  test("bear only the levels that they name, and are frozen", () => {
    expect(Object.keys(at("act:52"))).toEqual(["law", "article"]);
    expect(Object.keys(at("order:12:1:13"))).toEqual(["law", "article", "paragraph", "item"]);
    const deep = at("act:52:2:2:ハ");
    expect(deep).toStrictEqual({ law: "504AC0000000043", article: "52", paragraph: 2, item: "2", subitems: ["ハ"] });
    for (const part of [deep, deep.subitems, partOf(deep, "proviso")]) expect(Object.isFrozen(part)).toBe(true);
  });
  test("have an address without empty levels at its end", () => {
    expect(citationAddress({ law: at("act:1").law })).toBe("act");
    expect(citationAddress(at("act:52"))).toBe("act:52");
    expect(citationAddress(at("act:61::2"))).toBe("act:61::2");
    expect(citationAddress({ law: "505M60000400003", article: "3" })).toBe("505M60000400003:3");
    expect(citationAddress({ ...at("act:1"), supplementary: true })).toBe("act:suppl:1");
    expect(citationAddress({ ...at("act:1"), supplementary: "508AC0000000038" })).toBe("act:suppl-508AC0000000038:1");
  });
});

describe("instruments and their states", () => {
  test("the Act comes first, an unknown id has no instrument and no state", () => {
    expect(instruments()[0]?.id).toBe("504AC0000000043");
    expect(instrument("599AC0000000001")).toBeUndefined();
    for (const law of ["599AC0000000001", "constructor", "toString"]) expect(instrumentVersions(law)).toEqual([]);
    expect(instrumentVersionOn("599AC0000000001", "2026-01-01")).toBeUndefined();
  });
  test("a ministerial order: each state with its end, its amending order where known, and whether it was read", () => {
    expect(instrumentVersions("504M60000200075")).toStrictEqual([
      {
        law: "504M60000200075",
        inForceFrom: "2022-12-28",
        inForceUntil: "2026-09-18",
        textRead: true,
        changed: { ja: "制定", en: "New" },
      },
      {
        law: "504M60000200075",
        inForceFrom: "2026-09-18",
        amendedBy: "508M60000200067",
        promulgatedOn: "2026-09-18",
        lastCheckedOn: "2026-10-06",
        textRead: false,
        gaps: ["plan-ordinances-after-2026-09-18"],
        changed: { ja: "改正", en: "Amended" },
      },
    ]);
    expect(instrumentVersions("505M60000002078")).toEqual([
      {
        law: "505M60000002078",
        inForceFrom: "2024-05-01",
        gaps: ["ministerial-orders-states"],
        textRead: true,
        changed: { ja: "制定", en: "New" },
      },
    ]);
    expect(instrumentVersionOn("504M60000200075", "2022-12-27")).toBeUndefined();
  });
});

test("the known gaps come from every chapter", () => {
  const ids = knownGaps().map((gap) => gap.id);
  for (const id of ["act-38-2026-unlisted", "act-38-2026-art-7", "act-38-2026-art-52", "official-english-text"]) expect(ids).toContain(id);
});

describe("a day before the Act was promulgated", () => {
  const question = { question: { ja: "問", en: "question" }, basis: [at("act:1")] };
  const on = (day: string): Finding<string> => undetermined(question, day as never, "not-in-force");
  test("is an issue at the day", () => {
    expect(noteDayBeforeTheAct(on("2022-05-17")).issues).toMatchObject([{ code: "day-before-the-act", path: ["on"] }]);
    expect(noteDayBeforeTheAct(on(actPromulgatedOn))).not.toHaveProperty("issues");
    const already = noteDayBeforeTheAct(on("2022-05-17"));
    expect(noteDayBeforeTheAct(already)).toBe(already);
  });
});
