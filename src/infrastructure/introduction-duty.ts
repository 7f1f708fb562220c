import type { Condition } from "../finding/condition";
import { allOf, anyOf, criterion, evaluate, not } from "../finding/condition";
import { type EnumeratedFact, enumerated, type ReadFacts, withIssues } from "../finding/enumeration";
import { fact, word } from "../finding/fact";
import { type BasisOf, readFacts } from "../finding/fact-shape";
import type { Finding } from "../finding/finding";
import { undetermined, withMissing } from "../finding/finding";
import { dayBeforeCommencement, eventsOutOfOrder } from "../finding/history";
import type { RuleOptions } from "../finding/reading";
import { type Rule, ruleInWordings } from "../finding/rule";
import type { Truth } from "../finding/truth";
import { all, known } from "../finding/truth";
import { table } from "../kernel/dated";
import { weakerGrade } from "../kernel/grade";
import { unknownKey } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { stretchOn, type WordingStretch, wordingsOf } from "../kernel/wordings";
import { plansInForceFrom } from "./chapter-in-force";
import {
  designationsFrom,
  type GraceFacts,
  graceEvents,
  graceWords,
  isAfterLongestLead,
  isAmendmentUnknown,
  isCountable,
  isInGrace,
  issuesOfGraceDays,
  underNamesGiven,
  withReceipt,
} from "./grace-period";
import {
  type GoverningOrderFacts,
  governingOrder,
  governingOrderIssues,
  governingOrderWords,
  underOrder,
} from "./ministerial-orders";
import { introductionDutyFactsShape } from "./tables/fact-shapes";
import {
  criticalAndNotCritical,
  designatedAfterCancellation,
  designatedAndNotDesignated,
  designatedBeforeDayOfDesignation,
  relationOfOperatorToItself,
} from "./tables/issues";

/** From whom the facility comes, or to whom the work is given. */
export interface IntroductionSupplier {
  /**
   * What it is. `operator-itself` where the operator builds or runs it itself (自社開発・自社運用), whoever supplies what is
   * built in;
   * `individual` for a natural person; `company` for companies, partnerships and every other body, a national
   * university corporation (国立大学法人) too.
   */
  readonly kind?:
    | "company"
    | "individual"
    | "state-organ"
    | "local-government"
    | "incorporated-administrative-agency"
    | "local-incorporated-administrative-agency"
    | "public-university-corporation"
    | "operator-itself"
    | null
    | undefined;
  /** Its relation to the operator; `isSubsidiaryOf` answers whether it is a subsidiary. 子法人等・親法人等. */
  readonly relation?: "subsidiary" | "parent" | "sister" | "unrelated" | null | undefined;
}

/** What makes an introduction urgent and unavoidable. 緊急やむを得ない場合. */
export interface UrgencyFacts {
  /** The service is disturbed or may be. 特定社会基盤役務の提供に支障が生じ、又は生ずるおそれがある. */
  readonly serviceAtRisk?: boolean | null | undefined;
  /** The operator brought that risk about in order to escape the duty. 適用を免れる目的. */
  readonly causedToEvade?: boolean | null | undefined;
  /**
   * The urgent introduction or outsourcing is needed to remove or prevent the disturbance, and there is no other
   * suitable way. 他に適当な方法がない.
   */
  readonly noOtherWay?: boolean | null | undefined;
}

/**
 * The facts of one planned introduction or outsourcing, seen from one designation.
 *
 * `designatedOn`, `cancelledOn`, `facilityBecameCriticalOn` and `workBecameCriticalOn` are events: left out, the last
 * three have not happened. `designationFacts` takes the first two from the record of a designated operator.
 * `urgent` left out means that urgency is not claimed. Every other fact left out is not known.
 *
 * The text of the law does not decide whether renting or using a cloud service is an introduction, whether a trust or a
 * reseller is the supplier, and who introduces a jointly used system. State the outcome in `act` and `supplier`, and
 * keep the reasons in `evidence`.
 */
