import type { Named } from "../finding/condition";
import type { Truth } from "../finding/truth";
import { isObject } from "../finding/unknown-key";
import type { Citation } from "../kernel/citation";
import { tooLarge, wrongEntry } from "../kernel/input-issues";
import { defineIssue, type Issue, type IssueValues } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import {
  type ApplicationHistory,
  type ApplicationKind,
  isNoPatent,
  type PatentApplicationHistory,
  patentApplicationKinds,
  type ReadHistory,
  readHistory,
  receivedByOfficeOn,
} from "./application-history";
import { isBefore } from "./recorded-day";

const ofBan = at("act:78:1");
/** What is given for a family, or of one of its applications, is none. */
function wrongMember(path: Issue["path"], expected: IssueValues[string], given: unknown): Issue {
  return { ...wrongEntry(path, { expected }, given), basis: ofBan };
}
const idOrIds = { ja: "文字列又はその一覧", en: "string or list of strings" };

/**
 * One Japanese application of a family, with the applications that it comes from. 一の発明に係る我が国の特許出願.
 *
 * What the proviso of Act Art. 78(1) has freed by one of them stays free: none of the others forbids it again.
 */
export interface FamilyApplication extends ApplicationHistory {
  /** What the others call it by. @minLength 1 @maxLength 200 */
  readonly id: string;
  /**
   * Its description, claims or drawings describe the invention (Act Art. 78(1), proviso); left out: not known. What a
   * division describes, the application that it was divided from describes too (Patent Act Art. 44(1)).
   */
  readonly describes?: boolean | null | undefined;
  /** Id of the application from which it was divided or converted. 分割又は変更のもとの出願. @maxLength 200 */
  readonly parent?: string | null | undefined;
  /**
   * Id of the application whose domestic priority it claims (Patent Act Art. 41(1)), or the ids of several; its
   * priority date, where it is left out, is the first of their filing dates. 国内優先権の主張の基礎とした出願.
   * @minItems 1 @maxItems 100
   */
  readonly priorityBase?: string | readonly string[] | null | undefined;
  /**
   * Id of the earlier application to which it refers instead of a description (Patent Act Art. 38-3(1)). 先の特許出願.
   * @maxLength 200
   */
  readonly earlierApplication?: string | null | undefined;
}

/** The Japanese applications of one family. 一の発明に係る我が国の特許出願. */
export interface PatentFamily {
  /** Which of them describe the invention, and which comes from which; `null`: not known. @maxItems 100 */
  readonly applications: readonly FamilyApplication[] | null;
}

/**
 * What a timeline is asked with: the history of one application, or the applications of a family and no history beside
 * them. 特許出願の経過又は一の発明に係る特許出願.
 */
export interface PatentTimelineFacts extends PatentApplicationHistory {
  /** The Japanese applications of the family, instead of one history. 一の発明に係る我が国の特許出願. @maxItems 100 */
  readonly applications?: readonly FamilyApplication[] | null | undefined;
}

/** The applications that a family can hold at most. */
export const largestFamily = 100;

/** An application of those that were given, read. */
export interface Member {
  /** Where it stands among the facts. */
  readonly path: readonly (string | number)[];
  /** Its id; none where the application was given by itself. */
  readonly id?: string;
  /** What was given of it. */
  readonly given: ApplicationHistory | null | undefined;
  readonly read: ReadHistory;
  /** Whether it describes the invention. */
  readonly describes: Truth;
  /** It cannot be told what it is: no object, or one of two of the same id. */
  readonly unsettled: boolean;
  /** The applications that it comes from and that stand in the family themselves. */
  readonly found: { readonly parent: boolean; readonly priorityBase: boolean; readonly earlierApplication: boolean };
}

/** The applications that were given, and what is wrong with them as a family. */
export interface Family {
  readonly members: readonly Member[];
  /** Several are given, or it is not known which. */
  readonly several: boolean;
  /** Whether there is an application at all. */
  readonly exists: Truth;
  readonly issues: readonly Issue[];
}

