import { expect, test } from "vitest";
import {
  designatedFinancialInstitutionDuties,
  designatedFinancialInstitutionRevocationGrounds,
} from "../../src/supply/tables/duties-of-financial-institutions";
import {
  supportCorporationDuties,
  supportCorporationRevocationGrounds,
} from "../../src/supply/tables/duties-of-support-corporations";
import { disqualifyingLaws, eligibleInstitutions } from "../../src/supply/tables/eligible-institutions";
import { contentsOfArt9 } from "../../src/supply/tables/plan-contents";
import { planTransitions } from "../../src/supply/tables/plan-lifecycle";
import { planRevocationGrounds } from "../../src/supply/tables/plan-revocation-grounds";
import { smallBusinessCooperatives, smallBusinessLimits } from "../../src/supply/tables/small-business-limits";
import { supportTaskRows } from "../../src/supply/tables/support-tasks";
import { provisionsIn } from "../provisions-in";

/** The rows of Chapter II, sections 2 to 6, typed from the Act and the Order of 2026-06-01: what each rests on, and its numbers. */
const written = (rows: readonly object[], name: string): readonly string[] =>
  rows.map((row) => `${(row as Readonly<Record<string, unknown>>)[name]}: ${provisionsIn(row).join(", ")}`);

test("Art. 9(3): the contents of a plan, by item", () => {
  expect(written(contentsOfArt9, "path")).toEqual([
    "item: act:9:3:1",
    "goal: act:9:3:2",
    "content: act:9:3:3",
    "period: act:9:3:3",
    "structure: act:9:3:4",
    "funds: act:9:3:5",
    "measures: act:9:3:6",
    "informationManagement: act:9:3:7",
    "currentState: act:9:3:8",
    "licences: act:9:3:9",
  ]);
});

test("Arts. 9 to 11: what leads a plan from one state to the next", () => {
  const certified = ["certified", "changed"];
  const underWay = ["change-applied", "further-change-applied", "instructed-change-applied"];
  const every = [...certified, "instructed", ...underWay];
  const read = [
    "drafted, apply: applied, act:9:1",
    "applied, certify: certified, act:9:4",
    "applied, refuse: refused, act:9:4",
    "applied, withdraw: drafted, act:9:1",
    // Art. 10(1): a change is certified beforehand; Art. 10(3) applies 9(4) to it.
    "certified, apply-for-change: change-applied, act:10:1",
    "changed, apply-for-change: further-change-applied, act:10:1",
    "instructed, apply-for-change: instructed-change-applied, act:10:1",
    ...underWay.map((state) => `${state}, certify-change: changed, act:10:3`),
    "change-applied, refuse-change: certified, act:10:3",
    "further-change-applied, refuse-change: changed, act:10:3",
    "instructed-change-applied, refuse-change: instructed, act:10:3",
    "change-applied, withdraw-change: certified, act:10:1",
    "further-change-applied, withdraw-change: changed, act:10:1",
    "instructed-change-applied, withdraw-change: instructed, act:10:1",
    // Art. 10(2): a minor change is notified; it needs no certification and ends no application.
    ...certified.map((state) => `${state}, notify-minor-change: changed, act:10:2`),
    "instructed, notify-minor-change: instructed, act:10:2",
    "change-applied, notify-minor-change: further-change-applied, act:10:2",
    "further-change-applied, notify-minor-change: further-change-applied, act:10:2",
    "instructed-change-applied, notify-minor-change: instructed-change-applied, act:10:2",
    // Art. 11(2) instructs a change of the plan; 11(1) and 11(2) revoke.
    ...[...certified, "instructed"].map((state) => `${state}, instruct-change: instructed, act:11:2`),
    ...underWay.map((state) => `${state}, instruct-change: instructed-change-applied, act:11:2`),
    ...every.map((state) => `${state}, revoke: revoked, act:11:1, also act:11:2`),
    // The period of Art. 9(3)(iii) is over.
    ...every.map((state) => `${state}, complete: completed, act:9:3:3`),
  ];
  expect(
    planTransitions
      .map((row) => `${row.from}, ${row.event}: ${row.to}, ${provisionsIn(row).toSorted().join(", ")}`)
      .toSorted(),
  ).toEqual(read.toSorted());
});

test("Art. 11: the grounds of revocation, of which the second alone may lead to an instruction; Art. 34(6): payments back", () => {
  expect(planRevocationGrounds.map((row) => [row.id, ...provisionsIn(row), row.changeMayBeInstructed])).toEqual([
    ["not-acting-according-to-plan", "treasuryPayment act:34:6", "act:11:1", false],
    ["requirements-no-longer-met", "treasuryPayment act:34:6", "act:11:2", true],
  ]);
});

test("Arts. 17 to 24 and the ordinance on two-step loans: duties of a designated financial institution", () => {
  expect(written(designatedFinancialInstitutionDuties, "id")).toEqual([
    "change-of-name-or-office: act:17:2, jfc:6",
    "change-of-rules: act:18:1, jfc:7",
    "change-of-rules-as-ordered: act:18:2",
    "reports-to-the-corporation: act:19:1:2",
    "books: act:20, jfc:9:3",
    "supervision: act:21",
    "stopping-the-business: act:22:1, jfc:10",
    "difficulty-of-the-business: jfc:13:1",
    "winding-up-of-transactions: act:24",
  ]);
  expect(
    designatedFinancialInstitutionRevocationGrounds.map((row) => [...provisionsIn(row), row.mandatory ?? false]),
  ).toEqual([
    ["act:23:1", true],
    ["act:23:2:1", false],
    ["act:23:2:2", false],
    ["act:23:2:3", false],
  ]);
});

