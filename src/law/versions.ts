import { ACT, type LawId, ORDER } from "../kernel/citation";
import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { LawVersion } from "./law-version";
import { surveyedUntil } from "./surveyed-until";
import { ministerialOrderStates } from "./tables/ministerial-order-versions";
import { actVersionTable, orderVersionTable } from "./tables/versions";

/** The day on which the law was last surveyed, and the newest text of each instrument that was read. */
export interface LawAsOf {
  /** Last day of the survey. Later amendments are not known. */
  readonly day: LegalDate;
  /** First day of the newest state whose text was read. */
  readonly newestText: { readonly act: LegalDate; readonly order: LegalDate } & Readonly<Record<LawId, LegalDate>>;
  /** First day of the newest state that is known, whether its text was read or not. */
  readonly newestState: { readonly act: LegalDate; readonly order: LegalDate } & Readonly<Record<LawId, LegalDate>>;
}

/**
 * Up to which day the law was surveyed, and the newest text of each instrument that was read.
 *
 * 法令の基準日. Ministerial orders stand under their law ids. A newer state than the newest text is listed in
 * `knownGaps()`.
 *
 * @example
 * LAW_AS_OF.day; // => "2026-11-22"
 * LAW_AS_OF.newestText.act; // => "2026-06-01"
 * LAW_AS_OF.newestText.act < LAW_AS_OF.newestState.act; // => true
 * @category Law in time
 */
export const LAW_AS_OF: LawAsOf = newestStates();
function newestStates(): LawAsOf {
  const newest = (read: boolean) => {
    const from = (versions: readonly LawVersion[]): LegalDate =>
      (versions.findLast((version) => version.textRead || !read) as LawVersion).inForceFrom;
    const orders = ministerialOrderStates.map(({ law }) => [law, from(instrumentVersions(law))] as const);
    return Object.freeze({ act: from(actVersionTable), order: from(orderVersionTable), ...Object.fromEntries(orders) });
  };
  return Object.freeze({ day: surveyedUntil, newestText: newest(true), newestState: newest(false) });
}

/** The states of one law as a dated table. */
function statesOf(versions: readonly LawVersion[]): (on: LegalDate) => LawVersion | undefined {
  const states = dated(
    versions.map((version) => {
      const { inForceFrom: from, inForceUntil: until } = version;
      return { from, version, ...(until === undefined ? undefined : { until }) };
    }),
    () => [],
  );
  return (on) => states.on(on)[0]?.version;
}

const actStates = statesOf(actVersionTable);
const orderStates = statesOf(orderVersionTable);

/**
 * The state of the Act on a day.
 *
 * 法の版. Use it to say which text a day's answer rests on. Nothing of the Act but its commencement clause had effect
 * between promulgation (2022-05-18) and 2022-08-01, when Suppl. Art. 1, main clause and item (i), commenced; the
 * answer for those days is `undefined`, although the law register lists a revision of 2022-06-17 that touched
 * supplementary provisions only. For a day after `LAW_AS_OF.day` it gives the last state that is known.
 *
 * @param on - the day
 * @returns the state, or `undefined` before any article was in force
 * @example
 * actVersionOn("2025-04-01")?.amendedBy; // => "506AC0000000028"
 * actVersionOn("2026-10-01")?.textRead; // => false
 * actVersionOn("2022-07-31"); // => undefined
 * @see Suppl. Art. 1
 * @category Law in time
 */
export function actVersionOn(on: LegalDate): LawVersion | undefined {
  return actStates(on);
}

/**
 * The state of the Enforcement Order on a day.
 *
 * 令の版. The text of every state up to the last known one was read; `lastCheckedOn` says until when that one was seen to
 * be current.
 *
 * @param on - the day
 * @returns the state, or `undefined` before 2022-12-23
 * @example
 * orderVersionOn("2024-02-02")?.amendedBy; // => "506CO0000000025"
 * orderVersionOn("2022-12-22"); // => undefined
 * @see https://laws.e-gov.go.jp/law/504CO0000000394
 * @category Law in time
 */
export function orderVersionOn(on: LegalDate): LawVersion | undefined {
  return orderStates(on);
}

/**
 * Every state of the Act, of the Enforcement Order or of a ministerial order under the Act that is known.
 *
 * 法令の沿革. Of a ministerial order whose newest state has a `lastCheckedOn` the list of the law register was read; of the
 * others these are the states that were seen, and one between them may be missing.
 *
 * @param law - law id
 * @returns the states, oldest first; empty for another law
 * @example
 * instrumentVersions("504AC0000000043").length; // => 14
 * instrumentVersions("505M60000100008").at(-1)?.textRead; // => false
 * instrumentVersions("505M60000400041").at(-1)?.promulgatedOn; // => "2026-07-14"
 * @category Law in time
 */
export function instrumentVersions(law: LawId): readonly LawVersion[] {
  if (law === ACT) return actVersionTable;
  if (law === ORDER) return orderVersionTable;
  return ministerialOrderStates
    .filter((state) => state.law === law)
    .map(({ from, until, textRead = true, ...state }, at) => ({
      inForceFrom: from,
      ...(until === undefined ? undefined : { inForceUntil: until }),
      ...state,
      textRead,
      changed: at === 0 ? { ja: "制定", en: "New" } : { ja: "改正", en: "Amended" },
    }));
}

/**
 * The state of the Act, of the Enforcement Order or of a ministerial order on a day.
 *
 * 法令の版.
 *
 * @param law - law id
 * @param on - the day
 * @returns the state, or `undefined` before it was in force or for another law
 * @example
 * instrumentVersionOn("504M60000800093", "2026-10-01")?.amendedBy; // => "508M60000800073"
 * @category Law in time
 */
export function instrumentVersionOn(law: LawId, on: LegalDate): LawVersion | undefined {
  return statesOf(instrumentVersions(law))(on);
}
