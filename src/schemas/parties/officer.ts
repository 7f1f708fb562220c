import * as z from "zod";
import type { Officer as Person } from "../../parties/party";
import { legalDate } from "../zod";
import { CountryCode } from "./country-code";

/** An officer. 役員. */
export type Officer = Person;
/** An officer. 役員. */
export const Officer: z.ZodType<Person> = z
  .strictObject({
    name: z.string().min(1).max(500).optional().meta({ title: "Name / 氏名" }),
    dateOfBirth: legalDate().optional().meta({ title: "Date of birth / 生年月日" }),
    nationality: CountryCode.optional(),
    role: z.string().min(1).max(500).optional().meta({ title: "Office / 役職" }),
  })
  .meta({ title: "Officer / 役員", description: "Name, date of birth, nationality. 氏名、生年月日、国籍等。" });
