import { allOf, anyOf, criterion, not, unless } from "../finding/condition";
import { withIssues } from "../finding/enumeration";
import { fact, numberAt } from "../finding/fact";
import { readFacts } from "../finding/fact-shape";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { all, atLeast, atMost, lessThan, moreThan } from "../finding/truth";
import type { Citation } from "../kernel/citation";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { plansInForceFrom } from "./chapter-in-force";
import {
  type GoverningOrderFacts,
  governingOrder,
  governingOrderWords,
  onUnlisted,
  underGoverningOrder,
} from "./ministerial-orders";
import { controlFactsShape } from "./tables/fact-shapes";
import { fractionForPercentage, togetherBelowOwnVotes } from "./tables/issues";

/**
 * The facts that decide whether one body controls another: the operator as parent, the supplier as subsidiary.
 *
 * Percentages are of all votes. Count as the parent's own the votes that it holds on its own account together with
 * those of its subsidiaries: a body controlled through subsidiaries is deemed a subsidiary (Order Art. 10(3), second
 * sentence). Preferred shares without any vote do not count.
 */
export interface ControlFacts extends GoverningOrderFacts {
  /** Votes held on the parent's own account, in percent. 自己の計算において所有している議決権. @percentage order:10:3 */
  readonly ownVotesPercent?: number | null | undefined;
  /**
   * Own votes together with those of holders who, being closely tied by capital, staff, funds, technology or trade,
   * will vote alike, and of holders who consent to vote alike, in percent. 緊密な関係がある者・同意している者.
   * @percentage order:10:3
   */
  readonly togetherVotesPercent?: number | null | undefined;
  /**
   * Present or former officers, managing members or employees of the parent, able to influence policy, form the
   * majority of the board. 取締役会の構成員の過半数.
   */
  readonly boardMajority?: boolean | null | undefined;
  /** A contract or the like governs decisions on key financial and business policy. 方針の決定を支配する契約等. */
  readonly contractControlsPolicy?: boolean | null | undefined;
  /**
   * The parent lends, guarantees or secures more than half of the funds raised as debt; loans of closely tied persons
   * count. 融資.
   */
  readonly fundsMajorityOfDebt?: boolean | null | undefined;
  /** Other facts from which control is presumed. その他支配していることが推測される事実. */
  readonly otherFactsSuggestControl?: boolean | null | undefined;
  /** It is clear from the financial and business relation that the parent does not control the body. 支配していないことが明らか. */
  readonly clearlyDoesNotControl?: boolean | null | undefined;
  /**
   * The body is in bankruptcy, rehabilitation or reorganisation, or the like, and no effective control exists.
   * 有効な支配従属関係が存在しない.
   */
  readonly insolventWithoutControl?: boolean | null | undefined;
}

/** Whether a body is a subsidiary of the operator. */
export type SubsidiaryAnswer = "subsidiary" | "not-subsidiary";

type Facts = ControlFacts;

const control = at("order:10:3");

const shares = ["ownVotesPercent", "togetherVotesPercent"] as const;

/**
 * Shares that look like fractions of one: whether 0.6 is meant as six tenths or as less than one percent is not known.
 */
export function fractionsForPercentages(facts: Pick<Facts, (typeof shares)[number]>): readonly Issue[] {
  return shares.flatMap((name) => {
    const share = facts[name];
    return typeof share === "number" && share > 0 && share < 1 ? [fractionForPercentage([name])] : [];
  });
}

const together = (basis: Citation, id: string) =>
  numberAt<Facts>("togetherVotesPercent").moreThan(
    50,
    basis,
    "緊密な者及び同意している者と合わせて議決権の過半数を所有している",
    "more than half of the votes together with close and consenting holders",
    { id },
  );

const lastFour = anyOf<Facts>(
  fact(
    "boardMajority",
    "meti:7::2:ロ",
    "役員等が取締役会等の過半数を占める",
    "its people form the majority of the board",
  ),
  fact("contractControlsPolicy", "meti:7::2:ハ", "方針の決定を支配する契約等がある", "a contract governs key policy", {
    id: "contract",
  }),
  fact(
    "fundsMajorityOfDebt",
    "meti:7::2:ニ",
    "負債による資金調達の過半を融資している",
    "it funds more than half of the debt",
    {
      id: "majority-of-debt",
    },
  ),
  fact("otherFactsSuggestControl", "meti:7::2:ホ", "その他支配が推測される事実がある", "other facts suggest control", {
    id: "other-facts",
  }),
);

