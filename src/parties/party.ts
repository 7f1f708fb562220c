import { defineIssue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { CorporateNumber } from "./corporate-number";
import type { CountryCode } from "./country";

/** Where somebody lives or has their seat. 住所. */
export interface Address {
  /** The country or region. 国名. */
  readonly country?: CountryCode | null | undefined;
  /** The address inside it, in one line. @minLength 1 @maxLength 1000 */
  readonly line?: string | null | undefined;
}

/** A share of all votes: in percent, or exactly as votes of all votes. 議決権の割合. */
export type VotingShare =
  | {
      /** Percent of all votes, 0 to 100. @percentage act:52:2 */
      readonly percent: number;
    }
  | {
      /** The votes held. 議決権の数. @minimum 0 */
      readonly votes: number;
      /** All votes. 総株主等の議決権の数. @exclusiveMinimum 0 */
      readonly totalVotes: number;
    };

/** Somebody who holds votes. 議決権を保有する者. */
export interface VotingHolder {
  /** Name of the person or organisation. 名称又は氏名. @minLength 1 @maxLength 500 */
  readonly name?: string | null | undefined;
  /** The State or region under whose law the holder was set up, or the holder's nationality. 設立準拠法国等又は国籍等. */
  readonly governingLawOrNationality?: CountryCode | null | undefined;
  /** The share of all votes. */
  readonly share?: VotingShare | null | undefined;
  /** Whether the votes are held directly; indirect holdings are not stated. 直接に保有する者. */
  readonly direct?: boolean | null | undefined;
}

/** An officer. 役員. */
export interface Officer {
  /** Name. 氏名. @minLength 1 @maxLength 500 */
  readonly name?: string | null | undefined;
  /** Date of birth. 生年月日. */
  readonly dateOfBirth?: LegalDate | null | undefined;
  /** Nationality, or the region of it. 国籍等. */
  readonly nationality?: CountryCode | null | undefined;
  /** Office held. @minLength 1 @maxLength 500 */
  readonly role?: string | null | undefined;
}

/**
 * Sales to one foreign government or the like in one business year. 外国政府等との取引に係る売上高.
 *
 * A foreign government, government agency, local government, central bank, political party or other political
 * organisation.
 */
export interface ForeignGovernmentSales {
  /** The State or region it belongs to. 同一の国又は地域. */
  readonly state?: CountryCode | null | undefined;
  /** Its name. 外国政府等の名称. @minLength 1 @maxLength 500 */
  readonly name?: string | null | undefined;
  /** Sales, in the currency of the total. 売上高. @minimum 0 */
  readonly sales?: number | null | undefined;
}

/** The sales of one business year. 事業年度の売上高. */
export interface BusinessYearSales {
  /** Last day of the business year. 事業年度の末日. */
  readonly endsOn?: LegalDate | null | undefined;
  /** Sales of the year, in any one currency. 売上高の総額. @minimum 0 */
  readonly totalSales?: number | null | undefined;
  /** What of it went to foreign governments and the like; `[]` where nothing did. @maxItems 10000 */
  readonly toForeignGovernments?: readonly ForeignGovernmentSales[] | null | undefined;
}

/** A natural person. 個人. */
export interface NaturalPerson {
  /** It is a person. */
  readonly kind: "natural-person";
  /** Name. 氏名. @minLength 1 @maxLength 500 */
  readonly name?: string | null | undefined;
  /** Address. 住所. */
  readonly address?: Address | null | undefined;
  /** Nationality, or the region of it. 国籍等. */
  readonly nationality?: CountryCode | null | undefined;
  /** Date of birth. 生年月日. */
  readonly dateOfBirth?: LegalDate | null | undefined;
  /** Sales by business year. @maxItems 100 */
  readonly businessYears?: readonly BusinessYearSales[] | null | undefined;
  /** The years given are all that there have been: the business is younger than three business years. これより前の事業年度がない. */
  readonly noEarlierBusinessYears?: boolean | null | undefined;
}

/** A company, partnership, agency or other organisation. 法人その他の団体. */
export interface Organisation {
  /** It is an organisation. */
  readonly kind: "organisation";
  /** Name. 名称. @minLength 1 @maxLength 500 */
  readonly name?: string | null | undefined;
  /** Corporate number, for an organisation in Japan. 法人番号. */
  readonly corporateNumber?: CorporateNumber | null | undefined;
  /** Name of its representative. 代表者の氏名. @minLength 1 @maxLength 500 */
  readonly representative?: string | null | undefined;
  /** Address of its seat. 住所. */
  readonly address?: Address | null | undefined;
  /** The State or region under whose law it was set up. 設立準拠法国等. */
  readonly governingLaw?: CountryCode | null | undefined;
  /** Those who hold its votes; `[]` where nobody holds five percent directly. @maxItems 10000 */
  readonly holders?: readonly VotingHolder[] | null | undefined;
  /** Its officers. 役員. @maxItems 10000 */
  readonly officers?: readonly Officer[] | null | undefined;
  /** Its sales by business year. @maxItems 100 */
  readonly businessYears?: readonly BusinessYearSales[] | null | undefined;
  /** The years given are all that there have been: the business is younger than three business years. これより前の事業年度がない. */
  readonly noEarlierBusinessYears?: boolean | null | undefined;
}

/** A natural person or an organisation. 個人・法人等. */
export type Party = NaturalPerson | Organisation;

/** More votes are held than there are. */
export const moreVotesThanAll = defineIssue(
  "more-votes-than-all",
  { ja: "保有する議決権の数が総議決権の数を超えています。", en: "More votes are held than there are." },
  at("act:52:2"),
);

/** Whether a share is stated both in percent and in votes: then it is not known which is meant. */
export function isStatedTwice(share: VotingShare): boolean {
  return "percent" in share && ("votes" in share || "totalVotes" in share);
}

/**
 * Whether a share reaches a fraction of all votes: exactly where votes are counted, else by the percentage given.
 *
 * 百分の五以上・三分の一以上. Use it for the limits of holders.
 *
 * @param share - the share; absent is not known
 * @param numerator - of the fraction
 * @param denominator - of the fraction
 * @returns `undefined` where the share is not known or impossible
 * @example
 * reachesShare({ votes: 1, totalVotes: 3 }, 1, 3); // => true
 * reachesShare({ percent: 4.9 }, 5, 100); // => false
 * reachesShare({ percent: 120 }, 5, 100); // => undefined
 * @see Ministerial orders of Chapter III, Arts. 11, 24 (MIC 12, 25)
 * @category Parties
 */
export function reachesShare(
  share: VotingShare | null | undefined,
  numerator: number,
  denominator: number,
): boolean | undefined {
  if (typeof share !== "object" || share === null) return undefined;
  if (isStatedTwice(share)) return undefined;
  const [part, whole] = "votes" in share ? [share.votes, share.totalVotes] : [share.percent, 100];
  if (typeof part !== "number" || typeof whole !== "number" || !(part >= 0 && part <= whole && whole > 0))
    return undefined;
  return part * denominator >= whole * numerator;
}
