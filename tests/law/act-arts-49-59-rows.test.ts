import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  type FilingId,
  introductionLifecycle,
  operatorDesignationLifecycle,
  requiredPapers,
  reviewPowers,
  riskManagementMeasures,
  standingReports,
} from "../../src/doors/infrastructure";
import { filingRows } from "../../src/infrastructure/tables/filings";
import * as issues from "../../src/infrastructure/tables/issues";
import type { IssueKind } from "../../src/kernel/issue";
import { provisionOf } from "../../src/kernel/provision";
import { provisionsIn } from "../provisions-in";

/**
 * The rows of Arts 49 to 59, typed from the Act, from Arts 9 to 26 of METI's order and from Art. 7 of MIC's. Arts 50 and
 * 58 are since 2023-11-01 (Suppl. Art. 1(iii)), Arts 52 to 57 since 2023-11-17 (Suppl. Art. 1(iv)).
 */
const [designation, introduction] = ["2023-11-01", "2023-11-17"] as const;

/** The rows of a day, each `id: provisions`. */
const rowsOf = (rows: readonly { readonly id: string }[]): readonly string[] =>
  rows.map((row) => `${row.id}: ${provisionsIn(row).join(", ")}`);

test("powers of the minister: Arts 52 to 55 and 57 from 2023-11-17, Arts 58 and 59 from 2023-11-01", () => {
  const reports = [
    "demand-reports-before-designation: act:58:1",
    "demand-reports-and-inspect: act:58:2",
    "ask-for-cooperation: act:59",
  ];
  const reviews = [
    "shorten-standstill: act:52:3 proviso",
    "extend-standstill: act:52:4, limit act:52:4",
    "shorten-extension: act:52:5",
    "recommend-before: act:52:6, limit act:52:6 proviso",
    "order-before: act:52:10, limit act:52:10 proviso",
    "recommend-after-change-of-circumstances: act:55:1",
    "recommend-after-emergency: act:55:2",
    "order-after: act:55:3",
    "give-information: act:57",
  ];
  expect(rowsOf(reviewPowers("2023-10-31"))).toEqual([]);
  for (const on of [designation, "2023-11-16"] as const) expect(rowsOf(reviewPowers(on))).toEqual(reports);
  for (const on of [introduction, "2026-06-01"] as const)
    expect(rowsOf(reviewPowers(on))).toEqual([...reviews, ...reports]);
});

test("Art. 49(2): the groups of the guideline that the Cabinet adopted on 2023-04-28, in its order", () => {
  expect(riskManagementMeasures("2023-04-27")).toEqual([]);
  for (const on of ["2023-04-28", "2026-09-10"] as const)
    expect(riskManagementMeasures(on).map((one) => [one.number, one.id, ...provisionsIn(one)])).toEqual([
      [1, "introduction", "act:49:2"],
      [2, "outsourcing", "act:49:2"],
      [3, "management", "act:49:2"],
    ]);
});

describe("standing reports: METI Art. 7, since 2023-11-17 Art. 26; MIC Art. 7; Act Art. 58", () => {
  const contracts = "7500000 contracts";
  const credit = "3000000000000 yen";
  const [lower, upper] = ["50000000 persons, below 60000000", "60000000 persons"];
  const rows: readonly (readonly [row: string, from: LegalDate, until?: LegalDate])[] = [
    [`credit-card-candidates meti:7:1 dueBasis meti:7:3, form 4: ${contracts}; ${credit}`, designation, introduction],
    ["credit-card-designated meti:7:2 dueBasis meti:7:3, form 4: ", designation, introduction],
    [`credit-card-candidates meti:26:1 dueBasis meti:26:3, form 11: ${contracts}; ${credit}`, introduction],
    ["credit-card-designated meti:26:2 dueBasis meti:26:3, form 11: ", introduction],
    ["telecommunications-relay mic:7:1, form 4: ", designation],
    [`message-service-band-50-to-60-million mic:7:2:1, form 5: ${lower}`, designation],
    [`message-service-band-60-million mic:7:2:2, form 5: ${upper}`, designation],
    // Suppl. Art. 2 of MIC's order: within a month counted from its first day, which is to 2023-11-30.
    ["message-service-first-report mic:suppl:2, form 5: 50000000 persons", designation, "2023-12-01"],
    // Act Art. 96(iv) and (v): the reports that are refused or false.
    ["report-for-designation act:58:1 penalty act:96::4: ", designation],
    ["report-or-inspection-of-designated act:58:2 penalty act:96::5: ", designation],
  ];
  test.each([
    ...["2023-10-31", designation, "2023-11-02", "2023-11-16", introduction, "2023-11-30", "2023-12-01"],
    "2026-06-01",
  ] as LegalDate[])("on %s", (on) => {
    const given = standingReports(on).map(({ id, form, thresholds = [], ...row }) => {
      const limits = thresholds.map(({ atLeast, unit, lessThan }) =>
        [`${atLeast} ${unit}`, ...(lessThan === undefined ? [] : [`below ${lessThan}`])].join(", "),
      );
      return `${[id, ...provisionsIn(row)].join(" ")}${form === undefined ? "" : `, form ${form}`}: ${limits.join("; ")}`;
    });
    const held = rows.filter(([, from, until]) => from <= on && (until === undefined || on < until));
    expect([...given].sort()).toEqual(held.map(([row]) => row).sort());
  });
});

