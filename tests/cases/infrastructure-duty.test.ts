import { describe, expect, it } from "vitest";
import {
  assessIntroductionDuty,
  changeOfNameNotice,
  IntroductionDutyFacts as DutySchema,
  GraceFacts,
  gracePeriod,
  type IntroductionDutyFacts,
  introductionLifecycle,
  type LegalDate,
  operatorDesignationLifecycle,
  recommendationAnswerDue,
  validate,
} from "../../src/doors/index";

const on: LegalDate = "2026-06-01";
const bought: IntroductionDutyFacts = {
  designatedOn: "2023-11-16",
  act: "introduction",
  criticalFacility: true,
  supplier: { kind: "company", relation: "unrelated" },
  containsOutsidersCriticalFacility: false,
  startsOn: "2026-06-01",
};

const cases: readonly (readonly [article: string, facts: IntroductionDutyFacts, on: LegalDate, answer: string])[] = [
  ["53(1): the last day of the first operators' grace", { ...bought, startsOn: "2024-05-16" }, "2024-05-16", "no-notification"],
  ["53(1): the day on which the duty first binds", { ...bought, startsOn: "2024-05-17" }, "2024-05-17", "prior-notification"],
  ["53(1): designated 2025-08-31", { ...bought, designatedOn: "2025-08-31", startsOn: "2026-02-28" }, "2026-02-28", "no-notification"],
  ["53(1): and the next day", { ...bought, designatedOn: "2025-08-31", startsOn: "2026-03-01" }, "2026-03-01", "prior-notification"],
  [
    "53(1): only the designation of the business concerned counts (an older one of another business gives no grace and no duty)",
    { ...bought, designatedOn: "2026-03-01", startsOn: "2026-06-01" },
    on,
    "no-notification",
  ],
  ["50(1): before the designation", { ...bought, designatedOn: "2026-07-01" }, on, "no-notification"],
  ["50(1): not designated", { ...bought, designatedOn: undefined, designated: false }, on, "no-notification"],
  ["50(1): not designated, and a day of designation: one of the two is wrong", { ...bought, designated: false }, on, "undetermined"],
  ["50(1): not a critical facility", { ...bought, criticalFacility: false }, on, "no-notification"],
  [
    "53(2): critical from a fixed day, last day of grace",
    { ...bought, facilityBecameCriticalOn: "2025-04-01", startsOn: "2025-09-30" },
    "2025-09-30",
    "no-notification",
  ],
  [
    "53(2): and the next day",
    { ...bought, facilityBecameCriticalOn: "2025-04-01", startsOn: "2025-10-01" },
    "2025-10-01",
    "prior-notification",
  ],
  [
    "53(2): order in force from promulgation, under both readings within",
    { ...bought, facilityBecameCriticalOn: "2025-06-13", startsOn: "2025-12-12" },
    "2025-12-12",
    "no-notification",
  ],
  [
    "53(2): the day on which the readings differ",
    { ...bought, facilityBecameCriticalOn: "2025-06-13", startsOn: "2025-12-13" },
    "2025-12-13",
    "undetermined",
  ],
  [
    "53(2): under both readings over",
    { ...bought, facilityBecameCriticalOn: "2025-06-13", startsOn: "2025-12-14" },
    "2025-12-14",
    "prior-notification",
  ],
  ["53(3): newly critical work", { ...bought, act: "outsourcing", workBecameCriticalOn: "2026-03-01" }, on, "no-notification"],
  [
    "Order 10(1)(i): 60 percent subsidiary, all parts its own",
    { ...bought, supplier: { kind: "company", relation: "subsidiary" } },
    on,
    "no-notification",
  ],
  [
    "52(1) inner parenthesis: an outsider's critical facility built in",
    { ...bought, supplier: { kind: "company", relation: "subsidiary" }, containsOutsidersCriticalFacility: true },
    on,
    "prior-notification",
  ],
  ["Order 10(2): a parent is not named", { ...bought, supplier: { kind: "company", relation: "parent" } }, on, "prior-notification"],
  ["Order 10(2): nor a sister", { ...bought, supplier: { kind: "company", relation: "sister" } }, on, "prior-notification"],
  [
    "52(1): outsourcing to a subsidiary has no exemption",
    { ...bought, act: "outsourcing", supplier: { kind: "company", relation: "subsidiary" } },
    on,
    "prior-notification",
  ],
  ["Order 10(1)(iii): from the prefecture", { ...bought, supplier: { kind: "local-government" } }, on, "no-notification"],
  ["Order 10(1)(ii): from a State organ", { ...bought, supplier: { kind: "state-organ" } }, on, "no-notification"],
  ["Order 10(1)(iv)", { ...bought, supplier: { kind: "incorporated-administrative-agency" } }, on, "no-notification"],
  ["Order 10(1)(v)", { ...bought, supplier: { kind: "local-incorporated-administrative-agency" } }, on, "no-notification"],
  [
    "Order 10(1)(v): not a public university corporation",
    { ...bought, supplier: { kind: "public-university-corporation" } },
    on,
    "prior-notification",
  ],
  [
    "52(1) main clause: built by itself, an outsider's critical facility inside is introduced from another",
    { ...bought, supplier: { kind: "operator-itself" }, containsOutsidersCriticalFacility: true },
    on,
    "prior-notification",
  ],
  [
    "52(1) main clause: built by itself, and whether an outsider's critical facility is inside is not known",
    { ...bought, supplier: { kind: "operator-itself" }, containsOutsidersCriticalFacility: null },
    on,
    "undetermined",
  ],
  [
    "52(1) proviso: so where it is urgent",
    {
      ...bought,
      supplier: { kind: "operator-itself" },
      containsOutsidersCriticalFacility: true,
      urgent: { serviceAtRisk: true, causedToEvade: false, noOtherWay: true },
    },
    on,
    "post-notification",
  ],
  [
    "52(1): work by its own staff is given to nobody, whatever the facility holds",
    { ...bought, act: "outsourcing", supplier: { kind: "operator-itself" }, containsOutsidersCriticalFacility: true },
    on,
    "no-notification",
  ],
  ["52(1): operated by itself", { ...bought, act: "introduction", supplier: { kind: "operator-itself" } }, on, "no-notification"],
  [
    "52(1) proviso: a storm destroys a control server",
    { ...bought, urgent: { serviceAtRisk: true, causedToEvade: false, noOtherWay: true } },
    on,
    "post-notification",
  ],
  [
    "52(1) proviso: a contract let lapse on purpose",
    { ...bought, urgent: { serviceAtRisk: true, causedToEvade: true, noOtherWay: true } },
    on,
    "prior-notification",
  ],
  [
    "52(1) proviso: another way is open",
    { ...bought, urgent: { serviceAtRisk: true, causedToEvade: false, noOtherWay: false } },
    on,
    "prior-notification",
  ],
  ["urgency claimed and not known", { ...bought, urgent: { serviceAtRisk: true, noOtherWay: true } }, on, "undetermined"],
  ["nothing known", {}, on, "undetermined"],
  ["before Art. 52 was in force", bought, "2023-11-16", "undetermined"],
  ["Art. 53 from 2026-07-17", { ...bought, designatedOn: "2025-01-10", startsOn: "2026-08-01" }, "2026-08-01", "undetermined"],
  [
    "Art. 53 from 2026-07-17: an exempt supplier needs no grace",
    { ...bought, supplier: { kind: "state-organ" }, startsOn: "2026-08-01" },
    "2026-08-01",
    "no-notification",
  ],
  ["Art. 52 from 2026-09-18", { ...bought, designatedOn: "2025-01-10", startsOn: "2026-10-01" }, "2026-10-01", "undetermined"],
  [
    "50(1) medical is not in force: a hospital cannot be designated",
    { ...bought, designatedOn: undefined, designated: false, startsOn: "2026-11-22" },
    "2026-11-22",
    "no-notification",
  ],
];

