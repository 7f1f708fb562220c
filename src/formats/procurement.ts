import type { Checklist } from "../finding/checklist";
import type { Finding } from "../finding/finding";
import {
  isOfReading,
  type RuleOptions,
  readingsOfList,
  type WithIssues,
  type WordingRead,
  withoutAnyEffect,
} from "../finding/reading";
import type { Boundary } from "../finding/timeline";
import { objectIssues } from "../finding/unknown-key";
import { gracePeriod } from "../infrastructure/grace-period";
import {
  assessIntroductionDuty,
  type IntroductionDuty,
  type IntroductionDutyFacts,
} from "../infrastructure/introduction-duty";
import type { IntroductionPlan } from "../infrastructure/introduction-plan";
import { governingOrder } from "../infrastructure/ministerial-orders";
import { type MissingParticular, missingParticulars, particularsRestOn } from "../infrastructure/missing-particulars";
import { type PapersValidity, papersValidThrough } from "../infrastructure/required-papers";
import type {
  InvalidReview,
  ReviewHistory,
  ReviewTimeline,
  UndeterminedReview,
} from "../infrastructure/review-history";
import { reviewTimeline } from "../infrastructure/review-timeline";
import { reviewStateNames } from "../infrastructure/tables/review-states";
import type { Citation } from "../kernel/citation";
import { type Grade, weakerGrade } from "../kernel/grade";
import { defineIssue, type Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText, Language } from "../kernel/text";
import type { WordingRow } from "../kernel/wording-row";
import { wordingOn } from "../kernel/wordings";
import { formatCitation } from "../law/format-citation";
import { caveatsOf } from "./caveats";
import { dateInSentence } from "./dates";
import { explain } from "./explain";

/** One purchase, or one contract for maintenance or operation, from idea to go-live. 調達. */
export interface Procurement {
  /** What it is called in the house. 件名. @minLength 1 @maxLength 500 */
  readonly name?: string | undefined;
  /** What decides whether it must be notified. */
  readonly facts: IntroductionDutyFacts;
  /** The plan, in draft or as filed. 導入等計画書. */
  readonly plan?: IntroductionPlan | undefined;
  /**
   * What has happened since it was filed. Left out where it was not filed yet: of a plan whose `filedOn` has passed it
   * is then not known when, or whether, it was received. 審査.
   */
  readonly review?: ReviewHistory | undefined;
}

/**
 * What stands next.
 *
 * - `facts-first`: whether it must be notified is not known, or something given is wrong
 * - `go-live`: nothing stands in the way
 * - `go-live-and-notify`: urgent: go live, then file without delay
 * - `draft-plan`, `complete-plan`, `file-plan`: the plan is to be made, completed (or stated, where a review is given
 *   without it), filed
 * - `wait`: it was filed and its receipt is not stated, the review runs, or its state forbids it
 */
export type ProcurementStep =
  | "facts-first"
  | "go-live"
  | "go-live-and-notify"
  | "draft-plan"
  | "complete-plan"
  | "file-plan"
  | "wait";

/** What is to be read where a wording was not read. */
export interface ProvisionToRead {
  readonly provision: Citation;
  /** First day of the wording that is to be read. */
  readonly from: LegalDate;
  /**
   * The reading to supply where the wording is unchanged and nothing was added: what was read, and when, is for the
   * caller to add.
   */
  readonly reading: Pick<WordingRead, "provision" | "from" | "unchanged">;
}

