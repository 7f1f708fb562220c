import { describe, expect, it } from "vitest";
import { isPolicySystemId, policySystems } from "../../src/doors/reference";
import { PolicySystemInquiry } from "../../src/schemas/policy/index";
import { validate } from "../../src/schemas/validate";
import { thrownCode } from "../thrown-code";

/** The codes and paths of the issues of a result, which has issues exactly where it is not ok. */
const codes = (result: {
  readonly ok?: boolean;
  readonly state?: string;
  readonly issues?: readonly { code: string; path: readonly unknown[] }[];
}) => {
  if (result.state === undefined) expect(result.ok).toBe(result.issues === undefined);
  else expect(result.state === "invalid").toBe((result.issues ?? []).length > 0);
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