describe("assessIntroductionDuty", () => {
  it.each(cases)("%s", (_article, facts, day, answer) => {
    const finding = assessIntroductionDuty(facts, day);
    expect(finding.answer).toBe(answer);
    if (finding.answer !== "undetermined") expect(finding.missing).toEqual([]);
    else expect(finding.why).toBeDefined();
  });

  it("names exactly the facts that could still change the answer", () => {
    expect(assessIntroductionDuty({ ...bought, startsOn: undefined }, on).missing).toEqual(["startsOn"]);
    expect(assessIntroductionDuty({ ...bought, facilityBecameCriticalOn: null }, on).missing).toEqual(["facilityBecameCriticalOn"]);
    expect(assessIntroductionDuty({ ...bought, supplier: { kind: "company" } }, on).missing).toEqual(["supplier.relation"]);
    expect(assessIntroductionDuty({ ...bought, urgent: { serviceAtRisk: true, noOtherWay: true } }, on).missing).toEqual([
      "urgent.causedToEvade",
    ]);
  });

  it("names each fact that could change the answer, whether it is designated at all among them (Act Art. 50(1))", () => {
    expect(assessIntroductionDuty({}, "2025-12-24").missing).toEqual(
      expect.arrayContaining(["designated", "designatedOn", "criticalFacility", "act", "supplier.kind", "startsOn"]),
    );
    const own = { ...bought, supplier: { kind: "operator-itself" } } as const;
    expect(assessIntroductionDuty({ ...own, containsOutsidersCriticalFacility: null }, on).missing).toEqual([
      "containsOutsidersCriticalFacility",
    ]);
    expect(assessIntroductionDuty({ ...own, act: null, containsOutsidersCriticalFacility: true }, on).missing).toEqual(["act"]);
  });

  it("is decided by the wording of the day of the introduction, whenever it is asked (53, 52(1))", () => {
    const planned = (designatedOn: LegalDate, startsOn: LegalDate, asked: LegalDate) =>
      assessIntroductionDuty({ ...bought, designatedOn, startsOn }, asked);
    for (const [designatedOn, startsOn, asked, gaps, answer, until] of [
      // The length of the grace was last read on 2026-07-16, so no wording read after it gave an answer that hangs on it.
      [
        "2026-05-01",
        "2026-10-15",
        "2026-06-01",
        ["act-38-2026-art-52", "act-38-2026-art-53", "law-after-survey"],
        "no-notification",
        "2026-07-17",
      ],
      [
        "2026-05-01",
        "2026-12-01",
        "2026-07-10",
        ["act-38-2026-art-52", "act-38-2026-art-53", "law-after-survey"],
        "prior-notification",
        "2026-07-17",
      ],
      ["2026-02-01", "2026-08-02", "2026-07-16", ["act-38-2026-art-53"], "prior-notification", "2026-07-17"],
      ["2026-02-01", "2026-08-01", "2026-07-16", ["act-38-2026-art-53"], "no-notification", "2026-07-17"],
    ] as const) {
      const finding = planned(designatedOn, startsOn, asked);
      expect(finding).toMatchObject({ answer: "undetermined", why: "wording-not-read", on: asked, grade: "inferred", gaps });
      expect(finding.lastRead).toMatchObject({ answer, until });
      const grace = gracePeriod({ designatedOn }, asked);
      expect(grace).toMatchObject({ state: "undetermined", why: "wording-not-read" });
      expect(grace.state === "undetermined" && grace.gaps[0]).toBe("act-38-2026-art-53");
      // As the answer under the last wording read, so the days of the grace.
      const last = grace.state === "undetermined" ? grace.lastRead : undefined;
      expect(last?.until).toBe("2026-07-17");
      expect(startsOn <= (last?.lastDay ?? "")).toBe(answer === "no-notification");
    }
    expect(planned("2026-01-10", "2026-07-16", "2026-06-01")).toMatchObject({ answer: "prior-notification", grade: "text" });
    expect(planned("2026-01-10", "2026-07-16", "2026-06-01")).not.toHaveProperty("gaps");
  });

  it("is no surer where the day of the introduction is left out (53, 52(1))", () => {
    const exempt = { ...bought, supplier: { kind: "state-organ" }, startsOn: undefined } as const;
    expect(assessIntroductionDuty(exempt, on)).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      missing: ["startsOn"],
      gaps: ["act-38-2026-art-52", "act-38-2026-art-53", "law-after-survey"],
    });
    expect(assessIntroductionDuty({ ...exempt, startsOn: on }, on)).toMatchObject({ answer: "no-notification", grade: "text" });
    expect(assessIntroductionDuty({ designated: false }, on)).toMatchObject({ answer: "no-notification", grade: "inferred" });
    expect(assessIntroductionDuty({ designated: false, startsOn: on }, on)).toMatchObject({ answer: "no-notification", grade: "text" });
  });

  it("takes no unknown word for another, and says which are allowed (Order Art. 10)", () => {
    for (const [more, path, basis] of [
      [{ supplier: { kind: "foo" } }, ["supplier", "kind"], { article: "10", paragraph: 1 }],
      [{ supplier: { kind: "company", relation: "Subsidiary" } }, ["supplier", "relation"], { article: "10", paragraph: 2 }],
      [{ act: "foo" }, ["act"], { article: "52", paragraph: 1 }],
    ] as const) {
      const finding = assessIntroductionDuty({ ...bought, ...more } as never, on);
      expect(finding).toMatchObject({ answer: "undetermined", issues: [{ code: "not-allowed-value", path, basis }] });
      expect(finding.missing).toContain(path.join("."));
    }
    const allowed = assessIntroductionDuty({ ...bought, supplier: { kind: "foo" } } as never, on).issues?.[0]?.message;
    for (const text of [allowed?.ja, allowed?.en]) {
      expect(text).toMatch(/company, individual, .*, public-university-corporation, operator-itself/);
    }
    for (const more of [{ ministerialOrder: "FSA" }, { business: "bank" }]) {
      expect(assessIntroductionDuty({ ...bought, ...more } as never, on)).toMatchObject({
        answer: "prior-notification",
        issues: [{ code: "not-allowed-value", path: Object.keys(more) }],
      });
    }
    expect(gracePeriod({ designatedOn: "2025-01-10", amendmentInForce: "soon" } as never, on)).toMatchObject({
      state: "invalid",
      issues: [{ code: "not-allowed-value", path: ["amendmentInForce"] }],
    });
  });

  it("cites the article of the order that says what is urgent, MIC's one later", () => {
    const urgent = { serviceAtRisk: true, causedToEvade: false, noOtherWay: true };
    const cited = (facts: IntroductionDutyFacts) =>
      assessIntroductionDuty({ ...bought, urgent, ...facts }, on)
        .reasons.filter((one) => ["service-at-risk", "caused-to-evade", "urgently-needed-and-no-other-way"].includes(one.criterion))
        .map(({ basis }) => [basis.law, basis.article, basis.paragraph]);
    expect(cited({})).toEqual(Array.from({ length: 3 }, () => ["504AC0000000043", "52", 1]));
    expect(cited({ business: "banking" })).toEqual(Array.from({ length: 3 }, () => ["505M60000002061", "10", 1]));
    expect(cited({ ministerialOrder: "mlit" })).toEqual(Array.from({ length: 3 }, () => ["505M60000800062", "10", 1]));
    expect(cited({ ministerialOrder: "mic" })).toEqual(Array.from({ length: 3 }, () => ["505M60000008064", "11", 1]));
    expect(assessIntroductionDuty({ ...bought, urgent, ministerialOrder: "mic" }, on).reasons.map((one) => one.basis.article)).toContain(
      "50",
    );
  });

  it("gives the answer under the last wording read where the wording was not read", () => {
    const later = { ...bought, designatedOn: "2025-01-10" } as const;
    expect(assessIntroductionDuty({ ...later, startsOn: "2026-08-01" }, "2026-08-01")).toMatchObject({
      why: "wording-not-read",
      lastRead: { answer: "prior-notification", until: "2026-07-17" },
      gaps: ["act-38-2026-art-53"],
      grade: "inferred",
    });
    expect(assessIntroductionDuty({ ...later, startsOn: "2026-10-01" }, "2026-10-01")).toMatchObject({
      why: "wording-not-read",
      lastRead: { answer: "prior-notification", until: "2026-07-17" },
    });
    // Introduced while the length was as read, and asked under a wording of Art. 52 that was not: last answered on 2026-09-17.
    expect(assessIntroductionDuty({ ...later, startsOn: "2026-07-16" }, "2026-10-01")).toMatchObject({
      why: "wording-not-read",
      lastRead: { answer: "prior-notification", until: "2026-09-18" },
    });
    // What hangs on no grace was last answered on 2026-09-17.
    expect(assessIntroductionDuty({ ...bought, supplier: { kind: "state-organ" }, startsOn: "2026-10-01" }, "2026-10-01")).toMatchObject({
      why: "wording-not-read",
      lastRead: { answer: "no-notification", until: "2026-09-18" },
    });
  });

  it("answers from 2026-09-18 on what other articles show to stand, and nothing else (49(2)(iv), 54, 55, 92(1)(i) to (iii))", () => {
    const day = "2026-10-01";
    const asked = (facts: object, on: LegalDate = day, startsOn: LegalDate = day) =>
      assessIntroductionDuty({ ...bought, startsOn, ...facts } as IntroductionDutyFacts, on);
    const gaps = ["act-38-2026-art-52", "act-38-2026-art-53", "law-after-survey"];
    for (const facts of [
      { designatedOn: undefined, designated: false },
      { criticalFacility: false },
      { act: "neither" },
      { act: "outsourcing", supplier: { kind: "operator-itself" } },
    ]) {
      const finding = asked(facts);
      expect(finding).toMatchObject({ answer: "no-notification", grade: "inferred", gaps, evidence: ["duty-of-acts-known"] });
    }
    for (const facts of [
      {},
      { act: "outsourcing", supplier: { kind: "company", relation: "sister" } },
      { supplier: { kind: "individual", relation: "unrelated" } },
      { supplier: { kind: "company", relation: "parent" }, containsOutsidersCriticalFacility: true },
    ]) {
      const finding = asked(facts);
      expect(finding).toMatchObject({ answer: "prior-notification", grade: "inferred", gaps, evidence: ["duty-after-the-longest-grace"] });
      expect(asked(facts, "2026-06-01")).toMatchObject({ answer: "prior-notification", evidence: ["duty-after-the-longest-grace"] });
    }
    for (const facts of [
      { supplier: { kind: "company", relation: "subsidiary" } },
      { supplier: { kind: "company", relation: "subsidiary" }, containsOutsidersCriticalFacility: true },
      { act: "outsourcing", supplier: { kind: "company", relation: "subsidiary" } },
      { supplier: { kind: "state-organ" } },
      { supplier: { kind: "public-university-corporation" } },
      { urgent: { serviceAtRisk: true, causedToEvade: false, noOtherWay: true } },
      { urgent: { serviceAtRisk: false, causedToEvade: false, noOtherWay: false } },
      { supplier: { kind: "operator-itself" } },
      { supplier: { kind: "operator-itself" }, containsOutsidersCriticalFacility: true },
      { designatedOn: "2025-06-01" },
      { facilityBecameCriticalOn: "2025-06-13" },
      { act: "outsourcing", workBecameCriticalOn: "2025-06-13" },
      { supplier: { kind: "individual" } },
      { facilityBecameCriticalOn: null },
    ]) {
      const finding = asked(facts);
      expect(finding, JSON.stringify(facts)).toMatchObject({ answer: "undetermined", why: "wording-not-read", gaps });
      expect(finding).not.toHaveProperty("evidence");
    }
    // Twenty-four months from 2024-10-01 end on 2026-10-01, that day itself not counted.
    expect(asked({ designatedOn: "2024-10-01" })).toMatchObject({ answer: "undetermined" });
    expect(asked({ designatedOn: "2024-10-01" }, day, "2026-10-02")).toMatchObject({ answer: "prior-notification" });
    // What could still give an answer, and what could not.
    expect(asked({ supplier: { kind: "individual" } }).missing).toEqual(["supplier.relation"]);
    expect(asked({ facilityBecameCriticalOn: null }).missing).toEqual(["facilityBecameCriticalOn"]);
    expect(asked({ designatedOn: "2025-06-01", supplier: { kind: "company" } }).missing).toEqual([]);
  });

  it("answers from 2026-07-17 on what the length of the grace does not decide, or cannot (53)", () => {
    const day = "2026-08-01";
    const asked = (facts: object, on: LegalDate = day) =>
      assessIntroductionDuty({ ...bought, startsOn: day, ...facts } as IntroductionDutyFacts, on);
    const long = {
      answer: "prior-notification",
      grade: "inferred",
      gaps: ["act-38-2026-art-53"],
      evidence: ["july-changed-the-grace-only"],
    };
    expect(asked({})).toMatchObject(long);
    expect(asked({}, "2026-06-01")).toMatchObject(long);
    expect(asked({ supplier: { kind: "public-university-corporation" } })).toMatchObject(long);
    expect(asked({ designatedOn: "2024-07-31" })).toMatchObject(long);
    for (const facts of [
      { designatedOn: "2024-08-01" },
      { facilityBecameCriticalOn: "2025-04-01" },
      { urgent: { serviceAtRisk: true, causedToEvade: false, noOtherWay: true } },
    ])
      expect(asked(facts)).toMatchObject({ answer: "undetermined", why: "wording-not-read", lastRead: { until: "2026-07-17" } });
    // What hangs on no grace stands: Art. 52 was not amended on that day.
    expect(asked({ supplier: { kind: "state-organ" } })).toMatchObject({
      answer: "no-notification",
      grade: "inferred",
      gaps: ["act-38-2026-art-53"],
      evidence: ["july-changed-the-grace-only"],
    });
    // Art. 53 is tested on the day of the introduction: one made up to 2026-07-16 is judged by the six months.
    for (const [designatedOn, answer] of [
      ["2026-01-15", "prior-notification"],
      ["2026-01-16", "no-notification"],
    ] as const) {
      const made = asked({ designatedOn, startsOn: "2026-07-16" });
      expect(made).toMatchObject({ answer, grade: "text", on: day });
      expect(made).not.toHaveProperty("gaps");
    }
  });

  it("takes a reading of both articles that the caller supplies", () => {
    const facts = { ...bought, designatedOn: "2025-06-01", startsOn: "2026-10-01" } as const;
    const reading = (provision: string) =>
      ({ provision, from: "2026-09-18", unchanged: true, source: "官報", checkedOn: "2026-10-02" }) as const;
    const asked = (...provisions: string[]) => assessIntroductionDuty(facts, "2026-10-02", { readings: provisions.map(reading) });
    expect(asked("act:52", "act:53")).toMatchObject({ answer: "prior-notification", grade: "stated" });
    expect(asked("act:52")).toMatchObject({ answer: "undetermined", why: "wording-not-read" });
    expect(asked("act:7").issues).toMatchObject([{ code: "reading-without-effect" }]);
  });

  it("says that the open day is settled by no fact", () => {
    const facts = { ...bought, facilityBecameCriticalOn: "2025-06-13", startsOn: "2025-12-13" } as const;
    expect(assessIntroductionDuty(facts, "2025-12-13")).toMatchObject({ why: "out-of-coverage", gaps: ["grace-first-day"], missing: [] });
  });

  it("knows no supplier of what the operator is said to do itself where a relation to one is stated (52(1), Order 10(1))", () => {
    for (const act of ["introduction", "outsourcing"] as const) {
      for (const relation of ["unrelated", "subsidiary"] as const) {
        const facts = {
          ...bought,
          act,
          supplier: { kind: "operator-itself", relation },
          containsOutsidersCriticalFacility: false,
        } as const;
        const finding = assessIntroductionDuty(facts, on);
        expect(finding).toMatchObject({ answer: "undetermined", why: "facts-missing" });
        expect(finding.missing).toContain("supplier.kind");
        expect(finding.issues).toMatchObject([
          {
            code: "relation-of-operator-to-itself",
            path: ["supplier", "relation"],
            basis: { law: "504CO0000000394", article: "10", paragraph: 1 },
          },
        ]);
      }
    }
    const inside = {
      ...bought,
      supplier: { kind: "operator-itself", relation: "unrelated" },
      containsOutsidersCriticalFacility: true,
    } as const;
    expect(assessIntroductionDuty(inside, on).answer).toBe("prior-notification");
    const alone = { ...inside, supplier: { kind: "operator-itself", relation: null }, containsOutsidersCriticalFacility: false } as const;
    expect(assessIntroductionDuty(alone, on)).toMatchObject({ answer: "no-notification" });
    expect(assessIntroductionDuty(alone, on).issues).toBeUndefined();
  });

  it("names the provision of a day that does not exist (52(1), 53(1) to (3))", () => {
    const bases = Object.fromEntries(
      (["startsOn", "designatedOn", "facilityBecameCriticalOn", "workBecameCriticalOn"] as const).map((name) => {
        const [issue] = assessIntroductionDuty({ ...bought, act: "outsourcing", [name]: "2026-02-30" }, on).issues ?? [];
        return [name, `${issue?.basis?.article}(${issue?.basis?.paragraph})`];
      }),
    );
    expect(bases).toEqual({ startsOn: "52(1)", designatedOn: "53(1)", facilityBecameCriticalOn: "53(2)", workBecameCriticalOn: "53(3)" });
  });

  it("says every day that does not exist or cannot be meant, and takes it as not known (50(1), 53)", () => {
    for (const [more, path, code] of [
      [{ designatedOn: "2023-02-30" }, "designatedOn", "not-a-legal-date"],
      [{ designatedOn: "2020-01-01" }, "designatedOn", "grace-day-before-commencement"],
      [{ designated: true, designatedOn: "2023-10-31" }, "designatedOn", "grace-day-before-commencement"],
      [{ facilityBecameCriticalOn: "2026-06-31" }, "facilityBecameCriticalOn", "not-a-legal-date"],
      [{ act: "outsourcing", workBecameCriticalOn: "2026-00-10" }, "workBecameCriticalOn", "not-a-legal-date"],
      [{ startsOn: "2026-02-30" }, "startsOn", "not-a-legal-date"],
      [{ startsOn: 20260601 }, "startsOn", "not-a-legal-date"],
    ] as const) {
      const finding = assessIntroductionDuty({ ...bought, ...more } as never, on);
      expect(finding.issues?.map((issue) => [issue.code, issue.path.join(".")])).toEqual([[code, path]]);
      expect(finding).toMatchObject({ answer: "undetermined", why: "facts-missing" });
      expect(finding.missing).toContain(path);
      expect(validate(DutySchema, { ...bought, ...more })).toMatchObject({ ok: false, issues: [{ path: [path] }] });
    }
    // Whether it is designated at all does not hang on the day of the introduction.
    expect(assessIntroductionDuty({ designated: false, startsOn: "2026-02-30" }, on)).toMatchObject({
      answer: "no-notification",
      issues: [{ path: ["startsOn"] }],
    });
  });

  it("weighs no facts that contradict each other (50(1))", () => {
    const codes = (facts: object, day: LegalDate = on) => {
      const { answer, issues = [] } = assessIntroductionDuty({ ...bought, ...facts }, day);
      return [answer, ...issues.map((issue) => `${issue.path.join(".")} ${issue.code} ${issue.basis?.article}`)];
    };
    const toCome = "designated designated-before-day-of-designation 50";
    expect(codes({ designated: true, designatedOn: "2027-01-01" })).toEqual(["undetermined", toCome]);
    expect(codes({ designated: true, designatedOn: "2026-06-02" })).toEqual(["undetermined", toCome]);
    expect(codes({ designated: true, designatedOn: "2026-06-01" })).toEqual(["no-notification"]);
    // Designated since, and not on the day of the introduction: no contradiction.
    expect(codes({ designated: true, designatedOn: "2026-06-02" }, "2026-07-01")).toEqual(["no-notification"]);
    expect(codes({ designated: false })).toEqual(["undetermined", "designated designated-and-not-designated 50"]);
    const critical = "criticalFacility critical-and-not-critical 50";
    expect(codes({ criticalFacility: false, facilityBecameCriticalOn: "2025-04-01" })).toEqual(["undetermined", critical]);
    expect(codes({ criticalFacility: false, facilityBecameCriticalOn: "2026-06-01" })).toEqual(["undetermined", critical]);
    // Work is critical only on a critical facility (52(1)).
    expect(codes({ act: "outsourcing", criticalFacility: false, workBecameCriticalOn: "2025-05-01" })).toEqual(["undetermined", critical]);
    // Critical from a day after the introduction on: not critical then.
    expect(codes({ criticalFacility: false, facilityBecameCriticalOn: "2026-06-02" })).toEqual(["no-notification"]);
    expect(codes({ criticalFacility: false, facilityBecameCriticalOn: "2026-06-20", startsOn: "2026-07-01" })).toEqual([
      "undetermined",
      critical,
    ]);
    expect(codes({ criticalFacility: false })).toEqual(["no-notification"]);
    expect(validate(DutySchema, { ...bought, criticalFacility: false, facilityBecameCriticalOn: "2025-04-01" })).toMatchObject({
      ok: false,
      issues: [{ code: "critical-and-not-critical", path: ["criticalFacility"] }],
    });
  });

  it("is no surer by a property of an unknown name, which may have told an event (53(2)(3), 52(1) proviso)", () => {
    const urgent = { serviceAtRisk: true, causedToEvade: false, noOtherWay: true };
    for (const [more, answer] of [
      [{ facilityBecameCritcalOn: "2026-05-01" }, "undetermined"],
      [{ urgnt: urgent }, "undetermined"],
      [{ facilityBecameCritcalOn: "2026-05-01", facilityBecameCriticalOn: null }, "undetermined"],
      // The answer hangs on no event that was left out.
      [{ urgnt: urgent, designatedOn: undefined, designated: false }, "no-notification"],
      [{ urgnt: urgent, supplier: { kind: "state-organ" } }, "no-notification"],
    ] as const) {
      const finding = assessIntroductionDuty({ ...bought, ...more } as never, on);
      expect(finding).toMatchObject({ answer, issues: [{ code: "unknown-key", path: [Object.keys(more)[0]] }] });
      if (answer === "undetermined") expect(finding.missing.length).toBeGreaterThan(0);
    }
    const inside = assessIntroductionDuty(
      { ...bought, supplier: { kind: "company", relations: "subsidiary" }, urgent: { ...urgent, noOtherWays: true } } as never,
      on,
    );
    expect(inside).toMatchObject({
      answer: "undetermined",
      issues: [
        { code: "unknown-key", path: ["supplier", "relations"] },
        { code: "unknown-key", path: ["urgent", "noOtherWays"] },
      ],
    });
  });

  it("says of each value of a wrong type that it is one (52(1), 50(1))", () => {
    for (const [more, path, code] of [
      [{ supplier: "company" }, ["supplier"], "wrong-type"],
      [{ supplier: ["company"] }, ["supplier"], "wrong-type"],
      [{ urgent: true }, ["urgent"], "wrong-type"],
      [{ urgent: { serviceAtRisk: "yes", causedToEvade: false, noOtherWay: true } }, ["urgent", "serviceAtRisk"], "not-allowed-value"],
      [{ criticalFacility: "yes" }, ["criticalFacility"], "not-allowed-value"],
      [{ designatedOn: undefined, designated: 1 }, ["designated"], "not-allowed-value"],
      [
        { supplier: { kind: "operator-itself" }, containsOutsidersCriticalFacility: "no" },
        ["containsOutsidersCriticalFacility"],
        "not-allowed-value",
      ],
    ] as const) {
      const finding = assessIntroductionDuty({ ...bought, ...more } as never, on);
      expect(finding).toMatchObject({ answer: "undetermined", issues: [{ code, path }] });
      expect(finding.issues?.[0]?.basis).toBeDefined();
      expect(finding.missing.some((one) => one.startsWith(path.join(".")))).toBe(true);
    }
  });

  it("says of facts that are no object that they are none", () => {
    for (const junk of ["x", 7, true, [bought]])
      expect(assessIntroductionDuty(junk as never, on)).toMatchObject({
        answer: "undetermined",
        issues: [{ code: "wrong-type", path: [], basis: { article: "52" } }],
      });
    for (const nothing of [null, undefined]) expect(assessIntroductionDuty(nothing as never, on)).not.toHaveProperty("issues");
  });

  it("never throws", () => {
    for (const junk of [null, undefined, 7, { supplier: 3, urgent: "x", startsOn: "y", designatedOn: [] }]) {
      expect(() => assessIntroductionDuty(junk as never, on)).not.toThrow();
      expect(() => gracePeriod(junk as never, on)).not.toThrow();
      expect(() => changeOfNameNotice(junk as never, "x" as never)).not.toThrow();
    }
  });
});

