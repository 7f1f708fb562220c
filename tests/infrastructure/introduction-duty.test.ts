import { describe, expect, it } from "vitest";
import {
  assessIntroductionDuty,
  changeOfNameNotice,
  IntroductionDutyFacts as DutySchema,
  gracePeriod,
  type IntroductionDutyFacts,
  type LegalDate,
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

describe("assessIntroductionDuty", () => {
  it("names exactly the facts that could still change the answer", () => {
    expect(assessIntroductionDuty({ ...bought, startsOn: undefined }, on).missing).toEqual(["startsOn"]);
    expect(assessIntroductionDuty({ ...bought, facilityBecameCriticalOn: null }, on).missing).toEqual([
      "facilityBecameCriticalOn",
    ]);
    expect(assessIntroductionDuty({ ...bought, supplier: { kind: "company" } }, on).missing).toEqual([
      "supplier.relation",
    ]);
    expect(
      assessIntroductionDuty({ ...bought, urgent: { serviceAtRisk: true, noOtherWay: true } }, on).missing,
    ).toEqual(["urgent.causedToEvade"]);
  });

  it("names each fact that could change the answer, whether it is designated at all among them (Act Art. 50(1))", () => {
    expect(assessIntroductionDuty({}, "2025-12-24").missing).toEqual(
      expect.arrayContaining(["designated", "designatedOn", "criticalFacility", "act", "supplier.kind", "startsOn"]),
    );
    const own = { ...bought, supplier: { kind: "operator-itself" } } as const;
    expect(assessIntroductionDuty({ ...own, containsOutsidersCriticalFacility: null }, on).missing).toEqual([
      "containsOutsidersCriticalFacility",
    ]);
    expect(assessIntroductionDuty({ ...own, act: null, containsOutsidersCriticalFacility: true }, on).missing).toEqual([
      "act",
    ]);
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
      expect(finding).toMatchObject({
        answer: "undetermined",
        why: "wording-not-read",
        on: asked,
        grade: "inferred",
        gaps,
      });
      expect(finding.lastRead).toMatchObject({ answer, until });
      const grace = gracePeriod({ designatedOn }, asked);
      expect(grace).toMatchObject({ state: "undetermined", why: "wording-not-read" });
      expect(grace.state === "undetermined" && grace.gaps[0]).toBe("act-38-2026-art-53");
      // As the answer under the last wording read, so the days of the grace.
      const last = grace.state === "undetermined" ? grace.lastRead : undefined;
      expect(last?.until).toBe("2026-07-17");
      expect(startsOn <= (last?.lastDay ?? "")).toBe(answer === "no-notification");
    }
    expect(planned("2026-01-10", "2026-07-16", "2026-06-01")).toMatchObject({
      answer: "prior-notification",
      grade: "text",
    });
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
    expect(assessIntroductionDuty({ ...exempt, startsOn: on }, on)).toMatchObject({
      answer: "no-notification",
      grade: "text",
    });
    expect(assessIntroductionDuty({ designated: false }, on)).toMatchObject({
      answer: "no-notification",
      grade: "inferred",
    });
    expect(assessIntroductionDuty({ designated: false, startsOn: on }, on)).toMatchObject({
      answer: "no-notification",
      grade: "text",
    });
  });

  it("takes no unknown word for another, and says which are allowed (Order Art. 10)", () => {
    for (const [more, path, basis] of [
      [{ supplier: { kind: "foo" } }, ["supplier", "kind"], { article: "10", paragraph: 1 }],
      [
        { supplier: { kind: "company", relation: "Subsidiary" } },
        ["supplier", "relation"],
        { article: "10", paragraph: 2 },
      ],
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
        .reasons.filter((one) =>
          ["service-at-risk", "caused-to-evade", "urgently-needed-and-no-other-way"].includes(one.criterion),
        )
        .map(({ basis }) => [basis.law, basis.article, basis.paragraph]);
    expect(cited({})).toEqual(Array.from({ length: 3 }, () => ["504AC0000000043", "52", 1]));
    expect(cited({ business: "banking" })).toEqual(Array.from({ length: 3 }, () => ["505M60000002061", "10", 1]));
    expect(cited({ ministerialOrder: "mlit" })).toEqual(Array.from({ length: 3 }, () => ["505M60000800062", "10", 1]));
    expect(cited({ ministerialOrder: "mic" })).toEqual(Array.from({ length: 3 }, () => ["505M60000008064", "11", 1]));
    expect(
      assessIntroductionDuty({ ...bought, urgent, ministerialOrder: "mic" }, on).reasons.map(
        (one) => one.basis.article,
      ),
    ).toContain("50");
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
    expect(
      assessIntroductionDuty({ ...bought, supplier: { kind: "state-organ" }, startsOn: "2026-10-01" }, "2026-10-01"),
    ).toMatchObject({
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
      expect(finding).toMatchObject({
        answer: "no-notification",
        grade: "inferred",
        gaps,
        evidence: ["duty-of-acts-known"],
      });
    }
    for (const facts of [
      {},
      { act: "outsourcing", supplier: { kind: "company", relation: "sister" } },
      { supplier: { kind: "individual", relation: "unrelated" } },
      // A natural person is no subsidiary (Order Art. 10(3)), so that nothing hangs on the relation.
      { supplier: { kind: "individual" } },
      { supplier: { kind: "company", relation: "parent" }, containsOutsidersCriticalFacility: true },
    ]) {
      const finding = asked(facts);
      expect(finding).toMatchObject({
        answer: "prior-notification",
        grade: "inferred",
        gaps,
        evidence: ["duty-after-the-longest-grace"],
      });
      expect(asked(facts, "2026-06-01")).toMatchObject({
        answer: "prior-notification",
        evidence: ["duty-after-the-longest-grace"],
      });
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
      { supplier: { kind: "individual", relation: "subsidiary" }, urgent: null },
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
    expect(asked({ supplier: { kind: "company" } }).missing).toEqual(["supplier.relation"]);
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
      { designatedOn: "2025-06-01", urgent: { serviceAtRisk: true, causedToEvade: false, noOtherWay: true } },
    ])
      expect(asked(facts)).toMatchObject({
        answer: "undetermined",
        why: "wording-not-read",
        lastRead: { until: "2026-07-17" },
      });
    // Art. 52(1) proviso and (11) were not amended on that day either, and no grace runs after twenty-four months.
    const urgent = { serviceAtRisk: true, causedToEvade: false, noOtherWay: true };
    expect(asked({ urgent })).toMatchObject({ ...long, answer: "post-notification" });
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
    const asked = (...provisions: string[]) =>
      assessIntroductionDuty(facts, "2026-10-02", { readings: provisions.map(reading) });
    expect(asked("act:52", "act:53")).toMatchObject({ answer: "prior-notification", grade: "stated" });
    expect(asked("act:52")).toMatchObject({ answer: "undetermined", why: "wording-not-read" });
    expect(asked("act:7").issues).toMatchObject([{ code: "reading-without-effect" }]);
  });

  it("says that the open day is settled by no fact", () => {
    const facts = { ...bought, facilityBecameCriticalOn: "2025-06-13", startsOn: "2025-12-13" } as const;
    expect(assessIntroductionDuty(facts, "2025-12-13")).toMatchObject({
      why: "out-of-coverage",
      gaps: ["grace-first-day"],
      missing: [],
    });
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
    const alone = {
      ...inside,
      supplier: { kind: "operator-itself", relation: null },
      containsOutsidersCriticalFacility: false,
    } as const;
    expect(assessIntroductionDuty(alone, on)).toMatchObject({ answer: "no-notification" });
    expect(assessIntroductionDuty(alone, on).issues).toBeUndefined();
  });

  it("names the provision of a day that does not exist (52(1), 53(1) to (3))", () => {
    const bases = Object.fromEntries(
      (["startsOn", "designatedOn", "facilityBecameCriticalOn", "workBecameCriticalOn"] as const).map((name) => {
        const [issue] =
          assessIntroductionDuty({ ...bought, act: "outsourcing", [name]: "2026-02-30" }, on).issues ?? [];
        return [name, `${issue?.basis?.article}(${issue?.basis?.paragraph})`];
      }),
    );
    expect(bases).toEqual({
      startsOn: "52(1)",
      designatedOn: "53(1)",
      facilityBecameCriticalOn: "53(2)",
      workBecameCriticalOn: "53(3)",
    });
  });

  it("says every day that does not exist or cannot be meant, and takes it as not known (50(1), 53)", () => {
    for (const [more, path, code] of [
      [{ designatedOn: "2023-02-30" }, "designatedOn", "not-a-legal-date"],
      [{ designatedOn: "2020-01-01" }, "designatedOn", "day-before-commencement"],
      [{ designated: true, designatedOn: "2023-10-31" }, "designatedOn", "day-before-commencement"],
      [{ facilityBecameCriticalOn: "2026-06-31" }, "facilityBecameCriticalOn", "not-a-legal-date"],
      [{ act: "outsourcing", workBecameCriticalOn: "2026-00-10" }, "workBecameCriticalOn", "not-a-legal-date"],
      [{ startsOn: "2026-02-30" }, "startsOn", "not-a-legal-date"],
      [{ startsOn: 20260601 }, "startsOn", "wrong-type"],
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
    expect(codes({ criticalFacility: false, facilityBecameCriticalOn: "2025-04-01" })).toEqual([
      "undetermined",
      critical,
    ]);
    expect(codes({ criticalFacility: false, facilityBecameCriticalOn: "2026-06-01" })).toEqual([
      "undetermined",
      critical,
    ]);
    // Work is critical only on a critical facility (52(1)).
    expect(codes({ act: "outsourcing", criticalFacility: false, workBecameCriticalOn: "2025-05-01" })).toEqual([
      "undetermined",
      critical,
    ]);
    // Critical from a day after the introduction on: not critical then.
    expect(codes({ criticalFacility: false, facilityBecameCriticalOn: "2026-06-02" })).toEqual(["no-notification"]);
    expect(codes({ criticalFacility: false, facilityBecameCriticalOn: "2026-06-20", startsOn: "2026-07-01" })).toEqual([
      "undetermined",
      critical,
    ]);
    expect(codes({ criticalFacility: false })).toEqual(["no-notification"]);
    expect(
      validate(DutySchema, { ...bought, criticalFacility: false, facilityBecameCriticalOn: "2025-04-01" }),
    ).toMatchObject({
      ok: false,
      issues: [{ code: "critical-and-not-critical", path: ["criticalFacility"] }],
    });
  });

  it("is no surer where it is not known when who is not designated any more was designated or cancelled (50(1), 51)", () => {
    const notAnyMore = { ...bought, designated: false, designatedOn: "2023-11-16", cancelledOn: "2025-10-24" } as const;
    const asked = (more: object) => assessIntroductionDuty({ ...notAnyMore, ...more } as never, on);
    // From the day asked for on nobody who is not designated any more introduces anything as a designated operator.
    for (const more of [{}, { designatedOn: null }, { cancelledOn: null }, { designatedOn: null, cancelledOn: null }])
      expect(asked({ ...more, startsOn: on }).answer).toBe("no-notification");
    // An introduction that may lie before the cancellation hangs on its day.
    for (const more of [{}, { designatedOn: null }, { designatedOn: undefined }, { cancelledOn: null }])
      expect(asked({ ...more, startsOn: null })).toMatchObject({ answer: "undetermined", why: "facts-missing" });
    expect(asked({ cancelledOn: "2023-10-31", startsOn: on }).issues).toMatchObject([
      { code: "day-before-commencement", path: ["cancelledOn"], basis: { article: "51" } },
    ]);
  });

  // Art. 52(1), Order Art. 10(1): an introduction from a public body is exempt, and outsourced work is not critical before its day (Art. 53(3)).
  it("answers without the act where an introduction is exempt and the outsourced work is not critical yet", () => {
    const facts = { ...bought, supplier: { kind: "local-government" }, workBecameCriticalOn: "2027-01-04" } as const;
    const { act: _, ...open } = { ...facts, startsOn: "2026-06-01", containsOutsidersCriticalFacility: false };
    for (const act of ["introduction", "outsourcing", "neither", undefined, null])
      expect(assessIntroductionDuty({ ...open, act } as never, "2026-06-01").answer).toBe("no-notification");
    expect(assessIntroductionDuty({ ...open, workBecameCriticalOn: undefined } as never, "2026-06-01").missing).toEqual(
      ["act"],
    );
  });

  // Art. 50(1): a designation that is made later, or whose notice may come later, may reach the introduction.
  it("is no surer where it is not known when the notice of a designation comes that lies ahead (50(1), 51)", () => {
    const ahead = { ...bought, designated: false, designatedOn: "2026-08-03", startsOn: "2026-08-03" } as const;
    const asked = (more: object) => assessIntroductionDuty({ ...ahead, ...more } as never, "2026-06-17");
    for (const noticeReceivedOn of ["2026-08-03", null, undefined]) {
      expect(asked({ noticeReceivedOn, cancelledOn: null }).answer).toBe("undetermined");
      expect(asked({ noticeReceivedOn }).issues?.map(({ code }) => code)).toEqual(["designated-and-not-designated"]);
    }
    expect(asked({ designatedOn: null, cancelledOn: null }).answer).toBe("undetermined");
    expect(asked({ noticeReceivedOn: null, cancelledOn: null, startsOn: "2026-06-17" }).answer).toBe("no-notification");
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
      {
        ...bought,
        supplier: { kind: "company", relations: "subsidiary" },
        urgent: { ...urgent, noOtherWays: true },
      } as never,
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
      [
        { urgent: { serviceAtRisk: "yes", causedToEvade: false, noOtherWay: true } },
        ["urgent", "serviceAtRisk"],
        "wrong-type",
      ],
      [{ criticalFacility: "yes" }, ["criticalFacility"], "wrong-type"],
      [{ designatedOn: undefined, designated: 1 }, ["designated"], "wrong-type"],
      [
        { supplier: { kind: "operator-itself" }, containsOutsidersCriticalFacility: "no" },
        ["containsOutsidersCriticalFacility"],
        "wrong-type",
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
    for (const nothing of [null, undefined])
      expect(assessIntroductionDuty(nothing as never, on)).not.toHaveProperty("issues");
  });

  it("never throws", () => {
    for (const junk of [null, undefined, 7, { supplier: 3, urgent: "x", startsOn: "y", designatedOn: [] }]) {
      expect(() => assessIntroductionDuty(junk as never, on)).not.toThrow();
      expect(() => gracePeriod(junk as never, on)).not.toThrow();
      expect(() => changeOfNameNotice(junk as never, "x" as never)).not.toThrow();
    }
  });
});

describe("the duty to notify on the edges of knowledge, Act Arts 52(1), 53, Order Art. 10", () => {
  const on = "2026-06-01";
  const facts: IntroductionDutyFacts = {
    designatedOn: "2023-11-16",
    act: "introduction",
    criticalFacility: true,
    supplier: { kind: "company", relation: "unrelated" },
    containsOutsidersCriticalFacility: false,
    startsOn: on,
  };
  const ask = (more: object, day: LegalDate = on) => assessIntroductionDuty({ ...facts, ...more }, day);

  it("asks what is planned, from whom, and whether the operator is designated", () => {
    expect(ask({ act: undefined })).toMatchObject({ answer: "undetermined", missing: ["act"] });
    expect(ask({ act: null, supplier: { kind: "state-organ" } })).toMatchObject({
      answer: "undetermined",
      missing: ["act"],
    });
    expect(ask({ act: "neither" }).answer).toBe("no-notification");
    expect(ask({ designatedOn: undefined }).missing).toEqual(["designated", "designatedOn"]);
    expect(ask({ designatedOn: undefined, designated: true }).missing).toEqual(["designatedOn"]);
    expect(ask({ designatedOn: undefined, designated: false })).toMatchObject({
      answer: "no-notification",
      missing: [],
    });
    expect(ask({ supplier: undefined }).missing).toEqual(["supplier.kind", "supplier.relation"]);
    expect(ask({ supplier: { relation: "subsidiary" } }).missing).toEqual(["supplier.kind"]);
    expect(ask({ supplier: { relation: "parent" } }).missing).toEqual(["supplier.kind"]);
    expect(ask({ supplier: { kind: "individual", relation: "subsidiary" } }).answer).toBe("prior-notification");
    expect(ask({ supplier: { kind: "company" }, containsOutsidersCriticalFacility: true }).answer).toBe(
      "prior-notification",
    );
    const own = { supplier: { kind: "company", relation: "subsidiary" }, containsOutsidersCriticalFacility: undefined };
    expect(ask({ ...own, act: undefined }).missing).toEqual(["act", "containsOutsidersCriticalFacility"]);
    expect(ask({ ...own, act: "outsourcing" })).toMatchObject({ answer: "prior-notification", missing: [] });
    const met = (criterion: string, more: object) => ask(more).reasons.find((one) => one.criterion === criterion)?.met;
    const acts = ["introduction", "outsourcing", "neither", undefined].map((act) => met("introduction-only", { act }));
    expect(acts).toEqual([true, false, false, "unknown"]);
    const known = [{ designated: true }, { designatedOn: on }, {}].map((more) =>
      met("designated-operator", { designatedOn: undefined, ...more }),
    );
    expect(known).toEqual([true, true, "unknown"]);
  });

  it("binds from the day on which facility or work becomes critical, which is itself in grace", () => {
    expect(
      ask({ facilityBecameCriticalOn: "2026-06-02" }).reasons.find((one) => one.criterion === "critical-facility")?.met,
    ).toBe(false);
    expect(
      ask({ facilityBecameCriticalOn: on }).reasons.find((one) => one.criterion === "critical-facility")?.met,
    ).toBe(true);
    expect(ask({ designatedOn: on }).reasons.find((one) => one.criterion === "designated-operator")?.met).toBe(true);
    expect(ask({ designatedOn: on }).answer).toBe("no-notification");
    const work = (day: string) =>
      ask({ act: "outsourcing", workBecameCriticalOn: day }).reasons.find(
        (one) => one.criterion === "introduction-or-outsourcing",
      )?.met;
    expect([work("2026-06-02"), work(on)]).toEqual([false, true]);
    expect(
      ask({ act: "neither", workBecameCriticalOn: "2026-05-01" }).reasons.find(
        (one) => one.criterion === "grace-for-work",
      )?.met,
    ).toBe(false);
    expect(
      ask({ act: undefined, workBecameCriticalOn: "2025-01-01" }).reasons.find(
        (one) => one.criterion === "grace-for-work",
      )?.met,
    ).toBe(false);
  });

  it("says of urgency only what is claimed", () => {
    const met = (urgent: unknown) =>
      ask({ urgent })
        .reasons.filter((one) =>
          ["service-at-risk", "caused-to-evade", "urgently-needed-and-no-other-way"].includes(one.criterion),
        )
        .map((one) => one.met);
    expect(met(undefined)).toEqual([false, false, false]);
    expect(met(null)).toEqual(["unknown", "unknown", "unknown"]);
    expect(ask({ urgent: null }).missing).toEqual([
      "urgent.serviceAtRisk",
      "urgent.causedToEvade",
      "urgent.noOtherWay",
    ]);
  });

  it("says which wording was not read, on the first day of each and on the last day before", () => {
    expect(ask({ startsOn: "2026-07-16" }, "2026-07-16")).toMatchObject({
      answer: "prior-notification",
      grade: "text",
    });
    // More than twenty-four months after the designation: no grace can still run, whatever its length (92(1)(i), 54(1), 55(1)).
    expect(ask({ startsOn: "2026-07-17" }, "2026-07-17")).toMatchObject({
      answer: "prior-notification",
      grade: "inferred",
      gaps: ["act-38-2026-art-53"],
      evidence: ["july-changed-the-grace-only"],
    });
    expect(ask({ startsOn: "2026-07-17", designatedOn: "2026-02-01" }, "2026-07-17")).toMatchObject({
      why: "wording-not-read",
      gaps: ["act-38-2026-art-53"],
      lastRead: { until: "2026-07-17" },
    });
    expect(ask({ startsOn: "2026-09-17" }, "2026-09-17").gaps).toEqual(["act-38-2026-art-53", "law-after-survey"]);
    expect(ask({ startsOn: "2026-09-18" }, "2026-09-18")).toMatchObject({
      answer: "prior-notification",
      grade: "inferred",
      gaps: ["act-38-2026-art-52", "act-38-2026-art-53", "law-after-survey"],
      evidence: ["duty-after-the-longest-grace"],
    });
    expect(ask({ designatedOn: undefined, designated: false }, "2026-09-18")).toMatchObject({
      answer: "no-notification",
      grade: "inferred",
      gaps: ["act-38-2026-art-52", "act-38-2026-art-53", "law-after-survey"],
    });
    // Either could still give an answer under a wording that was not read: nothing but designated operators and critical facilities is bound.
    expect(ask({ designatedOn: undefined, criticalFacility: undefined }, "2026-09-18").missing).toEqual([
      "designated",
      "designatedOn",
      "criticalFacility",
    ]);
    const missing = ask({ startsOn: "2026-08-01", criticalFacility: undefined }, "2026-08-01");
    expect(missing).toMatchObject({ answer: "undetermined", gaps: ["act-38-2026-art-53"] });
    const exempt = ask({ supplier: { kind: "state-organ" }, startsOn: "2026-08-01" }, "2026-08-01");
    expect(exempt).toMatchObject({
      answer: "no-notification",
      grade: "inferred",
      evidence: ["july-changed-the-grace-only"],
    });
    expect(exempt).not.toHaveProperty("lastRead");
    expect(ask({ startsOn: undefined }, "2026-08-01")).toMatchObject({ why: "facts-missing" });
    expect(ask({ startsOn: undefined }, "2026-08-01")).not.toHaveProperty("lastRead");
  });

  it("names the open first day as a gap, whether or not a fact could settle it", () => {
    expect(ask({ facilityBecameCriticalOn: "2025-11-30", startsOn: "2026-05-30" }, "2026-05-30")).toMatchObject({
      why: "facts-missing",
      missing: ["amendmentInForce"],
      gaps: ["grace-first-day"],
      grade: "inferred",
    });
  });
});

describe("a designation that was received later than it was made, or cancelled (Act Arts. 50(2), 51, 53(1))", () => {
  const purchase = {
    act: "introduction",
    criticalFacility: true,
    supplier: { kind: "company", relation: "unrelated" },
    containsOutsidersCriticalFacility: false,
  } as const;
  const asked = (facts: object, startsOn: string, on = startsOn) =>
    assessIntroductionDuty({ ...purchase, ...facts, startsOn } as never, on as LegalDate);

  it("runs the six months from the receipt of the notice, where it is another day than that of the designation", () => {
    const designation = { designatedOn: "2023-11-16", noticeReceivedOn: "2023-11-20" } as const;
    expect(asked(designation, "2024-05-20").answer).toBe("no-notification");
    expect(asked(designation, "2024-05-21").answer).toBe("prior-notification");
    expect(gracePeriod(designation, "2024-05-20")).toMatchObject({ lastDay: "2024-05-20", dutyFrom: "2024-05-21" });
    expect(asked({ designatedOn: "2023-11-16" }, "2024-05-17").answer).toBe("prior-notification");
    expect(gracePeriod({ designatedOn: "2023-11-16", noticeReceivedOn: null }, "2024-05-20")).toMatchObject({
      state: "undetermined",
      missing: ["noticeReceivedOn"],
    });
    expect(asked({ designatedOn: "2023-11-16", noticeReceivedOn: null }, "2024-05-17")).toMatchObject({
      answer: "undetermined",
      missing: ["designated", "noticeReceivedOn"],
    });
    expect(gracePeriod({ designatedOn: "2023-11-16", noticeReceivedOn: "2023-11-15" }, "2024-05-20")).toMatchObject({
      state: "invalid",
      issues: [{ code: "receipt-before-dispatch", path: ["noticeReceivedOn"], basis: { article: "50", paragraph: 2 } }],
    });
  });

  it("binds nobody after the cancellation, and everybody up to it", () => {
    const designation = { designatedOn: "2023-11-16", cancelledOn: "2026-03-31" } as const;
    expect(asked(designation, "2026-03-31").answer).toBe("prior-notification");
    expect(asked(designation, "2026-04-01")).toMatchObject({ answer: "no-notification", missing: [] });
    expect(asked({ ...designation, designated: false }, "2026-04-01")).toMatchObject({ answer: "no-notification" });
    expect(asked({ ...designation, designated: false }, "2026-04-01").issues).toBeUndefined();
    expect(asked({ ...designation, cancelledOn: null }, "2026-04-01")).toMatchObject({
      answer: "undetermined",
      missing: ["cancelledOn"],
    });
    expect(asked(designation, "2026-04-01").reasons).toContainEqual(
      expect.objectContaining({
        criterion: "designation-cancelled",
        met: true,
        basis: expect.objectContaining({ article: "51" }),
      }),
    );
  });

  it("takes neither of two facts that contradict each other as known", () => {
    const codes = (facts: object, on: string) => {
      const found = asked(facts, on);
      return [found.answer, ...(found.issues ?? []).map((issue) => `${issue.code} ${issue.path.join(".")}`)];
    };
    expect(codes({ designatedOn: "2023-11-16", cancelledOn: "2023-11-10" }, "2026-04-01")).toEqual([
      "undetermined",
      "events-out-of-order cancelledOn",
    ]);
    expect(codes({ designated: true, cancelledOn: "2026-03-31" }, "2026-04-01")).toEqual([
      "undetermined",
      "designated-after-cancellation designated",
    ]);
    expect(codes({ designated: false, designatedOn: "2023-11-16" }, "2026-04-01")).toEqual([
      "undetermined",
      "designated-and-not-designated designated",
    ]);
    expect(codes({ designatedOn: "2023-11-16", cancelledOn: "2026-02-30" }, "2026-04-01")).toEqual([
      "undetermined",
      "not-a-legal-date cancelledOn",
    ]);
  });
});

it("knows no designation for a business that the Order did not list on that day (Order Art. 9, Act Art. 50(1))", () => {
  // Port transport is listed from 2025-04-01.
  const port = {
    business: "port-transport",
    act: "introduction",
    criticalFacility: true,
    supplier: { kind: "company", relation: "unrelated" },
    startsOn: "2026-04-01",
  } as const;
  const told = (days: object) => {
    const { answer, missing, issues = [], safeSide } = assessIntroductionDuty({ ...port, ...days }, "2026-04-01");
    return [answer, missing, issues.map(({ path, code }) => `${path.join(".")} ${code}`), safeSide?.answer];
  };
  const unlisted = (day: string) => [
    "undetermined",
    ["designated", day],
    [`${day} business-not-listed`],
    "prior-notification",
  ];
  expect(told({ designatedOn: "2025-03-31" })).toEqual(unlisted("designatedOn"));
  expect(told({ noticeReceivedOn: "2025-03-31" })[2]).toEqual(["noticeReceivedOn business-not-listed"]);
  expect(told({ designatedOn: "2025-04-01" })).toEqual(["prior-notification", [], [], undefined]);
  // The six months after a designation of October 2025 are not over on 2026-04-01.
  expect(told({ designatedOn: "2025-10-01" })[0]).toBe("no-notification");
  // Waterworks were listed before their order moved to the MLIT.
  expect(told({ business: "water-supply", designatedOn: "2023-11-16" })).toEqual([
    "prior-notification",
    [],
    [],
    undefined,
  ]);
});

it("asks what makes a case urgent beside the day, the supplier and the parts that are not known (Act Art. 52(1) proviso)", () => {
  const facts = {
    designated: true,
    designatedOn: "2025-02-21",
    act: "introduction",
    criticalFacility: true,
    supplier: { relation: "sister" },
    urgent: {},
    business: "banking",
  } as const;
  expect(assessIntroductionDuty(facts, "2026-03-01").missing).toEqual(
    expect.arrayContaining(["startsOn", "urgent.serviceAtRisk", "urgent.causedToEvade", "urgent.noOtherWay"]),
  );
});
