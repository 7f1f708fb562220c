import { addCalendarMonths, addDays } from "../calendar/days";
import { enumerated, readEnumerations, yesOrNoFact } from "../finding/enumeration";
import { issuesOfAnyReadings, type RuleOptions, readingsOfList } from "../finding/reading";
import { layOut, type ProcedureTimeline } from "../finding/timeline";
import { all, known } from "../finding/truth";
import { objectIssues } from "../finding/unknown-key";
import type { Citation } from "../kernel/citation";
import { dated } from "../kernel/dated";
import { type Grade, weakerGrade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gapsOfEach, gradedOn } from "../kernel/wordings";
import type { FilingRow } from "./filing-row";
import type { IntroductionPlan, PlanDocument } from "./introduction-plan";
import {
  type GoverningOrderFacts,
  governingOrder,
  governingOrderWords,
  type MinisterialOrderId,
  underOrder,
} from "./ministerial-orders";
import { particularsOf } from "./party-particulars";
import { afterFiling, entries, issuesOfPlan, partiesOf } from "./plan-issues";
import { filingRows } from "./tables/filings";
import type { FilingId } from "./tables/filings-ids";
import { componentReportOfOutsourcing, filingNotInForce } from "./tables/issues";

/** A filing, as far as its papers depend on it. 届出・報告. */
export interface FilingFacts extends GoverningOrderFacts {
  /** What is filed. */
  readonly filing?: FilingId | null | undefined;
  /** Whether the plan is one of an introduction or of outsourcing. 導入又は委託の別. */
  readonly form?: "introduction" | "outsourcing" | null | undefined;
  /** The day of filing or report, from which the ages of papers are counted back. 届出の日・報告の日. */
  readonly filedOn?: LegalDate | null | undefined;
  /** No party has changed its name since it was last filed. 名称に変更がない. */
  readonly nameUnchanged?: boolean | null | undefined;
  /** No party has changed its representative, its address or its governing law. 代表者の氏名、住所及び設立準拠法国等に変更がない. */
  readonly seatUnchanged?: boolean | null | undefined;
  /**
   * No officer's name, date of birth or nationality has changed, and no officer has come or gone.
   * 役員の氏名、生年月日及び国籍等に変更がない.
   */
  readonly officersUnchanged?: boolean | null | undefined;
  /** Particulars of a subcontract are left out under Art. 17 (MIC Art. 18). 導入等計画書の届出の例外. */
  readonly reliefClaimed?: boolean | null | undefined;
}

/** One paper that a filing carries or may leave out. 添付書類. */
export interface RequiredPaper {
  /** Which paper. */
  readonly id: "register-certificate" | "officer-identity" | "relief-proof";
  /** What it is, and of whom. */
  readonly text: BilingualText;
  /** Where it is asked for, in the order that governs. */
  readonly basis: Citation;
  /**
   * Whether it must be attached; `"unknown"` where that hangs on a fact that is not known or on a wording that was not
   * read.
   */
  readonly required: boolean | "unknown";
  /** When it may be left out, where it may. 添付を省略することができる場合. */
  readonly leftOutWhere?: BilingualText;
}

