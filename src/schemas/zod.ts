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
 * generation; else the schema itself. Outcomes are the same.
 *
 * @category Schemas
 * @since 0.1.0
 */
export function compiled<Schema extends z.ZodType>(schema: Schema): Schema {
  try {
    return typeof z.compile === "function" ? z.compile(schema) : schema;
  } catch {
    return schema;
  }
}
