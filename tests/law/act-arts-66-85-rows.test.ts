import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  advanceConfirmation,
  assessForeignFiling,
  designationLifecycle,
  designationRestrictions,
  dismissalRoutes,
  type FamilyApplication,
  fieldHeadings,
  managementMeasures,
  type PatentApplicationHistory,
  patentPapers,
  patentStatistics,
  patentTimeline,
  permissionsIn,
  reviewSteps,
  supervisionPowers,
} from "../../src/doors/patents";
import { provisionOf } from "../../src/kernel/provision";
import { documentCodes } from "../../src/patents/tables/document-codes";
import { provisionsIn } from "../provisions-in";

/**
 * The rows of Chapter V, typed from the Act, from Order Art. 16 and from the two orders of 2023: id, the provision on
 * which the row rests, and the further provisions that it names. Suppl. Art. 1(v): all since 2024-05-01.
 */
const tables: Readonly<Record<string, readonly [(on: LegalDate) => readonly object[], readonly string[]]>> = {
  restrictions: [
    designationRestrictions,
    [
      "no-grant-refusal-or-publication: act:66:7",
      "report-withdrawal-to-prime-minister: act:66:8 first-sentence",
      "report-succession-to-prime-minister: act:66:8 second-sentence",
      "report-dismissal-beforehand: act:66:9",
      "no-publishing-during-review: act:68, wayOut act:68 proviso, consequence act:69:1",
      "no-withdrawal-or-abandonment: act:72:1, consequence act:72:1",
      "no-conversion: act:72:2",
      "no-working-without-permission: act:73:1, wayOut act:73:1 proviso, consequence act:73:6",
      "dismissal-waits: act:73:8",
      "no-disclosure: act:74:1, wayOut act:74:1, consequence act:74:2",
      "management-measures: act:75, consequence act:83",
      "approval-of-new-sharing-business: act:76:1, wayOut act:76:1",
      "notice-of-sharing-change: act:76:2",
      "no-foreign-filing-of-designated-invention: act:78:1, wayOut order:14, consequence act:78:7",
      "no-utility-model-registration: act:82:5",
      "recommendations-and-orders: act:83",
      "reports-and-inspection: act:84:1",
    ],
  ],
  reviewSteps: [
    reviewSteps,
    [
      "begin-review: act:67:1",
      "hear-applicant: cao-patent:3",
      "ask-materials: act:67:2",
      "ask-state-organs: act:67:3",
      "ask-outside-experts: act:67:4",
      "choose-experts-with-care: act:67:4",
      "disclose-to-experts: act:67:5",
      "consent-of-experts: act:67:5",
      "consult-ministers: act:67:6",
      "ministers-ask-experts: act:67:7",
      "secrecy: act:67:8",
      "keeping-notice: act:67:9",
      "answer: act:67:10",
      "ask-correction: act:67:11",
      "no-publishing: act:68",
      "discontinue: act:69:1",
      "hear-before-discontinuance: act:69:2",
      "notify-discontinuance: act:69:3",
      "dismiss-after-discontinuance: act:69:4",
      "designate: act:70:1",
      "decide-on-continuing: act:70:3",
      "hear-before-extension: cao-patent:8",
      "extend: act:70:3",
      "notify-extension: act:70:5",
      "notify-no-designation: act:71",
      "cancel: act:77:1",
      "notify-end: act:77:2",
    ],
  ],
  // Cabinet Office Order No. 78 of 2023, Art. 10.
  managementMeasures: [
    managementMeasures,
    [
      "responsible-person: cao-patent:10::1:イ",
      "defined-duties: cao-patent:10::1:ロ",
      "register: cao-patent:10::1:ハ",
      "treated-as-trade-secret: cao-patent:10::1:ニ",
      "rules-and-review: cao-patent:10::1:ホ",
      "rules-confirmed-by-applicant: cao-patent:10::1:ヘ",
      "incident-organisation: cao-patent:10::1:ト",
      "immediate-leak-report: cao-patent:10::1:チ",
      "fewest-handlers: cao-patent:10::2:イ",
      "check-before-adding: cao-patent:10::2:ロ",
      "handlers-follow-rules: cao-patent:10::2:ハ",
      "training: cao-patent:10::2:ニ",
      "zones-with-access-control: cao-patent:10::3:イ",
      "storage: cao-patent:10::3:ロ",
      "approval-of-copies: cao-patent:10::3:ハ",
      "approval-of-taking-out: cao-patent:10::3:ニ",
      "irrecoverable-disposal: cao-patent:10::3:ホ",
      "against-theft-and-loss: cao-patent:10::3:ヘ",
      "limited-computer-users: cao-patent:10::4:イ",
      "against-unauthorised-access: cao-patent:10::4:ロ",
      "against-computer-leaks: cao-patent:10::4:ハ",
    ],
  ],
  supervisionPowers: [
    supervisionPowers,
    [
      "recommendation: act:83:1",
      "order: act:83:2",
      "immediate-order: act:83:3",
      "reports: act:84:1",
      "inspection: act:84:1",
      "inspector-identification: cao-patent:13",
    ],
  ],
  // Arts 74(3), 78(6): Art. 73(7) applies, which gives the defence.
  dismissalRoutes: [
    dismissalRoutes,
    [
      "discontinued-review: act:69:4, defence act:69:2",
      "working: act:73:8, defence act:73:7",
      "disclosure: act:74:3, defence act:74:3",
      "foreign-filing: act:78:7, defence act:78:6",
      "foreign-filing-under-designation: act:78:7, defence act:78:6",
    ],
  ],
  // Order No. 5 of 2023 of the Cabinet Office and METI, Arts 2, 3, 5.
  patentPapers: [
    (on) => patentPapers(on),
    [
      "review-request: cao-meti-patent:2:1, when act:66:2 first-sentence, contents cao-meti-patent:2:1:1, contents cao-meti-patent:2:1:2",
      "non-forwarding-request: cao-meti-patent:3:1, when cao-meti-patent:3:2",
      "advance-confirmation-request: cao-meti-patent:5:1, when act:79:1, contents cao-meti-patent:5:1:1, contents cao-meti-patent:5:1:2, contents cao-meti-patent:5:1:3",
      "advance-confirmation-description: cao-meti-patent:5:4, when cao-meti-patent:5:2, contents cao-meti-patent:5:3:1, contents cao-meti-patent:5:3:2, contents cao-meti-patent:5:3:3",
      "advance-confirmation-drawings: cao-meti-patent:5:4, when cao-meti-patent:5:2",
    ],
  ],
};

