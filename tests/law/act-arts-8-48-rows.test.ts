import { describe, expect, test } from "vitest";
import { addDays, type LegalDate } from "../../src/doors/calendar";
import {
  consultationDuties,
  creditInsurancePremiumRates,
  creditInsuranceSpecialRules,
  customsInvestigations,
  specialMeasures,
  surveyPowers,
} from "../../src/doors/supply";
import { provisionsIn } from "../provisions-in";

/**
 * The rows of Chapter II, sections 4 to 9, typed from the Act and the Order in each of their versions: id, the provision on which the row rests,
 * and the further provisions that it names. Chapter II since 2022-08-01 (Suppl. Art. 1(i)), the Order since 2022-12-23.
 */
type Row = { readonly id?: string; readonly paragraph?: number };
type Table = (on: LegalDate) => readonly Row[];
const written = (row: Row): string =>
  `${row.id ?? row.paragraph}: ${provisionsIn(row)
    .map((one) => one.replace(/\b325AC0000000264:/, "credit-insurance:").replace(/\b143AC0000000054:/, "tariff:"))
    .toSorted((a, b) => Number(a.includes(" ")) - Number(b.includes(" ")) || (a < b ? -1 : 1))
    .join(", ")}`;

const publicNotice = "public-notice: act:44:3, also act:44:5";
const measures = [
  "designation: act:44:1",
  // 44(3)'s notice and 44(2)'s consultation apply to the lifting by 44(5); the consultation of 44(9) is that before a release.
  "consultation: act:44:2, also act:44:5, also act:44:9",
  publicNotice,
  "lifting: act:44:4",
  "stockpiling: act:44:6",
  "stockpiles-that-serve-both: act:44:7",
  "stockpiles-that-serve-both-other-laws: act:44:7",
];
const release = "release-below-market-price: act:44:8, also act:44:9";
const consultations = [
  "action-policy: act:8:4, also act:8:6",
  "certification: act:9:5",
  "change-certification: act:10:3",
  "loan-guideline: act:13:3, also act:13:5",
  "support-standard: act:31:5, also act:31:7",
  "support-rules: act:33:4",
  "fund-investment: act:34:5",
];
const laterConsultations = [
  "special-designation: act:44:2, also act:44:5",
  "release-below-market-price: act:44:9",
  "custody-rules: act:45:4",
];
const inspected = (paragraph: number) =>
  `${paragraph}: act:48:${paragraph}, penalty act:96::5, penalty corporateFine act:97`;
const surveys = [
  "1: act:48:1, secrecy act:93",
  "2: act:48:2",
  "4: act:48:4, penalty act:96::4, penalty corporateFine act:97",
  inspected(5),
  inspected(6),
  inspected(7),
];

const read: readonly (readonly [string, Table, LegalDate, readonly string[]])[] = [
  ["Arts. 44 and 45", specialMeasures, "2022-08-01", measures],
  ["Arts. 8 to 45", consultationDuties, "2022-08-01", [...consultations, ...laterConsultations]],
  [
    "Order Art. 8(2): the amount of a payment",
    consultationDuties,
    "2022-12-23",
    [...consultations, "fund-payment: order:8:2", ...laterConsultations],
  ],
  ["Art. 48", surveyPowers, "2022-08-01", surveys],
  [
    "Art. 30: three investigations, published by paragraph 4",
    customsInvestigations,
    "2022-08-01",
    [
      "subsidy: act:30:1, investigation tariff:7:6, publication act:30:4",
      "dumping: act:30:2, investigation tariff:8:5, publication act:30:4",
      "safeguard: act:30:3, investigation tariff:9:6, publication act:30:4",
    ],
  ],
  [
    "Order Art. 7: the procedure",
    customsInvestigations,
    "2022-12-23",
    [
      "subsidy: act:30:1, investigation tariff:7:6, procedure order:7, publication act:30:4",
      "dumping: act:30:2, investigation tariff:8:5, procedure order:7, publication act:30:4",
      "safeguard: act:30:3, investigation tariff:9:6, procedure order:7, publication act:30:4",
    ],
  ],
  [
    "Art. 30 with the circumvention of a dumping duty, published by paragraph 5",
    customsInvestigations,
    "2026-04-01",
    [
      "subsidy: act:30:1, investigation tariff:7:6, procedure order:7, publication act:30:5",
      "dumping: act:30:2, investigation tariff:8:5, procedure order:7, publication act:30:5",
      "dumping-article-8-2: act:30:3, investigation tariff:8-2:4, procedure order:7, publication act:30:5",
      "safeguard: act:30:4, investigation tariff:9:6, procedure order:7, publication act:30:5",
    ],
  ],
  [
    "Art. 28",
    creditInsuranceSpecialRules,
    "2022-08-01",
    [
      "separate-ceiling: act:28:1, reads credit-insurance:3-2:1, reads credit-insurance:3-3:1, reads credit-insurance:3:1",
      "separate-amount-of-each-loan: act:28:1, reads credit-insurance:3-2:3, reads credit-insurance:3-3:2",
      "overseas-investment-limit: act:28:2, reads credit-insurance:3-7:1, reads credit-insurance:3-7:2",
      "overseas-investment-larger-limit: act:28:2, reads credit-insurance:3-7:1",
      "new-business-limit: act:28:3, reads credit-insurance:3-8:1, reads credit-insurance:3-8:2",
      "new-business-larger-limit: act:28:3, reads credit-insurance:3-8:1",
      "ordinary-insurance-coverage: act:28:4, reads credit-insurance:3:2, reads credit-insurance:5",
      "premium-ceiling: act:28:5, reads credit-insurance:4",
    ],
  ],
];

