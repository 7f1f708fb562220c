import { readEnumerations } from "../finding/enumeration";
import { isObject } from "../finding/unknown-key";
import type { Citation } from "../kernel/citation";
import { type Grade, weakerGrade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gradedOn } from "../kernel/wordings";
import { plansInForceFrom } from "./chapter-in-force";
import type { IntroductionPlan, PlanComponent, PlanParty, Subcontract } from "./introduction-plan";
import { governingOrder, governingOrderWords, type MinisterialOrderId, underOrder } from "./ministerial-orders";
import { entries, issuesOfPlan } from "./plan-issues";
import { requiredPapers } from "./required-papers";
import { particularWords } from "./tables/particulars";

/** One content of a plan, where the law asks for it. 記載事項. */
export interface IntroductionPlanContent {
  /** The provision that asks for it. */
  readonly basis: Citation;
  /** What is stated. */
  readonly text: BilingualText;
  /** Where it stands in the plan. */
  readonly path: Issue["path"];
  /** What the plan states there; absent where it states nothing. */
  readonly stated?: unknown;
}

/** The contents of a plan in the order of the law. 導入等計画書の記載事項. */
export interface IntroductionPlanContents {
  /** Number of the form; absent where order or form is not known. 様式. */
  readonly form?: string;
  /** Where the form is named. */
  readonly formBasis?: Citation;
  /** Every content: the Act's items, within them those of the order. */
  readonly contents: readonly IntroductionPlanContent[];
  /** What is wrong with the plan. */
  readonly issues: readonly Issue[];
  readonly grade: Grade;
  /** Ids of the known gaps: the fields of the form itself were not seen. */
  readonly gaps: readonly string[];
}

/** Of a plan without a day of filing: the newest wording that was read. */
const newestRead: LegalDate = "2026-06-01";

const parts = {
  representative: {
    ja: "名称及び代表者の氏名、住所並びに設立準拠法国等（個人は氏名、住所及び国籍等）",
    en: "name, representative, address and governing law, or nationality",
  },
  sales: {
    ja: "外国政府等との取引に係る売上高の割合が百分の二十五以上である事業年度",
    en: "business years with a quarter or more of sales to one State's governments",
  },
  component: { ja: "構成設備の種類（区分）、名称及び機能", en: "kind, name and function of the component" },
} satisfies Record<string, BilingualText>;

/**
 * The contents of a plan of introduction in the order of the Act and of the order that governs, with the number of its
 * form.
 *
 * 導入等計画書の記載事項. Use it to write the plan into the form, or to show it to whoever signs. Each content has its article and
 * what the plan states there. The form has fields, an order and notes of its own, which were not seen: the gap
 * `introduction-plan-form-fields` says so. What is lacking `missingParticulars` says.
 *
 * @param plan - the plan; its day of filing tells the wording, the newest one read where it has none
 * @returns form and contents
 * @example
 * const contents = introductionPlanContents({
 *   form: "introduction",
 *   business: "postal",
 *   facilityOutline: "Sorting",
 *   content: "New server",
 * });
 * contents.form; // => "6(1)"
 * contents.contents.slice(0, 2).map(({ stated }) => stated); // => ["Sorting", "New server"]
 * contents.contents.at(-1)?.basis; // => { law: "505M60000008064", article: "17", item: "1" }
 * contents.gaps; // => ["introduction-plan-form-fields"]
 * @see Act Art. 52(2); ministerial orders Arts. 9(1), 11 to 16 (MIC 10(1), 12 to 17)
 * @category Infrastructure
 */