const written = (row: object) => `${(row as { readonly id: string }).id}: ${provisionsIn(row).join(", ")}`;

describe.each(Object.entries(tables))("%s", (_, [rows, expected]) => {
  test("rests on the provisions of the Act and of its orders, from 2024-05-01 and on no day before", () => {
    expect(rows("2024-05-01").map(written)).toEqual(expected);
    expect(rows("2024-04-30")).toEqual([]);
  });
});

test("what the papers state is asked since 2024-05-01 (joint order, suppl.; Act, Suppl. Art. 1(v))", () => {
  const contents = patentPapers("2025-06-02").flatMap((paper) => paper.contents);
  expect(contents.map(({ from }) => from)).toEqual(Array(8).fill("2024-05-01"));
});

test("Act Art. 79, Order Art. 16, joint order Art. 5: the procedure of advance confirmation", () => {
  expect(advanceConfirmation("2024-04-30")).toBeUndefined();
  expect(provisionsIn(advanceConfirmation("2024-05-01"))).toEqual([
    "act:79",
    "who act:79:1",
    "notAvailable act:79:1",
    "addressee act:79:1",
    "papers cao-meti-patent:5:1",
    "papers cao-meti-patent:5:3",
    "papers cao-meti-patent:5:2",
    "fee order:16",
    "fee cap act:79:5",
    "answers act:79:2",
    "answers act:79:4",
    "answers act:79:4",
    "time act:79:3",
    "excludedProcedure act:79:7",
  ]);
});

