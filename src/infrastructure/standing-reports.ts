import type { Citation } from "../kernel/citation";
import { type DatedRow, dated, table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gradedOn } from "../kernel/wordings";
import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";
import type { MinisterId } from "../ministers/ministers";

/** A report that an order or Act Art. 58 asks for outside any single introduction. 報告. */
export interface StandingReport extends DatedRow {
  /** Stable id. */
  readonly id: string;
  /** Who must report. */
  readonly who: BilingualText;
  /** Whether it falls on operators that are not designated, on designated ones, or on any. */
  readonly reaches: "not-designated" | "designated" | "any";
  /** The business; absent where it is every business. */
  readonly business?: InfrastructureBusinessId;
  /** To whom; absent where it is the competent minister of the business. */
  readonly to?: MinisterId;
  /** What is reported or inspected. */
  readonly what: BilingualText;
  /** By when. */
  readonly due: BilingualText;
  /** Every one of these must be met, where the duty has a threshold. */
  readonly thresholds?: readonly ReportThreshold[];
  /** Number of the form. 様式. */
  readonly form?: string;
  /** How it starts: by the text itself, or on the request of the minister. */
  readonly trigger: "by-itself" | "on-request";
  /** What follows where it is refused or false, where the Act has a penalty. 罰則. */
  readonly penalty?: Citation;
}

/** A threshold of a standing report. */
export interface ReportThreshold {
  /** What is measured. */
  readonly measure: BilingualText;
  /** 以上. */
  readonly atLeast: number;
  /** 未満; absent where there is no upper end. */
  readonly lessThan?: number;
  /** Unit. */
  readonly unit: "contracts" | "yen" | "persons";
  /** Which years are looked at. */
  readonly years: BilingualText;
}

const contracts: BilingualText = table({
  ja: "現に締結しているカード等会員契約の数",
  en: "card member contracts in force",
});
const credit: BilingualText = table({ ja: "年間信用供与額", en: "credit given in the year" });
const anyOfThree: BilingualText = table({
  ja: "直前の三年度（四月から翌年三月まで）のいずれかの末日",
  en: "the end of any of the three fiscal years (April to March) before the current one",
});
const users: BilingualText = table({
  ja: "一月当たりのメッセージサービスの利用者の数の平均",
  en: "monthly average of users of the message service",
});
const thatYear: BilingualText = table({ ja: "当該年度", en: "the fiscal year that has ended" });
const byJune: BilingualText = table({ ja: "毎年度六月末日まで", en: "every fiscal year by the end of June" });
const figures: BilingualText = table({
  ja: "直前の三年度の末日における契約の数及び年間信用供与額",
  en: "contracts and credit given at the ends of the three fiscal years before",
});

