import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import type { Issue } from "../../src/doors/finding";
import {
  type ApplicationHistory,
  assessDiscontinuance,
  assessDomesticPriority,
  assessForeignFiling,
  assessForwarding,
  assessInternationalApplication,
  assessReviewPublication,
  assessReviewSecrecy,
  type DesignationHistory,
  deemedWithdrawalOfPriorityBase,
  designationStateOf,
  examinationRequestDue,
  historyFromNotices,
  missingMeasures,
  parseIpcList,
  patentTimeline,
  restrictionsOn,
  screenByIpc,
  termExtensionDays,
} from "../../src/doors/patents";
import { provisionOf } from "../../src/kernel/provision";

/**
 * What cannot be in the history of an application, each with the provision that says so, typed from the Act and the
 * Patent Act: the days that contradict it, and what is told of them.
 */
type Told = readonly string[];

const told = (issues: readonly Issue[] | undefined): Told =>
  (issues ?? []).map(({ path, basis }) => `${path.join(".")}: ${basis === undefined ? "" : provisionOf(basis)}`);

/** A forwarded application of 2024-06-03, with what came of it. */
const filed = { filedOn: "2024-06-03" };
const forwarded = { ...filed, forwardedNoticeOn: "2024-08-20" };
const notified = { ...forwarded, keepingNoticeOn: "2025-01-08", keepingNoticeReceivedOn: "2025-01-10" };
const designated = { ...notified, designatedOn: "2025-04-10", designationNoticeReceivedOn: "2025-04-14" };

