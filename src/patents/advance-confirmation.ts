import type { LegalDate } from "../calendar/legal-date";
import type { BilingualText } from "../finding/text";
import type { Citation } from "../law/citation";
import { type DatedRow, holdsOn } from "../law/dated";
import { advanceConfirmationRows } from "./tables/advance-confirmation";

/** A point of the procedure with its provision. */
export interface ProcedurePoint {
  /** In both languages. */
  readonly text: BilingualText;
  /** The provision. */
  readonly basis: Citation;
}

/** A paper of the request for advance confirmation. */
export interface AdvanceConfirmationPaper extends ProcedurePoint {
  /** What it is. */
  readonly id: "request" | "description" | "drawings";
  /** Number of the form. 様式. */
  readonly form: string;
  /** Whether it may be in English. */
  readonly english: boolean;
}

/** One of the three answers. 回答. */
export interface AdvanceConfirmationReply extends ProcedurePoint {
  /** Its id, as in the facts of `assessForeignFiling`. */
  readonly id: "not-specified" | "clearly-no-effect" | "not-clear";
  /** Who decides; the Patent Office gives every answer. */
  readonly by: "patent-office" | "prime-minister";
  /** Whether filing abroad is free after it. */
  readonly permitsForeignFiling: boolean;
}

/** The fee of a request. 手数料. */
export interface AdvanceConfirmationFee {
  /** Amount for one request, in yen. */
  readonly yen: number;
  /** The most that the Act allows, in yen. */
  readonly capYen: number;
  /** How it is paid. */
  readonly payment: BilingualText;
  /** The provision that sets the amount. */
  readonly basis: Citation;
  /** The provision that caps it. */
  readonly cap: Citation;
}

/** The procedure of advance confirmation. 外国出願の禁止に関する事前確認. */
export interface AdvanceConfirmationProcedure extends DatedRow {
  /** Who can ask. */
  readonly who: ProcedurePoint;
  /** When it is not available. */
  readonly notAvailable: ProcedurePoint;
  /** Whom to ask. */
  readonly addressee: ProcedurePoint;
  /** The papers. */
  readonly papers: readonly AdvanceConfirmationPaper[];
  /** The fee. */
  readonly fee: AdvanceConfirmationFee;
  /** The three answers. */
  readonly answers: readonly AdvanceConfirmationReply[];
  /** How long it takes. */
  readonly time: ProcedurePoint;
  /** A procedure that cannot be used instead. */
  readonly excludedProcedure: ProcedurePoint;
}

/**
 * The procedure of advance confirmation: who, when not, papers, fee and the three answers.
 *
 * 外国出願の禁止に関する事前確認. What an answer means on a day is for `assessForeignFiling`.
 *
 * @param on - the day whose law applies
 * @returns the procedure; `undefined` before 2024-05-01
 * @example
 * advanceConfirmation("2025-04-10")?.fee.yen; // => 25000
 * advanceConfirmation("2025-04-10")?.answers.map((one) => one.id); // => ["not-specified", "clearly-no-effect", "not-clear"]
 * @see Act, Art. 79; Order, Art. 16 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Patents: figures and procedures
 * @since 0.1.0
 */
export function advanceConfirmation(on: LegalDate): AdvanceConfirmationProcedure | undefined {
  return (advanceConfirmationRows as readonly AdvanceConfirmationProcedure[]).find((row) => holdsOn(row, on));
}
