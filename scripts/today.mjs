// What the library answers of the law of today: each scenario of docs/scenarios.json on four days, and what stands in the way where there is
// no answer. The page shows where an answer was gained or lost: a lower count with its articles is right, a higher one without evidence is a fault.
import { readFileSync } from "node:fs";

const days = (espa) => ["2026-06-01", "2026-07-17", "2026-09-18", espa.lawAsOf?.("2026-11-30")?.lookedOn ?? espa.LAW_AS_OF.day];

/** The finding of a scenario on a day: `"@"` among its facts is that day. */
export function askedOn(espa, { rule, facts }, on) {
  const given = JSON.parse(JSON.stringify(facts).replaceAll('"@"', JSON.stringify(on)));
  return rule === "screenByIpc" ? espa.screenByIpc(given.symbols, on) : espa[rule](given, on);
}

/** decided: at a grade above `inferred`; inferred: answered, and not confirmed in the text. */
function courseOf({ answer, grade }) {
  if (answer === "undetermined") return "undetermined";
  return grade === "inferred" || grade === "stated" ? "inferred" : "decided";
}

export function today(espa, root, { table, cite, both }) {
  const scenarios = JSON.parse(readFileSync(new URL("docs/scenarios.json", root), "utf8"));
  const gaps = new Map(espa.knownGaps().map((gap) => [gap.id, gap]));
  const found = scenarios.map((scenario) => [scenario, days(espa).map((on) => askedOn(espa, scenario, on))]);
  const counted = days(espa).map((on, day) => {
    const courses = found.map(([, findings]) => courseOf(findings[day]));
    const count = (course) => courses.filter((one) => one === course).length;
    return [on, count("decided"), count("inferred"), count("undetermined")];
  });
  const inTheWay = (finding) => {
    if (finding.why === "not-in-force") return "not in force";
    if (finding.why === "facts-missing") return `facts: ${finding.missing.join(", ")}`;
    // What was not looked for since the register is complete touches every answer, and keeps none open.
    const touched = (finding.gaps ?? []).flatMap((id) => (id === "law-after-survey" ? [] : (gaps.get(id)?.touches ?? [])));
    const ofBasis = touched.filter((one) =>
      finding.basis.some((basis) => basis.law === one.law && (one.article === undefined || basis.article === one.article)),
    );
    const shown = ofBasis.length > 0 ? ofBasis : finding.basis;
    return `not read: ${[...new Set(shown.map(cite))].join("; ")}`;
  };
  const told = (finding) => {
    const course = courseOf(finding);
    if (course === "decided") return finding.answer;
    if (course === "inferred") return `${finding.answer} (${finding.grade})`;
    const last = finding.lastRead?.answer;
    return `— ${inTheWay(finding)}${last === undefined || last === "undetermined" ? "" : `; last read: ${last}`}`;
  };
  const rules = [...new Set(scenarios.map(({ rule }) => rule))];
  const parts = rules.map((rule) => {
    const rows = found.filter(([scenario]) => scenario.rule === rule);
    const [, [first]] = rows[0];
    return `### ${both(first.question)}\n\n\`${rule}\`, ${first.basis.map(cite).join("; ")}\n\n${table(
      ["facts", ...days(espa)],
      rows.map(([{ facts }, findings]) => [`\`${JSON.stringify(facts)}\``, ...findings.map(told)]),
    )}`;
  });
  return `Every answer of every rule is asked for with complete facts (docs/scenarios.json; \`"@"\` is the day itself) on four days: while all was read, after the two
first amendments of 2026, and on the day of the last look. \`—\` is undetermined, with what stands in the way.

${table(["day", "decided", "inferred", "undetermined"], counted)}

${parts.join("\n\n")}`;
}