const besideFamily = defineIssue(
  "application-beside-family",
  {
    ja: "特許出願の経過が「application」と「applications」の双方に記載されています。いずれも不明として扱います。",
    en: "Both `application` and `applications` are given; neither is taken as known.",
  },
  at("act:78:1 proviso"),
);
const idTwice = defineIssue("application-id-twice", {
  ja: "「{id}」という特許出願が二以上あります。いずれも不明として扱います。",
  en: "More than one application is called {id}; neither is taken as known.",
});
const notInFamily = defineIssue("application-not-in-family", {
  ja: "「{id}」という特許出願は記載されていません。",
  en: "No application called {id} is among those given.",
});
const circular = defineIssue("family-circular", {
  ja: "特許出願が自らをもとの出願としています（「{id}」）。",
  en: "By way of {id}, the application comes from itself.",
});
const parentOfAnotherKind = defineIssue(
  "parent-of-another-kind",
  {
    ja: "もとの出願の区分から、この区分の出願はされません。双方の区分を確認してください。",
    en: "No application of this kind comes from one of the kind of its parent. Check both kinds.",
  },
  at("patent-act:44:1"),
);
const notDateOfParent = defineIssue("division-not-of-date-of-parent", {
  ja: "分割又は変更に係る特許出願の出願日は、もとの出願の日（{first}）とみなされます。",
  en: "A division or conversion is deemed filed on the date of its parent, {first}.",
});
const dividedBeforeParent = defineIssue("division-before-parent", {
  ja: "もとの出願の日（{first}）より前に分割又は変更がされています。",
  en: "It was divided or converted before its parent was made on {first}.",
});
const dividedAfterEnd = defineIssue("division-after-end-of-parent", {
  ja: "もとの出願の終了（{first}）より後に分割又は変更がされています。",
  en: "It was divided or converted after its parent ended on {first}.",
});
const parentDescribesNot = defineIssue(
  "division-describes-more-than-parent",
  {
    ja: "分割に係る特許出願に記載された発明が、もとの出願に記載されていないとされています。",
    en: "The division is said to describe what its parent does not.",
  },
  at("patent-act:44:1"),
);
const baseAfterClaim = defineIssue(
  "priority-base-filed-later",
  {
    ja: "国内優先権の主張の基礎とした出願「{id}」の出願日が、その主張を伴う出願の出願日又は優先日と合いません。",
    en:
      "The filing date of {id} does not fit the filing date or the priority date of the application that " +
      "claims its priority.",
  },
  at("patent-act:41:1"),
);
const noDomesticPriority = defineIssue(
  "priority-base-without-claim",
  {
    ja: "国内優先権を主張しないとされていますが、その基礎とした出願が記載されています。",
    en: "It names a base of domestic priority, and is said to claim none.",
  },
  at("patent-act:41:1"),
);

const noBase = defineIssue(
  "priority-base-said-to-be-none",
  {
    ja: "特許出願「{id}」を基礎とする国内優先権の主張がありますが、その基礎ではないとされています。",
    en: "Another application claims the domestic priority of {id}, which is said to be no basis of such a claim.",
  },
  at("patent-act:41:1"),
);

/** The properties of an application that place it in its family. */
const relations = ["parent", "priorityBase", "earlierApplication"] as const;
type Relation = (typeof relations)[number];
const familyNames: ReadonlySet<string> = new Set(["id", "describes", ...relations]);
const nothingFound = { parent: false, priorityBase: false, earlierApplication: false };

/** What was given of applications: one by itself, or several. */
export interface GivenApplications {
  readonly application?: ApplicationHistory | null | undefined;
  readonly applications?: readonly FamilyApplication[] | null | undefined;
}

/** Reads the applications behind a question about one invention. */
export function readFamily({ application, applications }: GivenApplications): Family {
  if (applications === undefined) return alone("application", application, []);
  const unknown = (...issues: readonly Issue[]) => alone("applications", null, issues);
  if (application !== undefined) {
    // What is wrong with the one history is told all the same.
    const wrong = issuesOfFamily(alone("application", application, []));
    return alone("application", null, [besideFamily(["applications"]), ...wrong]);
  }
  if (applications === null) return unknown();
  if (!Array.isArray(applications)) {
    return unknown(wrongMember(["applications"], "array", applications));
  }
  if (applications.length > largestFamily) return unknown(tooLarge(["applications"], { limit: largestFamily }));
  return readSeveral(Array.from(applications) as readonly FamilyApplication[]);
}

function alone(path: string, given: ApplicationHistory | null | undefined, issues: readonly Issue[]): Family {
  const member: Member = {
    path: [path],
    given,
    read: readHistory(given),
    describes: true,
    unsettled: false,
    found: nothingFound,
  };
  const several = path === "applications";
  return {
    members: [member],
    several,
    exists: given === undefined ? false : given === null ? undefined : true,
    issues,
  };
}

