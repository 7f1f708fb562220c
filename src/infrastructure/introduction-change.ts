import type { Condition, Reason } from "../finding/condition";
import { allOf, anyOf, criterion, not } from "../finding/condition";
import { type EnumeratedFact, enumerated, withIssues } from "../finding/enumeration";
import { fact, word } from "../finding/fact";
import { readFacts } from "../finding/fact-shape";
import type { Finding } from "../finding/finding";
import { assuredBy, undetermined, withMissing } from "../finding/finding";
import { issuesOfAnyReadings, type RuleOptions } from "../finding/reading";
import { type Rule, rule } from "../finding/rule";
import type { Truth } from "../finding/truth";
import { all, known, negate } from "../finding/truth";
import { isObject } from "../finding/unknown-key";
import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import { weakerGrade } from "../kernel/grade";
import { refusedKey, unknownKey } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";
import { gapsOfEach, stretchOn, wordingsOf } from "../kernel/wordings";
import { reachesShare, type VotingShare } from "../parties/party";
import { issuesOfShare, sharesAsFractions } from "../parties/party-issues";
import { plansInForceFrom } from "./chapter-in-force";
import type { UrgencyFacts } from "./introduction-duty";
import {
  type ChangeForms,
  changeFormsOf,
  type GoverningOrder,
  type GoverningOrderFacts,
  governingOrder,
  governingOrderWords,
  onUnlisted,
  underGoverningOrder,
  underOrder,
} from "./ministerial-orders";
import { introductionChangeShape } from "./tables/fact-shapes";
import { changeOfOtherForm } from "./tables/issues";

/** What every change tells of the plan that it touches. */
export interface ChangeOfPlan extends GoverningOrderFacts {
  /** The form of the plan that was filed. 導入・重要維持管理等の委託. */
  readonly form?: "introduction" | "outsourcing" | null | undefined;
  /**
   * When the change is made. Of an introduction: `before` or `after` it. Of outsourcing: `before` the outsourcing is
   * done (委託を行う前), `after` it while the period of the work has not ended, or once the period has `ended`.
   */
  readonly phase?: "before" | "after" | "ended" | null | undefined;
  /**
   * The plan was an emergency notification, filed afterwards; left out, it was not, and `null` is not known. 緊急導入等届出書.
   */
  readonly emergencyNotification?: boolean | null | undefined;
  /** The ground on which the change is claimed to be urgent and unavoidable; left out, urgency is not claimed. */
  readonly urgent?: UrgencyFacts | null | undefined;
}

/** Whose particulars change. 供給者・構成設備の供給者・委託の相手方・再委託の相手方等. */
export type ChangedParty = "supplier" | "component-supplier" | "contractor" | "subcontractor";

/**
 * A change of what a filed plan says, one entry for each thing that changes.
 *
 * A party replaced by another is a change of its name. Several changes at once are several questions.
 */
export type IntroductionChange = ChangeOfPlan &
  (
    | {
        /**
         * The outline of the facility, what is introduced, when it is, or the measures of the operator.
         * 概要・導入の内容・導入の時期・措置.
         */
        readonly what: "facility-outline" | "introduction-content" | "introduction-time" | "measures";
      }
    | {
        /** Name, governing law or nationality, representative, officers, or foreign sales of a party. */
        readonly what:
          | "name"
          | "governing-law-or-nationality"
          | "representative"
          | "officers"
          | "foreign-government-sales";
        /** Whose. */
        readonly party?: ChangedParty | null | undefined;
      }
    | {
        /** The address of a party. 住所. */
        readonly what: "address";
        /** Whose. */
        readonly party?: ChangedParty | null | undefined;
        /** It moves to another country. 国名を変更する場合. */
        readonly toAnotherCountry?: boolean | null | undefined;
      }
    | {
        /** The factory in which the facility or a component is made. 工場又は事業場の所在地. */
        readonly what: "factory";
        /** Of what. */
        readonly of?: "facility" | "component" | null | undefined;
        /** It moves to another country. */
        readonly toAnotherCountry?: boolean | null | undefined;
      }
    | {
        /** Kind, name or function of a component, or a component that is added or taken away. 構成設備の種類、名称又は機能. */
        readonly what: "component";
      }
    | {
        /** What is outsourced or subcontracted, or when it is done. 内容・時期. */
        readonly what: "outsourcing-content" | "outsourcing-time" | "subcontract-content" | "subcontract-time";
      }
    | {
        /** The period of the work. 期間. */
        readonly what: "outsourcing-period" | "subcontract-period";
        /** Whether it becomes shorter or longer. */
        readonly direction?: "shorter" | "longer" | null | undefined;
      }
    | {
        /** The share of somebody who holds five percent or more before and after. 割合の変更. */
        readonly what: "holder-share";
        /** Of whose votes. */
        readonly party?: ChangedParty | null | undefined;
        /** The share before. */
        readonly before?: VotingShare | null | undefined;
        /** The share after. */
        readonly after?: VotingShare | null | undefined;
      }
    | {
        /** A holder who now has to be stated, one who no longer has, or one whose name or nationality changed. */
        readonly what: "holder-added" | "holder-below-five-percent" | "holder-name-or-nationality";
        /** Of whose votes. */
        readonly party?: ChangedParty | null | undefined;
      }
  );