/** By METI's articles, which those of the other nine orders repeat. */
const subsidiary = rule<Facts, SubsidiaryAnswer>(["order:10:2", "order:10:3", "meti:7"], {
  question: { ja: "子法人等に当たるか。", en: "Is the body a subsidiary of the operator?" },
  answers: {
    subsidiary: { ja: "子法人等に当たる", en: "a subsidiary" },
    "not-subsidiary": { ja: "子法人等に当たらない", en: "not a subsidiary" },
  },
  inForceFrom: plansInForceFrom,
  when: {
    subsidiary: unless<Facts>(
      allOf(
        not(
          fact(
            "insolventWithoutControl",
            "meti:7::1",
            "破産手続開始の決定等を受け、有効な支配従属関係が存在しない",
            "insolvent, and no effective control exists",
          ),
        ),
        anyOf(
          criterion<Facts>({
            id: "more-than-half-of-own-votes",
            text: {
              ja: "議決権の過半数を自己の計算において所有している",
              en: "more than half of the votes on its own account",
            },
            basis: at("meti:7::1"),
            facts: ["ownVotesPercent"],
            // Own votes are part of the votes together, so what those do not reach the own do not either.
            test: ({ ownVotesPercent: own, togetherVotesPercent: whole }) =>
              atMost(whole, 50) ? false : moreThan(own, 50),
          }),
          allOf(
            criterion<Facts>({
              id: "forty-to-fifty-percent",
              text: {
                ja: "議決権の百分の四十以上百分の五十以下を自己の計算において所有している",
                en: "40 to 50 percent of the votes",
              },
              basis: at("meti:7::2"),
              facts: ["ownVotesPercent"],
              test: ({ ownVotesPercent: own, togetherVotesPercent: whole }) =>
                lessThan(whole, 40) ? false : all(atLeast(own, 40), atMost(own, 50)),
            }),
            anyOf(together(at("meti:7::2:イ"), "more-than-half-together"), lastFour),
          ),
          allOf(together(at("meti:7::3"), "more-than-half-together-whatever-own"), lastFour),
        ),
      ),
      fact(
        "clearlyDoesNotControl",
        "meti:7",
        "支配していないことが明らかである",
        "it clearly does not control the body",
      ),
    ),
  },
});

/**
 * Whether a body is a subsidiary of the operator, and so substantially identical with it.
 *
 * 子法人等・親法人等. Ask it before `assessIntroductionDuty`, for the supplier of the facility. Three limbs: more than half of
 * the votes; 40 to 50 percent and one of five facts; or, whatever the own votes are (none at all too), more than half
 * together with close and consenting holders and one of the last four facts. A body that clearly does not control is
 * out in every limb. A parent or sister company is not a subsidiary.
 *
 * It does not decide who is close or consenting, nor what is a key policy. The ten ministerial orders say the same;
 * where neither
 * `business` nor `ministerialOrder` tells which governs, METI's article is cited for all of them, and a reason says so.
 * Fewer votes together than own cannot be: neither is then taken as known. A business that Order Art. 9 did not list on
 * that day is governed by no order: nothing is answered. Waterworks stood up to 2024-03-31 under an order that was not
 * read: the answer is that of the other ten, with grade `inferred` and the gap.
 *
 * @param facts - votes in percent and the five facts
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns the finding
 * @example
 * isSubsidiaryOf({ ownVotesPercent: 60, clearlyDoesNotControl: false, insolventWithoutControl: false }, "2026-06-01")
 *   .answer; // => "subsidiary"
 * isSubsidiaryOf(
 *   {
 *     ownVotesPercent: 0,
 *     togetherVotesPercent: 55,
 *     boardMajority: true,
 *     clearlyDoesNotControl: false,
 *     insolventWithoutControl: false,
 *   },
 *   "2026-06-01",
 * ).answer; // => "subsidiary"
 * isSubsidiaryOf({ ownVotesPercent: 39, togetherVotesPercent: 50 }, "2026-06-01").answer; // => "not-subsidiary"
 * @see Order Art. 10(2)(3); Art. 7 of the ministerial orders (MIC Art. 8)
 * @category Infrastructure
 */
export function isSubsidiaryOf(facts: ControlFacts, on: LegalDate, options?: RuleOptions): Finding<SubsidiaryAnswer> {
  const asRead = { shape: controlFactsShape, enumerations: governingOrderWords };
  const { facts: read, issues } = readFacts<Facts>(facts, asRead, () => control);
  const governing = governingOrder(read, on);
  const contrary = areFewerTogether(read);
  const fractions = fractionsForPercentages(read);
  const wrong = [...issues, ...fractions, ...(contrary ? [togetherBelowOwnVotes(["togetherVotesPercent"])] : [])];
  const unknownShares = Object.fromEntries(
    (contrary ? shares : fractions.map((one) => one.path[0])).map((name) => [name, null]),
  );
  if (governing.unlisted !== undefined) {
    return withIssues(underGoverningOrder(onUnlisted(subsidiary.asks, on, governing.unlisted), governing), wrong);
  }
  // Where fewer votes are stated together than as own, one of the two is wrong, and neither is known.
  const found = subsidiary({ ...read, ...unknownShares }, on, options);
  // The last four facts serve two limbs; each is told once.
  return withIssues(underGoverningOrder({ ...found, reasons: [...new Set(found.reasons)] }, governing), wrong);
}

function areFewerTogether({ ownVotesPercent: own, togetherVotesPercent: together }: Facts): boolean {
  return typeof own === "number" && typeof together === "number" && together < own;
}
