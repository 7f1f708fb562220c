// A rule as a function of a data warehouse, run in QuickJS and in a bare context of V8 where no code may be made of texts.
import assert from "node:assert/strict";
import vm from "node:vm";
import { assessOperatorDesignation } from "espa-jp/infrastructure";
import { getQuickJS } from "quickjs-emscripten";
import { programOf, warehouseFunction } from "../../scripts/warehouse-function.mjs";

const { bigQuery, snowflake } = await warehouseFunction("assessOperatorDesignation", "infrastructure");
const days = ["2023-11-16", "2024-05-01", "2026-06-01", "2026-11-30", "2026-02-30"];
const facts = [
  {},
  null,
  { business: "generation" },
  { business: "generation", outputKw: "x" },
  { business: "banking", averageDepositsYen: 10_000_000_000_000, averageDepositAccounts: null },
  ...Array.from({ length: 200 }, (_, at) => ({ business: "generation", outputKw: at * 5000 })),
];
const cases = facts.flatMap((one) => days.map((day) => [JSON.stringify(one), day]));
const expected = cases.map(([one, day]) => JSON.stringify(assessOperatorDesignation(JSON.parse(one), day)));

const engines = {
  async v8(source) {
    const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
    assert.throws(
      () => vm.runInContext("new Function('return 1')()", context),
      /Code generation from strings disallowed/,
    );
    const called = vm.runInContext(source, context);
    return [(one, day) => called(one, day), () => undefined];
  },
  async quickjs(source) {
    const context = (await getQuickJS()).newContext();
    const called = context.unwrapResult(context.evalCode(source));
    const call = (one, day) => {
      const [a, b] = [context.newString(one), context.newString(day)];
      const result = context.unwrapResult(context.callFunction(called, context.undefined, a, b));
      const answer = context.getString(result);
      for (const handle of [a, b, result]) handle.dispose();
      return answer;
    };
    return [
      call,
      () => {
        called.dispose();
        context.dispose();
      },
    ];
  },
};

const told = { engine: "warehouse", bytes: programOf(bigQuery).length, cases: cases.length };
for (const [form, statement, parameters] of [
  ["bigQuery", bigQuery, "facts, on_day"],
  ["snowflake", snowflake, "FACTS, ON_DAY"],
]) {
  const program = programOf(statement);
  assert.doesNotMatch(program, /\b(?:require|import)\s*\(|\bimport\s|\bprocess\b|\bIntl\b/);
  for (const [name, load] of Object.entries(engines)) {
    const [call, end] = await load(`(function (${parameters}) {\n${program}\n})`);
    const began = performance.now();
    for (const [at, [one, day]] of cases.entries())
      assert.equal(call(one, day), expected[at], `${form} in ${name}: ${one} on ${day}`);
    told[`${form} in ${name}, calls a second`] = Math.round((cases.length / (performance.now() - began)) * 1000);
    end();
  }
}
console.log(JSON.stringify(told));
