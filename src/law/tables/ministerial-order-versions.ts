import type { LawId } from "../../kernel/citation";
import { table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import type { LawVersion } from "./versions";

/** One state of a ministerial order. */
export interface MinisterialOrderState extends Pick<LawVersion, "amendedBy" | "promulgatedOn" | "earlierOfDay" | "lastCheckedOn" | "gaps"> {
  /** First day of this state. */
  readonly from: LegalDate;
  /** Present where the text of this state was not read. */
  readonly textRead?: false;
}

/**
 * States of the ministerial orders that are known. Of those with a `lastCheckedOn` the law register's list was read, so that none up
 * to that day is missing; of the others only the states that were seen stand here.
 */
export const ministerialOrderStates: Readonly<Record<LawId, readonly MinisterialOrderState[]>> = table<
  Readonly<Record<LawId, readonly MinisterialOrderState[]>>
>({
  "504M60000042003": [{ from: "2022-12-23", gaps: ["ministerial-orders-states"] }],
  "504M60000200075": [
    { from: "2022-12-28" },
    {
      from: "2026-09-18",
      amendedBy: "508M60000200067",
      promulgatedOn: "2026-09-18",
      textRead: false,
      gaps: ["plan-ordinances-after-2026-09-18"],
      lastCheckedOn: "2026-10-06",
    },
  ],
  "505M60000100008": [
    { from: "2023-01-19" },
    {
      from: "2026-09-18",
      amendedBy: "508M60000100140",
      promulgatedOn: "2026-09-18",
      textRead: false,
      gaps: ["plan-ordinances-after-2026-09-18"],
      lastCheckedOn: "2026-10-06",
    },
  ],
  "505M60000400003": [
    { from: "2023-01-19" },
    { from: "2024-02-02", amendedBy: "506M60000400005", promulgatedOn: "2024-02-02" },
    {
      from: "2025-12-24",
      amendedBy: "507M60000400080",
      promulgatedOn: "2025-12-24",
      lastCheckedOn: "2026-09-22",
      gaps: ["plan-ordinances-after-2026-09-18"],
    },
  ],
  "504M60000800093": [
    { from: "2022-12-28" },
    { from: "2026-09-18", amendedBy: "508M60000800073", promulgatedOn: "2026-09-17", lastCheckedOn: "2026-10-08" },
  ],
  "507M60000500001": [
    { from: "2025-12-26" },
    { from: "2026-09-18", amendedBy: "508M60000500001", promulgatedOn: "2026-09-18", lastCheckedOn: "2026-10-06" },
  ],
  "504M60000202017": [{ from: "2022-12-28", gaps: ["ministerial-orders-states"] }],
  "504M60000802008": [{ from: "2022-12-28", gaps: ["ministerial-orders-states"] }],
  "507M60000502001": [{ from: "2025-12-26", gaps: ["ministerial-orders-states"] }],
  "505M60000002061": [
    { from: "2023-11-01" },
    { from: "2023-11-17", amendedBy: "505M60000002073", promulgatedOn: "2023-11-16" },
    { from: "2026-06-01", amendedBy: "508M60000002051", promulgatedOn: "2026-05-22" },
    {
      from: "2026-09-18",
      amendedBy: "508M60000002061",
      promulgatedOn: "2026-07-14",
      textRead: false,
      gaps: ["infrastructure-orders-2026-09-18"],
      lastCheckedOn: "2026-09-22",
    },
  ],
  "505M60000008064": [
    { from: "2023-11-01" },
    { from: "2023-11-17", amendedBy: "505M60000008079", promulgatedOn: "2023-11-16" },
    {
      from: "2026-09-18",
      amendedBy: "508M60000008088",
      promulgatedOn: "2026-07-14",
      textRead: false,
      gaps: ["infrastructure-orders-2026-09-18"],
      lastCheckedOn: "2026-09-22",
    },
  ],
  "505M60000012002": [
    { from: "2023-11-01" },
    { from: "2023-11-17", amendedBy: "505M60000012003", promulgatedOn: "2023-11-16" },
    {
      from: "2026-09-18",
      amendedBy: "508M60000012002",
      promulgatedOn: "2026-07-14",
      textRead: false,
      gaps: ["infrastructure-orders-2026-09-18"],
      lastCheckedOn: "2026-09-22",
    },
  ],
  "505M60000042006": [
    { from: "2023-11-01" },
    { from: "2023-11-17", amendedBy: "505M60000042007", promulgatedOn: "2023-11-16" },
    {
      from: "2026-09-18",
      amendedBy: "508M60000042004",
      promulgatedOn: "2026-07-14",
      textRead: false,
      gaps: ["infrastructure-orders-2026-09-18"],
      lastCheckedOn: "2026-09-22",
    },
  ],
  "505M60000052001": [
    { from: "2023-11-01" },
    { from: "2023-11-17", amendedBy: "505M60000052002", promulgatedOn: "2023-11-16" },
    {
      from: "2026-09-18",
      amendedBy: "508M60000052003",
      promulgatedOn: "2026-07-14",
      textRead: false,
      gaps: ["infrastructure-orders-2026-09-18"],
      lastCheckedOn: "2026-09-22",
    },
  ],
  "505M60000102006": [
    { from: "2023-11-01" },
    { from: "2023-11-17", amendedBy: "505M60000102007", promulgatedOn: "2023-11-16" },
    {
      from: "2026-09-18",
      amendedBy: "508M60000102012",
      promulgatedOn: "2026-07-14",
      textRead: false,
      gaps: ["infrastructure-orders-2026-09-18"],
      lastCheckedOn: "2026-09-22",
    },
  ],
  "505M60000202004": [
    { from: "2023-11-01" },
    { from: "2023-11-17", amendedBy: "505M60000202005", promulgatedOn: "2023-11-16" },
    { from: "2026-07-01", amendedBy: "508M60000202008", promulgatedOn: "2026-06-30" },
    {
      from: "2026-09-18",
      amendedBy: "508M60000202010",
      promulgatedOn: "2026-07-14",
      textRead: false,
      gaps: ["infrastructure-orders-2026-09-18"],
      lastCheckedOn: "2026-09-22",
    },
  ],
  "505M60000242002": [
    { from: "2023-11-01" },
    { from: "2023-11-17", amendedBy: "505M60000242003", promulgatedOn: "2023-11-16" },
    {
      from: "2026-09-18",
      amendedBy: "508M60000242001",
      promulgatedOn: "2026-07-14",
      textRead: false,
      gaps: ["infrastructure-orders-2026-09-18"],
      lastCheckedOn: "2026-09-22",
    },
  ],
  "505M60000400041": [
    { from: "2023-11-01" },
    { from: "2023-11-17", amendedBy: "505M60000400051", promulgatedOn: "2023-11-16" },
    { from: "2025-04-01", amendedBy: "507M60000400029", promulgatedOn: "2025-04-01" },
    {
      from: "2026-09-18",
      amendedBy: "508M60000400061",
      promulgatedOn: "2026-07-14",
      textRead: false,
      gaps: ["infrastructure-orders-2026-09-18"],
      lastCheckedOn: "2026-09-22",
    },
  ],
  "505M60000800062": [
    { from: "2023-11-01" },
    { from: "2023-11-17", amendedBy: "505M60000800088", promulgatedOn: "2023-11-16" },
    {
      from: "2024-04-01",
      amendedBy: "506M60000800051",
      promulgatedOn: "2024-04-01",
      earlierOfDay: [{ amendedBy: "506M60000800026", promulgatedOn: "2024-03-29", textRead: false }],
      gaps: ["ministerial-orders-states"],
    },
    {
      from: "2025-04-01",
      amendedBy: "507M60000800014",
      promulgatedOn: "2025-03-14",
      earlierOfDay: [{ amendedBy: "506M60000800109", promulgatedOn: "2024-12-27", textRead: true }],
    },
    { from: "2025-06-13", amendedBy: "507M60000800066", promulgatedOn: "2025-06-13" },
    {
      from: "2026-09-18",
      amendedBy: "508M60000800067",
      promulgatedOn: "2026-07-15",
      textRead: false,
      gaps: ["infrastructure-orders-2026-09-18"],
      lastCheckedOn: "2026-09-22",
    },
  ],
  "505M60000002078": [{ from: "2024-05-01", gaps: ["ministerial-orders-states"] }],
  "505M60000402005": [{ from: "2024-05-01", gaps: ["ministerial-orders-states"] }],
});