describe("filings: their forms and where form and papers are named", () => {
  /** Article of METI's order for the form; MIC's is one later and has two forms more before it. */
  test.each<readonly [FilingId, form: number, ofForm: string, ofMic: string, papers: boolean]>([
    ["plan", 4, "meti:9:1", "mic:10:1", true],
    ["emergency-notification", 5, "meti:10:2", "mic:11:2", true],
    ["changed-plan", 4, "meti:21", "mic:22", true],
    ["change-proposal", 7, "meti:23:2", "mic:24:2", true],
    ["changed-proposal", 7, "meti:23:5", "mic:24:5", true],
    ["urgent-change", 8, "meti:23:6", "mic:24:6", true],
    ["change-report", 9, "meti:25:1", "mic:26:1", true],
    ["component-report", 10, "meti:25:3", "mic:26:3", false],
  ])("%s: Form %i, %s", (filing, form, ofForm, ofMic, papers) => {
    const of = (business: "generation" | "postal", on: LegalDate) =>
      requiredPapers({ filing, business, form: "introduction", reliefClaimed: false }, on);
    const part = filing === "component-report" ? "" : "(1)";
    const asked = (order: string, article: number) =>
      papers ? [`register-certificate ${order}:${article}:2:1`, `officer-identity ${order}:${article}:2:2`] : [];
    const shown = ({ form: number, formBasis, papers: all }: ReturnType<typeof of>) => [
      number,
      formBasis && provisionOf(formBasis),
      ...all.map(({ id, basis }) => `${id} ${provisionOf(basis)}`),
    ];
    expect(shown(of("generation", introduction))).toEqual([`${form}${part}`, ofForm, ...asked("meti", 9)]);
    expect(shown(of("postal", introduction))).toEqual([`${form + 2}${part}`, ofMic, ...asked("mic", 10)]);
    expect(of("generation", "2023-11-16").issues.map(({ code }) => code)).toEqual(["filing-not-in-force"]);
  });

  test("each by the paragraph that asks for it, with the provision of its form and of its papers", () => {
    expect(filingRows.map((row) => `${row.id}: ${provisionsIn(row).join(", ")}`)).toEqual([
      "plan: act:52:1, formBasis meti:9:1, papersBasis meti:9:2",
      // Art. 52(11): the papers of Art. 52(1).
      "emergency-notification: act:52:11, formBasis meti:10:2, papersBasis meti:9:2",
      "changed-plan: act:52:8, formBasis meti:21, papersBasis meti:21",
      "change-proposal: act:54:1, formBasis meti:23:2, papersBasis meti:23:3",
      "changed-proposal: act:54:2, formBasis meti:23:5, papersBasis meti:23:5",
      // Art. 54(3): the papers of Art. 54(1).
      "urgent-change: act:54:3, formBasis meti:23:6, papersBasis meti:23:3",
      "change-report: act:54:4, formBasis meti:25:1, papersBasis meti:25:1",
      "component-report: act:54:4, formBasis meti:25:3",
    ]);
  });

  test("Art. 17 of the order (MIC: 18): proof that the exception for subcontracts is met", () => {
    const proof = (business: "generation" | "postal") =>
      requiredPapers({ filing: "plan", business, form: "outsourcing", reliefClaimed: true }, introduction).papers.at(
        -1,
      );
    expect(provisionsIn([proof("generation"), proof("postal")])).toEqual(["meti:17", "mic:18"]);
  });
});

test("what cannot be in facts and plans of Chapter III: the provision that says so", () => {
  const [business, form, order, votes] = ["act:50:1", "act:52:2", "act:86:3", "order:10:3"];
  const expected: Readonly<Record<string, string | undefined>> = {
    "plans-of-different-business": business,
    "plans-of-different-form": form,
    "plans-of-different-ministerial-order": order,
    "plans-of-different-operator": "act:54:1",
    "together-below-own-votes": votes,
    "fraction-for-percentage": votes,
    "change-of-other-form": form,
    "designated-and-not-designated": business,
    "designated-before-day-of-designation": business,
    "designated-after-cancellation": "act:51",
    "critical-and-not-critical": business,
    "relation-of-operator-to-itself": "order:10:1",
    "ministerial-order-does-not-govern": "act:86:2",
    "business-not-listed": "order:9",
    "filing-not-in-force": "act:52:1",
    "component-report-of-outsourcing": "act:54:4",
    "extension-not-longer-than-standstill": undefined,
    "order-not-possible": "act:52:10",
    "unknown-business": "order:9",
    "standing-report-not-in-force": undefined,
    "fiscal-year-twice": "meti:26:1",
  };
  const made = Object.values<IssueKind>(issues).map((kind) => kind([], {}));
  expect(Object.fromEntries(made.map(({ code, basis }) => [code, basis && provisionOf(basis)]))).toEqual(expected);
});

