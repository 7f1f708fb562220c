import type { LawId } from "../../kernel/citation";
import { dated, table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import type { Provision } from "../../kernel/provision";
import type { MinisterId } from "../../ministers/ministers";
import type { PlanOrdinanceId, PlanOrdinanceRow } from "./plan-ordinances";

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
  /** Request to ask those concerned for cooperation; `"not-read"` where it exists and the wording was not. 関係者に対する協力の求めの申出. */
  readonly cooperationRequest?: Provision | "not-read";
  /** Yearly report. 定期の報告. */
  readonly report: Provision;
  /** Filing with one of two ministers. 申請等の方法. */
  readonly oneWindow?: Provision;
  /** Report of a serious hindrance. 取組の実施の支障時等の報告. */
  readonly hindranceReport: Provision;
  /** Where it says, or is inferred to say, that the report is not needed with a request for cooperation; absent where nothing shows it. */
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

const bothBodies = ["support-corporation", "support-agency"] as const;
/** The day of the amendments of 2026. */
const amended = "2026-09-18";

const meti = {
  id: "meti",
  law: "505M60000400003",
  nameJa: "令和五年経済産業省令第三号",
  nameEn: "METI Ordinance No. 3 of 2023",
  ministers: ["meti"],
  articles: {
    application: "meti-plan:2",
    licences: "meti-plan:2:4",
    certification: "meti-plan:4",
    change: "meti-plan:5",
    minorChange: "meti-plan:6",
    instruction: "meti-plan:7",
    revocation: "meti-plan:8",
    report: "meti-plan:9",
    hindranceReport: "meti-plan:10",
  },
  licences: { shownIn: "plan", foreignLaws: true },
  noticeTo: bothBodies,
  decisionFrom: "submission",
  noticeContentsListed: true,
} as const;

const mhlw = {
  id: "mhlw",
  law: "505M60000100008",
  nameJa: "令和五年厚生労働省令第八号",
  nameEn: "MHLW Ordinance No. 8 of 2023",
  ministers: ["mhlw"],
  articles: {
    application: "mhlw-plan:2",
    licences: "mhlw-plan:2:4",
    certification: "mhlw-plan:4",
    change: "mhlw-plan:5",
    minorChange: "mhlw-plan:6",
    instruction: "mhlw-plan:7",
    revocation: "mhlw-plan:8",
    report: "mhlw-plan:9",
    hindranceReport: "mhlw-plan:10",
  },
  licences: { shownIn: "plan", foreignLaws: true },
  noticeTo: bothBodies,
  decisionFrom: "submission",
  noticeContentsListed: true,
} as const;

const maff = {
  id: "maff",
  law: "504M60000200075",
  nameJa: "令和四年農林水産省令第七十五号",
  nameEn: "MAFF Ordinance No. 75 of 2022",
  ministers: ["maff"],
  articles: {
    application: "maff-plan:2",
    licences: "maff-plan:2:2:4",
    certification: "maff-plan:4",
    change: "maff-plan:5",
    minorChange: "maff-plan:6",
    instruction: "maff-plan:7",
    revocation: "maff-plan:8",
    report: "maff-plan:9",
    hindranceReport: "maff-plan:10",
  },
  licences: { shownIn: "attached-document", foreignLaws: false },
  noticeTo: ["support-corporation"],
  decisionFrom: "application",
  noticeContentsListed: false,
} as const;

const mlit = {
  id: "mlit",
  law: "504M60000800093",
  nameJa: "令和四年国土交通省令第九十三号",
  nameEn: "MLIT Ordinance No. 93 of 2022",
  ministers: ["mlit"],
  articles: {
    application: "mlit-plan:2",
    licences: "mlit-plan:3",
    certification: "mlit-plan:5",
    change: "mlit-plan:6",
    minorChange: "mlit-plan:7",
    instruction: "mlit-plan:8",
    revocation: "mlit-plan:9",
    report: "mlit-plan:10",
    hindranceReport: "mlit-plan:11",
  },
  licences: { shownIn: "plan", foreignLaws: false },
  noticeTo: ["support-corporation"],
  decisionFrom: "submission",
  noticeContentsListed: true,
} as const;

const joint = {
  id: "mhlw-meti",
  law: "507M60000500001",
  nameJa: "令和七年厚生労働省・経済産業省令第一号",
  nameEn: "MHLW and METI Ordinance No. 1 of 2025",
  ministers: ["mhlw", "meti"],
  articles: {
    application: "mhlw-meti-plan:2",
    licences: "mhlw-meti-plan:2:4",
    certification: "mhlw-meti-plan:4",
    change: "mhlw-meti-plan:5",
    minorChange: "mhlw-meti-plan:6",
    instruction: "mhlw-meti-plan:7",
    revocation: "mhlw-meti-plan:8",
    report: "mhlw-meti-plan:9",
    oneWindow: "mhlw-meti-plan:10",
    hindranceReport: "mhlw-meti-plan:11:1",
  },
  licences: { shownIn: "plan", foreignLaws: true },
  noticeTo: bothBodies,
  decisionFrom: "submission",
  noticeContentsListed: true,
} as const;

const procedures = dated<PlanProcedureRow>(
  table<readonly PlanProcedureRow[]>([
    { ...meti, from: "2023-01-19", until: amended },
    { ...meti, articles: { ...meti.articles, cooperationRequest: "not-read" }, from: amended },
    { ...mhlw, from: "2023-01-19", until: amended },
    // MHLW amended its own ordinance on the day on which the joint one, which it signed, got the exception.
    { ...mhlw, articles: { ...mhlw.articles, cooperationRequest: "not-read", noReportWithRequest: "mhlw-plan:10" }, from: amended },
    { ...maff, from: "2022-12-28", until: amended },
    { ...maff, articles: { ...maff.articles, cooperationRequest: "not-read" }, from: amended },
    { ...mlit, from: "2022-12-28", until: amended },
    { ...mlit, articles: { ...mlit.articles, cooperationRequest: "mlit-plan:9-2", noReportWithRequest: "mlit-plan:11" }, from: amended },
    { ...joint, from: "2025-12-26", until: amended },
    {
      ...joint,
      articles: {
        ...joint.articles,
        cooperationRequest: "mhlw-meti-plan:9",
        report: "mhlw-meti-plan:10",
        oneWindow: "mhlw-meti-plan:11",
        hindranceReport: "mhlw-meti-plan:12:1",
        noReportWithRequest: "mhlw-meti-plan:12:1 proviso",
      },
      from: amended,
    },
  ]),
);

/** The procedure of an ordinance as it begins. */
export function procedureOf({ id, from }: PlanOrdinanceRow): PlanProcedureRow {
  return procedures.find(id, from) as PlanProcedureRow;
}
