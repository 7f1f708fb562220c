import type * as z from "zod";
import type { LegalDate as Day } from "../../src/doors/calendar";
import type * as law from "../../src/doors/law";
import type { Citation, LawId, LegalDate, ProvisionStatus } from "../../src/schemas/law/index";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Each schema yields the hand-written interface. */
export const same: readonly true[] = [
  true satisfies Equal<z.infer<typeof Citation>, law.Citation>,
  true satisfies Equal<z.infer<typeof LawId>, law.LawId>,
  true satisfies Equal<z.infer<typeof LegalDate>, Day>,
  true satisfies Equal<z.infer<typeof ProvisionStatus>, law.ProvisionStatus>,
];
