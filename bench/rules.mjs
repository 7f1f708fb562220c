// (a) One threshold rule, one duty rule, one screening, one certification: against a function written by hand that builds the same
// finding with the same reasons (the floor), and against three rule engines that give the bare answer, no reasons and no citations.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { evaluateExpressionSync, ZenEngine } from "@gorules/zen-engine";
import { Engine } from "json-rules-engine";
import Publicodes from "publicodes";
import { assessIntroductionDuty, assessOperatorDesignation, reviewTimeline } from "../dist/infrastructure.js";
import { foreignFilingWindow, screenByIpc, specifiedFields } from "../dist/patents.js";
import { assessPlanCertification, specifiedCriticalMaterials } from "../dist/supply.js";
import { certificationByHand, dutyByHand, screeningByHand, thresholdByHand } from "./hand-written.mjs";
import { markdown, sideBySide, written } from "./side-by-side.mjs";

/** A rule of json-rules-engine that answers `answer` under the conditions. */
function jsonRules(rules) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator("startsWithAny", (symbols, listed) =>
    symbols.some((symbol) => listed.some((one) => symbol === one || (!one.includes("/") && symbol.startsWith(one)))),
  );
  for (const [answer, conditions] of rules) engine.addRule({ conditions, event: { type: answer } });
  return async (facts) => (await engine.run(facts)).events[0]?.type;
}

function table(title, note, rows) {
  const body = rows.map((row) => [row.name, written(row.nanoseconds), row.ratio.toFixed(2)]);
  return `### ${title}\n${note}\n\n${markdown(["", "time", "ratio"], body)}\n`;
}

async function threshold() {
  const on = "2024-02-02";
  const facts = [400_000, 500_000, 600_000, 2_500_000].map((outputKw) => ({ business: "generation", outputKw }));
  const sample = { meets: assessOperatorDesignation(facts[1], on), fails: assessOperatorDesignation(facts[0], on) };
  const undetermined = assessOperatorDesignation({ business: "generation" }, on);
  const byHand = thresholdByHand(sample, undetermined.answerText);
  for (const one of [...facts, { business: "generation" }]) {
    assert.deepEqual(byHand(one, on), assessOperatorDesignation(one, on));
  }
  const rules = jsonRules([
    [
      "meets-criteria",
      {
        all: [
          { fact: "business", operator: "equal", value: "generation" },
          { fact: "outputKw", operator: "greaterThanInclusive", value: 500_000 },
        ],
      },
    ],
  ]);
  const expression = `business == "generation" and outputKw >= 500000`;
  const zen = new ZenEngine().createDecision({
    nodes: [
      { id: "in", name: "in", type: "inputNode", content: {} },
      {
        id: "t",
        name: "t",
        type: "decisionTableNode",
        content: {
          hitPolicy: "first",
          inputs: [{ id: "k", name: "k", field: "outputKw" }],
          outputs: [{ id: "a", name: "a", field: "answer" }],
          rules: [
            { _id: "1", k: ">= 500000", a: '"meets-criteria"' },
            { _id: "2", k: "", a: '"does-not-meet-criteria"' },
          ],
        },
      },
      { id: "out", name: "out", type: "outputNode", content: {} },
    ],
    edges: [
      { id: "1", sourceId: "in", targetId: "t", type: "edge" },
      { id: "2", sourceId: "t", targetId: "out", type: "edge" },
    ],
  });
  const publicodes = new Publicodes(
    { "output kw": { "par défaut": 0 }, meets: { valeur: "output kw >= 500000" } },
    { logger: { log() {}, warn() {}, error() {} } },
  );
  for (const one of facts) {
    const meets = assessOperatorDesignation(one, on).answer === "meets-criteria";
    assert.equal((await rules(one)) === "meets-criteria", meets);
    assert.equal(evaluateExpressionSync(expression, one), meets);
    assert.equal((await zen.evaluate(one)).result.answer === "meets-criteria", meets);
    assert.equal(publicodes.setSituation({ "output kw": one.outputKw }).evaluate("meets").nodeValue, meets);
  }
  let at = 0;
  const rows = await sideBySide({
    "written by hand, same finding": () => byHand(facts[at++ & 3], on),
    "espa-jp assessOperatorDesignation": () => assessOperatorDesignation(facts[at++ & 3], on),
    "@gorules/zen-engine, expression": () => evaluateExpressionSync(expression, facts[at++ & 3]),
    "@gorules/zen-engine, decision table": () => zen.evaluate(facts[at++ & 3]),
    "json-rules-engine": () => rules(facts[at++ & 3]),
    publicodes: () => publicodes.setSituation({ "output kw": facts[at++ & 3].outputKw }).evaluate("meets").nodeValue,
  });
  return { title: "Threshold rule", note: "Power generation, 500,000 kW. The engines give a yes or no only.", rows };
}

