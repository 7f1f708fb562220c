import * as z from "zod";
import { historyIssues } from "../../finding/history";
import type { Issue } from "../../kernel/issue";
import type {
  ApplicationHistory,
  DesignationExtension as Extension,
  PatentApplicationHistory as History,
} from "../../patents/application-history";
import { applicationEvents, patentApplicationKinds, readHistory } from "../../patents/application-history";
import { designationPeriods } from "../../patents/designation-periods";
import { legalDate, refuse } from "../values";
import { recordedDay } from "./facts";

/** A decision to extend a designation. 保全指定の期間の延長. */
export type DesignationExtension = Extension;
/** A decision to extend a designation. 保全指定の期間の延長. */
export const DesignationExtension: z.ZodType<Extension> = z
  .strictObject({
    decidedOn: recordedDay("Decided / 延長をした日"),
    until: legalDate().meta({ title: "Last day / 延長後の期間の末日" }),
  })
  .meta({
    title: "Extension / 期間の延長",
    description: "At most one year each. 一年を超えない範囲内。",
  }) as unknown as z.ZodType<Extension>;

/** The properties of a history, for every schema that holds one. */
export function historyShape() {
  return {
    filedOn: recordedDay("Filed / 特許出願の日"),
    translationFiledOn: recordedDay("Translation filed / 翻訳文が現に提出された日"),
    documentsFiledOn: recordedDay("Papers filed / 明細書等が提出された日"),
    completionFiledOn: recordedDay("Completing paper filed / 明細書等補完書が提出された日"),
    dividedOn: recordedDay("Divided / 分割の日"),
    convertedOn: recordedDay("Converted / 出願の変更の日"),
    forwardedNoticeOn: recordedDay("Notice of forwarding dispatched / 送付通知が発せられた日"),
    forwardedNoticeReceivedOn: recordedDay("Notice of forwarding received / 送付通知を受けた日"),
    nonForwardingRequestedOn: recordedDay("Non-forwarding notice asked for / 不送付通知の申出の日"),
    nonForwardingNoticeOn: recordedDay("Non-forwarding notice given / 不送付通知の日"),
    nonForwardingNoticeReceivedOn: recordedDay("Non-forwarding notice received / 不送付通知を受けた日"),
    keepingNoticeOn: recordedDay("Notice of Art. 67(9) given / 第六十七条第九項の通知の日"),
    keepingNoticeReceivedOn: recordedDay("Notice of Art. 67(9) received / 第六十七条第九項の通知を受けた日"),
    keepingAnswerFiledOn: recordedDay("Papers of Art. 67(10) filed / 第六十七条第十項の書類の提出の日"),
    correctionDueOn: recordedDay("Correction due / 補正の期限として定められた日"),
    discontinuedOn: recordedDay("Review discontinued / 保全審査の打切りの日"),
    designatedOn: recordedDay("Designated / 保全指定の日"),
    designationPeriodEnd: recordedDay("Last day of the first period / 保全指定の期間の末日"),
    designationNoticeReceivedOn: recordedDay("Notice of designation received / 保全指定の通知を受けた日"),
    extensions: z.array(DesignationExtension).max(100).nullish().meta({ title: "Extensions / 期間の延長" }),
    cancelledOn: recordedDay("Cancelled / 保全指定の解除の日"),
    releaseNoticeOn: recordedDay("Notice of the end given / 第七十七条第二項の通知の日"),
    releaseNoticeReceivedOn: recordedDay("Notice of the end received / 第七十七条第二項の通知を受けた日"),
    noDesignationNoticeOn: recordedDay("Notice of no designation given / 第七十一条の通知の日"),
    noDesignationNoticeReceivedOn: recordedDay("Notice of no designation received / 第七十一条の通知を受けた日"),
    withdrawnOn: recordedDay("Withdrawn / 取下げの日"),
    abandonedOn: recordedDay("Abandoned / 放棄の日"),
    dismissedOn: recordedDay("Dismissed / 却下の日"),
    deemedWithdrawnOn: recordedDay("Deemed withdrawn / 取り下げたものとみなされた日"),
    compensationNoticeReceivedOn: recordedDay("Notice of compensation received / 補償金額の通知を受けた日"),
    basisOfDomesticPriority: z.boolean().optional().meta({ title: "Basis of a domestic priority claim / 国内優先権の基礎" }),
    priorityOn: recordedDay("Priority date / 優先日"),
    claimsDomesticPriority: z.boolean().nullish().meta({ title: "The priority is domestic / 国内優先権の主張" }),
  };
}

/** One kind or several. */
export function applicationKind<const Kinds extends readonly [string, ...string[]]>(kinds: Kinds) {
  const one = z.enum(kinds);
  return z
    .union([one, z.array(one).min(1).max(kinds.length)])
    .nullish()
    .meta({ title: "Kind / 特許出願の区分" });
}

/** What cannot be in a history. */
export function issuesOfApplication(history: ApplicationHistory): readonly Issue[] {
  const found = [...historyIssues(applicationEvents, history)];
  designationPeriods(readHistory(history).history, found);
  return found;
}

/** The history of one Japanese patent application. 特許出願の経過. */
export type PatentApplicationHistory = History;
/** The history of one Japanese patent application. 特許出願の経過. */
export const PatentApplicationHistory: z.ZodType<History> = z
  .strictObject({ ...historyShape(), kind: applicationKind(patentApplicationKinds as unknown as readonly [string, ...string[]]) })
  .check((context) => {
    for (const issue of issuesOfApplication(context.value as History)) refuse(context, issue);
  })
  .meta({
    title: "Patent application / 特許出願の経過",
    description: "A day left out has not happened; null is not known. 記載のない日は未発生、null は不明。",
  }) as unknown as z.ZodType<History>;
