import type { Language } from "espa-jp/finding";
import { type JsonSchema, toJsonSchema } from "espa-jp/formats";
import { factsOf, type RuleDescription } from "espa-jp/rules";
import { mostReadings } from "../readings";

/** The form of the facts of a rule, and the forms that it refers to. */
export interface FactsSchema {
  readonly schema: JsonSchema;
  readonly defs: Readonly<Record<string, JsonSchema>>;
}

/** The form of the facts of a rule for a program that asks it. A fact may be left out: it is then not known. */
export function factsSchemaOf(rule: RuleDescription, lang?: Language): FactsSchema {
  const found = toJsonSchema(rule.factsSchema, lang === undefined ? {} : { lang });
  if (found === undefined) return { schema: ofFacts(rule, lang ?? "en"), defs: {} };
  const { $defs = {}, $schema: _, required: __, ...schema } = found;
  return { schema, defs: $defs as Readonly<Record<string, JsonSchema>> };
}

const types: Readonly<Record<string, JsonSchema>> = {
  boolean: { type: ["boolean", "null"] },
  date: { type: ["string", "null"], format: "date" },
  number: { type: ["number", "null"] },
  yen: { type: ["number", "null"] },
  text: { type: ["string", "null"], maxLength: 10_000 },
  list: { type: ["array", "null"], maxItems: 10_000 },
  group: { type: ["object", "null"] },
};

/** The form of the facts of a rule that has no schema: what is asked for, each by its label. */
function ofFacts(rule: RuleDescription, lang: Language): JsonSchema {
  const properties = factsOf(rule.id)
    .filter(({ path }) => !path.includes("."))
    .map(({ path, kind, label, options }) => [
      path,
      { title: label[lang], ...(kind === "choice" ? { enum: [...(options ?? []), null] } : types[kind]) },
    ]);
  return { type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
}

const ofReading = {
  source: { type: "string", minLength: 1, description: "What was read, and where." },
  checkedOn: { type: "string", format: "date", description: "The day on which it was read." },
};

/** A wording that the caller has read and this library has not. */
export const readingSchema: JsonSchema = {
  oneOf: [
    {
      type: "object",
      properties: {
        provision: { type: "string", minLength: 1, description: "As the register of wordings names it: act:7; mlit." },
        from: { type: "string", format: "date", description: "First day of the wording that was read." },
        unchanged: {
          const: true,
          description: "The known elements stand unchanged in it and nothing was added. Nothing else can be stated.",
        },
        ...ofReading,
      },
      required: ["provision", "from", "unchanged", "source", "checkedOn"],
    },
    {
      type: "object",
      properties: { question: { const: "both-measures-required" }, value: { type: "boolean" }, ...ofReading },
      required: ["question", "value", "source", "checkedOn"],
    },
  ],
};

/** The readings that a caller supplies beside facts and day. */
export const readingsSchema: JsonSchema = {
  type: "array",
  maxItems: mostReadings,
  items: readingSchema,
  description:
    "Wordings that the caller has read and this library has not. An answer that rests on one has the grade " +
    "stated, the weakest; one that is not complete, or of no wording that is open, is an issue and has no effect.",
};

/** The form of an answer, as `espa ask`, the REST service and the tools give it. */
export const answerSchema: JsonSchema = {
  type: "object",
  properties: {
    rule: { type: "string" },
    on: { type: ["string", "null"], format: "date", description: "The day whose law was asked." },
    answer: { type: ["string", "null"], description: "null where the facts are not in order: see issues." },
    answerText: { type: "string" },
    grade: {
      type: ["string", "null"],
      description: "How the answer is known: text is read in the text of the law; every other word is weaker.",
    },
    missing: {
      type: "array",
      items: { type: "string" },
      description: "What is not known and could change the answer.",
    },
    caveats: { type: "array", items: { type: "string" }, description: "What must be said beside the answer." },
    issues: {
      type: "array",
      items: {
        type: "object",
        properties: {
          path: { type: "array", items: { type: ["string", "number"] } },
          code: { type: "string" },
          message: { type: "string" },
        },
        required: ["path", "code", "message"],
      },
    },
    explanation: { type: "string", description: "Answer, reasons, provisions, grade and caveats in words." },
    result: { type: "object", description: "Everything that the rule says." },
  },
  required: ["rule", "on", "answer", "answerText", "grade", "missing", "caveats", "issues"],
};

/** What a service says of itself, before anything else. */
export const notAdvice = {
  ja: "法的助言ではない。答えには、根拠の程度（grade）と注意（caveats）を必ず添える。ない事実は不明であり、否ではない。",
  en:
    "Not legal advice. Never tell an answer without its grade and its caveats. A fact left out is not " +
    "known, never 'no'.",
} as const;
