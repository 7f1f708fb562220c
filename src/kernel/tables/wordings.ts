import type { WordingRow } from "../wordings";

/** The register of wordings that were not read: no other file says what an amendment leaves open. */
export const wordingRows: readonly WordingRow[] = [
  // Act No. 38 of 2026, Suppl. Art. 1(ii): from 2026-07-17
  { provision: "act:53", from: "2026-07-17", case: "D", gap: "act-38-2026-art-53", evidence: ["july-changed-the-grace-only"] },
  { provision: "act:62", from: "2026-07-17", case: "D", gap: "act-38-2026-fund-councils" },
  { provision: "act:63", from: "2026-07-17", case: "D", gap: "act-38-2026-fund-councils" },
  // Act No. 64 of 2026: from 2026-08-12
  { provision: "act:50:1:14", from: "2026-08-12", case: "B", gap: "act-64-2026-art-50" },
  // Act No. 38 of 2026, main clause and Suppl. Art. 1(iii): from 2026-09-18
  { provision: "act", from: "2026-09-18", case: "B", gap: "act-38-2026-unlisted" },
  { provision: "act:7", from: "2026-09-18", case: "D", gap: "act-38-2026-art-7" },
  { provision: "act:8-2", from: "2026-09-18", case: "E", gap: "act-38-2026-art-7" },
  { provision: "act:9", from: "2026-09-18", case: "D", gap: "act-38-2026-art-9" },
  { provision: "act:10", from: "2026-09-18", case: "C", gap: "act-38-2026-art-10" },
  { provision: "act:85-2", from: "2026-09-18", case: "E" },
  { provision: "act:85-3", from: "2026-09-18", case: "E" },
  {
    provision: "act:52",
    from: "2026-09-18",
    case: "D",
    gap: "act-38-2026-art-52",
    evidence: ["duty-of-acts-known", "duty-after-the-longest-grace", "review-still-exists"],
  },
  { provision: "act:53", from: "2026-09-18", case: "D", gap: "act-38-2026-art-53" },
  { provision: "act:61", from: "2026-09-18", case: "D", gap: "act-38-2026-technology" },
  { provision: "act:64", from: "2026-09-18", case: "D", gap: "act-38-2026-technology" },
  // The ten orders of Chapter III: from 2026-09-18
  { provision: "meti", from: "2026-09-18", case: "C", gap: "infrastructure-orders-2026-09-18" },
  { provision: "mlit", from: "2026-09-18", case: "C", gap: "infrastructure-orders-2026-09-18" },
  { provision: "mic", from: "2026-09-18", case: "C", gap: "infrastructure-orders-2026-09-18" },
  { provision: "fsa", from: "2026-09-18", case: "C", gap: "infrastructure-orders-2026-09-18" },
  { provision: "cao-moj", from: "2026-09-18", case: "C", gap: "infrastructure-orders-2026-09-18" },
  { provision: "cao-mof", from: "2026-09-18", case: "C", gap: "infrastructure-orders-2026-09-18" },
  { provision: "cao-moj-mof", from: "2026-09-18", case: "C", gap: "infrastructure-orders-2026-09-18" },
  { provision: "cao-mhlw", from: "2026-09-18", case: "C", gap: "infrastructure-orders-2026-09-18" },
  { provision: "cao-maff", from: "2026-09-18", case: "C", gap: "infrastructure-orders-2026-09-18" },
  { provision: "cao-mof-maff", from: "2026-09-18", case: "C", gap: "infrastructure-orders-2026-09-18" },
];