async function duty() {
  const on = "2026-06-01";
  const base = {
    designatedOn: "2023-11-16",
    act: "introduction",
    criticalFacility: true,
    supplier: { kind: "company", relation: "unrelated" },
    containsOutsidersCriticalFacility: false,
    startsOn: on,
  };
  const facts = [
    base,
    { ...base, supplier: { kind: "company", relation: "subsidiary" } },
    { ...base, act: "outsourcing" },
    { ...base, urgent: { serviceAtRisk: true, causedToEvade: false, noOtherWay: true } },
  ];
  const samples = {
    prior: assessIntroductionDuty(facts[0], on),
    none: assessIntroductionDuty(facts[1], on),
    post: assessIntroductionDuty(facts[3], on),
  };
  const byHand = dutyByHand(samples);
  for (const one of [
    ...facts,
    { ...base, designatedOn: "2026-01-10" },
    { ...base, criticalFacility: false },
    { ...base, supplier: { kind: "local-government", relation: "unrelated" } },
  ]) {
    assert.deepEqual(byHand(one, on), assessIntroductionDuty(one, on));
  }
  const is = (fact, value, path) => ({ fact, operator: "equal", value, ...(path === undefined ? {} : { path }) });
  const exempt = {
    all: [
      is("act", "introduction"),
      {
        any: [
          { all: [is("supplier", "company", "$.kind"), is("supplier", "subsidiary", "$.relation")] },
          {
            fact: "supplier",
            path: "$.kind",
            operator: "in",
            value: [
              "state-organ",
              "local-government",
              "incorporated-administrative-agency",
              "local-incorporated-administrative-agency",
            ],
          },
        ],
      },
      is("containsOutsidersCriticalFacility", false),
    ],
  };
  const none = {
    any: [
      is("designated", false),
      is("criticalFacility", false),
      is("act", "neither"),
      is("supplier", "operator-itself", "$.kind"),
      exempt,
      is("inGrace", true),
    ],
  };
  const urgent = {
    all: [
      is("urgent", true, "$.serviceAtRisk"),
      { not: is("urgent", true, "$.causedToEvade") },
      is("urgent", true, "$.noOtherWay"),
    ],
  };
  const rules = jsonRules([
    ["no-notification", none],
    ["post-notification", { all: [{ not: none }, urgent] }],
    ["prior-notification", { all: [{ not: none }, { not: urgent }] }],
  ]);
  const expression = `not designated or not criticalFacility or act == "neither" or supplier.kind == "operator-itself" or (act == "introduction" and ((supplier.kind == "company" and supplier.relation == "subsidiary") or supplier.kind in ["state-organ", "local-government", "incorporated-administrative-agency", "local-incorporated-administrative-agency"]) and not containsOutsidersCriticalFacility) or inGrace ? "no-notification" : (urgent.serviceAtRisk and not urgent.causedToEvade and urgent.noOtherWay ? "post-notification" : "prior-notification")`;
  const told = facts.map((one) => ({
    urgent: { serviceAtRisk: false, causedToEvade: false, noOtherWay: false },
    ...one,
    designated: true,
    inGrace: false,
  }));
  for (const [index, one] of told.entries()) {
    const { answer } = assessIntroductionDuty(facts[index], on);
    assert.equal(await rules(one), answer);
    assert.equal(evaluateExpressionSync(expression, one), answer);
  }
  const publicodes = new Publicodes(
    {
      designated: { "par défaut": "oui" },
      critical: { "par défaut": "oui" },
      introduction: { "par défaut": "oui" },
      subsidiary: { "par défaut": "non" },
      "public body": { "par défaut": "non" },
      "built in": { "par défaut": "non" },
      "in grace": { "par défaut": "non" },
      exempt: {
        "toutes ces conditions": [
          "introduction",
          { "une de ces conditions": ["subsidiary", "public body"] },
          "built in = non",
        ],
      },
      none: { "une de ces conditions": ["designated = non", "critical = non", "exempt", "in grace"] },
    },
    { logger: { log() {}, warn() {}, error() {} } },
  );
  const inPublicodes = (one) =>
    publicodes
      .setSituation({
        introduction: one.act === "introduction" ? "oui" : "non",
        subsidiary: one.supplier.relation === "subsidiary" ? "oui" : "non",
      })
      .evaluate("none").nodeValue;
  for (const one of facts)
    assert.equal(inPublicodes(one), assessIntroductionDuty(one, on).answer === "no-notification");
  let at = 0;
  const rows = await sideBySide({
    "written by hand, same finding": () => byHand(facts[at++ & 3], on),
    "espa-jp assessIntroductionDuty": () => assessIntroductionDuty(facts[at++ & 3], on),
    "@gorules/zen-engine, expression": () => evaluateExpressionSync(expression, told[at++ & 3]),
    "json-rules-engine": () => rules(told[at++ & 3]),
    "publicodes, without urgency": () => inPublicodes(facts[at++ & 3]),
  });
  return {
    title: "Duty rule",
    note: "Whether an introduction must be notified: fifteen criteria and a period of six months. The engines are told whether the grace period runs, because none of them counts statutory periods.",
    rows,
  };
}

