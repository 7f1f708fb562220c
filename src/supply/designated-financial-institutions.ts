import { addDays } from "../calendar/days";
import { allOf, anyOf, criterion, not } from "../finding/condition";
import { enumerated, withIssues } from "../finding/enumeration";
import { fact, word } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { known } from "../finding/truth";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { type DayOfEvent, within, withoutContradictions } from "./disqualification";
import type { EligibleInstitutionId } from "./eligible-institution";
import { eligibleInstitutions } from "./tables/eligible-institutions";
import { designatedFinancialInstitutionFactsShape } from "./tables/fact-shapes";
import { hearingNoticeAfterRevocation, officerWindowDiffers } from "./tables/issues";

/** Facts about an institution that applies to be designated. 指定金融機関の指定の申請. */
export interface DesignatedFinancialInstitutionFacts {
  /** What kind of institution it is. */
  readonly institution?: EligibleInstitutionId | "other" | null | undefined;
  /** It carries on both lending and deposit business; only asked of some cooperatives. */
  readonly lendingAndDeposits?: boolean | null | undefined;
  /** Structure and rules of the business fit the law, the guideline and the policy of the Japan Finance Corporation. */
  readonly structureAndRulesFit?: boolean | null | undefined;
  /** They are sufficient for the business. 十分なもの. */
  readonly structureAndRulesSufficient?: boolean | null | undefined;
  /** Its staff give it the knowledge and experience for the business. 人的構成. */
  readonly staffKnowledgeAndExperience?: boolean | null | undefined;
  /** It was punished with a fine or more for breach of one of the laws of Order Art. 3. 罰金以上の刑. */
  readonly punishedUnderListedLaw?: boolean | null | undefined;
  /** Day on which the punishment was served or ceased to be executable; `not-ended` while it is still to be served. */
  readonly punishmentEndedOn?: LegalDate | "not-ended" | null | undefined;
  /** Its designation was revoked under Art. 23(1) or (2). */
  readonly designationRevoked?: boolean | null | undefined;
  /** Day of that revocation. */
  readonly designationRevokedOn?: LegalDate | null | undefined;
  /** Its officers. 業務を行う役員. */
  readonly officers?:
    | {
        /**
         * One cannot do the duties because of a mental disorder, as the order of the Japan Finance Corporation business
         * says.
         */
        readonly unfit?: boolean | null | undefined;
        /** One is bankrupt and not restored. 復権を得ない者. */
        readonly bankruptNotRestored?: boolean | null | undefined;
        /** One was an officer of a revoked institution within 60 days before the public notice of the hearing. */
        readonly ofRevokedInstitution?: boolean | null | undefined;
        /**
         * Last day on which that officer was in office there; with the day of the notice it says what
         * `ofRevokedInstitution` says.
         */
        readonly lastDayInOffice?: LegalDate | null | undefined;
        /** Day of the public notice of the date and place of the hearing on that revocation. 聴聞の期日及び場所の公示の日. */
        readonly hearingNoticeOn?: LegalDate | null | undefined;
        /** Day of that revocation. */
        readonly thatRevocationOn?: LegalDate | null | undefined;
      }
    | null
    | undefined;
}

/** Whether an institution can be designated for two-step loans. */
export type DesignatedFinancialInstitutionAnswer = "designatable" | "not-designatable";

type Facts = DesignatedFinancialInstitutionFacts;

const institutions: readonly string[] = eligibleInstitutions.map(({ id }) => id);

/** Whether the last day in office lies on or after the sixtieth day before the public notice. 公示の日前六十日以内. */
function withinSixtyDays(officers: Facts["officers"]): boolean | undefined {
  const { lastDayInOffice, hearingNoticeOn } = officers ?? {};
  if (!isLegalDate(lastDayInOffice) || !isLegalDate(hearingNoticeOn) || hearingNoticeOn < "0001-04-01")
    return undefined;
  return lastDayInOffice >= addDays(hearingNoticeOn, -60);
}

/** What is said of the officer and what the days say, where they differ; a notice that comes too late. */
export function officerWindowIssues({ officers }: Facts): readonly Issue[] {
  const [said, counted] = [known(officers?.ofRevokedInstitution), withinSixtyDays(officers)];
  const { hearingNoticeOn, thatRevocationOn } = officers ?? {};
  return [
    ...(said !== undefined && counted !== undefined && said !== counted
      ? [officerWindowDiffers(["officers", "ofRevokedInstitution"])]
      : []),
    ...(isLegalDate(hearingNoticeOn) && isLegalDate(thatRevocationOn) && thatRevocationOn < hearingNoticeOn
      ? [hearingNoticeAfterRevocation(["officers", "hearingNoticeOn"])]
      : []),
  ];
}

/** Which of two days or facts that differ is right is not known. */
function withoutOfficerWindow(facts: Facts, issues: readonly Issue[]): Facts {
  const late = issues.some(({ code }) => code === hearingNoticeAfterRevocation.code);
  const differ = issues.some(({ code }) => code === officerWindowDiffers.code);
  return {
    ...facts,
    officers: {
      ...facts.officers,
      ...(differ ? { ofRevokedInstitution: undefined, lastDayInOffice: undefined } : undefined),
      ...(late ? { hearingNoticeOn: undefined, thatRevocationOn: undefined } : undefined),
    },
  };
}

/** The days of what disqualifies an institution. */
export const institutionDays: readonly DayOfEvent[] = [
  { event: "punishedUnderListedLaw", day: "punishmentEndedOn", provision: "act:16:4:1" },
  { event: "designationRevoked", day: "designationRevokedOn", provision: "act:16:4:2" },
  { event: "officers.ofRevokedInstitution", day: "officers.thatRevocationOn", provision: "act:16:4:3:ロ" },
];

