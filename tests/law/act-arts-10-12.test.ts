import { expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import type { MaterialId } from "../../src/doors/supply";
import { implementationReport, planCertificationProcedure, planLifecycle } from "../../src/doors/supply";

test("Art. 10: prior certification, notice without delay after a minor change", () => {
  const steps = planCertificationProcedure("batteries", "2024-04-01")?.steps ?? [];
  const of = (id: string) => steps.find((step) => step.id === id);
  expect(of("change-application")).toMatchObject({
    period: "before-the-act",
    form: "5",
    basis: [{ article: "10", paragraph: 1 }, {}],
  });
  expect(of("minor-change-notice")).toMatchObject({
    period: "without-delay",
    form: "9",
    basis: [
      { article: "10", paragraph: 2 },
      { article: "6", paragraph: 2 },
    ],
  });
});

test("Art. 11: the minister may instruct under paragraph 2 only, and revoke under both", () => {
  const basis = (event: string) =>
    new Set(
      planLifecycle.transitions
        .filter((one) => one.event === event)
        .flatMap((one) => [one.basis, ...(one.also ?? [])].map(({ paragraph }) => paragraph)),
    );
  expect(basis("instruct-change")).toEqual(new Set([2]));
  expect(basis("revoke")).toEqual(new Set([1, 2]));
});

test.each<[MaterialId, LegalDate, string, string]>([
  ["batteries", "2024-04-01", "505M60000400003", "9"],
  ["antimicrobial-preparations", "2024-04-01", "505M60000100008", "9"],
  ["fertilizers", "2024-04-01", "504M60000200075", "9"],
  ["ship-parts", "2024-04-01", "504M60000800093", "10"],
  ["ventilators", "2026-09-17", "507M60000500001", "9"],
  ["ventilators", "2026-09-18", "507M60000500001", "10"],
])("Art. 12: %s on %s is under %s, Art. %s", (material, on, law, article) => {
  const report = implementationReport("2026-03-31", material, on);
  expect(report.ok && report.value.basis).toEqual([
    { law: "504AC0000000043", article: "12" },
    { law, article },
  ]);
});
