import { appendFileSync } from "node:fs";

/** How many inputs there are in all: as many as the long run says, else as many as the test run has time for. */
export function inputsOf(share: number, inTestRun: number): number {
  const { FUZZ_INPUTS } = process.env;
  return FUZZ_INPUTS === undefined ? inTestRun : Number(FUZZ_INPUTS) * share;
}

/** Tells the long run what was put to the library, and what was compared. */
export function count(kind: string, inputs: number, comparisons: number): void {
  const { FUZZ_REPORT } = process.env;
  if (FUZZ_REPORT !== undefined) appendFileSync(FUZZ_REPORT, `${JSON.stringify({ kind, inputs, comparisons })}\n`);
}
