import { defineLifecycle } from "../finding/lifecycle";
import { at } from "../kernel/provision";
import {
  councilEvents,
  councilStates,
  councilTransitions,
  designatedFundEvents,
  designatedFundStates,
  designatedFundTransitions,
} from "./tables/council-lifecycle";

/**
 * The life of a technology council of Art. 62: consulted on, consented to, organised, conferring.
 *
 * 協議会. Neither the order of consultation and consent nor the end of a council is in the Act, so both orders are open
 * and there is no last state. It is the wording that was read last.
 *
 * @example
 * councilLifecycle.advance("intended", "organise").ok; // => false
 * councilLifecycle.advance("consulted-and-consented", "organise");
 * // => { ok: true, state: "organised", basis: { law: "504AC0000000043", article: "62", paragraph: 1 } }
 * @see Act, Art. 62
 * @category Lifecycles
 */
export const councilLifecycle = defineLifecycle({
  name: { ja: "協議会", en: "Technology council" },
  initial: "intended",
  basis: at("act:62"),
  states: councilStates,
  events: councilEvents,
  transitions: councilTransitions,
});

/**
 * The life of a designated fund and of its council, Art. 63: consulted on, designated, the council organised,
 * conferring.
 *
 * 指定基金・指定基金協議会. The consultation comes before the designation and needs no consent; once a fund is designated its
 * council is to be organised. The Act has no end of a designation, so there is no last state. It is the wording that
 * was read last.
 *
 * @example
 * designatedFundLifecycle.advance("intended", "designate").ok; // => false
 * designatedFundLifecycle.advance("consulted", "designate");
 * // => { ok: true, state: "designated", basis: { law: "504AC0000000043", article: "63", paragraph: 1 } }
 * @see Act, Art. 63
 * @category Lifecycles
 */
export const designatedFundLifecycle = defineLifecycle({
  name: { ja: "指定基金", en: "Designated fund" },
  initial: "intended",
  basis: at("act:63"),
  states: designatedFundStates,
  events: designatedFundEvents,
  transitions: designatedFundTransitions,
});