/** A member as it is being read: what its relations say may leave more of it open. */
interface Draft {
  readonly id: string | undefined;
  readonly path: readonly (string | number)[];
  readonly history: Record<string, unknown>;
  readonly own: Readonly<Record<string, unknown>>;
  describes: Truth;
  unsettled: boolean;
  /** What follows of its history from the family: not stated, and so no part of what was given. */
  readonly follows: { priorityOn?: LegalDate | null; basisOfDomesticPriority?: true };
  /** Indexes of the applications that it comes from; `undefined` where one of them is not among those given. */
  readonly from: { [Name in Relation]?: readonly number[] | undefined };
  read: ReadHistory;
}

function readSeveral(applications: readonly FamilyApplication[]): Family {
  const issues: Issue[] = [];
  const drafts = applications.map((one, index) => draftOf(one, index, issues));
  const byId = new Map<string, number[]>();
  for (const [index, { id }] of drafts.entries()) if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), index]);
  for (const [id, indexes] of byId) {
    if (indexes.length < 2) continue;
    for (const index of indexes) {
      (drafts[index] as Draft).unsettled = true;
      issues.push(idTwice(["applications", index, "id"], { id }));
    }
  }
  for (const draft of drafts) for (const relation of relations) resolve(draft, relation, byId, issues);
  cutCircles(drafts, issues);
  for (const draft of drafts) checkRelations(draft, drafts, issues);
  for (const draft of drafts) tellParents(draft, drafts, issues);
  const members = drafts.map(({ id, path, history, describes, unsettled, from, read }): Member => {
    const found = (relation: Relation): boolean => from[relation] !== undefined;
    return {
      ...{ path, given: history as ApplicationHistory, read, describes, unsettled },
      ...(id !== undefined && { id }),
      found: {
        parent: found("parent"),
        priorityBase: found("priorityBase"),
        earlierApplication: found("earlierApplication"),
      },
    };
  });
  return { members, several: true, exists: members.length > 0, issues };
}

function draftOf(given: unknown, index: number, issues: Issue[]): Draft {
  const path = ["applications", index] as const;
  const own = (isObject(given) ? given : {}) as Readonly<Record<string, unknown>>;
  if (!isObject(given)) issues.push(wrongMember(path, "object", given));
  const history = Object.fromEntries(Object.entries(own).filter(([name]) => !familyNames.has(name)));
  const { id, describes } = own;
  const named = typeof id === "string" && id !== "";
  if (!named && id !== undefined && id !== null) issues.push(wrongMember([...path, "id"], "string", id));
  const isWord = describes === undefined || describes === null || typeof describes === "boolean";
  if (!isWord) issues.push(wrongMember([...path, "describes"], "boolean", describes));
  return {
    ...{ path, history, own, id: named ? id : undefined, unsettled: !isObject(given), from: {}, follows: {} },
    describes: typeof describes === "boolean" ? describes : undefined,
    read: readHistory(history as ApplicationHistory),
  };
}

/** Finds the applications that one comes from by their ids. */
function resolve(
  { own, path, from }: Draft,
  relation: Relation,
  byId: ReadonlyMap<string, readonly number[]>,
  issues: Issue[],
): void {
  const stated = own[relation];
  if (stated === undefined || stated === null) return;
  const several = relation === "priorityBase";
  const listed = several && Array.isArray(stated);
  const ids: readonly unknown[] = listed ? Array.from(stated) : [stated];
  const found: number[] = [];
  for (const [place, id] of ids.entries()) {
    const where = listed ? [...path, relation, place] : [...path, relation];
    if (typeof id !== "string") issues.push(wrongMember(where, several && !listed ? idOrIds : "string", id));
    else {
      const [index, ...more] = byId.get(id) ?? [];
      if (index === undefined) issues.push(notInFamily(where, { id }));
      else if (more.length === 0) found.push(index);
    }
  }
  if (ids.length > 0 && found.length === ids.length) from[relation] = [...new Set(found)];
}

