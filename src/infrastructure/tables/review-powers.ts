// Generated from data/infrastructure/review-powers.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { ReviewPower } from "../review-power";

/** The powers of Chapter III over introductions and outsourcing, in the order of the articles. */
export const reviewPowerRows: readonly ReviewPower[] = table<readonly ReviewPower[]>([
  {
    from: "2023-11-17",
    consultation: false,
    outsideAdministrativeProcedureAct: false,
    id: "shorten-standstill",
    basis: at("act:52:3 proviso"),
    text: {
      ja: "三十日の期間を短縮する",
      en: "shorten the thirty days where no review is needed or none finds a large risk",
    },
    source: { grade: "text" },
  },
  {
    from: "2023-11-17",
    consultation: false,
    id: "extend-standstill",
    basis: at("act:52:4"),
    text: {
      ja: "審査又は勧告若しくは命令のため期間を延長する",
      en: "extend the period for the review, a recommendation or an order",
    },
    limit: {
      basis: at("act:52:4"),
      text: { ja: "受理した日から起算して四月間", en: "at most four months counted from receipt" },
    },
    outsideAdministrativeProcedureAct: true,
    source: { grade: "text" },
  },
  {
    from: "2023-11-17",
    consultation: false,
    outsideAdministrativeProcedureAct: false,
    id: "shorten-extension",
    basis: at("act:52:5"),
    text: { ja: "延長した期間を短縮する", en: "shorten the extended period where the review finds no large risk" },
    source: { grade: "text" },
  },
  {
    from: "2023-11-17",
    outsideAdministrativeProcedureAct: false,
    id: "recommend-before",
    basis: at("act:52:6"),
    text: {
      ja: "特定妨害行為の手段として使用されるおそれが大きいとき、変更その他の措置又は中止を勧告する",
      en: "recommend a change, other measures or a stop where the risk of use for a specified disruptive act is large",
    },
    limit: {
      basis: at("act:52:6 proviso"),
      text: {
        ja: "受理した日から起算して三十日を経過する日（延長をした場合は延長をした期間の満了する日）まで",
        en: "up to the end of thirty days counted from receipt, or of the extended period",
      },
    },
    consultation: true,
    ifNotObeyed: {
      ja: "通知のないとき又は正当な理由のない不応諾のとき命令",
      en: "an order, where it is not answered or refused without just reason",
    },
    source: { grade: "text" },
  },
  {
    from: "2023-11-17",
    id: "order-before",
    basis: at("act:52:10"),
    text: {
      ja: "変更を加えた計画書の届出とその実施又は中止を命ずる",
      en: "order that the changed plan be filed and followed, or a stop",
    },
    limit: {
      basis: at("act:52:10 proviso"),
      text: {
        ja: "受理した日から起算して三十日を経過する日（延長をした場合は延長をした期間の満了する日）まで",
        en: "up to the end of thirty days counted from receipt, or of the extended period",
      },
    },
    consultation: true,
    outsideAdministrativeProcedureAct: true,
    source: { grade: "text" },
  },
  {
    from: "2023-11-17",
    outsideAdministrativeProcedureAct: false,
    id: "recommend-after-change-of-circumstances",
    basis: at("act:55:1"),
    text: {
      ja: "国際情勢の変化その他の事情の変更により使用され、又は使用されるおそれが大きいと認めるに至ったとき、検査、点検、委託の相手方の変更その他の措置を勧告する",
      en: "after a notified introduction or outsourcing became possible or was done: recommend inspection, checks, another contractor or other measures, where changed circumstances have made the facility a means of a specified disruptive act or the risk of it large",
    },
    consultation: true,
    ifNotObeyed: {
      ja: "通知のないとき又は正当な理由のない不応諾のとき命令",
      en: "an order, where it is not answered or refused without just reason",
    },
    source: { grade: "text" },
  },
  {
    from: "2023-11-17",
    outsideAdministrativeProcedureAct: false,
    id: "recommend-after-emergency",
    basis: at("act:55:2"),
    text: {
      ja: "緊急導入等届出書に係る設備について、事情の変更を要せず同様の勧告をする",
      en: "after an emergency notification: the same, without any change of circumstances",
    },
    consultation: true,
    ifNotObeyed: {
      ja: "通知のないとき又は正当な理由のない不応諾のとき命令",
      en: "an order, where it is not answered or refused without just reason",
    },
    source: { grade: "text" },
  },
  {
    from: "2023-11-17",
    id: "order-after",
    basis: at("act:55:3"),
    text: {
      ja: "導入等後の勧告に係る措置を命ずる（期間の制限なし）",
      en: "order what was recommended afterwards; the proviso that limits the time does not apply",
    },
    consultation: true,
    outsideAdministrativeProcedureAct: true,
    source: { grade: "text" },
  },
  {
    from: "2023-11-17",
    consultation: false,
    outsideAdministrativeProcedureAct: false,
    id: "give-information",
    basis: at("act:57"),
    text: {
      ja: "特定妨害行為の防止に資する情報の提供に努める",
      en: "endeavour to give operators information that helps to prevent specified disruptive acts",
    },
    source: { grade: "text" },
  },
  {
    consultation: false,
    outsideAdministrativeProcedureAct: false,
    id: "demand-reports-before-designation",
    from: "2023-11-01",
    basis: at("act:58:1"),
    text: {
      ja: "指定を行うため、特定社会基盤事業を行う者に報告又は資料の提出を求める",
      en: "demand reports and material from anyone in the business, as far as a designation needs it",
    },
    source: { grade: "text" },
  },
  {
    consultation: false,
    outsideAdministrativeProcedureAct: false,
    id: "demand-reports-and-inspect",
    from: "2023-11-01",
    basis: at("act:58:2"),
    text: {
      ja: "特定社会基盤事業者に報告等を求め、立入検査をする（犯罪捜査のためではない）",
      en: "demand reports from designated operators, enter, question and inspect, not for criminal investigation",
    },
    source: { grade: "text" },
  },
  {
    consultation: false,
    outsideAdministrativeProcedureAct: false,
    id: "ask-for-cooperation",
    from: "2023-11-01",
    basis: at("act:59"),
    text: {
      ja: "内閣総理大臣、関係行政機関の長その他の関係者に協力を求める",
      en: "ask the Prime Minister, heads of agencies and others for material, explanation and other cooperation",
    },
    source: { grade: "text" },
  },
]);
