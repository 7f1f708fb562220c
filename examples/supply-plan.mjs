// A supply plan from draft to report. The company and its plan are made up.
//   npm run build && node examples/supply-plan.mjs
import {
  actionPolicies,
  assessPlanCertification,
  certificationFactsOf,
  classifyPlanChange,
  explain,
  materialScope,
  missingPlanAttachments,
  missingPlanContents,
  planCertificationProcedure,
  planChangesBetween,
  planContents,
  planLifecycle,
  planReports,
  StableSupplyPlan,
  toICalendar,
  validate,
} from "espa-jp";

// The idea
const day = "2026-04-06";
const scope = materialScope("ship-parts", day).map((part) => part.id);
console.log(`named by the Order: ${scope.join(", ")}`);
const policy = actionPolicies(day).find((one) => one.material === "batteries");
for (const { kind, what, source } of policy?.terms ?? []) console.log(`${kind}: ${what.en} (${source.grade})`);
for (const page of policy?.pages ?? []) console.log(`read: ${page.url}`);

// The draft
const draft = {
  material: "batteries",
  applicants: [
    {
      kind: "legal-person",
      name: "例示電池株式会社",
      representative: "例示太郎",
      address: "東京都千代田区例示一丁目",
      businessYearEnd: "2026-03-31",
    },
    {
      kind: "legal-person",
      name: "例示材料株式会社",
      representative: "例示花子",
      address: "大阪府大阪市例示一丁目",
      businessYearEnd: "2026-12-31",
    },
  ],
  sameIndustry: false,
  item: { name: "リチウムイオン蓄電池のセル", kind: "part" },
  goal: "2030年までに年産5GWhの能力を得る",
  content: "工場を新設し、量産設備を導入する",
  period: { begins: "2026-05-01", ends: "2036-04-30" },
};
const lacking = missingPlanContents(draft, day);
console.log(`draft complete: ${lacking.complete}`);
for (const part of lacking.missing) console.log(`missing: ${part.path.join(".")} (${part.text.en})`);

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
const short = { ...plan, goal: 5, funds: { ...plan.funds, totalYen: 25_000_000_000 } };
const wrong = validate(StableSupplyPlan, short);
for (const { path, basis, message } of wrong.ok ? [] : wrong.issues) {
  console.log(`wrong: ${path.join(".")}, Art. ${basis?.article}(${basis?.paragraph})(${basis?.item}): ${message.en}`);
}

// The documents
const ofPerson = ["articles-of-incorporation", "registry-certificate", "accounts-of-three-periods"];
const filed = { ...plan, applicants: plan.applicants.map((applicant) => ({ ...applicant, attachments: ofPerson })) };
const papers = missingPlanAttachments({ plan: filed, attachments: ["proof-of-measures"] }, day);
for (const { text, party } of papers.missing) console.log(`attach: ${text.en} (${party})`);

// The forms
const procedure = planCertificationProcedure(plan.material, day);
const application = procedure?.steps.find((step) => step.id === "application");
console.log(`file form ${application?.form} with ${procedure?.ministers.join(" and ")}`);
for (const { path, basis } of planContents(plan, day).contents) console.log(`${path.join(".")}: Art. ${basis.article}`);

// The six requirements
const term = policy?.terms.find(({ kind, unit }) => kind === "period" && unit === "months");
const finding = assessPlanCertification(
  {
    ...certificationFactsOf(plan, term?.value === undefined ? undefined : { months: term.value }),
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
for (const event of ["apply", "certify", "instruct-change", "apply-for-change", "refuse-change"]) {
  const next = planLifecycle.advance(state, event);
  if (next.ok) state = next.state;
  console.log(`${event}: ${state}`);
}

// A change
const next = {
  ...plan,
  period: { begins: "2026-05-01", ends: "2036-10-31" },
  structure: "専任の部署を二つ置き、責任者を定める",
};
const { changes, facts, finding: change } = planChangesBetween(plan, next, "2026-08-03");
console.log(`changed: ${changes.map(({ path }) => path.join(".")).join(", ")}; ${change?.answer}, open: ${change?.missing.join(", ")}`);
const judged = facts.changes.map((one) => (one.what === "other" ? { ...one, substantial: false } : one));
console.log(`nothing in substance: ${classifyPlanChange({ ...facts, changes: judged }, "2026-08-03").answer}`);

// The report
const reports = planReports(plan, "2026-05-01");
for (const { date, what } of reports.boundaries.slice(0, 3)) console.log(`${date} ${what.en}`);
const calendar = toICalendar(reports, { lang: "ja", subject: "例示電池の計画" });
console.log(`entries: ${calendar.match(/BEGIN:VEVENT/g)?.length}`);
