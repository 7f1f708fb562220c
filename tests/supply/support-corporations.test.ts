import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { cite } from "../../src/doors/finding";
import { knownGaps } from "../../src/doors/law";
import {
  assessSupportCorporationDesignation,
  designatedFinancialInstitutionDuties,
  type SupportCorporationFacts,
  supportAgencies,
  supportCorporationDeadlines,
  supportCorporationDuties,
  supportCorporationOrders,
  supportCorporationRevocationGrounds,
  supportTasks,
  treasuryAccountOfReturnedFunds,
} from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";
import { thrownCode } from "../thrown-code";

const on = "2024-04-01";

describe("stopping: permission for a support corporation, prior notice for a financial institution", () => {
  const stop = (duties: typeof supportCorporationDuties) => duties.find((duty) => duty.id === "stopping-the-business");
  test("Arts 40 and 22", () => {
    expect(stop(supportCorporationDuties)).toMatchObject({
      step: "permission",
      basis: [{ article: "40", paragraph: 1 }],
    });
    expect(stop(designatedFinancialInstitutionDuties)).toMatchObject({ step: "prior-notification" });
    expect(stop(designatedFinancialInstitutionDuties)?.basis[0]).toMatchObject({ article: "22", paragraph: 1 });
  });
});

describe("support corporations, Arts 31 to 41", () => {
  const meets: SupportCorporationFacts = {
    material: "fertilizers",
    form: "general-incorporated-foundation",
    financialBasisAndAbility: true,
    structureAdequate: true,
    otherBusiness: false,
    punishedUnderTheAct: false,
    designationRevoked: false,
    officerPunishedUnderTheAct: false,
  };
  const answer = (facts: SupportCorporationFacts, day: LegalDate = on) =>
    assessSupportCorporationDesignation(facts, day).answer;
  const yes = "designatable";
  const no = "not-designatable";
  test.each<[string, SupportCorporationFacts, string]>([
    ["all met", meets, yes],
    ["kind named by the order", { ...meets, form: "specified-non-profit-corporation" }, yes],
    ["another kind", { ...meets, form: "other" }, no],
    ["MLIT's order has three criteria of its own", { ...meets, material: "ship-parts" }, "undetermined"],
    [
      "and they can be met",
      { ...meets, material: "ship-parts", knowledgeAndRecord: true, planAdequate: true, secretsKept: true },
      yes,
    ],
    ["or not", { ...meets, material: "ship-parts", knowledgeAndRecord: false }, no],
    ["other business that does not hinder", { ...meets, otherBusiness: true, otherBusinessHinders: false }, yes],
    ["other business that may hinder", { ...meets, otherBusiness: true, otherBusinessHinders: true }, no],
    ["a product whose order was not read", { ...meets, material: "batteries" }, "undetermined"],
    ["a product that is not designated on that day", { ...meets, material: "ventilators" }, no],
  ])("%s", (_, facts, expected) => {
    expect(answer(facts)).toBe(expected);
  });
  test("the gap of orders not read touches open answers without an order only", () => {
    const gaps = (facts: SupportCorporationFacts) => assessSupportCorporationDesignation(facts, on).gaps;
    expect(gaps({ ...meets, material: "batteries", structureAdequate: false })).toBeUndefined();
    expect(gaps({ ...meets, material: "ship-parts" })).toBeUndefined();
    expect(gaps(meets)).toBeUndefined();
    expect(assessSupportCorporationDesignation(null as never, on).missing).toContain("material");
  });
  test("the Act names two kinds of corporation itself, so they need no order", () => {
    const met = (form: SupportCorporationFacts["form"], material: SupportCorporationFacts["material"] = "batteries") =>
      assessSupportCorporationDesignation({ ...meets, material, form }, on).reasons.find(
        (reason) => reason.criterion === "kind-of-corporation",
      )?.met;
    expect([met("general-incorporated-association"), met("general-incorporated-foundation")]).toEqual([true, true]);
    expect([met("public-interest-association"), met("other")]).toEqual(["unknown", "unknown"]);
    expect([met("public-interest-association", "fertilizers"), met("other", "fertilizers")]).toEqual([true, false]);
  });
  test("an order that was not read is no missing fact; a product that is not known is one", () => {
    const unread = assessSupportCorporationDesignation({ ...meets, material: "batteries" }, on);
    expect([unread.why, unread.missing, unread.gaps]).toEqual([
      "wording-not-read",
      [],
      ["support-corporation-orders-not-read"],
    ]);
    expect(knownGaps().map((gap) => gap.id)).toContain("support-corporation-orders-not-read");
    const { material: _, ...rest } = meets;
    const unknown = assessSupportCorporationDesignation(rest, on);
    // The order with MLIT has three criteria of its own (Art. 4): which order governs is not known, so these are missing, too.
    expect([unknown.why, unknown.missing]).toEqual([
      "facts-missing",
      ["material", "knowledgeAndRecord", "planAdequate", "secretsKept"],
    ]);
    // before the order of 2022-12-28, which was read; and with a kind of corporation that only an order can name
    expect(assessSupportCorporationDesignation(meets, "2022-12-27").why).toBe("not-in-force");
    const form = "public-interest-foundation" as const;
    expect(assessSupportCorporationDesignation({ ...meets, form, material: "batteries" }, on).why).toBe(
      "wording-not-read",
    );
  });
  test("filing through one minister: all papers with MLIT; the others leave out notices of a new name and reports on the fund", () => {
    const window = (material: string) => supportCorporationOrders.find((row) => row.material === material)?.oneWindow;
    expect(window("ship-parts")).toEqual([at("mlit-support:16")]);
    for (const [material, law] of [
      ["fertilizers", "504M60000202017"],
      ["ventilators", "507M60000502001"],
    ] as const) {
      expect(window(material)).toEqual([
        cite(law, "2", 3),
        cite(law, "7", 3),
        cite(law, "9", 3),
        cite(law, "10", 2),
        cite(law, "13", 2),
      ]);
    }
  });
  test("duties in the order of the articles", () => {
    expect(supportCorporationDuties.map((duty) => [duty.step, duty.form, duty.basis[0]])).toEqual([
      ["prior-notification", "2", at("act:32:2")],
      ["approval", "3", at("act:33:1")],
      ["publication", undefined, at("act:33:5")],
      ["approval", "4", at("act:33:1")],
      ["as-ordered", undefined, at("act:33:6")],
      ["other", undefined, at("act:34:4")],
      ["as-ordered", undefined, at("act:34:6")],
      ["report", undefined, at("act:34:8")],
      ["approval", "5", at("act:35:1")],
      ["approval", "6", at("act:35:1")],
      ["publication", undefined, at("act:35:2")],
      ["report", undefined, at("act:35:3")],
      ["other", undefined, at("act:36")],
      ["secrecy", undefined, at("act:37")],
      ["books", undefined, at("act:38")],
      ["as-ordered", undefined, at("act:39")],
      ["permission", "7", at("act:40:1")],
      ["other", undefined, at("act:41:5")],
    ]);
  });
  test("two years count their first day: from 2024-04-01 to 2026-03-31", () => {
    const revoked = { ...meets, designationRevoked: true, designationRevokedOn: "2024-04-01" } as const;
    expect(answer(revoked, "2026-03-31")).toBe(no);
    expect(answer(revoked, "2026-04-01")).toBe(yes);
    const officer = { ...meets, officerPunishedUnderTheAct: true, officerPunishmentEndedOn: "2024-04-01" } as const;
    expect(answer(officer, "2026-03-31")).toBe(no);
    expect(answer(officer, "2026-04-01")).toBe(yes);
  });
  test("deadlines of a business year; the year of the designation; holidays", () => {
    expect(supportCorporationDeadlines({ begins: "2026-04-01", ends: "2027-03-31" })).toMatchObject({
      state: "counted",
      yearlyPlan: { withFullPeriodBetween: "2026-02-28", onCorrespondingDay: "2026-03-01" },
      yearlyReport: "2027-06-30",
      fundReport: "2027-09-30",
      booksKeptUntil: "2032-03-31",
      basis: [at("act:35:1"), at("act:35:3"), at("act:34:8"), at("act:38")],
      boundaries: [
        { id: "yearly-plan-with-a-full-month-between", date: "2026-02-28" },
        { id: "yearly-plan-on-the-corresponding-day", date: "2026-03-01" },
        { id: "yearly-report", date: "2027-06-30" },
        { id: "fund-report", date: "2027-09-30" },
        { id: "books-kept-until", date: "2032-03-31" },
      ],
    });
    // A year that began before Chapter II was in force is that of a designation, or of no corporation.
    for (const begins of ["0001-01-01", "2022-07-31"] as const)
      expect(supportCorporationDeadlines({ begins, ends: "2026-03-31" })).toMatchObject({
        state: "undetermined",
        missing: ["designatedOn"],
      });
    const first = supportCorporationDeadlines({ begins: "2022-04-01", ends: "2023-03-31", designatedOn: "2023-02-15" });
    expect(first).toHaveProperty("yearlyPlan", "without-delay-after-designation");
    const february = supportCorporationDeadlines({ begins: "2025-03-01", ends: "2026-02-28" });
    expect(february).toMatchObject({ yearlyReport: "2026-06-01", fundReport: "2026-08-31" });
    const wrong = supportCorporationDeadlines({ begins: "2026-04-01", ends: "2026-03-31" });
    expect(wrong.issues.map((issue) => [issue.code, issue.path])).toEqual([["period-ends-before-it-begins", ["ends"]]]);
    expect(supportCorporationDeadlines({ begins: "2026-04-01", ends: "2026-04-01" }).state).toBe("counted");
    // only a designation within the year, its first and last day included, takes the place of the month before
    const plan = (designatedOn: LegalDate) => {
      const year = supportCorporationDeadlines({ begins: "2023-04-01", ends: "2024-03-31", designatedOn });
      return year.state === "counted" && typeof year.yearlyPlan === "string";
    };
    expect((["2023-03-31", "2023-04-01", "2024-03-31", "2024-04-01"] as const).map(plan)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const outside = supportCorporationDeadlines({ begins: "9998-01-01", ends: "9998-12-31" });
    expect(outside).toMatchObject({
      state: "invalid",
      issues: [{ code: "day-beyond-counting" }, { code: "day-beyond-counting" }],
    });
  });
  test("tasks: an agency neither gathers information nor advises", () => {
    expect(supportTasks("corporation").map((task) => task.basis.item)).toEqual(["1", "2", "3", "4", "5"]);
    expect(supportTasks("agency").map((task) => task.id)).toEqual(["grants", "interest-subsidies", "incidental"]);
  });
  test("the annex: three agencies, one renamed on 2022-11-14", () => {
    const name = (day: LegalDate) => supportAgencies(day).map((agency) => agency.nameJa)[1];
    expect([
      supportAgencies("2022-07-31").length,
      supportAgencies("2022-08-01").length,
      supportAgencies("2026-11-22").length,
    ]).toEqual([0, 3, 3]);
    expect(supportAgencies("2026-11-22").map((agency) => agency.basis)).toEqual(
      ["1", "2", "3"].map((item) => ({ law: "504AC0000000043", annex: true, item })),
    );
    expect(name("2022-11-13")).toBe("独立行政法人石油天然ガス・金属鉱物資源機構");
    expect(name("2022-11-14")).toBe("独立行政法人エネルギー・金属鉱物資源機構");
  });
  test("revocation: mandatory only for disqualification; also when no longer needed", () => {
    expect(
      supportCorporationRevocationGrounds.filter((ground) => ground.mandatory).map((ground) => ground.basis.paragraph),
    ).toEqual([1]);
    expect(supportCorporationRevocationGrounds.at(-1)).toMatchObject({
      id: "no-longer-needed",
      basis: { article: "41", paragraph: 3 },
    });
  });
  test("returned money: natural gas to the energy account, the rest to the general account", () => {
    expect(treasuryAccountOfReturnedFunds("natural-gas").basis.paragraph).toBe(4);
    expect(treasuryAccountOfReturnedFunds("metal-minerals").account).toBe("general-account");
  });
  test("Order Art. 8(3)(4), Act Art. 42(1): an id of no product or an unknown kind of body gets no account and no tasks", () => {
    for (const material of ["naturalgas", "", undefined, null])
      expect(thrownCode(() => treasuryAccountOfReturnedFunds(material as never))).toBe("not-allowed-value");
    for (const kind of ["ministry", undefined])
      expect(thrownCode(() => supportTasks(kind as never))).toBe("not-allowed-value");
  });
});

test("Act Art. 31(1): before the order for its product was in force it is not in force, not unread", () => {
  for (const [material, before] of [
    ["fertilizers", "2022-12-27"],
    ["ship-parts", "2022-12-27"],
    ["ventilators", "2025-12-25"],
  ] as const) {
    const { why, missing } = assessSupportCorporationDesignation(
      { material, form: "general-incorporated-association" },
      before,
    );
    expect([material, why, missing]).toEqual([material, "not-in-force", []]);
    // another requirement that fails still decides
    expect(assessSupportCorporationDesignation({ material, structureAdequate: false }, before).answer).toBe(
      "not-designatable",
    );
  }
});

test("Act Art. 31(2)(i)(iii): a punishment that has not ended disqualifies, whenever it is asked", () => {
  const facts = { punishedUnderTheAct: true, punishmentEndedOn: "not-ended" } as const;
  expect(assessSupportCorporationDesignation(facts, "2024-04-01").answer).toBe("not-designatable");
  const officer = { officerPunishedUnderTheAct: false, officerPunishmentEndedOn: "2024-03-01" } as const;
  const found = assessSupportCorporationDesignation(officer, "2024-04-01");
  expect(found.issues?.map((issue) => [issue.code, issue.path.join(".")])).toEqual([
    ["day-without-its-event", "officerPunishmentEndedOn"],
  ]);
  expect(found.missing).toContain("officerPunishedUnderTheAct");
});

test("what is wrong with the facts is told before the order of the product, too (Act Art. 31, in force since 2022-08-01)", () => {
  const facts = { material: "ship-parts", secretsKept: "yes" } as never;
  for (const on of ["2022-05-18", "2023-01-15"] as const) {
    const found = assessSupportCorporationDesignation(facts, on);
    expect([on, found.issues?.map(({ code, path }) => [code, path.join(".")])]).toEqual([
      on,
      [["wrong-type", "secretsKept"]],
    ]);
  }
});
