// A supply plan from draft to report. The company and its plan are made up.
//   npm run build && node examples/supply-plan.mjs
import {
  assessPlanCertification,
  certificationFactsOf,
  classifyPlanChange,
  explain,
  implementationReport,
  missingPlanAttachments,
  missingPlanContents,
  planCertificationProcedure,
  planLifecycle,
  StableSupplyPlan,
  validate,
} from "espa-jp";

// The draft
const day = "2026-04-06";
const draft = {
  material: "batteries",
  applicants: [{ kind: "legal-person", name: "例示電池株式会社", address: "東京都千代田区例示一丁目", registered: true }],
  item: { name: "リチウムイオン蓄電池のセル", kind: "part" },
  goal: "2030年までに年産5GWhの能力を得る",
  content: "工場を新設し、量産設備を導入する",
  period: { begins: "2026-05-01", ends: "2036-04-30" },
};
for (const part of missingPlanContents(draft, day).missing) console.log(`missing: ${part.path.join(".")} (${part.text.en})`);

// The plan
const plan = {
  ...draft,
  submittedOn: day,
  structure: "専任の部署を置き、責任者を定める",
  funds: {
    totalYen: 30_000_000_000,
    sources: [
      { kind: "own-funds", amountYen: 20_000_000_000 },
      { kind: "grant", amountYen: 10_000_000_000 },
    ],
  },
  measures: [
    { kind: "extra-production-or-stock-release", description: "需給ひっ迫時に在庫を放出する" },
    { kind: "supply-capacity-investment", description: "工場の新設" },
  ],
  informationManagement: "閲覧できる者を限り、記録を残す",
  currentState: { procurement: "正極材を国内外から調達する", supplyOrUse: "国内の自動車製造業者に供給する" },
  licences: [{ law: "消防法", foreign: false, status: "applied-for" }],
};
const checked = validate(StableSupplyPlan, plan);
console.log(`plan in order: ${checked.ok}`);

// The documents
const attachments = ["articles-of-incorporation", "registry-certificate", "accounts-of-three-periods", "proof-of-measures"];
for (const document of missingPlanAttachments({ plan, attachments }, day).missing) console.log(`attach: ${document.text.en}`);

// The forms
const procedure = planCertificationProcedure(plan.material, day);
const application = procedure?.steps.find((step) => step.id === "application");
console.log(`file form ${application?.form} with ${procedure?.ministers.join(" and ")}`);

// The six requirements
const finding = assessPlanCertification(
  {
    ...certificationFactsOf(plan, { months: 120 }),
    fitsActionPolicy: true,
    structureAdequate: true,
    fundingAdequate: true,
    informationManagementInPlace: true,
  },
  day,
);
console.log(explain(finding, { lang: "en" }));

// The life of the plan
let state = planLifecycle.initial;
for (const event of ["apply", "certify", "notify-minor-change"]) {
  const next = planLifecycle.advance(state, event);
  if (next.ok) state = next.state;
  console.log(`${event}: ${state}`);
}

// A change
const change = classifyPlanChange(
  { material: plan.material, changes: [{ what: "funds", ratio: 0.099, grantChanged: false }] },
  "2026-08-03",
);
console.log(`9.9 percent more funds: ${change.answer}`);

// The report
const report = implementationReport("2027-02-28", plan.material, "2026-09-17");
if (report.ok) console.log(`report due ${report.value.dueOn} (counted to ${report.value.countedTo})`);
