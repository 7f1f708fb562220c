// Generated from data/ministers/ministers.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import type { BilingualText } from "../../kernel/text";
import type { MinisterId } from "./ministers-ids";

/** Names of the ministers in both languages. */
export const ministerNames: Readonly<Record<MinisterId, BilingualText>> = table<
  Readonly<Record<MinisterId, BilingualText>>
>({
  "prime-minister": { ja: "内閣総理大臣", en: "Prime Minister" },
  mic: { ja: "総務大臣", en: "Minister for Internal Affairs and Communications" },
  moj: { ja: "法務大臣", en: "Minister of Justice" },
  mof: { ja: "財務大臣", en: "Minister of Finance" },
  mext: { ja: "文部科学大臣", en: "Minister of Education, Culture, Sports, Science and Technology" },
  mhlw: { ja: "厚生労働大臣", en: "Minister of Health, Labour and Welfare" },
  maff: { ja: "農林水産大臣", en: "Minister of Agriculture, Forestry and Fisheries" },
  meti: { ja: "経済産業大臣", en: "Minister of Economy, Trade and Industry" },
  mlit: { ja: "国土交通大臣", en: "Minister of Land, Infrastructure, Transport and Tourism" },
  "fsa-commissioner": { ja: "金融庁長官", en: "Commissioner of the Financial Services Agency" },
});
