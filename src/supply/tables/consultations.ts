import type { Source } from "../../kernel/dated";
import { table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import { at } from "../../kernel/provision";
import type { ConsultationDuty } from "../consultation-duty";

const first: LegalDate = "2022-08-01";
const amended: LegalDate = "2026-09-18";
const read: Source = { grade: "text", read: "Act Arts. 8 to 45, texts of 2022-08-01 to 2026-06-01" };
const carriedOn: Source = { grade: "inferred", read: "Act Arts. 8 to 45, text of 2026-06-01" };

type Duty = Omit<ConsultationDuty, "from" | "until" | "source" | "gap">;

/** A duty before 2026-09-18 and since: its article was amended on that day, or is not listed as amended. */
function beforeAndSince(duty: Duty, gap = "act-38-2026-unlisted"): readonly ConsultationDuty[] {
  return [
    { ...duty, from: first, until: amended, source: read },
    { ...duty, from: amended, source: carriedOn, gap },
  ];
}

/** Whom the competent minister consults in Chapter II, in the order of the articles. */
export const consultationRows: readonly ConsultationDuty[] = table([
  ...beforeAndSince({
    id: "action-policy",
    before: { ja: "安定供給確保取組方針の作成及び変更", en: "making or changing an action policy" },
    consulted: ["prime-minister", "mof"],
    headsOfAgenciesConcerned: true,
    also: at("act:8:6"),
    basis: at("act:8:4"),
  }),
  ...beforeAndSince(
    {
      id: "certification",
      before: { ja: "供給確保計画の認定", en: "certifying a supply plan" },
      consulted: ["prime-minister"],
      headsOfAgenciesConcerned: true,
      basis: at("act:9:5"),
    },
    "act-38-2026-art-9",
  ),
  ...beforeAndSince(
    {
      id: "change-certification",
      before: { ja: "供給確保計画の変更の認定", en: "certifying a change of a supply plan" },
      consulted: ["prime-minister"],
      headsOfAgenciesConcerned: true,
      basis: at("act:10:3"),
    },
    "act-38-2026-art-10",
  ),
  ...beforeAndSince({
    id: "loan-guideline",
    before: { ja: "供給確保促進円滑化業務等実施基本指針の作成及び変更", en: "making or changing the guideline on two-step loans" },
    consulted: [],
    headsOfAgenciesConcerned: true,
    also: at("act:13:5"),
    basis: at("act:13:3"),
  }),
  ...beforeAndSince({
    id: "support-standard",
    before: { ja: "供給確保支援実施基準の策定及び変更", en: "setting or changing the standard for a support corporation" },
    consulted: ["mof"],
    headsOfAgenciesConcerned: true,
    also: at("act:31:7"),
    basis: at("act:31:5"),
  }),
  ...beforeAndSince({
    id: "support-rules",
    before: { ja: "安定供給確保支援業務規程の認可", en: "approving the business rules of a support corporation" },
    consulted: ["mof"],
    headsOfAgenciesConcerned: true,
    basis: at("act:33:4"),
  }),
  ...beforeAndSince({
    id: "fund-investment",
    before: {
      ja: "基金を運用する有価証券又は金融機関の定め及びその変更",
      en: "naming, or changing, the securities and institutions in which a fund may be invested",
    },
    consulted: ["mof"],
    headsOfAgenciesConcerned: false,
    basis: at("act:34:5"),
  }),
  {
    id: "fund-payment",
    before: { ja: "国庫に納付する額の定め", en: "setting the amount of fund money to be paid into the Treasury" },
    consulted: ["mof"],
    headsOfAgenciesConcerned: false,
    basis: at("order:8:2"),
    from: "2022-12-23",
    source: { grade: "text", read: "Order Art. 8, texts of 2022-12-23 to 2026-06-01" },
  },
  ...beforeAndSince(
    {
      id: "special-designation",
      before: {
        ja: "特別の対策を講ずる必要がある特定重要物資の指定及び解除",
        en: "designating a product for special measures, or lifting it",
      },
      consulted: ["prime-minister", "mof"],
      headsOfAgenciesConcerned: true,
      also: at("act:44:5"),
      basis: at("act:44:2"),
    },
    "act-38-2026-art-44",
  ),
  ...beforeAndSince(
    {
      id: "release-below-market-price",
      before: { ja: "時価よりも低い対価による譲渡等", en: "selling, lending or letting use stock below the market price" },
      consulted: ["prime-minister", "mof"],
      headsOfAgenciesConcerned: true,
      basis: at("act:44:9"),
    },
    "act-38-2026-art-44",
  ),
  ...beforeAndSince({
    id: "custody-rules",
    before: { ja: "施設委託管理業務規程の認可", en: "approving the rules of a facility custodian" },
    consulted: ["prime-minister", "mof"],
    headsOfAgenciesConcerned: true,
    basis: at("act:45:4"),
  }),
]);
