// Generated from data/patents/designation-lifecycle.yaml by `npm run generate`: change that file, never this one.
import type { LifecycleTerm, Transition } from "../../finding/lifecycle";
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { DesignationEvent, DesignationState } from "./designation-lifecycle-ids";

/** Where a patent application stands under Chapter V. 特許出願の非公開の手続の状態. */
export const designationStates: readonly LifecycleTerm<DesignationState>[] = table<
  readonly LifecycleTerm<DesignationState>[]
>([
  { id: "filed", text: { ja: "出願（第一次審査中）", en: "filed, being screened" } },
  { id: "not-forwarded", text: { ja: "送付なし", en: "not forwarded" } },
  { id: "forwarded", text: { ja: "内閣総理大臣へ送付", en: "forwarded to the Prime Minister" } },
  { id: "under-review", text: { ja: "保全審査中", en: "under security review" } },
  { id: "keeping-notice", text: { ja: "保全対象発明となり得る発明の通知", en: "notified of a possible designation" } },
  { id: "answered", text: { ja: "書類提出済み", en: "papers filed to keep the application" } },
  { id: "correction-asked", text: { ja: "補正の求め", en: "asked to correct the papers" } },
  { id: "discontinued", text: { ja: "保全審査の打切り", en: "review discontinued" } },
  { id: "not-designated", text: { ja: "保全指定をしない旨の通知", en: "notified of no designation" } },
  { id: "designated", text: { ja: "保全指定中", en: "designated" } },
  { id: "extended", text: { ja: "保全指定中（期間延長）", en: "designated, period extended" } },
  { id: "cancelled", text: { ja: "保全指定の解除（通知前）", en: "designation cancelled, notice not yet given" } },
  { id: "expired", text: { ja: "保全指定の期間満了（通知前）", en: "designation expired, notice not yet given" } },
  { id: "released", text: { ja: "解除又は満了の通知", en: "notified that the designation ended" } },
  { id: "withdrawn", text: { ja: "放棄又は取下げ", en: "abandoned or withdrawn" } },
  { id: "dismissed", text: { ja: "却下", en: "dismissed" } },
]);

/** What can happen to a patent application under Chapter V. 特許出願の非公開の手続についての出来事. */
export const designationEvents: readonly LifecycleTerm<DesignationEvent>[] = table<
  readonly LifecycleTerm<DesignationEvent>[]
>([
  { id: "forwarding", text: { ja: "送付", en: "forwarding to the Prime Minister" } },
  {
    id: "non-forwarding",
    text: { ja: "送付をしない旨の判断又は期間の経過", en: "decision not to forward, or lapse of the period" },
  },
  { id: "review-begins", text: { ja: "書類の受領（保全審査の開始）", en: "papers received, review begins" } },
  {
    id: "keeping-notice",
    text: { ja: "保全対象発明となり得る発明の内容の通知", en: "notice of the invention that may be designated" },
  },
  {
    id: "answer",
    text: { ja: "特許出願を維持する場合の書類の提出", en: "filing of the papers to keep the application" },
  },
  { id: "correction-request", text: { ja: "補正の求め", en: "request to correct the papers" } },
  { id: "correction", text: { ja: "補正", en: "correction" } },
  { id: "discontinuance", text: { ja: "保全審査の打切り", en: "discontinuance of the review" } },
  { id: "no-designation-notice", text: { ja: "保全指定をしない旨の通知", en: "notice of no designation" } },
  { id: "designation", text: { ja: "保全指定", en: "designation" } },
  { id: "extension", text: { ja: "保全指定の期間の延長", en: "extension of the period" } },
  { id: "cancellation", text: { ja: "保全指定の解除", en: "cancellation" } },
  { id: "expiry", text: { ja: "保全指定の期間の満了", en: "expiry of the period" } },
  { id: "release-notice", text: { ja: "解除又は満了の通知", en: "notice that the designation ended" } },
  { id: "withdrawal", text: { ja: "放棄又は取下げ", en: "abandonment or withdrawal" } },
  { id: "dismissal", text: { ja: "却下", en: "dismissal" } },
]);

/** What leads a patent application from one state to the next. */
export const designationTransitions: readonly Transition<DesignationState, DesignationEvent>[] = table<
  readonly Transition<DesignationState, DesignationEvent>[]
