// Generated from data/kernel/wordings.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import type { NotLookedForRow, WordingsOfTheTenOrdersRow, WordingsRow } from "../wording-row";

/** The register of wordings that were not read. */
export const wordings: readonly WordingsRow[] = table<readonly WordingsRow[]>([
  { from: "2023-11-17", case: "C", gap: "mlit-order-art-13-5-before-2024-04-01", provisions: ["mlit:13::5"] },
  { from: "2024-04-01", case: "A", provisions: ["mlit:13::5"] },
  { from: "2026-06-17", case: "D", gap: "act-38-2026-art-50-medical", provisions: ["act:50:1:medical"] },
  { from: "2026-06-17", case: "A", provisions: ["act:suppl-508AC0000000038:1"] },
  { from: "2026-06-05", case: "B", gap: "foreign-exchange-act-2026", provisions: ["foreign-exchange-act:27"] },
  { from: "2027-06-04", case: "D", gap: "foreign-exchange-act-2026", provisions: ["foreign-exchange-act:27"] },
  { from: "2026-07-17", case: "D", gap: "act-38-2026-art-53", provisions: ["act:53"], evidence: ["july-changed-the-grace-only"] },
  { from: "2026-07-17", case: "D", gap: "act-38-2026-fund-councils", provisions: ["act:62:1"], evidence: ["fund-councils-stand"] },
  { from: "2026-07-17", case: "D", gap: "act-38-2026-fund-councils", provisions: ["act:63"] },
  { from: "2026-08-12", case: "B", gap: "act-64-2026-art-50", provisions: ["act:50:1:14"] },
  { from: "2026-09-18", case: "B", gap: "act-38-2026-unlisted", provisions: ["act"] },
  {
    from: "2026-09-18",
    case: "D",
    gap: "act-38-2026-art-7",
    provisions: ["act:7"],
    evidence: ["product-designation-stands", "designation-needs-a-product-from-outside"],
  },
  { from: "2026-09-18", case: "E", gap: "act-38-2026-art-7", provisions: ["act:8-2"], evidence: ["indispensable-services-described"] },
  {
    from: "2026-09-18",
    case: "D",
    gap: "act-38-2026-art-9",
    provisions: ["act:9"],
    evidence: ["plan-without-service", "plan-fails-what-stands"],
  },
  {
    from: "2026-09-18",
    case: "C",
    gap: "act-38-2026-art-9",
    provisions: ["act:9:5", "act:9:6"],
    evidence: ["plan-changes-and-reports-stand"],
  },
  { from: "2026-09-18", case: "C", gap: "act-38-2026-art-10", provisions: ["act:10"], evidence: ["plan-changes-and-reports-stand"] },
  { from: "2026-09-18", case: "E", gap: "act-38-2026-art-11-2", provisions: ["act:11-2"] },
  { from: "2026-09-18", case: "C", gap: "act-38-2026-art-30-1", provisions: ["act:30:1"], evidence: ["customs-investigation-stands"] },
  { from: "2026-09-18", case: "D", gap: "act-38-2026-art-44", provisions: ["act:44"], evidence: ["special-measures-exist"] },
  { from: "2026-09-18", case: "C", gap: "act-38-2026-art-48-1", provisions: ["act:48:1"], evidence: ["surveys-stand"] },
  { from: "2026-09-18", case: "C", gap: "act-38-2026-art-86-1", provisions: ["act:86:1"], evidence: ["minister-of-the-product"] },
  { from: "2026-09-18", case: "E", gap: "act-38-2026-overseas", provisions: ["act:85-2"], evidence: ["overseas-projects-described"] },
  {
    from: "2026-09-18",
    case: "E",
    gap: "act-38-2026-chapter-5-2-numbers",
    provisions: ["act:85-3"],
    evidence: ["overseas-projects-described"],
  },
  { from: "2026-09-18", case: "C", gap: "act-38-2026-art-95-1-1", provisions: ["act:95:1:1"], evidence: ["secrecy-offences-stand"] },
  {
    from: "2026-09-18",
    case: "D",
    gap: "act-38-2026-art-52",
    provisions: ["act:52"],
    evidence: ["duty-of-acts-known", "duty-after-the-longest-grace", "review-still-exists"],
  },
  { from: "2026-09-18", case: "C", gap: "act-38-2026-technology", provisions: ["act:60:2"], evidence: ["fund-contents-stand"] },
  { from: "2026-09-18", case: "D", gap: "act-38-2026-technology", provisions: ["act:60:2:4"] },
  { from: "2026-09-18", case: "C", gap: "act-38-2026-technology", provisions: ["act:61"], evidence: ["technology-council-bracket-only"] },
  {
    from: "2026-09-18",
    case: "D",
    gap: "act-38-2026-technology",
    provisions: ["act:62:3"],
    evidence: ["council-without-research-institutions"],
  },
  { from: "2026-09-18", case: "D", gap: "act-38-2026-technology", provisions: ["act:62:6", "act:64"] },
  {
    from: "2026-09-18",
    case: "D",
    gap: "act-38-2026-art-53",
    provisions: ["act:53"],
    evidence: ["duty-of-acts-known", "duty-after-the-longest-grace"],
  },
  { from: "2026-09-18", case: "A", provisions: ["act:50:1"] },
  { from: "2026-09-18", case: "C", gap: "plan-ordinances-after-2026-09-18", provisions: ["meti-plan", "mhlw-plan", "maff-plan"] },
  {
    from: "2026-09-18",
    case: "D",
    gap: "plan-ordinances-after-2026-09-18",
    provisions: ["meti-plan:3", "mhlw-plan:3", "maff-plan:3"],
    evidence: ["plan-without-service", "plan-fails-what-stands"],
  },
  {
    from: "2026-09-18",
    case: "C",
    gap: "plan-ordinances-after-2026-09-18",
    provisions: ["mhlw-plan:10"],
    evidence: ["no-report-under-a-request"],
  },
  {
    from: "2026-09-18",
    case: "C",
    gap: "infrastructure-orders-2026-09-18",
    provisions: ["meti", "mlit", "mic", "fsa", "cao-moj", "cao-mof", "cao-moj-mof", "cao-mhlw", "cao-maff", "cao-mof-maff"],
  },
  {
    from: "2026-09-18",
    case: "C",
    gap: "infrastructure-orders-2026-09-18",
    provisions: ["mlit:13::5"],
    evidence: ["particulars-at-least-those-read"],
  },
  {
    from: "2026-09-18",
    case: "C",
    gap: "infrastructure-orders-2026-09-18",
    provisions: ["meti:1", "mlit:1", "mic:1", "fsa:1", "cao-mhlw:1", "cao-maff:1"],
    evidence: ["critical-facilities-stand"],
  },
  { from: "2026-09-18", case: "A", provisions: ["cao-moj:1", "cao-mof:1", "cao-moj-mof:1", "cao-mof-maff:1"] },
  { from: "2027-07-22", case: "B", gap: "act-64-2026-second-stage", provisions: ["act:50:1:14"] },
  { from: "2027-12-16", case: "B", gap: "act-38-2026-art-50-medical", provisions: ["act:50:1"] },
  { from: "2027-01-12", case: "C", gap: "fsa-draft-2027-01-12", provisions: ["fsa:9:2"] },
]);

