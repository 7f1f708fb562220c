import { type Citation, cite, type LawId } from "../../kernel/citation";
import { type DatedRow, type Source, table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import { at } from "../../kernel/provision";
import type { InfrastructureBusinessId } from "../infrastructure-business";
import type { MinisterId } from "../ministers";

/** Which minister or ministers have jurisdiction over a business of Chapter III. 特定社会基盤事業を所管する大臣 (Act Art. 86(2)). */
export interface BusinessMinistersRow extends DatedRow {
  /** The business. */
  readonly business: InfrastructureBusinessId;
  /** Every competent minister; several act jointly. */
  readonly ministers: readonly MinisterId[];
  /** To whom the Prime Minister's powers are delegated (Act Art. 87(2)). */
  readonly delegate?: "fsa-commissioner";
}

interface Group {
  readonly law: LawId;
  readonly ministers: readonly MinisterId[];
  readonly businesses: readonly InfrastructureBusinessId[];
  readonly from?: LegalDate;
  readonly until?: LegalDate;
  readonly basis?: Citation;
  readonly source?: Source;
}

/** Each order names in its Art. 4(2) the minister who makes the public notice of a designation known. */
function eachBusiness(groups: readonly Group[]): readonly BusinessMinistersRow[] {
  return groups.flatMap((group) =>
    group.businesses.map((business) => ({
      business,
      ministers: group.ministers,
      ...(group.ministers[0] === "prime-minister" ? { delegate: "fsa-commissioner" as const } : undefined),
      from: group.from ?? "2023-11-01",
      ...(group.until === undefined ? undefined : { until: group.until }),
      basis: group.basis ?? cite(group.law, "4", 2),
      source: group.source ?? { grade: "text" },
    })),
  );
}

/** Competent ministers of every business of Chapter III, by date. */
export const businessMinisters: readonly BusinessMinistersRow[] = table(
  eachBusiness([
    {
      law: "505M60000400041",
      ministers: ["meti"],
      businesses: [
        "general-transmission-and-distribution",
        "transmission",
        "distribution",
        "generation",
        "specified-wholesale-supply",
        "general-gas-pipeline",
        "specified-gas-pipeline",
        "gas-manufacturing",
        "oil-refining",
        "lpg-import",
        "credit-card",
      ],
    },
    {
      law: "505M60000100103",
      ministers: ["mhlw"],
      businesses: ["water-supply", "bulk-water-supply"],
      until: "2024-04-01",
      basis: at("act:86:2"),
      source: {
        grade: "secondary",
        read: "MHLW Ordinance No. 103 of 2023 in the reproduction of the Japan Institute for Labour Policy and Training; MLIT page on economic security in waterworks (repealed at the end of 2024-03-31)",
      },
    },
    { law: "505M60000800062", ministers: ["mlit"], businesses: ["water-supply", "bulk-water-supply"], from: "2024-04-01" },
    {
      law: "505M60000800062",
      ministers: ["mlit"],
      businesses: ["railway", "trucking", "ocean-shipping", "air-transport", "airport-operation"],
    },
    { law: "505M60000800062", ministers: ["mlit"], businesses: ["port-transport"], from: "2025-04-01" },
    { law: "505M60000008064", ministers: ["mic"], businesses: ["telecommunications", "terrestrial-broadcasting", "postal"] },
    {
      law: "505M60000002061",
      ministers: ["prime-minister"],
      businesses: [
        "banking",
        "shinkin-central",
        "credit-cooperatives-federation",
        "funds-transfer",
        "insurance",
        "exchange-market",
        "clearing",
        "type-1-financial-instruments",
        "trust",
        "fund-clearing",
        "third-party-prepaid",
      ],
    },
    { law: "505M60000102006", ministers: ["prime-minister", "mhlw"], businesses: ["labour-bank-federation"] },
    { law: "505M60000202004", ministers: ["prime-minister", "maff"], businesses: ["norinchukin"] },
    { law: "505M60000042006", ministers: ["prime-minister", "mof"], businesses: ["deposit-insurance"] },
    { law: "505M60000242002", ministers: ["prime-minister", "mof", "maff"], businesses: ["agricultural-savings-insurance"] },
    { law: "505M60000052001", ministers: ["prime-minister", "moj", "mof"], businesses: ["book-entry-transfer"] },
    { law: "505M60000012002", ministers: ["prime-minister", "moj"], businesses: ["electronic-claims-recording"] },
  ]),
);
