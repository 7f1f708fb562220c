import { describe, expect, it } from "vitest";
import type { ConductId } from "../../src/doors/penalties";
import { conducts, isConductId, penaltiesFor, penaltyProvisions } from "../../src/doors/penalties";
import { thrownCode } from "../thrown-code";

/** Chapter VII as in force on 2026-06-01, item by item: months, yen, together, attempt, abroad, corporation, since. */
const chapter: readonly (readonly [
  string,
  ConductId,
  number | undefined,
  number,
  boolean,
  boolean,
  boolean,
  boolean,
  string,
])[] = [
  ["92(1)(1)", "introduction-without-notification", 24, 1_000_000, true, false, false, true, "2023-11-17"],
  ["92(1)(1)", "change-without-notification", 24, 1_000_000, true, false, false, true, "2023-11-17"],
  ["92(1)(2)", "introduction-in-standstill", 24, 1_000_000, true, false, false, true, "2023-11-17"],
  ["92(1)(2)", "change-in-standstill", 24, 1_000_000, true, false, false, true, "2023-11-17"],
  ["92(1)(3)", "act-against-accepted-recommendation", 24, 1_000_000, true, false, false, true, "2023-11-17"],
  ["92(1)(4)", "infrastructure-order-breach", 24, 1_000_000, true, false, false, true, "2023-11-17"],
  ["92(1)(4)", "improvement-order-breach", 24, 1_000_000, true, false, false, true, "2024-05-01"],
  ["92(1)(5)", "emergency-notification-missing", 24, 1_000_000, true, false, false, true, "2023-11-17"],
  ["92(1)(5)", "emergency-change-notification-missing", 24, 1_000_000, true, false, false, true, "2023-11-17"],
  ["92(1)(6)", "working-designated-invention", 24, 1_000_000, true, true, true, true, "2024-05-01"],
  ["92(1)(6)", "working-against-permission-condition", 24, 1_000_000, true, true, true, true, "2024-05-01"],
  ["92(1)(7)", "fraudulent-permission", 24, 1_000_000, true, false, false, true, "2024-05-01"],
  ["92(1)(7)", "fraudulent-approval", 24, 1_000_000, true, false, false, true, "2024-05-01"],
  ["92(1)(8)", "disclosing-designated-invention", 24, 1_000_000, true, true, true, true, "2024-05-01"],
  ["93", "leak-of-survey-secret", 24, 1_000_000, false, false, false, false, "2022-08-01"],
  ["94(1)", "foreign-filing", 12, 500_000, true, false, true, true, "2024-05-01"],
  ["95(1)(1)", "leak-by-support-corporation", 12, 500_000, false, false, false, false, "2022-08-01"],
  ["95(1)(1)", "leak-by-technology-council", 12, 500_000, false, false, false, false, "2022-08-01"],
  ["95(1)(1)", "leak-by-research-institution", 12, 500_000, false, false, false, false, "2022-08-01"],
  ["95(1)(2)", "leak-of-reviewed-invention", 12, 500_000, false, false, true, false, "2024-05-01"],
  ["96(1)", "financial-institution-books-missing", undefined, 300_000, false, false, false, true, "2022-08-01"],
  ["96(1)", "support-corporation-books-missing", undefined, 300_000, false, false, false, true, "2022-08-01"],
  ["96(2)", "suspension-without-notification", undefined, 300_000, false, false, false, true, "2022-08-01"],
  ["96(3)", "suspension-without-permission", undefined, 300_000, false, false, false, true, "2022-08-01"],
  ["96(4)", "certified-operator-report-missing", undefined, 300_000, false, false, false, true, "2022-08-01"],
  ["96(4)", "infrastructure-report-missing", undefined, 300_000, false, false, false, true, "2023-11-01"],
  ["96(5)", "financial-institution-inspection-obstructed", undefined, 300_000, false, false, false, true, "2022-08-01"],
  ["96(5)", "support-corporation-inspection-obstructed", undefined, 300_000, false, false, false, true, "2022-08-01"],
  ["96(5)", "facility-manager-inspection-obstructed", undefined, 300_000, false, false, false, true, "2022-08-01"],
  ["96(5)", "infrastructure-inspection-obstructed", undefined, 300_000, false, false, false, true, "2023-11-01"],
  ["96(5)", "patent-inspection-obstructed", undefined, 300_000, false, false, false, true, "2024-05-01"],
  ["96(6)", "name-change-without-notification", undefined, 300_000, false, false, false, true, "2023-11-01"],
  ["96(7)", "change-report-missing", undefined, 300_000, false, false, false, true, "2023-11-17"],
];