const ofApplication: readonly (readonly [what: string, history: object, issues: Told])[] = [
  ["before the filing date (66(1))", { ...filed, forwardedNoticeOn: "2024-06-02" }, ["forwardedNoticeOn: act:66:1"]],
  [
    "before Chapter V (suppl. 1(v))",
    { filedOn: "2024-03-01", forwardedNoticeOn: "2024-04-30" },
    ["forwardedNoticeOn: act:suppl:1::5"],
  ],
  ["a priority after the filing", { ...filed, priorityOn: "2024-06-04" }, ["priorityOn: patent-act:41:1"]],
  // The year of 2023-06-01 ends on a Saturday, so that Monday 2024-06-03 is in time (Patent Act 3(2)).
  ["a priority of a year before", { ...filed, priorityOn: "2023-06-01" }, []],
  [
    "a priority of more than a year before (Patent Act 41(1)(i))",
    { ...filed, priorityOn: "2023-05-31" },
    ["priorityOn: patent-act:41:1:1"],
  ],
  [
    "before the division (66(4))",
    { ...filed, kind: "divisional", dividedOn: "2025-03-03", forwardedNoticeOn: "2025-03-02" },
    ["forwardedNoticeOn: act:66:4"],
  ],
  [
    "a notice of forwarding received before it was dispatched",
    { ...forwarded, forwardedNoticeReceivedOn: "2024-08-19" },
    ["forwardedNoticeReceivedOn: act:66:3"],
  ],
  [
    "a notice of forwarding received, none dispatched",
    { ...filed, forwardedNoticeReceivedOn: "2024-08-19" },
    ["forwardedNoticeReceivedOn: act:66:3"],
  ],
  [
    "a notice of non-forwarding received before it was dispatched",
    {
      ...filed,
      ...{ nonForwardingRequestedOn: "2024-06-10", nonForwardingNoticeOn: "2024-06-20" },
      nonForwardingNoticeReceivedOn: "2024-06-19",
    },
    ["nonForwardingNoticeReceivedOn: act:66:10"],
  ],
  [
    "a notice of non-forwarding given before it was asked for",
    { ...filed, nonForwardingRequestedOn: "2024-06-10", nonForwardingNoticeOn: "2024-06-09" },
    ["nonForwardingNoticeOn: act:66:10"],
  ],
  [
    "a notice of non-forwarding received before it was asked for",
    { ...filed, nonForwardingRequestedOn: "2024-06-10", nonForwardingNoticeReceivedOn: "2024-06-09" },
    ["nonForwardingNoticeReceivedOn: act:66:10"],
  ],
  [
    "a notice of non-forwarding that nobody asked for",
    { ...filed, nonForwardingNoticeOn: "2024-06-09" },
    ["nonForwardingNoticeOn: act:66:10"],
  ],
  [
    "the same received",
    { ...filed, nonForwardingNoticeReceivedOn: "2024-06-09" },
    ["nonForwardingNoticeReceivedOn: act:66:10"],
  ],
  [
    "a notice of non-forwarding, and forwarded",
    { ...forwarded, nonForwardingRequestedOn: "2024-06-10", nonForwardingNoticeOn: "2024-06-20" },
    ["forwardedNoticeOn: act:66:10"],
  ],
  [
    "the notice of Art. 67(9) before the forwarding",
    { ...forwarded, keepingNoticeOn: "2024-08-19" },
    ["keepingNoticeOn: act:67:9"],
  ],
  [
    "the same received before the forwarding",
    { ...forwarded, keepingNoticeReceivedOn: "2024-08-19" },
    ["keepingNoticeReceivedOn: act:67:9"],
  ],
  [
    "the same received before it was given",
    { ...forwarded, keepingNoticeOn: "2025-01-08", keepingNoticeReceivedOn: "2025-01-07" },
    ["keepingNoticeReceivedOn: act:67:9"],
  ],
  [
    "the same without forwarding: no review (67(1))",
    { ...filed, keepingNoticeReceivedOn: "2024-08-19" },
    ["keepingNoticeReceivedOn: act:67:1"],
  ],
  [
    "the same after the notice of no designation was given",
    { ...forwarded, keepingNoticeOn: "2025-01-08", noDesignationNoticeOn: "2025-01-07" },
    ["keepingNoticeOn: act:71"],
  ],
  [
    "the same after the notice of no designation was received",
    { ...forwarded, keepingNoticeOn: "2025-01-08", noDesignationNoticeReceivedOn: "2025-01-07" },
    ["keepingNoticeOn: act:71"],
  ],
  [
    "the papers filed before they were asked for",
    { ...notified, keepingAnswerFiledOn: "2025-01-09" },
    ["keepingAnswerFiledOn: act:67:10"],
  ],
  [
    "the papers filed after the designation",
    { ...notified, designatedOn: "2025-01-20", keepingAnswerFiledOn: "2025-01-21" },
    ["keepingAnswerFiledOn: act:67:10"],
  ],
  [
    "the papers filed without the notice",
    { ...forwarded, keepingAnswerFiledOn: "2025-01-09" },
    ["keepingAnswerFiledOn: act:67:9"],
  ],
  [
    "the correction due before the papers were filed",
    { ...notified, keepingAnswerFiledOn: "2025-01-20", correctionDueOn: "2025-01-19" },
    ["correctionDueOn: act:67:11"],
  ],
  ["a correction of no papers", { ...notified, correctionDueOn: "2025-01-19" }, ["correctionDueOn: act:67:11"]],
  ["discontinued before the forwarding", { ...forwarded, discontinuedOn: "2024-08-19" }, ["discontinuedOn: act:69:1"]],
  ["discontinued, never forwarded", { ...filed, discontinuedOn: "2024-08-19" }, ["discontinuedOn: act:67:1"]],
  [
    "discontinued and not designated",
    { ...forwarded, discontinuedOn: "2025-01-19", noDesignationNoticeOn: "2025-01-19" },
    ["noDesignationNoticeOn: act:69:1"],
  ],
  [
    "designated before the forwarding",
    { ...forwarded, keepingNoticeReceivedOn: null, designatedOn: "2024-08-19" },
    ["designatedOn: act:67:1"],
  ],
  [
    "the designation received before the forwarding",
    { ...forwarded, keepingNoticeReceivedOn: null, designationNoticeReceivedOn: "2024-08-19" },
    ["designationNoticeReceivedOn: act:67:1"],
  ],
  [
    "designated, never forwarded",
    { ...filed, keepingNoticeOn: null, designatedOn: "2024-08-19" },
    ["designatedOn: act:67:1"],
  ],
  [
    "the designation received, never forwarded",
    { ...filed, keepingNoticeOn: null, designationNoticeReceivedOn: "2024-08-19" },
    ["designationNoticeReceivedOn: act:67:1"],
  ],
  [
    "designated before the notice of Art. 67(9)",
    { ...notified, designatedOn: "2025-01-09" },
    ["designatedOn: act:67:9"],
  ],
  [
    "designated without the notice of Art. 67(9)",
    { ...forwarded, designatedOn: "2025-01-09" },
    ["designatedOn: act:67:9"],
  ],
  [
    "the designation received before it was made",
    { ...notified, designatedOn: "2025-04-10", designationNoticeReceivedOn: "2025-04-09" },
    ["designationNoticeReceivedOn: act:70:1"],
  ],
  [
    "a period of designation without one",
    { ...forwarded, designationPeriodEnd: "2025-04-09" },
    ["designationPeriodEnd: act:70:2"],
  ],
  [
    "an extension without a designation",
    { ...forwarded, extensions: [{ until: "2026-04-09" }] },
    ["extensions: act:70:3"],
  ],
  [
    "a period of more than a year",
    { ...designated, designationPeriodEnd: "2026-04-10" },
    ["designationPeriodEnd: act:70:2"],
  ],
  [
    "a period that ends before it begins",
    { ...designated, designationPeriodEnd: "2025-04-09" },
    ["designationPeriodEnd: act:70:2"],
  ],
  [
    "an extension of more than a year",
    { ...designated, extensions: [{ decidedOn: "2026-04-09", until: "2027-04-10" }] },
    ["extensions.0.until: act:70:3"],
  ],
  [
    "an extension that extends nothing",
    { ...designated, extensions: [{ decidedOn: "2026-04-09", until: "2026-04-09" }] },
    ["extensions.0.until: act:70:3"],
  ],
  [
    "an extension decided after the period",
    { ...designated, extensions: [{ decidedOn: "2026-04-10", until: "2027-04-09" }] },
    ["extensions.0.decidedOn: act:70:3"],
  ],
  [
    "an extension decided before the designation",
    { ...designated, extensions: [{ decidedOn: "2025-04-09", until: "2027-04-09" }] },
    ["extensions.0.decidedOn: act:70:3"],
  ],
  [
    "no designation before the forwarding",
    { ...forwarded, noDesignationNoticeOn: "2024-08-19" },
    ["noDesignationNoticeOn: act:71"],
  ],
  [
    "the same received before the forwarding",
    { ...forwarded, noDesignationNoticeReceivedOn: "2024-08-19" },
    ["noDesignationNoticeReceivedOn: act:71"],
  ],
  [
    "the same received before it was given",
    { ...forwarded, noDesignationNoticeOn: "2025-01-20", noDesignationNoticeReceivedOn: "2025-01-19" },
    ["noDesignationNoticeReceivedOn: act:71"],
  ],
  [
    "the same received, never forwarded",
    { ...filed, noDesignationNoticeReceivedOn: "2025-01-19" },
    ["noDesignationNoticeReceivedOn: act:67:1"],
  ],
  [
    "no designation, and designated",
    { ...designated, noDesignationNoticeOn: "2025-05-19" },
    ["noDesignationNoticeOn: act:71"],
  ],
  ["cancelled before it was designated", { ...designated, cancelledOn: "2025-04-09" }, ["cancelledOn: act:77:1"]],
  ["cancelled, never designated", { ...forwarded, cancelledOn: "2025-04-09" }, ["cancelledOn: act:77:1"]],
  ["cancelled after the period", { ...designated, cancelledOn: "2026-04-10" }, ["cancelledOn: act:77:1"]],
  [
    "the end told before the designation",
    { ...designated, releaseNoticeOn: "2025-04-09" },
    ["releaseNoticeOn: act:77:2"],
  ],
  [
    "the end told before it was given",
    { ...designated, releaseNoticeOn: "2026-04-13", releaseNoticeReceivedOn: "2026-04-12" },
    ["releaseNoticeReceivedOn: act:77:2"],
  ],
  [
    "the end told before the notice of designation came",
    { ...designated, cancelledOn: "2025-04-11", releaseNoticeReceivedOn: "2025-04-13" },
    ["releaseNoticeReceivedOn: act:77:2"],
  ],
  [
    "the end told within the period, and no cancellation",
    { ...designated, releaseNoticeOn: "2026-04-09" },
    ["releaseNoticeOn: act:77:2"],
  ],
  [
    "the end told, never designated",
    { ...forwarded, releaseNoticeReceivedOn: "2026-04-13" },
    ["releaseNoticeReceivedOn: act:77:2"],
  ],
  [
    "compensation decided before the designation",
    { ...designated, compensationNoticeReceivedOn: "2025-04-09" },
    ["compensationNoticeReceivedOn: act:80:3"],
  ],
  [
    "compensation, never designated",
    { ...forwarded, compensationNoticeReceivedOn: "2025-04-09" },
    ["compensationNoticeReceivedOn: act:80:1"],
  ],
  ["withdrawn under designation", { ...designated, withdrawnOn: "2025-04-14" }, ["withdrawnOn: act:72:1"]],
  ["abandoned under designation", { ...designated, abandonedOn: "2025-04-14" }, ["abandonedOn: act:72:1"]],
  [
    "forwarded after the end of the application",
    { ...forwarded, withdrawnOn: "2024-08-19" },
    ["forwardedNoticeOn: act:66:8"],
  ],
  ["ended twice", { ...filed, withdrawnOn: "2024-08-19", dismissedOn: "2024-08-20" }, ["dismissedOn: act:66:8"]],
  ["a day of another kind", { ...filed, translationFiledOn: "2024-06-04" }, ["translationFiledOn: act:66:4"]],
  [
    "an international application is not forwarded (66(5))",
    { ...forwarded, kind: "pct-designating-japan" },
    ["forwardedNoticeOn: act:66:5"],
  ],
  ["no patent application", { ...forwarded, kind: "utility-model" }, ["forwardedNoticeOn: act:66:4"]],
  ["a kind that is none", { ...filed, kind: "petty" }, ["kind: act:66:4"]],
  [
    "no patent application, and one",
    { ...filed, kind: ["utility-model", "divisional"] },
    ["kind: act:66:1 main-clause"],
  ],
  ["a design, and a patent application", { ...filed, kind: ["design", "divisional"] }, ["kind: act:66:1 main-clause"]],
  ["neither yes nor no", { ...filed, basisOfDomesticPriority: "x" }, ["basisOfDomesticPriority: act:82:1"]],
  ["neither yes nor no, of a claim", { ...filed, claimsDomesticPriority: "x" }, ["claimsDomesticPriority: act:82:1"]],
  ["a name that is none", { ...filed, sentOn: "2024-08-20" }, ["sentOn: act:66:1"]],
];