/** What a change asks for: a new filing, a report, or nothing. */
export type IntroductionChangeAnswer = "change-notification" | "report" | "nothing";

/** The finding on a change, with what follows from it. */
export type IntroductionChangeFinding = Finding<IntroductionChangeAnswer> & {
  /**
   * Whether a new standstill of thirty days runs from the receipt of the change. Absent while the answer, or the
   * urgency, is open.
   */
  readonly freshStandstill?: boolean;
  /** When the paper is due. Absent where none is. */
  readonly when?: "before-the-change" | "without-delay-after";
  /**
   * Number of the form in the governing order; MIC's run two later than those of the other nine. Absent where the order
   * is not known. 様式.
   */
  readonly form?: "7" | "8" | "9" | "10" | "11" | "12";
};

/** All members of the union as one bag of facts that a criterion can look at. */
interface Facts extends ChangeOfPlan {
  readonly what?: string;
  readonly party?: ChangedParty | null | undefined;
  readonly of?: "facility" | "component" | null | undefined;
  readonly toAnotherCountry?: boolean | null | undefined;
  readonly direction?: "shorter" | "longer" | null | undefined;
  readonly before?: VotingShare | null | undefined;
  readonly after?: VotingShare | null | undefined;
}

type OwnForm = "introduction" | "outsourcing" | "party";

/** The changes and the form of plan that each belongs to. */
export const formOf: Readonly<Record<IntroductionChange["what"], OwnForm | "both">> = Object.freeze({
  "facility-outline": "both",
  "introduction-content": "introduction",
  "introduction-time": "introduction",
  measures: "both",
  name: "party",
  "governing-law-or-nationality": "party",
  representative: "party",
  officers: "party",
  "foreign-government-sales": "party",
  address: "party",
  factory: "introduction",
  component: "introduction",
  "outsourcing-content": "outsourcing",
  "outsourcing-time": "outsourcing",
  "subcontract-content": "outsourcing",
  "subcontract-time": "outsourcing",
  "outsourcing-period": "outsourcing",
  "subcontract-period": "outsourcing",
  "holder-share": "party",
  "holder-added": "party",
  "holder-below-five-percent": "party",
  "holder-name-or-nationality": "party",
});

/** The facts that changes of some kinds have, and those kinds; whose it is tells every change of a party. */
const factsOfKinds = {
  party: Object.keys(formOf).filter((what) => formOf[what as IntroductionChange["what"]] === "party"),
  of: ["factory"],
  toAnotherCountry: ["address", "factory"],
  direction: ["outsourcing-period", "subcontract-period"],
  before: ["holder-share"],
  after: ["holder-share"],
} as const satisfies Partial<Record<keyof Facts, readonly string[]>>;

/** The facts that are stated of a change, and that changes of this kind do not have. */
function factsOfOtherKinds(stated: Facts, what: string): readonly (keyof typeof factsOfKinds)[] {
  const names = Object.keys(factsOfKinds) as (keyof typeof factsOfKinds)[];
  return names.filter(
    (name) => (stated[name] ?? undefined) !== undefined && !(factsOfKinds[name] as readonly string[]).includes(what),
  );
}

/** The facts that changes of a kind have. */
function namesFor(what = ""): readonly string[] {
  const kinds = factsOfKinds as Readonly<Record<string, readonly string[]>>;
  return Object.keys(introductionChangeShape).filter((name) => kinds[name]?.includes(what) ?? true);
}

