import { ACT, type Citation, ORDER } from "../kernel/citation";
import { dated, table } from "../kernel/dated";
import { type Grade, weakerGrade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gradedOn } from "../kernel/wordings";
import { kanjiNumber } from "../law/written-forms";
import type { MinisterLimb } from "./article-of-ministers";
import type { DesignationsTakenOver } from "./business-minister";
import type { MaterialId, ServiceId } from "./material-ministers";
import type { MinisterId } from "./ministers";
import { productMinisters } from "./product-ministers";
import { articlesOfMinisters } from "./tables/articles-of-ministers";
import { businessMinisters } from "./tables/business-ministers";
import { filingWindowRows } from "./tables/filing-windows";
import { serviceMinisters } from "./tables/material-ministers";

/** One window where several ministers are competent: papers filed with one count as filed with all. 申請等の方法. */
export interface FilingWindow {
  /** The ministers with any one of whom the papers may be filed. */
  readonly withAnyOf: readonly MinisterId[];
  /** Originals to be filed. 正本. */
  readonly originals: number;
  /** Copies to be filed. 写し. */
  readonly copies: number;
  /** The other minister is deemed to have been told on the day on which the first one got the papers. */
  readonly deemedReceivedByOthers: "same-day";
  /** The article that opens the window for applications, notices and reports. */
  readonly basis: Citation;
  /**
   * The report of serious hindrance, or under the order on two-step loans of difficulty, has its own rule: any one
   * minister, and no copies are named. 取組の実施の支障時等の報告.
   */
  readonly hindranceReport: {
    readonly withAnyOf: readonly MinisterId[];
    readonly deemedReceivedByOthers: "same-day";
    readonly basis: Citation;
  };
}

/** The competent ministers with their article and how far the answer can be trusted. 主務大臣. */
export interface CompetentMinisters {
  /** The ministers, in the order of the ministries; empty where there is none or none is known. */
  readonly ministers: readonly MinisterId[];
  /** The Commissioner of the Financial Services Agency, where the Prime Minister's powers are delegated. */
  readonly delegate?: MinisterId;
  /**
   * Designations of operators that another minister made before and that count as theirs: waterworks, by the MHLW
   * before 2024-04-01.
   */
  readonly designationsTakenOver?: DesignationsTakenOver;
  /** The provisions that name them. */
  readonly basis: readonly Citation[];
  /** Grade of the weakest source. */
  readonly grade: Grade;
  /** One window, where several ministers share a file. */
  readonly filing?: FilingWindow;
  /** Ids of the known gaps that touch the answer. */
  readonly gaps?: readonly string[];
  /** Why the list is empty, what it leaves out, or for which goods it holds. */
  readonly note?: BilingualText;
  /**
   * What is wrong with the subject, where something is: an id that no product, service or business has, a provision
   * that cannot be read.
   */
  readonly issues?: readonly Issue[];
}

const ofBusinesses = dated(businessMinisters, (row) => [row.business]);
const ofServices = dated(serviceMinisters, (row) => [row.service]);
const ofArticles = dated(articlesOfMinisters);
const windows = dated(filingWindowRows);

const none: readonly MinisterId[] = Object.freeze([]);
const financeMinisters: readonly MinisterId[] = Object.freeze(["prime-minister", "mof"]);

/**
 * The ministers of the agencies of the Annex, with the Acts on them that name the minister: its item 1, its items 2 and
 * 3.
 */
const agencies: readonly { readonly minister: MinisterId; readonly acts: readonly Citation[] }[] = table([
  { minister: "mhlw", acts: [at("nibn-act:15-3:1")] },
  { minister: "meti", acts: [at("jogmec-act:23"), at("nedo-act:20")] },
]);

/** The provision is none under which a minister is competent. */
const namesNoMinister: BilingualText = table({
  ja: "法第二章の規定のうち、主務大臣を定めるものに当たらない。",
  en: "not a provision of Chapter II that names a competent minister",
});

/** Nobody is named, and why. */
export function nobody(note: BilingualText, told: Partial<CompetentMinisters> = {}): CompetentMinisters {
  return { ministers: none, basis: [at("act:86:1")], grade: "text", note, ...told };
}

