import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import type { Finding } from "../../src/doors/finding";
import { ask, type RuleId } from "../../src/doors/rules";
import { provisionOf } from "../../src/kernel/provision";

/**
 * Chapter II: the provisions that answer each question, and that which holds each criterion, typed from the Act, the
 * Order and the ordinances in the order in which the rule looks at them. Asked without the facts, all are looked at.
 */
const day: LegalDate = "2026-06-01";
type Case = readonly [
  name: string,
  id: RuleId,
  facts: object,
  basis: readonly string[],
  criteria: readonly string[],
  on: LegalDate,
];

/** Art. 9(4), with the measures of an ordinance: its items are the criteria of Art. 9(4)(iv). */
const certification = (
  material: string,
  article: string,
  measures: readonly string[],
  parts: readonly string[] = [],
  on: LegalDate = day,
): Case => [
  `Art. 9(4): ${material}, ${on}`,
  "plan-certification",
  { material },
  ["act:9:4", article],
  [
    "specified-critical-product: order:1",
    ...parts,
    "fits-action-policy: act:9:4:1",
    "runs-policy-period: act:9:4:2",
    "ends-within-policy-limit: act:9:4:2",
    "structure-adequate: act:9:4:3",
    "funding-adequate: act:9:4:3",
    ...measures.map((one) => (one.includes(": ") ? one.replace(": ", `: ${article}::`) : `${one}: ${article}`)),
    "information-management-in-place: act:9:4:5",
    "joint: act:9:4:6",
    "same-industry: act:9:4:6",
    "fair-competition-kept: act:9:4:6:イ",
    "unduly-harms-consumers-or-related-businesses: act:9:4:6:ロ",
  ],
  on,
];
/** イ more production or a release, ロ substitutes, ハ other sources, ニ the rest; the second item both investments. */
const fourLimbs = [
  ...["extra-production-or-stock-release: 1:イ", "substitutes: 1:ロ", "other-sources: 1:ハ", "other-when-tight: 1:ニ"],
];
const twoItems = [...fourLimbs, "supply-capacity: 2", "dependence-reduction: 2"];
/** 次に掲げるもの: whether both are needed is said nowhere. */
const bothItems = [...twoItems, "both-kinds-of-measures-or-one-is-enough"];
/** MLIT: イ production alone, ハ the rest, a release of stock and other sources among it. */
const ofShips = (...services: readonly string[]) => [
  ...["extra-production-or-stock-release: 1:イ", "substitutes: 1:ロ", "other-sources: 1:ハ", "other-when-tight: 1:ハ"],
  ...["stock-release: 1:ハ", "supply-capacity: 2", ...services, "dependence-reduction: 2"],
];
/** Item 11 of the Order names parts: a plan says which. */
const namedParts = ["parts-named-by-the-order: order:1"];

/** Art. 10(1) proviso: one change under each ordinance, with the limbs that are open to it. */
const change = (material: string, article: string, changed: object, ...limbs: readonly string[]): Case => [
  `Art. 10(1): ${material}, ${JSON.stringify(changed)}`,
  "plan-change",
  { material, changes: [changed] },
  ["act:10:1", "act:10:2", `${article}:1`],
  limbs.map((limb) => limb.replace(": ", `: ${article}:1:`)),
  day,
];
const changes = (material: string, article: string): readonly Case[] => [
  change(material, article, { what: "name-or-address" }, "name-or-address: 1"),
  change(material, article, { what: "period" }, "period-within-six-months: 2"),
  change(material, article, { what: "funds" }, "funds-under-ten-percent: 3", "grant-unchanged: 3"),
  // Without a change of the amount the limb is open by inference.
  change(material, article, { what: "funds", ratio: 0 }, "funds-under-ten-percent: 3", "grant-unchanged: 3"),
  change(material, article, { what: "other" }, "no-change-in-substance: 4"),
  change(material, article, {}, "no-change-in-substance: 4"),
];

const hindrance = (material: string, article: string, on: LegalDate = day, request?: string): Case => [
  `${article}: ${material}, ${on}`,
  "hindrance-report",
  { material },
  [article, ...(request === undefined ? [] : ["act:11-2:1"])],
  [
    `serious-hindrance: ${article}`,
    `serious-hindrance-feared: ${article}`,
    ...(request === undefined ? [] : [`cooperation-request: ${request}`]),
  ],
  on,
];