/** A purchase on a day: what the law asks, what is lacking, and since when it may go live. 調達の判定. */
export interface ProcurementAssessment {
  /** Whether it may go live on the day asked for; whatever is not known keeps it `false`. */
  readonly open: boolean;
  /** What stands next. */
  readonly step: ProcurementStep;
  /** Whether it must be notified, were it to go live on the day asked for. */
  readonly duty: Finding<IntroductionDuty>;
  /** The same for the planned day (`facts.startsOn`), where that lies ahead. */
  readonly dutyAsPlanned?: Finding<IntroductionDuty>;
  /** What the plan lacks, under the law of the day of filing. */
  readonly checklist?: Checklist<MissingParticular>;
  /** Until when the papers of a plan that was not received can be filed. */
  readonly papers?: PapersValidity;
  /** The review; `undetermined` of a plan that was filed and of which no receipt is stated. */
  readonly review?: ReviewTimeline | UndeterminedReview | InvalidReview;
  /** First day on which it may go live, where one follows. */
  readonly mayGoLiveFrom?: LegalDate;
  /** Every day of grace, papers and review, by date: the calendar. */
  readonly boundaries: readonly Boundary[];
  /** The sentence for the board. */
  readonly sentence: BilingualText;
  /** The whole in lines: the sentence, the duty, what is lacking, the days, what is to be read. */
  readonly lines: { readonly ja: readonly string[]; readonly en: readonly string[] };
  /**
   * Provisions of which a reading (`options.readings`) would give an answer, a complete list, or the end of the review.
   */
  readonly toRead: readonly ProvisionToRead[];
  /** Facts that are not known and matter. */
  readonly missing: readonly string[];
  readonly issues: readonly Issue[];
  readonly grade: Grade;
  readonly gaps: readonly string[];
}

const names = new Set(["name", "facts", "plan", "review"]);
const differs = defineIssue(
  "procurement-contradicts-plan",
  {
    ja: "調達の事実と導入等計画書又は審査の記載とが一致しません。",
    en: "The facts of the purchase and the plan or its review contradict each other.",
  },
  at("act:52:1"),
);

/**
 * Assesses a purchase in one call: whether it must be notified, what the plan lacks, how the review stands, and the
 * sentence for the board.
 *
 * 調達の判定. Use it as the gate of a procurement or of a deployment: it opens only where nothing stands in the way on the
 * day asked for, and whatever is not known keeps it shut. A planned day (`facts.startsOn`) that lies ahead is told
 * under `dutyAsPlanned`; `open` is always about the day asked for. The plan is judged by the law of its day of filing,
 * the review by its own days; both count from the receipt (受理), so that of a plan that was filed no day follows before
 * that is stated. Where a wording was not read that one of them rests on, `toRead` names each reading that
 * would open it, and the lines say what was last read and what breaches nothing. A reading bears duty, checklist and
 * review alike; one that has an effect on none of them is an issue, and shuts nothing.
 *
 * Sanction: `penaltiesFor("introduction-without-notification")`, `penaltiesFor("introduction-in-standstill")`.
 *
 * @param purchase - what is known of the purchase
 * @param on - the day on which it would go live
 * @param options - readings of wordings that the library did not read
 * @returns the duty, the checklist, the review, the calendar and the sentence, in both languages
 * @example
 * const facts = {
 *   designatedOn: "2023-11-16",
 *   act: "introduction",
 *   criticalFacility: true,
 *   supplier: { kind: "company", relation: "unrelated" },
 * } as const;
 * assessProcurement({ facts }, "2026-05-01").step; // => "draft-plan"
 * assessProcurement({ name: "S-1", facts: { ...facts, criticalFacility: false } }, "2026-05-01").sentence.en;
 * // => "S-1 may go live: it need not be notified."
 * assessProcurement({ facts: { ...facts, criticalFacility: undefined } }, "2026-05-01").open; // => false
 * @see Act Arts. 52, 53
 * @category Infrastructure
 */
