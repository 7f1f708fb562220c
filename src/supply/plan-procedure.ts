import type { Citation, LawId } from "../kernel/citation";
import { dated } from "../kernel/dated";
import { type Grade, weakerGrade } from "../kernel/grade";
import { defineIssue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gradedOn } from "../kernel/wordings";
import type { MinisterId } from "../ministers/ministers";
import type { MaterialId } from "./materials";
import type { PlanOrdinanceId, PlanOrdinanceRow } from "./plan-ordinance";
import type { PlanProcedureRow } from "./plan-ordinance-articles";
import { procedureOf } from "./procedure-of-ordinance";
import { planOrdinances } from "./tables/plan-ordinances";

/** A document that is filed with an application, a change application or a report. 添付書類. */
export interface PlanAttachment {
  /** Stable id. */
  readonly id: PlanAttachmentId;
  /** In both languages. */
  readonly text: BilingualText;
  /** The provision. */
  readonly basis: Citation;
  /** It is asked for only where the applicant or the plan is of that kind. */
  readonly onlyIf?: "registered" | "licence-needed";
  /**
   * It may be left out of a change application if it was filed before and has not changed, and the application says so.
   */
  readonly omittableIfUnchanged?: true;
}

/** Every id of a document. */
export const planAttachmentIds: readonly PlanAttachmentId[] = [
  "articles-of-incorporation",
  "registry-certificate",
  "accounts-of-three-periods",
  "proof-of-measures",
  "licence-documents",
  "no-organised-crime-link",
  "progress-of-the-plan",
];

/** Ids of the documents that the plan ordinances ask for. */
export type PlanAttachmentId =
  | "articles-of-incorporation"
  | "registry-certificate"
  | "accounts-of-three-periods"
  | "proof-of-measures"
  | "licence-documents"
  | "no-organised-crime-link"
  | "progress-of-the-plan";

/** Ids of the steps in the life of a plan that an ordinance gives an article or a form. */
export type PlanStepId =
  | "application"
  | "consultation"
  | "certification"
  | "refusal"
  | "notice-to-support-body"
  | "change-application"
  | "change-consultation"
  | "change-certification"
  | "change-refusal"
  | "change-notice-to-support-body"
  | "minor-change-notice"
  | "instruction-to-change"
  | "revocation"
  | "revocation-notice-to-support-body"
  | "cooperation-request"
  | "implementation-report"
  | "hindrance-report";

/** One step: who acts towards whom, with which form, how soon, under which articles. */
export interface PlanStep {
  /** Stable id. */
  readonly id: PlanStepId;
  /** In both languages. */
  readonly text: BilingualText;
  /** Who acts. */
  readonly by: "applicant" | "certified-operator" | "competent-minister";
  /** Number of the form; absent where none is prescribed. 様式. */
  readonly form?: string;
  /** How soon. */
  readonly period?:
    | "before-the-act"
    | "in-principle-one-month"
    | "without-delay"
    | "in-principle-three-months-after-business-year";
  /** What a notice to the support body states, where the ordinance lists it; only that of MAFF does not. 通知する事項. */
  readonly contents?: readonly BilingualText[];
  /** The Act and the ordinance. */
  readonly basis: readonly Citation[];
}

/** How soon a decision is made, and what follows from silence: nothing. 標準的な期間. */
export interface PlanDecisionPeriod {
  /** One month. */
  readonly months: 1;
  /** The month is a rule of thumb (原則として), not a limit. */
  readonly inPrinciple: true;
  /** It speaks of certifying; a refusal has no period. */
  readonly onlyWhenCertifying: true;
  /** No certification is deemed to be given when the month has passed. */
  readonly deemedApproval: false;
  /** What starts it. */
  readonly from: "submission" | "application";
  /** The provision. */
  readonly basis: Citation;
}