const provision = (basis: { article?: string; paragraph?: number; item?: string }) =>
  [
    basis.article,
    basis.paragraph === undefined ? "" : `(${basis.paragraph})`,
    basis.item === undefined ? "" : `(${basis.item})`,
  ].join("");

describe("Act, Arts 92 to 97: criminal penalties", () => {
  it.each(chapter)("%s punishes %s", (item, conduct, months, yen, together, attempt, abroad, corporation, since) => {
    const found = penaltiesFor(conduct, "2026-06-01");
    expect(found).toHaveLength(1);
    const [penalty] = found;
    expect(provision(penalty?.basis ?? {})).toBe(item);
    expect(penalty).toMatchObject({
      article: item.slice(0, 2),
      fineYen: yen,
      cumulative: together,
      attemptPunished: attempt,
      crimesAbroad: abroad,
      corporateFine: corporation,
      kind: "criminal",
      word: "拘禁刑",
      from: since,
      source: { grade: "text" },
    });
    expect(penalty?.imprisonmentMonths).toBe(months);
    expect(penaltiesFor(conduct, since as `${number}-${number}-${number}`)).toHaveLength(1);
  });

  it.each(chapter)("%s: %s is not yet punished on the day before its stage", (_item, conduct, ...rest) => {
    const dayBefore = {
      "2022-08-01": "2022-07-31",
      "2023-11-01": "2023-10-31",
      "2023-11-17": "2023-11-16",
      "2024-05-01": "2024-04-30",
    } as const;
    expect(penaltiesFor(conduct, dayBefore[rest[6] as keyof typeof dayBefore])).toEqual([]);
  });

  it("Act No. 68 of 2022 Art. 441(1): what was done before 2025-06-01 stays punished as before, and nothing is left open of it", () => {
    const [before] = penaltiesFor("introduction-without-notification", "2025-05-31");
    expect(before).toMatchObject({ word: "懲役", imprisonmentMonths: 24, source: { grade: "text" } });
    expect(before).not.toHaveProperty("gaps");
  });
  it("changes its word for imprisonment on 2025-06-01, by Act No. 68 of 2022", () => {
    expect(penaltiesFor("introduction-without-notification", "2025-05-31")[0]?.word).toBe("懲役");
    expect(penaltiesFor("introduction-without-notification", "2025-06-01")[0]?.word).toBe("拘禁刑");
    expect(penaltiesFor("introduction-without-notification", "2025-05-31")[0]?.text.ja).toBe(
      "2年以下の懲役若しくは100万円以下の罰金、又はこれらの併科",
    );
    expect(penaltiesFor("leak-of-survey-secret", "2025-06-01")[0]?.text.ja).toBe(
      "2年以下の拘禁刑又は100万円以下の罰金",
    );
    expect(penaltiesFor("leak-of-survey-secret", "2025-06-01")[0]?.text.en).toBe(
      "imprisonment of up to 24 months or a fine of up to 1,000,000 yen",
    );
    expect(penaltiesFor("foreign-filing", "2025-06-01")[0]?.text.en).toBe(
      "imprisonment of up to 12 months, a fine of up to 500,000 yen, or both",
    );
    expect(penaltiesFor("change-report-missing", "2025-06-01")[0]?.text).toEqual({
      ja: "30万円以下の罰金",
      en: "a fine of up to 300,000 yen",
    });
    expect(penaltiesFor("support-agency-fund-misinvested", "2025-06-01")[0]?.text).toEqual({
      ja: "20万円以下の過料",
      en: "an administrative fine of up to 200,000 yen",
    });
  });
});

describe("Act, Arts 98 and 99: administrative fines", () => {
  it.each([
    ["98(1)", "finance-corporation-policy-without-approval", 1_000_000],
    ["98(2)", "finance-corporation-agreement-without-approval", 1_000_000],
    ["99", "support-corporation-fund-misinvested", 200_000],
    ["99", "support-agency-fund-misinvested", 200_000],
  ] as const)("%s: %s", (item, conduct, yen) => {
    const found = penaltiesFor(conduct, "2022-08-01");
    expect(found).toHaveLength(1);
    expect(provision(found[0]?.basis ?? {})).toBe(item);
    expect(found[0]).toMatchObject({ kind: "administrative", fineYen: yen, corporateFine: false, cumulative: false });
    expect(found[0]).not.toHaveProperty("imprisonmentMonths");
    expect(found[0]?.text.ja).toBe(`${yen / 10_000}万円以下の過料`);
  });
});

