import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { conducts, isConductId, penaltiesFor } from "../../src/doors/penalties";

// The documentation of a duty says its sanction in a line that begins with `Sanction`, or says there that it has none.
const day = "2026-06-01";
const source = join(import.meta.dirname, "../../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const comments = files.flatMap((file) =>
  [
    ...readFileSync(join(source, file), "utf8").matchAll(
      /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\nexport (?:function|const) (\w+)/g,
    ),
  ].map(([text, name]) => ({
    name: name as string,
    text: text.replace(/\n \* ?/g, "\n"),
  })),
);
const sanctions = comments.flatMap(({ name, text }) =>
  [...text.matchAll(/^Sanction.*(?:\n(?!Sanction|@|\n| ?\/).+)*/gm)].map(([line]) => ({
    name,
    punished: !line.startsWith("Sanction: no penalty"),
    ids: [...line.matchAll(/penaltiesFor\("([^"]*)"\)/g)].map(([, id]) => id as string),
  })),
);

test("every duty says its sanction", () => {
  const duties = [
    "assessIntroductionDuty",
    "classifyIntroductionChange",
    "reviewTimeline",
    "reviewPowers",
    "changeOfNameNotice",
    "standingReports",
    "assessForeignFiling",
    "assessWorkingProhibition",
    "assessWorkingPermission",
    "assessDisclosureProhibition",
    "assessReviewPublication",
    "assessReviewSecrecy",
    "assessSharingChange",
    "missingMeasures",
    "assessManagementOrder",
    "supervisionPowers",
    "designationRestrictions",
    "classifyPlanChange",
    "implementationReport",
    "implementationReportDue",
    "assessHindranceReport",
    "surveyPowers",
    "disruptionCooperation",
    "specialMeasures",
    "assessPlanRevocation",
    "assessTechnologyCouncil",
    "designatedFinancialInstitutionDuties",
    "supportCorporationDuties",
    "supportCorporationDeadlines",
    "assessResearchEntrustment",
    "technologyCouncilRules",
  ];
  const said = new Set(sanctions.map((one) => one.name));
  expect(duties.filter((name) => !said.has(name))).toEqual([]);
});

test("every conduct that the documentation names exists, and is punished exactly where it says so", () => {
  for (const { name, punished, ids } of sanctions) {
    if (punished) expect(ids.length, name).toBeGreaterThan(0);
    for (const id of ids) {
      expect([name, id, isConductId(id)]).toEqual([name, id, true]);
      if (isConductId(id)) expect([name, id, penaltiesFor(id, day).length > 0]).toEqual([name, id, punished]);
    }
  }
});

test("every conduct is named by the documentation of its duty", () => {
  const named = new Set(sanctions.flatMap((one) => one.ids));
  expect(
    conducts()
      .map((one) => one.id)
      .filter((id) => !named.has(id)),
  ).toEqual([]);
});
