import { describe, expect, test } from "vitest";
import { addDays, type LegalDate } from "../../src/doors/calendar";
import type { Finding } from "../../src/doors/finding";
import { ask, type RuleId, rules } from "../../src/doors/rules";

/**
 * The first day of each rule, typed from the orders that put the provisions in force: the day before, nothing is in force, and on the day
 * something is asked or answered.
 */
const firstDays: readonly (readonly [day: LegalDate, provision: string, ids: readonly string[]])[] = [
  [
    "2022-08-01",
    "Act, Chapters II and IV (Suppl. Art. 1, main clause)",
    [
      ...[
        "material-designation",
        "plan-certification",
        "fair-trade-commission-opinion",
        "plan-change",
        "plan-revocation",
      ],
      ...["small-or-medium-enterprise", "investment-special-rule", "support-corporation-designation"],
      ...["critical-technology", "technology-council", "research-entrustment"],
    ],
  ],
  ["2022-12-23", "Order Arts. 2 and 3 (Cabinet Order No. 394 of 2022)", ["designated-financial-institution"]],
  ["2022-12-28", "the first of the ordinances on supply plans", ["hindrance-report"]],
  ["2023-11-01", "Act Art. 50 (Suppl. Art. 1(iii)), Order Art. 9", ["operator-designation"]],
  [
    "2023-11-17",
    "Act Art. 52 (Suppl. Art. 1(iv)), Order Art. 10",
    ["introduction-duty", "subsidiary", "introduction-change"],
  ],
  [
    "2024-05-01",
    "Act, Chapter V (Suppl. Art. 1(v))",
    [
      ...[
        "ipc-screening",
        "additional-requirement",
        "forwarding",
        "review-secrecy",
        "review-publication",
        "discontinuance",
      ],
      ...["working-prohibition", "working-permission", "disclosure-prohibition", "sharing-change", "foreign-filing"],
      ...["international-application", "advance-confirmation", "compensation-claim", "later-applicant-licence"],
      ...["domestic-priority", "utility-model-registration", "management-order"],
    ],
  ],
  ["2026-09-18", "Act No. 38 of 2026, Suppl. Art. 1, main clause", ["indispensable-service", "overseas-project"]],
  ["2022-05-01", "the notice on specific categories, Foreign Exchange Act Art. 25(1)", ["deemed-export"]],
  ["2022-09-20", "Important Land Act, Art. 13", ["land-notice"]],
  ["2025-07-01", "active cyber defence Act, Art. 2", ["special-infrastructure-operator"]],
];
const why = (id: string, on: LegalDate) => (ask(id as RuleId, {}, on) as Finding<string>).why;

describe.each(firstDays)("%s: %s", (day, _provision, ids) => {
  test.each(ids)("%s", (id) => {
    expect(why(id, addDays(day, -1))).toBe("not-in-force");
    expect(why(id, day)).not.toBe("not-in-force");
  });
});

test("no rule that answers is left out", () => {
  const all = rules.filter(({ kind }) => kind === "finding").map(({ id }) => id);
  expect(firstDays.flatMap(([, , ids]) => ids).toSorted()).toEqual(all.toSorted());
});