const question = rule<Facts, DesignatedFinancialInstitutionAnswer>(["act:16:1", "act:16:4", "order:2", "order:3"], {
  question: {
    ja: "指定金融機関の指定を受けることができるか。",
    en: "Can the institution be designated for two-step loans?",
  },
  answers: {
    designatable: {
      ja: "指定の要件を満たし、欠格事由がない",
      en: "the requirements are met and nothing disqualifies it",
    },
    "not-designatable": {
      ja: "指定の要件を満たさないか、欠格事由がある",
      en: "a requirement is not met, or something disqualifies it",
    },
  },
  when: {
    designatable: allOf<Facts>(
      word(
        "institution",
        institutions,
        "order:2",
        "令第二条に掲げる金融機関である",
        "a financial institution of Order Art. 2",
        {
          id: "eligible-institution",
        },
      ),
      criterion({
        id: "lending-and-deposits",
        text: {
          ja: "貸付けと貯金等の事業を併せ行う（該当する組合に限る。）",
          en: "lending and deposits together, where the item asks for it",
        },
        basis: at("order:2"),
        facts: ["institution", "lendingAndDeposits"],
        test: (facts) => {
          const row = eligibleInstitutions.find(({ id }) => id === facts.institution);
          if (row === undefined) return undefined;
          return row.onlyIfLendingAndDeposits ? known(facts.lendingAndDeposits) : true;
        },
      }),
      fact(
        "structureAndRulesFit",
        "act:16:1:2",
        "実施体制及び業務規程が法令等に適合する",
        "structure and rules fit the law, the guideline and the policy",
        { id: "structure-and-rules-fit" },
      ),
      fact(
        "structureAndRulesSufficient",
        "act:16:1:2",
        "実施体制及び業務規程が十分なものである",
        "structure and rules are sufficient",
        {
          id: "structure-and-rules-sufficient",
        },
      ),
      fact(
        "staffKnowledgeAndExperience",
        "act:16:1:3",
        "人的構成に照らして必要な知識及び経験を有している",
        "knowledge and experience of the staff",
        {
          id: "staff",
        },
      ),
      not(
        allOf(
          fact(
            "punishedUnderListedLaw",
            "act:16:4:1",
            "令第三条の法律等に違反し、罰金以上の刑に処せられた",
            "punished with a fine or more under a law of Order Art. 3",
            { id: "punished-under-listed-law" },
          ),
          within("punishmentEndedOn", 5, "act:16:4:1", { id: "punishment-within-five-years", from: "punishment" }),
        ),
      ),
      not(
        allOf(
          fact("designationRevoked", "act:16:4:2", "指定を取り消された", "its designation was revoked", {
            id: "designation-revoked",
          }),
          within("designationRevokedOn", 5, "act:16:4:2", { id: "revocation-within-five-years", from: "revocation" }),
        ),
      ),
      not(
        anyOf(
          fact(
            "officers.unfit",
            "act:16:4:3:イ",
            "心身の故障のため職務を適正に執行することができない役員がある",
            "an officer who cannot do the duties",
            {
              id: "officer-unfit",
            },
          ),
          fact(
            "officers.bankruptNotRestored",
            "act:16:4:3:イ",
            "破産手続開始の決定を受けて復権を得ない役員がある",
            "an officer who is bankrupt and not restored",
            {
              id: "officer-bankrupt",
            },
          ),
          allOf(
            criterion({
              id: "officer-of-revoked-institution",
              text: {
                ja: "指定の取消しに係る聴聞の期日及び場所の公示の日前六十日以内にその指定金融機関の役員であった者が役員にある",
                en: "an officer of the revoked institution within sixty days before the public notice of the hearing",
              },
              basis: at("act:16:4:3:ロ"),
              facts: ["officers.ofRevokedInstitution"],
              test: ({ officers }) => known(officers?.ofRevokedInstitution) ?? withinSixtyDays(officers),
            }),
            within("officers.thatRevocationOn", 5, "act:16:4:3:ロ", {
              id: "that-revocation-within-five-years",
              from: "that-revocation",
            }),
          ),
        ),
      ),
    ),
  },
  shape: designatedFinancialInstitutionFactsShape,
  inForceFrom: "2022-12-23",
  enumerations: [enumerated("institution", [...institutions, "other"], at("order:2"))],
});

/**
 * Tells whether a financial institution can be designated for two-step loans.
 *
 * 指定金融機関の指定 (Act Art. 16, Order Arts 2 and 3). Some cooperatives are eligible only if they carry on lending and
 * deposits together. The five years of each disqualification count their first day. The ministers for it are the Prime
 * Minister and the Minister of Finance. It does not decide whether they designate: they may.
 *
 * @param facts - the facts; what is left out is not known
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `designatable` or `not-designatable`
 * @example
 * assessDesignatedFinancialInstitution(
 *   { institution: "agricultural-cooperative", lendingAndDeposits: false },
 *   "2024-04-01",
 * ).answer; // => "not-designatable"
 * assessDesignatedFinancialInstitution(
 *   { institution: "bank", designationRevoked: true, designationRevokedOn: "2024-04-01" },
 *   "2029-03-31",
 * ).answer; // => "not-designatable"
 * @see Act Art. 16
 * @category Support
 */
export function assessDesignatedFinancialInstitution(
  facts: Facts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<DesignatedFinancialInstitutionAnswer> {
  const { facts: read, issues } = withoutContradictions(facts, institutionDays);
  const differ = officerWindowIssues(read ?? {});
  const open = differ.length === 0 ? read : withoutOfficerWindow(read, differ);
  return withIssues(question(open, on, options), [...issues, ...differ]);
}
