import type { LawId } from "../kernel/citation";
import type { Issue, Result } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { instruments } from "./instruments";
import type { LawVersion } from "./law-version";
import { instrumentVersions } from "./versions";

/** The answer is not the list of revisions that the law register gives. */
export const revisionsNotUnderstood = defineIssue("revisions-not-understood", {
  ja: "法令APIの応答として読めません（revisions の一覧がありません）。",
  en: "Not understood as an answer of the law API: there is no list of revisions.",
});

/** One entry of the list has no law id, day and status that can be read. */
export const revisionEntryNotUnderstood = defineIssue("revision-entry-not-understood", {
  ja: "法令APIの応答の履歴の項目が読めません。",
  en: "An entry of the list of revisions is not understood.",
});

/** The answer is about another law than the one that was asked for. */
export const revisionsOfAnotherLaw = defineIssue("revisions-of-another-law", {
  ja: "別の法令（{found}）の応答です。",
  en: "The answer is about another law ({found}).",
});

/** One revision in the law register. 改正履歴. */
export interface RegisteredRevision {
  /** Such as `504AC0000000043_20260918_508AC0000000038`. */
  readonly revisionId: string;
  /**
   * The day in force; for a revision that waits for a Cabinet Order the register shows the last possible day instead.
   */
  readonly inForceFrom: LegalDate;
  /** The amending law, where the revision id names one. */
  readonly amendedBy?: LawId;
  readonly status: "current" | "previous" | "not-in-force" | "repealed" | "other";
}

/** How the recorded law stands to the law register. */
export interface FreshnessReport {
  readonly law: LawId;
  /**
   * `up-to-date`: every revision in force is recorded and the text of the newest was read; `text-not-read`: recorded,
   * but its text was not read; `behind`: the register shows a revision in force that is not recorded; `answer-older`:
   * it does not show the newest state that is recorded, so that it is a stale copy and says nothing of today;
   * `not-understood`: see `issues`.
   */
  readonly state: "up-to-date" | "text-not-read" | "behind" | "answer-older" | "not-understood";
  /** The newest state that the library records. */
  readonly recorded?: LawVersion;
  /** The revision that the register calls current. */
  readonly current?: RegisteredRevision;
  /** Revisions in force that are not recorded. */
  readonly unrecorded: readonly RegisteredRevision[];
  /** Revisions promulgated and not in force. */
  readonly waiting: readonly RegisteredRevision[];
  readonly issues: readonly Issue[];
}

/**
 * The laws whose revisions a check of freshness asks for: the Act, the Enforcement Order and the ministerial orders.
 *
 * @returns law ids with the address at which the law API (version 2) lists the revisions
 * @example
 * freshnessRequests()[0];
 * // => { law: "504AC0000000043", url: "https://laws.e-gov.go.jp/api/2/law_revisions/504AC0000000043" }
 * @category Law in time
 */
export function freshnessRequests(): readonly { readonly law: LawId; readonly url: string }[] {
  return instruments()
    .filter((one) => one.relation === "the-act" || one.relation === "order")
    .map(({ id }) => ({ law: id, url: `https://laws.e-gov.go.jp/api/2/law_revisions/${id}` }));
}

/**
 * Reads the list of revisions of one law as the law API (version 2) answers it.
 *
 * 法令APIの改正履歴. The form of the answer was taken from public descriptions of the API and was not tested against the live
 * service; properties that are not needed are ignored, so that additions do no harm.
 *
 * @param answer - the parsed JSON of `/api/2/law_revisions/{law id}`
 * @returns the revisions, oldest first, or issues
 * @example
 * readRevisions({
 *   revisions: [
 *     { law_revision_id: "504CO0000000394_20260601_508CO0000000173", current_revision_status: "CurrentEnforced" },
 *   ],
 * }); // => { ok: true, value: [{ revisionId: "504CO0000000394_20260601_508CO0000000173", inForceFrom: "2026-06-01",
 * //    amendedBy: "508CO0000000173", status: "current" }] }
 * readRevisions("offline").ok; // => false
 * @category Law in time
 */
export function readRevisions(answer: unknown): Result<readonly RegisteredRevision[]> {
  const list: unknown =
    typeof answer === "object" && answer !== null && "revisions" in answer ? answer.revisions : undefined;
  if (!Array.isArray(list)) return { ok: false, issues: [revisionsNotUnderstood()] };
  const revisions: RegisteredRevision[] = [];
  for (const [at, entry] of list.entries()) {
    const read = readRevision(entry);
    if (read === undefined) return { ok: false, issues: [revisionEntryNotUnderstood(["revisions", at])] };
    revisions.push(read);
  }
  revisions.sort((a, b) => Number(a.inForceFrom > b.inForceFrom) - Number(a.inForceFrom < b.inForceFrom));
  return { ok: true, value: revisions };
}

