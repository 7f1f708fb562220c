import { anyOf, not } from "../finding/condition";
import { fact } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import type { LegalDate } from "../kernel/legal-date";
import { planRevocationFactsShape } from "./tables/fact-shapes";

/** Facts about how a certified plan is carried out. */
export interface PlanRevocationFacts {
  /** The operator acts according to the plan as last certified or notified. 認定供給確保計画に従って取組を行っている. */
  readonly actsAccordingToPlan?: boolean | null | undefined;
  /** The plan still meets every requirement of Art. 9(4). 第九条第四項各号に適合. */
  readonly meetsRequirements?: boolean | null | undefined;
}

/** Whether the minister may revoke the certification. */
export type PlanRevocationAnswer = "revocation" | "no-ground";

/**
 * Tells whether there is a ground to instruct a change of a certified plan or to revoke its certification.
 *
 * 認定の取消し (Act Art. 11). Not acting according to the plan: the minister may revoke, and no instruction has to come
 * first. A plan that no longer meets the requirements: the minister may revoke, or instruct a change instead. Both are
 * powers, and either ground is enough; `reasons` says which of the two is there, `planRevocationGrounds` what each
 * allows. No period to put things right is fixed. The hearing that general administrative procedure law asks for before
 * a revocation is not modelled.
 *
 * Sanction: no penalty (`penaltiesFor("certified-plan-not-followed")`,
 * `penaltiesFor("plan-instruction-not-followed")`).
 *
 * @param facts - the facts; what is left out is not known
 * @param on - the day whose law applies
 * @returns `revocation` (Art. 11(1), 11(2) or both) or `no-ground`
 * @example
 * assessPlanRevocation({ actsAccordingToPlan: false }, "2024-04-01").answer; // => "revocation"
 * assessPlanRevocation({ meetsRequirements: false }, "2024-04-01").reasons.map((one) => one.met);
 * // => ["unknown", false]
 * @see Act Art. 11
 * @category Supply plans
 */
export function assessPlanRevocation(
  facts: PlanRevocationFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<PlanRevocationAnswer> {
  return revocation(facts, on, options);
}

const revocation = rule<PlanRevocationFacts, PlanRevocationAnswer>(["act:11:1", "act:11:2"], {
  question: {
    ja: "認定の取消し又は変更の指示の事由があるか。",
    en: "Is there a ground to revoke the certification or to instruct a change?",
  },
  answers: {
    revocation: {
      ja: "主務大臣は認定を取り消すことができる（法第十一条第二項の事由があるときは、変更を指示することもできる）",
      en:
        "the minister may revoke the certification (where the ground is that of Art. 11(2), may instruct a " +
        "change instead)",
    },
    "no-ground": { ja: "法第十一条の事由はない", en: "there is no ground under Art. 11" },
  },
  when: {
    revocation: anyOf(
      not(
        fact(
          "actsAccordingToPlan",
          "act:11:1",
          "認定供給確保計画に従って取組を行っている",
          "the operator acts according to the plan",
        ),
      ),
      not(fact("meetsRequirements", "act:11:2", "法第九条第四項各号のいずれにも適合する", "the plan meets Art. 9(4)")),
    ),
  },
  shape: planRevocationFactsShape,
  inForceFrom: "2022-08-01",
});
