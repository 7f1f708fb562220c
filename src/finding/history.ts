import type { Citation } from "../kernel/citation";
import { defineIssue, type Issue, type IssueKind } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";
import { readEnumerations, type StatedFact, wrongDay } from "./enumeration";
import type { Truth } from "./truth";
import { isObject, objectIssues } from "./unknown-key";

/**
 * A day in a history. 年月日.
 *
 * Histories are closed: a day that is left out (`undefined`) means that the event has not happened; `null` means that
 * it is not known whether or when it happened.
 */
export type RecordedDay = LegalDate | null | undefined;

/** Periods run from a day of the four-digit years; a later day leaves no room to count. */
export const lastCountableDay: LegalDate = "9900-12-31";

/** Whether it is a day that a history can hold: it exists, and periods can be counted from it. */
export function isDayOfHistory(day: unknown): day is LegalDate {
  return isLegalDate(day) && day <= lastCountableDay;
}

/** Whether one recorded day lies before another; false where either has not happened or is not known. */
export function isBefore(day: RecordedDay, other: RecordedDay): boolean {
  return typeof day === "string" && typeof other === "string" && day < other;
}

/** The day lies so late that a period counted from it would leave the calendar. */
export const dayBeyondCounting = defineIssue("day-beyond-counting", {
  ja: "期間を計算できる年（9900年まで）の外にある日付です。",
  en: "A day after the year 9900, from which no period can be counted.",
});
/**
 * What a value is that should be a day of a history and is none: a day beyond counting, a text that names no day, or no
 * text at all.
 */
export function wrongDayOfHistory(value: unknown, path: Issue["path"]): Issue {
  return isLegalDate(value) ? dayBeyondCounting(path) : wrongDay(value, path);
}
/** The day lies before the law that such an event rests on. */
export const dayBeforeCommencement = defineIssue("day-before-commencement", {
  ja: "根拠となる規定の施行の日（{first}）より前の日です。",
  en: "The day lies before {first}, when the provision came into force.",
});
/** A notice was received before it was given. */
export const receiptBeforeDispatch = defineIssue("receipt-before-dispatch", {
  ja: "通知を受けた日「{event}」が、通知をした日「{earlier}」より前になっています。",
  en: "The receipt {event} is dated before the dispatch {earlier}.",
});
/** An event lies before one that comes first. */
export const eventsOutOfOrder = defineIssue("events-out-of-order", {
  ja: "「{event}」が「{earlier}」より前の日になっています。",
  en: "{event} is dated before {earlier}.",
});
/** Two events of which one leaves no room for the other. */
export const eventsExcludeEachOther = defineIssue("events-exclude-each-other", {
  ja: "「{event}」と「{earlier}」は両立しません。",
  en: "{event} and {earlier} exclude each other.",
});
/** A day that a matter of this kind does not have. */
export const dayOfAnotherKind = defineIssue("day-of-another-kind", {
  ja: "「{event}」は区分「{kinds}」にはない日です。区分を確認してください。区分が定まらないため、期間は計算しません。",
  en: "{event} is no day of the kind {kinds}. Check the kind: as it stands, no period is counted.",
});
/** An event whose ground is not in the history. */
export const eventWithoutGround = defineIssue("event-without-ground", {
  ja: "「{event}」の前提となる「{earlier}」がありません。",
  en: "{event} needs {earlier}, which is not in the history.",
});
/** An event after the last day on which it could happen. */
export const eventAfterLastDay = defineIssue("event-after-last-day", {
  ja: "「{event}」は{last}までにしなければなりません。",
  en: "{event} is possible up to {last} only.",
});