/** The procedure for supply plans of a product on a day. */
export interface PlanCertificationProcedure {
  /** Which ministry's ordinance. */
  readonly ordinance: PlanOrdinanceId;
  /** Its law id. */
  readonly law: LawId;
  /** Name in both languages. */
  readonly name: BilingualText;
  /** The ministers to whom papers are addressed. */
  readonly ministers: readonly MinisterId[];
  /**
   * Papers may be filed with one of the ministers, one original and one copy, and count for the other on the same day.
   */
  readonly oneWindow?: Citation;
  /** The steps, in the order of the procedure. */
  readonly steps: readonly PlanStep[];
  /** Documents for an application (Act Art. 9(1)). */
  readonly applicationAttachments: readonly PlanAttachment[];
  /** Documents for a change application (Act Art. 10(1)). */
  readonly changeAttachments: readonly PlanAttachment[];
  /**
   * Where the ordinance lets the minister ask for further documents and cooperation: on application and on a change.
   */
  readonly furtherDocuments: readonly Citation[];
  /** Licences under other laws: where they are shown and whether foreign laws are named. */
  readonly licences: {
    readonly shownIn: "plan" | "attached-document";
    readonly foreignLaws: boolean;
    readonly basis: Citation;
  };
  /** Measures of Act Art. 9(4)(iv). */
  readonly measures: {
    /** `any-one`: one is enough; `both-listed`: both are listed and no word says whether one is enough. */
    readonly rule: "any-one" | "both-listed";
    /** Investment in the capacity to provide an indispensable service counts. */
    readonly serviceCapacityCounts: boolean;
    /** The provision. */
    readonly basis: Citation;
  };
  /** How soon a decision is made. */
  readonly decisionPeriod: PlanDecisionPeriod;
  /** Whom the minister tells of a certification, a change and a revocation. */
  readonly noticeTo: readonly ("support-corporation" | "support-agency")[];
  /** Grade of the weakest source. */
  readonly grade: Grade;
  /** What a reader must know before relying on it. */
  readonly note?: BilingualText;
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}

/** There was no ordinance for the product on the day. */
export const noPlanOrdinance = defineIssue(
  "no-plan-ordinance",
  {
    ja: "「{material}」の供給確保計画に関する省令は、{on}には施行されていません。",
    en: "No order on supply plans for {material} was in force on {on}.",
  },
  at("act:12"),
);

/** The plan ordinances, by product. */
const ordinances = dated(planOrdinances, (row) => row.materials);

/** The plan ordinances in force on a day. */
export function planOrdinancesOn(on: LegalDate): readonly PlanOrdinanceRow[] {
  return ordinances.on(on);
}

/** The plan ordinance in force for a product on a day; `undefined` before it came into force. */
export function planOrdinanceOn(material: MaterialId | undefined | null, on: LegalDate): PlanOrdinanceRow | undefined {
  return ordinances.find(material, on);
}

/**
 * The procedure for supply plans of a product on a day: ministers, articles, forms, documents, periods.
 *
 * 供給確保計画の認定等の手続 (Act Arts 9 to 12 and the ministerial ordinance). Use it to fill in forms and to know which article of
 * which ordinance governs a step: numbers differ by ministry and by date. It does not give the content of the forms,
 * application windows or guidance, which are administrative practice.
 *
 * @param material - id of the product
 * @param on - the day whose law applies
 * @returns `undefined` where the product was not designated or its ordinance not yet in force on that day
 * @example
 * planCertificationProcedure("ship-parts", "2026-01-05")
 *   ?.steps.find((step) => step.id === "implementation-report")
 *   ?.basis.at(-1); // => { law: "504M60000800093", article: "10" }
 * planCertificationProcedure("ventilators", "2026-10-01")?.steps.find((step) => step.id === "cooperation-request")
 *   ?.form; // => "12-2"
 * planCertificationProcedure("batteries", "2023-01-18"); // => undefined
 * @see Act Arts 9 to 12
 * @category Supply plans
 */
export function planCertificationProcedure(
  material: MaterialId,
  on: LegalDate,
): PlanCertificationProcedure | undefined {
  const row = planOrdinanceOn(material, on);
  if (row === undefined) return undefined;
  const procedure = procedureOf(row);
  const { articles } = procedure;
  const { grade, gaps } = asCarriedOn(row, procedure, on);
  return {
    ordinance: row.id,
    law: procedure.law,
    name: { ja: procedure.nameJa, en: procedure.nameEn },
    ministers: procedure.ministers,
    ...(articles.oneWindow === undefined ? undefined : { oneWindow: at(articles.oneWindow) }),
    steps: stepsOf(procedure),
    applicationAttachments: attachmentsOf(procedure),
    changeAttachments: [
      progress(procedure),
      ...attachmentsOf(procedure).map((document) => ({ ...document, omittableIfUnchanged: true as const })),
    ],
    furtherDocuments: [at(`${articles.application}:3`), at(`${articles.change}:3`)],
    licences: { ...procedure.licences, basis: at(articles.licences) },
    measures: {
      rule: row.measures,
      serviceCapacityCounts: row.listedMeasures.serviceCapacityInvestment !== undefined,
      basis: at(row.provision),
    },
    decisionPeriod: {
      months: 1,
      inPrinciple: true,
      onlyWhenCertifying: true,
      deemedApproval: false,
      from: procedure.decisionFrom,
      basis: at(`${articles.certification}:1`),
    },
    noticeTo: procedure.noticeTo,
    grade,
    ...(row.source.note === undefined ? undefined : { note: row.source.note }),
    ...(gaps.length === 0 ? undefined : { gaps }),
  };
}

