// Generated from data/infrastructure/governing-orders.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import type { GoverningOrderRow } from "../governing-order-row";

/** The businesses that Order Art. 9 lists, each with the order that governs it. */
export const governingOrders: readonly GoverningOrderRow[] = table<readonly GoverningOrderRow[]>([
  {
    from: "2023-11-01",
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
    order: "meti",
  },
  {
    from: "2023-11-01",
    businesses: ["railway", "trucking", "ocean-shipping", "air-transport", "airport-operation"],
    order: "mlit",
  },
  { from: "2023-11-01", businesses: ["telecommunications", "terrestrial-broadcasting", "postal"], order: "mic" },
  {
    from: "2023-11-01",
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
    order: "fsa",
  },
  { from: "2023-11-01", businesses: ["electronic-claims-recording"], order: "cao-moj" },
  { from: "2023-11-01", businesses: ["deposit-insurance"], order: "cao-mof" },
  { from: "2023-11-01", businesses: ["book-entry-transfer"], order: "cao-moj-mof" },
  { from: "2023-11-01", businesses: ["labour-bank-federation"], order: "cao-mhlw" },
  { from: "2023-11-01", businesses: ["norinchukin"], order: "cao-maff" },
  { from: "2023-11-01", businesses: ["agricultural-savings-insurance"], order: "cao-mof-maff" },
  {
    from: "2023-11-01",
    until: "2024-04-01",
    businesses: ["water-supply", "bulk-water-supply"],
    gap: "mhlw-ordinance-103-2023",
  },
  { from: "2024-04-01", businesses: ["water-supply", "bulk-water-supply"], order: "mlit" },
  { from: "2025-04-01", businesses: ["port-transport"], order: "mlit" },
]);
