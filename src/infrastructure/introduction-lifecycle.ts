import { defineLifecycle } from "../finding/lifecycle";
import { at } from "../kernel/provision";
import {
  introductionEvents,
  introductionStates,
  introductionTransitions,
  operatorDesignationEvents,
  operatorDesignationStates,
  operatorDesignationTransitions,
} from "./tables/introduction-lifecycle";

/**
 * The life of an introduction or outsourcing, from the plan to what may be asked of it years later.
 *
 * 特定重要設備の導入又は重要維持管理等の委託の経過 (Act Arts. 52, 54, 55). Ask `advance(state, event)` for the next state; an event that
 * the Act does not allow in a state is refused with its article. It does not count days; `reviewTimeline` does. A
 * recommendation can be accepted late, as long as no order was made; an order can still follow, since no notice was
 * given in time. What Art. 55 asks for stands beside a change that is filed meanwhile: that one is a notification of
 * its own, with a standstill and a way of its own.
 *
 * @example
 * introductionLifecycle.advance("standstill", "recommendation-made");
 * // => { ok: true, state: "recommended", basis: { law: "504AC0000000043", article: "52", paragraph: 6 } }
 * introductionLifecycle.advance("planned", "introduced").ok; // => false
 * introductionLifecycle.advance("measures-ordered", "changed-plan-filed");
 * // => { ok: true, state: "measures-plan-filed", basis: { law: "504AC0000000043", article: "55", paragraph: 3 } }
 * @see Act Arts. 52, 54, 55
 * @category Infrastructure
 */
export const introductionLifecycle = defineLifecycle({
  name: { ja: "導入等計画書の届出から導入後まで", en: "An introduction or outsourcing under Art. 52" },
  basis: at("act:52"),
  initial: "planned",
  states: introductionStates,
  events: introductionEvents,
  transitions: introductionTransitions,
});

/**
 * The life of a designation as an operator of specified essential infrastructure.
 *
 * 特定社会基盤事業者の指定 (Act Arts. 50, 51, 53). One for each designated business: a company can hold several. The duty of Art.
 * 52 begins where the grace period ends; `gracePeriod` counts it.
 *
 * @example
 * operatorDesignationLifecycle.advance("in-grace", "grace-ended");
 * // => { ok: true, state: "bound", basis: { law: "504AC0000000043", article: "53", paragraph: 1 } }
 * operatorDesignationLifecycle.advance("not-designated", "grace-ended").ok; // => false
 * @see Act Arts. 50, 51, 53
 * @category Infrastructure
 */
export const operatorDesignationLifecycle = defineLifecycle({
  name: { ja: "特定社会基盤事業者の指定", en: "Designation as a specified essential infrastructure service provider" },
  basis: at("act:50"),
  initial: "not-designated",
  states: operatorDesignationStates,
  events: operatorDesignationEvents,
  transitions: operatorDesignationTransitions,
});
