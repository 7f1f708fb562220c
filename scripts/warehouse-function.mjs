// Writes a rule as a function of a data warehouse: one file of JavaScript without imports, in the form of BigQuery and in that of Snowflake.
// node scripts/warehouse-function.mjs assessOperatorDesignation infrastructure > function.sql
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The body of a function of `facts` and `day`, both texts; it returns the finding as JSON. */
async function bodyOf(call, door) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${call} as rule } from "espa-jp/${door}";`, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "espa",
    platform: "neutral",
    target: "es2020",
    charset: "ascii",
    legalComments: "none",
  });
  // A warehouse runs the body for every row: the program is made once and kept.
  const kept = `globalThis.espa_jp_${call}`;
  return `const espa = ${kept} || (${kept} = (() => {\n${outputFiles[0].text.trim()}\nreturn espa;\n})());`;
}

/**
 * A rule as the statements that make a function of it.
 *
 * @param call - name of the rule's function, such as `assessOperatorDesignation`
 * @param door - the door that has it, such as `infrastructure`
 */
export async function warehouseFunction(call, door) {
  const body = await bodyOf(call, door);
  // What ends a text of one warehouse must not stand in the program.
  if (body.includes('"""') || body.includes("$$")) throw new Error("the program holds what ends a text");
  const name = call.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const bigQuery = [
    `CREATE TEMP FUNCTION ${name}(facts STRING, on_day STRING) RETURNS STRING LANGUAGE js AS r"""`,
    body,
    "return JSON.stringify(espa.rule(JSON.parse(facts), on_day));",
    '""";',
  ].join("\n");
  // Snowflake calls the arguments in capitals.
  const snowflake = [
    `CREATE OR REPLACE FUNCTION ${name}(FACTS VARCHAR, ON_DAY VARCHAR) RETURNS VARCHAR LANGUAGE JAVASCRIPT IMMUTABLE AS $$`,
    body,
    "return JSON.stringify(espa.rule(JSON.parse(FACTS), ON_DAY));",
    "$$;",
  ].join("\n");
  return { bigQuery, snowflake };
}

/** The program of a statement, as the warehouse cuts it out. */
export function programOf(statement) {
  const [, , body] = /AS (r"""|\$\$)\n([\s\S]*)\n(?:"""|\$\$);$/.exec(statement);
  return body;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [call, door] = process.argv.slice(2);
  if (door === undefined) {
    console.error("node scripts/warehouse-function.mjs <call> <door>");
    process.exit(2);
  }
  const { bigQuery, snowflake } = await warehouseFunction(call, door);
  console.log(`-- BigQuery\n${bigQuery}\n\n-- Snowflake\n${snowflake}`);
}
