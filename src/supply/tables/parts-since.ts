// Generated from data/supply/parts-since.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import type { MaterialId } from "../../ministers/material-ministers";
import type { MaterialPartId } from "../material-part";

/** The first day of each part that Order Art. 1 names within a product; a product without a row names none. */
export const partsSince: Readonly<Partial<Record<MaterialId, Readonly<Partial<Record<MaterialPartId, LegalDate>>>>>> =
  table<Readonly<Partial<Record<MaterialId, Readonly<Partial<Record<MaterialPartId, LegalDate>>>>>>>({
    "machine-tools-and-industrial-robots": { "machine-tools": "2022-12-23", "industrial-robots": "2022-12-23" },
    "aircraft-parts": { "aircraft-engine": "2022-12-23", airframe: "2022-12-23" },
    semiconductors: { "semiconductor-devices": "2022-12-23", "integrated-circuits": "2022-12-23" },
    "metal-minerals": {
      manganese: "2022-12-23",
      nickel: "2022-12-23",
      chromium: "2022-12-23",
      tungsten: "2022-12-23",
      molybdenum: "2022-12-23",
      cobalt: "2022-12-23",
      niobium: "2022-12-23",
      tantalum: "2022-12-23",
      antimony: "2022-12-23",
      lithium: "2022-12-23",
      boron: "2022-12-23",
      titanium: "2022-12-23",
      vanadium: "2022-12-23",
      strontium: "2022-12-23",
      "rare-earth-metals": "2022-12-23",
      "platinum-group-metals": "2022-12-23",
      beryllium: "2022-12-23",
      gallium: "2022-12-23",
      germanium: "2022-12-23",
      selenium: "2022-12-23",
      rubidium: "2022-12-23",
      zirconium: "2022-12-23",
      indium: "2022-12-23",
      tellurium: "2022-12-23",
      cesium: "2022-12-23",
      barium: "2022-12-23",
      hafnium: "2022-12-23",
      rhenium: "2022-12-23",
      thallium: "2022-12-23",
      bismuth: "2022-12-23",
      graphite: "2022-12-23",
      fluorine: "2022-12-23",
      magnesium: "2022-12-23",
      silicon: "2022-12-23",
      phosphorus: "2022-12-23",
      uranium: "2024-02-02",
    },
    "ship-parts": {
      "marine-engines": "2022-12-23",
      "navigation-equipment": "2022-12-23",
      "propulsion-devices": "2022-12-23",
      "ship-hull": "2025-12-24",
    },
    "advanced-electronic-components": {
      capacitors: "2024-02-02",
      filters: "2024-02-02",
      "magnetic-sensors": "2025-12-24",
    },
    "rocket-parts": { "rocket-propulsion": "2025-12-24", "rocket-body": "2025-12-24" },
  });
