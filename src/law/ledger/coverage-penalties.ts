import { type CoverageNotes, modelled } from "./coverage";

/** How Chapter VII is covered. */
export const penaltyCoverage: CoverageNotes = {
  "act:92": modelled(["penaltiesFor", "penaltyProvisions", "conducts"]),
  "act:93": modelled(["penaltiesFor", "penaltyProvisions", "conducts"]),
  "act:94": modelled(["penaltiesFor", "penaltyProvisions", "conducts"]),
  "act:95": modelled(["penaltiesFor", "penaltyProvisions", "conducts"], "The wording of paragraph (1)(i) since 2026-09-18 was not read."),
  "act:96": modelled(["penaltiesFor", "penaltyProvisions", "conducts"]),
  "act:97": modelled(["penaltiesFor"], "Liability of corporations and employers, in each row."),
  "act:98": modelled(["penaltiesFor", "penaltyProvisions", "conducts"]),
  "act:99": modelled(["penaltiesFor", "penaltyProvisions", "conducts"]),
};
