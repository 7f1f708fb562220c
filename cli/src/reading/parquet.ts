import type { DuckDBValue } from "@duckdb/node-api";
import type { Issue } from "espa-jp/finding";
import type { JsonSchema } from "espa-jp/formats";
import { noSuchColumn } from "./columns";
import { leadsNowhere } from "./places";
import type { ReadRecord } from "./records";

type DuckDb = typeof import("@duckdb/node-api");

/**
 * The records of a Parquet file, some at a time, read by DuckDB. A column is a property; a struct is an object, a list
 * an array, a day is written as a day, a whole number that JSON holds exactly is a number. A null is absent, like an
 * empty cell: nobody stated anything.
 *
 * @param duckdb - the module `@duckdb/node-api`
 * @param file - path of the file
 * @param schema - JSON Schema of the records, without references; a column that means nothing under it is not read
 * @param told - takes what is wrong with the columns, each once, before the first record
 */
export async function* readParquet(
  duckdb: DuckDb,
  file: string,
  schema?: JsonSchema,
  told?: (issue: Issue) => void,
): AsyncGenerator<readonly ReadRecord[], void, undefined> {
  const instance = await duckdb.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    // A path is one file: what could stand for several files, or for an address, is not followed.
    const result = await connection.stream("SELECT * FROM read_parquet([$1])", [file.replace(/[*?[]/g, "[$&]")]);
    const all = result.columnNames();
    const names = new Map<number, string>();
    for (const [at, name] of all.entries()) {
      if (schema === undefined || !leadsNowhere([schema], name)) names.set(at, name);
      else told?.(noSuchColumn(name, schema));
    }
    let line = 0;
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk.getRows().map((row) => {
        line += 1;
        const entries = [...names].map(([at, name]) => [name, jsonOf(duckdb, row[at] as DuckDBValue)] as const);
        return { line, value: Object.fromEntries(entries.filter(([, value]) => value !== undefined)), issues: [] };
      });
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function jsonOf(duckdb: DuckDb, value: DuckDBValue): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value !== "object") return value;
  if (value instanceof duckdb.DuckDBListValue || value instanceof duckdb.DuckDBArrayValue)
    return value.items.map((one) => jsonOf(duckdb, one) ?? null);
  if (value instanceof duckdb.DuckDBStructValue) {
    const entries = Object.entries(value.entries).map(([name, one]) => [name, jsonOf(duckdb, one)] as const);
    return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
  }
  if (value instanceof duckdb.DuckDBDecimalValue) return Number(value.toString());
  return String(value);
}
