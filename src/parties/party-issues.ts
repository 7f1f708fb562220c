import { defineIssue, type Issue } from "../kernel/issue";
import { isLegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { notLookedForSince } from "../kernel/wordings";
import {
  type BusinessYearSales,
  isStatedTwice,
  moreVotesThanAll,
  type NaturalPerson,
  type Organisation,
  type Party,
  type VotingHolder,
  type VotingShare,
} from "./party";

const moreThanTotal = defineIssue(
  "sales-over-total",
  {
    ja: "外国政府等との取引に係る売上高の合計が売上高の総額を超えています。",
    en: "Sales to foreign governments add up to more than the sales of the year.",
  },
  at("act:52:2"),
);

const holdersOverAll = defineIssue(
  "holders-over-100-percent",
  {
    ja: "直接に保有する議決権の割合の合計が百分の百を超えています。",
    en: "The votes held directly add up to more than 100 percent.",
  },
  at("act:52:2"),
);

/** Shares that are all one percent or less where five percent begins to count: fractions were meant. */
export const sharesAsFractions = defineIssue(
  "shares-stated-as-fractions",
  {
    ja: "議決権の割合がいずれも1以下です。百分率で記載してください（百分の五は5）。",
    en: "No share is above 1: state shares in percent (five percent is 5).",
  },
  at("act:52:2"),
);

/** Sales to foreign governments are part of the sales of the year. */
export function issuesOfBusinessYear(
  { totalSales, toForeignGovernments }: BusinessYearSales,
  path: Issue["path"] = [],
): readonly Issue[] {
  const sum = listOf(toForeignGovernments).reduce((total, one) => total + (amount(one?.sales) ?? 0), 0);
  const total = amount(totalSales);
  return total !== undefined && sum > total * (1 + 1e-9) ? [moreThanTotal([...path, "toForeignGovernments"])] : [];
}

const shareStatedTwice = defineIssue(
  "share-stated-twice",
  {
    ja: "議決権の割合は、百分率又は議決権の数及び総数のいずれか一方で記載してください。",
    en: "State a share of votes in percent, or as votes of all votes; not as both.",
  },
  at("act:52:2"),
);

/** A share is stated in one way, and nobody holds more votes than there are. */
export function issuesOfShare(share: VotingShare, path: Issue["path"] = []): readonly Issue[] {
  if (isStatedTwice(share)) return [shareStatedTwice(path)];
  const [votes, totalVotes] = "votes" in share ? [amount(share.votes), amount(share.totalVotes)] : [];
  return votes !== undefined && totalVotes !== undefined && votes > totalVotes
    ? [moreVotesThanAll([...path, "votes"])]
    : [];
}

/** The votes held directly are at most all votes, and shares are stated in percent. */
export function issuesOfHolders(
  { holders }: Pick<Organisation, "holders">,
  path: Issue["path"] = [],
): readonly Issue[] {
  const direct = listOf(holders).filter((holder) => holder?.direct !== false);
  const sum = direct.reduce((total, holder) => total + (percentOf(holder) ?? 0), 0);
  const stated = listOf(holders).flatMap((holder) => {
    const share = shareOf(holder);
    return share !== undefined && "percent" in share ? (amount(share.percent) ?? []) : [];
  });
  // Who holds one percent or less is stated nowhere: a list of such holders alone is one of fractions.
  const fractions =
    stated.length > 0 && stated.every((percent) => percent <= 1) && stated.some((percent) => percent > 0);
  return [
    ...(sum > 100 + 1e-6 ? [holdersOverAll([...path, "holders"])] : []),
    ...(fractions ? [sharesAsFractions([...path, "holders"])] : []),
  ];
}

function percentOf(holder: VotingHolder | undefined): number | undefined {
  const share = shareOf(holder);
  if (share === undefined) return undefined;
  if (issuesOfShare(share).length > 0) return undefined;
  if ("percent" in share) return amount(share.percent);
  return amount(((amount(share.votes) ?? Number.NaN) / (amount(share.totalVotes) ?? Number.NaN)) * 100);
}

/** A share is an object; what else stands there is no share, and never throws. */
function shareOf(holder: VotingHolder | undefined): VotingShare | undefined {
  const share = holder?.share;
  return typeof share === "object" && share !== null ? share : undefined;
}

function amount(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function listOf<Entry>(list: readonly Entry[] | null | undefined): readonly (Entry | undefined)[] {
  return Array.isArray(list) ? list : [];
}

const birthToCome = defineIssue(
  "birth-to-come",
  {
    ja: "生年月日が、この版の法令の確認日より後です。",
    en: "The date of birth lies after the day on which the law was surveyed for this version.",
  },
  at("act:52:2"),
);

/** Nobody was born after the survey of the law: such a day is a slip, as 2999 for 1999. */
export function issuesOfBirth(bornOn: unknown, path: Issue["path"]): readonly Issue[] {
  return isLegalDate(bornOn) && bornOn >= notLookedForSince ? [birthToCome([...path])] : [];
}

/** What contradicts itself in what is stated of a party: shares, votes, sales and births. */
export function issuesOfParty(party: Party, path: Issue["path"]): readonly Issue[] {
  const { holders, officers } = party as Organisation;
  const inside = <Entry extends object>(
    name: string,
    list: readonly Entry[] | null | undefined,
    issuesOf: (one: Entry, at: Issue["path"]) => readonly Issue[],
  ) =>
    listOf(list).flatMap((one, index) =>
      typeof one === "object" && one !== null ? issuesOf(one, [...path, name, index]) : [],
    );
  return [
    ...issuesOfHolders(party as Organisation, path),
    ...issuesOfBirth((party as NaturalPerson).dateOfBirth, [...path, "dateOfBirth"]),
    ...inside("holders", holders, (one, at) => {
      const share = shareOf(one);
      return share === undefined ? [] : issuesOfShare(share, [...at, "share"]);
    }),
    ...inside("officers", officers, (one, at) => issuesOfBirth(one.dateOfBirth, [...at, "dateOfBirth"])),
    ...inside("businessYears", party.businessYears, issuesOfBusinessYear),
  ];
}