const words: readonly EnumeratedFact[] = [
  enumerated("what", Object.keys(formOf), at("act:54:1")),
  enumerated("form", ["introduction", "outsourcing"], at("act:52:2")),
  enumerated("phase", ["before", "after", "ended"], at("act:54:1")),
  enumerated("party", ["supplier", "component-supplier", "contractor", "subcontractor"], at("act:52:2")),
  enumerated("of", ["facility", "component"], at("act:52:2:2")),
  enumerated("direction", ["shorter", "longer"], at("act:52:2:3")),
  ...governingOrderWords,
];

/**
 * The facts of one change as the rules look at them: where it belongs in the course of the plan is found beforehand.
 *
 * What is told otherwise is not asked for: the particular or the party tells the form of the plan, that form stands for
 * the party, and an emergency that is left out is none.
 */
interface Judged extends Omit<Facts, "party"> {
  readonly party?: ChangedParty | "of-the-form" | null | undefined;
  /** The change falls in the time in which it can have to be filed or reported. */
  readonly inTime: Truth;
}

/**
 * How one kind of change is judged by METI's articles: what makes it significant, what makes it minor. What is left is
 * reported.
 */
interface Kind {
  readonly significant?: Condition<Judged>;
  readonly minor?: Condition<Judged>;
}

/** Paths of the facts that place a change in the course of the plan. */
const time = ["form", "party", "phase", "emergencyNotification"] as const;

/** A change that is significant whatever else is true of it. */
const always = (id: string, provision: Provision, ja: string, en: string): Kind => ({
  significant: criterion<Judged>({ id, text: { ja, en }, basis: at(provision), facts: [], test: () => true }),
});

const outsourcing = (what: string) =>
  always(what, "meti:23:1:5", "委託の内容又は時期の変更", "content or time of the outsourcing changes");

const subcontracting = (what: string) =>
  always(what, "meti:23:1:7:イ", "再委託の内容又は時期の変更", "content or time of a subcontract changes");

const abroad = (provision: Provision) =>
  fact<Judged>("toAnotherCountry", provision, "国名を変更する", "the country changes", { id: "to-another-country" });

const notOnlyShorter = (provision: Provision): Kind => ({
  significant: word<Judged>(
    "direction",
    ["longer"],
    provision,
    "期間を短縮するもの以外の変更",
    "the period changes other than by becoming shorter",
    { id: "not-only-shorter" },
  ),
});

/** Of contractors and subcontractors only the name stays significant once the outsourcing is done. */
const beforeOutsourcing = (provision: Provision) =>
  criterion<Judged>({
    id: "not-after-the-outsourcing",
    text: { ja: "委託を行った後の変更ではない", en: "it is not made after the outsourcing was done" },
    basis: at(provision),
    facts: time,
    test: ({ form, phase }) => {
      if (form === "introduction" || phase === "before") return true;
      // Once the outsourced work has ended no change is looked at any more.
      return form === "outsourcing" && phase === "after" ? false : undefined;
    },
  });

/** The kinds of change of the particulars of a party, by the items of Arts. 23(1) and 24 that speak of it. */
const kindsOfParty = (significant: Provision, minor: (subitem: string) => Provision) => ({
  name: always("name", significant, "名称又は氏名の変更", "the name changes"),
  "governing-law-or-nationality": { significant: beforeOutsourcing(significant) },
  address: {
    significant: allOf<Judged>(abroad(significant), beforeOutsourcing(significant)),
    minor: not<Judged>(abroad(minor("イ"))),
  },
  "holder-share": {
    minor: allOf<Judged>(
      criterion<Judged>({
        id: "five-percent-before-and-after",
        text: {
          ja: "変更の前後を通じて百分の五以上の議決権を直接に保有する",
          en: "five percent or more is held directly before and after",
        },
        basis: at(minor("ロ")),
        facts: ["before", "after"],
        test: ({ before, after }) => all(reachesShare(before, 5, 100), reachesShare(after, 5, 100)),
      }),
      not(
        criterion<Judged>({
          id: "rises-into-a-higher-band",
          text: {
            ja: "割合の増加により、新たに百分の二十五以上三分の一未満、三分の一以上百分の五十未満又は百分の五十以上に該当する",
            en: "by a rise the share newly falls in 25 percent to one third, one third to half, or half and more",
          },
          basis: at(minor("ロ")),
          facts: ["before", "after"],
          test: ({ before, after }) => risesIntoBand(before, after),
        }),
      ),
    ),
  },
});

