import { expect, test } from "vitest";
import { type OperatorProcedures, operatorCalendar, toICalendar } from "../../src/doors/index";

const source = { grade: "text", read: "the notice" } as const;

test("Arts 50 to 55: grace, reviews, answers, reports and papers stand in one calendar, by date", () => {
  const operator = {
    designations: [{ business: "credit-card", designatedOn: "2023-11-16", noticeReceivedOn: "2023-11-17", source }],
    reviews: [{ receivedOn: "2024-04-01" }],
    recommendations: [{ receivedOn: "2024-04-24" }],
    reports: { business: "credit-card", designated: true },
    drafts: [
      {
        ...{ form: "introduction", business: "credit-card" },
        supplier: {
          party: { kind: "organisation", name: "M" },
          documents: [{ kind: "register-certificate", madeOn: "2024-03-20" }],
        },
      },
    ],
  } as const;
  const found = operatorCalendar(operator as OperatorProcedures, "2024-04-24");
  const days = found.boundaries.map(({ date }) => date);
  expect(days).toEqual([...days].sort());
  const on = (of: string) => found.boundaries.filter(({ path }) => path[0] === of).map(({ date }) => date);
  // Six months from the receipt of the notice, 2023-11-17.
  expect(on("designations")).toContain("2024-05-17");
  expect(on("reviews")).toContain("2024-04-30");
  // Ten days from 2024-04-24: 05-03, a holiday; 05-06 is one, too.
  expect(on("recommendations")).toContain("2024-05-07");
  expect(on("reports")).toContain("2024-07-01");
  expect(on("drafts")).toEqual(["2024-06-20"]);
  expect(toICalendar(found)).toContain("20240701");
});

test("Art. 51: a cancelled designation has no days; what is wrong or not known is told with its path", () => {
  const cancelled = {
    designations: [{ business: "railway", designatedOn: "2023-11-16", cancelledOn: "2024-01-10", source }],
  } as const;
  expect(operatorCalendar(cancelled, "2024-01-09").boundaries.length).toBeGreaterThan(0);
  expect(operatorCalendar(cancelled, "2024-01-10").boundaries).toEqual([]);
  const wrong = operatorCalendar(
    { reviews: [{ receivedOn: "2026-02-30" as never }], recommendations: [{}] },
    "2026-05-01",
  );
  expect(wrong.issues[0]?.path).toEqual(["reviews", 0, "receivedOn"]);
  expect(wrong.missing).toContain("recommendations.0.receivedOn");
  expect(operatorCalendar({ plan: [] } as never, "2026-05-01").issues).toMatchObject([{ code: "unknown-key" }]);
  for (const junk of [null, undefined, 3, {}])
    expect(operatorCalendar(junk as never, "2026-05-01").boundaries).toEqual([]);
});

test("Art. 52(3): a draft whose day of filing has passed was filed: its papers expire no more, its receipt is missing", () => {
  const supplier = {
    party: { kind: "organisation", name: "M" },
    documents: [{ kind: "register-certificate", madeOn: "2024-03-20" }],
  };
  const drafts = [{ form: "introduction", business: "credit-card", filedOn: "2024-04-01", supplier }];
  const asked = (more: object, on: string) => {
    const { boundaries, missing } = operatorCalendar({ drafts, ...more } as never, on as never);
    return [boundaries.map(({ date, path }) => `${path.join(".")} ${date}`), missing];
  };
  expect(asked({}, "2024-04-01")).toEqual([["drafts.0 2024-06-20"], []]);
  expect(asked({}, "2024-04-02")).toEqual([[], ["drafts.0.receivedOn"]]);
  // Its review is among those given: the days of that stand, and nothing is missing.
  const [days, missing] = asked({ reviews: [{ filedOn: "2024-04-01", receivedOn: "2024-04-02" }] }, "2024-04-10");
  expect(days).toContain("reviews.0 2024-05-01");
  expect([(days as string[]).some((one) => one.startsWith("drafts")), missing]).toEqual([false, []]);
  expect(asked({ reviews: [{ filedOn: "2024-03-01", receivedOn: "2024-03-02" }] }, "2024-04-10")[1]).toEqual([
    "drafts.0.receivedOn",
  ]);
});

test.each<[string, object, string, string]>([
  ["reviews that are no list", { reviews: "x" }, "reviews", "52"],
  ["a draft that is none", { drafts: [null] }, "drafts.0", "52"],
  ["a recommendation that is a day", { recommendations: ["2026-04-01"] }, "recommendations.0", "55"],
  [
    "a cancellation on no day (Art. 51)",
    { designations: [{ designatedOn: "2023-11-16", cancelledOn: "2024-02-30" }] },
    "designations.0.cancelledOn",
    "51",
  ],
])("leaves nothing out of the calendar unsaid: %s", (_, operator, path, article) => {
  const { issues, boundaries } = operatorCalendar(operator as never, "2026-05-01");
  expect(issues.map((one) => [one.path.join("."), one.basis?.article])).toEqual([[path, article]]);
  expect(boundaries).toEqual([]);
});

test("Order Art. 9: a designation for a business that was not listed has no days, and the others keep theirs", () => {
  const designations = [
    { business: "port-transport", designatedOn: "2025-03-31", source },
    { business: "railway", designatedOn: "2023-11-16", source },
  ] as const;
  const { boundaries, issues } = operatorCalendar({ designations }, "2026-05-01");
  expect(issues.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual([
    "designations.0.business business-not-listed",
  ]);
  expect([...new Set(boundaries.map(({ path }) => path.join(".")))]).toEqual(["designations.1"]);
});
