// Generated from data/ministers/filing-windows.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { FilingWindowRow } from "../filing-window";

/** The window of the ordinance on ventilators, whose articles moved when one was put in before them. */
export const filingWindowRows: readonly FilingWindowRow[] = table<readonly FilingWindowRow[]>([
  {
    id: "mhlw-meti",
    basis: at("mhlw-meti-plan:10"),
    from: "2025-12-26",
    until: "2026-09-18",
    hindranceReport: at("mhlw-meti-plan:11:2"),
    source: { grade: "text" },
  },
  {
    id: "mhlw-meti",
    basis: at("mhlw-meti-plan:11"),
    from: "2026-09-18",
    hindranceReport: at("mhlw-meti-plan:12:2"),
    source: { grade: "text" },
  },
]);
