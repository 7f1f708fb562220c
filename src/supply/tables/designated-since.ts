// Generated from data/supply/designated-since.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import type { MaterialId } from "../../ministers/material-ministers";

/** The first day of each product in Order Art. 1; none was taken out since. The compiler finds one that is left out. */
export const designatedSince: Readonly<Record<MaterialId, LegalDate>> = table<Readonly<Record<MaterialId, LegalDate>>>({
  "antimicrobial-preparations": "2022-12-23",
  fertilizers: "2022-12-23",
  "permanent-magnets": "2022-12-23",
  "machine-tools-and-industrial-robots": "2022-12-23",
  "aircraft-parts": "2022-12-23",
  semiconductors: "2022-12-23",
  batteries: "2022-12-23",
  "cloud-programs": "2022-12-23",
  "natural-gas": "2022-12-23",
  "metal-minerals": "2022-12-23",
  "ship-parts": "2022-12-23",
  "advanced-electronic-components": "2024-02-02",
  ventilators: "2025-12-24",
  "unmanned-aircraft": "2025-12-24",
  satellites: "2025-12-24",
  "rocket-parts": "2025-12-24",
});
