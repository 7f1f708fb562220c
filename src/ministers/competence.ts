import type { Citation } from "../kernel/citation";
import { ACT, act, cite } from "../kernel/citation";
import { holdsOn } from "../kernel/dated";
import { type Grade, weakerGrade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { MinisterId } from "./ministers";
import { businessMinisters } from "./tables/business-ministers";
import type { MaterialId, ServiceId } from "./tables/material-ministers";
import { materialMinisters, serviceMinisters } from "./tables/material-ministers";

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
   * The report of serious hindrance, or under the order on two-step loans of difficulty, has its own rule: any one minister, and no
   * copies are named. 取組の実施の支障時等の報告.
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
  /** The provisions that name them. */
  readonly basis: readonly Citation[];
  /** Grade of the weakest source. */
  readonly grade: Grade;
  /** One window, where several ministers share a file. */
  readonly filing?: FilingWindow;
  /** Ids of the known gaps that touch the answer. */
  readonly gaps?: readonly string[];
  /** Why the list is empty, what it leaves out, or for which goods it holds. */
  readonly note?: string;
  /** What is wrong with the subject, where something is: an id that no product, service or business has, a provision that cannot be read. */
  readonly issues?: readonly Issue[];
}

const none: readonly MinisterId[] = Object.freeze([]);
const amendedFrom = "2026-09-18";
const jointOrder = "507M60000500001";
const financeMinisters: readonly MinisterId[] = Object.freeze(["prime-minister", "mof"]);
/** The paragraphs of Section 3 under which institutions file papers. */
const loanPapers: Readonly<Partial<Record<number, number>>> = Object.freeze({ 16: 1, 17: 2, 18: 1, 22: 1 });

/** Nobody is named, and why. */
export function nobody(note: string, told: Partial<CompetentMinisters> = {}): CompetentMinisters {
  return { ministers: none, basis: [at("act:86:1")], grade: "text", note, ...told };
}

export function ministersForBusiness(business: string, on: LegalDate): CompetentMinisters {
  const row = businessMinisters.find((one) => one.business === business && holdsOn(one, on));
  if (row === undefined) return nobody("not a specified essential infrastructure business on that day", { basis: [at("act:86:2")] });
  const unread = on >= amendedFrom;
  return {
    ministers: row.ministers,
    ...(row.delegate === undefined ? undefined : { delegate: row.delegate }),
    basis: row.delegate === undefined ? [at("act:86:2"), row.basis] : [at("act:86:2"), at("act:87:2"), row.basis],
    grade: unread ? "inferred" : row.source.grade,
    // Art. 4(2) of the order was not read in its wording of that day; Art. 86(2) is not listed by the amending Act.
    ...(unread && { gaps: ["act-38-2026-unlisted", "infrastructure-orders-2026-09-18"] }),
  };
}

export function ministersForService(service: ServiceId, on: LegalDate): CompetentMinisters {
  const row = serviceMinisters.find((one) => one.service === service && holdsOn(one, on));
  if (row === undefined) return nobody("services have no competent minister of their own before 2026-09-18");
  return {
    ministers: inOrder([...row.productMinisters, ...row.serviceMinisters]),
    basis: [at("act:86:1")],
    grade: row.source.grade,
    gaps: row.serviceMinisters.length === 0 ? ["act-38-2026-art-86-1", "minister-of-satellite-launch"] : ["act-38-2026-art-86-1"],
    note: row.note,
  };
}

/** The ministers for a product, under a provision where one is named. */
export function ministersForMaterial(material: MaterialId, provision: Citation | undefined, on: LegalDate): CompetentMinisters {
  const row = materialMinisters.find((one) => one.materials.includes(material) && holdsOn(one, on));
  if (row === undefined) return nobody("not a specified critical product on that day");
  const place = provision && placeOf(provision, on);
  if (provision !== undefined && place === undefined) return nobody("not a provision of Chapter II that names a competent minister");
  const limb = limbOf(place);
  const unread = on >= amendedFrom;
  const fixed = ministersUnder(limb, row.ministers);
  const grade = weakerGrade(limb === "1" ? "text" : row.source.grade, unread || limb === "4" ? "inferred" : "text");
  const gaps = [
    ...(unread ? ["act-38-2026-art-86-1"] : []),
    ...(material === "ventilators" && limb !== "1" ? ["minister-of-ventilators"] : []),
    ...(limb === "4" ? ["ministers-of-annex-agencies"] : []),
  ];
  const window = loanWindow(place) ?? (fixed.length > 1 && hasWindow(place) ? filingWindow(fixed, on) : undefined);
  return {
    ministers: fixed,
    basis: limb === "1" ? [at("act:86:1:1")] : [act("86", 1, limb), row.basis],
    grade,
    ...(window === undefined ? undefined : { filing: window }),
    ...(gaps.length === 0 ? undefined : { gaps }),
    ...(fixed.length === 0 ? { note: "no agency of the Annex is under a minister for this product" } : undefined),
    ...(limb === "2" || limb === "5" ? { note: notesOfWiderGoods[limb] } : undefined),
  };
}

