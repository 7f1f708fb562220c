import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import * as supply from "../../src/doors/supply";
import { type MaterialId, planCertificationProcedure } from "../../src/doors/supply";

describe("steps of the procedure, article by article", () => {
  const steps = (material: MaterialId, on: LegalDate) =>
    supply
      .planCertificationProcedure(material, on)
      ?.steps.map((step) => [
        step.id,
        step.by,
        step.basis
          .map(
            ({ law, article, paragraph }) =>
              `${law === "504AC0000000043" ? "Act " : ""}${article}${paragraph === undefined ? "" : `(${paragraph})`}`,
          )
          .join(", "),
        step.form,
        step.period,
      ]);
  test("METI, 2024", () => {
    expect(steps("batteries", "2024-04-01")).toEqual([
      ["application", "applicant", "Act 9(1), 2(1)", "1", undefined],
      ["consultation", "competent-minister", "Act 9(5)", undefined, "before-the-act"],
      ["certification", "competent-minister", "Act 9(4), 4(1)", "2", "in-principle-one-month"],
      ["refusal", "competent-minister", "4(2)", "3", undefined],
      ["notice-to-support-body", "competent-minister", "Act 9(6), 4(3)", "4", undefined],
      ["change-application", "certified-operator", "Act 10(1), 5(1)", "5", "before-the-act"],
      ["change-consultation", "competent-minister", "Act 10(3)", undefined, "before-the-act"],
      ["change-certification", "competent-minister", "Act 10(3), 5(4)", "6", "in-principle-one-month"],
      ["change-refusal", "competent-minister", "5(5)", "7", undefined],
      ["change-notice-to-support-body", "competent-minister", "Act 10(3), 5(6)", "8", undefined],
      ["minor-change-notice", "certified-operator", "Act 10(2), 6(2)", "9", "without-delay"],
      ["instruction-to-change", "competent-minister", "Act 11(2), 7", "10", undefined],
      ["revocation", "competent-minister", "Act 11(1), Act 11(2), 8(1)", "11", undefined],
      ["revocation-notice-to-support-body", "competent-minister", "Act 11(3), 8(2)", "12", undefined],
      [
        "implementation-report",
        "certified-operator",
        "Act 12, 9",
        "13",
        "in-principle-three-months-after-business-year",
      ],
      ["hindrance-report", "certified-operator", "10", undefined, "without-delay"],
    ]);
  });
  test("the request of Art. 11-2(1): MLIT and jointly with article and form, METI with the Act alone", () => {
    const request = (material: MaterialId) =>
      steps(material, "2026-09-18")
        ?.find(([id]) => id === "cooperation-request")
        ?.slice(1, 4);
    expect(request("ship-parts")).toEqual(["certified-operator", "Act 11-2(1), 9-2", "12-2"]);
    expect(request("ventilators")).toEqual(["certified-operator", "Act 11-2(1), 9", "12-2"]);
    expect(request("batteries")).toEqual(["certified-operator", "Act 11-2(1)", undefined]);
  });
  test("the report of a serious hindrance under the joint ordinance is its first paragraph", () => {
    const report = (on: LegalDate) => steps("ventilators", on)?.find(([id]) => id === "hindrance-report")?.[2];
    expect([report("2026-09-17"), report("2026-09-18")]).toEqual(["11(1)", "12(1)"]);
  });
  test("the month is a rule of thumb for certifying only; grades by day", () => {
    const of = (on: LegalDate) => supply.planCertificationProcedure("ship-parts", on);
    expect(of("2026-09-17")?.decisionPeriod).toMatchObject({
      onlyWhenCertifying: true,
      inPrinciple: true,
      deemedApproval: false,
    });
    expect([of("2026-08-27")?.grade, of("2026-09-18")?.grade, of("2026-09-19")?.grade]).toEqual([
      "official-summary",
      "inferred",
      "inferred",
    ]);
  });
  test("documents asked for only of some: the registry's certificate, and at MAFF those on licences", () => {
    const onlyIf = (material: MaterialId) =>
      supply
        .planCertificationProcedure(material, "2024-04-01")
        ?.applicationAttachments.map((document) => [document.id, document.onlyIf]);
    expect(onlyIf("batteries")).toEqual([
      ["articles-of-incorporation", undefined],
      ["registry-certificate", "registered"],
      ["accounts-of-three-periods", undefined],
      ["proof-of-measures", undefined],
      ["no-organised-crime-link", undefined],
    ]);
    expect(onlyIf("fertilizers")?.[4]).toEqual(["licence-documents", "licence-needed"]);
  });
});

