import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  dismissalRoutes,
  type ManagementMeasureId,
  managementMeasures,
  missingMeasures,
  patentStatistics,
  supervisionPowers,
} from "../../src/doors/patents";
import { ManagementMeasures } from "../../src/doors/schemas";
import { thrownCode } from "../thrown-code";

const day: LegalDate = "2025-05-01";

describe("measures of proper management, Cabinet Office Order No. 78 of 2023 Art. 10", () => {
  test("are 8 + 4 + 6 + 3, each at its own sub-item", () => {
    const rows = managementMeasures(day);
    const count = (group: string) => rows.filter((one) => one.group === group).length;
    expect([count("organisational"), count("personal"), count("physical"), count("technical")]).toEqual([8, 4, 6, 3]);
    expect(new Set(rows.map((one) => JSON.stringify(one.basis))).size).toBe(21);
    expect(new Set(rows.map((one) => one.id)).size).toBe(21);
    expect(rows.find((one) => one.id === "register")?.basis).toEqual({
      law: "505M60000002078",
      article: "10",
      item: "1",
      subitems: ["ハ"],
    });
    expect(rows.find((one) => one.id === "against-theft-and-loss")?.basis).toEqual({
      law: "505M60000002078",
      article: "10",
      item: "3",
      subitems: ["ヘ"],
    });
    expect(managementMeasures("2024-04-30")).toEqual([]);
  });

  const all = Object.fromEntries(managementMeasures(day).map((one) => [one.id, true])) as Record<
    ManagementMeasureId,
    boolean
  >;

  test("nothing is missing where all are taken", () => {
    expect(
      missingMeasures({ takenBy: "sharing-business", leakFound: true, computersConnected: true, measures: all }),
    ).toMatchObject({
      complete: true,
      missing: [],
      grade: "text",
    });
  });

  test("not taken and not known are told apart", () => {
    const missing = missingMeasures(
      { takenBy: "sharing-business", measures: { ...all, register: false, training: undefined } },
      day,
    ).missing;
    expect(missing.map((one) => [one.id, one.status])).toEqual([
      ["register", "not-taken"],
      ["training", "not-known"],
    ]);
  });

  test("the check of a sharer's rules is for the sharer, the network for connected computers, the report for a leak", () => {
    const ids = (facts: object) =>
      missingMeasures({ takenBy: "designated-applicant", measures: {}, ...facts }).missing.map((one) => one.id);
    expect(ids({})).not.toContain("rules-confirmed-by-applicant");
    expect(ids({ takenBy: "sharing-business" })).toContain("rules-confirmed-by-applicant");
    expect(ids({})).toContain("against-unauthorised-access");
    expect(ids({ computersConnected: false })).not.toContain("against-unauthorised-access");
    expect(ids({})).toContain("immediate-leak-report");
    expect(ids({ leakFound: false })).not.toContain("immediate-leak-report");
  });

  test("never throws on junk, and the schema names unknown measures", () => {
    expect(missingMeasures(undefined as never)).toMatchObject({ complete: "unknown", missing: { length: 21 } });
    expect(
      ManagementMeasures.safeParse({ takenBy: "designated-applicant", measures: { register: true } }).success,
    ).toBe(true);
    expect(ManagementMeasures.safeParse({ takenBy: "designated-applicant", measures: { fence: true } }).success).toBe(
      false,
    );
  });
});

describe("in detail", () => {
  const all = Object.fromEntries(managementMeasures(day).map((one) => [one.id, true])) as Record<
    ManagementMeasureId,
    boolean
  >;
  const notApplying = {
    "rules-confirmed-by-applicant": false,
    "immediate-leak-report": false,
    "against-unauthorised-access": false,
  };
  test("measures that do not apply are not missing, the others are", () => {
    const facts = { takenBy: "designated-applicant", leakFound: false, computersConnected: false } as const;
    expect(missingMeasures({ ...facts, measures: { ...all, ...notApplying } }).missing).toEqual([]);
    expect(missingMeasures({ ...facts, measures: {} }).missing).toHaveLength(18);
    expect(missingMeasures(facts as never).missing).toHaveLength(18);
    expect(
      missingMeasures({
        ...facts,
        takenBy: "sharing-business",
        leakFound: true,
        computersConnected: true,
        measures: { ...all, ...notApplying },
      }).missing.map(({ id }) => id),
    ).toEqual(Object.keys(notApplying));
    expect(missingMeasures({ ...facts, measures: {} }, "2024-04-30")).toMatchObject({
      complete: "unknown",
      missing: [],
    });
    expect(missingMeasures({ ...facts, measures: {} }, "2024-02-30" as LegalDate).issues).toMatchObject([
      { code: "not-a-legal-date" },
    ]);
  });
  test("Art. 10(ii)(iii): measures of a case that did not arise are not missing; where that is not known, neither is the lack", () => {
    const ids = [
      "check-before-adding",
      "approval-of-copies",
      "approval-of-taking-out",
      "irrecoverable-disposal",
    ] as const;
    const none = Object.fromEntries(ids.map((id) => [id, false]));
    const facts = {
      takenBy: "designated-applicant",
      leakFound: false,
      computersConnected: false,
      measures: { ...all, ...none },
    } as const;
    const arisen = { handlerAdded: true, copied: true, takenOut: true, disposedOf: true };
    const found = (more: object) => missingMeasures({ ...facts, ...more }, day);
    expect(found({ handlerAdded: false, copied: false, takenOut: false, disposedOf: false })).toMatchObject({
      complete: true,
      missing: [],
    });
    expect([found(arisen).complete, found(arisen).missing.map(({ id }) => id)]).toEqual([false, [...ids]]);
    expect(found(arisen).missing[0]).toMatchObject({ path: ["measures", "check-before-adding"], status: "not-taken" });
    expect([found({}).complete, new Set(found({}).missing.map(({ status }) => status))]).toEqual([
      "unknown",
      new Set(["not-known"]),
    ]);
  });
  test("nothing before 2024-05-01", () => {
    for (const rows of [supervisionPowers("2024-04-30"), dismissalRoutes("2024-04-30")]) expect(rows).toEqual([]);
  });
  test("figures of a period count from its last day on", () => {
    expect(patentStatistics("2025-03-31")).toHaveLength(1);
    for (const no of [undefined, "2026-02-30", "x", ["2026-01-01"]])
      expect(thrownCode(() => patentStatistics(no as never))).toBe("not-a-legal-date");
  });
  test("Art. 73(7), 74(3), 78(6): each dismissal gives the reasons and a written defence first", () => {
    expect(
      dismissalRoutes(day).map(
        ({ id, defence, basis }) =>
          `${id} ${defence.article}(${defence.paragraph}) ${basis.article}(${basis.paragraph})`,
      ),
    ).toEqual([
      "discontinued-review 69(2) 69(4)",
      "working 73(7) 73(8)",
      "disclosure 74(3) 74(3)",
      "foreign-filing 78(6) 78(7)",
      "foreign-filing-under-designation 78(6) 78(7)",
    ]);
  });
});