const support = (material: string, criteria: readonly string[], basis: readonly string[] = []): Case => [
  `Art. 31(1)(2): ${material}`,
  "support-corporation-designation",
  { material },
  ["act:31:1", "act:31:2", ...basis],
  [
    "specified-critical-product: act:31:1",
    "kind-of-corporation: act:31:1",
    "financial-basis-and-ability: act:31:1:1",
    "structure: act:31:1:2",
    "other-business: act:31:1:3",
    "other-business-hinders: act:31:1:3",
    ...criteria,
    "punished: act:31:2:1",
    "punishment-within-two-years: act:31:2:1",
    "designation-revoked: act:31:2:2",
    "revocation-within-two-years: act:31:2:2",
    "officer-punished: act:31:2:3",
    "officer-punishment-within-two-years: act:31:2:3",
  ],
  day,
];

/** An industry: an item of Art. 26, or a row of the table of Order Art. 5(1), which item (v) refers to. */
const industry = (name: string, provision: string, item = provision): readonly string[] => [
  `main-business-${name}: ${provision}`,
  `capital-limit-${name}: ${provision}`,
  `company: ${item}`,
  `employees-limit-${name}: ${provision}`,
];
const ofTheOrder = (name: string) => industry(name, "order:5:1", "act:26::5");

