import { checkOf } from "../schemas/compiled";
import { schemaNamed, schemaNames } from "../schemas/names";
import { checkBy, checkRecords, type RecordCheck, type RecordOptions, type RecordResult } from "./records";

/**
 * Makes the check of one record by a named schema, for use over many records.
 *
 * The schema is compiled once where the zod at hand can do so and code generation is allowed; the outcome is the same.
 *
 * @param name - name of an exported schema, such as `StableSupplyPlan`
 * @returns the check, or the issue `unknown-schema`
 * @category Records
 */
export async function recordCheck(name: string): Promise<RecordCheck> {
  return checkBy({ checkOf, schemaNamed, schemaNames }, name);
}

/**
 * Checks a stream of records against a named schema, one by one, keeping the order and nothing else.
 *
 * Use it in a pipeline: it pulls a record only when the consumer asks for the next result.
 * An unknown schema name gives one result, for record 0, with the issue `unknown-schema`.
 *
 * @param schemaName - name of an exported schema
 * @param records - records, or what `parseNdjson` yields
 * @param options - language of the messages
 * @returns one result a record
 * @category Records
 */
export async function* validateRecords(
  schemaName: string,
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: RecordOptions = {},
): AsyncGenerator<RecordResult, void, undefined> {
  yield* checkRecords(await recordCheck(schemaName), records, options);
}
