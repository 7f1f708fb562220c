// Generated from data/supply/plan-lifecycle.yaml by `npm run generate`: change that file, never this one.

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