/** The same course as the restrictions take it. */
const course: DesignationHistory = {
  filedOn: "2024-06-03",
  forwardedOn: "2024-08-20",
  keepingNoticeReceivedOn: "2025-01-10",
  designatedOn: "2025-04-10",
};
const ofDesignation: readonly (readonly [what: string, history: object, issues: Told])[] = [
  ["forwarded before the filing", { ...filed, forwardedOn: "2024-06-02" }, ["forwardedOn: act:66:1"]],
  ["forwarded after three months", { ...filed, forwardedOn: "2024-09-04" }, ["forwardedOn: act:66:1"]],
  [
    "a period of less than three months",
    { ...filed, forwardingPeriodEndsOn: "2024-09-02" },
    ["forwardingPeriodEndsOn: act:66:4"],
  ],
  [
    "before Chapter V",
    { filedOn: "2024-03-01", nonForwardingDecidedOn: "2024-04-30" },
    ["nonForwardingDecidedOn: act:suppl:1::5"],
  ],
  [
    "the notice of Art. 67(9) before the forwarding",
    { ...filed, forwardedOn: "2024-08-20", keepingNoticeReceivedOn: "2024-08-19" },
    ["keepingNoticeReceivedOn: act:67:9"],
  ],
  [
    "no designation, never forwarded",
    { ...filed, noDesignationNotice: { givenOn: "2025-01-10" } },
    ["noDesignationNotice: act:71"],
  ],
  [
    "designated before the forwarding",
    { ...filed, forwardedOn: "2024-08-20", keepingNoticeReceivedOn: null, designatedOn: "2024-08-19" },
    ["designatedOn: act:67:1"],
  ],
  ["designated before the notice of Art. 67(9)", { ...course, designatedOn: "2025-01-09" }, ["designatedOn: act:67:9"]],
  [
    "the designation told before it was made",
    { ...course, designationNotice: { givenOn: "2025-04-09" } },
    ["designationNotice: act:70:1"],
  ],
  ["cancelled before it was designated", { ...course, cancelledOn: "2025-04-09" }, ["cancelledOn: act:77:1"]],
  [
    "a period that ends before it begins",
    { ...course, designationPeriodEndsOn: "2025-04-09" },
    ["designationPeriodEndsOn: act:70:2"],
  ],
  [
    "the end told before the designation",
    { ...course, releaseNotice: { givenOn: "2025-04-09" } },
    ["releaseNotice: act:77:2"],
  ],
  [
    "the end told within the year, and no cancellation",
    { ...course, releaseNotice: { givenOn: "2026-04-09" } },
    ["releaseNotice: act:77:2"],
  ],
  ["the end told after the year", { ...course, releaseNotice: { givenOn: "2026-04-10" } }, []],
  [
    "the designation received before it was given",
    { ...course, designationNotice: { givenOn: "2025-04-12", receivedByOfficeOn: "2025-04-11" } },
    ["designationNotice.receivedByOfficeOn: act:70:1"],
  ],
  [
    "no designation received before it was given",
    {
      ...filed,
      forwardedOn: "2024-08-20",
      noDesignationNotice: { givenOn: "2025-04-12", receivedByApplicantOn: "2025-04-11" },
    },
    ["noDesignationNotice.receivedByApplicantOn: act:71"],
  ],
  [
    "the end received before it was given",
    { ...course, releaseNotice: { givenOn: "2026-04-13", receivedByApplicantOn: "2026-04-12" } },
    ["releaseNotice.receivedByApplicantOn: act:77:2"],
  ],
  ["withdrawn under designation", { ...course, withdrawnOn: "2025-04-10" }, ["withdrawnOn: act:72:1"]],
];

