import * as z from "zod";
import type { RecordedDay } from "../../patents/recorded-day";
import { legalDate } from "../values";

/** A yes-or-no fact; left out it is not known. */
export function fact(title: string) {
  return z.boolean().optional().meta({ title });
}

/** A day of a history: left out it has not happened, `null` it is not known. */
export function recordedDay(title: string): z.ZodType<RecordedDay> {
  return legalDate().nullable().optional().meta({ title });
}

/** A text that says something. */
export function words(title: string) {
  return z.string().regex(/\S/u).max(20_000).meta({ title });
}