async function screening() {
  const on = "2025-06-02";
  const lists = [
    ["G01S 15/88", "F41G 1/00"],
    ["B63G 8/08"],
    ["H04L 9/32", "G06Q 20/40", "H04W 12/06"],
    ["F41H 11/02", "A61K 31/00"],
  ];
  const all = lists.map((list) => screenByIpc(list, on, {}));
  const texts = Object.fromEntries(all.map((one) => [one.answer, one.answerText]));
  const { question, basis, reasons } = all[0];
  // The words of each reason, from a screening of every symbol of the table.
  const every = screenByIpc(
    specifiedFields(on).flatMap((row) => row.allOf.flat()),
    on,
    { uraniumOrPlutonium: true, quantumDotOrSuperlattice: true },
  );
  const words = new Map(every.reasons.map((one) => [one.criterion, one.text]));
  const byHand = screeningByHand(specifiedFields(on), {
    question,
    basis,
    texts,
    overall: reasons[0],
    textOf: (criterion) => words.get(criterion),
  });
  for (const [index, list] of lists.entries()) assert.deepEqual(byHand(list, on), all[index]);
  const rules = jsonRules(
    specifiedFields(on).map((row) => [
      `item-${row.item}`,
      { all: row.allOf.map((listed) => ({ fact: "symbols", operator: "startsWithAny", value: listed })) },
    ]),
  );
  for (const list of lists)
    assert.equal(
      (await rules({ symbols: list })) !== undefined,
      screenByIpc(list, on, {}).answer !== "no-specified-field",
    );
  const parts = specifiedFields(on).map((row) =>
    row.allOf
      .map(
        (listed) =>
          `some(symbols, ${listed.map((one) => (one.includes("/") ? `# == "${one}"` : `startsWith(#, "${one}")`)).join(" or ")})`,
      )
      .join(" and "),
  );
  const expression = parts.map((part) => `(${part})`).join(" or ");
  for (const list of lists)
    assert.equal(
      evaluateExpressionSync(expression, { symbols: list }),
      screenByIpc(list, on, {}).answer !== "no-specified-field",
    );
  let at = 0;
  const rows = await sideBySide({
    "written by hand, same finding": () => byHand(lists[at++ & 3], on),
    "espa-jp screenByIpc": () => screenByIpc(lists[at++ & 3], on, {}),
    "@gorules/zen-engine, expression": () => evaluateExpressionSync(expression, { symbols: lists[at++ & 3] }),
    "json-rules-engine": () => rules({ symbols: lists[at++ & 3] }),
  });
  return {
    title: "Screening",
    note: "One to three symbols of an invention against the 47 fields of the day. publicodes has no lists and is left out.",
    rows,
  };
}

async function certification() {
  const on = "2024-04-01";
  const base = {
    material: "batteries",
    fitsActionPolicy: true,
    runsPolicyPeriod: true,
    structureAdequate: true,
    fundingAdequate: true,
    measures: { supplyCapacityInvestment: true },
    informationManagementInPlace: true,
    joint: false,
  };
  const facts = [
    base,
    { ...base, informationManagementInPlace: false },
    { ...base, joint: true, sameIndustry: true },
    { ...base, measures: {} },
  ];
  const texts = {
    certifiable: assessPlanCertification(facts[0], on).answerText,
    "not-certifiable": assessPlanCertification(facts[1], on).answerText,
    undetermined: assessPlanCertification(facts[2], on).answerText,
  };
  const byHand = certificationByHand(
    assessPlanCertification(base, on),
    texts,
    new Set(specifiedCriticalMaterials(on).map((one) => one.id)),
  );
  for (const one of [...facts, { material: "batteries" }, { ...base, runsPolicyPeriod: undefined }])
    assert.deepEqual(byHand(one, on), assessPlanCertification(one, on));
  const is = (fact, value = true, path = undefined) => ({
    fact,
    operator: "equal",
    value,
    ...(path === undefined ? {} : { path }),
  });
  const measures = [
    "extraProductionOrStockRelease",
    "substitutes",
    "otherSources",
    "otherWhenTight",
    "supplyCapacityInvestment",
    "dependenceReduction",
  ];
  const rules = jsonRules([
    [
      "certifiable",
      {
        all: [
          { fact: "material", operator: "in", value: specifiedCriticalMaterials(on).map((one) => one.id) },
          is("fitsActionPolicy"),
          { any: [is("runsPolicyPeriod"), is("endsWithinPolicyLimit")] },
          is("structureAdequate"),
          is("fundingAdequate"),
          { any: measures.map((name) => is("measures", true, `$.${name}`)) },
          is("informationManagementInPlace"),
          {
            any: [
              is("joint", false),
              is("sameIndustry", false),
              { all: [is("fairCompetitionKept"), is("undulyHarmsConsumersOrRelatedBusinesses", false)] },
            ],
          },
        ],
      },
    ],
  ]);
  for (const one of facts)
    assert.equal((await rules(one)) === "certifiable", assessPlanCertification(one, on).answer === "certifiable");
  let at = 0;
  const rows = await sideBySide({
    "written by hand, same finding": () => byHand(facts[at++ & 3], on),
    "espa-jp assessPlanCertification": () => assessPlanCertification(facts[at++ & 3], on),
    "json-rules-engine": () => rules(facts[at++ & 3]),
  });
  return {
    title: "Certification",
    note: "Seventeen criteria, some of them not known; the finding names what is missing.",
    rows,
  };
}