describe("gracePeriod", () => {
  it.each([
    ["53(1)", { designatedOn: "2023-11-16" }, "2024-05-16", "2024-05-17"],
    ["53(1), Civil Code 143(2)", { designatedOn: "2025-08-31" }, "2026-02-28", "2026-03-01"],
    ["53(2), fixed day", { facilityBecameCriticalOn: "2025-04-01" }, "2025-09-30", "2025-10-01"],
    ["53(2), promulgation, earlier reading", { facilityBecameCriticalOn: "2025-06-13" }, "2025-12-12", "2025-12-13"],
    ["53(3), fixed day", { workBecameCriticalOn: "2025-05-01", amendmentInForce: "from-a-fixed-day" }, "2025-10-31", "2025-11-01"],
    ["53(1)(2): the later of two", { designatedOn: "2025-01-10", facilityBecameCriticalOn: "2025-04-01" }, "2025-09-30", "2025-10-01"],
  ] as const)("%s", (_article, facts, lastDay, dutyFrom) => {
    expect(gracePeriod(facts, "2025-12-01")).toMatchObject({ state: "counted", lastDay, dutyFrom });
  });

  it("gives both days where the first day is open", () => {
    expect(gracePeriod({ facilityBecameCriticalOn: "2025-06-13" }, "2025-07-01")).toMatchObject({
      laterReading: { lastDay: "2025-12-13", dutyFrom: "2025-12-14" },
      grade: "inferred",
      gaps: ["grace-first-day"],
    });
    // What is said of the amendment goes before what is known of it.
    expect(gracePeriod({ facilityBecameCriticalOn: "2025-04-01", amendmentInForce: "from-promulgation" }, "2025-07-01")).toMatchObject({
      lastDay: "2025-09-30",
      laterReading: { lastDay: "2025-10-01", dutyFrom: "2025-10-02" },
    });
  });

  it("says which events are not known, and that one is needed", () => {
    const day = "2026-06-01";
    expect(gracePeriod({}, day)).toEqual({
      state: "undetermined",
      why: "facts-missing",
      missing: ["designatedOn"],
      grade: "text",
      gaps: [],
    });
    expect(gracePeriod({ designatedOn: "2026-01-10", workBecameCriticalOn: null }, day)).toMatchObject({
      why: "facts-missing",
      missing: ["workBecameCriticalOn"],
    });
    expect(gracePeriod({ designatedOn: null }, day)).toMatchObject({ missing: ["designatedOn"] });
    expect(gracePeriod({ designatedOn: "2023-11-16" }, "2023-11-16")).toEqual({
      state: "undetermined",
      why: "not-in-force",
      missing: [],
      grade: "text",
      gaps: [],
    });
    expect(gracePeriod({ designatedOn: "2023-11-16" }, "2023-11-17").state).toBe("counted");
    expect(gracePeriod({ designatedOn: "x" } as never, "y" as never)).toMatchObject({
      state: "invalid",
      issues: [{ path: ["on"] }, { path: ["designatedOn"] }],
    });
    expect(gracePeriod({ designatedOn: "9901-01-01" }, day)).toMatchObject({
      issues: [{ code: "grace-day-out-of-range", path: ["designatedOn"] }],
    });
    for (const wrong of ["2026-02-30", "x", 7]) {
      expect(gracePeriod({ designatedOn: wrong as never }, day)).toMatchObject({ issues: [{ code: "not-a-legal-date" }] });
    }
    expect(gracePeriod({ designatedOn: "9900-12-31" }, day)).toMatchObject({
      why: "wording-not-read",
      lastRead: { lastDay: "9901-06-30" },
    });
    expect(gracePeriod({ designatedOn: "2026-01-10", workBecameCritcalOn: "2026-05-01" } as never, day)).toMatchObject({
      state: "invalid",
      issues: [{ code: "unknown-key", path: ["workBecameCritcalOn"] }],
    });
    expect(changeOfNameNotice({ changeOn: "2026-12-01", changedOn: "2026-05-01" } as never, day)).toMatchObject({
      state: "invalid",
      issues: [{ code: "unknown-key", path: ["changedOn"] }],
    });
  });

  it("names the run, the article and how the first day was counted for each ground", () => {
    const all = gracePeriod(
      { designatedOn: "2025-01-10", facilityBecameCriticalOn: "2025-04-01", workBecameCriticalOn: "2025-05-01" },
      "2025-06-01",
    );
    expect(all).toMatchObject({
      state: "counted",
      lastDay: "2025-10-31",
      laterReading: { lastDay: "2025-11-01", dutyFrom: "2025-11-02" },
      gaps: ["grace-first-day"],
      runs: [
        { ground: "designation", from: "2025-01-10", firstDay: "excluded", lastDay: "2025-07-10", basis: { article: "53", paragraph: 1 } },
        { ground: "facility", firstDay: "included", lastDay: "2025-09-30", dutyFrom: "2025-10-01", basis: { article: "53", paragraph: 2 } },
        {
          ground: "work",
          firstDay: "open",
          lastDay: "2025-10-31",
          laterReading: { lastDay: "2025-11-01" },
          basis: { article: "53", paragraph: 3 },
        },
      ],
    });
    const fixed = gracePeriod({ workBecameCriticalOn: "2025-05-01", amendmentInForce: "from-a-fixed-day" }, "2025-06-01");
    expect(fixed).toMatchObject({ lastDay: "2025-10-31", grade: "text", gaps: [] });
    for (const path of ["laterReading", "runs.0.laterReading"]) expect(fixed).not.toHaveProperty(path);
    // An open day that ends before a later run of another ground leaves the last day as it is, and is still named.
    const covered = gracePeriod({ designatedOn: "2025-08-01", facilityBecameCriticalOn: "2025-06-13" }, "2025-08-02");
    expect(covered).toMatchObject({ lastDay: "2026-02-01", gaps: ["grace-first-day"], grade: "inferred" });
    expect(covered).not.toHaveProperty("laterReading");
  });

  it("is not known where the six months reach into the wording of 2026-07-17, whenever it is asked (53)", () => {
    expect(gracePeriod({ designatedOn: "2026-01-16" }, "2026-07-16")).toMatchObject({ lastDay: "2026-07-16", grade: "text", gaps: [] });
    expect(gracePeriod({ designatedOn: "2026-01-17" }, "2026-01-17")).toEqual({
      state: "undetermined",
      why: "wording-not-read",
      missing: [],
      lastRead: { lastDay: "2026-07-17", dutyFrom: "2026-07-18", until: "2026-07-17" },
      grade: "inferred",
      gaps: ["act-38-2026-art-53"],
    });
    // Of the two readings the later one alone reaches into it.
    for (const [day, later] of [
      ["2026-07-16", []],
      ["2026-10-01", ["law-after-survey"]],
    ] as const)
      expect(gracePeriod({ facilityBecameCriticalOn: "2026-01-17" }, day)).toMatchObject({
        why: "wording-not-read",
        lastRead: { lastDay: "2026-07-16", laterReading: { lastDay: "2026-07-17", dutyFrom: "2026-07-18" }, until: "2026-07-17" },
        gaps: ["grace-first-day", "act-38-2026-art-53", ...later],
      });
    const open = gracePeriod({ designatedOn: null, facilityBecameCriticalOn: "2026-08-01" }, "2026-08-01");
    expect(open).toMatchObject({ why: "wording-not-read", missing: ["designatedOn"] });
    expect(open).not.toHaveProperty("lastRead");
    expect(gracePeriod({}, "2026-07-16")).toMatchObject({ why: "facts-missing", missing: ["designatedOn"] });
    expect(gracePeriod({}, "2026-07-17")).toMatchObject({
      why: "wording-not-read",
      missing: ["designatedOn"],
      gaps: ["act-38-2026-art-53"],
    });
  });

  it("knows no length from 2026-07-17", () => {
    expect(gracePeriod({ designatedOn: "2026-07-17" }, "2026-07-17")).toEqual({
      state: "undetermined",
      why: "wording-not-read",
      missing: [],
      lastRead: { lastDay: "2027-01-17", dutyFrom: "2027-01-18", until: "2026-07-17" },
      grade: "inferred",
      gaps: ["act-38-2026-art-53", "law-after-survey"],
    });
    expect(gracePeriod({ designatedOn: "2026-03-01" }, "2026-07-16")).toMatchObject({
      grade: "inferred",
      lastRead: { lastDay: "2026-09-01" },
    });
  });
});