export interface IntroductionDutyFacts extends GraceFacts, GoverningOrderFacts {
  /** `false` where the operator holds no designation; meeting the criteria is not a designation. 特定社会基盤事業者. */
  readonly designated?: boolean | null | undefined;
  /** The day on which the designation was cancelled; that day itself still counts as designated. 指定の解除の日. */
  readonly cancelledOn?: LegalDate | null | undefined;
  /**
   * What is planned: to introduce a facility, to have its maintenance, management or operation done by another, or
   * neither. 導入・重要維持管理等の委託.
   */
  readonly act?: "introduction" | "outsourcing" | "neither" | null | undefined;
  /**
   * It is a critical facility of the business that the designation names. A facility of another business of the company
   * is judged under that business's own designation. 特定重要設備.
   */
  readonly criticalFacility?: boolean | null | undefined;
  /** The other business operator. 供給者・委託の相手方. */
  readonly supplier?: IntroductionSupplier | null | undefined;
  /**
   * A critical facility supplied by somebody whom the Order does not name is built in; a mere component is not one.
   * 組み込まれている場合.
   */
  readonly containsOutsidersCriticalFacility?: boolean | null | undefined;
  /** The day of the introduction, or the day on which the outsourced work starts. 導入の日・行わせる日. */
  readonly startsOn?: LegalDate | null | undefined;
  /** The ground on which urgency is claimed. 緊急やむを得ない場合. */
  readonly urgent?: UrgencyFacts | null | undefined;
  /** Why the facts are stated as they are; not looked at. 根拠資料. @maxLength 20000 */
  readonly evidence?: string | null | undefined;
}

/** What the operator must do: notify before, notify without delay afterwards, or nothing. */
export type IntroductionDuty = "prior-notification" | "post-notification" | "no-notification";

type Facts = IntroductionDutyFacts;

const duty = at("act:52:1");

const criticalDays = ["facilityBecameCriticalOn", "workBecameCriticalOn"] as const;

const designated = criterion<Facts>({
  id: "designated-operator",
  text: { ja: "特定社会基盤事業者として指定を受けている", en: "the operator is designated" },
  basis: at("act:50:1"),
  facts: ["designated", "designatedOn"],
  test: (facts) => isDesignated(facts),
});
const cancelled = criterion<Facts>({
  id: "designation-cancelled",
  text: { ja: "指定が解除された後である", en: "the designation was cancelled before" },
  basis: at("act:51"),
  facts: ["cancelledOn", "startsOn"],
  test: ({ cancelledOn, startsOn }) => {
    if (cancelledOn === undefined) return false;
    return isLegalDate(cancelledOn) && isLegalDate(startsOn) ? startsOn > cancelledOn : undefined;
  },
});
/** Designated, and not any more. */
const notDesignated: Condition<Facts> = anyOf<Facts>(not<Facts>(designated), cancelled);
const critical = criterion<Facts>({
  id: "critical-facility",
  text: { ja: "特定重要設備に当たる", en: "it is a critical facility of the designated business" },
  basis: at("act:50:1"),
  facts: ["criticalFacility"],
  test: (facts) => (isBefore(facts.startsOn, facts.facilityBecameCriticalOn) ? false : known(facts.criticalFacility)),
});
const covered = criterion<Facts>({
  id: "introduction-or-outsourcing",
  text: {
    ja: "導入又は重要維持管理等の委託に当たる",
    en: "it is introduced, or its maintenance or operation is outsourced",
  },
  basis: duty,
  facts: ["act"],
  values: ["introduction", "outsourcing", "neither"],
  whole: true,
  test: (facts) => {
    if (facts.act === "introduction") return true;
    if (facts.act === "outsourcing") return !isBefore(facts.startsOn, facts.workBecameCriticalOn);
    return typeof facts.act === "string" ? false : undefined;
  },
});
const publicBodies = [
  "state-organ",
  "local-government",
  "incorporated-administrative-agency",
  "local-incorporated-administrative-agency",
] as const;
const others = ["company", "individual", ...publicBodies, "public-university-corporation"] as const;
const fromAnother = word<Facts>(
  "supplier.kind",
  others,
  "act:52:1",
  "他の事業者から、又は他の事業者に委託して行う",
  "from, or by, another business operator",
  { id: "from-another-business-operator" },
);
/**
 * The critical facility inside comes from another, so of that one the main clause holds. An outsider's supply is never
 * exempt.
 */
