// Generated from data/technology/k-program.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { KProgram } from "../k-program";

/** The K Program by stages: what its visions and budgets had come to from each day on. */
export const kProgramRows: readonly KProgram[] = table<readonly KProgram[]>([
  {
    legalEffect: "none",
    basis: at("act:61"),
    from: "2022-09-16",
    until: "2023-08-31",
    technologies: 27,
    fundingYen: 250_000_000_000,
    visions: [{ id: "first", decidedIn: "2022-09-16", technologies: 27 }],
    domains: ["ocean", "space-and-aviation", "cross-domain-and-cyberspace", "biotechnology"],
    fundHolders: ["JST", "NEDO"],
    source: {
      grade: "secondary",
      read: {
        ja: "当時の担当大臣の寄稿（令和五年十月）及び監査法人の解説（PwC Japan）",
        en: "Column of the minister then in charge (2023-10); PwC Japan, Economic Security 5",
      },
      note: {
        ja: "令和三年度補正予算において2,500億円、令和四年度補正予算において2,500億円が計上された。後者の日を確認していない。",
        en: "250 billion yen in the supplementary budget of fiscal 2021; a second 250 billion in that of fiscal 2022, whose day was not read.",
      },
    },
  },
  {
    legalEffect: "none",
    basis: at("act:61"),
    from: "2023-08-31",
    technologies: 50,
    fundingYen: 500_000_000_000,
    visions: [
      { id: "first", decidedIn: "2022-09-16", technologies: 27 },
      { id: "second", decidedIn: "2023-08", technologies: 23 },
    ],
    domains: ["ocean", "space-and-aviation", "cross-domain-and-cyberspace", "biotechnology"],
    fundHolders: ["JST", "NEDO"],
    source: {
      grade: "secondary",
      read: {
        ja: "当時の担当大臣の寄稿（令和五年十月）及び監査法人の解説（PwC Japan）",
        en: "Column of the minister then in charge (2023-10); PwC Japan, Economic Security 5",
      },
      note: {
        ja: "研究開発ビジョン（第二次）については、月のみを確認した。その月の末日から始まるものとする。",
        en: "Of the second vision only the month was read; the row starts on its last day.",
      },
    },
  },
]);