/**
 * Every kind of change that Arts. 23(1) and 24 single out, by particular and, where it is known, by whose or of what.
 */
const kinds: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  "": {
    "facility-outline": always(
      "facility-outline",
      "meti:23:1:1",
      "特定重要設備の概要の変更",
      "the outline of the facility changes",
    ),
    "introduction-content": always(
      "introduction-content",
      "meti:23:1:2",
      "導入の内容の変更",
      "the content of the introduction changes",
    ),
    component: always(
      "component",
      "meti:23:1:4:イ",
      "構成設備の種類、名称又は機能の変更",
      "kind, name or function of a component changes",
    ),
    "outsourcing-content": outsourcing("outsourcing-content"),
    "outsourcing-time": outsourcing("outsourcing-time"),
    "outsourcing-period": notOnlyShorter("meti:23:1:5"),
    "subcontract-content": subcontracting("subcontract-content"),
    "subcontract-time": subcontracting("subcontract-time"),
    "subcontract-period": notOnlyShorter("meti:23:1:7:イ"),
    measures: always("measures", "meti:23:1:8", "特定妨害行為を防止するための措置の変更", "the measures change"),
    factory: { significant: abroad("meti:23:1"), minor: not(abroad("meti:24")) },
    ...kindsOfParty("meti:23:1", () => "meti:24"),
  },
  // Every factory that stays in its country is minor, that of a component too.
  facility: { factory: { significant: abroad("meti:23:1:3:ロ"), minor: not(abroad("meti:24::1:ハ")) } },
  supplier: kindsOfParty("meti:23:1:3:イ", (subitem) => `meti:24::1:${subitem}`),
  component: { factory: { significant: abroad("meti:23:1:4:ハ"), minor: not(abroad("meti:24::2:ハ")) } },
  "component-supplier": kindsOfParty("meti:23:1:4:ロ", (subitem) => `meti:24::2:${subitem}`),
  contractor: kindsOfParty("meti:23:1:6", (subitem) => `meti:24::3:${subitem}`),
  subcontractor: kindsOfParty("meti:23:1:7:ロ", (subitem) => `meti:24::4:${subitem}`),
};

const answers = {
  nothing: { ja: "届出も報告も要しない", en: "neither filing nor report" },
  "change-notification": { ja: "変更の案を届け出る", en: "file the change" },
  report: { ja: "遅滞なく報告する", en: "report without delay" },
} as const;
const minorText = { ja: "軽微な変更であり、届出も報告も要しない", en: "a minor change: neither filing nor report" };

const afterIntroduction = word<Judged>(
  "phase",
  ["after", "ended"],
  "meti:25:2",
  "導入を行った後の構成設備の種類、名称又は機能の変更",
  "a component changes after the introduction",
  { id: "component-after-the-introduction" },
);

const inTime = (provision: Provision) =>
  criterion<Judged>({
    id: "within-the-time-for-changes",
    text: {
      ja: "導入を行う前、又は重要維持管理等を行わせる前若しくは行わせる期間の終了前である",
      en: "before the introduction, or before or during the outsourced work",
    },
    basis: at(provision),
    facts: time,
    test: (change) => change.inTime,
  });

/**
 * What was introduced in an emergency stands already: a change of its components always comes after the introduction.
 */
const afterEmergency = criterion<Judged>({
  id: "component-after-the-introduction",
  text: { ja: "導入を行った後の構成設備の種類、名称又は機能の変更", en: "a component changes after the introduction" },
  basis: at("meti:25:2"),
  facts: [],
  test: () => true,
});

/** Art. 54(4): what is neither significant nor minor is reported, as long as changes are. */
const otherChange: Reason = table({
  criterion: "other-change",
  met: true,
  basis: at("act:54:4"),
  text: {
    ja: "重要な変更及び軽微な変更以外の変更であり、報告を要する時期にした",
    en: "it is neither significant nor minor, and made in the time in which changes are reported",
  },
});
const noChangeToReport: Reason = table({ ...otherChange, met: false });

type ChangeRule = Rule<Judged, IntroductionChangeAnswer>;

