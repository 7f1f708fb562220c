import { addStatutoryPeriod } from "../calendar/period";
import { enumerated } from "../finding/enumeration";
import { defineHistory, isBefore, readEvents } from "../finding/history";
import type { Citation } from "../kernel/citation";
import { missing } from "../kernel/input-issues";
import type { Result } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { at, lawIds } from "../kernel/provision";
import { neighbouringPenaltiesFor } from "../penalties/neighbouring-penalties";
import { neighbouringConductRows } from "../penalties/tables/neighbouring-penalties";
import type { ClearancePenaltyTier } from "./clearance-penalty-tier";

export type { ClearancePenaltyTier };

/**
 * A clearance as far as its validity depends on it. 適性評価の結果の通知.
 *
 * @category Policy
 */
export interface ClearanceHistory {
  /**
   * Under which Act the person was found reliable: the one on economic security information, or the one on specially
   * designated secrets.
   */
  readonly kind: "important-economic-security-information" | "specially-designated-secret";
  /** The day on which the person was notified of the result. 通知があった日. */
  readonly notifiedOn: LegalDate;
  /**
   * Where the result rests on an investigation made for another organ: the day of the notice there, from which the time
   * runs. 直近他機関適性評価の通知の日.
   */
  readonly earlierNotifiedOn?: LegalDate | null | undefined;
}

/** How long a clearance lasts. @category Policy */
export interface ClearanceValidity {
  /** The notice from which the time runs. */
  readonly countedFrom: LegalDate;
  /** How many years it lasts. */
  readonly years: 10 | 5;
  /** Last day on which the person may handle critical economic security information on it. */
  readonly validThrough: LegalDate;
  /** The first day of a new period is not counted (Civil Code Art. 140). */
  readonly firstDay: "excluded";
  /** The provision. */
  readonly basis: Citation;
}

const noReuse = defineIssue("clearance-reuse-not-for-secrets", {
  ja: "他機関の調査結果の利用は、重要経済安保情報の適性評価に限られます。",
  en: "An earlier notice counts only for a clearance under the Act on critical economic security information.",
});
const earlierIsLater = defineIssue("clearance-earlier-notice-later", {
  ja: "先の通知の日が後の通知の日より後になっています。",
  en: "The earlier notice lies after the later one.",
});
const earlierTooOld = defineIssue("clearance-earlier-notice-too-old", {
  ja: "先の通知の日から十年を経過しているため、その調査結果を利用することはできません。",
  en: "Ten years had passed since the earlier notice, so its investigation could not be used.",
});
const beforeTheLaw = defineIssue("clearance-before-the-law", {
  ja: "重要経済安保情報保護活用法の施行の日（2025-05-16）より前の通知です。",
  en: "The notice lies before the Act on critical economic security information came into force (2025-05-16).",
});

const tenYears = { years: 10 } as const;

/** What can happen to a clearance, and in which order. 適性評価の経過の定め. */
export const clearanceEvents = defineHistory<"notifiedOn" | "earlierNotifiedOn", "kind">({
  days: ["notifiedOn", "earlierNotifiedOn"],
  steps: ["kind"],
  provisions: { notifiedOn: "security-clearance-act:11:1", earlierNotifiedOn: "security-clearance-act:12:8" },
  words: [
    enumerated(
      "kind",
      ["important-economic-security-information", "specially-designated-secret"],
      at("security-clearance-act:11:1"),
    ),
  ],
  clauses: [
    {
      check: ({ given, days, misread, issues }) => {
        const ofSecrets = given.kind === "specially-designated-secret";
        if (given.kind === undefined) issues.push(missing(["kind"]));
        if (ofSecrets && typeof days.earlierNotifiedOn === "string") issues.push(noReuse(["earlierNotifiedOn"]));
        if (ofSecrets) return;
        for (const name of ["notifiedOn", "earlierNotifiedOn"] as const) {
          if (!isBefore(days[name], "2025-05-16")) continue;
          issues.push(beforeTheLaw([name]));
          days[name] = misread[name] = null as never;
        }
      },
    },
    { event: "earlierNotifiedOn", notAfter: "notifiedOn", at: "security-clearance-act:12:8", as: earlierIsLater },
    {
      check: ({ given, days: { notifiedOn, earlierNotifiedOn }, issues }) => {
        if (given.kind !== "important-economic-security-information" || typeof earlierNotifiedOn !== "string") return;
        const last = addStatutoryPeriod(earlierNotifiedOn, tenYears, { firstDay: "excluded" });
        if (isBefore(last, notifiedOn)) issues.push(earlierTooOld(["earlierNotifiedOn"]));
      },
    },
  ],
});

