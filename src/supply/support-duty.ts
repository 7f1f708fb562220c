import type { Citation } from "../kernel/citation";
import type { BilingualText } from "../kernel/text";

/** A duty of a body that supports certified operators. */
export interface SupportDuty {
  /** Stable id. */
  readonly id: string;
  /** In both languages. */
  readonly text: BilingualText;
  /** What is needed. */
  readonly step:
    | "approval"
    | "permission"
    | "prior-notification"
    | "report"
    | "books"
    | "secrecy"
    | "publication"
    | "as-ordered"
    | "other";
  /** Number of the form, where there is one that all orders share. 様式. */
  readonly form?: string;
  /** The provision. */
  readonly basis: readonly Citation[];
}

/** A ground on which the designation of a supporting body is or may be revoked. 指定の取消し. */
export interface SupportRevocationGround {
  /** Stable id. */
  readonly id: string;
  /** In both languages. */
  readonly text: BilingualText;
  /** The ministers must revoke; else they may. */
  readonly mandatory: boolean;
  /** The provision. */
  readonly basis: Citation;
}