const anothersInside = criterion<Facts>({
  id: "anothers-critical-facility-inside",
  text: {
    ja: "自ら設ける設備に、他の事業者（政令で定める者を除く。）が供給する特定重要設備が組み込まれている",
    en:
      "what the operator builds itself holds a critical facility supplied by another business operator " +
      "whom the Order does not name",
  },
  basis: duty,
  facts: ["act", "containsOutsidersCriticalFacility"],
  test: (facts) => {
    if (facts.act === "outsourcing" || facts.act === "neither") return false;
    const inside = known(facts.containsOutsidersCriticalFacility);
    return facts.act === "introduction" || inside === false ? inside : undefined;
  },
});
const introduction = word<Facts>(
  "act",
  ["introduction"],
  "act:52:1",
  "導入である（委託には除外がない）",
  "it is an introduction: the exemption does not reach outsourcing",
  { id: "introduction-only" },
);
const subsidiary = criterion<Facts>({
  id: "supplier-is-subsidiary",
  text: { ja: "供給者が導入を行う者の子法人等である", en: "the supplier is a subsidiary of the operator" },
  basis: at("order:10:1:1"),
  facts: ["supplier.kind", "supplier.relation"],
  test: ({ supplier }) => {
    const kind = supplier?.kind ?? undefined;
    const relation = supplier?.relation ?? undefined;
    const body = kind === undefined ? undefined : kind === "company";
    return all(body, relation === undefined ? undefined : relation === "subsidiary");
  },
});
const publicBody = word<Facts>(
  "supplier.kind",
  publicBodies,
  "order:10:1",
  "供給者が国の機関、地方公共団体、独立行政法人又は地方独立行政法人（公立大学法人を除く。）である",
  "the supplier is a State organ, a local government or an incorporated administrative agency, " +
    "national or local, other than a public university corporation",
  { id: "supplier-is-public-body" },
);
const outsiderBuiltIn = fact<Facts>(
  "containsOutsidersCriticalFacility",
  "act:52:1",
  "政令で定める者以外の者が供給する特定重要設備が組み込まれている",
  "a critical facility of an outsider is built in",
  { id: "outsiders-critical-facility-built-in" },
);
const grounds = [
  {
    event: "designatedOn",
    text: { ja: "指定を受けた日から六月間である", en: "it falls in the six months after the designation" },
    basis: at("act:53:1"),
  },
  {
    event: "facilityBecameCriticalOn",
    text: {
      ja: "新たに特定重要設備となった日から六月間である",
      en: "it falls in the six months after the facility became critical",
    },
    basis: at("act:53:2"),
  },
  {
    event: "workBecameCriticalOn",
    text: {
      ja: "新たに重要維持管理等となった日から六月間である",
      en: "it falls in the six months after the work became critical",
    },
    basis: at("act:53:3"),
  },
] as const;

/**
 * Art. 53: each ground is an event and the six months after it, or where their length was not read a time of some
 * length.
 */
function inGrace(unread: boolean): Condition<Facts> {
  return anyOf<Facts>(
    ...grounds.map(({ event, text, basis }) =>
      criterion<Facts>({
        id:
          event === "designatedOn"
            ? "grace-after-designation"
            : event === "workBecameCriticalOn"
              ? "grace-for-work"
              : "grace-for-facility",
        text,
        basis,
        // Art. 53(3) speaks of work only: it gives nobody time to introduce a facility.
        facts: event === "workBecameCriticalOn" ? [event, "startsOn", "act"] : [event, "startsOn"],
        test: (facts) => {
          const { startsOn } = facts;
          const day = facts[event];
          if (day === undefined && event !== "designatedOn") return false;
          const ofWork = event === "workBecameCriticalOn";
          if (ofWork && (facts.act === "introduction" || facts.act === "neither")) return false;
          if (!isLegalDate(day) || !isLegalDate(startsOn)) return undefined;
          if (startsOn < day) return false;
          const within = unread ? "open" : isInGrace(event, facts, startsOn);
          if (ofWork && facts.act !== "outsourcing" && within !== false) return undefined;
          return within === "open" ? "wording-not-read" : within;
        },
      }),
    ),
  );
}
/**
 * Which cases are urgent and unavoidable is said by Art. 10(1) of the orders (MIC Art. 11(1)), to which the proviso
 * refers.
 */