export function assessProcurement(purchase: Procurement, on: LegalDate, options?: RuleOptions): ProcurementAssessment {
  const given: Partial<Procurement> = purchase ?? {};
  const facts: IntroductionDutyFacts = given.facts ?? {};
  const planned = isLegalDate(facts.startsOn) && isLegalDate(on) && facts.startsOn > on ? facts.startsOn : undefined;
  // A day that does not exist stays as it was given, so that the finding says so.
  const startsOn =
    isLegalDate(facts.startsOn) || facts.startsOn === undefined || facts.startsOn === null ? on : facts.startsOn;
  const duty = assessIntroductionDuty({ ...facts, startsOn }, on, options);
  const dutyAsPlanned = planned === undefined ? undefined : assessIntroductionDuty(facts, on, options);
  const wrong = [...objectIssues(purchase, names), ...contradictions(given, facts), ...issuesOf(duty, "facts")];
  const plan = given.plan === undefined || !isLegalDate(on) ? undefined : asStated(given.plan, given.review, facts);
  const filedOn = plan && isLegalDate(on) ? filedBefore(plan, on) : undefined;
  // Filed, and when it was received is not stated: the clock of Art. 52(3) runs from there.
  const history = begun(given.review, on) ?? (filedOn && { filedOn, receivedOn: null });
  const review = history === undefined || !isLegalDate(on) ? undefined : reviewTimeline(history, on, options);
  const checklist = plan === undefined ? undefined : missingParticulars(plan, filedOn ?? on, options);
  const papers = plan === undefined || review !== undefined ? undefined : papersValidThrough(plan, on);
  wrong.push(...issuesOf(checklist, "plan"), ...issuesOf(review, "review"));
  const step = stepOf(duty, wrong, checklist, review, on);
  const open = step === "go-live" || step === "go-live-and-notify";
  const bearing = [duty, ...(duty.answer === "prior-notification" ? [checklist, review] : [])].flatMap(
    (one) => one ?? [],
  );
  const from = duty.answer === "prior-notification" ? mayGoLiveFrom(review) : undefined;
  const grade = bearing.reduce<Grade>((worst, one) => weakerGrade(worst, one.grade), "text");
  const gaps = [...new Set(bearing.flatMap((one) => one.gaps ?? []))];
  const grace = isLegalDate(on) ? gracePeriod(graceFactsOf(facts), on, options) : undefined;
  const boundaries = [grace, papers, review].flatMap((one): readonly Boundary[] => one?.boundaries ?? []);
  const toRead = open || !isLegalDate(on) ? [] : provisionsToRead({ duty, plan, checklist, review, on, options });
  const issues = [...wrong, ...withoutAnyEffect([duty, dutyAsPlanned, checklist, review, grace])];
  const told = { name: given.name, step, checklist, papers, review, history, from, grade, gaps, issues: wrong };
  const sentence = { ja: sentenceOf(told, "ja"), en: sentenceOf(told, "en") };
  const lines = (lang: Language): readonly string[] => [
    ...new Set([
      sentence[lang],
      ...explain(duty, { lang }).split("\n"),
      ...(toRead.length > 0 && duty.answer === "prior-notification" ? [safeWhileReviewed[lang]] : []),
      ...toRead.map((one) => readLine(one, lang)),
      ...(duty.answer !== "prior-notification" || checklist === undefined || checklist.complete === true
        ? []
        : explain(checklist, { lang }).split("\n")),
      ...(duty.answer === "prior-notification" && review !== undefined ? explain(review, { lang }).split("\n") : []),
      ...issues.map(({ message }) => `! ${message[lang]}`),
    ]),
  ];
  return {
    ...{ open, step, duty },
    ...(dutyAsPlanned && { dutyAsPlanned }),
    ...(checklist && { checklist }),
    ...(papers && { papers }),
    ...(review && { review }),
    ...(from !== undefined && { mayGoLiveFrom: from }),
    boundaries: [...boundaries].sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date)),
    sentence,
    lines: { ja: lines("ja"), en: lines("en") },
    toRead,
    missing: [
      ...duty.missing.map((one) => `facts.${one}`),
      ...(mayNotify(duty) ? (review?.missing ?? []) : []).map((one) => `review.${one}`),
    ],
    ...{ issues, grade, gaps },
  };
}

function issuesOf(of: WithIssues | undefined, name: string): readonly Issue[] {
  return (of?.issues ?? [])
    .filter((issue) => !isOfReading(issue))
    .map((issue) => ({ ...issue, path: [name, ...issue.path] }));
}

/** What the facts say otherwise than the plan, and the plan than its review. */
function contradictions({ plan, review }: Partial<Procurement>, facts: IntroductionDutyFacts): readonly Issue[] {
  // No notification is received before it is made.
  const received = review?.filedOn === undefined ? review?.receivedOn : undefined;
  const filedAfter = isLegalDate(received) && isLegalDate(plan?.filedOn) && plan.filedOn > received;
  const pairs: readonly (readonly [path: Issue["path"], one: unknown, other: unknown])[] = [
    [["plan", "form"], plan?.form, facts.act === "neither" ? undefined : facts.act],
    [["plan", "business"], plan?.business, facts.business],
    [["plan", "ministerialOrder"], plan?.ministerialOrder, facts.ministerialOrder],
    [["plan", "filedOn"], plan?.filedOn, filedAfter ? received : review?.filedOn],
  ];
  return pairs.flatMap(([path, one, other]) =>
    typeof one === "string" && typeof other === "string" && one !== other ? [differs(path)] : [],
  );
}

