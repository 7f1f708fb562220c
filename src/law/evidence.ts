import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import { at, type Provision } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";

/** Why an answer stands although a wording was not read. 未確認の条文の下でも判定が維持される根拠. */
export interface Evidence {
  /** Stable id, named in `Finding.evidence`. */
  readonly id: string;
  /** What shows it, and what it does not show. */
  readonly text: BilingualText;
  /** The provisions whose deciding element it bears. */
  readonly provisions: readonly Citation[];
  /** Where it was read. */
  readonly sources: readonly Citation[];
}

/** The orders on designated operators whose articles bear the same numbers; those of the order of MIC are one higher from Art. 7 on. */
const nineOrders = ["meti", "mlit", "fsa", "cao-moj", "cao-mof", "cao-moj-mof", "cao-mhlw", "cao-maff", "cao-mof-maff"];

function ofOrders(places: readonly Provision[], inMic: readonly Provision[]): readonly Citation[] {
  const provisions = nineOrders.flatMap((order) => places.map((place) => `${order}:${place}`));
  return [...provisions, ...inMic.map((place) => `mic:${place}`)].map(at);
}

const evidenceRows: readonly Evidence[] = table<readonly Evidence[]>([
  {
    id: "duty-of-acts-known",
    text: {
      ja: "届出を要する行為が特定重要設備の導入及び重要維持管理等の委託に限られることは、改正の対象として列挙されていない法第四十九条第二項第四号、第五十四条第一項及び第四項、第五十五条第一項及び第二項並びに第九十二条第一項第一号から第三号までから分かる。ただし、重要維持管理等の定義は未確認の法第五十二条第一項にある。",
      en: "That only the introduction of a specified critical facility and the outsourcing of its important maintenance are notified follows from Arts 49(2)(iv), 54(1)(4), 55(1)(2) and 92(1)(i) to (iii), which are not listed as amended. What counts as important maintenance is defined in Art. 52(1), whose wording was not read.",
    },
    provisions: [at("act:52:1")],
    sources: [
      at("act:49:2:4"),
      at("act:54:1"),
      at("act:54:4"),
      at("act:55:1"),
      at("act:55:2"),
      at("act:92:1:1"),
      at("act:92:1:2"),
      at("act:92:1:3"),
    ],
  },
  {
    id: "duty-after-the-longest-grace",
    text: {
      ja: "導入等の前の届出の義務が存続することは、改正の対象として列挙されていない法第九十二条第一項第一号、第五十四条第一項、第五十五条第一項及び第四十九条第二項第四号が前提としている。改正後の法第五十三条の猶予期間が二十四月を超えず、改正後の法第五十二条第一項に新たな除外が設けられていないことを前提とする。",
      en: "That there is a duty to notify beforehand is presupposed by Arts 92(1)(i), 54(1), 55(1) and 49(2)(iv), which are not listed as amended. It is assumed that no grace period of Art. 53 as amended exceeds twenty-four months and that Art. 52(1) as amended makes no new exception.",
    },
    provisions: [at("act:52:1"), at("act:53")],
    sources: [at("act:92:1:1"), at("act:54:1"), at("act:55:1"), at("act:49:2:4"), at("act-38-2026:suppl:1::3")],
  },
  {
    id: "july-changed-the-grace-only",
    text: {
      ja: "令和八年七月十七日に施行された改正は、法第五十三条第一項から第三項まで、第六十二条第一項及び第六十三条に限られ、法第五十二条は同年九月十八日まで改正されていない。猶予期間によらない判定及び指定等から二十四月を経過した場合の判定は、その影響を受けない。",
      en: "What came into force on 2026-07-17 is listed exhaustively: Arts 53(1) to (3), 62(1) and 63. Art. 52 was not amended before 2026-09-18, so that an answer that does not turn on the grace period, or is given twenty-four months after the designation, stands; it is assumed that no grace period exceeds them.",
    },
    provisions: [at("act:52:1"), at("act:53")],
    sources: [at("act-38-2026:suppl:1::2"), at("act-38-2026:suppl:1::3")],
  },
  {
    id: "review-still-exists",
    text: {
      ja: "導入等の禁止期間、その延長及び短縮、勧告、応諾に関する通知並びに命令が存続することは、これらを引用する法第五十四条第二項、第五十五条第三項、第五十六条、第八十八条及び第九十二条第一項が改正の対象として列挙されていないことから分かる。期間の長さは分からない。",
      en: "That there is a standstill, its extension and shortening, a recommendation, an answer to it and an order follows from Arts 54(2), 55(3), 56, 88 and 92(1), which cite them and are not listed as amended. How long the periods are is not known.",
    },
    provisions: ["3", "4", "5", "6", "7", "8", "9", "10"].map((paragraph) => at(`act:52:${paragraph}`)),
    sources: [at("act:54:2"), at("act:55:3"), at("act:56"), at("act:88"), at("act:92:1:2"), at("act:92:1:3")],
  },
  {
    id: "designation-criteria-stand",
    text: {
      ja: "法第五十条第一項の令和八年九月十八日の改正は字句の削除にとどまり、十の命令の改正は同法の他の規定の施行に合わせて同年七月に公布されたものであるため、指定の基準（各命令第二条）は従前のとおりとして扱う。改正後の文言は確認していない。",
      en: "On 2026-09-18 Art. 50(1) only lost a few words, and the ten orders were amended in July 2026 for the commencement of other provisions; so the criteria of designation (Art. 2 of each order) are carried on as last read. Their new wording was not read.",
    },
    provisions: [at("act:50:1"), ...ofOrders(["2"], ["2"])],
    sources: [at("act-38-2026:suppl:1::4")],
  },
  {
    id: "critical-facilities-stand",
    text: {
      ja: "令和八年九月十八日の版の第一条の柱書は、六の命令においても従前と同じである。各号の文言は確認しておらず、従前のとおりとして扱う。",
      en: "In the state of 2026-09-18 the opening words of Art. 1 stand as before in the six orders that have items; the items were not read and are carried on as last read.",
    },
    provisions: ["meti", "mlit", "mic", "fsa", "cao-mhlw", "cao-maff"].map((order) => at(`${order}:1`)),
    sources: ["meti", "mlit", "mic", "fsa", "cao-mhlw", "cao-maff"].map((order) => at(`${order}:1 other-than-items`)),
  },
  {
    id: "control-stands",
    text: {
      ja: "実質的な支配に関する規定は、列挙された改正事項に関わるものがないため、従前のとおりとして扱う。改正後の文言は確認していない。",
      en: "Nothing that is listed as amended concerns the rules on control, so they are carried on as last read; their new wording was not read.",
    },
    provisions: ofOrders(["7"], ["8"]),
    sources: [at("act-38-2026:suppl:1::3")],
  },
  {
    id: "papers-and-changes-stand",
    text: {
      ja: "書類の作成の時期並びに重要な変更及び軽微な変更に関する規定は、その根拠である法第五十四条が改正の対象として列挙されていないため、従前のとおりとして扱う。改正後の文言は確認していない。",
      en: "The rules on the age of papers and on significant and minor changes are carried on as last read, since Art. 54, on which they rest, is not listed as amended; their new wording was not read.",
    },
    provisions: ofOrders(["9:2", "23", "24", "25"], ["10:2", "24", "25", "26"]),
    sources: [at("act:54:1"), at("act:54:4")],
  },
  {
    id: "particulars-at-least-those-read",
    text: {
      ja: "届け出るべき事項は、確認した文言に掲げるものを少なくとも含むものとして扱う。法第五十二条第二項の改正により事項が加えられた可能性がある。",
      en: "The particulars last read are taken to be still required. More may be, since Art. 52(2) may have been amended.",
    },
    provisions: [at("act:52:2"), ...ofOrders(["11", "12", "13", "14", "15", "16"], ["12", "13", "14", "15", "16", "17"])],
    sources: [at("act:54:1"), at("act:54:4")],
  },
  {
    id: "plan-without-service",
    text: {
      ja: "令和八年九月十八日に改正された二の計画省令では、申請の書類及び認定の審査に関する条が変わらず、法第九条第三項第九号及び第四項第四号の番号も維持されている。供給に不可欠な役務に関わらない供給確保計画の認定の要件は、従前の六つとして扱う。",
      en: "In the two plan ordinances that were amended on 2026-09-18 and read, the articles on papers and on the examination stand as before, and Art. 9(3)(ix) and (4)(iv) keep their numbers. A plan that concerns no indispensable service is looked at under the six requirements as last read.",
    },
    provisions: [at("act:9:4")],
    sources: [
      at("mlit-plan:2:2"),
      at("mlit-plan:5:1"),
      at("mlit-plan:4"),
      at("mhlw-meti-plan:2:2"),
      at("mhlw-meti-plan:4:1"),
      at("act:8:1"),
      at("act:8:2:3"),
      at("act:11:2"),
      at("act:29"),
    ],
  },
  {
    id: "plan-fails-what-stands",
    text: {
      ja: "認定は法第九条第四項各号のいずれにも適合することを要するため、従前の要件のうち改正の対象として現れていないものを欠く供給確保計画は、改正後も認定を受けることができないものとして扱う。",
      en: "A plan must meet every item of Art. 9(4); one that fails an item that nothing shows to have changed is taken to fail under the new wording as well.",
    },
    provisions: [at("act:9:4")],
    sources: [at("mlit-plan:5:1"), at("mhlw-meti-plan:4:1"), at("act:8:2:3"), at("act:11:2"), at("act:29")],
  },
  {
    id: "product-designation-stands",
    text: {
      ja: "特定重要物資として物資が指定されることは、改正の対象として列挙されていない法第八条第一項及び令第八条の三第四号が前提としている。改正は役務に関する事項を加えるものとされるため、従前の要件の全てを満たす物資は、改正後も指定することができるものとして扱う。",
      en: "Art. 8(1) and Order Art. 8-3(iv), neither listed as amended, presuppose that products are designated. The amendment is described as adding services, so a product that meets every element last read is taken to be open to designation still.",
    },
    provisions: [at("act:7")],
    sources: [at("act:8:1"), at("order:8-3::4")],
  },
  {
    id: "designation-needs-a-product-from-outside",
    text: {
      ja: "外部から行われる行為により国家及び国民の安全を損なう事態を未然に防止するという要件は、改正の対象として列挙されていない法第三十条第二項から第四項までに同じ文言で存続し、指定の対象が物資であることは法第八条第一項から分かる。",
      en: "That harm from acts outside is to be forestalled stands in the same words in Art. 30(2) to (4), which are not listed as amended; that it is a product that is designated follows from Art. 8(1).",
    },
    provisions: [at("act:7")],
    sources: [at("act:30:2"), at("act:30:3"), at("act:30:4"), at("act:8:1")],
  },
  {
    id: "no-report-under-a-request",
    text: {
      ja: "法第十一条の二第一項の申出をする場合に支障の報告を要しないことは、国土交通省令第十一条並びに厚生労働省・経済産業省令第十二条から分かる。厚生労働省令は、厚生労働大臣がその共同の省令を発した日に改正されたため、同様と推定する。",
      en: "That no report of a hindrance is due where a request under Art. 11-2(1) is made is said by Art. 11 of the ordinance of MLIT and Art. 12 of that of MHLW and METI. The ordinance of MHLW was amended on the day on which its minister signed the joint one and is taken to say the same.",
    },
    provisions: [at("mhlw-plan:10")],
    sources: [at("mlit-plan:11"), at("mhlw-meti-plan:12")],
  },
  {
    id: "technology-council-bracket-only",
    text: {
      ja: "法第六十一条は、法第六十四条を引用する括弧書があるために改正の対象として列挙されたものと解され、国が特定重要技術の開発支援に努めることは存続するものとして扱う。",
      en: "Art. 61 is taken to be listed for the bracket in which it cites Art. 64; that the State endeavours to support critical technologies is carried on.",
    },
    provisions: [at("act:61")],
    sources: [at("act-38-2026:suppl:1::3"), at("act:60:1"), at("act:62:1")],
  },
  {
    id: "fund-councils-stand",
    text: {
      ja: "法第六十二条第一項は法第六十三条のために置かれた括弧書により、同条第三項及び第六項は法第六十四条第三項の用語により改正の対象として列挙されたものと解され、協議会を組織することができることは存続し、同条第二項の協議は列挙されていない。",
      en: "Art. 62(1) is taken to be listed for the brackets that serve Art. 63, and its paragraphs (3) and (6) for the term of Art. 64(3); that a council can be formed is carried on, and the consultation of paragraph (2) is not listed as amended.",
    },
    provisions: [at("act:62"), at("act:63")],
    sources: [at("act-38-2026:suppl:1::2"), at("act-38-2026:suppl:1::3"), at("act:62:2"), at("act:87:1")],
  },
  {
    id: "council-without-research-institutions",
    text: {
      ja: "法第六十二条第三項及び第六項は法第六十四条第三項の用語により改正の対象として列挙されたものと解されるため、特定重要技術調査研究機関を構成員としない協議会、及び列挙されていない同条第二項の協議を経ていない協議会についての判定は維持される。",
      en: "Art. 62(3) and (6) are taken to be listed for the term of Art. 64(3). So what is said of a council without a research institution of that article among its members stands, and of one formed without the consultation of Art. 62(2), which is not listed as amended.",
    },
    provisions: [at("act:62:3")],
    sources: [at("act-38-2026:suppl:1::3"), at("act:62:2")],
  },
  {
    id: "indispensable-services-described",
    text: {
      ja: "供給に不可欠な役務については、国土交通省令第四条第二号の用語、法案の理由及び令和八年四月九日の資料の例示を述べた二次的な要約による。法第七条の改正後の文言によるものではない。",
      en: "What an indispensable service is comes from the term of Art. 4(ii) of the ordinance of MLIT and from second-hand summaries of the bill's reason and of a paper of 2026-04-09, which is older than the Act's new wording and gives two examples; not from Art. 7 itself.",
    },
    provisions: [at("act:8-2")],
    sources: [at("mlit-plan:4::2")],
  },
  {
    id: "overseas-projects-described",
    text: {
      ja: "特定海外事業については、令和八年九月十一日に閣議決定された基本指針の二次的な要約による。法第五章の二の条文によるものではない。",
      en: "What an overseas project is comes from second-hand summaries of the guideline that the Cabinet decided on 2026-09-11; not from Chapter V-2 itself.",
    },
    provisions: [at("act:85-2"), at("act:85-3")],
    sources: [at("act-38-2026:suppl:4")],
  },
  {
    id: "plan-changes-and-reports-stand",
    text: {
      ja: "法第十条は、前条を引用するため、第九条の二の新設に伴い改正の対象として列挙されたものと解される。変更の前の認定、軽微な変更の後の届出、通知及び報告は、国土交通省令第六条から第十条まで、厚生労働省・経済産業省令第五条から第十条まで並びに列挙されていない法第十一条第三項、第二十九条第一項及び第三十四条第六項から分かる。",
      en: "Art. 10 is taken to be listed because it cites 'the preceding article' and Art. 9-2 came between. That a change is certified beforehand and a minor one notified afterwards, the notices and the reports follow from Arts 6 to 10 of the ordinance of MLIT, Arts 5 to 10 of that of MHLW and METI, and Arts 11(3), 29(1) and 34(6), which are not listed as amended.",
    },
    provisions: [at("act:10"), at("act:9:5"), at("act:9:6"), at("act:11"), at("act:12")],
    sources: [
      at("mlit-plan:6"),
      at("mlit-plan:7"),
      at("mlit-plan:10"),
      at("mhlw-meti-plan:6"),
      at("act:11:3"),
      at("act:29:1"),
      at("act:34:6"),
    ],
  },
  {
    id: "customs-investigation-stands",
    text: {
      ja: "法第三十条第一項の求めをすることができることは、列挙されていない同条第五項、法第四十八条第二項及び令第七条が前提としている。従前の要件の全てを満たす場合に限り、改正後も求めることができるものとして扱う。",
      en: "That an investigation can be asked for under Art. 30(1) is presupposed by Arts 30(5) and 48(2) and Order Art. 7, which are not listed as amended; it is taken to be possible still where every element last read is met.",
    },
    provisions: [at("act:30:1")],
    sources: [at("act:30:5"), at("act:48:2"), at("order:7")],
  },
  {
    id: "special-measures-exist",
    text: {
      ja: "法第四十四条第一項の指定及び同条第六項の備蓄その他の措置が存続することは、列挙されていない法第八条第二項第五号及び第三項、第四十五条第一項並びに令第八条の三第四号から分かる。指定の要件は分からない。",
      en: "That there is a designation under Art. 44(1), with stockpiling and other measures under (6), follows from Arts 8(2)(v), 8(3) and 45(1) and Order Art. 8-3(iv), which are not listed as amended. When it can be made is not known.",
    },
    provisions: [at("act:44")],
    sources: [at("act:8:2:5"), at("act:8:3"), at("act:45:1"), at("order:8-3::4")],
  },
  {
    id: "surveys-stand",
    text: {
      ja: "物資の生産、輸入又は販売の事業を行う者に報告又は資料の提出を求めることができることは、列挙されていない法第四十八条第三項及び第九十三条が前提としている。ほかに誰に何を求めることができるかは分からない。",
      en: "That makers, importers and sellers of a product may be asked for reports is presupposed by Arts 48(3) and 93, which are not listed as amended. Who else may now be asked, and for what, is not known.",
    },
    provisions: [at("act:48:1")],
    sources: [at("act:48:3"), at("act:93")],
  },
  {
    id: "minister-of-the-product",
    text: {
      ja: "特定重要物資の生産、輸入又は販売の事業を所管する大臣が法第九条から第十二条まで及び第十一条の二の主務大臣であることは、令和八年九月十八日の国土交通省令及び厚生労働省・経済産業省令から分かる。役務の事業を所管する大臣については分からない。",
      en: "That the minister for the product is competent for Arts 9 to 12 and 11-2 follows from the ordinances of MLIT and of MHLW and METI of 2026-09-18. Which minister is competent for a service is not known.",
    },
    provisions: [at("act:86:1")],
    sources: [at("mlit-plan:5:1"), at("mlit-plan:9-2"), at("mhlw-meti-plan:4:1")],
  },
  {
    id: "secrecy-offences-stand",
    text: {
      ja: "法第三十七条、第六十二条第七項及び第六十三条第五項の秘密を漏らす罪は、これらの規定が列挙されておらず、法第六十四条第四項が引用されなくなったことにより列挙が説明されるため、存続するものとして扱う。",
      en: "The offence of leaking a secret under Arts 37, 62(7) and 63(5) is carried on: these are not listed as amended, and the listing of Art. 95(1)(i) is explained by Art. 64(4), which it may cite no longer.",
    },
    provisions: [at("act:95:1:1")],
    sources: [at("act:37"), at("act:62:7"), at("act:64:4")],
  },
  {
    id: "fund-contents-stand",
    text: {
      ja: "指針に定める事項のうち、法第六十四条の調査研究に関するもの（法第六十条第二項第四号）以外は、列挙を説明する変更が見当たらないため、従前のとおりとして扱う。",
      en: "What the guideline sets out is carried on but for the item on research under Art. 64 (Art. 60(2)(iv)), whose change explains the listing.",
    },
    provisions: [at("act:60:2")],
    sources: [at("act-38-2026:suppl:1::3"), at("act:62:2")],
  },
]);

/**
 * Why answers stand although a wording was not read, over the whole library.
 *
 * 未確認の条文の下でも判定が維持される根拠. A finding names these by `evidence`; its answer is `inferred` all the same. None of them is a ground
 * for saying that somebody broke the law.
 *
 * @returns every row
 * @example
 * knownEvidence().some((row) => row.id === "duty-of-acts-known"); // => true
 * @category Law in time
 */
export function knownEvidence(): readonly Evidence[] {
  return evidenceRows;
}
