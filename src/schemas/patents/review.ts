import * as z from "zod";
import type {
  DiscontinuanceFacts as Discontinuance,
  ReviewPublicationFacts as Publication,
  ReviewSecrecyFacts as Secrecy,
} from "../../patents/review";
import { discontinuanceEvents, reviewPublicationEvents } from "../../patents/review";
import { possible } from "../history";
import { fact, recordedDay } from "./facts";

/** Facts for `assessDiscontinuance`. 保全審査の打切りに関する事実. */
export type DiscontinuanceFacts = Discontinuance;
/** Facts for `assessDiscontinuance`. 保全審査の打切りに関する事実. */
export const DiscontinuanceFacts: z.ZodType<Discontinuance> = z
  .strictObject({
    keepingNoticeReceivedOn: recordedDay("Notice of Art. 67(9) received / 第六十七条第九項の通知を受けた日"),
    answeredOn: recordedDay("Papers filed / 書類を提出した日"),
    correctionDueOn: recordedDay("Last day for the correction / 補正の期限"),
    correctedOn: recordedDay("Corrected / 補正をした日"),
    reviewEndedOn: recordedDay("Review ended / 保全審査が終わった日"),
    publishedAgainstBan: fact("Published against Art. 68 / 第六十八条の違反"),
    requestedReview: fact("Asked for the review / 保全審査に付することを求める申出"),
    requestAbusive: fact("Abusive request / 不当な目的でみだりに"),
  })
  .check(possible(discontinuanceEvents))
  .meta({
    title: "Discontinuance facts / 保全審査の打切りの事実",
    description: "The grounds of Art. 69(1). 法第六十九条第一項の事由。",
  });

/** Facts for `assessReviewPublication`. 保全審査中の発明公開に関する事実. */
export type ReviewPublicationFacts = Publication;
/** Facts for `assessReviewPublication`. 保全審査中の発明公開に関する事実. */
export const ReviewPublicationFacts: z.ZodType<Publication> = z
  .strictObject({
    applicant: fact("Applicant / 特許出願人"),
    notifiedInvention: fact("The notified invention / 通知に係る発明"),
    keepingNoticeReceivedOn: recordedDay("Notice of Art. 67(9) received / 第六十七条第九項の通知を受けた日"),
    outcomeNoticeReceivedOn: recordedDay("Outcome received / 第七十条第一項又は第七十一条の通知を受けた日"),
    applicationEndedOn: recordedDay("Abandoned, withdrawn or dismissed / 放棄、取下げ又は却下の日"),
  })
  .check(possible(reviewPublicationEvents))
  .meta({ title: "Review publication facts / 発明公開の禁止の事実", description: "The elements of Art. 68. 法第六十八条の要件。" });

/** Facts for `assessReviewSecrecy`. 秘密保持義務に関する事実. */
export type ReviewSecrecyFacts = Secrecy;
/** Facts for `assessReviewSecrecy`. 秘密保持義務に関する事実. */
export const ReviewSecrecyFacts: z.ZodType<Secrecy> = z
  .strictObject({
    procedure: z
      .enum(["review", "extension", "working-permission", "cancellation", "compensation"])
      .optional()
      .meta({ title: "Procedure / 手続" }),
    official: fact("Official who takes part / 関与する国の機関の職員"),
    shownAsExpert: fact("Shown as an expert / 開示を受けた専門家"),
    withinDesignation: fact("Within the period of designation / 保全指定の期間内"),
  })
  .meta({
    title: "Review secrecy facts / 秘密保持義務の事実",
    description: "The elements of Art. 67(8) and its references. 法第六十七条第八項及び準用。",
  });