/** No application comes from itself, by whichever way: of a circle, nothing is taken as known. */
function cutCircles(drafts: readonly Draft[], issues: Issue[]): void {
  const before = (index: number): number[] => relations.flatMap((relation) => drafts[index]?.from[relation] ?? []);
  // What has no earlier application left is in no circle; what remains is in one, or comes from one.
  const waiting = drafts.map((_, index) => new Set(before(index)).size);
  const later = drafts.map((): number[] => []);
  for (const index of drafts.keys()) for (const one of new Set(before(index))) later[one]?.push(index);
  const free = waiting.flatMap((count, index) => (count === 0 ? [index] : []));
  for (const index of free) {
    for (const next of later[index] as number[]) {
      waiting[next] = (waiting[next] as number) - 1;
      if (waiting[next] === 0) free.push(next);
    }
  }
  for (const [index, draft] of drafts.entries()) {
    if ((waiting[index] as number) === 0) continue;
    for (const relation of relations) {
      const other = draft.from[relation]?.find((one) => (waiting[one] as number) > 0);
      if (other === undefined) continue;
      draft.from[relation] = undefined;
      issues.push(circular([...draft.path, relation], { id: String(drafts[other]?.id) }));
    }
  }
}

/** How an application is made from another: the kinds of the other, the day, and the provision of its deemed date. */
interface MadeFrom {
  readonly from: readonly ApplicationKind[];
  readonly day: "dividedOn" | "convertedOn";
  readonly basis: Citation;
  readonly dated?: Citation;
}
const ofModel: readonly ApplicationKind[] = ["utility-model"];
const madeFromAnother: Readonly<Partial<Record<ApplicationKind, MadeFrom>>> = {
  divisional: {
    from: patentApplicationKinds,
    day: "dividedOn",
    basis: at("patent-act:44:1"),
    dated: at("patent-act:44:2"),
  },
  "converted-from-utility-model": {
    from: ofModel,
    day: "convertedOn",
    basis: at("patent-act:46:1"),
    dated: at("patent-act:46:6"),
  },
  "converted-from-design": {
    from: ["design"],
    day: "convertedOn",
    basis: at("patent-act:46:2"),
    dated: at("patent-act:46:6"),
  },
  // On the basis of the registration, which the end of the application for it leaves as it is.
  "from-utility-model-registration": { from: ofModel, day: "convertedOn", basis: at("patent-act:46-2:1") },
};
const ends = ["dismissedOn", "abandonedOn", "withdrawnOn"] as const;

/** The days of an application and those of the ones it comes from fit together; those that do not are not known. */
function checkRelations(draft: Draft, drafts: readonly Draft[], issues: Issue[]): void {
  const { path, from, own, history, read } = draft;
  const notKnown: Record<string, null> = {};
  const days = read.history;
  const parent = from.parent?.map((index) => drafts[index] as Draft)[0];
  const made = read.kinds?.flatMap((kind) => madeFromAnother[kind] ?? []) ?? [];
  const [first] = made;
  if (typeof own.parent === "string" && read.kinds !== undefined && first === undefined && !isNoPatent(read)) {
    issues.push(parentOfAnotherKind([...path, "parent"]));
    notKnown.kind = null;
  }
  if (parent !== undefined && first !== undefined) {
    const { kinds, history: ofParent } = parent.read;
    if (kinds !== undefined && !made.some((one) => kinds.some((kind) => one.from.includes(kind)))) {
      issues.push({ ...parentOfAnotherKind([...path, "parent"]), basis: first.basis });
      notKnown.kind = null;
    }
    const dated = made.find((one) => one.dated !== undefined)?.dated;
    if (dated && isLegalDate(ofParent.filedOn) && isLegalDate(days.filedOn) && ofParent.filedOn !== days.filedOn) {
      issues.push({ ...notDateOfParent([...path, "filedOn"], { first: ofParent.filedOn }), basis: dated });
      notKnown.filedOn = null;
    }
    const began = receivedByOfficeOn(parent.read);
    const last = endOf(parent);
    for (const { day, basis, dated: ofApplication } of made) {
      const early = isBefore(days[day], began);
      if (!early && !(ofApplication && isBefore(last, days[day]))) continue;
      const [kind, limit] = early ? [dividedBeforeParent, began] : [dividedAfterEnd, last];
      issues.push({ ...kind([...path, day], { first: limit as LegalDate }), basis });
      notKnown[day] = null;
    }
  }
  for (const index of from.priorityBase ?? []) {
    const base = drafts[index] as Draft;
    const { filedOn } = base.read.history;
    if (!isBefore(days.filedOn, filedOn) && !isBefore(filedOn, days.priorityOn)) continue;
    issues.push(baseAfterClaim([...path, "priorityBase"], { id: String(base.id) }));
    from.priorityBase = undefined;
  }
  if (from.priorityBase !== undefined && days.claimsDomesticPriority === false) {
    issues.push(noDomesticPriority([...path, "claimsDomesticPriority"]));
    notKnown.claimsDomesticPriority = null;
    from.priorityBase = undefined;
  }
  Object.assign(history, notKnown);
  if (from.priorityBase !== undefined && own.priorityOn === undefined)
    draft.follows.priorityOn = firstDay(
      from.priorityBase.map((index) => (drafts[index] as Draft).read.history.filedOn),
    );
  for (const index of from.priorityBase ?? []) asBase(drafts[index] as Draft, issues);
  if (Object.keys(notKnown).length > 0 || draft.follows.priorityOn !== undefined) reread(draft);
}