/**
 * What is said of the articles of the ten orders of Chapter III, under the numbers of nine of them and under those of
 * the order of MIC.
 */
export const wordingsOfTheTenOrders: readonly WordingsOfTheTenOrdersRow[] = table<readonly WordingsOfTheTenOrdersRow[]>([
  {
    from: "2026-09-18",
    gap: "infrastructure-orders-2026-09-18",
    case: "C",
    articles: ["2"],
    inMic: ["2"],
    evidence: ["designation-criteria-stand"],
  },
  { from: "2026-09-18", gap: "infrastructure-orders-2026-09-18", case: "C", articles: ["7"], inMic: ["8"], evidence: ["control-stands"] },
  {
    from: "2026-09-18",
    gap: "infrastructure-orders-2026-09-18",
    case: "C",
    articles: ["9:2"],
    inMic: ["10:2"],
    evidence: ["papers-and-changes-stand"],
  },
  {
    from: "2026-09-18",
    gap: "infrastructure-orders-2026-09-18",
    case: "C",
    articles: ["11", "12", "13", "14", "15", "16"],
    inMic: ["12", "13", "14", "15", "16", "17"],
    evidence: ["particulars-at-least-those-read"],
  },
  {
    from: "2026-09-18",
    gap: "infrastructure-orders-2026-09-18",
    case: "C",
    articles: ["23", "24", "25"],
    inMic: ["24", "25", "26"],
    evidence: ["papers-and-changes-stand"],
  },
  { from: "2026-09-18", gap: "infrastructure-orders-2026-09-18", case: "D", articles: ["10", "17", "23:4"], inMic: ["11", "18", "24:4"] },
]);

/** From which day on what was promulgated was not looked for. */
export const notLookedFor: readonly NotLookedForRow[] = table<readonly NotLookedForRow[]>([
  { since: "2026-08-28" },
  { since: "2026-09-13", laws: ["mlit-plan"] },
  { since: "2026-09-11", laws: ["maff-plan", "mhlw-plan", "mhlw-meti-plan"] },
]);
