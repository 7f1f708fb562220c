import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { stretchOn } from "../kernel/wordings";
import { chapterWordings } from "./chapter-in-force";
import type { DesignationState } from "./designation-lifecycle";
import type { DesignationRestrictionId, RestrictionEnds, RestrictionNote } from "./designation-restriction";
import { designationRestrictions } from "./designation-restrictions";

/** An act on an application or its invention that Chapter V may restrict. */
export type DesignationAct =
  | "examination"
  | "grant"
  | "refusal"
  | "publication"
  | "withdrawal"
  | "abandonment"
  | "conversion"
  | "succession"
  | "domestic-priority-claim"
  | "publishing-the-invention"
  | "working"
  | "disclosure"
  | "sharing-with-new-business"
  | "other-sharing-change"
  | "foreign-filing"
  | "utility-model-registration";

/**
 * Whether an act is allowed in a state.
 *
 * `with-permission` (許可), `with-approval` (承認), `with-notice` (届出); `depends` where dates or facts decide
 * (`assessForeignFiling`); `not-applicable` where there is no pending application any more.
 */
export type PermissionStatus =
  | "allowed"
  | "not-allowed"
  | "with-permission"
  | "with-approval"
  | "with-notice"
  | "depends"
  | "not-applicable";

/** What is allowed in a state of the application, for one act. */
export interface Permission {
  /** The act. */
  readonly act: DesignationAct;
  /** The act in both languages. */
  readonly text: BilingualText;
  /** Whether it is allowed. */
  readonly status: PermissionStatus;
  /** The provision that says so, or that would restrict it. */
  readonly basis: Citation;
  /** Whom the restriction binds, where there is one. */
  readonly addressee?: BilingualText;
  /** Id of the restriction, where there is one; see `designationRestrictions`. */
  readonly restriction?: DesignationRestrictionId;
  /** What ends the restriction. */
  readonly endsWith?: RestrictionEnds;
  /** The way out, where there is one. */
  readonly wayOut?: RestrictionNote;
  /** Name of the conduct for `penaltiesFor`, where a breach has one. */
  readonly conduct?: string;
  /** What follows a breach besides a penalty, or instead of one. */
  readonly consequence?: RestrictionNote;
  /** Grade of the weakest source. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}

interface ActRow {
  readonly id: DesignationAct;
  readonly text: BilingualText;
  /** Where it is allowed. */
  readonly basis: Citation;
  /** In which states a restriction stands in the way. */
  readonly restricted: readonly {
    readonly in: readonly DesignationState[];
    readonly status: PermissionStatus;
    readonly by?: DesignationRestrictionId;
  }[];
}

/** Several groups of states as one. */
function union(...groups: readonly (readonly DesignationState[])[]): readonly DesignationState[] {
  return groups.flat();
}

const designated: readonly DesignationState[] = ["designated", "extended"];
const untilReleaseNotice: readonly DesignationState[] = union(designated, ["cancelled", "expired"]);
const notified: readonly DesignationState[] = ["keeping-notice", "answered", "correction-asked", "discontinued"];
const beforeOutcome: readonly DesignationState[] = union(["filed", "forwarded", "under-review"], notified);
const gone: readonly DesignationState[] = ["withdrawn", "dismissed"];
const frozen = {
  in: union(beforeOutcome, untilReleaseNotice),
  status: "not-allowed",
  by: "no-grant-refusal-or-publication",
} as const;
const noApplication = { in: gone, status: "not-applicable" } as const;

