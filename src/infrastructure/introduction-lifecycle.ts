import { defineLifecycle, type Transition } from "../finding/lifecycle";
import { at } from "../kernel/provision";

const states = [
  { id: "planned", text: { ja: "計画中", en: "planned" } },
  { id: "filed", text: { ja: "届出済み（受理前）", en: "filed, not yet received" } },
  { id: "standstill", text: { ja: "受理・導入等禁止期間中", en: "received, standstill running" } },
  { id: "extended", text: { ja: "期間延長中", en: "standstill extended" } },
  { id: "recommended", text: { ja: "勧告を受けた", en: "recommendation received" } },
  { id: "accepted", text: { ja: "勧告を応諾", en: "recommendation accepted" } },
  {
    id: "accepted-late",
    text: {
      ja: "勧告を通知の期限後又は不応諾の後に応諾（期間中）",
      en: "accepted late or after a refusal, period running",
    },
  },
  {
    id: "accepted-late-period-over",
    text: {
      ja: "勧告を通知の期限後又は不応諾の後に応諾（期間満了後）",
      en: "accepted late or after a refusal, period over",
    },
  },
  {
    id: "accepted-late-plan-filed",
    text: {
      ja: "期限後の応諾に係る変更計画書を届出済み（期間中）",
      en: "accepted late, changed plan filed, period running",
    },
  },
  { id: "refused", text: { ja: "勧告を不応諾又は通知なし", en: "recommendation refused or not answered" } },
  {
    id: "refused-with-just-reason",
    text: { ja: "正当な理由のある不応諾（期間中）", en: "refused with just reason, period running" },
  },
  {
    id: "recommended-period-over",
    text: { ja: "期間満了（勧告に対する通知前）", en: "period over, recommendation not answered yet" },
  },
  {
    id: "refused-period-over",
    text: {
      ja: "命令なく期間満了（不応諾又は通知なし）",
      en: "period over without an order, refused or not answered in time",
    },
  },
  { id: "ordered", text: { ja: "命令を受けた（期間中）", en: "ordered, period running" } },
  { id: "ordered-period-over", text: { ja: "命令を受けた（期間満了後）", en: "ordered, period over" } },
  {
    id: "ordered-plan-filed",
    text: { ja: "命令に従い届出済み（期間中）", en: "changed plan filed under the order, period running" },
  },
  { id: "cleared", text: { ja: "導入等が可能", en: "free to introduce or outsource" } },
  { id: "introduced", text: { ja: "導入済み・委託中", en: "introduced, or the outsourced work is running" } },
  {
    id: "emergency-introduced",
    text: { ja: "緊急の導入等（届出前）", en: "done in an emergency, notification due without delay" },
  },
  { id: "measures-recommended", text: { ja: "導入等後の勧告を受けた", en: "measures recommended afterwards" } },
  { id: "measures-accepted", text: { ja: "導入等後の勧告を応諾", en: "measures accepted" } },
  {
    id: "measures-accepted-late",
    text: { ja: "導入等後の勧告を通知の期限後又は不応諾の後に応諾", en: "measures accepted late or after a refusal" },
  },
  {
    id: "measures-refused",
    text: { ja: "導入等後の勧告を不応諾又は通知なし", en: "measures refused or not answered" },
  },
  { id: "measures-ordered", text: { ja: "導入等後の命令を受けた", en: "measures ordered" } },
  {
    id: "measures-plan-filed",
    text: { ja: "導入等後の勧告・命令に係る変更計画書を届出済み", en: "measures: changed plan filed" },
  },
  {
    id: "cleared-measures-recommended",
    text: { ja: "導入等の前に事情変更の勧告を受けた", en: "measures recommended before the introduction" },
  },
  {
    id: "cleared-measures-accepted",
    text: { ja: "導入等の前の勧告を応諾", en: "measures accepted before the introduction" },
  },
  {
    id: "cleared-measures-accepted-late",
    text: {
      ja: "導入等の前の勧告を通知の期限後又は不応諾の後に応諾",
      en: "measures accepted late or after a refusal before the introduction",
    },
  },
  {
    id: "cleared-measures-refused",
    text: {
      ja: "導入等の前の勧告を不応諾又は通知なし",
      en: "measures refused or not answered before the introduction",
    },
  },
  {
    id: "cleared-measures-ordered",
    text: { ja: "導入等の前に命令を受けた", en: "measures ordered before the introduction" },
  },
  {
    id: "cleared-measures-plan-filed",
    text: { ja: "導入等の前に変更計画書を届出済み", en: "measures: changed plan filed before the introduction" },
  },
  { id: "discontinued", text: { ja: "中止", en: "stopped" } },
] as const;
const events = [
  { id: "plan-filed", text: { ja: "導入等計画書の届出", en: "plan filed" } },
  { id: "plan-received", text: { ja: "届出の受理", en: "notification received" } },
  { id: "shortened-period-ended", text: { ja: "短縮された期間の満了", en: "shortened period ends" } },
  { id: "period-extended", text: { ja: "期間の延長", en: "period extended" } },
  { id: "period-ended", text: { ja: "期間の満了", en: "period ends" } },
  { id: "recommendation-made", text: { ja: "勧告", en: "recommendation made" } },
  { id: "recommendation-accepted", text: { ja: "応諾の通知", en: "recommendation accepted" } },
  {
    id: "recommendation-refused",
    text: { ja: "不応諾の通知又は通知なし", en: "recommendation refused or not answered in ten days" },
  },
  {
    id: "refusal-found-justified",
    text: { ja: "不応諾に正当な理由があるとの認定", en: "refusal found to have just reason" },
  },
  { id: "order-made", text: { ja: "命令", en: "order made" } },
  { id: "changed-plan-filed", text: { ja: "変更を加えた導入等計画書の届出", en: "changed plan filed" } },
  { id: "introduced", text: { ja: "導入・委託の開始", en: "introduced, or outsourced work begun" } },
  { id: "introduced-in-emergency", text: { ja: "緊急の導入等", en: "introduced or outsourced in an emergency" } },
  { id: "emergency-notification-filed", text: { ja: "緊急導入等届出書の届出", en: "emergency notification filed" } },
  {
    id: "significant-change-filed",
    text: { ja: "重要な変更の案の届出の受理", en: "proposal of a significant change received" },
  },
  {
    id: "urgent-change-filed",
    text: { ja: "緊急の重要な変更後の届出", en: "urgent significant change filed afterwards" },
  },
  { id: "change-reported", text: { ja: "変更の報告", en: "change reported" } },
  { id: "measures-recommended", text: { ja: "導入等後の勧告", en: "measures recommended after introduction" } },
  { id: "measures-taken", text: { ja: "必要な措置の実施", en: "measures taken" } },
  { id: "discontinued", text: { ja: "中止", en: "stopped" } },
] as const;

