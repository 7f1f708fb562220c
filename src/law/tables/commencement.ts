import { ACT, type Citation, type LawId } from "../../kernel/citation";
import { type Source, table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import { at } from "../../kernel/provision";

/** A clause that says when provisions begin to apply. 施行期日. */
export interface CommencementClause {
  /** The law whose provisions commence. */
  readonly law: LawId;
  /** The clause itself. */
  readonly clause: Citation;
  /** Day of promulgation of that law. 公布日. */
  readonly promulgatedOn: LegalDate;
  /** How the clause fixes the day: the day of promulgation, a day it names, a period after promulgation, or a Cabinet Order within a period. */
  readonly by: "promulgation" | "named-day" | "period-elapsed" | "cabinet-order";
  /** Months from promulgation, its day counted, in which a Cabinet Order must set the day, or after which it comes. 起算して. */
  readonly months?: number;
  /** Last day that the Cabinet Order may set. */
  readonly outerLimit?: LegalDate;
  /** The day itself; absent while it is not set. 施行日. */
  readonly inForceFrom?: LegalDate;
  /** The Cabinet Order that set the day, where it is known. */
  readonly setBy?: LawId;
  /** Provisions that the clause brings in, as addresses (`3..48` is a range) in the numbers of the newest text. */
  readonly adds: readonly string[];
  /** Provisions in force already whose wording the clause changes. */
  readonly amends: readonly string[];
  readonly source: Source;
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}

const original = { law: ACT, promulgatedOn: "2022-05-18", by: "cabinet-order", amends: [] } as const;
const amendment = { law: "508AC0000000038", promulgatedOn: "2026-06-17" } as const;
const supplementaryRead = {
  grade: "text",
  read: "supplementary provisions of Act No. 38 of 2026",
  note: "the amended wording was not read",
} as const;

/** The six clauses of the Act of 2022. */
export const actCommencement: readonly CommencementClause[] = table<readonly CommencementClause[]>([
  {
    ...original,
    clause: at("act:suppl:1"),
    months: 9,
    outerLimit: "2023-02-17",
    inForceFrom: "2022-08-01",
    adds: ["3..48", "60..64", "86:1", "86:3", "87", "89..91", "93", "95:1:1", "96:1:1..5", "97", "98", "99", "annex", "suppl:4..8"],
    source: { grade: "text", note: "86(3), 96(iv) and (v) and 97 so far as Chapter II is concerned; Suppl. Arts. 5 to 8 amend other laws" },
  },
  {
    ...original,
    clause: at("act:suppl:1::1"),
    months: 6,
    outerLimit: "2022-11-17",
    inForceFrom: "2022-08-01",
    adds: ["1", "2", "suppl:3", "suppl:9..11"],
    source: { grade: "text" },
  },
  {
    ...original,
    clause: at("act:suppl:1::2"),
    months: 12,
    outerLimit: "2023-05-17",
    inForceFrom: "2023-04-01",
    adds: ["49", "65"],
    source: { grade: "text" },
  },
  {
    ...original,
    clause: at("act:suppl:1::3"),
    months: 18,
    outerLimit: "2023-11-17",
    inForceFrom: "2023-11-01",
    adds: ["50", "51", "58", "59", "86:2", "96:1:6"],
    source: { grade: "text", note: "and 86(3) for Chapter III, 96(iv) for 58(1), 96(v) for 58(2), 97 for these" },
  },
  {
    ...original,
    clause: at("act:suppl:1::4"),
    months: 21,
    outerLimit: "2024-02-17",
    inForceFrom: "2023-11-17",
    adds: ["52..57", "88", "92:1:1..5", "96:1:7"],
    source: { grade: "text", note: "88 except for Chapter V; 92(1)(iv) except for 83(2)(3); 97 for these" },
  },
  {
    ...original,
    clause: at("act:suppl:1::5"),
    months: 24,
    outerLimit: "2024-05-17",
    inForceFrom: "2024-05-01",
    adds: ["66..85", "92:1:6..8", "92:2", "92:3", "94", "95:1:2", "95:2", "suppl:2"],
    source: { grade: "text", note: "and 88 for Chapter V, 92(1)(iv) for 83(2)(3), 96(v) for 84(1), 97 for these" },
  },
]);

/** Clauses of the Acts that added provisions to the Act: Act No. 28 of 2024, No. 5 of 2026 and the four and one of No. 38 of 2026. */
export const amendmentCommencement: readonly CommencementClause[] = table<readonly CommencementClause[]>([
  {
    law: "506AC0000000028",
    clause: at("506AC0000000028:suppl::1"),
    promulgatedOn: "2024-05-17",
    by: "cabinet-order",
    months: 18,
    outerLimit: "2025-11-16",
    inForceFrom: "2025-04-01",
    adds: ["50:1:8"],
    amends: ["50:1"],
    source: { grade: "text", note: "general port transport; the former items (viii) to (xiv) became (ix) to (xv)" },
  },
  {
    law: "508AC0000000005",
    clause: at("508AC0000000005:suppl:1"),
    promulgatedOn: "2026-03-31",
    by: "named-day",
    inForceFrom: "2026-04-01",
    adds: ["30:3"],
    amends: ["30:2", "30:5", "48:2"],
    source: { grade: "text", note: "anti-circumvention duty; the former paragraphs (3) and (4) became (4) and (5)" },
  },
  {
    ...amendment,
    clause: at("act-38-2026:suppl:1"),
    by: "cabinet-order",
    months: 12,
    outerLimit: "2027-06-16",
    inForceFrom: "2026-09-18",
    setBy: "508CO0000000288",
    gaps: ["cabinet-order-288-2026", "act-38-2026-unlisted", "act-38-2026-chapter-5-2-numbers"],
    adds: ["85-2", "85-3"],
    amends: ["1", "2:2:2", "50:1"],
    source: {
      grade: "secondary",
      read: "supplementary provisions of Act No. 38 of 2026; law register; trackers of the Official Gazette of 2026-09-16",
      note: "the main clause lists no articles; of 50(1) it strikes the words that item (iv) leaves out; Chapter V-2 has Art. 85-2 and at least one article after it, whose last number is not known",
    },
  },
  {
    ...amendment,
    clause: at("act-38-2026:suppl:1::1"),
    by: "promulgation",
    inForceFrom: "2026-06-17",
    adds: [],
    amends: [],
    gaps: ["act-38-2026-supplementary"],
    source: { ...supplementaryRead, note: "its own Suppl. Arts. 3 to 6, 7(1) and 10" },
  },
  {
    ...amendment,
    clause: at("act-38-2026:suppl:1::2"),
    by: "period-elapsed",
    months: 1,
    inForceFrom: "2026-07-17",
    adds: [],
    amends: ["53:1", "53:2", "53:3", "62:1", "63"],
    source: supplementaryRead,
  },
  {
    ...amendment,
    clause: at("act-38-2026:suppl:1::3"),
    by: "cabinet-order",
    months: 6,
    outerLimit: "2026-12-16",
    inForceFrom: "2026-09-18",
    setBy: "508CO0000000288",
    gaps: ["cabinet-order-288-2026", "act-38-2026-supplementary"],
    adds: ["3-2", "3-3", "3-4", "8-2", "9-2", "11-2", "53:1:proviso"],
    amends: ["2:2", "6", "7", "9", "10", "30:1", "44", "48:1", "49:2:2", "52", "60:2", "61", "62:3", "62:6", "64", "86:1", "95:1:1"],
    source: supplementaryRead,
  },
  {
    ...amendment,
    clause: at("act-38-2026:suppl:1::4"),
    by: "cabinet-order",
    months: 18,
    outerLimit: "2027-12-16",
    adds: ["50:1:medical"],
    amends: ["50:1"],
    gaps: ["act-38-2026-art-50-medical"],
    source: { ...supplementaryRead, note: "the medical addition; the law register shows the outer limit in the place of the day" },
  },
]);

/** A provision outside the Act's own clauses: addresses, the day on which it was promulgated, the day on which it came into force. */
export type CommencementRow = readonly [addresses: string, promulgatedOn: LegalDate, inForceFrom: LegalDate];

/** The Enforcement Order, in the numbers of the newest text. */
export const orderCommencement: readonly CommencementRow[] = table<readonly CommencementRow[]>([
  ["1..8", "2022-12-23", "2022-12-23"],
  ["1:1:12", "2024-02-02", "2024-02-02"],
  ["1:1:13..16", "2025-12-24", "2025-12-24"],
  ["6:2", "2024-02-16", "2024-03-15"],
  ["8-2", "2025-02-19", "2025-02-19"],
  ["8-3", "2025-02-19", "2025-02-19"],
  ["9", "2023-08-09", "2023-11-01"],
  ["9:1:8", "2025-03-14", "2025-04-01"],
  ["10..11", "2023-08-09", "2023-11-17"],
  ["12..16", "2023-08-09", "2024-05-01"],
  ["suppl", "2022-12-23", "2022-12-23"],
]);

/** Supplementary provisions: of the Act itself (its commencement clause has effect with promulgation), and of Act No. 38 of 2026. */
export const supplementaryCommencement: Readonly<Record<LawId, readonly CommencementRow[]>> = table<
  Readonly<Record<LawId, readonly CommencementRow[]>>
>({
  "504AC0000000043": [["suppl:1", "2022-05-18", "2022-05-18"]],
  "506AC0000000028": [["suppl", "2024-05-17", "2024-05-17"]],
  "508AC0000000005": [["suppl:1", "2026-03-31", "2026-03-31"]],
  "508AC0000000038": [
    ["suppl:1", "2026-06-17", "2026-06-17"],
    ["suppl:2", "2026-06-17", "2026-09-18"],
    ["suppl:3..6", "2026-06-17", "2026-06-17"],
    ["suppl:7:1", "2026-06-17", "2026-06-17"],
    ["suppl:7..9", "2026-06-17", "2026-09-18"],
    ["suppl:10", "2026-06-17", "2026-06-17"],
  ],
});