const ordinance = "act:52:1 proviso";
const atRisk = fact<Facts>(
  "urgent.serviceAtRisk",
  ordinance,
  "役務の提供に支障が生じ、又は生ずるおそれがある",
  "the service is disturbed or may be",
  { id: "service-at-risk" },
);
const evading = fact<Facts>(
  "urgent.causedToEvade",
  ordinance,
  "適用を免れる目的で支障のおそれを生じさせた",
  "the operator caused the risk in order to escape the duty",
  { id: "caused-to-evade" },
);
const noOtherWay = fact<Facts>(
  "urgent.noOtherWay",
  ordinance,
  "緊急に行うことが必要であり、他に適当な方法がない",
  "it is urgently needed and there is no other suitable way",
  { id: "urgently-needed-and-no-other-way" },
);
/** Urgency that is left out is not claimed. */
const notClaimed: UrgencyFacts = table({ serviceAtRisk: false, causedToEvade: false, noOtherWay: false });

const exempt: Condition<Facts> = allOf<Facts>(
  introduction,
  anyOf<Facts>(subsidiary, publicBody),
  not<Facts>(outsiderBuiltIn),
);
const ownWork: Condition<Facts> = not<Facts>(anyOf<Facts>(fromAnother, anothersInside));
const urgentAndUnavoidable: Condition<Facts> = allOf<Facts>(atRisk, not<Facts>(evading), noOtherWay);
/**
 * Arts. 49(2)(iv), 54(1)(4), 55(1)(2) and 92(1)(i) to (iii) know a duty for these acts only, of a designated operator,
 * on a critical facility; Art. 50(1), which says who and what that is, was read.
 */
const actsKnown: Condition<Facts> = anyOf<Facts>(
  notDesignated,
  not<Facts>(critical),
  word<Facts>("act", ["neither"], "act:92:1:1", "導入でも委託でもない", "neither an introduction nor an outsourcing"),
  // Work by the operator's own staff is given to nobody.
  allOf<Facts>(not<Facts>(fromAnother), not<Facts>(introduction)),
);
const leadOf = { workBecameCriticalOn: "for-work", facilityBecameCriticalOn: "for-facility" } as const;
/** The introduction lies more than that after every event that can start a grace. */
const afterTheLongestLead: Condition<Facts> = allOf<Facts>(
  ...grounds.map(({ event, basis }) =>
    criterion<Facts>({
      id: `longest-lead-over-${event === "designatedOn" ? "since-designation" : leadOf[event]}`,
      text: { ja: "その日から二十四月を経過している", en: "twenty-four months have passed since that day" },
      basis,
      facts: [event, "startsOn"],
      test: (facts) => {
        const { startsOn } = facts;
        const day = facts[event];
        if (day === undefined && event !== "designatedOn") return true;
        if (!isCountable(day) || !isLegalDate(startsOn)) return undefined;
        return isAfterLongestLead(day, startsOn);
      },
    }),
  ),
);
/**
 * Arts. 54(1), 55(1), 49(2)(iv) and 92(1)(i) presuppose the duty; whom the Order exempts and what is urgent they do not
 * say.
 */
const boundUnderEitherWording: Condition<Facts> = allOf<Facts>(
  not<Facts>(notDesignated),
  critical,
  covered,
  word<Facts>("supplier.kind", ["company", "individual"], "order:10:1", "団体又は個人", "a body or an individual"),
  // A natural person is no subsidiary: Order Art. 10(3) knows companies, partnerships and what corresponds to them.
  anyOf<Facts>(
    word<Facts>("supplier.kind", ["individual"], "order:10:3", "個人である", "an individual"),
    word<Facts>(
      "supplier.relation",
      ["unrelated", "parent", "sister"],
      "order:10:1:1",
      "子法人等でない",
      "no subsidiary",
    ),
  ),
  criterion<Facts>({
    id: "urgency-not-claimed",
    text: { ja: "緊急やむを得ない場合であるとはされていない", en: "urgency is not claimed" },
    basis: at(ordinance),
    facts: ["urgent"],
    test: ({ urgent }) => urgent === notClaimed,
  }),
  afterTheLongestLead,
);

