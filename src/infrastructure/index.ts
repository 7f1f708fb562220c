export type {
  InvalidReview,
  ReviewBoundary,
  ReviewBoundaryId,
  ReviewHistory,
  ReviewState,
  ReviewTimeline,
  UndeterminedReview,
} from "./review-history";
export { reviewTimeline } from "./review-timeline";