type State = (typeof states)[number]["id"];
type Event = (typeof events)[number]["id"];
type Step = Transition<State, Event>;

/**
 * A recommendation that is not answered, or refused, while the period runs; the answer can come late, as long as no
 * order was made.
 */
function whileRecommended(from: "recommended" | "refused"): readonly Step[] {
  const to = from === "recommended" ? "accepted" : "accepted-late";
  return [
    { from, event: "period-extended", to: from, basis: at("act:52:4") },
    { from, event: "recommendation-accepted", to, basis: at("act:52:7") },
    { from, event: "discontinued", to: "discontinued", basis: at("act:52:8") },
  ];
}

/**
 * An acceptance after the ten days, or after a refusal. Whether it is the notice of Art. 52(7), of which Art. 52(8) to
 * (10) speak, they leave open: what breaches nothing by either reading is told. It binds (8), lifts nothing of the
 * period (9) and bars no order (10).
 */
const afterLateAcceptance: readonly Step[] = [
  { from: "accepted-late", event: "changed-plan-filed", to: "accepted-late-plan-filed", basis: at("act:52:8") },
  { from: "accepted-late", event: "order-made", to: "ordered", basis: at("act:52:10") },
  { from: "accepted-late", event: "period-extended", to: "accepted-late", basis: at("act:52:4") },
  { from: "accepted-late", event: "period-ended", to: "accepted-late-period-over", basis: at("act:52:8") },
  { from: "accepted-late", event: "shortened-period-ended", to: "accepted-late-period-over", basis: at("act:52:8") },
  { from: "accepted-late", event: "discontinued", to: "discontinued", basis: at("act:52:8") },
  { from: "accepted-late-period-over", event: "changed-plan-filed", to: "cleared", basis: at("act:52:8") },
  // A shortening does not move the last day of an order.
  { from: "accepted-late-period-over", event: "order-made", to: "ordered-period-over", basis: at("act:52:10 proviso") },
  { from: "accepted-late-period-over", event: "discontinued", to: "discontinued", basis: at("act:52:8") },
  { from: "accepted-late-plan-filed", event: "order-made", to: "ordered-plan-filed", basis: at("act:52:10") },
  { from: "accepted-late-plan-filed", event: "discontinued", to: "discontinued", basis: at("act:52:8") },
  { from: "accepted-late-plan-filed", event: "period-ended", to: "cleared", basis: at("act:52:3") },
  { from: "accepted-late-plan-filed", event: "shortened-period-ended", to: "cleared", basis: at("act:52:5") },
];

