import type { DatedRow } from "../../kernel/dated";
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { MinisterId } from "../ministers";

/** A product designated by Order Art. 1. 特定重要物資. */
export type MaterialId =
  | "antimicrobial-preparations"
  | "fertilizers"
  | "permanent-magnets"
  | "machine-tools-and-industrial-robots"
  | "aircraft-parts"
  | "semiconductors"
  | "batteries"
  | "cloud-programs"
  | "natural-gas"
  | "metal-minerals"
  | "ship-parts"
  | "advanced-electronic-components"
  | "ventilators"
  | "unmanned-aircraft"
  | "satellites"
  | "rocket-parts";

/** A service that the council document names as an example of one indispensable to supply. 役務の例. */
export type ServiceId = "submarine-cable-laying" | "satellite-launch";

/** Which ministers have the business of producing, importing or selling a product in charge (Act Art. 86(1)). */
export interface MaterialMinistersRow extends DatedRow {
  readonly materials: readonly MaterialId[];
  readonly ministers: readonly MinisterId[];
}

const first = "2022-12-23";

/** Ministers for production, import or sale, by product. Act Art. 86(1), main clause. */
export const materialMinisters: readonly MaterialMinistersRow[] = table([
  {
    materials: ["antimicrobial-preparations"],
    ministers: ["mhlw"],
    from: first,
    basis: at("act:86:1"),
    source: {
      grade: "official-summary",
      read: "MHLW page on antimicrobial preparations; MHLW Ordinance No. 8 of 2023, which names no product",
    },
  },
  {
    materials: ["fertilizers"],
    ministers: ["maff"],
    from: first,
    basis: at("act:86:1"),
    source: { grade: "official-summary", read: "MAFF page on fertilizers; MAFF Ordinance No. 75 of 2022, which names no product" },
  },
  {
    materials: [
      "permanent-magnets",
      "machine-tools-and-industrial-robots",
      "aircraft-parts",
      "semiconductors",
      "batteries",
      "cloud-programs",
      "natural-gas",
      "metal-minerals",
    ],
    ministers: ["meti"],
    from: first,
    until: "2023-01-19",
    basis: at("act:86:1"),
    source: {
      grade: "inferred",
      read: "METI Ordinance No. 3 of 2023, Art. 2(1), in force since 2023-01-19; no text names the minister before that day",
    },
  },
  {
    materials: [
      "permanent-magnets",
      "machine-tools-and-industrial-robots",
      "aircraft-parts",
      "semiconductors",
      "batteries",
      "cloud-programs",
      "natural-gas",
      "metal-minerals",
    ],
    ministers: ["meti"],
    from: "2023-01-19",
    basis: at("meti-plan:2:1"),
    source: {
      grade: "text",
      read: "METI Ordinance No. 3 of 2023, Art. 2(1): Order Art. 1(iii) to (x)",
    },
  },
  {
    materials: ["ship-parts"],
    ministers: ["mlit"],
    from: first,
    basis: at("act:86:1"),
    source: { grade: "official-summary", read: "MLIT pages on ship parts; MLIT Ordinance No. 93 of 2022, which names no product" },
  },
  {
    materials: ["advanced-electronic-components"],
    ministers: ["meti"],
    from: "2024-02-02",
    basis: at("meti-plan:2:1"),
    source: { grade: "text", read: "METI Ordinance No. 3 of 2023 as amended 2024-02-02, Art. 2(1): Order Art. 1(xii)" },
  },
  {
    materials: ["ventilators"],
    ministers: ["mhlw", "meti"],
    from: "2025-12-24",
    basis: at("mhlw-meti-plan:2:1"),
    source: {
      grade: "inferred",
      read: "MHLW and METI Ordinance No. 1 of 2025; METI Ordinance No. 3 of 2023, Art. 2(1), which leaves out Order Art. 1(xiii)",
      note: "The MHLW page on ventilators names the MHLW minister only.",
    },
  },
  {
    materials: ["unmanned-aircraft", "satellites", "rocket-parts"],
    ministers: ["meti"],
    from: "2025-12-24",
    basis: at("meti-plan:2:1"),
    source: { grade: "text", read: "METI Ordinance No. 3 of 2023 as amended 2025-12-24, Art. 2(1): Order Art. 1(xiv) to (xvi)" },
  },
]);

/** Which ministers would have the business of providing a service in charge; examples of the council document only. */
export interface ServiceMinistersRow extends DatedRow {
  readonly service: ServiceId;
  /** Ministers for the product that the service belongs to; empty where it is not known. */
  readonly productMinisters: readonly MinisterId[];
  /** Ministers for the business of providing the service; empty where they are not known. */
  readonly serviceMinisters: readonly MinisterId[];
  /** What a reader must know before relying on it. */
  readonly note: string;
}

/** Ministers for the two example services. The wording of Act Art. 86(1) since 2026-09-18 was not read. */
export const serviceMinisters: readonly ServiceMinistersRow[] = table([
  {
    service: "submarine-cable-laying",
    productMinisters: ["meti"],
    serviceMinisters: ["mic"],
    from: "2026-09-18",
    basis: at("act:86:1"),
    source: {
      grade: "inferred",
      read: "council document of 2026-04-09: making of the cable METI, laying of the cable MIC",
    },
    note: "A recommendation before the Act; the cable is not a designated product.",
  },
  {
    service: "satellite-launch",
    productMinisters: ["meti"],
    serviceMinisters: [],
    from: "2026-09-18",
    basis: at("order:1::15"),
    source: {
      grade: "inferred",
      read: "METI Ordinance No. 3 of 2023, Art. 2(1), for satellites",
    },
    note: "The minister for the business of launching was not found in any source.",
  },
]);
