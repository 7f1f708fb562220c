import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type LegalDate } from "../../src/doors/calendar";
import {
  assessDeemedExport,
  assessLandNotice,
  assessSpecialInfrastructureOperator,
  clearancePenaltyTiers,
  clearanceValidity,
  cyberIncidentReport,
  deemedExportCategories,
  foreignInvestmentTimeline,
  investmentExemptionLimits,
  landLaterNoticeDue,
  landThresholds,
} from "../../src/doors/neighbours";
import {
  basicPolicies,
  externalMeasures,
  glossary,
  institutions2026,
  isPolicySystemId,
  policySystems,
  principles,
} from "../../src/doors/reference";
import { assessMaterialDesignation } from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";
import {
  ClearanceHistory,
  DeemedExportFacts,
  ForeignInvestmentHistory,
  LandContractFacts,
  PolicySystemInquiry,
} from "../../src/schemas/policy/index";
import { validate } from "../../src/schemas/validate";
import { thrownCode } from "../thrown-code";

/** The codes and paths of the issues of a result, which has issues exactly where it is not ok. */
const codes = (result: { ok: boolean; issues?: readonly { code: string; path: readonly unknown[] }[] }) => {
  expect(result.ok).toBe(result.issues === undefined);
  return (result.issues ?? []).map((issue) => [issue.code, issue.path]);
};

describe("systems of the council document", () => {
  it.each([
    ["medical-sector", "2026-02-10", "recommended"],
    ["medical-sector", "2026-06-17", "enacted-not-in-force"],
    ["medical-sector", "2027-12-15", "enacted-not-in-force"],
    ["medical-sector", "2027-12-16", "in-force"],
    ["cyber-communications", "2027-11-21", "enacted-not-in-force"],
    ["cyber-communications", "2027-11-22", "in-force"],
    ["investment-screening-2026", "2027-06-03", "enacted-not-in-force"],
    ["investment-screening-2026", "2027-06-04", "in-force"],
    ["overseas-projects", "2026-09-17", "enacted-not-in-force"],
    ["overseas-projects", "2026-09-18", "in-force"],
    ["fund-expansion", "2026-07-16", "enacted-not-in-force"],
    ["fund-expansion", "2026-07-17", "in-force"],
    ["data-security", "2026-11-22", "recommended"],
    ["patent-non-disclosure", "2022-05-18", "enacted-not-in-force"],
    ["patent-non-disclosure", "2024-05-01", "in-force"],
    ["infrastructure-prior-review", "2023-11-16", "enacted-not-in-force"],
    ["infrastructure-prior-review", "2023-11-17", "in-force"],
    ["essential-infrastructure", "2023-11-01", "in-force"],
    ["supply-chain-resilience", "2022-08-01", "in-force"],
    ["important-land", "2022-09-20", "in-force"],
    ["security-clearance", "2024-05-17", "enacted-not-in-force"],
    ["security-clearance", "2025-05-16", "in-force"],
    ["active-cyber-defence", "2026-09-30", "enacted-not-in-force"],
    ["active-cyber-defence", "2026-10-01", "in-force"],
    ["cyber-communications", "2026-11-22", "enacted-not-in-force"],
    ["investment-screening-2026", "2026-11-22", "enacted-not-in-force"],
    ["run-faster", "2026-11-22", "policy"],
    ["government-procurement", "2026-11-22", "policy"],
  ] as const)("%s on %s is %s", (id, on, status) => {
    expect(policySystems(on).find((row) => row.id === id)?.status).toBe(status);
  });
  it("has a row for every heading of the document", () => {
    const themes = new Set(policySystems("2026-04-09").map((row) => row.theme));
    expect([...themes].sort()).toEqual(
      [
        "act",
        "advantage-and-indispensability",
        "amendment-2026",
        "autonomy",
        "critical-technologies",
        "essential-infrastructure",
        "government",
        "information-protection",
        "international-order",
        "patents",
        "supply-chains",
      ].sort(),
    );
    const ids = policySystems("2026-11-22").map((row) => row.id as string);
    for (const named of [
      "important-land",
      "active-cyber-defence",
      "deemed-exports",
      "investment-screening",
      "technology-leakage",
      "k-program",
      "allied-cooperation",
      "wto-oecd",
      "rule-making",
      "run-faster",
      "economic-intelligence",
      "security-clearance",
      "government-organisation",
      "risk-review",
      "government-procurement",
      "forced-technology-transfer",
      "research-integrity",
      "economic-coercion",
      "indispensable-services",
      "supply-hindrance-measures",
      "comprehensive-think-tank",
      "public-private-council",
      "policy-finance",
      "sensitive-data",
    ])
      expect(ids, named).toContain(named);
  });
  // Every system, measure and body that the document of 2026-04-09 names, in its order, with the row that stands for it.
  it.each([
    ["経済安全保障推進法の着実な実施と不断の見直し", "constant-review"],
    ["特定国への過度な依存を低減", "dependence-reduction"],
    ["次世代半導体、レアアース等", "semiconductors-and-rare-earths"],
    ["政策金融の機能強化", "policy-finance"],
    ["地方公共団体を含む政府調達", "government-procurement"],
    ["事前審査制度の対象拡大", "prior-review-expansion"],
    ["機微データの適切管理、ICTサービスの安全性", "sensitive-data"],
    ["情報保全の強化", "security-clearance"],
    ["先端重要技術に関する支援強化", "critical-technologies"],
    ["投資審査の強化", "investment-screening"],
    ["輸出管理の強化", "export-control"],
    ["強制技術移転", "forced-technology-transfer"],
    ["研究インテグリティ、人材流出対策", "research-integrity"],
    ["経済的な威圧", "economic-coercion"],
    ["特定重要物資の指定", "specified-critical-materials"],
    ["事業者の計画認定・支援措置", "supply-plans"],
    ["政府による備蓄等", "government-stockpiling"],
    ["対象事業等を法律・政省令で規定", "essential-infrastructure"],
    ["事前届出・審査", "infrastructure-prior-review"],
    ["勧告・命令", "infrastructure-orders"],
    ["国による支援", "technology-state-support"],
    ["協議会", "technology-councils"],
    ["調査研究業務の委託", "technology-think-tank"],
    ["スクリーニング", "patent-field-screening"],
    ["保全審査", "patent-security-review"],
    ["保全指定", "patent-designation"],
    ["外国出願制限", "patent-foreign-filing"],
    ["補償", "patent-compensation"],
    ["国家安全保障戦略", "national-security-strategy"],
    ["リスク点検", "risk-review"],
    ["重要土地等調査法", "important-land"],
    ["サイバー対処能力強化法", "active-cyber-defence"],
    ["サプライチェーン", "supply-chain-resilience"],
    ["特許出願非公開", "patent-non-disclosure"],
    ["みなし輸出", "deemed-exports"],
    ["官民対話スキーム", "technology-dialogue"],
    ["事前届出免除制度", "prior-notification-exemption"],
    ["重要技術流出防止、留学生等の受入審査", "technology-leakage"],
    ["K Program", "k-program"],
    ["同盟国・同志国", "allied-cooperation"],
    ["WTOやOECD", "wto-oecd"],
    ["ルールメイキング", "rule-making"],
    ["Run Faster戦略", "run-faster"],
    ["経済インテリジェンス", "economic-intelligence"],
    ["体制整備", "government-organisation"],
    ["経済安全保障推進会議", "economic-security-council"],
    ["人工知能基本計画", "artificial-intelligence-basic-plan"],
    ["産業・技術基盤強化アクションプラン", "industry-technology-action-plan"],
    ["供給に不可欠な役務", "indispensable-services"],
    ["医療分野の追加", "medical-sector"],
    ["海外事業", "overseas-projects"],
    ["総合的なシンクタンク", "comprehensive-think-tank"],
    ["官民連携のプラットフォーム", "public-private-council"],
    ["データセキュリティ", "data-security"],
    ["有識者会議", "expert-panel"],
    ["役務の主務大臣", "joint-competent-ministers"],
    ["支障が生ずるおそれがある場合の措置", "supply-hindrance-measures"],
  ] as const)("%s has the row %s on the document's day", (_named, id) => {
    expect(policySystems("2026-04-09").map((row) => row.id)).toContain(id);
  });
  it("export control is law, the dialogue is not", () => {
    const status = (id: string) => policySystems("2026-04-09").find((row) => row.id === id)?.status;
    expect(["export-control", "technology-dialogue", "prior-notification-exemption"].map(status)).toEqual([
      "in-force",
      "policy",
      "in-force",
    ]);
  });
  it("no row before the Act; an unknown id or a day before it is an issue", () => {
    expect(policySystems("2022-05-17")).toEqual([]);
    expect(thrownCode(() => policySystems("nonsense" as never))).toBe("not-a-legal-date");
    expect(isPolicySystemId("toString")).toBe(false);
    expect(codes(validate(PolicySystemInquiry, { system: "tax", on: "2022-05-17" }))).toEqual([
      ["unknown-policy-system", ["system"]],
      ["day-before-the-act", ["on"]],
    ]);
    expect(validate(PolicySystemInquiry, { system: "k-program", on: "2026-11-22" }).ok).toBe(true);
  });
});