/** The rule with one reading of the length of the grace, and what the register says of what its answer rests on. */
function dutyWith(
  grace: Condition<Facts>,
  wordings: readonly WordingStretch[],
  stands: Readonly<Record<string, Condition<Facts>>>,
): Rule<Facts, IntroductionDuty> {
  return ruleInWordings<Facts, IntroductionDuty>(
    [duty, at("act:52:11"), at("act:53"), at("order:10")],
    {
      question: { ja: "導入等計画書の届出を要するか。", en: "Must this introduction or outsourcing be notified?" },
      answers: {
        "no-notification": { ja: "届出を要しない", en: "no notification" },
        "post-notification": {
          ja: "遅滞なく緊急導入等届出書を届け出る",
          en: "file the emergency notification without delay afterwards",
        },
        "prior-notification": { ja: "あらかじめ導入等計画書を届け出る", en: "file the plan beforehand" },
      },
      safeSide: "prior-notification",
      when: {
        "no-notification": anyOf<Facts>(
          notDesignated,
          not<Facts>(critical),
          not<Facts>(covered),
          ownWork,
          exempt,
          grace,
        ),
        "post-notification": urgentAndUnavoidable,
      },
      inForceFrom: plansInForceFrom,
      days: ["startsOn"],
      stands,
    },
    wordings,
  );
}

/** The duty with six months of grace, as Art. 53 was last read. */
const asRead = dutyWith(inGrace(false), wordingsOf(["act:52:1", "act:53", "order:10"]), {
  // While Art. 52(1) is as read, only the length of the grace is open.
  "july-changed-the-grace-only": afterTheLongestLead,
  "duty-of-acts-known": actsKnown,
  "duty-after-the-longest-grace": boundUnderEitherWording,
});
/** The duty where the length of the grace is open: what it answers hangs on no length. */
const lengthOpen = dutyWith(inGrace(true), [], {});
const wordingsOfDuty = wordingsOf(["act:52:1"]);
const wordingsOfGrace = wordingsOf(["act:53"]);

const words: readonly EnumeratedFact[] = [
  ...graceWords,
  enumerated("act", ["introduction", "outsourcing", "neither"], duty),
  enumerated("supplier.kind", [...others, "operator-itself"], at("order:10:1")),
  enumerated("supplier.relation", ["subsidiary", "parent", "sister", "unrelated"], at("order:10:2")),
  ...governingOrderWords,
];

/** The days that each of these facts can contradict: work is critical only on a critical facility. */
const daysOf = {
  designated: ["designatedOn", "noticeReceivedOn", "cancelledOn"],
  cancelledOn: ["designatedOn", "noticeReceivedOn"],
  criticalFacility: criticalDays,
} as const;
/** What is left out of these has not happened, or is not claimed. */
const closed = [
  "noticeReceivedOn",
  "cancelledOn",
  "facilityBecameCriticalOn",
  "workBecameCriticalOn",
  "urgent",
] as const;

/**
 * What is wrong with the days of an introduction, and what its facts say both ways. 日付の不備及び事実の矛盾.
 *
 * @param on - the day asked for; without it, only what contradicts itself on every day is told
 */
