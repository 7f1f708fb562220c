// Generated from data/supply/support-agencies.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { SupportAgency } from "../support-agency";

/** The agencies of the annex of the Act. */
export const supportAgencyRows: readonly SupportAgency[] = table<readonly SupportAgency[]>([
  {
    from: "2022-08-01",
    id: "nibiohn",
    item: 1,
    basis: at("act:annex:::1"),
    nameJa: "国立研究開発法人医薬基盤・健康・栄養研究所",
    nameEn: "National Institutes of Biomedical Innovation, Health and Nutrition",
    source: { grade: "text" },
  },
  {
    from: "2022-08-01",
    id: "jogmec",
    item: 2,
    until: "2022-11-14",
    basis: at("act:annex:::2"),
    nameJa: "独立行政法人石油天然ガス・金属鉱物資源機構",
    nameEn: "Japan Oil, Gas and Metals National Corporation",
    source: { grade: "text" },
  },
  {
    id: "jogmec",
    item: 2,
    from: "2022-11-14",
    basis: at("act:annex:::2"),
    nameJa: "独立行政法人エネルギー・金属鉱物資源機構",
    nameEn: "Japan Organization for Metals and Energy Security",
    source: { grade: "text" },
  },
  {
    from: "2022-08-01",
    id: "nedo",
    item: 3,
    basis: at("act:annex:::3"),
    nameJa: "国立研究開発法人新エネルギー・産業技術総合開発機構",
    nameEn: "New Energy and Industrial Technology Development Organization",
    source: { grade: "text" },
  },
]);