export function introductionPlanContents(plan: IntroductionPlan): IntroductionPlanContents {
  const { facts, issues: words } = readEnumerations(plan, governingOrderWords);
  const on = isLegalDate(facts?.filedOn) && facts.filedOn >= plansInForceFrom ? facts.filedOn : newestRead;
  const governing = governingOrder(facts ?? {}, on);
  const issues = [...words, ...governing.issues, ...issuesOfPlan(plan)];
  const { orderId } = governing;
  const contents = contentsOf((isObject(plan) ? plan : {}) as IntroductionPlan, orderId);
  const { form, formBasis } = requiredPapers({ filing: "plan", form: facts?.form, business: facts?.business }, on);
  const restsOn = [...new Set(contents.map(({ basis }) => basis))];
  const { grade, gaps = [] } = gradedOn(restsOn, governing.gap === undefined ? "text" : "inferred", on, [
    ...["introduction-plan-form-fields", ...(governing.gap === undefined ? [] : [governing.gap])],
  ]);
  const known = isLegalDate(facts?.filedOn) && issues.length === 0;
  return {
    ...(form && { form }),
    ...(formBasis && { formBasis }),
    contents,
    issues,
    grade: known ? grade : weakerGrade(grade, "inferred"),
    gaps,
  };
}

function contentsOf(
  plan: IntroductionPlan,
  orderId: MinisterialOrderId | undefined,
): readonly IntroductionPlanContent[] {
  const rows: IntroductionPlanContent[] = [];
  const given: Readonly<Record<string, unknown>> = { ...plan };
  const add = (provision: Provision, text: BilingualText, path: Issue["path"], stated: unknown): void => {
    const basis = orderId === undefined ? at(provision) : underOrder(at(provision), orderId);
    rows.push({ basis, text, path, ...(stated !== undefined && stated !== null && { stated }) });
  };
  const partyRows = (article: string, first: number, path: Issue["path"], of: PlanParty | null | undefined): void => {
    const party = of?.party;
    const seat = pick(party, ["name", "representative", "address", "governingLaw", "nationality"]);
    add(`${article}::${first}` as Provision, parts.representative, [...path, "party"], seat);
    add(
      `${article}::${first + 1}` as Provision,
      particularWords.holders,
      [...path, "party", "holders"],
      pick(party, ["holders"])?.holders,
    );
    add(
      `${article}::${first + 2}` as Provision,
      particularWords.officers,
      [...path, "party", "officers"],
      pick(party, ["officers"])?.officers,
    );
    add(
      `${article}::${first + 3}` as Provision,
      parts.sales,
      [...path, "party", "businessYears"],
      party?.businessYears,
    );
  };
  add("act:52:2:1", particularWords.outline, ["facilityOutline"], given.facilityOutline);
  if (plan.form === "introduction") {
    add("act:52:2:2:イ", particularWords.content, ["content"], given.content);
    add("act:52:2:2:イ", particularWords.period, ["period"], given.period);
    partyRows("meti:11", 1, ["supplier"], plan.supplier);
    add("meti:11::5", particularWords.factories, ["factories"], plan.factories);
    for (const [index, one] of entries<PlanComponent>(plan.components)) {
      add("meti:13::1", parts.component, ["components", index], pick(one, ["kind", "name", "function"]));
      partyRows("meti:13", 2, ["components", index, "supplier"], one.supplier);
      add("meti:13::6", particularWords.factories, ["components", index, "factories"], one.factories);
    }
  }
  if (plan.form === "outsourcing") {
    add("act:52:2:3:イ", particularWords.content, ["content"], given.content);
    add("act:52:2:3:イ", particularWords.period, ["period"], given.period);
    partyRows("meti:14", 1, ["contractor"], plan.contractor);
    for (const [index, one] of entries<Subcontract>(plan.subcontracts)) {
      const item = one.awardedBy === "contractor" ? "meti:15::1" : "meti:15::2";
      add(item, particularWords.content, ["subcontracts", index, "content"], one.content);
      add(item, particularWords.period, ["subcontracts", index, "period"], one.period);
      partyRows("meti:15", 3, ["subcontracts", index, "subcontractor"], one.subcontractor);
    }
  }
  add(
    plan.form === "outsourcing" ? "meti:16::2" : "meti:16::1",
    particularWords.measures,
    ["measures"],
    given.measures,
  );
  return rows;
}

/** Those of some properties that are stated; `undefined` where none is. */
function pick(of: unknown, names: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  if (typeof of !== "object" || of === null) return undefined;
  const stated = names.flatMap((name) => {
    const value = (of as Readonly<Record<string, unknown>>)[name];
    return value === undefined || value === null ? [] : [[name, value] as const];
  });
  return stated.length === 0 ? undefined : Object.fromEntries(stated);
}
