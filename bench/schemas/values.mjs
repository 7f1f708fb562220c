// Allowed values, taken from the library's own JSON Schemas so that every competitor checks the same ones.
import { isLegalDate } from "../../dist/calendar.js";
import { toJsonSchema } from "../../dist/formats.js";
import { isCountryCode } from "../../dist/index.js";

/** The words that a property may be, which may also be unknown. */
const wordsOf = (property) => property.enum ?? property.anyOf.find((one) => one.enum !== undefined).enum;

export const materials = toJsonSchema("MaterialId").enum;
const plan = (toJsonSchema("IntroductionPlan").oneOf ?? toJsonSchema("IntroductionPlan").anyOf)[0];
export const businesses = wordsOf(plan.properties.business);
export const orders = wordsOf(plan.properties.ministerialOrder);
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
export const countries = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountryCode);
export const day = isLegalDate;
