// Generated from data/patents/review-steps.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { ReviewStep } from "../review-step";

/** The steps of the security review and of the designation, in the order of the Act. */
export const reviewStepRows: readonly ReviewStep[] = table<readonly ReviewStep[]>([
  {
    from: "2024-05-01",
    actor: "prime-minister",
    id: "begin-review",
    basis: at("act:67:1"),
    force: "shall",
    text: { ja: "送付を受けたときは保全審査をする", en: "reviews the application once the papers have been received" },
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
    actor: "prime-minister",
    id: "hear-applicant",
    basis: at("cao-patent:3"),
    force: "shall",
    text: {
      ja: "おそれの程度、産業への影響その他の事情について特許出願人の意見を聴く",
      en: "hears the applicant on the risk, the effect on industry and other circumstances",
    },
    except: {
      ja: "資料の提出又は説明を求めることなく保全指定の必要がないと判断できる場合",
      en: "where no designation can be decided without asking the applicant for materials or explanations",
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
    actor: "prime-minister",
    id: "ask-materials",
    basis: at("act:67:2"),
    force: "may",
    text: {
      ja: "特許出願人その他の関係者に資料の提出及び説明を求める",
      en: "asks the applicant and others concerned for materials and explanations",
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
    actor: "prime-minister",
    id: "ask-state-organs",
    basis: at("act:67:3"),
    force: "may",
    text: {
      ja: "専門的知識を有する国の機関に協力を求める",
      en: "asks State organs with the expert knowledge for cooperation",
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
    actor: "prime-minister",
    id: "ask-outside-experts",
    basis: at("act:67:4"),
    force: "may",
    text: {
      ja: "国の機関から十分な資料又は情報が得られないときは、国の機関以外の専門家に協力を求める",
      en: "asks experts outside the State where State organs cannot give enough",
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
    actor: "prime-minister",
    id: "choose-experts-with-care",
    basis: at("act:67:4"),
    force: "must",
    text: {
      ja: "特許出願人の利益が害されないよう選定に配慮する",
      en: "chooses the experts so that the applicant's interests are not harmed",
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
    actor: "prime-minister",
    id: "disclose-to-experts",
    basis: at("act:67:5"),
    force: "may",
    text: {
      ja: "必要があるときは専門家及び補助者に発明の内容を開示する",
      en: "shows the invention to the experts and their assistants where needed",
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
    actor: "prime-minister",
    id: "consent-of-experts",
    basis: at("act:67:5"),
    force: "must",
    text: {
      ja: "開示の前に秘密保持義務を説明し、同意を得る",
      en: "explains the duty of secrecy to them beforehand and obtains their consent",
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
    actor: "prime-minister",
    id: "consult-ministers",
    basis: at("act:67:6"),
    force: "may",
    text: {
      ja: "保全指定の判断に当たり関係行政機関の長に協議する",
      en: "consults the heads of the administrative organs concerned on a designation",
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
    id: "ministers-ask-experts",
    basis: at("act:67:7"),
    actor: "consulted-minister",
    force: "may",
    text: {
      ja: "協議に応ずるための十分な資料又は情報を保有していないときは、同じ条件で専門家に協力を求め、開示する",
      en: "asks and shows experts on the same terms where it does not hold enough to answer",
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
    id: "secrecy",
    basis: at("act:67:8"),
    actor: "officials-and-experts",
    force: "must-not",
    text: {
      ja: "正当な理由なく秘密を漏らし、又は盗用しない",
      en: "do not leak or misuse the secret without a justifiable reason",
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
    actor: "prime-minister",
    id: "keeping-notice",
    basis: at("act:67:9"),
    force: "must",
    text: {
      ja: "保全指定をしようとする場合は、発明の内容と記載箇所を書面で通知し、特許出願を維持する場合の書類の提出を求める",
      en: "before a designation, notifies in writing the invention and its place in the papers, and asks for papers if the application is kept",
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
    id: "answer",
    basis: at("act:67:10"),
    actor: "applicant",
    force: "must",
    text: {
      ja: "特許出願を維持する場合は、通知を受けた日から十四日以内に様式第一により書類を提出する",
      en: "to keep the application, files the papers on form 1 within fourteen days of receipt of the notice",
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
    actor: "prime-minister",
    id: "ask-correction",
    basis: at("act:67:11"),
    force: "may",
    text: {
      ja: "記載内容が相当でないときは、相当の期間を定めて補正を求める",
      en: "asks for a correction within a reasonable period that it sets",
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
    id: "no-publishing",
    basis: at("act:68"),
    actor: "applicant",
    force: "must-not",
    text: {
      ja: "通知を受けてから保全指定又はしない旨の通知を受けるまで、発明の内容を公開しない",
      en: "from receipt of the notice to receipt of the outcome, does not make the notified invention public",
    },
    except: { ja: "放棄、取下げ又は却下のとき", en: "where the application is abandoned, withdrawn or dismissed" },
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
    actor: "prime-minister",
    id: "discontinue",
    basis: at("act:69:1"),
    force: "may",
    text: {
      ja: "法定の事由があるときは保全審査を打ち切る",
      en: "discontinues the review on one of the grounds of the Act",
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
    actor: "prime-minister",
    id: "hear-before-discontinuance",
    basis: at("act:69:2"),
    force: "must",
    text: {
      ja: "打ち切る前に理由を通知し、相当の期間を指定して弁明書の機会を与える",
      en: "before that, gives the reasons and a reasonable time for a written defence",
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
    actor: "prime-minister",
    id: "notify-discontinuance",
    basis: at("act:69:3"),
    force: "shall",
    text: { ja: "打切りを特許庁長官に通知する", en: "notifies the Patent Office of the discontinuance" },
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
    id: "dismiss-after-discontinuance",
    basis: at("act:69:4"),
    actor: "patent-office",
    force: "shall",
    text: { ja: "特許出願を却下する", en: "dismisses the application" },
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
    actor: "prime-minister",
    id: "designate",
    basis: at("act:70:1"),
    force: "shall",
    text: {
      ja: "適当と認めたときは保全指定をし、内容・記載箇所、期間、発明共有事業者を書面で通知する",
      en: "designates where fitting, and notifies in writing the invention and its place, the period and the sharing businesses",
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
    actor: "prime-minister",
    id: "decide-on-continuing",
    basis: at("act:70:3"),
    force: "must",
    text: {
      ja: "期間が満了する日までに継続の要否を判断する",
      en: "decides by the last day of the period whether the designation goes on",
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
    actor: "prime-minister",
    id: "hear-before-extension",
    basis: at("cao-patent:8"),
    force: "shall",
    text: { ja: "延長の前に指定特許出願人の意見を聴く", en: "hears the designated applicant before an extension" },
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
    actor: "prime-minister",
    id: "extend",
    basis: at("act:70:3"),
    force: "may",
    text: { ja: "一年を超えない範囲で期間を延長する", en: "extends the period by up to one year" },
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
    actor: "prime-minister",
    id: "notify-extension",
    basis: at("act:70:5"),
    force: "shall",
    text: {
      ja: "延長をしたときは、その旨を指定特許出願人及び特許庁長官に通知する",
      en: "notifies the designated applicant and the Patent Office of the extension",
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
    actor: "prime-minister",
    id: "notify-no-designation",
    basis: at("act:71"),
    force: "shall",
    text: { ja: "必要がないと認めたときはその旨を通知する", en: "notifies that there is no need of a designation" },
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
    actor: "prime-minister",
    id: "cancel",
    basis: at("act:77:1"),
    force: "shall",
    text: { ja: "継続の必要がないと認めたときは解除する", en: "cancels the designation when it is no longer needed" },
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
    actor: "prime-minister",
    id: "notify-end",
    basis: at("act:77:2"),
    force: "shall",
    text: {
      ja: "解除又は期間の満了を指定特許出願人及び特許庁長官に通知する",
      en: "notifies the designated applicant and the Patent Office that the designation ended",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日及び令和八年六月一日における令和四年法律第四十三号",
        en: "Act No. 43 of 2022, as in force 2024-05-01 and 2026-06-01",
      },
    },
  },
]);