/** Grade and gaps of a procedure: those of each law that it follows. */
function asCarriedOn(
  { basis, source, gaps }: PlanOrdinanceRow,
  { articles }: PlanProcedureRow,
  on: LegalDate,
): { readonly grade: Grade; readonly gaps: readonly string[] } {
  const acts = ["act:9", "act:10", ...(articles.cooperationRequest === undefined ? [] : ["act:11-2"]), "act:12"].map(
    at,
  );
  const laws = [...acts, basis].map((one) => gradedOn(one, source.grade, on, gaps));
  return {
    grade: laws.reduce((weakest, one) => weakerGrade(weakest, one.grade), source.grade),
    gaps: [...new Set(laws.flatMap((one) => one.gaps ?? []))],
  };
}

function attachmentsOf(row: PlanProcedureRow): readonly PlanAttachment[] {
  const item = (
    id: PlanAttachmentId,
    ja: string,
    en: string,
    number: string,
    onlyIf?: PlanAttachment["onlyIf"],
  ): PlanAttachment => ({
    id,
    text: { ja, en },
    basis: at(`${row.articles.application}:2:${number}`),
    ...(onlyIf === undefined ? undefined : { onlyIf }),
  });
  const inDocument = row.licences.shownIn === "attached-document";
  return [
    item(
      "articles-of-incorporation",
      "定款の写し又はこれに準ずるもの",
      "copy of the articles of incorporation or the like",
      "1",
    ),
    item("registry-certificate", "登記事項証明書", "certificate of registered matters", "1", "registered"),
    item(
      "accounts-of-three-periods",
      "最近三期間の事業報告の写し、貸借対照表及び損益計算書",
      "business reports, balance sheets and profit and loss statements of the last three periods, or the like",
      "2",
    ),
    item(
      "proof-of-measures",
      "取組を円滑かつ確実に実施するための措置に関する書類",
      "documents on the measures for smooth and certain implementation",
      "3",
    ),
    ...(inDocument
      ? [
          item(
            "licence-documents",
            "他の法令に基づく許認可等に関する書類",
            "documents on licences under other laws",
            "4",
            "licence-needed",
          ),
        ]
      : []),
    item(
      "no-organised-crime-link",
      "申請者が暴力団員等に該当しないことを証する書類",
      "documents that show no link of the applicant to organised crime",
      inDocument ? "5" : "4",
    ),
  ];
}

function progress(row: PlanProcedureRow): PlanAttachment {
  return {
    id: "progress-of-the-plan",
    text: { ja: "取組の実施状況を記載した書類", en: "document on the progress of the plan" },
    basis: at(`${row.articles.change}:2:1`),
  };
}

