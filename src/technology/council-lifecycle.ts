import { defineLifecycle } from "../finding/lifecycle";
import { at } from "../kernel/provision";

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
  states: [
    { id: "intended", text: { ja: "組織の検討", en: "intended" } },
    { id: "consulted", text: { ja: "内閣総理大臣への協議済み", en: "Prime Minister consulted" } },
    { id: "consented", text: { ja: "代表する者の同意済み", en: "representative consented" } },
    { id: "consulted-and-consented", text: { ja: "協議及び同意済み", en: "consulted and consented" } },
    { id: "organised", text: { ja: "組織", en: "organised" } },
    { id: "conferred", text: { ja: "協議結果に基づく取組", en: "acting on what was conferred" } },
  ],
  events: [
    { id: "consult-prime-minister", text: { ja: "内閣総理大臣への協議", en: "the Prime Minister is consulted" } },
    { id: "representative-consents", text: { ja: "代表する者の同意", en: "the representative consents" } },
    { id: "organise", text: { ja: "協議会の組織", en: "the council is organised" } },
    { id: "add-member-with-consent", text: { ja: "同意を得た構成員の追加", en: "a member is added with consent" } },
    { id: "confer", text: { ja: "協議", en: "the council confers" } },
  ],
  transitions: [
    { from: "intended", event: "consult-prime-minister", to: "consulted", basis: at("act:62:2") },
    { from: "intended", event: "representative-consents", to: "consented", basis: at("act:62:1") },
    { from: "consulted", event: "representative-consents", to: "consulted-and-consented", basis: at("act:62:1") },
    { from: "consented", event: "consult-prime-minister", to: "consulted-and-consented", basis: at("act:62:2") },
    { from: "consulted-and-consented", event: "organise", to: "organised", basis: at("act:62:1") },
    { from: "organised", event: "add-member-with-consent", to: "organised", basis: at("act:62:3") },
    { from: "organised", event: "confer", to: "conferred", basis: at("act:62:4") },
    { from: "conferred", event: "add-member-with-consent", to: "conferred", basis: at("act:62:3") },
    { from: "conferred", event: "confer", to: "conferred", basis: at("act:62:4") },
  ],
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
  states: [
    { id: "intended", text: { ja: "指定の検討", en: "intended" } },
    { id: "consulted", text: { ja: "財務大臣等への協議済み", en: "ministers consulted" } },
    { id: "designated", text: { ja: "指定", en: "designated" } },
    { id: "council-organised", text: { ja: "指定基金協議会の組織", en: "council organised" } },
    { id: "conferred", text: { ja: "協議結果に基づく取組", en: "acting on what was conferred" } },
  ],
  events: [
    {
      id: "consult-ministers",
      text: {
        ja: "財務大臣、指定基金所管大臣等への協議",
        en: "the Minister of Finance, the fund's minister and others are consulted",
      },
    },
    { id: "designate", text: { ja: "指定", en: "the Prime Minister designates the fund" } },
    { id: "subsidise", text: { ja: "国による補助", en: "the State subsidises the fund" } },
    {
      id: "organise-council",
      text: { ja: "指定基金協議会の組織", en: "the fund's minister and the Prime Minister organise the council" },
    },
    { id: "add-member-with-consent", text: { ja: "同意を得た構成員の追加", en: "a member is added with consent" } },
    { id: "confer", text: { ja: "協議", en: "the council confers" } },
  ],
  transitions: [
    { from: "intended", event: "consult-ministers", to: "consulted", basis: at("act:63:2") },
    { from: "consulted", event: "designate", to: "designated", basis: at("act:63:1") },
    { from: "designated", event: "subsidise", to: "designated", basis: at("act:63:3") },
    { from: "designated", event: "organise-council", to: "council-organised", basis: at("act:63:4") },
    { from: "council-organised", event: "subsidise", to: "council-organised", basis: at("act:63:3") },
    { from: "council-organised", event: "add-member-with-consent", to: "council-organised", basis: at("act:63:5") },
    { from: "council-organised", event: "confer", to: "conferred", basis: at("act:63:5") },
    { from: "conferred", event: "subsidise", to: "conferred", basis: at("act:63:3") },
    { from: "conferred", event: "add-member-with-consent", to: "conferred", basis: at("act:63:5") },
    { from: "conferred", event: "confer", to: "conferred", basis: at("act:63:5") },
  ],
});
