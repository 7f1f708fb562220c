// The golden cases against a package that is installed, by a reader of its own: it knows of the cases what their documented shape says,
// and nothing of how the library is made. `node cases.mjs` in a project that has installed espa-jp.
import { createRequire } from "node:module";
import { isDeepStrictEqual as same } from "node:util";
import * as everything from "espa-jp";
import { at } from "espa-jp/finding";

const espa = { ...everything };
const cases = createRequire(import.meta.url)("espa-jp/cases.json");
const inOneOrder = (citation) => Object.fromEntries(Object.entries(citation).sort());
const isAt = (citation, provision) => same(inOneOrder(citation), inOneOrder(at(provision)));
const wrong = [];

for (const {
  rule,
  call,
  provision,
  on,
  facts,
  answer,
  why,
  missing,
  reasons,
  gives = {},
  absent = [],
  gaps,
  grade,
} of cases) {
  const got = rule === "ipc-screening" ? espa[call](facts.symbols, on, facts.riders) : espa[call](facts, on);
  const { boundaries, ...others } = gives;
  const right = [
    (got.answer ?? got.state) === answer,
    why === undefined || got.why === why,
    missing === undefined || same(got.missing, missing),
    gaps === undefined || same(got.gaps ?? [], gaps),
    grade === undefined || got.grade === grade,
    reasons === undefined || reasons.length === got.reasons.length,
    ...(reasons ?? []).map(({ basis, ...one }, index) => {
      const { criterion, met, basis: place } = got.reasons[index] ?? {};
      return same({ criterion, met }, one) && isAt(place, basis);
    }),
    boundaries === undefined || boundaries.length === got.boundaries.length,
    ...(boundaries ?? []).map(({ basis, ...one }, index) => {
      const { id, date, grade: itsGrade, basis: place } = got.boundaries[index] ?? {};
      return same({ id, date, grade: itsGrade }, one) && isAt(place, basis);
    }),
    ...Object.entries(others).map(([name, value]) => same(got[name], value)),
    ...absent.map((name) => got[name] === undefined),
  ];
  if (right.includes(false))
    wrong.push(`${rule}, ${provision}, ${on}, ${JSON.stringify(facts)}: ${answer}, not ${got.answer ?? got.state}`);
}
console.log(`${cases.length} cases, ${wrong.length} wrong`);
if (cases.length < 500 || wrong.length > 0) throw new Error(wrong.join("\n"));
