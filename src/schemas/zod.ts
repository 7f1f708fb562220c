import * as z from "zod";
import { isLegalDate, type LegalDate, notALegalDate } from "../calendar/legal-date";
import type { Issue } from "../finding/issue";

/**
 * Reports one of the library's own issues from inside a schema, at a path below the value that is checked.
 *
 * The code, both languages and the provision travel in `params.issue`; `message` is the English text.
 */
export function refuse(context: z.core.ParsePayload<unknown>, issue: Issue): void {
  context.issues.push({
    code: "custom",
    input: context.value,
    path: [...issue.path],
    message: issue.message.en,
    params: { issue: { ...issue, path: [] } },
  });
}

/** A legal date: a string `YYYY-MM-DD` of a day that exists. */
export const legalDate = /* @__PURE__ */ (): z.ZodType<LegalDate, LegalDate> =>
  z
    .string()
    .check((context) => {
      if (!isLegalDate(context.value)) refuse(context, notALegalDate());
    })
    .meta({ format: "date" }) as unknown as z.ZodType<LegalDate, LegalDate>;

/**
 * The same schema with its fast path compiled, where the zod at hand offers `compile` and the place where it runs allows code
 * generation; else the schema itself. Outcomes are the same: what the fast path does not accept is parsed by the schema itself.
 *
 * Compile once and keep the outcome; then pass it to `validate`.
 *
 * @category Schemas
 * @since 0.1.0
 */
export function compiled<Schema extends z.ZodType>(schema: Schema): Schema {
  try {
    return typeof z.compile === "function" ? withFastPath(schema) : schema;
  } catch {
    return schema;
  }
}

/** zod does not compile a check that also runs where a part is wrong. Where every part is right it is run by hand. */
function withFastPath<Schema extends z.ZodType>(schema: Schema): Schema {
  const { checks = [] } = schema._zod.def;
  const runsAlways = (check: z.core.$ZodCheck<never>) => check._zod.def.check === "custom" && check._zod.def.when !== undefined;
  const always = checks.filter(runsAlways);
  const rest = schema.clone({ ...schema._zod.def, checks: checks.filter((check) => !runsAlways(check)) });
  rest._zod.run = refused;
  const fast = z.compile(rest, { strict: true });
  return z.withParser(inParts(schema), (input) => {
    const payload = fast._zod.run({ value: input, issues: [] }, { async: false }) as z.core.ParsePayload<never>;
    if (payload.issues.length > 0) return z.INVALID;
    for (const check of always) check._zod.check(payload);
    return payload.issues.length > 0 ? z.INVALID : payload.value;
  });
}

/** Stands for the schema's own parser behind a fast path: the schema itself parses what the fast path does not accept. */
function refused(payload: z.core.ParsePayload): z.core.ParsePayload {
  payload.issues.push({ code: "custom", input: payload.value });
  return payload;
}

/** The same schema with the elements of its lists compiled: of a wrong record only the wrong element is parsed slowly. */
function inParts<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  const def = (schema as unknown as z.core.$ZodTypes)._zod.def;
  const again = (changed: object) => z.clone(schema, { ...def, ...changed } as Schema["_zod"]["def"]);
  switch (def.type) {
    case "optional":
      return again({ innerType: inParts(def.innerType) });
    case "object":
      return again({ shape: Object.fromEntries(Object.entries(def.shape).map(([name, part]) => [name, inParts(part)])) });
    case "union":
      return again({ options: def.options.map(inParts) });
    case "array":
      return again({ element: z.compile(def.element) });
    default:
      return schema;
  }
}
