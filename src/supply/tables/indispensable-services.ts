import type { DatedRow } from "../../kernel/dated";
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { BilingualText } from "../../kernel/text";
import type { MinisterId } from "../../ministers/ministers";
import type { MaterialId, ServiceId } from "../../ministers/tables/material-ministers";

/** A service indispensable to the supply of a product. 特定重要物資等供給不可欠役務. */
export interface IndispensableService extends DatedRow {
  /** Stable id. */
  readonly id: ServiceId;
  /** The service in Japanese. @minLength 1 */
  readonly nameJa: string;
  /** The service in English. @minLength 1 */
  readonly nameEn: string;
  /** The product to which the service is tied. */
  readonly product: BilingualText;
  /** Its id, where it is a specified critical product; absent where it is not designated. */
  readonly material?: MaterialId;
  /** The service is used for supplying that product and nothing else. 専ら. */
  readonly exclusiveUse: boolean;
  /** What can be supported: the base on which the service is provided, and bringing in technology for it. */
  readonly supported: readonly ("provision-base" | "technology-introduction")[];
  /** The provision base of this service. 提供基盤. */
  readonly provisionBase: BilingualText;
  /** Ministers for producing, importing or selling the product. */
  readonly productMinisters: readonly MinisterId[];
  /** Ministers for the business of providing the service; absent where not known. */
  readonly serviceMinisters?: readonly MinisterId[];
  /** `example`: named in a council document; `policy`: taken up in an action policy; `order`: named by Cabinet Order. */
  readonly status: "example" | "policy" | "order";
}

/** The services named so far, all of them as examples. */
export const indispensableServiceRows: readonly IndispensableService[] = table([
  {
    id: "submarine-cable-laying",
    nameJa: "光海底ケーブルの敷設",
    nameEn: "laying of optical submarine cable",
    product: { ja: "光海底ケーブル（特定重要物資ではない。）", en: "optical submarine cable (not a designated product)" },
    exclusiveUse: true,
    supported: ["provision-base", "technology-introduction"],
    provisionBase: { ja: "海底ケーブル敷設船", en: "cable-laying ships" },
    productMinisters: ["meti"],
    serviceMinisters: ["mic"],
    status: "example",
    from: "2026-09-18",
    basis: at("act:7"),
    source: {
      grade: "inferred",
      read: "council document of 2026-04-09",
      note: "A recommendation before the Act; the wording of Art. 7 since 2026-09-18 was not read.",
    },
  },
  {
    id: "satellite-launch",
    nameJa: "人工衛星の打上げ",
    nameEn: "launch of satellites",
    product: { ja: "人工衛星", en: "artificial satellites" },
    material: "satellites",
    exclusiveUse: true,
    supported: ["provision-base", "technology-introduction"],
    provisionBase: { ja: "射場", en: "launch sites" },
    productMinisters: ["meti"],
    status: "example",
    from: "2026-09-18",
    basis: at("act:7"),
    source: {
      grade: "inferred",
      read: "council document of 2026-04-09",
      note: "A recommendation before the Act; the wording of Art. 7 since 2026-09-18 was not read.",
    },
  },
]);
