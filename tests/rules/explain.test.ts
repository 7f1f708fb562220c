import { expect, test } from "vitest";
import { assessIntroductionDuty, assessOperatorDesignation, explain, reviewTimeline } from "../../src/doors/index";
import { labels, labelsOf } from "../../src/doors/rules";

const on = "2025-06-01";

test("act:52:1 facts that are missing are told by their labels, and no id or property name is printed", () => {
  const finding = assessIntroductionDuty({ designated: true, criticalFacility: true, act: "introduction" }, on);
  const told = explain(finding, { lang: "ja", labels: labelsOf("introduction-duty") });
  expect(told).toContain("不足している事実：");
  expect(told).toContain("供給者又は委託の相手方の種別");
  for (const lang of ["ja", "en"] as const) {
    const lines = explain(finding, { lang, labels: labelsOf("introduction-duty") });
    for (const path of finding.missing) expect(lines).not.toContain(path);
    expect(lines).not.toMatch(/\b[a-z]+[A-Z][a-z]/);
  }
});

test("meti:2::11 a fact in an entry of a list has the label that all entries share", () => {
  const told = explain(assessOperatorDesignation({ business: "credit-card" } as never, on), {
    lang: "en",
    labels: labelsOf("operator-designation"),
  });
  expect(told).toContain(
    "Facts that could change the answer: Registration for credit purchase intermediation; Card member contracts at the end of the fiscal year",
  );
  expect(told).not.toContain("years.0");
});

test("act:52:3 the days of a timeline that are not known are told too, and labels of all rules serve as well", () => {
  const review = reviewTimeline({ receivedOn: null }, on);
  expect(explain(review as never, { lang: "ja", labels: labelsOf("review-timeline") })).toContain(
    "主務大臣が届出を受理した日",
  );
  expect(
    explain(assessIntroductionDuty({ designated: true, criticalFacility: true }, on), { lang: "ja", labels }),
  ).toContain("行おうとする行為の別");
});
