import type { LegalDate } from "../kernel/legal-date";
import type { AdditionalRequirement } from "./additional-requirement";
import type { ScreeningAnswer, ScreeningRiders } from "./screening";

/** One invention to be screened, as a record of a file, with the answers expected of it. */
export interface ScreeningRecord {
  /** Docket number or any other name, unique in the file. @minLength 1 @maxLength 200 */
  readonly id: string;
  /** Symbols of the invention. 国際特許分類記号. @schema IpcSymbolText @maxItems 10000 */
  readonly symbols: readonly string[];
  /** The day whose table applies. */
  readonly on: LegalDate;
  /** What no symbol shows. */
  readonly riders?: ScreeningRiders | null | undefined;
  /** The limbs of the additional requirement. 付加要件. */
  readonly additionalRequirement?: AdditionalRequirement | null | undefined;
  /** What the record is about. @maxLength 2000 */
  readonly note?: string | null | undefined;
  /** What the law answers, where the record is a test case. */
  readonly expected?: ExpectedScreening | null | undefined;
}

/** The answers that a test case expects. */
export interface ExpectedScreening {
  /** Answer of the screening. */
  readonly screening?: ScreeningAnswer | "undetermined" | null | undefined;
  /** Items that are met. @maxItems 47 @integer @minimum 1 @maximum 47 */
  readonly fields?: readonly number[] | null | undefined;
  /** Whether an application filed on that day would be forwarded. */
  readonly forwarding?: "forward" | "do-not-forward" | "undetermined" | null | undefined;
}
