// What is designated on a day, and who is competent.
import { infrastructureSectors, ministerNames, specifiedCriticalMaterials } from "espa-jp";
import { between, cite, day, element, language, noted, say, table } from "./page.js";
import { texts } from "./texts.js";

const ministers = (ids) =>
  ids.flatMap((id, index) => [
    index > 0 ? between() : "",
    element("span", ministerNames[id][language.now], { class: "minister" }),
  ]);

export function materials(on) {
  const lang = language.now;
  const all = specifiedCriticalMaterials(on);
  const { note, marks } = noted(all.map((one) => [{ grade: one.source.grade, gaps: one.gaps }]));
  const rows = all.map((one, index) => {
    const full = lang === "ja" ? one.nameJa : one.nameEn;
    const short = one.policyName[lang];
    const more = short.toLowerCase() === full.toLowerCase() ? "" : element("span", full, { class: "soft" });
    return [
      String(one.item),
      [element("span", short, { class: "name" }), marks[index], more],
      day(one.designatedFrom),
      ministers(one.competentMinisters),
      cite(one.basis, on),
    ];
  });
  const head = [texts.item, texts.material, texts.since, texts.ministers, texts.basis].map((one) => one[lang]);
  return [
    element("p", say(texts.materialsCount, { count: all.length })),
    note,
    table(head, rows, { id: "materials-rows" }),
  ];
}

export function sectors(on) {
  const lang = language.now;
  const all = infrastructureSectors(on);
  const { note, marks } = noted(all.map((one) => [one, ...one.businesses]));
  const rows = all.map((one, index) => {
    // Businesses under the same ministers stand together.
    const groups = new Map();
    for (const business of one.businesses) {
      const key = business.competentMinisters.join();
      groups.set(key, [...(groups.get(key) ?? []), business]);
    }
    const businesses = [...groups.values()].map((some) =>
      element("li", [
        some.map((business) => (lang === "ja" ? business.nameJa : business.nameEn)).join(lang === "ja" ? "、" : "; "),
        " ",
        element("span", ministers(some[0].competentMinisters), { class: "soft" }),
      ]),
    );
    const name = [
      element("span", lang === "ja" ? one.nameJa : one.nameEn, { class: "name" }),
      marks[index],
      one.status === "in-force" ? "" : element("span", texts.notInForce[lang], { class: "soft" }),
    ];
    return [String(one.item ?? "–"), name, element("ul", businesses), cite(one.basis, on)];
  });
  const head = [texts.item, texts.sector, texts.businesses, texts.basis].map((one) => one[lang]);
  const count = say(texts.sectorsCount, {
    count: all.length,
    inForce: all.filter((one) => one.status === "in-force").length,
  });
  return [element("p", count), note, table(head, rows, { id: "sectors-rows" })];
}
