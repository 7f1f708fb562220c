// Generated from data/patents/supervision-powers.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { DismissalRoute, SupervisionPower } from "../supervision-power";

/** What the Prime Minister can do about a designated applicant or a sharing business, Arts 83 and 84. */
export const supervisionPowerRows: readonly SupervisionPower[] = table<readonly SupervisionPower[]>([
  {
    from: "2024-05-01",
    id: "recommendation",
    basis: at("act:83:1"),
    text: { ja: "適正管理措置をとるべき旨の勧告", en: "recommendation to take the measures of proper management" },
    on: {
      ja: "第七十五条の違反があり、情報の漏えいを防ぐため必要があるとき",
      en: "a breach of Art. 75, where it is needed to prevent a leak of the information",
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
    id: "order",
    basis: at("act:83:2"),
    text: { ja: "勧告に係る措置をとるべき命令", en: "order to take the measures recommended" },
    on: {
      ja: "正当な理由なく勧告に係る措置をとらなかったとき",
      en: "the measures recommended were not taken, without a justifiable reason",
    },
    conduct: "improvement-order-breach",
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
    id: "immediate-order",
    basis: at("act:83:3"),
    text: { ja: "勧告を経ない命令", en: "order without a recommendation" },
    on: {
      ja: "第七十五条の違反があり、漏えいのおそれが切迫しているとき",
      en: "a breach of Art. 75, where a leak is imminent",
    },
    conduct: "improvement-order-breach",
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
    id: "reports",
    basis: at("act:84:1"),
    text: {
      ja: "保全対象発明の取扱いに関する報告又は資料の提出の求め",
      en: "demand for reports or materials on the handling of the invention",
    },
    on: { ja: "この章の規定の施行に必要な限度", en: "as far as needed to apply the chapter" },
    conduct: "patent-inspection-obstructed",
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
    id: "inspection",
    basis: at("act:84:1"),
    text: { ja: "立入検査及び質問", en: "entry, questions, and inspection of books, documents and other objects" },
    on: {
      ja: "この章の規定の施行に必要な限度。犯罪捜査のためのものではない",
      en: "as far as needed to apply the chapter; not for a criminal investigation",
    },
    conduct: "patent-inspection-obstructed",
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
    id: "inspector-identification",
    basis: at("cao-patent:13"),
    text: {
      ja: "身分証明書（様式第五）の携帯と提示",
      en: "inspectors carry a certificate (form 5) and show it on request",
    },
    on: { ja: "関係人の請求があったとき", en: "on request of a person concerned" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
]);

/** The ways in which an application is dismissed for a breach of Chapter V. */
export const dismissalRouteRows: readonly DismissalRoute[] = table<readonly DismissalRoute[]>([
  {
    from: "2024-05-01",
    id: "discontinued-review",
    basis: at("act:69:4"),
    text: { ja: "保全審査の打切りによる却下", en: "dismissal after the review was discontinued" },
    breach: {
      ja: "書類不提出、補正せず、公開禁止違反、不当な申出",
      en: "papers not filed, not corrected, publication during the review, abusive request",
    },
    defence: at("act:69:2"),
    waitsForReleaseNotice: false,
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
    waitsForReleaseNotice: true,
    id: "working",
    basis: at("act:73:8"),
    text: { ja: "実施の制限違反による却下", en: "dismissal for working the designated invention" },
    breach: {
      ja: "指定特許出願人の違反、又は適正管理措置が不十分であったことによる他の者の違反",
      en: "a breach by the designated applicant, or by another because the measures of proper management fell short",
    },
    defence: at("act:73:7"),
    gaps: ["patents-dismissal-on-other-grounds"],
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
    waitsForReleaseNotice: true,
    id: "disclosure",
    basis: at("act:74:3"),
    text: { ja: "開示禁止違反による却下", en: "dismissal for disclosing the designated invention" },
    breach: {
      ja: "指定特許出願人の違反、又は適正管理措置が不十分であったことによる他の者の違反",
      en: "a breach by the designated applicant, or by another because the measures of proper management fell short",
    },
    defence: at("act:74:3"),
    gaps: ["patents-dismissal-on-other-grounds"],
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
    id: "foreign-filing",
    basis: at("act:78:7"),
    text: { ja: "外国出願の禁止違反による却下", en: "dismissal for filing abroad" },
    breach: {
      ja: "送付の通知を受けた特許出願人の違反、又は国際出願が違反するとき",
      en: "a breach by an applicant that was told of the forwarding, or by an international application",
    },
    defence: at("act:78:6"),
    waitsForReleaseNotice: false,
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
    waitsForReleaseNotice: true,
    id: "foreign-filing-under-designation",
    basis: at("act:78:7"),
    text: {
      ja: "保全指定がされた特許出願の外国出願の禁止違反による却下",
      en: "dismissal of a designated application for filing abroad",
    },
    breach: { ja: "外国出願の禁止違反", en: "a breach of the ban on filing abroad" },
    defence: at("act:78:6"),
    gaps: ["patents-dismissal-on-other-grounds"],
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
    },
  },
]);
