import { describe, expect, test } from "vitest";
import { holdsOn, table } from "../../src/doors/finding";
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
    for (const part of [row, row.rows, row.rows[0], row.rows[0].of, row.rows[0].of.names])
      expect(Object.isFrozen(part)).toBe(true);
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
      [
        row("old", ["a"], "2023-01-01", "2024-01-01"),
        row("b", ["b", "c"], "2023-01-01"),
        row("new", ["a"], "2024-01-01"),
      ],
      (one) => {
        laidOut += 1;
        return one.keys;
      },
    );
    expect(laidOut).toBe(3);
    expect([find("a", "2022-12-31"), find("a", "2023-12-31")?.id, find("a", "2024-01-01")?.id]).toEqual([
      undefined,
      "old",
      "new",
    ]);
    expect([find("b", "2024-01-01")?.id, find("c", "2024-01-01")?.id]).toEqual(["b", "b"]);
    for (const stranger of ["d", "toString", undefined, null, {}]) expect(find(stranger, "2024-01-01")).toBeUndefined();
    expect(on("2023-06-01").map(({ id }) => id)).toEqual(["old", "b"]);
    expect(laidOut).toBe(3);
  });
});
