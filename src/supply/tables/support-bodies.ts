import type { DatedRow } from "../../kernel/dated";
import { table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import { at } from "../../kernel/provision";
import type { BilingualText } from "../../kernel/text";
import type { MaterialId } from "../../ministers/tables/material-ministers";

/** A body that grants support for a product: a designated corporation (Art. 31) or an agency of the Annex (Art. 42). */
export interface SupportBody extends DatedRow {
  /** Stable id. @minLength 1 */
  readonly id: string;
  /** Name in Japanese, as registered, and in English. */
  readonly name: BilingualText;
  /** 安定供給確保支援法人 or 安定供給確保支援独立行政法人. */
  readonly kind: "corporation" | "incorporated-administrative-agency";
  /** Day of its designation for the product; absent where it was not found. */
  readonly designatedOn?: LegalDate;
  /** What its designation covers, where it is narrower than the product. */
  readonly scope?: BilingualText;
}

/** Support bodies and the products they serve. `from` is the designation where known, else the designation of the product. */
export interface SupportBodyRow extends SupportBody {
  readonly materials: readonly MaterialId[];
}

const nedo = table({
  id: "nedo",
  name: {
    ja: "国立研究開発法人新エネルギー・産業技術総合開発機構",
    en: "New Energy and Industrial Technology Development Organization (NEDO)",
  },
  kind: "incorporated-administrative-agency",
});

const jogmec = table({
  id: "jogmec",
  name: { ja: "独立行政法人エネルギー・金属鉱物資源機構", en: "Japan Organization for Metals and Energy Security (JOGMEC)" },
  kind: "incorporated-administrative-agency",
});

/** Who supports which product. Products without a row: no designation was found. */
export const supportBodyRows: readonly SupportBodyRow[] = table([
  {
    id: "nibiohn",
    name: {
      ja: "国立研究開発法人医薬基盤・健康・栄養研究所",
      en: "National Institutes of Biomedical Innovation, Health and Nutrition (NIBIOHN)",
    },
    kind: "incorporated-administrative-agency",
    materials: ["antimicrobial-preparations"],
    from: "2022-12-23",
    basis: at("act:42:2"),
    gaps: ["support-bodies-not-found"],
    source: { grade: "inferred", read: "Annex, item 1", note: "The notice of its designation was not seen." },
  },
  {
    id: "fertilizer-economics-institute",
    name: { ja: "肥料経済研究所", en: "Fertilizer Economics Institute" },
    kind: "corporation",
    designatedOn: "2023-02-15",
    materials: ["fertilizers"],
    from: "2023-02-15",
    basis: at("act:31:1"),
    source: { grade: "secondary", read: "trade press 2023-02-21" },
  },
  {
    ...nedo,
    materials: ["permanent-magnets", "machine-tools-and-industrial-robots", "aircraft-parts", "semiconductors", "cloud-programs"],
    from: "2022-12-23",
    basis: at("act:42:2"),
    gaps: ["support-bodies-not-found"],
    source: { grade: "inferred", read: "Annex, item 3", note: "The notice of its designation was not seen." },
  },
  {
    ...nedo,
    materials: ["batteries"],
    from: "2022-12-23",
    basis: at("act:42:2"),
    gaps: ["support-bodies-not-found"],
    source: { grade: "secondary", read: "press on the battery plans of 2025", note: "The notice of its designation was not seen." },
  },
  {
    ...jogmec,
    materials: ["natural-gas"],
    from: "2022-12-23",
    basis: at("act:42:2"),
    gaps: ["support-bodies-not-found"],
    source: { grade: "secondary", read: "press, December 2022", note: "The notice of its designation was not seen." },
  },
  {
    ...jogmec,
    materials: ["metal-minerals"],
    from: "2022-12-23",
    basis: at("act:42:2"),
    gaps: ["support-bodies-not-found"],
    source: {
      grade: "official-summary",
      read: "JOGMEC page on grants for critical minerals",
      note: "The day of its designation was not seen.",
    },
  },
  {
    id: "ship-technology-research-association",
    name: { ja: "一般財団法人日本船舶技術研究協会", en: "Japan Ship Technology Research Association" },
    kind: "corporation",
    designatedOn: "2023-02-15",
    scope: { ja: "船舶用機関、航海用具及び推進器に限る。", en: "marine engines, navigation equipment and propulsion devices only" },
    materials: ["ship-parts"],
    from: "2023-02-15",
    basis: at("act:31:1"),
    gaps: ["support-bodies-not-found"],
    source: { grade: "official-summary", read: "MLIT press release on the designation", note: "Who supports hull parts was not found." },
  },
  {
    ...nedo,
    materials: ["advanced-electronic-components"],
    from: "2024-02-02",
    basis: at("act:42:2"),
    gaps: ["support-bodies-not-found"],
    source: { grade: "inferred", read: "Annex, item 3", note: "The notice of its designation was not seen." },
  },
]);
