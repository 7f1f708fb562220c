import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/doors/finding";
import { ask, type RuleId } from "../../src/doors/rules";
import { provisionOf } from "../../src/kernel/provision";

/**
 * Chapter III: the provisions that answer each question, and that which holds each criterion, typed from the Act, the
 * Order and the ministerial orders in the order in which the rule looks at them. Asked without the facts, all are looked at.
 */
const day = "2026-06-01";
type Case = readonly [name: string, id: RuleId, facts: object, basis: readonly string[], criteria: readonly string[]];

/** Arts 23 and 24 of METI's order on one change; every answer rests on these articles. */
const change = (what: string, more: object, ...criteria: readonly string[]): Case => [
  `METI Arts 23, 24, 25: ${[what, ...Object.values(more)].join(", ")}`,
  "introduction-change",
  { what, business: "generation", ...more },
  ["act:54:1", "act:54:4", "meti:23", "meti:24", "meti:25"],
  criteria,
];
const inTime = "within-the-time-for-changes: act:54:1";
/** Art. 54(5) applies Art. 54(1) and (4) to what was notified after an emergency. */
const afterEmergency = "within-the-time-for-changes: act:54:5";

/** A party: the items of Arts 23(1) and 24 that speak of its particulars. */
const ofParty = (party: string, significant: string, minor: string): readonly Case[] => [
  change("name", { party }, inTime, `name: ${significant}`),
  change("governing-law-or-nationality", { party }, inTime, `not-after-the-outsourcing: ${significant}`),
  change(
    "address",
    { party },
    inTime,
    `to-another-country: ${significant}`,
    `not-after-the-outsourcing: ${significant}`,
    `to-another-country: ${minor}:イ`,
  ),
  change(
    "holder-share",
    { party },
    inTime,
    `five-percent-before-and-after: ${minor}:ロ`,
    `rises-into-a-higher-band: ${minor}:ロ`,
  ),
];

const dutyAsked = (urgency: string): readonly string[] => [
  "designated-operator: act:50:1",
  "designation-cancelled: act:51",
  "critical-facility: act:50:1",
  "introduction-or-outsourcing: act:52:1",
  "from-another-business-operator: act:52:1",
  "anothers-critical-facility-inside: act:52:1",
  "introduction-only: act:52:1",
  "supplier-is-subsidiary: order:10:1:1",
  "supplier-is-public-body: order:10:1",
  "outsiders-critical-facility-built-in: act:52:1",
  "grace-after-designation: act:53:1",
  "grace-for-facility: act:53:2",
  "grace-for-work: act:53:3",
  ...["service-at-risk", "caused-to-evade", "urgently-needed-and-no-other-way"].map((one) => `${one}: ${urgency}`),
];
const duty = ["act:52:1", "act:52:11", "act:53", "order:10"];

const cases: readonly Case[] = [
  [
    "Art. 52(1), proviso by METI Art. 10(1)",
    "introduction-duty",
    { business: "generation" },
    duty,
    dutyAsked("meti:10:1"),
  ],
  ["Art. 52(1), proviso by MIC Art. 11(1)", "introduction-duty", { business: "postal" }, duty, dutyAsked("mic:11:1")],
  [
    "Order Art. 10(2)(3), METI Art. 7",
    "subsidiary",
    { business: "generation" },
    ["order:10:2", "order:10:3", "meti:7"],
    [
      "insolvent-without-control: meti:7::1",
      "more-than-half-of-own-votes: meti:7::1",
      "forty-to-fifty-percent: meti:7::2",
      "more-than-half-together: meti:7::2:イ",
      "board-majority: meti:7::2:ロ",
      "contract: meti:7::2:ハ",
      "majority-of-debt: meti:7::2:ニ",
      "other-facts: meti:7::2:ホ",
      "more-than-half-together-whatever-own: meti:7::3",
      "clearly-does-not-control: meti:7",
    ],
  ],
  change("facility-outline", {}, inTime, "facility-outline: meti:23:1:1"),
  change("introduction-content", {}, inTime, "introduction-content: meti:23:1:2"),
  // After the introduction Art. 25(2) asks for a report.
  change("component", {}, inTime, "component-after-the-introduction: meti:25:2", "component: meti:23:1:4:イ"),
  change("outsourcing-content", {}, inTime, "outsourcing-content: meti:23:1:5"),
  change("outsourcing-time", {}, inTime, "outsourcing-time: meti:23:1:5"),
  change("outsourcing-period", {}, inTime, "not-only-shorter: meti:23:1:5"),
  change("subcontract-content", {}, inTime, "subcontract-content: meti:23:1:7:イ"),
  change("subcontract-time", {}, inTime, "subcontract-time: meti:23:1:7:イ"),
  change("subcontract-period", {}, inTime, "not-only-shorter: meti:23:1:7:イ"),
  change("measures", {}, inTime, "measures: meti:23:1:8"),
  change(
    "factory",
    { of: "facility" },
    inTime,
    "to-another-country: meti:23:1:3:ロ",
    "to-another-country: meti:24::1:ハ",
  ),
  change(
    "factory",
    { of: "component" },
    inTime,
    "to-another-country: meti:23:1:4:ハ",
    "to-another-country: meti:24::2:ハ",
  ),
  // Of what or of whom it is not known: the paragraph and the article that speak of all.
  change("factory", {}, inTime, "to-another-country: meti:23:1", "to-another-country: meti:24"),
  change("name", {}, inTime, "name: meti:23:1"),
  change(
    "address",
    {},
    ...[inTime, "to-another-country: meti:23:1", "not-after-the-outsourcing: meti:23:1", "to-another-country: meti:24"],
  ),
  ...ofParty("supplier", "meti:23:1:3:イ", "meti:24::1"),
  ...ofParty("component-supplier", "meti:23:1:4:ロ", "meti:24::2"),
  ...ofParty("contractor", "meti:23:1:6", "meti:24::3"),
  ...ofParty("subcontractor", "meti:23:1:7:ロ", "meti:24::4"),
  change(
    "component",
    { emergencyNotification: true },
    ...[afterEmergency, "component-after-the-introduction: meti:25:2", "component: meti:23:1:4:イ"],
  ),
  change("measures", { emergencyNotification: true }, afterEmergency, "measures: meti:23:1:8"),
  change("officers", { emergencyNotification: true }, afterEmergency),
  change("officers", {}, inTime),
];

describe.each(cases)("%s", (_name, id, facts, basis, criteria) => {
  const asked = () => ask(id, facts as never, day) as Finding<string>;
  test("the provisions that answer the question", () => {
    expect(asked().basis.map(provisionOf)).toEqual(basis);
  });
  test("the provision of each criterion", () => {
    expect(asked().reasons.map((one) => `${one.criterion}: ${provisionOf(one.basis)}`)).toEqual(criteria);
  });
});
