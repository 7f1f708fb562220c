/**
 * Reading of data as they come: records of JSON, NDJSON and tables, encodings found, cells as people write them. What
 * the command
 * `espa validate` reads by.
 *
 * @module
 */
export type { CellKind, ReadCell } from "./cells";
export { normalize } from "./cells";
export type { Column, Header } from "./columns";
export type { AskedEncoding, EncodedText, Encoding } from "./encoding";
export { readParquet } from "./parquet";
export type { InputForm, ReadInput, ReadOptions, ReadRecord } from "./records";
export { formOfName, readRecords } from "./records";
export type { Delimiter } from "./rows";
export type { Table, TableOptions, TableRecord } from "./table";