/** Two items of Art. 86(1) look at more goods than the designated product; the answer is for the product itself. */
const notesOfWiderGoods = Object.freeze({
  "2": "for an input of the product the minister is the one for making, importing or selling that input",
  "5": "the provision is about any goods, designated or not; for others the minister is the one for making, importing or selling them",
});

/** The item of Art. 86(1) under which a provision falls; `undefined` for the main clause. */
function limbOf(place: Place | undefined): "1" | "2" | "3" | "4" | "5" | undefined {
  if (place === undefined) return undefined;
  const { article, paragraph } = place;
  if (article === 48) return paragraph === 5 ? "1" : paragraph === 2 ? "2" : paragraph === 6 ? "3" : paragraph === 1 ? "5" : undefined;
  if (article >= 13 && article <= 25) return "1";
  if (article === 30) return "2";
  if (article >= 31 && article <= 41) return article === 34 && paragraph === 6 ? undefined : "3";
  if (article === 42 || article === 43) return "4";
  return article === 46 ? "5" : undefined;
}

function ministersUnder(limb: "1" | "2" | "3" | "4" | "5" | undefined, own: readonly MinisterId[]): readonly MinisterId[] {
  if (limb === "1") return financeMinisters;
  if (limb === "3") return inOrder(["prime-minister", ...own]);
  // The agencies of the Annex are under MHLW (its item 1) and METI (its items 2 and 3).
  if (limb === "4") return own.filter((minister) => minister === "mhlw" || minister === "meti");
  return own;
}

/** A provision of Chapter II in which a competent minister acts. */
interface Place {
  readonly article: number;
  readonly branch: boolean;
  readonly paragraph: number | undefined;
}

function placeOf({ law, article = "", paragraph, supplementary }: Citation, on: LegalDate): Place | undefined {
  const number = Number.parseInt(article, 10);
  const branch = article.includes("-");
  if (law !== ACT || supplementary !== undefined) return undefined;
  // Arts. 6, 7 and 47 give tasks to the Government, the Prime Minister and the State, not to a competent minister.
  if (!(number >= 8 && number <= 48) || number === 47) return undefined;
  // The branch articles 8-2, 9-2 and 11-2 came with the amendment.
  if (branch && on < amendedFrom) return undefined;
  return { article: number, branch, paragraph };
}

/** The joint ordinance opens the window for the papers of Arts. 9(1), 10(1)(2) and 12, and since the amendment of Art. 11-2(1). */
function hasWindow(place: Place | undefined): boolean {
  return place === undefined || (place.branch ? place.article === 11 : [9, 10, 12].includes(place.article));
}

function filingWindow(ministers: readonly MinisterId[], on: LegalDate): FilingWindow | undefined {
  if (on < "2025-12-26") return undefined;
  const moved = on >= amendedFrom;
  return {
    withAnyOf: ministers,
    originals: 1,
    copies: 1,
    deemedReceivedByOthers: "same-day",
    basis: cite(jointOrder, moved ? "11" : "10"),
    hindranceReport: { withAnyOf: ministers, deemedReceivedByOthers: "same-day", basis: cite(jointOrder, moved ? "12" : "11", 2) },
  };
}

const ranks: readonly MinisterId[] = ["prime-minister", "mic", "moj", "mof", "mext", "mhlw", "maff", "meti", "mlit", "fsa-commissioner"];

/** The order on two-step loans opens one for the papers of Arts. 16(1), 17(2), 18(1) and 22(1). */
function loanWindow(place: Place | undefined): FilingWindow | undefined {
  const papers = loanPapers[place?.article ?? 0];
  if (papers === undefined || ![undefined, papers].includes(place?.paragraph)) return undefined;
  return {
    withAnyOf: financeMinisters,
    originals: 1,
    copies: 1,
    deemedReceivedByOthers: "same-day",
    basis: at("jfc:11"),
    hindranceReport: { withAnyOf: financeMinisters, deemedReceivedByOthers: "same-day", basis: at("jfc:13:2") },
  };
}

function inOrder(ministers: readonly MinisterId[]): readonly MinisterId[] {
  return ranks.filter((minister) => ministers.includes(minister));
}