describe("days of designation and of newly critical facilities", () => {
  it.each(["designatedOn", "facilityBecameCriticalOn", "workBecameCriticalOn"] as const)(
    "%s before 2023-11-01, when Art. 50 came into force, is refused by the rule and by both schemas",
    (name) => {
      const refused = { code: "grace-day-before-commencement", path: [name], basis: { article: "50" } };
      expect(gracePeriod({ [name]: "2023-10-31" }, "2024-01-01")).toMatchObject({ state: "invalid", issues: [refused] });
      expect(validate(GraceFacts, { [name]: "2023-10-31" })).toMatchObject({ ok: false, issues: [refused] });
      expect(validate(DutySchema, { [name]: "2023-10-31" })).toMatchObject({ ok: false, issues: [refused] });
      expect(gracePeriod({ [name]: "2023-11-01" }, "2024-01-01").state).toBe("counted");
      expect(validate(GraceFacts, { [name]: "2023-11-01" }).ok && validate(DutySchema, { [name]: "2023-11-01" }).ok).toBe(true);
    },
  );
});

describe("IntroductionDutyFacts", () => {
  it("refuses a day of designation of an operator that is said not to be designated", () => {
    expect(validate(DutySchema, { designated: false, designatedOn: "2023-11-16" })).toMatchObject({
      ok: false,
      issues: [{ code: "designated-and-not-designated", path: ["designated"], basis: { article: "50" } }],
    });
    for (const right of [
      { designated: false },
      { designated: true, designatedOn: "2023-11-16" },
      { designated: false, designatedOn: null },
    ]) {
      expect(validate(DutySchema, right)).toEqual({ ok: true, value: right });
    }
  });
});

