import type { Citation } from "../kernel/citation";
import { dated } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import { weakerGrade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gradedOn, gradedRow } from "../kernel/wordings";
import { competentMinisters } from "../ministers/competent-ministers";
import type { MaterialId } from "../ministers/material-ministers";
import type { MinisterId } from "../ministers/ministers";
import { specifiedCriticalMaterials } from "./materials";
import type { PolicyTerm } from "./plan";
import type { PolicyPageRow, PolicyRevisionRow, PolicyScopeRow, PolicyTargetRow, PolicyTermRow } from "./policy-target";
import {
  policyPageRows,
  policyRevisionRows,
  policyScopeRows,
  policyTargetRows,
  policyTermRows,
} from "./tables/action-policies";

/** One measure of a policy with its period or its time limit. 取組. */
export interface PolicyMeasure {
  /** The measure. */
  readonly what: BilingualText;
  /** Its period or time limit (Act Art. 8(2)(iii)); absent where it was not read. 期間又は期限. */
  readonly term?: PolicyTerm | undefined;
}

/**
 * The policy of a competent minister for one product. 安定供給確保取組方針 (Act Art. 8).
 *
 * Every specified critical product has one by law; what is known of its text is listed here, and nothing else.
 */
export interface ActionPolicy {
  /** The product. */
  readonly material: MaterialId;
  /** The ministers who make it. @maxItems 1000 */
  readonly competentMinisters: readonly MinisterId[];
  /** What it targets within the product; `[]` where that was not found. 個別特定重要物資等. @maxItems 1000 */
  readonly scope: readonly PolicyScopeRow[];
  /** Its targets; `[]` where none was found. @maxItems 1000 */
  readonly targets: readonly PolicyTargetRow[];
  /**
   * Periods, scales, stocks that count and highest grants that a source gives; `[]` where none was found.
   * @maxItems 1000
   */
  readonly terms: readonly PolicyTermRow[];
  /** Official pages on it; their contents were not read in full. @maxItems 1000 */
  readonly pages: readonly PolicyPageRow[];
  /** Its measures with period or time limit; absent because no text was read. @maxItems 1000 */
  readonly measures?: readonly PolicyMeasure[];
  /** Days on which it was revised, as far as found. @maxItems 1000 */
  readonly revisions: readonly PolicyRevisionRow[];
  /** How much is known of its content. */
  readonly content: "in-part" | "not-read";
  /** The article under which it is made. */
  readonly basis: Citation;
  /**
   * Grade of the weakest source used for scope, targets and revisions; `inferred` where none of them was found.
   * @schema SourceGrade
   */
  readonly grade: Grade;
  /** Ids of the known gaps. @minLength 1 @maxItems 1000 */
  readonly gaps: readonly string[];
}

/**
 * The action policies of a day, one for each specified critical product, with the scope and the targets that are known.
 *
 * 安定供給確保取組方針 (Act Art. 8). Use it to see what a ministry aims at within a product, and how well that is known. The
 * policies themselves were not read: scope and targets come from official pages and the press, and what was not found
 * is left out. The terms of support are those of the press and of pages as quoted: never a promise of a grant.
 * `from` of a row is the revision that brought it where its day is known, else the designation of the product.
 *
 * @param on - the day whose law applies
 * @returns one policy a product, in the order of the Order's items
 * @example
 * actionPolicies("2024-02-02").find((policy) => policy.material === "batteries")?.targets[0]?.value; // => 150
 * actionPolicies("2024-02-02")
 *   .find((policy) => policy.material === "batteries")
 *   ?.terms.find((term) => term.kind === "period")?.value; // => 60
 * actionPolicies("2025-12-24").find((policy) => policy.material === "satellites")?.content; // => "not-read"
 * @see Act Art. 8
 * @category Supply
 */
export function actionPolicies(on: LegalDate): readonly ActionPolicy[] {
  const scopes = scopeTable.on(on).map((row) => gradedRow(row, on));
  const targeted = targetTable.on(on).map((row) => gradedRow(row, on));
  const termed = termTable.on(on).map((row) => gradedRow(row, on));
  const paged = pageTable.on(on).map((row) => gradedRow(row, on));
  const revised = revisionTable.on(on).map((row) => gradedRow(row, on));
  return specifiedCriticalMaterials(on).map(({ id }) => {
    const scope = scopes.filter((row) => row.material === id);
    const targets = targeted.filter((row) => row.material === id);
    const revisions = revised.filter((row) => row.material === id);
    const terms = termed.filter((row) => row.material === id);
    // A term bears the grade of its own source: what is known of the policy is no weaker for it.
    const rows = [...scope, ...targets, ...revisions];
    // That there is a policy at all then only follows from the duty of Art. 8(1).
    const nothingKnown = rows.length === 0;
    return {
      material: id,
      competentMinisters: competentMinisters({ material: id }, on),
      scope,
      targets,
      terms,
      pages: paged.filter((row) => row.material === undefined || row.material === id),
      revisions,
      content: scope.length + targets.length + terms.length === 0 ? "not-read" : "in-part",
      basis: policy,
      gaps: [],
      ...gradedOn(
        policy,
        rows.reduce<Grade>((grade, row) => weakerGrade(grade, row.source.grade), nothingKnown ? "inferred" : "text"),
        on,
        ["action-policies-not-read"],
      ),
    };
  });
}

const policy = at("act:8:1");
const byMaterial = (row: { readonly material: MaterialId }) => [row.material];
const scopeTable = dated(policyScopeRows, byMaterial);
const targetTable = dated(policyTargetRows, byMaterial);
const revisionTable = dated(policyRevisionRows, byMaterial);
const termTable = dated(policyTermRows, byMaterial);
const pageTable = dated(policyPageRows);
