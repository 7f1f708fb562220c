import type { DatedRow } from "../kernel/dated";
import { dated, table } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { gradedRow } from "../kernel/wordings";

/** An agency of the annex of the Act. 別表に掲げる独立行政法人. */
export interface SupportAgency extends DatedRow {
  /** Stable id. */
  readonly id: "nibiohn" | "jogmec" | "nedo";
  /** Name in Japanese. */
  readonly nameJa: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Item of the annex. */
  readonly item: 1 | 2 | 3;
}

const source = { grade: "text" } as const;

const agencies = dated<SupportAgency>(
  table<readonly SupportAgency[]>([
    {
      id: "nibiohn",
      item: 1,
      nameJa: "国立研究開発法人医薬基盤・健康・栄養研究所",
      nameEn: "National Institutes of Biomedical Innovation, Health and Nutrition",
      from: "2022-08-01",
      basis: at("act:annex:::1"),
      source,
    },
    {
      id: "jogmec",
      item: 2,
      nameJa: "独立行政法人石油天然ガス・金属鉱物資源機構",
      nameEn: "Japan Oil, Gas and Metals National Corporation",
      from: "2022-08-01",
      until: "2022-11-14",
      basis: at("act:annex:::2"),
      source,
    },
    {
      id: "jogmec",
      item: 2,
      nameJa: "独立行政法人エネルギー・金属鉱物資源機構",
      nameEn: "Japan Organization for Metals and Energy Security",
      from: "2022-11-14",
      basis: at("act:annex:::2"),
      source,
    },
    {
      id: "nedo",
      item: 3,
      nameJa: "国立研究開発法人新エネルギー・産業技術総合開発機構",
      nameEn: "New Energy and Industrial Technology Development Organization",
      from: "2022-08-01",
      basis: at("act:annex:::3"),
      source,
    },
  ]),
);

/**
 * The agencies of the annex that can be designated as support agencies.
 *
 * 別表 (Act Art. 42(1)). A closed list of three. Being in the annex is not yet a designation: that is made for each
 * product (Art. 42(2)).
 *
 * Sanction: `penaltiesFor("support-agency-fund-misinvested")`.
 *
 * @param on - the day whose law applies
 * @returns the agencies in the order of the annex; `[]` before 2022-08-01
 * @example
 * supportAgencies("2026-04-01").map((agency) => agency.id); // => ["nibiohn", "jogmec", "nedo"]
 * @see Act, annex
 * @category Support
 */
export function supportAgencies(on: LegalDate): readonly SupportAgency[] {
  return agencies.on(on).map((row) => gradedRow(row, on));
}
