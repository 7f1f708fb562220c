import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";
import type { MaterialId, ServiceId } from "../ministers/material-ministers";
import type { MinisterId } from "../ministers/ministers";

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
  /**
   * What can be supported: the base on which the service is provided, and bringing in technology for it.
   * @maxItems 1000
   */
  readonly supported: readonly ("provision-base" | "technology-introduction")[];
  /** The provision base of this service. 提供基盤. */
  readonly provisionBase: BilingualText;
  /** Ministers for producing, importing or selling the product. @maxItems 1000 */
  readonly productMinisters: readonly MinisterId[];
  /** Ministers for the business of providing the service; absent where not known. @maxItems 1000 */
  readonly serviceMinisters?: readonly MinisterId[];
  /**
   * `example`: named in a council document; `policy`: taken up in an action policy; `order`: named by Cabinet Order.
   */
  readonly status: "example" | "policy" | "order";
}
