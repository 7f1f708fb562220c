import { addDays } from "../calendar/days";
import { addStatutoryPeriod } from "../calendar/period";
import { any, type Truth } from "../finding/truth";
import { type Grade, weakerGrade } from "../kernel/grade";
import { defineIssue, type Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { stretchOn } from "../kernel/wordings";
import { type ApplicationHistory, asOf, isNoPatent, type ReadHistory, readHistory } from "./application-history";
import { chapterInForceFrom, chapterWordings } from "./chapter-in-force";
import { baseDateInNoTable, clockOf } from "./clocks";
import {
  courseOf,
  type DesignationHistory,
  type DesignationRead,
  firstDayOf,
  forwardingPeriodOf,
  isApplicationHistory,
  type NoticeName,
  readDesignation,
} from "./designation-history";
import { type DesignationState, designationLifecycle } from "./designation-lifecycle";
import { isBefore, type RecordedDay } from "./recorded-day";

/** In which state of `designationLifecycle` an application is on a day. 特許出願の非公開の手続の状態. */
export interface DesignationStateOnDay {
  /** The day. */
  readonly on: LegalDate;
  /** The state; `undetermined` where more than one is possible. */
  readonly state: DesignationState | "undetermined";
  /**
   * Every state that is possible as the history stands, in the order of the lifecycle; one where the state is known.
   */
  readonly possible: readonly DesignationState[];
  /** The state in both languages, where it is known. */
  readonly text?: BilingualText;
  /** Facts of the history that are not known and could still change the state. */
  readonly missing: readonly string[];
  /** What is wrong with the history. */
  readonly issues: readonly Issue[];
  /** Grade of the weakest source. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}

const notYetFiled = defineIssue(
  "day-before-filing",
  { ja: "基準日が出願日より前です。", en: "The day asked for lies before the filing date." },
  at("act:66:1"),
);

/** Events that decide the state, whatever their order: each leads at most to one state further. */
const decisive = [
  "nonForwarding",
  "forwarding",
  "keepingNotice",
  "answer",
  "correctionAsked",
  "discontinuance",
  "noDesignation",
  "designation",
  "extension",
  "cancellation",
  "expiry",
  "release",
  "withdrawal",
  "dismissal",
] as const;
type Decisive = (typeof decisive)[number];

/** Whether an event has happened up to a day, and the facts that would tell where that is not known. */
interface Happened {
  readonly truth: Truth;
  readonly missing: readonly string[];
}
const never: Happened = { truth: false, missing: [] };
type Happenings = Readonly<Record<Decisive, Happened>>;

/**
 * In which state of `designationLifecycle` an application is on a day.
 *
 * 特定の日における手続の状態. Use it to ask `permissionsIn(state, on)` from a docket. The history is that of the application, as
 * `patentTimeline` takes it, or the course of its designation, as `restrictionsOn` does. When the Prime Minister
 * received the papers is in neither: from the forwarding on it is `forwarded`. A notice counts from its receipt; where
 * the day of receipt is left out, it has not been received. After papers that were to be corrected, whether they have
 * been is not recorded: both states are possible.
 *
 * @param history - the days of the application; a day left out has not happened, `null` is not known
 * @param on - the day asked for
 * @returns the state, or every state that is possible and the facts that tell them apart
 * @example
 * designationStateOf({ filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20" }, "2024-08-19").state; // => "filed"
 * designationStateOf({ filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20" }, "2024-08-20").state; // => "forwarded"
 * designationStateOf({ filedOn: "2024-06-03" }, "2024-09-04").state; // => "not-forwarded"
 * designationStateOf({ filedOn: "2024-06-03", forwardedNoticeOn: null }, "2024-09-04").possible;
 * // => ["not-forwarded", "forwarded"]
 * @see Act, Arts 66 to 78
 * @category Patents: review and designation
 */
export function designationStateOf(
  history: ApplicationHistory | DesignationHistory,
  on: LegalDate,
): DesignationStateOnDay {
  if (!isLegalDate(on)) return { on, ...none, issues: [notALegalDate(["on"])] };
  if (isApplicationHistory(history, true)) return stateOfApplication(readHistory(history), on);
  return stateOf(readDesignation(history, on), undefined, on);
}

const none = { state: "undetermined", possible: [], missing: [], grade: "text", gaps: [] } as const;

/** The state of an application on a day, by its history that was read as a whole. */
export function stateOfApplication(application: ReadHistory, on: LegalDate): DesignationStateOnDay {
  return stateOf(courseOf(application, on), application, on);
}

function stateOf(read: DesignationRead, application: ReadHistory | undefined, on: LegalDate): DesignationStateOnDay {
  const { issues } = read;
  const { filedOn } = read.history;
  // What has not been filed is in none of the states.
  if (filedOn === undefined) return { on, ...none, missing: ["filedOn"], issues };
  if (isBefore(on, filedOn)) return { on, ...none, issues: [...issues, notYetFiled(["on"])] };
  const happened = happenings(read, application, on);
  const contradictory = application?.badFrom !== undefined && on >= application.badFrom;
  const possible = contradictory ? [] : possibleStates(happened);
  const [first] = possible;
  const one = possible.length === 1 ? first : undefined;
  const missing = one === undefined && !contradictory ? tellApart(happened) : [];
  const gaps = [...(stretchOn(chapterWordings, on)?.gaps ?? []), ...gapsOf(read, application, on)];
  const text = designationLifecycle.stateTexts.find(({ id }) => id === one)?.text;
  return {
    on,
    state: one ?? "undetermined",
    possible,
    ...(text && { text }),
    missing: [
      ...missing,
      ...(typeof filedOn === "string" || one !== undefined || missing.includes("filedOn") ? [] : ["filedOn"]),
    ],
    issues,
    grade: weakerGrade("text", gaps.length > 0 ? "inferred" : "text"),
    gaps,
  };
}

/** The state in which the events that have happened leave an application. */
function stateAfter(has: (event: Decisive) => boolean): DesignationState {
  if (has("dismissal")) return "dismissed";
  if (has("withdrawal")) return "withdrawn";
  if (has("designation")) {
    if (has("release")) return "released";
    if (has("cancellation")) return "cancelled";
    if (has("expiry")) return "expired";
    return has("extension") ? "extended" : "designated";
  }
  if (has("discontinuance")) return "discontinued";
  if (has("noDesignation")) return "not-designated";
  if (has("keepingNotice"))
    return has("answer") ? (has("correctionAsked") ? "correction-asked" : "answered") : "keeping-notice";
  if (has("forwarding")) return "forwarded";
  return has("nonForwarding") ? "not-forwarded" : "filed";
}

/** The states after every way in which what is not known may have been. */
function possibleStates(happened: Happenings): readonly DesignationState[] {
  const open = decisive.filter((event) => happened[event].truth === undefined);
  const found = new Set<DesignationState>();
  for (let way = 0; way < 2 ** open.length; way += 1) {
    found.add(
      stateAfter((event) => {
        const at = open.indexOf(event);
        return at < 0 ? happened[event].truth === true : Math.floor(way / 2 ** at) % 2 === 1;
      }),
    );
  }
  return designationLifecycle.states.filter((state) => found.has(state));
}

/**
 * The facts that tell the possible states apart: those of the events without which one state more or less is possible.
 */
function tellApart(happened: Happenings): readonly string[] {
  const states = (other: Happenings): string => possibleStates(other).join();
  const all = states(happened);
  const matters = decisive.filter((event) => {
    // Each state is reached by one way alone: where an event takes one away by having happened, it adds another.
    return (
      happened[event].truth === undefined && states({ ...happened, [event]: { truth: true, missing: [] } }) !== all
    );
  });
  return [...new Set(matters.flatMap((event) => happened[event].missing))];
}

function happenings(read: DesignationRead, application: ReadHistory | undefined, on: LegalDate): Happenings {
  const { history, pathsOf } = read;
  const upTo = (day: RecordedDay, name: string): Happened => {
    if (day === undefined) return never;
    return isLegalDate(day) ? { truth: day <= on, missing: [] } : { truth: undefined, missing: pathsOf(name) };
  };
  /** A notice is received on its day; where another of its days is recorded, not before the first of them. */
  const received = (name: NoticeName): Happened => {
    const day = history[name]?.receivedByApplicantOn;
    if (day !== undefined || application !== undefined) return upTo(day, `${name}.receivedByApplicantOn`);
    const first = firstDayOf(history, name);
    if (first === undefined || isBefore(on, first)) return never;
    return { truth: undefined, missing: pathsOf(`${name}.receivedByApplicantOn`) };
  };
  const more = application && asOf(application, on).history;
  const { keepingAnswerFiledOn: answered, correctionDueOn: correction, discontinuedOn, keepingNoticeOn } = more ?? {};
  const answer = upTo(answered, "keepingAnswerFiledOn");
  const noticed = upTo(history.keepingNoticeReceivedOn, "keepingNoticeReceivedOn");
  const designation = upTo(history.designatedOn, "designatedOn");
  const sent = upTo(history.forwardedOn, "forwardedOn");
  const followed = [
    noticed,
    answer,
    designation,
    received("noDesignationNotice"),
    upTo(discontinuedOn, "discontinuedOn"),
  ];
  // What only a forwarded application has shows that it was forwarded.
  const forwarding = followed.some(({ truth }) => truth === true) ? { truth: true, missing: [] } : sent;
  return {
    nonForwarding: either(
      upTo(history.nonForwardingDecidedOn, "nonForwardingDecidedOn"),
      lapsed(read, application, on),
    ),
    forwarding,
    keepingNotice: either(noticed, upTo(keepingNoticeOn, "keepingNoticeOn")),
    answer,
    // That papers are to be corrected is recorded by the day by which they are, not by the day on which that was asked.
    correctionAsked: correction === undefined || answer.truth === false ? never : { truth: undefined, missing: [] },
    discontinuance: upTo(discontinuedOn, "discontinuedOn"),
    noDesignation: received("noDesignationNotice"),
    designation: either(designation, told(history, on)),
    extension: extended(application, on),
    cancellation: upTo(history.cancelledOn, "cancelledOn"),
    expiry: expired(history, pathsOf, on),
    release: received("releaseNotice"),
    withdrawal: upTo(history.withdrawnOn, "withdrawnOn"),
    dismissal: upTo(history.dismissedOn, "dismissedOn"),
  };
}

function either(...some: readonly Happened[]): Happened {
  const truth = any(...some.map((one) => one.truth));
  return { truth, missing: truth === undefined ? some.flatMap(({ missing }) => missing) : [] };
}

/** A notice of designation tells of one; on which day before it was made, is not told. */
function told(history: DesignationHistory, on: LegalDate): Happened {
  const first = firstDayOf(history, "designationNotice");
  if (first === undefined || history.designatedOn !== undefined) return never;
  if (isLegalDate(first) && first <= on) return { truth: true, missing: [] };
  return isBefore(on, history.forwardedOn) ? never : { truth: undefined, missing: ["designatedOn"] };
}

/** Whether the period for forwarding is over, or there never was one. */
function lapsed(read: DesignationRead, application: ReadHistory | undefined, on: LegalDate): Happened {
  if (neverScreened(read)) return { truth: true, missing: [] };
  // Of a kind that is not known it is not known either whether it is looked at.
  if (read.kinds === undefined) return { truth: undefined, missing: application?.openKinds ?? ["kind"] };
  if (application !== undefined) {
    const {
      state,
      elapsedOn,
      elapsedIfFromConversionOn: latest,
      missing,
    } = clockOf(asOf(application, on), "forwarding");
    if (state === "not-started") return never;
    const { filedOn } = application.history;
    if (elapsedOn === undefined) {
      const earliest =
        typeof filedOn === "string" ? addStatutoryPeriod(filedOn, { months: 3 }, { firstDay: "excluded" }) : undefined;
      return earliest !== undefined && on <= earliest ? never : { truth: undefined, missing };
    }
    if (on < elapsedOn) return never;
    return isBefore(on, latest) ? { truth: undefined, missing: [] } : { truth: true, missing: [] };
  }
  const { last, earliest } = forwardingPeriodOf(read);
  const bound = last ?? earliest;
  if (bound !== undefined && on <= bound) return never;
  return last === undefined ? { truth: undefined, missing: ["forwardingPeriodEndsOn"] } : { truth: true, missing: [] };
}

/**
 * International applications (Act Art. 66(5)), what is no patent application, and what was pending when the article
 * came into force (suppl. Art. 2).
 */
function neverScreened({ history, kinds }: DesignationRead): boolean {
  return (
    kinds?.includes("pct-designating-japan") === true ||
    isNoPatent({ kinds }) ||
    (kinds !== undefined && isBefore(history.filedOn, chapterInForceFrom))
  );
}

/**
 * The period of a designation, with its extensions, is over. Where no last day is recorded, it is not within its first
 * year.
 */
function expired(
  { designatedOn, designationPeriodEndsOn: end }: DesignationHistory,
  pathsOf: DesignationRead["pathsOf"],
  on: LegalDate,
) {
  if (isLegalDate(end)) return { truth: on > end, missing: [] };
  if (designatedOn === undefined || isBefore(on, designatedOn)) return never;
  const open: Happened = { truth: undefined, missing: pathsOf("designationPeriodEndsOn") };
  if (end === null || !isLegalDate(designatedOn)) return open;
  return on <= addStatutoryPeriod(designatedOn, { years: 1 }, { firstDay: "included" }) ? never : open;
}

/**
 * The period has been extended. An extension without the day of its decision was decided by the last day of the period
 * it extends.
 */
function extended(application: ReadHistory | undefined, on: LegalDate): Happened {
  const { extensions, designatedOn, designationPeriodEnd: set } = application?.history ?? {};
  if (extensions === null) return { truth: undefined, missing: ["extensions"] };
  const [first] = Array.isArray(extensions) ? (extensions as readonly ({ decidedOn?: RecordedDay } | null)[]) : [];
  if (first === undefined || first === null || designatedOn === undefined) return never;
  if (isLegalDate(first.decidedOn)) return { truth: first.decidedOn <= on, missing: [] };
  if (!isLegalDate(designatedOn)) return { truth: undefined, missing: ["extensions.0.decidedOn"] };
  const year = addStatutoryPeriod(designatedOn, { years: 1 }, { firstDay: "included" });
  const end = isLegalDate(set) && set < year ? set : year;
  return on >= addDays(end, 1)
    ? { truth: true, missing: [] }
    : { truth: undefined, missing: ["extensions.0.decidedOn"] };
}

function gapsOf(read: DesignationRead, application: ReadHistory | undefined, on: LegalDate): readonly string[] {
  const { deemedWithdrawnOn } = application?.history ?? {};
  const clock = application && clockOf(application, "forwarding");
  return [
    ...(clock?.state === "running" && clock.gaps.includes(baseDateInNoTable) ? [baseDateInNoTable] : []),
    ...(isLegalDate(deemedWithdrawnOn) && deemedWithdrawnOn <= on && read.history.withdrawnOn === deemedWithdrawnOn
      ? ["patents-deemed-withdrawal"]
      : []),
  ];
}