/** A standing report with the grade that it has on a day. */
export interface StandingReportOnDay extends StandingReport {
  /** Grade on the day asked for. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}

/** The article on these reports was Art. 7 until the plan articles came in on 2023-11-17. */
function cardReports(): readonly StandingReport[] {
  const stretches = [
    { from: "2023-11-01", until: "2023-11-17", article: "7", form: "4" },
    { from: "2023-11-17", until: undefined, article: "26", form: "11" },
  ] as const;
  return stretches.flatMap(({ from, until, article, form }): StandingReport[] => {
    const shared = {
      business: "credit-card",
      to: "meti",
      what: figures,
      due: byJune,
      form,
      trigger: "by-itself",
      from,
      ...(until && { until }),
      source: { grade: "text" },
    } as const;
    return [
      {
        ...shared,
        id: "credit-card-candidates",
        reaches: "not-designated",
        who: {
          ja: "登録包括信用購入あっせん業者等（登録少額を含む）で指定を受けていない者",
          en: "registered credit card operators (those registered for small amounts included) that are not designated",
        },
        thresholds: [
          { measure: contracts, atLeast: 7_500_000, unit: "contracts", years: anyOfThree },
          { measure: credit, atLeast: 3_000_000_000_000, unit: "yen", years: anyOfThree },
        ],
        basis: at(`meti:${article}:1`),
      },
      {
        ...shared,
        id: "credit-card-designated",
        reaches: "designated",
        who: { ja: "クレジットカードに係る特定社会基盤事業者", en: "designated credit card operators" },
        basis: at(`meti:${article}:2`),
      },
    ];
  });
}

const reports: readonly StandingReport[] = table([
  {
    id: "telecommunications-relay",
    reaches: "any",
    business: "telecommunications",
    to: "mic",
    who: { ja: "電気通信事業者", en: "telecommunications carriers" },
    what: {
      ja: "第一種指定中継系交換等設備間の中継のみを行う者（指定基準のロ）に該当することとなったこと、該当しなくなったこと",
      en: "that they have become, or ceased to be, one that relays only between category I relay exchange facilities (limb (b) of the criteria)",
    },
    due: { ja: "遅滞なく", en: "without delay" },
    form: "4",
    trigger: "by-itself",
    from: "2023-11-01",
    basis: at("mic:7:1"),
    source: { grade: "text" },
  },
  {
    id: "message-service-band-50-to-60-million",
    reaches: "any",
    business: "telecommunications",
    to: "mic",
    who: {
      ja: "国、都道府県又は市町村の事務に用いられるメッセージサービスを提供する電気通信事業者",
      en: "carriers whose message service is used for tasks of the State, a prefecture or a municipality",
    },
    what: {
      ja: "利用者の数の区分（直近の報告と同じ区分であるときを除く）",
      en: "the band of users, unless it is the band of the last report",
    },
    due: { ja: "毎年度経過後一月以内", en: "within one month after the end of the fiscal year" },
    thresholds: [{ measure: users, atLeast: 50_000_000, lessThan: 60_000_000, unit: "persons", years: thatYear }],
    form: "5",
    trigger: "by-itself",
    from: "2023-11-01",
    basis: at("mic:7:2:1"),
    source: { grade: "text" },
  },
  {
    id: "message-service-band-60-million",
    reaches: "any",
    business: "telecommunications",
    to: "mic",
    who: {
      ja: "国、都道府県又は市町村の事務に用いられるメッセージサービスを提供する電気通信事業者",
      en: "carriers whose message service is used for tasks of the State, a prefecture or a municipality",
    },
    what: {
      ja: "利用者の数の区分（直近の報告と同じ区分であるときを除く）",
      en: "the band of users, unless it is the band of the last report",
    },
    due: { ja: "毎年度経過後一月以内", en: "within one month after the end of the fiscal year" },
    thresholds: [{ measure: users, atLeast: 60_000_000, unit: "persons", years: thatYear }],
    form: "5",
    trigger: "by-itself",
    from: "2023-11-01",
    basis: at("mic:7:2:2"),
    source: { grade: "text" },
  },
  {
    id: "message-service-first-report",
    reaches: "any",
    business: "telecommunications",
    to: "mic",
    who: {
      ja: "命令の施行の際に国、都道府県又は市町村の事務に用いられるメッセージサービスを提供している電気通信事業者",
      en: "carriers that provided a message service used for tasks of the State, a prefecture or a municipality when the order came into force",
    },
    what: {
      ja: "令和四年度の利用者の数の区分（五千万以上六千万未満、六千万以上）",
      en: "the band of users of fiscal year 2022 (50 million to below 60 million, or 60 million and more)",
    },
    due: {
      ja: "令和五年十一月一日から起算して一月以内（同月三十日まで）",
      en: "within one month counted from 2023-11-01, that is by 2023-11-30",
    },
    thresholds: [{ measure: users, atLeast: 50_000_000, unit: "persons", years: { ja: "令和四年度", en: "fiscal year 2022" } }],
    form: "5",
    trigger: "by-itself",
    from: "2023-11-01",
    until: "2023-12-01",
    basis: at("mic:suppl:2"),
    source: { grade: "text" },
  },
  {
    id: "report-for-designation",
    reaches: "any",
    who: { ja: "特定社会基盤事業を行う者", en: "whoever carries on a business that the Order lists" },
    what: {
      ja: "指定を行うために必要な限度で、事業に関し必要な報告又は資料",
      en: "reports or materials on the business, as far as needed to make a designation",
    },
    due: { ja: "主務大臣の求めによる", en: "as the competent minister asks" },
    trigger: "on-request",
    penalty: at("act:96::4"),
    from: "2023-11-01",
    basis: at("act:58:1"),
    source: { grade: "text" },
  },
  {
    id: "report-or-inspection-of-designated",
    reaches: "designated",
    who: { ja: "特定社会基盤事業者", en: "designated operators" },
    what: {
      ja: "指定の解除、勧告、命令及び導入後の勧告の施行に必要な限度で、報告若しくは資料、又は立入り、質問及び検査（身分証明書の携帯を要し、犯罪捜査のためではない）",
      en: "as far as needed for cancellation, recommendations, orders and recommendations after the introduction: reports or materials, or entry, questions and inspection by officials with a card, not for criminal investigation",
    },
    due: { ja: "主務大臣の求めによる", en: "as the competent minister asks" },
    trigger: "on-request",
    penalty: at("act:96::5"),
    from: "2023-11-01",
    basis: at("act:58:2"),
    source: { grade: "text" },
  },
]);

const standing = dated<StandingReport>(table([...cardReports(), ...reports]));

/**
 * The standing reports and the powers to ask for reports and to inspect, under the law of a day.
 *
 * 定期の報告 (METI order Art. 26, MIC order Art. 7), 報告徴収及び立入検査 (Act Art. 58). Use it to see what an operator owes
 * apart from any introduction, and what can be asked of it before it is designated. It does not say whether a
 * given operator is over a threshold, and not what each order asks inside a review.
 *
 * The end of June and the month after the fiscal year are deadlines of acts towards a State organ set by an order: where
 * the last day is a holiday of administrative organs, the next working day counts.
 *
 * Sanction: `penaltiesFor("infrastructure-report-missing")`, `penaltiesFor("infrastructure-inspection-obstructed")`, for the rows that
 * carry a `penalty`.
 *
 * @param on - the day whose law applies
 * @returns the rows in force on that day; `[]` before 2023-11-01; `inferred` since the amendment of September 2026
 * @example
 * standingReports("2024-06-01").find((report) => report.id === "credit-card-candidates")?.thresholds?.map((one) => one.atLeast); // => [7500000, 3000000000000]
 * standingReports("2023-10-31"); // => []
 * @see Act Art. 58 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Infrastructure
 * @since 0.1.0
 */
export function standingReports(on: LegalDate): readonly StandingReportOnDay[] {
  return standing.on(on).map((row) => ({ ...row, gaps: [], ...gradedOn(row.basis, row.source.grade, on) }));
}

/** How the operators of two Acts stand to each other. */
export interface OperatorSubset {
  /** The narrower group. */
  readonly narrower: BilingualText;
  /** The wider group, which every member of the narrower one belongs to. */
  readonly wider: BilingualText;
  /** What a member of the wider group needs besides. */
  readonly further: BilingualText;
  /** Where the narrower group is defined. */
  readonly basis: Citation;
}

/**
 * Every operator under the cyber response Act (特別社会基盤事業者) is a designated operator of this Act (特定社会基盤事業者).
 *
 * Mind the two words: 特別 and 特定. Designation under Art. 50 is needed and not enough: the operator must also use a
 * specified important computer (特定重要電子計算機). The duties of that Act are not modelled here.
 *
 * @see Act No. 42 of 2025, Art. 2(3) https://laws.e-gov.go.jp/law/507AC0000000042
 * @category Infrastructure
 * @since 0.1.0
 */
export const cyberOperatorSubset: OperatorSubset = table({
  narrower: { ja: "特別社会基盤事業者", en: "special infrastructure operator of the cyber response Act" },
  wider: { ja: "特定社会基盤事業者", en: "specified essential infrastructure service provider of this Act" },
  further: {
    ja: "特定重要電子計算機を使用すること",
    en: "uses a specified important computer, that is one whose breach could stop or weaken a specified critical facility",
  },
  basis: at("cyber-defence-act:2:3"),
});
