import * as z from "zod";
import { actPromulgatedOn, dayBeforeTheAct } from "../finding/day-before-the-act";
import type { Citation } from "../kernel/citation";
import { tooLarge } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { standard } from "./standard";

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

/**
 * A text that passes the test, or else is this issue of the library. Not a `refine` that aborts: that would keep the
 * rules on the whole from being looked at, and one wrong day would hide what else is wrong.
 */
export function textThat(test: (value: string) => boolean, issue: Issue): z.ZodString {
  return z.string().check((context) => {
    if (!test(context.value)) refuse(context, issue);
  });
}

/** A legal date: a string `YYYY-MM-DD` of a day that exists. */
export const legalDate = (): z.ZodType<LegalDate, LegalDate> =>
  textThat(isLegalDate, notALegalDate()).meta({ format: "date" }) as unknown as z.ZodType<LegalDate, LegalDate>;

/** A share in percent, 0 to 100; more than all is refused with the provision that speaks of the share. 割合. */
export const percentage = (basis: Citation): z.ZodNumber => {
  const issue = { ...tooLarge([], { limit: "100" }), basis };
  return z
    .number()
    .min(0)
    .refine((value) => value <= 100, { abort: true, error: issue.message.en, params: { issue } })
    .meta({ maximum: 100 });
};

/** A day whose law can be asked for: it exists, and it does not lie before the promulgation of the Act. */
export const dayOfTheAct = (): z.ZodType<LegalDate, LegalDate> =>
  z
    .string()
    .check((context) => {
      if (!isLegalDate(context.value)) refuse(context, notALegalDate());
      else if (context.value < actPromulgatedOn) refuse(context, dayBeforeTheAct());
    })
    .meta({ format: "date" }) as unknown as z.ZodType<LegalDate, LegalDate>;

type Rule<Shape> = z.core.$ZodCheck<Shape> | ((context: z.core.ParsePayload<Shape>) => void);

/** The form of an interface, with the rules across its properties, all of them told together. */
export function form<Shape>(schema: z.ZodType, ...rules: readonly Rule<Shape>[]): z.ZodType<Shape> {
  const [only, ...others] = rules as readonly Rule<unknown>[];
  if (only === undefined) return standard(schema) as z.ZodType<Shape>;
  if (others.length === 0) return standard(schema.check(only)) as z.ZodType<Shape>;
  return standard(
    schema.check((context) => {
      for (const rule of rules) (rule as (context: unknown) => void)(context);
    }),
  ) as z.ZodType<Shape>;
}

/** One of several forms, told apart by the words of a property. */
export const oneOf = (name: string, forms: readonly z.ZodType[]): z.ZodType =>
  z.discriminatedUnion(name, forms as unknown as [z.ZodObject, z.ZodObject]);

/** How far a source can be trusted; what a caller states is no source. 典拠の程度. */
export const SourceGrade = z.enum(["text", "official-summary", "secondary", "inferred"]);
