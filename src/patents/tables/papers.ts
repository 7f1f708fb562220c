// Generated from data/patents/papers.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { PatentPaperContent } from "../patent-paper";

/** What the papers of Order No. 5 of 2023 of the Cabinet Office and METI state, in its order. */
export const patentPaperContentRows: readonly PatentPaperContent[] = table<readonly PatentPaperContent[]>([
  {
    from: "2024-05-01",
    id: "requested-invention",
    paper: "review-request",
    basis: at("cao-meti-patent:2:1:1"),
    text: {
      ja: "申出に係る発明の内容及び明細書等においてその発明が記載されている箇所",
      en: "the invention for which review is asked and its place in the description",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府・経済産業省令第五号",
        en: "Order No. 5 of 2023 of the Cabinet Office and METI, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "reason-of-request",
    paper: "review-request",
    basis: at("cao-meti-patent:2:1:2"),
    text: { ja: "申出の理由", en: "why review is asked for" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府・経済産業省令第五号",
        en: "Order No. 5 of 2023 of the Cabinet Office and METI, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "person-intending-to-file",
    paper: "advance-confirmation-request",
    basis: at("cao-meti-patent:5:1:1"),
    text: {
      ja: "外国出願をしようとする者の氏名又は名称及び住所又は居所",
      en: "name and address of the one who intends to file abroad",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府・経済産業省令第五号",
        en: "Order No. 5 of 2023 of the Cabinet Office and METI, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "result-of-commissioned-work",
    paper: "advance-confirmation-request",
    basis: at("cao-meti-patent:5:1:2"),
    text: {
      ja: "国等の委託等の成果に係る発明で、国等が特許を受ける権利を譲り受けないこととしたものである旨",
      en: "that the invention is a result of commissioned work whose right the State or the agency did not take over",
    },
    when: { ja: "そのような発明を記載した外国出願をしようとする場合", en: "where it is such an invention" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府・経済産業省令第五号",
        en: "Order No. 5 of 2023 of the Cabinet Office and METI, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "result-partly-of-state",
    paper: "advance-confirmation-request",
    basis: at("cao-meti-patent:5:1:3"),
    text: {
      ja: "国の委託の成果に係る発明で、国が特許を受ける権利の一部のみを譲り受けたものである旨",
      en: "that the invention is a result of research commissioned by the State of whose right it took only part",
    },
    when: { ja: "そのような発明を記載した外国出願をしようとする場合", en: "where it is such an invention" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府・経済産業省令第五号",
        en: "Order No. 5 of 2023 of the Cabinet Office and METI, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "title-of-invention",
    paper: "advance-confirmation-description",
    basis: at("cao-meti-patent:5:3:1"),
    text: { ja: "発明の名称", en: "title of the invention" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府・経済産業省令第五号",
        en: "Order No. 5 of 2023 of the Cabinet Office and METI, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "drawings-explained",
    paper: "advance-confirmation-description",
    basis: at("cao-meti-patent:5:3:2"),
    text: { ja: "図面の簡単な説明", en: "brief explanation of the drawings" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府・経済産業省令第五号",
        en: "Order No. 5 of 2023 of the Cabinet Office and METI, as in force 2024-05-01",
      },
    },
  },
  {
    from: "2024-05-01",
    id: "detailed-description",
    paper: "advance-confirmation-description",
    basis: at("cao-meti-patent:5:3:3"),
    text: { ja: "発明の詳細な説明", en: "detailed description of the invention" },
    source: {
      grade: "text",
      read: {
        ja: "令和六年五月一日における令和五年内閣府・経済産業省令第五号",
        en: "Order No. 5 of 2023 of the Cabinet Office and METI, as in force 2024-05-01",
      },
    },
  },
]);
