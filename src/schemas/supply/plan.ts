import * as z from "zod";
import { defineIssue } from "../../kernel/issue";
import { at } from "../../kernel/provision";
import { materialNotDesignated } from "../../supply/materials";
import type {
  PlanApplicant as Applicant,
  PlanCurrentState as CurrentState,
  PlanFundSource as FundSource,
  PlanFunds as Funds,
  PlanItem as Item,
  PlanLicence as Licence,
  PlanMeasure as Measure,
  SupplyPlanPeriod as Period,
  StableSupplyPlan as Plan,
  PlanContentProperty,
} from "../../supply/plan";
import { lackingIn, planContents } from "../../supply/plan";
import { materialRows } from "../../supply/tables/materials";
import { CorporateNumber } from "../parties/corporate-number";
import { legalDate, refuse } from "../values";
import { MaterialId } from "./material";

const negativeAmount = defineIssue("negative-amount", { ja: "金額が負の数です。", en: "The amount is negative." }, at("act:9:3:5"));
const endsBeforeItBegins = defineIssue(
  "period-ends-before-it-begins",
  { ja: "実施期間の末日が初日より前です。", en: "The implementation period ends before it begins." },
  at("act:9:3:3"),
);
const duplicateApplicant = defineIssue(
  "duplicate-applicant",
  { ja: "同じ申請者が既に記載されています（{first}番目）。", en: "The same applicant is already there (number {first})." },
  at("act:9:2"),
);
const noApplicant = defineIssue("no-applicant", { ja: "申請者が記載されていません。", en: "No applicant is named." }, at("act:9:1"));
const sameIndustryNotStated = defineIssue(
  "same-industry-not-stated",
  {
    ja: "共同の計画では、同一の業種に属する事業を営む者の計画かどうかを記載してください。",
    en: "A joint plan must state whether the applicants run businesses in the same industry.",
  },
  at("act:9:4:6"),
);
const contentMissing = Object.freeze(
  Object.fromEntries(
    planContents.map((content) => [
      content.path,
      defineIssue(
        "plan-content-missing",
        { ja: `記載事項「${content.text.ja}」がありません。`, en: `The plan does not state ${content.text.en}.` },
        content.basis,
      ),
    ]),
  ),
);

const text = (limit = 20_000) => z.string().max(limit);
const yen = () =>
  z
    .number()
    .check((context) => {
      if (context.value < 0) refuse(context, negativeAmount());
    })
    .meta({ minimum: 0 });

/** A person who applies for certification. 申請者. */
export type PlanApplicant = Applicant;
/** A person who applies for certification. 申請者. */
export const PlanApplicant: z.ZodType<Applicant> = z
  .strictObject({
    kind: z.enum(["legal-person", "other-body", "individual"]).meta({ title: "Kind / 種別" }),
    name: z.string().min(1).max(500).meta({ title: "Name / 氏名又は名称" }),
    representative: z.string().min(1).max(500).optional().meta({ title: "Representative / 代表者の氏名" }),
    address: z.string().min(1).max(1000).meta({ title: "Address / 住所又は主たる事務所の所在地" }),
    corporateNumber: CorporateNumber.optional(),
    industry: z.string().min(1).max(500).optional().meta({ title: "Industry / 業種" }),
    registered: z.boolean().optional().meta({ title: "Registered / 登記" }),
  })
  .meta({ title: "Applicant / 申請者", description: "One of those who apply. 申請者の一人。" });

/** The item whose supply the plan secures. 品目. */
export type PlanItem = Item;
/** The item whose supply the plan secures. 品目. */
export const PlanItem: z.ZodType<Item> = z
  .strictObject({
    name: z.string().min(1).max(1000).meta({ title: "Name / 名称" }),
    kind: z
      .enum(["product", "raw-material", "part", "equipment-or-device", "program"])
      .meta({ title: "Kind / 特定重要物資又は原材料等の別" }),
  })
  .meta({ title: "Item / 品目", description: "Act Art. 9(3)(i). 法第九条第三項第一号。" });

/** A period in civil dates, both days included. 実施期間. */
export type SupplyPlanPeriod = Period;
/** A period in civil dates, both days included. 実施期間. */
export const SupplyPlanPeriod: z.ZodType<Period> = z
  .strictObject({
    begins: legalDate().meta({ title: "First day / 初日" }),
    ends: legalDate().meta({ title: "Last day / 末日" }),
  })
  .check((context) => {
    if (context.value.ends < context.value.begins) refuse(context, endsBeforeItBegins(["ends"]));
  })
  .meta({ title: "Implementation period / 実施期間", description: "Act Art. 9(3)(iii). 法第九条第三項第三号。" });

