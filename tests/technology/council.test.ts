import { describe, expect, it } from "vitest";
import type { Citation } from "../../src/doors/law";
import {
  assessCriticalTechnology,
  assessResearchEntrustment,
  assessTechnologyCouncil,
  councilLifecycle,
  designatedFundLifecycle,
  technologyCouncilRules,
} from "../../src/doors/technology";
import { provisionOf } from "../../src/kernel/provision";
import { thrownCode } from "../thrown-code";

const day = "2024-05-01";

describe("Arts 62 and 63: councils", () => {
  const research = {
    kind: "research-and-development",
    paidByOrganisingMinister: true,
    onCriticalTechnology: true,
    representativeIsMember: true,
    representativeConsented: true,
    ministerIsMember: true,
    primeMinisterConsultedBefore: true,
    addedMembers: [{ kind: "researcher", foundNecessary: true, consented: true }],
  } as const;
  const fund = {
    kind: "designated-fund",
    fundDesignated: true,
    ministersConsultedOnFund: true,
    onCriticalTechnology: true,
    organisedJointly: true,
    representativeIsMember: true,
    ministerIsMember: true,
    primeMinisterIsMember: true,
    addedMembers: [],
  } as const;
  it("are proper with every element and improper without one", () => {
    for (const council of [research, fund]) {
      expect(assessTechnologyCouncil(council, day).answer).toBe("properly-organised");
      for (const [path, value] of Object.entries(council)) {
        if (value !== true) continue;
        expect(assessTechnologyCouncil({ ...council, [path]: false }, day).answer, path).toBe("not-properly-organised");
        expect(assessTechnologyCouncil({ ...council, [path]: undefined }, day).missing, path).toEqual([path]);
      }
    }
  });
  it("no member joins without consent", () => {
    expect(
      assessTechnologyCouncil({ ...research, addedMembers: [{ foundNecessary: true, consented: false }] }, day).answer,
    ).toBe("not-properly-organised");
    expect(assessTechnologyCouncil({ ...research, addedMembers: [{ foundNecessary: true }] }, day).missing).toEqual([
      "addedMembers",
    ]);
    expect(assessTechnologyCouncil({ ...research, addedMembers: [null] as never }, day).answer).toBe("undetermined");
  });
  it("the representative of a fund council need not consent: Art. 63(4) does not say so", () => {
    expect(assessTechnologyCouncil({ ...fund, representativeConsented: false }, day).answer).toBe("properly-organised");
  });
  it("Art. 62(1) is answered where all its elements are met, or the Prime Minister was not consulted (62(2), not listed)", () => {
    const notConsulted = { ...research, primeMinisterConsultedBefore: false };
    for (const on of ["2026-07-17", "2026-09-17", "2026-09-18", "2026-11-30"] as const) {
      for (const [council, answer] of [
        [research, "properly-organised"],
        [notConsulted, "not-properly-organised"],
      ] as const) {
        const finding = assessTechnologyCouncil(council, on);
        expect(finding, on).toMatchObject({ answer, grade: "inferred" });
        expect(finding.gaps).toContain("act-38-2026-fund-councils");
        expect(finding.evidence).toContain("fund-councils-stand");
      }
      // Another element of 62(1) that fails may be one that changed.
      expect(assessTechnologyCouncil({ ...research, representativeConsented: false }, on)).toMatchObject({
        answer: "undetermined",
        why: "wording-not-read",
        lastRead: { answer: "not-properly-organised", until: "2026-07-17" },
      });
      expect(assessTechnologyCouncil({ ...research, ministerIsMember: undefined }, on)).toMatchObject({
        answer: "undetermined",
        why: "wording-not-read",
        lastRead: { answer: "undetermined", missing: ["ministerIsMember"] },
      });
      expect(assessTechnologyCouncil(fund, on), "Art. 63").toMatchObject({
        answer: "undetermined",
        why: "wording-not-read",
      });
    }
  });
  it("Art. 62(3): an institution of Art. 64 among the added members leaves it open from 2026-09-18, and so does a member not known", () => {
    const withMember = (kind?: string) =>
      ({ ...research, addedMembers: [{ kind, foundNecessary: true, consented: true }] }) as never;
    for (const member of ["research-institution", undefined]) {
      expect(assessTechnologyCouncil(withMember(member), "2026-09-17").answer).toBe("properly-organised");
      expect(assessTechnologyCouncil(withMember(member), "2026-09-18")).toMatchObject({
        answer: "undetermined",
        why: "wording-not-read",
        lastRead: { answer: "properly-organised", until: "2026-07-17" },
        gaps: ["act-38-2026-fund-councils", "act-38-2026-technology", "act-38-2026-unlisted", "law-after-survey"],
      });
    }
    for (const member of ["researcher", "administrative-organ", "other"]) {
      expect(assessTechnologyCouncil(withMember(member), "2026-09-18")).toMatchObject({
        answer: "properly-organised",
        evidence: ["fund-councils-stand", "council-without-research-institutions"],
      });
    }
    expect(assessTechnologyCouncil({ ...research, addedMembers: [] }, "2026-09-18").answer).toBe("properly-organised");
    const both = {
      ...research,
      primeMinisterConsultedBefore: false,
      addedMembers: [{ kind: "research-institution" }],
    } as const;
    expect(assessTechnologyCouncil(both, "2026-09-18").answer).toBe("not-properly-organised");
  });
  it("which kind it is is missing as long as it can tell anything, read or not (62, 63)", () => {
    for (const on of ["2026-07-16", "2026-07-17", "2026-09-18", "2026-11-30"] as const)
      expect(assessTechnologyCouncil({}, on).missing, on).toContain("kind");
    // Neither kind is properly organised where its minister is no member (62(1), 63(4)).
    const { kind: _, ...either } = { ...research, ...fund, ministerIsMember: false };
    expect(assessTechnologyCouncil(either, "2026-07-16")).toMatchObject({
      answer: "not-properly-organised",
      missing: [],
    });
    expect(assessTechnologyCouncil({}, "2022-07-31").missing).toEqual([]);
    // With an institution of Art. 64 nothing of either kind is answered since 2026-09-18, whichever kind it is, but for
    // the consultation of Art. 62(2), where it is not known.
    const institution = { kind: "research-institution", foundNecessary: true, consented: true } as const;
    const { kind: __, ...stated } = { ...research, ...fund, addedMembers: [institution] };
    expect(assessTechnologyCouncil(stated, "2026-09-18")).toMatchObject({ why: "wording-not-read", missing: [] });
    expect(
      assessTechnologyCouncil({ ...stated, primeMinisterConsultedBefore: undefined }, "2026-09-18").missing,
    ).toEqual(["kind", "primeMinisterConsultedBefore"]);
  });
  it("from 2026-07-17 the wording was not read", () => {
    expect(assessTechnologyCouncil(fund, "2026-07-16").answer).toBe("properly-organised");
    expect(assessTechnologyCouncil(fund, "2026-07-17")).toMatchObject({
      why: "wording-not-read",
      gaps: ["act-38-2026-fund-councils"],
    });
    expect(technologyCouncilRules("2026-07-16").every((rules) => rules.wordingRead)).toBe(true);
    expect(technologyCouncilRules("2026-09-18")[0]?.gaps).toEqual([
      "act-38-2026-fund-councils",
      "act-38-2026-technology",
      "law-after-survey",
    ]);
  });
  it("name the second amendment too from 2026-09-18", () => {
    expect(assessTechnologyCouncil(fund, "2026-09-17").gaps).toEqual(["act-38-2026-fund-councils", "law-after-survey"]);
    expect(assessTechnologyCouncil(fund, "2026-09-18")).toMatchObject({
      why: "wording-not-read",
      lastRead: { answer: "properly-organised", until: "2026-07-17" },
      gaps: ["act-38-2026-fund-councils", "act-38-2026-technology", "law-after-survey"],
    });
    expect(assessTechnologyCouncil(fund, "2026-07-16").gaps).toBeUndefined();
  });
  it("Arts 62(1), 62(3): a word that is no kind of council, or of member, is an issue of the paragraph that tells them apart", () => {
    const wrong = { kind: "club", addedMembers: [{ kind: "guest" }] };
    expect(
      assessTechnologyCouncil(wrong as never, day).issues?.map(({ path, basis }) => [
        path.join("."),
        basis && provisionOf(basis),
      ]),
    ).toEqual([
      ["kind", "act:62:1"],
      ["addedMembers.0.kind", "act:62:3"],
    ]);
  });
  it("before 2022-08-01 not in force, before the Act an issue; an unknown kind asks for the kind", () => {
    expect(assessTechnologyCouncil(research, "2022-07-31")).toMatchObject({ why: "not-in-force" });
    expect(assessTechnologyCouncil(research, "2022-05-17").issues?.map((issue) => issue.code)).toEqual([
      "day-before-the-act",
    ]);
    expect(assessTechnologyCouncil({ ...research, kind: "club" as never }, day)).toMatchObject({
      answer: "undetermined",
      missing: expect.arrayContaining(["kind"]),
      basis: [{ article: "62" }, { article: "63" }],
    });
    expect(assessTechnologyCouncil(null as never, day).missing[0]).toBe("kind");
  });
  it("look at the criteria in the order of the paragraphs", () => {
    expect(assessTechnologyCouncil(research, day).reasons.map((reason) => reason.basis.paragraph)).toEqual([
      1, 1, 1, 1, 1, 2, 3, 3,
    ]);
    expect(assessTechnologyCouncil(fund, day).reasons.map((reason) => reason.basis.paragraph)).toEqual([
      1, 2, 4, 4, 4, 4, 4, 5, 5,
    ]);
    expect(assessTechnologyCouncil(fund, day).basis).toMatchObject([{ article: "63" }]);
    expect(assessTechnologyCouncil(research, day).basis).toMatchObject([{ article: "62" }]);
  });
  it("need members found necessary, and do not know where the list is not known", () => {
    const member = { foundNecessary: true, consented: true };
    expect(
      assessTechnologyCouncil({ ...fund, addedMembers: [member, { ...member, foundNecessary: false }] }, day).answer,
    ).toBe("not-properly-organised");
    expect(assessTechnologyCouncil({ ...fund, addedMembers: [{ consented: true }, member] }, day)).toMatchObject({
      answer: "undetermined",
      missing: ["addedMembers"],
    });
    expect(
      assessTechnologyCouncil({ ...fund, addedMembers: [{ consented: true }, { ...member, consented: false }] }, day)
        .answer,
    ).toBe("not-properly-organised");
    expect(assessTechnologyCouncil({ ...fund, addedMembers: undefined }, day).missing).toEqual(["addedMembers"]);
    expect(assessTechnologyCouncil({ ...fund, addedMembers: "none" as never }, day).answer).toBe("undetermined");
  });
  it("as data: founders, consent, agenda of five items, requests, outcome", () => {
    const [research62, fund63] = technologyCouncilRules("2022-08-01");
    expect(technologyCouncilRules("2022-07-31")).toEqual([]);
    expect(thrownCode(() => technologyCouncilRules("never" as never))).toBe("not-a-legal-date");
    expect(research62).toMatchObject({
      kind: "research-and-development",
      organising: "may",
      organisers: ["granting-minister"],
      founders: [
        { who: "representative", consent: true },
        { who: "granting-minister", consent: false },
      ],
      basis: [{ article: "62" }],
      wordingRead: true,
      gaps: [],
    });
    expect(fund63).toMatchObject({
      kind: "designated-fund",
      organising: "shall",
      organisers: ["fund-minister", "prime-minister"],
      founders: [
        { who: "representative", consent: false },
        { who: "fund-minister", consent: false },
        { who: "prime-minister", consent: false },
      ],
      basis: [
        { article: "63", paragraph: 4 },
        { article: "63", paragraph: 5 },
      ],
    });
    for (const rules of [research62, fund63]) {
      expect(rules?.agenda.map((point) => point.item)).toEqual(["1", "2", "3", "4", "5"]);
      expect(rules?.addable).toEqual(["administrative-organ", "researcher", "research-institution", "other"]);
      expect(rules).toMatchObject({
        requests: "duty-to-endeavour",
        outcome: "members-shall-carry-out",
        ownRules: true,
      });
      expect(rules?.secrecyConduct).toBe("leak-by-technology-council");
    }
    expect(technologyCouncilRules("2026-07-17")[0]).toMatchObject({
      wordingRead: false,
      gaps: ["act-38-2026-fund-councils"],
    });
    expect(technologyCouncilRules("2026-09-17")[0]?.gaps).toEqual(["act-38-2026-fund-councils", "law-after-survey"]);
  });
  it("a fund lives as Art. 63 says: consulted, designated, then its council", () => {
    const path = [
      "consult-ministers",
      "designate",
      "subsidise",
      "organise-council",
      "add-member-with-consent",
      "confer",
    ] as const;
    const walked: unknown[] = [];
    let state: Parameters<typeof designatedFundLifecycle.advance>[0] = designatedFundLifecycle.initial;
    for (const event of path) {
      const next = designatedFundLifecycle.advance(state, event);
      expect(next.ok, event).toBe(true);
      if (!next.ok) return;
      state = next.state;
      walked.push([next.state, next.basis.paragraph]);
    }
    expect(walked).toEqual([
      ["consulted", 2],
      ["designated", 1],
      ["designated", 3],
      ["council-organised", 4],
      ["council-organised", 5],
      ["conferred", 5],
    ]);
    expect(designatedFundLifecycle.advance("consulted", "organise-council").ok).toBe(false);
    expect(designatedFundLifecycle.advance("designated", "confer").ok).toBe(false);
    for (const event of ["confer", "add-member-with-consent", "subsidise"] as const) {
      expect(designatedFundLifecycle.advance("conferred", event)).toMatchObject({ ok: true, state: "conferred" });
    }
    expect(designatedFundLifecycle.advance("council-organised", "subsidise")).toMatchObject({
      ok: true,
      state: "council-organised",
    });
  });
  it("live as Art. 62 says", () => {
    for (const first of ["consult-prime-minister", "representative-consents"] as const) {
      const second = first === "consult-prime-minister" ? "representative-consents" : "consult-prime-minister";
      const one = councilLifecycle.advance("intended", first);
      const two = one.ok ? councilLifecycle.advance(one.state, second) : one;
      expect(two.ok && two.state).toBe("consulted-and-consented");
    }
    expect(councilLifecycle.advance("consulted", "organise").ok).toBe(false);
    expect(councilLifecycle.advance("organised", "add-member-with-consent")).toMatchObject({
      state: "organised",
      basis: { paragraph: 3 },
    });
    expect(councilLifecycle.advance("organised", "confer")).toMatchObject({
      state: "conferred",
      basis: { paragraph: 4 },
    });
    expect(councilLifecycle.advance("conferred", "add-member-with-consent")).toMatchObject({ state: "conferred" });
    expect(councilLifecycle.advance("conferred", "confer")).toMatchObject({ state: "conferred" });
    expect(councilLifecycle.advance("intended", "add-member-with-consent").ok).toBe(false);
  });
});

