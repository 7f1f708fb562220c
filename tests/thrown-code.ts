import { EspaError } from "../src/doors/finding";

/** The code of the error that a call throws; undefined where it throws none. */
export function thrownCode(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof EspaError) return error.code;
    throw error;
  }
}
