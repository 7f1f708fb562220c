// Generated from data/supply/plan-lifecycle.yaml by `npm run generate`: change that file, never this one.
import type { LifecycleTerm, Transition } from "../../finding/lifecycle";
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { PlanEvent, PlanState } from "./plan-lifecycle-ids";

/** The states of a supply plan. 供給確保計画の状態. */
export const planStates: readonly LifecycleTerm<PlanState>[] = table<readonly LifecycleTerm<PlanState>[]>([
  { id: "drafted", text: { ja: "作成中", en: "drafted" } },
  { id: "applied", text: { ja: "認定の申請中", en: "applied for" } },
  { id: "refused", text: { ja: "不認定", en: "refused" } },
  { id: "certified", text: { ja: "認定", en: "certified" } },
  { id: "change-applied", text: { ja: "変更の認定の申請中", en: "change applied for" } },
  { id: "changed", text: { ja: "変更後の認定計画", en: "certified as changed" } },
  { id: "further-change-applied", text: { ja: "変更後の計画の再度の変更の申請中", en: "further change applied for" } },
  { id: "instructed", text: { ja: "変更の指示", en: "instructed to change" } },
  {
    id: "instructed-change-applied",
    text: { ja: "指示に係る変更の認定の申請中", en: "change applied for under the instruction" },
  },
  { id: "revoked", text: { ja: "認定の取消し", en: "revoked" } },
  { id: "completed", text: { ja: "実施期間の満了", en: "completed" } },
]);

/** What can happen to a supply plan. 供給確保計画についての出来事. */
export const planEvents: readonly LifecycleTerm<PlanEvent>[] = table<readonly LifecycleTerm<PlanEvent>[]>([
  { id: "apply", text: { ja: "認定を申請する", en: "apply for certification" } },
  { id: "withdraw", text: { ja: "認定の申請を取り下げる", en: "withdraw the application" } },
  { id: "certify", text: { ja: "認定する", en: "certify" } },
  { id: "refuse", text: { ja: "認定をしない", en: "refuse" } },
  { id: "apply-for-change", text: { ja: "変更の認定を申請する", en: "apply for a change" } },
  { id: "withdraw-change", text: { ja: "変更の認定の申請を取り下げる", en: "withdraw the application for a change" } },
  { id: "certify-change", text: { ja: "変更を認定する", en: "certify the change" } },
  { id: "refuse-change", text: { ja: "変更の認定をしない", en: "refuse the change" } },
  { id: "notify-minor-change", text: { ja: "軽微な変更を届け出る", en: "notify a minor change" } },
  { id: "instruct-change", text: { ja: "変更を指示する", en: "instruct a change" } },
  { id: "revoke", text: { ja: "認定を取り消す", en: "revoke" } },
  { id: "complete", text: { ja: "実施期間が満了する", en: "the implementation period ends" } },
]);

/** What leads a supply plan from one state to the next. */
export const planTransitions: readonly Transition<PlanState, PlanEvent>[] = table<
  readonly Transition<PlanState, PlanEvent>[]
>([
  { from: "drafted", event: "apply", to: "applied", basis: at("act:9:1") },
  { from: "applied", event: "certify", to: "certified", basis: at("act:9:4") },
  { from: "applied", event: "refuse", to: "refused", basis: at("act:9:4") },
  { from: "applied", event: "withdraw", to: "drafted", basis: at("act:9:1") },
  { from: "certified", event: "apply-for-change", to: "change-applied", basis: at("act:10:1") },
  { from: "change-applied", event: "certify-change", to: "changed", basis: at("act:10:3") },
  { from: "change-applied", event: "refuse-change", to: "certified", basis: at("act:10:3") },
  { from: "change-applied", event: "withdraw-change", to: "certified", basis: at("act:10:1") },
  { from: "changed", event: "apply-for-change", to: "further-change-applied", basis: at("act:10:1") },
  { from: "further-change-applied", event: "certify-change", to: "changed", basis: at("act:10:3") },
  { from: "further-change-applied", event: "refuse-change", to: "changed", basis: at("act:10:3") },
  { from: "further-change-applied", event: "withdraw-change", to: "changed", basis: at("act:10:1") },
  { from: "instructed", event: "apply-for-change", to: "instructed-change-applied", basis: at("act:10:1") },
  { from: "instructed-change-applied", event: "certify-change", to: "changed", basis: at("act:10:3") },
  { from: "instructed-change-applied", event: "refuse-change", to: "instructed", basis: at("act:10:3") },
  { from: "instructed-change-applied", event: "withdraw-change", to: "instructed", basis: at("act:10:1") },
  { from: "certified", event: "notify-minor-change", to: "changed", basis: at("act:10:2") },
  { from: "change-applied", event: "notify-minor-change", to: "further-change-applied", basis: at("act:10:2") },
  { from: "changed", event: "notify-minor-change", to: "changed", basis: at("act:10:2") },
  { from: "further-change-applied", event: "notify-minor-change", to: "further-change-applied", basis: at("act:10:2") },
  { from: "instructed", event: "notify-minor-change", to: "instructed", basis: at("act:10:2") },
  {
    from: "instructed-change-applied",
    event: "notify-minor-change",
    to: "instructed-change-applied",
    basis: at("act:10:2"),
  },
  { from: "certified", event: "instruct-change", to: "instructed", basis: at("act:11:2") },
  { from: "changed", event: "instruct-change", to: "instructed", basis: at("act:11:2") },
  { from: "instructed", event: "instruct-change", to: "instructed", basis: at("act:11:2") },
  { from: "change-applied", event: "instruct-change", to: "instructed-change-applied", basis: at("act:11:2") },
  { from: "further-change-applied", event: "instruct-change", to: "instructed-change-applied", basis: at("act:11:2") },
  {
    from: "instructed-change-applied",
    event: "instruct-change",
    to: "instructed-change-applied",
    basis: at("act:11:2"),
  },
  { from: "certified", event: "revoke", to: "revoked", basis: at("act:11:1"), also: [at("act:11:2")] },
  { from: "changed", event: "revoke", to: "revoked", basis: at("act:11:1"), also: [at("act:11:2")] },
  { from: "instructed", event: "revoke", to: "revoked", basis: at("act:11:1"), also: [at("act:11:2")] },
  { from: "change-applied", event: "revoke", to: "revoked", basis: at("act:11:1"), also: [at("act:11:2")] },
  { from: "further-change-applied", event: "revoke", to: "revoked", basis: at("act:11:1"), also: [at("act:11:2")] },
  { from: "instructed-change-applied", event: "revoke", to: "revoked", basis: at("act:11:1"), also: [at("act:11:2")] },
  { from: "certified", event: "complete", to: "completed", basis: at("act:9:3:3") },
  { from: "changed", event: "complete", to: "completed", basis: at("act:9:3:3") },
  { from: "instructed", event: "complete", to: "completed", basis: at("act:9:3:3") },
  { from: "change-applied", event: "complete", to: "completed", basis: at("act:9:3:3") },
  { from: "further-change-applied", event: "complete", to: "completed", basis: at("act:9:3:3") },
  { from: "instructed-change-applied", event: "complete", to: "completed", basis: at("act:9:3:3") },
]);
