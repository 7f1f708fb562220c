import type { Source } from "../../kernel/dated";
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { CustomsInvestigation } from "../customs-investigation";

const read: Source = { grade: "text", read: "Act Art. 30 and Order Art. 7, texts of 2022-08-01 to 2026-06-01" };
const first = "2022-08-01";
const fourth = "2026-04-01";
const amended = "2026-09-18";
const procedure = at("order:7");

const subsidy = table({
  id: "subsidy",
  name: { ja: "補助金の交付を受けた貨物の輸入に係る調査", en: "investigation of subsidised imports" },
  paragraph: 1,
  investigation: at("143AC0000000054:7:6"),
  injury: "material",
  hinderedEstablishmentCounts: true,
  evidence: {
    ja: "外国において生産又は輸出について補助金の交付を受けた貨物の輸入の事実",
    en: "imports of goods subsidised abroad for production or export",
  },
  procedure,
  basis: at("act:30:1"),
});

const dumping = table({
  id: "dumping",
  name: { ja: "不当廉売された貨物の輸入に係る調査", en: "investigation of dumped imports" },
  paragraph: 2,
  investigation: at("143AC0000000054:8:5"),
  injury: "material",
  hinderedEstablishmentCounts: true,
  evidence: { ja: "不当廉売された貨物の輸入の事実", en: "imports of dumped goods" },
  procedure,
});

const safeguard = table({
  id: "safeguard",
  name: { ja: "輸入の増加に係る調査", en: "investigation of increased imports" },
  investigation: at("143AC0000000054:9:6"),
  injury: "serious",
  hinderedEstablishmentCounts: false,
  evidence: {
    ja: "予想されなかった事情の変化による特定の種類の貨物の輸入の増加の事実",
    en: "an increase in imports of a kind of goods through an unforeseen change of circumstances",
  },
  procedure,
});

const article82 = table({
  id: "dumping-article-8-2",
  name: {
    ja: "不当廉売関税が課されている場合の関税定率法第八条の二第一項の貨物の輸入に係る調査",
    en: "investigation of goods of Customs Tariff Act Art. 8-2(1) while an anti-dumping duty is imposed",
  },
  paragraph: 3,
  investigation: at("143AC0000000054:8-2:4"),
  injury: "material",
  hinderedEstablishmentCounts: true,
  evidence: {
    ja: "不当廉売関税が課されていること、関税定率法第八条の二第一項の貨物の輸入の事実及び同条第二項第一号に掲げる場合に該当しないこと",
    en: "an anti-dumping duty in force, imports of the goods of Customs Tariff Act Art. 8-2(1), and that the case of its Art. 8-2(2)(i) is not present",
  },
  publication: at("act:30:5"),
  procedure,
  basis: at("act:30:3"),
});

/** Paragraphs (2) to (5) are not among the provisions listed as amended on 2026-09-18. */
const unlisted = {
  from: amended,
  gap: "act-38-2026-unlisted",
  source: {
    grade: "inferred",
    read: "Act Art. 30, text of 2026-06-01",
    note: "Not among the provisions listed as amended on 2026-09-18.",
  },
} as const;

/** Act Art. 30 by date. */
export const customsInvestigationRows: readonly CustomsInvestigation[] = table([
  { ...subsidy, from: first, until: fourth, publication: at("act:30:4"), source: read },
  { ...subsidy, from: fourth, until: amended, publication: at("act:30:5"), source: read },
  {
    ...subsidy,
    from: amended,
    publication: at("act:30:5"),
    gap: "act-38-2026-art-30-1",
    source: {
      grade: "inferred",
      read: "Act Art. 30(1), text of 2026-06-01",
      note: "Art. 30(1) was amended on 2026-09-18; the wording was not read.",
    },
  },
  {
    ...dumping,
    from: first,
    until: fourth,
    publication: at("act:30:4"),
    basis: at("act:30:2"),
    source: read,
  },
  {
    ...dumping,
    from: fourth,
    until: amended,
    publication: at("act:30:5"),
    basis: at("act:30:2"),
    source: read,
  },
  { ...dumping, publication: at("act:30:5"), basis: at("act:30:2"), ...unlisted },
  { ...article82, from: fourth, until: amended, source: read },
  { ...article82, ...unlisted },
  {
    ...safeguard,
    paragraph: 3,
    from: first,
    until: fourth,
    publication: at("act:30:4"),
    basis: at("act:30:3"),
    source: read,
  },
  {
    ...safeguard,
    paragraph: 4,
    from: fourth,
    until: amended,
    publication: at("act:30:5"),
    basis: at("act:30:4"),
    source: read,
  },
  { ...safeguard, paragraph: 4, publication: at("act:30:5"), basis: at("act:30:4"), ...unlisted },
]);
