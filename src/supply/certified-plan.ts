import type { RecordSource } from "../kernel/dated";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { competentMinistersInDetail } from "../ministers/competent-ministers";
import type { MaterialId } from "../ministers/material-ministers";
import type { MinisterId } from "../ministers/ministers";
import { isDesignatedMaterial, materialScope } from "./materials";
import type { StableSupplyPlan } from "./plan";
import { planOrdinanceOn } from "./plan-procedure";
import {
  announcedBeforeCertified,
  changedBeforeCertified,
  jointPlanOfOne,
  materialNotDesignated,
  ministerNotCompetent,
  noPlanOrdinance,
  partNotCovered,
} from "./tables/issues";
import { partsSince } from "./tables/parts-since";

/**
 * An amount that was published with a certification. Grants are the most that a support body may pay; the Act fixes
 * none.
 */
export interface CertifiedPlanAmount {
  /** Amount in yen. @integer @minimum 0 */
  readonly yen: number;
  /** How the number is meant. */
  readonly comparison: "exactly" | "about" | "at-most" | "more-than";
  /** What it is: the cost of the project, the highest grant, or not stated by the source. */
  readonly of: "project-cost" | "maximum-grant" | "not-stated";
  /** One plan, or all plans that were announced together. */
  readonly covers: "plan" | "announcement";
}

/**
 * A plan that a competent minister has certified, as published. 認定供給確保計画.
 *
 * The day of certification and the day of the announcement are two days. What is not known is `null` or left out.
 */
export interface CertifiedPlanRecord {
  /** Stable id of the record. @minLength 1 */
  readonly id: string;
  /** The operators as published, at least one. 認定供給確保事業者. @minItems 1 @maxItems 1000 @minLength 1 */
  readonly operators: readonly string[];
  /** Drawn up by two or more persons together (Art. 9(2)); `null` where the source does not say. 共同. */
  readonly joint?: boolean | null | undefined;
  /** The joint applicants are in the same line of business (Art. 9(4)(vi)). 同一の業種. */
  readonly sameIndustry?: boolean | null | undefined;
  /** The product. 特定重要物資. */
  readonly material: MaterialId;
  /**
   * Ids of the parts of the product, as in `materialScope`, where the source names them.
   * @maxItems 1000 @minLength 1
   */
  readonly parts?: readonly string[] | undefined;
  /** What the plan is about. */
  readonly subject?: BilingualText | undefined;
  /** Day of certification. 認定の日. */
  readonly certifiedOn?: LegalDate | null | undefined;
  /** Day on which it was announced. 公表の日. */
  readonly announcedOn?: LegalDate | null | undefined;
  /** Days of change certifications. 変更の認定の日. @maxItems 1000 */
  readonly changesCertifiedOn?: readonly LegalDate[] | undefined;
  /** The announcement was of a change certification, not of the first one. 変更. */
  readonly announcesChange?: boolean | undefined;
  /** The ministers who certified it. @maxItems 100 */
  readonly ministers: readonly MinisterId[];
  /** Certification number. 供給確保計画認定番号. @minLength 1 */
  readonly certificationNumber?: string | undefined;
  /** Amounts as published. @maxItems 1000 */
  readonly amounts?: readonly CertifiedPlanAmount[] | undefined;
  /** How many plans were announced together. @integer @minimum 1 */
  readonly plansAnnounced?: number | undefined;
  /** Where it was read. */
  readonly source: RecordSource;
}

/**
 * Checks a certified plan against the law of the day on which it was certified, or announced where only that day is
 * known.
 *
 * 認定供給確保計画の記録の検査. Use it over published certifications: the product and its parts must have been designated, its
 * ordinance in force, the ministers competent, the days in order. It does not check that the certification was right.
 *
 * @param record - the record
 * @returns what is wrong, each with code, path, both languages and the article; `[]` where nothing is
 * @example
 * certifiedPlanIssues({
 *   id: "x",
 *   operators: ["A"],
 *   material: "ventilators",
 *   certifiedOn: "2025-12-23",
 *   ministers: [],
 *   source: { grade: "text" },
 * }).map((issue) => issue.code); // => ["material-not-designated"]
 * @see Act Arts. 7, 9, 86
 * @category Supply
 */
export function certifiedPlanIssues(record: CertifiedPlanRecord): readonly Issue[] {
  const { material, parts, certifiedOn, announcedOn, changesCertifiedOn, ministers, joint, operators } = record ?? {};
  const issues: Issue[] = [];
  const on = isLegalDate(certifiedOn) ? certifiedOn : isLegalDate(announcedOn) ? announcedOn : undefined;
  if (on !== undefined && !isDesignatedMaterial(material, on))
    issues.push(materialNotDesignated(["material"], { material, on }));
  else if (on !== undefined) {
    const covered = materialScope(material, on).map((part) => part.id);
    listed(parts).forEach((part, index) => {
      if (!covered.includes(part)) issues.push(partNotCovered(["parts", index], { part, on }));
    });
    const competent = competentMinistersInDetail({ material }, on).ministers;
    listed(ministers).forEach((minister, index) => {
      if (!competent.includes(minister)) issues.push(ministerNotCompetent(["ministers", index], { minister, on }));
    });
  }
  if (on === undefined || isDesignatedMaterial(material, on)) issues.push(...daysWithoutOrdinance(record ?? {}));
  if (joint === true && new Set(listed(operators)).size < 2) issues.push(jointPlanOfOne(["operators"]));
  if (!isLegalDate(certifiedOn)) return issues;
  if (isLegalDate(announcedOn) && announcedOn < certifiedOn) issues.push(announcedBeforeCertified(["announcedOn"]));
  listed(changesCertifiedOn).forEach((day, index) => {
    if (day < certifiedOn) issues.push(changedBeforeCertified(["changesCertifiedOn", index]));
  });
  return issues;
}

/** A plan is filed, certified and changed as the ordinance of its product provides: none was before that was in force. */
function daysWithoutOrdinance(record: Partial<CertifiedPlanRecord>): readonly Issue[] {
  const { material, certifiedOn, announcedOn, changesCertifiedOn } = record;
  const certified = isLegalDate(certifiedOn);
  const day = certified ? "certifiedOn" : "announcedOn";
  const changes = listed(changesCertifiedOn).map((on, index) => ({ on, path: ["changesCertifiedOn", index] }));
  return [
    { on: certified ? certifiedOn : announcedOn, path: [day], basis: at("act:9:1") },
    // Where the certification has its day, a change that is earlier is told against that.
    ...(certified ? [] : changes.map((change) => ({ ...change, basis: at("act:10:1") }))),
  ].flatMap(({ on, path, basis }) =>
    isLegalDate(on) && planOrdinanceOn(material, on) === undefined && material !== undefined
      ? [{ ...noPlanOrdinance(path, { material, on }), basis }]
      : [],
  );
}

/** Parts that the Order names on some day, and not on the day that counts. */
export function partsNotCovered(
  { material, parts }: Pick<StableSupplyPlan, "material" | "parts">,
  on: LegalDate,
): readonly Issue[] {
  const since: Readonly<Record<string, LegalDate>> = partsSince[material] ?? {};
  return listed(parts).flatMap((part, index) => {
    const from = typeof part === "string" && Object.hasOwn(since, part) ? since[part] : undefined;
    return from !== undefined && on < from ? [partNotCovered(["parts", index], { part, on })] : [];
  });
}

function listed<One>(value: readonly One[] | null | undefined): readonly One[] {
  return Array.isArray(value) ? value : [];
}
