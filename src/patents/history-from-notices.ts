import { wrongDayOfHistory } from "../finding/history";
import { isObject, objectIssues } from "../finding/unknown-key";
import type { Grade } from "../kernel/grade";
import { missing, shownOf, wrongType } from "../kernel/input-issues";
import { defineIssue, type Issue } from "../kernel/issue";
import { at } from "../kernel/provision";
import type { HistoryDay, PatentApplicationHistory } from "./application-history";
import { isDayOfHistory, type RecordedDay } from "./recorded-day";
import { documentCodes } from "./tables/document-codes";

/** A paper filed with the Patent Office, or a notice that it sent, by its document code. 書類識別コードのある書類. */
export interface CodedNotice {
  /** Its document code. 書類識別コード. @minLength 1 @maxLength 20 */
  readonly code: string;
  /** Day on which it was filed, or on which the Office dispatched it. 提出日又は発送日. */
  readonly on?: RecordedDay;
  /** Only of what the Office sends: the day on which the applicant received it. 受領日. */
  readonly receivedOn?: RecordedDay;
}

/** A history as far as notices tell it. 書類から分かる経過. */
export interface HistoryFromNotices {
  /** The days that they tell; filing date and kind are to be added. `null`: it happened, on a day that is not known. */
  readonly history: PatentApplicationHistory;
  /** A request for security review is among them: a fact of `assessForwarding`. */
  readonly reviewRequested?: true;
  /** Places in the list of those that are in no history: no source says what their code means, or they are none. */
  readonly unread: readonly number[];
  /** What is wrong with them, with paths from the list. */
  readonly issues: readonly Issue[];
  /** The meaning of the codes is known from a secondary source alone. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}

const ofForwarding = at("act:66");
const codeNotKnown = defineIssue(
  "document-code-not-known",
  {
    ja: "書類識別コード「{code}」の意味を示す資料を確認していません。経過には含めません。",
    en: "No source that was read says what the document code {code} means; it is in no history.",
  },
  ofForwarding,
);
const noticesDiffer = defineIssue(
  "notices-differ",
  {
    ja: "同じ書類の日が二つあります（{first}、{other}）。いずれも不明として扱います。",
    en: "Two days are given for the same step, {first} and {other}; neither is taken as known.",
  },
  ofForwarding,
);
const filedNotReceived = defineIssue(
  "receipt-of-a-filed-paper",
  {
    ja: "特許庁に提出する書類に受領日があります。提出日（「on」）のみを読みます。",
    en: "A paper that is filed with the Office has no day of receipt; only the day of filing, `on`, is read.",
  },
  ofForwarding,
);

const names: ReadonlySet<string> = new Set(["code", "on", "receivedOn"] satisfies (keyof CodedNotice)[]);
const byCode = new Map(documentCodes.map((row) => [row.code, row]));
const gaps: readonly string[] = Object.freeze(["patents-document-codes"]);

/**
 * The history of an application from the papers and notices that a docketing system holds by their document codes.
 *
 * 書類識別コードによる経過. Only of codes whose meaning a source states: the notices of forwarding and of non-forwarding (`A2541`,
 * `A2542`), the requests for them and for review (`A1919`, `A1918`), the translation of a foreign-language application,
 * withdrawal and abandonment (`A1631`, `A1761`, `A1762`). Every other notice, those of the Cabinet Office among them,
 * is listed as unread. Add filing date and kind. It does not check that the days fit together: what reads the history
 * does. Never throws.
 *
 * @param notices - what was filed and received, in any order
 * @returns the days, and what of the list is in no history
 * @example
 * historyFromNotices([
 *   { code: "A1919", on: "2024-06-03" },
 *   { code: "A2542", on: "2024-07-01", receivedOn: "2024-07-03" },
 * ]).history;
 * // => {
 * //   nonForwardingRequestedOn: "2024-06-03",
 * //   nonForwardingNoticeOn: "2024-07-01",
 * //   nonForwardingNoticeReceivedOn: "2024-07-03",
 * // }
 * historyFromNotices([{ code: "A131", on: "2025-03-03" }]).unread; // => [0]
 * @see Act, Art. 66(2)(3)(10)
 * @category Patents
 */
export function historyFromNotices(notices: readonly CodedNotice[]): HistoryFromNotices {
  const issues: Issue[] = [];
  const unread: number[] = [];
  const told = new Map<HistoryDay, RecordedDay>();
  const differing = new Set<HistoryDay>();
  let reviewRequested = false;
  if (!Array.isArray(notices)) issues.push({ ...wrongType([], { expected: "array" }, [notices]), basis: ofForwarding });
  const list: readonly unknown[] = Array.isArray(notices) ? notices : [];

  const dayIn = (place: number, name: "on" | "receivedOn", day: unknown): RecordedDay => {
    if (day === undefined || day === null || isDayOfHistory(day)) return day;
    issues.push({ ...wrongDayOfHistory(day, [place, name]), basis: ofForwarding });
    return null;
  };
  const tell = (place: number, name: string, property: HistoryDay, day: RecordedDay): void => {
    const before = told.get(property) ?? null;
    if (before !== null && typeof day === "string" && before !== day) {
      issues.push(noticesDiffer([place, name], { first: before, other: day }));
      differing.add(property);
    }
    if (before === null) told.set(property, day ?? null);
  };

  for (let place = 0; place < list.length; place += 1) {
    const one = list[place];
    const none = one === undefined || one === null;
    const wrong = none ? [missing([place])] : objectIssues(one, names, [place]);
    issues.push(...wrong.map((issue) => ({ ...issue, basis: ofForwarding })));
    const { code, on, receivedOn } = (isObject(one) ? one : {}) as Partial<CodedNotice>;
    const row = typeof code === "string" ? byCode.get(code.normalize("NFKC").trim().toUpperCase()) : undefined;
    if (row === undefined) {
      unread.push(place);
      if (typeof code === "string") issues.push(codeNotKnown([place, "code"], { code: shownOf(code) }));
      else if (isObject(one))
        issues.push({ ...wrongType([place, "code"], { expected: "string" }, [code]), basis: ofForwarding });
      continue;
    }
    const day = dayIn(place, "on", on);
    const receipt = dayIn(place, "receivedOn", receivedOn);
    if (row.filed !== undefined) {
      if (receipt !== undefined) issues.push(filedNotReceived([place, "receivedOn"]));
      if (row.filed === "reviewRequested") reviewRequested = true;
      else tell(place, "on", row.filed, day);
      continue;
    }
    // What was received was dispatched; of a notice without any day, its dispatch is what is known.
    if (row.sent !== undefined && (day !== undefined || receipt === undefined)) tell(place, "on", row.sent, day);
    if (row.received !== undefined && receipt !== undefined) tell(place, "receivedOn", row.received, receipt);
  }
  for (const property of differing) told.set(property, null);
  return {
    history: Object.fromEntries(told) as PatentApplicationHistory,
    ...(reviewRequested && { reviewRequested }),
    unread,
    issues,
    grade: "secondary",
    gaps,
  };
}
