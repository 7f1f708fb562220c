import * as z from "zod";
import type { ReviewHistory as History } from "../../infrastructure/review-history";
import { reviewTimeline } from "../../infrastructure/review-timeline";
import { legalDate, refuse } from "../values";

/** What happened to one filed plan. 届出後の経過. */
export type ReviewHistory = History;

const day = (title: string) => legalDate().nullish().meta({ title });

/** What happened to one filed plan; a history that cannot have happened is refused. 届出後の経過. */
export const ReviewHistory: z.ZodType<History> = z
  .strictObject({
    receivedOn: legalDate().nullable().meta({ title: "Received on / 受理した日" }),
    filedOn: day("Filed on / 届出をした日"),
    shortenedTo: day("Shortened to / 短縮後の末日"),
    shortenedOn: day("Shortened on / 短縮をした日"),
    extendedUntil: day("Extended until / 延長後の末日"),
    extendedOn: day("Extended on / 延長をした日"),
    recommendedOn: day("Recommended on / 勧告をした日"),
    recommendationReceivedOn: day("Recommendation received on / 勧告を受けた日"),
    answeredOn: day("Answered on / 通知をした日"),
    answer: z.enum(["accepted", "refused"]).nullish().meta({ title: "Answer / 応諾・不応諾" }),
    refusalJustified: z.boolean().nullish().meta({ title: "Just reason / 正当な理由" }),
    changedPlanFiledOn: day("Changed plan filed on / 変更を加えた計画書の届出の日"),
    orderedOn: day("Ordered on / 命令の日"),
    discontinuedOn: day("Stopped on / 中止の日"),
  })
  .check((context) => {
    const timeline = reviewTimeline(context.value as History, "9900-12-31");
    if (timeline.state === "invalid") for (const issue of timeline.issues) refuse(context, issue);
  })
  .meta({
    title: "Review history / 審査の経過",
    description: "An entry left out has not happened; null is not known. 記載のないものは起きていない。nullは不明。",
  });