/** Grade and gaps in the wordings of a day; every provision tells its own gaps. */
function inWordingsOf(
  on: LegalDate,
  grade: Grade,
  basis: readonly Citation[],
  further: readonly string[] = [],
): Pick<CompetentMinisters, "grade" | "gaps"> {
  const each = basis.map((one) => gradedOn(one, grade, on));
  const gaps = [...new Set([...each.flatMap((one) => one.gaps ?? []), ...further])];
  return { grade: each.map((one) => one.grade).reduce(weakerGrade), ...(gaps.length === 0 ? undefined : { gaps }) };
}

/** The ministers for an infrastructure business. */
export function ministersForBusiness(business: string, on: LegalDate): CompetentMinisters {
  const row = ofBusinesses.find(business, on);
  if (row === undefined)
    return nobody(
      {
        ja: "その日において、特定社会基盤事業として定められていない。",
        en: "not a specified essential infrastructure business on that day",
      },
      { basis: [at("act:86:2")] },
    );
  const { ministers, delegate, designationsTakenOver, source } = row;
  const basis = delegate === undefined ? [at("act:86:2"), row.basis] : [at("act:86:2"), at("act:87:2"), row.basis];
  return {
    ministers,
    ...(delegate === undefined ? undefined : { delegate }),
    ...(designationsTakenOver === undefined ? undefined : { designationsTakenOver }),
    basis,
    ...inWordingsOf(on, source.grade, basis),
  };
}

/** The ministers for one of the example services. */
export function ministersForService(service: ServiceId, on: LegalDate): CompetentMinisters {
  const row = ofServices.find(service, on);
  if (row === undefined)
    return nobody({
      ja: "その日において、役務を所管する主務大臣は定められていない。",
      en: "services have no competent minister of their own on that day",
    });
  const basis = [at("act:86:1")];
  return {
    ministers: byRank([...row.productMinisters, ...row.serviceMinisters]),
    basis,
    ...inWordingsOf(
      on,
      row.source.grade,
      basis,
      row.serviceMinisters.length === 0 ? ["minister-of-satellite-launch"] : [],
    ),
    ...(row.source.note === undefined ? undefined : { note: row.source.note }),
  };
}

/** The ministers for a product, under a provision where one is named. */
export function ministersForMaterial(
  material: MaterialId,
  provision: Citation | undefined,
  on: LegalDate,
): CompetentMinisters {
  const row = productMinisters.find(material, on);
  if (row === undefined)
    return nobody({
      ja: "その日において、特定重要物資として指定されていない。",
      en: "not a specified critical product on that day",
    });
  const limb = provision === undefined ? "main-clause" : limbOf(provision, on);
  if (limb === undefined) {
    const basis = [at("act:86:1")];
    return nobody(namesNoMinister, {
      basis,
      ...inWordingsOf(on, "text", basis),
    });
  }
  const fixed = ministersUnder(limb, row.ministers);
  const apart = provision === undefined ? [] : paragraphsApart(provision, limb, on);
  const basis =
    limb === "1"
      ? [at("act:86:1:1")]
      : [
          ...(limb === "main-clause" && isMainClause(row.basis)
            ? []
            : [at(limb === "main-clause" ? "act:86:1" : `act:86:1:${limb}`)]),
          row.basis,
          ...(limb === "4" ? agencies.flatMap(({ minister, acts }) => (fixed.includes(minister) ? acts : [])) : []),
        ];
  const window =
    (provision && loanWindow(provision)) ??
    (fixed.length > 1 && (provision === undefined || hasWindow(provision)) ? filingWindow(fixed, on) : undefined);
  return {
    ministers: fixed,
    basis,
    ...inWordingsOf(on, limb === "1" ? "text" : row.source.grade, basis, [
      ...(material === "ventilators" && limb !== "1" ? ["minister-of-ventilators"] : []),
    ]),
    ...(window === undefined ? undefined : { filing: window }),
    ...(fixed.length === 0
      ? {
          note: {
            ja: "法別表に掲げる独立行政法人のうち、この物資に係る主務大臣が所管するものはない。",
            en: "no agency of the Annex is under a minister for this product",
          },
        }
      : undefined),
    ...(limb === "2" || limb === "5" ? { note: notesOfWiderGoods[limb] } : undefined),
    ...(apart.length === 0
      ? undefined
      : {
          note: {
            ja: `この条の${apart.map((one) => `第${kanjiNumber(one)}項`).join("、")}は、主務大臣を異にする。項ごとに定まる。`,
            en:
              `paragraphs ${apart.map((one) => `(${one})`).join(", ")} of the article have ministers of their own: ` +
              `ask for each`,
          },
        }),
  };
}

