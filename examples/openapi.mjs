// The schemas as components of an OpenAPI 3.1 document, whose schemas are JSON Schema 2020-12 as they stand.
//   node examples/openapi.mjs > openapi.json
import { jsonSchemaBundle } from "espa-jp";

/** All schemas as components: OpenAPI states the draft once for the document, and a reference leads to a component. */
const schemas = JSON.parse(JSON.stringify(jsonSchemaBundle().$defs).replaceAll("#/$defs/", "#/components/schemas/"));

const body = (name) => ({ required: true, content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } });

const document = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "Reviews and supply plans", version: "1.0.0" },
  paths: {
    "/reviews": { post: { requestBody: body("ReviewRecord"), responses: { 200: { description: "The days of the review" } } } },
    "/plans": { post: { requestBody: body("StableSupplyPlan"), responses: { 204: { description: "Nothing is wrong with the plan" } } } },
  },
  components: { schemas },
};

console.log(JSON.stringify(document, null, 2));