export function issuesOfIntroduction(facts: Facts, on?: LegalDate): readonly Issue[] {
  const { designated, cancelledOn, startsOn } = facts;
  // It takes effect on receipt of its notice: where that day is not known, not before it was made.
  const designatedOn = withReceipt(facts).designatedOn ?? facts.designatedOn;
  const issues: Issue[] = [...issuesOfGraceDays(facts)];
  const wrong = (name: string): boolean => issues.some((issue) => issue.path[0] === name);
  const wrongDesignation = wrong("designatedOn") || wrong("noticeReceivedOn");
  if (cancelledOn !== undefined && cancelledOn !== null) {
    if (isBefore(cancelledOn, designationsFrom))
      issues.push({ ...dayBeforeCommencement(["cancelledOn"], { first: designationsFrom }), basis: at("act:51") });
    else if (isBefore(cancelledOn, designatedOn) || isBefore(cancelledOn, facts.designatedOn))
      issues.push({
        ...eventsOutOfOrder(["cancelledOn"], { event: "cancelledOn", earlier: "designatedOn" }),
        basis: at("act:51"),
      });
    else if (designated === true && isBefore(cancelledOn, isLegalDate(startsOn) ? startsOn : on))
      issues.push(designatedAfterCancellation(["designated"]));
  }
  if (designatedOn && !wrongDesignation && !wrong("designated")) {
    // Nobody was designated for a business that the Order did not list on that day.
    for (const issue of governingOrderIssues({ business: facts.business }, facts.designatedOn ?? designatedOn))
      issues.push({ ...issue, path: [facts.designatedOn ? "designatedOn" : "noticeReceivedOn"] });
    // Who was designated and is not any more was cancelled, on an earlier day: that day still counts as designated.
    const over = cancelledOn !== undefined && !(isLegalDate(on) && isLegalDate(cancelledOn) && cancelledOn >= on);
    if (designated === false && !over) issues.push(designatedAndNotDesignated(["designated"]));
    if (designated === true && isLegalDate(on) && designatedOn > on)
      issues.push(designatedBeforeDayOfDesignation(["designated"]));
  }
  const isCritical = criticalDays.some((name) => {
    const day = facts[name];
    return day && !wrong(name) && !isBefore(startsOn, day) && hasCome(day, startsOn, on);
  });
  if (isCritical && facts.criticalFacility === false) issues.push(criticalAndNotCritical(["criticalFacility"]));
  if (facts.supplier?.kind === "operator-itself" && isStated(facts.supplier.relation))
    issues.push(relationOfOperatorToItself(["supplier", "relation"]));
  return issues;
}

/** The provision that speaks of a fact. */
const basisOf: BasisOf = (path) => {
  if (path === "cancelledOn") return at("act:51");
  const { provisions = {} } = graceEvents;
  const own = Object.hasOwn(provisions, path) ? provisions[path as keyof typeof provisions] : undefined;
  if (own !== undefined) return own;
  return at(path.startsWith("urgent") ? ordinance : "act:52:1");
};

/**
 * The facts of which nothing is wrong: what may not be, a day that cannot be meant and facts that contradict each other
 * are not known; and where a property has an unknown name, what is left out may have been meant by it.
 */
function readIntroduction(facts: unknown, on: LegalDate): ReadFacts<Facts> {
  const read = readFacts(facts as Facts, { shape: introductionDutyFactsShape, enumerations: words }, basisOf);
  const given = read.facts;
  const issues: Issue[] = [...read.issues];
  const notKnown: Partial<Record<keyof Facts, null>> = {};
  for (const issue of issuesOfIntroduction(given, on)) {
    issues.push(issue);
    const name = issue.path[0] as keyof Facts;
    notKnown[name] = null;
    // Of two facts that contradict each other neither is known.
    if (name === "designated" || name === "cancelledOn" || name === "criticalFacility")
      for (const day of daysOf[name]) if (given[day] !== undefined) notKnown[day] = null;
  }
  const mayBeMeant = read.issues.some(
    ({ code, path }) => path.length === 0 || (path.length === 1 && code === unknownKey.code),
  );
  if (mayBeMeant) for (const name of closed) if (given[name] === undefined) notKnown[name] = null;
  const urgent = given.urgent === undefined ? notClaimed : given.urgent;
  const known = withReceipt({ ...given, urgent, ...notKnown } as Facts);
  // Of an introduction from the day asked for on, it is enough that who was designated is not any more, whenever it was
  // cancelled.
  // Who will be designated, or may be, on a day that is not known, is not designated yet.
  const { designatedOn } = withReceipt(given);
  const begun = designatedOn === null ? known.startsOn === on : !isBefore(on, designatedOn);
  const over = known.designated === false && known.cancelledOn !== undefined && begun;
  const settled = over && isLegalDate(known.startsOn) && isLegalDate(on) && known.startsOn >= on;
  return { facts: settled ? { ...known, designatedOn: undefined, cancelledOn: undefined } : known, issues };
}

