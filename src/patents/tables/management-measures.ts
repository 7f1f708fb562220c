// Generated from data/patents/management-measures.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { ManagementMeasure } from "../management-measure";

/** The measures of proper management, Cabinet Office Order No. 78 of 2023, Art. 10: 8 + 4 + 6 + 3. */
export const managementMeasureRows: readonly ManagementMeasure[] = table<readonly ManagementMeasure[]>([
  {
    from: "2024-05-01",
    id: "responsible-person",
    basis: at("cao-patent:10::1:イ"),
    group: "organisational",
    text: {
      ja: "情報取扱者の管理と漏えい防止を一元的に管理する責任者（保全情報管理責任者）を指名する",
      en: "one person is named who is responsible for the handlers and for all measures against leaks",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "defined-duties",
    basis: at("cao-patent:10::1:ロ"),
    group: "organisational",
    text: {
      ja: "保全情報管理責任者その他の情報取扱者の責務と業務を明確にする",
      en: "the duties and work of that person and of the other handlers are laid down",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "register",
    basis: at("cao-patent:10::1:ハ"),
    group: "organisational",
    text: {
      ja: "期間、取扱者（過去の者を含む）、実施の許可の状況等を記載した管理簿を整備する",
      en: "a register is kept: the period, the handlers past and present, the working permissions",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "treated-as-trade-secret",
    basis: at("cao-patent:10::1:ニ"),
    group: "organisational",
    text: { ja: "営業秘密として取り扱う", en: "the information is treated as a trade secret" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "rules-and-review",
    basis: at("cao-patent:10::1:ホ"),
    group: "organisational",
    text: {
      ja: "適正管理に関する規程を策定・実施し、運用の評価と改善を行う",
      en: "rules on proper management are made and applied, and their working is reviewed and improved",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "rules-confirmed-by-applicant",
    basis: at("cao-patent:10::1:ヘ"),
    group: "organisational",
    text: {
      ja: "発明共有事業者は規程の策定又は変更について、あらかじめ指定特許出願人の確認を受ける",
      en: "a sharing business has its rules, and each change, checked by the designated applicant beforehand",
    },
    when: {
      ja: "発明共有事業者が規程を策定し、又は変更する場合",
      en: "where a sharing business makes or changes its rules",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "incident-organisation",
    basis: at("cao-patent:10::1:ト"),
    group: "organisational",
    text: {
      ja: "漏えいの発生又はそのおそれに備えた事務処理体制を整備する",
      en: "an organisation stands ready for a leak or the risk of one",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "immediate-leak-report",
    basis: at("cao-patent:10::1:チ"),
    group: "organisational",
    text: {
      ja: "漏えい又はそのおそれを認めたら直ちに、指定特許出願人は内閣総理大臣に、発明共有事業者は指定特許出願人に報告する",
      en: "a leak or its risk is reported at once: by the designated applicant to the Prime Minister, by a sharing business to the designated applicant",
    },
    when: { ja: "漏えいが発生し、又はそのおそれがあると認めた場合", en: "where a leak, or the risk of one, is found" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "fewest-handlers",
    basis: at("cao-patent:10::2:イ"),
    group: "personal",
    text: { ja: "情報取扱者を必要最小限にとどめる", en: "as few people as possible handle the information" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "check-before-adding",
    basis: at("cao-patent:10::2:ロ"),
    group: "personal",
    text: {
      ja: "追加する者について漏えいのおそれの有無をあらかじめ確認し、おそれがあれば取り扱わせない",
      en: "a new handler is checked beforehand for the risk of a leak, and kept out if there is one",
    },
    when: { ja: "情報取扱者を追加する場合", en: "where a handler is added" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "handlers-follow-rules",
    basis: at("cao-patent:10::2:ハ"),
    group: "personal",
    text: { ja: "情報取扱者に規程を遵守させる措置を講ずる", en: "the handlers are made to follow the rules" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "training",
    basis: at("cao-patent:10::2:ニ"),
    group: "personal",
    text: {
      ja: "保全情報管理責任者に他の情報取扱者の教育と訓練を行わせる",
      en: "the responsible person teaches and trains the other handlers",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "zones-with-access-control",
    basis: at("cao-patent:10::3:イ"),
    group: "physical",
    text: {
      ja: "取扱い又は保管の区域を特定し、立入りを管理・制限する",
      en: "zones for handling and storage are fixed, and entry is controlled and limited",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "storage",
    basis: at("cao-patent:10::3:ロ"),
    group: "physical",
    text: {
      ja: "特定区域の適切な保管設備で、漏えい防止の措置を講じて保管する",
      en: "documents and objects are stored in a zone, in fit equipment, protected against leaks",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "approval-of-copies",
    basis: at("cao-patent:10::3:ハ"),
    group: "physical",
    text: {
      ja: "複製又は製作には理由と方法を示した事前の承認を要し、数を必要最小限にする",
      en: "copies need prior approval with reason and method, and are as few as possible",
    },
    when: { ja: "新たに複製又は製作する場合", en: "where a copy or an object is made" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "approval-of-taking-out",
    basis: at("cao-patent:10::3:ニ"),
    group: "physical",
    text: {
      ja: "特定区域からの持出しには理由と方法を示した事前の承認を要する",
      en: "taking anything out of a zone needs prior approval with reason and method",
    },
    when: { ja: "特定区域から持ち出す場合", en: "where something leaves the zone" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "irrecoverable-disposal",
    basis: at("cao-patent:10::3:ホ"),
    group: "physical",
    text: { ja: "復元不可能な手段で廃棄する", en: "disposal is irrecoverable" },
    when: { ja: "廃棄する場合", en: "where something is disposed of" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "against-theft-and-loss",
    basis: at("cao-patent:10::3:ヘ"),
    group: "physical",
    text: { ja: "そのほか盗難及び紛失を防止する措置を講ずる", en: "other measures against theft and loss are taken" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "limited-computer-users",
    basis: at("cao-patent:10::4:イ"),
    group: "technical",
    text: {
      ja: "電子計算機で取り扱うことができる者を限定する",
      en: "only certain people can handle the information on computers",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "against-unauthorised-access",
    basis: at("cao-patent:10::4:ロ"),
    group: "technical",
    text: {
      ja: "電気通信回線に接続する電子計算機について不正アクセス行為を防止する",
      en: "computers on a network are protected against unauthorised access",
    },
    when: { ja: "電子計算機が電気通信回線に接続している場合", en: "where the computer is connected to a network" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "against-computer-leaks",
    basis: at("cao-patent:10::4:ハ"),
    group: "technical",
    text: {
      ja: "そのほか電子計算機における漏えいを防止する措置を講ずる",
      en: "other measures against leaks from computers are taken",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府令第七十八号",
        en: "Cabinet Office Order No. 78 of 2023, as in force 2024-05-01",
      },
    },
  },
]);