/** Whether nothing but Art. 86(1) itself names the minister of a product. */
function isMainClause({ law, article, item }: Citation): boolean {
  return law === ACT && article === "86" && item === undefined;
}

/** Two items of Art. 86(1) look at more goods than the designated product; the answer is for the product itself. */
const notesOfWiderGoods = table({
  "2": {
    ja: "この物資の原材料等については、その生産、輸入又は販売の事業を所管する大臣が主務大臣である。",
    en: "for an input of the product the minister is the one for making, importing or selling that input",
  },
  "5": {
    ja: "この規定は、特定重要物資であるかどうかを問わず物資について定める。他の物資については、その生産、輸入又は販売の事業を所管する大臣が主務大臣である。",
    en:
      "the provision is about any goods, designated or not; for others the minister is the one for making, " +
      "importing or selling them",
  },
});

/**
 * What of Art. 86(1) names the minister of a provision: of its paragraph where that stands apart, else of its article.
 */
function limbOf({ law, article, paragraph, supplementary }: Citation, on: LegalDate): MinisterLimb | undefined {
  if (supplementary !== undefined) return undefined;
  // Of an article of the Order not every paragraph speaks of a minister, so none stands for another.
  if (law === ORDER)
    return ofArticles.find(`order:${article}${paragraph === undefined ? "" : `:${paragraph}`}`, on)?.limb;
  if (law !== ACT) return undefined;
  return (ofArticles.find(`${article}:${paragraph}`, on) ?? ofArticles.find(article, on))?.limb;
}

/** The paragraphs of an article under which another limb of Art. 86(1) names the minister than under the rest of it. */
function paragraphsApart({ law, article, paragraph }: Citation, limb: MinisterLimb, on: LegalDate): readonly string[] {
  if (law !== ACT || paragraph !== undefined) return [];
  const apart = ofArticles.on(on).flatMap((row) => {
    const [of, paragraph] = row.id.split(":");
    return of === article && paragraph !== undefined && row.limb !== limb ? [paragraph] : [];
  });
  return apart.sort();
}

function ministersUnder(limb: MinisterLimb, own: readonly MinisterId[]): readonly MinisterId[] {
  if (limb === "1") return financeMinisters;
  if (limb === "3") return byRank(["prime-minister", ...own]);
  if (limb === "4") return own.filter((minister) => agencies.some((one) => one.minister === minister));
  return own;
}

/** The joint ordinance opens the window for the papers of Arts. 9(1), 10(1)(2) and 12, and of Art. 11-2(1). */
function hasWindow({ article = "" }: Citation): boolean {
  return ["9", "10", "11-2", "12"].includes(article);
}

function filingWindow(ministers: readonly MinisterId[], on: LegalDate): FilingWindow | undefined {
  const row = windows.find("mhlw-meti", on);
  return row && windowOf(ministers, row.basis, row.hindranceReport);
}

function windowOf(withAnyOf: readonly MinisterId[], basis: Citation, hindranceReport: Citation): FilingWindow {
  const deemedReceivedByOthers = "same-day";
  return {
    withAnyOf,
    originals: 1,
    copies: 1,
    deemedReceivedByOthers,
    basis,
    hindranceReport: { withAnyOf, deemedReceivedByOthers, basis: hindranceReport },
  };
}

/** The paragraphs of Section 3 under which institutions file papers: Arts. 16(1), 17(2), 18(1) and 22(1). */
const loanPapers: ReadonlyMap<unknown, number> = new Map([
  ["16", 1],
  ["17", 2],
  ["18", 1],
  ["22", 1],
]);

/** The order on two-step loans opens a window for these papers. */
function loanWindow({ article, paragraph }: Citation): FilingWindow | undefined {
  const papers = loanPapers.get(article);
  if (papers === undefined || ![undefined, papers].includes(paragraph)) return undefined;
  return windowOf(financeMinisters, at("jfc:11"), at("jfc:13:2"));
}

const ranks: readonly MinisterId[] = [
  "prime-minister",
  "mic",
  "moj",
  "mof",
  "mext",
  "mhlw",
  "maff",
  "meti",
  "mlit",
  "fsa-commissioner",
];

function byRank(ministers: readonly MinisterId[]): readonly MinisterId[] {
  return ranks.filter((minister) => ministers.includes(minister));
}