const ofDiscontinuance: readonly (readonly [what: string, facts: object, issues: Told])[] = [
  [
    "the papers filed before the notice",
    { keepingNoticeReceivedOn: "2025-01-10", answeredOn: "2025-01-09" },
    ["answeredOn: act:67:10"],
  ],
  [
    "the correction due before the papers",
    { keepingNoticeReceivedOn: "2025-01-10", answeredOn: "2025-01-20", correctionDueOn: "2025-01-19" },
    ["correctionDueOn: act:67:11"],
  ],
  [
    "corrected before the papers",
    {
      ...{ keepingNoticeReceivedOn: "2025-01-10", answeredOn: "2025-01-20", correctionDueOn: "2025-02-03" },
      correctedOn: "2025-01-19",
    },
    ["correctedOn: act:67:11"],
  ],
  [
    "ended before the notice",
    { keepingNoticeReceivedOn: "2025-01-10", reviewEndedOn: "2025-01-09" },
    ["reviewEndedOn: act:67:9"],
  ],
  ["before Chapter V", { keepingNoticeReceivedOn: "2024-04-30" }, ["keepingNoticeReceivedOn: act:suppl:1::5"]],
  ["a name that is none", { publishedOn: "2025-01-10" }, ["publishedOn: act:69:1"]],
  [
    "published before the notice: no breach of the ban",
    { keepingNoticeReceivedOn: "2026-06-03", publishedAgainstBan: true },
    ["publishedAgainstBan: act:68"],
  ],
  ["published on the day of the notice", { keepingNoticeReceivedOn: "2026-06-02", publishedAgainstBan: true }, []],
  ["neither yes nor no: published", { publishedAgainstBan: "x" }, ["publishedAgainstBan: act:68"]],
  ["neither yes nor no: asked for", { requestedReview: "x" }, ["requestedReview: act:66:2 first-sentence"]],
  ["neither yes nor no: abusive", { requestAbusive: "x" }, ["requestAbusive: act:69:1"]],
];