/** What one call may take in microseconds: screening of three symbols, a window of two years, a history of ten events. */
const aims = { screening: 5, window: 200, history: 20 };

async function single() {
  const symbols = ["H04L 9/32", "G06Q 20/40", "H04W 12/06"];
  const window = {
    madeInJapan: true,
    public: false,
    ipc: ["F41H 11/02"],
    application: { filedOn: "2024-05-31", kind: "ordinary" },
  };
  const history = {
    filedOn: "2025-01-10",
    receivedOn: "2025-01-14",
    shortenedTo: "2025-01-30",
    shortenedOn: "2025-01-20",
    extendedUntil: "2025-04-01",
    extendedOn: "2025-01-28",
    recommendedOn: "2025-02-10",
    recommendationReceivedOn: "2025-02-12",
    answer: "accepted",
    answeredOn: "2025-02-14",
    changedPlanFiledOn: "2025-02-20",
  };
  assert.notEqual(reviewTimeline(history, "2025-03-01").state, "invalid");
  const rows = await sideBySide({
    screening: () => screenByIpc(symbols, "2025-06-02", {}),
    window: () => foreignFilingWindow(window, "2026-05-31"),
    history: () => reviewTimeline(history, "2025-03-01"),
  });
  return Object.fromEntries(rows.map(({ name, nanoseconds }) => [name, nanoseconds]));
}

async function measureAll() {
  const measured = [await threshold(), await duty(), await screening(), await certification()];
  return { measured, single: await single() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(JSON.stringify(await measureAll()));

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];

/** Several processes, because the engine compiles the same code differently from one to the next: the figures are medians over them. */
export async function rules({ processes = 7 } = {}) {
  const file = fileURLToPath(import.meta.url);
  const runs = Array.from({ length: processes }, () =>
    JSON.parse(execFileSync(process.execPath, [file], { encoding: "utf8" })),
  );
  const measured = runs[0].measured.map(({ title, note, rows }, at) => ({
    title,
    note,
    rows: rows.map(({ name }, row) => {
      const all = runs.map((run) => run.measured[at].rows[row]);
      return {
        name,
        nanoseconds: median(all.map((one) => one.nanoseconds)),
        ratio: median(all.map((one) => one.ratio)),
      };
    }),
  }));
  const summary = measured.map(({ title, rows }, at) => {
    const own = rows.findIndex((row) => row.name.startsWith("espa-jp"));
    const other = rows.findIndex((row) => row.name === "json-rules-engine");
    const times = sorted(
      runs.map((run) => run.measured[at].rows[other].nanoseconds / run.measured[at].rows[own].nanoseconds),
    );
    return [
      title,
      written(rows[own].nanoseconds),
      `${rows[own].ratio.toFixed(2)} × by hand`,
      `${Math.round(median(times))} × faster than json-rules-engine (${Math.round(times[0])} to ${Math.round(times.at(-1))})`,
    ];
  });
  return [
    "## Rules",
    `The function written by hand builds a finding that is equal in every part (the benchmark checks it before it measures). Every engine had its rules compiled before. Medians of ${processes} processes; in brackets the lowest and the highest.`,
    "",
    markdown(["", "espa-jp", "against the floor", "against an engine"], summary),
    "",
    ...measured.map(({ title, note, rows }) => table(title, note, rows)),
    "### One call",
    markdown(
      ["", "time", "aim"],
      [
        ["`screenByIpc` of three symbols", "screening"],
        ["`foreignFilingWindow` over two years", "window"],
        ["`reviewTimeline` of a history of ten events", "history"],
      ].map(([name, id]) => [name, written(median(runs.map((run) => run.single[id]))), `${aims[id]} µs`]),
    ),
    "",
  ].join("\n");
}