const cases: readonly Case[] = [
  [
    "Art. 7",
    "material-designation",
    {},
    ["act:7"],
    [
      ...["goods-or-program", "essential-to-survival", "relied-on-by-daily-life", "relied-on-by-economic-activity"],
      ...["dependence-in-the-product", "dependence-in-an-input", "input-needed-for-production"],
      ...["excessive-dependence", "risk-of-dependence", "acts-from-outside"],
      ...["measures-strengthening-the-supply-network", "measures-reducing-dependence", "specially-necessary"],
    ].map((criterion) => `${criterion}: act:7`),
    day,
  ],
  // MAFF has a third item for the reduction of dependence.
  certification("fertilizers", "maff-plan:3", [...fourLimbs, "supply-capacity: 2", "dependence-reduction: 3"]),
  certification("ship-parts", "mlit-plan:4", ofShips(), namedParts),
  // 又は特定重要物資等供給不可欠役務の提供能力, since 2026-09-18.
  certification("ship-parts", "mlit-plan:4", ofShips("service-capacity: 2"), namedParts, "2026-10-01"),
  certification("batteries", "meti-plan:3", twoItems),
  certification("antimicrobial-preparations", "mhlw-plan:3", bothItems),
  certification("ventilators", "mhlw-meti-plan:3", bothItems),
  [
    "Art. 29",
    "fair-trade-commission-opinion",
    {},
    ["act:29:1", "act:29:2"],
    ["joint: act:29:1", "same-industry: act:29:1", "opinion-asked: act:29:2", "certified: act:29:2"],
    day,
  ],
  ...changes("batteries", "meti-plan:6"),
  ...changes("antimicrobial-preparations", "mhlw-plan:6"),
  ...changes("ventilators", "mhlw-meti-plan:6"),
  // Legal persons alone: the name of another body is left to the last limb.
  change("ship-parts", "mlit-plan:7", { what: "name-or-address" }, "name-or-address: 1", "no-change-in-substance: 4"),
  ...changes("ship-parts", "mlit-plan:7").slice(1),
  // No limb on the period, which is left to the last one.
  change("fertilizers", "maff-plan:6", { what: "name-or-address" }, "name-or-address: 1"),
  change("fertilizers", "maff-plan:6", { what: "period" }, "no-change-in-substance: 3"),
  change("fertilizers", "maff-plan:6", { what: "funds" }, "funds-under-ten-percent: 2", "grant-unchanged: 2"),
  change("fertilizers", "maff-plan:6", { what: "funds", ratio: 0 }, "funds-under-ten-percent: 2", "grant-unchanged: 2"),
  change("fertilizers", "maff-plan:6", { what: "other" }, "no-change-in-substance: 3"),
  ["Art. 10(1)(2)", "plan-change", {}, ["act:10:1", "act:10:2"], [], day],
  [
    "Art. 11",
    "plan-revocation",
    {},
    ["act:11:1", "act:11:2"],
    ["acts-according-to-plan: act:11:1", "meets-requirements: act:11:2"],
    day,
  ],
  hindrance("batteries", "meti-plan:10"),
  hindrance("fertilizers", "maff-plan:10"),
  hindrance("antimicrobial-preparations", "mhlw-plan:10"),
  hindrance("ship-parts", "mlit-plan:11"),
  hindrance("ventilators", "mhlw-meti-plan:11:1"),
  // 法第十一条の二第一項の規定による申出をする場合を除き; of METI's the wording was not read.
  hindrance("batteries", "meti-plan:10", "2026-10-01", "meti-plan:10"),
  hindrance("ship-parts", "mlit-plan:11", "2026-10-01", "mlit-plan:11"),
  hindrance("ventilators", "mhlw-meti-plan:12:1", "2026-10-01", "mhlw-meti-plan:12:1 proviso"),
  [
    "the five ordinances, no product named",
    "hindrance-report",
    {},
    ["maff-plan:10", "mlit-plan:11", "meti-plan:10", "mhlw-plan:10", "mhlw-meti-plan:11:1"],
    ["serious-hindrance: maff-plan:10", "serious-hindrance-feared: maff-plan:10"],
    day,
  ],
  [
    "Art. 16(1)(4), Order Arts 2 and 3",
    "designated-financial-institution",
    {},
    ["act:16:1", "act:16:4", "order:2", "order:3"],
    [
      "eligible-institution: order:2",
      "lending-and-deposits: order:2",
      "structure-and-rules-fit: act:16:1:2",
      "structure-and-rules-sufficient: act:16:1:2",
      "staff: act:16:1:3",
      "punished-under-listed-law: act:16:4:1",
      "punishment-within-five-years: act:16:4:1",
      "designation-revoked: act:16:4:2",
      "revocation-within-five-years: act:16:4:2",
      "officer-unfit: act:16:4:3:イ",
      "officer-bankrupt: act:16:4:3:イ",
      "officer-of-revoked-institution: act:16:4:3:ロ",
      "that-revocation-within-five-years: act:16:4:3:ロ",
    ],
    day,
  ],
  [
    "Art. 26, Order Art. 5",
    "small-or-medium-enterprise",
    {},
    ["act:26", "order:5:1", "order:5:2"],
    [
      "company: act:26::1",
      "individual: act:26::1",
      ...industry("manufacturing-construction-transport-and-other", "act:26::1"),
      ...industry("wholesale", "act:26::2"),
      ...industry("services", "act:26::3"),
      ...industry("retail", "act:26::4"),
      ...ofTheOrder("rubber-products"),
      ...ofTheOrder("software-or-information-processing"),
      ...ofTheOrder("inns"),
      "enterprise-cooperative: act:26::6",
      "joint-business-cooperative: act:26::7",
      "special-law-cooperative: act:26::8",
      "cooperative-of-the-order: order:5:2",
      "two-thirds-of-members: order:5:2",
      "medical-corporation: act:26::9",
      "medical-employees: act:26::9",
    ],
    day,
  ],
  [
    "Art. 27(1)",
    "investment-special-rule",
    {},
    ["act:27:1"],
    ["small-or-medium-enterprise", "stock-company", "capital-over-300-million-yen", "certified-business"].map(
      (criterion) => `${criterion}: act:27:1`,
    ),
    day,
  ],
  support("fertilizers", []),
  support("ventilators", []),
  support(
    "ship-parts",
    ["knowledge-and-record: mlit-support:4::1", "plan-adequate: mlit-support:4::2", "secrets-kept: mlit-support:4::3"],
    ["mlit-support:4"],
  ),
  // Of the others no order was read.
  support("batteries", ["criteria-of-the-order: act:31:1:4"]),
];

describe.each(cases)("%s", (_name, id, facts, basis, criteria, on) => {
  const asked = () => ask(id, facts as never, on) as Finding<string>;
  test("the provisions that answer the question", () => {
    expect(asked().basis.map(provisionOf)).toEqual(basis);
  });
  test("the provision of each criterion", () => {
    expect(asked().reasons.map((one) => `${one.criterion}: ${provisionOf(one.basis)}`)).toEqual(criteria);
  });
});
