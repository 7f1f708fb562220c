import { specifiedCriticalMaterials } from "espa-jp/supply";
import type { Command } from "../command";
import { dayOf, onOption } from "../day";
import { explainMinisters } from "../tell";
import { exit } from "../words";

/** `espa materials`: the specified critical products of a day. */
export const materials: Command = {
  usage: "materials [--on DATE]",
  about: { ja: "その日の特定重要物資と主務大臣", en: "the specified critical products of a day and their ministers" },
  takes: 0,
  options: { on: onOption },
  examples: ["espa materials --on 2022-12-23", "espa materials --json | jq -r '.[].id'"],
  run: async (call) => {
    const on = dayOf(call);
    if (on === undefined) return exit.misuse;
    const rows = specifiedCriticalMaterials(on);
    if (call.json) await call.out.write(JSON.stringify(rows));
    else
      for (const row of rows) {
        const name = call.lang === "ja" ? row.nameJa : row.nameEn;
        const ministers = explainMinisters(row.competentMinisters, call.lang);
        await call.out.write([row.item, row.id, name, row.designatedFrom, ministers].join("\t"));
      }
    return exit.allValid;
  },
};
