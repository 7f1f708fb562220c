import { describe, expect, it } from "vitest";
import { addDays, type LegalDate } from "../../src/doors/calendar";
import { holdsOn } from "../../src/doors/finding";
import { knownGaps } from "../../src/doors/law";
import { conducts, penaltiesFor } from "../../src/doors/penalties";
import type { PenaltyProvision } from "../../src/penalties/penalty";
import { conductsWithoutPenalty, imprisonmentWordRows, penaltyRows } from "../../src/penalties/tables/penalties";

const days: LegalDate[] = [];
for (let day: LegalDate = "2022-05-01"; day < "2027-12-31"; day = addDays(day, 1)) days.push(day);

describe("the table of penalties over every day from 2022 to 2027", () => {
  it("has no gap and no overlap: each punished conduct has one provision from its first day on", () => {
    for (const { id } of conducts()) {
      const first = days.find((day) => penaltiesFor(id, day).length > 0);
      if (first === undefined) continue;
      for (const day of days) expect(penaltiesFor(id, day).length, `${id} on ${day}`).toBe(day < first ? 0 : 1);
    }
  });
  it("has one word for imprisonment on every day since 2022-08-01", () => {
    for (const day of days)
      expect(imprisonmentWordRows.filter((row) => holdsOn(row, day)).length).toBe(day < "2022-08-01" ? 0 : 1);
  });
  it("names conducts that exist, in the order of the articles, with from before until", () => {
    const ids = new Set<string>(conducts().map((one) => one.id));
    const articles = penaltyRows.map((row) => Number(row.basis.article));
    expect(articles).toEqual([...articles].sort((a, b) => a - b));
    for (const row of penaltyRows as readonly PenaltyProvision[]) {
      for (const id of row.conducts) expect(ids.has(id), id).toBe(true);
      expect(row.until === undefined || row.from < row.until).toBe(true);
    }
  });
  it("names every conduct either in a penal provision or among those that Arts 92 to 99 punish nowhere", () => {
    const punished = penaltyRows.flatMap((row) => row.conducts as readonly string[]);
    expect(conductsWithoutPenalty.filter((id) => punished.includes(id))).toEqual([]);
    expect([...new Set([...punished, ...conductsWithoutPenalty])].sort()).toEqual(
      conducts()
        .map((one) => one.id)
        .sort(),
    );
  });
  it("names gaps that are listed", () => {
    const gaps = new Set(knownGaps().map((gap) => gap.id));
    for (const { id } of conducts())
      for (const penalty of penaltiesFor(id, "2026-11-22"))
        for (const gap of penalty.gaps ?? []) expect(gaps.has(gap)).toBe(true);
  });
  it("goes no further than the law: fines and terms only as Chapter VII has them", () => {
    for (const row of penaltyRows) {
      if (row.kind === "administrative") expect("imprisonmentMonths" in row).toBe(false);
      expect([200_000, 300_000, 500_000, 1_000_000]).toContain(row.fineYen);
    }
  });
});