describe("lifecycles: what leads from one state to the next, by its provision", () => {
  test("Arts 50, 51, 53: the designation", () => {
    expect(
      operatorDesignationLifecycle.transitions.map(
        ({ from, event, to, basis }) => `${from}, ${event}: ${to}, ${provisionOf(basis)}`,
      ),
    ).toEqual([
      "not-designated, designation-received: in-grace, act:50:2",
      "in-grace, grace-ended: bound, act:53:1",
      "in-grace, name-or-address-changed: in-grace, act:50:3",
      "in-grace, criteria-no-longer-met: cancelled, act:51",
      "bound, name-or-address-changed: bound, act:50:3",
      "bound, criteria-no-longer-met: cancelled, act:51",
      "cancelled, designation-received: in-grace, act:50:1",
    ]);
  });

  /** The provision of an event, by the state in which it comes: the first name that fits. */
  type OfState = readonly (readonly [states: RegExp, provision: string])[];
  const any = (provision: string): OfState => [[/./, provision]];
  /** Art. 55(3): of recommendations after the introduction, or before it by a change of circumstances. */
  const afterwards: OfState[number] = [/measures/, "act:55:3"];
  const provisions: Readonly<Record<(typeof introductionLifecycle.events)[number], OfState>> = {
    "plan-filed": any("act:52:1"),
    "plan-received": any("act:52:3"),
    "introduced-in-emergency": any("act:52:1 proviso"),
    "emergency-notification-filed": any("act:52:11"),
    "period-extended": any("act:52:4"),
    // Who has accepted stays bound by Art. 52(8) when the period ends.
    "period-ended": [
      [/^extended$/, "act:52:4"],
      [/^accepted(?:-late)?$/, "act:52:8"],
      [/./, "act:52:3"],
    ],
    "shortened-period-ended": [
      [/^standstill$/, "act:52:3"],
      [/^accepted(?:-late)?$/, "act:52:8"],
      [/./, "act:52:5"],
    ],
    // The provisos count from receipt: a period that was shortened ends before they do.
    "recommendation-made": [[/^cleared$/, "act:52:6 proviso"], ...any("act:52:6")],
    "recommendation-accepted": [afterwards, ...any("act:52:7")],
    "recommendation-refused": [afterwards, ...any("act:52:7")],
    "refusal-found-justified": [afterwards, ...any("act:52:10")],
    "order-made": [afterwards, [/period-over/, "act:52:10 proviso"], ...any("act:52:10")],
    // Art. 52(9): without waiting for the end of the period.
    "changed-plan-filed": [afterwards, [/^accepted$/, "act:52:9"], [/ordered/, "act:52:10"], ...any("act:52:8")],
    introduced: [
      [/^cleared-measures-recommended$/, "act:55:1"],
      [/^cleared-measures-refused$/, "act:55:3"],
      [/^cleared-measures-plan-filed$/, "act:52:8"],
      ...any("act:52:3"),
    ],
    "significant-change-filed": any("act:54:2"),
    "urgent-change-filed": any("act:54:3"),
    "change-reported": any("act:54:4"),
    // After the introduction by paragraph (1) or, after an emergency, by paragraph (2).
    "measures-recommended": [[/^introduced$/, "act:55"], ...any("act:55:1")],
    "measures-taken": any("act:55:3"),
    discontinued: [
      [/^(?:planned|filed)$/, "act:52:1"],
      [/^standstill$/, "act:52:3"],
      [/^extended$/, "act:52:4"],
      afterwards,
      [/ordered/, "act:52:10"],
      // Where nothing forbids the introduction any more, nothing asks for it; work that ends early is a change to report.
      [/^(?:cleared|recommended-period-over|refused-period-over)$/, "act:52:3"],
      [/^introduced$/, "act:54:4"],
      ...any("act:52:8"),
    ],
  };

  test("Arts 52, 54, 55: an introduction", () => {
    const given = introductionLifecycle.transitions.map(({ from, event, to, basis }) => [
      `${from}, ${event}: ${to}`,
      provisionOf(basis),
    ]);
    const expected = introductionLifecycle.transitions.map(({ from, event, to }) => [
      `${from}, ${event}: ${to}`,
      provisions[event].find(([states]) => states.test(from))?.[1],
    ]);
    expect(Object.fromEntries(given)).toEqual(Object.fromEntries(expected));
  });
});