test("Order Art. 2: the institutions that may be designated, by item; those of items 4, 6 and 7 only with both businesses", () => {
  expect(
    eligibleInstitutions.map((row) => `${provisionsIn(row)} ${row.id}${row.onlyIfLendingAndDeposits ? " both" : ""}`),
  ).toEqual([
    "order:2::1 bank",
    "order:2::2 long-term-credit-bank",
    "order:2::3 shinkin-bank",
    "order:2::3 shinkin-federation",
    "order:2::4 credit-cooperative",
    "order:2::4 cooperative-federation both",
    "order:2::5 labour-bank",
    "order:2::5 labour-bank-federation",
    "order:2::6 agricultural-cooperative both",
    "order:2::6 agricultural-cooperative-federation both",
    "order:2::7 fishery-cooperative both",
    "order:2::7 fishery-cooperative-federation both",
    "order:2::7 marine-processing-cooperative both",
    "order:2::7 marine-processing-cooperative-federation both",
    "order:2::8 norinchukin-bank",
    "order:2::9 shoko-chukin-bank",
    "order:2::10 development-bank-of-japan",
  ]);
});

test("Order Art. 3: the thirteen laws", () => {
  expect(disqualifyingLaws.map((row) => provisionsIn(row).at(0))).toEqual(
    Array.from({ length: 13 }, (_, at) => `order:3::${at + 1}`),
  );
});

test("Art. 26 and Order Art. 5(1): capital at most, employees at most", () => {
  expect(smallBusinessLimits.map((row) => [row.industry, ...provisionsIn(row), row.capitalYen, row.employees])).toEqual(
    [
      ["manufacturing-construction-transport-and-other", "act:26::1", 300_000_000, 300],
      ["wholesale", "act:26::2", 100_000_000, 100],
      ["services", "act:26::3", 50_000_000, 100],
      ["retail", "act:26::4", 50_000_000, 50],
      ["rubber-products", "order:5:1", 300_000_000, 900],
      ["software-or-information-processing", "order:5:1", 300_000_000, 300],
      ["inns", "order:5:1", 50_000_000, 200],
    ],
  );
});

test("Order Art. 5(2): the cooperatives, and the limits of the two thirds of their members", () => {
  const limits = (row: (typeof smallBusinessCooperatives)[number]) =>
    (row.memberLimits ?? []).map((one) => `${one.members} ${one.capitalYen} ${one.employees}`);
  expect(
    smallBusinessCooperatives.map((row) => [
      row.cooperative,
      ...provisionsIn(row),
      row.twoThirdsOfMembers ?? false,
      ...limits(row),
    ]),
  ).toEqual([
    ["business-cooperative", "order:5:2:1", false],
    ["agricultural-cooperative", "order:5:2:2", false],
    ["fishery-or-processing-cooperative", "order:5:2:3", false],
    ["forestry-cooperative", "order:5:2:4", false],
    ["commerce-and-industry-association", "order:5:2:5", false],
    ["shopping-district-association", "order:5:2:6", false],
    [
      ...["environmental-health-association", "order:5:2:7", true],
      ...["wholesale 100000000 100", "services 50000000 100", "other 50000000 50"],
    ],
    [
      ...["sake-brewers-or-dealers-association", "order:5:2:8", true],
      ...["brewing 300000000 300", "liquor-wholesale 100000000 100", "other 50000000 50"],
    ],
    ["coastal-shipping-association", "order:5:2:9", true, "coastal-shipping 300000000 300"],
    ["technology-research-association", "order:5:2:10", true],
  ]);
});

test("Art. 31(3): the work of a support corporation; what an agency does not do (Art. 42(2))", () => {
  expect(supportTaskRows.map((row) => [row.id, ...provisionsIn(row), row.byAgency ?? true])).toEqual([
    ["grants", "act:31:3:1", true],
    ["interest-subsidies", "act:31:3:2", true],
    ["information-gathering", "act:31:3:3", false],
    ["enquiries-and-advice", "act:31:3:4", false],
    ["incidental", "act:31:3:5", true],
  ]);
});

test("Arts. 32 to 41: duties of a support corporation, and the grounds of revocation", () => {
  expect(written(supportCorporationDuties, "id")).toEqual([
    "change-of-name-or-office: act:32:2",
    "business-rules: act:33:1",
    "publication-of-rules: act:33:5",
    "change-of-rules: act:33:1",
    "change-of-rules-as-ordered: act:33:6",
    "fund-investment: act:34:4",
    "fund-payment: act:34:6, order:8:1",
    "fund-report: act:34:8",
    "yearly-plan-and-budget: act:35:1",
    "change-of-plan-and-budget: act:35:1",
    "publication-of-plan-and-budget: act:35:2",
    "yearly-report-and-accounts: act:35:3",
    "separate-accounts: act:36",
    "secrecy: act:37",
    "books: act:38",
    "supervision: act:39",
    "stopping-the-business: act:40:1",
    "handover: act:41:5",
  ]);
  expect(
    supportCorporationRevocationGrounds.map((row) => [row.id, ...provisionsIn(row), row.mandatory ?? false]),
  ).toEqual([
    ["disqualified", "act:41:1", true],
    ["unable", "act:41:2:1", false],
    ["wrongful-designation", "act:41:2:2", false],
    ["breach", "act:41:2:3", false],
    ["no-longer-needed", "act:41:3", false],
  ]);
});
