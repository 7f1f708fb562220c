import { isBefore, isDayOfHistory, type RecordedDay, wrongDayOfHistory } from "../finding/history";
import { isObject } from "../finding/unknown-key";
import type { Issue } from "../kernel/issue";
import { beforeChapterInForce, chapterInForceFrom } from "./chapter-in-force";

/** The answer to an advance confirmation. 事前確認の回答. */
export interface AdvanceConfirmation {
  /**
   * `not-specified`: not an invention of Art. 66(1) (Art. 79(2)); `clearly-no-effect`: it is one, and clearly does not
   * affect security;
   * `not-clear`: it is one, and that is not clear (Art. 79(4)).
   */
  readonly answer?: "not-specified" | "clearly-no-effect" | "not-clear" | null | undefined;
  /** Day on which the answer was received. */
  readonly receivedOn?: RecordedDay;
}

/**
 * What is wrong with the day of an answer, with paths from it: it does not exist, or Art. 79 was not in force on it.
 */
export function confirmationIssues(confirmation: AdvanceConfirmation | null | undefined): readonly Issue[] {
  const receivedOn = isObject(confirmation) ? confirmation.receivedOn : undefined;
  if (receivedOn === undefined || receivedOn === null) return [];
  if (!isDayOfHistory(receivedOn)) return [wrongDayOfHistory(receivedOn, ["receivedOn"])];
  return isBefore(receivedOn, chapterInForceFrom) ? [beforeChapterInForce(["receivedOn"])] : [];
}