/** The rule for a kind of change by METI's articles, which those of the other nine orders repeat. */
function ruleOf(
  { significant = anyOf<Judged>(), minor }: Kind,
  reported: Condition<Judged>,
  window: Condition<Judged>,
): ChangeRule {
  return rule<Judged, IntroductionChangeAnswer>(["act:54:1", "act:54:4", "meti:23", "meti:24", "meti:25"], {
    question: { ja: "変更の届出又は報告を要するか。", en: "Must this change be filed or reported?" },
    answers,
    safeSide: "change-notification",
    inForceFrom: plansInForceFrom,
    restsOn: ["meti:23", "meti:24", "meti:25"],
    when: [
      { answer: "nothing", when: not(anyOf(window, reported)) },
      { answer: "change-notification", when: allOf(window, significant) },
      ...(minor === undefined ? [] : [{ answer: "nothing" as const, when: minor, text: minorText }]),
    ],
  });
}

/**
 * The rules for a plan, or for an emergency notified afterwards, whose introduction has taken place whatever the phase.
 */
function rulesFor(plan: "plan" | "emergency"): Readonly<Record<string, Readonly<Record<string, ChangeRule>>>> {
  const window = inTime(plan === "plan" ? "act:54:1" : "act:54:5");
  const after: Condition<Judged> = plan === "plan" ? afterIntroduction : afterEmergency;
  const rules = Object.entries(kinds).map(([whose, byWhat]) => [
    whose,
    Object.fromEntries(
      Object.entries(byWhat).map(([what, kind]) => [
        what,
        ruleOf(kind, what === "component" ? after : anyOf<Judged>(), window),
      ]),
    ),
  ]);
  return Object.fromEntries(rules);
}

const ofPlan = rulesFor("plan");
const ofEmergency = rulesFor("emergency");
const reportedOfPlan = ruleOf({}, anyOf<Judged>(), inTime("act:54:1"));
const reportedOfEmergency = ruleOf({}, anyOf<Judged>(), inTime("act:54:5"));
const general = reportedOfPlan.asks;

/** The rule for what changes, of whose or of what. */
function ruleFor({ what, party, of }: Facts, emergency: boolean): ChangeRule {
  const name = what as IntroductionChange["what"];
  const whose = (formOf[name] === "party" ? party : name === "factory" ? of : undefined) ?? "";
  return (emergency ? ofEmergency : ofPlan)[whose]?.[name] ?? (emergency ? reportedOfEmergency : reportedOfPlan);
}

/** The form of plan that a party belongs to; that of the plan where the party is not known. */
function formOfParty({ party, form }: Facts): Facts["form"] {
  if (party === "supplier" || party === "component-supplier") return "introduction";
  return party === "contractor" || party === "subcontractor" ? "outsourcing" : form;
}

/**
 * A supplier stands in no plan of outsourcing, a contractor in none of an introduction: where both are stated, neither
 * is known.
 */
function readTogether(change: Facts): Facts {
  const { form } = change;
  const contradicts = (form === "introduction" || form === "outsourcing") && formOfParty(change) !== form;
  return contradicts ? { ...change, form: null, party: null } : change;
}

/** The particular stands in plans of the other form only than the one that is stated. */
function isOfOtherForm({ form, what }: Facts): boolean {
  const ofWhat = formOf[what as IntroductionChange["what"]];
  return (form === "introduction" && ofWhat === "outsourcing") || (form === "outsourcing" && ofWhat === "introduction");
}

/** Places a change in the course of its plan. */
function judged(change: Facts, kind: OwnForm | "both"): Judged {
  const form =
    kind === "introduction" || kind === "outsourcing" ? kind : kind === "party" ? formOfParty(change) : change.form;
  const { emergencyNotification = false } = change;
  const asksParty = kind === "party" && (form === undefined || form === null);
  return {
    ...change,
    form,
    party: asksParty ? change.party : "of-the-form",
    emergencyNotification,
    inTime: isInTime(change.phase, form, known(emergencyNotification)),
  };
}

/**
 * The time in which a change of the plan can have to be filed or reported at all: Art. 54(1) and (4), and (5) for
 * emergencies.
 */
function isInTime(phase: Facts["phase"], form: Facts["form"], emergency: Truth): Truth {
  const ended = all(form === "introduction" ? true : form === "outsourcing" ? false : undefined, emergency);
  return all(phaseIsWithin(phase, form), negate(ended));
}