const ofPublication: readonly (readonly [what: string, facts: object, issues: Told])[] = [
  [
    "the outcome told before the notice",
    { keepingNoticeReceivedOn: "2025-01-10", outcomeNoticeReceivedOn: "2025-01-09" },
    ["outcomeNoticeReceivedOn: act:68"],
  ],
  [
    "ended before the notice",
    { keepingNoticeReceivedOn: "2025-01-10", applicationEndedOn: "2025-01-09" },
    ["applicationEndedOn: act:68 proviso"],
  ],
  ["a name that is none", { publishedOn: "2025-01-10" }, ["publishedOn: act:68"]],
  ["neither yes nor no: applicant", { applicant: "x" }, ["applicant: act:68"]],
  ["neither yes nor no: invention", { notifiedInvention: "x" }, ["notifiedInvention: act:68"]],
];

/** Applications of one invention: a parent or a base A, and what comes from it. */
const divided = { id: "B", filedOn: "2024-06-03", kind: "divisional", dividedOn: "2024-09-02", parent: "A" };
const converted = { ...divided, kind: "converted-from-utility-model", convertedOn: "2024-09-02", dividedOn: undefined };
const claiming = { id: "B", filedOn: "2024-09-02", priorityBase: "A" };
const ofFamily: readonly (readonly [what: string, facts: object, issues: Told])[] = [
  ["a history beside the family", { application: filed, applications: [filed] }, ["applications: act:78:1 proviso"]],
  ["no list", { applications: "A" }, ["applications: act:78:1"]],
  ["no application", { applications: ["A"] }, ["applications.0: act:78:1"]],
  ["a kind that is none", { applications: [{ ...filed, kind: "petty" }] }, ["applications.0.kind: act:66:4"]],
  [
    "divided from a design",
    { applications: [{ id: "A", ...filed, kind: "design" }, divided] },
    ["applications.1.parent: patent-act:44:1"],
  ],
  [
    "with a parent, and neither divided nor converted",
    {
      applications: [
        { id: "A", ...filed },
        { id: "B", ...filed, parent: "A" },
      ],
    },
    ["applications.1.parent: patent-act:44:1"],
  ],
  [
    "converted from a utility model, which is a patent application",
    { applications: [{ id: "A", ...filed }, converted] },
    ["applications.1.parent: patent-act:46:1"],
  ],
  [
    "converted from a design, which is a utility model",
    {
      applications: [
        { id: "A", ...filed, kind: "utility-model" },
        { ...converted, kind: "converted-from-design" },
      ],
    },
    ["applications.1.parent: patent-act:46:2"],
  ],
  [
    "on the registration of a utility model, which is a design",
    {
      applications: [
        { id: "A", ...filed, kind: "design" },
        { ...converted, kind: "from-utility-model-registration" },
      ],
    },
    ["applications.1.parent: patent-act:46-2:1"],
  ],
  [
    "a division of another date than its parent (44(2))",
    { applications: [{ id: "A", filedOn: "2024-06-04" }, divided] },
    ["applications.1.filedOn: patent-act:44:2"],
  ],
  [
    "a conversion of another date than the utility model (46(6))",
    { applications: [{ id: "A", filedOn: "2024-06-04", kind: "utility-model" }, converted] },
    ["applications.1.filedOn: patent-act:46:6"],
  ],
  [
    "a conversion of another date than the design (46(6))",
    {
      applications: [
        { id: "A", filedOn: "2024-06-04", kind: "design" },
        { ...converted, kind: "converted-from-design" },
      ],
    },
    ["applications.1.filedOn: patent-act:46:6"],
  ],
  [
    "divided after the end of the parent",
    { applications: [{ id: "A", ...filed, withdrawnOn: "2024-09-01" }, divided] },
    ["applications.1.dividedOn: patent-act:44:1"],
  ],
  [
    "converted after the end of the utility model application",
    { applications: [{ id: "A", ...filed, kind: "utility-model", withdrawnOn: "2024-09-01" }, converted] },
    ["applications.1.convertedOn: patent-act:46:1"],
  ],
  [
    "converted after the end of the design application",
    {
      applications: [
        { id: "A", ...filed, kind: "design", withdrawnOn: "2024-09-01" },
        { ...converted, kind: "converted-from-design" },
      ],
    },
    ["applications.1.convertedOn: patent-act:46:2"],
  ],
  // The registration stands although the application for it has ended.
  [
    "on the registration, after the end of the application for it",
    {
      applications: [
        { id: "A", ...filed, kind: "utility-model", withdrawnOn: "2024-09-01" },
        { ...converted, kind: "from-utility-model-registration" },
      ],
    },
    [],
  ],
  [
    "a division that describes more than its parent",
    {
      applications: [
        { id: "A", ...filed, describes: false },
        { ...divided, describes: true },
      ],
    },
    ["applications.1.describes: patent-act:44:1"],
  ],
  [
    "a base filed after the claim",
    { applications: [{ id: "A", filedOn: "2024-09-03" }, claiming] },
    ["applications.1.priorityBase: patent-act:41:1"],
  ],
  [
    "a base, and no claim",
    {
      applications: [
        { id: "A", ...filed },
        { ...claiming, claimsDomesticPriority: false },
      ],
    },
    ["applications.1.claimsDomesticPriority: patent-act:41:1"],
  ],
  [
    "a claim, and no base",
    { applications: [{ id: "A", ...filed, basisOfDomesticPriority: false }, claiming] },
    ["applications.0.basisOfDomesticPriority: patent-act:41:1"],
  ],
];