describe("recommendationAnswerDue", () => {
  it("counts ten days with the day of receipt and moves off holidays, after the introduction too (52(7), 55(3))", () => {
    // The tenth day after a receipt on Friday 24 April is Sunday 3 May 2026; 4 to 6 May are holidays.
    const due = recommendationAnswerDue({ receivedOn: "2026-04-24", afterIntroduction: true }, "2026-04-24");
    expect(due).toEqual({
      state: "counted",
      tenthDay: "2026-05-03",
      answerDue: "2026-05-07",
      basis: [
        { law: "504AC0000000043", article: "55", paragraph: 3 },
        { law: "504AC0000000043", article: "52", paragraph: 7 },
      ],
      grade: "text",
      gaps: [],
    });
    expect(recommendationAnswerDue({ receivedOn: "2026-04-07" }, "2026-04-07")).toMatchObject({
      tenthDay: "2026-04-16",
      answerDue: "2026-04-16",
      basis: [{ article: "52", paragraph: 7 }],
    });
  });

  it("is inferred where the day falls under the wording of 2026-09-18, and gives no day beyond the holiday table", () => {
    const on = "2026-09-17";
    expect(recommendationAnswerDue({ receivedOn: "2026-09-08" }, on)).toMatchObject({
      answerDue: "2026-09-17",
      grade: "inferred",
      gaps: ["law-after-survey"],
    });
    expect(recommendationAnswerDue({ receivedOn: "2026-08-18" }, "2026-08-27")).toMatchObject({
      answerDue: "2026-08-27",
      grade: "text",
      gaps: [],
    });
    expect(recommendationAnswerDue({ receivedOn: "2026-09-09" }, on)).toMatchObject({
      grade: "inferred",
      gaps: ["act-38-2026-art-52", "law-after-survey"],
    });
    expect(recommendationAnswerDue({ receivedOn: "2026-04-07" }, "2026-09-18")).toMatchObject({ grade: "inferred" });
    const open = { state: "undetermined", why: "wording-not-read", missing: [], grade: "inferred" };
    // The tenth day after Wednesday 9 September is Friday 18 September 2026, the first of the wording that was not read.
    expect(recommendationAnswerDue({ receivedOn: "2026-09-09" }, on)).toEqual({
      ...open,
      lastRead: { tenthDay: "2026-09-18", answerDue: "2026-09-18", until: "2026-09-18" },
      gaps: ["act-38-2026-art-52", "law-after-survey"],
    });
    expect(recommendationAnswerDue({ receivedOn: "2026-10-01", afterIntroduction: true }, "2026-12-01")).toMatchObject({
      ...open,
      lastRead: { tenthDay: "2026-10-10", answerDue: "2026-10-13" },
    });
    expect(recommendationAnswerDue({ receivedOn: "2026-04-07" }, "2026-12-01")).toMatchObject({
      state: "counted",
      answerDue: "2026-04-16",
    });
    const far = recommendationAnswerDue({ receivedOn: "2090-01-10" }, on);
    expect(far).toEqual({
      ...open,
      lastRead: { tenthDay: "2090-01-19", until: "2026-09-18" },
      gaps: ["act-38-2026-art-52", "law-after-survey", "holidays-beyond-table"],
    });
  });

  it("takes no other word or name for 'after the introduction' (55(3))", () => {
    const asked = (facts: object) => recommendationAnswerDue({ receivedOn: "2026-04-07", ...facts } as never, "2026-04-07");
    expect(asked({ afterIntroduction: "yes" })).toMatchObject({
      state: "invalid",
      issues: [{ code: "not-allowed-value", path: ["afterIntroduction"], basis: { article: "55" } }],
    });
    expect(asked({ afterIntroducton: true })).toMatchObject({ state: "invalid", issues: [{ code: "unknown-key" }] });
    expect(asked({ afterIntroduction: null }).state).toBe("counted");
  });

  it("says what is missing or wrong", () => {
    const on = "2026-06-01";
    const open = { state: "undetermined", grade: "text", gaps: [] };
    for (const facts of [{}, { receivedOn: null }, null, undefined]) {
      expect(recommendationAnswerDue(facts as never, on)).toEqual({ ...open, why: "facts-missing", missing: ["receivedOn"] });
    }
    expect(recommendationAnswerDue({ receivedOn: "2026-06-01" }, "2023-11-16")).toEqual({ ...open, why: "not-in-force", missing: [] });
    expect(recommendationAnswerDue({ receivedOn: "2026-06-01" }, "2023-11-17").state).toBe("counted");
    expect(recommendationAnswerDue({ receivedOn: "2023-11-17" }, on)).toMatchObject({ answerDue: "2023-11-27" });
    for (const [receivedOn, code] of [
      ["2023-11-16", "recommendation-day-out-of-range"],
      ["9900-12-31", undefined],
      ["9901-01-01", "recommendation-day-out-of-range"],
      ["2026-02-30", "not-a-legal-date"],
      [7, "not-a-legal-date"],
    ] as const) {
      const answer = recommendationAnswerDue({ receivedOn: receivedOn as never }, on);
      expect(answer.state === "invalid" ? [answer.issues[0]?.code, answer.issues[0]?.path] : []).toEqual(
        code === undefined ? [] : [code, ["receivedOn"]],
      );
    }
    expect(recommendationAnswerDue({ receivedOn: "2026-06-01" }, "x" as never)).toMatchObject({
      state: "invalid",
      issues: [{ path: ["on"] }],
    });
  });
});