function phaseIsWithin(phase: Facts["phase"], form: Facts["form"]): Truth {
  if (phase === "before") return true;
  if (phase === "ended") return false;
  if (phase !== "after") return undefined;
  return form === "outsourcing" ? true : form === "introduction" ? false : undefined;
}

function risesIntoBand(before: VotingShare | null | undefined, after: VotingShare | null | undefined): Truth {
  const bandOf = (share: VotingShare | null | undefined): number | undefined => {
    const quarter = reachesShare(share, 1, 4);
    if (quarter === undefined) return undefined;
    return reachesShare(share, 1, 2) === true ? 3 : reachesShare(share, 1, 3) === true ? 2 : quarter ? 1 : 0;
  };
  const now = bandOf(after);
  if (now === 0) return false;
  const then = bandOf(before);
  if (then === 3) return false;
  return now === undefined || then === undefined ? undefined : now > then;
}

/** The particular or the party stands in plans of the other form only than the one that is stated. */
export function ofOtherForm(change: IntroductionChange | Facts): readonly Issue[] {
  const { form, what, party } = change as Facts;
  if (form !== "introduction" && form !== "outsourcing") return [];
  const issues: Issue[] = [];
  if (isOfOtherForm(change as Facts)) issues.push(changeOfOtherForm(["what"], { name: what ?? "" }));
  if (formOfParty(change as Facts) !== form) issues.push(changeOfOtherForm(["party"], { name: party ?? "" }));
  return issues;
}

/**
 * Shares that look like fractions of one: who holds one percent or less before and after is stated nowhere, so six
 * tenths may be meant by 0.6.
 */
export function fractionsForShares(change: IntroductionChange | Facts): readonly Issue[] {
  const { what, before, after }: Facts = change;
  if (what !== "holder-share") return [];
  const [one, other] = [before, after].map((share) =>
    typeof share === "object" && share !== null && "percent" in share ? share.percent : undefined,
  );
  if (typeof one !== "number" || typeof other !== "number") return [];
  return one <= 1 && other <= 1 && one + other > 0 ? [sharesAsFractions(["after", "percent"])] : [];
}

/** Shares of more votes than there are, or stated in two ways, which are not known. */
function issuesOfShares(change: Facts): readonly Issue[] {
  return (["before", "after"] as const).flatMap((name) => {
    const share = change[name];
    return typeof share === "object" && share !== null ? issuesOfShare(share, [name]) : [];
  });
}

/**
 * Whether a change of a notified plan needs a new filing, a report, or nothing.
 *
 * 導入等計画書の変更. Ask it for each thing that changes. A significant change (重要な変更) is filed before it is made and opens a
 * fresh standstill of thirty days; one that is urgent and unavoidable is filed without delay afterwards. A minor change
 * (軽微な変更) asks for nothing. Every other change is reported without delay. After an introduction only a change of a
 * component is reported; after the period of outsourced work nothing is.
 *
 * It does not decide what counts as content or function of a facility. The ten ministerial orders say the same but for
 * the numbers of the forms; where neither `business` nor `ministerialOrder` tells which governs, METI's articles are
 * cited for all of them, a reason says so, and no form is named. A business that Order Art. 9 did not list on that day
 * is governed by no order: nothing is answered. Waterworks stood up to 2024-03-31 under an order that was not read: the
 * answer is that of the other ten, with grade `inferred` and the gap. One change is one question; of several the
 * strictest answer governs the filing.
 *
 * Since the amendment of September 2026 it was not read which changes are urgent and unavoidable: where urgency is
 * claimed, `freshStandstill`, `when` and `form` are left out.
 *
 * Sanction: `penaltiesFor("change-without-notification")`, `penaltiesFor("change-in-standstill")`,
 * `penaltiesFor("emergency-change-notification-missing")`, `penaltiesFor("change-report-missing")`.
 *
 * @param change - what changes, of which party, and when
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns the finding, and whether a fresh standstill begins
 * @example
 * classifyIntroductionChange(
 *   { what: "outsourcing-period", form: "outsourcing", phase: "after", direction: "longer" },
 *   "2026-06-01",
 * ).answer; // => "change-notification"
 * classifyIntroductionChange({ what: "introduction-time", form: "introduction", phase: "before" }, "2026-06-01")
 *   .answer; // => "report"
 * classifyIntroductionChange(
 *   { what: "factory", of: "facility", form: "introduction", phase: "before", toAnotherCountry: false },
 *   "2026-06-01",
 * ).answer; // => "nothing"
 * classifyIntroductionChange(
 *   { what: "component", form: "introduction", phase: "after", business: "banking" },
 *   "2026-06-01",
 * ).form; // => "10"
 * @see Act Art. 54; Arts. 23 to 25 of the ministerial orders (MIC 24 to 26)
 * @category Infrastructure
 */