test("figures: what each counts, and those of the first year, as its one source quotes them", () => {
  const [first, ...others] = patentStatistics("2025-03-31");
  expect(others).toEqual([]);
  expect(provisionsIn(first)).toEqual([
    "act:66:1",
    "counts forwarded act:66:1",
    "counts designations act:70:1",
    "counts endedDesignations act:77:2",
    "counts designationsInForceAtEnd act:70:2",
    "counts advanceConfirmationRequests act:79:1",
    "counts nonForwardingNotices act:66:10",
  ]);
  expect(first).toMatchObject({
    ...{ from: "2024-05-01", to: "2025-03-31", forwarded: 90, designations: 0, endedDesignations: 0 },
    ...{ designationsInForceAtEnd: 0, advanceConfirmationRequests: 1305, nonForwardingNotices: 630 },
    // The page was seen on that day.
    source: { grade: "secondary", checkedOn: "2026-11-22" },
  });
});

/** What leads from one state to the next: the provision by which it happens. 特許法第三十八条の五（取下げ・放棄）、第十八条（却下）. */
const transitions: readonly string[] = [
  "filed, forwarding: forwarded, act:66:1",
  "filed, non-forwarding: not-forwarded, act:66:7",
  "filed, withdrawal: withdrawn, patent-act:38-5",
  "filed, dismissal: dismissed, patent-act:18",
  "not-forwarded, withdrawal: withdrawn, patent-act:38-5",
  "not-forwarded, dismissal: dismissed, patent-act:18",
  "forwarded, review-begins: under-review, act:67:1",
  ...["forwarded", "under-review"].flatMap((state) => [
    `${state}, keeping-notice: keeping-notice, act:67:9`,
    `${state}, no-designation-notice: not-designated, act:71`,
    `${state}, discontinuance: discontinued, act:69:1`,
    `${state}, withdrawal: withdrawn, act:66:8`,
    `${state}, dismissal: dismissed, act:66:9`,
  ]),
  "keeping-notice, answer: answered, act:67:10",
  "answered, correction-request: correction-asked, act:67:11",
  "correction-asked, correction: answered, act:67:11",
  ...["keeping-notice", "answered", "correction-asked"].flatMap((state) => [
    `${state}, designation: designated, act:70:1`,
    `${state}, no-designation-notice: not-designated, act:71`,
    `${state}, discontinuance: discontinued, act:69:1`,
    `${state}, withdrawal: withdrawn, act:68 proviso`,
    `${state}, dismissal: dismissed, act:66:9`,
  ]),
  "discontinued, dismissal: dismissed, act:69:4",
  "discontinued, withdrawal: withdrawn, act:66:8",
  "not-designated, withdrawal: withdrawn, patent-act:38-5",
  // Of an application that was not designated nothing waits: Art. 78(7), main clause.
  "not-designated, dismissal: dismissed, act:78:7",
  "designated, extension: extended, act:70:3",
  "designated, cancellation: cancelled, act:77:1",
  "designated, expiry: expired, act:70:2",
  "extended, extension: extended, act:70:3",
  "extended, cancellation: cancelled, act:77:1",
  "extended, expiry: expired, act:70:3",
  "cancelled, release-notice: released, act:77:2",
  "expired, release-notice: released, act:77:2",
  "released, withdrawal: withdrawn, act:72:1",
  "released, dismissal: dismissed, act:73:8",
];

test("Arts 66 to 78: what leads an application from one state to the next, by its provision", () => {
  expect(
    designationLifecycle.transitions
      .map(({ from, event, to, basis }) => `${from}, ${event}: ${to}, ${provisionOf(basis)}`)
      .toSorted(),
  ).toEqual(transitions.toSorted());
});

test("document codes: the provision by which each paper is filed or each notice given", () => {
  expect(documentCodes.map(({ code, basis }) => `${code} ${provisionOf(basis)}`)).toEqual([
    "A1631 patent-act:36-2:2",
    "A1761 patent-act:38-5",
    "A1762 patent-act:38-5",
    "A1918 act:66:2 first-sentence",
    "A1919 act:66:10",
    "A2541 act:66:3",
    "A2542 act:66:10",
  ]);
});