describe("the paragraph behind each step and each element", () => {
  type Steps = readonly (readonly [from: string, event: string, provision: string])[];
  const provisionsOf = (lifecycle: { readonly transitions: readonly unknown[] }): Steps =>
    (lifecycle.transitions as readonly { from: string; event: string; basis: Citation }[]).map(
      ({ from, event, basis }) => [from, event, provisionOf(basis)],
    );

  // Act, Art. 62: (1) organised with the consent of the representative, (2) the Prime Minister consulted beforehand, (3) further members
  // with their consent, (4) the council confers.
  it("of a council of Art. 62", () => {
    const of = {
      "consult-prime-minister": 2,
      "representative-consents": 1,
      organise: 1,
      "add-member-with-consent": 3,
      confer: 4,
    };
    for (const [from, event, provision] of provisionsOf(councilLifecycle))
      expect(provision, `${from} ${event}`).toBe(`act:62:${of[event as keyof typeof of]}`);
    const refused = councilLifecycle.advance("intended", "organise");
    expect(!refused.ok && refused.issues.map(({ basis }) => basis && provisionOf(basis))).toEqual(["act:62"]);
  });

  // Act, Art. 63: (1) designation, (2) consultation before it, (3) subsidy, (4) the council, (5) Art. 62(3) to (8) applied to it.
  it("of a fund and its council of Art. 63", () => {
    const of = {
      ...{ "consult-ministers": 2, designate: 1, subsidise: 3, "organise-council": 4 },
      ...{ "add-member-with-consent": 5, confer: 5 },
    };
    for (const [from, event, provision] of provisionsOf(designatedFundLifecycle))
      expect(provision, `${from} ${event}`).toBe(`act:63:${of[event as keyof typeof of]}`);
    const refused = designatedFundLifecycle.advance("intended", "designate");
    expect(!refused.ok && refused.issues.map(({ basis }) => basis && provisionOf(basis))).toEqual(["act:63"]);
  });

  it("of the questions of Arts. 61, 62, 63 and 64", () => {
    const provisions = (finding: { readonly reasons: readonly { readonly basis: Citation }[] }) => [
      ...new Set(finding.reasons.map(({ basis }) => provisionOf(basis))),
    ];
    const member = [{ kind: "researcher", foundNecessary: true, consented: true }] as const;
    expect(provisions(assessTechnologyCouncil({}, day)).slice(0, 3)).toEqual(["act:62:1", "act:62:2", "act:62:3"]);
    expect(
      provisions(
        assessTechnologyCouncil(
          {
            ...{ kind: "research-and-development", paidByOrganisingMinister: true, onCriticalTechnology: true },
            ...{ representativeIsMember: true, representativeConsented: true, ministerIsMember: true },
            ...{ primeMinisterConsultedBefore: true, addedMembers: member },
          },
          day,
        ),
      ).sort(),
    ).toEqual(["act:62:1", "act:62:2", "act:62:3"]);
    expect(
      provisions(
        assessTechnologyCouncil(
          {
            ...{
              kind: "designated-fund",
              fundDesignated: true,
              ministersConsultedOnFund: true,
              organisedJointly: true,
            },
            ...{ onCriticalTechnology: true, representativeIsMember: true, ministerIsMember: true },
            ...{ primeMinisterIsMember: true, addedMembers: member },
          },
          day,
        ),
      ).sort(),
    ).toEqual(["act:63:1", "act:63:2", "act:63:4", "act:63:5"]);
    const harm = {
      harmIfTechnologyMisused: false,
      harmIfResearchInformationMisused: false,
      harmIfDependentUseCutOff: true,
    };
    expect(provisions(assessCriticalTechnology({ advanced: true, couldBecomeImportant: true, ...harm }, day))).toEqual([
      "act:61",
    ]);
    expect(
      provisions(
        assessResearchEntrustment(
          {
            ...{ corporation: true, studiesConditionsAndTrends: true, collectsOrganisesAndStores: true },
            ...{ cooperatesWithInstitutions: true, securesInformation: true },
          },
          day,
        ),
      ).sort(),
    ).toEqual(["act:64:2", "act:64:2:1", "act:64:2:2", "act:64:2:3", "act:64:2:4"]);
  });

  // Act, Art. 62 has been in force since 2022-08-01 (supplementary provisions, Art. 1).
  it("is asked from the first day of Art. 62 on", () => {
    expect(assessTechnologyCouncil({}, "2022-07-31").why).toBe("not-in-force");
    expect(assessTechnologyCouncil({}, "2022-08-01").why).not.toBe("not-in-force");
  });
});
