// Generated from data/patents/statistics.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { PatentStatistics } from "../patent-statistics";

/**
 * Figures of the system by period. One secondary source; the official publication was not read. No provision orders
 * it, so that each figure cites what it counts (statistics.ts).
 */
export const statisticsRows: readonly Omit<PatentStatistics, "counts">[] = table<
  readonly Omit<PatentStatistics, "counts">[]
>([
  {
    from: "2024-05-01",
    basis: at("act:66:1"),
    to: "2025-03-31",
    forwarded: 90,
    designations: 0,
    endedDesignations: 0,
    designationsInForceAtEnd: 0,
    advanceConfirmationRequests: 1305,
    nonForwardingNotices: 630,
    gaps: ["patents-statistics"],
    source: {
      grade: "secondary",
      read: {
        ja: "公表された年ごとの件数を引用する特許事務所のウェブページ（hanadapat.com/20250716-2）",
        en: "hanadapat.com/20250716-2, which quotes the official yearly figures",
      },
      checkedOn: "2026-11-22",
      note: {
        ja: "送付された出願の件数に、出願人の申出により送付されたものを含むかどうかは、明らかでない。",
        en: "Whether the forwarded applications include those forwarded at the applicant's own request is not known.",
      },
    },
  },
]);
