// Generated from data/infrastructure/critical-facility-amendments.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { CriticalFacilityAmendment } from "../critical-facility-amendment";

/**
 * The amendments of ministerial orders that made equipment a critical facility, and how each came into force.
 *
 * 特定重要設備を定める主務省令の改正. A day that an order fixes begins at midnight, so it counts (proviso of Civil Code Art. 140). An
 * order in force from the day of its promulgation leaves that open.
 *
 * @category Infrastructure
 */
export const criticalFacilityAmendments: readonly CriticalFacilityAmendment[] = table<
  readonly CriticalFacilityAmendment[]
>([
  {
    from: "2025-04-01",
    until: "2025-04-02",
    basis: at("mlit:1::5"),
    firstDay: "included",
    source: {
      grade: "text",
      note: {
        ja: "一般港湾運送事業の追加であり、改正法の施行の日に施行された。",
        en: "general port transport, in force on the day of the amending Act",
      },
    },
  },
  {
    from: "2025-06-13",
    until: "2025-06-14",
    basis: at("mlit:1::3"),
    firstDay: "open",
    source: {
      grade: "text",
      note: {
        ja: "貨物自動車運送事業に係る改正であり、公布の日から施行された。",
        en: "trucking, in force from the day of promulgation",
      },
    },
  },
]);