function stepsOf(row: PlanProcedureRow): readonly PlanStep[] {
  const { articles } = row;
  const step = (
    id: PlanStepId,
    ja: string,
    en: string,
    by: PlanStep["by"],
    basis: readonly Citation[],
    form?: string,
    period?: PlanStep["period"],
    contents?: readonly BilingualText[],
  ): PlanStep => ({
    id,
    text: { ja, en },
    by,
    ...(form === undefined ? undefined : { form }),
    ...(period === undefined ? undefined : { period }),
    ...(contents === undefined || !row.noticeContentsListed ? undefined : { contents }),
    basis,
  });
  const minister = "competent-minister";
  const operator = "certified-operator";
  const { application, certification, change, minorChange, instruction, revocation, cooperationRequest, report } =
    articles;
  return [
    step(
      "application",
      "認定の申請",
      "application for certification",
      "applicant",
      [at("act:9:1"), at(`${application}:1`)],
      "1",
    ),
    step(
      "consultation",
      "関係行政機関の長への協議",
      "consultation",
      minister,
      [at("act:9:5")],
      undefined,
      "before-the-act",
    ),
    step(
      "certification",
      "認定",
      "certification",
      minister,
      [at("act:9:4"), at(`${certification}:1`)],
      "2",
      "in-principle-one-month",
    ),
    step(
      "refusal",
      "認定をしない旨の通知",
      "notice of refusal with reasons",
      minister,
      [at(`${certification}:2`)],
      "3",
    ),
    step(
      "notice-to-support-body",
      "支援法人等への通知",
      "notice to the support body",
      minister,
      [at("act:9:6"), at(`${certification}:3`)],
      "4",
      undefined,
      [
        { ja: "認定の日付", en: "day of the certification" },
        { ja: "供給確保計画認定番号", en: "certification number" },
        { ja: "認定供給確保事業者の名称", en: "name of the certified operator" },
        { ja: "認定供給確保計画の概要", en: "outline of the certified plan" },
      ],
    ),
    step(
      "change-application",
      "変更の認定の申請",
      "application for a change",
      operator,
      [at("act:10:1"), at(`${change}:1`)],
      "5",
      "before-the-act",
    ),
    step(
      "change-consultation",
      "変更の認定に係る協議",
      "consultation on a change",
      minister,
      [at("act:10:3")],
      undefined,
      "before-the-act",
    ),
    step(
      "change-certification",
      "変更の認定",
      "certification of a change",
      minister,
      [at("act:10:3"), at(`${change}:4`)],
      "6",
      "in-principle-one-month",
    ),
    step(
      "change-refusal",
      "変更の認定をしない旨の通知",
      "refusal of a change with reasons",
      minister,
      [at(`${change}:5`)],
      "7",
    ),
    step(
      "change-notice-to-support-body",
      "変更の認定の支援法人等への通知",
      "notice of a change to the support body",
      minister,
      [at("act:10:3"), at(`${change}:6`)],
      "8",
      undefined,
      [
        { ja: "変更の認定の日付", en: "day of the certification of the change" },
        { ja: "変更後の供給確保計画認定番号", en: "certification number after the change" },
        { ja: "認定供給確保事業者の名称", en: "name of the certified operator" },
        { ja: "変更後の認定供給確保計画の概要", en: "outline of the plan as changed" },
      ],
    ),
    step(
      "minor-change-notice",
      "軽微な変更の届出",
      "notice of a minor change",
      operator,
      [at("act:10:2"), at(`${minorChange}:2`)],
      "9",
      "without-delay",
    ),
    step(
      "instruction-to-change",
      "変更の指示",
      "instruction to change the plan, with reasons",
      minister,
      [at("act:11:2"), at(instruction)],
      "10",
    ),
    step(
      "revocation",
      "認定の取消し",
      "revocation with reasons",
      minister,
      [at("act:11:1"), at("act:11:2"), at(`${revocation}:1`)],
      "11",
    ),
    step(
      "revocation-notice-to-support-body",
      "取消しの支援法人等への通知",
      "notice of revocation to the support body",
      minister,
      [at("act:11:3"), at(`${revocation}:2`)],
      "12",
      undefined,
      [
        { ja: "認定の取消しの日付", en: "day of the revocation" },
        { ja: "供給確保計画認定番号", en: "certification number" },
        { ja: "事業者の名称", en: "name of the operator" },
      ],
    ),
    ...(cooperationRequest === undefined
      ? []
      : [
          step(
            "cooperation-request",
            "関係者に対する協力の求めの申出",
            "request to ask those concerned for cooperation",
            operator,
            [at("act:11-2:1"), ...(cooperationRequest === "not-read" ? [] : [at(cooperationRequest)])],
            cooperationRequest === "not-read" ? undefined : "12-2",
          ),
        ]),
    step(
      "implementation-report",
      "実施状況の定期の報告",
      "yearly report on implementation",
      operator,
      [at("act:12"), at(report)],
      "13",
      "in-principle-three-months-after-business-year",
    ),
    step(
      "hindrance-report",
      "取組の実施の支障時等の報告",
      "report of a serious hindrance",
      operator,
      [at(articles.hindranceReport)],
      undefined,
      "without-delay",
    ),
  ];
}
