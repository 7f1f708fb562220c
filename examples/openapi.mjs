// The schemas as components of an OpenAPI 3.1 document, whose schemas are JSON Schema 2020-12 as they stand.
//   node examples/openapi.mjs > openapi.json
import { toJsonSchema } from "espa-jp";

/** The schemas as components, with what they refer to: OpenAPI states the draft once for the document. */
function components(names) {
  const schemas = {};
  for (const name of names) {
    const { $schema, $defs, ...schema } = toJsonSchema(name);
    Object.assign(schemas, $defs, { [name]: schema });
  }
  return { schemas: JSON.parse(JSON.stringify(schemas).replaceAll("#/$defs/", "#/components/schemas/")) };
}

const body = (name) => ({ required: true, content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } });

const document = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "Reviews and supply plans", version: "1.0.0" },
  paths: {
    "/reviews": { post: { requestBody: body("ReviewRecord"), responses: { 200: { description: "The days of the review" } } } },
    "/plans": { post: { requestBody: body("StableSupplyPlan"), responses: { 204: { description: "Nothing is wrong with the plan" } } } },
  },
  components: components(["ReviewRecord", "StableSupplyPlan"]),
};

console.log(JSON.stringify(document, null, 2));
