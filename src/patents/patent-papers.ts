import type { Citation } from "../kernel/citation";
import { dated, table } from "../kernel/dated";
import { existingDay, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gradedOn, gradedRow } from "../kernel/wordings";
import { isNoPatent, type PatentApplicationHistory, readHistory, receivedByOfficeOn } from "./application-history";
import { chapterInForceFrom } from "./chapter-in-force";
import type { PatentPaper, PatentPaperId } from "./patent-paper";
import { patentTimeline } from "./patent-timeline";
import type { SharingBusiness } from "./review";
import { patentPaperContentRows } from "./tables/papers";

const contents = dated(patentPaperContentRows);

interface PaperRow extends Pick<PatentPaper, "id" | "form" | "text" | "basis" | "attachedTo" | "when" | "feeYen"> {
  /** The day of the application that is its last day: that on which it is made, or a day of its timeline. */
  readonly dueOf?: "application" | "nonForwardingRequestDue";
}

function when(ja: string, en: string, basis: Citation): PaperRow["when"] {
  return { text: { ja, en }, basis };
}

const withRequest = when("様式第三の申出書に添付する", "attached to the request on form 3", at("cao-meti-patent:5:2"));
const paper = (ja: string, en: string): BilingualText => ({ ja, en });

/** The five papers by their forms. */
const papers: readonly PaperRow[] = table([
  {
    id: "review-request",
    form: 1,
    text: paper("保全審査に付することを求める申出書", "request for security review"),
    basis: at("cao-meti-patent:2:1"),
    when: when("特許出願とともに", "together with the application", at("act:66:2 first-sentence")),
    dueOf: "application",
  },
  {
    id: "non-forwarding-request",
    form: 2,
    text: paper("送付をしない旨の判断をした旨の通知を求める申出書", "request for a notice of non-forwarding"),
    basis: at("cao-meti-patent:3:1"),
    when: when(
      "特許出願の日等から三月の期間を経過する日まで",
      "by the last day of the three months from filing, or from the day of the table of Art. 66(4)",
      at("cao-meti-patent:3:2"),
    ),
    dueOf: "nonForwardingRequestDue",
  },
  {
    id: "advance-confirmation-request",
    form: 3,
    text: paper("外国出願の禁止に関する事前確認の申出書", "request for an advance confirmation"),
    basis: at("cao-meti-patent:5:1"),
    when: when(
      "我が国においてその発明を記載した特許出願をしていない間に限る",
      "only while no Japanese application describes the invention",
      at("act:79:1"),
    ),
    feeYen: 25_000,
  },
  {
    id: "advance-confirmation-description",
    form: 4,
    text: paper("発明の内容を記載した書面", "description of the invention for an advance confirmation"),
    basis: at("cao-meti-patent:5:4"),
    attachedTo: "advance-confirmation-request",
    when: withRequest,
  },
  {
    id: "advance-confirmation-drawings",
    form: 5,
    text: paper("必要な図面", "drawings that are needed for an advance confirmation"),
    basis: at("cao-meti-patent:5:4"),
    attachedTo: "advance-confirmation-request",
    when: withRequest,
  },
]);

/**
 * The papers that applicants file by the hundred: the requests for review and for a notice of non-forwarding, and those
 * of an advance confirmation, each with its form, what the order names as its contents, and its last day.
 *
 * 申出書等の様式、記載事項及び期限. The pictures of the forms are not part of the text that was read; what they ask for besides is a
 * known gap. Names and addresses of the applicants go by the Regulation of the Patent Act (Art. 7 of the order).
 *
 * @param on - the day whose law applies
 * @param application - the application for which they are filed; with it, the last days are counted
 * @returns the papers by their forms; none before 2024-05-01
 * @example
 * patentPapers("2025-06-02").map(({ form, contents }) => `${form}: ${contents.length}`);
 * // => ["1: 2", "2: 0", "3: 3", "4: 3", "5: 0"]
 * patentPapers("2025-06-02", { filedOn: "2024-05-31" })[1]?.due; // => "2024-09-02"
 * @see Act, Arts 66(2)(10), 79; Order No. 5 of 2023 of the Cabinet Office and METI, Arts 2, 3, 5
 * @category Patents: figures and procedures
 */
export function patentPapers(on: LegalDate, application?: PatentApplicationHistory): readonly PatentPaper[] {
  const day = existingDay(on);
  if (day < chapterInForceFrom) return [];
  const rows = contents.on(day);
  const { nonForwardingRequestDue } = application === undefined ? {} : patentTimeline(application);
  const read = readHistory(application);
  // A division or conversion is made later than on the date that it is deemed to have; Art. 66(2) is not for
  // international applications.
  const screened = read.kinds !== undefined && !read.kinds.includes("pct-designating-japan") && !isNoPatent(read);
  const madeOn = screened ? (receivedByOfficeOn(read) ?? undefined) : undefined;
  return papers.map(({ dueOf, ...row }): PatentPaper => {
    const due = dueOf === "application" ? madeOn : dueOf && nonForwardingRequestDue;
    const { grade, gaps = [] } = gradedOn([row.basis], "text", day, ["patents-forms-of-joint-order"]);
    return {
      ...row,
      contents: rows.filter((content) => content.paper === row.id).map((content) => gradedRow(content, day)),
      ...(due !== undefined && { due }),
      grade,
      gaps,
    };
  });
}

/** A request for security review (form 1 of the joint order). 保全審査に付することを求める申出書. */
export interface ReviewRequest {
  /** The applicants. 申出人. @minItems 1 @maxItems 1000 */
  readonly applicants: readonly SharingBusiness[];
  /** The invention. 発明の内容. @pattern \S @maxLength 20000 */
  readonly invention: string;
  /** Its place in description, claims or drawings. 記載箇所. @pattern \S @maxLength 20000 */
  readonly place: string;
  /** Why review is asked for. 申出の理由. @pattern \S @maxLength 20000 */
  readonly reason: string;
}

/** A request for a notice of non-forwarding (form 2 of the joint order). 送付をしない旨の判断をした旨の通知を求める申出書. */
export interface NonForwardingRequest {
  /** The applicants. 申出人. @minItems 1 @maxItems 1000 */
  readonly applicants: readonly SharingBusiness[];
  /** Number of the application, where it has one already. 特許出願の番号. @pattern \S @maxLength 20000 */
  readonly applicationNumber?: string | undefined;
}

/** A request for an advance confirmation with what is attached to it (forms 3 to 5 of the joint order). 事前確認の申出書. */
export interface AdvanceConfirmationRequest {
  /** Those who intend to file abroad. 外国出願をしようとする者. @minItems 1 @maxItems 1000 */
  readonly applicants: readonly SharingBusiness[];
  /** A result of commissioned work whose right the State or the agency did not take over (Art. 5(1)(ii)). */
  readonly commissionedRightLeft: boolean;
  /** A result of research commissioned by the State of whose right it took only part (Art. 5(1)(iii)). */
  readonly stateTookPart: boolean;
  /** Title of the invention. 発明の名称. @pattern \S @maxLength 20000 */
  readonly title: string;
  /** Brief explanation of the drawings, where there are any. 図面の簡単な説明. @pattern \S @maxLength 20000 */
  readonly drawingsExplained?: string | undefined;
  /** Detailed description; it may be in English (Art. 5(5)). 発明の詳細な説明. @pattern \S @maxLength 200000 */
  readonly detailedDescription: string;
}

export type { PatentPaperId };