export function classifyIntroductionChange(
  change: IntroductionChange,
  on: LegalDate,
  options?: RuleOptions,
): IntroductionChangeFinding {
  const { facts, issues } = readFacts<Facts>(change, { shape: introductionChangeShape, enumerations: words }, basisOf);
  const governing = governingOrder(facts, on);
  // Urgency is claimed or not: under a name that is read nowhere it may have been meant.
  const mayBeMeant =
    facts.urgent === undefined && issues.some(({ code, path }) => code === unknownKey.code && path.length === 1);
  const fractions = fractionsForShares(facts);
  const read = {
    ...facts,
    ...(mayBeMeant && { urgent: null }),
    ...(fractions.length > 0 && { before: null, after: null }),
  };
  const others =
    typeof facts.what === "string" && isObject(change) ? factsOfOtherKinds(change as Facts, facts.what) : [];
  // What goes unheard is of no kind.
  const own = [...issues, ...ofOtherForm(facts), ...issuesOfShares(facts), ...fractions].filter(
    ({ path }) => !(others as readonly unknown[]).includes(path[0]),
  );
  return withIssues(classify(read, governing, on, options), [
    ...own,
    ...others.map((name) => ({ ...refusedKey([name], name, namesFor(facts.what)), basis: basisOf(name) })),
  ]);
}

/** The provision that speaks of a part of a change. */
function basisOf(path: string): Citation {
  if (path.startsWith("urgent")) return at("act:54:1 proviso");
  if (path === "emergencyNotification") return at("act:54:5");
  return /^(?:before|after)\b/.test(path) ? at("act:52:2") : at("act:54:1");
}

/** The wordings of the Act that a change rests on beside those of the orders. */
const wordingsOfChange = wordingsOf(["act:54"]);
const wordingsOfStandstill = wordingsOf(["act:52:3"]);

function classify(
  stated: Facts,
  governing: GoverningOrder,
  on: LegalDate,
  options: RuleOptions | undefined,
): IntroductionChangeFinding {
  const early = { ...governing, issues: [...governing.issues, ...issuesOfAnyReadings(options)] };
  if (governing.unlisted !== undefined) {
    return underGoverningOrder(onUnlisted<IntroductionChangeAnswer>(general, on, governing.unlisted), early);
  }
  const what = (stated.what ?? undefined) as IntroductionChange["what"] | undefined;
  if (!isLegalDate(on) || what === undefined) {
    const open = undetermined<IntroductionChangeAnswer>(general, on, "out-of-coverage");
    if (!isLegalDate(on)) return { ...open, issues: [notALegalDate(["on"])] };
    if (on < plansInForceFrom)
      return underGoverningOrder(undetermined<IntroductionChangeAnswer>(general, on, "not-in-force"), early);
    return whateverChanges(stated, governing, on, options);
  }
  const kind = formOf[what];
  if (isOfOtherForm(stated)) {
    // Either may be the one that is meant: what changes, or in which plan.
    const open = undetermined<IntroductionChangeAnswer>(
      general,
      on,
      on < plansInForceFrom ? "not-in-force" : "facts-missing",
    );
    const looked = on < plansInForceFrom ? [] : [classify({ ...stated, form: undefined }, governing, on, options)];
    return underGoverningOrder(withMissing(assuredBy(open, looked), ["what", "form"]), early);
  }
  const facts = kind === "party" ? readTogether(stated) : stated;
  const change = judged(facts, kind);
  const found = ruleFor(facts, facts.emergencyNotification === true)(change, on, options);
  // It is judged by METI's article, and what is open of that of the order that governs is told, too.
  const ofOrder = governing.orderId === undefined ? [] : [underOrder(at("meti:23"), governing.orderId)];
  const gaps = [
    ...new Set([...(found.gaps ?? []), ...(stretchOn(wordingsOfChange, on)?.gaps ?? []), ...gapsOfEach(ofOrder, on)]),
  ];
  // The window is looked at by two answers and told once.
  const reasons = withReport([...new Set(found.reasons)], found.answer, change.inTime);
  const looked = { ...found, reasons, ...(gaps.length === 0 ? undefined : { gaps }) };
  const finding = underGoverningOrder(
    fallsBelow(facts) && change.inTime !== false ? asFallBelow(looked) : looked,
    governing,
  );
  return withConsequence(finding, facts, governing);
}