/** The first of some days; not known where one of them is not. */
function firstDay(days: readonly unknown[]): LegalDate | null {
  return days.every((day) => isLegalDate(day)) ? ([...(days as readonly LegalDate[])].sort()[0] ?? null) : null;
}

/**
 * An application of which another one claims the domestic priority is the basis of such a claim, which its history need
 * not repeat.
 */
function asBase(base: Draft, issues: Issue[]): void {
  const { own, path, id, follows } = base;
  if (own.basisOfDomesticPriority === false) {
    issues.push(noBase([...path, "basisOfDomesticPriority"], { id: String(id) }));
  } else if (own.basisOfDomesticPriority === undefined) {
    follows.basisOfDomesticPriority = true;
    reread(base);
  }
}

/** Reads the history again with what the family tells of it; only what that contradicts is told anew. */
function reread(draft: Draft): void {
  const { history, follows, read } = draft;
  const again = readHistory({ ...history, ...follows } as ApplicationHistory);
  const told = (issue: Issue): boolean => issue.path[0] === "priorityOn" && typeof follows.priorityOn === "string";
  const anew = again.issues.filter((issue) => told(issue) && !read.issues.some(({ code }) => code === issue.code));
  draft.read = { ...again, issues: [...read.issues, ...anew] };
}

function endOf({ read }: Draft): LegalDate | undefined {
  return ends
    .map((end) => read.history[end])
    .filter((day) => isLegalDate(day))
    .sort()[0];
}

/** What a division describes, its parent describes (Patent Act Art. 44(1)), and so on upwards. */
function tellParents(draft: Draft, drafts: readonly Draft[], issues: Issue[]): void {
  let child = draft;
  for (;;) {
    const index = child.from.parent?.[0];
    const parent = index === undefined ? undefined : (drafts[index] as Draft);
    if (parent === undefined || child.describes !== true || !child.read.kinds?.includes("divisional")) return;
    if (parent.describes === true) return;
    if (parent.describes === false) {
      issues.push(parentDescribesNot([...child.path, "describes"]));
      child.unsettled = true;
      parent.unsettled = true;
      return;
    }
    parent.describes = true;
    child = parent;
  }
}

/** The first filing of what describes the invention; none where that of one of the applications is not known. */
export function firstFiling({ members }: Family): LegalDate | undefined {
  const days = members
    .filter(({ describes }) => describes === true)
    .map(({ given }) => (given?.priorityOn === undefined ? given?.filedOn : given.priorityOn));
  return days.every((day) => isLegalDate(day)) ? (days as LegalDate[]).sort()[0] : undefined;
}

/** What is wrong with the applications, with paths from the facts. */
export function issuesOfFamily({ issues, members }: Family): readonly Issue[] {
  return [
    ...issues,
    ...members.flatMap(({ path, read }) => read.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))),
  ];
}

/** What is told of an application, with its id. */
export function ofApplication({ ja, en }: BilingualText, application: string): BilingualText {
  return { ja: `特許出願「${application}」について、${ja}`, en: `by the application ${application}: ${en}` };
}

/** What is said of an application of a family: with its name, or else its place. */
export function ofMember(one: Named, { id, path }: Member): Named {
  if (path.length === 1) return one;
  const name = id ?? path.join(".");
  return { ...one, id: `${one.id} ${name}`, text: ofApplication(one.text, name) };
}