/** Nothing of the review stands in the way of the introduction any more. */
function whileFree(from: "cleared" | "recommended-period-over" | "refused-period-over"): readonly Step[] {
  return [
    { from, event: "introduced", to: "introduced", basis: at("act:52:3") },
    { from, event: "significant-change-filed", to: "standstill", basis: at("act:54:2") },
    urgentlyChangedIn(from),
    ...reportedIn(from),
    { from, event: "measures-recommended", to: "cleared-measures-recommended", basis: at("act:55:1") },
    { from, event: "discontinued", to: "discontinued", basis: at("act:52:3") },
  ];
}

/** States in which any other change is reported, which changes nothing else. */
function reportedIn(...from: readonly State[]): readonly Step[] {
  return from.map((one) => ({ from: one, event: "change-reported", to: one, basis: at("act:54:4") }));
}

/** An urgent change is filed afterwards (Art. 54(3)), which changes nothing else. */
function urgentlyChangedIn(from: State): Step {
  return { from, event: "urgent-change-filed", to: from, basis: at("act:54:3") };
}

/**
 * States in which a change of one's own is a notification of its own: its standstill and its way run beside what was
 * recommended, accepted or ordered.
 */
function changedIn(...from: readonly State[]): readonly Step[] {
  return from.flatMap((one): readonly Step[] => [
    { from: one, event: "significant-change-filed", to: one, basis: at("act:54:2") },
    urgentlyChangedIn(one),
    ...reportedIn(one),
  ]);
}

/**
 * A recommendation of Art. 55 and what Art. 52(7), (8) and (10) without its proviso make of it. Whoever accepts or is
 * ordered files the plan as changed where the measure changes it, and acts by it; Art. 54 binds beside. An order can
 * follow a late acceptance. Its end is the measure, or a refusal with just reason, on which no order can be made.
 */