describe("procedure by ordinance and day", () => {
  const article = (material: MaterialId, on: LegalDate, id: string) =>
    planCertificationProcedure(material, on)
      ?.steps.find((step) => step.id === id)
      ?.basis.at(-1)?.article;
  test.each<[MaterialId, LegalDate, Record<string, string | undefined>]>([
    [
      "batteries",
      "2024-04-01",
      {
        application: "2",
        certification: "4",
        "change-application": "5",
        "minor-change-notice": "6",
        "instruction-to-change": "7",
        revocation: "8",
        "implementation-report": "9",
        "hindrance-report": "10",
        "cooperation-request": undefined,
      },
    ],
    [
      "antimicrobial-preparations",
      "2024-04-01",
      { application: "2", "implementation-report": "9", "hindrance-report": "10" },
    ],
    [
      "fertilizers",
      "2024-04-01",
      { application: "2", "minor-change-notice": "6", "implementation-report": "9", "hindrance-report": "10" },
    ],
    [
      "ship-parts",
      "2024-04-01",
      {
        application: "2",
        certification: "5",
        "change-application": "6",
        "minor-change-notice": "7",
        "instruction-to-change": "8",
        revocation: "9",
        "implementation-report": "10",
        "hindrance-report": "11",
      },
    ],
    [
      "ship-parts",
      "2026-09-18",
      { "cooperation-request": "9-2", "implementation-report": "10", "hindrance-report": "11" },
    ],
    [
      "ventilators",
      "2026-09-17",
      { "implementation-report": "9", "hindrance-report": "11", "cooperation-request": undefined },
    ],
    [
      "ventilators",
      "2026-09-18",
      { "cooperation-request": "9", "implementation-report": "10", "hindrance-report": "12" },
    ],
  ])("%s on %s", (material, on, articles) => {
    for (const [id, expected] of Object.entries(articles))
      expect([id, article(material, on, id)]).toEqual([id, expected]);
  });
  test("forms 1 to 13, and 12-2 for the request of Art. 11-2 where it was read", () => {
    const forms = (material: MaterialId, on: LegalDate) =>
      planCertificationProcedure(material, on)?.steps.flatMap((step) => (step.form === undefined ? [] : [step.form]));
    expect(forms("batteries", "2024-04-01")).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
      "11",
      "12",
      "13",
    ]);
    expect(forms("ship-parts", "2026-09-18")).toContain("12-2");
    expect(forms("batteries", "2026-09-18")).not.toContain("12-2");
  });
  test("ventilators: one window with either minister; its article moved on 2026-09-18", () => {
    expect(planCertificationProcedure("ventilators", "2026-01-05")?.ministers).toEqual(["mhlw", "meti"]);
    expect(planCertificationProcedure("ventilators", "2026-09-17")?.oneWindow?.article).toBe("10");
    expect(planCertificationProcedure("ventilators", "2026-09-18")?.oneWindow?.article).toBe("11");
    expect(planCertificationProcedure("batteries", "2026-01-05")?.oneWindow).toBeUndefined();
  });
  test("licences: foreign laws at METI, MHLW and jointly; an attached document at MAFF", () => {
    const licences = (material: MaterialId) => planCertificationProcedure(material, "2026-01-05")?.licences;
    expect(licences("batteries")).toMatchObject({ shownIn: "plan", foreignLaws: true });
    expect(licences("antimicrobial-preparations")).toMatchObject({ shownIn: "plan", foreignLaws: true });
    expect(licences("ventilators")).toMatchObject({ shownIn: "plan", foreignLaws: true });
    expect(licences("ship-parts")).toMatchObject({ shownIn: "plan", foreignLaws: false, basis: { article: "3" } });
    expect(licences("fertilizers")).toMatchObject({
      shownIn: "attached-document",
      foreignLaws: false,
      basis: { article: "2", paragraph: 2, item: "4" },
    });
  });
  test("one month is a rule of thumb and no deemed approval; notice goes to the bodies that the ordinance names", () => {
    const procedure = planCertificationProcedure("fertilizers", "2024-04-01");
    expect(procedure?.decisionPeriod).toMatchObject({
      months: 1,
      inPrinciple: true,
      deemedApproval: false,
      from: "application",
    });
    expect(procedure?.noticeTo).toEqual(["support-corporation"]);
    expect(planCertificationProcedure("batteries", "2024-04-01")?.noticeTo).toEqual([
      "support-corporation",
      "support-agency",
    ]);
  });
  test("the minister consults before certifying, and before certifying a change", () => {
    const steps = planCertificationProcedure("batteries", "2024-04-01")?.steps ?? [];
    const consultations = steps.filter((step) => step.id.endsWith("consultation"));
    expect(consultations.map((step) => [step.id, step.period, step.basis])).toEqual([
      ["consultation", "before-the-act", [{ law: "504AC0000000043", article: "9", paragraph: 5 }]],
      ["change-consultation", "before-the-act", [{ law: "504AC0000000043", article: "10", paragraph: 3 }]],
    ]);
  });
  test("notices to the support body: four matters, three on revocation without an outline of the plan; MAFF lists none", () => {
    const contents = (material: MaterialId) =>
      planCertificationProcedure(material, "2026-01-05")
        ?.steps.filter((step) => step.id.includes("notice-to-support-body"))
        .map((step) => step.contents?.map((one) => one.ja));
    for (const material of ["batteries", "antimicrobial-preparations", "ship-parts", "ventilators"] as const) {
      expect(contents(material)).toEqual([
        ["認定の日付", "供給確保計画認定番号", "認定供給確保事業者の名称", "認定供給確保計画の概要"],
        [
          "変更の認定の日付",
          "変更後の供給確保計画認定番号",
          "認定供給確保事業者の名称",
          "変更後の認定供給確保計画の概要",
        ],
        ["認定の取消しの日付", "供給確保計画認定番号", "事業者の名称"],
      ]);
    }
    expect(contents("fertilizers")).toEqual([undefined, undefined, undefined]);
  });
  test("MLIT: an application pending on 2026-09-18 on the old form counts as one on the new form", () => {
    expect(planCertificationProcedure("ship-parts", "2026-09-17")?.note?.en).not.toContain("pending");
    expect(planCertificationProcedure("ship-parts", "2026-09-18")?.note?.en).toContain(
      "pending on 2026-09-18 on the old form 1",
    );
  });
  test("gaps: three ordinances were not read in their wording since 2026-09-18", () => {
    const gaps = (material: MaterialId, on: LegalDate) => planCertificationProcedure(material, on)?.gaps;
    expect(gaps("batteries", "2026-08-27")).toBeUndefined();
    const ofTheAct = [
      "act-38-2026-art-9",
      "law-after-survey",
      "act-38-2026-art-10",
      "act-38-2026-art-11-2",
      "act-38-2026-unlisted",
    ];
    for (const material of ["batteries", "antimicrobial-preparations", "fertilizers"] as const) {
      expect(gaps(material, "2026-09-18")).toEqual([...ofTheAct, "plan-ordinances-after-2026-09-18"]);
    }
    expect(gaps("ship-parts", "2026-09-18")).toEqual(ofTheAct);
    expect(gaps("ventilators", "2026-09-18")).toEqual(["minister-of-ventilators", ...ofTheAct]);
  });
  test("grades: METI read, its text since 2026-09-18 not; ventilators inferred", () => {
    expect(planCertificationProcedure("batteries", "2024-04-01")?.grade).toBe("text");
    expect(planCertificationProcedure("batteries", "2026-09-18")?.grade).toBe("inferred");
    expect(planCertificationProcedure("ventilators", "2026-01-05")?.grade).toBe("inferred");
  });
});