/** Where part of the funds comes from. 資金の調達方法. */
export type PlanFundSource = FundSource;
/** Where part of the funds comes from. 資金の調達方法. */
export const PlanFundSource: z.ZodType<FundSource> = z
  .strictObject({
    kind: z.enum(["own-funds", "loan", "two-step-loan", "grant", "bonds", "shares", "other"]).meta({ title: "Kind / 種別" }),
    amountYen: yen().meta({ title: "Amount in yen / 金額（円）" }),
    details: text(2000).optional().meta({ title: "Details / 詳細" }),
  })
  .meta({ title: "Source of funds / 資金の調達方法", description: "One source. 調達方法の一つ。" });

/** Funds that the plan needs and how they are raised. 資金の額及びその調達方法. */
export type PlanFunds = Funds;
/** Funds that the plan needs and how they are raised. 資金の額及びその調達方法. */
export const PlanFunds: z.ZodType<Funds> = z
  .strictObject({
    totalYen: yen().meta({ title: "Total in yen / 資金の額（円）" }),
    sources: z.array(PlanFundSource).max(1000).meta({ title: "Sources / 調達方法" }),
  })
  .meta({ title: "Funds / 資金の額及びその調達方法", description: "Act Art. 9(3)(v). 法第九条第三項第五号。" });

/** A measure for smooth and certain implementation. 措置. */
export type PlanMeasure = Measure;
/** A measure for smooth and certain implementation. 措置. */
export const PlanMeasure: z.ZodType<Measure> = z
  .strictObject({
    kind: z
      .enum([
        "extra-production-or-stock-release",
        "substitutes",
        "other-sources",
        "other-when-tight",
        "supply-capacity-investment",
        "service-capacity-investment",
        "dependence-reduction",
      ])
      .meta({ title: "Kind / 種別" }),
    description: text().min(1).meta({ title: "Description / 内容" }),
  })
  .meta({ title: "Measure / 措置", description: "Act Art. 9(3)(vi). 法第九条第三項第六号。" });

/** Present procurement and supply or use. 現状. */
export type PlanCurrentState = CurrentState;
/** Present procurement and supply or use. 現状. */
export const PlanCurrentState: z.ZodType<CurrentState> = z
  .strictObject({
    procurement: text().min(1).meta({ title: "Procurement / 調達" }),
    supplyOrUse: text().min(1).meta({ title: "Supply or use / 供給又は使用" }),
  })
  .meta({ title: "Present state / 調達及び供給又は使用の現状", description: "Act Art. 9(3)(viii). 法第九条第三項第八号。" });

/** A licence under another law. 他の法令に基づく許認可等. */
export type PlanLicence = Licence;
/** A licence under another law. 他の法令に基づく許認可等. */
export const PlanLicence: z.ZodType<Licence> = z
  .strictObject({
    law: z.string().min(1).max(1000).meta({ title: "Law / 法令" }),
    foreign: z.boolean().meta({ title: "Foreign law / 外国の法令" }),
    status: z.enum(["granted", "applied-for", "to-be-applied-for"]).meta({ title: "Status / 状況" }),
    details: text(2000).optional().meta({ title: "Details / 詳細" }),
  })
  .meta({ title: "Licence / 許認可等", description: "Act Art. 9(3)(ix). 法第九条第三項第九号。" });

/**
 * A plan to secure the stable supply of a specified critical product, with the nine contents of Art. 9(3). 供給確保計画.
 *
 * Everything that is wrong is reported together: a content that is missing or empty, a negative amount, a period that ends before
 * it begins, an applicant named twice, a product not designated on the day of filing, a joint plan that does not say whether the
 * applicants are in the same industry.
 *
 * @see Act Art. 9(3) https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Schemas
 * @since 0.1.0
 */
export type StableSupplyPlan = Plan;
/** A plan to secure the stable supply of a specified critical product. 供給確保計画 (Act Art. 9). */
export const StableSupplyPlan: z.ZodType<Plan> = z
  .strictObject({
    material: MaterialId,
    applicants: z.array(PlanApplicant).max(1000).meta({ title: "Applicants / 申請者" }),
    sameIndustry: z.boolean().optional().meta({ title: "Same industry / 同一の業種" }),
    submittedOn: legalDate().optional().meta({ title: "Day of filing / 提出の日" }),
    item: PlanItem,
    goal: text().meta({ title: "Goal / 取組の目標" }),
    content: text().meta({ title: "Content / 取組の内容" }),
    period: SupplyPlanPeriod,
    structure: text().meta({ title: "Structure / 取組の実施体制" }),
    funds: PlanFunds,
    measures: z.array(PlanMeasure).max(1000).meta({ title: "Measures / 措置" }),
    informationManagement: text().meta({ title: "Information management / 情報を管理するための体制" }),
    currentState: PlanCurrentState,
    licences: z.array(PlanLicence).max(1000).optional().meta({ title: "Licences / 許認可等" }),
  })
  .check(wholePlan())
  .meta({
    title: "Supply plan / 供給確保計画",
    description: "A plan with the nine contents of Art. 9(3) of the Act. 法第九条第三項各号の事項を記載した計画。",
  });

