import { allOf, not } from "../finding/condition";
import { fact } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { gradedRow } from "../kernel/wordings";
import { chapterInForceFrom } from "./chapter-in-force";
import type { DismissalRoute, SupervisionPower } from "./supervision-power";
import { managementOrderFactsShape } from "./tables/fact-shapes";
import { dismissalRouteRows, supervisionPowerRows } from "./tables/supervision-powers";

const powers = dated(supervisionPowerRows);
const routes = dated(dismissalRouteRows);

/**
 * The powers over designated applicants and sharing businesses.
 *
 * 勧告、命令、報告徴収及び立入検査の一覧.
 *
 * Sanction: `penaltiesFor("improvement-order-breach")`, `penaltiesFor("patent-inspection-obstructed")`.
 * Sanction: no penalty (`penaltiesFor("improvement-recommendation-not-followed")`) for the recommendation, but an order
 * may follow.
 *
 * @param on - the day whose law applies
 * @returns the powers in the order of the Act; none before 2024-05-01
 * @example
 * supervisionPowers("2025-05-01").map((one) => one.id);
 * // => ["recommendation", "order", "immediate-order", "reports", "inspection", "inspector-identification"]
 * @see Act, Arts 83, 84
 * @category Patents: duties under designation
 */
export function supervisionPowers(on: LegalDate): readonly SupervisionPower[] {
  return powers.on(on).map((row) => gradedRow(row, on));
}

/**
 * The ways in which an application is dismissed for a breach of Chapter V.
 *
 * 却下の経路の一覧. In each the Prime Minister gives the reasons and time for a written defence, then notifies, and the Patent
 * Office dismisses; for a designated application only after the notice that the designation ended.
 *
 * @param on - the day whose law applies
 * @returns the routes in the order of the Act; none before 2024-05-01
 * @example
 * dismissalRoutes("2025-05-01").find((one) => one.id === "working")?.waitsForReleaseNotice; // => true
 * @see Act, Arts 69, 73(6) to (8), 74(2)(3), 78(5) to (7)
 * @category Patents: duties under designation
 */
export function dismissalRoutes(on: LegalDate): readonly DismissalRoute[] {
  return routes.on(on).map((row) => gradedRow(row, on));
}

/** The facts of a breach of the measures of proper management. */
export interface ManagementOrderFacts {
  /** Whether a designated applicant or a sharing business breached Act Art. 75. 第七十五条の違反. */
  readonly measuresBreached?: boolean | null | undefined;
  /** Whether a recommendation is needed to prevent a leak of the information. 必要があると認めるとき. */
  readonly neededAgainstLeak?: boolean | null | undefined;
  /** Whether a leak is imminent. 漏えいのおそれが切迫. */
  readonly leakImminent?: boolean | null | undefined;
  /** Whether a recommendation was received. 勧告を受けた. */
  readonly recommended?: boolean | null | undefined;
  /** Whether the measures recommended were taken. */
  readonly recommendedMeasuresTaken?: boolean | null | undefined;
  /** Whether there is a justifiable reason for not taking them. 正当な理由. */
  readonly justifiableReason?: boolean | null | undefined;
}

/** The strongest measure that can be taken. */
export type ManagementOrderAnswer = "immediate-order" | "order" | "recommendation" | "no-measure";

const breached = fact<ManagementOrderFacts>(
  "measuresBreached",
  "act:75",
  "法第七十五条の規定に違反した",
  "Art. 75 was breached",
);

const managementOrder = rule<ManagementOrderFacts, ManagementOrderAnswer>(["act:83:1", "act:83:2", "act:83:3"], {
  question: {
    ja: "適正管理措置に関し、内閣総理大臣は勧告又は命令をすることができるか。",
    en: "Which measure can be taken over the measures of proper management?",
  },
  answers: {
    "immediate-order": { ja: "勧告を経ずに命ずることができる", en: "an order can be made without a recommendation" },
    order: { ja: "勧告に係る措置を命ずることができる", en: "the measures recommended can be ordered" },
    recommendation: { ja: "勧告することができる", en: "a recommendation can be made" },
    "no-measure": { ja: "勧告又は命令の要件を満たさない", en: "no ground for a recommendation or an order" },
  },
  when: {
    "immediate-order": allOf<ManagementOrderFacts>(
      breached,
      fact("leakImminent", "act:83:3", "漏えいのおそれが切迫している", "a leak is imminent"),
    ),
    order: allOf<ManagementOrderFacts>(
      fact("recommended", "act:83:2", "勧告を受けた", "a recommendation was received"),
      not(
        fact("recommendedMeasuresTaken", "act:83:2", "勧告に係る措置をとった", "the measures recommended were taken"),
      ),
      not(fact("justifiableReason", "act:83:2", "正当な理由がある", "there is a justifiable reason")),
    ),
    recommendation: allOf<ManagementOrderFacts>(
      breached,
      fact(
        "neededAgainstLeak",
        "act:83:1",
        "情報の漏えいを防ぐため必要がある",
        "it is needed to prevent a leak of the information",
      ),
    ),
  },
  shape: managementOrderFactsShape,
  inForceFrom: chapterInForceFrom,
});

/**
 * The strongest measure that can be taken over a breach of the measures of proper management.
 *
 * 勧告及び改善命令. Recommendation, then order; where a leak is imminent, an order at once. The Prime Minister may, and need
 * not.
 *
 * Sanction: `penaltiesFor("improvement-order-breach")`.
 *
 * @param facts - the breach and what was found
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns the strongest measure
 * @example
 * assessManagementOrder({ measuresBreached: true, leakImminent: true }, "2025-05-01").answer; // => "immediate-order"
 * @see Act, Art. 83
 * @category Patents: duties under designation
 */
export function assessManagementOrder(
  facts: ManagementOrderFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<ManagementOrderAnswer> {
  return managementOrder(facts, on, options);
}