/**
 * Whether an introduction or outsourcing must be notified: before, afterwards, or not at all.
 *
 * 導入等計画書の届出義務. Ask it for every purchase of, and every contract of maintenance or operation for, a critical facility.
 * The exemption of the Order reaches introductions only, subsidiaries only (downwards), and falls where an outsider's
 * critical facility is built in. So it is with what the operator builds itself: an outsider's critical facility inside
 * is introduced from another. An urgent case is notified afterwards, without delay, unless the operator caused the risk
 * in order to escape the duty.
 *
 * It does not decide what is a critical facility, nor what the text leaves open (cloud use, trusts, joint use); see
 * {@link IntroductionDutyFacts}. Since the amendments of 2026 to Arts. 52 and 53 their wording was not read: what hangs
 * on it is
 * `undetermined`, and `lastRead` holds the answer under the last wording read. What other articles show to stand is
 * answered, as
 * `inferred`, and `evidence` names the reasons: nothing to notify outside the acts that the Act knows; prior
 * notification of what an outsider supplies or does more than twenty-four months after the last event that could start
 * a grace.
 *
 * Sanction: `penaltiesFor("introduction-without-notification")`, `penaltiesFor("introduction-in-standstill")`,
 * `penaltiesFor("emergency-notification-missing")`.
 *
 * @param facts - the facts of one introduction or outsourcing under one designation
 * @param on - the day whose law applies; use the day of the introduction, or today for a planned one: where `startsOn`
 * is later, the wording of that day decides
 * @param options - readings of the amended articles that the caller supplies
 * @returns the finding
 * @example
 * assessIntroductionDuty(
 *   {
 *     designatedOn: "2023-11-16",
 *     act: "outsourcing",
 *     criticalFacility: true,
 *     supplier: { kind: "company", relation: "subsidiary" },
 *     startsOn: "2026-06-01",
 *   },
 *   "2026-06-01",
 * ).answer; // => "prior-notification"
 * assessIntroductionDuty(
 *   {
 *     designatedOn: "2023-11-16",
 *     act: "introduction",
 *     criticalFacility: true,
 *     supplier: { kind: "company", relation: "subsidiary" },
 *     containsOutsidersCriticalFacility: false,
 *     startsOn: "2026-06-01",
 *   },
 *   "2026-06-01",
 * ).answer; // => "no-notification"
 * @see Act Arts. 52(1), 52(11), 53; Order Art. 10
 * @category Infrastructure
 */
