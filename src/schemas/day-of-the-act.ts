import * as z from "zod";
import { actPromulgatedOn, dayBeforeTheAct } from "../finding/day-before-the-act";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import { refuse } from "./zod";

/** A day whose law can be asked for: it exists, and it does not lie before the promulgation of the Act. */
export const dayOfTheAct = (): z.ZodType<LegalDate, LegalDate> =>
  z
    .string()
    .check((context) => {
      if (!isLegalDate(context.value)) refuse(context, notALegalDate());
      else if (context.value < actPromulgatedOn) refuse(context, dayBeforeTheAct());
    })
    .meta({
      format: "date",
      title: "Day whose law applies / 適用する法令の日",
      description: "On or after 2022-05-18, the day of promulgation. 公布の日以後の日。",
    }) as unknown as z.ZodType<LegalDate, LegalDate>;
