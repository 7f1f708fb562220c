import { checkBy, checkRecords, type RecordCheck, type RecordOptions, type RecordResult } from "./records";

// The door `espa-jp/formats` loads no zod: it asks for the schemas when the first stream is checked.
// The root has them at hand and uses `records-with-schemas.ts`.

/** See `recordCheck` of `records-with-schemas.ts`. */
export async function recordCheck(name: string): Promise<RecordCheck> {
  return checkBy(await import("../schemas/index"), name);
}

/** See `validateRecords` of `records-with-schemas.ts`. */
export async function* validateRecords(
  schemaName: string,
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: RecordOptions = {},
): AsyncGenerator<RecordResult, void, undefined> {
  yield* checkRecords(await recordCheck(schemaName), records, options);
}