test("the headings of the summary are numbered from 1 to 25", () => {
  expect(fieldHeadings().map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
});

test("what each act rests on where nothing stands in its way", () => {
  expect(
    permissionsIn("not-designated", "2025-06-02").map(({ act, basis }) => `${act}: ${provisionOf(basis)}`),
  ).toEqual([
    ...["examination", "grant", "refusal", "publication"].map((act) => `${act}: act:66:7`),
    "withdrawal: act:72:1",
    "abandonment: act:72:1",
    "conversion: act:72:2",
    "succession: act:66:8 second-sentence",
    "domestic-priority-claim: patent-act:41:1",
    "publishing-the-invention: act:68",
    "working: act:73:1",
    "disclosure: act:74:1",
    "sharing-with-new-business: act:76:1",
    "other-sharing-change: act:76:2",
    "foreign-filing: act:78:1",
    "utility-model-registration: act:82:5",
  ]);
});

/** The days of a timeline: the provision by which each happens, begins or ends. */
const provisionsOfDays = (history: PatentApplicationHistory) =>
  patentTimeline(history).boundaries.map(({ id, basis }) => `${id}: ${provisionOf(basis)}`);

test.each<[string, PatentApplicationHistory, readonly string[]]>([
  [
    "designated, extended, cancelled",
    {
      ...{ filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20", forwardedNoticeReceivedOn: "2024-08-22" },
      ...{ keepingNoticeOn: "2025-01-08", keepingNoticeReceivedOn: "2025-01-10", keepingAnswerFiledOn: "2025-01-20" },
      ...{ correctionDueOn: "2025-02-03", designatedOn: "2025-04-10", designationNoticeReceivedOn: "2025-04-14" },
      extensions: [{ decidedOn: "2026-04-01", until: "2027-04-09" }],
      ...{ compensationNoticeReceivedOn: "2026-05-01", cancelledOn: "2026-06-01", releaseNoticeOn: "2026-06-02" },
      ...{ releaseNoticeReceivedOn: "2026-06-04", basisOfDomesticPriority: true },
    },
    [
      "filedOn: patent-act:36:1",
      "forwardedNoticeOn: act:66:3",
      "forwardedNoticeReceivedOn: act:66:3",
      "forwarding-deadline: order:13",
      "non-forwarding-request-due: cao-meti-patent:3:2",
      "keepingNoticeOn: act:67:9",
      "keepingNoticeReceivedOn: act:67:9",
      "keepingAnswerFiledOn: act:67:10",
      "keeping-notice-answer-due: act:67:10",
      "correction-due: act:67:11",
      "ten-months-end: order:15",
      "designatedOn: act:70:1",
      "designationNoticeReceivedOn: act:70:1",
      // The Paris Convention has effect by Patent Act Art. 26.
      "priority-year-end: patent-act:26",
      "eighteen-months-end: patent-act:64:1",
      "extension-1: act:70:5",
      "compensationNoticeReceivedOn: act:80:3",
      "cancelledOn: act:77:1",
      "releaseNoticeOn: act:77:2",
      "foreign-filing-opens: act:77:2",
      "releaseNoticeReceivedOn: act:77:2",
      "priority-base-deemed-withdrawn: act:82:2",
      "compensation-suit-due: act:80:5",
      "designation-decision-by: act:70:3",
      "examination-request-due: act:82:3",
    ],
  ],
  [
    "not designated",
    {
      ...{ filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20", noDesignationNoticeOn: "2024-12-02" },
      ...{ noDesignationNoticeReceivedOn: "2024-12-04", dismissedOn: "2025-06-02" },
    },
    [
      "filedOn: patent-act:36:1",
      "forwardedNoticeOn: act:66:3",
      "forwarding-deadline: order:13",
      "non-forwarding-request-due: cao-meti-patent:3:2",
      "noDesignationNoticeOn: act:71",
      "foreign-filing-opens: act:71",
      "noDesignationNoticeReceivedOn: act:71",
      "ten-months-end: order:15",
      "dismissedOn: patent-act:18-2:1",
      "priority-year-end: patent-act:26",
      "examination-request-due: patent-act:48-3:1",
    ],
  ],
  [
    "not forwarded, in a foreign language, a basis of domestic priority",
    {
      ...{ filedOn: "2024-06-03", kind: "foreign-language", translationFiledOn: "2024-08-01" },
      ...{ nonForwardingRequestedOn: "2024-08-05", nonForwardingNoticeOn: "2024-09-02" },
      ...{ nonForwardingNoticeReceivedOn: "2024-09-04", basisOfDomesticPriority: true },
    },
    [
      "filedOn: patent-act:36:1",
      "translationFiledOn: patent-act:36-2:2",
      "nonForwardingRequestedOn: act:66:10",
      "nonForwardingNoticeOn: act:66:10",
      "foreign-filing-opens: act:66:10",
      "nonForwardingNoticeReceivedOn: act:66:10",
      "forwarding-deadline: order:13",
      "non-forwarding-request-due: cao-meti-patent:3:2",
      "priority-year-end: patent-act:26",
      "ten-months-end: order:15",
      "priority-base-deemed-withdrawn: patent-act:42:1",
      "eighteen-months-end: patent-act:64:1",
      "examination-request-due: patent-act:48-3:1",
    ],
  ],
  [
    "by reference, completed, nothing heard",
    {
      ...{ filedOn: "2024-06-03", kind: ["by-reference", "completed"], documentsFiledOn: "2024-07-01" },
      ...{ completionFiledOn: "2024-07-08", abandonedOn: "2025-02-03" },
    },
    [
      "filedOn: patent-act:36:1",
      "documentsFiledOn: patent-act:38-3:3",
      "completionFiledOn: patent-act:38-4:3",
      "forwarding-deadline: order:13",
      "non-forwarding-request-due: cao-meti-patent:3:2",
      "foreign-filing-opens: act:78:1 proviso",
      "abandonedOn: patent-act:38-5",
      "priority-year-end: patent-act:26",
      "ten-months-end: order:15",
      "examination-request-due: patent-act:48-3:1",
    ],
  ],
  [
    "divided from a converted application, then withdrawn",
    {
      ...{ filedOn: "2024-06-03", kind: ["divisional", "converted-from-utility-model"], convertedOn: "2024-07-01" },
      ...{ dividedOn: "2024-09-02", withdrawnOn: "2024-11-05" },
    },
    [
      "filedOn: patent-act:36:1",
      "convertedOn: patent-act:46",
      "dividedOn: patent-act:44:1",
      "withdrawnOn: patent-act:38-5",
      "forwarding-deadline: order:13",
      "non-forwarding-request-due: cao-meti-patent:3:2",
      "priority-year-end: patent-act:26",
      "ten-months-end: order:15",
      "examination-request-due: patent-act:48-3:1",
    ],
  ],
  [
    "divided after the three years (Patent Act 48-3(2))",
    { filedOn: "2024-06-03", kind: "divisional", dividedOn: "2028-09-01" },
    [
      "filedOn: patent-act:36:1",
      "priority-year-end: patent-act:26",
      "ten-months-end: order:15",
      "eighteen-months-end: patent-act:64:1",
      "dividedOn: patent-act:44:1",
      "foreign-filing-opens: act:78:1 proviso",
      "examination-request-due: patent-act:48-3:2",
      "forwarding-deadline: order:13",
      "non-forwarding-request-due: cao-meti-patent:3:2",
    ],
  ],
  [
    "discontinued and dismissed",
    {
      ...{ filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20", keepingNoticeReceivedOn: "2024-09-02" },
      ...{ discontinuedOn: "2024-10-01", dismissedOn: "2024-11-01" },
    },
    [
      "filedOn: patent-act:36:1",
      "forwardedNoticeOn: act:66:3",
      "keepingNoticeReceivedOn: act:67:9",
      "forwarding-deadline: order:13",
      "non-forwarding-request-due: cao-meti-patent:3:2",
      "keeping-notice-answer-due: act:67:10",
      "discontinuedOn: act:69:1",
      "dismissedOn: patent-act:18-2:1",
      "ten-months-end: order:15",
      "priority-year-end: patent-act:26",
      "examination-request-due: patent-act:48-3:1",
    ],
  ],
])("%s: each day with its provision", (_, history, days) => {
  expect(provisionsOfDays(history).toSorted()).toEqual(days.toSorted());
});

test("Art. 78(1), proviso: the exits, each with its provision", () => {
  const { foreignFilingExits } = patentTimeline({ filedOn: "2024-06-03" });
  expect(foreignFilingExits.map(({ id, basis }) => `${id}: ${provisionOf(basis)}`)).toEqual([
    "three-months-without-notice: act:78:1 proviso",
    "ten-months: act:78:1 proviso",
    "non-forwarding-notice: act:66:10",
    "no-designation-notice: act:71",
    "release-notice: act:77:2",
  ]);
});

// The tables of Arts 66(4) and 78(3) differ in the row of the divisional; what stands in no row is counted from the filing.
test.each<[string, PatentApplicationHistory, string, string]>([
  ["an ordinary application", { filedOn: "2024-06-03" }, "act:66:1 main-clause", "act:78:1 proviso"],
  [
    "a foreign-language application",
    { filedOn: "2024-06-03", kind: "foreign-language", translationFiledOn: "2024-08-01" },
    ...(["act:66:4", "act:78:3"] as const),
  ],
  [
    "a foreign-language application without its translation",
    { filedOn: "2024-06-03", kind: "foreign-language" },
    ...(["act:66:4", "act:78:3"] as const),
  ],
  [
    "a divisional application",
    { filedOn: "2024-06-03", kind: "divisional", dividedOn: "2024-08-01" },
    ...(["act:66:4", "act:78:1 proviso"] as const),
  ],
  [
    "a conversion of a design, in no table",
    { filedOn: "2024-06-03", kind: "converted-from-design", convertedOn: "2024-08-01" },
    ...(["act:66:1 main-clause", "act:78:1 proviso"] as const),
  ],
])("the base dates of %s", (_, history, forwarding, ban) => {
  const { forwardingClock, banClock } = patentTimeline(history);
  expect([provisionOf(forwardingClock.basis), provisionOf(banClock.basis)]).toEqual([forwarding, ban]);
});

test("a timeline whose days lie in wordings that were read has no gaps; without an opening no margin", () => {
  expect(patentTimeline({ filedOn: "2024-06-03" }).gaps).toEqual([]);
  const designated = {
    ...{ id: "A", describes: true, filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20" },
    ...{ keepingNoticeReceivedOn: "2024-11-01", designatedOn: "2025-02-03" },
  } as FamilyApplication;
  const family = patentTimeline({ applications: [designated] });
  expect(family.priorityYearEnd).toBe("2025-06-03");
  expect(family).not.toHaveProperty("marginInPriorityYear");
});

test("Art. 78(1), proviso: what another application may have freed is asked under it", () => {
  const { reasons } = assessForeignFiling(
    {
      ...{ madeInJapan: true, public: false, ipc: ["F41H 11/02"] },
      application: { filedOn: "2024-06-03", kind: "divisional", dividedOn: "2024-08-01" },
    },
    "2024-08-15",
  );
  const freed = reasons.filter(({ criterion }) => /^freed/.test(criterion));
  expect(freed.map(({ basis }) => provisionOf(basis))).toEqual(["act:78:1 proviso"]);
  // A priority claimed on a filing whose day is not known may be that of an earlier application.
  const claimed = assessForeignFiling(
    {
      ...{ madeInJapan: true, public: false, ipc: ["F41H 11/02"] },
      application: { filedOn: null, priorityOn: "2024-06-03" },
    },
    "2024-08-15",
  ).reasons.map(({ criterion }) => criterion);
  expect(claimed).toContain("freed-by-priority-base");
});
