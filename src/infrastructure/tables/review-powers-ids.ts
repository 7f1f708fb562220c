// Generated from data/infrastructure/review-powers.yaml by `npm run generate`: change that file, never this one.

/** Names a power of the competent minister over introductions and outsourcing. */
export type ReviewPowerId =
  | "shorten-standstill"
  | "extend-standstill"
  | "shorten-extension"
  | "recommend-before"
  | "order-before"
  | "recommend-after-change-of-circumstances"
  | "recommend-after-emergency"
  | "order-after"
  | "give-information"
  | "demand-reports-before-designation"
  | "demand-reports-and-inspect"
  | "ask-for-cooperation";
