import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { assessLaterApplicantLicence } from "../../src/doors/patents";

const day: LegalDate = "2026-05-01";

describe("licence of the later applicant, Art. 81", () => {
  const met = {
    designatedApplicant: true,
    otherDesignated: true,
    otherUnpublishedUnderAct: true,
    barredByEarlierApplication: true,
    knewOfBar: false,
    businessInJapan: true,
    refusalFinal: true,
  } as const;

  test("a business in Japan, or its preparation, in ignorance of the bar", () => {
    expect(assessLaterApplicantLicence(met, day).answer).toBe("licence");
    expect(assessLaterApplicantLicence({ ...met, businessInJapan: false, preparationInJapan: true }, day).answer).toBe(
      "licence",
    );
  });

  test.each([
    ["designatedApplicant", false],
    ["otherDesignated", false],
    ["otherUnpublishedUnderAct", false],
    ["barredByEarlierApplication", false],
    ["knewOfBar", true],
    ["refusalFinal", false],
  ] as const)("no licence where %s is %s; not known where it is not known", (fact, value) => {
    expect(assessLaterApplicantLicence({ ...met, [fact]: value }, day).answer).toBe("no-licence");
    expect(assessLaterApplicantLicence({ ...met, [fact]: undefined }, day)).toMatchObject({
      answer: "undetermined",
      missing: [fact],
    });
  });

  test("neither business nor preparation", () => {
    expect(assessLaterApplicantLicence({ ...met, businessInJapan: false, preparationInJapan: false }, day).answer).toBe(
      "no-licence",
    );
  });
});