/** One event is not dated before another. 前後. */
export interface Order<Day extends string, Where = Provision> {
  readonly event: Day;
  readonly notBefore: Day | readonly Day[];
  readonly at: Where;
  /** What it is where it is more than a wrong order, such as a receipt before the dispatch. */
  readonly as?: IssueKind;
}
/** One event is not dated after another, such as the end of the matter. */
export interface NotAfter<Day extends string, Where = Provision> {
  readonly event: Day;
  readonly notAfter: Day;
  readonly at: Where;
  readonly as?: IssueKind;
  /** For a receipt: it may lie later, where the dispatch does not. */
  readonly unlessNotAfter?: Day;
}
/** One step needs another, or one of several. 前提. */
export interface Needs<Day extends string, Step extends string, Where = Provision> {
  readonly step: Day | Step;
  readonly needs: Day | Step | readonly (Day | Step)[];
  readonly at: Where;
  readonly as?: IssueKind;
}
/** Where one of the days is recorded, none of the steps is. 両立しない. */
export interface Excludes<Day extends string, Step extends string, Where = Provision> {
  readonly days: readonly Day[];
  readonly exclude: readonly (Day | Step)[];
  readonly at: Where;
}
/** Days that only matters of some kinds have: of another kind, which kind it is is not known. 区分. */
export interface OnlyFor<Day extends string, Where = Provision> {
  readonly days: readonly Day[];
  readonly onlyFor: readonly string[];
  readonly at: Where;
  readonly as?: IssueKind;
}
/** What cannot be said of two events: the length of a period, the kind of an application. */
export interface Check<Day extends string, Step extends string> {
  readonly check: (reading: Reading<Day, Step>) => void;
}

/** What holds between the events of a history. */
export type Clause<Day extends string, Step extends string, Where = Provision> =
  | Order<Day, Where>
  | NotAfter<Day, Where>
  | Needs<Day, Step, Where>
  | Excludes<Day, Step, Where>
  | OnlyFor<Day, Where>
  | Check<Day, Step>;

/** What can happen in one procedure, and in which order. 経過の定め. */
export interface HistoryDefinition<Day extends string, Step extends string = never, Where = Provision> {
  /** The properties that hold days; that of a part by its dotted path, as in `releaseNotice.givenOn`. */
  readonly days: readonly Day[];
  /** The steps that have no day of their own. */
  readonly steps?: readonly Step[];
  /** Every other property that is read; those of its parts are the business of the part. */
  readonly besides?: readonly string[];
  /** Last days of periods: set for the future, so that they do not 'happen'. */
  readonly setForLater?: readonly (Day | Step)[];
  /** The provision of the procedure, named where no nearer one speaks of what is wrong. */
  readonly basis?: Where;
  /** The provision that speaks of a day, named where the day is none. */
  readonly provisions?: Readonly<Partial<Record<Day, Where>>>;
  /** First days on which events could happen, in this order. */
  readonly inForce?: readonly {
    readonly days: readonly Day[];
    readonly first: LegalDate;
    readonly at?: Where;
    readonly as?: IssueKind;
  }[];
  /** The steps that are words of an enumeration, numbers, or yes or no. */
  readonly words?: readonly StatedFact[];
  /** Whether a step without a day is recorded, where that does not follow from its value. */
  readonly recorded?: Readonly<Partial<Record<Step, (value: unknown, reading: Reading<Day, Step>) => Truth>>>;
  /** The kinds of the matter, where it has one or several; `undefined` where they are not known. */
  readonly kinds?: {
    readonly property: string;
    readonly read: (value: unknown, issues: Issue[]) => readonly string[] | undefined;
  };
  /** What holds between the events, in this order. */
  readonly clauses: readonly Clause<Day, Step, Where>[];
  /** Codes of issues that are told, but of a history that may be recorded all the same. */
  readonly noted?: readonly string[];
}

