import type { WordingRow } from "../wording-row";

/** The ten orders of Chapter III, and by how much their articles from the seventh to the twenty-fifth stand later than in the other nine. */
const ordersOfChapterIII: readonly (readonly [order: string, later: number])[] = [
  ["meti", 0],
  ["mlit", 0],
  ["mic", 1],
  ["fsa", 0],
  ["cao-moj", 0],
  ["cao-mof", 0],
  ["cao-moj-mof", 0],
  ["cao-mhlw", 0],
  ["cao-maff", 0],
  ["cao-mof-maff", 0],
];
const ordersAmended = "2026-09-18";
const ordersGap = "infrastructure-orders-2026-09-18";

/** An article of one of the ten orders that is taken to stand as last read, on the evidence named. */
function stands(provision: string, evidence: string): WordingRow {
  return { provision, from: ordersAmended, case: "C", gap: ordersGap, evidence: [evidence] };
}

/** The register of wordings that were not read: no other file says what an amendment leaves open. */
export const wordingRows: readonly WordingRow[] = [
  // MLIT's order as stored up to 2024-03-31 lacks the words of a limit
  { provision: "mlit:13::5", from: "2023-11-17", case: "C", gap: "mlit-order-art-13-5-before-2024-04-01" },
  { provision: "mlit:13::5", from: "2024-04-01", case: "A" },
  // Act No. 38 of 2026, enacted 2026-06-17 for a day that a Cabinet Order sets
  { provision: "act:50:1:medical", from: "2026-06-17", case: "D", gap: "act-38-2026-art-50-medical" },
  // Foreign Exchange Act, as amended by Act No. 30 of 2026: within a year of its promulgation on 2026-06-05
  { provision: "foreign-exchange-act:27", from: "2026-06-05", case: "B", gap: "foreign-exchange-act-2026" },
  { provision: "foreign-exchange-act:27", from: "2027-06-05", case: "D", gap: "foreign-exchange-act-2026" },
  // Act No. 38 of 2026, Suppl. Art. 1(ii): from 2026-07-17
  { provision: "act:53", from: "2026-07-17", case: "D", gap: "act-38-2026-art-53", evidence: ["july-changed-the-grace-only"] },
  { provision: "act:62:1", from: "2026-07-17", case: "D", gap: "act-38-2026-fund-councils", evidence: ["fund-councils-stand"] },
  { provision: "act:63", from: "2026-07-17", case: "D", gap: "act-38-2026-fund-councils" },
  // Act No. 64 of 2026: from 2026-08-12
  { provision: "act:50:1:14", from: "2026-08-12", case: "B", gap: "act-64-2026-art-50" },
  // Act No. 38 of 2026, main clause and Suppl. Art. 1(iii): from 2026-09-18
  { provision: "act", from: "2026-09-18", case: "B", gap: "act-38-2026-unlisted" },
  {
    provision: "act:7",
    from: "2026-09-18",
    case: "D",
    gap: "act-38-2026-art-7",
    evidence: ["product-designation-stands", "designation-needs-a-product-from-outside"],
  },
  { provision: "act:8-2", from: "2026-09-18", case: "E", gap: "act-38-2026-art-7", evidence: ["indispensable-services-described"] },
  {
    provision: "act:9",
    from: "2026-09-18",
    case: "D",
    gap: "act-38-2026-art-9",
    evidence: ["plan-without-service", "plan-fails-what-stands"],
  },
  { provision: "act:9:5", from: "2026-09-18", case: "C", gap: "act-38-2026-art-9", evidence: ["plan-changes-and-reports-stand"] },
  { provision: "act:9:6", from: "2026-09-18", case: "C", gap: "act-38-2026-art-9", evidence: ["plan-changes-and-reports-stand"] },
  { provision: "act:10", from: "2026-09-18", case: "C", gap: "act-38-2026-art-10", evidence: ["plan-changes-and-reports-stand"] },
  { provision: "act:11-2", from: "2026-09-18", case: "E", gap: "act-38-2026-art-11-2" },
  { provision: "act:30:1", from: "2026-09-18", case: "C", gap: "act-38-2026-art-30-1", evidence: ["customs-investigation-stands"] },
  { provision: "act:44", from: "2026-09-18", case: "D", gap: "act-38-2026-art-44", evidence: ["special-measures-exist"] },
  { provision: "act:48:1", from: "2026-09-18", case: "C", gap: "act-38-2026-art-48-1", evidence: ["surveys-stand"] },
  { provision: "act:86:1", from: "2026-09-18", case: "C", gap: "act-38-2026-art-86-1", evidence: ["minister-of-the-product"] },
  { provision: "act:85-2", from: "2026-09-18", case: "E", gap: "act-38-2026-overseas", evidence: ["overseas-projects-described"] },
  {
    provision: "act:85-3",
    from: "2026-09-18",
    case: "E",
    gap: "act-38-2026-chapter-5-2-numbers",
    evidence: ["overseas-projects-described"],
  },
  { provision: "act:95:1:1", from: "2026-09-18", case: "C", gap: "act-38-2026-art-95-1-1", evidence: ["secrecy-offences-stand"] },
  {
    provision: "act:52",
    from: "2026-09-18",
    case: "D",
    gap: "act-38-2026-art-52",
    evidence: ["duty-of-acts-known", "duty-after-the-longest-grace", "review-still-exists"],
  },
  { provision: "act:60:2", from: "2026-09-18", case: "C", gap: "act-38-2026-technology", evidence: ["fund-contents-stand"] },
  { provision: "act:60:2:4", from: "2026-09-18", case: "D", gap: "act-38-2026-technology" },
  { provision: "act:61", from: "2026-09-18", case: "C", gap: "act-38-2026-technology", evidence: ["technology-council-bracket-only"] },
  {
    provision: "act:62:3",
    from: "2026-09-18",
    case: "D",
    gap: "act-38-2026-technology",
    evidence: ["council-without-research-institutions"],
  },
  { provision: "act:62:6", from: "2026-09-18", case: "D", gap: "act-38-2026-technology" },
  { provision: "act:53", from: "2026-09-18", case: "D", gap: "act-38-2026-art-53" },
  { provision: "act:64", from: "2026-09-18", case: "D", gap: "act-38-2026-technology" },
  // The ordinances on supply plans: from 2026-09-18 those of MAFF and MHLW, and by its announcement that of METI
  { provision: "meti-plan", from: "2026-09-18", case: "C", gap: "plan-ordinances-after-2026-09-18" },
  {
    provision: "meti-plan:3",
    from: "2026-09-18",
    case: "D",
    gap: "plan-ordinances-after-2026-09-18",
    evidence: ["plan-without-service", "plan-fails-what-stands"],
  },
  { provision: "mhlw-plan", from: "2026-09-18", case: "C", gap: "plan-ordinances-after-2026-09-18" },
  {
    provision: "mhlw-plan:3",
    from: "2026-09-18",
    case: "D",
    gap: "plan-ordinances-after-2026-09-18",
    evidence: ["plan-without-service", "plan-fails-what-stands"],
  },
  {
    provision: "mhlw-plan:10",
    from: "2026-09-18",
    case: "C",
    gap: "plan-ordinances-after-2026-09-18",
    evidence: ["no-report-under-a-request"],
  },
  { provision: "maff-plan", from: "2026-09-18", case: "C", gap: "plan-ordinances-after-2026-09-18" },
  {
    provision: "maff-plan:3",
    from: "2026-09-18",
    case: "D",
    gap: "plan-ordinances-after-2026-09-18",
    evidence: ["plan-without-service", "plan-fails-what-stands"],
  },
  // The wording of Art. 50(1) of that day is known: words were struck that bear on Art. 52 only
  { provision: "act:50:1", from: "2026-09-18", case: "A" },
  // Suppl. Art. 1 of Act No. 38 of 2026, which says what commences when, was read
  { provision: "act:suppl-508AC0000000038:1", from: "2026-06-17", case: "A" },
  // The ten orders of Chapter III: from 2026-09-18
  ...ordersOfChapterIII.flatMap(([order, later]): readonly WordingRow[] => [
    { provision: order, from: ordersAmended, case: "C", gap: ordersGap },
    stands(`${order}:2`, "designation-criteria-stand"),
    stands(`${order}:${7 + later}`, "control-stands"),
    stands(`${order}:${9 + later}:2`, "papers-and-changes-stand"),
    ...[11, 12, 13, 14, 15, 16].map((article) => stands(`${order}:${article + later}`, "particulars-at-least-those-read")),
    ...[23, 24, 25].map((article) => stands(`${order}:${article + later}`, "papers-and-changes-stand")),
    // Urgency, of an introduction and of a change, and the relief for subcontracts
    ...[`${order}:${10 + later}`, `${order}:${17 + later}`, `${order}:${23 + later}:4`].map(
      (provision): WordingRow => ({ provision, from: ordersAmended, case: "D", gap: ordersGap }),
    ),
  ]),
  stands("mlit:13::5", "particulars-at-least-those-read"),
  // Art. 1 of four joint orders is one paragraph, and its wording of that day was read; of the six others the opening was
  { provision: "cao-moj:1", from: "2026-09-18", case: "A" },
  { provision: "cao-mof:1", from: "2026-09-18", case: "A" },
  { provision: "cao-moj-mof:1", from: "2026-09-18", case: "A" },
  { provision: "cao-mof-maff:1", from: "2026-09-18", case: "A" },
  ...["meti", "mlit", "mic", "fsa", "cao-mhlw", "cao-maff"].map((order) => stands(`${order}:1`, "critical-facilities-stand")),
  // The draft that the FSA published on 2026-10-01 for 2027-01-12
  { provision: "fsa:9:2", from: "2027-01-12", case: "C", gap: "fsa-draft-2027-01-12" },
];
