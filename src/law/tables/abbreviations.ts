// Generated from data/law/abbreviations.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import type { Abbreviation } from "../abbreviation";

/** How laws are named in front of their articles. Other laws are named by their number. */
export const abbreviations: readonly Abbreviation[] = table<readonly Abbreviation[]>([
  { law: "504AC0000000043", ja: "法", en: "Act" },
  { law: "504CO0000000394", ja: "令", en: "Order" },
  { law: "504M60000042003", ja: "公庫命令", en: "JFC Order" },
  { law: "504M60000200075", ja: "農水計画省令", en: "MAFF Plan Order" },
  { law: "505M60000100008", ja: "厚労計画省令", en: "MHLW Plan Order" },
  { law: "505M60000400003", ja: "経産計画省令", en: "METI Plan Order" },
  { law: "504M60000800093", ja: "国交計画省令", en: "MLIT Plan Order" },
  { law: "507M60000500001", ja: "厚労・経産計画省令", en: "MHLW-METI Plan Order" },
  { law: "504M60000202017", ja: "農水支援命令", en: "MAFF Support Order" },
  { law: "504M60000802008", ja: "国交支援命令", en: "MLIT Support Order" },
  { law: "507M60000502001", ja: "厚労・経産支援命令", en: "MHLW-METI Support Order" },
  { law: "505M60000002061", ja: "基盤府令", en: "CAO Infrastructure Order" },
  { law: "505M60000008064", ja: "総務基盤省令", en: "MIC Infrastructure Order" },
  { law: "505M60000012002", ja: "法務基盤命令", en: "MOJ Infrastructure Order" },
  { law: "505M60000042006", ja: "財務基盤命令", en: "MOF Infrastructure Order" },
  { law: "505M60000052001", ja: "法務・財務基盤命令", en: "MOJ-MOF Infrastructure Order" },
  { law: "505M60000102006", ja: "厚労基盤命令", en: "MHLW Infrastructure Order" },
  { law: "505M60000202004", ja: "農水基盤命令", en: "MAFF Infrastructure Order" },
  { law: "505M60000242002", ja: "財務・農水基盤命令", en: "MOF-MAFF Infrastructure Order" },
  { law: "505M60000400041", ja: "経産基盤省令", en: "METI Infrastructure Order" },
  { law: "505M60000800062", ja: "国交基盤省令", en: "MLIT Infrastructure Order" },
  { law: "505M60000002078", ja: "特許府令", en: "CAO Patent Order" },
  { law: "505M60000402005", ja: "特許命令", en: "CAO-METI Patent Order" },
  { law: "129AC0000000089", ja: "民法", en: "Civil Code" },
  { law: "323AC1000000178", ja: "祝日法", en: "National Holidays Act" },
  { law: "324AC0000000228", ja: "外為法", en: "FEFA" },
  { law: "334AC0000000121", ja: "特許法", en: "Patent Act" },
  { law: "363AC0000000091", ja: "行政機関休日法", en: "Holidays of Administrative Organs Act" },
  { law: "423AC0000000039", ja: "国際協力銀行法", en: "JBIC Act" },
  { law: "503AC0000000084", ja: "重要土地等調査法", en: "Important Land Act" },
  { law: "506AC0000000027", ja: "重要経済安保情報法", en: "Security Clearance Act" },
  { law: "507AC0000000042", ja: "サイバー対処能力強化法", en: "Active Cyber Defence Act" },
]);
