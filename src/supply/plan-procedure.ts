import type { Citation, LawId } from "../kernel/citation";
import { dated } from "../kernel/dated";
import { type Grade, weakerGrade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gradedOn } from "../kernel/wordings";
import type { MinisterId } from "../ministers/ministers";
import type { MaterialId } from "./materials";
import type { PlanOrdinanceId, PlanOrdinanceRow } from "./plan-ordinance";
import type { PlanProcedureRow } from "./plan-ordinance-articles";
import type { PlanAttachment, PlanAttachmentRow, PlanStep } from "./plan-step";
import { procedureOf } from "./procedure-of-ordinance";
import { planOrdinances } from "./tables/plan-ordinances";
import { planAttachmentRows, planStepRows } from "./tables/plan-steps";

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
  const documents = attachmentsOf(procedure, "application");
  return {
    ordinance: row.id,
    law: procedure.law,
    name: { ja: procedure.nameJa, en: procedure.nameEn },
    ministers: procedure.ministers,
    ...(articles.oneWindow === undefined ? undefined : { oneWindow: at(articles.oneWindow) }),
    steps: stepsOf(procedure),
    applicationAttachments: documents,
    changeAttachments: [
      ...attachmentsOf(procedure, "change"),
      ...documents.map((document) => ({ ...document, omittableIfUnchanged: true as const })),
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

function attachmentsOf(
  { articles, licences }: PlanProcedureRow,
  to: PlanAttachmentRow["of"],
): readonly PlanAttachment[] {
  const withLicences = licences.shownIn === "attached-document";
  return planAttachmentRows.flatMap(({ of, item, itemWithLicences = item, ...document }) => {
    const asked = withLicences ? itemWithLicences : item;
    return of === to && asked !== undefined ? [{ ...document, basis: at(`${articles[of]}:2:${asked}`) }] : [];
  });
}

/** The steps that the ordinance knows. Of an article that was not read the Act alone is cited, and no form is named. */
function stepsOf({ articles, noticeContentsListed }: PlanProcedureRow): readonly PlanStep[] {
  return planStepRows.flatMap(({ acts, of, paragraph, form, contents, ...step }): readonly PlanStep[] => {
    const article = of && articles[of];
    if (of !== undefined && article === undefined) return [];
    const isRead = article !== "not-read";
    const inOrdinance = article === undefined || !isRead ? [] : [at([article, ...[paragraph ?? []].flat()].join(":"))];
    return [
      {
        ...step,
        ...(form !== undefined && isRead && { form }),
        ...(contents !== undefined && noticeContentsListed && { contents }),
        basis: [...acts, ...inOrdinance],
      },
    ];
  });
}
