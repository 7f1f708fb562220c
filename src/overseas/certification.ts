import { allOf, criterion } from "../finding/condition";
import { enumerated } from "../finding/enumeration";
import { fact } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { touchedBy } from "../finding/touched-by";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { OverseasSupportSought, OverseasTarget, OverseasTargetKind } from "./overseas-project";
import { overseasProjectFactsShape } from "./tables/fact-shapes";
import { overseasSupportRows, overseasTargetRows } from "./tables/overseas";

/**
 * Facts for the checks of certification that are known from summaries. 認定の確認事項.
 *
 * @category Overseas projects
 */
export interface OverseasProjectFacts {
  /** Kind of project. 類型. */
  readonly target?: OverseasTargetKind | null | undefined;
  /** The plan conforms to the basic guideline. 基本指針への適合. */
  readonly conformsToGuideline?: boolean | null | undefined;
  /** Its structure makes sure that it is carried out with certainty and smoothly. 確実かつ円滑な実施体制. */
  readonly implementationStructure?: boolean | null | undefined;
  /** Its funding makes sure of the same. 資金. */
  readonly funding?: boolean | null | undefined;
  /** Information on the project is managed properly. 情報の適正な管理体制. */
  readonly informationManagement?: boolean | null | undefined;
  /** Support that is asked for; no check of certification that is known hangs on it. 求める支援. @maxItems 3 */
  readonly supportSought?: readonly OverseasSupportSought[] | null | undefined;
}

/** Whether a plan could be certified, as far as the checks are known. */
export type OverseasProjectAnswer = "certifiable" | "not-certifiable";

/** The kinds that are known, as the table has them: what is enacted here begins with the first of them. */
const listed: readonly unknown[] = overseasTargetRows.map((row) => row.id);

const target = criterion<OverseasProjectFacts>({
  id: "target-kind",
  text: { ja: "対象とされる三類型のいずれかに当たる", en: "one of the three kinds of projects" },
  basis: at("act:85-2:1"),
  facts: ["target"],
  grade: "secondary",
  // The summaries end with 'and the like': another kind is neither in nor out until the wording is read.
  test: (facts) => (listed.includes(facts.target) ? true : facts.target === "other" ? "wording-not-read" : undefined),
});
const guideline = fact<OverseasProjectFacts>(
  "conformsToGuideline",
  "act:85-3",
  "特定海外事業促進基本指針に適合する",
  "conforms to the basic guideline",
  { grade: "secondary" },
);
const structure = fact<OverseasProjectFacts>(
  "implementationStructure",
  "act:85-3",
  "確実かつ円滑に実施するための体制がある",
  "a structure to carry it out with certainty and smoothly",
  { grade: "secondary" },
);
const funding = fact<OverseasProjectFacts>(
  "funding",
  "act:85-3",
  "確実かつ円滑に実施するための資金がある",
  "the funding to carry it out with certainty and smoothly",
  { grade: "secondary" },
);
const information = fact<OverseasProjectFacts>(
  "informationManagement",
  "act:85-3",
  "特定海外事業に関する情報を適正に管理する体制がある",
  "a structure to manage information on the project properly",
  { grade: "secondary" },
);

const provisions = ["act:85-2", "act:85-3"] as const;
/** The chapter was never read: it is known from what others say of it. */

const certification = rule<OverseasProjectFacts, OverseasProjectAnswer>(provisions, {
  question: {
    ja: "特定海外事業計画は認定の確認事項を満たすか。",
    en: "Does the plan for an overseas project meet the checks of certification?",
  },
  answers: {
    certifiable: { ja: "知られている確認事項を満たす", en: "it meets the checks that are known" },
    "not-certifiable": {
      ja: "知られている確認事項のいずれかを満たさない",
      en: "it fails one of the checks that are known",
    },
  },
  when: { certifiable: allOf(target, guideline, structure, funding, information) },
  shape: overseasProjectFactsShape,
  inForceFrom: (overseasTargetRows[0] as OverseasTarget).from,
  grade: "secondary",
  enumerations: [
    enumerated("target", [...overseasTargetRows.map((row) => row.id), "other"], at("act:85-2:1")),
    enumerated(
      "supportSought.*",
      overseasSupportRows.flatMap((row) => (row.kind === "support" ? [row.id] : [])),
      at("act:85-2"),
    ),
  ],
});

/**
 * Whether a plan for an overseas project meets the checks of certification, as far as they are known.
 *
 * 特定海外事業計画の認定（法第五章の二）. Use it to prepare a plan. Chapter V-2 and its order were not read: the kinds and checks come
 * from summaries, so the grade is
 * `secondary`, further requirements may exist, and the considerations (`overseasConsiderations`) decide nothing here.
 * It does not decide export control, foreign exchange or the law of the place.
 *
 * @param facts - what is known of the plan
 * @param on - the day of certification
 * @param options - readings that the caller supplies
 * @returns `certifiable` or `not-certifiable`, with its known gaps
 * @example
 * assessOverseasProject({ target: "international-transport-network", informationManagement: false }, "2026-10-01")
 *   .answer; // => "not-certifiable"
 * assessOverseasProject({}, "2026-09-17").why; // => "not-in-force"
 * assessOverseasProject(
 *   {
 *     target: "other",
 *     conformsToGuideline: true,
 *     implementationStructure: true,
 *     funding: true,
 *     informationManagement: true,
 *   },
 *   "2026-10-01",
 * ).why; // => "wording-not-read"
 * @see Act, Chapter V-2 (Art. 85-2 and after)
 * @category Overseas projects
 */
export function assessOverseasProject(
  facts: OverseasProjectFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<OverseasProjectAnswer> {
  return touchedBy(certification(facts, on, options), ["overseas-basic-guideline-text"]);
}
