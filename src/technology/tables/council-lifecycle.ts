// Generated from data/technology/council-lifecycle.yaml by `npm run generate`: change that file, never this one.
import type { Transition } from "../../finding/lifecycle";
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";

/** Where a council of Art. 62 stands. 協議会の状態. */
export const councilStates = table([
  { id: "intended", text: { ja: "組織の検討", en: "intended" } },
  { id: "consulted", text: { ja: "内閣総理大臣への協議済み", en: "Prime Minister consulted" } },
  { id: "consented", text: { ja: "代表する者の同意済み", en: "representative consented" } },
  { id: "consulted-and-consented", text: { ja: "協議及び同意済み", en: "consulted and consented" } },
  { id: "organised", text: { ja: "組織", en: "organised" } },
  { id: "conferred", text: { ja: "協議結果に基づく取組", en: "acting on what was conferred" } },
]);

/** What can happen to a council of Art. 62. 協議会についての出来事. */
export const councilEvents = table([
  { id: "consult-prime-minister", text: { ja: "内閣総理大臣への協議", en: "the Prime Minister is consulted" } },
  { id: "representative-consents", text: { ja: "代表する者の同意", en: "the representative consents" } },
  { id: "organise", text: { ja: "協議会の組織", en: "the council is organised" } },
  { id: "add-member-with-consent", text: { ja: "同意を得た構成員の追加", en: "a member is added with consent" } },
  { id: "confer", text: { ja: "協議", en: "the council confers" } },
]);

/** What leads a council from one state to the next. */
export const councilTransitions: readonly Transition<
  (typeof councilStates)[number]["id"],
  (typeof councilEvents)[number]["id"]
>[] = table<readonly Transition<(typeof councilStates)[number]["id"], (typeof councilEvents)[number]["id"]>[]>([
  { from: "intended", event: "consult-prime-minister", to: "consulted", basis: at("act:62:2") },
  { from: "intended", event: "representative-consents", to: "consented", basis: at("act:62:1") },
  { from: "consulted", event: "representative-consents", to: "consulted-and-consented", basis: at("act:62:1") },
  { from: "consented", event: "consult-prime-minister", to: "consulted-and-consented", basis: at("act:62:2") },
  { from: "consulted-and-consented", event: "organise", to: "organised", basis: at("act:62:1") },
  { from: "organised", event: "add-member-with-consent", to: "organised", basis: at("act:62:3") },
  { from: "organised", event: "confer", to: "conferred", basis: at("act:62:4") },
  { from: "conferred", event: "add-member-with-consent", to: "conferred", basis: at("act:62:3") },
  { from: "conferred", event: "confer", to: "conferred", basis: at("act:62:4") },
]);

/** Where a designated fund stands. 指定基金の状態. */
export const designatedFundStates = table([
  { id: "intended", text: { ja: "指定の検討", en: "intended" } },
  { id: "consulted", text: { ja: "財務大臣等への協議済み", en: "ministers consulted" } },
  { id: "designated", text: { ja: "指定", en: "designated" } },
  { id: "council-organised", text: { ja: "指定基金協議会の組織", en: "council organised" } },
  { id: "conferred", text: { ja: "協議結果に基づく取組", en: "acting on what was conferred" } },
]);

/** What can happen to a designated fund. 指定基金についての出来事. */
export const designatedFundEvents = table([
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
]);

/** What leads a designated fund from one state to the next. */
export const designatedFundTransitions: readonly Transition<
  (typeof designatedFundStates)[number]["id"],
  (typeof designatedFundEvents)[number]["id"]
>[] = table<
  readonly Transition<(typeof designatedFundStates)[number]["id"], (typeof designatedFundEvents)[number]["id"]>[]
>([
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
]);
