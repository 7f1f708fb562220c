import { allOf, type Condition, type Decided, decided, eachOf, type Named } from "../finding/condition";
import { withIssues } from "../finding/enumeration";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { table } from "../kernel/dated";
import { type Issue, together } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { issuesOfFamily } from "./application-family";
import { inventionCriteria, metItems, settled } from "./art-66-invention";
import { chapterInForceFrom } from "./chapter-in-force";
import {
  describedInSpecification,
  type ForwardingFacts,
  familyAmong,
  readApplication,
  readForwardingFacts,
} from "./forwarding";

/** Whether the Prime Minister is told of an international application. */
export type InternationalApplicationFinding = Finding<"notify-prime-minister" | "no-notice"> & {
  /** Items of Order Art. 12(1) that are met. */
  readonly fields: readonly number[];
};

const internationalApplication: Named = table({
  id: "international-application",
  text: { ja: "特許出願とみなされる国際出願である", en: "an international application deemed a patent application" },
  basis: at("patent-act:184-3:1"),
});

/** The facts, and beside them what was found by the history and the symbols. */
interface JudgedApplication extends ForwardingFacts {
  readonly international: Decided;
  readonly invention: Condition<ForwardingFacts>;
}

const notification = rule<JudgedApplication, "notify-prime-minister" | "no-notice">("act:78:4", {
  question: {
    ja: "特許庁長官は、この国際出願について内閣総理大臣に通知するか。",
    en: "Does the Patent Office tell the Prime Minister of this international application?",
  },
  answers: {
    "notify-prime-minister": { ja: "内閣総理大臣に通知する", en: "the Prime Minister is told" },
    "no-notice": { ja: "通知しない", en: "no notice" },
  },
  when: {
    "notify-prime-minister": allOf<JudgedApplication>(
      eachOf(({ international }) => [international]),
      describedInSpecification,
      eachOf(({ invention }) => [invention]),
    ),
  },
  inForceFrom: chapterInForceFrom,
});

/**
 * Whether the Patent Office tells the Prime Minister of an international application that designates Japan.
 *
 * 国際出願に係る通知. Such an application is never forwarded (Art. 66(5)); where it describes an invention of the main clause of
 * Art. 66(1), the Prime Minister is told, and may find that the foreign filing ban was breached (Art. 78(5)). It does
 * not decide that: see `assessForeignFiling` for the day on which the international application was filed, and
 * `dismissalRoutes`.
 *
 * @param application - the application as for `assessForwarding`; `kind` is `pct-designating-japan`
 * @param on - the day whose law and table apply
 * @param options - readings that the caller supplies
 * @returns `notify-prime-minister` or `no-notice`, with the items met
 * @example
 * assessInternationalApplication(
 *   { filedOn: "2025-06-02", kind: "pct-designating-japan", ipc: ["F42B 15/01"] },
 *   "2025-06-02",
 * ).answer; // => "notify-prime-minister"
 * assessInternationalApplication({ filedOn: "2025-06-02", kind: "ordinary", ipc: ["F42B 15/01"] }, "2025-06-02")
 *   .answer; // => "no-notice"
 * @see Act, Art. 78(4)(5); Patent Act, Art. 184-3(1)
 * @category Patents
 */
export function assessInternationalApplication(
  application: ForwardingFacts,
  on: LegalDate,
  options?: RuleOptions,
): InternationalApplicationFinding {
  const { facts, issues } = readForwardingFacts(application);
  if (facts.applications === undefined) return withIssues(judge(facts, on, options), issues);
  // Of a family it is not said which application is the international one.
  const { family, invention } = familyAmong(facts);
  return withIssues(judge({ ...invention, application: null }, on, options), together(issues, issuesOfFamily(family)));
}

/** The answer from facts in which every kind of application is one that there is. */
function judge(
  facts: ForwardingFacts,
  on: LegalDate,
  options: RuleOptions | undefined,
): InternationalApplicationFinding {
  // What is wrong with the history is wrong with it whatever the day.
  if (!isLegalDate(on) || on < chapterInForceFrom) {
    const finding = notification(facts as JudgedApplication, on, options);
    return { ...withIssues(finding, readApplication(facts, null).issues), fields: [] };
  }
  const { judged, read, international, filedOn, pathOf, issues: historyIssues } = readApplication(facts, on);
  const invention = inventionCriteria(facts, on, filedOn, true);
  const finding = settled(
    notification.asks,
    notification(
      {
        ...judged,
        international: decided(internationalApplication, international, read.openKinds.map(pathOf)),
        invention: invention.condition,
      },
      on,
      options,
    ),
  );
  const issues: readonly Issue[] = [
    ...historyIssues,
    ...invention.matches.issues.map((issue) => ({ ...issue, path: ["ipc", ...issue.path.slice(1)] })),
  ];
  const gaps = [...(finding.gaps ?? []), ...(finding.grade === "text" ? [] : invention.gaps)];
  return {
    ...finding,
    fields: metItems(invention.matches),
    ...(gaps.length > 0 && { gaps }),
    ...(issues.length > 0 && { issues }),
  };
}
