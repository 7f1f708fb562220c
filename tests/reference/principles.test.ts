import { describe, expect, it } from "vitest";
import { addDays } from "../../src/doors/calendar";
import { principles } from "../../src/doors/reference";
import { thrownCode } from "../thrown-code";

describe("principles", () => {
  it("Art. 5 and its neighbours are data, not tests", () => {
    const standards = principles("2025-07-01").filter((row) => row.kind === "necessity-standard");
    expect(standards.map((row) => [row.id, row.necessityStandard])).toEqual([
      ["regulatory-restraint", "reasonably-necessary"],
      ["important-land-restraint", "minimum-necessary"],
      ["cyber-restraint", "minimum-necessary"],
      ["foreign-exchange-restraint", "minimum-necessary"],
    ]);
  });
  it.each([
    ["request-for-cooperation", "3", 1, "prime-minister", "2022-08-01"],
    ["recommendation-to-organs", "3", 2, "prime-minister", "2022-08-01"],
    ["provision-of-information", "3", 3, "prime-minister", "2022-08-01"],
    ["duty-to-promote", "4", 1, "state", "2022-08-01"],
    ["duty-to-cooperate", "4", 2, "state", "2022-08-01"],
    ["duty-to-fund", "4", 3, "state", "2022-08-01"],
    ["regulatory-restraint", "5", undefined, "authorities", "2022-08-01"],
    ["delegation-to-local-offices", "87", 1, "authorities", "2022-08-01"],
    ["delegation-to-financial-services-agency", "87", 2, "prime-minister", "2022-08-01"],
    ["delegation-to-finance-bureaus", "87", 3, "authorities", "2022-08-01"],
    ["transitional-measures", "89", undefined, "authorities", "2022-08-01"],
    ["treaties", "90", undefined, "authorities", "2022-08-01"],
    ["delegation-to-orders", "91", undefined, "authorities", "2022-08-01"],
    ["important-land-restraint", "3", undefined, "prime-minister", "2022-09-20"],
    ["cyber-restraint", "2-2", undefined, "authorities", "2025-07-01"],
  ] as const)("%s stands in Art. %s(%s) and speaks to the %s since %s", (id, article, paragraph, addressee, from) => {
    const row = principles(from).find((one) => one.id === id);
    expect([row?.basis.article, row?.basis.paragraph, row?.addressee]).toEqual([article, paragraph, addressee]);
    expect(principles(addDays(from, -1)).map((one) => one.id)).not.toContain(id);
  });
  it("says of the three delegations of Art. 87 what the Order makes of them: nothing", () => {
    const delegations = principles("2024-05-01").filter((row) => row.kind === "delegation");
    expect(delegations.map((row) => row.basis.paragraph)).toEqual([1, 2, 3]);
    for (const row of delegations) expect(row.source.note?.en, row.id).toContain("Enforcement Order");
  });
  it("Chapters I and VI are not listed among the amended from 2026-09-18: inferred, as are the neighbouring laws since the register is complete", () => {
    // The Foreign Exchange Act was read in the text of 2026-06-05, and Act No. 30 of 2026 may have changed it since 2026-07-02.
    const fefa = "324AC0000000228";
    for (const row of principles("2026-08-27"))
      expect([row.id, row.source.grade, row.gaps]).toEqual(
        row.basis.law === fefa ? [row.id, "inferred", ["foreign-exchange-act-2026"]] : [row.id, "text", undefined],
      );
    const of = (on: "2026-06-04" | "2026-06-05") => principles(on).find((row) => row.basis.law === fefa);
    expect([of("2026-06-04")?.source.grade, of("2026-06-04")?.gaps]).toEqual([
      "inferred",
      ["neighbouring-acts-earlier-texts"],
    ]);
    expect([of("2026-06-05")?.source.grade, of("2026-06-05")?.gaps]).toEqual(["text", undefined]);
    for (const row of principles("2026-09-18")) {
      const ofTheAct = row.basis.law === "504AC0000000043";
      expect([row.id, row.source.grade, row.gaps]).toEqual([
        row.id,
        "inferred",
        [
          ...(ofTheAct ? ["act-38-2026-unlisted"] : []),
          ...(row.basis.law === fefa ? ["foreign-exchange-act-2026"] : []),
          "law-after-survey",
        ],
      ]);
    }
    expect(thrownCode(() => principles("2026-09-31" as never))).toBe("not-a-legal-date");
  });
  it("three powers of the Prime Minister, the second with a higher threshold", () => {
    expect(
      principles("2022-08-01")
        .filter((row) => row.kind === "prime-minister-power")
        .map((row) => row.threshold),
    ).toEqual(["necessary", "particularly-necessary", "necessary"]);
    expect(principles("2022-07-31").filter((row) => row.basis.law === "504AC0000000043")).toEqual([]);
  });
  it("the Administrative Procedure Act: two acts, then six", () => {
    const acts = (on: "2023-11-16" | "2023-11-17" | "2024-05-01") =>
      principles(on).find((row) => row.kind === "administrative-procedure")?.excludedActs?.length;
    expect([acts("2023-11-16"), acts("2023-11-17"), acts("2024-05-01")]).toEqual([undefined, 2, 6]);
  });
});