/** The papers of a filing. 届出・報告の添付書類. */
export interface RequiredPapers {
  /** Number of the form, with the part for an introduction (1) or for outsourcing (2), such as `"4(1)"`. 様式. */
  readonly form?: string;
  /** Where the form is named. */
  readonly formBasis?: Citation;
  /** Every paper, in the order of the order; `[]` where none is attached. */
  readonly papers: readonly RequiredPaper[];
  /** The earliest day on which a paper without a period of validity may have been made. 届出の日前三月以内. */
  readonly madeFrom?: LegalDate;
  /** The same by either way of counting: safe. */
  readonly madeSafelyFrom?: LegalDate;
  /** What is not known and matters. */
  readonly missing: readonly string[];
  /** What is wrong with what was given. */
  readonly issues: readonly Issue[];
  /** Grade of the weakest source. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}

const filings = dated(filingRows, ({ id }) => [id]);
const words = [
  enumerated("filing", [...new Set(filingRows.map(({ id }) => id))], at("act:52")),
  enumerated("form", ["introduction", "outsourcing"], at("act:52:2")),
  ...governingOrderWords,
  ...(["nameUnchanged", "seatUnchanged", "officersUnchanged"] as const).map((one) => yesOrNoFact(one, at("meti:23:3"))),
  yesOrNoFact("reliefClaimed", at("meti:17")),
];
const names = new Set(["filedOn", ...words.map(({ path }) => path[0] as string)]);

const leftOut = {
  name: {
    ja: "供給者等の名称及び代表者の氏名、住所並びに設立準拠法国等に変更がないとき",
    en: "where names, representatives, addresses and governing laws are unchanged",
  },
  seat: {
    ja: "供給者等の代表者の氏名、住所及び設立準拠法国等に変更がないとき",
    en: "where representatives, addresses and governing laws are unchanged",
  },
  officers: {
    ja: "供給者等の役員の氏名、生年月日及び国籍等に変更がないとき",
    en: "where names, dates of birth and nationalities of the officers are unchanged",
  },
  relief: {
    ja: "届出の例外による再委託の相手方等の役員に係るもの",
    en: "for officers of a subcontractor under the exception for subcontracts",
  },
} satisfies Record<string, BilingualText>;

const texts = {
  certificate: {
    ja: "供給者等の登記事項証明書（これに準ずるものを含む。）",
    en: "register certificate, or what corresponds to it, of every supplier, contractor and subcontractor",
  },
  identity: {
    ja: "供給者等の役員ごとの氏名、生年月日及び国籍等を証する書類（旅券の写し等）",
    en: "proof of name, date of birth and nationality, such as a copy of the passport, of each of their officers",
  },
  relief: {
    ja: "届出の例外に該当することを証する書類",
    en: "proof that the conditions of the exception for subcontracts are met",
  },
} satisfies Record<string, BilingualText>;

/**
 * The papers that a filing of Chapter III carries, which of them may be left out, and how old they may be.
 *
 * 添付書類. Use it for every filing after the first as well: a change, an emergency, a plan changed as recommended, a
 * report. Only a proposal of change, its later versions and a report may leave papers out, where nothing that the paper
 * proves has changed; a report may leave out the register certificate although a name has changed, a proposal may not.
 * A report on a component carries none.
 *
 * Which papers a plan carries that is filed under an order (Art. 52(10)) the orders do not say: theirs on the plan
 * changed as recommended names Art. 52(8). Since the orders were amended in September 2026 it is not known what may be
 * left out, nor what the exception for subcontracts asks for; who has read the order supplies the reading. Until then
 * what is `"unknown"` is attached to be safe.
 *
 * @param filing - what is filed, and what is unchanged since the last filing; a fact left out is not known
 * @param on - the day whose law applies
 * @param options - readings of wordings that the library did not read: of the order, as a whole or by its articles
 * @returns every paper, the form by number and the ages of papers
 * @example
 * const report = {
 *   filing: "change-report",
 *   form: "introduction",
 *   business: "railway",
 *   seatUnchanged: true,
 *   officersUnchanged: false,
 * } as const;
 * requiredPapers(report, "2026-06-01").papers.map(({ id, required }) => [id, required]);
 * // => [["register-certificate", false], ["officer-identity", true]]
 * requiredPapers(report, "2026-06-01").form; // => "9(1)"
 * requiredPapers(
 *   { filing: "plan", form: "outsourcing", business: "telecommunications", filedOn: "2026-06-10" },
 *   "2026-06-01",
 * ).form; // => "6(2)"
 * requiredPapers(
 *   { filing: "plan", form: "outsourcing", business: "telecommunications", filedOn: "2026-06-10" },
 *   "2026-06-01",
 * ).madeFrom; // => "2026-03-10"
 * @see Ministerial orders of Chapter III, Arts. 9, 10, 17, 21, 23, 25 (MIC one later)
 * @category Infrastructure
 */
export function requiredPapers(filing: FilingFacts, on: LegalDate, options?: RuleOptions): RequiredPapers {
  const { facts: given, issues: wrong } = readEnumerations<FilingFacts | null | undefined>(filing, words);
  const issues: Issue[] = [...objectIssues(filing, names), ...wrong];
  const facts: FilingFacts = typeof given === "object" && given !== null ? given : {};
  if (!isLegalDate(on)) issues.push(notALegalDate(["on"]));
  const { filedOn } = facts;
  if (filedOn !== undefined && filedOn !== null && !isLegalDate(filedOn)) issues.push(notALegalDate(["filedOn"]));
  // Of no filing it is not known which wordings its papers would rest on.
  const none = (missing: readonly string[], more: readonly Issue[] = []): RequiredPapers => ({
    ...{ papers: [], missing, grade: "text", gaps: [] },
    issues: [...issues, ...more, ...issuesOfAnyReadings(options)],
  });
  if (!isLegalDate(on)) return none([]);
  if (typeof facts.filing !== "string") return none(["filing"]);
  const row = filings.find(facts.filing, on);
  if (row === undefined) return none([], [filingNotInForce(["on"])]);
  if (facts.filing === "component-report" && facts.form === "outsourcing")
    issues.push(componentReportOfOutsourcing(["form"]));
  const governing = governingOrder(facts, on);
  issues.push(...governing.issues);
  const { orderId } = governing;
  const mayRelieve = isRelievable(facts) && facts.reliefClaimed !== false;
  const restsOn = [
    row.basis,
    row.formBasis,
    ...(row.papersBasis ? [row.papersBasis, at("meti:9:2")] : []),
    ...(mayRelieve ? [at("meti:17")] : []),
  ].map((one) => byOrder(one, orderId));
  const day = isLegalDate(filedOn) && filedOn > on ? filedOn : on;
  const { grade, gaps = [] } = gradedOn(restsOn, governing.gap === undefined ? "text" : "inferred", day, [
    ...(governing.gap ? [governing.gap] : []),
    ...gapsOfEach(restsOn, day),
  ]);
  const readings = readingsOfList(options, restsOn, day);
  issues.push(...readings.issues);
  const missing = new Set<string>();
  const papers =
    row.papersBasis === undefined
      ? []
      : papersOf(row, facts, { orderId, isUnread: (one) => isUnread([one], options, day), missing });
  if (orderId === undefined && governing.gap === undefined && governing.issues.length === 0) missing.add("business");
  if (row.inTwoParts && facts.form !== "introduction" && facts.form !== "outsourcing") missing.add("form");
  const form = formOf(row, facts, orderId);
  const ages =
    isLegalDate(filedOn) && filedOn >= "0002-01-01" && papers.length > 0 ? particularsOf({}, filedOn) : undefined;
  return {
    ...(form !== undefined && { form, formBasis: byOrder(row.formBasis, orderId) }),
    papers,
    ...(ages && { madeFrom: ages.documentsMadeFrom, madeSafelyFrom: ages.documentsSafeFrom }),
    missing: [...missing],
    issues,
    grade: readings.stated ? "stated" : grade,
    gaps,
  };
}

/** The exception for subcontracts is one of the plan; the form of an emergency, a proposal and a report are others. */
function isRelievable({ filing, form }: FilingFacts): boolean {
  return (filing === "plan" || filing === "changed-plan") && form !== "introduction";
}

function byOrder(citation: Citation, orderId: MinisterialOrderId | undefined): Citation {
  return orderId === undefined ? citation : underOrder(citation, orderId);
}

/** Whether neither the library nor the caller has read what one of them says on a day. */
function isUnread(provisions: readonly Citation[], options: RuleOptions | undefined, on: LegalDate): boolean {
  return readingsOfList(options, provisions, on).unread.length > 0;
}

function formOf(
  { form, micForm, inTwoParts }: FilingRow,
  facts: FilingFacts,
  orderId: MinisterialOrderId | undefined,
): string | undefined {
  if (orderId === undefined) return undefined;
  const number = orderId === "mic" ? micForm : form;
  if (!inTwoParts) return number;
  if (facts.form !== "introduction" && facts.form !== "outsourcing") return undefined;
  return `${number}(${facts.form === "introduction" ? 1 : 2})`;
}

interface Paper {
  readonly orderId: MinisterialOrderId | undefined;
  readonly isUnread: (provision: Citation) => boolean;
  readonly missing: Set<string>;
}

function papersOf(row: FilingRow, facts: FilingFacts, { orderId, isUnread, missing }: Paper): readonly RequiredPaper[] {
  const unread = row.papersBasis !== undefined && isUnread(byOrder(row.papersBasis, orderId));
  const named = row.certificateLeftOut;
  const required = (needed: readonly (keyof FilingFacts)[] | undefined): RequiredPaper["required"] => {
    if (needed === undefined) return true;
    const unchanged = all(...needed.map((one) => known(facts[one] as boolean | null | undefined)));
    if (unchanged === undefined) for (const one of needed) if (typeof facts[one] !== "boolean") missing.add(one);
    // Where it was not read what may be left out, nothing is left out on the wording before.
    return unchanged === false ? true : unchanged === undefined || unread ? "unknown" : false;
  };
  const item = (which: 1 | 2): Citation => byOrder(which === 1 ? at("meti:9:2:1") : at("meti:9:2:2"), orderId);
  const mayRelieve = isRelievable(facts);
  const exception = byOrder(at("meti:17"), orderId);
  const relief = mayRelieve ? known(facts.reliefClaimed) : false;
  if (relief === undefined) missing.add("reliefClaimed");
  const whereOfficers = named !== undefined ? leftOut.officers : mayRelieve ? leftOut.relief : undefined;
  return [
    {
      ...({ id: "register-certificate", text: texts.certificate, basis: item(1), required: required(named) } as const),
      ...(named && { leftOutWhere: named.includes("nameUnchanged") ? leftOut.name : leftOut.seat }),
    },
    {
      ...({ id: "officer-identity", text: texts.identity, basis: item(2) } as const),
      required: required(named && ["officersUnchanged"]),
      ...(whereOfficers && { leftOutWhere: whereOfficers }),
    },
    ...(relief === false
      ? []
      : [
          {
            id: "relief-proof",
            text: texts.relief,
            basis: exception,
            required: relief === undefined || isUnread(exception) ? "unknown" : true,
          } as const,
        ]),
  ];
}

/** How long one paper can be filed. */
export interface PaperValidity {
  /** Where the paper stands in the plan. */
  readonly path: Issue["path"];
  readonly kind: PlanDocument["kind"];
  /** Whose it is: the party, and the officer whom it proves. */
  readonly party?: string;
  readonly officer?: string;
  /**
   * Last day on which a plan can be filed with it; safe by either way of counting. Absent where neither day of the
   * paper is known.
   */
  readonly through?: LegalDate;
  /** Last day by the laxer count, three months back from the day of filing; only where it is later. */
  readonly laterReading?: LegalDate;
}

/** How long the papers of a plan can be filed. 添付書類の有効な期間. */
export interface PapersValidity extends ProcedureTimeline {
  /**
   * Whether every paper can be filed on the day asked for; `undetermined` where a day is not known, `invalid` where one
   * cannot be.
   */
  readonly state: "current" | "expired" | "undetermined" | "invalid";
  /** Each paper in the order of the plan. */
  readonly papers: readonly PaperValidity[];
  /** Last day on which all of them can be filed together. */
  readonly validThrough?: LegalDate;
}

const agesOfPapers = [at("act:52:1"), at("meti:9:2")];

/**
 * Until which day the papers of a plan can be filed, each by itself and all together.
 *
 * 添付書類の有効期限. A paper with a period of validity is filed while it is valid, any other within three months after it was
 * made. Use it to see which papers a filing that is put off will lose; the days go into a calendar. Where the day of
 * filing has no day of that number three months before (31 May), the count back and the count forward differ: `through`
 * is safe.
 *
 * @param plan - the plan with its papers
 * @param on - the day on which it would be filed
 * @returns each paper with its last day, the first of these days, and whether all can be filed on `on`
 * @example
 * const supplier = {
 *   party: { kind: "organisation", name: "Maker" },
 *   documents: [{ kind: "register-certificate", madeOn: "2026-03-20" }],
 * } as const;
 * papersValidThrough({ form: "introduction", business: "railway", supplier }, "2026-06-01").validThrough;
 * // => "2026-06-20"
 * papersValidThrough({ form: "introduction", business: "railway", supplier }, "2026-06-21").state; // => "expired"
 * @see Ministerial orders of Chapter III, Art. 9(2) (MIC Art. 10(2))
 * @category Infrastructure
 */
export function papersValidThrough(plan: IntroductionPlan, on: LegalDate): PapersValidity {
  const issues: Issue[] = [...(isLegalDate(on) ? [] : [notALegalDate(["on"])]), ...issuesOfPlan(plan)];
  const wrongDays = issues.filter(
    ({ code, path }) => path[0] === "on" || (code === "not-a-legal-date" && path.includes("documents")),
  );
  if (wrongDays.length > 0 || typeof plan !== "object" || plan === null) {
    return { state: "invalid", papers: [], boundaries: [], missing: [], issues, grade: "text", gaps: [] };
  }
  const { orderId, gap } = governingOrder(readEnumerations(plan, governingOrderWords).facts, on);
  const missing: string[] = [];
  const told = new Set(issues.map(({ path }) => path.join()));
  const papers = [...partiesOf(plan)].flatMap(({ path, party }) =>
    entries<PlanDocument>(party.documents).map(([index, paper]): PaperValidity => {
      const place = [...path, "documents", index];
      const last = lastDaysOf(paper);
      if (last === undefined)
        missing.push([...place, (paper as PaperDays).validUntil === null ? "validUntil" : "madeOn"].join("."));
      // On a day before it was made nothing is filed with a paper.
      if (isLegalDate(paper.madeOn) && paper.madeOn > on && !told.has([...place, "madeOn"].join()))
        issues.push(afterFiling([...place, "madeOn"]));
      const name = party.party?.name;
      return {
        ...{ path: place, kind: paper.kind, ...(typeof name === "string" && { party: name }) },
        ...(typeof paper.officer === "string" && { officer: paper.officer }),
        ...last,
      };
    }),
  );
  const days = papers.flatMap(({ through }) => through ?? []).sort();
  const first = days[0];
  const over = papers.some(({ through, laterReading }) => through !== undefined && (laterReading ?? through) < on);
  const doubt = papers.some(
    ({ through, laterReading }) => laterReading !== undefined && through !== undefined && through < on,
  );
  const basis = byOrder(at("meti:9:2"), orderId);
  const { boundaries } = layOut(
    papers.map((paper, index) => {
      const whose = [paper.party, paper.officer].filter((one) => one !== undefined).join("、");
      const [ja, en] =
        paper.kind === "register-certificate"
          ? ["登記事項証明書", "register certificate"]
          : ["役員を証する書類", "officer's proof"];
      return [
        `paper-${index}`,
        paper.through,
        basis,
        `${ja}（${whose}）により届け出られる末日`,
        `last day to file with the ${en} (${whose})`,
      ];
    }),
  );
  const restsOn = agesOfPapers.map((one) => byOrder(one, orderId));
  const day = first !== undefined && first > on ? first : on;
  const { grade, gaps = [] } = gradedOn(restsOn, "text", day, gapsOfEach(restsOn, day));
  const unsure = missing.length > 0 || doubt || issues.length > 0;
  return {
    state: over ? "expired" : unsure ? "undetermined" : "current",
    papers,
    ...(first !== undefined && missing.length === 0 && { validThrough: first }),
    boundaries: boundaries.map((one) => ({ ...one, grade, ...(gaps.length > 0 && { gaps }) })),
    missing,
    issues,
    grade: gap === undefined ? grade : weakerGrade(grade, "inferred"),
    gaps: gap === undefined ? gaps : [...gaps, gap],
  };
}

/** The days of a paper; `null` is not known. */
type PaperDays = { readonly [Day in "madeOn" | "validUntil"]?: LegalDate | null | undefined };

/** The last day on which a paper can be filed, and the later one of the laxer count. */
function lastDaysOf({ madeOn, validUntil }: PaperDays): Pick<PaperValidity, "through" | "laterReading"> | undefined {
  // Not known whether it has a last day: it may be valid for less than three months.
  if (validUntil === null) return undefined;
  if (isLegalDate(validUntil)) return { through: validUntil };
  if (!isLegalDate(madeOn) || madeOn > "9998-12-31") return undefined;
  const through = addCalendarMonths(madeOn, 3);
  const days = [1, 2, 3].map((more) => addDays(through, more)).filter((day) => addCalendarMonths(day, -3) <= madeOn);
  const later = days.at(-1);
  return { through, ...(later !== undefined && { laterReading: later }) };
}
