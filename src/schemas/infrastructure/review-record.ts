import * as z from "zod";
import type { ReviewRecord as OneReview } from "../../infrastructure/review-record";
import { legalDate } from "../values";
import { ReviewHistory } from "./review-history";

/** One review of a plan, as a record of a file. 審査の記録. */
export type ReviewRecord = OneReview;
/** One review of a plan, as a record of a file; a history that cannot have happened is refused. 審査の記録. */
export const ReviewRecord: z.ZodType<OneReview> = z
  .strictObject({
    id: z.string().min(1).max(200).meta({ title: "Name of the record / 記録の名称" }),
    facts: ReviewHistory,
    on: legalDate().meta({ title: "Asked about on / 基準日" }),
  })
  .meta({
    title: "Record of a review / 審査の記録",
    description: "One review and the day on which it is asked about. 一件の審査とその基準日。",
  }) as unknown as z.ZodType<OneReview>;