describe("Act No. 38 of 2026", () => {
  it("Art. 95(1)(i) was amended on 2026-09-18 and not read: the row stays, inferred, with its gap", () => {
    expect(penaltiesFor("leak-by-technology-council", "2026-08-27")[0]).toMatchObject({ source: { grade: "text" } });
    const [after] = penaltiesFor("leak-by-technology-council", "2026-09-18");
    expect(after).toMatchObject({
      fineYen: 500_000,
      source: { grade: "inferred" },
      gaps: ["act-38-2026-art-95-1-1", "law-after-survey"],
    });
    // The leak of an institution of Art. 64(4) stands or falls with that article, which was recast; those of 37 and 62(7) stand.
    expect(penaltiesFor("leak-by-support-corporation", "2026-09-18")[0]?.gaps).toEqual([
      "act-38-2026-art-95-1-1",
      "law-after-survey",
    ]);
    expect(penaltiesFor("leak-by-research-institution", "2026-09-18")[0]).toMatchObject({
      source: { grade: "inferred" },
      gaps: ["act-38-2026-art-95-1-1", "law-after-survey", "act-38-2026-technology"],
    });
    expect(penaltiesFor("leak-by-research-institution", "2026-08-27")[0]).not.toHaveProperty("gaps");
    // `from` is the first day on which the provision was in force for the conduct: Suppl. Art. 1(i).
    expect(after?.from).toBe("2022-08-01");
  });
  it("the others are not listed among those amended: inferred", () => {
    expect(penaltiesFor("foreign-filing", "2026-09-18")[0]).toMatchObject({
      imprisonmentMonths: 12,
      source: { grade: "inferred" },
      gaps: ["act-38-2026-unlisted", "law-after-survey"],
    });
  });
});

describe("who is punished, and what goes first", () => {
  const one = (conduct: ConductId) => penaltiesFor(conduct, "2026-06-01")[0];
  it.each([
    ["infrastructure-order-breach", "one-who-did-it"],
    ["foreign-filing", "one-who-did-it"],
    ["name-change-without-notification", "one-who-did-it"],
    ["leak-of-survey-secret", "one-who-learned-the-secret"],
    ["leak-by-support-corporation", "one-bound-to-secrecy"],
    ["leak-of-reviewed-invention", "one-bound-to-secrecy"],
    ["finance-corporation-policy-without-approval", "director-of-the-finance-corporation"],
    ["finance-corporation-agreement-without-approval", "director-of-the-finance-corporation"],
    ["support-corporation-fund-misinvested", "officer-of-the-support-body"],
    ["support-agency-fund-misinvested", "officer-of-the-support-body"],
  ] as const)("%s: %s", (conduct, offender) => {
    expect(one(conduct)?.offender).toBe(offender);
  });
  it("Art. 94(1) leaves a filing that discloses the designated invention to Art. 92(1)(viii)", () => {
    expect(one("foreign-filing")?.unless?.map(provision)).toEqual(["92(1)(8)"]);
  });
  it("Art. 95(1)(ii) leaves to Art. 92(1)(vi) and (viii) what they punish", () => {
    expect(one("leak-of-reviewed-invention")?.unless?.map(provision)).toEqual(["92(1)(6)", "92(1)(8)"]);
  });
  it("no other provision gives way", () => {
    const giving = conducts().filter((row) => one(row.id)?.unless !== undefined);
    expect(giving.map((row) => row.id)).toEqual(["foreign-filing", "leak-of-reviewed-invention"]);
  });
  it.each([
    ["disclosing-designated-invention", ["92(2)", "92(3)", "97"]],
    ["working-designated-invention", ["92(2)", "92(3)", "97"]],
    ["fraudulent-permission", ["97"]],
    ["leak-of-survey-secret", []],
    ["foreign-filing", ["94(2)", "97"]],
    ["leak-by-technology-council", []],
    ["leak-of-reviewed-invention", ["95(2)"]],
    ["change-report-missing", ["97"]],
    ["support-agency-fund-misinvested", []],
  ] as const)("%s is carried further by %j", (conduct, provisions) => {
    expect(one(conduct)?.extendedBy.map(provision)).toEqual(provisions);
  });
});

