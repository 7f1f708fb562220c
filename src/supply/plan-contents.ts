import type { Checklist } from "../finding/checklist";
import type { RuleOptions } from "../finding/reading";
import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { isEmpty, measureFacts, type PlanMeasureKind, type StableSupplyPlan } from "./plan";
import { missingPlanContents, readDraft } from "./plan-checklist";
import { planOrdinanceOn } from "./plan-procedure";
import { procedureOf } from "./procedure-of-ordinance";
import { contentsOfArt9 } from "./tables/plan-contents";

/** A content of a plan in its place: what it is, the provision that asks for it, and what the plan states. 記載事項. */
export interface StatedPlanContent {
  /** Where it stands in the plan. */
  readonly path: Issue["path"];
  /** In both languages. */
  readonly text: BilingualText;
  /** The provision: of the Act, or of the ordinance where that asks for it or lists the measure. */
  readonly basis: Citation;
  /** What the plan states; absent where it states nothing. */
  readonly value?: unknown;
}

/** The contents of a plan in the order of the ordinance, with its form by number. 供給確保計画の記載事項. */
export interface PlanContents extends Checklist {
  /** Number of the form of the application; absent where no ordinance governs the plan. 様式第一. */
  readonly form?: { readonly number: "1"; readonly basis: Citation };
  /** Applicants, the nine contents of Art. 9(3) and what a joint plan states, in that order. */
  readonly contents: readonly StatedPlanContent[];
}

/**
 * The contents of a plan in the order in which the ordinance asks for them, with the form by its number.
 *
 * 供給確保計画の記載事項 (Act Art. 9(3), the ministry's ordinance). Use it to carry a plan over into form 1: each content comes
 * with its provision and what the plan states; each measure with the limb of the ordinance that lists it. The fields of
 * the form itself were not seen: that is a gap, and none is made up. At MAFF licences are shown in an attached document
 * and are no content.
 *
 * @param plan - the plan in any state of completion
 * @param on - the day whose law applies; the day of filing of the plan unless stated
 * @param options - readings of wordings that the library did not read
 * @returns the contents, and as a checklist what is missing of them
 * @example
 * const { form, contents } = planContents(
 *   { material: "ship-parts", goal: "a second source", licences: [] },
 *   "2024-04-01",
 * );
 * [form?.number, form?.basis]; // => ["1", { law: "504M60000800093", article: "2", paragraph: 1 }]
 * contents
 *   .filter((content) => content.value !== undefined)
 *   .map((content) => [content.path[0], content.basis.article]); // => [["goal", "9"], ["licences", "3"]]
 * @see Act Art. 9(3)
 * @category Supply plans
 */
export function planContents(
  plan: Partial<StableSupplyPlan>,
  on: LegalDate | undefined = plan?.submittedOn ?? undefined,
  options?: RuleOptions,
): PlanContents {
  const { facts: given } = readDraft(plan);
  const lacking = missingPlanContents(plan, on as LegalDate, options);
  const dayExists = !lacking.issues?.some((issue) => issue.path[0] === "on");
  const row = dayExists ? planOrdinanceOn(given.material, on as LegalDate) : undefined;
  const articles = row === undefined ? undefined : procedureOf(row).articles;
  const licencesApart = row !== undefined && procedureOf(row).licences.shownIn === "attached-document";
  const contents: StatedPlanContent[] = [];
  const state = (path: Issue["path"], text: BilingualText, basis: Citation, value: unknown) =>
    contents.push({ path, text, basis, ...(isEmpty(value) ? undefined : { value: structuredClone(value) }) });
  state(["applicants"], { ja: "申請者", en: "the applicants" }, at("act:9:1"), given.applicants);
  for (const { path, text, basis } of contentsOfArt9) {
    if (path === "licences") {
      if (licencesApart) continue;
      // That no licence is needed is stated by an empty list.
      contents.push({
        path: [path],
        text,
        basis: articles === undefined ? basis : at(articles.licences),
        ...(Array.isArray(given.licences) && { value: structuredClone(given.licences) }),
      });
      continue;
    }
    state([path], text, basis, given[path]);
    if (path !== "measures" || row === undefined || !Array.isArray(given.measures)) continue;
    for (const [index, measure] of given.measures.entries()) {
      const kind: unknown = measure?.kind;
      const fact =
        typeof kind === "string" && Object.hasOwn(measureFacts, kind)
          ? measureFacts[kind as PlanMeasureKind]
          : undefined;
      const listed = fact === undefined ? undefined : row.listedMeasures[fact];
      if (listed !== undefined) state([path, index], measureText, at(listed), measure.description);
    }
  }
  if (Array.isArray(given.applicants) && given.applicants.length > 1) {
    const text = { ja: "同一の業種に属する事業を営むかどうか", en: "whether they run businesses in the same industry" };
    state(["sameIndustry"], text, at("act:9:4:6"), given.sameIndustry);
  }
  return {
    ...lacking,
    gaps: [...lacking.gaps, "plan-form-fields"],
    ...(articles === undefined ? undefined : { form: { number: "1", basis: at(`${articles.application}:1`) } }),
    contents,
  };
}

const measureText = table({ ja: "措置の内容", en: "the measure" });
