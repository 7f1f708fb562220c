import type { LegalDate } from "../legal-date";
import { articleIn, type OrderOfChapterIII, ordersOfChapterIII } from "../order-of-chapter-iii";
import type { WordingCase, WordingRow } from "../wording-row";

/** One row: the provision, its case, and the evidence that bears an answer all the same. */
type Row = readonly [provision: string, is: WordingCase, ...evidence: readonly string[]];

/** Rows of one day that rest on one gap. */
function of(from: WordingRow["from"], gap: string | undefined, ...rows: readonly Row[]): readonly WordingRow[] {
  return rows.map(
    ([provision, is, ...evidence]): WordingRow => ({
      provision,
      from,
      case: is,
      ...(gap === undefined ? undefined : { gap }),
      ...(evidence.length === 0 ? undefined : { evidence }),
    }),
  );
}

/** What is said of one of the ten orders of Chapter III from 2026-09-18, under the number that each article bears in it. */
function ofOrder(order: OrderOfChapterIII): readonly Row[] {
  const number = (ofMeti: number): string => articleIn(order, ofMeti);
  const stands = (evidence: string, ...ofMeti: readonly number[]): readonly Row[] =>
    ofMeti.map((one): Row => [`${order}:${number(one)}`, "C", evidence]);
  return [
    [order, "C"],
    ...stands("designation-criteria-stand", 2),
    ...stands("control-stands", 7),
    [`${order}:${number(9)}:2`, "C", "papers-and-changes-stand"],
    ...stands("particulars-at-least-those-read", 11, 12, 13, 14, 15, 16),
    ...stands("papers-and-changes-stand", 23, 24, 25),
    // Urgency, of an introduction and of a change, and the relief for subcontracts
    [`${order}:${number(10)}`, "D"],
    [`${order}:${number(17)}`, "D"],
    [`${order}:${number(23)}:4`, "D"],
  ];
}

/** What the three ordinances on supply plans that were amended say of plans. */
function ofPlans(ordinance: string): readonly Row[] {
  return [
    [ordinance, "C"],
    [`${ordinance}:3`, "D", "plan-without-service", "plan-fails-what-stands"],
  ];
}

/**
 * What was promulgated from this day on was not looked for: the day after the one up to which the law register is complete, 26 days before
 * the last look into it, the longest delay that was seen of its entries.
 */
export const notLookedForSince: LegalDate = "2026-08-28";
/** The same of ordinances whose list was looked at again later. */
export const notLookedForSinceIn: Readonly<Record<string, LegalDate>> = {
  "mlit-plan": "2026-09-13",
  "maff-plan": "2026-09-11",
  "mhlw-plan": "2026-09-11",
  "mhlw-meti-plan": "2026-09-11",
};

