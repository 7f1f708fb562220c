import { table } from "../../kernel/dated";

/**
 * The 25 headings under which the Cabinet Office sums up the fields of Order Art. 12(1), for display. 概要の25分野.
 *
 * `fields` are ids of the table of fields; `others` are fields that could also be read under the heading. Headings 10 to 19 are those
 * with an additional requirement. Headings 1 to 17 were read in practitioners' notes; 18 to 25, and every link to a field, are inferred.
 */
export const headings = table([
  { number: 1, ja: "航空機等の偽装・隠ぺい技術", en: "camouflage and concealment of aircraft", fields: ["aircraft-camouflage"] },
  {
    number: 2,
    ja: "武器等に関係する無人航空機・自律制御等の技術",
    en: "unmanned aircraft and autonomous control related to weapons",
    fields: [
      "special-aircraft-weapons",
      "special-aircraft-ammunition",
      "unmanned-aircraft-weapons",
      "unmanned-aircraft-ammunition",
      "weapons-control",
      "ammunition-control",
    ],
    others: ["underwater-marking-weapons", "underwater-search-weapons"],
  },
  { number: 3, ja: "誘導武器等に関する技術", en: "guided weapons", fields: ["missile-guidance", "guided-projectiles"] },
  { number: 4, ja: "発射体・飛翔体の弾道に関する技術", en: "ballistics of projectiles and flying bodies", fields: ["projectile-flight"] },
  {
    number: 5,
    ja: "電磁気式ランチャを用いた武器に関する技術",
    en: "weapons with electromagnetic launchers",
    fields: ["electromagnetic-launchers"],
  },
  {
    number: 6,
    ja: "新たな攻撃又は防御技術（レーザ兵器、電磁パルス弾等）",
    en: "new means of attack or defence such as lasers or electromagnetic pulses",
    fields: ["attack-or-defence-means"],
  },
  { number: 7, ja: "航空機・誘導ミサイルに対する防御技術", en: "defence against aircraft and guided missiles", fields: ["air-defence"] },
  {
    number: 8,
    ja: "潜水船に配置される攻撃・防護装置に関する技術",
    en: "attack and protection devices on submarines",
    fields: ["submarines"],
  },
  {
    number: 9,
    ja: "武器に関係する音波を用いた位置測定等の技術",
    en: "measuring positions by sound, related to weapons",
    fields: ["sonic-beacons-weapons", "sonic-direction-weapons", "sonic-position-weapons", "sonar-details-weapons", "sonar-weapons"],
    others: ["underwater-marking-weapons", "underwater-search-weapons"],
  },
  { number: 10, ja: "スクラムジェットエンジン等に関する技術", en: "scramjet engines", fields: ["scramjets"] },
  { number: 11, ja: "固体燃料ロケットエンジンに関する技術", en: "solid-fuel rocket engines", fields: ["solid-rockets"] },
  { number: 12, ja: "潜水船に関する技術", en: "submersible vessels", fields: ["pressure-hulls", "submarines"] },
  {
    number: 13,
    ja: "無人水中航走体等に関する技術",
    en: "unmanned underwater vehicles",
    fields: ["underwater-equipment-control"],
    others: ["underwater-marking-naval", "underwater-search-naval"],
  },
  {
    number: 14,
    ja: "潜水船等に関係する音波を用いた位置測定等の技術",
    en: "measuring positions by sound, related to submersibles",
    fields: ["sonic-beacons-naval", "sonic-direction-naval", "sonic-position-naval", "sonar-details-naval", "sonar-naval"],
    others: ["underwater-marking-naval", "underwater-search-naval"],
  },
  {
    number: 15,
    ja: "宇宙航行体の熱保護、再突入、結合・分離、隕石検知に関する技術",
    en: "spacecraft: heat protection, re-entry, docking and separation, detection of meteoroids",
    fields: ["spacecraft-systems"],
  },
  { number: 16, ja: "宇宙航行体の観測・追跡技術", en: "observing and tracking spacecraft", fields: ["spacecraft-tracking"] },
  {
    number: 17,
    ja: "量子ドット・超格子構造を有する半導体受光装置等に関する技術",
    en: "semiconductor light detectors with quantum dots or superlattices",
    fields: ["quantum-photometry", "quantum-photodetectors", "quantum-image-sensors"],
  },
  {
    number: 18,
    ja: "耐タンパ性ハウジングにより計算機の部品等を保護する技術",
    en: "protecting parts of computers by tamper-resistant housings",
    fields: ["tamper-resistance"],
  },
  { number: 19, ja: "通信妨害等に関する技術", en: "jamming of communications", fields: ["jamming"] },
  {
    number: 20,
    ja: "ウラン・プルトニウムの同位体分離技術",
    en: "separating isotopes of uranium or plutonium",
    fields: ["uranium-plutonium-separation"],
  },
  {
    number: 21,
    ja: "使用済み核燃料の分解・再処理等に関する技術",
    en: "taking apart and reprocessing spent nuclear fuel",
    fields: ["spent-fuel"],
  },
  { number: 22, ja: "重水に関する技術", en: "heavy water", fields: ["heavy-water"] },
  { number: 23, ja: "核爆発装置に関する技術", en: "nuclear explosive devices", fields: ["nuclear-explosives", "nuclear-explosive-uses"] },
  { number: 24, ja: "ガス弾用組成物に関する技術", en: "compositions for gas shells", fields: ["gas-compositions"] },
  {
    number: 25,
    ja: "ガス、粉末等を散布する弾薬等に関する技術",
    en: "ammunition that disperses gas or powder",
    fields: ["gas-cartridges", "gas-projectiles"],
  },
]);