const day: LegalDate = "2026-06-02";
describe.each([
  ["application", ofApplication, (one: object) => patentTimeline(one as ApplicationHistory as never).issues],
  ["designation", ofDesignation, (one: object) => restrictionsOn(one as DesignationHistory, day).issues],
  ["family", ofFamily, (one: object) => assessForeignFiling(one as never, day).issues],
  ["discontinuance", ofDiscontinuance, (one: object) => assessDiscontinuance(one as never, day).issues],
  ["publication", ofPublication, (one: object) => assessReviewPublication(one as never, day).issues],
] as const)("%s", (_, rows, issuesOf) => {
  test.each(rows)("%s", (_what, history, issues) => {
    expect(told(issuesOf(history))).toEqual(issues);
  });
});

test("Art. 66(4): a kind that is none, of a history, of one application, of one of several", () => {
  const kind = "petty";
  for (const facts of [{ kind }, { application: { kind } }, { applications: [{ kind }] }]) {
    const [issue] = told(assessForwarding(facts as never, day).issues);
    expect(issue).toMatch(/^(?:application\.|applications\.0\.)?kind: act:66:4$/);
  }
  // That of an international application is the kind of its history (Art. 78(4)).
  expect(told(assessInternationalApplication({ application: { kind } } as never, day).issues)).toContain(
    "application.kind: act:66:4",
  );
});