/** What can happen in one procedure, ready to be read by. */
export interface HistorySpec<Day extends string, Step extends string = never>
  extends HistoryDefinition<Day, Step, Citation> {
  /** Every property that is read. */
  readonly names: ReadonlySet<string>;
  /** The parts that hold days, with the properties of each. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Makes the spec of a history from what can happen in it.
 *
 * @param definition - the events, and what holds between them
 */
export function defineHistory<Day extends string, Step extends string = never>({
  basis,
  provisions,
  inForce,
  clauses,
  ...rest
}: HistoryDefinition<Day, Step>): HistorySpec<Day, Step> {
  return historyAt<Day, Step>({
    ...rest,
    ...(basis && { basis: at(basis) }),
    ...(provisions && {
      provisions: Object.fromEntries(
        Object.entries<Provision | undefined>(provisions).map(([name, provision]) => [
          name,
          provision && at(provision),
        ]),
      ) as Partial<Record<Day, Citation>>,
    }),
    ...(inForce && {
      inForce: inForce.map(({ at: provision, ...one }) => ({ ...one, ...(provision && { at: at(provision) }) })),
    }),
    clauses: clauses.map((clause) => ("check" in clause ? clause : { ...clause, at: at(clause.at) })),
  });
}

/** The same of provisions that are cited: the build makes one of a definition whose provisions are named in words. */
export function historyAt<Day extends string, Step extends string = never>(
  definition: HistoryDefinition<Day, Step, Citation>,
): HistorySpec<Day, Step> {
  const { days, steps = [], besides = [] } = definition;
  const parts = new Map<string, Set<string>>();
  for (const [part, day] of days.map((one) => one.split(".") as [string, string?]))
    if (day !== undefined) parts.set(part, (parts.get(part) ?? new Set()).add(day));
  return { ...definition, names: new Set([...days.map(groupOf), ...steps, ...besides]), parts };
}

/** A history that is being read. */
export interface Reading<Day extends string, Step extends string = never> {
  /** What was given; words that are none are not known. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Days that exist; `null`: not known. */
  readonly days: { [Name in Day]?: RecordedDay };
  /** What is no day, or no day of such an event, and so is not known: `null` by name. */
  readonly misread: { [Name in Day | Step]?: null };
  /** Events that cannot be where they stand, with their days. */
  readonly bad: Map<Day, LegalDate>;
  /** Events that contradict each other, both of each pair. */
  readonly contradicted: Set<Day | Step>;
  /** The kinds as they were stated; `undefined` where they are not known. */
  readonly kinds: readonly string[] | undefined;
  /**
   * What leaves the kinds open: their property, or a day that only another kind has and of which it is not known
   * whether there is one.
   */
  readonly openKinds: Set<string>;
  readonly issues: Issue[];
  /** Whether a step is recorded; not known where its day is not. */
  readonly recorded: (step: Day | Step) => Truth;
  /** Reports an event that cannot stand beside another. */
  readonly report: (event: Day, other: Day | Step, kind: IssueKind, basis?: Citation) => void;
}

/** A history that was read once and can be asked of any day. */
export interface EventsRead<Day extends string, Step extends string = never> extends Reading<Day, Step> {
  /** The days, without events that cannot be. */
  readonly history: { readonly [Name in Day]?: RecordedDay };
  /** First day on which the history contradicts itself: it answers only for the days before. */
  readonly badFrom: LegalDate | undefined;
  /** The days as they stood on a day: what came later is left out. */
  readonly asOf: (on: LegalDate) => { readonly [Name in Day]?: RecordedDay };
}

/** What the form of a record says of it, without regard to its other properties. */
const saidByForm: ReadonlySet<string> = new Set([
  "not-a-legal-date",
  "not-allowed-value",
  "unknown-key",
  "wrong-type",
  "too-small",
  "too-large",
]);

/**
 * Reads a history: the days that exist, in the order in which they can have happened. 経過の読取り.
 *
 * A day that does not exist is not known. An event that cannot be where it stands is an issue and is left out.
 *
 * @param spec - what can happen, and in which order
 * @param value - the history as it was given; what is left out has not happened, `null` is not known
 */
export function readEvents<Day extends string, Step extends string = never>(
  spec: HistorySpec<Day, Step>,
  value: unknown,
): EventsRead<Day, Step> {
  const { issues: ofWords, facts } = readEnumerations(isObject(value) ? value : {}, spec.words ?? []);
  const given = facts as Readonly<Record<string, unknown>>;
  const issues: Issue[] = [];
  const days: { [Name in Day]?: RecordedDay } = {};
  const misread: { [Name in Day | Step]?: null } = {};
  for (const { path } of ofWords) if (path.length === 1) misread[path[0] as Day | Step] = null as never;
  const bad = new Map<Day, LegalDate>();
  const contradicted = new Set<Day | Step>();
  const ofSteps = new Map<Day | Step, Truth>();
  const recorded = (step: Day | Step): Truth => {
    if (ofSteps.has(step)) return ofSteps.get(step);
    const entry: unknown = spec.steps?.includes(step as Step) ? given[step] : days[step as Day];
    return entry === undefined || entry === false ? false : entry === null ? undefined : true;
  };
  const report: Reading<Day, Step>["report"] = (event, other, kind, basis) => {
    const issue = kind(event.split("."), { event, earlier: other });
    issues.push(basis === undefined ? issue : { ...issue, basis });
    const day = days[event];
    if (typeof day === "string") bad.set(event, day);
    contradicted.add(event).add(other);
  };
  const kinds = spec.kinds?.read(given[spec.kinds.property], issues);
  const openKinds = new Set<string>(spec.kinds !== undefined && kinds === undefined ? [spec.kinds.property] : []);
  const reading: Reading<Day, Step> = {
    given,
    days,
    misread,
    bad,
    contradicted,
    kinds,
    openKinds,
    issues,
    recorded,
    report,
  };

  const ofObject = objectIssues(value, spec.names);
  // Under a name that is read nowhere, or in what is no history, anything that is left out may have been meant.
  const mayBeMeant = ofObject.length > 0;
  const misreadParts = readParts(spec, given, issues);
  for (const name of spec.days) {
    const day = valueAt(given, name);
    if (day === undefined) {
      if (mayBeMeant || misreadParts?.has(groupOf(name))) days[name] = misread[name] = null as never;
      continue;
    }
    if (day === null || isDayOfHistory(day)) {
      days[name] = day;
      continue;
    }
    const basis = spec.provisions?.[name];
    const where = name.split(".");
    const issue = wrongDayOfHistory(day, where);
    issues.push(basis === undefined ? issue : { ...issue, basis });
    days[name] = misread[name] = null as never;
  }
  for (const { days: some, first, at: cited, as = dayBeforeCommencement } of spec.inForce ?? []) {
    for (const name of some) {
      if (!isBefore(days[name], first)) continue;
      const basis = cited ?? spec.provisions?.[name];
      issues.push({ ...as(name.split("."), { first }), ...(basis && { basis }) });
      days[name] = misread[name] = null as never;
    }
  }
  if (spec.recorded !== undefined) {
    for (const [step, read] of Object.entries(spec.recorded) as [Step, (typeof spec.recorded)[Step] & object][]) {
      const truth = read(given[step], reading);
      ofSteps.set(step, truth);
      if (truth === undefined) misread[step] = null as never;
    }
  }
  for (const clause of spec.clauses) apply(clause, reading, spec);
  issues.push(...ofWords, ...ofObject);
  const { basis } = spec;
  if (basis !== undefined && issues.length > 0) {
    for (const [index, issue] of issues.entries()) if (issue.basis === undefined) issues[index] = { ...issue, basis };
  }

  const history = { ...days };
  for (const name of bad.keys()) history[name] = undefined as never;
  const asOf = (on: LegalDate) => {
    const before = { ...history };
    for (const name of spec.days) {
      if (isBefore(on, before[name]) && !spec.setForLater?.includes(name)) before[name] = undefined as never;
    }
    return before;
  };
  return { ...reading, history, badFrom: bad.size === 0 ? undefined : [...bad.values()].sort()[0], asOf };
}

/** The part of a history in which a day stands; of one that stands in none, its own name. */
function groupOf(day: string): string {
  return day.split(".")[0] as string;
}

/**
 * The parts that are no group of days, or hold what is read nowhere: any of their days that is not there may have been
 * meant.
 */
function readParts(
  { parts }: { readonly parts: ReadonlyMap<string, ReadonlySet<string>> },
  given: Readonly<Record<string, unknown>>,
  issues: Issue[],
): ReadonlySet<string> | undefined {
  let misread: Set<string> | undefined;
  for (const [part, names] of parts) {
    const wrong = objectIssues(given[part], names, [part]);
    if (wrong.length === 0) continue;
    issues.push(...wrong);
    misread ??= new Set();
    misread.add(part);
  }
  return misread;
}

/** What is wrong across the events of a history, by one clause of its spec. */
function apply<Day extends string, Step extends string>(
  clause: Clause<Day, Step, Citation>,
  reading: Reading<Day, Step>,
  { setForLater, kinds: ofKind }: HistorySpec<Day, Step>,
): void {
  const { days, bad, kinds, openKinds, issues, recorded, report } = reading;
  if ("check" in clause) clause.check(reading);
  else if ("notBefore" in clause) {
    const { event, notBefore, as = eventsOutOfOrder, at: basis } = clause;
    if (days[event] === undefined) return;
    for (const earlier of listed(notBefore)) {
      if (isBefore(days[event], days[earlier]) && !bad.has(event)) report(event, earlier, as, basis);
    }
  } else if ("notAfter" in clause) {
    const { event, notAfter: end, unlessNotAfter, as = eventsOutOfOrder, at: basis } = clause;
    if (!isBefore(days[end], days[event]) || bad.has(event)) return;
    const sent = unlessNotAfter && days[unlessNotAfter];
    if (typeof sent !== "string" || isBefore(days[end], sent)) report(event, end, as, basis);
  } else if ("needs" in clause) {
    const { step, as = eventWithoutGround, at: basis } = clause;
    if (recorded(step) !== true || bad.has(step as Day)) return;
    const grounds = listed(clause.needs);
    if (grounds.some((ground) => recorded(ground) !== false)) return;
    // It is told, and the step stands: what was left out of a record may have happened.
    issues.push({ ...as(step.split("."), { event: step, earlier: String(grounds[0]) }), basis });
  } else if ("onlyFor" in clause) {
    const { as = dayOfAnotherKind, at: basis, onlyFor } = clause;
    if (ofKind === undefined || kinds === undefined || kinds.some((kind) => onlyFor.includes(kind))) return;
    for (const event of clause.days) {
      const day = days[event];
      if (day === undefined) continue;
      openKinds.add(day === null ? event : ofKind.property);
      if (day !== null) issues.push({ ...as(event.split("."), { event, kinds: kinds.join(", ") }), basis });
    }
  } else {
    for (const day of clause.days) {
      for (const step of clause.exclude) {
        const noticed = days[day];
        if (recorded(step) !== true || typeof noticed !== "string" || bad.has(day) || bad.has(step as Day)) continue;
        const dated = days[step as Day];
        // What has no day of its own happened on a day that is not known.
        const later = setForLater?.includes(step) || typeof dated !== "string" || dated < noticed;
        if (later) report(day, step, eventsExcludeEachOther, clause.at);
        else report(step as Day, day, eventsExcludeEachOther, clause.at);
      }
    }
  }
}

/**
 * The facts of a rule that are a history, as they may be judged by on a day. 判定に用いる経過.
 *
 * Events that contradict each other are not weighed: before the first of them neither has happened, and from then on
 * neither is known.
 */
export function factsOn<Facts, Day extends string, Step extends string = never>(
  { given, days, misread, contradicted }: EventsRead<Day, Step>,
  on: LegalDate,
): Facts {
  const known = [...contradicted].map((name) => days[name as Day]).filter((day) => typeof day === "string");
  const begun = known.length === 0 || known.some((day) => on >= (day as LegalDate));
  const facts: Record<string, unknown> = { ...given, ...misread };
  for (const name of contradicted) facts[name] = begun ? null : undefined;
  return facts as Facts;
}

/**
 * What is wrong across the properties of a history: what its form does not say. The schema of a history and the
 * function that is asked with it refuse the same.
 *
 * @param spec - what can happen, and in which order
 * @param value - a history whose form was checked
 */
export function historyIssues<Day extends string, Step extends string = never>(
  spec: HistorySpec<Day, Step>,
  value: unknown,
): readonly Issue[] {
  return readEvents(spec, value).issues.filter(({ code }) => !saidByForm.has(code) && !spec.noted?.includes(code));
}

/** The value of a property, by its dotted path. */
function valueAt(given: Readonly<Record<string, unknown>>, path: string): unknown {
  const dot = path.indexOf(".");
  if (dot < 0) return given[path];
  const part = given[path.slice(0, dot)];
  return isObject(part)
    ? (part as Readonly<Record<string, unknown>>)[path.slice(dot + 1)]
    : part === null
      ? null
      : undefined;
}

function listed<One extends string>(some: One | readonly One[]): readonly One[] {
  return typeof some === "string" ? [some] : some;
}
