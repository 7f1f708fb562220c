import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";

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