describe("documents of a change application", () => {
  test.each<[MaterialId, string]>([
    ["batteries", "5"],
    ["fertilizers", "5"],
    ["ship-parts", "6"],
  ])(
    "%s: progress of the plan always; the rest may be left out if unchanged; more may be asked for",
    (material, change) => {
      const procedure = planCertificationProcedure(material, "2026-01-05");
      const [progress, ...rest] = procedure?.changeAttachments ?? [];
      expect(progress).toMatchObject({
        id: "progress-of-the-plan",
        basis: { article: change, paragraph: 2, item: "1" },
      });
      expect(progress).not.toHaveProperty("omittableIfUnchanged");
      expect(rest.map((document) => document.id)).toEqual(
        procedure?.applicationAttachments.map((document) => document.id),
      );
      expect(rest.every((document) => document.omittableIfUnchanged === true)).toBe(true);
      expect(procedure?.applicationAttachments.some((document) => document.omittableIfUnchanged)).toBe(false);
      expect(procedure?.furtherDocuments.map((one) => [one.article, one.paragraph])).toEqual([
        ["2", 3],
        [change, 3],
      ]);
    },
  );
});

test.each<LegalDate>(["2026-01-05", "2026-09-18"])(
  "act:86:1: on %s, whatever rests on the ordinance for ventilators names the gap, and nothing that rests on another does",
  (on) => {
    const gapsOf = (material: MaterialId) => {
      const applicants = [{ kind: "legal-person", name: "甲", businessYearEnd: "2026-03-31" }];
      const draft = {
        material,
        applicants,
        period: { begins: "2026-01-05", ends: "2027-03-31" },
        submittedOn: on,
      } as never;
      const report = supply.implementationReport("2026-03-31", material, on);
      return Object.entries({
        certification: supply.assessPlanCertification({ material, fundingAdequate: false }, on),
        open: supply.assessPlanCertification({ material }, on),
        change: supply.classifyPlanChange({ material, changes: [{ what: "other", substantial: true }] }, on),
        hindrance: supply.assessHindranceReport(
          { material, seriousHindrance: false, seriousHindranceFeared: false },
          on,
        ),
        report: report.ok ? report.value : { gaps: [] },
        reports: supply.planReports(draft, on),
        procedure: planCertificationProcedure(material, on),
        contents: supply.planContents(draft, on),
        lacking: supply.missingPlanContents(draft, on),
        papers: supply.missingPlanAttachments({ plan: draft }, on),
        support: supply.assessSupportCorporationDesignation({ material }, on),
        ministers: supply.competentMinistersInDetail({ material }, on),
      }).map(([what, { gaps = [] } = {}]) => [what, gaps.includes("minister-of-ventilators")]);
    };
    expect(gapsOf("ventilators").filter(([, named]) => named !== true)).toEqual([]);
    for (const material of ["batteries", "ship-parts", "antimicrobial-preparations", "fertilizers"] as const)
      expect(gapsOf(material).filter(([, named]) => named !== false)).toEqual([]);
  },
);

test.each<MaterialId>(["batteries", "fertilizers", "antimicrobial-preparations", "ship-parts", "ventilators"])(
  "act:11-2:1: a request in an article that was not read is a gap of the hindrance report for %s, since 2026-09-18",
  (material) => {
    const gaps = (on: LegalDate) =>
      supply.assessHindranceReport({ material, seriousHindrance: true, filesCooperationRequest: true }, on).gaps ?? [];
    expect(gaps("2026-09-17")).not.toContain("act-38-2026-art-11-2");
    expect(gaps("2026-09-18")).toContain("act-38-2026-art-11-2");
  },
);
