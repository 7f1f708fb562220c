// (g) What the declarations cost a consumer's compiler, with TypeScript 6 and 7, against the same number of inferred zod types.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { costOf, everySchema } from "../scripts/compiler-cost.mjs";
import { headline, markdown } from "./side-by-side.mjs";

const path = (from) => fileURLToPath(new URL(from, import.meta.url));

/** The two plans of the benchmark as zod objects whose types are inferred, as many times as the library has schemas. */
function inferred(count) {
  const one = (
    at,
  ) => `const S${at} = z.strictObject({ kind: z.enum(["a", "b"]), name: z.string().min(1).optional(), days: z.array(z.strictObject({ on: z.string(), amount: z.number().min(0) })).max(10), address: z.strictObject({ country: z.string().optional(), line: z.string() }).optional() });
export type T${at} = z.infer<typeof S${at}>;
export const r${at}: T${at} | undefined = S${at}.safeParse({}).data;`;
  return [`import * as z from "zod";`, ...Array.from({ length: count }, (_, at) => one(at))].join("\n");
}

export async function compiler() {
  const program = await everySchema();
  const count = program.split("export type").length - 1;
  const programs = [
    ["all schemas of espa-jp", program],
    [`${count} small zod objects, types inferred`, inferred(count)],
  ];
  const rows = [];
  const ratios = [];
  for (const [, tsc] of [
    ["typescript", path("../node_modules/typescript/bin/tsc")],
    ["typescript7", path("./node_modules/typescript7/bin/tsc")],
  ]) {
    const { version: number } = JSON.parse(readFileSync(tsc.replace(/bin\/tsc$/, "package.json"), "utf8"));
    const costs = programs.map(([, text]) => costOf(tsc, text));
    const [own, zod] = costs;
    ratios.push(
      headline(
        `Compiler ${number}: instantiations against as many small zod objects`,
        own.instantiations / zod.instantiations,
        {
          most: 1,
        },
      ),
    );
    for (const [at, [name]] of programs.entries()) {
      const { instantiations, types, seconds } = costs[at];
      rows.push([`${name}, TypeScript ${number}`, String(instantiations), String(types), `${seconds} s`]);
    }
  }
  const text = `## Compiler\nA program that infers the type of each of the ${count} schemas and parses with it.\n\n${markdown(["", "instantiations", "types", "check time"], rows)}\n`;
  return { text, ratios };
}
