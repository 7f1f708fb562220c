import { actPromulgatedOn } from "../finding/day-before-the-act";
import type { LegalDate } from "../kernel/legal-date";
import { existingDay } from "../kernel/legal-date";
import { gradedOn } from "../kernel/wordings";
import type { PolicyStage, PolicySystem, PolicySystemId, PolicySystemRow } from "./policy-system";
import { inForceOnTheLatestDay, stagesOf } from "./stages";
import { policySystemRows } from "./tables/policy-systems";

/** Functions that decide a case are named after what they do. */
const decides = (name: string): boolean => /^(?:assess|classify|screen|missing|is)[A-Z]/.test(name);

const systems = stagesOf<PolicyStage, PolicySystemRow>(policySystemRows, inForceOnTheLatestDay);

/**
 * Every system that the council document of 2026-04-09 names, with its status on a day.
 *
 * 経済安全保障の施策の一覧. Use it as a map: which law, since when, where it meets the Act, and what of this package models it. A
 * system is listed from the first day on which it was law, proposed or pursued, as far as was read; one that the
 * document names without more is listed from the document's day. It does not decide anything about a case.
 *
 * @param on - the day; before 2022-05-18 there is no row
 * @returns the rows, in the order of the document's headings
 * @example
 * policySystems("2026-10-01").find((row) => row.id === "overseas-projects")?.status; // => "in-force"
 * policySystems("2026-09-17").find((row) => row.id === "overseas-projects")?.status; // => "enacted-not-in-force"
 * policySystems("2026-11-22").find((row) => row.id === "medical-sector")?.inForceAtLatest; // => "2027-12-16"
 * policySystems("2022-05-17"); // => []
 * @category Policy
 */
export function policySystems(on: LegalDate): readonly PolicySystem[] {
  if (existingDay(on) < actPromulgatedOn) return [];
  return systems(on).map(({ row, stage }) => {
    // A system without a law of its own rests on no wording.
    const { grade, gaps = [] } = gradedOn(
      row.lawNumber === undefined ? [] : { law: row.lawNumber.id },
      row.source.grade,
      on,
      row.gaps,
    );
    return {
      ...row,
      gaps,
      source: { ...row.source, grade },
      status: stage.status,
      since: stage.from,
      decidedBy: row.modelledIn.filter(decides),
    };
  });
}

/**
 * Tells whether a value is the id of a policy system.
 *
 * @param value - anything
 * @returns true for an id that `policySystems` can list
 * @example
 * isPolicySystemId("k-program"); // => true
 * isPolicySystemId("tax"); // => false
 * @category Policy
 */
export function isPolicySystemId(value: unknown): value is PolicySystemId {
  return policySystemRows.some((row) => row.id === value);
}
