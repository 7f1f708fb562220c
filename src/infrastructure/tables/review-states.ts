// Generated from data/infrastructure/review-states.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import type { BilingualText } from "../../kernel/text";
import type { ReviewState } from "../review-history";

/**
 * The states of a review in words.
 *
 * 審査の状態. Use it to show the `state` of `reviewTimeline` to a person.
 *
 * @example
 * reviewStateNames.standstill.en; // => "standstill"
 * @category Infrastructure
 * @since 0.1.2
 */
export const reviewStateNames: Readonly<Record<ReviewState | "undetermined", BilingualText>> = table<
  Readonly<Record<ReviewState | "undetermined", BilingualText>>
>({
  "not-received": { ja: "受理の前", en: "not yet received" },
  standstill: { ja: "禁止期間中", en: "standstill" },
  extended: { ja: "延長された期間中", en: "extended standstill" },
  recommended: { ja: "勧告に対する通知の期間中", en: "recommended, the answer is due" },
  unanswered: { ja: "勧告に対する通知の期限の経過", en: "no answer in time" },
  refused: { ja: "不応諾", en: "recommendation refused" },
  accepted: {
    ja: "応諾、変更した計画書に基づく導入等の前",
    en: "recommendation accepted, not yet free to go by the changed plan",
  },
  "changed-plan-filed": { ja: "変更した計画書の届出済み", en: "changed plan filed" },
  ordered: { ja: "命令", en: "ordered" },
  discontinued: { ja: "中止", en: "given up" },
  cleared: { ja: "禁止期間の満了後", en: "the period is over" },
  undetermined: { ja: "判定できない", en: "undetermined" },
});
