// Generated from data/patents/designation-lifecycle.yaml by `npm run generate`: change that file, never this one.

/**
 * The states of a patent application under Chapter V, from filing to the end of a designation.
 *
 * - `filed`: the Patent Office is looking whether to forward it (first screening)
 * - `not-forwarded`: decided not to forward, or the period for it has passed
 * - `forwarded`: papers sent to the Prime Minister
 * - `under-review`: security review has begun
 * - `keeping-notice`: notice of the invention that may be designated; the applicant is asked for papers if it keeps
 * the application
 * - `answered`: the papers were filed
 * - `correction-asked`: the papers must be corrected within a set period
 * - `discontinued`: the review was broken off; the application will be dismissed
 * - `not-designated`: notice that there will be no designation
 * - `designated`, `extended`: the invention is designated
 * - `cancelled`, `expired`: the designation has ended, the notice of it has not yet been given
 * - `released`: notice that the designation ended
 * - `withdrawn`: abandoned or withdrawn
 * - `dismissed`: dismissed
 */
export type DesignationState =
  | "filed"
  | "not-forwarded"
  | "forwarded"
  | "under-review"
  | "keeping-notice"
  | "answered"
  | "correction-asked"
  | "discontinued"
  | "not-designated"
  | "designated"
  | "extended"
  | "cancelled"
  | "expired"
  | "released"
  | "withdrawn"
  | "dismissed";

/** The events that move an application from one state to another. */
export type DesignationEvent =
  | "forwarding"
  | "non-forwarding"
  | "review-begins"
  | "keeping-notice"
  | "answer"
  | "correction-request"
  | "correction"
  | "discontinuance"
  | "no-designation-notice"
  | "designation"
  | "extension"
  | "cancellation"
  | "expiry"
  | "release-notice"
  | "withdrawal"
  | "dismissal";