/** The register of wordings that were not read: no other file says what an amendment leaves open. */
export const wordingRows: readonly WordingRow[] = [
  // MLIT's order as stored up to 2024-03-31 lacks the words of a limit
  ...of("2023-11-17", "mlit-order-art-13-5-before-2024-04-01", ["mlit:13::5", "C"]),
  ...of("2024-04-01", undefined, ["mlit:13::5", "A"]),
  // Act No. 38 of 2026, enacted 2026-06-17 for a day that a Cabinet Order sets
  ...of("2026-06-17", "act-38-2026-art-50-medical", ["act:50:1:medical", "D"]),
  // Suppl. Art. 1 of Act No. 38 of 2026, which says what commences when, was read
  ...of("2026-06-17", undefined, ["act:suppl-508AC0000000038:1", "A"]),
  // Foreign Exchange Act, as amended by Act No. 30 of 2026: on a day within a year of 2026-06-05, that of its promulgation, counted with it
  ...of("2026-06-05", "foreign-exchange-act-2026", ["foreign-exchange-act:27", "B"]),
  ...of("2027-06-04", "foreign-exchange-act-2026", ["foreign-exchange-act:27", "D"]),
  // Act No. 38 of 2026, Suppl. Art. 1(ii): from 2026-07-17
  ...of("2026-07-17", "act-38-2026-art-53", ["act:53", "D", "july-changed-the-grace-only"]),
  ...of("2026-07-17", "act-38-2026-fund-councils", ["act:62:1", "D", "fund-councils-stand"], ["act:63", "D"]),
  // Act No. 64 of 2026: from 2026-08-12
  ...of("2026-08-12", "act-64-2026-art-50", ["act:50:1:14", "B"]),
  // Act No. 38 of 2026, main clause and Suppl. Art. 1(iii): from 2026-09-18
  ...of("2026-09-18", "act-38-2026-unlisted", ["act", "B"]),
  ...of(
    "2026-09-18",
    "act-38-2026-art-7",
    ["act:7", "D", "product-designation-stands", "designation-needs-a-product-from-outside"],
    ["act:8-2", "E", "indispensable-services-described"],
  ),
  ...of(
    "2026-09-18",
    "act-38-2026-art-9",
    ["act:9", "D", "plan-without-service", "plan-fails-what-stands"],
    ["act:9:5", "C", "plan-changes-and-reports-stand"],
    ["act:9:6", "C", "plan-changes-and-reports-stand"],
  ),
  ...of("2026-09-18", "act-38-2026-art-10", ["act:10", "C", "plan-changes-and-reports-stand"]),
  ...of("2026-09-18", "act-38-2026-art-11-2", ["act:11-2", "E"]),
  ...of("2026-09-18", "act-38-2026-art-30-1", ["act:30:1", "C", "customs-investigation-stands"]),
  ...of("2026-09-18", "act-38-2026-art-44", ["act:44", "D", "special-measures-exist"]),
  ...of("2026-09-18", "act-38-2026-art-48-1", ["act:48:1", "C", "surveys-stand"]),
  ...of("2026-09-18", "act-38-2026-art-86-1", ["act:86:1", "C", "minister-of-the-product"]),
  ...of("2026-09-18", "act-38-2026-overseas", ["act:85-2", "E", "overseas-projects-described"]),
  ...of("2026-09-18", "act-38-2026-chapter-5-2-numbers", ["act:85-3", "E", "overseas-projects-described"]),
  ...of("2026-09-18", "act-38-2026-art-95-1-1", ["act:95:1:1", "C", "secrecy-offences-stand"]),
  ...of("2026-09-18", "act-38-2026-art-52", ["act:52", "D", "duty-of-acts-known", "duty-after-the-longest-grace", "review-still-exists"]),
  ...of(
    "2026-09-18",
    "act-38-2026-technology",
    ["act:60:2", "C", "fund-contents-stand"],
    ["act:60:2:4", "D"],
    ["act:61", "C", "technology-council-bracket-only"],
    ["act:62:3", "D", "council-without-research-institutions"],
    ["act:62:6", "D"],
    ["act:64", "D"],
  ),
  ...of("2026-09-18", "act-38-2026-art-53", ["act:53", "D", "duty-of-acts-known", "duty-after-the-longest-grace"]),
  // The wording of Art. 50(1) of that day is known: words were struck that bear on Art. 52 only
  ...of("2026-09-18", undefined, ["act:50:1", "A"]),
  // The ordinances on supply plans: from 2026-09-18 those of MAFF and MHLW, and by its announcement that of METI
  ...of(
    "2026-09-18",
    "plan-ordinances-after-2026-09-18",
    ...ofPlans("meti-plan"),
    ...ofPlans("mhlw-plan"),
    ["mhlw-plan:10", "C", "no-report-under-a-request"],
    ...ofPlans("maff-plan"),
  ),
  // The ten orders of Chapter III: from 2026-09-18
  ...of(
    "2026-09-18",
    "infrastructure-orders-2026-09-18",
    ...ordersOfChapterIII.flatMap(ofOrder),
    ["mlit:13::5", "C", "particulars-at-least-those-read"],
    ...["meti", "mlit", "mic", "fsa", "cao-mhlw", "cao-maff"].map((order): Row => [`${order}:1`, "C", "critical-facilities-stand"]),
  ),
  // Art. 1 of four joint orders is one paragraph, and its wording of that day was read; of the six others the opening was
  ...of("2026-09-18", undefined, ["cao-moj:1", "A"], ["cao-mof:1", "A"], ["cao-moj-mof:1", "A"], ["cao-mof-maff:1", "A"]),
  // On these days at the latest, the second stage of Act No. 64 of 2026 and the medical item of Act No. 38 of 2026
  ...of("2027-07-22", "act-64-2026-second-stage", ["act:50:1:14", "B"]),
  ...of("2027-12-16", "act-38-2026-art-50-medical", ["act:50:1", "B"]),
  // The draft that the FSA published on 2026-10-01 for 2027-01-12
  ...of("2027-01-12", "fsa-draft-2027-01-12", ["fsa:9:2", "C"]),
];