/**
 * How long a security clearance lasts.
 *
 * 適性評価の有効期間. Use it for a register of who may handle critical economic security information: ten years from the notice
 * of the result, five for holders of a clearance for specially designated secrets. Where the result rests on an
 * investigation made for another organ, the time runs from the notice there. It does not decide reliability, and ends
 * earlier where doubts arise; nothing of the personal vetting is modelled, nor the officials whom a head of an organ
 * could name without one in the first year (supplementary provisions, Art. 2).
 *
 * @param clearance - the kind and the days of the notices
 * @returns the last day, or issues with paths
 * @example
 * const clearance = clearanceValidity({ kind: "important-economic-security-information", notifiedOn: "2025-06-01" });
 * clearance.ok && clearance.value.validThrough; // => "2035-06-01"
 * @see Act on Critical Economic Security Information, Arts 11 and 12(8)
 * @category Policy
 */
export function clearanceValidity(clearance: ClearanceHistory): Result<ClearanceValidity> {
  const { days, given, issues } = readEvents(clearanceEvents, clearance);
  const { notifiedOn, earlierNotifiedOn } = days;
  const ofSecrets = given.kind === "specially-designated-secret";
  // On each of these hangs the last day: one that is not known gives none. Of secrets no earlier notice counts.
  if (given.notifiedOn === undefined || given.notifiedOn === null) issues.push(missing(["notifiedOn"]));
  if (given.earlierNotifiedOn === null && !ofSecrets) issues.push(missing(["earlierNotifiedOn"]));
  if (given.kind === null && issues.every(({ path }) => path[0] !== "kind")) issues.unshift(missing(["kind"]));
  if (issues.length > 0 || typeof notifiedOn !== "string") return { ok: false, issues };
  const countedFrom = earlierNotifiedOn ?? notifiedOn;
  const years = ofSecrets ? 5 : tenYears.years;
  const validThrough = addStatutoryPeriod(countedFrom, { years }, { firstDay: "excluded" });
  return {
    ok: true,
    value: {
      countedFrom,
      years,
      validThrough,
      firstDay: "excluded",
      basis: ofSecrets
        ? at("security-clearance-act:11:2")
        : earlierNotifiedOn === undefined
          ? at("security-clearance-act:11:1")
          : at("security-clearance-act:12:8"),
    },
  };
}

const conducts = neighbouringConductRows.filter((row) =>
  row.duty.some(({ law }) => law === lawIds["security-clearance-act"]),
);

/**
 * The penalties of the Act on critical economic security information.
 *
 * 重要経済安保情報保護活用法の罰則. Use it to set them beside the lower tier of this Act (Arts 93 and 95: `penaltiesFor`).
 *
 * @param on - the day whose law is asked for
 * @returns seven rows since 2025-05-16, `[]` before
 * @example
 * clearancePenaltyTiers("2025-05-16")[0]?.fineYen; // => 5000000
 * clearancePenaltyTiers("2025-05-15"); // => []
 * @see Act on Critical Economic Security Information, Arts 23 to 28
 * @category Policy
 */
export function clearancePenaltyTiers(on: LegalDate): readonly ClearancePenaltyTier[] {
  return conducts.flatMap(({ id, text }) =>
    (neighbouringPenaltiesFor(id, on) ?? []).map(
      ({
        imprisonmentMonths = 0,
        fineYen,
        cumulative,
        attemptPunished,
        corporateFine = false,
        basis,
        source,
        gaps,
      }) => ({
        ...text,
        imprisonmentMonths,
        fineYen,
        cumulative,
        attemptPunished,
        crimesAbroad: true,
        corporateFine,
        basis,
        grade: source.grade,
        ...(gaps === undefined ? undefined : { gaps }),
      }),
    ),
  );
}
