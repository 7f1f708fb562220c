import type { JsonSchema } from "espa-jp/formats";
import { ESPA_VERSION } from "espa-jp/law";
import { rules } from "espa-jp/rules";
import { withProperties } from "../reading/places";
import { answerSchema, factsSchemaOf, notAdvice, readingSchema, readingsSchema } from "./rule-schemas";

/** The OpenAPI 3.1 document of the service: one path a rule, made of the rules and their schemas. */
export function openApiDocument(bodyLimit: number): JsonSchema {
  const schemas: Record<string, unknown> = {
    Answer: answerSchema,
    Refusal: refusalSchema,
    SuppliedReading: readingSchema,
  };
  const paths: Record<string, unknown> = {
    "/rules": { get: plain("listRules", "Every rule / 規定の一覧") },
    "/law": { get: { ...plain("lawOn", "The wording of the law on a day / その日の法令"), parameters: [onParameter] } },
  };
  for (const rule of rules) {
    const { schema, defs } = factsSchemaOf(rule);
    for (const [name, one] of Object.entries(defs)) schemas[name] = inComponents(one);
    schemas[`FactsOf.${rule.id}`] = inComponents(withProperties(schema, { readings }));
    const operation = rule.id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const title = `${rule.titleEn} / ${rule.titleJa}`;
    const body = {
      required: true,
      content: { "application/json": { schema: { $ref: `#/components/schemas/FactsOf.${rule.id}` } } },
    };
    const parameters = [onParameter, langParameter];
    paths[`/rules/${rule.id}`] = {
      post: {
        operationId: operation,
        summary: title,
        description: `${rule.provision}. ${notAdvice.en} / ${notAdvice.ja}`,
        parameters,
        requestBody: body,
        responses: {
          200: json("The answer, with its grade and caveats", "Answer"),
          422: json("Facts whose form is wrong", "Answer"),
          ...refusals,
        },
      },
    };
    paths[`/rules/${rule.id}/next-question`] = {
      post: {
        operationId: `${operation}NextQuestion`,
        summary: `Next question: ${title}`,
        parameters,
        requestBody: body,
        responses: {
          200: {
            description: "The question, or null",
            content: { "application/json": { schema: { type: "object" } } },
          },
          ...refusals,
        },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "espa: Economic Security Promotion Act of Japan",
      version: ESPA_VERSION,
      description: `${notAdvice.en} / ${notAdvice.ja} Bodies of at most ${bodyLimit} bytes.`,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [],
    paths,
    components: { schemas },
  };
}

const readings = { ...readingsSchema, items: { $ref: "#/components/schemas/SuppliedReading" } };

const onParameter = {
  name: "on",
  in: "query",
  required: true,
  description: "The day whose law is asked; the service reads no clock.",
  schema: { type: "string", format: "date" },
};
const langParameter = { name: "lang", in: "query", schema: { type: "string", enum: ["ja", "en"], default: "ja" } };

const refusalSchema = {
  type: "object",
  properties: { issues: (answerSchema.properties as Record<string, unknown>).issues },
  required: ["issues"],
};

const refusals = {
  400: json("Not a day, not a language, no JSON", "Refusal"),
  413: json("The body is too large", "Refusal"),
  415: json("Not application/json", "Refusal"),
};

function plain(operationId: string, summary: string) {
  return {
    operationId,
    summary,
    responses: {
      200: { description: summary, content: { "application/json": { schema: {} } } },
      400: json("Not a day", "Refusal"),
    },
  };
}

function json(description: string, name: string) {
  return { description, content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } };
}

function inComponents(part: unknown): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return part.map(inComponents);
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      name === "$ref" && typeof value === "string"
        ? value.replace("#/$defs/", "#/components/schemas/")
        : inComponents(value),
    ]),
  );
}