describe("changeOfNameNotice", () => {
  it("gives both readings of two weeks before (50(3))", () => {
    expect(changeOfNameNotice({ changeOn: "2026-12-01" }, "2026-06-01")).toMatchObject({ safe: "2026-11-16", lenient: "2026-11-17" });
    expect(changeOfNameNotice({ changeOn: "2026-12-01" }, "2026-11-01")).toMatchObject({
      grade: "inferred",
      gaps: ["act-38-2026-unlisted", "law-after-survey"],
    });
    // A change that is planned beyond the amendment falls under a wording that was not read, whenever it is asked.
    expect(changeOfNameNotice({ changeOn: "2026-08-27" }, "2026-06-01")).toMatchObject({ grade: "text", gaps: [] });
    expect(changeOfNameNotice({ changeOn: "2026-09-18" }, "2026-06-01")).toMatchObject({
      grade: "inferred",
      gaps: ["act-38-2026-unlisted", "law-after-survey"],
    });
    expect(changeOfNameNotice({ changeOn: "2026-12-01" }, "2026-09-18")).toMatchObject({ grade: "inferred" });
  });

  it("says what is missing or wrong, and nothing before Art. 50 was in force", () => {
    const codes = (changeOn: unknown, day: unknown = on) => {
      const notice = changeOfNameNotice({ changeOn } as never, day as never);
      return notice.state === "invalid" ? notice.issues.map((one) => [one.code, one.path.join(".")]) : notice.state;
    };
    const open = { state: "undetermined", grade: "text", gaps: [] };
    for (const changeOn of [undefined, null]) {
      expect(changeOfNameNotice({ changeOn }, on)).toEqual({ ...open, why: "facts-missing", missing: ["changeOn"] });
    }
    expect(changeOfNameNotice({ changeOn: "2026-12-01" }, "2023-10-31")).toEqual({ ...open, why: "not-in-force", missing: [] });
    expect(changeOfNameNotice({ changeOn: "2026-12-01" }, "2023-11-01").state).toBe("counted");
    expect(codes("2026-02-30")).toEqual([["not-a-legal-date", "changeOn"]]);
    expect(codes("2022-12-31")).toEqual([["grace-day-out-of-range", "changeOn"]]);
    expect(codes("2023-01-01")).toBe("counted");
    expect(codes("9900-12-31")).toBe("counted");
    expect(codes("9901-01-01")).toEqual([["grace-day-out-of-range", "changeOn"]]);
    expect(codes("x", "y")).toEqual([
      ["not-a-legal-date", "on"],
      ["not-a-legal-date", "changeOn"],
    ]);
  });
});

