import * as z from "zod";
import type { MinisterialOrderId as OrderId } from "../../infrastructure/ministerial-orders";
import { ordersOfChapterIII } from "../../kernel/order-of-chapter-iii";
import type { InfrastructureBusinessId as BusinessId } from "../../ministers/infrastructure-business";
import { businessMinisters } from "../../ministers/tables/business-ministers";

/** The ids of every business, in the order of the register. */
export const businessIds = [...new Set(businessMinisters.map((row) => row.business))] as const;

/** A business of Order Art. 9. 特定社会基盤事業. */
export const InfrastructureBusinessId = z.enum(businessIds as unknown as readonly [BusinessId, ...BusinessId[]]);

/** A business of Order Art. 9, or the one that the Act names for a later day. 特定社会基盤事業. */
export const NamedBusiness = z.enum([...businessIds, "medical"] as unknown as readonly ["medical", ...BusinessId[]]);

/** One of the ten ministerial orders. 主務省令. */
export const MinisterialOrderId = z.enum([...ordersOfChapterIII] as [OrderId, ...OrderId[]]);
