import type { LawId } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";

/**
 * The state of 2026-09-18 of the ten ministerial orders, of which only the opening paragraph of Art. 1 was read.
 *
 * Act Art. 50(1), under which criteria and critical facilities are set, lost a few words on that day and nothing else (Act No. 38 of
 * 2026, Suppl. Art. 1(iv)), and the amending orders were promulgated in July for the day on which that Act commenced: what the orders
 * said before is taken to stand, in all ten alike.
 */
export const ordersUnread = { from: "2026-09-18", gap: "infrastructure-orders-2026-09-18" } as const;

/** Where Art. 1 is one paragraph, its opening is the whole article: the orders of CAO-MOJ, CAO-MOF, CAO-MOJ-MOF and CAO-MOF-MAFF. */
const article1ReadWhole: readonly LawId[] = ["505M60000012002", "505M60000042006", "505M60000052001", "505M60000242002"];

/** Whether Art. 1 of an order (特定重要設備) was not read in the wording of a day. */
export function isArticle1Unread(law: LawId, on: LegalDate): boolean {
  return on >= ordersUnread.from && !article1ReadWhole.includes(law);
}
