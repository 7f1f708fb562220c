import { expect, test } from "vitest";
import { assessPlanCertification } from "../../src/doors/supply";
import { contentsOfArt9 } from "../../src/supply/tables/plan-contents";

test("Art. 9(3) has nine items, in order; item (iii) has content and period", () => {
  expect(contentsOfArt9.map((content) => content.basis.item)).toEqual([
    "1",
    "2",
    "3",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
  ]);
  expect(contentsOfArt9.every((content) => content.basis.article === "9" && content.basis.paragraph === 3)).toBe(true);
});

test("Art. 9(4): reasons follow the items of the paragraph, the measures those of the ordinance", () => {
  const { reasons, basis } = assessPlanCertification({ material: "batteries" }, "2024-04-01");
  expect(
    reasons.map((reason) =>
      `${reason.basis.law.slice(0, 7)} ${reason.basis.article} ${reason.basis.item ?? ""}`.trim(),
    ),
  ).toEqual([
    "504CO00 1",
    "504AC00 9 1",
    "504AC00 9 2",
    "504AC00 9 2",
    "504AC00 9 3",
    "504AC00 9 3",
    ...["1", "1", "1", "1", "2", "2"].map((item) => `505M600 3 ${item}`),
    "504AC00 9 5",
    ...["6", "6", "6", "6"].map((item) => `504AC00 9 ${item}`),
  ]);
  expect(basis[0]).toEqual({ law: "504AC0000000043", article: "9", paragraph: 4 });
});

test("Art. 9 came into force on 2022-08-01; nothing was designated before 2022-12-23", () => {
  expect(assessPlanCertification({}, "2022-07-31").why).toBe("not-in-force");
  expect(assessPlanCertification({}, "2022-08-01").answer).toBe("not-certifiable");
  expect(assessPlanCertification({}, "2022-12-23").answer).toBe("undetermined");
});
