import { expect, test } from "vitest";
import { strongerGrade, weakerGrade } from "../../src/doors/finding";

test("grades, the weaker and the stronger of two", () => {
  const grades = ["text", "official-summary", "secondary", "inferred"] as const;
  for (const [at, one] of grades.entries())
    for (const [beside, other] of grades.entries()) {
      expect(weakerGrade(one, other)).toBe(grades[Math.max(at, beside)]);
      expect(strongerGrade(one, other)).toBe(grades[Math.min(at, beside)]);
    }
});

test("a word that is no grade is as weak as the weakest", () => {
  expect(weakerGrade("inferred", "certain" as never)).toBe("stated");
  expect(strongerGrade("stated", "certain" as never)).toBe("stated");
  expect(strongerGrade("inferred", "certain" as never)).toBe("inferred");
});