function readRevision(entry: unknown): RegisteredRevision | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const {
    law_revision_id: id,
    amendment_enforcement_date: stated,
    current_revision_status: status,
  } = entry as Record<string, unknown>;
  const read = typeof id === "string" ? /^[0-9A-Z]{15}_(\d{4})(\d{2})(\d{2})_([0-9A-Z]{15})$/.exec(id) : null;
  if (read === null || typeof status !== "string") return undefined;
  const named = `${read[1]}-${read[2]}-${read[3]}`;
  const inForceFrom = isLegalDate(stated) ? stated : named;
  if (!isLegalDate(inForceFrom)) return undefined;
  const amending = read[4] as string;
  return {
    revisionId: read[0],
    inForceFrom,
    ...(amending === noAmendment ? undefined : { amendedBy: amending }),
    status: statuses[status] ?? "other",
  };
}

/** What stands in a revision id in the place of the amending law where there is none. */
const noAmendment = "000000000000000";

const statuses: Readonly<Record<string, RegisteredRevision["status"] | undefined>> = {
  CurrentEnforced: "current",
  PreviousEnforced: "previous",
  UnEnforced: "not-in-force",
  Repeal: "repealed",
};

/**
 * Compares what the library records of a law with the answer of the law register.
 *
 * 法令の最新性の確認. It asks no network: the caller fetches the addresses of `freshnessRequests()`. It compares days and
 * amending laws, not texts.
 *
 * @param law - law id of the Act, the Enforcement Order or a ministerial order
 * @param answer - the parsed JSON of the law API for that law
 * @returns the report; for another law, `behind` with everything in force unrecorded
 * @example
 * compareRevisions("504CO0000000394", {
 *   revisions: [
 *     { law_revision_id: "504CO0000000394_20260601_508CO0000000173", current_revision_status: "CurrentEnforced" },
 *   ],
 * }).state; // => "up-to-date"
 * compareRevisions("504AC0000000043", {
 *   revisions: [
 *     { law_revision_id: "504AC0000000043_20260918_508AC0000000038", current_revision_status: "CurrentEnforced" },
 *   ],
 * }).state; // => "text-not-read"
 * @category Law in time
 */
export function compareRevisions(law: LawId, answer: unknown): FreshnessReport {
  const recordedStates = instrumentVersions(law);
  const recorded = recordedStates.at(-1);
  const base = { law, ...(recorded === undefined ? undefined : { recorded }) };
  const read = readRevisions(answer);
  if (!read.ok) return { ...base, state: "not-understood", unrecorded: [], waiting: [], issues: read.issues };
  const stranger = read.value.find((revision) => !revision.revisionId.startsWith(`${law}_`));
  if (stranger !== undefined) {
    const issues = [revisionsOfAnotherLaw([], { found: stranger.revisionId.slice(0, 15) })];
    return { ...base, state: "not-understood", unrecorded: [], waiting: [], issues };
  }
  const current = read.value.findLast((revision) => revision.status === "current");
  const enforced = read.value.filter((revision) => revision.status === "current" || revision.status === "previous");
  const unrecorded = enforced.filter(
    (revision) =>
      revision.inForceFrom > (recordedStates[0]?.inForceFrom ?? "") && !isRecorded(revision, recordedStates),
  );
  const behind = unrecorded.length > 0 || enforced.length === 0;
  // What waits may show a day far ahead; a state that is recorded must be among what is shown.
  const shown = [...enforced, ...read.value.filter(({ inForceFrom }) => inForceFrom === recorded?.inForceFrom)];
  const older = recorded !== undefined && shown.every(({ inForceFrom }) => inForceFrom < recorded.inForceFrom);
  return {
    ...base,
    state: behind ? "behind" : older ? "answer-older" : recorded?.textRead === true ? "up-to-date" : "text-not-read",
    ...(current === undefined ? undefined : { current }),
    unrecorded,
    waiting: read.value.filter((revision) => revision.status === "not-in-force"),
    issues: [],
  };
}

/** A state of that day is recorded, and its amending law too where the library knows one. */
function isRecorded(revision: RegisteredRevision, states: readonly LawVersion[]): boolean {
  const state = states.find((one) => one.inForceFrom === revision.inForceFrom);
  if (state === undefined) return false;
  const amending = [state.amendedBy, ...(state.earlierOfDay ?? []).map((earlier) => earlier.amendedBy)];
  return (
    revision.amendedBy === undefined ||
    amending.every((one) => one === undefined) ||
    amending.includes(revision.amendedBy)
  );
}