/** What is no fact of a question, or contradicts another one, and the provision that speaks of it. */
const riders = { quantumDotOrSuperlattice: true, uraniumOrPlutonium: true };
const ofIpc = (symbols: unknown, on: LegalDate = day) => screenByIpc(symbols as never, on, riders).issues;
const ofNotices = (notices: unknown) => historyFromNotices(notices as never).issues;
test.each<[what: string, issues: () => readonly Issue[] | undefined, told: Told]>([
  ["symbols that are no list", () => ofIpc("F41H 11/02"), ["symbols: order:12:1"]],
  ["a symbol that left the table", () => ofIpc(["H01L 27/146"]), ["symbols.0: order:12:1"]],
  ["a symbol that subdivides what is listed", () => ofIpc(["B63G 8/281"]), ["symbols.0: order:12:1"]],
  ["a symbol above what is listed", () => ofIpc(["F41H 11"]), ["symbols.0: order:12:1"]],
  ["a symbol of the 2000 series", () => ofIpc(["A61K 2121/00"]), ["symbols.0: order:12:1"]],
  ["a symbol of a later edition", () => ofIpc(["A61K 9/00 (2025.01)"], "2024-12-31"), ["symbols.0: order:12:1"]],
  ["no symbol", () => ofIpc(["junk"]), ["symbols.0: order:12:1"]],
  ["no list of symbols", () => parseIpcList(7 as never).issues, [": order:12:1"]],
  ["too long a list of symbols", () => parseIpcList("F".repeat(1_000_001)).issues, [": order:12:1"]],
  ["notices that are no list", () => ofNotices(7), [": act:66"]],
  ["a notice that is none", () => ofNotices([7]), ["0: act:66"]],
  ["a code that is none", () => ofNotices([{ code: 7 }]), ["0.code: act:66"]],
  ["a code that is not known", () => ofNotices([{ code: "A131" }]), ["0.code: act:66"]],
  ["a day that is none", () => ofNotices([{ code: "A2541", on: "2024-02-30" }]), ["0.on: act:66"]],
  [
    "a paper that is filed is not received",
    () => ofNotices([{ code: "A1919", receivedOn: day }]),
    ["0.receivedOn: act:66"],
  ],
  [
    "two days of one step",
    () =>
      ofNotices([
        { code: "A2541", on: "2024-08-20" },
        { code: "A2541", on: "2024-08-21" },
      ]),
    ["1.on: act:66"],
  ],
  [
    "decided before the filing",
    () => assessForwarding({ filedOn: "2026-06-03", kind: "ordinary", ipc: ["F41H 11/02"] }, day).issues,
    ["filedOn: act:66:1"],
  ],
  [
    "decided after the period",
    () => assessForwarding({ filedOn: "2024-06-03", kind: "ordinary", ipc: ["F41H 11/02"] }, day).issues,
    ["filedOn: act:66:1"],
  ],
  [
    "a history in two places",
    () => assessForwarding({ filedOn: "2026-06-01", application: { filedOn: "2026-05-01" } }, day).issues,
    ["application: act:66:1"],
  ],
  [
    "an application that is none",
    () => assessForwarding({ application: 7 } as never, day).issues,
    ["application: act:66:1"],
  ],
  ["a day before the filing", () => designationStateOf({ filedOn: "2026-06-03" }, day).issues, ["on: act:66:1"]],
  [
    "an answer that is none",
    () => assessForeignFiling({ advanceConfirmation: { answer: "x" } } as never, day).issues,
    ["advanceConfirmation.answer: act:79"],
  ],
  [
    "an answer before Chapter V",
    () => assessForeignFiling({ advanceConfirmation: { answer: "not-clear", receivedOn: "2024-04-30" } }, day).issues,
    ["advanceConfirmation.receivedOn: act:suppl:1::5"],
  ],
  [
    "a foreign application that is none",
    () => assessForeignFiling({ foreignApplication: "x" } as never, day).issues,
    ["foreignApplication: act:78:1"],
  ],
  [
    "a treaty that is none",
    () => assessForeignFiling({ treatyException: { treaty: "x" } } as never, day).issues,
    ["treatyException.treaty: order:14"],
  ],
  [
    "a country that is no party (Order 14(iii): the United States)",
    () =>
      assessForeignFiling({ treatyException: { treaty: "us-space-framework", country: "FR" } } as never, day).issues,
    ["treatyException.country: order:14"],
  ],
  ["measures of whom", () => missingMeasures({ takenBy: "x" } as never, day).issues, ["takenBy: cao-patent:10"]],
  [
    "a ground of dismissal that is none",
    () => assessDomesticPriority({ baseDismissedUnder: "x" } as never, day).issues,
    ["baseDismissedUnder: act:82:1"],
  ],
  [
    "a procedure that is none",
    () => assessReviewSecrecy({ procedure: "x" } as never, day).issues,
    ["procedure: act:67:8"],
  ],
])("%s", (_, issues, expected) => {
  expect(told(issues())).toEqual(expected);
});