export function assessIntroductionDuty(
  facts: IntroductionDutyFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<IntroductionDuty> {
  const { facts: given, issues } = readIntroduction(facts, on);
  const governing = governingOrder(given, on);
  const answered = dutyOf(given, on, options);
  const finding = withIssues(withMissing(answered, underNamesGiven(answered.missing, given)), [
    ...issues,
    ...governing.issues,
  ]);
  const { orderId } = governing;
  if (orderId === undefined) return finding;
  const basis = underOrder(at("meti:10:1"), orderId);
  const ofUrgency: readonly string[] = [atRisk.id, evading.id, noOtherWay.id];
  return {
    ...finding,
    reasons: finding.reasons.map((reason) => (ofUrgency.includes(reason.criterion) ? { ...reason, basis } : reason)),
  };
}

/**
 * The duty hangs on the day of the introduction, so the wording of the later of the two days decides. Where that day is
 * not known, it may lie under any later wording: an answer that the last of them does not bear out needs it.
 */
function dutyOf(given: Facts, on: LegalDate, options: RuleOptions | undefined): Finding<IntroductionDuty> {
  const now = dutyUnder(on, given, options);
  const last = asRead.asks.wordings?.at(-1);
  if (
    now.answer === "undetermined" ||
    isLegalDate(given.startsOn) ||
    last === undefined ||
    isUnread(wordingsOfDuty, on)
  )
    return now;
  const later = { ...dutyUnder(last.from, given, options), on };
  if (later.answer === now.answer) return later;
  const open = undetermined<IntroductionDuty>(asRead.asks, on, "facts-missing", later.gaps);
  return withIssues({ ...open, reasons: now.reasons, missing: ["startsOn"], grade: "inferred" }, now.issues ?? []);
}

/** The duty under the wording of a day, or of the later day of the introduction. */
function dutyUnder(on: LegalDate, given: Facts, options: RuleOptions | undefined): Finding<IntroductionDuty> {
  const finding = asRead(given, on, options);
  if (finding.why === "not-in-force" || finding.why === "out-of-coverage") return finding;
  const { startsOn } = given;
  const day = isLegalDate(startsOn) && startsOn > on ? startsOn : on;
  // Art. 53 is tested on the day of the introduction: what was introduced under the wording read is judged by it.
  const graceRead = !isUnread(wordingsOfGrace, isLegalDate(startsOn) ? startsOn : on);
  if (!isUnread(wordingsOfDuty, day) && graceRead) {
    if (!isUnread(wordingsOfGrace, on)) return onOpenDay(finding, given);
    const read = asRead(given, plansInForceFrom, options);
    const known = stretchOn(wordingsOfDuty, day);
    return onOpenDay(
      { ...read, on, ...(known && { grade: weakerGrade(read.grade, "inferred"), gaps: [...known.gaps] }) },
      given,
    );
  }
  const open = lengthOpen(given, on);
  const issues = finding.issues ?? [];
  if (!isUnread(wordingsOfDuty, day)) {
    if (open.answer !== "undetermined")
      return withIssues(whateverTheGrace(open, isLegalDate(startsOn) ? startsOn : on), issues);
    if (finding.answer !== "undetermined") return finding;
    const { gaps = [], lastRead } = finding;
    const told = open.why === "wording-not-read" && lastRead !== undefined ? { ...open, lastRead } : open;
    return withIssues(
      { ...told, grade: weakerGrade(told.grade, finding.grade), ...(gaps.length > 0 && { gaps }) },
      issues,
    );
  }
  if (finding.why !== "wording-not-read" || finding.lastRead === null) return finding;
  const { lastRead } = finding;
  // The wording of the last day before left the length of the grace open: what hangs on it was last read before that.
  const answered =
    graceRead || open.answer !== "undetermined" || evaluate(afterTheLongestLead, given, on, []).truth === true;
  const until = answered ? undefined : wordingsOfGrace.find((one) => one.case === "D")?.from;
  return {
    ...finding,
    lastRead: { ...lastRead, until: until ?? lastRead.until },
  };
}

/**
 * An answer that hangs on no length of the grace stands, though what Art. 53 said on the day of the introduction was
 * not read.
 */
function whateverTheGrace(finding: Finding<IntroductionDuty>, day: LegalDate): Finding<IntroductionDuty> {
  const { gaps = [], evidence = [] } = stretchOn(wordingsOfGrace, day) ?? {};
  return { ...finding, grade: weakerGrade(finding.grade, "inferred"), gaps: [...gaps], evidence: [...evidence] };
}

function isUnread(wordings: readonly WordingStretch[], day: LegalDate): boolean {
  return stretchOn(wordings, day)?.case === "D";
}

/** A day on which the two readings of the first day differ: only an order in force from a fixed day settles it. */
function onOpenDay(finding: Finding<IntroductionDuty>, facts: Facts): Finding<IntroductionDuty> {
  if (finding.why !== "wording-not-read") return finding;
  if (isAmendmentUnknown(facts)) {
    const open = undetermined<IntroductionDuty>(asRead.asks, finding.on, "facts-missing", ["grace-first-day"]);
    return { ...open, reasons: finding.reasons, missing: ["amendmentInForce"], grade: "inferred" };
  }
  return {
    ...undetermined(asRead.asks, finding.on, "out-of-coverage", ["grace-first-day"]),
    reasons: finding.reasons,
    grade: "inferred",
  };
}

function isDesignated({ designated, designatedOn, cancelledOn, startsOn }: Facts): Truth {
  if (isBefore(startsOn, designatedOn)) return false;
  if (isLegalDate(designatedOn)) return true;
  // Who was cancelled, or may have been, was designated once: from which day on is not known.
  return designated === false && cancelledOn !== undefined ? undefined : known(designated);
}

/** Whether a day has come by the day of the introduction or the day asked for. */
function hasCome(event: LegalDate, startsOn: unknown, on: unknown): boolean {
  return [startsOn, on].some((day) => isLegalDate(day) && event <= day);
}

function isStated(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isBefore(day: unknown, event: unknown): boolean {
  return isLegalDate(day) && isLegalDate(event) && day < event;
}