describe.each(read)("%s, %s, %s", (_what, table, since, rows) => {
  const on = (day: LegalDate) => table(day).map(written);
  test("the rows of that day, each with its provisions; the day before they are not all there", () => {
    expect(on(since)).toEqual(expect.arrayContaining([...rows]));
    expect(on(addDays(since, -1))).not.toEqual(expect.arrayContaining([...rows]));
  });
  test("no provision of a row of that day is another", () => {
    const ids = rows.map((row) => row.slice(0, row.indexOf(":")));
    expect(on(since).filter((row) => ids.includes(row.slice(0, row.indexOf(":"))))).toEqual(rows);
  });
});

test("what was written of Arts. 44(8) and 45 on other days", () => {
  const on = (day: LegalDate) => specialMeasures(day).map(written);
  expect(on("2022-08-01").slice(measures.length)).toEqual([
    release,
    "facility-custody: act:45:1",
    ...["custody-rules: act:45:3, also act:45:4, also act:45:5, also act:45:6"],
    "custody-report: act:45:7, also act:45:8",
    "custody-supervision: act:45:9, also act:45:10",
  ]);
  // Order Arts. 8-2 and 8-3 since 2025-02-19.
  expect(on("2025-02-19").slice(measures.length)).toEqual([
    release,
    "facility-custody: act:45:1, also order:8-2",
    "custody-contract: order:8-3",
    ...["custody-rules: act:45:3, also act:45:4, also act:45:5, also act:45:6"],
    "custody-report: act:45:7, also act:45:8",
    "custody-supervision: act:45:9, also act:45:10",
  ]);
  expect(on("2025-02-18")).toEqual(on("2022-08-01"));
});

test("Order Art. 6: the rates, in percent a year, and the paragraph that sets each", () => {
  const rates = (on: LegalDate) =>
    creditInsurancePremiumRates(on).map(
      (row) =>
        `${row.insurance} ${row.specialGuarantee} ${row.corporationMeetsRequirement ?? "-"}: ${row.percentPerYear}, ${provisionsIn(row).join()}`,
    );
  // One paragraph up to the amendment of 2024-03-15.
  const first = [
    "ordinary false -: 0.41, order:6",
    "ordinary true -: 0.35, order:6",
    "unsecured false -: 0.41, order:6",
    "unsecured true -: 0.35, order:6",
    "special-small-lot false -: 0.19, order:6",
    "special-small-lot true -: 0.15, order:6",
  ];
  // Paragraph 2 adds 0.0625 for a corporation of Art. 3-2(1) of the Credit Insurance Act.
  const second = [
    "ordinary false -: 0.41, order:6:1",
    "ordinary true -: 0.35, order:6:1",
    "unsecured false false: 0.41, order:6:1",
    "unsecured true false: 0.35, order:6:1",
    "unsecured false true: 0.4725, order:6:2",
    "unsecured true true: 0.4125, order:6:2",
    "special-small-lot false -: 0.19, order:6:1",
    "special-small-lot true -: 0.15, order:6:1",
  ];
  expect(rates("2022-12-22")).toEqual([]);
  expect(rates("2022-12-23")).toEqual(first);
  expect(rates("2024-03-14")).toEqual(first);
  expect(rates("2024-03-15")).toEqual(second);
  expect(rates("2026-06-01")).toEqual(second);
});
