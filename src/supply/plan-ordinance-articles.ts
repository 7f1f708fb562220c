import type { LawId } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";
import type { Provision } from "../kernel/provision";
import type { MinisterId } from "../ministers/ministers";
import type { PlanOrdinanceId } from "./plan-ordinance";

/** The provisions of a plan ordinance, by what they govern. They differ by ministry, and by date. */
export interface PlanOrdinanceArticles {
  /** Application and its attachments. 認定の申請. */
  readonly application: Provision;
  /** Licences under other laws. 他の法令に基づく許認可等. */
  readonly licences: Provision;
  /** Decision, refusal and notice. 認定. */
  readonly certification: Provision;
  /** Certification of a change. 変更の認定. */
  readonly change: Provision;
  /** Minor changes and their notice. 軽微な変更. */
  readonly minorChange: Provision;
  /** Instruction to change the plan. 変更の指示. */
  readonly instruction: Provision;
  /** Revocation. 認定の取消し. */
  readonly revocation: Provision;
  /**
   * Request to ask those concerned for cooperation; `"not-read"` where it exists and the wording was not.
   * 関係者に対する協力の求めの申出.
   */
  readonly cooperationRequest?: Provision | "not-read";
  /** Yearly report. 定期の報告. */
  readonly report: Provision;
  /** Filing with one of two ministers. 申請等の方法. */
  readonly oneWindow?: Provision;
  /** Report of a serious hindrance. 取組の実施の支障時等の報告. */
  readonly hindranceReport: Provision;
  /**
   * Where it says, or is inferred to say, that the report is not needed with a request for cooperation; absent where
   * nothing shows it.
   */
  readonly noReportWithRequest?: Provision;
}

/** The procedure of a plan ordinance over a stretch of days. */
export interface PlanProcedureRow {
  readonly id: PlanOrdinanceId;
  readonly from: LegalDate;
  readonly until?: LegalDate;
  /** Law id. */
  readonly law: LawId;
  /** Number of the ordinance, in Japanese. 法令番号. */
  readonly nameJa: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Ministers to whom papers are addressed. */
  readonly ministers: readonly MinisterId[];
  /** Its provisions. */
  readonly articles: PlanOrdinanceArticles;
  /** Where licences under other laws are shown, and whether foreign laws are named. */
  readonly licences: { readonly shownIn: "plan" | "attached-document"; readonly foreignLaws: boolean };
  /** Bodies that are told of a certification, a change and a revocation. */
  readonly noticeTo: readonly ("support-corporation" | "support-agency")[];
  /** What starts the month within which, in principle, the plan is certified. */
  readonly decisionFrom: "submission" | "application";
  /** What the notices to the support body state is listed. 通知する事項. */
  readonly noticeContentsListed: boolean;
}
