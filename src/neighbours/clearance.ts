import { addStatutoryPeriod } from "../calendar/period";
import type { Citation } from "../kernel/citation";
import { dated, table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import type { Issue, Result } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { gradedOn } from "../kernel/wordings";

/**
 * A clearance as far as its validity depends on it. 適性評価の結果の通知.
 *
 * @category Policy
 */
export interface ClearanceHistory {
  /** Under which Act the person was found reliable: the one on economic security information, or the one on specially designated secrets. */
  readonly kind: "important-economic-security-information" | "specially-designated-secret";
  /** The day on which the person was notified of the result. 通知があった日. */
  readonly notifiedOn: LegalDate;
  /** Where the result rests on an investigation made for another organ: the day of the notice there, from which the time runs. 直近他機関適性評価の通知の日. */
  readonly earlierNotifiedOn?: LegalDate | undefined;
}

/** How long a clearance lasts. @category Policy */
export interface ClearanceValidity {
  /** The notice from which the time runs. */
  readonly countedFrom: LegalDate;
  /** How many years it lasts. */
  readonly years: 10 | 5;
  /** Last day on which the person may handle important economic security information on it. */
  readonly validThrough: LegalDate;
  /** The first day of a new period is not counted (Civil Code Art. 140). */
  readonly firstDay: "excluded";
  /** The provision. */
  readonly basis: Citation;
}

const noReuse = defineIssue("clearance-reuse-not-for-secrets", {
  ja: "他機関の調査結果の利用は、重要経済安保情報の適性評価に限られます。",
  en: "An earlier notice counts only for a clearance under the Act on economic security information.",
});
const earlierIsLater = defineIssue("clearance-earlier-notice-later", {
  ja: "先の通知の日が後の通知の日より後になっています。",
  en: "The earlier notice lies after the later one.",
});
const earlierTooOld = defineIssue("clearance-earlier-notice-too-old", {
  ja: "先の通知の日から十年を経過しているため、その調査結果を利用することはできません。",
  en: "Ten years had passed since the earlier notice, so its investigation could not be used.",
});
const beforeTheLaw = defineIssue("clearance-before-the-law", {
  ja: "重要経済安保情報保護活用法の施行の日（2025-05-16）より前の通知です。",
  en: "The notice lies before the Act on economic security information came into force (2025-05-16).",
});
const unknownKind = defineIssue("clearance-kind", {
  ja: "適性評価の種類が不明です。",
  en: "The kind of clearance is not one of those known.",
});

/**
 * How long a security clearance lasts.
 *
 * 適性評価の有効期間. Use it for a register of who may handle important economic security information: ten years from the notice of the result, five for
 * holders of a clearance for specially designated secrets. Where the result rests on an investigation made for another organ, the time runs
 * from the notice there. It does not decide reliability, and ends earlier where doubts arise; nothing of the personal vetting is modelled,
 * nor the officials whom a head of an organ could name without one in the first year (supplementary provisions, Art. 2).
 *
 * @param clearance - the kind and the days of the notices
 * @returns the last day, or issues with paths
 * @example
 * const clearance = clearanceValidity({ kind: "important-economic-security-information", notifiedOn: "2025-06-01" });
 * clearance.ok && clearance.value.validThrough; // => "2035-06-01"
 * @see Act on Important Economic Security Information, Arts 11 and 12(8), https://laws.e-gov.go.jp/law/506AC0000000027
 * @category Policy
 * @since 0.1.0
 */
export function clearanceValidity(clearance: ClearanceHistory): Result<ClearanceValidity> {
  const { kind, notifiedOn, earlierNotifiedOn } = clearance ?? {};
  const issues: Issue[] = [];
  const ofSecrets = kind === "specially-designated-secret";
  if (!ofSecrets && kind !== "important-economic-security-information") issues.push(unknownKind(["kind"]));
  if (!isLegalDate(notifiedOn)) issues.push(notALegalDate(["notifiedOn"]));
  else if (!ofSecrets && notifiedOn < "2025-05-16") issues.push(beforeTheLaw(["notifiedOn"]));
  if (earlierNotifiedOn !== undefined) {
    if (!isLegalDate(earlierNotifiedOn)) issues.push(notALegalDate(["earlierNotifiedOn"]));
    else if (ofSecrets) issues.push(noReuse(["earlierNotifiedOn"]));
    else if (earlierNotifiedOn < "2025-05-16") issues.push(beforeTheLaw(["earlierNotifiedOn"]));
    else if (isLegalDate(notifiedOn) && earlierNotifiedOn > notifiedOn) issues.push(earlierIsLater(["earlierNotifiedOn"]));
  }
  const countedFrom = earlierNotifiedOn ?? notifiedOn;
  // No period of ten years can be counted past the last year of the calendar.
  if (issues.length === 0 && countedFrom > "9980-01-01") issues.push(notALegalDate(["notifiedOn"]));
  if (issues.length > 0) return { ok: false, issues };
  const years = ofSecrets ? 5 : 10;
  const validThrough = addStatutoryPeriod(countedFrom, { years }, { firstDay: "excluded" });
  if (notifiedOn > validThrough) return { ok: false, issues: [earlierTooOld(["earlierNotifiedOn"])] };
  return {
    ok: true,
    value: {
      countedFrom,
      years,
      validThrough,
      firstDay: "excluded",
      basis: ofSecrets
        ? at("security-clearance-act:11:2")
        : earlierNotifiedOn === undefined
          ? at("security-clearance-act:11:1")
          : at("security-clearance-act:12:8"),
    },
  };
}

/** A penalty of the clearance Act, beside which the Act's own secrecy is a lower tier. @category Policy */
export interface ClearancePenaltyTier {
  /** What is punished. */
  readonly ja: string;
  /** What is punished, in English. */
  readonly en: string;
  /** Longest imprisonment, in months. */
  readonly imprisonmentMonths: number;
  /** Highest fine, in yen. */
  readonly fineYen: number;
  /** Both can be imposed together. */
  readonly cumulative: boolean;
  /** The attempt is punished. */
  readonly attemptPunished: boolean;
  /** It reaches one who commits the offence outside Japan: Art. 27(1), or as Penal Code Art. 2 (Art. 27(2)). 国外犯. */
  readonly crimesAbroad: true;
  /** The corporation is fined as well (Art. 28). */
  readonly corporateFine: boolean;
  /** The provision. */
  readonly basis: Citation;
  /** How far its wording of that day can be trusted. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it on that day; see `knownGaps()`. */
  readonly gaps?: readonly string[];
}

const tiers = table([
  {
    ja: "取扱者による漏えい",
    en: "leak by one who handles the information",
    imprisonmentMonths: 60,
    fineYen: 5_000_000,
    cumulative: true,
    attemptPunished: true,
    crimesAbroad: true,
    corporateFine: true,
    basis: at("security-clearance-act:23:1"),
  },
  {
    ja: "提供等を受けた者による漏えい",
    en: "leak by one to whom it was shown or given",
    imprisonmentMonths: 36,
    fineYen: 3_000_000,
    cumulative: true,
    attemptPunished: true,
    crimesAbroad: true,
    corporateFine: false,
    basis: at("security-clearance-act:23:2"),
  },
  {
    ja: "取扱者の過失による漏えい",
    en: "leak by negligence of one who handles it",
    imprisonmentMonths: 12,
    fineYen: 300_000,
    cumulative: false,
    attemptPunished: false,
    crimesAbroad: true,
    corporateFine: false,
    basis: at("security-clearance-act:23:4"),
  },
  {
    ja: "提供等を受けた者の過失による漏えい",
    en: "leak by negligence of one to whom it was shown or given",
    imprisonmentMonths: 6,
    fineYen: 200_000,
    cumulative: false,
    attemptPunished: false,
    crimesAbroad: true,
    corporateFine: false,
    basis: at("security-clearance-act:23:5"),
  },
  {
    ja: "不正な取得",
    en: "acquisition by deceit, force or intrusion",
    imprisonmentMonths: 60,
    fineYen: 5_000_000,
    cumulative: true,
    attemptPunished: true,
    crimesAbroad: true,
    corporateFine: true,
    basis: at("security-clearance-act:24:1"),
  },
  {
    ja: "取扱者による漏えい又は不正な取得の共謀、教唆又は煽動",
    en: "conspiracy in, instigation of or incitement to a leak by one who handles it or to acquisition",
    imprisonmentMonths: 36,
    fineYen: 3_000_000,
    cumulative: false,
    attemptPunished: false,
    crimesAbroad: true,
    corporateFine: false,
    basis: at("security-clearance-act:25:1"),
  },
  {
    ja: "提供等を受けた者による漏えいの共謀、教唆又は煽動",
    en: "conspiracy in, instigation of or incitement to a leak by one to whom it was shown or given",
    imprisonmentMonths: 24,
    fineYen: 2_000_000,
    cumulative: false,
    attemptPunished: false,
    crimesAbroad: true,
    corporateFine: false,
    basis: at("security-clearance-act:25:2"),
  },
]);

const inForce = dated([{ id: "penalties", from: "2025-05-16" as LegalDate, tiers }]);

/**
 * The penalties of the Act on important economic security information.
 *
 * 重要経済安保情報保護活用法の罰則. Use it to set them beside the lower tier of this Act (Arts 93 and 95: `penaltiesFor`).
 *
 * @param on - the day whose law is asked for
 * @returns seven rows since 2025-05-16, `[]` before
 * @example
 * clearancePenaltyTiers("2025-05-16")[0]?.fineYen; // => 5000000
 * clearancePenaltyTiers("2025-05-15"); // => []
 * @see Act on Important Economic Security Information, Arts 23 to 28, https://laws.e-gov.go.jp/law/506AC0000000027
 * @category Policy
 * @since 0.1.0
 */
export function clearancePenaltyTiers(on: LegalDate): readonly ClearancePenaltyTier[] {
  return (inForce.find("penalties", on)?.tiers ?? []).map((tier) => ({ ...tier, ...gradedOn(tier.basis, "text", on) }));
}
