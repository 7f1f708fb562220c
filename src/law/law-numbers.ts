import type { LawId } from "../kernel/citation";
import { instruments } from "./instruments";
import { lawOfNumber, ministerialOrderId, numberOf } from "./written-forms";

/** The law whose number stands at the head of a text, and how long that number is. */
export interface LawAtHead {
  readonly law: LawId;
  readonly length: number;
}

/**
 * Ministries and the Cabinet Office by the names under which their orders are numbered, the longest first, and the
 * place of each in a law id of e-Gov. Ids of orders that the library does not hold follow that numbering and were not
 * seen.
 */
const issuers: readonly (readonly [place: number, japanese: readonly string[], english: readonly string[]])[] = [
  [0x2, ["内閣"], ["cabinet office", "cao"]],
  [0x8, ["総務"], ["ministry of internal affairs and communications", "mic"]],
  [0x10, ["法務"], ["ministry of justice", "moj"]],
  [0x20, ["外務"], ["ministry of foreign affairs", "mofa"]],
  [0x40, ["財務"], ["ministry of finance", "mof"]],
  [0x80, ["文部科学", "文科"], ["ministry of education, culture, sports, science and technology", "mext"]],
  [
    0x100,
    ["厚生労働", "厚労"],
    ["ministry of health, labour and welfare", "ministry of health, labor and welfare", "mhlw"],
  ],
  [0x200, ["農林水産", "農水"], ["ministry of agriculture, forestry and fisheries", "maff"]],
  [0x400, ["経済産業", "経産"], ["ministry of economy, trade and industry", "meti"]],
  [0x800, ["国土交通", "国交"], ["ministry of land, infrastructure, transport and tourism", "mlit"]],
  [0x1000, ["環境"], ["ministry of the environment", "moe"]],
  [0x2000, ["防衛"], ["ministry of defense", "ministry of defence", "mod"]],
];

const figure = "(?:[1-9]\\d{0,3}|[〇一二三四五六七八九十百千]{1,9})";
/** The day of promulgation may stand in a number: 令和4年5月18日法律第43号. */
const year = new RegExp(
  "^(明治|大正|昭和|平成|令和|[明大昭平令](?=\\d)|[MTSHR](?=\\d))" +
    `(元|[1-9]\\d?|[一二三四五六七八九十]{1,3})(?:年(?:${figure}月${figure}日)?|(?=[^\\d年]))`,
);
const serial = new RegExp(`^第?(${figure})(?![\\d〇一二三四五六七八九十百千])号?`);
const eras: Readonly<Record<string, string>> = {
  ...{ 明: "明治", 大: "大正", 昭: "昭和", 平: "平成", 令: "令和" },
  ...{ M: "明治", T: "大正", S: "昭和", H: "平成", R: "令和" },
};

const englishAct = /^(act|cabinet order) no\.? ?([1-9]\d{0,3}) of (\d{4})(?!\d)/i;
const englishOrderOf =
  /^(?:ministerial )?(?:order|ordinance) of ([a-z,&/ -]{3,200}?) no\.? ?([1-9]\d{0,2}) of (\d{4})(?!\d)/i;
const englishOrderBy =
  /^([a-z,&/ -]{3,200}?) (?:ministerial )?(?:order|ordinance) no\.? ?([1-9]\d{0,2}) of (\d{4})(?!\d)/i;

/**
 * Acts that a House submitted bear the same kind of number as the Cabinet's; their law ids differ in the sixth place.
 */
const byNumber: ReadonlyMap<LawId, LawId> = new Map(
  instruments().flatMap(({ id }) =>
    /^\d{3}AC[12]/.test(id) ? [[`${id.slice(0, 5)}0${id.slice(6)}`, id] as const] : [],
  ),
);

/**
 * Reads the number of a law at the head of a text: Acts, Cabinet Orders and orders of one or several ministries, in
 * either numerals, with the day of promulgation or without, and as lawyers shorten them (令4法43, R5経産省令41).
 */
export function lawNumbered(text: string, lang: "ja" | "en"): LawAtHead | undefined {
  return lang === "ja" ? inJapanese(text) : inEnglish(text);
}

function inJapanese(text: string): LawAtHead | undefined {
  const begun = year.exec(text);
  if (begun === null) return undefined;
  const [head, name = "", ofEra = ""] = begun;
  const kind = kindOf(text.slice(head.length));
  if (kind === undefined) return undefined;
  const numbered = serial.exec(text.slice(head.length + kind.length));
  if (numbered === null) return undefined;
  const era = eras[name] ?? name;
  const [inEra, number] = [ofEra === "元" ? 1 : numberOf(ofEra), numberOf(numbered[1] as string)];
  const law =
    typeof kind.issuers === "string"
      ? lawOfNumber(era, inEra, kind.issuers, number)
      : ministerialOrderId(era, inEra, kind.issuers, number);
  const length = head.length + kind.length + numbered[0].length;
  return law === undefined ? undefined : { law: byNumber.get(law) ?? law, length };
}

/** 法律, 政令, or the names of those who issued an order: 内閣府・経済産業省令. */
function kindOf(text: string): { readonly issuers: "AC" | "CO" | number; readonly length: number } | undefined {
  const act = /^(?:法(?!務)律?|政令?)/.exec(text)?.[0];
  if (act !== undefined) return { issuers: act.startsWith("法") ? "AC" : "CO", length: act.length };
  let rest = text;
  let places = 0;
  for (;;) {
    const found = issuers.find(([, names]) => names.some((name) => rest.startsWith(name)));
    if (found === undefined) break;
    const [place, names] = found;
    if ((places & place) !== 0) return undefined;
    places |= place;
    rest = rest.slice((names.find((name) => rest.startsWith(name)) as string).length).replace(/^[府省]?[・、]?/, "");
  }
  const suffix = (places === 0 ? /^府令/ : /^(?:令|命令)/).exec(rest)?.[0];
  return suffix === undefined
    ? undefined
    : { issuers: places === 0 ? 0x2 : places, length: text.length - rest.length + suffix.length };
}

function inEnglish(text: string): LawAtHead | undefined {
  const act = englishAct.exec(text);
  if (act !== null) {
    const [whole, kind = "", number = "", of = ""] = act;
    const law = lawOfNumber(undefined, Number(of), kind.toLowerCase() === "act" ? "AC" : "CO", Number(number));
    return law === undefined ? undefined : { law: byNumber.get(law) ?? law, length: whole.length };
  }
  const order = englishOrderOf.exec(text) ?? englishOrderBy.exec(text);
  if (order === null) return undefined;
  const [whole, names = "", number = "", of = ""] = order;
  const law = ministerialOrderId(undefined, Number(of), placesOf(names), Number(number));
  return law === undefined ? undefined : { law, length: whole.length };
}

/** Those who issued an order, by their English names; 0 where something else stands among them. */
function placesOf(names: string): number {
  let rest = ` ${names
    .toLowerCase()
    .replace(/[,&/-]/g, " ")
    .replace(/\s+/g, " ")} `;
  let places = 0;
  for (const [place, , english] of issuers)
    for (const name of english) {
      const at = rest.indexOf(` ${name.replaceAll(",", "")} `);
      if (at < 0) continue;
      places |= place;
      rest = `${rest.slice(0, at)} ${rest.slice(at + 1 + name.replaceAll(",", "").length)}`;
    }
  return rest.split(" ").every((word) => ["", "and", "the"].includes(word)) ? places : 0;
}
