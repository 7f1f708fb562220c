import * as z from "zod";
import type { Issue } from "../kernel/issue";
import { issuesOf, withInput } from "./validate";

/**
 * The same schema with its fast path compiled, where the zod at hand offers `compile` and the place where it runs
 * allows code generation; else the schema itself. Outcomes are the same: what the fast path does not accept is parsed
 * by the schema itself.
 *
 * Meant for data such as `JSON.parse` gives: what is right comes back as it was given, not copied.
 * Compile once and keep the outcome; then pass it to `validate`.
 *
 * @category Schemas
 */
export function compiled<Schema extends z.ZodType>(schema: Schema): Schema {
  return fastPathOf(schema)?.whole ?? schema;
}

/**
 * Makes the check of many values by one schema: the issues of a value, or `undefined` where it is right.
 *
 * Faster than `validate` with a compiled schema, because for what is right nothing is built.
 *
 * @param schema - any schema of the library
 * @returns the check; compiled where `compiled` can do so
 * @example
 * checkOf(LegalDate)("2024-05-01"); // => undefined
 * checkOf(LegalDate)("2024-02-30")?.map((issue) => issue.code); // => ["not-a-legal-date"]
 * @category Schemas
 */
export function checkOf(schema: z.ZodType): (input: unknown) => readonly Issue[] | undefined {
  const fast = fastPathOf(schema);
  const parser = fast?.refuses ?? schema;
  return (input) => {
    if (fast?.accepts(input) === true) return undefined;
    const parsed = parser.safeParse(input, withInput);
    return parsed.success ? undefined : issuesOf(parsed.error, schema);
  };
}

/** The fast path of `z.compile`, which zod has since 4.6; nothing else of the library knows of it. */
interface FastPath<Schema> {
  /** Whether a value is right, without saying why not and without building anything. */
  readonly accepts: (input: unknown) => boolean;
  /** Says what is wrong with a value that was not accepted: of its parts only the wrong ones are parsed slowly. */
  readonly refuses: Schema;
  /** Both together. */
  readonly whole: Schema;
}

/** The fast path of a schema, where zod and the place where it runs have one. */
function fastPathOf<Schema extends z.ZodType>(schema: Schema): FastPath<Schema> | undefined {
  try {
    return typeof z.compile === "function" ? fastPath(schema) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Each object within another gets a function of its own, because an engine optimises short functions and gives up on
 * long ones; and of a wrong record only the wrong part is then parsed slowly. The rules of an object run by hand, once
 * its form is right: zod would build a copy for them.
 */
function fastPath<Schema extends z.core.$ZodType>(schema: Schema): FastPath<Schema> {
  const { checks = [] } = schema._zod.def;
  const isRule = ({ _zod: { def } }: z.core.$ZodCheck<never>) => def.check === "custom" && !("fn" in def && def.fn);
  const rules = checks.filter(isRule);
  const parts = new Map<z.core.$ZodType, FastPath<z.core.$ZodType>>();
  const inParts = withParts(schema, (part) => {
    const path = fastPath(part);
    parts.set(part, path);
    return path.whole;
  });
  const form = withParts(schema, (part) => z.custom(parts.get(part)?.accepts));
  const rest = z.clone(form, { ...form._zod.def, checks: checks.filter((check) => !isRule(check)) });
  rest._zod.run = refused;
  const fast = z.compile(rest, { strict: true });
  const accepts = (input: unknown): boolean => {
    try {
      if (!z.validate(fast, input)) return false;
      if (rules.length === 0) return true;
      const payload = { value: input as never, issues: [] };
      for (const rule of rules) rule._zod.check(payload);
      return payload.issues.length === 0;
    } catch {
      return false; // A value that changes while it is read. The schema itself reads everything once.
    }
  };
  const whole = z.withParser(inParts, (input) => (accepts(input) ? (input as z.core.output<Schema>) : z.INVALID));
  return { accepts, refuses: inParts, whole };
}

/**
 * Stands for the schema's own parser behind a fast path: the schema itself parses what the fast path does not accept.
 */
function refused(payload: z.core.ParsePayload): z.core.ParsePayload {
  payload.issues.push({ code: "custom", input: payload.value });
  return payload;
}

/** The same schema with the objects and unions within it replaced. */
function withParts<Schema extends z.core.$ZodType>(
  schema: Schema,
  replace: (part: z.core.$ZodType) => z.core.$ZodType,
): Schema {
  const def = (schema as unknown as z.core.$ZodTypes)._zod.def;
  const again = (changed: object) => z.clone(schema, { ...def, ...changed } as Schema["_zod"]["def"]);
  const within = (part: z.core.$ZodType): z.core.$ZodType =>
    part._zod.def.type === "object" || part._zod.def.type === "union" ? replace(part) : withParts(part, replace);
  switch (def.type) {
    case "optional":
    case "nullable":
      return again({ innerType: within(def.innerType) });
    case "object":
      return again({
        shape: Object.fromEntries(Object.entries(def.shape).map(([name, part]) => [name, within(part)])),
      });
    case "union":
      return again({ options: def.options.map((option) => withParts(option, replace)) });
    case "array":
      return again({ element: within(def.element) });
    default:
      return schema;
  }
}
