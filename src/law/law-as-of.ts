import { addDays } from "../calendar/days";
import type { LegalDate } from "../kernel/legal-date";
import { notLookedForSince } from "../kernel/wordings";
import type { LawVersion } from "./law-version";
import { actVersionTable, orderVersionTable } from "./tables/versions";
import { actVersionOn, orderVersionOn } from "./versions";

/**
 * What an answer of a day rests on: when the law register was looked at, how far it was complete, and the revisions of
 * that day.
 */
export interface LawAsOfDay {
  /** The last day on which the law register was seen to list the revisions of the Act and of the Enforcement Order. */
  readonly lookedOn: LegalDate;
  /** Up to this day no amendment promulgated is missing: the register enters amendments late. */
  readonly completeTo: LegalDate;
  /** The state of the Act in the form of e-Gov; absent before any article was in force. 法の改正履歴ID. */
  readonly actRevision?: string;
  /** The state of the Enforcement Order in the form of e-Gov; absent before it was in force. 令の改正履歴ID. */
  readonly orderRevision?: string;
  /** Ids of the known gaps of a day after `completeTo`; see `knownGaps()`. */
  readonly gaps?: readonly string[];
}

/** What stands in a revision id in the place of the amending law where only a stage of commencement was reached. */
const noAmendment = "000000000000000";

const looks = [actVersionTable, orderVersionTable].flatMap((versions) => versions.at(-1)?.lastCheckedOn ?? []).sort();
const lookedOn = looks[0] as LegalDate;
const completeTo = addDays(notLookedForSince, -1);

/**
 * The state of the law that an answer of a day rests on, and how late the library knows it.
 *
 * 法令の基準日. Keep it beside an answer that is stored. A look into the law register shows what was entered by then, and
 * amendments are entered up to 26 days after their promulgation: so `completeTo` lies before `lookedOn`. Other
 * instruments were looked at on other days; see `instrumentVersions`. For a day after `completeTo` the states are the
 * last that are known.
 *
 * @param on - the day
 * @returns the days of the look, and the revision ids of Act and Order
 * @throws EspaError `not-a-legal-date`
 * @example
 * lawAsOf("2026-11-30"); // => { lookedOn: "2026-09-22", completeTo: "2026-08-27", actRevision:
 * //    "504AC0000000043_20260918_508AC0000000038", orderRevision: "504CO0000000394_20260601_508CO0000000173", gaps:
 * //    ["law-after-survey"] }
 * lawAsOf("2024-05-01").actRevision; // => "504AC0000000043_20240501_000000000000000"
 * lawAsOf("2022-08-01").orderRevision; // => undefined
 * @category Law in time
 */
export function lawAsOf(on: LegalDate): LawAsOfDay {
  const [act, order] = [actVersionOn(on), orderVersionOn(on)];
  return {
    lookedOn,
    completeTo,
    ...(act && { actRevision: revisionOf(act) }),
    ...(order && { orderRevision: revisionOf(order) }),
    ...(on > completeTo && { gaps: ["law-after-survey"] }),
  };
}

function revisionOf({ law, inForceFrom, amendedBy = noAmendment }: LawVersion): string {
  return `${law}_${inForceFrom.replaceAll("-", "")}_${amendedBy}`;
}
