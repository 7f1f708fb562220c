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
    return typeof z.compile === "function" ? fastPaths(schema).whole : schema;
  } catch {
    return schema;
  }
}

interface FastPaths<Schema> {
  /** Parses what is right and refuses the rest without saying why. */
  readonly accepting: Schema;
  /** Says what is wrong as well. */
  readonly whole: Schema;
}

/**
 * Each list element gets a function of its own, because an engine optimises short functions and gives up on long ones. zod does not
 * compile a check that also runs where a part is wrong: where every part is right it is run by hand.
 */
function fastPaths<Schema extends z.core.$ZodType>(schema: Schema): FastPaths<Schema> {
  const { checks = [] } = schema._zod.def;
  const runsAlways = (check: z.core.$ZodCheck<never>) => check._zod.def.check === "custom" && check._zod.def.when !== undefined;
  const always = checks.filter(runsAlways);
  const elements = new Map<z.core.$ZodType, FastPaths<z.core.$ZodType>>();
  const inParts = withElements(schema, (element) => {
    const paths = fastPaths(element);
    elements.set(element, paths);
    return paths.whole;
  });
  const apart = withElements(schema, (element) => z.lazy(() => elements.get(element)?.accepting ?? element));
  const rest = z.clone(apart, { ...apart._zod.def, checks: checks.filter((check) => !runsAlways(check)) });
  rest._zod.run = refused;
  const fast = z.compile(rest, { strict: true });
  const parser = (input: unknown): z.core.output<Schema> | typeof z.INVALID => {
    const payload = fast._zod.run({ value: input, issues: [] }, { async: false }) as z.core.ParsePayload<never>;
    if (payload.issues.length > 0) return z.INVALID;
    for (const check of always) check._zod.check(payload);
    return payload.issues.length > 0 ? z.INVALID : payload.value;
  };
  return { accepting: always.length === 0 ? fast : z.withParser(rest, parser), whole: z.withParser(inParts, parser) };
}

/** Stands for the schema's own parser behind a fast path: the schema itself parses what the fast path does not accept. */
function refused(payload: z.core.ParsePayload): z.core.ParsePayload {
  payload.issues.push({ code: "custom", input: payload.value });
  return payload;
}

/** The same schema with the elements of its lists replaced. Of a wrong record, then, only the wrong element is parsed slowly. */
function withElements<Schema extends z.core.$ZodType>(schema: Schema, elementOf: (element: z.core.$ZodType) => z.core.$ZodType): Schema {
  const def = (schema as unknown as z.core.$ZodTypes)._zod.def;
  const again = (changed: object) => z.clone(schema, { ...def, ...changed } as Schema["_zod"]["def"]);
  const inside = <Part extends z.core.$ZodType>(part: Part): Part => withElements(part, elementOf);
  switch (def.type) {
    case "optional":
      return again({ innerType: inside(def.innerType) });
    case "object":
      return again({ shape: Object.fromEntries(Object.entries(def.shape).map(([name, part]) => [name, inside(part)])) });
    case "union":
      return again({ options: def.options.map(inside) });
    case "array":
      return isComposite(def.element) ? again({ element: elementOf(def.element) }) : schema;
    default:
      return schema;
  }
}

function isComposite({ _zod: { def } }: z.core.$ZodType): boolean {
  return def.type === "object" || def.type === "union";
}
