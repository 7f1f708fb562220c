import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { type PatentApplicationHistory, patentPapers } from "../../src/doors/patents";
import { AdvanceConfirmationRequest, NonForwardingRequest, ReviewRequest } from "../../src/doors/schemas";
import { thrownCode } from "../thrown-code";

describe("papers of Order No. 5 of 2023 of the Cabinet Office and METI", () => {
  test("Arts 2, 3, 5: forms 1 to 5, each at its article, and none before 2024-05-01", () => {
    const rows = patentPapers("2024-05-01").map(
      ({ form, id, basis }) => `${form} ${id} ${basis.article}(${basis.paragraph})`,
    );
    expect(rows).toEqual([
      "1 review-request 2(1)",
      "2 non-forwarding-request 3(1)",
      "3 advance-confirmation-request 5(1)",
      "4 advance-confirmation-description 5(4)",
      "5 advance-confirmation-drawings 5(4)",
    ]);
    expect(patentPapers("2024-04-30")).toEqual([]);
    expect(thrownCode(() => patentPapers("2024-02-30" as LegalDate))).toBe("not-a-legal-date");
  });
  test("Art. 2(1), Art. 5(1)(3): the contents in the order of the items", () => {
    const contents = patentPapers("2025-06-02").map((paper) =>
      paper.contents.map(({ basis }) => `${basis.paragraph}.${basis.item}`),
    );
    expect(contents).toEqual([["1.1", "1.2"], [], ["1.1", "1.2", "1.3"], ["3.1", "3.2", "3.3"], []]);
    expect(patentPapers("2025-06-02")[2]?.contents.map((one) => one.when !== undefined)).toEqual([false, true, true]);
    expect(patentPapers("2025-06-02").every(({ gaps }) => gaps.includes("patents-forms-of-joint-order"))).toBe(true);
  });
  test("Act Art. 66(2), Order Art. 3(2): the last days of an application, moved off a holiday", () => {
    const due = (application: object) => patentPapers("2025-06-02", application).map((paper) => paper.due);
    expect(due({ filedOn: "2024-05-31" })).toEqual(["2024-05-31", "2024-09-02", undefined, undefined, undefined]);
    expect(due({ filedOn: "2024-06-03", kind: "foreign-language", translationFiledOn: "2024-08-01" })[1]).toBe(
      "2024-11-01",
    );
    expect(due({ filedOn: "2024-06-03", kind: "foreign-language" })[1]).toBeUndefined();
    expect(due({ filedOn: null })).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
  test("the records hold what the order names", () => {
    const applicants = [{ name: "A", address: "B" }];
    expect(ReviewRequest.safeParse({ applicants, invention: "x", place: "[0012]", reason: "y" }).success).toBe(true);
    expect(ReviewRequest.safeParse({ applicants, invention: "x", place: "[0012]" }).success).toBe(false);
    expect(NonForwardingRequest.safeParse({ applicants }).success).toBe(true);
    expect(NonForwardingRequest.safeParse({ applicants: [] }).success).toBe(false);
    const request = {
      applicants,
      commissionedRightLeft: false,
      stateTookPart: false,
      title: "t",
      detailedDescription: "d",
    };
    expect(AdvanceConfirmationRequest.safeParse(request).success).toBe(true);
    expect(AdvanceConfirmationRequest.safeParse({ ...request, stateTookPart: undefined }).success).toBe(false);
  });
});

test("Act Art. 66(2): the request goes with the application, a division with the division, and with no international one", () => {
  const due = (application: PatentApplicationHistory) => patentPapers("2025-06-02", application)[0]?.due;
  expect(due({ filedOn: "2024-06-03" })).toBe("2024-06-03");
  expect(due({ filedOn: "2024-06-03", kind: "divisional", dividedOn: "2025-03-03" })).toBe("2025-03-03");
  expect(due({ filedOn: "2024-06-03", kind: "converted-from-design", convertedOn: "2025-03-03" })).toBe("2025-03-03");
  expect(due({ filedOn: "2024-06-03", kind: "divisional", dividedOn: null })).toBeUndefined();
  expect(due({ filedOn: "2024-06-03", dividedOn: "2025-03-03" })).toBeUndefined();
  expect(due({ filedOn: "2024-06-03", kind: "pct-designating-japan" })).toBeUndefined();
});