/**
 * The reasons with the paragraph that decides where no item of the order does: a change is reported, or not any more.
 */
function withReport(
  reasons: readonly Reason[],
  answer: Finding<IntroductionChangeAnswer>["answer"],
  inTime: Truth,
): readonly Reason[] {
  const reported =
    answer === "report" && !reasons.some((one) => one.criterion === afterIntroduction.id && one.met === true);
  const over = answer === "nothing" && inTime === false;
  return reported || over ? [...reasons, reported ? otherChange : noChangeToReport] : reasons;
}

/**
 * Where it is not known what changes: what every change would be answered with, or all that tells any of them apart.
 */
function whateverChanges(
  stated: Facts,
  governing: GoverningOrder,
  on: LegalDate,
  options: RuleOptions | undefined,
): IntroductionChangeFinding {
  const each = Object.keys(formOf)
    .filter((what) => !isOfOtherForm({ ...stated, what }) && factsOfOtherKinds(stated, what).length === 0)
    .map((what) => classify({ ...stated, what }, governing, on, options));
  const [first] = each;
  if (first !== undefined && first.answer !== "undetermined" && each.every(({ answer }) => answer === first.answer))
    return first;
  const missing = [...new Set(["what", ...each.flatMap((one) => one.missing)])];
  return underGoverningOrder(
    assuredBy({ ...undetermined<IntroductionChangeAnswer>(general, on, "facts-missing"), missing }, each),
    { ...governing, issues: [...governing.issues, ...issuesOfAnyReadings(options)] },
  );
}

/** Whether a fall below five percent is a minor change is not said. */
function fallsBelow({ what, after }: Facts): boolean {
  return what === "holder-below-five-percent" || (what === "holder-share" && reachesShare(after, 5, 100) === false);
}

function asFallBelow(found: Finding<IntroductionChangeAnswer>): Finding<IntroductionChangeAnswer> {
  return {
    ...found,
    grade: weakerGrade(found.grade, "inferred"),
    gaps: [...(found.gaps ?? []), "holder-below-five-percent"],
  };
}

/** What follows from the answer: when, on which form, and whether the standstill begins again. */
function withConsequence(
  finding: Finding<IntroductionChangeAnswer>,
  facts: Facts,
  { orderId }: GoverningOrder,
): IntroductionChangeFinding {
  const form = (of: keyof ChangeForms) => (orderId === undefined ? undefined : { form: changeFormsOf(orderId)[of] });
  if (finding.answer === "undetermined") return finding;
  if (finding.answer === "nothing") return { ...finding, freshStandstill: false };
  if (finding.answer === "report") {
    const of = facts.what === "component" ? "component" : "report";
    return { ...finding, freshStandstill: false, when: "without-delay-after", ...form(of) };
  }
  // The standstill is that of Art. 52(3), and urgency is that of the order: where its wording was not read, neither is
  // known.
  const unread = stretchOn(wordingsOfStandstill, finding.on);
  const urgent = unread?.case === "D" && facts.urgent !== undefined ? undefined : isUrgent(facts);
  const gaps = unread === undefined ? undefined : { gaps: [...new Set([...(finding.gaps ?? []), ...unread.gaps])] };
  if (urgent === false)
    return { ...finding, ...gaps, freshStandstill: true, when: "before-the-change", ...form("proposal") };
  const basis = [
    ...finding.basis,
    at("act:54:1 proviso"),
    at("act:54:3"),
    underOrder(at("meti:23:4"), orderId ?? "meti"),
  ];
  if (urgent === true)
    return { ...finding, basis, freshStandstill: false, when: "without-delay-after", ...form("urgent") };
  return { ...finding, ...gaps, basis };
}

function isUrgent({ urgent }: Facts): Truth {
  if (urgent === undefined) return false;
  return all(known(urgent?.serviceAtRisk), negate(known(urgent?.causedToEvade)), known(urgent?.noOtherWay));
}
