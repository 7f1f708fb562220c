import { expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { criteriaRows, infrastructureSectors } from "../../src/doors/infrastructure";
import { underEachNumber } from "../../src/infrastructure/renumbering";
import { at } from "../../src/kernel/provision";

test("mlit:2::3, mlit:2::4: ocean shipping stands under item (iii), and since 2024-04-01 under item (iv), its words the same", () => {
  const of = (on: LegalDate) => criteriaRows(on).filter((row) => row.business === "ocean-shipping");
  expect(of("2024-03-31").map((row) => row.basis)).toEqual([at("mlit:2::3:イ"), at("mlit:2::3:ロ")]);
  expect(of("2024-04-01").map((row) => row.basis)).toEqual([at("mlit:2::4:イ"), at("mlit:2::4:ロ")]);
  expect(of("2024-04-01").map((row) => row.measure)).toEqual(of("2024-03-31").map((row) => row.measure));
});

test("mlit:1::4 to mlit:1::6: the flight planning system moved twice, its components with it (mlit:12)", () => {
  const days: readonly LegalDate[] = ["2024-03-31", "2024-04-01", "2025-04-01"];
  const facility = (on: LegalDate) =>
    infrastructureSectors(on)
      .flatMap((sector) => sector.businesses)
      .find((business) => business.id === "air-transport")?.facilities[0];
  expect(days.map((on) => facility(on)?.basis)).toEqual([at("mlit:1::4"), at("mlit:1::5"), at("mlit:1::6")]);
  expect(days.map((on) => facility(on)?.components?.basis)).toEqual([
    at("mlit:12::4"),
    at("mlit:12::5"),
    at("mlit:12::6"),
  ]);
});

test("a row ends where the next number begins, and the last where the row ends", () => {
  const row = { from: "2023-11-01", until: "2025-06-13", basis: at("mlit:2::2"), source: { grade: "text" } } as const;
  const rows = underEachNumber({ ...row, renumbered: [{ from: "2024-04-01", basis: at("mlit:2::3") }] });
  expect(rows).toEqual([
    { ...row, until: "2024-04-01" },
    { ...row, from: "2024-04-01", basis: at("mlit:2::3") },
  ]);
  expect(underEachNumber(row)).toEqual([row]);
});
