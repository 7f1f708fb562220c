import type { Citation } from "../kernel/citation";
import { type DatedRow, dated, table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gradedOn } from "../kernel/wordings";
import { plansInForceFrom } from "./chapter-in-force";

/** Names a power of the competent minister over introductions and outsourcing. */
export type ReviewPowerId =
  | "shorten-standstill"
  | "extend-standstill"
  | "shorten-extension"
  | "recommend-before"
  | "order-before"
  | "recommend-after-change-of-circumstances"
  | "recommend-after-emergency"
  | "order-after"
  | "give-information"
  | "demand-reports-before-designation"
  | "demand-reports-and-inspect"
  | "ask-for-cooperation";

/** A power of the competent minister, and what binds its use. 主務大臣の権限. */
export interface ReviewPower extends DatedRow {
  /** Stable id. */
  readonly id: ReviewPowerId;
  /** What may be done and when. */
  readonly text: BilingualText;
  /** The last day, where there is one. */
  readonly limit?: {
    /** The limit in words. */
    readonly text: BilingualText;
    /** The provision that sets it. */
    readonly basis: Citation;
  };
  /** The Prime Minister and the heads of other agencies concerned are consulted beforehand. あらかじめ協議. */
  readonly consultation: boolean;
  /** Chapters II and III of the Administrative Procedure Act do not apply. 行政手続法の適用除外. */
  readonly outsideAdministrativeProcedureAct: boolean;
  /** What can follow where it is not obeyed, where anything can. */
  readonly ifNotObeyed?: BilingualText;
}

const text = { grade: "text" } as const;
const from: LegalDate = plansInForceFrom;
const untilReviewEnds = table({
  text: {
    ja: "受理した日から起算して三十日を経過する日（延長をした場合は延長をした期間の満了する日）まで",
    en: "up to the end of thirty days counted from receipt, or of the extended period",
  },
});