describe("conducts without a penal provision", () => {
  it.each([
    "disclosure-during-review",
    "annual-report-missing",
    "survey-unanswered",
    "tariff-inquiry-unanswered",
    "certified-plan-not-followed",
    "recommendation-unanswered",
    "recommendation-refused",
    "council-request-declined",
    "management-measures-missing",
    "application-withdrawn-under-designation",
    "hindrance-report-missing",
    "facility-manager-duty-missed",
    "council-outcome-not-carried-out",
  ] as const)("%s", (conduct) => {
    expect(isConductId(conduct)).toBe(true);
    for (const on of ["2022-08-01", "2024-05-01", "2026-11-22"] as const) expect(penaltiesFor(conduct, on)).toEqual([]);
  });
});

describe("orders and instructions whose breach is not punished: Art. 92(1)(iv) names only Arts 52(10) and 83(2)(3)", () => {
  it.each([
    ["financial-institution-order-breach", ["18(2)", "21"], "23(2)(3)"],
    ["financial-institution-change-unnotified", ["17(2)"], "23(2)(3)"],
    ["loan-business-rules-changed-without-approval", ["18(1)"], "23(2)(3)"],
    ["support-corporation-order-breach", ["33(6)", "34(6)", "39"], "41(2)(3)"],
    ["support-corporation-change-unnotified", ["32(2)"], "41(2)(3)"],
    ["support-work-rules-without-approval", ["33(1)", "33(5)"], "41(2)(3)"],
    ["support-corporation-plan-or-report-missing", ["34(8)", "35(1)", "35(2)", "35(3)"], "41(2)(3)"],
    ["support-corporation-accounts-not-separated", ["36"], "41(2)(3)"],
    ["facility-manager-order-breach", ["45(6)", "45(9)"], "45(10)"],
    ["plan-instruction-not-followed", ["11(2)"], "11(2)"],
    ["improvement-recommendation-not-followed", ["83(1)"], "83(2)"],
  ] as const)("%s breaches %j; what follows stands in %s", (conduct, duty, consequence) => {
    expect(penaltiesFor(conduct, "2026-06-01")).toEqual([]);
    const found = conducts().find((one) => one.id === conduct);
    expect(found?.duty.map(provision)).toEqual(duty);
    expect(provision(found?.consequence?.basis ?? {})).toBe(consequence);
  });
});

describe("the table as a whole", () => {
  it("punishes every conduct that the test names and no other", () => {
    const punished = conducts().filter((one) => penaltiesFor(one.id, "2026-06-01").length > 0);
    expect(punished.map((one) => one.id).sort()).toEqual(
      [
        ...chapter.map((row) => row[1]),
        "finance-corporation-policy-without-approval",
        "finance-corporation-agreement-without-approval",
        "support-corporation-fund-misinvested",
        "support-agency-fund-misinvested",
      ].sort(),
    );
  });
  it("grades every provision inferred from 2026-09-18, each with its gap", () => {
    expect(penaltyProvisions("2026-08-27").every((row) => row.source.grade === "text" && row.gaps === undefined)).toBe(
      true,
    );
    const since = penaltyProvisions("2026-09-18");
    expect(since).toHaveLength(penaltyProvisions("2026-09-17").length);
    for (const row of since) {
      const gap = provision(row.basis) === "95(1)(1)" ? "act-38-2026-art-95-1-1" : "act-38-2026-unlisted";
      expect([provision(row.basis), row.source.grade, row.gaps]).toEqual([
        provision(row.basis),
        "inferred",
        [gap, "law-after-survey"],
      ]);
    }
  });
  it("is empty before the Act's main part was in force", () => {
    expect(thrownCode(() => penaltyProvisions("2026-02-30"))).toBe("not-a-legal-date");
    expect(penaltyProvisions("2022-07-31")).toEqual([]);
    expect(penaltyProvisions("2022-08-01").map((row) => provision(row.basis))).toEqual([
      "93",
      "95(1)(1)",
      "96(1)",
      "96(2)",
      "96(3)",
      "96(4)",
      "96(5)",
      "98(1)",
      "98(2)",
      "99",
    ]);
  });
});
