import { type DatedRow, type Source, table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import { at, type Provision } from "../../kernel/provision";
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
  /** The article that names the minister who makes a designation known. */
  readonly basis: Provision;
  readonly ministers: readonly MinisterId[];
  readonly businesses: readonly InfrastructureBusinessId[];
  readonly from?: LegalDate;
  readonly until?: LegalDate;
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
      basis: at(group.basis),
      source: group.source ?? { grade: "text" },
    })),
  );
}

/** Competent ministers of every business of Chapter III, by date. */
export const businessMinisters: readonly BusinessMinistersRow[] = table(
  eachBusiness([
    {
      basis: "meti:4:2",
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
      ministers: ["mhlw"],
      businesses: ["water-supply", "bulk-water-supply"],
      until: "2024-04-01",
      basis: "act:86:2",
      source: {
        grade: "secondary",
        read: "MHLW Ordinance No. 103 of 2023 in the reproduction of the Japan Institute for Labour Policy and Training; MLIT page on economic security in waterworks (repealed at the end of 2024-03-31)",
      },
    },
    { basis: "mlit:4:2", ministers: ["mlit"], businesses: ["water-supply", "bulk-water-supply"], from: "2024-04-01" },
    {
      basis: "mlit:4:2",
      ministers: ["mlit"],
      businesses: ["railway", "trucking", "ocean-shipping", "air-transport", "airport-operation"],
    },
    { basis: "mlit:4:2", ministers: ["mlit"], businesses: ["port-transport"], from: "2025-04-01" },
    { basis: "mic:4:2", ministers: ["mic"], businesses: ["telecommunications", "terrestrial-broadcasting", "postal"] },
    {
      basis: "fsa:4:2",
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
    { basis: "cao-mhlw:4:2", ministers: ["prime-minister", "mhlw"], businesses: ["labour-bank-federation"] },
    { basis: "cao-maff:4:2", ministers: ["prime-minister", "maff"], businesses: ["norinchukin"] },
    { basis: "cao-mof:4:2", ministers: ["prime-minister", "mof"], businesses: ["deposit-insurance"] },
    { basis: "cao-mof-maff:4:2", ministers: ["prime-minister", "mof", "maff"], businesses: ["agricultural-savings-insurance"] },
    { basis: "cao-moj-mof:4:2", ministers: ["prime-minister", "moj", "mof"], businesses: ["book-entry-transfer"] },
    { basis: "cao-moj:4:2", ministers: ["prime-minister", "moj"], businesses: ["electronic-claims-recording"] },
  ]),
);