/** The plan with what it leaves to be told elsewhere: the day of filing by its review, the business by the facts. */
function asStated(
  plan: IntroductionPlan,
  review: ReviewHistory | undefined,
  { business, ministerialOrder }: IntroductionDutyFacts,
): IntroductionPlan {
  if (typeof plan !== "object" || plan === null) return plan;
  const filedOn = review?.filedOn ?? review?.receivedOn;
  return {
    ...plan,
    ...(plan.filedOn === undefined && isLegalDate(filedOn) && { filedOn }),
    ...(plan.business === undefined && typeof business === "string" && business !== "medical" && { business }),
    ...(plan.ministerialOrder === undefined && ministerialOrder !== undefined && { ministerialOrder }),
  };
}

/** The review; of one that tells a day of filing and no receipt that has not begun, or its receipt is not stated. */
function begun(review: ReviewHistory | undefined, on: LegalDate): ReviewHistory | undefined {
  if (typeof review !== "object" || review === null || review.receivedOn !== undefined) return review;
  const { filedOn } = review;
  if (!isLegalDate(filedOn)) return review;
  const ahead = filedOn >= on && Object.keys(review).every((name) => name === "filedOn");
  return ahead ? undefined : { ...review, receivedOn: null };
}

function mayNotify({ answer }: Finding<IntroductionDuty>): boolean {
  return answer === "prior-notification" || answer === "undetermined";
}

function filedBefore(plan: IntroductionPlan, on: LegalDate): LegalDate | undefined {
  return isLegalDate(plan?.filedOn) && plan.filedOn < on ? plan.filedOn : undefined;
}

function graceFactsOf({
  designatedOn,
  facilityBecameCriticalOn,
  workBecameCriticalOn,
  amendmentInForce,
}: IntroductionDutyFacts) {
  return { designatedOn, facilityBecameCriticalOn, workBecameCriticalOn, amendmentInForce };
}

function mayGoLiveFrom(review: ProcurementAssessment["review"]): LegalDate | undefined {
  return review === undefined || review.state === "invalid" || review.state === "undetermined"
    ? undefined
    : review.mayIntroduceFrom;
}

function stepOf(
  { answer }: Finding<IntroductionDuty>,
  issues: readonly Issue[],
  checklist: Checklist | undefined,
  review: ProcurementAssessment["review"],
  on: LegalDate,
): ProcurementStep {
  if (answer === "undetermined" || issues.length > 0) return "facts-first";
  if (answer === "no-notification") return "go-live";
  if (answer === "post-notification") return "go-live-and-notify";
  if (review === undefined)
    return checklist === undefined ? "draft-plan" : checklist.complete === true ? "file-plan" : "complete-plan";
  // What was filed and is not known to be received is completed first.
  if (receiptNotStated(review) && checklist !== undefined && checklist.missing.length > 0) return "complete-plan";
  const from = mayGoLiveFrom(review);
  if (from === undefined || from > on) return "wait";
  return checklist?.complete === true ? "go-live" : "complete-plan";
}

function receiptNotStated(review: ProcurementAssessment["review"] | undefined): boolean {
  return review?.state === "undetermined" && review.missing.includes("receivedOn");
}

interface Bearing {
  readonly duty: Finding<IntroductionDuty>;
  readonly checklist: Checklist | undefined;
  readonly review: ProcurementAssessment["review"] | undefined;
  readonly plan: IntroductionPlan | undefined;
  readonly on: LegalDate;
  readonly options: RuleOptions | undefined;
}

