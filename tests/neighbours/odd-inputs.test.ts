import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessDeemedExport,
  assessLandNotice,
  assessSpecialInfrastructureOperator,
  clearanceValidity,
  cyberIncidentReport,
  deemedExportCategories,
  foreignInvestmentTimeline,
  landLaterNoticeDue,
  landThresholds,
} from "../../src/doors/neighbours";
import {
  basicPolicies,
  externalMeasures,
  institutions2026,
  policySystems,
  principles,
} from "../../src/doors/reference";
import { thrownCode } from "../thrown-code";

describe("junk", () => {
  it("no function throws anything but that a day does not exist", () => {
    expect(() =>
      fc.assert(
        fc.property(fc.anything(), fc.anything(), (facts, on) => {
          for (const list of [
            policySystems,
            basicPolicies,
            principles,
            institutions2026,
            externalMeasures,
            deemedExportCategories,
            landThresholds,
          ]) {
            thrownCode(() => list(on as never));
          }
          for (const rule of [assessDeemedExport, assessLandNotice, assessSpecialInfrastructureOperator])
            rule(facts as never, on as never);
          for (const days of [clearanceValidity, cyberIncidentReport, foreignInvestmentTimeline]) days(facts as never);
          thrownCode(() => landLaterNoticeDue(facts as never));
        }),
      ),
    ).not.toThrow();
    const date = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(
        ([year, month, day]) =>
          `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
      );
    expect(() =>
      fc.assert(
        fc.property(date, date, (one, other) => {
          clearanceValidity({
            kind: "important-economic-security-information",
            notifiedOn: one,
            earlierNotifiedOn: other,
          } as never);
          cyberIncidentReport({ awareOn: one } as never);
          foreignInvestmentTimeline({ receivedOn: one, extended: true, recommendationReceivedOn: other } as never);
          landLaterNoticeDue(one as never);
        }),
      ),
    ).not.toThrow();
  });
});
