import { describe, expect, it } from "vitest";
import { ministerialOrderOf } from "../../src/doors/index";
import { underOrder } from "../../src/infrastructure/ministerial-orders";
import { at } from "../../src/kernel/provision";

describe("which order governs, Act Art. 86(2) and Art. 4(2) of the orders", () => {
  const on = "2026-06-01";
  it.each([
    ["generation", "meti"],
    ["credit-card", "meti"],
    ["railway", "mlit"],
    ["airport-operation", "mlit"],
    ["postal", "mic"],
    ["terrestrial-broadcasting", "mic"],
    ["banking", "fsa"],
    ["third-party-prepaid", "fsa"],
    ["electronic-claims-recording", "cao-moj"],
    ["deposit-insurance", "cao-mof"],
    ["book-entry-transfer", "cao-moj-mof"],
    ["labour-bank-federation", "cao-mhlw"],
    ["norinchukin", "cao-maff"],
    ["agricultural-savings-insurance", "cao-mof-maff"],
    ["medical", undefined],
    ["electricity-retail", undefined],
  ])("%s: %s", (business, order) => {
    expect(ministerialOrderOf(business, on)).toBe(order);
  });

  it("knows none for waterworks before 2024-04-01 and for port transport before 2025-04-01", () => {
    for (const business of ["water-supply", "bulk-water-supply"]) {
      expect([ministerialOrderOf(business, "2024-03-31"), ministerialOrderOf(business, "2024-04-01")]).toEqual([
        undefined,
        "mlit",
      ]);
    }
    expect([
      ministerialOrderOf("port-transport", "2025-03-31"),
      ministerialOrderOf("port-transport", "2025-04-01"),
    ]).toEqual([undefined, "mlit"]);
    expect(ministerialOrderOf("railway", "2024-03-31")).toBe("mlit");
  });

  it("counts MIC's articles one later from the eighth to the twenty-sixth only", () => {
    const numbers = (id: "mic" | "meti") =>
      [6, 7, 17, 25, 26].map((article) => underOrder(at(`meti:${article}`), id).article);
    expect(numbers("mic")).toEqual(["6", "8", "18", "26", "26"]);
    expect(numbers("meti")).toEqual(["6", "7", "17", "25", "26"]);
    expect(underOrder(at("meti:17::2:イ"), "cao-moj")).toEqual({
      law: "505M60000012002",
      article: "17",
      item: "2",
      subitems: ["イ"],
    });
  });
});
