import type { Lifecycle } from "../finding/lifecycle";
import { defineLifecycle } from "../finding/lifecycle";
import type { Citation } from "../kernel/citation";
import { at } from "../kernel/provision";

/** Where a supply plan stands. */
export type PlanState =
  | "drafted"
  | "applied"
  | "refused"
  | "certified"
  | "change-applied"
  | "changed"
  | "further-change-applied"
  | "instructed"
  | "instructed-change-applied"
  | "revoked"
  | "completed";

/** What can happen to a supply plan. */
export type PlanEvent =
  | "apply"
  | "withdraw"
  | "certify"
  | "refuse"
  | "apply-for-change"
  | "withdraw-change"
  | "certify-change"
  | "refuse-change"
  | "notify-minor-change"
  | "instruct-change"
  | "revoke"
  | "complete";

const apply: Citation = at("act:9:1");
const change = at("act:10:1");
const minor = at("act:10:2");
/** Where no change is pending, and where one is: an application that comes to nothing leaves the plan as it was. */
const pending = {
  certified: "change-applied",
  changed: "further-change-applied",
  instructed: "instructed-change-applied",
} as const;
const held = ["certified", "changed", "instructed"] as const;
const applied = ["change-applied", "further-change-applied", "instructed-change-applied"] as const;
const inForce = [...held, ...applied] as const;

/**
 * The life of a supply plan from draft to completion or revocation.
 *
 * 供給確保計画の一生 (Act Arts 9 to 11). `changed` is a certified plan in its newer version, after a certified change or notice
 * of a minor one; all that can happen to a certified plan can happen to it. A change that is refused or withdrawn
 * leaves the plan as it stood: certified, changed, or under an instruction that is still to be followed. Revocation
 * needs no instruction first where the operator does not act according to the plan (Art. 11(1)); where the plan no
 * longer meets the requirements the minister may instruct or revoke at once (Art. 11(2)); both grounds are open in
 * every state. No article speaks of the withdrawal of an application: it is the applicant's until the decision.
 * `completed` means that the implementation period is over. After a refusal a new plan may be filed.
 *
 * @example
 * planLifecycle.advance("applied", "certify").ok; // => true
 * planLifecycle.advance("refused", "revoke").ok; // => false
 * @see Act Arts 9 to 11
 * @category Supply plans
 */
export const planLifecycle: Lifecycle<PlanState, PlanEvent> = defineLifecycle({
  name: { ja: "供給確保計画", en: "Supply plan" },
  basis: apply,
  initial: "drafted",
  states: [
    { id: "drafted", text: { ja: "作成中", en: "drafted" } },
    { id: "applied", text: { ja: "認定の申請中", en: "applied for" } },
    { id: "refused", text: { ja: "不認定", en: "refused" } },
    { id: "certified", text: { ja: "認定", en: "certified" } },
    { id: "change-applied", text: { ja: "変更の認定の申請中", en: "change applied for" } },
    { id: "changed", text: { ja: "変更後の認定計画", en: "certified as changed" } },
    {
      id: "further-change-applied",
      text: { ja: "変更後の計画の再度の変更の申請中", en: "further change applied for" },
    },
    { id: "instructed", text: { ja: "変更の指示", en: "instructed to change" } },
    {
      id: "instructed-change-applied",
      text: { ja: "指示に係る変更の認定の申請中", en: "change applied for under the instruction" },
    },
    { id: "revoked", text: { ja: "認定の取消し", en: "revoked" } },
    { id: "completed", text: { ja: "実施期間の満了", en: "completed" } },
  ],
  events: [
    { id: "apply", text: { ja: "認定を申請する", en: "apply for certification" } },
    { id: "withdraw", text: { ja: "認定の申請を取り下げる", en: "withdraw the application" } },
    { id: "certify", text: { ja: "認定する", en: "certify" } },
    { id: "refuse", text: { ja: "認定をしない", en: "refuse" } },
    { id: "apply-for-change", text: { ja: "変更の認定を申請する", en: "apply for a change" } },
    {
      id: "withdraw-change",
      text: { ja: "変更の認定の申請を取り下げる", en: "withdraw the application for a change" },
    },
    { id: "certify-change", text: { ja: "変更を認定する", en: "certify the change" } },
    { id: "refuse-change", text: { ja: "変更の認定をしない", en: "refuse the change" } },
    { id: "notify-minor-change", text: { ja: "軽微な変更を届け出る", en: "notify a minor change" } },
    { id: "instruct-change", text: { ja: "変更を指示する", en: "instruct a change" } },
    { id: "revoke", text: { ja: "認定を取り消す", en: "revoke" } },
    { id: "complete", text: { ja: "実施期間が満了する", en: "the implementation period ends" } },
  ],
  transitions: [
    { from: "drafted", event: "apply", to: "applied", basis: apply },
    { from: "applied", event: "certify", to: "certified", basis: at("act:9:4") },
    { from: "applied", event: "refuse", to: "refused", basis: at("act:9:4") },
    { from: "applied", event: "withdraw", to: "drafted", basis: apply },
    ...held.flatMap(
      (from) =>
        [
          { from, event: "apply-for-change", to: pending[from], basis: change },
          { from: pending[from], event: "certify-change", to: "changed", basis: at("act:10:3") },
          { from: pending[from], event: "refuse-change", to: from, basis: at("act:10:3") },
          { from: pending[from], event: "withdraw-change", to: from, basis: change },
        ] as const,
    ),
    { from: "certified", event: "notify-minor-change", to: "changed", basis: minor },
    { from: "change-applied", event: "notify-minor-change", to: "further-change-applied", basis: minor },
    ...(["changed", "further-change-applied", "instructed", "instructed-change-applied"] as const).map(
      (from) => ({ from, event: "notify-minor-change", to: from, basis: minor }) as const,
    ),
    ...held.map((from) => ({ from, event: "instruct-change", to: "instructed", basis: at("act:11:2") }) as const),
    ...applied.map(
      (from) => ({ from, event: "instruct-change", to: "instructed-change-applied", basis: at("act:11:2") }) as const,
    ),
    ...inForce.map(
      (from) => ({ from, event: "revoke", to: "revoked", basis: at("act:11:1"), also: [at("act:11:2")] }) as const,
    ),
    ...inForce.map((from) => ({ from, event: "complete", to: "completed", basis: at("act:9:3:3") }) as const),
  ],
});