>([
  { from: "filed", event: "forwarding", to: "forwarded", basis: at("act:66:1") },
  { from: "filed", event: "non-forwarding", to: "not-forwarded", basis: at("act:66:7") },
  { from: "filed", event: "withdrawal", to: "withdrawn", basis: at("patent-act:38-5") },
  { from: "filed", event: "dismissal", to: "dismissed", basis: at("patent-act:18") },
  { from: "not-forwarded", event: "withdrawal", to: "withdrawn", basis: at("patent-act:38-5") },
  { from: "not-forwarded", event: "dismissal", to: "dismissed", basis: at("patent-act:18") },
  { from: "forwarded", event: "review-begins", to: "under-review", basis: at("act:67:1") },
  { from: "forwarded", event: "keeping-notice", to: "keeping-notice", basis: at("act:67:9") },
  { from: "forwarded", event: "no-designation-notice", to: "not-designated", basis: at("act:71") },
  { from: "forwarded", event: "discontinuance", to: "discontinued", basis: at("act:69:1") },
  { from: "forwarded", event: "withdrawal", to: "withdrawn", basis: at("act:66:8") },
  { from: "forwarded", event: "dismissal", to: "dismissed", basis: at("act:66:9") },
  { from: "under-review", event: "keeping-notice", to: "keeping-notice", basis: at("act:67:9") },
  { from: "under-review", event: "no-designation-notice", to: "not-designated", basis: at("act:71") },
  { from: "under-review", event: "discontinuance", to: "discontinued", basis: at("act:69:1") },
  { from: "under-review", event: "withdrawal", to: "withdrawn", basis: at("act:66:8") },
  { from: "under-review", event: "dismissal", to: "dismissed", basis: at("act:66:9") },
  { from: "keeping-notice", event: "answer", to: "answered", basis: at("act:67:10") },
  { from: "keeping-notice", event: "designation", to: "designated", basis: at("act:70:1") },
  { from: "keeping-notice", event: "no-designation-notice", to: "not-designated", basis: at("act:71") },
  { from: "keeping-notice", event: "discontinuance", to: "discontinued", basis: at("act:69:1") },
  { from: "keeping-notice", event: "withdrawal", to: "withdrawn", basis: at("act:68 proviso") },
  { from: "keeping-notice", event: "dismissal", to: "dismissed", basis: at("act:66:9") },
  { from: "answered", event: "correction-request", to: "correction-asked", basis: at("act:67:11") },
  { from: "answered", event: "designation", to: "designated", basis: at("act:70:1") },
  { from: "answered", event: "no-designation-notice", to: "not-designated", basis: at("act:71") },
  { from: "answered", event: "discontinuance", to: "discontinued", basis: at("act:69:1") },
  { from: "answered", event: "withdrawal", to: "withdrawn", basis: at("act:68 proviso") },
  { from: "answered", event: "dismissal", to: "dismissed", basis: at("act:66:9") },
  { from: "correction-asked", event: "correction", to: "answered", basis: at("act:67:11") },
  { from: "correction-asked", event: "designation", to: "designated", basis: at("act:70:1") },
  { from: "correction-asked", event: "no-designation-notice", to: "not-designated", basis: at("act:71") },
  { from: "correction-asked", event: "discontinuance", to: "discontinued", basis: at("act:69:1") },
  { from: "correction-asked", event: "withdrawal", to: "withdrawn", basis: at("act:68 proviso") },
  { from: "correction-asked", event: "dismissal", to: "dismissed", basis: at("act:66:9") },
  { from: "discontinued", event: "dismissal", to: "dismissed", basis: at("act:69:4") },
  { from: "discontinued", event: "withdrawal", to: "withdrawn", basis: at("act:66:8") },
  { from: "not-designated", event: "withdrawal", to: "withdrawn", basis: at("patent-act:38-5") },
  { from: "not-designated", event: "dismissal", to: "dismissed", basis: at("act:78:7") },
  { from: "designated", event: "extension", to: "extended", basis: at("act:70:3") },
  { from: "designated", event: "cancellation", to: "cancelled", basis: at("act:77:1") },
  { from: "designated", event: "expiry", to: "expired", basis: at("act:70:2") },
  { from: "extended", event: "extension", to: "extended", basis: at("act:70:3") },
  { from: "extended", event: "cancellation", to: "cancelled", basis: at("act:77:1") },
  { from: "extended", event: "expiry", to: "expired", basis: at("act:70:3") },
  { from: "cancelled", event: "release-notice", to: "released", basis: at("act:77:2") },
  { from: "expired", event: "release-notice", to: "released", basis: at("act:77:2") },
  { from: "released", event: "withdrawal", to: "withdrawn", basis: at("act:72:1") },
  { from: "released", event: "dismissal", to: "dismissed", basis: at("act:73:8") },
]);
