// (b) Validation of a supply plan and of an introduction plan with 10, 100, 1,000 parties, valid and invalid records apart.
// The library and plain zod check everything, also the rules between fields; valibot, arktype and ajv check the form only.
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { safeParse } from "valibot";
import { recordCheck, toJsonSchema } from "../dist/formats.js";
import { IntroductionPlan, StableSupplyPlan } from "../dist/schemas.js";
import { introductionPlan, invalidIntroductionPlan, invalidSupplyPlan, supplyPlan } from "./records.mjs";
import * as arktype from "./schemas/arktype.mjs";
import * as valibot from "./schemas/valibot.mjs";
import { headline, markdown, sideBySide, smoke, written } from "./side-by-side.mjs";

const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));

const cases = [
  {
    title: "Supply plan",
    name: "StableSupplyPlan",
    schema: StableSupplyPlan,
    valid: supplyPlan,
    invalid: invalidSupplyPlan,
    at: "supplyPlan",
  },
  {
    title: "Introduction plan",
    name: "IntroductionPlan",
    schema: IntroductionPlan,
    valid: introductionPlan,
    invalid: invalidIntroductionPlan,
    at: "introductionPlan",
  },
];

/** Both outcomes are seen before anything is measured: generated code is long, and engines optimise it late. */
function warm(functions, records) {
  for (const run of functions) {
    const end = performance.now() + (smoke ? 0 : 600);
    while (performance.now() < end) for (const record of records) run(record);
  }
}

export async function validation() {
  const parts = [];
  const ratios = [];
  for (const { title, name, schema, valid, invalid, at } of cases) {
    const { check } = await recordCheck(name);
    const ajvCheck = ajv.compile(toJsonSchema(name));
    const shape = schema.clone({ ...schema._zod.def, checks: [] });
    const right = (issues) => issues === undefined || issues.length === 0;
    // zod builds the issues of a wrong record when they are first read; who refuses a record wants to say why.
    const checks = {
      "plain zod": (record) => right(schema.safeParse(record).error?.issues),
      "espa-jp recordCheck": (record) => right(check(record)),
      "plain zod, yes or no only": (record) => schema.safeParse(record).success,
      "plain zod, without the rules on the plan as a whole": (record) => right(shape.safeParse(record).error?.issues),
      "ajv compiled, form only": (record) => ajvCheck(record),
      "valibot, form only": (record) => right(safeParse(valibot[at], record).issues),
      "arktype, form only, yes or no only": (record) => arktype[at].allows(record),
      "JSON.parse of the same record": (record) => record !== undefined,
    };
    warm(Object.values(checks), [valid(100), invalid(100), valid(10), invalid(10)]);
    for (const [kind, make, expected] of [
      ["valid", valid, true],
      ["invalid", invalid, false],
    ]) {
      const rows = new Map(Object.keys(checks).map((one) => [one, []]));
      for (const parties of [10, 100, 1000]) {
        const text = JSON.stringify(make(parties));
        const record = JSON.parse(text);
        for (const [one, run] of Object.entries(checks)) {
          if (!one.startsWith("JSON") && run(record) !== expected)
            throw new Error(
              `${one} finds the ${kind} ${title} of ${parties} parties ${expected ? "invalid" : "valid"}`,
            );
        }
        const functions = Object.fromEntries(
          Object.entries(checks).map(([one, run]) => [
            one,
            one.startsWith("JSON") ? () => JSON.parse(text) : () => run(record),
          ]),
        );
        const measured = await sideBySide(functions, { rounds: 3, seconds: 0.1 });
        const timeOf = (name) => measured.find((row) => row.name.startsWith(name)).nanoseconds;
        const own = timeOf("espa-jp");
        if (kind === "valid") {
          const of = `${title}, ${parties} parties, valid: `;
          ratios.push(headline(`${of}times as fast as plain zod`, timeOf("plain zod") / own, { least: 4 }));
          ratios.push(headline(`${of}time against ajv, which checks the form only`, own / timeOf("ajv"), { most: 1 }));
        }
        for (const row of measured) rows.get(row.name).push(`${written(row.nanoseconds)} (${row.ratio.toFixed(2)})`);
      }
      parts.push(
        `### ${title}, ${kind}\n${markdown(
          ["", "10 parties", "100 parties", "1,000 parties"],
          [...rows].map(([one, cells]) => [one, ...cells]),
        )}\n`,
      );
    }
  }
  const text = `## Validation\nTime of one record, and in brackets the ratio to plain zod with the library's own schema. An invalid record has one wrong value in its last party, and what is wrong is read, in one language of zod and valibot, in both of \`recordCheck\`.\n\n${parts.join("\n")}`;
  return { text, ratios };
}