describe("special rules (Act Art. 82; Patent Act Arts 42, 48-3, 67)", () => {
  const base = { filedOn: "2024-06-03", designationNoticeReceivedOn: "2025-04-14" };
  test.each([
    [
      "released before the designation",
      { ...base, releaseNoticeReceivedOn: "2025-04-13" },
      ["releaseNoticeReceivedOn: act:77:2"],
    ],
    [
      "released, never designated",
      { filedOn: "2024-06-03", releaseNoticeReceivedOn: "2025-04-13" },
      ["releaseNoticeReceivedOn: act:77:2"],
    ],
    [
      "before Chapter V",
      { filedOn: "2023-06-05", designationNoticeReceivedOn: "2024-04-30" },
      ["designationNoticeReceivedOn: act:suppl:1::5"],
    ],
    [
      "designated before the filing",
      { filedOn: "2025-04-15", designationNoticeReceivedOn: "2025-04-14" },
      ["designationNoticeReceivedOn: act:70:1"],
    ],
  ])("%s", (_, history, issues) => {
    expect(told(deemedWithdrawalOfPriorityBase(history as never).issues)).toEqual(issues);
    expect(told(examinationRequestDue(history as never).issues)).toEqual(issues);
    const { filedOn: _filed, ...notices } = history;
    if (!issues.includes("designationNoticeReceivedOn: act:70:1"))
      expect(told(termExtensionDays(notices as never).issues)).toEqual(issues);
  });
  test("a division before the filing (48-3(2)), an exception that is none (42(1)), a range that is none (67(3))", () => {
    expect(told(examinationRequestDue({ filedOn: "2024-06-03", dividedOrConvertedOn: "2024-06-02" }).issues)).toEqual([
      "dividedOrConvertedOn: patent-act:48-3:2",
    ]);
    expect(told(deemedWithdrawalOfPriorityBase({ filedOn: "2024-06-03", exception: "x" as never }).issues)).toEqual([
      "exception: patent-act:42:1",
    ]);
    expect(told(termExtensionDays({ otherPeriods: [{ from: "2025-04-11", to: "2025-04-01" }] }).issues)).toEqual([
      "otherPeriods.0: patent-act:67:3",
    ]);
  });
});
