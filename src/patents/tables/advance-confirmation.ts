// Generated from data/patents/advance-confirmation.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { AdvanceConfirmationProcedure } from "../advance-confirmation-procedure";

/** The procedure of advance confirmation, Act Art. 79. */
export const advanceConfirmationRows: readonly AdvanceConfirmationProcedure[] = table<
  readonly AdvanceConfirmationProcedure[]
>([
  {
    from: "2024-05-01",
    basis: at("act:79"),
    who: {
      text: {
        ja: "第六十六条第一項本文に規定する発明に該当し得る発明を記載した外国出願をしようとする者",
        en: "anyone who intends to file abroad an invention that may be one of Art. 66(1)",
      },
      basis: at("act:79:1"),
    },
    notAvailable: {
      text: {
        ja: "我が国で明細書等にその発明を記載した特許出願をしている場合（不送付通知の申出による）",
        en: "where a Japanese application describes the invention; ask for the notice of non-forwarding instead",
      },
      basis: at("act:79:1"),
    },
    addressee: { text: { ja: "特許庁長官", en: "the Commissioner of the Patent Office" }, basis: at("act:79:1") },
    papers: [
      {
        id: "request",
        form: "3",
        text: {
          ja: "申出書（氏名・住所、委託研究成果に係る事実）",
          en: "request: name, address, and facts on commissioned research",
        },
        english: false,
        basis: at("cao-meti-patent:5:1"),
      },
      {
        id: "description",
        form: "4",
        text: {
          ja: "発明の名称、図面の簡単な説明、発明の詳細な説明",
          en: "title, brief description of the drawings, detailed description",
        },
        english: true,
        basis: at("cao-meti-patent:5:3"),
      },
      {
        id: "drawings",
        form: "5",
        text: { ja: "必要な図面", en: "the drawings needed" },
        english: true,
        basis: at("cao-meti-patent:5:2"),
      },
    ],
    fee: {
      yen: 25_000,
      capYen: 25_000,
      payment: { ja: "収入印紙を申出書に貼る", en: "revenue stamps on the request" },
      basis: at("order:16"),
      cap: at("act:79:5"),
    },
    answers: [
      {
        id: "not-specified",
        text: {
          ja: "第六十六条第一項本文に規定する発明に該当しない（禁止されない）",
          en: "not an invention of Art. 66(1): never prohibited",
        },
        by: "patent-office",
        permitsForeignFiling: true,
        basis: at("act:79:2"),
      },
      {
        id: "clearly-no-effect",
        text: {
          ja: "該当するが、国家及び国民の安全に影響を及ぼすものでないことが明らか（回答の受領から禁止されない）",
          en: "one, but clearly without effect on the safety of the State and its people: free from receipt of the answer",
        },
        by: "prime-minister",
        permitsForeignFiling: true,
        basis: at("act:79:4"),
      },
      {
        id: "not-clear",
        text: {
          ja: "該当し、影響を及ぼすものでないことが明らかでない（禁止される）",
          en: "one, and not clearly without effect: prohibited; file in Japan first",
        },
        by: "prime-minister",
        permitsForeignFiling: false,
        basis: at("act:79:4"),
      },
    ],
    time: {
      text: { ja: "各段階で遅滞なく（日数の定めなし）", en: "without delay at each step; no number of days" },
      basis: at("act:79:3"),
    },
    excludedProcedure: {
      text: {
        ja: "産業競争力強化法第七条の確認は利用できない",
        en: "the procedure of Industrial Competitiveness Enhancement Act Art. 7 is not available",
      },
      basis: at("act:79:7"),
    },
    gaps: ["patents-time-for-answers"],
    source: {
      grade: "text",
      read: {
        ja: "法第七十九条、令第十六条及び令和五年内閣府・経済産業省令第五号第五条",
        en: "Act Art. 79, Enforcement Order Art. 16, Cabinet Office and METI Order No. 5 of 2023 Art. 5",
      },
    },
  },
]);