/** The rules on the plan as a whole. They also run where a part is wrong, so that nothing hides behind something else. */
function wholePlan(): z.core.$ZodCheck<Plan> {
  const check = z.check<Plan>((context) => {
    const plan: Partial<Record<keyof Plan, unknown>> = context.value;
    if (typeof plan !== "object" || plan === null || Array.isArray(plan)) return;
    contents(context, plan);
    applicants(context, plan);
    if (typeof plan.material === "string" && typeof plan.submittedOn === "string") designated(context, plan.material, plan.submittedOn);
  });
  check._zod.def.when = () => true;
  return check;
}

type Context = z.core.ParsePayload<Plan>;
type Loose = Partial<Record<keyof Plan, unknown>>;

/** A content that is missing, or a part of it, is reported with its item of Art. 9(3), instead of as a missing property. */
function contents(context: Context, plan: Loose): void {
  // Nothing is wrong with the form, as in most plans: every part is there and only blanks and funds are left to look at.
  if (context.issues.length === 0 && isComplete(plan as Plan)) return;
  for (const { path: content } of planContents) {
    if (content === "licences" && plan.material === "fertilizers") continue;
    for (const path of lackingIn(content, plan[content])) missingContent(context, content, path);
  }
}

function isComplete(plan: Plan): boolean {
  const { goal, content, structure, informationManagement, item, currentState, measures, funds } = plan;
  return (
    isWritten(goal) &&
    isWritten(content) &&
    isWritten(structure) &&
    isWritten(informationManagement) &&
    isWritten(item.name) &&
    isWritten(currentState.procurement) &&
    isWritten(currentState.supplyOrUse) &&
    measures.length > 0 &&
    (funds.sources.length > 0 || funds.totalYen === 0) &&
    (plan.licences !== undefined || plan.material === "fertilizers")
  );
}

function isWritten(text: string): boolean {
  return /\S/.test(text);
}

/** What is there and of a wrong kind was reported already, and stays so. */
function missingContent(context: Context, content: PlanContentProperty, path: readonly string[]): void {
  const at = context.issues.findIndex((issue) => issue.path?.every((name, index) => index >= path.length || path[index] === name));
  const issue = context.issues[at];
  if (issue !== undefined) {
    const absent = (issue.code === "invalid_type" || issue.code === "invalid_value") && issue.input === undefined;
    if (!absent || issue.path?.length !== path.length) return;
    context.issues.splice(at, 1);
  }
  const missing = contentMissing[content];
  if (missing !== undefined) refuse(context, missing([...path]));
}

function applicants(context: Context, plan: Loose): void {
  const named = plan.applicants;
  if (!Array.isArray(named)) return;
  if (named.length === 0) refuse(context, noApplicant(["applicants"]));
  if (named.length < 2) return;
  if (plan.sameIndustry === undefined) refuse(context, sameIndustryNotStated(["sameIndustry"]));
  if (everyNameOnce(named)) return;
  const seen = new Map<string, number>();
  for (const [index, applicant] of named.entries()) {
    const identities = identitiesOf(applicant);
    const first = identities.map((identity) => seen.get(identity)).find((one) => one !== undefined);
    if (first !== undefined) refuse(context, duplicateApplicant(["applicants", index], { first: first + 1 }));
    for (const identity of identities) if (!seen.has(identity)) seen.set(identity, index);
  }
}

type Entry = Partial<Record<keyof Applicant, unknown>> | null | undefined;

/** Where every name and number is there once, as in most plans, no two entries can be one person. */
function everyNameOnce(entries: readonly Entry[]): boolean {
  const seen = new Set<unknown>();
  for (const entry of entries) {
    const { name, corporateNumber } = entry ?? {};
    const known = typeof name === "string" ? plain(name) : undefined;
    if (seen.has(known) || seen.has(corporateNumber)) return false;
    if (known !== undefined) seen.add(known);
    if (corporateNumber !== undefined) seen.add(corporateNumber);
  }
  return true;
}

/** What two entries share if they are one person: the corporate number, or name and address. */
function identitiesOf(entry: Entry): readonly string[] {
  const { corporateNumber, name, address } = entry ?? {};
  return [
    ...(typeof corporateNumber === "string" ? [`number ${corporateNumber}`] : []),
    ...(typeof name === "string" && typeof address === "string" ? [`name ${plain(name)} ${plain(address)}`] : []),
  ];
}

/** Characters that no normalisation changes: ASCII without space, kana, common kanji. */
const usual = /^[\x21-\x7e\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]*$/;

/** The same name however it is spaced and however wide its letters are. */
function plain(value: string): string {
  return usual.test(value) ? value : value.normalize("NFKC").replace(/\s/gu, "");
}

function designated(context: Context, material: string, on: string): void {
  for (const row of materialRows) {
    if (row.id === material && row.from <= on && (row.until === undefined || on < row.until)) return;
  }
  if (context.issues.some(({ path }) => path?.[0] === "material" || path?.[0] === "submittedOn")) return;
  refuse(context, materialNotDesignated(["material"], { material, on }));
}
