import { describe, expect, it } from "vitest";
import { assessResearchEntrustment, assessTechnologyCouncil } from "../../src/doors/technology";

const day = "2024-05-01";

describe("Art. 64(2): entrusted research", () => {
  const able = {
    corporation: true,
    studiesConditionsAndTrends: true,
    collectsOrganisesAndStores: true,
    cooperatesWithInstitutions: true,
    securesInformation: true,
  };
  it("needs a corporation and all four capabilities", () => {
    expect(assessResearchEntrustment(able, day).answer).toBe("may-be-entrusted");
    for (const lacking of Object.keys(able)) {
      expect(assessResearchEntrustment({ ...able, [lacking]: false }, day).answer, lacking).toBe(
        "may-not-be-entrusted",
      );
      expect(assessResearchEntrustment({ ...able, [lacking]: undefined }, day).missing, lacking).toEqual([lacking]);
    }
  });
  it("before 2022-08-01 not in force, before the Act an issue, from 2026-09-18 wording not read", () => {
    expect(assessResearchEntrustment(able, "2022-07-31")).toMatchObject({
      answer: "undetermined",
      why: "not-in-force",
    });
    expect(assessResearchEntrustment(able, "2022-08-01")).toMatchObject({ answer: "may-be-entrusted", grade: "text" });
    expect(assessResearchEntrustment(able, "2022-05-17").issues?.map((issue) => issue.code)).toEqual([
      "day-before-the-act",
    ]);
    expect(assessResearchEntrustment(able, "2022-05-18").issues).toBeUndefined();
    expect(assessResearchEntrustment(able, "2026-09-17").answer).toBe("may-be-entrusted");
    expect(assessResearchEntrustment(able, "2026-09-18")).toMatchObject({
      answer: "undetermined",
      why: "wording-not-read",
      lastRead: { answer: "may-be-entrusted", until: "2026-09-18" },
      gaps: ["act-38-2026-technology", "law-after-survey"],
    });
  });
  it("takes no other value for a yes", () => {
    for (const junk of [1, "yes", null, {}]) {
      expect(assessResearchEntrustment({ ...able, corporation: junk as never }, day).answer).toBe("undetermined");
      expect(assessTechnologyCouncil({ kind: "designated-fund", fundDesignated: junk as never }, day).answer).toBe(
        "undetermined",
      );
    }
  });
  it("looks at the criteria in the order of the items", () => {
    expect(assessResearchEntrustment(able, day).reasons.map((reason) => reason.basis.item)).toEqual([
      undefined,
      "1",
      "2",
      "3",
      "4",
    ]);
  });
});
