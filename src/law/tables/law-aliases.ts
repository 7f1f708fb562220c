// Generated from data/law/law-aliases.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import type { LawAlias } from "../law-alias";

/** Everyday names of laws, read in citations and never written. */
export const lawAliases: readonly LawAlias[] = table<readonly LawAlias[]>([
  {
    law: "504AC0000000043",
    ja: [
      "推進法",
      "経済安保法",
      "経済安全保障法",
      "経済安保推進法",
      "経済安全保障推進法",
      "経済安全保障の推進に関する法律",
      "本法",
      "この法律",
    ],
    en: ["espa", "the act", "this act", "economic security promotion act", "the economic security promotion act"],
  },
  {
    law: "504CO0000000394",
    ja: ["施行令", "法施行令", "推進法施行令", "経済安保推進法施行令", "経済安全保障推進法施行令", "本令", "この政令"],
    en: ["espa order", "the order", "the enforcement order", "enforcement order", "cabinet order of the act"],
  },
  {
    law: "506AC0000000027",
    ja: ["重要経済安保情報保護活用法", "重要経済安保情報活用法"],
    en: ["security clearance act"],
  },
  { law: "503AC0000000084", ja: ["重要土地等調査規制法", "重要土地調査法"], en: ["important land act"] },
  { law: "507AC0000000042", ja: ["能動的サイバー防御法", "サイバー対処能力強化法"], en: ["active cyber defence act"] },
  { law: "324AC0000000228", ja: ["外為法"], en: ["fefa", "foreign exchange act"] },
]);
