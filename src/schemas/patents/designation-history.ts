import * as z from "zod";
import type { NoticeDays as Days, DesignationHistory as History } from "../../patents/restrictions";
import { recordedDay } from "./facts";

/** The three days of a notice. 通知の日. */
export type NoticeDays = Days;
/** The three days of a notice. 通知の日. */
export const NoticeDays: z.ZodType<Days> = z
  .strictObject({
    givenOn: recordedDay("Given / 通知をした日"),
    receivedByOfficeOn: recordedDay("Received by the Patent Office / 特許庁長官が受けた日"),
    receivedByApplicantOn: recordedDay("Received by the applicant / 特許出願人が受けた日"),
  })
  .meta({
    title: "Days of a notice / 通知の日",
    description: "Given, received by the Patent Office, received by the applicant. 通知と二つの受領。",
  });

/** The history of an application for `restrictionsOn`. 特許出願の経過. */
export type DesignationHistory = History;
/** The history of an application for `restrictionsOn`. 特許出願の経過. */
export const DesignationHistory: z.ZodType<History> = z
  .strictObject({
    filedOn: recordedDay("Filed / 特許出願の日"),
    forwardingPeriodEndsOn: recordedDay("Last day for forwarding / 送付の期間の末日"),
    forwardedOn: recordedDay("Forwarded / 送付の日"),
    nonForwardingDecidedOn: recordedDay("Decided not to forward / 送付しない旨の判断の日"),
    keepingNoticeReceivedOn: recordedDay("Notice of Art. 67(9) received / 第六十七条第九項の通知を受けた日"),
    designatedOn: recordedDay("Designated / 保全指定の日"),
    designationNotice: NoticeDays.optional().meta({ title: "Notice of designation / 保全指定の通知" }),
    noDesignationNotice: NoticeDays.optional().meta({ title: "Notice of no designation / 保全指定をしない旨の通知" }),
    designationPeriodEndsOn: recordedDay("Last day of the designation / 保全指定の期間の末日"),
    cancelledOn: recordedDay("Cancelled / 解除の日"),
    releaseNotice: NoticeDays.optional().meta({ title: "Notice that it ended / 解除又は満了の通知" }),
    withdrawnOn: recordedDay("Withdrawn or abandoned / 取下げ又は放棄の日"),
    dismissedOn: recordedDay("Dismissed / 却下の日"),
  })
  .meta({
    title: "History of an application / 特許出願の経過",
    description: "A day left out has not happened; null is not known. 記載のない日は未発生、null は不明。",
  }) as unknown as z.ZodType<History>;
