import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import type { CallToolResult, Tool } from "@modelcontextprotocol/sdk/types.js";
import type { Language } from "espa-jp/finding";
import type { JsonSchema } from "espa-jp/formats";
import { ESPA_VERSION } from "espa-jp/law";
import { type RuleDescription, rules } from "espa-jp/rules";
import { answered, dayFrom, lawOn, nextOf, type Question, refusal, ruleOf } from "./answering";
import { answerSchema, factsSchemaOf, notAdvice, readingsSchema } from "./rule-schemas";

/** What of the official SDK is used; it is loaded by the caller. */
export interface Sdk {
  readonly Server: typeof import("@modelcontextprotocol/sdk/server/index.js").Server;
  readonly ListToolsRequestSchema: typeof import("@modelcontextprotocol/sdk/types.js").ListToolsRequestSchema;
  readonly CallToolRequestSchema: typeof import("@modelcontextprotocol/sdk/types.js").CallToolRequestSchema;
}

const on = { type: "string", format: "date", description: "The day whose law is asked, YYYY-MM-DD; no clock is read." };
const lang = { type: "string", enum: ["ja", "en"] };
const readings = readingsSchema;
const ruleId = { type: "string", enum: rules.map(({ id }) => id) };
const anyFacts = { type: "object", description: "The facts of the rule, as its own tool takes them." };

/** The tool of a rule: its id with underscores. */
export function toolName(rule: RuleDescription): string {
  return rule.id.replaceAll("-", "_");
}

function toolOf(rule: RuleDescription, language: Language): Tool {
  const { schema, defs } = factsSchemaOf(rule, language);
  const title = language === "ja" ? rule.titleJa : rule.titleEn;
  return {
    name: toolName(rule),
    title,
    description: `${title} (${rule.provision}). ${notAdvice[language]}`,
    inputSchema: inputOf({ facts: schema, on, lang, readings }, ["facts", "on"], defs),
    outputSchema: answerSchema as Tool["outputSchema"],
    annotations: readOnly,
  };
}

const readOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

function inputOf(properties: JsonSchema, required: string[], defs: JsonSchema = {}): Tool["inputSchema"] {
  const whole = {
    type: "object" as const,
    properties: properties as Record<string, object>,
    required,
    additionalProperties: false,
  };
  return Object.keys(defs).length === 0 ? whole : { ...whole, $defs: defs };
}

/** Every tool: one a rule, and three of them all. */
export function toolsIn(language: Language): readonly Tool[] {
  return [
    ...rules.map((rule) => toolOf(rule, language)),
    {
      name: "law_on",
      description:
        "Which wordings of the Act and the Order were in force on a day, how far the survey goes, and what " +
        "was not read.",
      inputSchema: inputOf({ on, lang }, ["on"]),
      annotations: readOnly,
    },
    {
      name: "explain",
      description: `The answer of a rule in words, with reasons, provisions, grade and caveats. ${notAdvice[language]}`,
      inputSchema: inputOf({ rule: ruleId, facts: anyFacts, on, lang, readings }, ["rule", "facts", "on"]),
      annotations: readOnly,
    },
    {
      name: "next_question",
      description:
        "The next fact that can still change the answer of a rule, as a question to a person; null where " +
        "there is none.",
      inputSchema: inputOf({ rule: ruleId, facts: anyFacts, on, lang, readings }, ["rule", "facts", "on"]),
      annotations: readOnly,
    },
  ];
}

/** The Model Context Protocol server of the rules. It keeps nothing between two calls. */
export function ruleMcpServer(sdk: Sdk, language: Language): Server {
  const server = new sdk.Server(
    { name: "espa-jp", version: ESPA_VERSION },
    { capabilities: { tools: {} }, instructions: notAdvice[language] },
  );
  const tools = [...toolsIn(language)];
  server.setRequestHandler(sdk.ListToolsRequestSchema, () => ({ tools }));
  server.setRequestHandler(sdk.CallToolRequestSchema, ({ params }) =>
    called(params.name, params.arguments ?? {}, language),
  );
  return server;
}

const ofRule = ["facts", "on", "lang", "readings"];

async function called(
  name: string,
  given: Readonly<Record<string, unknown>>,
  language: Language,
): Promise<CallToolResult> {
  const told = given.lang ?? language;
  if (told !== "ja" && told !== "en") return failed(refusal("lang", language));
  const day = dayFrom(given.on);
  if (day === undefined) return failed(refusal("on", told));
  const own = rules.find((one) => toolName(one) === name);
  // A misspelt argument must not be an answer without it.
  const taken = name === "law_on" ? ["on", "lang"] : [...ofRule, ...(own === undefined ? ["rule"] : [])];
  const surplus = Object.keys(given).find((one) => !taken.includes(one));
  if (surplus !== undefined) return failed(refusal("argument", told, surplus));
  if (name === "law_on") return textOf(JSON.stringify(lawOn(day)), lawOn(day));
  const rule = own ?? (name === "explain" || name === "next_question" ? ruleOf(given.rule) : undefined);
  if (rule === undefined) return failed(refusal("rule", told));
  const question: Question = { rule, facts: given.facts, on: day, lang: told, readings: given.readings };
  if (name === "next_question") {
    const next = await nextOf(question);
    return next.asked ? textOf(JSON.stringify(next.told), next.told) : failed(next.told);
  }
  const row = await answered(question);
  const words = [
    row.explanation ?? row.answerText,
    ...row.issues.map((one) => `${one.path.join(".") || "."} ${one.code}: ${one.message}`),
  ];
  // An answer that is read without its structure still says its grade and what must be said beside it.
  const text = [...words, ...row.caveats.filter((one) => !words[0]?.includes(one))].join("\n");
  return { ...textOf(text, own === undefined ? undefined : row), ...(row.answer === null && { isError: true }) };
}

function textOf(text: string, structured?: object): CallToolResult {
  return {
    content: [{ type: "text", text }],
    ...(structured !== undefined && { structuredContent: { ...structured } }),
  };
}

function failed(refused: object): CallToolResult {
  return { content: [{ type: "text", text: JSON.stringify(refused) }], isError: true };
}
