// Generated from data/patents/designation-restrictions.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { DesignationRestriction } from "../designation-restriction";

/** The restrictions of Chapter V on an application and its invention, in the order of the Act. */
export const designationRestrictionRows: readonly DesignationRestriction[] = table<readonly DesignationRestriction[]>([
  {
    from: "2024-05-01",
    id: "no-grant-refusal-or-publication",
    basis: at("act:66:7"),
    text: { ja: "拒絶査定・特許査定・出願公開をしない", en: "no refusal, no grant, no publication of the application" },
    addressee: { ja: "特許庁長官", en: "the Commissioner of the Patent Office" },
    begins: "filing",
    ends: "notice-given",
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "report-withdrawal-to-prime-minister",
    basis: at("act:66:8 first-sentence"),
    text: {
      ja: "放棄又は取下げを内閣総理大臣に通知する",
      en: "abandonment or withdrawal is reported to the Prime Minister",
    },
    addressee: { ja: "特許庁長官", en: "the Commissioner of the Patent Office" },
    begins: "forwarding",
    ends: "outcome-received-by-office",
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "report-succession-to-prime-minister",
    basis: at("act:66:8 second-sentence"),
    text: { ja: "承継の届出を内閣総理大臣に通知する", en: "a succession is reported to the Prime Minister" },
    addressee: { ja: "特許庁長官", en: "the Commissioner of the Patent Office" },
    begins: "forwarding",
    ends: "notice-received-by-office",
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "report-dismissal-beforehand",
    basis: at("act:66:9"),
    text: {
      ja: "却下をあらかじめ内閣総理大臣に通知する",
      en: "a dismissal is reported to the Prime Minister beforehand",
    },
    addressee: { ja: "特許庁長官", en: "the Commissioner of the Patent Office" },
    begins: "forwarding",
    ends: "outcome-received-by-office",
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "no-publishing-during-review",
    basis: at("act:68"),
    text: { ja: "通知に係る発明の内容を公開しない", en: "the notified invention is not made public" },
    addressee: { ja: "特許出願人", en: "the applicant" },
    begins: "keeping-notice",
    ends: "outcome-received-by-applicant",
    wayOut: {
      text: { ja: "特許出願の放棄又は取下げ", en: "abandon or withdraw the application" },
      basis: at("act:68 proviso"),
    },
    conduct: "disclosure-during-review",
    consequence: {
      text: {
        ja: "罰則はない。保全審査の打切りと却下の事由となる",
        en: "no penalty; a ground to discontinue the review, and the application is dismissed",
      },
      basis: at("act:69:1"),
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
    },
  },
  {
    from: "2024-05-01",
    begins: "designation-received",
    id: "no-withdrawal-or-abandonment",
    basis: at("act:72:1"),
    text: {
      ja: "特許出願を放棄し、又は取り下げることができない",
      en: "the application cannot be abandoned or withdrawn",
    },
    addressee: { ja: "指定特許出願人", en: "the designated applicant" },
    ends: "release-received-by-applicant",
    conduct: "application-withdrawn-under-designation",
    consequence: {
      text: { ja: "罰則はない。行為は効力を生じないと解される", en: "no penalty; the act is taken to have no effect" },
      basis: at("act:72:1"),
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
    },
  },
  {
    from: "2024-05-01",
    begins: "designation-received",
    id: "no-conversion",
    basis: at("act:72:2"),
    text: {
      ja: "実用新案登録出願又は意匠登録出願に変更することができない",
      en: "the application cannot be converted into one for a utility model or a design",
    },
    addressee: { ja: "指定特許出願人", en: "the designated applicant" },
    ends: "release-received-by-applicant",
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
    },
  },
  {
    from: "2024-05-01",
    begins: "designation-received",
    id: "no-working-without-permission",
    basis: at("act:73:1"),
    text: { ja: "許可なく保全対象発明を実施しない", en: "the designated invention is not worked without permission" },
    addressee: {
      ja: "指定特許出願人、及び内容を示された者その他職務上知り得た者であって保全指定を知るもの",
      en: "the designated applicant, and those who were shown the invention or learnt it through their duties and know of the designation",
    },
    ends: "designation",
    wayOut: {
      text: {
        ja: "内閣総理大臣の許可（指定特許出願人が申請する）",
        en: "permission of the Prime Minister, asked for by the designated applicant",
      },
      basis: at("act:73:1 proviso"),
    },
    conduct: "working-designated-invention",
    consequence: {
      text: {
        ja: "特許出願の却下（解除又は満了の通知を待つ）",
        en: "dismissal of the application, after the notice that the designation ended",
      },
      basis: at("act:73:6"),
    },
    source: {
      grade: "inferred",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
      note: {
        ja: "条文は保全対象発明について定める。通知の前であっても保全指定の終了とともに終わることは、そこから導かれるものであり、明文の定めがない。",
        en: "The article speaks of the designated invention; that it ends with the designation itself, before the notice, follows from that and is not said.",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "dismissal-waits",
    basis: at("act:73:8"),
    text: {
      ja: "却下は解除又は満了の通知を待つ",
      en: "a dismissal for a breach waits for the notice that the designation ended",
    },
    addressee: { ja: "特許庁長官", en: "the Commissioner of the Patent Office" },
    begins: "designation",
    ends: "release-received-by-office",
    source: {
      grade: "inferred",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
      note: {
        ja: "法第七十三条第八項、第七十四条第三項及び第七十八条第七項ただし書は、通知を受けるまでの間について定める。特許庁長官が通知を受けた時によることは、明文の定めがない。",
        en: "Arts 73(8), 74(3) and the proviso of 78(7) wait for the notice; that its receipt by the Patent Office counts is not said.",
      },
    },
  },
  {
    from: "2024-05-01",
    begins: "designation-received",
    id: "no-disclosure",
    basis: at("act:74:1"),
    text: { ja: "保全対象発明の内容を開示しない", en: "the designated invention is not disclosed" },
    addressee: {
      ja: "指定特許出願人、及び内容を示された者その他職務上知り得た者であって保全指定を知るもの",
      en: "the designated applicant, and those who were shown the invention or learnt it through their duties and know of the designation",
    },
    ends: "designation",
    wayOut: { text: { ja: "正当な理由", en: "a justifiable reason" }, basis: at("act:74:1") },
    conduct: "disclosing-designated-invention",
    consequence: {
      text: {
        ja: "特許出願の却下（解除又は満了の通知を待つ）",
        en: "dismissal of the application, after the notice that the designation ended",
      },
      basis: at("act:74:2"),
    },
    source: {
      grade: "inferred",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
      note: {
        ja: "条文は保全対象発明について定める。通知の前であっても保全指定の終了とともに終わることは、そこから導かれるものであり、明文の定めがない。",
        en: "The article speaks of the designated invention; that it ends with the designation itself, before the notice, follows from that and is not said.",
      },
    },
  },
  {
    from: "2024-05-01",
    begins: "designation-received",
    id: "management-measures",
    basis: at("act:75"),
    text: {
      ja: "適正管理措置を講じ、発明共有事業者に講じさせる",
      en: "measures of proper management are taken, and those who share the invention are made to take them",
    },
    addressee: {
      ja: "指定特許出願人及び発明共有事業者",
      en: "the designated applicant and the invention-sharing businesses",
    },
    ends: "designation",
    conduct: "management-measures-missing",
    consequence: {
      text: { ja: "勧告、命令（命令違反に罰則）", en: "recommendation, then order; breach of an order is punished" },
      basis: at("act:83"),
    },
    source: {
      grade: "inferred",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
      note: {
        ja: "条文は保全対象発明について定める。通知の前であっても保全指定の終了とともに終わることは、そこから導かれるものであり、明文の定めがない。",
        en: "The article speaks of the designated invention; that it ends with the designation itself, before the notice, follows from that and is not said.",
      },
    },
  },
  {
    from: "2024-05-01",
    begins: "designation-received",
    id: "approval-of-new-sharing-business",
    basis: at("act:76:1"),
    text: {
      ja: "新たな事業者に情報の取扱いを認めるにはあらかじめ承認を受ける",
      en: "a new business is let in only with prior approval",
    },
    addressee: { ja: "指定特許出願人", en: "the designated applicant" },
    ends: "designation",
    wayOut: { text: { ja: "内閣総理大臣の承認", en: "approval of the Prime Minister" }, basis: at("act:76:1") },
    conduct: "sharing-without-approval",
    source: {
      grade: "inferred",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
      note: {
        ja: "条文は保全対象発明について定める。通知の前であっても保全指定の終了とともに終わることは、そこから導かれるものであり、明文の定めがない。",
        en: "The article speaks of the designated invention; that it ends with the designation itself, before the notice, follows from that and is not said.",
      },
    },
  },
  {
    from: "2024-05-01",
    begins: "designation-received",
    id: "notice-of-sharing-change",
    basis: at("act:76:2"),
    text: {
      ja: "発明共有事業者のその他の変更を遅滞なく届け出る",
      en: "other changes of the businesses that share the invention are notified without delay",
    },
    addressee: { ja: "指定特許出願人", en: "the designated applicant" },
    ends: "designation",
    conduct: "sharing-change-unreported",
    source: {
      grade: "inferred",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
      note: {
        ja: "条文は保全対象発明について定める。通知の前であっても保全指定の終了とともに終わることは、そこから導かれるものであり、明文の定めがない。",
        en: "The article speaks of the designated invention; that it ends with the designation itself, before the notice, follows from that and is not said.",
      },
    },
  },
  {
    from: "2024-05-01",
    begins: "designation-received",
    id: "no-foreign-filing-of-designated-invention",
    basis: at("act:78:1"),
    text: { ja: "保全対象発明を記載した外国出願をしない", en: "the designated invention is not filed abroad" },
    addressee: { ja: "何人も", en: "anyone" },
    ends: "release-received-by-applicant",
    wayOut: {
      text: {
        ja: "政令で除かれた外国出願（条約に基づくもの）",
        en: "the foreign applications under a treaty that the Enforcement Order excludes",
      },
      basis: at("order:14"),
    },
    conduct: "foreign-filing",
    consequence: {
      text: {
        ja: "特許出願の却下（解除又は満了の通知を待つ）",
        en: "dismissal of the application, after the notice that the designation ended",
      },
      basis: at("act:78:7"),
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "no-utility-model-registration",
    basis: at("act:82:5"),
    text: {
      ja: "保全対象発明が記載された実用新案登録出願について設定の登録をしない",
      en: "no utility model that describes the designated invention is registered",
    },
    addressee: { ja: "特許庁長官", en: "the Commissioner of the Patent Office" },
    begins: "designation",
    ends: "designation",
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
    },
  },
  {
    from: "2024-05-01",
    begins: "designation-received",
    id: "recommendations-and-orders",
    basis: at("act:83"),
    text: {
      ja: "適正管理措置についての勧告及び命令を受け得る",
      en: "recommendations and orders on the management measures can be made",
    },
    addressee: {
      ja: "指定特許出願人及び発明共有事業者",
      en: "the designated applicant and the invention-sharing businesses",
    },
    ends: "designation",
    conduct: "improvement-order-breach",
    source: {
      grade: "inferred",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
      note: {
        ja: "条文は保全対象発明について定める。通知の前であっても保全指定の終了とともに終わることは、そこから導かれるものであり、明文の定めがない。",
        en: "The article speaks of the designated invention; that it ends with the designation itself, before the notice, follows from that and is not said.",
      },
    },
  },
  {
    from: "2024-05-01",
    begins: "designation-received",
    id: "reports-and-inspection",
    basis: at("act:84:1"),
    text: { ja: "報告徴収及び立入検査を受ける", en: "reports can be demanded and premises inspected" },
    addressee: {
      ja: "指定特許出願人及び発明共有事業者",
      en: "the designated applicant and the invention-sharing businesses",
    },
    ends: "designation",
    conduct: "patent-inspection-obstructed",
    source: {
      grade: "inferred",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
      note: {
        ja: "条文は保全対象発明について定める。通知の前であっても保全指定の終了とともに終わることは、そこから導かれるものであり、明文の定めがない。",
        en: "The article speaks of the designated invention; that it ends with the designation itself, before the notice, follows from that and is not said.",
      },
    },
  },
]);
