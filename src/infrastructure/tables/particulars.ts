// Generated from data/infrastructure/particulars.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import type { BilingualText } from "../../kernel/text";
import type { ParticularWord } from "./particulars-ids";

/** The particulars and papers of a plan. */
export const particularWords: Readonly<Record<ParticularWord, BilingualText>> = table<
  Readonly<Record<ParticularWord, BilingualText>>
>({
  name: { ja: "名称又は氏名", en: "name" },
  representative: { ja: "代表者の氏名", en: "name of the representative" },
  address: { ja: "住所", en: "address" },
  country: { ja: "国名", en: "country of the address" },
  governingLaw: { ja: "設立準拠法国等", en: "State or region of the governing law" },
  nationality: { ja: "国籍等", en: "nationality" },
  party: {
    ja: "供給者、委託の相手方又は再委託の相手方等に関する事項",
    en: "the supplier, contractor or subcontractor",
  },
  partyKind: { ja: "個人か法人等かの別", en: "whether it is a natural person or an organisation" },
  holders: { ja: "百分の五以上の議決権を直接に保有する者", en: "holders of five percent or more of the votes" },
  holderName: { ja: "議決権を保有する者の名称又は氏名", en: "name of the holder" },
  holderLaw: { ja: "議決権を保有する者の設立準拠法国等又は国籍等", en: "governing law or nationality of the holder" },
  holderShare: { ja: "保有する議決権の割合", en: "share of the votes held" },
  holderDirect: { ja: "直接に保有するかどうか", en: "whether the votes are held directly" },
  officers: { ja: "役員の氏名、生年月日及び国籍等", en: "name, date of birth and nationality of each officer" },
  officerName: { ja: "役員の氏名", en: "name of the officer" },
  officerBirth: { ja: "役員の生年月日", en: "date of birth of the officer" },
  officerNationality: { ja: "役員の国籍等", en: "nationality of the officer" },
  sales: { ja: "外国政府等との取引に係る売上高", en: "sales to foreign governments and the like" },
  businessYears: {
    ja: "直近の三事業年度のうち記載のない事業年度の売上高",
    en: "sales of those of the last three business years that are not stated",
  },
  government: { ja: "外国政府等の名称", en: "name of the foreign government or the like" },
  factories: { ja: "製造する工場又は事業場の所在地", en: "place of the factory or establishment" },
  outline: { ja: "特定重要設備の概要", en: "outline of the critical facility" },
  content: { ja: "導入、委託又は再委託の内容", en: "content of the introduction, outsourcing or subcontract" },
  period: {
    ja: "導入の時期又は委託若しくは再委託の時期若しくは期間",
    en: "time of the introduction, or time or period of the outsourcing or subcontract",
  },
  components: { ja: "構成設備に関する事項", en: "components" },
  componentKind: { ja: "構成設備の種類", en: "kind of the component" },
  componentClass: { ja: "構成設備の区分", en: "class of the component" },
  componentName: { ja: "構成設備の名称", en: "name of the component" },
  componentFunction: { ja: "構成設備の機能", en: "function of the component" },
  subcontracts: { ja: "再委託に関する事項", en: "subcontracts" },
  measures: { ja: "特定妨害行為を防止するための措置", en: "measures against specified disruptive acts" },
  certificate: { ja: "登記事項証明書", en: "register certificate" },
  identity: {
    ja: "役員の氏名、生年月日及び国籍等を証する書類",
    en: "proof of the officer's name, date of birth and nationality",
  },
  paperBirth: { ja: "書類が証する役員の生年月日", en: "date of birth of the officer whom the paper proves" },
  documentDate: {
    ja: "届出の日に有効な、又は届出の日前三月以内に作成された書類",
    en: "a paper valid on the day of filing or made within three months before it",
  },
  business: { ja: "特定社会基盤事業の種類", en: "the business, and so the order that governs" },
  relief: { ja: "届出の例外の要件", en: "a condition for leaving the particulars out" },
  form: { ja: "導入又は委託の別", en: "which of the two forms it is" },
});
