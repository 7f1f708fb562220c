import type { Citation } from "../kernel/citation";
import type { BilingualText } from "../kernel/text";

/** A ground of revocation: what the minister may do, what comes before it and what follows. 取消事由. */
export interface PlanRevocationGround {
  /** Stable id. */
  readonly id: "not-acting-according-to-plan" | "requirements-no-longer-met";
  /** In both languages. */
  readonly text: BilingualText;
  /** The minister may instruct a change instead. */
  readonly changeMayBeInstructed: boolean;
  /** An instruction has to come first: never. */
  readonly instructionMustPrecede: false;
  /** A period to put things right is fixed: never. */
  readonly curePeriodFixed: false;
  /** The notice to the operator states the reasons, the one to the support body gives no outline of the plan. */
  readonly noticeWithReasons: true;
  /** The provision. */
  readonly basis: Citation;
  /** What can follow for money that the support corporation got: an order to pay it into the Treasury. 国庫納付. */
  readonly treasuryPayment: Citation;
}