/** The powers of Chapter III over introductions and outsourcing, in the order of the articles. */
const powers = dated<ReviewPower>(
  table([
    {
      id: "shorten-standstill",
      text: {
        ja: "三十日の期間を短縮する",
        en: "shorten the thirty days where no review is needed or none finds a large risk",
      },
      basis: at("act:52:3 proviso"),
      consultation: false,
      outsideAdministrativeProcedureAct: false,
      from,
      source: text,
    },
    {
      id: "extend-standstill",
      text: {
        ja: "審査又は勧告若しくは命令のため期間を延長する",
        en: "extend the period for the review, a recommendation or an order",
      },
      limit: {
        text: { ja: "受理した日から起算して四月間", en: "at most four months counted from receipt" },
        basis: at("act:52:4"),
      },
      basis: at("act:52:4"),
      consultation: false,
      outsideAdministrativeProcedureAct: true,
      from,
      source: text,
    },
    {
      id: "shorten-extension",
      text: { ja: "延長した期間を短縮する", en: "shorten the extended period where the review finds no large risk" },
      basis: at("act:52:5"),
      consultation: false,
      outsideAdministrativeProcedureAct: false,
      from,
      source: text,
    },
    {
      id: "recommend-before",
      text: {
        ja: "特定妨害行為の手段として使用されるおそれが大きいとき、変更その他の措置又は中止を勧告する",
        en:
          "recommend a change, other measures or a stop where the risk of use for a specified disruptive act " +
          "is large",
      },
      limit: { ...untilReviewEnds, basis: at("act:52:6 proviso") },
      basis: at("act:52:6"),
      consultation: true,
      outsideAdministrativeProcedureAct: false,
      ifNotObeyed: {
        ja: "通知のないとき又は正当な理由のない不応諾のとき命令",
        en: "an order, where it is not answered or refused without just reason",
      },
      from,
      source: text,
    },
    {
      id: "order-before",
      text: {
        ja: "変更を加えた計画書の届出とその実施又は中止を命ずる",
        en: "order that the changed plan be filed and followed, or a stop",
      },
      limit: { ...untilReviewEnds, basis: at("act:52:10 proviso") },
      basis: at("act:52:10"),
      consultation: true,
      outsideAdministrativeProcedureAct: true,
      from,
      source: text,
    },
    {
      id: "recommend-after-change-of-circumstances",
      text: {
        ja: "国際情勢の変化その他の事情の変更により使用され、又は使用されるおそれが大きいと認めるに至ったとき、検査、点検、委託の相手方の変更その他の措置を勧告する",
        en:
          "after a notified introduction or outsourcing became possible or was done: recommend inspection, " +
          "checks, another contractor or other measures, where changed circumstances have made the facility a " +
          "means of a specified disruptive act or the risk of it large",
      },
      basis: at("act:55:1"),
      consultation: true,
      outsideAdministrativeProcedureAct: false,
      ifNotObeyed: {
        ja: "通知のないとき又は正当な理由のない不応諾のとき命令",
        en: "an order, where it is not answered or refused without just reason",
      },
      from,
      source: text,
    },
    {
      id: "recommend-after-emergency",
      text: {
        ja: "緊急導入等届出書に係る設備について、事情の変更を要せず同様の勧告をする",
        en: "after an emergency notification: the same, without any change of circumstances",
      },
      basis: at("act:55:2"),
      consultation: true,
      outsideAdministrativeProcedureAct: false,
      ifNotObeyed: {
        ja: "通知のないとき又は正当な理由のない不応諾のとき命令",
        en: "an order, where it is not answered or refused without just reason",
      },
      from,
      source: text,
    },
    {
      id: "order-after",
      text: {
        ja: "導入等後の勧告に係る措置を命ずる（期間の制限なし）",
        en: "order what was recommended afterwards; the proviso that limits the time does not apply",
      },
      basis: at("act:55:3"),
      consultation: true,
      outsideAdministrativeProcedureAct: true,
      from,
      source: text,
    },
    {
      id: "give-information",
      text: {
        ja: "特定妨害行為の防止に資する情報の提供に努める",
        en: "endeavour to give operators information that helps to prevent specified disruptive acts",
      },
      basis: at("act:57"),
      consultation: false,
      outsideAdministrativeProcedureAct: false,
      from,
      source: text,
    },
    {
      id: "demand-reports-before-designation",
      text: {
        ja: "指定を行うため、特定社会基盤事業を行う者に報告又は資料の提出を求める",
        en: "demand reports and material from anyone in the business, as far as a designation needs it",
      },
      basis: at("act:58:1"),
      consultation: false,
      outsideAdministrativeProcedureAct: false,
      from: "2023-11-01",
      source: text,
    },
    {
      id: "demand-reports-and-inspect",
      text: {
        ja: "特定社会基盤事業者に報告等を求め、立入検査をする（犯罪捜査のためではない）",
        en: "demand reports from designated operators, enter, question and inspect, not for criminal investigation",
      },
      basis: at("act:58:2"),
      consultation: false,
      outsideAdministrativeProcedureAct: false,
      from: "2023-11-01",
      source: text,
    },
    {
      id: "ask-for-cooperation",
      text: {
        ja: "内閣総理大臣、関係行政機関の長その他の関係者に協力を求める",
        en: "ask the Prime Minister, heads of agencies and others for material, explanation and other cooperation",
      },
      basis: at("act:59"),
      consultation: false,
      outsideAdministrativeProcedureAct: false,
      from: "2023-11-01",
      source: text,
    },
  ]),
);

/** What Art. 55(3) applies to orders given afterwards. */
const ordersApplied = at("act:52:10");

/** A power with the grade that it has on a day. */
export interface ReviewPowerOnDay extends ReviewPower {
  /** Grade on the day asked for. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}

/**
 * What the competent minister may do about an introduction or outsourcing, before it and years after.
 *
 * 審査・勧告・命令の権限. Use it to see who must be consulted (Art. 56), what has a last day, and what stands outside Chapters II
 * and III of the Administrative Procedure Act (Art. 88). An order under Art. 55(3) has no last day. It does not tell
 * whether a power will be used.
 *
 * Sanction: `penaltiesFor("infrastructure-order-breach")`, `penaltiesFor("infrastructure-report-missing")`,
 * `penaltiesFor("infrastructure-inspection-obstructed")`.
 *
 * @param on - the day whose law applies
 * @returns the powers of that day in the order of the articles; `inferred` since the amendment of September 2026
 * @example
 * reviewPowers("2026-06-01").find((power) => power.id === "order-after")?.limit; // => undefined
 * reviewPowers("2026-06-01")
 *   .filter((power) => power.outsideAdministrativeProcedureAct)
 *   .map((power) => power.id); // => ["extend-standstill", "order-before", "order-after"]
 * @see Act Arts. 52, 55 to 59, 88
 * @category Infrastructure
 */
export function reviewPowers(on: LegalDate): readonly ReviewPowerOnDay[] {
  return powers.on(on).map((power) => {
    const restsOn = power.id === "order-after" ? [power.basis, ordersApplied] : power.basis;
    return { ...power, gaps: [], ...gradedOn(restsOn, power.source.grade, on) };
  });
}