describe("basic policy and guidelines", () => {
  it.each([
    ["2022-09-29", 0],
    ["2022-09-30", 3],
    ["2023-04-27", 3],
    ["2023-04-28", 5],
    ["2026-09-11", 5],
    ["2026-09-17", 5],
    ["2026-09-18", 6],
  ] as const)("on %s there are %i", (on, count) => {
    expect(basicPolicies(on)).toHaveLength(count);
    expect(thrownCode(() => basicPolicies(on.slice(0, 8).concat("32") as never))).toBe("not-a-legal-date");
  });
  it("contents count the items of the articles", () => {
    const count = (id: string) => basicPolicies("2024-05-01").find((row) => row.id === id)?.contents.length;
    expect([count("basic-policy"), count("stable-supply"), count("essential-infrastructure"), count("critical-technologies")]).toEqual([
      4, 9, 6, 6,
    ]);
    expect(count("patent-non-disclosure")).toBe(4);
  });
  it("experts are heard for the guidelines, not for the policy", () => {
    expect(basicPolicies("2024-05-01").map((row) => row.expertsHeard)).toEqual([false, true, true, true, true]);
  });
  it("Arts 49(4) and 65(4) bid consider the effect on economic and on industrial activity, the others do not", () => {
    for (const on of ["2024-05-01", "2026-09-11"] as const) {
      expect(basicPolicies(on).map((row) => row.effectConsidered)).toEqual([
        undefined,
        undefined,
        "economic-activity",
        undefined,
        "industrial-activity",
      ]);
    }
  });
  it("was revised on 2026-09-11", () => {
    expect(basicPolicies("2026-09-10").every((row) => row.version === "first")).toBe(true);
    expect(basicPolicies("2026-09-11").every((row) => row.version === "revised")).toBe(true);
  });
});

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
    for (const row of delegations) expect(row.source.note, row.id).toContain("Enforcement Order");
  });
  it("Chapters I and VI are not listed among the amended from 2026-09-18: inferred, as are the neighbouring laws since the register is complete", () => {
    expect(principles("2026-08-27").every((row) => row.source.grade === "text" && row.gaps === undefined)).toBe(true);
    for (const row of principles("2026-09-18")) {
      const ofTheAct = row.basis.law === "504AC0000000043";
      expect([row.id, row.source.grade, row.gaps]).toEqual([
        row.id,
        "inferred",
        [...(ofTheAct ? ["act-38-2026-unlisted"] : []), "law-after-survey"],
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

describe("institutions of 2026", () => {
  it("says since when, and until when at the latest", () => {
    expect(institutions2026("2026-11-22").map((row) => [row.id, row.since, row.inForceAtLatest])).toEqual([
      ["general-research-guideline", "2026-09-18", undefined],
      ["public-private-council", "2026-09-18", undefined],
      ["comprehensive-think-tank", "2026-09-18", undefined],
      ["medical-sector", "2026-06-17", "2027-12-16"],
      ["data-security", "2026-02-10", undefined],
    ]);
    expect(thrownCode(() => institutions2026("2026-11-31" as never))).toBe("not-a-legal-date");
  });
  it.each([
    ["2026-02-09", []],
    ["2026-02-10", ["recommended", "recommended", "recommended", "recommended"]],
    ["2026-06-17", ["enacted-not-in-force", "enacted-not-in-force", "enacted-not-in-force", "enacted-not-in-force", "recommended"]],
    ["2026-09-18", ["in-force", "in-force", "in-force", "enacted-not-in-force", "recommended"]],
  ] as const)("on %s", (on, statuses) => {
    expect(institutions2026(on).map((row) => row.status)).toEqual(statuses);
  });
});

describe("clearance", () => {
  it.each([
    [{ kind: "important-economic-security-information", notifiedOn: "2025-06-01" }, "2035-06-01"],
    [{ kind: "important-economic-security-information", notifiedOn: "2028-02-29" }, "2038-02-28"],
    [{ kind: "important-economic-security-information", notifiedOn: "2030-04-10", earlierNotifiedOn: "2026-01-15" }, "2036-01-15"],
    [{ kind: "specially-designated-secret", notifiedOn: "2024-06-01" }, "2029-06-01"],
  ] as const)("%o is valid through %s", (history, last) => {
    const found = clearanceValidity(history);
    expect(found.ok && found.value.validThrough).toBe(last);
    expect(validate(ClearanceHistory, history).ok).toBe(true);
  });
  it("refuses what cannot be", () => {
    expect(codes(clearanceValidity({ kind: "important-economic-security-information", notifiedOn: "2025-05-15" }))).toEqual([
      ["clearance-before-the-law", ["notifiedOn"]],
    ]);
    expect(
      codes(
        clearanceValidity({ kind: "important-economic-security-information", notifiedOn: "2026-01-01", earlierNotifiedOn: "2026-01-02" }),
      ),
    ).toEqual([["clearance-earlier-notice-later", ["earlierNotifiedOn"]]]);
    expect(
      codes(clearanceValidity({ kind: "specially-designated-secret", notifiedOn: "2026-01-01", earlierNotifiedOn: "2025-06-02" })),
    ).toEqual([["clearance-reuse-not-for-secrets", ["earlierNotifiedOn"]]]);
    expect(codes(clearanceValidity({ kind: "other", notifiedOn: "x" } as never)).map(([code]) => code)).toEqual([
      "clearance-kind",
      "not-a-legal-date",
    ]);
  });
  it("an investigation more than ten years old cannot be used again (Art. 12(7))", () => {
    const kind = "important-economic-security-information";
    const onLastDay = clearanceValidity({ kind, notifiedOn: "2036-01-15", earlierNotifiedOn: "2026-01-15" });
    expect(onLastDay.ok && onLastDay.value).toMatchObject({
      validThrough: "2036-01-15",
      years: 10,
      basis: { article: "12", paragraph: 8 },
    });
    expect(codes(clearanceValidity({ kind, notifiedOn: "2036-01-16", earlierNotifiedOn: "2026-01-15" }))).toEqual([
      ["clearance-earlier-notice-too-old", ["earlierNotifiedOn"]],
    ]);
  });
  it("rests on Art. 11(1), for holders of a clearance for secrets on Art. 11(2)", () => {
    const own = clearanceValidity({ kind: "important-economic-security-information", notifiedOn: "2025-05-16" });
    expect(own.ok && own.value).toMatchObject({ countedFrom: "2025-05-16", years: 10, basis: { article: "11", paragraph: 1 } });
    const secrets = clearanceValidity({ kind: "specially-designated-secret", notifiedOn: "2020-03-31" });
    expect(secrets.ok && secrets.value).toMatchObject({ validThrough: "2025-03-31", years: 5, basis: { article: "11", paragraph: 2 } });
  });
  it("refuses days that do not exist and an earlier notice before the law", () => {
    const kind = "important-economic-security-information";
    expect(codes(clearanceValidity({ kind, notifiedOn: "2025-06-31" }))).toEqual([["not-a-legal-date", ["notifiedOn"]]]);
    expect(codes(clearanceValidity({ kind, notifiedOn: "2026-06-01", earlierNotifiedOn: "2026-02-30" }))).toEqual([
      ["not-a-legal-date", ["earlierNotifiedOn"]],
    ]);
    expect(codes(clearanceValidity({ kind, notifiedOn: "2026-06-01", earlierNotifiedOn: "2025-05-15" }))).toEqual([
      ["clearance-before-the-law", ["earlierNotifiedOn"]],
    ]);
    expect(codes(clearanceValidity({ kind, notifiedOn: "9980-01-02" }))).toEqual([["not-a-legal-date", ["notifiedOn"]]]);
    expect(clearanceValidity({ kind, notifiedOn: "9980-01-01" }).ok).toBe(true);
    expect(clearanceValidity({ kind, notifiedOn: "2026-01-01", earlierNotifiedOn: "2026-01-01" }).ok).toBe(true);
    expect(clearanceValidity({ kind, notifiedOn: "2026-01-01", earlierNotifiedOn: "2025-05-16" }).ok).toBe(true);
    expect(codes(clearanceValidity({ kind, notifiedOn: "never" as never, earlierNotifiedOn: "2026-01-02" }))).toEqual([
      ["not-a-legal-date", ["notifiedOn"]],
    ]);
    // A clearance for secrets may be older than this Act.
    expect(clearanceValidity({ kind: "specially-designated-secret", notifiedOn: "2025-05-15" }).ok).toBe(true);
    expect(codes(clearanceValidity(null as never))).toEqual([
      ["clearance-kind", ["kind"]],
      ["not-a-legal-date", ["notifiedOn"]],
    ]);
  });
  it("penalties as in Arts 23 to 25", () => {
    expect(clearancePenaltyTiers("2025-05-16").map((tier) => [tier.imprisonmentMonths, tier.fineYen, tier.cumulative])).toEqual([
      [60, 5_000_000, true],
      [36, 3_000_000, true],
      [12, 300_000, false],
      [6, 200_000, false],
      [60, 5_000_000, true],
      [36, 3_000_000, false],
      [24, 2_000_000, false],
    ]);
    expect(
      clearancePenaltyTiers("2025-05-16")
        .filter((tier) => tier.corporateFine)
        .map((tier) => [tier.basis.article, tier.basis.paragraph]),
    ).toEqual([
      ["23", 1],
      ["24", 1],
    ]);
    // Arts 23(3) and 24(2): attempts of a leak and of acquisition, not of negligence or conspiracy.
    expect(clearancePenaltyTiers("2025-05-16").map((tier) => [tier.basis.article, tier.basis.paragraph, tier.attemptPunished])).toEqual([
      ["23", 1, true],
      ["23", 2, true],
      ["23", 4, false],
      ["23", 5, false],
      ["24", 1, true],
      ["25", 1, false],
      ["25", 2, false],
    ]);
    expect(clearancePenaltyTiers("2025-05-16").every((tier) => tier.crimesAbroad)).toBe(true);
    expect(clearancePenaltyTiers("2025-05-15")).toEqual([]);
    expect(thrownCode(() => clearancePenaltyTiers("2025-05-32" as never))).toBe("not-a-legal-date");
  });
});

describe("active cyber defence", () => {
  it("its operators are a subset of those of Art. 50", () => {
    const day = "2026-10-01";
    expect(assessSpecialInfrastructureOperator({ designatedUnderArticle50: true, usesSpecifiedComputer: true }, day).answer).toBe(
      "special-operator",
    );
    expect(assessSpecialInfrastructureOperator({ designatedUnderArticle50: false, usesSpecifiedComputer: true }, day).answer).toBe(
      "not-special-operator",
    );
    expect(assessSpecialInfrastructureOperator({}, "2025-06-30").why).toBe("not-in-force");
  });
  it("thirty days with the first day not counted, and the other reading", () => {
    const found = cyberIncidentReport({ awareOn: "2026-10-15" });
    expect(found.ok && found.value).toMatchObject({
      detailedReportDue: "2026-11-14",
      detailedReportDueIfFirstDayCounts: "2026-11-13",
      movedToWorkingDay: "2026-11-16",
      firstReport: "promptly-without-numeric-limit",
    });
    expect(found.ok && found.value).toMatchObject({
      gaps: ["cyber-thirty-days-counting", "law-after-survey"],
      source: { grade: "inferred" },
    });
    expect(codes(cyberIncidentReport({ awareOn: "2026-09-30" }))).toEqual([["cyber-duties-not-in-force", ["awareOn"]]]);
    expect(codes(cyberIncidentReport({ awareOn: "2026-10-32" as never }))).toEqual([["not-a-legal-date", ["awareOn"]]]);
    expect(codes(cyberIncidentReport(undefined as never))).toEqual([["not-a-legal-date", ["awareOn"]]]);
  });
  it("moves no day outside the holiday table, and is in force from its first day", () => {
    expect(cyberIncidentReport({ awareOn: "9999-11-01" }).ok).toBe(true);
    expect(codes(cyberIncidentReport({ awareOn: "9999-11-02" }))).toEqual([["not-a-legal-date", ["awareOn"]]]);
    const far = cyberIncidentReport({ awareOn: "2060-01-01" });
    expect(far.ok && "movedToWorkingDay" in far.value).toBe(false);
    const first = cyberIncidentReport({ awareOn: "2026-10-01" });
    expect(first.ok && first.value.detailedReportDue).toBe("2026-10-31");
    expect(assessSpecialInfrastructureOperator({ designatedUnderArticle50: true, usesSpecifiedComputer: true }, "2025-07-01").answer).toBe(
      "special-operator",
    );
  });
});

describe("foreign exchange", () => {
  it.each([
    [{ recipientIsResident: true, foreignShareOfIncome: 0.25 }, "specific-category"],
    [
      { recipientIsResident: true, foreignShareOfIncome: 0.2499, underForeignContract: false, underForeignInstructions: false },
      "no-specific-category",
    ],
    [{ recipientIsResident: true, foreignShareOfIncome: 0.2499 }, "undetermined"],
    [{ recipientIsResident: true, underForeignContract: true }, "undetermined"],
    [
      { recipientIsResident: true, underForeignContract: true, domesticDirectionGoesFirst: false, foreignCorporationOfGroup: false },
      "specific-category",
    ],
    [
      {
        recipientIsResident: true,
        underForeignContract: true,
        domesticDirectionGoesFirst: true,
        foreignShareOfIncome: 0,
        underForeignInstructions: false,
      },
      "no-specific-category",
    ],
    [
      {
        recipientIsResident: true,
        underForeignContract: true,
        foreignCorporationOfGroup: true,
        foreignShareOfIncome: 0,
        underForeignInstructions: false,
      },
      "no-specific-category",
    ],
    // The exceptions are of category 1 only.
    [{ recipientIsResident: true, domesticDirectionGoesFirst: true, foreignShareOfIncome: 0.3 }, "specific-category"],
    [{ recipientIsResident: true, underForeignInstructions: true }, "specific-category"],
    [{ recipientIsResident: false, underForeignInstructions: true }, "no-specific-category"],
  ] as const)("%o: %s", (facts, answer) => {
    expect(assessDeemedExport(facts, "2024-05-01")).toMatchObject({ answer, grade: "secondary" });
    expect(validate(DeemedExportFacts, facts).ok).toBe(true);
  });
  it("the categories hold since 2022-05-01", () => {
    expect(deemedExportCategories("2022-05-18").map((row) => row.category)).toEqual([1, 2, 3]);
    expect(deemedExportCategories("2022-04-30")).toEqual([]);
    expect(deemedExportCategories("2022-05-01").map((row) => row.exceptions?.length)).toEqual([2, undefined, undefined]);
    expect(thrownCode(() => deemedExportCategories("nonsense" as never))).toBe("not-a-legal-date");
    expect(assessDeemedExport({}, "2022-04-30").why).toBe("not-in-force");
    expect(assessDeemedExport({}, "2022-05-17").issues?.map((issue) => issue.code)).toEqual(["day-before-the-act"]);
    expect(assessDeemedExport({}, "2022-05-18").issues).toBeUndefined();
    expect(assessDeemedExport({}, "2022-05-18").gaps).toEqual(["deemed-exports-notices"]);
  });
  it("Art. 27 counts as Art. 52 does, with a fifth month", () => {
    const plain = foreignInvestmentTimeline({ receivedOn: "2024-06-03" });
    expect(plain.ok && plain.value).toMatchObject({
      prohibitedThrough: "2024-07-02",
      standstillEnd: "2024-07-02",
      extensionLimit: "2024-10-02",
      extensionLimitWithCouncil: "2024-11-02",
    });
    expect(plain.ok && "recommendationDeadline" in plain.value).toBe(false);
    expect(plain.ok && "answerDue" in plain.value).toBe(false);
    const council = foreignInvestmentTimeline({
      receivedOn: "2024-06-03",
      extended: true,
      councilNeedsMoreTime: true,
      recommendationReceivedOn: "2024-10-25",
    });
    // Ten days with 25 October counted end on Sunday 3 November, a holiday; 4 November is its substitute.
    expect(council.ok && council.value).toMatchObject({
      prohibitedThrough: "2024-11-02",
      recommendationDeadline: "2024-11-02",
      answerDue: "2024-11-05",
    });
    const shortened = foreignInvestmentTimeline({ receivedOn: "2024-06-03", shortenedTo: "2024-06-10" });
    expect(shortened.ok && shortened.value).toMatchObject({ prohibitedThrough: "2024-06-10", mayInvestFrom: "2024-06-11" });
    expect(plain.ok && plain.value).toMatchObject({ mayInvestFrom: "2024-07-03", onlyAsRecommended: false, gaps: [] });
  });
  it("Art. 27(3)(4): an extension to four months can be shortened again, to any day within them", () => {
    const four = foreignInvestmentTimeline({ receivedOn: "2024-06-03", extended: true });
    expect(four.ok && four.value).toMatchObject({
      prohibitedThrough: "2024-10-02",
      mayInvestFrom: "2024-10-03",
      recommendationDeadline: "2024-10-02",
    });
    expect(four.ok && "orderDeadline" in four.value).toBe(false);
    const last = foreignInvestmentTimeline({ receivedOn: "2024-06-03", extended: true, shortenedTo: "2024-10-02" });
    expect(last.ok && last.value.prohibitedThrough).toBe("2024-10-02");
    const first = foreignInvestmentTimeline({ receivedOn: "2024-06-03", shortenedTo: "2024-06-03" });
    expect(first.ok && first.value.prohibitedThrough).toBe("2024-06-03");
  });
  it("Art. 27(7)-(10): accepted, it goes on at once as recommended; not accepted, an order can follow up to the same day", () => {
    const history = { receivedOn: "2024-06-03", extended: true, recommendationReceivedOn: "2024-08-01" } as const;
    const open = foreignInvestmentTimeline(history);
    expect(open.ok && open.value).toMatchObject({ answerDue: "2024-08-13", orderDeadline: "2024-10-02", onlyAsRecommended: false });
    const accepted = foreignInvestmentTimeline({ ...history, acceptedOn: "2024-08-05" });
    expect(accepted.ok && accepted.value).toMatchObject({ mayInvestFrom: "2024-08-05", onlyAsRecommended: true });
    expect(accepted.ok && "orderDeadline" in accepted.value).toBe(false);
    const far = foreignInvestmentTimeline({ ...history, recommendationReceivedOn: "2060-01-01" });
    expect(far.ok && far.value.answerDue).toBe("2060-01-10"); // no holiday table so far ahead
    const late = foreignInvestmentTimeline({ ...history, recommendationReceivedOn: "2024-10-01", acceptedOn: "2024-10-08" });
    expect(late.ok && late.value.mayInvestFrom).toBe("2024-10-03");
    expect(codes(foreignInvestmentTimeline({ ...history, acceptedOn: "2024-07-31" }))).toEqual([
      ["acceptance-without-recommendation", ["acceptedOn"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", acceptedOn: "2024-07-01" }))).toEqual([
      ["acceptance-without-recommendation", ["acceptedOn"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ ...history, acceptedOn: "2024-08-32" as never }))).toEqual([
      ["not-a-legal-date", ["acceptedOn"]],
    ]);
  });
  it("differs from Art. 52 in five points, and says where Act No. 30 of 2026 was not read", () => {
    const before = foreignInvestmentTimeline({ receivedOn: "2026-06-04" });
    expect(before.ok && before.value.differsFromArticle52).toHaveLength(5);
    expect(before.ok && before.value.gaps).toEqual([]);
    const since = foreignInvestmentTimeline({ receivedOn: "2026-06-05" });
    expect(since.ok && since.value.gaps).toEqual(["foreign-exchange-act-2026"]);
    const late = foreignInvestmentTimeline({ receivedOn: "2026-08-28" });
    expect(late.ok && late.value.gaps).toEqual(["foreign-exchange-act-2026", "law-after-survey"]);
    // A year counted with the day of promulgation, 2026-06-05 (Act No. 30 of 2026, Suppl. Art. 1)
    expect(foreignInvestmentTimeline({ receivedOn: "2027-06-03" }).ok).toBe(true);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2027-06-04" }))).toEqual([
      ["foreign-investment-wording-not-read", ["receivedOn"]],
    ]);
    expect(foreignInvestmentTimeline({ receivedOn: "2022-05-18" }).ok).toBe(true);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2022-05-17" }))).toEqual([["day-before-the-act", ["receivedOn"]]]);
  });
  it("refuses an impossible history", () => {
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", recommendationReceivedOn: "2024-06-20" }))).toEqual([
      ["recommendation-without-extension", ["recommendationReceivedOn"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", shortenedTo: "2024-07-03" }))).toEqual([
      ["shortened-beyond-standstill", ["shortenedTo"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", councilNeedsMoreTime: true }))).toEqual([
      ["council-time-without-extension", ["councilNeedsMoreTime"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-31" }))).toEqual([["not-a-legal-date", ["receivedOn"]]]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", shortenedTo: "2024-06-02" }))).toEqual([
      ["shortened-beyond-standstill", ["shortenedTo"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", shortenedTo: "2024-06-31" }))).toEqual([
      ["not-a-legal-date", ["shortenedTo"]],
    ]);
    const extended = { receivedOn: "2024-06-03", extended: true } as const;
    expect(codes(foreignInvestmentTimeline({ ...extended, shortenedTo: "2024-10-03" }))).toEqual([
      ["shortened-beyond-standstill", ["shortenedTo"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ ...extended, recommendationReceivedOn: "2024-06-02" }))).toEqual([
      ["recommendation-before-notification", ["recommendationReceivedOn"]],
    ]);
    expect(foreignInvestmentTimeline({ ...extended, recommendationReceivedOn: "2024-06-03" }).ok).toBe(true);
    expect(foreignInvestmentTimeline({ ...extended, recommendationReceivedOn: "9999-11-01" }).ok).toBe(true);
    expect(codes(foreignInvestmentTimeline({ ...extended, recommendationReceivedOn: "9999-11-02" }))).toEqual([
      ["recommendation-before-notification", ["recommendationReceivedOn"]],
    ]);
    const sameDay = foreignInvestmentTimeline({ ...extended, recommendationReceivedOn: "2024-08-01", acceptedOn: "2024-08-01" });
    expect(sameDay.ok && sameDay.value.mayInvestFrom).toBe("2024-08-01");
    expect(codes(foreignInvestmentTimeline({ ...extended, recommendationReceivedOn: "2024-02-30" }))).toEqual([
      ["not-a-legal-date", ["recommendationReceivedOn"]],
    ]);
    expect(codes(foreignInvestmentTimeline(undefined as never))).toEqual([["not-a-legal-date", ["receivedOn"]]]);
    expect(validate(ForeignInvestmentHistory, { receivedOn: "2024-06-31" }).ok).toBe(false);
    expect(validate(ForeignInvestmentHistory, { ...extended, recommendationReceivedOn: "2024-08-01", acceptedOn: "2024-08-05" }).ok).toBe(
      true,
    );
  });
});

describe("Order on Inward Direct Investment Art. 3-2(3) to (5): no exemption for designated operators", () => {
  it("since 2025-05-19, each with its paragraph, and no surer than what was read", () => {
    expect(investmentExemptionLimits("2025-05-18")).toEqual([]);
    const [row] = investmentExemptionLimits("2025-05-19");
    expect([row?.investors, row?.operators, row?.business].map((one) => one?.basis.paragraph)).toEqual([4, 5, 3]);
    expect(row?.operators.text.ja).toContain("特定社会基盤事業者");
    expect(row).toMatchObject({ source: { grade: "secondary" }, gaps: ["investment-exemption-cabinet-order"] });
    expect(thrownCode(() => investmentExemptionLimits("2025-02-30" as never))).toBe("not-a-legal-date");
  });
  it("FEFA Suppl. (Act No. 30 of 2026) Art. 1: within one year of 2026-06-05, Art. 69-4 on promulgation", () => {
    expect(policySystems("2026-06-05").find((row) => row.id === "investment-screening-2026")).toMatchObject({
      status: "enacted-not-in-force",
      inForceAtLatest: "2027-06-04",
      source: { grade: "text" },
    });
  });
});

describe("important land", () => {
  const base = { area: "special-monitored-area", squareMetres: 200, transfersOwnership: true, exemptContract: false } as const;
  it.each([
    [{ ...base, throughConciliation: false }, "prior-notice"],
    [{ ...base, throughConciliation: true }, "notice-within-two-weeks"],
    [base, "undetermined"],
    [{ ...base, squareMetres: 199.99 }, "no-notice"],
    [{ ...base, area: "monitored-area" }, "no-notice"],
    [{ ...base, area: "none" }, "no-notice"],
    [{ area: "none" }, "no-notice"],
    [{ ...base, exemptContract: true }, "no-notice"],
    [{ ...base, transfersOwnership: false }, "no-notice"],
  ] as const)("%o: %s", (facts, answer) => {
    expect(assessLandNotice(facts, "2024-05-01").answer).toBe(answer);
    expect(validate(LandContractFacts, facts).ok).toBe(true);
  });
  it("is in force since 2022-09-20, with its numbers", () => {
    expect(assessLandNotice({ ...base, throughConciliation: false }, "2022-09-20")).toMatchObject({
      answer: "prior-notice",
      grade: "text",
    });
    expect(assessLandNotice({ ...base, area: "somewhere" as never }, "2024-05-01")).toMatchObject({ answer: "undetermined" });
    expect(assessLandNotice(base, "2022-09-19").why).toBe("not-in-force");
    expect(assessLandNotice(base, "2022-05-17").issues?.map((issue) => issue.code)).toEqual(["day-before-the-act"]);
    expect(landThresholds("2022-09-20")?.facilities).toEqual(["defence", "coast-guard", "nuclear", "airport"]);
    expect(landThresholds("2022-09-20")?.necessityStandard).toBe("minimum-necessary");
    expect(landThresholds("2022-09-20")?.basis.map((one) => [one.article, one.paragraph, one.part])).toEqual([
      ["2", 2, undefined],
      ["3", undefined, undefined],
      ["5", 1, undefined],
      ["13", 1, "other-than-items"],
      ["4", undefined, undefined],
    ]);
    expect(assessLandNotice(base, "2022-09-20").gaps).toBeUndefined();
    expect(thrownCode(() => landThresholds("nonsense" as never))).toBe("not-a-legal-date");
    expect(landThresholds("2022-09-19")).toBeUndefined();
    expect(landThresholds("2022-09-20")).toMatchObject({
      distanceMetresApproximately: 1000,
      squareMetresAtLeast: 200,
      laterNoticeWeeks: 2,
    });
  });
  it("Land Order Art. 4: less than 200 square metres is left out, 200 is not, and the answer names the article", () => {
    const size = (squareMetres: number) => assessLandNotice({ ...base, squareMetres, throughConciliation: false }, "2024-05-01");
    expect(size(200)).toMatchObject({ answer: "prior-notice", grade: "text" });
    expect(size(199.99)).toMatchObject({ answer: "no-notice", grade: "text" });
    expect(JSON.stringify(size(199.99))).toContain(JSON.stringify(at("important-land-order:4")));
  });
  it("two weeks count the day of the contract and move off holidays", () => {
    expect(landLaterNoticeDue("2024-06-03")).toBe("2024-06-17"); // two weeks end on Sunday 16 June
    expect(landLaterNoticeDue("2024-06-05")).toBe("2024-06-18");
    expect(landLaterNoticeDue("2022-09-19")).toBeUndefined();
    expect(landLaterNoticeDue("2022-09-20")).toBe("2022-10-03");
    expect(thrownCode(() => landLaterNoticeDue("2024-02-30"))).toBe("not-a-legal-date");
    expect(landLaterNoticeDue("9999-11-02")).toBeUndefined();
    expect(landLaterNoticeDue("9999-11-01")).toBe("9999-11-14");
    expect(landLaterNoticeDue("2060-01-01")).toBe("2060-01-14"); // no holiday table so far ahead
  });
});

describe("external measures", () => {
  it.each([
    ["gallium-germanium", "2023-07-03", "announced"],
    ["gallium-germanium", "2023-08-01", "in-force"],
    ["antimony-superhard", "2024-09-14", "announced"],
    ["antimony-superhard", "2024-09-15", "in-force"],
    ["tungsten-tellurium", "2025-02-04", "in-force"],
    ["seven-rare-earths", "2026-11-22", "in-force"],
    ["five-rare-earths", "2025-11-06", "announced"],
    ["five-rare-earths", "2025-11-07", "suspended"],
    ["five-rare-earths", "2026-11-09", "suspended"],
    ["five-rare-earths", "2026-11-10", "unknown"],
    ["united-states-minerals", "2026-11-22", "suspended"],
    ["united-states-minerals", "2026-11-27", "unknown"],
    ["united-states-users", "2026-11-22", "in-force"],
    ["japan-military-users", "2026-01-06", "in-force"],
  ] as const)("%s on %s is %s", (id, on, status) => {
    expect(externalMeasures(on).find((row) => row.id === id)?.status).toBe(status);
  });
  it("is evidence on the dependence that Art. 7 speaks of", () => {
    const measures = externalMeasures("2026-11-22", "rare-earth-metals");
    expect(measures.length).toBeGreaterThan(1);
    for (const measure of measures) expect(measure.evidenceFor.article).toBe("7");
    expect(externalMeasures("2026-10-01").find((row) => row.id === "five-rare-earths")?.suspendedUntil).toBe("2026-11-10");
    expect(externalMeasures("2025-11-06").find((row) => row.id === "five-rare-earths")).not.toHaveProperty("suspendedUntil");
    expect(externalMeasures("2026-11-10").find((row) => row.id === "five-rare-earths")).not.toHaveProperty("suspendedUntil");
  });
  it("is evidence on facts that somebody still has to establish", () => {
    const [measure] = externalMeasures("2024-05-01", "gallium");
    const open = assessMaterialDesignation({}, "2024-05-01");
    expect(measure?.evidenceOn).toEqual(["excessivelyDependentOnOutside", "riskOfDependence", "actsFromOutsideMayHarmSafety"]);
    for (const fact of measure?.evidenceOn ?? []) expect(open.missing).toContain(fact);
    for (const row of externalMeasures("2026-11-22")) expect(row.evidenceOn.length === 0, row.id).toBe(row.concerns.length === 0);
  });
  it("nothing after 2026-10-11 was seen, and each row says so from the day after", () => {
    const gaps = (on: LegalDate, id: string) => externalMeasures(on).find((row) => row.id === id)?.gaps;
    expect(gaps("2026-10-11", "seven-rare-earths")).toEqual([]);
    expect(gaps("2026-10-12", "seven-rare-earths")).toEqual(["external-measures-after-check"]);
    expect(gaps("2026-11-10", "five-rare-earths")).toEqual(["china-export-controls-after-suspension", "external-measures-after-check"]);
  });
  it("names each row of the document", () => {
    // Month by month as the document lists them; for October 2025 it speaks of an announcement.
    const named = externalMeasures("2026-11-22").filter((row) => row.namedByCouncilDocument);
    const month = (row: (typeof named)[number]) =>
      (row.stages.find((stage) => stage.status === "in-force") ?? row.stages[0])?.from.slice(0, 7);
    expect(named.map((row) => [month(row), row.id])).toEqual([
      ["2020-12", "export-control-law"],
      ["2023-08", "gallium-germanium"],
      ["2023-12", "graphite"],
      ["2024-09", "drones"],
      ["2024-09", "antimony-superhard"],
      ["2024-12", "united-states-users"],
      ["2024-12", "united-states-minerals"],
      ["2025-02", "tungsten-tellurium"],
      ["2025-04", "seven-rare-earths"],
      ["2025-10", "five-rare-earths"],
      ["2025-10", "rare-earth-reexport"],
      ["2025-10", "rare-earth-technology"],
    ]);
    expect(externalMeasures("2022-05-18").map((row) => row.id)).toEqual(["export-control-law"]);
    expect(thrownCode(() => externalMeasures("2022-05-32" as never))).toBe("not-a-legal-date");
    expect(externalMeasures("2026-11-22", "unobtainium")).toEqual([]);
    expect(externalMeasures("2022-05-17")).toEqual([]);
  });
});

describe("glossary", () => {
  it("has each id and each Japanese term once, with English and a place", () => {
    const ids = glossary().map((term) => term.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(glossary().map((term) => term.ja)).size).toBe(ids.length);
    for (const term of glossary()) {
      expect(term.en, term.id).not.toBe("");
      expect(term.where.law, term.id).not.toBe("");
    }
  });
  // What the Act defines by 「…」という or 「…」とは, article by article, less the words that only shorten (法, 指定, 個別法).
  it.each([
    ["2", ["基本方針"]],
    ["6", ["安定供給確保", "安定供給確保基本指針"]],
    ["7", ["特定重要物資", "原材料等", "物資等"]],
    ["8", ["特定重要物資等", "安定供給確保取組方針", "個別特定重要物資等"]],
    ["9", ["供給確保計画", "取組"]],
    ["10", ["認定供給確保事業者"]],
    ["11", ["認定供給確保計画"]],
    ["13", ["公庫", "供給確保促進円滑化業務等実施基本指針", "供給確保促進円滑化業務", "供給確保促進業務"]],
    ["15", ["供給確保促進円滑化業務実施方針"]],
    ["16", ["供給確保促進業務規程", "指定金融機関"]],
    ["26", ["中小企業者"]],
    ["28", ["供給確保関連保証", "供給確保事業資金", "普通保険", "無担保保険", "特別小口保険"]],
    ["31", ["安定供給確保支援法人", "安定供給確保支援業務", "貸付金融機関", "供給確保支援実施基準"]],
    ["33", ["安定供給確保支援業務規程"]],
    ["34", ["安定供給確保支援法人基金"]],
    ["42", ["安定供給確保支援独立行政法人"]],
    ["43", ["安定供給確保支援独立行政法人基金"]],
    ["45", ["施設委託管理者", "施設委託管理業務", "施設委託管理業務規程"]],
    ["49", ["特定社会基盤役務基本指針"]],
    ["50", ["特定社会基盤役務", "特定社会基盤事業", "特定社会基盤事業者", "特定重要設備"]],
    ["52", ["重要維持管理等", "導入等計画書", "緊急導入等届出書", "特定妨害行為"]],
    ["60", ["特定重要技術研究開発基本指針"]],
    ["61", ["特定重要技術", "先端的技術"]],
    ["62", ["活性化法", "研究開発等", "研究開発大臣", "協議会"]],
    ["63", ["指定基金", "指定基金所管大臣", "指定基金協議会"]],
    ["64", ["調査研究", "特定重要技術調査研究機関"]],
    ["65", ["特許出願の非公開", "特許出願非公開基本指針", "明細書等"]],
    ["66", ["特定技術分野"]],
    ["67", ["保全審査"]],
    ["70", ["保全対象発明", "保全指定", "指定特許出願人"]],
    ["75", ["発明共有事業者"]],
    ["86", ["主務大臣", "主務省令"]],
  ] as const)("has what Art. %s defines", (article, defined) => {
    for (const ja of defined) {
      const found = glossary().find((term) => term.ja === ja);
      expect([ja, found?.where.law, found?.where.article]).toEqual([ja, "504AC0000000043", article]);
    }
  });
  it("says specified critical products officially, and knows what others write", () => {
    const term = glossary().find((one) => one.ja === "特定重要物資");
    expect(term).toMatchObject({ en: "specified critical products", official: true });
    expect(term?.aliases).toContain("specified critical materials");
  });
});

describe("junk", () => {
  it("no function throws anything but that a day does not exist", () => {
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
        for (const rule of [assessDeemedExport, assessLandNotice, assessSpecialInfrastructureOperator]) rule(facts as never, on as never);
        for (const days of [clearanceValidity, cyberIncidentReport, foreignInvestmentTimeline]) days(facts as never);
        thrownCode(() => landLaterNoticeDue(facts as never));
      }),
    );
    const date = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([year, month, day]) => `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
    fc.assert(
      fc.property(date, date, (one, other) => {
        clearanceValidity({ kind: "important-economic-security-information", notifiedOn: one, earlierNotifiedOn: other } as never);
        cyberIncidentReport({ awareOn: one } as never);
        foreignInvestmentTimeline({ receivedOn: one, extended: true, recommendationReceivedOn: other } as never);
        landLaterNoticeDue(one as never);
      }),
    );
  });
});
