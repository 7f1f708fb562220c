import type { Condition } from "../finding/condition";
import { allOf, anyOf, criterion, not } from "../finding/condition";
import { amountFact, enumerated, percentFact, readEnumerations, type StatedFact, withIssues, yesOrNoFact } from "../finding/enumeration";
import type { Finding } from "../finding/finding";
import { assess, undetermined } from "../finding/finding";
import type { Truth } from "../finding/truth";
import { all, known, negate } from "../finding/truth";
import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import { defineIssue, type Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import { at, provisionOf } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { wordingsOf } from "../kernel/wordings";
import { moreVotesThanAll, reachesShare, type VotingShare } from "../parties/party";
import { ordersUnread } from "./amended-orders";
import type { UrgencyFacts } from "./introduction-duty";
import {
  type GoverningOrder,
  type GoverningOrderFacts,
  governingOrder,
  governingOrderWords,
  orderArticle,
  underGoverningOrder,
} from "./ministerial-orders";

/** What every change tells of the plan that it touches. */
export interface ChangeOfPlan extends GoverningOrderFacts {
  /** The form of the plan that was filed. 導入・重要維持管理等の委託. */
  readonly form?: "introduction" | "outsourcing" | null | undefined;
  /**
   * When the change is made. Of an introduction: `before` or `after` it. Of outsourcing: `before` the outsourcing is done
   * (委託を行う前), `after` it while the period of the work has not ended, or once the period has `ended`.
   */
  readonly phase?: "before" | "after" | "ended" | null | undefined;
  /** The plan was an emergency notification, filed afterwards; left out, it was not, and `null` is not known. 緊急導入等届出書. */
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
        /** The outline of the facility, what is introduced, when it is, or the measures of the operator. 概要・導入の内容・導入の時期・措置. */
        readonly what: "facility-outline" | "introduction-content" | "introduction-time" | "measures";
      }
    | {
        /** Name, governing law or nationality, representative, officers, or foreign sales of a party. */
        readonly what: "name" | "governing-law-or-nationality" | "representative" | "officers" | "foreign-government-sales";
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
export interface IntroductionChangeFinding extends Finding<IntroductionChangeAnswer> {
  /** Whether a new standstill of thirty days runs from the receipt of the change. Absent while the answer, or the urgency, is open. */
  readonly freshStandstill?: boolean;
  /** When the paper is due. Absent where none is. */
  readonly when?: "before-the-change" | "without-delay-after";
  /** Number of the form in the governing order; MIC's run two later than those of the other nine. Absent where the order is not known. 様式. */
  readonly form?: "7" | "8" | "9" | "10" | "11" | "12";
}

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

/** How one kind of change is judged: what makes it significant, what makes it minor; what is left is reported. */
interface Rule {
  readonly significant?: Condition<Facts>;
  readonly minor?: Condition<Facts>;
  readonly grade?: Grade;
  readonly gap?: string;
}

type Article = (article: number, paragraph?: number, item?: string, ...subitems: readonly string[]) => Citation;
type OwnForm = "introduction" | "outsourcing" | "party";

const always = (id: string, basis: Citation, ja: string, en: string): Condition<Facts> =>
  criterion<Facts>({ id, text: { ja, en }, basis, facts: [], test: () => true });

const abroad = (basis: Citation): Condition<Facts> =>
  criterion<Facts>({
    id: "to-another-country",
    text: { ja: "国名を変更する", en: "the country changes" },
    basis,
    facts: ["toAnotherCountry"],
    test: (change) => known(change.toAnotherCountry),
  });

const inForceFrom: LegalDate = "2023-11-17";

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

const words: readonly StatedFact[] = [
  enumerated("what", Object.keys(formOf), at("act:54:1")),
  enumerated("form", ["introduction", "outsourcing"], at("act:52:2")),
  enumerated("phase", ["before", "after", "ended"], at("act:54:1")),
  enumerated("party", ["supplier", "component-supplier", "contractor", "subcontractor"], at("act:52:2")),
  enumerated("of", ["facility", "component"], at("act:52:2:2")),
  enumerated("direction", ["shorter", "longer"], at("act:52:2:3")),
  yesOrNoFact("toAnotherCountry", at("act:54:1")),
  yesOrNoFact("emergencyNotification", at("act:54:5")),
  ...["serviceAtRisk", "causedToEvade", "noOtherWay"].map((name) => yesOrNoFact(`urgent.${name}`, at("act:54:1 proviso"))),
  ...["before", "after"].flatMap((share) => [
    percentFact(`${share}.percent`, at("act:52:2")),
    amountFact(`${share}.votes`, at("act:52:2")),
    amountFact(`${share}.totalVotes`, at("act:52:2")),
  ]),
  ...governingOrderWords,
];

function ruleOf(change: Facts, article: Article): Rule {
  const significant = (item: string, ...subitems: readonly string[]) => article(23, 1, item, ...subitems);
  switch (change.what) {
    case "facility-outline":
      return {
        significant: always("facility-outline", significant("1"), "特定重要設備の概要の変更", "the outline of the facility changes"),
      };
    case "introduction-content":
      return {
        significant: always("introduction-content", significant("2"), "導入の内容の変更", "the content of the introduction changes"),
      };
    case "measures":
      return { significant: always("measures", significant("8"), "特定妨害行為を防止するための措置の変更", "the measures change") };
    case "component":
      return {
        significant: always(
          "component",
          significant("4", "イ"),
          "構成設備の種類、名称又は機能の変更",
          "kind, name or function of a component changes",
        ),
      };
    case "outsourcing-content":
    case "outsourcing-time":
      return {
        significant: always(change.what, significant("5"), "委託の内容又は時期の変更", "content or time of the outsourcing changes"),
      };
    case "subcontract-content":
    case "subcontract-time":
      return {
        significant: always(change.what, significant("7", "イ"), "再委託の内容又は時期の変更", "content or time of a subcontract changes"),
      };
    case "outsourcing-period":
    case "subcontract-period":
      return {
        significant: criterion<Facts>({
          id: "not-only-shorter",
          text: { ja: "期間を短縮するもの以外の変更", en: "the period changes other than by becoming shorter" },
          basis: change.what === "outsourcing-period" ? significant("5") : significant("7", "イ"),
          facts: ["direction"],
          test: ({ direction }) => (direction === "longer" ? true : direction === "shorter" ? false : undefined),
        }),
      };
    case "factory": {
      const ofComponent = change.of === "component" ? significant("4", "ハ") : undefined;
      const ofFacility = change.of === "facility" ? significant("3", "ロ") : undefined;
      const minor = ofComponent ? article(24, undefined, "2", "ハ") : ofFacility ? article(24, undefined, "1", "ハ") : article(24);
      return { significant: abroad(ofComponent ?? ofFacility ?? article(23, 1)), minor: not<Facts>(abroad(minor)) };
    }
    case "name":
      return { significant: always("name", partyBasis(change, article), "名称又は氏名の変更", "the name changes") };
    case "governing-law-or-nationality":
      return { significant: beforeOutsourcing(change, partyBasis(change, article)) };
    case "address":
      return {
        significant: allOf<Facts>(abroad(partyBasis(change, article)), beforeOutsourcing(change, partyBasis(change, article))),
        minor: not<Facts>(abroad(minorBasis(change, article, "イ"))),
      };
    case "holder-share":
      return {
        minor: allOf<Facts>(
          criterion<Facts>({
            id: "five-percent-before-and-after",
            text: {
              ja: "変更の前後を通じて百分の五以上の議決権を直接に保有する",
              en: "five percent or more is held directly before and after",
            },
            basis: minorBasis(change, article, "ロ"),
            facts: ["before", "after"],
            test: (facts) => all(reachesShare(facts.before, 5, 100), reachesShare(facts.after, 5, 100)),
          }),
          not<Facts>(
            criterion<Facts>({
              id: "rises-into-a-higher-band",
              text: {
                ja: "割合の増加により、新たに百分の二十五以上三分の一未満、三分の一以上百分の五十未満又は百分の五十以上に該当する",
                en: "by a rise the share newly falls in 25 percent to one third, one third to half, or half and more",
              },
              basis: minorBasis(change, article, "ロ"),
              facts: ["before", "after"],
              test: (facts) => risesIntoBand(facts.before, facts.after),
            }),
          ),
        ),
        ...(reachesShare(change.after, 5, 100) === false ? fallBelow : undefined),
      };
    case "holder-below-five-percent":
      return fallBelow;
    default:
      return {};
  }
}

/** Whether a fall below five percent is a minor change is not said. */
const fallBelow = { grade: "inferred", gap: "holder-below-five-percent" } as const;

/** Item of Art. 23(1) that speaks of the name, address and law of the party; the paragraph where the party is not known. */
function partyBasis({ party }: Facts, article: Article): Citation {
  switch (party) {
    case "supplier":
      return article(23, 1, "3", "イ");
    case "component-supplier":
      return article(23, 1, "4", "ロ");
    case "contractor":
      return article(23, 1, "6");
    case "subcontractor":
      return article(23, 1, "7", "ロ");
    default:
      return article(23, 1);
  }
}

/** Item of Art. 24 that speaks of the party; the article where the party is not known. */
function minorBasis({ party }: Facts, article: Article, subitem: string): Citation {
  const item =
    party === "supplier"
      ? "1"
      : party === "component-supplier"
        ? "2"
        : party === "contractor"
          ? "3"
          : party === "subcontractor"
            ? "4"
            : undefined;
  return item === undefined ? article(24) : article(24, undefined, item, subitem);
}

/** The form of plan that a party belongs to; that of the plan where the party is not known. */
function formOfParty({ party, form }: Facts): Facts["form"] {
  if (party === "supplier" || party === "component-supplier") return "introduction";
  return party === "contractor" || party === "subcontractor" ? "outsourcing" : form;
}

/** A supplier stands in no plan of outsourcing, a contractor in none of an introduction: where both are stated, neither is known. */
function readTogether(change: Facts): Facts {
  const { form } = change;
  const contradicts = (form === "introduction" || form === "outsourcing") && formOfParty(change) !== form;
  return contradicts ? { ...change, form: null, party: null } : change;
}

/** The facts that place a change in the course of the plan: of a party, the party or the form of the plan tells which it is. */
function factsOfTime(change: Facts, kind: OwnForm | "both"): readonly string[] {
  const facts = kind === "both" ? ["form", "phase"] : kind === "party" && !formOfParty(change) ? ["form", "party", "phase"] : ["phase"];
  return isEmergency(change) === undefined ? [...facts, "emergencyNotification"] : facts;
}

/** Of contractors and subcontractors only the name stays significant once the outsourcing is done. */
function beforeOutsourcing(change: Facts, basis: Citation): Condition<Facts> {
  return criterion<Facts>({
    id: "not-after-the-outsourcing",
    text: { ja: "委託を行った後の変更ではない", en: "it is not made after the outsourcing was done" },
    basis,
    facts: factsOfTime(change, "party"),
    test: (facts) => {
      const form = formOfParty(facts);
      if (form === "introduction" || facts.phase === "before") return true;
      // Once the outsourced work has ended no change is looked at any more.
      return form === "outsourcing" && facts.phase === "after" ? false : undefined;
    },
  });
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

/**
 * Whether a change of a notified plan needs a new filing, a report, or nothing.
 *
 * 導入等計画書の変更. Ask it for each thing that changes. A significant change (重要な変更) is filed before it is made and opens a fresh
 * standstill of thirty days; one that is urgent and unavoidable is filed without delay afterwards. A minor change (軽微な変更) asks
 * for nothing. Every other change is reported without delay. After an introduction only a change of a component is reported;
 * after the period of outsourced work nothing is.
 *
 * It does not decide what counts as content or function of a facility. The ten ministerial orders say the same but for the numbers
 * of the forms; where neither `business` nor `ministerialOrder` tells which governs, METI's articles are cited for all of them, a
 * reason says so, and no form is named. A business that Order Art. 9 did not list on that day is governed by no order: nothing is answered.
 * Waterworks stood up to 2024-03-31 under an order that was not read: the answer is that of the other ten, with grade `inferred` and the
 * gap. One change is one question; of several the strictest answer governs the filing.
 *
 * From 2026-09-18 it was not read which changes are urgent and unavoidable: where urgency is claimed, `freshStandstill`, `when` and `form`
 * are left out.
 *
 * Sanction: `penaltiesFor("change-without-notification")`, `penaltiesFor("change-in-standstill")`,
 * `penaltiesFor("emergency-change-notification-missing")`, `penaltiesFor("change-report-missing")`.
 *
 * @param change - what changes, of which party, and when
 * @param on - the day whose law applies
 * @returns the finding, and whether a fresh standstill begins
 * @example
 * classifyIntroductionChange({ what: "outsourcing-period", form: "outsourcing", phase: "after", direction: "longer" }, "2026-06-01").answer; // => "change-notification"
 * classifyIntroductionChange({ what: "introduction-time", form: "introduction", phase: "before" }, "2026-06-01").answer; // => "report"
 * classifyIntroductionChange({ what: "factory", of: "facility", form: "introduction", phase: "before", toAnotherCountry: false }, "2026-06-01").answer; // => "nothing"
 * classifyIntroductionChange({ what: "component", form: "introduction", phase: "after", business: "banking" }, "2026-06-01").form; // => "10"
 * @see Act Art. 54; Arts. 23 to 25 of the ministerial orders (MIC 24 to 26) https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Infrastructure
 * @since 0.1.0
 */
export function classifyIntroductionChange(change: IntroductionChange, on: LegalDate): IntroductionChangeFinding {
  const { facts: stated, issues } = readEnumerations<Facts>(change ?? {}, words);
  return withIssues(classify(stated, governingOrder(stated, on), on), [...issues, ...ofOtherForm(stated), ...moreVotesThanAllIn(stated)]);
}

const changeOfOtherForm = defineIssue(
  "change-of-other-form",
  {
    ja: "導入の計画書と委託の計画書とでは変更事項又は当事者が異なります（「{name}」）。",
    en: "A plan of that form holds no such particular or party ({name}).",
  },
  at("act:52:2"),
);

/** The particular or the party stands in plans of the other form only than the one that is stated. */
export function ofOtherForm(change: IntroductionChange | Facts): readonly Issue[] {
  const { form, what, party } = change as Facts;
  if (form !== "introduction" && form !== "outsourcing") return [];
  const ofWhat = formOf[what as IntroductionChange["what"]];
  const issues: Issue[] = [];
  if ((ofWhat === "introduction" || ofWhat === "outsourcing") && ofWhat !== form)
    issues.push(changeOfOtherForm(["what"], { name: what ?? "" }));
  if (formOfParty(change as Facts) !== form) issues.push(changeOfOtherForm(["party"], { name: party ?? "" }));
  return issues;
}

/** Shares of more votes than there are, which are not known. */
function moreVotesThanAllIn(change: Facts): readonly Issue[] {
  return (["before", "after"] as const).flatMap((name) => {
    const share = change[name];
    if (typeof share !== "object" || share === null || !("votes" in share)) return [];
    return share.votes > share.totalVotes ? [moreVotesThanAll([name, "votes"])] : [];
  });
}

function classify(stated: Facts, governing: GoverningOrder, on: LegalDate): IntroductionChangeFinding {
  // All ten orders say the same: METI's articles stand for them where the order is not known. The numbers of the forms differ.
  const { orderId = "meti" } = governing;
  const article: Article = (number, paragraph, item, ...subitems) => orderArticle(orderId, number, paragraph, item, ...subitems);
  const question: BilingualText = { ja: "変更の届出又は報告を要するか。", en: "Must this change be filed or reported?" };
  const basis = [at("act:54:1"), at("act:54:4"), article(23), article(24), article(25)];
  const { what } = stated;
  if (governing.unlisted !== undefined) {
    const { why, gaps, issues } = governing.unlisted;
    return withIssues(undetermined<IntroductionChangeAnswer>({ question, basis }, on, why, gaps), issues);
  }
  if ((what === undefined || what === null) && isLegalDate(on) && on >= inForceFrom) {
    return withIssues({ ...undetermined({ question, basis }, on, "facts-missing"), missing: ["what"] }, governing.issues);
  }
  const kind = typeof what === "string" && Object.hasOwn(formOf, what) ? formOf[what as IntroductionChange["what"]] : undefined;
  if (kind === undefined) {
    const finding = undetermined<IntroductionChangeAnswer>({ question, basis }, on, "out-of-coverage");
    return isLegalDate(on) ? withIssues(finding, governing.issues) : { ...finding, issues: [notALegalDate(["on"])] };
  }
  const facts = kind === "party" ? readTogether(stated) : stated;

  const rule = ruleOf(facts, article);
  const component = what === "component";
  const window = criterion<Facts>({
    id: "within-the-time-for-changes",
    text: {
      ja: "導入を行う前、又は重要維持管理等を行わせる前若しくは行わせる期間の終了前である",
      en: "before the introduction, or before or during the outsourced work",
    },
    basis: facts.emergencyNotification === true ? at("act:54:5") : at("act:54:1"),
    facts: factsOfTime(facts, kind),
    test: (given) => withinWindow(given, kind),
  });
  const afterIntroduction = criterion<Facts>({
    id: "component-after-the-introduction",
    text: { ja: "導入を行った後の構成設備の種類、名称又は機能の変更", en: "a component changes after the introduction" },
    basis: article(25, 2),
    facts: ["phase"],
    test: ({ phase }) => (phase === "after" || phase === "ended" ? true : phase === "before" ? false : undefined),
  });
  // An emergency introduction has taken place when it is notified, whatever the phase.
  const afterwards = isEmergency(facts) === true ? allOf<Facts>() : afterIntroduction;
  const reported: Condition<Facts> = component ? afterwards : anyOf<Facts>();
  // Outside that time the answer rests on nothing else.
  const { grade, gap }: Rule = withinWindow(facts, kind) === false ? {} : rule;
  const found = assess<Facts, IntroductionChangeAnswer>(
    {
      question,
      basis,
      inForceFrom,
      wordings: wordingsOf(["meti:23"]),
      ...(grade && { grade }),
      cases: [
        { answer: "nothing", text: { ja: "届出も報告も要しない", en: "nothing" }, when: not<Facts>(anyOf<Facts>(window, reported)) },
        ...(rule.significant === undefined
          ? []
          : [
              {
                answer: "change-notification" as const,
                text: { ja: "変更の案を届け出る", en: "file the change" },
                when: allOf<Facts>(window, rule.significant),
              },
            ]),
        ...(rule.minor === undefined
          ? []
          : [
              {
                answer: "nothing" as const,
                text: { ja: "軽微な変更であり、届出も報告も要しない", en: "minor: nothing" },
                when: rule.minor,
              },
            ]),
      ],
      otherwise: { answer: "report", text: { ja: "遅滞なく報告する", en: "report without delay" } },
    },
    facts,
    on,
  );
  const told = new Set<string>();
  const looked = found.reasons.filter(({ criterion: id, basis: where }) => {
    const key = `${id} ${provisionOf(where)}`;
    return !told.has(key) && told.add(key);
  });
  // Art. 54 itself is not among the articles known to be amended.
  const ofAct = found.gaps?.includes(ordersUnread.gap) ? ["act-38-2026-unlisted"] : [];
  const gaps = [...new Set([...(found.gaps ?? []), ...ofAct, ...(gap === undefined ? [] : [gap])])];
  const finding = underGoverningOrder({ ...found, reasons: looked, ...(gaps.length === 0 ? undefined : { gaps }) }, governing);
  const form = governing.orderId === undefined ? undefined : governing.orderId === "mic" ? formsOfMic : forms;
  return withConsequence(finding, facts, component, article, form);
}

/** Forms of a proposal, an urgent change, a report, and a report on a component. */
type FormNumbers = Readonly<Record<"proposal" | "urgent" | "report" | "component", NonNullable<IntroductionChangeFinding["form"]>>>;

const forms: FormNumbers = { proposal: "7", urgent: "8", report: "9", component: "10" };
/** MIC's Forms 4 and 5 are its own reports. */
const formsOfMic: FormNumbers = { proposal: "9", urgent: "10", report: "11", component: "12" };

/** What follows from the answer: when, on which form, and whether the standstill begins again. */
function withConsequence(
  finding: Finding<IntroductionChangeAnswer>,
  facts: Facts,
  component: boolean,
  article: Article,
  numbers: FormNumbers | undefined,
): IntroductionChangeFinding {
  const form = (of: keyof FormNumbers) => (numbers === undefined ? undefined : { form: numbers[of] });
  if (finding.answer === "undetermined") return finding;
  if (finding.answer === "nothing") return { ...finding, freshStandstill: false };
  if (finding.answer === "report") {
    return { ...finding, freshStandstill: false, when: "without-delay-after", ...form(component ? "component" : "report") };
  }
  // The standstill is that of Art. 52(3), and urgency is that of the order: neither was read in its wording from 2026-09-18 on.
  const unread = finding.on >= ordersUnread.from;
  const urgent = unread && facts.urgent !== undefined ? undefined : isUrgent(facts);
  const gaps = unread ? { gaps: [...new Set([...(finding.gaps ?? []), "act-38-2026-art-52"])] } : undefined;
  if (urgent === false) return { ...finding, ...gaps, freshStandstill: true, when: "before-the-change", ...form("proposal") };
  const basis = [...finding.basis, at("act:54:1 proviso"), at("act:54:3"), article(23, 4)];
  if (urgent === true) return { ...finding, basis, freshStandstill: false, when: "without-delay-after", ...form("urgent") };
  return { ...finding, ...gaps, basis };
}

function isUrgent({ urgent }: Facts): Truth {
  if (urgent === undefined) return false;
  return all(known(urgent?.serviceAtRisk), negate(known(urgent?.causedToEvade)), known(urgent?.noOtherWay));
}

/** The time in which a change of the plan can have to be filed or reported at all. Art. 54(1)(4), and (5) for emergencies. */
function withinWindow(facts: Facts, kind: OwnForm | "both"): Truth {
  const form = kind === "introduction" || kind === "outsourcing" ? kind : kind === "party" ? formOfParty(facts) : facts.form;
  const byPhase = phaseIsWithin(facts, form);
  const ended = all(form === "introduction" ? true : form === "outsourcing" ? false : undefined, isEmergency(facts));
  return all(byPhase, negate(ended));
}

function phaseIsWithin({ phase }: Facts, form: Facts["form"]): Truth {
  if (phase === "before") return true;
  if (phase === "ended") return false;
  if (phase !== "after") return undefined;
  return form === "outsourcing" ? true : form === "introduction" ? false : undefined;
}

/** Whether the plan was notified afterwards as an emergency; left out, it was not. */
function isEmergency({ emergencyNotification }: Facts): Truth {
  return emergencyNotification === undefined ? false : known(emergencyNotification);
}
