// Generated from data/penalties/conducts.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { Conduct } from "../conduct";

/** Every conduct that Chapter VII names, and breaches of duties that it leaves unpunished. */
export const conductRows: readonly Conduct[] = table<readonly Conduct[]>([
  {
    id: "introduction-without-notification",
    duty: [at("act:52:1")],
    text: {
      ja: "導入等計画書の届出をせず、又は虚偽の届出をして、特定重要設備の導入を行い、又は重要維持管理等を行わせた",
      en: "Introduced a critical facility, or had its critical maintenance done, with no notification of the plan or a false one",
    },
  },
  {
    id: "change-without-notification",
    duty: [at("act:54:1"), at("act:54:5")],
    text: {
      ja: "重要な変更の届出をせず、又は虚偽の届出をして、特定重要設備の導入を行い、又は重要維持管理等を行わせた",
      en: "Introduced a critical facility, or had its critical maintenance done, with no notification of an important change or a false one",
    },
  },
  {
    id: "introduction-in-standstill",
    duty: [at("act:52:3"), at("act:52:4"), at("act:52:5")],
    text: {
      ja: "導入等をしてはならない期間中に特定重要設備の導入を行い、又は重要維持管理等を行わせた",
      en: "Introduced a critical facility, or had its critical maintenance done, within the period in which this is forbidden",
    },
  },
  {
    id: "change-in-standstill",
    duty: [at("act:54:2"), at("act:54:5")],
    text: {
      ja: "変更の案の届出に係る導入等をしてはならない期間中に特定重要設備の導入を行い、又は重要維持管理等を行わせた",
      en: "Introduced a critical facility, or had its critical maintenance done, within the period that follows the notification of a change",
    },
  },
  {
    id: "act-against-accepted-recommendation",
    duty: [at("act:52:8"), at("act:54:2"), at("act:55:3")],
    text: {
      ja: "応諾した勧告に従わずに特定重要設備の導入を行い、又は重要維持管理等を行わせた",
      en: "Introduced a critical facility, or had its critical maintenance done, against a recommendation that had been accepted",
    },
  },
  {
    id: "infrastructure-order-breach",
    duty: [at("act:52:10"), at("act:54:2"), at("act:55:3")],
    text: {
      ja: "特定重要設備の導入等に関する命令に違反した",
      en: "Breached an order about a critical facility or its maintenance",
    },
  },
  {
    id: "improvement-order-breach",
    duty: [at("act:83:2"), at("act:83:3")],
    text: {
      ja: "保全対象発明の適正管理措置に関する命令に違反した",
      en: "Breached an order to take measures for the proper management of a designated invention",
    },
  },
  {
    id: "emergency-notification-missing",
    duty: [at("act:52:11")],
    text: {
      ja: "緊急導入等届出書の届出をせず、又は虚偽の届出をした",
      en: "Did not notify an emergency introduction or outsourcing, or notified it falsely",
    },
  },
  {
    id: "emergency-change-notification-missing",
    duty: [at("act:54:3"), at("act:54:5")],
    text: {
      ja: "緊急の変更の届出をせず、又は虚偽の届出をした",
      en: "Did not notify an emergency change, or notified it falsely",
    },
  },
  {
    id: "working-designated-invention",
    duty: [at("act:73:1")],
    text: { ja: "許可を受けずに保全対象発明の実施をした", en: "Worked a designated invention without permission" },
    consequence: {
      text: {
        ja: "指定特許出願人による場合等は、特許出願の却下に至ることがある",
        en: "Where the designated applicant did it, or let it happen, the application may be dismissed",
      },
      basis: at("act:73:6"),
    },
  },
  {
    id: "working-against-permission-condition",
    duty: [at("act:73:4")],
    text: {
      ja: "許可に付された条件に違反して保全対象発明の実施をした",
      en: "Worked a designated invention against a condition of the permission",
    },
    consequence: {
      text: {
        ja: "指定特許出願人による場合等は、特許出願の却下に至ることがある",
        en: "Where the designated applicant did it, or let it happen, the application may be dismissed",
      },
      basis: at("act:73:6"),
    },
  },
  {
    id: "fraudulent-permission",
    duty: [at("act:73:1 proviso")],
    text: {
      ja: "不正の手段により保全対象発明の実施の許可を受けた",
      en: "Obtained the permission to work a designated invention by deceit or other wrongful means",
    },
  },
  {
    id: "fraudulent-approval",
    duty: [at("act:76:1")],
    text: {
      ja: "不正の手段により発明共有事業者の変更の承認を受けた",
      en: "Obtained the approval of a new business that shares the invention by deceit or other wrongful means",
    },
  },
  {
    id: "disclosing-designated-invention",
    duty: [at("act:74:1")],
    text: {
      ja: "正当な理由なく保全対象発明の内容を開示した",
      en: "Disclosed a designated invention without justifiable reason",
    },
    consequence: {
      text: {
        ja: "指定特許出願人による場合等は、特許出願の却下に至ることがある",
        en: "Where the designated applicant did it, or let it happen, the application may be dismissed",
      },
      basis: at("act:74:2"),
    },
  },
  {
    id: "leak-of-survey-secret",
    duty: [at("act:48:1")],
    text: {
      ja: "物資の生産等の状況に関する報告徴収の事務に関して知り得た秘密を漏らし、又は盗用した（何人であるかを問わない）",
      en: "Leaked or misused, whoever it was, a secret learned in the work on a survey of the supply of a product",
    },
  },
  {
    id: "foreign-filing",
    duty: [at("act:78:1")],
    text: { ja: "禁止に違反して外国出願をした", en: "Filed a patent application abroad against the ban" },
    consequence: {
      text: { ja: "日本の特許出願の却下に至ることがある", en: "The application in Japan may be dismissed" },
      basis: at("act:78:5"),
    },
  },
  {
    id: "leak-by-support-corporation",
    duty: [at("act:37")],
    text: {
      ja: "安定供給確保支援法人の役員若しくは職員又はこれらであった者が秘密を漏らし、又は盗用した",
      en: "A present or former officer or employee of a support corporation leaked or misused a secret",
    },
  },
  {
    id: "leak-by-technology-council",
    duty: [at("act:62:7"), at("act:63:5")],
    text: {
      ja: "協議会又は指定基金協議会の事務に従事する者又は従事していた者が秘密を漏らし、又は盗用した",
      en: "One who works or worked in the affairs of a technology council or designated-fund council leaked or misused a secret",
    },
  },
  {
    id: "leak-by-research-institution",
    duty: [at("act:64:4")],
    dutyNumberUntil: "2026-09-18",
    text: {
      ja: "特定重要技術調査研究機関の役員若しくは職員又はこれらであった者が秘密を漏らし、又は盗用した",
      en: "A present or former officer or employee of the entrusted research institution leaked or misused a secret",
    },
  },
  {
    id: "leak-of-reviewed-invention",
    duty: [at("act:67:8"), at("act:70:4"), at("act:73:5"), at("act:77:3"), at("act:80:4")],
    text: {
      ja: "保全審査等に関与する職員又は発明の内容の開示を受けた者が秘密を漏らし、又は盗用した",
      en: "An official of the review, or one to whom the invention was shown for it, leaked or misused the secret of the invention",
    },
  },
  {
    id: "financial-institution-books-missing",
    duty: [at("act:20")],
    text: {
      ja: "指定金融機関が帳簿を備えず、記載せず、虚偽の記載をし、又は保存しなかった",
      en: "A designated financial institution kept no books, made no entry or a false one, or did not preserve them",
    },
  },
  {
    id: "support-corporation-books-missing",
    duty: [at("act:38")],
    text: {
      ja: "安定供給確保支援法人が帳簿を備えず、記載せず、虚偽の記載をし、又は保存しなかった",
      en: "A support corporation kept no books, made no entry or a false one, or did not preserve them",
    },
  },
  {
    id: "suspension-without-notification",
    duty: [at("act:22:1")],
    text: {
      ja: "指定金融機関が届出をせず供給確保促進業務を休止し、若しくは廃止し、又は虚偽の届出をした",
      en: "A designated financial institution suspended or ended its supply lending with no notification, or notified it falsely",
    },
  },
  {
    id: "suspension-without-permission",
    duty: [at("act:40:1")],
    text: {
      ja: "安定供給確保支援法人が許可を受けず安定供給確保支援業務を休止し、又は廃止した",
      en: "A support corporation suspended or ended its support without permission",
    },
  },
  {
    id: "certified-operator-report-missing",
    duty: [at("act:48:4")],
    text: {
      ja: "認定供給確保事業者が求められた報告若しくは資料の提出をせず、又は虚偽の報告等をした",
      en: "A certified operator did not give the report or materials asked for, or gave false ones",
    },
  },
  {
    id: "infrastructure-report-missing",
    duty: [at("act:58:1")],
    text: {
      ja: "特定社会基盤事業を行う者が指定のための報告若しくは資料の提出をせず、又は虚偽の報告等をした",
      en: "A business of an infrastructure sector did not give the report or materials asked for its designation, or gave false ones",
    },
  },
  {
    id: "financial-institution-inspection-obstructed",
    duty: [at("act:48:5")],
    text: {
      ja: "指定金融機関に対する報告徴収又は立入検査に応じず、虚偽の報告等をし、又は検査を妨げた",
      en: "A report or inspection at a designated financial institution was refused, falsified or obstructed",
    },
  },
  {
    id: "support-corporation-inspection-obstructed",
    duty: [at("act:48:6")],
    text: {
      ja: "安定供給確保支援法人に対する報告徴収又は立入検査に応じず、虚偽の報告等をし、又は検査を妨げた",
      en: "A report or inspection at a support corporation was refused, falsified or obstructed",
    },
  },
  {
    id: "facility-manager-inspection-obstructed",
    duty: [at("act:48:7")],
    text: {
      ja: "施設委託管理者に対する報告徴収又は立入検査に応じず、虚偽の報告等をし、又は検査を妨げた",
      en: "A report or inspection at an entrusted facility manager was refused, falsified or obstructed",
    },
  },
  {
    id: "infrastructure-inspection-obstructed",
    duty: [at("act:58:2")],
    text: {
      ja: "特定社会基盤事業者に対する報告徴収又は立入検査に応じず、虚偽の報告等をし、又は検査を妨げた",
      en: "A report or inspection at a designated infrastructure operator was refused, falsified or obstructed",
    },
  },
  {
    id: "patent-inspection-obstructed",
    duty: [at("act:84:1")],
    text: {
      ja: "指定特許出願人又は発明共有事業者に対する報告徴収又は立入検査に応じず、虚偽の報告等をし、又は検査を妨げた",
      en: "A report or inspection at a designated applicant or sharing business was refused, falsified or obstructed",
    },
  },
  {
    id: "name-change-without-notification",
    duty: [at("act:50:3")],
    text: {
      ja: "特定社会基盤事業者が届出をせず名称若しくは住所を変更し、又は虚偽の届出をした",
      en: "A designated infrastructure operator changed its name or address with no notification, or notified it falsely",
    },
  },
  {
    id: "change-report-missing",
    duty: [at("act:54:4"), at("act:54:5")],
    text: {
      ja: "導入等計画書の変更の報告をせず、又は虚偽の報告をした",
      en: "Did not report a change of a notified plan, or reported it falsely",
    },
  },
  {
    id: "finance-corporation-policy-without-approval",
    duty: [at("act:15:2")],
    text: {
      ja: "日本政策金融公庫が認可を受けず供給確保促進円滑化業務実施方針を定め、又は変更した",
      en: "The Japan Finance Corporation set or changed its implementation policy without approval",
    },
  },
  {
    id: "finance-corporation-agreement-without-approval",
    duty: [at("act:19:2")],
    text: {
      ja: "日本政策金融公庫が認可を受けず指定金融機関との協定を締結し、又は変更した",
      en: "The Japan Finance Corporation made or changed an agreement with a designated financial institution without approval",
    },
  },
  {
    id: "support-corporation-fund-misinvested",
    duty: [at("act:34:4")],
    text: {
      ja: "安定供給確保支援法人基金を定められた方法によらず運用した",
      en: "The fund of a support corporation was invested otherwise than allowed",
    },
  },
  {
    id: "support-agency-fund-misinvested",
    duty: [at("act:43:3")],
    text: {
      ja: "安定供給確保支援独立行政法人基金を定められた方法によらず運用した",
      en: "The fund of a supporting agency was invested otherwise than allowed",
    },
  },
  {
    id: "annual-report-missing",
    duty: [at("act:12")],
    text: {
      ja: "認定供給確保計画の実施状況の定期の報告をしなかった",
      en: "Did not file the yearly report on a certified supply plan",
    },
    consequence: {
      text: {
        ja: "報告を求められて応じないときは、その求めの不履行が罰せられる",
        en: "Where the minister then asks for a report, not answering that request is punished",
      },
      basis: at("act:48:4"),
    },
  },
  {
    id: "plan-change-without-certification",
    duty: [at("act:10:1")],
    text: {
      ja: "変更の認定を受けずに認定供給確保計画を変更した",
      en: "Changed a certified supply plan without certification of the change",
    },
  },
  {
    id: "minor-plan-change-unnotified",
    duty: [at("act:10:2")],
    text: {
      ja: "認定供給確保計画の軽微な変更の届出をしなかった",
      en: "Did not notify a minor change of a certified supply plan",
    },
  },
  {
    id: "certified-plan-not-followed",
    duty: [at("act:11:1")],
    text: { ja: "認定供給確保計画に従って取組を行わなかった", en: "Did not carry out a certified supply plan" },
    consequence: {
      text: { ja: "認定の取消しを受けることがある", en: "The certification may be revoked" },
      basis: at("act:11:1"),
    },
  },
  {
    id: "plan-instruction-not-followed",
    duty: [at("act:11:2")],
    text: {
      ja: "認定供給確保計画の変更の指示に従わなかった",
      en: "Did not follow an instruction to change a certified supply plan",
    },
    consequence: {
      text: { ja: "認定の取消しを受けることがある", en: "The certification may be revoked" },
      basis: at("act:11:2"),
    },
  },
  {
    id: "hindrance-report-missing",
    duty: [at("maff-plan:10"), at("mhlw-plan:10"), at("meti-plan:10"), at("mlit-plan:11"), at("mhlw-meti-plan:12")],
    text: {
      ja: "認定供給確保計画の実施に著しい支障が生じた場合等の報告をしなかった",
      en: "Did not report a serious hindrance to a certified supply plan",
    },
    consequence: {
      text: {
        ja: "報告を求められて応じないときは、その求めの不履行が罰せられる",
        en: "Where the minister then asks for a report, not answering that request is punished",
      },
      basis: at("act:48:4"),
    },
  },
  {
    id: "financial-institution-change-unnotified",
    duty: [at("act:17:2")],
    text: {
      ja: "指定金融機関が商号、住所等の変更の届出をしなかった",
      en: "A designated financial institution did not notify a change of its name, address or offices",
    },
    consequence: {
      text: { ja: "指定の取消しを受けることがある", en: "The designation may be revoked" },
      basis: at("act:23:2:3"),
    },
  },
  {
    id: "loan-business-rules-changed-without-approval",
    duty: [at("act:18:1")],
    text: {
      ja: "指定金融機関が認可を受けずに供給確保促進業務規程を変更した",
      en: "A designated financial institution changed its rules on the loan business without approval",
    },
    consequence: {
      text: { ja: "指定の取消しを受けることがある", en: "The designation may be revoked" },
      basis: at("act:23:2:3"),
    },
  },
  {
    id: "financial-institution-order-breach",
    duty: [at("act:18:2"), at("act:21")],
    text: {
      ja: "指定金融機関が監督上の命令に違反した",
      en: "A designated financial institution breached an order of supervision",
    },
    consequence: {
      text: { ja: "指定の取消しを受けることがある", en: "The designation may be revoked" },
      basis: at("act:23:2:3"),
    },
  },
  {
    id: "support-corporation-change-unnotified",
    duty: [at("act:32:2")],
    text: {
      ja: "安定供給確保支援法人が名称、住所等の変更の届出をしなかった",
      en: "A support corporation did not notify a change of its name, address or offices",
    },
    consequence: {
      text: { ja: "指定の取消しを受けることがある", en: "The designation may be revoked" },
      basis: at("act:41:2:3"),
    },
  },
  {
    id: "support-work-rules-without-approval",
    duty: [at("act:33:1"), at("act:33:5")],
    text: {
      ja: "安定供給確保支援法人が認可を受けずに支援業務規程を定め、若しくは変更し、又は公表しなかった",
      en: "A support corporation set or changed its rules on support work without approval, or did not publish them",
    },
    consequence: {
      text: { ja: "指定の取消しを受けることがある", en: "The designation may be revoked" },
      basis: at("act:41:2:3"),
    },
  },
  {
    id: "support-corporation-plan-or-report-missing",
    duty: [at("act:34:8"), at("act:35:1"), at("act:35:2"), at("act:35:3")],
    text: {
      ja: "安定供給確保支援法人が事業計画、事業報告又は基金の報告を作成せず、提出せず、又は公表しなかった",
      en: "A support corporation did not make, file or publish its plan, its report or its report on the fund",
    },
    consequence: {
      text: { ja: "指定の取消しを受けることがある", en: "The designation may be revoked" },
      basis: at("act:41:2:3"),
    },
  },
  {
    id: "support-corporation-accounts-not-separated",
    duty: [at("act:36")],
    text: {
      ja: "安定供給確保支援法人が経理を区分しなかった",
      en: "A support corporation did not keep its accounts apart",
    },
    consequence: {
      text: { ja: "指定の取消しを受けることがある", en: "The designation may be revoked" },
      basis: at("act:41:2:3"),
    },
  },
  {
    id: "support-corporation-order-breach",
    duty: [at("act:33:6"), at("act:34:6"), at("act:39")],
    text: {
      ja: "安定供給確保支援法人が監督上の命令又は国庫への納付の命令に違反した",
      en: "A support corporation breached an order of supervision, or one to pay into the treasury",
    },
    consequence: {
      text: { ja: "指定の取消しを受けることがある", en: "The designation may be revoked" },
      basis: at("act:41:2:3"),
    },
  },
  {
    id: "facility-manager-duty-missed",
    duty: [at("act:45:3"), at("act:45:7"), at("act:45:8")],
    text: {
      ja: "施設委託管理者が認可を受けた規程を定めず、報告書を提出せず、又は経理を区分しなかった",
      en: "An entrusted facility manager had no approved rules, filed no report or did not keep its accounts apart",
    },
    consequence: {
      text: {
        ja: "指定の取消し又は業務の停止の命令を受けることがある",
        en: "The designation may be revoked or the work ordered to stop",
      },
      basis: at("act:45:10"),
    },
  },
  {
    id: "facility-manager-order-breach",
    duty: [at("act:45:6"), at("act:45:9")],
    text: {
      ja: "施設委託管理者が監督上の命令に違反した",
      en: "An entrusted facility manager breached an order of supervision",
    },
    consequence: {
      text: {
        ja: "指定の取消し又は業務の停止の命令を受けることがある",
        en: "The designation may be revoked or the work ordered to stop",
      },
      basis: at("act:45:10"),
    },
  },
  {
    id: "survey-unanswered",
    duty: [at("act:48:3")],
    text: {
      ja: "物資の生産等の状況に関する報告の求めに応じなかった",
      en: "Did not answer a survey of the supply of a product",
    },
  },
  {
    id: "tariff-inquiry-unanswered",
    duty: [at("act:48:3")],
    text: {
      ja: "関税に関する調査の求めに必要な報告の求めに応じなかった",
      en: "Did not answer an inquiry made for a tariff investigation",
    },
  },
  {
    id: "recommendation-unanswered",
    duty: [at("act:52:7")],
    text: {
      ja: "勧告を応諾するかしないかの通知を期限内にしなかった",
      en: "Did not say within the time whether a recommendation is accepted",
    },
    consequence: { text: { ja: "命令を受けることがある", en: "An order may follow" }, basis: at("act:52:10") },
  },
  {
    id: "recommendation-refused",
    duty: [at("act:52:7")],
    text: { ja: "勧告を応諾しない旨を通知した", en: "Refused a recommendation" },
    consequence: {
      text: {
        ja: "正当な理由がないときは、命令を受けることがある",
        en: "Without justifiable reason, an order may follow",
      },
      basis: at("act:52:10"),
    },
  },
  {
    id: "council-request-declined",
    duty: [at("act:62:6"), at("act:63:5")],
    text: {
      ja: "協議会からの協力の求めに応じなかった",
      en: "Did not meet a request of a technology council for cooperation",
    },
  },
  {
    id: "council-outcome-not-carried-out",
    duty: [at("act:62:5"), at("act:63:5")],
    text: {
      ja: "協議会の協議の結果に基づく取組を行わなかった",
      en: "Did not carry out what a technology council had conferred on",
    },
  },
  {
    id: "review-papers-missing",
    duty: [at("act:67:10")],
    text: {
      ja: "保全審査において求められた書類を提出しなかった",
      en: "Did not file the papers asked for before a designation",
    },
    consequence: {
      text: { ja: "特許出願の却下に至ることがある", en: "The application may be dismissed" },
      basis: at("act:69"),
    },
  },
  {
    id: "disclosure-during-review",
    duty: [at("act:68")],
    text: {
      ja: "保全対象発明となり得る発明の通知を受けた後、指定等の通知までの間に発明の内容を公開した",
      en: "Published the invention between the notice that it may be designated and the notice of the outcome",
    },
    consequence: {
      text: { ja: "特許出願の却下に至ることがある", en: "The application may be dismissed" },
      basis: at("act:69"),
    },
  },
  {
    id: "application-withdrawn-under-designation",
    duty: [at("act:72:1")],
    text: {
      ja: "保全指定の間に特許出願を放棄し、又は取り下げた",
      en: "Abandoned or withdrew the application while it is designated",
    },
  },
  {
    id: "management-measures-missing",
    duty: [at("act:75")],
    text: {
      ja: "保全対象発明の適正管理措置を講じなかった",
      en: "Did not take the measures for the proper management of a designated invention",
    },
    consequence: {
      text: { ja: "勧告又は命令を受けることがある", en: "A recommendation or an order may follow" },
      basis: at("act:83"),
    },
  },
  {
    id: "improvement-recommendation-not-followed",
    duty: [at("act:83:1")],
    text: {
      ja: "適正管理措置をとるべき旨の勧告に従わなかった",
      en: "Did not follow a recommendation to take the measures for the proper management of a designated invention",
    },
    consequence: {
      text: {
        ja: "正当な理由がないときは、命令を受けることがある",
        en: "Without justifiable reason, an order may follow",
      },
      basis: at("act:83:2"),
    },
  },
  {
    id: "sharing-without-approval",
    duty: [at("act:76:1")],
    text: {
      ja: "承認を受けずに新たな事業者に保全対象発明に係る情報の取扱いを認めた",
      en: "Let a new business handle a designated invention without approval",
    },
    consequence: {
      text: {
        ja: "発明の内容の開示に当たるときは、開示の罪を別に検討する必要がある",
        en: "Where it is a disclosure of the invention, the offence of disclosure must be looked at by itself",
      },
      basis: at("act:74:1"),
    },
  },
  {
    id: "sharing-change-unreported",
    duty: [at("act:76:2")],
    text: {
      ja: "発明共有事業者の変更の届出をしなかった",
      en: "Did not notify another change of the businesses that share the invention",
    },
  },
]);
