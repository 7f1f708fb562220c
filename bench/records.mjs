// Records that the benchmarks of validation, streams and growth share.

/** A supply plan of as many applicants. */
export function supplyPlan(applicants) {
  return {
    material: "batteries",
    applicants: Array.from({ length: applicants }, (_, at) => ({
      kind: "legal-person",
      name: `蓄電池製造${at + 1}号株式会社`,
      representative: "代表 太郎",
      address: `東京都千代田区霞が関一丁目${at + 1}番`,
      industry: "電池製造業",
      registered: true,
    })),
    ...(applicants > 1 && { sameIndustry: false }),
    submittedOn: "2024-05-01",
    item: { name: "車載用リチウムイオン蓄電池", kind: "product" },
    goal: "国内の製造能力を高める。",
    content: "製造設備を増設する。",
    period: { begins: "2024-06-01", ends: "2030-03-31" },
    structure: "各社に責任者を置く。",
    funds: {
      totalYen: 12_000_000_000,
      sources: [
        { kind: "own-funds", amountYen: 8_000_000_000 },
        { kind: "two-step-loan", amountYen: 4_000_000_000 },
      ],
    },
    measures: [{ kind: "supply-capacity-investment", description: "設備を増設する。" }],
    informationManagement: "取扱者を限る。",
    currentState: { procurement: "国外から調達する。", supplyOrUse: "国内の自動車に供給する。" },
    licences: [],
  };
}

const party = (at) => ({
  kind: "organisation",
  name: `保守${at + 1}号株式会社`,
  representative: "代表 花子",
  address: { country: "JP", line: `大阪府大阪市北区${at + 1}番` },
  governingLaw: "JP",
  holders: [{ name: "株主一郎", governingLawOrNationality: "JP", share: { percent: 12.5 }, direct: true }],
  officers: [{ name: "役員二郎", dateOfBirth: "1970-01-01", nationality: "JP", role: "取締役" }],
});

/** A plan of outsourcing with as many subcontractors. */
export function introductionPlan(subcontractors) {
  return {
    form: "outsourcing",
    business: "generation",
    operator: party(-1),
    filedOn: "2025-05-01",
    facilityOutline: "発電所の制御システム",
    measures: ["不正な変更を防ぐ。"],
    content: "保守",
    period: { from: "2025-07-01", to: "2026-06-30" },
    contractor: { party: party(0), documents: [{ kind: "register-certificate", madeOn: "2025-04-01" }] },
    subcontracts: Array.from({ length: subcontractors }, (_, at) => ({
      id: `再委託${at + 1}`,
      awardedBy: at % 10 === 0 ? "contractor" : `再委託${at}`,
      content: "点検",
      period: { from: "2025-07-01", to: "2026-06-30" },
      subcontractor: { party: party(at + 1) },
    })),
  };
}

/** The same plan with one wrong value in its last party. */
export function invalidSupplyPlan(applicants) {
  const plan = supplyPlan(applicants);
  plan.applicants.at(-1).kind = "partnership";
  return plan;
}

/** The same plan with one wrong value in its last party. */
export function invalidIntroductionPlan(subcontractors) {
  const plan = introductionPlan(subcontractors);
  plan.subcontracts.at(-1).subcontractor.party.officers[0].dateOfBirth = "1970-02-30";
  return plan;
}
