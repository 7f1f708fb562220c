// What the library answers of the law of today: each scenario of docs/scenarios.json on four days, and what stands in the way where there is
// no answer. The page shows where an answer was gained or lost: a lower count with its articles is right, a higher one without evidence is a fault.
import { readFileSync } from "node:fs";

const days = (espa) => ["2026-06-01", "2026-07-17", "2026-09-18", espa.LAW_AS_OF.day];

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

export function today(espa, root, { table, cite, of, pick, day, lang }) {
  const scenarios = JSON.parse(readFileSync(new URL("docs/scenarios.json", root), "utf8"));
  const gaps = new Map(espa.knownGaps().map((gap) => [gap.id, gap]));
  const found = scenarios.map((scenario) => [scenario, days(espa).map((on) => askedOn(espa, scenario, on))]);
  const counted = days(espa).map((on, at) => {
    const courses = found.map(([, findings]) => courseOf(findings[at]));
    const count = (course) => courses.filter((one) => one === course).length;
    return [day(on), count("decided"), count("inferred"), count("undetermined")];
  });
  const inTheWay = (finding, rule) => {
    if (finding.why === "not-in-force") return pick("未施行", "not in force");
    if (finding.why === "facts-missing")
      return `${pick("不足している事実：", "facts: ")}${finding.missing.map((path) => labelOf(espa, rule, path, lang)).join(pick("、", ", "))}`;
    // What was not looked for since the register is complete touches every answer, and keeps none open.
    const touched = (finding.gaps ?? []).flatMap((id) =>
      id === "law-after-survey" ? [] : (gaps.get(id)?.touches ?? []),
    );
    // Of each provision that the answer rests on, the closest that was amended; a whole law stands in no answer's way.
    const ofBasis = finding.basis.flatMap((basis) => closest(touched, basis) ?? []);
    const shown = ofBasis.length > 0 ? ofBasis : finding.basis;
    return `${pick("未確認：", "not read: ")}${[...new Set(shown.map(cite))].join(pick("、", "; "))}`;
  };
  const told = (finding, rule) => {
    const course = courseOf(finding);
    const text = of(finding.answerText);
    if (course === "decided") return text;
    if (course === "inferred") return `${text}${pick("（推論）", " (inferred)")}`;
    const last = finding.lastRead;
    const before = last === undefined || last === null || last.answer === "undetermined" ? "" : of(last.answerText);
    return `— ${inTheWay(finding, rule)}${before === "" ? "" : pick(`。改正前の条文では「${before}」`, `; last read: ${before}`)}`;
  };
  const rules = [...new Set(scenarios.map(({ rule }) => rule))];
  const parts = rules.map((rule) => {
    const rows = found.filter(([scenario]) => scenario.rule === rule);
    const [, [first]] = rows[0];
    return `### ${of(first.question)}\n\n\`${rule}\`, ${first.basis.map(cite).join(pick("、", "; "))}\n\n${table(
      [pick("事実", "facts"), ...days(espa).map(day)],
      rows.map(([{ facts }, findings]) => [`\`${JSON.stringify(facts)}\``, ...findings.map((one) => told(one, rule))]),
    )}`;
  });
  const lead = pick(
    '全ての判定の全ての答えについて、事実をそろえて四つの日に問うた結果です（docs/scenarios.json。`"@"`はその日を表します）。四つの日は、全ての条文を確認していた日、令和八年の二つの改正の施行日、調査の日です。「—」は判定できないことを表し、その理由を添えます。',
    `Every answer of every rule is asked for with complete facts (docs/scenarios.json; \`"@"\` is the day itself) on four days: while all was read, after the two
first amendments of 2026, and on the day of the survey. \`—\` is undetermined, with what stands in the way.`,
  );
  return `${lead}

${table([pick("日", "day"), pick("条文により判定", "decided"), pick("推論", "inferred"), pick("判定できない", "undetermined")], counted)}

${parts.join("\n\n")}`;
}

/** The closest of some provisions that another one is, stands in or holds; none where it is the law as a whole. */
function closest(provisions, basis) {
  const depth = ({ article, paragraph, item }) => [article, paragraph, item].filter((one) => one !== undefined).length;
  const meets = (one) =>
    one.law === basis.law &&
    one.article === basis.article &&
    ["paragraph", "item"].every(
      (part) => one[part] === undefined || basis[part] === undefined || one[part] === basis[part],
    );
  return provisions.filter(meets).sort((a, b) => depth(b) - depth(a))[0];
}

/** What a person calls a fact of a rule. */
function labelOf(espa, call, path, lang) {
  const rule = espa.rules.find((one) => one.call === call);
  return rule === undefined ? path : espa.labelOf(path, { rule: rule.id, lang });
}
