// Generated from data/infrastructure/filings.yaml by `npm run generate`: change that file, never this one.

/** A filing or report of Chapter III. 届出・報告. */
export type FilingId =
  | "plan"
  | "emergency-notification"
  | "changed-plan"
  | "change-proposal"
  | "changed-proposal"
  | "urgent-change"
  | "change-report"
  | "component-report";