const actRows: readonly ActRow[] = table([
  {
    id: "examination",
    text: { ja: "出願審査の請求及び審査", en: "request for examination, and examination" },
    basis: at("act:66:7"),
    restricted: [noApplication],
  },
  { id: "grant", text: { ja: "特許査定", en: "grant" }, basis: at("act:66:7"), restricted: [frozen, noApplication] },
  {
    id: "refusal",
    text: { ja: "拒絶査定", en: "refusal" },
    basis: at("act:66:7"),
    restricted: [frozen, noApplication],
  },
  {
    id: "publication",
    text: { ja: "出願公開", en: "publication of the application" },
    basis: at("act:66:7"),
    restricted: [frozen, noApplication],
  },
  {
    id: "withdrawal",
    text: { ja: "特許出願の取下げ", en: "withdrawal" },
    basis: at("act:72:1"),
    restricted: [{ in: untilReleaseNotice, status: "not-allowed", by: "no-withdrawal-or-abandonment" }, noApplication],
  },
  {
    id: "abandonment",
    text: { ja: "特許出願の放棄", en: "abandonment" },
    basis: at("act:72:1"),
    restricted: [{ in: untilReleaseNotice, status: "not-allowed", by: "no-withdrawal-or-abandonment" }, noApplication],
  },
  {
    id: "conversion",
    text: {
      ja: "実用新案登録出願又は意匠登録出願への変更",
      en: "conversion into an application for a utility model or a design",
    },
    basis: at("act:72:2"),
    restricted: [{ in: untilReleaseNotice, status: "not-allowed", by: "no-conversion" }, noApplication],
  },
  {
    id: "succession",
    text: { ja: "特許を受ける権利の承継", en: "succession to the right to the patent" },
    basis: at("act:66:8 second-sentence"),
    restricted: [noApplication],
  },
  {
    id: "domestic-priority-claim",
    text: { ja: "国内優先権の主張の基礎とすること", en: "claiming domestic priority from it" },
    basis: at("patent-act:41:1"),
    restricted: [{ in: gone, status: "not-allowed" }],
  },
  {
    id: "publishing-the-invention",
    text: { ja: "発明の公開", en: "making the invention public" },
    basis: at("act:68"),
    restricted: [
      { in: notified, status: "not-allowed", by: "no-publishing-during-review" },
      { in: designated, status: "not-allowed", by: "no-disclosure" },
    ],
  },
  {
    id: "working",
    text: { ja: "発明の実施", en: "working the invention" },
    basis: at("act:73:1"),
    restricted: [{ in: designated, status: "with-permission", by: "no-working-without-permission" }],
  },
  {
    id: "disclosure",
    text: { ja: "発明の内容の開示", en: "disclosing the invention to another" },
    basis: at("act:74:1"),
    restricted: [{ in: designated, status: "not-allowed", by: "no-disclosure" }],
  },
  {
    id: "sharing-with-new-business",
    text: { ja: "新たな事業者に情報の取扱いを認めること", en: "letting a new business handle the information" },
    basis: at("act:76:1"),
    restricted: [{ in: designated, status: "with-approval", by: "approval-of-new-sharing-business" }],
  },
  {
    id: "other-sharing-change",
    text: { ja: "発明共有事業者のその他の変更", en: "another change of the businesses that share the invention" },
    basis: at("act:76:2"),
    restricted: [{ in: designated, status: "with-notice", by: "notice-of-sharing-change" }],
  },
  {
    id: "foreign-filing",
    text: { ja: "外国出願", en: "filing abroad" },
    basis: at("act:78:1"),
    restricted: [
      { in: untilReleaseNotice, status: "not-allowed", by: "no-foreign-filing-of-designated-invention" },
      { in: union(beforeOutcome, ["not-forwarded"], gone), status: "depends" },
    ],
  },
  {
    id: "utility-model-registration",
    text: {
      ja: "同じ発明が記載された実用新案の設定の登録",
      en: "registration of a utility model that describes the invention",
    },
    basis: at("act:82:5"),
    restricted: [{ in: designated, status: "not-allowed", by: "no-utility-model-registration" }],
  },
]);

const states: readonly string[] = union(beforeOutcome, untilReleaseNotice, gone, [
  "not-forwarded",
  "not-designated",
  "released",
]);

/**
 * What is allowed in a state of the application, act by act.
 *
 * 状態ごとの可否. Use it to tell an applicant what can be done in a state of `designationLifecycle`: each act with its
 * article, whom it binds, the way out and the conduct for `penaltiesFor`. In `cancelled` and `expired` the designation
 * has ended and the notice has not been given: what ends with the designation is allowed there, with grade `inferred`;
 * what ends with the notice is not. Foreign filing outside a designation `depends` on dates and facts:
 * `assessForeignFiling`. It decides nothing about other laws such as export control.
 *
 * @param state - a state of `designationLifecycle`
 * @param on - the day whose law applies
 * @returns one row an act; none before 2024-05-01 and for a state that does not exist
 * @example
 * permissionsIn("designated", "2025-04-10").find((one) => one.act === "working")?.status; // => "with-permission"
 * permissionsIn("expired", "2026-04-10").find((one) => one.act === "withdrawal")?.status; // => "not-allowed"
 * permissionsIn("under-review", "2025-02-03").find((one) => one.act === "examination")?.status; // => "allowed"
 * @see Act, Arts 66(7), 68, 72 to 78, 82(5)
 * @category Patents: review and designation
 */
export function permissionsIn(state: DesignationState, on: LegalDate): readonly Permission[] {
  const ofDay = designationRestrictions(on);
  const restrictions = states.includes(state) ? ofDay : [];
  if (restrictions.length === 0) return [];
  const unread = [...(stretchOn(chapterWordings, on)?.gaps ?? [])];
  const afterDesignation = state === "cancelled" || state === "expired";
  return actRows.map((row) => {
    const met = row.restricted.find((one) => one.in.includes(state));
    const restriction = met?.by === undefined ? undefined : restrictions.find((one) => one.id === met.by);
    const endedBeforeNotice =
      afterDesignation &&
      row.restricted.some((one) => one.in === designated && one.by !== "no-utility-model-registration");
    const gaps = [...(endedBeforeNotice ? ["patents-end-of-duties"] : []), ...unread];
    return {
      act: row.id,
      text: row.text,
      status: met?.status ?? "allowed",
      basis: restriction?.basis ?? row.basis,
      ...(restriction === undefined
        ? undefined
        : {
            addressee: restriction.addressee,
            restriction: restriction.id,
            endsWith: restriction.ends,
            ...(restriction.wayOut === undefined ? undefined : { wayOut: restriction.wayOut }),
            ...(restriction.conduct === undefined ? undefined : { conduct: restriction.conduct }),
            ...(restriction.consequence === undefined ? undefined : { consequence: restriction.consequence }),
          }),
      grade: gaps.length > 0 ? "inferred" : "text",
      ...(gaps.length > 0 && { gaps }),
    };
  });
}
