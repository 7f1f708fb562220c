import type { Citation } from "../../kernel/citation";
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
  /** Designations of another minister that count as theirs. */
  readonly designationsTakenOver?: DesignationsTakenOver;
}

/** Designations of operators that another minister made and that count as made by the minister of today. 指定に関する経過措置. */
export interface DesignationsTakenOver {
  /** Who made them. */
  readonly madeBy: readonly MinisterId[];
  /** Those made before this day. */
  readonly before: LegalDate;
  /** The transitional provision. */
  readonly basis: Citation;
}

interface Group {
  /** The article that names the minister who makes a designation known. */
  readonly basis: Provision;
  readonly ministers: readonly MinisterId[];
  readonly businesses: readonly InfrastructureBusinessId[];
  readonly from?: LegalDate;
  readonly until?: LegalDate;
  readonly source?: Source;
  readonly designationsTakenOver?: DesignationsTakenOver;
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
      ...(group.designationsTakenOver === undefined ? undefined : { designationsTakenOver: group.designationsTakenOver }),
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
      // It speaks of the designations that the Minister of Health, Labour and Welfare made for the business of Art. 50(1)(iv) of the Act.
      basis: "waterworks-transition-order:16:2",
    },
    {
      basis: "mlit:4:2",
      ministers: ["mlit"],
      businesses: ["water-supply", "bulk-water-supply"],
      from: "2024-04-01",
      designationsTakenOver: { madeBy: ["mhlw"], before: "2024-04-01", basis: at("waterworks-transition-order:16:2") },
    },
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