function afterRecommendationOfMeasures<Before extends "" | "cleared-">(
  before: Before,
  end: "introduced" | "cleared",
): readonly Step[] {
  const [recommended, accepted, late, refused, ordered, filed] = (
    ["recommended", "accepted", "accepted-late", "refused", "ordered", "plan-filed"] as const
  ).map((name): State => `${before}measures-${name}`) as [State, State, State, State, State, State];
  const basis = at("act:55:3");
  return [
    { from: recommended, event: "recommendation-accepted", to: accepted, basis },
    { from: recommended, event: "recommendation-refused", to: refused, basis },
    { from: refused, event: "recommendation-accepted", to: late, basis },
    { from: refused, event: "order-made", to: ordered, basis },
    { from: late, event: "order-made", to: ordered, basis },
    { from: refused, event: "refusal-found-justified", to: end, basis },
    ...[accepted, late, ordered].map((from): Step => ({ from, event: "changed-plan-filed", to: filed, basis })),
    ...[accepted, late, ordered, filed].map((from): Step => ({ from, event: "measures-taken", to: end, basis })),
    ...changedIn(recommended, accepted, late, refused, ordered, filed),
    ...[recommended, accepted, late, refused, ordered, filed].map(
      (from): Step => ({ from, event: "discontinued", to: "discontinued", basis }),
    ),
  ];
}

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
  states,
  events,
  transitions: [
    { from: "planned", event: "plan-filed", to: "filed", basis: at("act:52:1") },
    { from: "planned", event: "introduced-in-emergency", to: "emergency-introduced", basis: at("act:52:1 proviso") },
    { from: "planned", event: "discontinued", to: "discontinued", basis: at("act:52:1") },
    { from: "filed", event: "plan-received", to: "standstill", basis: at("act:52:3") },
    { from: "filed", event: "discontinued", to: "discontinued", basis: at("act:52:1") },

    { from: "standstill", event: "period-ended", to: "cleared", basis: at("act:52:3") },
    { from: "standstill", event: "shortened-period-ended", to: "cleared", basis: at("act:52:3") },
    { from: "standstill", event: "period-extended", to: "extended", basis: at("act:52:4") },
    { from: "standstill", event: "recommendation-made", to: "recommended", basis: at("act:52:6") },
    { from: "standstill", event: "significant-change-filed", to: "standstill", basis: at("act:54:2") },
    { from: "standstill", event: "discontinued", to: "discontinued", basis: at("act:52:3") },
    { from: "extended", event: "period-ended", to: "cleared", basis: at("act:52:4") },
    { from: "extended", event: "shortened-period-ended", to: "cleared", basis: at("act:52:5") },
    { from: "extended", event: "recommendation-made", to: "recommended", basis: at("act:52:6") },
    { from: "extended", event: "significant-change-filed", to: "standstill", basis: at("act:54:2") },
    { from: "extended", event: "discontinued", to: "discontinued", basis: at("act:52:4") },

    ...whileRecommended("recommended"),
    { from: "recommended", event: "recommendation-refused", to: "refused", basis: at("act:52:7") },
    // The ten days for the answer can outlast the period: whoever accepts after it is bound all the same.
    { from: "recommended", event: "period-ended", to: "recommended-period-over", basis: at("act:52:3") },
    { from: "recommended", event: "shortened-period-ended", to: "recommended-period-over", basis: at("act:52:5") },
    ...whileRecommended("refused"),
    { from: "refused", event: "recommendation-refused", to: "refused", basis: at("act:52:7") },
    { from: "refused", event: "order-made", to: "ordered", basis: at("act:52:10") },
    { from: "refused", event: "refusal-found-justified", to: "refused-with-just-reason", basis: at("act:52:10") },
    { from: "refused", event: "period-ended", to: "refused-period-over", basis: at("act:52:3") },
    { from: "refused", event: "shortened-period-ended", to: "refused-period-over", basis: at("act:52:5") },
    {
      from: "refused-with-just-reason",
      event: "period-extended",
      to: "refused-with-just-reason",
      basis: at("act:52:4"),
    },
    { from: "refused-with-just-reason", event: "period-ended", to: "cleared", basis: at("act:52:3") },
    { from: "refused-with-just-reason", event: "shortened-period-ended", to: "cleared", basis: at("act:52:5") },
    { from: "refused-with-just-reason", event: "discontinued", to: "discontinued", basis: at("act:52:8") },
    { from: "accepted", event: "changed-plan-filed", to: "cleared", basis: at("act:52:9") },
    // The end of the period frees nobody who has accepted and not yet filed.
    { from: "accepted", event: "period-extended", to: "accepted", basis: at("act:52:4") },
    { from: "accepted", event: "period-ended", to: "accepted", basis: at("act:52:8") },
    { from: "accepted", event: "shortened-period-ended", to: "accepted", basis: at("act:52:8") },
    { from: "accepted", event: "discontinued", to: "discontinued", basis: at("act:52:8") },
    ...afterLateAcceptance,
    // An order opens no early start: Art. 52(9) speaks of acceptance only.
    { from: "ordered", event: "changed-plan-filed", to: "ordered-plan-filed", basis: at("act:52:10") },
    { from: "ordered", event: "period-ended", to: "ordered-period-over", basis: at("act:52:3") },
    { from: "ordered", event: "shortened-period-ended", to: "ordered-period-over", basis: at("act:52:5") },
    { from: "ordered", event: "discontinued", to: "discontinued", basis: at("act:52:10") },
    { from: "ordered-plan-filed", event: "period-ended", to: "cleared", basis: at("act:52:3") },
    { from: "ordered-plan-filed", event: "shortened-period-ended", to: "cleared", basis: at("act:52:5") },
    { from: "ordered-plan-filed", event: "discontinued", to: "discontinued", basis: at("act:52:10") },
    { from: "ordered-period-over", event: "changed-plan-filed", to: "cleared", basis: at("act:52:10") },
    { from: "ordered-period-over", event: "discontinued", to: "discontinued", basis: at("act:52:10") },

    ...whileFree("cleared"),
    ...whileFree("recommended-period-over"),
    ...whileFree("refused-period-over"),
    { from: "recommended-period-over", event: "recommendation-accepted", to: "accepted", basis: at("act:52:7") },
    {
      from: "recommended-period-over",
      event: "recommendation-refused",
      to: "refused-period-over",
      basis: at("act:52:7"),
    },
    {
      from: "refused-period-over",
      event: "recommendation-accepted",
      to: "accepted-late-period-over",
      basis: at("act:52:7"),
    },
    { from: "refused-period-over", event: "recommendation-refused", to: "refused-period-over", basis: at("act:52:7") },
    // A shortening moves neither the last day of a recommendation nor that of an order.
    { from: "cleared", event: "recommendation-made", to: "recommended-period-over", basis: at("act:52:6 proviso") },
    { from: "refused-period-over", event: "order-made", to: "ordered-period-over", basis: at("act:52:10 proviso") },
    { from: "refused-period-over", event: "refusal-found-justified", to: "cleared", basis: at("act:52:10") },

    // Art. 54 binds from the filing on: changes of one's own are filed and reported while the review runs, too.
    ...changedIn("filed", "recommended", "accepted", "accepted-late", "accepted-late-period-over"),
    ...changedIn("accepted-late-plan-filed", "refused", "refused-with-just-reason"),
    ...changedIn("ordered", "ordered-plan-filed", "ordered-period-over"),
    ...(["standstill", "extended"] as const).map((from): Step => urgentlyChangedIn(from)),
    ...reportedIn("standstill", "extended"),

    { from: "emergency-introduced", event: "emergency-notification-filed", to: "introduced", basis: at("act:52:11") },
    { from: "introduced", event: "significant-change-filed", to: "standstill", basis: at("act:54:2") },
    urgentlyChangedIn("introduced"),
    ...reportedIn("introduced"),
    { from: "introduced", event: "measures-recommended", to: "measures-recommended", basis: at("act:55") },
    { from: "introduced", event: "discontinued", to: "discontinued", basis: at("act:54:4") },
    ...afterRecommendationOfMeasures("", "introduced"),
    // Art. 55(1) reaches who may introduce and has not: what is asked for then binds before and after the introduction.
    ...afterRecommendationOfMeasures("cleared-", "cleared"),
    { from: "cleared-measures-recommended", event: "introduced", to: "measures-recommended", basis: at("act:55:1") },
    { from: "cleared-measures-refused", event: "introduced", to: "measures-refused", basis: at("act:55:3") },
    { from: "cleared-measures-plan-filed", event: "introduced", to: "introduced", basis: at("act:52:8") },
  ],
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
  states: [
    { id: "not-designated", text: { ja: "未指定", en: "not designated" } },
    { id: "in-grace", text: { ja: "指定後の猶予期間中", en: "designated, in the grace period" } },
    { id: "bound", text: { ja: "指定（法第五十二条第一項の適用あり）", en: "designated, bound by Art. 52(1)" } },
    { id: "cancelled", text: { ja: "指定解除", en: "designation cancelled" } },
  ],
  events: [
    { id: "designation-received", text: { ja: "指定の通知を受けた", en: "designation received" } },
    { id: "grace-ended", text: { ja: "猶予期間の満了", en: "grace period ends" } },
    {
      id: "name-or-address-changed",
      text: { ja: "名称又は住所の変更の届出", en: "change of name or address notified" },
    },
    {
      id: "criteria-no-longer-met",
      text: { ja: "基準に該当しなくなったと認定", en: "found no longer to meet the criteria" },
    },
  ],
  transitions: [
    { from: "not-designated", event: "designation-received", to: "in-grace", basis: at("act:50:2") },
    { from: "in-grace", event: "grace-ended", to: "bound", basis: at("act:53:1") },
    { from: "in-grace", event: "name-or-address-changed", to: "in-grace", basis: at("act:50:3") },
    { from: "in-grace", event: "criteria-no-longer-met", to: "cancelled", basis: at("act:51") },
    { from: "bound", event: "name-or-address-changed", to: "bound", basis: at("act:50:3") },
    { from: "bound", event: "criteria-no-longer-met", to: "cancelled", basis: at("act:51") },
    { from: "cancelled", event: "designation-received", to: "in-grace", basis: at("act:50:1") },
  ],
});