/** The wordings that were not read and stand in the way: of the duty, of the particulars, of the review. */
function provisionsToRead({ duty, plan, checklist, review, on, options }: Bearing): readonly ProvisionToRead[] {
  const rows: WordingRow[] = [];
  const add = (provisions: readonly Citation[], day: LegalDate, only?: WordingRow["case"]): void => {
    const { unread } = readingsOfList(options, provisions, day);
    rows.push(...unread.filter((row) => only === undefined || row.case === only));
  };
  if (duty.why === "wording-not-read") add(restsOn.duty, on, "D");
  if (mayNotify(duty) && plan !== undefined && checklist !== undefined && checklist.complete !== true) {
    const { orderId } = governingOrder({ business: plan.business, ministerialOrder: plan.ministerialOrder }, on);
    add(particularsRestOn(plan.form, orderId), isLegalDate(plan.filedOn) ? plan.filedOn : on);
  }
  if (mayNotify(duty) && review !== undefined && "lastRead" in review) add(restsOn.review, on, "D");
  // Where several articles of an order were not read, it is read as a whole.
  const whole = rows.map((row) => {
    const law = row.provision.split(":", 1)[0] as string;
    const order = law === "act" ? undefined : wordingOn(law, row.from);
    return order?.provision === law && order.from === row.from ? order : row;
  });
  return [...new Map(whole.map((row) => [`${row.provision} ${row.from}`, row])).values()].map(
    ({ provision, from }) => ({
      provision: at(provision),
      from,
      reading: { provision, from, unchanged: true },
    }),
  );
}

const restsOn = { duty: [at("act:52:1"), at("act:53"), at("order:10")], review: [at("act:52")] };

/** Of a purchase that must be notified and whose plan or review rests on a wording that was not read. */
const safeWhileReviewed: BilingualText = {
  ja: "いずれの文言によっても違反とならない行為（法の定めではない）：導入等計画書を届け出て、審査の期間の満了が確認されるまで稼働させない",
  en:
    "What breaches nothing under either wording (prudence, not law): notify the plan, and do not go live " +
    "before the end of the review is confirmed",
};

function readLine({ provision, from }: ProvisionToRead, lang: Language): string {
  const citation = formatCitation(provision, lang);
  return lang === "ja"
    ? `${from}から施行されている${citation}を確認し、確認の結果（readings）を示せば、変わっていない限り最後に確認した条文により判定する。`
    : `Read ${citation} as in force from ${from}, and supply the reading: where it is unchanged, the ` +
        `answer goes by what was last read.`;
}

const paperExpired: BilingualText = {
  ja: "は、導入等計画書の添付書類に、届出をすることができる期間を過ぎたものがある。",
  en: " stays shut: a paper of its plan can no longer be filed.",
};
const planNotGiven: BilingualText = {
  ja: "は、届け出た導入等計画書が示されていないため、不足がないか定まらない。",
  en: " stays shut: the plan that was filed is not given, so whether it is complete is not settled.",
};

interface Told extends Pick<ProcurementAssessment, "step" | "grade" | "gaps" | "issues"> {
  readonly checklist: Checklist | undefined;
  readonly papers: PapersValidity | undefined;
  readonly review: ProcurementAssessment["review"] | undefined;
  readonly history: ReviewHistory | undefined;
  readonly name: string | undefined;
  readonly from: LegalDate | undefined;
}

