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

/** The code of the error that a call throws, and the path of what is wrong; undefined where it throws none. */
export function thrownAt(call: () => unknown): [code: string, path: readonly PropertyKey[]] | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof EspaError) return [error.code, error.issues[0]?.path ?? []];
    throw error;
  }
}
