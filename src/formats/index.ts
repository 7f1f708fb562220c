/**
 * Ways in and out: record streams, JSON Schema, calendars, diagrams.
 *
 * @module
 */
export { jsonSchemaBundle, safeToJsonSchema, toJsonSchema } from "./json-schema";
export { recordCheck, validateRecords } from "./records-loading-schemas";
export * from "./ways";
