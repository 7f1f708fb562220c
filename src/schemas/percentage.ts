import * as z from "zod";
import type { Citation } from "../kernel/citation";
import { tooLarge } from "../kernel/input-issues";

/** A share in percent, 0 to 100; more than all is refused with the provision that speaks of the share. 割合. */
export const percentage = (basis: Citation): z.ZodNumber => {
  const issue = { ...tooLarge([], { limit: "100" }), basis };
  return z
    .number()
    .min(0)
    .refine((value) => value <= 100, { abort: true, error: issue.message.en, params: { issue } })
    .meta({ maximum: 100 });
};