describe("lifecycles", () => {
  it.each([
    [["plan-filed", "plan-received", "period-ended", "introduced"], "introduced"],
    [["plan-filed", "plan-received", "period-extended", "recommendation-made", "recommendation-accepted", "changed-plan-filed"], "cleared"],
    [
      ["plan-filed", "plan-received", "recommendation-made", "recommendation-refused", "order-made", "changed-plan-filed"],
      "ordered-plan-filed",
    ],
    [
      ["introduced-in-emergency", "emergency-notification-filed", "measures-recommended", "recommendation-refused", "order-made"],
      "measures-ordered",
    ],
    [["plan-filed", "plan-received", "period-ended", "significant-change-filed"], "standstill"],
    [["plan-filed", "plan-received", "period-ended", "urgent-change-filed"], "cleared"],
    [["plan-filed", "plan-received", "period-ended", "introduced", "urgent-change-filed"], "introduced"],
  ] as const)("%s", (events, state) => {
    let now: (typeof introductionLifecycle.states)[number] = introductionLifecycle.initial;
    for (const event of events) {
      const next = introductionLifecycle.advance(now, event);
      expect(next.ok).toBe(true);
      if (next.ok) now = next.state;
    }
    expect(now).toBe(state);
  });

  it("refuses what the Act does not allow, with its article", () => {
    expect(introductionLifecycle.advance("standstill", "introduced")).toMatchObject({ ok: false, issues: [{ basis: { article: "52" } }] });
    expect(introductionLifecycle.advance("recommended", "order-made").ok).toBe(false);
    expect(operatorDesignationLifecycle.advance("cancelled", "grace-ended").ok).toBe(false);
  });

  it("takes the report of Art. 54(4) while the review runs, which it does not interrupt", () => {
    for (const state of ["standstill", "extended", "recommended", "accepted", "refused", "cleared", "introduced"] as const) {
      expect(introductionLifecycle.advance(state, "change-reported")).toMatchObject({ ok: true, state, basis: { paragraph: 4 } });
    }
    expect(introductionLifecycle.advance("planned", "change-reported").ok).toBe(false);
  });

  it.each([introductionLifecycle, operatorDesignationLifecycle])("reaches every state and names no state twice", (lifecycle) => {
    const reached = new Set<string>([lifecycle.initial, ...lifecycle.transitions.map((one) => one.to)]);
    expect([...reached].sort()).toEqual([...lifecycle.states].sort());
    const pairs = lifecycle.transitions.map((one) => `${one.from}/${one.event}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(new Set(lifecycle.transitions.map((one) => one.event)).size).toBe(lifecycle.events.length);
  });
});