/** Of a plan that waits: what it waits for. */
function waitOf({ review, history, from }: Told, lang: Language): BilingualText {
  const filedOn = isLegalDate(history?.filedOn) ? dateInSentence(history.filedOn, lang) : undefined;
  if (receiptNotStated(review))
    return {
      ja:
        `は、${filedOn === undefined ? "" : `${filedOn}に`}導入等計画書を届け出ているが、受理の日が示されていないため、` +
        `稼働させることができる日が定まらない。`,
      en:
        ` stays shut: its plan was filed${filedOn === undefined ? "" : ` on ${filedOn}`}, and the day of its ` +
        `receipt, from which the thirty days run, is not stated.`,
    };
  const state = reviewStateNames[review?.state as keyof typeof reviewStateNames]?.[lang];
  if (from === undefined && (review?.state === "accepted" || review?.state === "ordered"))
    return {
      ja: "は、変更を加えた導入等計画書を届け出るまで、稼働させない。",
      en: " stays shut until the changed plan is filed.",
    };
  if (from === undefined)
    return {
      ja: `は、稼働させることができる日が定まらない（${state ?? "審査の状況が不明"}）。`,
      en: ` stays shut: no first day follows (${state ?? "how the review stands is not known"}).`,
    };
  const day = dateInSentence(from, lang);
  switch (review?.state) {
    case "not-received":
      return {
        ja: `は、届出が受理されておらず、示された日に受理されたときは、延長又は勧告がない限り${day}から稼働させることができる。`,
        en:
          ` stays shut: its notification is not received yet; if it is on the day stated, it may go live from ${day} ` +
          `unless that is extended or something is recommended.`,
      };
    case "recommended":
    case "unanswered":
    case "refused":
      return {
        ja: `は、勧告を受けており、期間の延長、勧告の応諾又は命令がない限り${day}から稼働させることができる。`,
        en:
          ` stays shut: something was recommended; it may go live from ${day} unless that is extended, the ` +
          `recommendation is accepted or an order is made.`,
      };
    case "ordered":
    case "accepted":
      return {
        ja: `は、変更を加えた導入等計画書に基づき${day}から稼働させることができる。`,
        en: ` stays shut until ${day}, when it may go live by the plan as changed.`,
      };
    default:
      return {
        ja: `は、審査の期間中であり、延長又は勧告がない限り${day}から稼働させることができる。`,
        en:
          ` stays shut while the review runs; it may go live from ${day} unless that is extended or something ` +
          `is recommended.`,
      };
  }
}

/** Of a plan that is to be completed: what it lacks. */
function completeOf({ checklist, papers }: Told): BilingualText {
  if (checklist === undefined) return planNotGiven;
  const count = checklist.missing.length;
  if (count > 0)
    return {
      ja: `は、導入等計画書に${count}件の不足がある。`,
      en: ` stays shut: its plan lacks ${count} particular${count === 1 ? "" : "s"}.`,
    };
  if (papers?.state === "expired") return paperExpired;
  return {
    ja: "は、導入等計画書に不足がないか定まらない。",
    en: " stays shut: whether its plan is complete is not settled.",
  };
}

function sentenceOf(told: Told, lang: Language): string {
  const { name, step, review, from, grade, gaps, issues } = told;
  const what = typeof name === "string" && name.trim() !== "" ? name : lang === "ja" ? "本件" : "The purchase";
  const subject = lang === "ja" && what !== "本件" ? `「${what}」` : what;
  const changed = review?.state === "changed-plan-filed";
  const day = from === undefined ? undefined : dateInSentence(from, lang);
  const said: Readonly<Record<ProcurementStep, BilingualText>> = {
    "facts-first":
      issues.length > 0
        ? {
            ja: "は、入力に誤りがあるため判定できず、稼働させない。",
            en: " stays shut: something that was given is wrong.",
          }
        : {
            ja: "は、届出の要否が定まらないため、稼働させない。",
            en: " stays shut: whether it must be notified is not settled.",
          },
    "go-live":
      day === undefined
        ? { ja: "は、届出を要せず、稼働させることができる。", en: " may go live: it need not be notified." }
        : {
            ja: `は、${changed ? "変更を加えた導入等計画書に基づき" : ""}${day}から稼働させることができる。`,
            en: ` may go live${changed ? " by the plan as changed" : ""}, since ${day}.`,
          },
    "go-live-and-notify": {
      ja: "は、緊急やむを得ない場合として稼働させ、遅滞なく緊急導入等届出書を届け出る。",
      en: " may go live as an emergency; file the emergency notification without delay.",
    },
    "draft-plan": {
      ja: "は、あらかじめ導入等計画書を届け出なければならず、計画書が作成されていない。",
      en: " must be notified beforehand, and there is no plan.",
    },
    "complete-plan": completeOf(told),
    "file-plan": {
      ja: "は、導入等計画書が整っており、届け出る。受理の日から起算して三十日を経過する日までは稼働させない。",
      en: ": the plan is complete and is to be filed; thirty days run from the day of its receipt, that day included.",
    },
    wait: waitOf(told, lang),
  };
  return [`${subject}${said[step][lang]}`, ...caveatsOf({ grade, gaps }, lang)].join(lang === "ja" ? "" : " ");
}
